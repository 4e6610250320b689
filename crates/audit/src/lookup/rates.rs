//! CT-65: how often an account may look up.

use std::collections::HashMap;

use parking_lot::Mutex;
use sekisho_arn::AccountId;

/// Lookups of the present second, by account.
#[derive(Default)]
pub(crate) struct Rates {
    second: Mutex<(i64, HashMap<AccountId, u32>)>,
}

impl Rates {
    /// Counts a lookup, unless the account has had its share of this second.
    pub(crate) fn may(&self, account: AccountId, now_s: i64, per_second: u32) -> bool {
        let mut second = self.second.lock();
        if second.0 != now_s {
            // Whoever looked up in another second has nothing to be remembered for.
            second.0 = now_s;
            second.1.clear();
        }
        let count = second.1.entry(account).or_default();
        if per_second <= *count {
            return false;
        }
        *count += 1;
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// CT-65.
    #[test]
    fn each_account_has_its_own_share_of_every_second() {
        let (a, b) = ("111111111111".parse().unwrap(), "222222222222".parse().unwrap());
        let rates = Rates::default();
        assert_eq!([1, 2, 3].map(|_| rates.may(a, 10, 2)), [true, true, false]);
        assert!(rates.may(b, 10, 2));
        assert!(rates.may(a, 11, 2));
    }
}
