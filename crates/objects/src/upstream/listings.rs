//! Pages, as the other store has them.

use http::Method;
use percent_encoding::percent_decode_str;

use super::address::Place;
use super::client::{Ask, Client};
use super::headers::{info_of_entry, milliseconds, unquoted};
use super::refusal::About;
use super::xml::Element;
use crate::attributes::VersionId;
use crate::error::ObjectError;
use crate::listing::{
    ListEntry, ListPage, ListQuery, PartsPage, UploadEntry, UploadsPage, UploadsQuery,
    VersionEntry, VersionsPage, VersionsQuery,
};
use crate::requests::{PartInfo, UploadId};

/// A page's most rows (s3 contract 7.4).
const PAGE_MAX: usize = 1000;

/// How names stand in a page: encoded, since documents cannot carry all of them, unless the other
/// store does not know that.
#[derive(Clone, Copy)]
struct Names {
    are_encoded: bool,
}

impl Names {
    fn of(page: &Element) -> Self {
        Self { are_encoded: page.text_of("EncodingType") == Some("url") }
    }

    fn read(self, element: &Element, of: &'static str) -> Result<String, ObjectError> {
        let text = element.required(of)?;
        if !self.are_encoded {
            return Ok(text.to_owned());
        }
        let text = text.replace('+', " ");
        let decoded = percent_decode_str(&text).decode_utf8();
        decoded.map(std::borrow::Cow::into_owned).map_err(|_| ObjectError::Storage {
            reason: "the upstream store lists a name that is no text".to_owned(),
        })
    }

    fn prefixes(self, page: &Element) -> impl Iterator<Item = Result<String, ObjectError>> {
        page.all("CommonPrefixes").map(move |prefixes| self.read(prefixes, "Prefix"))
    }
}

fn ask<'a>(bucket: &'a str, prefix: &str, delimiter: &str, limit: (&str, usize)) -> Ask<'a> {
    let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    Ask::new(Method::GET, Place::bucket(bucket))
        .with("encoding-type", "url")
        .with_some("prefix", some(prefix).as_deref())
        .with_some("delimiter", some(delimiter).as_deref())
        .with(limit.0, &limit.1.min(PAGE_MAX).to_string())
}

/// The first form of the listing: its marker may be a common prefix (S3-133).
pub(super) async fn list(
    client: &Client,
    bucket: &str,
    query: &ListQuery,
) -> Result<ListPage, ObjectError> {
    if query.limit == 0 {
        return Ok(ListPage::default());
    }
    let ask = ask(bucket, &query.prefix, &query.delimiter, ("max-keys", query.limit));
    let ask = ask.with_some("marker", query.after.as_deref());
    let page = client.read(ask).await.map_err(|failed| About::bucket(bucket).error(failed))?;
    let names = Names::of(&page);
    let mut entries = Vec::new();
    for object in page.all("Contents") {
        let key = names.read(object, "Key")?;
        entries.push(ListEntry::Object(info_of_entry(object, key)?));
    }
    for prefix in names.prefixes(&page) {
        entries.push(ListEntry::Prefix(prefix?));
    }
    entries.sort_by(|one, other| one.name().cmp(other.name()));
    Ok(ListPage { entries, is_truncated: page.is_true("IsTruncated") })
}

pub(super) async fn list_versions(
    client: &Client,
    bucket: &str,
    query: &VersionsQuery,
) -> Result<VersionsPage, ObjectError> {
    if query.limit == 0 {
        return Ok(VersionsPage::default());
    }
    let ask = ask(bucket, &query.prefix, &query.delimiter, ("max-keys", query.limit))
        .with("versions", "")
        .with_some("key-marker", query.after_key.as_deref())
        .with_some("version-id-marker", query.after_version.as_ref().map(VersionId::as_str));
    let page = client.read(ask).await.map_err(|failed| About::bucket(bucket).error(failed))?;
    let names = Names::of(&page);
    let mut entries = Vec::new();
    // In the document's order, which is newest first within a key.
    for element in page.children() {
        entries.push(match element.name.as_str() {
            "Version" => VersionEntry::Object(info_of_entry(element, names.read(element, "Key")?)?),
            "DeleteMarker" => VersionEntry::DeleteMarker {
                key: names.read(element, "Key")?,
                version: VersionId::new(element.required("VersionId")?),
                is_latest: element.is_true("IsLatest"),
                last_modified_ms: milliseconds(element.text_of("LastModified")),
                owner: String::new(),
            },
            "CommonPrefixes" => VersionEntry::Prefix(names.read(element, "Prefix")?),
            _ => continue,
        });
    }
    // Some stores list versions and markers apart. A stable order keeps what is in order.
    entries.sort_by(|one, other| {
        let made = |entry: &VersionEntry| match entry {
            VersionEntry::Object(info) => (info.is_latest, info.last_modified_ms),
            VersionEntry::DeleteMarker { is_latest, last_modified_ms, .. } => {
                (*is_latest, *last_modified_ms)
            }
            VersionEntry::Prefix(_) => (false, 0),
        };
        one.name().cmp(other.name()).then_with(|| made(other).cmp(&made(one)))
    });
    Ok(VersionsPage { entries, is_truncated: page.is_true("IsTruncated") })
}

/// Who started an upload is not in it, but in the rows of this side.
pub(super) async fn list_uploads(
    client: &Client,
    bucket: &str,
    query: &UploadsQuery,
) -> Result<UploadsPage, ObjectError> {
    if query.limit == 0 {
        return Ok(UploadsPage::default());
    }
    let ask = ask(bucket, &query.prefix, &query.delimiter, ("max-uploads", query.limit))
        .with("uploads", "")
        .with_some("key-marker", query.after_key.as_deref())
        .with_some("upload-id-marker", query.after_upload.as_ref().map(UploadId::as_str));
    let page = client.read(ask).await.map_err(|failed| About::bucket(bucket).error(failed))?;
    let names = Names::of(&page);
    let mut entries = Vec::new();
    for upload in page.all("Upload") {
        let class = upload.text_of("StorageClass").filter(|class| *class != "STANDARD");
        entries.push(UploadEntry::Upload {
            key: names.read(upload, "Key")?,
            id: UploadId::new(upload.required("UploadId")?),
            initiator: String::new(),
            owner: String::new(),
            initiated_ms: milliseconds(upload.text_of("Initiated")),
            storage_class: class.map(str::to_owned),
            checksum: None,
        });
    }
    for prefix in names.prefixes(&page) {
        entries.push(UploadEntry::Prefix(prefix?));
    }
    entries.sort_by(|one, other| one.name().cmp(other.name()));
    Ok(UploadsPage { entries, is_truncated: page.is_true("IsTruncated") })
}

pub(super) async fn list_parts(
    client: &Client,
    bucket: &str,
    key: &str,
    upload: &UploadId,
    after: u16,
    limit: usize,
) -> Result<PartsPage, ObjectError> {
    if limit == 0 {
        return Ok(PartsPage::default());
    }
    let ask = Ask::new(Method::GET, Place::object(bucket, key))
        .with("uploadId", upload.as_str())
        .with("part-number-marker", &after.to_string())
        .with("max-parts", &limit.min(PAGE_MAX).to_string());
    let page = client.read(ask).await.map_err(|failed| About::bucket(bucket).error(failed))?;
    let mut parts = Vec::new();
    for part in page.all("Part") {
        parts.push(PartInfo {
            number: u16::try_from(part.number("PartNumber")?).unwrap_or(u16::MAX),
            size: part.number("Size")?,
            etag: unquoted(part.required("ETag")?),
            checksum: None,
            last_modified_ms: milliseconds(part.text_of("LastModified")),
        });
    }
    Ok(PartsPage { parts, is_truncated: page.is_true("IsTruncated") })
}
