//! `s3:ListMultipartUploads`: a page of a bucket's unfinished uploads.

use async_trait::async_trait;
use sekisho_api::Timestamp;
use sekisho_api::s3::operations::ListMultipartUploads as Model;
use sekisho_api::s3::{ListMultipartUploadsInput, ListMultipartUploadsOutput, MultipartUpload};
use sekisho_objects::{UploadEntry, UploadId, UploadsQuery};
use sekisho_operation::{Cx, Guards, ObjectOperation, Refusal, Reply, UploadBody};

use super::errors::About;
use super::listing::{common_prefix, limit, owner_in, rows, some};
use super::target::store;
use super::text::Encoding;
use super::uploads::initiator;
use crate::access::{on_bucket, reach};

/// See the module.
pub(crate) struct ListMultipartUploads;

#[async_trait]
impl ObjectOperation for ListMultipartUploads {
    type Model = Model;

    /// Without `s3:prefix` and its kin (S3 contract 1.3).
    async fn guards(cx: &Cx<'_>, input: &ListMultipartUploadsInput) -> Result<Guards, Refusal> {
        let bucket = reach(cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
        Ok(on_bucket(cx, bucket, "s3:ListBucketMultipartUploads").into())
    }

    async fn run(
        cx: &Cx<'_>,
        input: ListMultipartUploadsInput,
        _: UploadBody,
    ) -> Result<Reply<ListMultipartUploadsOutput>, Refusal> {
        let encoding = Encoding::asked(input.encoding_type.as_deref())?;
        let limit = limit(input.max_uploads, "max-uploads")?;
        let given = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
        let delimiter = given(&input.delimiter);
        let key_marker = given(&input.key_marker);
        let query = UploadsQuery {
            prefix: input.prefix.clone().unwrap_or_default(),
            delimiter: delimiter.clone().unwrap_or_default(),
            // Without a key the upload means nothing.
            after_upload: given(&input.upload_id_marker)
                .filter(|_| key_marker.is_some())
                .map(UploadId::new),
            after_key: key_marker,
            limit: rows(limit),
        };
        let about = About { method: "GET", ..About::default() };
        let page = store(cx).list_uploads(&input.bucket, &query).await;
        let page = page.map_err(|error| about.refused(error))?;

        let last = page.entries.last().filter(|_| page.is_truncated);
        let owner = owner_in(cx, &input.bucket);
        let (mut uploads, mut prefixes) = (Vec::new(), Vec::new());
        for entry in &page.entries {
            match entry {
                UploadEntry::Upload {
                    key,
                    id,
                    initiator: who,
                    owner: _,
                    initiated_ms,
                    storage_class,
                    checksum,
                } => uploads.push(MultipartUpload {
                    upload_id: Some(id.as_str().to_owned()),
                    key: Some(encoding.encode(key)),
                    initiated: Some(Timestamp::from_millis(*initiated_ms)),
                    storage_class: storage_class.clone().or_else(|| Some("STANDARD".to_owned())),
                    owner: Some(owner.clone()),
                    initiator: Some(initiator(who)),
                    checksum_algorithm: checksum.map(|(one, _)| one.as_str().to_owned()),
                    checksum_type: checksum.map(|(_, kind)| kind.as_str().to_owned()),
                    ..MultipartUpload::default()
                }),
                UploadEntry::Prefix(prefix) => prefixes.push(common_prefix(prefix, encoding)),
            }
        }
        let next_upload = last.and_then(|entry| match entry {
            UploadEntry::Upload { id, .. } => Some(id.as_str().to_owned()),
            UploadEntry::Prefix(_) => None,
        });
        Ok(Reply::new(ListMultipartUploadsOutput {
            key_marker: Some(encoding.encode(&input.key_marker.clone().unwrap_or_default())),
            upload_id_marker: Some(input.upload_id_marker.clone().unwrap_or_default()),
            next_key_marker: last.map(|entry| encoding.encode(entry.name())),
            next_upload_id_marker: next_upload,
            prefix: Some(encoding.encode(&query.prefix)),
            delimiter: delimiter.map(|delimiter| encoding.encode(&delimiter)),
            max_uploads: Some(limit),
            is_truncated: Some(page.is_truncated),
            uploads: some(uploads),
            common_prefixes: some(prefixes),
            encoding_type: input.encoding_type,
            bucket: Some(input.bucket),
            ..ListMultipartUploadsOutput::default()
        }))
    }
}
