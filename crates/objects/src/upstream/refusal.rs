//! What the other store refuses with, in this crate's words.

use super::client::{Failed, Refused, text_of};
use super::headers::milliseconds;
use crate::attributes::VersionId;
use crate::error::{ObjectError, WriteConditionName};
use crate::requests::WriteCondition;

/// What was asked, as far as a refusal needs it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct About<'a> {
    pub(super) bucket: &'a str,
    /// The version that the request named.
    pub(super) version: Option<&'a VersionId>,
    pub(super) condition: Option<&'a WriteCondition>,
}

impl<'a> About<'a> {
    pub(super) fn bucket(bucket: &'a str) -> Self {
        Self { bucket, ..Self::default() }
    }

    /// The refusal of an answer, or the error of none.
    pub(super) fn error(self, failed: Failed) -> ObjectError {
        match failed {
            Failed::Broken(error) => error,
            Failed::Refused(refused) => self.refused(&refused),
        }
    }

    fn refused(self, refused: &Refused) -> ObjectError {
        let code = if refused.code.is_empty() {
            // The answers to HEAD have no body.
            match (refused.status.as_u16(), self.version.is_some()) {
                (400 | 404, true) => "NoSuchVersion",
                (404, false) => "NoSuchKey",
                (405, _) => "MethodNotAllowed",
                (412, _) => "PreconditionFailed",
                _ => "",
            }
        } else {
            &refused.code
        };
        let marker = text_of(&refused.headers, "x-amz-delete-marker") == Some("true");
        let version = text_of(&refused.headers, "x-amz-version-id").map(VersionId::new);
        match code {
            "NoSuchBucket" => ObjectError::NoSuchBucket { bucket: self.bucket.to_owned() },
            "BucketNotEmpty" => ObjectError::BucketNotEmpty { bucket: self.bucket.to_owned() },
            "NoSuchKey" => ObjectError::NoSuchKey { delete_marker: version.filter(|_| marker) },
            "NoSuchVersion" => ObjectError::NoSuchVersion,
            // How it answers to a version id that it can never have made.
            "InvalidArgument" if self.version.is_some() => ObjectError::NoSuchVersion,
            "MethodNotAllowed" if self.version.is_some() => ObjectError::IsDeleteMarker {
                version: version.or_else(|| self.version.cloned()).unwrap_or_else(VersionId::null),
                last_modified_ms: milliseconds(text_of(&refused.headers, "last-modified")),
            },
            "NoSuchUpload" => ObjectError::NoSuchUpload,
            "InvalidPartOrder" => ObjectError::InvalidPartOrder,
            "EntityTooSmall" => too_small(refused),
            "PreconditionFailed" => {
                let condition = match self.condition {
                    Some(WriteCondition::Absent) => WriteConditionName::IfNoneMatch,
                    _ => WriteConditionName::IfMatch,
                };
                ObjectError::PreconditionFailed { condition }
            }
            "NotImplemented" => ObjectError::Unsupported { what: said(refused) },
            _ => ObjectError::Storage {
                reason: format!("the upstream store refused: {}", said(refused)),
            },
        }
    }
}

/// Its own words, for the log.
fn said(refused: &Refused) -> String {
    let message = refused.document.as_ref().and_then(|document| document.text_of("Message"));
    format!("{} {} {}", refused.status.as_u16(), refused.code, message.unwrap_or_default())
}

fn too_small(refused: &Refused) -> ObjectError {
    let text = |name| refused.document.as_ref().and_then(|document| document.text_of(name));
    let number = |name| text(name).and_then(|text| text.parse().ok());
    ObjectError::EntityTooSmall {
        number: number("PartNumber").unwrap_or(0),
        etag: text("ETag").unwrap_or_default().trim_matches('"').to_owned(),
        size: text("ProposedSize").and_then(|text| text.parse().ok()).unwrap_or(0),
        size_min: crate::PART_BYTES_MIN,
    }
}
