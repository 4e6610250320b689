//! What users and roles use: noted in memory for each request, written down now and then.

use sekisho_directory::{ActionUse, DirectoryError, ServiceUseRow};
use sekisho_operation::Guards;
use sekisho_replica::{Caller, CallerKind};

use crate::state::State;

/// Uses written in one transaction.
const USES_MAX: usize = 200;

/// Notes what a caller asks for, allowed or not: the first action that the call needs. Calls that
/// need none are not noted.
pub(crate) fn note(state: &State, caller: &Caller, guards: &Guards, region: &str, now_s: i64) {
    let entity = match &caller.kind {
        CallerKind::User(user) => &user.row.id,
        CallerKind::Role(role) => &role.row.id,
        CallerKind::Anonymous | CallerKind::Root | CallerKind::FederatedUser(_) => return,
    };
    if let Some(guard) = guards.needed.first() {
        let minute_s = now_s - now_s.rem_euclid(60);
        state.system.service_uses.note(entity, &guard.action, minute_s, region);
    }
}

/// Writes down what was noted since the last time.
pub(crate) async fn write(state: &State) -> Result<(), DirectoryError> {
    loop {
        let uses = state.system.service_uses.drain(USES_MAX);
        if uses.is_empty() {
            return Ok(());
        }
        let mut tx = state.system.directory.begin().await?;
        for used in uses {
            let Some((service, action)) = used.action.split_once(':') else { continue };
            let row = tx.get(&ServiceUseRow::key_of(&used.entity, service)).await?;
            let mut row: ServiceUseRow = row.unwrap_or_else(|| ServiceUseRow {
                entity: used.entity.clone(),
                service: service.to_owned(),
                actions: Default::default(),
            });
            let region = used.last.region.to_string();
            row.actions.insert(action.to_owned(), ActionUse { used_s: used.last.used_s, region });
            tx.put(&row)?;
        }
        state.commit(tx).await?;
    }
}
