//! Measures the embedded store beside the disk it is on.
//!
//! `cargo run --release -p sekisho-store --example measure -- [FOLDER] [USERS]`
//!
//! A user is one transaction of three puts of 300 bytes, as creating an IAM user is: the row under
//! its name and two index rows under a key that sorts elsewhere. `USERS` of them are there before
//! the measurement begins (100,000 unless said otherwise).

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement ends where it fails")]

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use sekisho_store::{
    CommitOutcome, EmbeddedOptions, EmbeddedStore, KeyRange, Precondition, Revision, Store,
    Transaction,
};

const COMMITTERS: u64 = 64;
const SPAN: Duration = Duration::from_secs(4);

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().unwrap_or_else(|| "target/measure".to_owned());
    let users: u64 = arguments.next().map_or(100_000, |users| users.parse().unwrap());
    let folder = Path::new(&folder);
    let _ = std::fs::remove_dir_all(folder);
    std::fs::create_dir_all(folder).unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(measure(folder, users));
}

async fn measure(folder: &Path, users: u64) {
    let store_folder = folder.join("store");
    let began = Instant::now();
    let store = open(&store_folder);
    println!("first start                    {:8.1} ms", ms(began));
    println!("resident, empty                {:8.1} MiB", resident_mib());

    let appends = append_rate(folder);
    println!("append 4 KiB + fsync           {appends:8.0} /s");
    let single = commit_rate(&store, 1, 10_000_000).await;
    println!("one committer                  {single:8.0} /s  {:.2} x the disk", single / appends);
    let grouped = commit_rate(&store, COMMITTERS, 20_000_000).await;
    println!(
        "64 committers                  {grouped:8.0} /s  {:.2} x the disk",
        grouped / appends
    );

    let began = Instant::now();
    load(&store, users).await;
    println!("loaded {users} users           {:8.1} s", began.elapsed().as_secs_f64());
    println!("data files                     {:8.1} MiB", folder_mib(&store));
    println!("resident                       {:8.1} MiB", resident_mib());

    let appends = append_rate(folder);
    println!("append 4 KiB + fsync           {appends:8.0} /s");
    let single = commit_rate(&store, 1, 30_000_000).await;
    println!("one committer                  {single:8.0} /s  {:.2} x the disk", single / appends);
    let grouped = commit_rate(&store, COMMITTERS, 40_000_000).await;
    println!(
        "64 committers                  {grouped:8.0} /s  {:.2} x the disk",
        grouped / appends
    );

    reads(&store, users).await;
    println!("resident                       {:8.1} MiB", resident_mib());
    println!("data files                     {:8.1} MiB", folder_mib(&store));

    let revision = store.status().await.unwrap().revision;
    let began = Instant::now();
    store.close().unwrap();
    println!("close                          {:8.1} ms", ms(began));
    let began = Instant::now();
    let store = open(&store_folder);
    println!("open after a clean close       {:8.1} ms", ms(began));
    assert_eq!(store.status().await.unwrap().revision, revision);

    let unchecked = EmbeddedOptions { check_bytes_max: 0, ..EmbeddedOptions::default() };
    store.close().unwrap();
    let began = Instant::now();
    let store = EmbeddedStore::open(&store_folder, unchecked).unwrap();
    println!("open without the check         {:8.1} ms", ms(began));

    // What is on the disk while the store is open is what a crash leaves.
    let crashed = folder.join("crashed");
    std::fs::create_dir_all(&crashed).unwrap();
    commit_rate(&store, COMMITTERS, 50_000_000).await;
    for entry in std::fs::read_dir(&store_folder).unwrap() {
        let entry = entry.unwrap();
        let copy = crashed.join(entry.file_name());
        // The keeper may still be removing old history.
        if std::fs::copy(entry.path(), &copy).is_err() {
            let _ = std::fs::remove_file(copy);
            continue;
        }
        // The real one's pages were synced long before.
        File::open(copy).unwrap().sync_all().unwrap();
    }
    let revision = store.status().await.unwrap().revision;
    let began = Instant::now();
    let recovered = open(&crashed);
    println!("open after a crash             {:8.1} ms", ms(began));
    assert_eq!(recovered.status().await.unwrap().revision, revision);
}

fn open(folder: &Path) -> EmbeddedStore {
    EmbeddedStore::open(folder, EmbeddedOptions::default()).unwrap()
}

fn ms(began: Instant) -> f64 {
    began.elapsed().as_secs_f64() * 1e3
}

fn folder_mib(store: &EmbeddedStore) -> f64 {
    let files = std::fs::read_dir(store.folder()).unwrap();
    let bytes: u64 = files.map(|file| file.unwrap().metadata().unwrap().len()).sum();
    bytes as f64 / 1024.0 / 1024.0
}

fn resident_mib() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<f64>().unwrap() / 1024.0
}

/// The store's threads.
const THREADS: [&str; 3] = ["store-writer", "store-keeper", "store-log"];

/// The processor time they have used, in seconds: in the program, in the kernel.
fn store_seconds() -> [(f64, f64); 3] {
    let mut seconds = [(0.0, 0.0); 3];
    for task in std::fs::read_dir("/proc/self/task").unwrap() {
        let stat = std::fs::read_to_string(task.unwrap().path().join("stat")).unwrap();
        for (thread, seconds) in THREADS.iter().zip(&mut seconds) {
            if let Some((_, fields)) = stat.split_once(&format!("({thread}) ")) {
                let ticks = |n| fields.split(' ').nth(n).unwrap().parse::<f64>().unwrap() / 100.0;
                *seconds = (seconds.0 + ticks(11), seconds.1 + ticks(12));
            }
        }
    }
    seconds
}

/// How often a second the disk takes 4 KiB at the end of a file and says that it has it.
fn append_rate(folder: &Path) -> f64 {
    let path = folder.join("append");
    let mut file = File::create(&path).unwrap();
    let block = [7; 4096];
    let (began, mut count) = (Instant::now(), 0);
    while began.elapsed() < SPAN {
        file.write_all(&block).unwrap();
        file.sync_data().unwrap();
        count += 1;
    }
    std::fs::remove_file(path).unwrap();
    f64::from(count) / began.elapsed().as_secs_f64()
}

/// Scatters numbers evenly over `u64`, so that index keys do not sort as they were made.
fn scatter(number: u64) -> u64 {
    let mixed = (number ^ (number >> 31)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (mixed ^ (mixed >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9)
}

fn user(number: u64) -> Transaction {
    let scattered = scatter(number);
    let name = format!("user/123456789012/user-{number:012}");
    Transaction::new()
        .when(Precondition::Absent(name.clone().into()))
        .put(name, vec![b'u'; 300])
        .put(format!("id/AIDA{scattered:016X}"), vec![b'i'; 300])
        .put(format!("folded/{:016x}", scattered.rotate_left(17)), vec![b'f'; 300])
}

async fn load(store: &EmbeddedStore, users: u64) {
    // Many at once, so that groups are large.
    let next = AtomicU64::new(0);
    let tasks = (0..512).map(|_| async {
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= users {
                break;
            }
            let outcome = store.commit(user(number)).await.unwrap();
            assert!(matches!(outcome, CommitOutcome::Committed(_)));
        }
    });
    futures_util::future::join_all(tasks).await;
}

/// Durable transactions a second with so many committers, each waiting for its answer.
async fn commit_rate(store: &EmbeddedStore, committers: u64, first: u64) -> f64 {
    let next = AtomicU64::new(first);
    let before = store_seconds();
    let began = Instant::now();
    let tasks = (0..committers).map(|_| async {
        while began.elapsed() < SPAN {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let outcome = store.commit(user(number)).await.unwrap();
            assert!(matches!(outcome, CommitOutcome::Committed(_)));
        }
    });
    futures_util::future::join_all(tasks).await;
    let count = (next.load(Ordering::Relaxed) - first) as f64;
    let rate = count / began.elapsed().as_secs_f64();
    for ((thread, after), before) in THREADS.iter().zip(store_seconds()).zip(before) {
        println!(
            "  {thread:29}{:8.1} µs a transaction, and {:.1} µs in the kernel",
            (after.0 - before.0) * 1e6 / count,
            (after.1 - before.1) * 1e6 / count,
        );
    }
    rate
}

async fn reads(store: &EmbeddedStore, users: u64) {
    const READS: u64 = 200_000;
    let snapshot = store.snapshot().await.unwrap();
    let began = Instant::now();
    for number in 0..READS {
        let key = format!("id/AIDA{:016X}", scatter(scatter(number) % users));
        assert!(snapshot.get(key.as_bytes()).await.unwrap().is_some());
    }
    println!("point read                     {:8.2} µs", ms(began) * 1e3 / READS as f64);
    let began = Instant::now();
    for number in 0..READS {
        let key = format!("id/AIDA{:016X}", scatter(number % 100));
        assert!(snapshot.get(key.as_bytes()).await.unwrap().is_some());
    }
    println!("point read, of 100 keys        {:8.2} µs", ms(began) * 1e3 / READS as f64);
    let began = Instant::now();
    for _ in 0..READS {
        drop(store.snapshot().await.unwrap());
    }
    println!("snapshot                       {:8.2} µs", ms(began) * 1e3 / READS as f64);
    let began = Instant::now();
    let (mut range, mut rows) = (KeyRange::prefix("user/"), 0);
    loop {
        let page = snapshot.range(&range, 1000, false).await.unwrap();
        let Some(last) = page.last() else { break };
        rows += page.len();
        range = range.after(&last.key);
    }
    println!("range, a row                   {:8.2} µs", ms(began) * 1e3 / rows as f64);

    let status = store.status().await.unwrap();
    let mut watch = store.watch(Revision(status.oldest.0 - 1)).await.unwrap();
    let (began, mut count) = (Instant::now(), 0_u64);
    while watch.next().await.unwrap().revision < status.revision {
        count += 1;
    }
    println!("watch replay, a transaction    {:8.2} µs", ms(began) * 1e3 / count as f64);
}
