//! `s3:CompleteMultipartUpload`: makes the parts named the object.

use async_trait::async_trait;
use sekisho_api::s3::operations::CompleteMultipartUpload as Model;
use sekisho_api::s3::{
    CompleteMultipartUploadInput, CompleteMultipartUploadOutput, CompletedPart as WirePart,
};
use sekisho_objects::{
    ChecksumType, CompleteRequest, CompletedPart, ObjectError, UploadId, UploadInfo,
};
use sekisho_operation::{Cx, Guards, ObjectOperation, Refusal, Reply, UploadBody};

use super::attributes::refuse;
use super::checksums::{named_checksum, set_checksum, shown_type};
use super::errors::ObjectsError;
use super::target::{Target, now_ms, quoted, shown_version, store, unquoted, versioning};
use super::write_keys::{self, Carried};
use super::{conditions, uploads};

/// See the module.
pub(crate) struct CompleteMultipartUpload;

fn target<'a>(cx: &Cx<'_>, input: &'a CompleteMultipartUploadInput) -> Result<Target<'a>, Refusal> {
    let owner = input.expected_bucket_owner.as_deref();
    Ok(Target::find(cx, &input.bucket, &input.key, None, owner)?)
}

fn part(wire: &WirePart) -> Result<CompletedPart, ObjectsError> {
    let number = wire.part_number.and_then(|number| u16::try_from(number).ok());
    let (Some(number), Some(etag)) = (number, &wire.e_tag) else {
        return Err(ObjectsError::MalformedXml);
    };
    Ok(CompletedPart { number, etag: unquoted(etag).to_owned(), checksum: named_checksum!(wire) })
}

/// S3-144: COMPOSITE uploads repeat every part's checksum, and number their parts from 1 without
/// gaps.
fn check_composite(upload: &UploadInfo, parts: &[CompletedPart]) -> Result<(), ObjectsError> {
    let Some((algorithm, ChecksumType::Composite)) = upload.checksum else { return Ok(()) };
    for (part, expected) in parts.iter().zip(1_u16..) {
        if part.checksum.as_ref().is_none_or(|(named, _)| *named != algorithm) {
            return Err(ObjectsError::InvalidRequest(format!(
                "The upload was created using a {} checksum. The complete request must include \
                 the checksum for each part. It was missing for part {} in the request.",
                algorithm.as_str().to_ascii_lowercase(),
                part.number
            )));
        }
        if part.number > expected {
            return Err(ObjectsError::InvalidRequest(
                "Your part number sequence must be consecutive and begin with part number 1 when \
                 a composite checksum is used."
                    .to_owned(),
            ));
        }
    }
    Ok(())
}

#[async_trait]
impl ObjectOperation for CompleteMultipartUpload {
    type Model = Model;

    async fn guards(cx: &Cx<'_>, input: &CompleteMultipartUploadInput) -> Result<Guards, Refusal> {
        let carried =
            Carried { if_match: input.if_match.is_some(), creates: true, ..Carried::default() };
        let target = target(cx, input)?;
        let guards = write_keys::guards(cx, &target, &carried);
        Ok(uploads::with_encryption(cx, &target, &input.upload_id, guards).await)
    }

    async fn run(
        cx: &Cx<'_>,
        input: CompleteMultipartUploadInput,
        _: UploadBody,
    ) -> Result<Reply<CompleteMultipartUploadOutput>, Refusal> {
        let target = target(cx, &input)?;
        refuse(&[(
            input.sse_customer_algorithm.is_some(),
            "x-amz-server-side-encryption-customer-algorithm",
        )])?;
        let upload = match uploads::find_own(cx, &target, &input.upload_id, "POST").await {
            // It may have ended in the way that is asked for.
            Err(ObjectsError::NoSuchUpload { .. }) => None,
            found => Some(found?),
        };
        let wire = input.multipart_upload.as_ref().and_then(|parts| parts.parts.as_deref());
        let parts = wire.unwrap_or_default().iter().map(part).collect::<Result<Vec<_>, _>>()?;
        if parts.is_empty() {
            return Err(ObjectsError::NoParts.into());
        }
        if let Some(upload) = &upload {
            check_composite(upload, &parts)?;
        }
        let named = named_checksum!(input);
        let algorithm = named.as_ref().map_or("checksum", |(algorithm, _)| algorithm.as_str());
        let complete = CompleteRequest {
            bucket: input.bucket.clone(),
            key: input.key.clone(),
            upload: UploadId::new(input.upload_id.as_str()),
            parts,
            versioning: versioning(&target.bucket),
            condition: conditions::of_write(
                input.if_match.as_deref(),
                input.if_none_match.as_deref(),
            )?,
            checksum: named,
            size: input.mpu_object_size.and_then(|size| u64::try_from(size).ok()),
            now_ms: now_ms(cx),
        };
        let about = uploads::about(&target, &input.upload_id, "POST");
        let made = match upload {
            Some(_) => store(cx).complete(complete).await,
            None => {
                let completed = store(cx).completed(&complete).await;
                completed.and_then(|made| made.ok_or(ObjectError::NoSuchUpload))
            }
        };
        let made = made.map_err(|error| match error {
            ObjectError::ChecksumMismatch { .. } => ObjectsError::BadChecksum { algorithm },
            other => about.refused(other),
        })?;
        let name = &target.bucket.row.name;
        let mut output = CompleteMultipartUploadOutput {
            location: Some(format!("/{name}/{}", target.key)),
            bucket: Some(name.clone()),
            key: Some(target.key.to_owned()),
            e_tag: Some(quoted(&made.etag)),
            checksum_type: shown_type(made.checksum.as_ref()),
            server_side_encryption: Some("AES256".to_owned()),
            version_id: shown_version(&target.bucket, &made.version),
            ..CompleteMultipartUploadOutput::default()
        };
        set_checksum!(output, &made.checksum);
        Ok(Reply::new(output))
    }
}
