//! The 64 hex digits by which S3's older parts know an account.
//!
//! AWS's are random; here they follow from the account's number, so that every node tells the same
//! without a table. They are no secret and grant nothing.

use aws_lc_rs::digest::{SHA256, digest};
use sekisho_arn::AccountId;

/// An account's canonical user id.
pub(crate) fn id_of(account: AccountId) -> String {
    let digest = digest(&SHA256, format!("sekisho canonical user {account}").as_bytes());
    hex::encode(digest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_account_has_its_own() {
        let [one, two] = ["111122223333", "444455556666"].map(|id| id_of(id.parse().unwrap()));
        assert_eq!(one.len(), 64);
        assert_ne!(one, two);
        // Stored policies and clients may hold it: it must never change.
        assert_eq!(one, id_of("111122223333".parse().unwrap()));
    }
}
