//! Passwords: argon2id hashes in PHC text, and random passwords for a first sign-in.
//!
//! Hashing takes tens of milliseconds and megabytes by design; the caller runs it on a bounded
//! blocking pool. The hash is a secret too and is stored sealed.

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{self, PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};
use rand::CryptoRng;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// What one hash costs. The default is OWASP's first recommendation for argon2id that fits a
/// small machine: 19 MiB, two passes, one lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PasswordCost {
    /// Memory in KiB, 8 (per lane) to [`PasswordCost::MEMORY_KIB_MAX`].
    pub memory_kib: u32,
    /// Passes over the memory, 1 to [`PasswordCost::ITERATIONS_MAX`].
    pub iterations: u32,
    /// Lanes, 1 to [`PasswordCost::LANES_MAX`].
    pub lanes: u32,
}

impl PasswordCost {
    /// The most memory that is ever spent on one hash, stored ones included: 1 GiB.
    pub const MEMORY_KIB_MAX: u32 = 1024 * 1024;
    /// The most passes.
    pub const ITERATIONS_MAX: u32 = 64;
    /// The most lanes.
    pub const LANES_MAX: u32 = 16;

    fn is_within_bounds(self) -> bool {
        self.memory_kib <= Self::MEMORY_KIB_MAX
            && self.iterations <= Self::ITERATIONS_MAX
            && self.lanes <= Self::LANES_MAX
    }
}

impl Default for PasswordCost {
    fn default() -> Self {
        Self { memory_kib: 19 * 1024, iterations: 2, lanes: 1 }
    }
}

/// Why a password was neither hashed nor compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    /// The configured cost is outside of what argon2 or this crate accepts.
    #[error(
        "the password cost is out of range: memory_kib is 8 per lane to 1048576, \
         iterations 1 to 64, lanes 1 to 16"
    )]
    Cost,
    /// The stored hash is not argon2 in PHC text, or costs more than is accepted.
    #[error("the stored password hash cannot be read")]
    StoredHash,
    /// Memory for the hash could not be had.
    #[error("the password could not be hashed")]
    Resources,
}

/// Hashes and verifies at a configured cost.
#[derive(Debug, Clone)]
pub struct PasswordHasher {
    argon2: Argon2<'static>,
    cost: PasswordCost,
}

impl PasswordHasher {
    /// A hasher at the cost.
    ///
    /// # Errors
    /// `Cost` if it is out of range.
    pub fn new(cost: PasswordCost) -> Result<Self, PasswordError> {
        if !cost.is_within_bounds() {
            return Err(PasswordError::Cost);
        }
        let params = Params::new(cost.memory_kib, cost.iterations, cost.lanes, None)
            .map_err(|_| PasswordError::Cost)?;
        Ok(Self { argon2: Argon2::new(Algorithm::Argon2id, Version::V0x13, params), cost })
    }

    /// The argon2id hash of the password under a new salt, as PHC text. Blocks.
    pub fn hash<R: CryptoRng + ?Sized>(
        &self,
        password: &str,
        rng: &mut R,
    ) -> Result<Zeroizing<String>, PasswordError> {
        let mut salt = [0; 16];
        rng.fill_bytes(&mut salt);
        let hash = self
            .argon2
            .hash_password_with_salt(password.as_bytes(), &salt)
            .map_err(|_| PasswordError::Resources)?;
        Ok(Zeroizing::new(hash.to_string()))
    }

    /// Whether the password is the one that was hashed, at the cost the hash tells. Blocks;
    /// compares in constant time.
    pub fn verify(&self, password: &str, stored: &str) -> Result<bool, PasswordError> {
        let hash = PasswordHash::new(stored).map_err(|_| PasswordError::StoredHash)?;
        stored_cost(&hash)?;
        match self.argon2.verify_password(password.as_bytes(), &hash) {
            Ok(()) => Ok(true),
            Err(password_hash::Error::PasswordInvalid) => Ok(false),
            Err(_) => Err(PasswordError::StoredHash),
        }
    }

    /// Whether the stored hash was made at another cost than the configured one, so that the
    /// next successful sign-in should hash again.
    pub fn is_outdated(&self, stored: &str) -> Result<bool, PasswordError> {
        let hash = PasswordHash::new(stored).map_err(|_| PasswordError::StoredHash)?;
        Ok(hash.algorithm.as_str() != "argon2id" || stored_cost(&hash)? != self.cost)
    }
}

/// The cost a stored hash asks for, if it is within what may be spent.
fn stored_cost(hash: &PasswordHash) -> Result<PasswordCost, PasswordError> {
    let params = Params::try_from(hash).map_err(|_| PasswordError::StoredHash)?;
    let cost = PasswordCost {
        memory_kib: params.m_cost(),
        iterations: params.t_cost(),
        lanes: params.p_cost(),
    };
    if cost.is_within_bounds() { Ok(cost) } else { Err(PasswordError::StoredHash) }
}

/// Length of a generated password: 24 characters of 57 and more, about 140 bits.
const GENERATED_LENGTH: usize = 24;
// Without letters and digits that are taken for each other.
const UPPER: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZ";
const LOWER: &[u8] = b"abcdefghijkmnopqrstuvwxyz";
const DIGITS: &[u8] = b"23456789";
// Of AWS's list of symbols, those that no shell and no quoting touches.
const SYMBOLS: &[u8] = b"+-=_@";

/// A random password with upper and lower case, digits and symbols, fit for every password
/// policy of at most 24 characters.
pub fn generate_password<R: CryptoRng + ?Sized>(rng: &mut R) -> Zeroizing<String> {
    let classes = [UPPER, LOWER, DIGITS, SYMBOLS];
    let alphabet: Vec<u8> = classes.concat();
    loop {
        let mut password = Zeroizing::new(String::with_capacity(GENERATED_LENGTH));
        while password.len() < GENERATED_LENGTH {
            let mut byte = [0];
            rng.fill_bytes(&mut byte);
            // Seven bits; what is beyond the alphabet is thrown away, so that none is favoured.
            if let Some(letter) = alphabet.get(usize::from(byte[0] & 127)) {
                password.push(char::from(*letter));
            }
        }
        // Drawing again keeps all passwords with every class equally likely.
        if classes.iter().all(|class| password.bytes().any(|byte| class.contains(&byte))) {
            return password;
        }
    }
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    use super::*;

    /// As little as argon2 takes: the tests are about the text, not the cost.
    fn cheap() -> PasswordHasher {
        PasswordHasher::new(PasswordCost { memory_kib: 8, iterations: 1, lanes: 1 }).unwrap()
    }

    #[test]
    fn a_password_verifies_against_its_hash_only() {
        let hasher = cheap();
        let hash = hasher.hash("hünter2 ", &mut StdRng::seed_from_u64(1)).unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=8,t=1,p=1$"), "{}", *hash);
        assert_eq!(hasher.verify("hünter2 ", &hash), Ok(true));
        for wrong in ["", "hünter2", "hunter2 ", "HÜNTER2 "] {
            assert_eq!(hasher.verify(wrong, &hash), Ok(false), "{wrong}");
        }
    }

    #[test]
    fn one_password_hashes_differently_each_time() {
        let rng = &mut StdRng::seed_from_u64(1);
        assert_ne!(cheap().hash("p", rng).unwrap(), cheap().hash("p", rng).unwrap());
    }

    /// The hash that the reference implementation's command line makes of "password" with
    /// salt "somesalt", two passes, 64 MiB, one lane.
    #[test]
    fn a_hash_of_the_reference_implementation_verifies() {
        let hash = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assert_eq!(cheap().verify("password", hash), Ok(true));
        assert_eq!(cheap().verify("Password", hash), Ok(false));
        assert_eq!(cheap().is_outdated(hash), Ok(true));
    }

    #[test]
    fn a_hash_made_at_the_configured_cost_is_up_to_date() {
        let hash = cheap().hash("p", &mut StdRng::seed_from_u64(1)).unwrap();
        assert_eq!(cheap().is_outdated(&hash), Ok(false));
        assert_eq!(
            PasswordHasher::new(PasswordCost::default()).unwrap().is_outdated(&hash),
            Ok(true)
        );
    }

    #[test]
    fn a_stored_hash_that_costs_too_much_or_is_none_is_refused_at_once() {
        for hash in [
            "",
            "password",
            "$argon2id$v=19$m=2097152,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
            "$argon2id$v=19$m=64,t=100000,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
            "$scrypt$ln=14,r=8,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        ] {
            assert_eq!(cheap().verify("p", hash), Err(PasswordError::StoredHash), "{hash}");
        }
    }

    #[test]
    fn a_cost_out_of_range_is_refused() {
        for cost in [
            PasswordCost { memory_kib: 7, ..PasswordCost::default() },
            PasswordCost { memory_kib: u32::MAX, ..PasswordCost::default() },
            PasswordCost { iterations: 0, ..PasswordCost::default() },
            PasswordCost { iterations: 65, ..PasswordCost::default() },
            PasswordCost { lanes: 0, ..PasswordCost::default() },
            PasswordCost { lanes: 17, ..PasswordCost::default() },
        ] {
            assert_eq!(PasswordHasher::new(cost).unwrap_err(), PasswordError::Cost, "{cost:?}");
        }
    }

    #[test]
    fn a_generated_password_has_every_class() {
        let rng = &mut StdRng::seed_from_u64(1);
        let mut seen = std::collections::HashSet::new();
        for _ in 0..200 {
            let password = generate_password(rng);
            assert_eq!(password.len(), GENERATED_LENGTH);
            for class in [UPPER, LOWER, DIGITS, SYMBOLS] {
                assert!(password.bytes().any(|byte| class.contains(&byte)), "{}", *password);
            }
            assert!(seen.insert(password.to_string()));
        }
    }
}
