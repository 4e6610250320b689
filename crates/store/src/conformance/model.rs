//! The store against a model that fits on a page: a map for each revision.

use std::collections::BTreeMap;
use std::sync::Arc;

use bytes::Bytes;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::{Subject, all, history};
use crate::{
    Change, ChangeBatch, CommitOutcome, Entry, Key, KeyRange, Precondition, Revision, Snapshot,
    StoreError, Transaction, Write,
};

type State = BTreeMap<Key, Entry>;

/// Everything that was committed, revision by revision.
struct Model {
    /// The state at each revision.
    states: Vec<(Revision, State)>,
    batches: Vec<ChangeBatch>,
    /// Revisions below are forgotten.
    oldest: Revision,
}

impl Model {
    fn newest(&self) -> &(Revision, State) {
        self.states.last().unwrap()
    }

    /// The key that breaks a precondition.
    fn broken(&self, precondition: &Precondition) -> Option<Key> {
        let state = &self.newest().1;
        let first = |range: &KeyRange, since: Revision| {
            let entry = state.values().find(|e| range.contains(&e.key) && e.modified > since);
            entry.map(|entry| entry.key.clone())
        };
        match precondition {
            Precondition::Absent(key) => state.get(key).map(|entry| entry.key.clone()),
            Precondition::ModifiedAt(key, revision) => {
                let modified = state.get(key).map(|entry| entry.modified);
                (modified != Some(*revision)).then(|| key.clone())
            }
            Precondition::Empty(range) => first(range, Revision::ZERO),
            Precondition::UnmodifiedSince(range, since) => first(range, *since),
        }
    }

    /// Applies a transaction that the store gave this outcome, and checks that it was right to.
    fn commit(&mut self, transaction: &Transaction, outcome: CommitOutcome) {
        let broken = transaction.preconditions.iter().find_map(|p| self.broken(p));
        let revision = match (broken, outcome) {
            (None, CommitOutcome::Committed(revision)) => revision,
            (Some(expected), CommitOutcome::Conflict { key }) => {
                assert_eq!(key, expected);
                return;
            }
            (broken, outcome) => panic!("{outcome:?}, but the model says {broken:?}"),
        };
        let (newest, mut state) = self.newest().clone();
        let mut changes = Vec::new();
        for write in &transaction.writes {
            match write.clone() {
                Write::Put { key, value } => {
                    let created = state.get(&key).map_or(revision, |entry| entry.created);
                    let entry = Entry {
                        key: key.clone(),
                        value: value.clone(),
                        created,
                        modified: revision,
                    };
                    state.insert(key.clone(), entry);
                    changes.push(Change { key, value: Some(value) });
                }
                Write::Delete { key } => {
                    if state.remove(&key).is_some() {
                        changes.push(Change { key, value: None });
                    }
                }
            }
        }
        if changes.is_empty() {
            assert_eq!(revision, newest);
        } else {
            assert!(revision > newest);
            self.states.push((revision, state));
            self.batches.push(ChangeBatch { revision, changes: Arc::from(changes) });
        }
    }
}

#[derive(Clone, Debug)]
enum Step {
    Commit(Vec<AnyPrecondition>, BTreeMap<u8, Option<u8>>),
    /// Looks at the newest state.
    Read(AnyRange, usize, bool),
    /// Keeps a snapshot until the end.
    Hold,
    Watch(prop::sample::Index),
    Compact(prop::sample::Index),
    Restart,
}

#[derive(Clone, Debug)]
enum AnyPrecondition {
    Absent(u8),
    /// At the true revision, or a little off.
    ModifiedAt(u8, u64),
    Empty(AnyRange),
    UnmodifiedSince(AnyRange, u64),
}

type AnyRange = (u8, Option<u8>);

/// Few keys, so that they meet, some longer than others.
fn key(number: u8) -> Key {
    let mut key = vec![b'a' + number / 4];
    key.resize(1 + usize::from(number % 4), 0);
    key.into()
}

fn range((start, end): AnyRange) -> KeyRange {
    KeyRange { start: key(start), end: end.map(key) }
}

fn any_step() -> impl Strategy<Value = Step> {
    let key = 0..24_u8;
    let range = (key.clone(), prop::option::of(key.clone()));
    let precondition = prop_oneof![
        key.clone().prop_map(AnyPrecondition::Absent),
        (key.clone(), 0..3_u64).prop_map(|(key, off)| AnyPrecondition::ModifiedAt(key, off / 2)),
        range.clone().prop_map(AnyPrecondition::Empty),
        (range.clone(), 0..6_u64).prop_map(|(r, back)| AnyPrecondition::UnmodifiedSince(r, back)),
    ];
    let preconditions = prop_oneof![
        2 => Just(Vec::new()),
        1 => prop::collection::vec(precondition, 1..3),
    ];
    let writes = prop::collection::btree_map(key, prop::option::weighted(0.7, any::<u8>()), 0..6);
    prop_oneof![
        12 => (preconditions, writes).prop_map(|(when, writes)| Step::Commit(when, writes)),
        4 => (range, 0..9_usize, any::<bool>()).prop_map(|(r, n, back)| Step::Read(r, n, back)),
        2 => Just(Step::Hold),
        2 => any::<prop::sample::Index>().prop_map(Step::Watch),
        1 => any::<prop::sample::Index>().prop_map(Step::Compact),
        1 => Just(Step::Restart),
    ]
}

async fn check(snapshot: &dyn Snapshot, model: &Model) {
    let found: Vec<Entry> = all(snapshot).await;
    let (_, state) =
        model.states.iter().find(|(revision, _)| *revision == snapshot.revision()).unwrap();
    let expected: Vec<Entry> = state.values().cloned().collect();
    assert_eq!(found, expected);
    for number in 0..24 {
        let key = key(number);
        assert_eq!(snapshot.get(&key).await.unwrap().as_ref(), state.get(&key));
    }
}

async fn check_watch<S: Subject>(subject: &S, model: &Model, after: Revision) {
    let expected: Vec<&ChangeBatch> =
        model.batches.iter().filter(|batch| batch.revision > after).collect();
    let forgotten = expected.first().is_some_and(|batch| batch.revision < model.oldest);
    match subject.store().watch(after).await {
        Ok(_) => {
            assert!(!forgotten);
            let found = history(subject.store(), after, model.newest().0).await;
            assert_eq!(found.iter().collect::<Vec<_>>(), expected);
        }
        Err(StoreError::Compacted { .. }) => assert!(forgotten),
        Err(error) => panic!("{error}"),
    }
}

async fn run<S: Subject>(subject: S, steps: Vec<Step>) {
    let mut subject = subject;
    let start = subject.store().status().await.unwrap();
    let mut model = Model {
        states: vec![(start.revision, State::new())],
        batches: Vec::new(),
        oldest: start.oldest,
    };
    let mut held: Vec<Box<dyn Snapshot>> = Vec::new();
    for step in steps {
        let store = subject.store();
        match step {
            Step::Commit(preconditions, writes) => {
                let (newest, state) = model.newest();
                let preconditions = preconditions.into_iter().map(|any| match any {
                    AnyPrecondition::Absent(number) => Precondition::Absent(key(number)),
                    AnyPrecondition::ModifiedAt(number, off) => {
                        let key = key(number);
                        let modified = state.get(&key).map_or(0, |entry| entry.modified.0);
                        Precondition::ModifiedAt(key, Revision(modified + off))
                    }
                    AnyPrecondition::Empty(any) => Precondition::Empty(range(any)),
                    AnyPrecondition::UnmodifiedSince(any, back) => {
                        let since = Revision(newest.0.saturating_sub(back));
                        Precondition::UnmodifiedSince(range(any), since)
                    }
                });
                let preconditions = preconditions.collect();
                let writes = writes.into_iter().map(|(number, value)| match value {
                    // Values of different lengths, some long.
                    Some(value) => Write::Put {
                        key: key(number),
                        value: Bytes::from(vec![value; usize::from(value) * 8]),
                    },
                    None => Write::Delete { key: key(number) },
                });
                let transaction = Transaction { preconditions, writes: writes.collect() };
                let outcome = store.commit(transaction.clone()).await.unwrap();
                model.commit(&transaction, outcome);
            }
            Step::Read(any, limit, reverse) => {
                let range = range(any);
                let snapshot = store.snapshot().await.unwrap();
                let found = snapshot.range(&range, limit, reverse).await.unwrap();
                let state = &model.newest().1;
                let mut expected: Vec<&Entry> =
                    state.values().filter(|entry| range.contains(&entry.key)).collect();
                if reverse {
                    expected.reverse();
                }
                expected.truncate(limit);
                assert_eq!(found.iter().collect::<Vec<_>>(), expected);
            }
            Step::Hold => held.push(store.snapshot().await.unwrap()),
            Step::Watch(at) => {
                let after = model.states[at.index(model.states.len())].0;
                check_watch(&subject, &model, after).await;
            }
            Step::Compact(at) => {
                let before = model.states[at.index(model.states.len())].0;
                store.compact(before).await.unwrap();
                model.oldest = model.oldest.max(before);
            }
            Step::Restart => {
                for snapshot in held.drain(..) {
                    check(snapshot.as_ref(), &model).await;
                }
                match subject.restart().await {
                    Some(restarted) => subject = restarted,
                    None => return,
                }
            }
        }
    }
    for snapshot in &held {
        check(snapshot.as_ref(), &model).await;
    }
    check(subject.store().snapshot().await.unwrap().as_ref(), &model).await;
    check_watch(&subject, &model, Revision(model.oldest.0.saturating_sub(1))).await;
    let status = subject.store().status().await.unwrap();
    assert_eq!(status.revision, model.newest().0);
}

/// Runs random steps on stores and the model.
pub(crate) async fn follows_the_model<S: Subject>(make: impl Fn() -> S) {
    let handle = tokio::runtime::Handle::current();
    let mut runner =
        TestRunner::new(Config { cases: 48, failure_persistence: None, ..Config::default() });
    tokio::task::block_in_place(|| {
        runner
            .run(&prop::collection::vec(any_step(), 1..60), |steps| {
                handle.block_on(run(make(), steps));
                Ok(())
            })
            .unwrap();
    });
}
