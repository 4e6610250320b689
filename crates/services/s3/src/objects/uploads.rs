//! Unfinished uploads: who may do what with them.

use sekisho_api::s3::Initiator;
use sekisho_arn::Arn;
use sekisho_objects::{ObjectError, UploadId, UploadInfo};
use sekisho_operation::{Cx, Guards, Refusal};

use super::errors::{About, ObjectsError};
use super::target::{Target, store};

/// An initiator as answers show it.
pub(crate) fn initiator(arn: &str) -> Initiator {
    let name = arn.rsplit('/').next().unwrap_or(arn);
    Initiator { id: Some(arn.to_owned()), display_name: Some(name.to_owned()) }
}

pub(crate) fn about<'a>(
    target: &'a Target<'_>,
    upload: &'a str,
    method: &'static str,
) -> About<'a> {
    About { upload: Some(upload), ..target.about(method) }
}

async fn look_up(
    cx: &Cx<'_>,
    target: &Target<'_>,
    upload: &str,
) -> Result<UploadInfo, ObjectError> {
    store(cx).upload(&target.bucket.row.name, target.key, &UploadId::new(upload)).await
}

/// An upload by id (S3-45).
pub(crate) async fn find(
    cx: &Cx<'_>,
    target: &Target<'_>,
    upload: &str,
    method: &'static str,
) -> Result<UploadInfo, ObjectsError> {
    let found = look_up(cx, target, upload).await;
    found.map_err(|error| about(target, upload, method).refused(error))
}

/// An upload that the caller may go on with: one of the initiator's, or managed by the bucket's
/// owner. Others are refused before any part or checksum is looked at (S3-46).
pub(crate) async fn find_own(
    cx: &Cx<'_>,
    target: &Target<'_>,
    upload: &str,
    method: &'static str,
) -> Result<UploadInfo, ObjectsError> {
    let found = find(cx, target, upload, method).await?;
    if is_privileged(cx, target, &found) { Ok(found) } else { Err(ObjectsError::NotTheInitiator) }
}

/// Whether the caller is the initiator, of the account of an initiating user, or of the account
/// that owns the bucket (S3-20).
fn is_privileged(cx: &Cx<'_>, target: &Target<'_>, upload: &UploadInfo) -> bool {
    if cx.caller.is_anonymous() {
        return upload.initiator == cx.caller.arn();
    }
    let account = cx.caller.account;
    if account == target.bucket.row.account || upload.initiator == cx.caller.arn() {
        return true;
    }
    Arn::parse(&upload.initiator)
        .is_ok_and(|arn| arn.account == account.as_str() && arn.resource.starts_with("user/"))
}

/// S3-20: who started an upload, and the bucket owner's account, need no Allow to end it or list
/// its parts. An explicit Deny still wins.
pub(crate) async fn initiator_guards(
    cx: &Cx<'_>,
    target: &Target<'_>,
    upload: &str,
    action: &'static str,
) -> Guards {
    let is_privileged = match look_up(cx, target, upload).await {
        Ok(found) => is_privileged(cx, target, &found),
        // The operation itself tells what is wrong.
        Err(_) => false,
    };
    target.guard(cx, action, action).allowed_unless_denied(is_privileged).into()
}

/// S3-21: the later steps of an upload are decided as if the managed encryption that the first
/// asked for were asked for again.
pub(crate) async fn with_encryption(
    cx: &Cx<'_>,
    target: &Target<'_>,
    upload: &str,
    guards: Guards,
) -> Guards {
    match look_up(cx, target, upload).await {
        Ok(UploadInfo { encryption: Some(encryption), .. }) => guards.each(|guard| {
            guard.with_key("s3:x-amz-server-side-encryption", Some(encryption.as_str()))
        }),
        _ => guards,
    }
}

pub(crate) fn part_number(number: i32) -> Result<u16, Refusal> {
    let number_in_range = u16::try_from(number)
        .ok()
        .filter(|number| (1..=sekisho_objects::PART_NUMBER_MAX).contains(number));
    number_in_range.ok_or_else(|| {
        ObjectsError::InvalidArgument {
            message: "Part number must be an integer between 1 and 10000, inclusive",
            name: "partNumber",
            value: number.to_string(),
        }
        .into()
    })
}
