//! Watches: replay, order, gaps, compaction. And restarts.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use futures_util::future::join_all;

use super::{Subject, all, committed, delete, get, history, put, rows};
use crate::{ChangeBatch, Key, Revision, Store, StoreError, Transaction};

/// A batch, readable.
fn text(batch: &ChangeBatch) -> Vec<String> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    batch
        .changes
        .iter()
        .map(|change| match &change.value {
            Some(value) => format!("{}={}", text(&change.key), text(value)),
            None => format!("-{}", text(&change.key)),
        })
        .collect()
}

pub(crate) async fn a_watch_shows_whole_transactions_in_order<S: Subject>(subject: S) {
    let store = subject.store();
    let start = store.status().await.unwrap().revision;
    let mut live = store.watch(start).await.unwrap();
    let first = committed(store, Transaction::new().put("b", "1").put("a", "2")).await;
    // Nothing happens here, so nothing is seen of it.
    delete(store, "absent").await;
    let second = committed(
        store,
        Transaction::new().delete("absent").delete("b").put("a", "").put("c", "3"),
    )
    .await;
    let replay = history(store, start, second).await;
    for batches in [vec![live.next().await.unwrap(), live.next().await.unwrap()], replay] {
        assert_eq!(batches[0].revision, first);
        assert_eq!(text(&batches[0]), ["b=1", "a=2"]);
        assert_eq!(batches[1].revision, second);
        assert_eq!(text(&batches[1]), ["-b", "a=", "c=3"]);
        assert_eq!(batches.len(), 2);
    }
}

pub(crate) async fn a_watch_starts_after_any_revision<S: Subject>(subject: S) {
    let store = subject.store();
    let mut revisions = vec![store.status().await.unwrap().revision];
    for n in 0..30 {
        let put = Transaction::new().put(format!("{}", n % 7), format!("{n}"));
        revisions.push(committed(store, put).await);
    }
    let last = revisions[30];
    for (n, after) in revisions.iter().enumerate() {
        let batches = history(store, *after, last).await;
        let seen: Vec<Revision> = batches.iter().map(|batch| batch.revision).collect();
        assert_eq!(seen, revisions[n + 1..]);
        for (batch, n) in batches.iter().zip(n..) {
            assert_eq!(text(batch), [format!("{}={n}", n % 7)]);
        }
    }
}

pub(crate) async fn watches_under_concurrent_writes_have_no_gaps<S: Subject>(subject: S) {
    const WRITERS: u64 = 8;
    const WRITES: u64 = 60;
    let store = subject.store();
    let start = store.status().await.unwrap().revision;
    let done = AtomicBool::new(false);
    let writes = async {
        let committed = join_all((0..WRITERS).map(|writer| async move {
            let mut revisions = Vec::new();
            for n in 0..WRITES {
                let put = Transaction::new()
                    .put(format!("w{writer}"), format!("{n}"))
                    .put(format!("w{writer}/copy"), format!("{n}"));
                revisions.push(committed(store, put).await);
            }
            revisions
        }))
        .await;
        done.store(true, Ordering::Relaxed);
        let mut revisions = committed.concat();
        revisions.sort();
        revisions
    };
    // Watches begin all the time, each where the store is just then.
    let watches = async {
        let mut watched = Vec::new();
        while !done.load(Ordering::Relaxed) {
            let after = store.status().await.unwrap().revision;
            watched.push(store.watch(after).await.map(|watch| (after, watch)).unwrap());
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        watched.push((start, store.watch(start).await.unwrap()));
        watched
    };
    let (revisions, watched) = tokio::join!(writes, watches);
    assert_eq!(revisions.len() as u64, WRITERS * WRITES);
    for (after, mut watch) in watched {
        let mut counts: BTreeMap<Key, u64> = BTreeMap::new();
        for revision in revisions.iter().filter(|revision| **revision > after) {
            let batch = watch.next().await.unwrap();
            assert_eq!(batch.revision, *revision, "after {after}");
            assert_eq!(batch.changes[0].value, batch.changes[1].value);
            // A writer's own order is kept.
            let n = text(&batch)[0].split_once('=').unwrap().1.parse().unwrap();
            if let Some(before) = counts.insert(batch.changes[0].key.clone(), n) {
                assert_eq!(n, before + 1);
            }
        }
    }
}

pub(crate) async fn what_a_watch_shows_a_snapshot_has<S: Subject>(subject: S) {
    let store = subject.store();
    let mut watch = store.watch(store.status().await.unwrap().revision).await.unwrap();
    let writes = async {
        for n in 0..300 {
            committed(store, Transaction::new().put("a", n.to_string())).await;
        }
    };
    let reads = async {
        for _ in 0..300 {
            let revision = watch.next().await.unwrap().revision;
            assert!(store.snapshot().await.unwrap().revision() >= revision);
            assert!(store.status().await.unwrap().revision >= revision);
        }
    };
    tokio::join!(writes, reads);
}

pub(crate) async fn a_slow_watch_loses_nothing<S: Subject>(subject: S) {
    const WRITES: u64 = 6000;
    let store = subject.store();
    let start = store.status().await.unwrap().revision;
    let mut watch = store.watch(start).await.unwrap();
    put(store, "0", "x").await;
    assert_eq!(text(&watch.next().await.unwrap()), ["0=x"]);
    // It stops reading here, and the store goes far ahead.
    join_all((0..64).map(|writer| async move {
        for n in (1..WRITES).filter(|n| n % 64 == writer) {
            committed(store, Transaction::new().put(format!("{n}"), "x")).await;
        }
    }))
    .await;
    let mut last = start;
    let mut seen = std::collections::BTreeSet::new();
    for _ in 1..WRITES {
        let batch = watch.next().await.unwrap();
        assert!(batch.revision > last);
        last = batch.revision;
        assert!(seen.insert(batch.changes[0].key.clone()));
    }
    assert_eq!(seen.len() as u64, WRITES - 1);
    assert_eq!(last, store.status().await.unwrap().revision);
}

pub(crate) async fn a_dropped_wait_loses_nothing<S: Subject>(subject: S) {
    let store = subject.store();
    let mut watch = store.watch(store.status().await.unwrap().revision).await.unwrap();
    let writes = async {
        for n in 0..100 {
            committed(store, Transaction::new().put("a", n.to_string())).await;
        }
    };
    let reads = async {
        let mut seen = 0;
        while seen < 100 {
            let wait = tokio::time::timeout(Duration::from_micros(200), watch.next());
            if let Ok(batch) = wait.await {
                assert_eq!(text(&batch.unwrap()), [format!("a={seen}")]);
                seen += 1;
            }
        }
    };
    tokio::join!(writes, reads);
}

pub(crate) async fn a_watch_does_not_start_in_the_future<S: Subject>(subject: S) {
    let store = subject.store();
    let now = put(store, "a", "1").await;
    let ahead = Revision(now.0 + 1);
    for refused in [store.watch(ahead).await.map(drop), store.compact(ahead).await] {
        match refused {
            Err(StoreError::Future { asked, current }) => {
                assert_eq!((asked, current), (ahead, now));
            }
            other => panic!("{other:?}"),
        }
    }
    store.watch(now).await.unwrap();
}

pub(crate) async fn compacted_history_is_refused<S: Subject>(subject: S) {
    let store = subject.store();
    let start = store.status().await.unwrap().revision;
    let mut revisions = Vec::new();
    for n in 0..20 {
        revisions.push(committed(store, Transaction::new().put("a", n.to_string())).await);
    }
    let check = async |before: Revision, revisions: &[Revision]| {
        assert_eq!(store.status().await.unwrap().oldest, before);
        for after in std::iter::once(&start).chain(revisions) {
            let next = revisions.iter().find(|revision| *revision > after);
            match store.watch(*after).await {
                Ok(mut watch) => {
                    assert!(next.is_none_or(|next| *next >= before), "after {after}");
                    if let Some(next) = next {
                        assert_eq!(watch.next().await.unwrap().revision, *next);
                    }
                }
                Err(StoreError::Compacted { asked, oldest }) => {
                    assert!(next.is_some_and(|next| *next < before), "after {after}");
                    assert_eq!((asked, oldest), (*after, before));
                }
                Err(other) => panic!("{other}"),
            }
        }
    };
    store.compact(revisions[5]).await.unwrap();
    check(revisions[5], &revisions).await;
    // Backwards is no error and changes nothing.
    store.compact(revisions[2]).await.unwrap();
    check(revisions[5], &revisions).await;
    store.compact(revisions[19]).await.unwrap();
    check(revisions[19], &revisions).await;
    revisions.push(put(store, "a", "end").await);
    check(revisions[19], &revisions).await;
}

pub(crate) async fn compaction_leaves_values_alone<S: Subject>(subject: S) {
    let store = subject.store();
    put(store, "a", "1").await;
    put(store, "b", "1").await;
    let last = delete(store, "a").await;
    let before = all(store.snapshot().await.unwrap().as_ref()).await;
    store.compact(last).await.unwrap();
    let snapshot = store.snapshot().await.unwrap();
    assert_eq!(snapshot.revision(), last);
    assert_eq!(all(snapshot.as_ref()).await, before);
}

/// The state a watch leads to, from an empty one.
async fn folded(store: &dyn Store, after: Revision, through: Revision) -> Vec<(String, String)> {
    let mut state = BTreeMap::new();
    for batch in history(store, after, through).await {
        for change in batch.changes.iter() {
            match &change.value {
                Some(value) => state.insert(change.key.clone(), value.clone()),
                None => state.remove(&change.key),
            };
        }
    }
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    state.iter().map(|(key, value)| (text(key), text(value))).collect()
}

pub(crate) async fn a_folded_watch_is_the_state<S: Subject>(subject: S) {
    let store = subject.store();
    let start = store.status().await.unwrap().revision;
    join_all((0..8_u64).map(|writer| async move {
        for n in 0..50_u64 {
            let mut transaction = Transaction::new().put(format!("{}", (n * writer) % 23), "x");
            if n % 3 == 0 {
                transaction = transaction.delete(format!("k{}", (n + writer) % 11));
            } else {
                transaction = transaction.put(format!("k{}", (n + writer) % 11), format!("{n}"));
            }
            committed(store, transaction).await;
        }
    }))
    .await;
    let snapshot = store.snapshot().await.unwrap();
    assert_eq!(folded(store, start, snapshot.revision()).await, rows(snapshot.as_ref()).await);
}

pub(crate) async fn a_restart_keeps_everything<S: Subject>(subject: S) {
    let store = subject.store();
    let start = store.status().await.unwrap().revision;
    for n in 0..50 {
        let mut transaction = Transaction::new().put(format!("{n}"), format!("value {n}"));
        if n % 5 == 4 {
            transaction = transaction.delete(format!("{}", n - 2));
        }
        committed(store, transaction).await;
    }
    let snapshot = store.snapshot().await.unwrap();
    let (entries, revision) = (all(snapshot.as_ref()).await, snapshot.revision());
    let batches = history(store, start, revision).await;
    drop(snapshot);

    let Some(subject) = subject.restart().await else { return };
    let store = subject.store();
    assert_eq!(store.status().await.unwrap().revision, revision);
    let snapshot = store.snapshot().await.unwrap();
    assert_eq!(snapshot.revision(), revision);
    assert_eq!(all(snapshot.as_ref()).await, entries);
    assert_eq!(history(store, start, revision).await, batches);
    let created = get(store, "8").await.unwrap().created;
    let next = put(store, "8", "again").await;
    assert!(next > revision);
    assert_eq!(get(store, "8").await.unwrap().created, created);

    // What was forgotten stays forgotten.
    store.compact(revision).await.unwrap();
    let oldest = store.status().await.unwrap().oldest;
    let Some(subject) = subject.restart().await else { return };
    assert_eq!(subject.store().status().await.unwrap().oldest, oldest);
    assert!(subject.store().watch(start).await.is_err());
    assert_eq!(history(subject.store(), revision, next).await.len(), 1);
}
