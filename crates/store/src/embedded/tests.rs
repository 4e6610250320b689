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
