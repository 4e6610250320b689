//! `s3:GetObjectAttributes`: chosen facts of an object, its parts among them.

use async_trait::async_trait;
use sekisho_api::Timestamp;
use sekisho_api::s3::operations::GetObjectAttributes as Model;
use sekisho_api::s3::{
    Checksum, GetObjectAttributesInput, GetObjectAttributesOutput, GetObjectAttributesParts,
    ObjectPart,
};
use sekisho_objects::ObjectHandle;
use sekisho_operation::{Cx, Guards, ObjectOperation, Refusal, Reply, UploadBody};

use super::attributes::refuse;
use super::checksums::{set_checksum, shown_type};
use super::errors::ObjectsError;
use super::list_parts::limit_of_marker;
use super::listing::{limit, rows, some, storage_class};
use super::reading::open;
use super::target::{Target, shown_version, size};

/// See the module.
pub(crate) struct GetObjectAttributes;

const KNOWN: [&str; 5] = ["ETag", "Checksum", "ObjectParts", "StorageClass", "ObjectSize"];

fn target<'a>(cx: &Cx<'_>, input: &'a GetObjectAttributesInput) -> Result<Target<'a>, Refusal> {
    let owner = input.expected_bucket_owner.as_deref();
    Ok(Target::find(cx, &input.bucket, &input.key, input.version_id.as_deref(), owner)?)
}

async fn parts(
    object: &dyn ObjectHandle,
    input: &GetObjectAttributesInput,
) -> Result<Option<GetObjectAttributesParts>, ObjectsError> {
    let Some(count) = object.info().parts_count else { return Ok(None) };
    let limit = limit(input.max_parts, "max-parts")?;
    let after = limit_of_marker(input.part_number_marker);
    let page = object.parts(after, rows(limit)).await.map_err(ObjectsError::Store)?;
    let last = page.parts.last().map_or(0, |part| i32::from(part.number));
    // As in AWS, parts are told one by one only where each has a checksum that was asked for.
    let parts = page.parts.iter().map(|part| {
        let mut shown = ObjectPart {
            part_number: Some(i32::from(part.number)),
            size: size(part.size),
            ..ObjectPart::default()
        };
        set_checksum!(shown, &part.checksum);
        shown
    });
    Ok(Some(GetObjectAttributesParts {
        total_parts_count: Some(i32::from(count)),
        part_number_marker: Some(i32::from(after)),
        next_part_number_marker: Some(last),
        max_parts: Some(limit),
        is_truncated: Some(page.is_truncated),
        parts: some(parts.collect()),
    }))
}

#[async_trait]
impl ObjectOperation for GetObjectAttributes {
    type Model = Model;

    /// Both actions; the tags are conditions of the first alone (S3 contract 1.5).
    async fn guards(cx: &Cx<'_>, input: &GetObjectAttributesInput) -> Result<Guards, Refusal> {
        let target = target(cx, input)?;
        let read = target.guard_with_tags(cx, "s3:GetObject", "s3:GetObjectVersion").await;
        let (plain, versioned) = ("s3:GetObjectAttributes", "s3:GetObjectVersionAttributes");
        Ok(Guards::from(read).and(target.guard(cx, plain, versioned)))
    }

    async fn run(
        cx: &Cx<'_>,
        input: GetObjectAttributesInput,
        _: UploadBody,
    ) -> Result<Reply<GetObjectAttributesOutput>, Refusal> {
        let target = target(cx, &input)?;
        refuse(&[(
            input.sse_customer_algorithm.is_some(),
            "x-amz-server-side-encryption-customer-algorithm",
        )])?;
        let asked: Vec<&str> = input
            .object_attributes
            .iter()
            .flat_map(|list| list.split(','))
            .map(str::trim)
            .collect();
        if let Some(unknown) = asked.iter().find(|name| !KNOWN.contains(name)) {
            return Err(ObjectsError::InvalidArgument {
                message: "Invalid attribute name specified.",
                name: "x-amz-object-attributes",
                value: (*unknown).to_owned(),
            }
            .into());
        }
        let wants = |name: &str| asked.contains(&name);
        let object = open(cx, &target, "GET").await?;
        let info = object.info();
        let checksum = info.checksum.as_ref().map(|checksum| {
            let mut shown =
                Checksum { checksum_type: shown_type(Some(checksum)), ..Checksum::default() };
            set_checksum!(shown, &info.checksum);
            shown
        });
        let object_parts =
            if wants("ObjectParts") { parts(object.as_ref(), &input).await? } else { None };
        Ok(Reply::new(GetObjectAttributesOutput {
            last_modified: Some(Timestamp::from_millis(info.last_modified_ms)),
            version_id: shown_version(&target.bucket, &info.version),
            // S3-140: without quotes.
            e_tag: Some(info.etag.clone()).filter(|_| wants("ETag")),
            checksum: checksum.filter(|_| wants("Checksum")),
            object_parts,
            storage_class: storage_class(info).filter(|_| wants("StorageClass")),
            object_size: size(info.size).filter(|_| wants("ObjectSize")),
            ..GetObjectAttributesOutput::default()
        }))
    }
}
