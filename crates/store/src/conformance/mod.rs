//! What every store must do, whatever it keeps its data on.
//!
//! `store_suite!(name, make)` runs all of it on one implementation, where `make()` gives a new
//! [`Subject`].

mod model;
mod reads;
mod transactions;
mod watches;

use std::future::Future;

use crate::{
    ChangeBatch, CommitOutcome, Entry, Key, KeyRange, Revision, Snapshot, Store, Transaction,
};

pub(crate) use self::model::follows_the_model;
pub(crate) use self::reads::*;
pub(crate) use self::transactions::*;
pub(crate) use self::watches::*;

/// A store under test.
pub(crate) trait Subject: Sized + Send {
    fn store(&self) -> &dyn Store;

    /// The same store after a restart; `None` if it keeps nothing, by design.
    fn restart(self) -> impl Future<Output = Option<Self>> + Send;
}

macro_rules! store_suite {
    ($name:ident, $make:expr) => {
        mod $name {
            #[allow(unused_imports, reason = "for the expression that makes a store")]
            use super::*;
            use crate::conformance;

            crate::conformance::store_cases! { $make;
                a_new_store_is_empty,
                every_changing_transaction_gets_a_higher_revision,
                a_transaction_that_changes_nothing_gets_no_revision,
                an_entry_knows_when_it_was_created_and_modified,
                an_absent_key_is_demanded,
                a_modification_revision_is_demanded,
                an_empty_range_is_demanded,
                an_unmodified_range_is_demanded,
                a_conflict_writes_nothing,
                preconditions_are_judged_before_the_own_writes,
                limits_are_kept_before_anything_is_written,
                transactions_at_the_limits_are_taken,
                concurrent_increments_are_all_counted,
                concurrent_transfers_keep_the_sum,
                only_one_of_many_creates_a_key,
                a_dropped_commit_is_whole_or_not_there,
                a_snapshot_shows_one_revision,
                a_snapshot_shows_every_answered_commit,
                ranges_have_bounds_limits_and_directions,
                pages_make_up_a_range,
                a_large_range_is_whole,
                a_watch_shows_whole_transactions_in_order,
                a_watch_starts_after_any_revision,
                watches_under_concurrent_writes_have_no_gaps,
                what_a_watch_shows_a_snapshot_has,
                a_slow_watch_loses_nothing,
                a_dropped_wait_loses_nothing,
                a_watch_does_not_start_in_the_future,
                compacted_history_is_refused,
                compaction_leaves_values_alone,
                a_folded_watch_is_the_state,
                a_restart_keeps_everything,
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn the_store_follows_the_model() {
                conformance::follows_the_model(|| $make).await;
            }
        }
    };
}
pub(crate) use store_suite;

macro_rules! store_cases {
    ($make:expr; $($case:ident,)*) => {$(
        #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
        async fn $case() {
            // A watch that waits for what never comes is a failure too.
            let limit = std::time::Duration::from_secs(120);
            tokio::time::timeout(limit, conformance::$case($make)).await.expect("it hangs");
        }
    )*};
}
pub(crate) use store_cases;

/// Commits, and returns the revision.
pub(crate) async fn committed(store: &dyn Store, transaction: Transaction) -> Revision {
    match store.commit(transaction).await.unwrap() {
        CommitOutcome::Committed(revision) => revision,
        CommitOutcome::Conflict { key } => panic!("conflict at {key:?}"),
    }
}

/// Commits in vain, and returns the key in conflict.
pub(crate) async fn refused(store: &dyn Store, transaction: Transaction) -> Key {
    match store.commit(transaction).await.unwrap() {
        CommitOutcome::Committed(revision) => panic!("committed as {revision}"),
        CommitOutcome::Conflict { key } => key,
    }
}

pub(crate) async fn put(store: &dyn Store, key: &'static str, value: &'static str) -> Revision {
    committed(store, Transaction::new().put(key, value)).await
}

pub(crate) async fn delete(store: &dyn Store, key: &'static str) -> Revision {
    committed(store, Transaction::new().delete(key)).await
}

pub(crate) async fn get(store: &dyn Store, key: &str) -> Option<Entry> {
    store.snapshot().await.unwrap().get(key.as_bytes()).await.unwrap()
}

pub(crate) async fn all(snapshot: &dyn Snapshot) -> Vec<Entry> {
    snapshot.range(&KeyRange::all(), usize::MAX, false).await.unwrap()
}

/// The keys and values of a snapshot, readable.
pub(crate) async fn rows(snapshot: &dyn Snapshot) -> Vec<(String, String)> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    all(snapshot).await.iter().map(|entry| (text(&entry.key), text(&entry.value))).collect()
}

/// The transactions after a revision, up to and with another.
pub(crate) async fn history(
    store: &dyn Store,
    after: Revision,
    through: Revision,
) -> Vec<ChangeBatch> {
    let mut watch = store.watch(after).await.unwrap();
    let mut batches: Vec<ChangeBatch> = Vec::new();
    while batches.last().map_or(after, |batch| batch.revision) < through {
        batches.push(watch.next().await.unwrap());
    }
    batches
}
