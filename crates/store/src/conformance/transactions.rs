//! Transactions: preconditions, conflicts, revisions, limits.

use futures_util::future::join_all;

use super::{Subject, all, committed, delete, get, put, refused, rows};
use crate::{
    CommitOutcome, KEY_BYTES_MAX, KeyRange, Precondition, Refusal, Revision, Store, StoreError,
    TRANSACTION_BYTES_MAX, TRANSACTION_OPERATIONS_MAX, Transaction, VALUE_BYTES_MAX,
};

pub(crate) async fn a_new_store_is_empty<S: Subject>(subject: S) {
    let store = subject.store();
    let status = store.status().await.unwrap();
    let snapshot = store.snapshot().await.unwrap();
    assert_eq!(snapshot.revision(), status.revision);
    assert_eq!(snapshot.get(b"a").await.unwrap(), None);
    assert_eq!(all(snapshot.as_ref()).await, []);
}

pub(crate) async fn every_changing_transaction_gets_a_higher_revision<S: Subject>(subject: S) {
    let store = subject.store();
    let mut last = store.status().await.unwrap().revision;
    for _ in 0..5 {
        for revision in [put(store, "a", "same").await, delete(store, "a").await] {
            assert!(revision > last);
            last = revision;
        }
    }
    assert_eq!(store.status().await.unwrap().revision, last);
}

pub(crate) async fn a_transaction_that_changes_nothing_gets_no_revision<S: Subject>(subject: S) {
    let store = subject.store();
    let before = put(store, "a", "1").await;
    assert_eq!(committed(store, Transaction::new()).await, before);
    assert_eq!(delete(store, "absent").await, before);
    let check = Transaction::new().when(Precondition::ModifiedAt("a".into(), before));
    assert_eq!(committed(store, check).await, before);
    assert_eq!(store.status().await.unwrap().revision, before);
    assert!(put(store, "a", "1").await > before);
}

pub(crate) async fn an_entry_knows_when_it_was_created_and_modified<S: Subject>(subject: S) {
    let store = subject.store();
    let first = put(store, "a", "1").await;
    let entry = get(store, "a").await.unwrap();
    assert_eq!((entry.key, entry.value), ("a".into(), "1".into()));
    assert_eq!((entry.created, entry.modified), (first, first));

    put(store, "other", "x").await;
    let second = put(store, "a", "").await;
    let entry = get(store, "a").await.unwrap();
    assert_eq!((entry.value, entry.created, entry.modified), ("".into(), first, second));

    delete(store, "a").await;
    assert_eq!(get(store, "a").await, None);
    let again = put(store, "a", "3").await;
    let entry = get(store, "a").await.unwrap();
    assert_eq!((entry.created, entry.modified), (again, again));
}

pub(crate) async fn an_absent_key_is_demanded<S: Subject>(subject: S) {
    let store = subject.store();
    let create = |value| {
        Transaction::new().when(Precondition::Absent("a".into())).put("a", value).put("b", value)
    };
    committed(store, create("1")).await;
    assert_eq!(refused(store, create("2")).await, "a");
    delete(store, "a").await;
    committed(store, create("3")).await;
    assert_eq!(get(store, "b").await.unwrap().value, "3");
}

pub(crate) async fn a_modification_revision_is_demanded<S: Subject>(subject: S) {
    let store = subject.store();
    let at = |revision| {
        Transaction::new().when(Precondition::ModifiedAt("a".into(), revision)).put("a", "new")
    };
    assert_eq!(refused(store, at(Revision::ZERO)).await, "a");
    let first = put(store, "a", "1").await;
    put(store, "other", "x").await;
    let second = committed(store, at(first)).await;
    assert_eq!(refused(store, at(first)).await, "a");
    assert_eq!(refused(store, at(Revision(second.0 + 1))).await, "a");
    delete(store, "a").await;
    assert_eq!(refused(store, at(second)).await, "a");
}

pub(crate) async fn an_empty_range_is_demanded<S: Subject>(subject: S) {
    let store = subject.store();
    let if_empty = |range: KeyRange| Transaction::new().when(Precondition::Empty(range));
    committed(store, if_empty(KeyRange::all())).await;
    put(store, "group/a/ann", "").await;
    put(store, "group/a/bob", "").await;
    assert_eq!(refused(store, if_empty(KeyRange::prefix("group/a/"))).await, "group/a/ann");
    assert_eq!(refused(store, if_empty(KeyRange::new("group/a/b", "z"))).await, "group/a/bob");
    assert_eq!(refused(store, if_empty(KeyRange::all())).await, "group/a/ann");
    committed(store, if_empty(KeyRange::prefix("group/b/"))).await;
    committed(store, if_empty(KeyRange::new("z", "a"))).await;
    delete(store, "group/a/ann").await;
    delete(store, "group/a/bob").await;
    committed(store, if_empty(KeyRange::prefix("group/a/"))).await;
}

pub(crate) async fn an_unmodified_range_is_demanded<S: Subject>(subject: S) {
    let store = subject.store();
    let unmodified = |since| {
        let range = KeyRange::prefix("p/");
        Transaction::new().when(Precondition::UnmodifiedSince(range, since))
    };
    put(store, "p/a", "1").await;
    let seen = put(store, "p/b", "1").await;
    put(store, "q", "elsewhere").await;
    committed(store, unmodified(seen)).await;

    // A deletion leaves nothing to compare, as documented.
    delete(store, "p/a").await;
    committed(store, unmodified(seen)).await;

    let changed = put(store, "p/b", "2").await;
    assert_eq!(refused(store, unmodified(seen)).await, "p/b");
    committed(store, unmodified(changed)).await;
    put(store, "p/a", "created").await;
    assert_eq!(refused(store, unmodified(changed)).await, "p/a");
}

pub(crate) async fn a_conflict_writes_nothing<S: Subject>(subject: S) {
    let store = subject.store();
    let before = put(store, "a", "1").await;
    let transaction = Transaction::new()
        .when(Precondition::Absent("b".into()))
        .when(Precondition::Absent("a".into()))
        .put("b", "2")
        .delete("a");
    assert_eq!(refused(store, transaction).await, "a");
    let snapshot = store.snapshot().await.unwrap();
    assert_eq!(snapshot.revision(), before);
    assert_eq!(rows(snapshot.as_ref()).await, [("a".to_owned(), "1".to_owned())]);
}

pub(crate) async fn preconditions_are_judged_before_the_own_writes<S: Subject>(subject: S) {
    let store = subject.store();
    let transaction = Transaction::new()
        .put("a", "1")
        .when(Precondition::Absent("a".into()))
        .when(Precondition::Empty(KeyRange::all()));
    committed(store, transaction).await;
    let replace = Transaction::new().when(Precondition::Absent("a".into())).delete("a");
    assert_eq!(refused(store, replace).await, "a");
}

pub(crate) async fn limits_are_kept_before_anything_is_written<S: Subject>(subject: S) {
    async fn check(store: &dyn Store, transaction: Transaction, expected: &str) {
        let Err(StoreError::Refused(refusal)) = store.commit(transaction).await else {
            panic!("not refused: {expected}");
        };
        let found = match refusal {
            Refusal::EmptyKey => "empty key".to_owned(),
            Refusal::KeyTooLong { bytes } => format!("key {bytes}"),
            Refusal::ValueTooLong { bytes, .. } => format!("value {bytes}"),
            Refusal::TransactionTooLarge { bytes } => format!("transaction {bytes}"),
            Refusal::TooManyWrites { count } => format!("writes {count}"),
            Refusal::TooManyPreconditions { count } => format!("preconditions {count}"),
            Refusal::DuplicateKey { key } => format!("twice {key:?}"),
        };
        assert_eq!(found, expected);
    }
    let store = subject.store();
    let new = Transaction::new;
    let long = vec![b'k'; KEY_BYTES_MAX + 1];
    check(store, new().put("ok", "").put("", "x"), "empty key").await;
    check(store, new().delete(""), "empty key").await;
    check(store, new().when(Precondition::Absent("".into())), "empty key").await;
    check(store, new().put(long.clone(), "x"), "key 2305").await;
    check(store, new().when(Precondition::ModifiedAt(long.into(), Revision(1))), "key 2305").await;
    let range = KeyRange::prefix(vec![b'k'; KEY_BYTES_MAX + 2]);
    check(store, new().when(Precondition::Empty(range)), "key 2306").await;
    check(store, new().put("a", vec![0; VALUE_BYTES_MAX + 1]), "value 524289").await;
    let half = || vec![0; VALUE_BYTES_MAX];
    check(store, new().put("a", half()).put("b", half()), "transaction 1048578").await;
    check(store, new().put("a", "1").delete("a"), "twice b\"a\"").await;
    let writes = TRANSACTION_OPERATIONS_MAX + 1;
    let many = (0..writes).fold(new(), |many, n| many.put(format!("{n}"), ""));
    check(store, many, "writes 513").await;
    let many = (0..writes).fold(new(), |many, _| many.when(Precondition::Absent("a".into())));
    check(store, many, "preconditions 513").await;
    let snapshot = store.snapshot().await.unwrap();
    assert_eq!(rows(snapshot.as_ref()).await, []);
}

pub(crate) async fn transactions_at_the_limits_are_taken<S: Subject>(subject: S) {
    let store = subject.store();
    let key = vec![b'k'; KEY_BYTES_MAX];
    let value = vec![b'v'; VALUE_BYTES_MAX];
    let rest = TRANSACTION_BYTES_MAX - KEY_BYTES_MAX - VALUE_BYTES_MAX - 1;
    let transaction = Transaction::new().put(key.clone(), value.clone()).put("r", vec![b'r'; rest]);
    committed(store, transaction).await;
    let many = (0..TRANSACTION_OPERATIONS_MAX)
        .fold(Transaction::new(), |many, n| many.put(format!("{n}"), ""));
    committed(store, many).await;
    let snapshot = store.snapshot().await.unwrap();
    assert_eq!(snapshot.get(&key).await.unwrap().unwrap().value, value);
    assert_eq!(snapshot.get(b"r").await.unwrap().unwrap().value.len(), rest);
    assert_eq!(all(snapshot.as_ref()).await.len(), TRANSACTION_OPERATIONS_MAX + 2);
}

/// Reads a number, adds to it and writes it back, until nobody came in between.
async fn add(store: &dyn Store, amounts: &[(&str, i64)]) {
    loop {
        let snapshot = store.snapshot().await.unwrap();
        let mut transaction = Transaction::new();
        for (key, amount) in amounts {
            let entry = snapshot.get(key.as_bytes()).await.unwrap();
            let number = entry.as_ref().map_or(0, |entry| {
                std::str::from_utf8(&entry.value).unwrap().parse::<i64>().unwrap()
            });
            let key = key.to_string();
            transaction = match entry {
                Some(entry) => {
                    transaction.when(Precondition::ModifiedAt(key.clone().into(), entry.modified))
                }
                None => transaction.when(Precondition::Absent(key.clone().into())),
            };
            transaction = transaction.put(key, (number + amount).to_string());
        }
        match store.commit(transaction).await.unwrap() {
            CommitOutcome::Committed(_) => return,
            CommitOutcome::Conflict { .. } => {}
        }
    }
}

pub(crate) async fn concurrent_increments_are_all_counted<S: Subject>(subject: S) {
    let store = subject.store();
    join_all((0..16).map(|_| async {
        for _ in 0..20 {
            add(store, &[("counter", 1)]).await;
        }
    }))
    .await;
    assert_eq!(get(store, "counter").await.unwrap().value, "320");
}

pub(crate) async fn concurrent_transfers_keep_the_sum<S: Subject>(subject: S) {
    const NAMES: [&str; 5] = ["a", "b", "c", "d", "e"];
    let store = subject.store();
    let transfers = (0..8_usize).map(|task| async move {
        for round in 0..20_usize {
            let from = NAMES[(task + round) % 5];
            let to = NAMES[(task + 2 * round + 1) % 5];
            if from != to {
                add(store, &[(from, -1), (to, 1)]).await;
            }
        }
    });
    let checks = (0..2).map(|_| async {
        for _ in 0..40 {
            let snapshot = store.snapshot().await.unwrap();
            let sum: i64 =
                rows(snapshot.as_ref()).await.iter().map(|(_, n)| n.parse::<i64>().unwrap()).sum();
            assert_eq!(sum, 0, "at revision {}", snapshot.revision());
            tokio::task::yield_now().await;
        }
    });
    tokio::join!(join_all(transfers), join_all(checks));
}

pub(crate) async fn only_one_of_many_creates_a_key<S: Subject>(subject: S) {
    let store = subject.store();
    let outcomes = join_all((0..32).map(|n| {
        let create = Transaction::new().when(Precondition::Absent("a".into()));
        store.commit(create.put("a", n.to_string()))
    }))
    .await;
    let created: Vec<usize> = outcomes
        .iter()
        .enumerate()
        .filter(|(_, outcome)| matches!(outcome, Ok(CommitOutcome::Committed(_))))
        .map(|(n, _)| n)
        .collect();
    assert_eq!(created.len(), 1);
    assert_eq!(get(store, "a").await.unwrap().value, created[0].to_string());
}

pub(crate) async fn a_dropped_commit_is_whole_or_not_there<S: Subject>(subject: S) {
    let store = subject.store();
    for n in 0..50 {
        let commit =
            store.commit(Transaction::new().put(format!("a{n}"), "").put(format!("b{n}"), ""));
        let _ = tokio::time::timeout(std::time::Duration::from_micros(50), commit).await;
    }
    // Behind all of them in the queue.
    put(store, "end", "").await;
    let snapshot = store.snapshot().await.unwrap();
    for n in 0..50 {
        let a = snapshot.get(format!("a{n}").as_bytes()).await.unwrap();
        let b = snapshot.get(format!("b{n}").as_bytes()).await.unwrap();
        assert_eq!(a.map(|a| a.modified), b.map(|b| b.modified));
    }
}
