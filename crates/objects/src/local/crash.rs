//! A process that stores objects, and is killed.
//!
//! The test binary runs itself as the process: [`stores_until_it_is_killed`] prints what it was
//! told is stored, and the test looks for exactly that afterwards.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::join_all;

use crate::conformance::{body, get, put_as, randomness, request};
use crate::{
    CompleteRequest, CompletedPart, CreateUpload, DeleteRequest, LocalStore, ObjectError,
    ObjectStore, PartRequest, Versioning, WriteCondition,
};

const FOLDER: &str = "SEKISHO_CRASH_FOLDER";
const WRITERS: u64 = 8;

fn key(writer: u64) -> String {
    format!("k/{writer}")
}

/// A round's body: its number, and some weight that differs from round to round.
fn content(writer: u64, number: u64) -> Bytes {
    let size = match (writer + number) % 4 {
        0 => 10,
        1 => 8_000,
        2 => 20_000,
        _ => 700_000,
    };
    let mut content = format!("{number:020}").into_bytes();
    content.extend_from_slice(&body(size));
    content.into()
}

/// The last round that is stored; 0 if there is none, or it was deleted.
async fn last_round(store: &dyn ObjectStore, writer: u64) -> u64 {
    match get(store, &key(writer)).await {
        Ok(found) => {
            let number = std::str::from_utf8(&found[..20]).unwrap().parse().unwrap();
            assert_eq!(found, content(writer, number), "writer {writer}");
            number
        }
        Err(ObjectError::NoSuchKey { .. }) => 0,
        Err(error) => panic!("writer {writer}: {error}"),
    }
}

/// Every fifth round comes as an upload of one part.
async fn store_round(store: &dyn ObjectStore, writer: u64, number: u64) {
    let key = key(writer);
    if !number.is_multiple_of(5) {
        put_as(store, request(&key), content(writer, number), 1).await.unwrap();
        return;
    }
    let create =
        CreateUpload { bucket: "b".to_owned(), key: key.clone(), ..CreateUpload::default() };
    let upload = store.create_upload(create).await.unwrap();
    let part = PartRequest {
        bucket: "b".to_owned(),
        key: key.clone(),
        upload: upload.clone(),
        number: 1,
        checksum: None,
        size: None,
    };
    let mut staged = store.begin_part(part).await.unwrap();
    staged.write(content(writer, number)).await.unwrap();
    let etag = staged.commit(1).await.unwrap().etag;
    let complete = CompleteRequest {
        bucket: "b".to_owned(),
        key,
        upload,
        parts: vec![CompletedPart { number: 1, etag, checksum: None }],
        versioning: Versioning::Off,
        condition: WriteCondition::None,
        checksum: None,
        size: None,
        now_ms: 1,
    };
    store.complete(complete).await.unwrap();
}

/// Not a test of its own: the process that is killed.
#[test]
#[ignore = "run by the_process_can_be_killed_at_any_moment"]
fn stores_until_it_is_killed() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let store = LocalStore::in_folder(&PathBuf::from(folder), randomness()).await.unwrap();
        let store: &dyn ObjectStore = &store;
        store.create_bucket("b").await.unwrap();
        join_all((0..WRITERS).map(|writer| async move {
            let tell = |number: u64| {
                // One write, which a kill cannot cut in two.
                let line = format!("told {writer} {number}\n");
                std::io::stdout().lock().write_all(line.as_bytes()).unwrap();
            };
            let last = last_round(store, writer).await;
            tell(last);
            for number in last + 1.. {
                store_round(store, writer, number).await;
                tell(number);
            }
        }))
        .await;
    });
}

/// Runs the process and kills it, `wait` after it stored something or, if `early`, after it was
/// started; adds what it was told last, by writer.
fn run_and_kill(folder: &Path, early: bool, wait: Duration, told: &mut BTreeMap<u64, u64>) {
    let mut process = Command::new(std::env::current_exe().unwrap())
        .args(["local::crash::stores_until_it_is_killed", "--exact", "--ignored", "--nocapture"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let output = BufReader::new(process.stdout.take().unwrap());
    let (stored, is_under_way) = std::sync::mpsc::channel();
    let killer = std::thread::spawn(move || {
        if !early {
            // One that stores nothing for so long is killed as well, and told on later.
            let _ = is_under_way.recv_timeout(Duration::from_secs(30));
        }
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
        let [writer, number] = numbers[..] else { continue };
        if told.insert(writer, number).is_some_and(|before| before < number) {
            // The killer may have given up waiting.
            let _ = stored.send(());
        }
    }
    killer.join().unwrap();
}

/// Files in `staging`, and in `blobs`.
fn files(folder: &Path) -> (usize, usize) {
    let count = |folder: PathBuf| std::fs::read_dir(folder).map_or(0, Iterator::count);
    let blobs = std::fs::read_dir(folder.join("blobs")).unwrap();
    let kept = blobs.map(|shard| count(shard.unwrap().path())).sum();
    (count(folder.join("staging")), kept)
}

#[test]
fn the_process_can_be_killed_at_any_moment() {
    let kills = if std::env::var_os("SEKISHO_LONG_TESTS").is_some() { 300 } else { 40 };
    let folder = tempfile::tempdir().unwrap();
    let objects = folder.path().join("objects");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut told = BTreeMap::new();
    for kill in 0..kills {
        // Some before it has opened the store, most when it is well under way.
        let wait = Duration::from_micros(1_000 + (kill * 17_919) % 150_000);
        run_and_kill(&objects, kill % 5 == 4, wait, &mut told);
        // Not every time: a start after two kills is to be seen as well.
        if kill % 3 != 0 && kill != kills - 1 {
            continue;
        }
        runtime.block_on(async {
            let store = LocalStore::in_folder(&objects, randomness()).await.unwrap();
            store.create_bucket("b").await.unwrap();
            for writer in 0..WRITERS {
                let found = last_round(&store, writer).await;
                let told = told.get(&writer).copied().unwrap_or(0);
                assert!(
                    (told..=told + 1).contains(&found),
                    "kill {kill}: writer {writer} was told of {told}, found {found}"
                );
            }
            assert_eq!(files(&objects).0, 0, "kill {kill}: left-overs stay");
            store.close().await;
        });
    }
    assert!(told.values().sum::<u64>() > kills, "the process hardly did anything: {told:?}");

    // Everything deleted, nothing is left.
    runtime.block_on(async {
        let store = LocalStore::in_folder(&objects, randomness()).await.unwrap();
        for writer in 0..WRITERS {
            let delete = DeleteRequest {
                bucket: "b".to_owned(),
                key: key(writer),
                ..DeleteRequest::default()
            };
            store.delete(delete).await.unwrap();
        }
        store.remove_bucket("b").await.unwrap();
        for _ in 0..200 {
            if files(&objects) == (0, 0) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("files of deleted objects stay: {:?}", files(&objects));
    });
}
