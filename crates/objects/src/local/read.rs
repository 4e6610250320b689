//! Objects that are found, and their bytes on the way out.

use std::ops::Range;
use std::sync::Arc;

use async_trait::async_trait;
use bytes::Bytes;
use futures_util::TryStreamExt as _;
use sekisho_store::Snapshot;
use tokio::sync::mpsc;

use super::Shared;
use super::blobs::READ_BYTES;
use super::heads::Head;
use super::ids::{Id, slot, version_id};
use super::keys;
use super::leases::Lease;
use super::rows::{Body, PartRow, VersionRow, decode, unreadable_key};
use super::state::{KeyState, version};
use crate::ObjectHandle;
use crate::attributes::{ObjectInfo, VersionId, Versioning};
use crate::body::ObjectBody;
use crate::error::ObjectError;
use crate::listing::PartsPage;

const STEP_ROWS: usize = 256;

pub(crate) struct LocalHandle {
    shared: Arc<Shared>,
    head: Arc<Head>,
    /// The bytes, where they are in the index.
    small: Option<Bytes>,
    lease: Option<Lease>,
}

pub(crate) async fn open(
    shared: &Arc<Shared>,
    bucket: &str,
    key: &str,
    asked: Option<&VersionId>,
) -> Result<LocalHandle, ObjectError> {
    shared.buckets.check(bucket)?;
    let mut lease: Option<Lease> = None;
    loop {
        let snapshot = shared.index.snapshot().await?;
        let head = find(shared, snapshot.as_ref(), bucket, key, asked).await?;
        let small = match &head.body {
            Body::Row(id) => Some(small_body(snapshot.as_ref(), *id).await?),
            Body::Empty => Some(Bytes::new()),
            Body::File(id) | Body::Parts { id, .. } => {
                if lease.as_ref().is_none_or(|lease| !lease.is_of(*id)) {
                    // The row is looked for once more, now that the body would stay.
                    lease = Some(shared.leases.take(*id));
                    continue;
                }
                None
            }
        };
        return Ok(LocalHandle { shared: Arc::clone(shared), head, small, lease });
    }
}

/// The object asked for.
async fn find(
    shared: &Shared,
    snapshot: &dyn Snapshot,
    bucket: &str,
    key: &str,
    asked: Option<&VersionId>,
) -> Result<Arc<Head>, ObjectError> {
    let current = shared.heads.current(snapshot, bucket, key).await?;
    let Some(asked) = asked else {
        return match current {
            Some(head) => Ok(head),
            None => Err(no_such_key(snapshot, bucket, key).await?),
        };
    };
    let asked = slot(asked).ok_or(ObjectError::NoSuchVersion)?;
    if let Some(head) = current.filter(|head| head.slot == asked) {
        return Ok(head);
    }
    match version(snapshot, bucket, key, asked).await? {
        Some(VersionRow::Object(row)) => Ok(Head::of(row, key, false)),
        Some(VersionRow::Marker(marker)) => Err(ObjectError::IsDeleteMarker {
            version: version_id(asked),
            last_modified_ms: marker.modified_ms,
        }),
        None => Err(ObjectError::NoSuchVersion),
    }
}

/// What to say of a key without a current object (S3-40).
pub(crate) async fn no_such_key(
    snapshot: &dyn Snapshot,
    bucket: &str,
    key: &str,
) -> Result<ObjectError, ObjectError> {
    let state = KeyState::load(snapshot, bucket, key, Versioning::Enabled).await?;
    Ok(ObjectError::NoSuchKey { delete_marker: state.latest_marker() })
}

async fn small_body(snapshot: &dyn Snapshot, id: Id) -> Result<Bytes, ObjectError> {
    let row = snapshot.get(&keys::small_body(id)).await?;
    row.map(|row| row.value).ok_or_else(|| missing(id))
}

fn missing(id: Id) -> ObjectError {
    ObjectError::Corrupted { reason: format!("the bytes of {id} are missing") }
}

impl LocalHandle {
    fn parts_id(&self) -> Option<(Id, &[u16])> {
        match &self.head.body {
            Body::Parts { id, skipped, .. } => Some((*id, skipped)),
            Body::Empty | Body::Row(_) | Body::File(_) => None,
        }
    }
}

#[async_trait]
impl ObjectHandle for LocalHandle {
    fn info(&self) -> &ObjectInfo {
        &self.head.info
    }

    async fn parts(&self, after: u16, limit: usize) -> Result<PartsPage, ObjectError> {
        let Some((id, skipped)) = self.parts_id() else { return Ok(PartsPage::default()) };
        let mut page = PartsPage::default();
        let mut rows = PartRows::new(&self.shared, id, skipped.to_vec(), after);
        while let Some((number, row)) = rows.next().await? {
            if page.parts.len() == limit {
                page.is_truncated = limit > 0;
                break;
            }
            page.parts.push(row.info(number));
        }
        Ok(page)
    }

    async fn part_range(&self, number: u16) -> Result<Option<Range<u64>>, ObjectError> {
        let Some((id, skipped)) = self.parts_id() else { return Ok(None) };
        let mut rows = PartRows::new(&self.shared, id, skipped.to_vec(), 0);
        let mut start = 0;
        while let Some((found, row)) = rows.next().await? {
            if found == number {
                return Ok(Some(start..start + row.size));
            }
            start += row.size;
        }
        Ok(None)
    }

    async fn read(self: Box<Self>, range: Range<u64>) -> Result<ObjectBody, ObjectError> {
        let Self { shared, head, small, lease } = *self;
        let (size, body) = (head.info.size, head.body.clone());
        let range = range.start.min(size)..range.end.min(size);
        if let Some(bytes) = small {
            if bytes.len() as u64 != size {
                return Err(ObjectError::Corrupted {
                    reason: "a small body has not its length".to_owned(),
                });
            }
            return Ok(ObjectBody::Whole(cut(&bytes, &range)));
        }
        if range.is_empty() {
            return Ok(ObjectBody::Whole(Bytes::new()));
        }
        if let Body::File(id) = body
            && range.end <= round_after(range.start)
        {
            // One read has all of it.
            let buffers = Arc::clone(&shared.buffers);
            let blobs = Arc::clone(&shared.blobs);
            let read = move || blobs.open(id, size)?.read(range, &buffers);
            let mut pieces = shared.lanes.disk.run(read).await??;
            drop(lease);
            return Ok(match (pieces.pop(), pieces.is_empty()) {
                (Some(only), true) => ObjectBody::Whole(only),
                (last, _) => {
                    let pieces = pieces.into_iter().chain(last).map(Ok);
                    ObjectBody::Stream(Box::pin(futures_util::stream::iter(pieces)))
                }
            });
        }
        // One buffer is sent while the next is read.
        let (sender, receiver) = mpsc::channel(1);
        tokio::spawn(async move {
            let outlet = Outlet { shared, sender, _lease: lease };
            let sent = match body {
                Body::File(id) => outlet.file(id, size, range).await,
                Body::Parts { id, skipped, .. } => outlet.parts(id, skipped, range).await,
                Body::Empty | Body::Row(_) => Ok(Sent::All),
            };
            if let Err(error) = sent {
                tracing::error!(%error, "An object could not be read");
                // If nobody listens any more, nobody needs to know.
                let _ = outlet.sender.send(Err(error)).await;
            }
        });
        let stream = futures_util::stream::unfold(receiver, |mut receiver| async move {
            Some((receiver.recv().await?, receiver))
        });
        let pieces = stream.map_ok(|pieces| {
            futures_util::stream::iter(pieces.into_iter().map(Ok::<_, ObjectError>))
        });
        Ok(ObjectBody::Stream(Box::pin(pieces.try_flatten())))
    }
}

/// The next offset that no block goes across.
fn round_after(start: u64) -> u64 {
    (start / READ_BYTES + 1).saturating_mul(READ_BYTES)
}

fn cut(bytes: &Bytes, range: &Range<u64>) -> Bytes {
    let at = |offset: u64| usize::try_from(offset).unwrap_or(usize::MAX).min(bytes.len());
    bytes.slice(at(range.start)..at(range.end))
}

/// Whether anybody still listens.
#[derive(PartialEq)]
enum Sent {
    All,
    NobodyListens,
}

/// Reads bytes and hands them on, as fast as they are taken.
struct Outlet {
    shared: Arc<Shared>,
    sender: mpsc::Sender<Result<Vec<Bytes>, ObjectError>>,
    _lease: Option<Lease>,
}

impl Outlet {
    async fn file(&self, id: Id, size: u64, range: Range<u64>) -> Result<Sent, ObjectError> {
        let Shared { blobs, lanes, .. } = &*self.shared;
        let blobs = Arc::clone(blobs);
        let mut reader = lanes.disk.run(move || blobs.open(id, size)).await??;
        let mut start = range.start;
        while start < range.end {
            // Nothing is read before there is room for it.
            let Ok(room) = self.sender.reserve().await else { return Ok(Sent::NobodyListens) };
            let end = round_after(start).min(range.end);
            let buffers = Arc::clone(&self.shared.buffers);
            let read = move || (reader.read(start..end, &buffers), reader);
            let (pieces, back) = lanes.disk.run(read).await?;
            reader = back;
            room.send(Ok(pieces?));
            start = end;
        }
        Ok(Sent::All)
    }

    async fn parts(
        &self,
        id: Id,
        skipped: Vec<u16>,
        range: Range<u64>,
    ) -> Result<Sent, ObjectError> {
        let mut rows = PartRows::new(&self.shared, id, skipped, 0);
        let mut start = 0;
        while start < range.end {
            let (_, row) = rows.next().await?.ok_or_else(|| missing(id))?;
            let end = start + row.size;
            let within = range.start.max(start)..range.end.min(end);
            if within.start < within.end {
                let within = within.start - start..within.end - start;
                let sent = match row.body {
                    Body::File(id) => self.file(id, row.size, within).await?,
                    Body::Row(id) => {
                        let snapshot = self.shared.index.snapshot().await?;
                        let bytes = small_body(snapshot.as_ref(), id).await?;
                        match self.sender.send(Ok(vec![cut(&bytes, &within)])).await {
                            Ok(()) => Sent::All,
                            Err(_) => Sent::NobodyListens,
                        }
                    }
                    Body::Empty | Body::Parts { .. } => Sent::All,
                };
                if sent == Sent::NobodyListens {
                    return Ok(sent);
                }
            }
            start = end;
        }
        Ok(Sent::All)
    }
}

/// The parts filed under a name, one after the other.
pub(crate) struct PartRows<'a> {
    shared: &'a Shared,
    id: Id,
    skipped: Vec<u16>,
    after: u16,
    read: std::vec::IntoIter<sekisho_store::Entry>,
    is_last: bool,
}

impl<'a> PartRows<'a> {
    pub(crate) fn new(shared: &'a Shared, id: Id, skipped: Vec<u16>, after: u16) -> Self {
        Self { shared, id, skipped, after, read: Vec::new().into_iter(), is_last: false }
    }

    pub(crate) async fn next(&mut self) -> Result<Option<(u16, PartRow)>, ObjectError> {
        loop {
            let Some(entry) = self.read.next() else {
                if self.is_last {
                    return Ok(None);
                }
                let snapshot = self.shared.index.snapshot().await?;
                let range = keys::parts(self.id, self.after);
                let rows = snapshot.range(&range, STEP_ROWS, false).await?;
                self.is_last = rows.len() < STEP_ROWS;
                self.read = rows.into_iter();
                continue;
            };
            let number = keys::read_part(&entry.key).ok_or_else(unreadable_key)?;
            self.after = number;
            if !self.skipped.contains(&number) {
                return Ok(Some((number, decode(&entry.value)?)));
            }
        }
    }
}
