//! The store's tests from outside.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking, and nobody reads its documentation"
)]

use sekisho_store::{
    CommitOutcome, EmbeddedOptions, EmbeddedStore, MemoryStore, Precondition, Revision, Store,
    Transaction,
};

async fn smoke(store: &dyn Store) {
    let outcome = store
        .commit(Transaction::new().when(Precondition::Absent("a".into())).put("a", "1"))
        .await
        .unwrap();
    assert_eq!(outcome, CommitOutcome::Committed(Revision(1)));
    let outcome = store
        .commit(Transaction::new().when(Precondition::Absent("a".into())).put("a", "2"))
        .await
        .unwrap();
    assert_eq!(outcome, CommitOutcome::Conflict { key: "a".into() });
    let snapshot = store.snapshot().await.unwrap();
    assert_eq!(snapshot.get(b"a").await.unwrap().unwrap().value, "1");
    let mut watch = store.watch(Revision::ZERO).await.unwrap();
    assert_eq!(watch.next().await.unwrap().revision, Revision(1));
}

#[tokio::test]
async fn the_memory_store_commits_reads_and_watches() {
    smoke(&MemoryStore::new().unwrap()).await;
}

#[tokio::test]
async fn the_embedded_store_commits_reads_and_watches() {
    let folder = tempfile::tempdir().unwrap();
    smoke(&EmbeddedStore::open(folder.path(), EmbeddedOptions::default()).unwrap()).await;
    let store = EmbeddedStore::open(folder.path(), EmbeddedOptions::default()).unwrap();
    assert_eq!(store.status().await.unwrap().revision, Revision(1));
}
