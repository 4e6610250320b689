//! Snapshots: isolation, ranges.

use super::{Subject, all, committed, delete, put, rows};
use crate::{KeyRange, Transaction};

pub(crate) async fn a_snapshot_shows_one_revision<S: Subject>(subject: S) {
    let store = subject.store();
    put(store, "a", "1").await;
    let revision = put(store, "b", "1").await;
    let snapshot = store.snapshot().await.unwrap();
    assert_eq!(snapshot.revision(), revision);
    let before = all(snapshot.as_ref()).await;

    put(store, "a", "2").await;
    delete(store, "b").await;
    put(store, "c", "1").await;

    assert_eq!(all(snapshot.as_ref()).await, before);
    assert_eq!(snapshot.get(b"a").await.unwrap().unwrap().value, "1");
    assert_eq!(snapshot.get(b"b").await.unwrap().unwrap().value, "1");
    assert_eq!(snapshot.get(b"c").await.unwrap(), None);
    let now = store.snapshot().await.unwrap();
    let expected = [("a", "2"), ("c", "1")].map(|(k, v)| (k.to_owned(), v.to_owned()));
    assert_eq!(rows(now.as_ref()).await, expected);
}

pub(crate) async fn a_snapshot_shows_every_answered_commit<S: Subject>(subject: S) {
    let store = subject.store();
    let tasks = (0..16).map(|task| async move {
        for n in 0..20 {
            let key = format!("{task}/{n}");
            let revision = committed(store, Transaction::new().put(key.clone(), "")).await;
            let snapshot = store.snapshot().await.unwrap();
            assert!(snapshot.revision() >= revision);
            let entry = snapshot.get(key.as_bytes()).await.unwrap().unwrap();
            assert_eq!(entry.modified, revision);
        }
    });
    futures_util::future::join_all(tasks).await;
}

pub(crate) async fn ranges_have_bounds_limits_and_directions<S: Subject>(subject: S) {
    let store = subject.store();
    let keys: [&'static [u8]; 7] = [b"\0", b"a", b"a\0", b"a/1", b"ab", b"b", b"\xff\xff"];
    let mut transaction = Transaction::new();
    for key in keys {
        transaction = transaction.put(key, key);
    }
    committed(store, transaction).await;
    // Deleted and overwritten keys must not come back from below.
    committed(store, Transaction::new().put("a/0", "").put("zz", "")).await;
    committed(store, Transaction::new().delete("a/0").delete("zz")).await;

    let snapshot = store.snapshot().await.unwrap();
    let check = async |range: KeyRange, limit, reverse, expected: &[&[u8]]| {
        let entries = snapshot.range(&range, limit, reverse).await.unwrap();
        let found: Vec<&[u8]> = entries.iter().map(|entry| entry.key.as_ref()).collect();
        assert_eq!(found, expected, "{range:?} {limit} {reverse}");
        assert!(entries.iter().all(|entry| entry.key == entry.value));
    };
    let mut backwards = keys;
    backwards.reverse();
    check(KeyRange::all(), 100, false, &keys).await;
    check(KeyRange::all(), 100, true, &backwards).await;
    check(KeyRange::all(), 2, false, &keys[..2]).await;
    check(KeyRange::all(), 2, true, &backwards[..2]).await;
    check(KeyRange::all(), 0, false, &[]).await;
    // The start belongs to a range, the end does not.
    check(KeyRange::new("a", "b"), 100, false, &keys[1..5]).await;
    check(KeyRange::new("a\0", "ab"), 100, false, &keys[2..4]).await;
    check(KeyRange::new("a\0", "ab"), 1, true, &[b"a/1"]).await;
    check(KeyRange::new("b", "a"), 100, false, &[]).await;
    check(KeyRange::new("a", "a"), 100, true, &[]).await;
    check(KeyRange::prefix("a"), 100, false, &keys[1..5]).await;
    check(KeyRange::prefix("a/"), 100, true, &[b"a/1"]).await;
    check(KeyRange::prefix("c"), 100, false, &[]).await;
    check(KeyRange::prefix(&b"\xff"[..]), 100, false, &[b"\xff\xff"]).await;
    check(KeyRange::all().after(b"a"), 2, false, &keys[2..4]).await;
}

pub(crate) async fn pages_make_up_a_range<S: Subject>(subject: S) {
    let store = subject.store();
    for n in 0..40 {
        let transaction = (0..5).fold(Transaction::new(), |transaction, m| {
            transaction.put(format!("row/{:03}", (n * 7 + m * 41) % 200), format!("{n}"))
        });
        committed(store, transaction).await;
    }
    let snapshot = store.snapshot().await.unwrap();
    let whole = snapshot.range(&KeyRange::prefix("row/"), usize::MAX, false).await.unwrap();
    for size in [1, 7, whole.len(), whole.len() + 1] {
        let (mut range, mut paged) = (KeyRange::prefix("row/"), Vec::new());
        loop {
            let page = snapshot.range(&range, size, false).await.unwrap();
            let last_page = page.len() < size;
            range = page.last().map_or(range.clone(), |last| range.after(&last.key));
            paged.extend(page);
            if last_page {
                break;
            }
        }
        assert_eq!(paged, whole);
    }
    let mut backwards = snapshot.range(&KeyRange::prefix("row/"), usize::MAX, true).await.unwrap();
    backwards.reverse();
    assert_eq!(backwards, whole);
}

/// More than any implementation reads at once.
pub(crate) async fn a_large_range_is_whole<S: Subject>(subject: S) {
    let store = subject.store();
    for batch in 0..12 {
        let transaction = (0..400).fold(Transaction::new(), |transaction, n| {
            transaction.put(format!("{n:03}/{batch:02}"), "x")
        });
        committed(store, transaction).await;
    }
    committed(store, (0..200).fold(Transaction::new(), |t, n| t.delete(format!("{n:03}/05"))))
        .await;
    let expected: Vec<String> = (0..400)
        .flat_map(|n| (0..12).map(move |batch| (n, batch)))
        .filter(|(n, batch)| *n >= 200 || *batch != 5)
        .map(|(n, batch)| format!("{n:03}/{batch:02}"))
        .collect();
    let snapshot = store.snapshot().await.unwrap();
    for reverse in [false, true] {
        let mut found: Vec<String> = snapshot
            .range(&KeyRange::all(), usize::MAX, reverse)
            .await
            .unwrap()
            .iter()
            .map(|entry| String::from_utf8(entry.key.to_vec()).unwrap())
            .collect();
        if reverse {
            found.reverse();
        }
        assert_eq!(found, expected);
    }
}
