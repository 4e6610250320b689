//! Objects that are found, and their bytes on the way through.

use std::ops::Range;
use std::sync::Arc;

use async_trait::async_trait;
use bytes::Bytes;
use http::{HeaderValue, Method, header};

use super::address::Place;
use super::client::{Answer, Ask, Failed, Pieces};
use super::headers::{self, milliseconds};
use super::refusal::About;
use super::{Shared, buckets};
use crate::ObjectHandle;
use crate::attributes::{ObjectInfo, Tag, VersionId};
use crate::body::ObjectBody;
use crate::error::ObjectError;
use crate::listing::PartsPage;
use crate::requests::PartInfo;

pub(super) struct UpstreamHandle {
    shared: Arc<Shared>,
    bucket: String,
    info: ObjectInfo,
    /// The version that reads are of, where the bucket has versions.
    version: Option<VersionId>,
}

fn at<'a>(method: Method, bucket: &'a str, key: &'a str, version: Option<&VersionId>) -> Ask<'a> {
    let ask = Ask::new(method, Place::object(bucket, key));
    ask.with_some("versionId", version.map(VersionId::as_str))
}

/// What the other store tells of an object without giving it.
pub(super) async fn head(
    shared: &Shared,
    bucket: &str,
    key: &str,
    version: Option<&VersionId>,
) -> Result<Answer, ObjectError> {
    let mut ask = at(Method::HEAD, bucket, key, version);
    ask.headers.insert("x-amz-checksum-mode", HeaderValue::from_static("ENABLED"));
    match shared.client.ask(ask).await {
        Ok(answer) => Ok(answer),
        Err(failed) => {
            let error = About { bucket, version, ..About::default() }.error(failed);
            if matches!(error, ObjectError::NoSuchKey { .. } | ObjectError::NoSuchVersion) {
                // An answer to HEAD does not tell what it is that is missing.
                buckets::check(&shared.client, bucket).await?;
            }
            Err(error)
        }
    }
}

pub(super) async fn open(
    shared: &Arc<Shared>,
    bucket: &str,
    key: &str,
    version: Option<&VersionId>,
) -> Result<UpstreamHandle, ObjectError> {
    let answer = head(shared, bucket, key, version).await?;
    let mut info = headers::info(key, &answer, version.is_none());
    let named = answer.header("x-amz-version-id").map(VersionId::new);
    let version = named.or_else(|| version.cloned());
    // Not every store counts them here, and an authorization may hang on one.
    if answer.header("x-amz-tagging-count") != Some("0") {
        info.attributes.tags = tags(shared, bucket, key, version.as_ref()).await?;
    }
    Ok(UpstreamHandle { shared: Arc::clone(shared), bucket: bucket.to_owned(), info, version })
}

async fn tags(
    shared: &Shared,
    bucket: &str,
    key: &str,
    version: Option<&VersionId>,
) -> Result<Vec<Tag>, ObjectError> {
    let ask = at(Method::GET, bucket, key, version).with("tagging", "");
    let tagging = match shared.client.read(ask).await {
        Ok(tagging) => tagging,
        // As some answer where there are none.
        Err(Failed::Refused(refused)) if refused.code == "NoSuchTagSet" => return Ok(Vec::new()),
        Err(failed) => return Err(About { bucket, version, ..About::default() }.error(failed)),
    };
    let set = tagging.child("TagSet");
    let tags = set.into_iter().flat_map(|set| set.all("Tag")).map(|tag| {
        Ok(Tag {
            key: tag.required("Key")?.to_owned(),
            value: tag.text_of("Value").unwrap_or_default().to_owned(),
        })
    });
    tags.collect()
}

impl UpstreamHandle {
    fn ask(&self, method: Method) -> Ask<'_> {
        at(method, &self.bucket, &self.info.key, self.version.as_ref())
    }

    fn error(&self, failed: Failed) -> ObjectError {
        let version = self.version.as_ref();
        match (About { bucket: &self.bucket, version, ..About::default() }).error(failed) {
            // It was there a moment ago.
            ObjectError::PreconditionFailed { .. } | ObjectError::NoSuchKey { .. } => {
                ObjectError::Replaced
            }
            other => other,
        }
    }
}

#[async_trait]
impl ObjectHandle for UpstreamHandle {
    fn info(&self) -> &ObjectInfo {
        &self.info
    }

    async fn parts(&self, after: u16, limit: usize) -> Result<PartsPage, ObjectError> {
        if self.info.parts_count.is_none() {
            return Ok(PartsPage::default());
        }
        let mut ask = self.ask(Method::GET).with("attributes", "");
        let number = |number: usize| HeaderValue::from(u64::try_from(number).unwrap_or(u64::MAX));
        let what = HeaderValue::from_static("ObjectParts");
        ask.headers.insert("x-amz-object-attributes", what);
        ask.headers.insert("x-amz-max-parts", number(limit));
        ask.headers.insert("x-amz-part-number-marker", number(after.into()));
        let answer = self.shared.client.read(ask).await.map_err(|failed| self.error(failed))?;
        let Some(found) = answer.child("ObjectParts") else { return Ok(PartsPage::default()) };
        let parts = found.all("Part").map(|part| {
            Ok(PartInfo {
                number: u16::try_from(part.number("PartNumber")?).unwrap_or(u16::MAX),
                size: part.number("Size")?,
                etag: String::new(),
                checksum: None,
                last_modified_ms: milliseconds(answer.text_of("LastModified")),
            })
        });
        let parts = parts.collect::<Result<_, ObjectError>>()?;
        Ok(PartsPage { parts, is_truncated: found.is_true("IsTruncated") })
    }

    async fn part_range(&self, number: u16) -> Result<Option<Range<u64>>, ObjectError> {
        if self.info.parts_count.is_none() {
            return Ok(None);
        }
        let ask = self.ask(Method::HEAD).with("partNumber", &number.to_string());
        let answer = match self.shared.client.ask(ask).await {
            Ok(answer) => answer,
            Err(Failed::Refused(refused)) if matches!(refused.status.as_u16(), 400 | 416) => {
                return Ok(None);
            }
            Err(failed) => return Err(self.error(failed)),
        };
        let range = answer.header("content-range").and_then(content_range);
        range.map(Some).ok_or_else(|| ObjectError::Unsupported {
            what: "the upstream store does not tell where a part lies".to_owned(),
        })
    }

    async fn read(self: Box<Self>, range: Range<u64>) -> Result<ObjectBody, ObjectError> {
        let range = range.start.min(self.info.size)..range.end.min(self.info.size);
        if range.is_empty() {
            return Ok(ObjectBody::Whole(Bytes::new()));
        }
        let mut ask = self.ask(Method::GET);
        let invalid = |_| ObjectError::Unsupported { what: "such an ETag".to_owned() };
        // The object that was found, and no other.
        let etag = HeaderValue::try_from(format!("\"{}\"", self.info.etag)).map_err(invalid)?;
        ask.headers.insert(header::IF_MATCH, etag);
        if range != (0..self.info.size) {
            let bytes = format!("bytes={}-{}", range.start, range.end - 1);
            ask.headers.insert(header::RANGE, HeaderValue::try_from(bytes).map_err(invalid)?);
        }
        let answer = self.shared.client.ask(ask).await.map_err(|failed| self.error(failed))?;
        let left = range.end - range.start;
        let through = Through { pieces: answer.pieces(), left, ended: false };
        let stream = futures_util::stream::unfold(through, |mut through| async move {
            Some((through.next().await?, through))
        });
        Ok(ObjectBody::Stream(Box::pin(stream)))
    }
}

/// Exactly so many bytes, or an error.
struct Through {
    pieces: Pieces,
    left: u64,
    ended: bool,
}

impl Through {
    async fn next(&mut self) -> Option<Result<Bytes, ObjectError>> {
        if self.ended || self.left == 0 {
            return None;
        }
        let wrong = |how| ObjectError::Storage {
            reason: format!("the upstream store sent {how} bytes than it announced"),
        };
        let piece = match self.pieces.next().await {
            None => Err(wrong("fewer")),
            Some(Ok(bytes)) => match self.left.checked_sub(bytes.len() as u64) {
                Some(left) => {
                    self.left = left;
                    Ok(bytes)
                }
                None => Err(wrong("more")),
            },
            Some(error) => error,
        };
        self.ended = piece.is_err();
        Some(piece)
    }
}

/// `bytes 0-9/100`.
fn content_range(text: &str) -> Option<Range<u64>> {
    let (range, _) = text.strip_prefix("bytes ")?.split_once('/')?;
    let (first, last) = range.split_once('-')?;
    Some(first.parse().ok()?..last.parse::<u64>().ok()?.checked_add(1)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_content_range_is_read() {
        assert_eq!(content_range("bytes 5-9/100"), Some(5..10));
        for wrong in ["", "bytes */100", "bytes 5-/100", "bytes 5-9", "5-9/100"] {
            assert_eq!(content_range(wrong), None, "{wrong}");
        }
    }
}
