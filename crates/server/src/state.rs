//! What all requests of one running server share.

use std::sync::atomic::AtomicBool;
use std::sync::{Arc, OnceLock};

use arc_swap::{ArcSwap, Guard};
use sekisho_credentials::{AccessKeyId, Sealer, SecretAccessKey};
use sekisho_operation::{Clock, System};
use sekisho_replica::Replica;
use sekisho_store::MemoryStore;

use crate::authenticate::Authenticator;
use crate::config::Config;
use crate::context_keys::Now;
use crate::record::Recorder;
use crate::s3::BaseDomains;
use crate::services::Services;
use crate::telemetry::Telemetry;

/// One running server.
pub(crate) struct State {
    pub(crate) config: Config,
    pub(crate) system: System,
    pub(crate) replica: Arc<Replica>,
    pub(crate) services: Services,
    pub(crate) base_domains: BaseDomains,
    pub(crate) authenticator: Authenticator,
    pub(crate) clock: Arc<dyn Clock>,
    /// The last second that a request came in.
    pub(crate) second: ArcSwap<Now>,
    pub(crate) telemetry: Telemetry,
    /// Writes down who did what.
    pub(crate) recorder: Recorder,
    /// The store itself where it is ephemeral: only then can it be reset.
    pub(crate) ephemeral: Option<Arc<MemoryStore>>,
    /// The root user's access key that the operator brought, for the first account.
    pub(crate) root_access_key: Option<(AccessKeyId, SecretAccessKey)>,
    /// The access key that an ephemeral server started with, for its resets.
    pub(crate) first_credentials: OnceLock<(AccessKeyId, SecretAccessKey)>,
    /// Seals the ring of session keys.
    pub(crate) ring_sealer: Sealer,
    /// Whether the replica still follows the store.
    pub(crate) following: AtomicBool,
}

impl State {
    pub(crate) fn now_us(&self) -> i64 {
        self.clock.now_us()
    }

    /// The present second as condition keys write it.
    pub(crate) fn now(&self, second: i64) -> Arc<Now> {
        let last = self.second.load();
        if last.second == second {
            return Guard::into_inner(last);
        }
        let now = Arc::new(Now::of(second));
        self.second.store(now.clone());
        now
    }

    /// Seconds since the epoch.
    pub(crate) fn now_s(&self) -> i64 {
        self.now_us().div_euclid(1_000_000)
    }

    /// Seals the explanation of a denial for `DecodeAuthorizationMessage`.
    pub(crate) fn encode_authorization_message(&self, message: &str) -> Option<String> {
        let mut rng = sekisho_operation::Rng(self.system.randomness.as_ref());
        let now_s = self.now_s().unsigned_abs();
        self.system.session_keys.load().encode_authorization_message(message, now_s, &mut rng).ok()
    }
}
