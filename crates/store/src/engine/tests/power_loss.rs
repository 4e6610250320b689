//! The power goes at every moment, and takes any part of what was not synced.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use futures_util::future::join_all;
use tokio::runtime::Runtime;

use super::{Disk, Engine, Limits, Retention, TINY};
use crate::conformance::{all, history};
use crate::disk::SimulatedDisk;
use crate::{CommitOutcome, Revision, StoreError, Transaction};

const WRITERS: usize = 6;

/// Numbers from a seed (SplitMix64).
pub(super) struct Random(AtomicU64);

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }

    pub(super) fn below(&self, end: u64) -> u64 {
        const STEP: u64 = 0x9e37_79b9_7f4a_7c15;
        let mut mixed = self.0.fetch_add(STEP, Ordering::Relaxed).wrapping_add(STEP);
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end
    }
}

/// The last acknowledged round of each writer, and its revision.
type Acknowledged = [(u64, Revision); WRITERS];

/// A writer's round: its number under two keys, and every third time a key that comes and goes.
fn round(writer: usize, number: u64) -> Transaction {
    let value = || format!("{number:0length$}", length = 10 + (number as usize * 37) % 300);
    let transaction = Transaction::new()
        .put(format!("round/{writer}"), value())
        .put(format!("copy/{}/{writer}", number % 5), value());
    match number % 3 {
        0 => transaction.put(format!("guest/{writer}"), value()),
        1 => transaction.delete(format!("guest/{writer}")),
        _ => transaction,
    }
}

/// Writes until the power is gone.
async fn write(engine: &Engine, acknowledged: &mut Acknowledged) {
    join_all(acknowledged.iter_mut().enumerate().map(|(writer, acknowledged)| async move {
        // A round that was not answered may have happened, so that the next one has its number
        // again and both look the same.
        for number in acknowledged.0 + 1.. {
            match engine.commit(round(writer, number)).await {
                Ok(CommitOutcome::Committed(revision)) => *acknowledged = (number, revision),
                Ok(conflict) => panic!("{conflict:?}"),
                Err(StoreError::WritesFailed { .. }) => return,
                Err(error) => panic!("{error}"),
            }
        }
    }))
    .await;
}

/// Everything acknowledged is there, nothing is half there, and the history tells it all.
async fn check(engine: &Engine, acknowledged: &mut Acknowledged, context: &str) {
    let status = engine.status().unwrap();
    let snapshot = engine.snapshot().unwrap();
    assert_eq!(snapshot.revision(), status.revision, "{context}");
    let mut rounds = BTreeMap::new();
    for (writer, (number, revision)) in acknowledged.iter_mut().enumerate() {
        assert!(*revision <= status.revision, "{context}: writer {writer} lost {revision}");
        let entry = snapshot.get(format!("round/{writer}").as_bytes()).await.unwrap();
        let Some(entry) = entry else {
            assert_eq!(*number, 0, "{context}: writer {writer} lost everything");
            continue;
        };
        let found: u64 = std::str::from_utf8(&entry.value).unwrap().parse().unwrap();
        // One round may have been under way.
        assert!(
            (*number..=*number + 1).contains(&found),
            "{context}: writer {writer} was told of {number}, found {found}"
        );
        if found == *number {
            assert_eq!(entry.modified, *revision, "{context}");
        }
        let copy = snapshot.get(format!("copy/{}/{writer}", found % 5).as_bytes()).await.unwrap();
        assert_eq!(
            copy.map(|copy| (copy.value, copy.modified)),
            Some((entry.value, entry.modified))
        );
        let guest = snapshot.get(format!("guest/{writer}").as_bytes()).await.unwrap();
        assert_eq!(
            guest.is_some(),
            found.is_multiple_of(3),
            "{context}: writer {writer} at {found}"
        );
        rounds.insert(writer, found);
        (*number, *revision) = (found, entry.modified);
    }

    // Every revision is there, and the changes lead to the state, as far back as they are kept.
    let batches = history(engine, Revision(status.oldest.0 - 1), status.revision).await;
    let revisions: Vec<u64> = batches.iter().map(|batch| batch.revision.0).collect();
    assert_eq!(revisions, (status.oldest.0..=status.revision.0).collect::<Vec<_>>(), "{context}");
    let mut last = BTreeMap::new();
    for change in batches.iter().flat_map(|batch| batch.changes.iter()) {
        last.insert(change.key.clone(), change.value.clone());
    }
    let state: BTreeMap<_, _> =
        all(snapshot.as_ref()).await.into_iter().map(|entry| (entry.key, entry.value)).collect();
    for (key, value) in &last {
        assert_eq!(state.get(key), value.as_ref(), "{context}: {key:?}");
    }
    if status.oldest == Revision(1) {
        assert_eq!(state.len(), last.values().flatten().count(), "{context}");
    }
}

fn run(seed: u64, limits: Limits, losses: u64) {
    let random = Random::new(seed);
    let mut acknowledged = [(0, Revision::ZERO); WRITERS];
    let mut disk = SimulatedDisk::default();
    let runtime = Runtime::new().unwrap();
    for loss in 0..losses {
        let context = format!("seed {seed}, loss {loss}");
        // Often early, so that starting is cut short as well.
        disk.burn(match random.below(4) {
            0 => random.below(30),
            1 => random.below(120),
            _ => random.below(1500),
        });
        let shared = Arc::new(disk);
        let as_disk: Arc<dyn Disk> = Arc::clone(&shared) as Arc<dyn Disk>;
        let is_there = shared.names().unwrap().contains(&super::BASE.to_owned());
        let created = match is_there {
            true => Ok(()),
            false => Engine::create(shared.as_ref(), &limits),
        };
        if let Ok(mut engine) = created.and_then(|()| Engine::open(&as_disk, &limits)) {
            runtime.block_on(async {
                // Reads go on without power, from what is in memory; not from the disk.
                write(&engine, &mut acknowledged).await;
            });
            assert!(engine.close().is_err(), "{context}: nobody noticed");
        }
        // Sometimes only the process dies, another one follows, and what that one has shown to
        // somebody must outlast the power as well.
        if random.below(3) == 0 && shared.names().unwrap().contains(&super::BASE.to_owned()) {
            shared.revive();
            let engine = Engine::open(&as_disk, &limits).expect(&context);
            runtime.block_on(async {
                check(&engine, &mut acknowledged, &context).await;
                shared.burn(random.below(60));
                write(&engine, &mut acknowledged).await;
            });
        }
        // The disk keeps all, nothing, or any part.
        let keeps = random.below(4);
        let left = shared.after_power_loss(|| match keeps {
            0 => true,
            1 => false,
            _ => random.below(2) == 0,
        });
        disk = SimulatedDisk::with(left.files());

        // A look at a copy, so that the next start is not helped.
        let copy: Arc<dyn Disk> = Arc::new(left);
        match Engine::open(&copy, &limits) {
            Ok(engine) => runtime.block_on(check(&engine, &mut acknowledged, &context)),
            Err(error) => {
                let none = acknowledged.iter().all(|(number, _)| *number == 0);
                let missing = !copy.names().unwrap().contains(&super::BASE.to_owned());
                assert!(none && missing, "{context}: {error:?}");
            }
        }
    }
}

#[test]
fn nothing_acknowledged_is_lost_when_the_power_goes() {
    let seeds = std::env::var("SEKISHO_POWER_LOSSES").map_or(40, |seeds| seeds.parse().unwrap());
    for seed in 0..seeds {
        run(seed, TINY, 8);
    }
}

#[test]
fn nothing_acknowledged_is_lost_while_history_is_forgotten() {
    let retention = Retention { revisions_max: 3, bytes_max: 20 * 1024 };
    for seed in 1000..1020 {
        run(seed, Limits { retention, ..TINY }, 8);
    }
}
