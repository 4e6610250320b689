//! Key ring, sealed session tokens, secrets at rest, passwords.
//!
//! From: a master key kept outside the store, claims that STS decided on, secrets that IAM
//! made. To: sealed bytes for the store, tokens for clients, and the opened form of both.
//! Time and randomness are parameters; nothing here knows HTTP or the store.
//!
//! Two keys, two jobs. The *master key* ([`MasterKeyRing`]) seals what is stored: secret
//! access keys, password hashes, the key ring. The *key ring* ([`KeyRing`]) seals what leaves:
//! session tokens and encoded authorization messages; it is stored sealed by the master key
//! and may be handed to data planes, which then verify sessions without any storage.
//!
//! All sealing is AES-256-GCM-SIV (RFC 8452). It costs a little more than AES-256-GCM and in
//! return survives a repeated nonce, which matters twice here: the number of tokens under one
//! ring key is without bound, and a cloned machine may repeat its random numbers.

mod access_key_id;
mod aead;
mod authorization_message;
mod key_ring;
mod master_key;
mod master_key_source;
mod password;
mod sealing;
mod secret_access_key;
mod session;
mod totp;

pub use access_key_id::{AccessKeyId, AccessKeyIdError, AccessKeyKind};
pub use authorization_message::{AUTHORIZATION_MESSAGE_BYTES_MAX, AuthorizationMessageError};
pub use key_ring::{
    KEY_RETENTION_S, KeyRing, KeyRingError, KeyVersion, KeyVersionInfo, SESSION_S_MAX,
};
pub use master_key::{MasterKey, MasterKeyFormatError, MasterKeyId, MasterKeyRing};
pub use master_key_source::{
    CommandLimits, LoadedMasterKeys, MasterKeyError, MasterKeySource, MissingFile,
};
pub use password::{PasswordCost, PasswordError, PasswordHasher, generate_password};
pub use sealing::{OpenError, Sealer};
pub use secret_access_key::{SecretAccessKey, SecretAccessKeyError};
pub use session::{
    FederatedUserIssuer, IssueError, IssuedSession, OpenedSession, PACKED_BYTES_MAX, PackedSize,
    SESSION_TOKEN_BYTES_MAX, SessionClaims, SessionPrincipal, SessionTag, SessionTokenError,
    packed_size,
};
pub use totp::{TotpCode, TotpSeed, time_step};
