//! Multipart uploads, as the other store has them.

use std::sync::Arc;

use http::Method;

use super::address::Place;
use super::client::{Ask, Failed, Refused, text_of};
use super::framing;
use super::headers::{self, unquoted};
use super::refusal::About;
use super::staged::{Target, UpstreamStaged};
use super::uploads::PartRow;
use super::xml::{Element, escaped};
use super::{Shared, listings, objects, read};
use crate::PART_BYTES_MIN;
use crate::attributes::{Attributes, VersionId};
use crate::checksum::{Checksum, ChecksumAlgorithm, ChecksumType};
use crate::digest::{composite, full_object};
use crate::error::ObjectError;
use crate::listing::{PartsPage, UploadEntry, UploadsPage, UploadsQuery};
use crate::requests::{
    Committed, CompleteRequest, CreateUpload, PartRequest, UploadId, UploadInfo, WriteCondition,
};

pub(super) async fn create(shared: &Shared, create: CreateUpload) -> Result<UploadId, ObjectError> {
    let mut ask = Ask::new(Method::POST, Place::object(&create.bucket, &create.key));
    ask = ask.with("uploads", "");
    ask.headers = headers::of_attributes(&create.attributes)?;
    if let Some(checksum) = create.checksum.filter(|_| shared.client.options().checksums) {
        framing::announce(&mut ask.headers, checksum);
    }
    let about = About::bucket(&create.bucket);
    let answer = shared.client.read(ask).await.map_err(|failed| about.error(failed))?;
    let upload = UploadId::new(answer.required("UploadId")?);
    shared.uploads.note(create, &upload).await?;
    Ok(upload)
}

pub(super) async fn find(
    shared: &Shared,
    bucket: &str,
    key: &str,
    upload: &UploadId,
) -> Result<UploadInfo, ObjectError> {
    if let Some(info) = shared.uploads.find(bucket, key, upload).await? {
        return Ok(info);
    }
    // It may have been started beside this server.
    listings::list_parts(&shared.client, bucket, key, upload, 0, 1).await?;
    Ok(UploadInfo {
        attributes: Attributes::default(),
        initiator: String::new(),
        encryption: None,
        initiated_ms: 0,
        checksum: None,
    })
}

pub(super) async fn begin_part(
    shared: &Arc<Shared>,
    part: PartRequest,
) -> Result<UpstreamStaged, ObjectError> {
    let found = find(shared, &part.bucket, &part.key, &part.upload).await?;
    let of_upload = found.checksum.map(|(algorithm, _)| algorithm);
    let algorithm = of_upload.or(part.checksum).unwrap_or(ChecksumAlgorithm::Crc64Nvme);
    Ok(UpstreamStaged::begin(shared, Target::Part(part), algorithm, of_upload.is_some()))
}

pub(super) async fn list_parts(
    shared: &Shared,
    bucket: &str,
    key: &str,
    upload: &UploadId,
    after: u16,
    limit: usize,
) -> Result<PartsPage, ObjectError> {
    find(shared, bucket, key, upload).await?;
    let mut page = listings::list_parts(&shared.client, bucket, key, upload, after, limit).await?;
    for part in &mut page.parts {
        let of = (bucket, key, upload);
        let row = shared.uploads.part(of, part.number, &part.etag).await?;
        part.checksum = row.map(|row| row.checksum);
    }
    Ok(page)
}

pub(super) async fn list_uploads(
    shared: &Shared,
    bucket: &str,
    query: &UploadsQuery,
) -> Result<UploadsPage, ObjectError> {
    let mut page = listings::list_uploads(&shared.client, bucket, query).await?;
    for entry in &mut page.entries {
        let UploadEntry::Upload { key, id, initiator, owner, checksum, .. } = entry else {
            continue;
        };
        if let Some(found) = shared.uploads.find(bucket, key, id).await? {
            (*initiator, *owner) = (found.initiator, found.attributes.owner);
            *checksum = found.checksum;
        }
    }
    Ok(page)
}

pub(super) async fn abort(
    shared: &Shared,
    bucket: &str,
    key: &str,
    upload: &UploadId,
) -> Result<(), ObjectError> {
    find(shared, bucket, key, upload).await?;
    super::buckets::abort(&shared.client, bucket, key, upload).await?;
    shared.uploads.forget(bucket, key, upload).await
}

pub(super) async fn complete(
    shared: &Shared,
    complete: CompleteRequest,
) -> Result<Committed, ObjectError> {
    let CompleteRequest { bucket, key, upload, parts, condition, .. } = &complete;
    let info = find(shared, bucket, key, upload).await?;
    if !parts.is_sorted_by(|earlier, later| earlier.number < later.number) {
        return Err(ObjectError::InvalidPartOrder);
    }
    let rows = rows(shared, &complete).await?;
    let whole = whole(&complete, rows.as_deref(), info.checksum)?;

    let _turn = shared.turn(bucket, key).await;
    objects::check(shared, bucket, key, condition).await?;
    let told = info.checksum.is_some() && shared.client.options().checksums;
    let checksums = rows.as_deref().filter(|_| told).unwrap_or_default();
    let checksums = checksums.iter().map(|row| Some(&row.checksum)).chain(std::iter::repeat(None));
    let named = parts.iter().zip(checksums).map(|(part, checksum)| {
        let (number, etag) = (part.number, escaped(&part.etag));
        let checksum = checksum.map_or_else(String::new, |checksum| {
            let name = checksum.algorithm.as_str();
            format!("<Checksum{name}>{}</Checksum{name}>", checksum.value)
        });
        format!(
            "<Part><PartNumber>{number}</PartNumber><ETag>&quot;{etag}&quot;</ETag>{checksum}\
             </Part>"
        )
    });
    let named: String = named.collect();
    let mut ask = Ask::new(Method::POST, Place::object(bucket, key));
    ask = ask.with("uploadId", upload.as_str()).with_document(format!(
        "<CompleteMultipartUpload xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">{named}\
         </CompleteMultipartUpload>"
    ));
    headers::add_condition(&mut ask.headers, condition)?;
    let answer = match shared.client.ask(ask).await {
        Ok(answer) => answer,
        Err(failed) => return Err(refused(&complete, failed)),
    };
    let version = answer.header("x-amz-version-id").map(VersionId::new);
    let document = Element::parse(&answer.document().await?)?;
    if document.name == "Error" {
        // S3 may send its status before it knows.
        let failed = Failed::Refused(Box::new(Refused::late(document)));
        return Err(refused(&complete, failed));
    }
    shared.uploads.forget(bucket, key, upload).await?;
    let size = match rows {
        Some(rows) => rows.iter().map(|row| row.size).sum(),
        None => {
            let made = read::head(shared, bucket, key, version.as_ref()).await?;
            text_of(&made.headers, "content-length").and_then(|text| text.parse().ok()).unwrap_or(0)
        }
    };
    Ok(Committed {
        etag: unquoted(document.required("ETag")?),
        version: version.unwrap_or_else(VersionId::null),
        size,
        checksum: whole,
        last_modified_ms: complete.now_ms,
    })
}

/// The rows of all parts that are named; `None` if some did not come through here.
async fn rows(
    shared: &Shared,
    complete: &CompleteRequest,
) -> Result<Option<Vec<PartRow>>, ObjectError> {
    let of = (complete.bucket.as_str(), complete.key.as_str(), &complete.upload);
    let mut rows = Vec::with_capacity(complete.parts.len());
    for part in &complete.parts {
        let Some(row) = shared.uploads.part(of, part.number, &part.etag).await? else {
            return Ok(None);
        };
        let other = part.checksum.as_ref().is_some_and(|(algorithm, value)| {
            row.checksum.algorithm != *algorithm || row.checksum.value != *value
        });
        if other {
            let (number, etag) = (part.number, part.etag.clone());
            return Err(ObjectError::InvalidPart { number, etag });
        }
        rows.push(row);
    }
    Ok(Some(rows))
}

/// The whole object's checksum, once all that is known of the parts was compared with what the
/// client said.
fn whole(
    complete: &CompleteRequest,
    rows: Option<&[PartRow]>,
    asked: Option<(ChecksumAlgorithm, ChecksumType)>,
) -> Result<Option<Checksum>, ObjectError> {
    let Some(rows) = rows else { return Ok(None) };
    let named = complete.parts.iter().zip(rows);
    let small = named.rev().skip(1).rfind(|(_, row)| row.size < PART_BYTES_MIN);
    if let Some((part, row)) = small {
        return Err(ObjectError::EntityTooSmall {
            number: part.number,
            etag: row.etag.clone(),
            size: row.size,
            size_min: PART_BYTES_MIN,
        });
    }
    let size: u64 = rows.iter().map(|row| row.size).sum();
    if let Some(said) = complete.size.filter(|said| *said != size) {
        let computed = format!("{size} bytes instead of {said}");
        return Err(ObjectError::ChecksumMismatch { computed });
    }
    let (algorithm, kind) =
        asked.unwrap_or((ChecksumAlgorithm::Crc64Nvme, ChecksumType::FullObject));
    let whole = match kind {
        ChecksumType::Composite => composite(algorithm, rows.iter().map(|row| &row.checksum)),
        ChecksumType::FullObject => {
            full_object(algorithm, rows.iter().map(|row| (&row.checksum, row.size)))
        }
    };
    let said = complete.checksum.as_ref();
    if said.is_some_and(|(algorithm, value)| {
        whole.as_ref().is_none_or(|own| own.algorithm != *algorithm || own.value != *value)
    }) {
        let computed = whole.map_or_else(String::new, |own| own.value);
        return Err(ObjectError::ChecksumMismatch { computed });
    }
    Ok(whole)
}

fn refused(complete: &CompleteRequest, failed: Failed) -> ObjectError {
    let Failed::Refused(refused) = failed else {
        return About::bucket(&complete.bucket).error(failed);
    };
    if refused.code == "InvalidPart" {
        let text = |name| refused.document.as_ref().and_then(|document| document.text_of(name));
        let number = text("PartNumber").and_then(|number| number.parse().ok());
        let named = complete.parts.iter().find(|part| Some(part.number) == number);
        // Where it does not tell which, the last is as good a guess as any.
        let named = named.or(complete.parts.last());
        return ObjectError::InvalidPart {
            number: named.map_or(0, |part| part.number),
            etag: named.map_or_else(String::new, |part| part.etag.clone()),
        };
    }
    if refused.status == http::StatusCode::CONFLICT && complete.condition == WriteCondition::Absent
    {
        let condition = crate::WriteConditionName::IfNoneMatch;
        return ObjectError::PreconditionFailed { condition };
    }
    let condition = Some(&complete.condition);
    let about = About { bucket: &complete.bucket, condition, ..About::default() };
    about.error(Failed::Refused(refused))
}
