//! `s3:ListParts`: the parts of an unfinished upload.

use async_trait::async_trait;
use sekisho_api::Timestamp;
use sekisho_api::s3::operations::ListParts as Model;
use sekisho_api::s3::{ListPartsInput, ListPartsOutput, Part};
use sekisho_objects::UploadId;
use sekisho_operation::{Cx, Guards, ObjectOperation, Refusal, Reply, UploadBody};

use super::checksums::set_checksum;
use super::listing::{limit, owner_in, rows, some};
use super::target::{Target, quoted, size, store};
use super::uploads;

/// See the module.
pub(crate) struct ListParts;

fn target<'a>(cx: &Cx<'_>, input: &'a ListPartsInput) -> Result<Target<'a>, Refusal> {
    let owner = input.expected_bucket_owner.as_deref();
    Ok(Target::find(cx, &input.bucket, &input.key, None, owner)?)
}

#[async_trait]
impl ObjectOperation for ListParts {
    type Model = Model;

    async fn guards(cx: &Cx<'_>, input: &ListPartsInput) -> Result<Guards, Refusal> {
        let target = target(cx, input)?;
        let action = "s3:ListMultipartUploadParts";
        Ok(uploads::initiator_guards(cx, &target, &input.upload_id, action).await)
    }

    async fn run(
        cx: &Cx<'_>,
        input: ListPartsInput,
        _: UploadBody,
    ) -> Result<Reply<ListPartsOutput>, Refusal> {
        let target = target(cx, &input)?;
        let limit = limit(input.max_parts, "max-parts")?;
        let after = limit_of_marker(input.part_number_marker);
        let upload = uploads::find(cx, &target, &input.upload_id, "GET").await?;
        let id = UploadId::new(input.upload_id.as_str());
        let about = uploads::about(&target, &input.upload_id, "GET");
        let page = store(cx).list_parts(&input.bucket, &input.key, &id, after, rows(limit)).await;
        let page = page.map_err(|error| about.refused(error))?;
        let last = page.parts.last().map(|part| i32::from(part.number));
        let parts = page.parts.iter().map(|part| {
            let mut shown = Part {
                part_number: Some(i32::from(part.number)),
                last_modified: Some(Timestamp::from_millis(part.last_modified_ms)),
                e_tag: Some(quoted(&part.etag)),
                size: size(part.size),
                ..Part::default()
            };
            if upload.checksum.is_some() {
                set_checksum!(shown, &part.checksum);
            }
            shown
        });
        let parts = parts.collect();
        Ok(Reply::new(ListPartsOutput {
            bucket: Some(input.bucket.clone()),
            key: Some(input.key.clone()),
            upload_id: Some(input.upload_id.clone()),
            part_number_marker: Some(i32::from(after)),
            next_part_number_marker: last.or(Some(0)),
            max_parts: Some(limit),
            is_truncated: Some(page.is_truncated),
            parts: some(parts),
            initiator: Some(uploads::initiator(&upload.initiator)),
            owner: Some(owner_in(cx, &input.bucket)),
            storage_class: upload
                .attributes
                .storage_class
                .clone()
                .or_else(|| Some("STANDARD".to_owned())),
            checksum_algorithm: upload.checksum.map(|(one, _)| one.as_str().to_owned()),
            checksum_type: upload.checksum.map(|(_, kind)| kind.as_str().to_owned()),
            ..ListPartsOutput::default()
        }))
    }
}

/// A part number to go on after; what is beyond all parts leaves none.
pub(crate) fn limit_of_marker(marker: Option<i32>) -> u16 {
    u16::try_from(marker.unwrap_or(0).max(0)).unwrap_or(u16::MAX)
}
