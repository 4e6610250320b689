//! What a writer gives beside the bytes, out of the inputs that carry it.

use std::collections::BTreeMap;

use sekisho_objects::Tag;

use super::errors::ObjectsError;

/// User metadata: names and values together (S3-123).
pub(crate) const METADATA_BYTES_MAX: usize = 2048;
const TAGS_MAX: usize = 10;
const TAG_KEY_CHARS_MAX: usize = 128;
const TAG_VALUE_CHARS_MAX: usize = 256;

/// The content headers of an input.
macro_rules! content_headers {
    ($input:expr) => {
        sekisho_objects::ContentHeaders {
            content_type: $input.content_type.clone(),
            cache_control: $input.cache_control.clone(),
            content_disposition: $input.content_disposition.clone(),
            content_encoding: $crate::objects::attributes::content_encoding(
                $input.content_encoding.as_deref(),
            ),
            content_language: $input.content_language.clone(),
            expires: $input.expires.clone(),
        }
    };
}
pub(crate) use content_headers;

/// The headers an input must not have, since what they ask for is not built.
macro_rules! refuse_unbuilt {
    ($input:expr) => {
        $crate::objects::attributes::refuse(&[
            (
                $input.sse_customer_algorithm.is_some() || $input.sse_customer_key.is_some(),
                "x-amz-server-side-encryption-customer-algorithm",
            ),
            (
                $input.server_side_encryption.as_deref().is_some_and(|asked| asked != "AES256"),
                "x-amz-server-side-encryption",
            ),
            ($input.ssekms_key_id.is_some(), "x-amz-server-side-encryption-aws-kms-key-id"),
            ($input.object_lock_mode.is_some(), "x-amz-object-lock-mode"),
            ($input.object_lock_retain_until_date.is_some(), "x-amz-object-lock-retain-until-date"),
            ($input.object_lock_legal_hold_status.is_some(), "x-amz-object-lock-legal-hold"),
        ])
    };
}
pub(crate) use refuse_unbuilt;

/// `aws-chunked` is how the body came, not what it is.
pub(crate) fn content_encoding(header: Option<&str>) -> Option<String> {
    let kept: Vec<&str> = header?
        .split(',')
        .map(str::trim)
        .filter(|coding| !coding.is_empty() && !coding.eq_ignore_ascii_case("aws-chunked"))
        .collect();
    (!kept.is_empty()).then(|| kept.join(","))
}

pub(crate) fn refuse(unbuilt: &[(bool, &'static str)]) -> Result<(), ObjectsError> {
    match unbuilt.iter().find(|(asked, _)| *asked) {
        Some((_, header)) => Err(ObjectsError::NotImplemented { header }),
        None => Ok(()),
    }
}

pub(crate) fn metadata(
    metadata: Option<&BTreeMap<String, String>>,
) -> Result<Vec<(String, String)>, ObjectsError> {
    let metadata: Vec<(String, String)> = metadata
        .into_iter()
        .flatten()
        .map(|(name, value)| (name.to_ascii_lowercase(), value.clone()))
        .collect();
    let size = metadata.iter().map(|(name, value)| name.len() + value.len()).sum();
    if size > METADATA_BYTES_MAX {
        return Err(ObjectsError::MetadataTooLarge { size });
    }
    Ok(metadata)
}

/// The storage class to keep; `STANDARD` is not said.
pub(crate) fn storage_class(asked: Option<&str>) -> Result<Option<String>, ObjectsError> {
    match asked {
        None | Some("STANDARD") => Ok(None),
        Some(
            class @ ("REDUCED_REDUNDANCY"
            | "STANDARD_IA"
            | "ONEZONE_IA"
            | "INTELLIGENT_TIERING"
            | "GLACIER_IR"),
        ) => Ok(Some(class.to_owned())),
        // Objects there cannot be read before they are restored, which is not built.
        Some("GLACIER" | "DEEP_ARCHIVE" | "SNOW" | "OUTPOSTS" | "EXPRESS_ONEZONE") => {
            Err(ObjectsError::NotImplemented { header: "x-amz-storage-class" })
        }
        Some(other) => Err(ObjectsError::InvalidStorageClass { asked: other.to_owned() }),
    }
}

/// S3-55: with ACLs disabled, a write may carry no ACL but the owner's.
pub(crate) fn check_acl(acl: Option<&str>, grants: bool) -> Result<(), ObjectsError> {
    if grants || acl.is_some_and(|acl| acl != "bucket-owner-full-control") {
        return Err(ObjectsError::AclNotSupported);
    }
    Ok(())
}

/// The tags of `x-amz-tagging`: as in a query.
pub(crate) fn tagging_header(header: Option<&str>) -> Result<Vec<Tag>, ObjectsError> {
    let tags = form_urlencoded::parse(header.unwrap_or_default().as_bytes());
    let tags = tags.map(|(key, value)| Tag { key: key.into(), value: value.into() }).collect();
    check_tags(tags)
}

/// S3-123 and the sentences of section 6.
pub(crate) fn check_tags(tags: Vec<Tag>) -> Result<Vec<Tag>, ObjectsError> {
    if tags.len() > TAGS_MAX {
        let message = "Object tags cannot be greater than 10";
        return Err(ObjectsError::InvalidTag { message, key: None, value: None });
    }
    for (at, tag) in tags.iter().enumerate() {
        let key = Some(tag.key.clone());
        let refused = |message, value| Err(ObjectsError::InvalidTag { message, key, value });
        if tag.key.is_empty() || tag.key.chars().count() > TAG_KEY_CHARS_MAX {
            return refused("The TagKey you have provided is invalid", None);
        }
        if tag.value.chars().count() > TAG_VALUE_CHARS_MAX {
            let value = Some(tag.value.clone());
            return refused("The TagValue you have provided is invalid", value);
        }
        if tag.key.starts_with("aws:") {
            return refused("Your TagKey cannot be prefixed with aws:", None);
        }
        if tags.iter().take(at).any(|earlier| earlier.key == tag.key) {
            return refused("Cannot provide multiple Tags with the same key", None);
        }
    }
    Ok(tags)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(header: &str) -> String {
        tagging_header(Some(header)).unwrap_err().to_string()
    }

    /// S3-123.
    #[test]
    fn tags_have_limits() {
        let tags = tagging_header(Some("a=1&b=&c+d=%C3%A9")).unwrap();
        let shown: Vec<_> = tags.iter().map(|tag| format!("{}={}", tag.key, tag.value)).collect();
        assert_eq!(shown, ["a=1", "b=", "c d=é"]);
        assert_eq!(refusal("a=1&a=2"), "Cannot provide multiple Tags with the same key");
        assert_eq!(refusal("aws:x=1"), "Your TagKey cannot be prefixed with aws:");
        assert_eq!(refusal("=1"), "The TagKey you have provided is invalid");
        assert_eq!(
            refusal(&format!("a={}", "é".repeat(257))),
            "The TagValue you have provided is invalid"
        );
        let many: Vec<String> = (0..11).map(|number| format!("k{number}=v")).collect();
        assert_eq!(refusal(&many.join("&")), "Object tags cannot be greater than 10");
    }

    #[test]
    fn the_way_a_body_came_is_not_kept() {
        assert_eq!(content_encoding(Some("aws-chunked")), None);
        assert_eq!(content_encoding(Some("gzip, aws-chunked")).as_deref(), Some("gzip"));
        assert_eq!(content_encoding(Some("gzip")).as_deref(), Some("gzip"));
    }
}
