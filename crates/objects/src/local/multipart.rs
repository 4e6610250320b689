//! Multipart uploads: from the first part to the object.

use std::collections::BTreeMap;

use sekisho_store::{Precondition, Revision};

use super::Shared;
use super::change::{Change, no_bucket};
use super::ids::{Id, Order, UploadName};
use super::keys;
use super::objects::{add_body, committed, version_random};
use super::read::PartRows;
use super::rows::{Body, GarbageRow, ObjectRow, PartRow, UploadRow, decode};
use super::staged::Arrival;
use super::state::{KeyState, current};
use crate::checksum::{Checksum, ChecksumAlgorithm, ChecksumType};
use crate::digest::{composite, full_object, multipart_etag};
use crate::error::ObjectError;
use crate::listing::PartsPage;
use crate::requests::{
    Committed, CompleteRequest, CompletedPart, CreateUpload, PartRequest, Sealed, UploadId,
    UploadInfo,
};
use crate::{PART_BYTES_MIN, PART_NUMBER_MAX};

/// An upload that is there.
pub(crate) struct Found {
    pub(crate) row: UploadRow,
    name: UploadName,
    key: Vec<u8>,
    revision: Revision,
}

impl Found {
    /// What holds while it is.
    fn is_there(&self) -> Precondition {
        Precondition::ModifiedAt(self.key.clone().into(), self.revision)
    }
}

pub(crate) async fn create(shared: &Shared, create: CreateUpload) -> Result<UploadId, ObjectError> {
    let order = Order::next(create.now_ms, None).after_ties(&shared.uploads_started);
    let name = UploadName { order, parts: Id::random(&shared.randomness) };
    let mut change = Change::of_bucket(shared, &create.bucket)?;
    let row = UploadRow {
        attributes: create.attributes,
        initiator: create.initiator,
        encryption: create.encryption,
        initiated_ms: create.now_ms,
        checksum: create.checksum,
    };
    change.put(keys::upload(&create.bucket, &create.key, &name), &row)?;
    match change.commit(shared).await? {
        Some(_) => Err(no_bucket(&create.bucket)),
        None => Ok(name.id()),
    }
}

pub(crate) async fn find(
    shared: &Shared,
    bucket: &str,
    key: &str,
    upload: &UploadId,
) -> Result<Found, ObjectError> {
    shared.buckets.check(bucket)?;
    let name = UploadName::parse(upload).ok_or(ObjectError::NoSuchUpload)?;
    let key = keys::upload(bucket, key, &name);
    let entry = shared.index.snapshot().await?.get(&key).await?;
    let entry = entry.ok_or(ObjectError::NoSuchUpload)?;
    Ok(Found { row: decode(&entry.value)?, name, key, revision: entry.modified })
}

pub(crate) fn info(found: Found) -> UploadInfo {
    UploadInfo {
        attributes: found.row.attributes,
        initiator: found.row.initiator,
        encryption: found.row.encryption,
        initiated_ms: found.row.initiated_ms,
        checksum: found.row.checksum,
    }
}

pub(crate) async fn commit_part(
    shared: &Shared,
    part: PartRequest,
    sealed: Sealed,
    mut arrival: Arrival,
    now_ms: i64,
) -> Result<Committed, ObjectError> {
    let upload = find(shared, &part.bucket, &part.key, &part.upload).await?;
    let place = keys::part(upload.name.parts, part.number);
    let _turn = shared.locks.turn(&place).await;
    let before = shared.index.snapshot().await?.get(&place).await?;
    let mut change = Change::of_bucket(shared, &part.bucket)?;
    change.when(upload.is_there());
    if let Some(before) = before {
        let before: PartRow = decode(&before.value)?;
        change.discard(&before.body)?;
    }
    let row = PartRow {
        size: sealed.size,
        etag: hex::encode(sealed.md5),
        checksum: sealed.checksum,
        modified_ms: now_ms,
        body: arrival.body.clone(),
    };
    change.put(place, &row)?;
    arrival.keep();
    add_body(&arrival, &mut change);
    if change.commit(shared).await?.is_some() {
        arrival.refused(shared);
        return Err(ObjectError::NoSuchUpload);
    }
    arrival.committed(shared);
    Ok(Committed {
        etag: row.etag,
        version: crate::VersionId::null(),
        size: row.size,
        checksum: Some(row.checksum),
        last_modified_ms: now_ms,
    })
}

pub(crate) async fn list_parts(
    shared: &Shared,
    found: Found,
    after: u16,
    limit: usize,
) -> Result<PartsPage, ObjectError> {
    let mut page = PartsPage::default();
    if limit == 0 {
        return Ok(page);
    }
    let mut rows = PartRows::new(shared, found.name.parts, Vec::new(), after);
    while let Some((number, row)) = rows.next().await? {
        if page.parts.len() == limit {
            page.is_truncated = true;
            break;
        }
        page.parts.push(row.info(number));
    }
    Ok(page)
}

pub(crate) async fn abort(shared: &Shared, bucket: &str, found: Found) -> Result<(), ObjectError> {
    let mut change = Change::of_bucket(shared, bucket)?;
    change.when(found.is_there());
    change.delete(found.key.clone());
    let parts = found.name.parts;
    let body = Body::Parts { id: parts, count: 0, skipped: Vec::new() };
    change.leave(parts, &GarbageRow::Body(body))?;
    match change.commit(shared).await? {
        Some(_) => Err(ObjectError::NoSuchUpload),
        None => Ok(()),
    }
}

pub(crate) async fn complete(
    shared: &Shared,
    complete: CompleteRequest,
) -> Result<Committed, ObjectError> {
    let (bucket, key) = (complete.bucket.as_str(), complete.key.as_str());
    loop {
        let upload = find(shared, bucket, key, &complete.upload).await?;
        let _turn = shared.locks.turn(&keys::current(bucket, key)).await;
        let snapshot = shared.index.snapshot().await?;
        let parts = read_parts(shared, upload.name.parts).await?;
        let (chosen, skipped) = choose(&complete.parts, &parts)?;
        let whole = Whole::of(&chosen, upload.row.checksum)?;
        whole.check(&complete)?;

        let state = KeyState::load(snapshot.as_ref(), bucket, key, complete.versioning).await?;
        state.check(&complete.condition)?;
        let mut change = Change::of_bucket(shared, bucket)?;
        change.when(upload.is_there());
        let filed = keys::parts(upload.name.parts, 0);
        change.when(Precondition::UnmodifiedSince(filed.clone(), snapshot.revision()));
        if !skipped.is_empty() {
            let row = GarbageRow::Skipped { id: upload.name.parts, numbers: skipped.clone() };
            change.leave(upload.name.parts, &row)?;
        }
        let count = u16::try_from(chosen.len()).unwrap_or(PART_NUMBER_MAX);
        let row = ObjectRow {
            order: state.next_order(complete.now_ms),
            random: version_random(shared, complete.versioning),
            size: whole.size,
            etag: whole.etag,
            modified_ms: complete.now_ms,
            checksum: whole.checksum,
            attributes: upload.row.attributes.clone(),
            body: Body::Parts { id: upload.name.parts, count, skipped },
        };
        state.make_room(complete.versioning, &mut change)?;
        state.put_current(&row, &mut change)?;
        change.delete(upload.key.clone());
        match change.commit(shared).await? {
            None => return Ok(committed(row)),
            // A part came meanwhile: it may be one of those named.
            Some(key) if filed.contains(&key) => {}
            Some(_) => return Err(ObjectError::NoSuchUpload),
        }
    }
}

/// An object knows the upload that it was made by: its parts are filed under the upload's name.
pub(crate) async fn completed(
    shared: &Shared,
    complete: &CompleteRequest,
) -> Result<Option<Committed>, ObjectError> {
    shared.buckets.check(&complete.bucket)?;
    let Some(name) = UploadName::parse(&complete.upload) else { return Ok(None) };
    let snapshot = shared.index.snapshot().await?;
    let row = current(snapshot.as_ref(), &complete.bucket, &complete.key).await?;
    let etag = multipart_etag(complete.parts.iter().map(|part| part.etag.as_str()));
    Ok(row
        .filter(|row| matches!(row.body, Body::Parts { id, .. } if id == name.parts))
        .filter(|row| etag.as_ref() == Some(&row.etag))
        .map(committed))
}

async fn read_parts(shared: &Shared, id: Id) -> Result<BTreeMap<u16, PartRow>, ObjectError> {
    let mut parts = BTreeMap::new();
    let mut rows = PartRows::new(shared, id, Vec::new(), 0);
    while let Some((number, row)) = rows.next().await? {
        parts.insert(number, row);
    }
    Ok(parts)
}

/// The parts that are named, checked, and the numbers of those that are not.
fn choose<'a>(
    named: &[CompletedPart],
    there: &'a BTreeMap<u16, PartRow>,
) -> Result<(Vec<&'a PartRow>, Vec<u16>), ObjectError> {
    if !named.is_sorted_by(|earlier, later| earlier.number < later.number) {
        return Err(ObjectError::InvalidPartOrder);
    }
    let mut chosen = Vec::with_capacity(named.len());
    for part in named {
        let row = there.get(&part.number).filter(|row| {
            let checksum = part.checksum.as_ref().is_none_or(|(algorithm, value)| {
                row.checksum.algorithm == *algorithm && row.checksum.value == *value
            });
            row.etag == part.etag && checksum
        });
        chosen.push(row.ok_or_else(|| ObjectError::InvalidPart {
            number: part.number,
            etag: part.etag.clone(),
        })?);
    }
    let small = named.iter().zip(&chosen).rev().skip(1).rfind(|(_, row)| row.size < PART_BYTES_MIN);
    if let Some((part, row)) = small {
        return Err(ObjectError::EntityTooSmall {
            number: part.number,
            etag: row.etag.clone(),
            size: row.size,
            size_min: PART_BYTES_MIN,
        });
    }
    let skipped = there
        .keys()
        .copied()
        .filter(|number| named.binary_search_by_key(number, |part| part.number).is_err())
        .collect();
    Ok((chosen, skipped))
}

/// What the parts come to.
struct Whole {
    size: u64,
    etag: String,
    checksum: Option<Checksum>,
}

impl Whole {
    fn of(
        parts: &[&PartRow],
        asked: Option<(ChecksumAlgorithm, ChecksumType)>,
    ) -> Result<Self, ObjectError> {
        let etag = multipart_etag(parts.iter().map(|part| part.etag.as_str()));
        let etag = etag.ok_or_else(|| ObjectError::Corrupted {
            reason: "the ETag of a part cannot be read".to_owned(),
        })?;
        let (algorithm, kind) =
            asked.unwrap_or((ChecksumAlgorithm::Crc64Nvme, ChecksumType::FullObject));
        let checksum = match kind {
            ChecksumType::Composite => {
                composite(algorithm, parts.iter().map(|part| &part.checksum))
            }
            ChecksumType::FullObject => {
                full_object(algorithm, parts.iter().map(|part| (&part.checksum, part.size)))
            }
        };
        Ok(Self { size: parts.iter().map(|part| part.size).sum(), etag, checksum })
    }

    fn check(&self, complete: &CompleteRequest) -> Result<(), ObjectError> {
        if let Some(size) = complete.size.filter(|size| *size != self.size) {
            let computed = format!("{} bytes instead of {size}", self.size);
            return Err(ObjectError::ChecksumMismatch { computed });
        }
        let Some((algorithm, value)) = &complete.checksum else { return Ok(()) };
        match &self.checksum {
            Some(own) if own.algorithm == *algorithm && own.value == *value => Ok(()),
            own => {
                let computed = own.as_ref().map_or_else(String::new, |own| own.value.clone());
                Err(ObjectError::ChecksumMismatch { computed })
            }
        }
    }
}
