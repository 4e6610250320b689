//! Keys of identity providers: asked of their servers, and remembered.
//!
//! Anybody may send tokens, so what they make this server ask for is bounded: only providers that an
//! account has, by HTTPS, so long and so much; a key that is not known is asked for again, but only
//! so often. A provider whose keys cannot be fetched any more verifies nothing once the last ones
//! are too old.

mod certificate;
mod fetch;

use std::sync::Arc;

use async_trait::async_trait;
use parking_lot::Mutex;
use quick_cache::sync::Cache;
use sekisho_jwt::{Discovery, KeySet};
use sekisho_operation::{Clock, IdentityProviders, KeysError, WantedKeys};
use tracing::{info, warn};

use self::certificate::Trust;
use self::fetch::{Address, Document};

/// Providers remembered.
const PROVIDERS_MAX: usize = 4_096;
/// Keys are fresh so long if the provider does not say how long, in seconds.
const FRESH_S: i64 = 3_600;
/// Bounds of what it says.
const FRESH_S_MIN: i64 = 60;
const FRESH_S_MAX: i64 = 86_400;
/// A provider is asked again at the earliest after so many seconds, whatever comes.
const PAUSE_S: i64 = 5;

/// Asks providers over the network.
pub(crate) struct Outside {
    clock: Arc<dyn Clock>,
    trust: Trust,
    /// By issuer and thumbprints: what one account's thumbprints vouch for is not another's.
    providers: Cache<String, Arc<Remembered>>,
}

/// What is known of one provider.
#[derive(Default)]
struct Remembered {
    known: Mutex<Known>,
    /// Held by the one that asks; the others wait for what it learns.
    asking: tokio::sync::Mutex<()>,
}

#[derive(Clone)]
struct Known {
    keys: Option<Arc<KeySet>>,
    fresh_until_s: i64,
    asked_s: i64,
    /// Why the last question had no answer.
    failed: Option<KeysError>,
}

impl Default for Known {
    fn default() -> Self {
        Self { keys: None, fresh_until_s: 0, asked_s: i64::MIN, failed: None }
    }
}

impl Known {
    /// What is answered without asking anybody: keys that are fresh and have the one that is
    /// wanted, or whatever was learned a moment ago.
    fn answer(&self, key_id: Option<&str>, now_s: i64) -> Option<Result<Arc<KeySet>, KeysError>> {
        let fresh = self.keys.as_ref().filter(|_| now_s < self.fresh_until_s);
        let may_ask = self.asked_s.saturating_add(PAUSE_S) <= now_s || now_s < self.asked_s;
        match (fresh, self.failed) {
            (Some(keys), _) if !may_ask || key_id.is_none_or(|id| keys.has(id)) => {
                Some(Ok(keys.clone()))
            }
            (None, Some(failed)) if !may_ask => Some(Err(failed)),
            _ => None,
        }
    }

    /// Notes what came of a question.
    fn learn(&mut self, answer: Result<Document<KeySet>, KeysError>, now_s: i64) {
        self.asked_s = now_s;
        match answer {
            Ok(document) => {
                let fresh_s = document.max_age_s.unwrap_or(FRESH_S);
                self.fresh_until_s = now_s + fresh_s.clamp(FRESH_S_MIN, FRESH_S_MAX);
                self.keys = Some(Arc::new(document.content));
                self.failed = None;
            }
            Err(failed) => self.failed = Some(failed),
        }
    }

    /// What is known now, whether or not the wanted key is among it.
    fn outcome(&self, now_s: i64) -> Result<Arc<KeySet>, KeysError> {
        match &self.keys {
            Some(keys) if now_s < self.fresh_until_s => Ok(keys.clone()),
            _ => Err(self.failed.unwrap_or(KeysError::Unreachable)),
        }
    }
}

impl Outside {
    pub(crate) fn new(clock: Arc<dyn Clock>) -> Self {
        Self { clock, trust: Trust::default(), providers: Cache::new(PROVIDERS_MAX) }
    }

    fn now_s(&self) -> i64 {
        self.clock.now_us().div_euclid(1_000_000)
    }

    /// Asks for the discovery document, and for the keys that it names.
    async fn ask(&self, wanted: WantedKeys<'_>) -> Result<Document<KeySet>, KeysError> {
        let tls = self.trust.client(wanted.thumbprints).await;
        let both = async {
            let discovery = Address::parse(&Discovery::address(wanted.issuer))?;
            let discovery = discovery.fetch(&tls).await?;
            let said = Discovery::read(&discovery.content).map_err(|_| KeysError::Documents)?;
            // OpenID Connect Discovery, 4.3: a provider speaks for itself only.
            if said.issuer != wanted.issuer {
                return Err(KeysError::Documents);
            }
            let keys = Address::parse(&said.jwks_uri)?.fetch(&tls).await?;
            let content = KeySet::read(&keys.content).map_err(|_| KeysError::Documents)?;
            Ok(Document { content, max_age_s: keys.max_age_s })
        };
        let answer = tokio::time::timeout(fetch::WITHIN, both).await;
        answer.unwrap_or(Err(KeysError::Unreachable))
    }
}

#[async_trait]
impl IdentityProviders for Outside {
    async fn keys(&self, wanted: WantedKeys<'_>) -> Result<Arc<KeySet>, KeysError> {
        let mut name = wanted.issuer.to_owned();
        for thumbprint in wanted.thumbprints {
            name.push('\n');
            name.push_str(&thumbprint.to_ascii_lowercase());
        }
        let fresh = || Ok::<_, KeysError>(Arc::default());
        let remembered: Arc<Remembered> = self.providers.get_or_insert_with(&name, fresh)?;
        let known = || remembered.known.lock().answer(wanted.key_id, self.now_s());
        if let Some(answer) = known() {
            return answer;
        }
        let _asking = remembered.asking.lock().await;
        // Somebody else may have asked meanwhile.
        if let Some(answer) = known() {
            return answer;
        }
        let answer = self.ask(wanted).await;
        match &answer {
            Ok(_) => info!("Fetched the keys of identity provider {}", wanted.issuer),
            Err(error) => warn!("Identity provider {}: {error}", wanted.issuer),
        }
        let mut known = remembered.known.lock();
        known.learn(answer, self.now_s());
        known.outcome(self.now_s())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(id: &str) -> KeySet {
        let text = format!(r#"{{"keys":[{{"kty":"RSA","n":"AQAB","e":"AQAB","kid":"{id}"}}]}}"#);
        KeySet::read(text.as_bytes()).unwrap()
    }

    fn fetched(id: &str, max_age_s: Option<i64>) -> Result<Document<KeySet>, KeysError> {
        Ok(Document { content: keys(id), max_age_s })
    }

    #[test]
    fn keys_are_remembered_as_long_as_the_provider_says_within_bounds() {
        for (says, lasts) in
            [(None, 3_600), (Some(0), 60), (Some(600), 600), (Some(1 << 40), 86_400)]
        {
            let mut known = Known::default();
            assert!(known.answer(Some("a"), 1_000).is_none());
            known.learn(fetched("a", says), 1_000);
            assert!(known.answer(Some("a"), 1_000 + lasts - 1).unwrap().unwrap().has("a"));
            assert!(known.answer(Some("a"), 1_000 + lasts).is_none());
        }
    }

    #[test]
    fn an_unknown_key_is_a_reason_to_ask_again_but_only_so_often() {
        let mut known = Known::default();
        known.learn(fetched("a", None), 1_000);
        assert!(!known.answer(Some("b"), 1_004).unwrap().unwrap().has("b"));
        assert!(known.answer(Some("b"), 1_005).is_none());
        known.learn(fetched("b", None), 1_005);
        assert!(known.answer(Some("b"), 1_005).unwrap().unwrap().has("b"));
        assert!(known.answer(None, 1_100).unwrap().is_ok());
    }

    #[test]
    fn a_provider_that_fails_is_asked_again_after_a_pause() {
        let mut known = Known::default();
        known.learn(Err(KeysError::Unreachable), 1_000);
        assert_eq!(known.answer(Some("a"), 1_004), Some(Err(KeysError::Unreachable)));
        assert!(known.answer(Some("a"), 1_005).is_none());
        // The clock was set back.
        assert!(known.answer(Some("a"), 10).is_none());
    }

    #[test]
    fn keys_outlive_a_failure_but_not_their_time() {
        let mut known = Known::default();
        known.learn(fetched("a", Some(100)), 1_000);
        known.learn(Err(KeysError::Unreachable), 1_050);
        assert!(known.outcome(1_050).unwrap().has("a"));
        assert_eq!(known.outcome(1_100), Err(KeysError::Unreachable));
    }
}
