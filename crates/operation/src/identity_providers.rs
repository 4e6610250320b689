//! Identity providers outside: whom to ask for the keys that their tokens are signed with.

use std::sync::Arc;

use async_trait::async_trait;
use sekisho_jwt::KeySet;

/// Whose keys are wanted.
#[derive(Debug, Clone, Copy)]
pub struct WantedKeys<'a> {
    /// The issuer's URL, as its tokens name it.
    pub issuer: &'a str,
    /// SHA-1 of certificates that its server may show beside those that the system trusts, in
    /// hexadecimal digits of either case.
    pub thumbprints: &'a [String],
    /// The key that a token names. One that is not known yet is a reason to ask again.
    pub key_id: Option<&'a str>,
}

/// Why there are no keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeysError {
    /// The provider could not be reached, or said nothing for too long.
    #[error("the identity provider cannot be reached")]
    Unreachable,
    /// Its certificate is neither trusted by the system nor one that the account named.
    #[error("the identity provider's certificate is not trusted")]
    Certificate,
    /// It answered, but not with keys.
    #[error("the identity provider did not answer with its keys")]
    Documents,
}

/// Asks identity providers for their keys. The only one that goes out is the server's.
#[async_trait]
pub trait IdentityProviders: Send + Sync + 'static {
    /// The keys of a provider, out of memory where they are known and fresh.
    ///
    /// # Errors
    /// [`KeysError`]
    async fn keys(&self, wanted: WantedKeys<'_>) -> Result<Arc<KeySet>, KeysError>;
}

/// Where nobody can be asked.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoIdentityProviders;

#[async_trait]
impl IdentityProviders for NoIdentityProviders {
    async fn keys(&self, _: WantedKeys<'_>) -> Result<Arc<KeySet>, KeysError> {
        Err(KeysError::Unreachable)
    }
}
