//! A process that writes, and is killed.
//!
//! The test binary runs itself as the process: [`writes_until_it_is_killed`] prints what it was
//! told is committed, and the test looks for exactly that afterwards.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use futures_util::future::join_all;

use super::{Create, EmbeddedOptions, EmbeddedStore};
use crate::conformance::{committed, get, history};
use crate::{Revision, Store, Transaction};

const WRITERS: u64 = 12;
const FOLDER: &str = "SEKISHO_CRASH_FOLDER";
const OPTIONS: EmbeddedOptions = EmbeddedOptions {
    create: Create::InEmptyFolder,
    cache_bytes: 1024 * 1024,
    // Little, so that the base is written all the time.
    memtable_bytes: 256 * 1024,
    history_revisions_max: 5_000,
    history_bytes_max: 12 * 1024 * 1024,
    check_bytes_max: u64::MAX,
};

/// A writer's round: its number in three places, with some weight.
fn round(writer: u64, number: u64) -> Transaction {
    let value = || format!("{number:0length$}", length = 20 + (number * 97 % 2000) as usize);
    Transaction::new()
        .put(format!("a/{writer}"), value())
        .put(format!("m/{}/{writer}", number % 50), value())
        .put(format!("z/{writer}"), value())
        .delete(format!("m/{}/{writer}", (number + 1) % 50))
}

/// A writer's last round and its revision; zeros before the first.
async fn last_round(store: &dyn Store, writer: u64) -> (u64, Revision) {
    let entry = get(store, &format!("a/{writer}")).await;
    entry.map_or((0, Revision::ZERO), |entry| {
        (std::str::from_utf8(&entry.value).unwrap().parse().unwrap(), entry.modified)
    })
}

/// Not a test of its own: the process that is killed.
#[test]
#[ignore = "run by the_process_can_be_killed_at_any_moment"]
fn writes_until_it_is_killed() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let store = EmbeddedStore::open(PathBuf::from(folder), OPTIONS).unwrap();
    let store: &dyn Store = &store;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    runtime.block_on(join_all((0..WRITERS).map(|writer| async move {
        let tell = |number: u64, revision: Revision| {
            // One write, which a kill cannot cut in two.
            let line = format!("told {writer} {number} {revision}\n");
            std::io::stdout().lock().write_all(line.as_bytes()).unwrap();
        };
        // A round that a kill cut short may have been committed, without a word.
        let (last, revision) = last_round(store, writer).await;
        if last > 0 {
            tell(last, revision);
        }
        for number in last + 1.. {
            tell(number, committed(store, round(writer, number)).await);
        }
    })));
}

/// Runs the process for a while, kills it, and returns what it was told: writer → round →
/// revision.
fn run_and_kill(folder: &Path, wait: Duration, told: &mut BTreeMap<(u64, u64), Revision>) {
    let mut process = Command::new(std::env::current_exe().unwrap())
        .args(["embedded::crash::writes_until_it_is_killed", "--exact", "--ignored", "--nocapture"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let output = BufReader::new(process.stdout.take().unwrap());
    let killer = std::thread::spawn(move || {
        std::thread::sleep(wait);
        process.kill().unwrap();
        let status = process.wait().unwrap();
        assert!(status.code().is_none(), "it ended by itself: {status}");
    });
    for line in output.lines() {
        let line = line.unwrap();
        // The first line may follow the test runner's own words.
        let Some((_, line)) = line.split_once("told ") else { continue };
        let numbers: Vec<u64> = line.split(' ').filter_map(|word| word.parse().ok()).collect();
        let [writer, number, revision] = numbers[..] else { continue };
        told.insert((writer, number), Revision(revision));
    }
    killer.join().unwrap();
}

/// Everything the process was told is there, once, and whole.
async fn check(store: &dyn Store, told: &BTreeMap<(u64, u64), Revision>, context: &str) {
    let snapshot = store.snapshot().await.unwrap();
    let status = store.status().await.unwrap();
    for writer in 0..WRITERS {
        let last = told.range((writer, 0)..(writer + 1, 0)).next_back();
        let last_told = last.map_or(0, |((_, number), _)| *number);
        let (found, modified) = last_round(store, writer).await;
        assert!(
            (last_told..=last_told + 1).contains(&found),
            "{context}: writer {writer} was told of {last_told}, found {found}"
        );
        if found == 0 {
            continue;
        }
        for key in [format!("m/{}/{writer}", found % 50), format!("z/{writer}")] {
            let entry = snapshot.get(key.as_bytes()).await.unwrap().unwrap();
            let value: u64 = std::str::from_utf8(&entry.value).unwrap().parse().unwrap();
            assert_eq!((value, entry.modified), (found, modified), "{context}: {key}");
        }
        let gone = format!("m/{}/{writer}", (found + 1) % 50);
        assert_eq!(snapshot.get(gone.as_bytes()).await.unwrap(), None, "{context}");
        if let Some((_, revision)) = last.filter(|_| found == last_told) {
            assert_eq!(modified, *revision, "{context}");
        }
    }
    // The history agrees with what was told, revision by revision.
    let batches = history(store, Revision(status.oldest.0 - 1), status.revision).await;
    let revisions = batches.iter().map(|batch| batch.revision.0);
    assert!(revisions.eq(status.oldest.0..=status.revision.0), "{context}");
    let mut rounds = BTreeMap::new();
    for batch in &batches {
        let put = &batch.changes[0];
        let writer: u64 = std::str::from_utf8(&put.key).unwrap()[2..].parse().unwrap();
        let value = put.value.as_ref().unwrap();
        let number: u64 = std::str::from_utf8(value).unwrap().parse().unwrap();
        let before = rounds.insert((writer, number), batch.revision);
        assert_eq!(before, None, "{context}: writer {writer} did {number} twice");
    }
    for (round, revision) in told.iter().filter(|(_, revision)| **revision >= status.oldest) {
        assert_eq!(rounds.get(round), Some(revision), "{context}: {round:?}");
    }
}

#[test]
fn the_process_can_be_killed_at_any_moment() {
    let kills = std::env::var("SEKISHO_CRASH_KILLS").map_or(300, |kills| kills.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let store_folder = folder.path().join("store");
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let mut told = BTreeMap::new();
    let mut progress = 0;
    for kill in 0..kills {
        // From before it has opened the store to when it is well under way.
        let wait = Duration::from_micros(2_000 + (kill * 7_919) % 90_000);
        run_and_kill(&store_folder, wait, &mut told);
        // Not every time: opening and closing brings everything in order, and a start after two
        // kills is to be seen as well.
        if kill % 3 == 0 || kill == kills - 1 {
            match EmbeddedStore::open(&store_folder, OPTIONS) {
                Ok(store) => runtime.block_on(check(&store, &told, &format!("kill {kill}"))),
                Err(error) => panic!("kill {kill}: {error}"),
            }
            progress = told.len();
        }
    }
    assert!(progress > kills as usize, "the process hardly did anything: {progress}");
}
