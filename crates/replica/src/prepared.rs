//! The policies of principals, combined when they are first asked about and kept until they change.

use std::collections::HashMap;
use std::sync::{Arc, Weak};

use arc_swap::ArcSwapOption;
use parking_lot::Mutex;
use sekisho_policy::engine::Prepared;
use sekisho_policy::{NamedPolicy, PolicySet};

/// A place for what was combined for one entity or session. The entity's own row never changes
/// under it, since a changed row is a new entity; policies elsewhere in the account do, so it
/// notes as of which state of those it was made.
#[derive(Default)]
pub struct PreparedSlot(ArcSwapOption<Stamped>);

struct Stamped {
    stamp: u64,
    prepared: Arc<Prepared>,
}

impl PreparedSlot {
    /// What is there, if it is as of `stamp`; else what `make` makes, which then is. Takes no lock.
    pub(crate) fn get(&self, stamp: u64, make: impl FnOnce() -> Arc<Prepared>) -> Arc<Prepared> {
        if let Some(held) = &*self.0.load()
            && held.stamp == stamp
        {
            return Arc::clone(&held.prepared);
        }
        let prepared = make();
        let stamped = Stamped { stamp, prepared: Arc::clone(&prepared) };
        self.0.store(Some(Arc::new(stamped)));
        prepared
    }
}

impl std::fmt::Debug for PreparedSlot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PreparedSlot")
    }
}

/// What is combined now, by what it is made of: principals with the same policies share it.
#[derive(Default)]
pub(crate) struct Combined {
    shared: Mutex<HashMap<Vec<Part>, Weak<Prepared>>>,
}

/// A policy as a part of a set: its kind, name and document. Whatever holds the combined
/// structure also holds the document, so its address is its own for as long.
type Part = (u8, Arc<str>, usize);

/// From so many entries on, those that nobody uses any more are dropped before the table grows.
const SWEPT_AT: usize = 1_024;

impl Combined {
    /// The combined form of these policies.
    pub(crate) fn prepared(&self, set: PolicySet) -> Arc<Prepared> {
        let key = parts(&set);
        if let Some(found) = self.shared.lock().get(&key).and_then(Weak::upgrade) {
            return found;
        }
        let prepared = Arc::new(Prepared::new(set));
        let mut shared = self.shared.lock();
        if shared.len() == shared.capacity() && SWEPT_AT <= shared.len() {
            shared.retain(|_, prepared| prepared.strong_count() != 0);
        }
        shared.insert(key, Arc::downgrade(&prepared));
        prepared
    }
}

fn parts(set: &PolicySet) -> Vec<Part> {
    let part = |kind: u8| {
        move |policy: &NamedPolicy| {
            let address = match &policy.document {
                Ok(document) => Arc::as_ptr(document).addr(),
                Err(error) => Arc::as_ptr(error).addr(),
            };
            (kind, Arc::clone(&policy.name), address)
        }
    };
    let boundary = set.boundary.iter().flatten().map(part(1));
    let session = set.session.iter().flatten().map(part(2));
    set.identity.iter().map(part(0)).chain(boundary).chain(session).collect()
}
