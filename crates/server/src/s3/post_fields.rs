//! What the fields of a form upload mean to `PutObject`: a header each.

use http::{HeaderMap, HeaderName, HeaderValue, Method};
use sekisho_api::{Value, protocol};
use sekisho_operation::Refusal;

use super::input;
use super::post::INVALID_ARGUMENT;
use super::post_policy::Fields;
use crate::services::Known;

/// The headers that `PutObject` would have come with.
///
/// # Errors
/// A field cannot be a header's value, or its own form is broken.
pub(super) fn headers(known: &Known, path: &str, fields: &Fields) -> Result<HeaderMap, Refusal> {
    let mut headers = HeaderMap::new();
    for (name, value) in fields {
        let mut tags = None;
        let name = match name.as_str() {
            "acl" => "x-amz-acl",
            "tagging" => {
                tags = Some(tags_of(known, path, value)?);
                "x-amz-tagging"
            }
            "x-amz-signature"
            | "x-amz-credential"
            | "x-amz-algorithm"
            | "x-amz-date"
            | "x-amz-security-token" => continue,
            "cache-control"
            | "content-type"
            | "content-disposition"
            | "content-encoding"
            | "content-md5"
            | "expires" => name,
            name if name.starts_with("x-amz-") => name,
            _ => continue,
        };
        let value = tags.as_deref().unwrap_or(value);
        let pair = (HeaderName::try_from(name), HeaderValue::try_from(value));
        let (Ok(header), Ok(value)) = pair else {
            return Err(Refusal::new(&INVALID_ARGUMENT, "A field cannot be a header's value.")
                .with_field("ArgumentName", name));
        };
        headers.append(header, value);
    }
    Ok(headers)
}

/// The tags of the field `tagging`, which is a document of `PutObjectTagging`, as
/// `x-amz-tagging` has them. So they are judged and decided on like those (S3 contract, 1.6).
fn tags_of(known: &Known, path: &str, document: &str) -> Result<String, Refusal> {
    let wire = protocol::Request {
        method: &Method::PUT,
        path,
        query: Some("tagging"),
        headers: &HeaderMap::new(),
        body: document.as_bytes(),
    };
    let call = known.service.resolve(&wire).map_err(|error| input::told(&error))?;
    let decoded = input::decode(known.service, &call, &wire)?;
    if let Some(broken) = decoded.later {
        return Err(broken);
    }
    let tagging = decoded.value.get("Tagging");
    let tags = tagging.and_then(|tagging| tagging.get("TagSet")).and_then(Value::as_list);
    let text = |tag: &Value, member: &str| {
        tag.get(member).and_then(Value::as_str).unwrap_or_default().to_owned()
    };
    Ok(form_urlencoded::Serializer::new(String::new())
        .extend_pairs(
            tags.unwrap_or_default().iter().map(|tag| (text(tag, "Key"), text(tag, "Value"))),
        )
        .finish())
}
