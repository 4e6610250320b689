use tempfile::TempDir;

use super::*;
use crate::conformance::{Subject, store_suite};

/// A store in a folder that goes with it.
struct Opened {
    store: EmbeddedStore,
    folder: TempDir,
}

impl Opened {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = EmbeddedStore::open(folder.path(), EmbeddedOptions::default()).unwrap();
        Self { store, folder }
    }
}

impl Subject for Opened {
    fn store(&self) -> &dyn Store {
        &self.store
    }

    async fn restart(self) -> Option<Self> {
        let Self { store, folder } = self;
        store.close().unwrap();
        let options = EmbeddedOptions { create: Create::No, ..EmbeddedOptions::default() };
        let store = EmbeddedStore::open(folder.path(), options).unwrap();
        Some(Self { store, folder })
    }
}

store_suite!(embedded, Opened::new());

fn no_create() -> EmbeddedOptions {
    EmbeddedOptions { create: Create::No, ..EmbeddedOptions::default() }
}

fn first_start() -> EmbeddedOptions {
    EmbeddedOptions { create: Create::FirstStart, ..EmbeddedOptions::default() }
}

fn open(folder: &Path, options: EmbeddedOptions) -> Result<EmbeddedStore, OpenError> {
    EmbeddedStore::open(folder, options)
}

/// The message of a refusal, without the folder's own name.
fn refusal(folder: &Path, options: EmbeddedOptions) -> String {
    let error = open(folder, options).expect_err("it opened");
    error.to_string().replace(&folder.display().to_string(), "DIR")
}

fn entries(folder: &Path) -> Vec<(String, u64)> {
    let mut entries: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let entry = entry.unwrap();
            (entry.file_name().into_string().unwrap(), entry.metadata().unwrap().len())
        })
        .collect();
    entries.sort();
    entries
}

#[test]
fn a_store_is_only_made_where_it_was_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("data/store");
    assert_eq!(
        refusal(&missing, no_create()),
        "there is no store in DIR; check the path, or say that this is a first start to create one"
    );
    assert!(!missing.exists());

    open(&missing, EmbeddedOptions::default()).unwrap();
    open(&missing, no_create()).unwrap();

    let used = folder.path().join("used");
    std::fs::create_dir(&used).unwrap();
    std::fs::write(used.join("holiday.jpg"), "x").unwrap();
    assert_eq!(
        refusal(&used, EmbeddedOptions::default()),
        "DIR holds no store but other files (holiday.jpg); check the path, name an empty folder, \
         or say that this is a first start"
    );
    assert_eq!(entries(&used), [("holiday.jpg".to_owned(), 1)]);
    open(&used, first_start()).unwrap();
    assert!(used.join("holiday.jpg").exists());
}

#[test]
fn a_lost_base_is_not_replaced_by_an_empty_one() {
    let folder = tempfile::tempdir().unwrap();
    open(folder.path(), first_start()).unwrap().close().unwrap();
    std::fs::remove_file(folder.path().join("base.redb")).unwrap();
    for options in [no_create(), EmbeddedOptions::default(), first_start()] {
        assert_eq!(
            refusal(folder.path(), options),
            "DIR/base.redb is missing although a store was created in this folder; put it back \
             from a backup, or empty the folder to begin anew without its data"
        );
    }
    assert!(!folder.path().join("base.redb").exists());
}

#[tokio::test]
async fn a_damaged_base_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path(), first_start()).unwrap();
    for n in 0..50 {
        let key = format!("user/{n}");
        crate::conformance::committed(&store, Transaction::new().put(key, vec![7; 500])).await;
    }
    store.close().unwrap();
    let base = folder.path().join("base.redb");
    let whole = std::fs::read(&base).unwrap();

    let damaged: [(&str, Vec<u8>); 5] = [
        ("is corrupted (it is empty)", Vec::new()),
        ("is not a store's data file", b"PK\x03\x04".repeat(5000)),
        ("is corrupted", whole[..whole.len() / 2].to_vec()),
        (
            "is corrupted",
            whole.iter().enumerate().map(|(n, b)| if n > 9000 { !b } else { *b }).collect(),
        ),
        ("is not a store's data file", vec![0; whole.len()]),
    ];
    for (expected, bytes) in damaged {
        std::fs::write(&base, &bytes).unwrap();
        for options in [no_create(), first_start()] {
            let message = refusal(folder.path(), options);
            assert!(message.starts_with(&format!("DIR/base.redb {expected}")), "{message}");
            assert!(message.contains("left alone"), "{message}");
        }
        assert!(std::fs::read(&base).unwrap() == bytes, "{expected}: the file was changed");
    }

    std::fs::write(&base, &whole).unwrap();
    let store = open(folder.path(), no_create()).unwrap();
    assert_eq!(store.status().await.unwrap().revision, Revision(50));
}

#[tokio::test]
async fn a_store_has_one_user_at_a_time() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path(), first_start()).unwrap();
    let pid = std::process::id();
    let expected = format!("the store in DIR is in use by another process (pid {pid})");
    assert_eq!(refusal(folder.path(), no_create()), expected);

    // Watches and snapshots that are still around do not keep it locked.
    let mut watch = store.watch(Revision::ZERO).await.unwrap();
    let snapshot = store.snapshot().await.unwrap();
    drop(store);
    assert!(matches!(watch.next().await, Err(StoreError::Closed)));
    let _ = snapshot.get(b"a").await;
    open(folder.path(), no_create()).unwrap();
}

#[tokio::test]
async fn a_closed_store_lets_waiting_watches_go() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path(), first_start()).unwrap();
    let mut watch = store.watch(Revision::ZERO).await.unwrap();
    let waiting = tokio::spawn(async move { watch.next().await });
    tokio::task::yield_now().await;
    store.close().unwrap();
    assert!(matches!(waiting.await.unwrap(), Err(StoreError::Closed)));
}

/// Only the newest transactions can be watched once there are many.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn old_history_is_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let options =
        EmbeddedOptions { memtable_bytes: 128 * 1024, history_revisions_max: 100, ..first_start() };
    let store = open(folder.path(), options).unwrap();
    for n in 0..40_u64 {
        let transactions = (0..100).map(|m| {
            let transaction = Transaction::new().put(format!("{}", (n * m) % 50), vec![1; 4000]);
            crate::conformance::committed(&store, transaction)
        });
        futures_util::future::join_all(transactions).await;
    }
    let status = store.status().await.unwrap();
    assert_eq!(status.revision, Revision(4000));
    assert!(status.oldest > Revision(1), "nothing was forgotten");
    assert!(status.oldest <= Revision(3901), "too much was forgotten: {status:?}");
    assert!(store.watch(Revision::ZERO).await.is_err());
    let kept = crate::conformance::history(&store, Revision(status.oldest.0 - 1), status.revision);
    assert_eq!(kept.await.len() as u64, 4001 - status.oldest.0);
    let logs = entries(folder.path()).into_iter().filter(|(name, _)| name.ends_with(".log"));
    assert!(logs.count() < 6);
}
