//! What has to be done now and then: writing down last uses, turning the session keys over,
//! folding metrics.

use std::sync::Arc;
use std::time::Duration;

use sekisho_directory::{AccessKeyUseRow, RoleUseRow, SealedRow};
use sekisho_operation::Rng;
use tracing::{info, warn};

use crate::service_use;
use crate::state::State;

/// How often last uses are written: the most that a crash forgets of them.
const EVERY: Duration = Duration::from_secs(20);
/// Last uses written in one transaction.
const USES_MAX: usize = 200;
/// How long one session key seals before the next takes over, in seconds.
const SESSION_KEY_S: u64 = 24 * 60 * 60;

/// Does it all until the task is dropped.
pub(crate) async fn keep(state: Arc<State>) {
    let mut ticks = tokio::time::interval(EVERY);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        write_last_uses(&state).await;
        turn_session_keys(&state).await;
        state.telemetry.upkeep();
    }
}

/// Writes down what was used since the last time.
pub(crate) async fn write_last_uses(state: &State) {
    if let Err(error) = service_use::write(state).await {
        warn!(error = %crate::error_chain(&error), "Uses of services could not be written down");
    }
    loop {
        let uses = state.system.last_used.drain(USES_MAX);
        if uses.is_empty() {
            return;
        }
        let written = async {
            let mut tx = state.system.directory.begin().await?;
            for (id, used) in &uses {
                let region = used.region.to_string();
                match id.parse() {
                    Ok(role) => tx.put(&RoleUseRow { id: role, used_s: used.used_s, region })?,
                    Err(_) => tx.put(&AccessKeyUseRow {
                        id: id.to_string(),
                        used_s: used.used_s,
                        service: used.service.to_owned(),
                        region,
                    })?,
                }
            }
            state.commit(tx).await
        };
        if let Err(error) = written.await {
            warn!(error = %crate::error_chain(&error), "Last uses could not be written down");
            return;
        }
    }
}

/// Adds a session key once a day and forgets those that no session can need.
async fn turn_session_keys(state: &State) {
    let now_s = state.now_s().unsigned_abs();
    let mut ring = (**state.system.session_keys.load()).clone();
    let newest = ring.versions().last().map_or(0, |version| version.created_at);
    if now_s < newest.saturating_add(SESSION_KEY_S) {
        return;
    }
    let sealed = {
        let mut rng = Rng(state.system.randomness.as_ref());
        ring.rotate(now_s, 0, &mut rng);
        ring.retire(now_s);
        hex::encode(ring.to_sealed(&state.ring_sealer, &mut rng))
    };
    let written = async {
        let mut tx = state.system.directory.begin().await?;
        tx.put(&SealedRow { name: SealedRow::SESSION_KEY_RING.to_owned(), sealed })?;
        state.commit(tx).await
    };
    match written.await {
        // Only what is durable may seal: a restart must open every token given out.
        Ok(()) => {
            state.system.session_keys.store(Arc::new(ring));
            info!("Turned the session keys over");
        }
        Err(error) => {
            warn!(error = %crate::error_chain(&error), "The session keys could not be turned over");
        }
    }
}
