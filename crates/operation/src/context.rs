//! What an operation may see beside its input: who asks, when, and the state.

use std::any::Any;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use http::HeaderMap;
use sekisho_arn::{AccountId, Partition, UniqueId, UniqueIdKind};
use sekisho_catalog::Quotas;
use sekisho_credentials::{KeyRing, Sealer};
use sekisho_directory::Directory;
use sekisho_objects::ObjectStore;
use sekisho_policy::Evaluator;
use sekisho_replica::{AccountView, Caller, LastUsed, ServiceUses, View};
use zeroize::Zeroizing;

use crate::guesses::Guesses;
use crate::identity_providers::IdentityProviders;
use crate::passwords::Passwords;
use crate::permit::{NoPermit, Permit};
use crate::replays::Replays;

/// Tells the time. The only real one is the binary's.
pub trait Clock: Send + Sync + 'static {
    /// Microseconds since the epoch.
    fn now_us(&self) -> i64;
}

/// Fills bytes unpredictably. The only real one is the binary's.
pub trait Randomness: Send + Sync + 'static {
    /// Fills all of it.
    fn fill(&self, bytes: &mut [u8]);
}

/// Randomness as the `rand` crates want it.
pub struct Rng<'a>(pub &'a dyn Randomness);

impl rand::RngCore for Rng<'_> {
    fn next_u32(&mut self) -> u32 {
        let mut bytes = [0; 4];
        self.0.fill(&mut bytes);
        u32::from_le_bytes(bytes)
    }

    fn next_u64(&mut self) -> u64 {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        u64::from_le_bytes(bytes)
    }

    fn fill_bytes(&mut self, bytes: &mut [u8]) {
        self.0.fill(bytes);
    }
}

impl rand::CryptoRng for Rng<'_> {}

/// What every operation of every request shares.
pub struct System {
    /// The partition all ARNs are in.
    pub partition: Partition,
    /// The region this server answers for.
    pub region: Arc<str>,
    /// The tables, for transactions.
    pub directory: Directory,
    /// Every limit.
    pub quotas: Quotas,
    /// Seals the secrets of access keys; the associated data is the key's id.
    pub secrets: Sealer,
    /// Seals what else users prove themselves with (password hashes, seeds of one-time codes,
    /// private keys); the associated data is the row's key.
    pub user_secrets: Sealer,
    /// Hashes passwords.
    pub passwords: Passwords,
    /// Wrong passwords and one-time codes of late.
    pub guesses: Guesses,
    /// Assertions that have been used.
    pub replays: Replays,
    /// Whom to ask for the keys of identity providers.
    pub identity_providers: Arc<dyn IdentityProviders>,
    /// Seals session tokens.
    pub session_keys: arc_swap::ArcSwap<KeyRing>,
    /// What decides requests, for those who want to know what it would decide.
    pub evaluator: Arc<dyn Evaluator>,
    /// Last uses not yet written down.
    pub last_used: Arc<LastUsed>,
    /// Last uses of actions by users and roles not yet written down.
    pub service_uses: ServiceUses,
    /// The bytes of S3's objects.
    pub objects: Arc<dyn ObjectStore>,
    /// Who did what, for those who ask afterwards.
    pub audit: Arc<sekisho_audit::Audit>,
    /// What the issuers of outbound tokens begin with: this server's URL, as others reach it.
    pub issuer_base: Arc<str>,
    /// Randomness for ids and secrets.
    pub randomness: Arc<dyn Randomness>,
}

/// One request, as its operation sees it.
pub struct Cx<'a> {
    /// What is shared by all requests.
    pub system: &'a System,
    /// The state that the request was authenticated and is authorized against.
    pub view: &'a View,
    /// Who asks.
    pub caller: &'a Caller,
    /// When the request arrived, in seconds since the epoch.
    pub now_s: i64,
    /// How it arrived.
    pub request: RequestFacts<'a>,
    /// Decides further questions about the caller.
    pub permit: &'a dyn Permit,
    /// What the operation's guards found and its work goes on with.
    pub kept: Kept,
}

/// One thing that guards looked up, for the same request's work: so that it is not looked up
/// twice, and what was decided on is what is answered.
#[derive(Default)]
pub struct Kept(Mutex<Option<Box<dyn Any + Send>>>);

impl Kept {
    /// Keeps it, in place of what was kept before.
    pub fn put(&self, found: impl Any + Send) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(found));
    }

    /// What was kept, if it is of that kind. It is there once.
    pub fn take<T: Any>(&self) -> Option<T> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        kept.and_then(|kept| kept.downcast().ok()).map(|kept| *kept)
    }
}

/// How a request arrived, for what no modeled member tells.
#[derive(Clone, Copy)]
pub struct RequestFacts<'a> {
    /// The region that the caller addressed: the signature's, or the server's own.
    pub region: &'a str,
    /// The headers as received.
    pub headers: &'a HeaderMap,
    /// Whether it came over TLS.
    pub secure: bool,
}

static NO_HEADERS: LazyLock<HeaderMap> = LazyLock::new(HeaderMap::new);

impl<'a> Cx<'a> {
    /// A request that did not come over the wire: no headers, and nobody to ask.
    pub fn inside(system: &'a System, view: &'a View, caller: &'a Caller, now_s: i64) -> Self {
        let request = RequestFacts { region: &system.region, headers: &NO_HEADERS, secure: false };
        Self { system, view, caller, now_s, request, permit: &NoPermit, kept: Kept::default() }
    }
}

impl System {
    /// The issuer of an account's outbound tokens. Below it the server shows the keys.
    pub fn token_issuer(&self, account: AccountId) -> String {
        format!("{}/_sekisho/issuers/{account}", self.issuer_base)
    }

    /// Seals a secret of a user for the row with this key; hex.
    pub fn seal_user_secret(&self, row_key: &[u8], secret: &[u8]) -> String {
        let mut rng = Rng(self.randomness.as_ref());
        hex::encode(self.user_secrets.seal(row_key, secret, &mut rng))
    }

    /// Opens what was sealed for the row with this key.
    ///
    /// # Errors
    /// It was sealed for another row or under a key that is gone, or is damaged.
    pub fn open_user_secret(
        &self,
        row_key: &[u8],
        sealed: &str,
    ) -> Result<Zeroizing<Vec<u8>>, UnreadableSecret> {
        let sealed = hex::decode(sealed).map_err(|_| UnreadableSecret)?;
        self.user_secrets.open(row_key, &sealed).map_err(|_| UnreadableSecret)
    }
}

/// A stored secret does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a sealed secret cannot be opened")]
pub struct UnreadableSecret;

impl Cx<'_> {
    /// The caller's account: the one an IAM operation acts on.
    pub fn account_id(&self) -> AccountId {
        self.caller.account
    }

    /// The caller's account as of the request's view.
    pub fn account(&self) -> &AccountView {
        &self.caller.account_view
    }

    /// Randomness for secrets.
    pub fn rng(&self) -> Rng<'_> {
        Rng(self.system.randomness.as_ref())
    }

    /// A fresh unique id.
    pub fn unique_id(&self, kind: UniqueIdKind) -> UniqueId {
        let mut random = [0; 17];
        self.system.randomness.fill(&mut random);
        UniqueId::from_random(kind, random)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_there_once_and_for_its_own_kind() {
        let kept = Kept::default();
        assert_eq!(kept.take::<u8>(), None);
        kept.put(5_u8);
        kept.put(6_u8);
        assert_eq!((kept.take::<u8>(), kept.take::<u8>()), (Some(6), None));
        kept.put(7_u8);
        assert_eq!((kept.take::<u16>(), kept.take::<u8>()), (None, None));
    }
}
