//! Access key ids: `AKIA…` for long-term keys, `ASIA…` for temporary ones.
//!
//! The account number is inside the id, so that `GetAccessKeyInfo` needs no look-up (ID-11):
//!
//! ```text
//! prefix  16 base32 characters = 80 bits
//! ASIA    1 | account, 40 bits | random, 39 bits
//! ```
//!
//! The leading 1 marks the current generation; ids that start with 0 carry no account.

use std::fmt;
use std::str::FromStr;

use rand::CryptoRng;
use sekisho_arn::AccountId;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const LENGTH: usize = 20;
const PREFIX_LENGTH: usize = 4;
const BODY_BITS: u32 = 80;
const RANDOM_BITS: u32 = 39;
const ACCOUNT_BITS: u32 = 40;

/// Which kind of credential an id belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AccessKeyKind {
    /// `AKIA`: a long-term access key of a user or of the root user.
    LongTerm,
    /// `ASIA`: temporary; means nothing without its session token.
    Temporary,
}

impl AccessKeyKind {
    /// The first four characters of every id of this kind.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::LongTerm => "AKIA",
            Self::Temporary => "ASIA",
        }
    }
}

/// An access key id: twenty characters, stored inline. Public, not a secret.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccessKeyId([u8; LENGTH]); // Invariant: a known prefix, then `A–Z 0–9`.

/// The text is no access key id of a kind we know; authentication treats it as unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "an access key id is `AKIA` or `ASIA` followed by 16 upper-case letters and digits, 20 in all"
)]
pub struct AccessKeyIdError;

impl AccessKeyId {
    /// Makes an id for the account with 39 random bits.
    ///
    /// Ids are never reused (ID-12): whoever stores a long-term one refuses one that was ever
    /// taken and asks again. Temporary ones may repeat; they count only with their token.
    pub fn generate<R: CryptoRng + ?Sized>(
        kind: AccessKeyKind,
        account: AccountId,
        rng: &mut R,
    ) -> Self {
        let random = u128::from(rng.next_u64()) & ((1 << RANDOM_BITS) - 1);
        let body = (1 << (BODY_BITS - 1)) | (u128::from(account.as_u64()) << RANDOM_BITS) | random;
        let mut id = [0; LENGTH];
        let (prefix, letters) = id.split_at_mut(PREFIX_LENGTH);
        prefix.copy_from_slice(kind.prefix().as_bytes());
        for (letter, shift) in letters.iter_mut().zip((0..BODY_BITS).step_by(5).rev()) {
            let index = usize::try_from((body >> shift) & 31).expect("five bits fit");
            *letter = *ALPHABET.get(index).expect("five bits index 32 letters");
        }
        Self(id)
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("only ASCII is ever stored")
    }

    /// The kind that the prefix tells.
    pub fn kind(&self) -> AccessKeyKind {
        if self.0.starts_with(AccessKeyKind::Temporary.prefix().as_bytes()) {
            AccessKeyKind::Temporary
        } else {
            AccessKeyKind::LongTerm
        }
    }

    /// The account that the id carries; `None` for ids of the earlier generation and for
    /// ids that were not made this way (ID-11).
    pub fn account(&self) -> Option<AccountId> {
        let mut body: u128 = 0;
        for letter in self.0.iter().skip(PREFIX_LENGTH) {
            let value = match letter {
                b'A'..=b'Z' => letter - b'A',
                b'2'..=b'7' => letter - b'2' + 26,
                _ => return None,
            };
            body = (body << 5) | u128::from(value);
        }
        if body >> (BODY_BITS - 1) == 0 {
            return None;
        }
        let number = (body >> RANDOM_BITS) & ((1 << ACCOUNT_BITS) - 1);
        AccountId::from_u64(u64::try_from(number).ok()?).ok()
    }
}

impl FromStr for AccessKeyId {
    type Err = AccessKeyIdError;

    fn from_str(text: &str) -> Result<Self, AccessKeyIdError> {
        let id: [u8; LENGTH] = text.as_bytes().try_into().map_err(|_| AccessKeyIdError)?;
        let known = [AccessKeyKind::LongTerm, AccessKeyKind::Temporary]
            .into_iter()
            .any(|kind| text.starts_with(kind.prefix()));
        let clean = id.iter().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        if known && clean { Ok(Self(id)) } else { Err(AccessKeyIdError) }
    }
}

impl fmt::Display for AccessKeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for AccessKeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for AccessKeyId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for AccessKeyId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    use super::*;

    /// ID-11: the layout that AWS's own ids have, from two ids published with their accounts.
    #[test]
    fn the_account_is_read_out_of_published_ids() {
        for (id, account) in
            [("ASIAY34FZKBOKMUTVV7A", "609629065308"), ("ASIAQNZGKIQY56JQ7WML", "029608264753")]
        {
            let id: AccessKeyId = id.parse().unwrap();
            assert_eq!(id.account(), Some(account.parse().unwrap()), "{id}");
            // The same by the contract's own formula.
            let mut bits: u128 = 0;
            for letter in id.as_str().bytes().skip(4) {
                let value = ALPHABET.iter().position(|candidate| *candidate == letter).unwrap();
                bits = (bits << 5) | value as u128;
            }
            let first_six_bytes = (bits >> 32) as u64;
            let number = (first_six_bytes & 0x7fff_ffff_ff80) >> 7;
            assert_eq!(format!("{number:012}"), account);
        }
    }

    #[test]
    fn an_id_of_the_earlier_generation_carries_no_account() {
        let id: AccessKeyId = "AKIAIOSFODNN7EXAMPLE".parse().unwrap();
        assert_eq!(id.account(), None);
        let id: AccessKeyId = "AKIAY019890000000000".parse().unwrap();
        assert_eq!(id.account(), None);
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "AKIA",
            "AKIAIOSFODNN7EXAMPL",
            "AKIAIOSFODNN7EXAMPLE2",
            "akiaIOSFODNN7EXAMPLE",
            "AIDAIOSFODNN7EXAMPLE",
            "AKIAIOSFODNN7EXAMPL-",
            "AKIAIOSFODNN7EXAMPé",
        ] {
            assert_eq!(text.parse::<AccessKeyId>(), Err(AccessKeyIdError), "{text}");
        }
    }

    proptest! {
        /// ID-10, ID-11.
        #[test]
        fn a_generated_id_tells_its_kind_and_account(number in 0..1_000_000_000_000u64, seed: u64) {
            let account = AccountId::from_u64(number).unwrap();
            let mut rng = StdRng::seed_from_u64(seed);
            for kind in [AccessKeyKind::LongTerm, AccessKeyKind::Temporary] {
                let id = AccessKeyId::generate(kind, account, &mut rng);
                prop_assert_eq!(id.as_str().len(), 20);
                prop_assert!(id.as_str().bytes().all(|byte| ALPHABET.contains(&byte)));
                prop_assert_eq!(id.kind(), kind);
                prop_assert_eq!(id.account(), Some(account));
                prop_assert_eq!(id.as_str().parse(), Ok(id));
            }
        }

        #[test]
        fn reading_never_panics(text in "\\PC{0,30}") {
            if let Ok(id) = text.parse::<AccessKeyId>() {
                id.account();
            }
        }
    }
}
