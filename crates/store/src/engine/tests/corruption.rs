//! Files that somebody, or something, changed while the store was down.
//!
//! Whatever was done: an error, or what was stored. Never something else, and never a panic.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use tokio::runtime::Runtime;
use tokio::time::{Duration, timeout};

use super::power_loss::Random;
use super::{BASE, Disk, Engine, Limits, Problem, TINY, Unusable, log};
use crate::conformance::{all, committed, history};
use crate::disk::{MemoryDisk, SimulatedDisk};
use crate::{ChangeBatch, Entry, Key, KeyRange, Revision, StoreError, Transaction};

type Files = HashMap<String, Vec<u8>>;

/// A store's files, and what they hold.
struct Sample {
    files: Files,
    state: BTreeMap<Key, Entry>,
    batches: Vec<ChangeBatch>,
    limits: Limits,
}

/// Stores something. `closed`: in order; else as a kill leaves it.
async fn sample(closed: bool, limits: Limits) -> Sample {
    let disk = Arc::new(SimulatedDisk::default());
    let as_disk: Arc<dyn Disk> = Arc::clone(&disk) as Arc<dyn Disk>;
    Engine::create(disk.as_ref(), &limits).unwrap();
    let mut engine = Engine::open(&as_disk, &limits).unwrap();
    for n in 0..120_u64 {
        let mut transaction = Transaction::new();
        for key in 0..4 {
            let key = (n * 13 + key * 29) % 97;
            transaction = match (n + key) % 7 {
                0 => transaction.delete(format!("key/{key:02}")),
                _ => transaction
                    .put(format!("key/{key:02}"), vec![n as u8; 20 + (n * key % 300) as usize]),
            };
        }
        committed(&engine, transaction).await;
    }
    let snapshot = engine.snapshot().unwrap();
    let state = all(snapshot.as_ref()).await;
    let batches = history(&engine, Revision::ZERO, snapshot.revision()).await;
    drop(snapshot);
    let files = if closed {
        engine.close().unwrap();
        disk.after_power_loss(|| false).files()
    } else {
        let files = disk.after_power_loss(|| true).files();
        let _ = engine.close();
        files
    };
    let state = state.into_iter().map(|entry| (entry.key.clone(), entry)).collect();
    Sample { files, state, batches, limits }
}

/// How a damaged store answered.
#[derive(Debug, PartialEq, Eq)]
enum Answer {
    Refused,
    /// It opened; some reads may have been refused.
    Opened {
        refused: bool,
    },
}

impl Sample {
    /// Opens the files and looks at everything in them.
    async fn look(&self, files: Files, context: &str) -> Answer {
        let before = files.clone();
        let memory = Arc::new(MemoryDisk::with(files));
        let disk: Arc<dyn Disk> = Arc::clone(&memory) as Arc<dyn Disk>;
        let engine = match Engine::open(&disk, &self.limits) {
            Ok(engine) => engine,
            Err(_) => {
                let after = memory.files();
                for (name, bytes) in before.iter().filter(|(name, _)| name.ends_with(".log")) {
                    assert_eq!(after.get(name), Some(bytes), "{context}: {name} was changed");
                }
                return Answer::Refused;
            }
        };
        let mut refused = false;
        let mut failed = |error: StoreError| match error {
            StoreError::Corrupted { .. } | StoreError::Storage { .. } => refused = true,
            other => panic!("{context}: {other}"),
        };
        let status = engine.status().unwrap();
        assert_eq!(status.revision.0, self.batches.len() as u64, "{context}");

        let snapshot = engine.snapshot().unwrap();
        match snapshot.range(&KeyRange::all(), usize::MAX, false).await {
            Ok(entries) => {
                assert_eq!(entries, self.state.values().cloned().collect::<Vec<_>>(), "{context}");
            }
            Err(error) => failed(error),
        }
        for number in 0..97 {
            let key = format!("key/{number:02}");
            match snapshot.get(key.as_bytes()).await {
                Ok(entry) => {
                    assert_eq!(entry.as_ref(), self.state.get(key.as_bytes()), "{context}")
                }
                Err(error) => failed(error),
            }
        }
        for after in [0, 40, 119] {
            let watch = engine.watch(Revision(after));
            let Ok(mut watch) = watch else { continue };
            for expected in self.batches.iter().skip(after as usize) {
                match timeout(Duration::from_secs(10), watch.next()).await.expect(context) {
                    Ok(batch) => assert_eq!(&batch, expected, "{context}"),
                    Err(error) => {
                        failed(error);
                        break;
                    }
                }
            }
        }
        // Writing may fail as well, but not harm.
        match engine.commit(Transaction::new().put("new", "x")).await {
            Ok(_) => assert!(engine.snapshot().unwrap().get(b"new").await.is_ok()),
            Err(StoreError::WritesFailed { .. }) => refused = true,
            Err(error) => panic!("{context}: {error}"),
        }
        Answer::Opened { refused }
    }
}

fn on_both(check: impl AsyncFn(&Sample)) {
    let runtime = Runtime::new().unwrap();
    runtime.block_on(async {
        for closed in [true, false] {
            let sample = sample(closed, TINY).await;
            assert_eq!(
                sample.look(sample.files.clone(), "untouched").await,
                Answer::Opened { refused: false }
            );
            check(&sample).await;
        }
    });
}

fn names(files: &Files) -> Vec<String> {
    let mut names: Vec<String> = files.keys().cloned().collect();
    names.sort();
    names
}

#[test]
fn a_flipped_byte_is_an_error_or_does_no_harm() {
    let tries = std::env::var("SEKISHO_CORRUPTIONS").map_or(400, |tries| tries.parse().unwrap());
    on_both(async |sample| {
        let random = Random::new(7);
        let names = names(&sample.files);
        let mut refused = 0;
        for _ in 0..tries {
            let name = &names[random.below(names.len() as u64) as usize];
            let mut files = sample.files.clone();
            let bytes = files.get_mut(name).unwrap();
            let at = random.below(bytes.len() as u64) as usize;
            // A single bit, or a whole byte.
            bytes[at] ^= match random.below(2) {
                0 => 1 << random.below(8),
                _ => 1 + random.below(255) as u8,
            };
            let context = format!("{name} at byte {at}");
            refused +=
                u32::from(sample.look(files, &context).await != Answer::Opened { refused: false });
        }
        assert!(refused > 0, "no flip was noticed");
    });
}

#[test]
fn an_overwritten_stretch_is_an_error_or_does_no_harm() {
    on_both(async |sample| {
        let random = Random::new(8);
        let names = names(&sample.files);
        for _ in 0..200 {
            let name = &names[random.below(names.len() as u64) as usize];
            let mut files = sample.files.clone();
            let bytes = files.get_mut(name).unwrap();
            let at = random.below(bytes.len() as u64) as usize;
            let end = (at + 1 + random.below(6000) as usize).min(bytes.len());
            let kind = 1 + random.below(2);
            for byte in &mut bytes[at..end] {
                *byte = match kind {
                    1 => 0xff,
                    _ => random.below(256) as u8,
                };
            }
            sample.look(files, &format!("{name} from {at} to {end}, kind {kind}")).await;
        }
    });
}

#[test]
fn a_file_that_was_cut_off_is_refused() {
    on_both(async |sample| {
        for name in names(&sample.files) {
            let whole = sample.files[&name].len();
            // The base file ends with room that holds nothing yet.
            let cuts = [0, 1, 511, 4095, 4096, 8192, whole / 2, whole - 4096, whole - 1];
            for cut in cuts.into_iter().filter(|cut| *cut < whole) {
                let mut files = sample.files.clone();
                files.get_mut(&name).unwrap().truncate(cut);
                let answer = sample.look(files, &format!("{name} cut to {cut} of {whole}")).await;
                if name != BASE || cut < 4096 {
                    assert_eq!(answer, Answer::Refused, "{name} cut to {cut} of {whole}");
                }
            }
        }
    });
}

#[test]
fn a_file_that_is_missing_is_refused() {
    on_both(async |sample| {
        let names = names(&sample.files);
        let logs: Vec<&String> = names.iter().filter(|name| *name != BASE).collect();
        assert!(logs.len() > 5, "{names:?}");
        let unused = |name: &String| sample.files[name].iter().all(|byte| *byte == 0);
        let newest = logs.iter().rev().find(|name| !unused(name)).unwrap();
        for name in &names {
            let mut files = sample.files.clone();
            files.remove(name);
            // Without an old segment there is less history, and a watch says so.
            let answer = sample.look(files, name).await;
            if name == BASE || name == *newest {
                assert_eq!(answer, Answer::Refused, "{name}");
            }
        }
        // Everything from some segment on, as when the newest files were not restored.
        let used = logs.iter().filter(|name| !unused(name)).count();
        for first in 1..used {
            let mut files = sample.files.clone();
            for name in &logs[first..] {
                files.remove(*name);
            }
            assert_eq!(sample.look(files, "newest missing").await, Answer::Refused);
        }
    });
}

#[test]
fn an_old_base_is_brought_up_to_date_and_an_old_log_is_refused() {
    let runtime = Runtime::new().unwrap();
    runtime.block_on(async {
        let disk = Arc::new(SimulatedDisk::default());
        let as_disk: Arc<dyn Disk> = Arc::clone(&disk) as Arc<dyn Disk>;
        Engine::create(disk.as_ref(), &TINY).unwrap();
        let mut engine = Engine::open(&as_disk, &TINY).unwrap();
        for n in 0..10 {
            committed(&engine, Transaction::new().put("early", n.to_string())).await;
        }
        engine.close().unwrap();
        let early = disk.after_power_loss(|| false).files();
        let later = sample(true, TINY).await;

        // The same numbers of revisions, but another history: the log goes from the first
        // revision to the last, so that it is the truth.
        let mut files = later.files.clone();
        files.insert(BASE.to_owned(), {
            let disk = SimulatedDisk::default();
            Engine::create(&disk, &TINY).unwrap();
            disk.after_power_loss(|| true).files().remove(BASE).unwrap()
        });
        let answer = later.look(files, "empty base").await;
        assert_eq!(answer, Answer::Opened { refused: false });

        let mut files = early;
        files.insert(BASE.to_owned(), later.files[BASE].clone());
        assert_eq!(later.look(files, "old log").await, Answer::Refused);
    });
}

#[test]
fn a_foreign_or_empty_base_is_named_as_such() {
    let runtime = Runtime::new().unwrap();
    let sample = runtime.block_on(sample(true, TINY));
    let problem = |base: Vec<u8>| {
        let mut files = sample.files.clone();
        files.insert(BASE.to_owned(), base);
        let disk: Arc<dyn Disk> = Arc::new(MemoryDisk::with(files));
        let Err(Unusable { file, problem }) = Engine::open(&disk, &TINY) else {
            panic!("it opened");
        };
        assert_eq!(file, BASE);
        problem
    };
    assert!(matches!(problem(Vec::new()), Problem::Corrupted(_)));
    assert!(matches!(problem(b"SQLite format 3\0".repeat(1000)), Problem::Foreign(_)));
    assert!(matches!(problem(vec![0; 100_000]), Problem::Foreign(_)));
    assert!(matches!(problem(b"redb".to_vec()), Problem::Foreign(_)));

    // Another program's database of the same kind, and a later version's.
    let database = |fill: &dyn Fn(&redb::Database)| {
        let disk = MemoryDisk::default();
        let file = crate::disk::DatabaseFile(disk.create("x").unwrap());
        let database = redb::Database::builder().create_with_backend(file).unwrap();
        fill(&database);
        database.close().unwrap();
        disk.files().remove("x").unwrap()
    };
    let foreign = database(&|database| {
        let write = database.begin_write().unwrap();
        let table: redb::TableDefinition<'_, u64, u64> = redb::TableDefinition::new("theirs");
        write.open_table(table).unwrap().insert(1, 1).unwrap();
        write.commit().unwrap();
    });
    assert!(matches!(problem(foreign), Problem::Foreign(_)));
    let later = database(&|database| {
        let write = database.begin_write().unwrap();
        write.open_table(super::base::META).unwrap().insert("format", 2).unwrap();
        write.commit().unwrap();
    });
    assert!(matches!(problem(later), Problem::UnknownFormat(2)));
}

#[test]
fn a_new_store_does_not_take_the_place_of_a_lost_base() {
    let runtime = Runtime::new().unwrap();
    let sample = runtime.block_on(sample(true, TINY));
    let mut files = sample.files.clone();
    files.remove(BASE);
    let before = files.clone();
    let disk = MemoryDisk::with(files);
    assert!(Engine::create(&disk, &TINY).is_err());
    assert!(disk.files() == before, "something was changed");
    assert!(names(&before).iter().all(|name| log::is_name(name)));
}
