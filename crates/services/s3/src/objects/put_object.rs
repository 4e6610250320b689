//! `s3:PutObject`: stores an object, whole or not at all.

use async_trait::async_trait;
use sekisho_api::s3::operations::PutObject as Model;
use sekisho_api::s3::{PutObjectInput, PutObjectOutput};
use sekisho_objects::{Attributes, PutRequest};
use sekisho_operation::{Cx, Guards, ObjectOperation, Refusal, Reply, UploadBody};

use super::attributes::{
    check_acl, content_headers, metadata, refuse_unbuilt, storage_class, tagging_header,
};
use super::checksums::{algorithm, set_checksum, shown_type};
use super::target::{Target, check_key, now_ms, quoted, shown_version, store, versioning};
use super::write_keys::{self, carried};
use super::{conditions, incoming};

/// See the module.
pub(crate) struct PutObject;

fn target<'a>(cx: &Cx<'_>, input: &'a PutObjectInput) -> Result<Target<'a>, Refusal> {
    let owner = input.expected_bucket_owner.as_deref();
    Ok(Target::find(cx, &input.bucket, &input.key, None, owner)?)
}

#[async_trait]
impl ObjectOperation for PutObject {
    type Model = Model;

    async fn guards(cx: &Cx<'_>, input: &PutObjectInput) -> Result<Guards, Refusal> {
        let target = target(cx, input)?;
        let tags = tagging_header(input.tagging.as_deref())?;
        let carried = write_keys::Carried {
            if_match: input.if_match.is_some(),
            ..carried!(input, &tags, true)
        };
        Ok(write_keys::guards(cx, &target, &carried))
    }

    async fn run(
        cx: &Cx<'_>,
        input: PutObjectInput,
        body: UploadBody,
    ) -> Result<Reply<PutObjectOutput>, Refusal> {
        let target = target(cx, &input)?;
        check_key(&input.key)?;
        refuse_unbuilt!(input)?;
        super::attributes::refuse(&[(
            input.write_offset_bytes.is_some(),
            "x-amz-write-offset-bytes",
        )])?;
        let tags = tagging_header(input.tagging.as_deref())?;
        let carried = carried!(input, &tags, true);
        check_acl(carried.acl, carried.has_grants)?;
        let named = body.claims().algorithm().or(input.checksum_algorithm.as_deref());
        let put = PutRequest {
            bucket: input.bucket.clone(),
            key: input.key.clone(),
            versioning: versioning(&target.bucket),
            checksum: algorithm(named)?,
            size: body.length(),
            condition: conditions::of_write(
                input.if_match.as_deref(),
                input.if_none_match.as_deref(),
            )?,
            attributes: Attributes {
                // With ACLs disabled the bucket's owner owns every object.
                owner: target.bucket.row.account.as_str().to_owned(),
                headers: content_headers!(input),
                storage_class: storage_class(input.storage_class.as_deref())?,
                website_redirect_location: input.website_redirect_location.clone(),
                tags,
                metadata: metadata(input.metadata.as_ref())?,
            },
        };
        let about = target.about("PUT");
        let mut staged = store(cx).begin_put(put).await.map_err(|error| about.refused(error))?;
        incoming::receive(staged.as_mut(), body, &about).await?;
        let made = staged.commit(now_ms(cx)).await.map_err(|error| about.refused(error))?;
        let mut output = PutObjectOutput {
            e_tag: Some(quoted(&made.etag)),
            version_id: shown_version(&target.bucket, &made.version),
            server_side_encryption: Some("AES256".to_owned()),
            checksum_type: shown_type(made.checksum.as_ref()),
            ..PutObjectOutput::default()
        };
        set_checksum!(output, &made.checksum);
        Ok(Reply::new(output))
    }
}
