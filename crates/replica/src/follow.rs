//! Follows the store: loads everything once, then applies each commit as it comes.

use std::sync::Arc;

use arc_swap::ArcSwap;
use futures_util::FutureExt;
use sekisho_arn::Partition;
use sekisho_directory::{Change, RowError};
use sekisho_store::{KeyRange, Revision, Store, StoreError, Watch};
use tokio::sync::watch;

use crate::view::View;

/// Rows read at a time while loading.
const LOAD_PAGE: usize = 1_000;

/// Why the replica cannot follow the store.
#[derive(Debug, thiserror::Error)]
pub enum FollowError {
    /// The store failed.
    #[error("the store failed")]
    Store(#[from] StoreError),
    /// A row is unreadable. Going on without it could allow what it denies.
    #[error(transparent)]
    Row(#[from] RowError),
}

/// The newest view, and those who wait for a newer one.
pub struct Replica {
    view: ArcSwap<View>,
    revision: watch::Sender<Revision>,
}

impl Replica {
    /// Loads the newest state of the store and a watch on all that comes after.
    pub async fn load(
        store: &dyn Store,
        partition: Partition,
    ) -> Result<(Self, Watch), FollowError> {
        let view = load(store, partition).await?;
        let watch = store.watch(view.revision).await?;
        let revision = watch::Sender::new(view.revision);
        Ok((Self { view: ArcSwap::from_pointee(view), revision }, watch))
    }

    /// The newest view.
    pub fn view(&self) -> Arc<View> {
        self.view.load_full()
    }

    /// Applies every commit as it comes. Returns only when the stream breaks; the view then
    /// stays as it is, late but right, and the caller decides to load again.
    pub async fn follow(&self, watch: &mut Watch) -> Result<(), FollowError> {
        let mut view = View::clone(&self.view.load());
        loop {
            let batch = watch.next().await?;
            let mut revision = batch.revision;
            apply(&mut view, &batch)?;
            // Everything that is already there becomes visible in one step.
            while let Some(batch) = watch.next().now_or_never().transpose()? {
                revision = batch.revision;
                apply(&mut view, &batch)?;
            }
            view.revision = revision;
            self.view.store(Arc::new(view.clone()));
            self.revision.send_replace(revision);
        }
    }

    /// Loads again from the top, after a reset of an ephemeral store.
    pub async fn reload(&self, store: &dyn Store) -> Result<Watch, FollowError> {
        let view = load(store, self.view.load().partition).await?;
        let watch = store.watch(view.revision).await?;
        let revision = view.revision;
        self.view.store(Arc::new(view));
        self.revision.send_replace(revision);
        Ok(watch)
    }

    /// Waits until the view holds a commit.
    pub async fn reached(&self, revision: Revision) {
        if revision <= self.view.load().revision {
            return;
        }
        let mut newest = self.revision.subscribe();
        // The sender lives as long as `self`, so this ends only by reaching the revision.
        let _ = newest.wait_for(|newest| revision <= *newest).await;
    }
}

fn apply(view: &mut View, batch: &sekisho_store::ChangeBatch) -> Result<(), RowError> {
    for change in batch.changes.iter() {
        view.apply(Change::decode(&change.key, change.value.as_deref())?);
    }
    Ok(())
}

async fn load(store: &dyn Store, partition: Partition) -> Result<View, FollowError> {
    let snapshot = store.snapshot().await?;
    let mut view = View::empty(partition);
    let mut range = KeyRange::all();
    loop {
        let page = snapshot.range(&range, LOAD_PAGE, false).await?;
        for entry in &page {
            view.apply(Change::decode_entry(entry)?);
        }
        match page.last() {
            Some(last) if page.len() == LOAD_PAGE => range = range.after(&last.key),
            _ => break,
        }
    }
    view.revision = snapshot.revision();
    Ok(view)
}
