//! Session tokens: claims sealed by the key ring, as base64 text.
//!
//! ```text
//! base64( version 1 | ring key version, 4 bytes | nonce | ciphertext and tag )
//! ```
//!
//! The version byte stands for the envelope and for the claims' encoding within; a later
//! release that writes version 2 goes on opening version 1. Opening checks the shape, the ring
//! key, the seal; expiry is the caller's to check, after the signature (SG-43).
//!
//! The secret access key is HMAC-SHA256 under a key of the ring over the token's nonce, the
//! access key id and the expiry. The nonce makes it the token's own, even if another session
//! of the account happens to have the same access key id.

use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rand::CryptoRng;
use sekisho_arn::{AccountId, UniqueId};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::claims::{FederatedUserIssuer, SessionClaims, SessionPrincipal};
use super::packing::{Packed, PackedSize};
use crate::access_key_id::AccessKeyId;
use crate::aead::{NONCE_BYTES, TAG_BYTES};
use crate::key_ring::{KeyRing, KeyVersion};
use crate::secret_access_key::{ENTROPY_BYTES, SecretAccessKey};

/// The longest token that is issued or looked at, in characters.
pub const SESSION_TOKEN_BYTES_MAX: usize = 8192;

const VERSION: u8 = 1;
const HEADER_BYTES: usize = 1 + 4;

/// A session just issued.
#[derive(Debug)]
pub struct IssuedSession {
    /// The token, for the client; standard base64.
    pub token: String,
    /// The secret that goes with it.
    pub secret_access_key: SecretAccessKey,
    /// For the response's `PackedPolicySize`.
    pub packed_size: PackedSize,
}

/// A token that was opened: genuine, perhaps expired.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenedSession {
    /// What it says.
    pub claims: SessionClaims,
    /// The ring key it was sealed under.
    pub key_version: KeyVersion,
    nonce: [u8; NONCE_BYTES],
}

/// Why no token was issued.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IssueError {
    /// Session policies and tags exceed the packed limit: `PackedPolicyTooLarge`, 400.
    #[error("Packed size of session tags consumes {percent}% of allotted space.")]
    PackedPolicyTooLarge {
        /// How much they take.
        percent: u32,
    },
    /// Other claims are longer than any validated request makes them.
    #[error("the session's claims do not fit a session token")]
    TooLong,
}

/// Why a token did not open. All are one answer on the wire ("the security token included in
/// the request is invalid"); the log and the tests tell them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SessionTokenError {
    /// Not in the form of a token, or of a later version.
    #[error("the session token is malformed")]
    Malformed,
    /// Sealed under a ring key that is no longer, or not yet, here.
    #[error("the session token is sealed under a key that is not here")]
    UnknownKey,
    /// Changed, or made by somebody else.
    #[error("the session token was changed or forged")]
    Forged,
}

/// Version 1 of the encoding. Frozen: a change is a version 2 beside it. A new kind of principal
/// at the end of them changes no token that was given out.
#[derive(Serialize, Deserialize)]
struct ClaimsV1<'a> {
    #[serde(borrow)]
    access_key_id: &'a str,
    account: u64,
    #[serde(borrow)]
    principal: PrincipalV1<'a>,
    issued_at: u64,
    lifetime_s: u64,
    mfa_authenticated_at: Option<u64>,
    packed: Packed,
    #[serde(borrow)]
    source_identity: Option<&'a str>,
    #[serde(borrow)]
    federated_provider: Option<&'a str>,
    #[serde(borrow)]
    federation_keys: Vec<(&'a str, &'a str)>,
    chain_depth: u8,
    assumed_root: bool,
}

#[derive(Serialize, Deserialize)]
enum PrincipalV1<'a> {
    AssumedRole { role_id: &'a str, role_name: &'a str, session_name: &'a str },
    User { user_id: &'a str },
    Root,
    FederatedUser { name: &'a str, issuer_user_id: Option<&'a str> },
    SignedInUser { user_id: &'a str },
    SignedInRoot,
}

impl KeyRing {
    /// Seals the claims under the key that is active at `claims.issued_at` and derives the
    /// secret access key.
    ///
    /// # Errors
    /// [`IssueError::PackedPolicyTooLarge`] if session policies and tags are too large.
    pub fn issue_session<R: CryptoRng + ?Sized>(
        &self,
        claims: &SessionClaims,
        rng: &mut R,
    ) -> Result<IssuedSession, IssueError> {
        let packed = Packed::new(
            claims.session_policy.as_deref(),
            &claims.session_policy_arns,
            &claims.tags,
        );
        let packed_size = packed.size();
        if packed_size.is_too_large() {
            return Err(IssueError::PackedPolicyTooLarge { percent: packed_size.percent() });
        }
        let plaintext = encode(claims, packed);
        let length = HEADER_BYTES + NONCE_BYTES + plaintext.len() + TAG_BYTES;
        if base64::encoded_len(length, true).is_none_or(|length| length > SESSION_TOKEN_BYTES_MAX) {
            return Err(IssueError::TooLong);
        }
        let key = self.active(claims.issued_at);
        let header = header(key.info.version);
        let mut sealed = Vec::with_capacity(length);
        sealed.extend_from_slice(&header);
        let nonce = key.tokens.seal_onto(&mut sealed, &header, plaintext, rng);
        let secret_access_key = secret(&key.secrets, &nonce, claims);
        Ok(IssuedSession { token: STANDARD.encode(sealed), secret_access_key, packed_size })
    }

    /// Opens a token. Does not look at the clock: see [`SessionClaims::is_expired`].
    ///
    /// # Errors
    /// [`SessionTokenError`]; the work is bounded by [`SESSION_TOKEN_BYTES_MAX`].
    pub fn open_session(&self, token: &str) -> Result<OpenedSession, SessionTokenError> {
        use SessionTokenError::{Forged, Malformed, UnknownKey};

        if token.len() > SESSION_TOKEN_BYTES_MAX {
            return Err(Malformed);
        }
        // Strict: one token has one text, so a changed character never opens.
        let mut sealed = STANDARD.decode(token).map_err(|_| Malformed)?;
        let (version, rest) = sealed.split_first_mut().ok_or(Malformed)?;
        let (number, rest) = rest.split_first_chunk_mut().ok_or(Malformed)?;
        let (nonce, rest) = rest.split_first_chunk_mut().ok_or(Malformed)?;
        if *version != VERSION || rest.len() < TAG_BYTES {
            return Err(Malformed);
        }
        let key_version = KeyVersion(u32::from_be_bytes(*number));
        let nonce = *nonce;
        let key = self.find(key_version).ok_or(UnknownKey)?;
        let plaintext =
            key.tokens.open_in_place(nonce, &header(key_version), rest).map_err(|_| Forged)?;
        // What is sealed was written here, so this fails only for a bug in a later release.
        let claims = decode(plaintext).ok_or(Malformed)?;
        Ok(OpenedSession { claims, key_version, nonce })
    }

    /// The secret access key of an opened session.
    ///
    /// # Errors
    /// `UnknownKey` if this ring is not the one that opened it.
    pub fn temporary_secret(
        &self,
        session: &OpenedSession,
    ) -> Result<SecretAccessKey, SessionTokenError> {
        let key = self.find(session.key_version).ok_or(SessionTokenError::UnknownKey)?;
        Ok(secret(&key.secrets, &session.nonce, &session.claims))
    }
}

fn header(version: KeyVersion) -> [u8; HEADER_BYTES] {
    let [a, b, c, d] = version.0.to_be_bytes();
    [VERSION, a, b, c, d]
}

/// 240 of HMAC's 256 bits, which are 40 characters (ID-13).
fn secret(key: &hmac::Key, nonce: &[u8; NONCE_BYTES], claims: &SessionClaims) -> SecretAccessKey {
    // Every part has a fixed length, so no two sessions give the same input.
    let mut context = hmac::Context::with_key(key);
    context.update(nonce);
    context.update(claims.access_key_id.as_str().as_bytes());
    context.update(&claims.expires_at.to_be_bytes());
    let tag = context.sign();
    let entropy: &[u8; ENTROPY_BYTES] = tag.as_ref().first_chunk().expect("32 bytes hold 30");
    SecretAccessKey::from_entropy(&Zeroizing::new(*entropy))
}

fn encode(claims: &SessionClaims, packed: Packed) -> Vec<u8> {
    let principal = match &claims.principal {
        SessionPrincipal::AssumedRole { role_id, role_name, session_name } => {
            PrincipalV1::AssumedRole { role_id: role_id.as_str(), role_name, session_name }
        }
        SessionPrincipal::User { user_id } if claims.signed_in => {
            PrincipalV1::SignedInUser { user_id: user_id.as_str() }
        }
        SessionPrincipal::User { user_id } => PrincipalV1::User { user_id: user_id.as_str() },
        SessionPrincipal::Root if claims.signed_in => PrincipalV1::SignedInRoot,
        SessionPrincipal::Root => PrincipalV1::Root,
        SessionPrincipal::FederatedUser { name, issuer } => {
            let issuer_user_id = match issuer {
                FederatedUserIssuer::User(id) => Some(id.as_str()),
                FederatedUserIssuer::Root => None,
            };
            PrincipalV1::FederatedUser { name, issuer_user_id }
        }
    };
    let federation_keys =
        claims.federation_keys.iter().map(|(name, value)| (&**name, &**value)).collect();
    postcard::to_allocvec(&ClaimsV1 {
        access_key_id: claims.access_key_id.as_str(),
        account: claims.account.as_u64(),
        principal,
        issued_at: claims.issued_at,
        lifetime_s: claims.expires_at.saturating_sub(claims.issued_at),
        mfa_authenticated_at: claims.mfa_authenticated_at,
        packed,
        source_identity: claims.source_identity.as_deref(),
        federated_provider: claims.federated_provider.as_deref(),
        federation_keys,
        chain_depth: claims.chain_depth,
        assumed_root: claims.assumed_root,
    })
    .expect("a vector takes whatever is written")
}

fn decode(plaintext: &[u8]) -> Option<SessionClaims> {
    let (claims, rest) = postcard::take_from_bytes::<ClaimsV1<'_>>(plaintext).ok()?;
    if !rest.is_empty() {
        return None;
    }
    let unique_id = |text: &str| text.parse::<UniqueId>().ok();
    let signed_in =
        matches!(claims.principal, PrincipalV1::SignedInUser { .. } | PrincipalV1::SignedInRoot);
    let principal = match claims.principal {
        PrincipalV1::AssumedRole { role_id, role_name, session_name } => {
            SessionPrincipal::AssumedRole {
                role_id: unique_id(role_id)?,
                role_name: role_name.to_owned(),
                session_name: session_name.to_owned(),
            }
        }
        PrincipalV1::User { user_id } | PrincipalV1::SignedInUser { user_id } => {
            SessionPrincipal::User { user_id: unique_id(user_id)? }
        }
        PrincipalV1::Root | PrincipalV1::SignedInRoot => SessionPrincipal::Root,
        PrincipalV1::FederatedUser { name, issuer_user_id } => SessionPrincipal::FederatedUser {
            name: name.to_owned(),
            issuer: match issuer_user_id {
                Some(id) => FederatedUserIssuer::User(unique_id(id)?),
                None => FederatedUserIssuer::Root,
            },
        },
    };
    let (session_policy, session_policy_arns, tags) = claims.packed.unpack().ok()?;
    let owned = |text: &str| text.to_owned();
    Some(SessionClaims {
        access_key_id: claims.access_key_id.parse::<AccessKeyId>().ok()?,
        account: AccountId::from_u64(claims.account).ok()?,
        principal,
        issued_at: claims.issued_at,
        expires_at: claims.issued_at.checked_add(claims.lifetime_s)?,
        mfa_authenticated_at: claims.mfa_authenticated_at,
        session_policy,
        session_policy_arns,
        tags,
        source_identity: claims.source_identity.map(owned),
        federated_provider: claims.federated_provider.map(owned),
        federation_keys: claims
            .federation_keys
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect(),
        chain_depth: claims.chain_depth,
        assumed_root: claims.assumed_root,
        signed_in,
    })
}

#[cfg(test)]
mod tests;
