//! What `GetObject` and `HeadObject` share: finding the object, judging conditions, and cutting
//! the range.

use std::ops::Range;

use sekisho_api::Timestamp;
use sekisho_objects::ObjectHandle;
use sekisho_operation::{Cx, Refusal};

use super::conditions::ReadConditions;
use super::errors::ObjectsError;
use super::range;
use super::target::{Target, missing, store};
use super::text::http_date;

/// An object that may be answered, and which of its bytes.
pub(crate) struct Found {
    pub(crate) object: Box<dyn ObjectHandle>,
    pub(crate) bytes: Range<u64>,
    /// Whether only part of it is asked for.
    pub(crate) is_partial: bool,
    /// Whether that part is one of those it was uploaded in.
    pub(crate) is_part: bool,
}

/// Which bytes a request asks for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Asked<'a> {
    pub(crate) range: Option<&'a str>,
    pub(crate) part_number: Option<i32>,
}

/// Finds what is asked for: version, conditions, range, in that order (S3 contract, section 2).
pub(crate) async fn find(
    cx: &Cx<'_>,
    target: &Target<'_>,
    conditions: &ReadConditions<'_>,
    asked: Asked<'_>,
    method: &'static str,
) -> Result<Found, Refusal> {
    if asked.range.is_some() && asked.part_number.is_some() {
        return Err(ObjectsError::InvalidRequest(
            "Cannot specify both Range header and partNumber query parameter".to_owned(),
        )
        .into());
    }
    let object = open(cx, target, method).await?;
    let info = object.info();
    conditions.check(info)?;
    let size = info.size;
    let whole = Found { bytes: 0..size, is_partial: false, is_part: false, object };
    if let Some(number) = asked.part_number {
        let bytes = part(whole.object.as_ref(), number).await?;
        return Ok(Found { bytes, is_partial: true, is_part: true, ..whole });
    }
    let range = asked.range.map(|header| range::of_header(header, size)).transpose()?.flatten();
    Ok(match range {
        Some(bytes) => Found { bytes, is_partial: true, ..whole },
        None => whole,
    })
}

/// Opens the version asked for, or tells what may be told of its absence.
pub(crate) async fn open(
    cx: &Cx<'_>,
    target: &Target<'_>,
    method: &'static str,
) -> Result<Box<dyn ObjectHandle>, Refusal> {
    if let Some(version) = target.version {
        check_version(cx, version)?;
    }
    target
        .object(cx)
        .await
        .map_err(|error| missing(cx, target, target.about(method).refused(error)))
}

/// S3-39: what no version can be called.
pub(crate) fn check_version(cx: &Cx<'_>, version: &str) -> Result<(), ObjectsError> {
    if store(cx).is_version_id(version) {
        return Ok(());
    }
    Err(ObjectsError::InvalidVersionId { version: version.to_owned() })
}

/// The bytes of a part; an object that was put at once is its own part 1.
async fn part(object: &dyn ObjectHandle, number: i32) -> Result<Range<u64>, Refusal> {
    let info = object.info();
    let count = info.parts_count.unwrap_or(1);
    let wanted = u16::try_from(number).ok().filter(|wanted| (1..=10_000).contains(wanted));
    let Some(wanted) = wanted else {
        return Err(ObjectsError::InvalidArgument {
            message: "Part number must be an integer between 1 and 10000, inclusive",
            name: "partNumber",
            value: number.to_string(),
        }
        .into());
    };
    let range = if info.parts_count.is_none() && wanted == 1 {
        Some(0..info.size)
    } else {
        object.part_range(wanted).await.map_err(ObjectsError::Store)?
    };
    range.ok_or_else(|| ObjectsError::InvalidPartNumber { asked: number, count }.into())
}

/// S3-95.
pub(crate) fn check_overrides(cx: &Cx<'_>, any: bool) -> Result<(), ObjectsError> {
    if any && cx.caller.is_anonymous() {
        return Err(ObjectsError::InvalidRequest(
            "Request specific response headers cannot be used for anonymous GET requests."
                .to_owned(),
        ));
    }
    Ok(())
}

/// Whether the caller may see how many tags there are (S3 contract, section 1.6).
pub(crate) fn tag_count(cx: &Cx<'_>, target: &Target<'_>, found: &Found) -> Option<i32> {
    let tags = &found.object.info().attributes.tags;
    if tags.is_empty() {
        return None;
    }
    let guard = target.guard(cx, "s3:GetObjectTagging", "s3:GetObjectVersionTagging");
    let guard = super::target::with_existing_tags(guard, tags);
    cx.permit.ask(&guard).ok()?;
    i32::try_from(tags.len()).ok()
}

pub(crate) fn expires(overridden: Option<Timestamp>, kept: Option<String>) -> Option<String> {
    overridden.map(|at| http_date(at.as_millis())).or(kept)
}

/// The members that both answers have.
macro_rules! describe {
    ($output:ty, $cx:expr, $target:expr, $input:expr, $found:expr) => {{
        let (target, input, found) = (&$target, &$input, &$found);
        let info = found.object.info();
        let headers = info.attributes.headers.clone();
        let metadata: std::collections::BTreeMap<String, String> =
            info.attributes.metadata.iter().cloned().collect();
        let mut output = <$output>::default();
        output.accept_ranges = Some("bytes".to_owned());
        output.last_modified = Some(sekisho_api::Timestamp::from_millis(info.last_modified_ms));
        output.content_length = $crate::objects::target::size(found.bytes.end - found.bytes.start);
        output.e_tag = Some($crate::objects::target::quoted(&info.etag));
        output.version_id = $crate::objects::target::shown_version(&target.bucket, &info.version);
        output.cache_control = input.response_cache_control.clone().or(headers.cache_control);
        output.content_disposition =
            input.response_content_disposition.clone().or(headers.content_disposition);
        output.content_encoding =
            input.response_content_encoding.clone().or(headers.content_encoding);
        output.content_language =
            input.response_content_language.clone().or(headers.content_language);
        output.content_type = input
            .response_content_type
            .clone()
            .or(headers.content_type)
            .or_else(|| Some("binary/octet-stream".to_owned()));
        output.expires = $crate::objects::reading::expires(input.response_expires, headers.expires);
        output.website_redirect_location = info.attributes.website_redirect_location.clone();
        output.server_side_encryption = Some("AES256".to_owned());
        output.metadata = (!metadata.is_empty()).then_some(metadata);
        output.storage_class = info.attributes.storage_class.clone();
        output.tag_count = $crate::objects::reading::tag_count($cx, target, found);
        if found.is_partial {
            output.content_range =
                Some($crate::objects::range::content_range(&found.bytes, info.size))
                    .filter(|_| info.size > 0);
        }
        if found.is_part {
            output.parts_count = info.parts_count.map(i32::from);
        }
        // S3-145: not for ranges that are not whole parts.
        let is_whole = !found.is_partial || (found.is_part && info.parts_count.is_none());
        if is_whole && input.checksum_mode.as_deref() == Some("ENABLED") {
            $crate::objects::checksums::set_checksum!(output, &info.checksum);
            output.checksum_type = $crate::objects::checksums::shown_type(info.checksum.as_ref());
        }
        output
    }};
}
pub(crate) use describe;

/// The conditions of an input.
macro_rules! read_conditions {
    ($input:expr) => {
        $crate::objects::conditions::ReadConditions {
            if_match: $input.if_match.as_deref(),
            if_none_match: $input.if_none_match.as_deref(),
            if_modified_since: $input.if_modified_since,
            if_unmodified_since: $input.if_unmodified_since,
        }
    };
}
pub(crate) use read_conditions;

/// Whether an input overrides headers of the answer.
macro_rules! has_overrides {
    ($input:expr) => {
        $input.response_cache_control.is_some()
            || $input.response_content_disposition.is_some()
            || $input.response_content_encoding.is_some()
            || $input.response_content_language.is_some()
            || $input.response_content_type.is_some()
            || $input.response_expires.is_some()
    };
}
pub(crate) use has_overrides;
