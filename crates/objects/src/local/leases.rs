//! Bodies that are being read, and so are not to be removed yet.

use std::collections::HashMap;
use std::sync::Arc;

use parking_lot::Mutex;

use super::garbage::Garbage;
use super::ids::Id;

/// Who reads what.
pub(crate) struct Leases {
    readers: Mutex<HashMap<Id, usize>>,
    garbage: Arc<Garbage>,
}

/// Keeps a body while it is read.
///
/// Whoever takes one after having seen the row that names the body looks for that row once more:
/// if it is still there, the body stays.
pub(crate) struct Lease {
    id: Id,
    leases: Arc<Leases>,
}

impl Leases {
    pub(crate) fn new(garbage: Arc<Garbage>) -> Self {
        Self { readers: Mutex::default(), garbage }
    }

    pub(crate) fn take(self: &Arc<Self>, id: Id) -> Lease {
        *self.readers.lock().entry(id).or_default() += 1;
        Lease { id, leases: Arc::clone(self) }
    }

    pub(crate) fn is_read(&self, id: Id) -> bool {
        self.readers.lock().contains_key(&id)
    }
}

impl Lease {
    pub(crate) fn is_of(&self, id: Id) -> bool {
        self.id == id
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        let mut readers = self.leases.readers.lock();
        if let Some(count) = readers.get_mut(&self.id) {
            *count -= 1;
            if *count == 0 {
                readers.remove(&self.id);
                self.leases.garbage.reader_gone();
            }
        }
    }
}
