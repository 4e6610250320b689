//! Keeps derived signing keys, so that a request costs one HMAC instead of five.
//!
//! From: whoever knows secrets, once for each key, day, region and service. To: [`crate::verify`].
//! Bounded; what is used least falls out.

use crate::{Credential, SigningKey};
use aws_lc_rs::digest;
use quick_cache::{Equivalent, sync::Cache};
use std::sync::Arc;

/// Tells one secret of an access key id from another, without being of use to find it.
///
/// It is part of the cache's key: after a secret changes, or an access key is deleted and one
/// of the same id made, the old signing keys cannot be found any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SecretFingerprint([u8; 16]);

impl SecretFingerprint {
    /// A fingerprint the caller makes up, e.g. from the revision that wrote the secret.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The fingerprint of a secret. One hash: keep it beside the secret.
    pub fn of_secret(secret: &str) -> Self {
        let mut context = digest::Context::new(&digest::SHA256);
        context.update(b"sekisho secret fingerprint\n");
        context.update(secret.as_bytes());
        let hash = context.finish();
        let half = hash.as_ref().first_chunk().expect("SHA-256 gives 32 bytes");
        Self(*half)
    }
}

/// Derived keys by credential (access key id, date, region, service) and secret.
#[derive(Debug)]
pub struct SigningKeyCache {
    keys: Cache<Name, Arc<SigningKey>>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Name {
    credential: Box<str>,
    fingerprint: SecretFingerprint,
}

// Invariant: hashes as `Name` does, field by field in the same order.
#[derive(Hash)]
struct NameRef<'a> {
    credential: &'a str,
    fingerprint: SecretFingerprint,
}

impl Equivalent<Name> for NameRef<'_> {
    fn equivalent(&self, key: &Name) -> bool {
        self.fingerprint == key.fingerprint && *self.credential == *key.credential
    }
}

impl From<&NameRef<'_>> for Name {
    fn from(name: &NameRef<'_>) -> Self {
        Self { credential: name.credential.into(), fingerprint: name.fingerprint }
    }
}

impl SigningKeyCache {
    /// A cache of at most about `keys_max` keys, some 1 KiB each.
    pub fn new(keys_max: usize) -> Self {
        Self { keys: Cache::new(keys_max) }
    }

    /// The key of a credential whose scope was checked, if it is here.
    pub fn get(
        &self,
        credential: &Credential<'_>,
        fingerprint: SecretFingerprint,
    ) -> Option<Arc<SigningKey>> {
        self.keys.get(&NameRef { credential: credential.as_str(), fingerprint })
    }

    /// The key of a credential whose scope was checked; made by `derive` if it is not here.
    ///
    /// # Errors
    /// Those of `derive`; nothing is kept then.
    pub fn get_or_derive<E>(
        &self,
        credential: &Credential<'_>,
        fingerprint: SecretFingerprint,
        derive: impl FnOnce() -> Result<SigningKey, E>,
    ) -> Result<Arc<SigningKey>, E> {
        let name = NameRef { credential: credential.as_str(), fingerprint };
        if let Some(key) = self.keys.get(&name) {
            return Ok(key);
        }
        // Two requests at once may both derive: cheaper than making one wait for the other.
        let key = Arc::new(derive()?);
        self.keys.insert(Name::from(&name), Arc::clone(&key));
        Ok(key)
    }

    /// Forgets every key of an access key id. Looks at every entry: for deletions, not requests.
    pub fn forget(&self, access_key_id: &str) {
        self.keys.retain(|name, _| {
            name.credential.strip_prefix(access_key_id).is_none_or(|rest| !rest.starts_with('/'))
        });
    }

    /// Forgets everything.
    pub fn clear(&self) {
        self.keys.clear();
    }

    /// How many keys are here.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether no key is here.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::convert::Infallible;

    fn credential(text: &str) -> Credential<'_> {
        Credential::parse(text.into(), true).unwrap()
    }

    fn derive(secret: &str) -> Result<SigningKey, Infallible> {
        Ok(SigningKey::derive(secret, "20300101", "us-east-1", "iam"))
    }

    #[test]
    fn a_key_is_derived_once() {
        let cache = SigningKeyCache::new(10);
        let name = credential("AKIA1/20300101/us-east-1/iam/aws4_request");
        let fingerprint = SecretFingerprint::of_secret("one");
        assert!(cache.get(&name, fingerprint).is_none());
        let first = cache.get_or_derive(&name, fingerprint, || derive("one")).unwrap();
        let again = cache.get_or_derive(&name, fingerprint, || Err("derived twice")).unwrap();
        assert!(Arc::ptr_eq(&first, &again));
        assert_eq!(cache.len(), 1);
    }

    #[test]
    fn a_changed_secret_never_finds_the_old_key() {
        let cache = SigningKeyCache::new(10);
        let name = credential("AKIA1/20300101/us-east-1/iam/aws4_request");
        let (old, new) = (SecretFingerprint::of_secret("one"), SecretFingerprint::of_secret("two"));
        let first = cache.get_or_derive(&name, old, || derive("one")).unwrap();
        let second = cache.get_or_derive(&name, new, || derive("two")).unwrap();
        assert_ne!(first.expose(), second.expose());
    }

    #[test]
    fn every_part_of_the_scope_tells_keys_apart() {
        let cache = SigningKeyCache::new(10);
        let fingerprint = SecretFingerprint::of_secret("one");
        let name = credential("AKIA1/20300101/us-east-1/iam/aws4_request");
        cache.get_or_derive(&name, fingerprint, || derive("one")).unwrap();
        for other in [
            "AKIA2/20300101/us-east-1/iam/aws4_request",
            "AKIA1/20300102/us-east-1/iam/aws4_request",
            "AKIA1/20300101/us-east-2/iam/aws4_request",
            "AKIA1/20300101/us-east-1/sts/aws4_request",
        ] {
            assert!(cache.get(&credential(other), fingerprint).is_none(), "{other}");
        }
    }

    #[test]
    fn a_forgotten_access_key_leaves_others_alone() {
        let cache = SigningKeyCache::new(10);
        let fingerprint = SecretFingerprint::of_secret("one");
        let (one, eleven) = ("AKIA1/a/b/c/d", "AKIA11/a/b/c/d");
        for name in [one, eleven] {
            cache.get_or_derive(&credential(name), fingerprint, || derive("one")).unwrap();
        }
        cache.forget("AKIA1");
        assert!(cache.get(&credential(one), fingerprint).is_none());
        assert!(cache.get(&credential(eleven), fingerprint).is_some());
        cache.clear();
        assert!(cache.is_empty());
    }

    #[test]
    fn the_cache_stays_bounded() {
        let cache = SigningKeyCache::new(100);
        let fingerprint = SecretFingerprint::of_secret("one");
        for n in 0..1_000 {
            let name = format!("AKIA{n}/a/b/c/d");
            cache.get_or_derive(&credential(&name), fingerprint, || derive("one")).unwrap();
        }
        assert!(cache.len() <= 100, "{}", cache.len());
    }
}
