//! Hashing passwords beside the requests that need no hashing.
//!
//! A hash takes tens of milliseconds of one core and 19 MiB; so it runs on a blocking thread, and
//! only so many run at once: who guesses passwords must not starve everybody else.

use std::sync::Arc;

use sekisho_credentials::{PasswordError, PasswordHasher};
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

use crate::context::{Randomness, Rng};

/// Hashes and verifies passwords, a few at a time.
#[derive(Clone)]
pub struct Passwords {
    hasher: PasswordHasher,
    permits: Arc<Semaphore>,
}

impl Passwords {
    /// At most `at_once` hashes run beside each other.
    pub fn new(hasher: PasswordHasher, at_once: usize) -> Self {
        Self { hasher, permits: Arc::new(Semaphore::new(at_once)) }
    }

    /// The argon2id hash of a password under a new salt.
    ///
    /// # Errors
    /// The machine has no memory for it.
    pub async fn hash(
        &self,
        password: Zeroizing<String>,
        randomness: Arc<dyn Randomness>,
    ) -> Result<Zeroizing<String>, PasswordError> {
        self.run(move |hasher| hasher.hash(&password, &mut Rng(&*randomness))).await
    }

    /// Whether the password is the one that was hashed.
    ///
    /// # Errors
    /// The stored hash cannot be read.
    pub async fn verify(
        &self,
        password: Zeroizing<String>,
        stored: Zeroizing<String>,
    ) -> Result<bool, PasswordError> {
        self.run(move |hasher| hasher.verify(&password, &stored)).await
    }

    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&PasswordHasher) -> Result<T, PasswordError> + Send + 'static,
    ) -> Result<T, PasswordError> {
        let permit = self.permits.clone().acquire_owned().await;
        let hasher = self.hasher.clone();
        let done = tokio::task::spawn_blocking(move || {
            // Held until the hash is done, also when whoever asked for it has gone.
            let _permit = permit;
            work(&hasher)
        });
        done.await.unwrap_or(Err(PasswordError::Resources))
    }
}
