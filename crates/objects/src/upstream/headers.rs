//! What is kept beside an object's bytes, as headers.

use http::{HeaderMap, HeaderName, HeaderValue};
use jiff::Timestamp;

use super::address::Query;
use super::client::{Answer, text_of};
use super::framing::header_name;
use super::xml::Element;
use crate::attributes::{Attributes, ContentHeaders, ObjectInfo, VersionId};
use crate::checksum::{Checksum, ChecksumAlgorithm, ChecksumType};
use crate::error::ObjectError;
use crate::requests::WriteCondition;

const METADATA: &str = "x-amz-meta-";

fn unsendable(name: &str) -> ObjectError {
    ObjectError::Unsupported { what: format!("a {name} with such characters") }
}

fn value(name: &str, text: &str) -> Result<HeaderValue, ObjectError> {
    // Metadata may be any UTF-8, as it came in.
    HeaderValue::from_bytes(text.as_bytes()).map_err(|_| unsendable(name))
}

/// The headers that make an object have these attributes.
pub(super) fn of_attributes(attributes: &Attributes) -> Result<HeaderMap, ObjectError> {
    let mut headers = HeaderMap::new();
    let ContentHeaders {
        content_type,
        cache_control,
        content_disposition,
        content_encoding,
        content_language,
        expires,
    } = &attributes.headers;
    for (name, text) in [
        ("content-type", content_type),
        ("cache-control", cache_control),
        ("content-disposition", content_disposition),
        ("content-encoding", content_encoding),
        ("content-language", content_language),
        ("expires", expires),
        ("x-amz-storage-class", &attributes.storage_class),
        ("x-amz-website-redirect-location", &attributes.website_redirect_location),
    ] {
        if let Some(text) = text {
            headers.insert(HeaderName::from_static(name), value(name, text)?);
        }
    }
    for (name, text) in &attributes.metadata {
        let header = HeaderName::try_from(format!("{METADATA}{name}"));
        headers.append(header.map_err(|_| unsendable("metadata name"))?, value(name, text)?);
    }
    if !attributes.tags.is_empty() {
        let mut tags = Query::default();
        for tag in &attributes.tags {
            let key =
                percent_encoding::utf8_percent_encode(&tag.key, percent_encoding::NON_ALPHANUMERIC);
            tags.push(&key.to_string(), &tag.value);
        }
        headers.insert("x-amz-tagging", value("tag", tags.text())?);
    }
    Ok(headers)
}

/// The header that makes a write conditional.
pub(super) fn add_condition(
    headers: &mut HeaderMap,
    condition: &WriteCondition,
) -> Result<(), ObjectError> {
    match condition {
        WriteCondition::None => {}
        WriteCondition::Absent => {
            headers.insert("if-none-match", HeaderValue::from_static("*"));
        }
        WriteCondition::Matches(etag) if etag == "*" => {
            headers.insert("if-match", HeaderValue::from_static("*"));
        }
        WriteCondition::Matches(etag) => {
            headers.insert("if-match", value("ETag", &format!("\"{etag}\""))?);
        }
    }
    Ok(())
}

/// An object by the headers of an answer to HEAD or GET. Its tags are not among them.
pub(super) fn info(key: &str, answer: &Answer, is_latest: bool) -> ObjectInfo {
    let text = |name| text_of(&answer.headers, name).map(str::to_owned);
    let metadata = answer.headers.iter().filter_map(|(name, value)| {
        let name = name.as_str().strip_prefix(METADATA)?;
        Some((name.to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
    });
    let attributes = Attributes {
        owner: String::new(),
        headers: ContentHeaders {
            content_type: text("content-type"),
            cache_control: text("cache-control"),
            content_disposition: text("content-disposition"),
            content_encoding: text("content-encoding"),
            content_language: text("content-language"),
            expires: text("expires"),
        },
        metadata: metadata.collect(),
        tags: Vec::new(),
        storage_class: text("x-amz-storage-class").filter(|class| class != "STANDARD"),
        website_redirect_location: text("x-amz-website-redirect-location"),
    };
    let etag = unquoted(answer.header("etag").unwrap_or_default());
    ObjectInfo {
        key: key.to_owned(),
        version: version(answer),
        is_latest,
        size: answer.header("content-length").and_then(|text| text.parse().ok()).unwrap_or(0),
        parts_count: etag.rsplit_once('-').and_then(|(_, count)| count.parse().ok()),
        etag,
        last_modified_ms: milliseconds(answer.header("last-modified")),
        checksum: checksum(&answer.headers),
        attributes,
    }
}

pub(super) fn version(answer: &Answer) -> VersionId {
    answer.header("x-amz-version-id").map_or_else(VersionId::null, VersionId::new)
}

fn checksum(headers: &HeaderMap) -> Option<Checksum> {
    let (algorithm, value) = ChecksumAlgorithm::ALL.into_iter().find_map(|algorithm| {
        Some((algorithm, text_of(headers, header_name(algorithm))?.to_owned()))
    })?;
    let is_composite = value.contains('-');
    let kind = if is_composite { ChecksumType::Composite } else { ChecksumType::FullObject };
    Some(Checksum { algorithm, kind, value })
}

/// An object, a version or a part of a listing.
pub(super) fn info_of_entry(entry: &Element, key: String) -> Result<ObjectInfo, ObjectError> {
    let etag = unquoted(entry.text_of("ETag").unwrap_or_default());
    let version = entry.text_of("VersionId").map_or_else(VersionId::null, VersionId::new);
    let class = entry.text_of("StorageClass").filter(|class| !matches!(*class, "" | "STANDARD"));
    Ok(ObjectInfo {
        key,
        version,
        is_latest: entry.text_of("IsLatest").is_none_or(|latest| latest == "true"),
        size: entry.number("Size")?,
        parts_count: etag.rsplit_once('-').and_then(|(_, count)| count.parse().ok()),
        etag,
        last_modified_ms: milliseconds(entry.text_of("LastModified")),
        checksum: None,
        attributes: Attributes { storage_class: class.map(str::to_owned), ..Attributes::default() },
    })
}

pub(super) fn unquoted(etag: &str) -> String {
    etag.trim_matches('"').to_owned()
}

/// A time of a header or a document; the beginning of time where there is none.
pub(super) fn milliseconds(text: Option<&str>) -> i64 {
    let read = |text: &str| -> Option<Timestamp> {
        let http = || jiff::fmt::rfc2822::parse(text).ok().map(|zoned| zoned.timestamp());
        text.parse().ok().or_else(http)
    };
    text.and_then(read).map_or(0, Timestamp::as_millisecond)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::attributes::Tag;

    #[test]
    fn attributes_are_sent_as_headers() {
        let attributes = Attributes {
            headers: ContentHeaders {
                content_type: Some("text/plain".to_owned()),
                ..ContentHeaders::default()
            },
            metadata: vec![("colour".to_owned(), "grün".to_owned())],
            tags: vec![Tag { key: "a&b".to_owned(), value: "c=d e".to_owned() }],
            ..Attributes::default()
        };
        let headers = of_attributes(&attributes).unwrap();
        assert_eq!(headers["content-type"], "text/plain");
        assert_eq!(headers["x-amz-meta-colour"].as_bytes(), "grün".as_bytes());
        assert_eq!(headers["x-amz-tagging"], "a%26b=c%3Dd%20e");
        let broken = Attributes {
            metadata: vec![("a".to_owned(), "b\nc".to_owned())],
            ..Attributes::default()
        };
        assert!(of_attributes(&broken).is_err());
    }

    #[test]
    fn times_of_headers_and_documents_are_read() {
        assert_eq!(milliseconds(Some("Thu, 01 Jan 1970 00:00:02 GMT")), 2_000);
        assert_eq!(milliseconds(Some("1970-01-01T00:00:02.500Z")), 2_500);
        assert_eq!(milliseconds(Some("never")), 0);
    }
}
