//! What requests say of a trail's settings, checked alike when it is made and changed.

use sekisho_operation::Cx;

use super::TrailError;
use super::bucket::{NotDelivered, check_bucket};

/// Longest prefix, in characters: CloudTrail API reference, `S3KeyPrefix`.
const PREFIX_CHARS_MAX: usize = 200;

/// Settings that this server has no way to honour; a request that sets one is refused rather
/// than half obeyed.
pub(super) struct Unbuilt<'a> {
    pub(super) sns_topic_name: &'a Option<String>,
    pub(super) log_group: &'a Option<String>,
    pub(super) log_role: &'a Option<String>,
    pub(super) kms_key_id: &'a Option<String>,
    pub(super) is_organization_trail: Option<bool>,
}

impl Unbuilt<'_> {
    pub(super) fn check(&self) -> Result<(), TrailError> {
        let is_set = |text: &Option<String>| text.as_deref().is_some_and(|text| !text.is_empty());
        if is_set(self.sns_topic_name) {
            return Err(TrailError::NotBuilt("SnsTopicName"));
        }
        if is_set(self.log_group) || is_set(self.log_role) {
            return Err(TrailError::NotBuilt("CloudWatchLogsLogGroupArn"));
        }
        if is_set(self.kms_key_id) {
            return Err(TrailError::NotBuilt("KmsKeyId"));
        }
        if self.is_organization_trail == Some(true) {
            return Err(TrailError::NotBuilt("IsOrganizationTrail"));
        }
        Ok(())
    }
}

/// A prefix; an empty one is none.
pub(super) fn prefix(given: Option<String>) -> Result<Option<String>, TrailError> {
    let Some(prefix) = given.filter(|prefix| !prefix.is_empty()) else { return Ok(None) };
    if PREFIX_CHARS_MAX < prefix.chars().count() || prefix.chars().any(char::is_control) {
        return Err(TrailError::Prefix);
    }
    Ok(Some(prefix.trim_end_matches('/').to_owned()))
}

/// Whether a bucket may have the name (S3-1 has it in full; no other bucket is found anyway).
fn is_bucket_name(name: &str) -> bool {
    let mark = |byte: u8| matches!(byte, b'.' | b'-');
    let bytes = name.as_bytes();
    (3..=63).contains(&bytes.len())
        && bytes.iter().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || mark(*b))
        && !bytes.first().is_some_and(|first| mark(*first))
        && !bytes.last().is_some_and(|last| mark(*last))
}

/// Whether files may be delivered to the bucket.
pub(super) fn bucket(
    cx: &Cx<'_>,
    trail: &str,
    bucket: &str,
    prefix: Option<&str>,
) -> Result<(), TrailError> {
    if !is_bucket_name(bucket) {
        return Err(TrailError::BucketName(bucket.to_owned()));
    }
    match check_bucket(cx.system, cx.view, cx.account_id(), trail, bucket, prefix) {
        Ok(_) => Ok(()),
        Err(NotDelivered::NoBucket) => Err(TrailError::NoBucket(bucket.to_owned())),
        Err(NotDelivered::Policy) => Err(TrailError::BucketPolicy(bucket.to_owned())),
    }
}
