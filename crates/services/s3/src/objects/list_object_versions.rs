//! `s3:ListObjectVersions`: a page of a bucket's versions and delete markers.

use async_trait::async_trait;
use sekisho_api::Timestamp;
use sekisho_api::s3::operations::ListObjectVersions as Model;
use sekisho_api::s3::{
    DeleteMarkerEntry, ListObjectVersionsInput, ListObjectVersionsOutput, ObjectVersion,
};
use sekisho_objects::{VersionEntry, VersionId, VersionsQuery};
use sekisho_operation::{Cx, Guards, ObjectOperation, Refusal, Reply, UploadBody};

use super::checksums::shown_type;
use super::errors::{About, ObjectsError};
use super::listing::{
    algorithms, common_prefix, guards, limit, owner_in, rows, some, storage_class,
};
use super::target::{quoted, size, store};
use super::text::Encoding;
use crate::access::reach;

/// See the module.
pub(crate) struct ListObjectVersions;

#[async_trait]
impl ObjectOperation for ListObjectVersions {
    type Model = Model;

    async fn guards(cx: &Cx<'_>, input: &ListObjectVersionsInput) -> Result<Guards, Refusal> {
        let bucket = reach(cx, &input.bucket, input.expected_bucket_owner.as_deref())?;
        let (prefix, delimiter) = (input.prefix.as_deref(), input.delimiter.as_deref());
        Ok(guards(cx, bucket, "s3:ListBucketVersions", prefix, delimiter, input.max_keys))
    }

    async fn run(
        cx: &Cx<'_>,
        input: ListObjectVersionsInput,
        _: UploadBody,
    ) -> Result<Reply<ListObjectVersionsOutput>, Refusal> {
        let encoding = Encoding::asked(input.encoding_type.as_deref())?;
        let limit = limit(input.max_keys, "max-keys")?;
        let given = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
        let (key_marker, version_marker) =
            (given(&input.key_marker), given(&input.version_id_marker));
        if let (None, Some(version)) = (&key_marker, &version_marker) {
            return Err(ObjectsError::InvalidArgument {
                message: "A version-id marker cannot be specified without a key marker.",
                name: "version-id-marker",
                value: version.clone(),
            }
            .into());
        }
        let delimiter = given(&input.delimiter);
        let query = VersionsQuery {
            prefix: input.prefix.clone().unwrap_or_default(),
            delimiter: delimiter.clone().unwrap_or_default(),
            after_key: key_marker,
            after_version: version_marker.map(VersionId::new),
            limit: rows(limit),
        };
        let about = About { method: "GET", ..About::default() };
        let page = store(cx).list_versions(&input.bucket, &query).await;
        let page = page.map_err(|error| about.refused(error))?;

        let last = page.entries.last().filter(|_| page.is_truncated);
        let mut output = ListObjectVersionsOutput {
            is_truncated: Some(page.is_truncated),
            key_marker: Some(encoding.encode(&input.key_marker.unwrap_or_default())),
            version_id_marker: Some(input.version_id_marker.unwrap_or_default()),
            next_key_marker: last.map(|entry| encoding.encode(entry.name())),
            next_version_id_marker: last
                .and_then(VersionEntry::version)
                .map(|version| version.to_string()),
            name: Some(input.bucket.clone()),
            prefix: Some(encoding.encode(&query.prefix)),
            delimiter: delimiter.map(|delimiter| encoding.encode(&delimiter)),
            max_keys: Some(limit),
            encoding_type: input.encoding_type,
            ..ListObjectVersionsOutput::default()
        };
        let owner = owner_in(cx, &input.bucket);
        let (mut versions, mut markers, mut prefixes) = (Vec::new(), Vec::new(), Vec::new());
        for entry in &page.entries {
            match entry {
                VersionEntry::Object(info) => versions.push(ObjectVersion {
                    e_tag: Some(quoted(&info.etag)),
                    checksum_algorithm: algorithms(info),
                    checksum_type: shown_type(info.checksum.as_ref()),
                    size: size(info.size),
                    storage_class: storage_class(info),
                    key: Some(encoding.encode(&info.key)),
                    version_id: Some(info.version.to_string()),
                    is_latest: Some(info.is_latest),
                    last_modified: Some(Timestamp::from_millis(info.last_modified_ms)),
                    owner: Some(owner.clone()),
                    ..ObjectVersion::default()
                }),
                VersionEntry::DeleteMarker {
                    key,
                    version,
                    is_latest,
                    last_modified_ms,
                    owner: _,
                } => markers.push(DeleteMarkerEntry {
                    owner: Some(owner.clone()),
                    key: Some(encoding.encode(key)),
                    version_id: Some(version.to_string()),
                    is_latest: Some(*is_latest),
                    last_modified: Some(Timestamp::from_millis(*last_modified_ms)),
                }),
                VersionEntry::Prefix(prefix) => prefixes.push(common_prefix(prefix, encoding)),
            }
        }
        output.versions = some(versions);
        output.delete_markers = some(markers);
        output.common_prefixes = some(prefixes);
        Ok(Reply::new(output))
    }
}
