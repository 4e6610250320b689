use std::path::PathBuf;
use std::sync::Arc;

use crate::conformance::{Subject, objects_suite, randomness};
use crate::{LocalStore, ObjectStore};

struct InMemory(LocalStore);

impl InMemory {
    async fn new() -> Self {
        Self(LocalStore::in_memory(randomness()).await.unwrap())
    }
}

impl Subject for InMemory {
    fn store(&self) -> &dyn ObjectStore {
        &self.0
    }

    async fn restart(self) -> Option<Self> {
        None
    }
}

struct InFolder {
    store: LocalStore,
    _folder: Arc<tempfile::TempDir>,
    path: PathBuf,
}

impl InFolder {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("objects");
        let store = LocalStore::in_folder(&path, randomness()).await.unwrap();
        Self { store, _folder: Arc::new(folder), path }
    }
}

impl Subject for InFolder {
    fn store(&self) -> &dyn ObjectStore {
        &self.store
    }

    async fn restart(self) -> Option<Self> {
        let Self { store, _folder, path } = self;
        store.close().await;
        let store = LocalStore::in_folder(&path, randomness()).await.unwrap();
        Some(Self { store, _folder, path })
    }
}

objects_suite!(in_memory, InMemory::new());
objects_suite!(in_folder, InFolder::new());
