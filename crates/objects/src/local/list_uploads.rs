//! Pages of unfinished uploads (S3-137).

use super::ids::UploadName;
use super::list::{Roll, from};
use super::pager::Pager;
use super::rows::{UploadRow, decode, unreadable_key};
use super::{Shared, keys};
use crate::error::ObjectError;
use crate::listing::{UploadEntry, UploadsPage, UploadsQuery};

pub(crate) async fn list_uploads(
    shared: &Shared,
    bucket: &str,
    query: &UploadsQuery,
) -> Result<UploadsPage, ObjectError> {
    shared.buckets.check(bucket)?;
    let mut page = UploadsPage::default();
    if query.limit == 0 {
        return Ok(page);
    }
    let roll = Roll { prefix: &query.prefix, delimiter: &query.delimiter };
    let mut range = keys::uploads(bucket, &query.prefix);
    if let Some(after) = &query.after_key {
        let name = query.after_upload.as_ref().and_then(UploadName::parse);
        let beginning = match name {
            Some(name) => Some(range.after(&keys::upload(bucket, after, &name)).start),
            None if roll.is_common_prefix(after) => keys::uploads(bucket, after).end,
            None => {
                let mut end = keys::uploads_of(bucket, after);
                // Above every order of an upload.
                end.extend_from_slice(&[0xff; 25]);
                Some(end.into())
            }
        };
        range = from(range, beginning);
    }
    let snapshot = shared.index.snapshot().await?;
    let mut rows = Pager::new(snapshot.as_ref(), range, query.limit.saturating_add(1));
    while rows.peek().await?.is_some() {
        if page.entries.len() == query.limit {
            page.is_truncated = true;
            break;
        }
        let Some(row) = rows.take() else { break };
        let (key, name) = keys::read_upload(&row.key, bucket).ok_or_else(unreadable_key)?;
        if let Some(prefix) = roll.common_prefix(&key) {
            rows.skip_to(keys::uploads(bucket, prefix).end.as_deref());
            page.entries.push(UploadEntry::Prefix(prefix.to_owned()));
            continue;
        }
        let upload: UploadRow = decode(&row.value)?;
        page.entries.push(UploadEntry::Upload {
            key,
            id: name.id(),
            initiator: upload.initiator,
            owner: upload.attributes.owner,
            initiated_ms: upload.initiated_ms,
            storage_class: upload.attributes.storage_class,
            checksum: upload.checksum,
        });
    }
    Ok(page)
}
