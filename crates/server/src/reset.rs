//! Back to the first start, for tests; only where nothing is durable.

use sekisho_objects::{DeleteRequest, ObjectError, ObjectStore, VersionEntry, VersionsQuery};
use sekisho_operation::Rng;

use crate::accounts::NewAccount;
use crate::start::{StartError, session_keys};
use crate::state::State;

impl State {
    /// Empties an ephemeral server and makes its first account again, with the access key it
    /// started with. `None` if the server is durable.
    pub(crate) async fn reset(&self) -> Option<Result<(), StartError>> {
        let store = self.ephemeral.as_ref()?;
        let again = async {
            for bucket in self.bucket_names() {
                empty(&*self.system.objects, &bucket).await?;
            }
            let revision = store.reset().await?;
            self.replica.reached(revision).await;
            self.system.last_used.clear();
            self.system.service_uses.clear();
            let audit = self.recorder.audit.clone();
            let _ = tokio::task::spawn_blocking(move || audit.forget()).await;
            self.authenticator.clear();
            let mut rng = Rng(self.system.randomness.as_ref());
            let ring =
                session_keys(&self.system.directory, &self.ring_sealer, self.now_s(), &mut rng)
                    .await?;
            self.system.session_keys.store(ring.into());
            let first = self.first_credentials.get().cloned();
            self.add_account(NewAccount {
                id: Some(self.config.account_id),
                access_key: first,
                ..NewAccount::default()
            })
            .await?;
            Ok(())
        };
        Some(again.await)
    }

    fn bucket_names(&self) -> Vec<String> {
        let view = self.replica.view();
        let buckets = view.accounts().flat_map(|account| view.buckets_of(account.row.id, None));
        buckets.map(|bucket| bucket.row.name.clone()).collect()
    }
}

/// Versions deleted at a time.
const PAGE: usize = 1_000;

/// Removes a bucket from the store of objects with all that lies in it.
async fn empty(objects: &dyn ObjectStore, bucket: &str) -> Result<(), ObjectError> {
    loop {
        let query = VersionsQuery { limit: PAGE, ..VersionsQuery::default() };
        let page = match objects.list_versions(bucket, &query).await {
            Err(ObjectError::NoSuchBucket { .. }) => return Ok(()),
            page => page?,
        };
        for entry in page.entries {
            let (key, version) = match entry {
                VersionEntry::Object(info) => (info.key, info.version),
                VersionEntry::DeleteMarker { key, version, .. } => (key, version),
                // Only where a delimiter was given.
                VersionEntry::Prefix(_) => continue,
            };
            let delete = DeleteRequest {
                bucket: bucket.to_owned(),
                key,
                version: Some(version),
                ..DeleteRequest::default()
            };
            objects.delete(delete).await?;
        }
        if !page.is_truncated {
            return objects.remove_bucket(bucket).await;
        }
    }
}
