//! Who signed this request: key id or session token → secret → signature → caller.
//!
//! From: the parsed signature and the replica's view. To: a [`Caller`], or the first
//! [`AuthError`] in the order of SG-43.
//!
//! Both caches are bounded, hold derived keys and opened tokens only, and never outlive what
//! they were derived from: a signing key is found by its credential and the fingerprint of the
//! sealed secret, a session by the whole token, its expiry checked each time.

use std::sync::Arc;

use arc_swap::ArcSwap;
use jiff::Timestamp;
use quick_cache::sync::Cache;
use sekisho_credentials::{KeyRing, OpenError, Sealer};
use sekisho_directory::{AccessKeyRow, AccessKeyStatus};
use sekisho_replica::{Caller, SessionFacts, View};
use sekisho_sigv4::{
    AuthError, BodyCheck, BodyHash, Credential, Expectation, RequestView, SecretFingerprint,
    Signed, SigningKey, SigningKeyCache, check_scope, verify, verify_post_policy,
};
use tracing::error;
use zeroize::Zeroizing;

/// Signing keys kept: one a key, day, region and service.
const SIGNING_KEYS_MAX: usize = 16 * 1024;
/// Sessions kept open.
const SESSIONS_MAX: usize = 8 * 1024;

/// Verifies signatures.
pub(crate) struct Authenticator {
    signing_keys: SigningKeyCache,
    /// By session token.
    sessions: Cache<Box<str>, Arc<CachedSession>>,
}

struct CachedSession {
    facts: Arc<SessionFacts>,
    /// The scope that `key` is for.
    scope: Box<str>,
    key: SigningKey,
}

/// Which keys there are, and what opens secrets and sessions.
pub(crate) struct Keys<'a> {
    pub(crate) view: &'a View,
    pub(crate) secrets: &'a Sealer,
    pub(crate) sessions: &'a ArcSwap<KeyRing>,
}

/// A signature that was believed.
pub(crate) struct Believed {
    pub(crate) caller: Caller,
    /// What remains to be checked of the body.
    pub(crate) body: BodyCheck,
    /// What the chunks of the body are signed with, if it has signed chunks.
    pub(crate) key: Option<Arc<SigningKey>>,
}

impl Authenticator {
    pub(crate) fn new() -> Self {
        Self {
            signing_keys: SigningKeyCache::new(SIGNING_KEYS_MAX),
            sessions: Cache::new(SESSIONS_MAX),
        }
    }

    /// Forgets everything, for `--ephemeral` resets.
    pub(crate) fn clear(&self) {
        self.signing_keys.clear();
        self.sessions.clear();
    }

    /// Finds and believes the caller of a signed request whose body is here.
    pub(crate) fn authenticate(
        &self,
        signed: &Signed<'_>,
        request: &RequestView<'_>,
        body: &[u8],
        now: Timestamp,
        expected: &Expectation<'_>,
        keys: &Keys<'_>,
    ) -> Result<Caller, AuthError> {
        let body = BodyHash::of(body);
        let believed = self.authenticate_head(signed, request, body, now, expected, keys)?;
        match believed.body {
            BodyCheck::Done | BodyCheck::Unsigned => Ok(believed.caller),
            // The hash was given, so nothing but S3's own kinds of body can be left.
            BodyCheck::MustHash(_) | BodyCheck::Chunked(_) => {
                Err(AuthError::ContentHashInvalid { got: "a streamed body".to_owned() })
            }
        }
    }

    /// Finds and believes the caller of a signed request whose body may come later.
    pub(crate) fn authenticate_head(
        &self,
        signed: &Signed<'_>,
        request: &RequestView<'_>,
        body: BodyHash,
        now: Timestamp,
        expected: &Expectation<'_>,
        keys: &Keys<'_>,
    ) -> Result<Believed, AuthError> {
        check_scope(signed, expected)?;
        let view = keys.view;
        let id = signed.credential.access_key_id();
        match &signed.session_token {
            None => {
                let (row, key) = self.long_term(&signed.credential, keys.secrets, view)?;
                let body = verify(signed, request, &key, body, now, expected)?.body;
                let caller = Caller::of_key(view, row).map_err(|_| unknown(id))?;
                Ok(Believed { caller, body, key: chunk_key(body, &key) })
            }
            Some(token) => {
                let cached = self.session(&signed.credential, &token.value, keys.sessions)?;
                let body = verify(signed, request, &cached.key, body, now, expected)?.body;
                if cached.facts.claims.is_expired(now.as_second().unsigned_abs()) {
                    return Err(AuthError::ExpiredToken);
                }
                let caller =
                    Caller::of_session(view, cached.facts.clone()).map_err(|_| unknown(id))?;
                Ok(Believed { caller, body, key: chunk_key(body, &cached.key) })
            }
        }
    }

    /// Finds and believes who signed the policy of an S3 form upload (S3-101).
    pub(crate) fn authenticate_form(
        &self,
        credential: &Credential<'_>,
        token: Option<&str>,
        policy: &str,
        signature: &str,
        now: Timestamp,
        keys: &Keys<'_>,
    ) -> Result<Caller, AuthError> {
        let id = credential.access_key_id();
        let Some(token) = token else {
            let (row, key) = self.long_term(credential, keys.secrets, keys.view)?;
            verify_post_policy(id, policy, signature, &key)?;
            return Caller::of_key(keys.view, row).map_err(|_| unknown(id));
        };
        let cached = self.session(credential, token, keys.sessions)?;
        verify_post_policy(id, policy, signature, &cached.key)?;
        if cached.facts.claims.is_expired(now.as_second().unsigned_abs()) {
            return Err(AuthError::ExpiredToken);
        }
        Caller::of_session(keys.view, cached.facts.clone()).map_err(|_| unknown(id))
    }

    fn long_term<'v>(
        &self,
        credential: &Credential<'_>,
        secrets: &Sealer,
        view: &'v View,
    ) -> Result<(&'v AccessKeyRow, Arc<SigningKey>), AuthError> {
        let id = credential.access_key_id();
        let row = view.access_key(id);
        // Unknown, deleted and inactive keys are all the same to the caller. An `ASIA…` id is
        // never in the view, so one without its token ends here too (SG-40).
        let row = row.filter(|row| row.status == AccessKeyStatus::Active);
        let row = row.ok_or_else(|| unknown(id))?;
        let derived = self.signing_keys.get_or_derive(credential, fingerprint(row), || {
            open_secret(secrets, row).map(|secret| derive(credential, &secret))
        });
        let key = derived.map_err(|error| {
            error!(access_key.id = id, %error, "The secret of access key {id} cannot be opened");
            unknown(id)
        })?;
        Ok((row, key))
    }

    fn session(
        &self,
        credential: &Credential<'_>,
        token: &str,
        ring: &ArcSwap<KeyRing>,
    ) -> Result<Arc<CachedSession>, AuthError> {
        let id = credential.access_key_id();
        let scope = credential.as_str();
        if let Some(cached) = self.sessions.get(token)
            && *cached.scope == *scope
        {
            return Ok(cached);
        }
        let ring = ring.load();
        let opened = ring.open_session(token).map_err(|_| AuthError::InvalidToken)?;
        if opened.claims.access_key_id.as_str() != id {
            return Err(AuthError::InvalidToken);
        }
        let secret = ring.temporary_secret(&opened).map_err(|_| AuthError::InvalidToken)?;
        let key = derive(credential, secret.expose());
        let facts = Arc::new(SessionFacts::new(opened.claims));
        let cached = Arc::new(CachedSession { facts, scope: scope.into(), key });
        self.sessions.insert(token.into(), cached.clone());
        Ok(cached)
    }
}

fn derive(credential: &Credential<'_>, secret: &str) -> SigningKey {
    SigningKey::derive(secret, credential.date(), credential.region(), credential.service())
}

/// The key once more, where the chunks of the body are signed with it too.
fn chunk_key(body: BodyCheck, key: &SigningKey) -> Option<Arc<SigningKey>> {
    matches!(body, BodyCheck::Chunked(_)).then(|| Arc::new(key.clone()))
}

fn unknown(id: &str) -> AuthError {
    AuthError::UnknownKey { access_key_id: id.chars().take(128).collect() }
}

/// The end of the sealed secret's tag: another secret, or the same sealed again, has another.
fn fingerprint(row: &AccessKeyRow) -> SecretFingerprint {
    let tag = row.sealed_secret.as_bytes().last_chunk::<16>().copied().unwrap_or_default();
    SecretFingerprint::from_bytes(tag)
}

/// Why a sealed secret does not open.
#[derive(Debug, thiserror::Error)]
enum SecretError {
    #[error("it is not hexadecimal")]
    Hex,
    #[error(transparent)]
    Seal(#[from] OpenError),
    #[error("it is not text")]
    Text,
}

fn open_secret(secrets: &Sealer, row: &AccessKeyRow) -> Result<Zeroizing<String>, SecretError> {
    let sealed = hex::decode(&row.sealed_secret).map_err(|_| SecretError::Hex)?;
    let mut opened = secrets.open(row.id.as_bytes(), &sealed)?;
    let text = String::from_utf8(std::mem::take(&mut *opened)).map_err(|_| SecretError::Text)?;
    Ok(Zeroizing::new(text))
}
