//! `s3:CopyObject`: an object made anew from another's bytes, on the server.

use async_trait::async_trait;
use futures_util::StreamExt as _;
use sekisho_api::Timestamp;
use sekisho_api::s3::operations::CopyObject as Model;
use sekisho_api::s3::{CopyObjectInput, CopyObjectOutput, CopyObjectResult};
use sekisho_objects::{Attributes, ObjectError, ObjectInfo, PutRequest, Staged, Tag};
use sekisho_operation::{Cx, Guards, ObjectOperation, Refusal, Reply, UploadBody};

use super::attributes::{
    check_acl, content_headers, metadata, refuse, refuse_unbuilt, storage_class, tagging_header,
};
use super::checksums::{algorithm, set_checksum, shown_type};
use super::conditions;
use super::copy_source::{self, CopySource, source_conditions};
use super::errors::ObjectsError;
use super::target::{Target, check_key, now_ms, quoted, shown_version, store, versioning};
use super::write_keys::{self, Carried, carried, with_write_keys};

/// See the module.
pub(crate) struct CopyObject;

/// One copy (S3 contract 7.4).
const COPY_BYTES_MAX: u64 = 5 * 1024 * 1024 * 1024;

fn target<'a>(cx: &Cx<'_>, input: &'a CopyObjectInput) -> Result<Target<'a>, Refusal> {
    let owner = input.expected_bucket_owner.as_deref();
    Ok(Target::find(cx, &input.bucket, &input.key, None, owner)?)
}

fn directive(name: &'static str, value: Option<&str>) -> Result<bool, ObjectsError> {
    match value {
        None | Some("COPY") => Ok(false),
        Some("REPLACE") => Ok(true),
        Some(other) => Err(ObjectsError::InvalidArgument {
            message: "Unknown directive.",
            name,
            value: other.to_owned(),
        }),
    }
}

/// Pours an object's bytes into another.
pub(crate) async fn pour(
    mut bytes: sekisho_objects::ByteStream,
    staged: &mut dyn Staged,
) -> Result<(), ObjectError> {
    while let Some(piece) = bytes.next().await {
        staged.write(piece?).await?;
    }
    Ok(())
}

/// The copy of an object onto itself must change something.
fn check_changes(input: &CopyObjectInput, source: &CopySource) -> Result<(), ObjectsError> {
    let same = source.bucket == input.bucket && source.key == input.key;
    let changes = input.metadata_directive.as_deref() == Some("REPLACE")
        || input.tagging_directive.as_deref() == Some("REPLACE")
        || input.storage_class.is_some()
        || input.website_redirect_location.is_some()
        || input.server_side_encryption.is_some();
    if same && source.version.is_none() && !changes {
        return Err(ObjectsError::InvalidRequest(
            "This copy request is illegal because it is trying to copy an object to itself without \
             changing the object's metadata, storage class, website redirect location or \
             encryption attributes."
                .to_owned(),
        ));
    }
    Ok(())
}

fn attributes(
    target: &Target<'_>,
    input: &CopyObjectInput,
    source: &ObjectInfo,
    tags: Vec<Tag>,
) -> Result<Attributes, ObjectsError> {
    let kept = source.attributes.clone();
    let replaces = directive("x-amz-metadata-directive", input.metadata_directive.as_deref())?;
    let replaces_tags = directive("x-amz-tagging-directive", input.tagging_directive.as_deref())?;
    Ok(Attributes {
        owner: target.bucket.row.account.as_str().to_owned(),
        headers: if replaces { content_headers!(input) } else { kept.headers },
        metadata: if replaces { metadata(input.metadata.as_ref())? } else { kept.metadata },
        tags: if replaces_tags { tags } else { kept.tags },
        // Neither is copied.
        storage_class: storage_class(input.storage_class.as_deref())?,
        website_redirect_location: input.website_redirect_location.clone(),
    })
}

#[async_trait]
impl ObjectOperation for CopyObject {
    type Model = Model;

    /// Source and destination are decided separately (S3-23); tags that are copied are read there
    /// and written here (S3 contract 1.6).
    async fn guards(cx: &Cx<'_>, input: &CopyObjectInput) -> Result<Guards, Refusal> {
        let target = target(cx, input)?;
        let source = CopySource::parse(&input.copy_source)?;
        let from = source.target(cx, input.expected_source_bucket_owner.as_deref())?;
        let replaces_tags = input.tagging_directive.as_deref() == Some("REPLACE");
        let copied = if replaces_tags { Vec::new() } else { from.tags(cx).await };
        let tags = tagging_header(input.tagging.as_deref().filter(|_| replaces_tags))?;
        let carried =
            Carried { if_match: input.if_match.is_some(), ..carried!(input, &tags, true) };
        let value = source.condition_value();
        let of_copies = |guard: sekisho_operation::Guard| {
            guard.with_key("s3:x-amz-copy-source", Some(value.clone()))
        };
        let mut guards = write_keys::guards(cx, &target, &carried).each(of_copies);
        // S3-24: the tags of the source are no condition here.
        guards = guards.and(from.guard(cx, "s3:GetObject", "s3:GetObjectVersion"));
        if !copied.is_empty() {
            let read = from.guard(cx, "s3:GetObjectTagging", "s3:GetObjectVersionTagging");
            let write = target.guard(cx, "s3:PutObjectTagging", "s3:PutObjectTagging");
            let carried = Carried { tags: &copied, ..carried };
            guards = guards.and(read).and(of_copies(with_write_keys(cx, write, &carried)));
        }
        Ok(guards)
    }

    async fn run(
        cx: &Cx<'_>,
        input: CopyObjectInput,
        _: UploadBody,
    ) -> Result<Reply<CopyObjectOutput>, Refusal> {
        let target = target(cx, &input)?;
        check_key(&input.key)?;
        refuse_unbuilt!(input)?;
        refuse(&[(
            input.copy_source_sse_customer_algorithm.is_some(),
            "x-amz-copy-source-server-side-encryption-customer-algorithm",
        )])?;
        let tags = tagging_header(input.tagging.as_deref())?;
        let carried = carried!(input, &tags, true);
        check_acl(carried.acl, carried.has_grants)?;
        let source = CopySource::parse(&input.copy_source)?;
        check_changes(&input, &source)?;
        let from = source.target(cx, input.expected_source_bucket_owner.as_deref())?;
        let object = copy_source::open(cx, &from, &source_conditions!(input)).await?;
        let info = object.info().clone();
        if info.size > COPY_BYTES_MAX {
            return Err(ObjectsError::InvalidRequest(
                "The specified copy source is larger than the maximum allowable size for a copy \
                 source: 5368709120"
                    .to_owned(),
            )
            .into());
        }
        let condition =
            conditions::of_write(input.if_match.as_deref(), input.if_none_match.as_deref())?;
        // S3-141: as a single upload; the algorithm stays, unless another is named.
        let kept = info.checksum.as_ref().map(|checksum| checksum.algorithm);
        let put = PutRequest {
            bucket: input.bucket.clone(),
            key: input.key.clone(),
            versioning: versioning(&target.bucket),
            checksum: algorithm(input.checksum_algorithm.as_deref())?.or(kept),
            size: Some(info.size),
            condition,
            attributes: attributes(&target, &input, &info, tags)?,
        };
        let about = target.about("PUT");
        let mut staged = store(cx).begin_put(put).await.map_err(|error| about.refused(error))?;
        let bytes = object.read(0..info.size).await.map_err(|error| about.refused(error))?;
        pour(bytes.into_stream(), staged.as_mut()).await.map_err(ObjectsError::Store)?;
        let made = staged.commit(now_ms(cx)).await.map_err(|error| about.refused(error))?;

        let mut result = CopyObjectResult {
            e_tag: Some(quoted(&made.etag)),
            last_modified: Some(Timestamp::from_millis(made.last_modified_ms)),
            checksum_type: shown_type(made.checksum.as_ref()),
            ..CopyObjectResult::default()
        };
        set_checksum!(result, &made.checksum);
        Ok(Reply::new(CopyObjectOutput {
            copy_object_result: Some(result),
            copy_source_version_id: shown_version(&from.bucket, &info.version),
            version_id: shown_version(&target.bucket, &made.version),
            server_side_encryption: Some("AES256".to_owned()),
            ..CopyObjectOutput::default()
        }))
    }
}
