//! Back to the first start, for tests; only where nothing is durable.

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
            let revision = store.reset().await?;
            self.replica.reached(revision).await;
            self.system.last_used.clear();
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
}
