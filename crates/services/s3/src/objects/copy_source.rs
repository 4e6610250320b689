//! The source of a copy: `x-amz-copy-source`.

use percent_encoding::percent_decode_str;
use sekisho_objects::ObjectHandle;
use sekisho_operation::{Cx, Refusal};

use super::conditions::ReadConditions;
use super::errors::ObjectsError;
use super::reading;
use super::target::Target;
use crate::access::Unreachable;

/// A source as the header names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CopySource {
    pub(crate) bucket: String,
    pub(crate) key: String,
    pub(crate) version: Option<String>,
}

impl CopySource {
    /// `[/]bucket/key[?versionId=…]`, URL-encoded.
    pub(crate) fn parse(header: &str) -> Result<Self, ObjectsError> {
        let invalid = |message| ObjectsError::InvalidArgument {
            message,
            name: "x-amz-copy-source",
            value: header.to_owned(),
        };
        let (path, version) = match header.split_once("?versionId=") {
            Some((path, version)) => (path, Some(version)),
            None => (header, None),
        };
        let path = percent_decode_str(path)
            .decode_utf8()
            .map_err(|_| invalid("Invalid copy source encoding."))?;
        let path = path.strip_prefix('/').unwrap_or(&path);
        let (bucket, key) = path
            .split_once('/')
            .filter(|(bucket, key)| !bucket.is_empty() && !key.is_empty())
            .ok_or_else(|| invalid("Invalid copy source object key"))?;
        Ok(Self {
            bucket: bucket.to_owned(),
            key: key.to_owned(),
            version: version.map(str::to_owned),
        })
    }

    /// S3-25: without a leading slash and a version.
    pub(crate) fn condition_value(&self) -> String {
        format!("{}/{}", self.bucket, self.key)
    }

    pub(crate) fn target(
        &self,
        cx: &Cx<'_>,
        expected_owner: Option<&str>,
    ) -> Result<Target<'_>, Unreachable> {
        Target::find(cx, &self.bucket, &self.key, self.version.as_deref(), expected_owner)
    }
}

/// Opens the source, if its conditions hold (S3-43, S3-114).
pub(crate) async fn open(
    cx: &Cx<'_>,
    target: &Target<'_>,
    conditions: &ReadConditions<'_>,
) -> Result<Box<dyn ObjectHandle>, Refusal> {
    let object = reading::open(cx, target, "GET").await?;
    conditions.check_source(object.info())?;
    Ok(object)
}

/// The conditions on the source of an input.
macro_rules! source_conditions {
    ($input:expr) => {
        $crate::objects::conditions::ReadConditions {
            if_match: $input.copy_source_if_match.as_deref(),
            if_none_match: $input.copy_source_if_none_match.as_deref(),
            if_modified_since: $input.copy_source_if_modified_since,
            if_unmodified_since: $input.copy_source_if_unmodified_since,
        }
    };
}
pub(crate) use source_conditions;

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(header: &str) -> Option<(String, String, Option<String>)> {
        let source = CopySource::parse(header).ok()?;
        Some((source.bucket, source.key, source.version))
    }

    /// S3-25.
    #[test]
    fn a_source_is_a_bucket_a_key_and_perhaps_a_version() {
        let of = |bucket: &str, key: &str, version: Option<&str>| {
            Some((bucket.to_owned(), key.to_owned(), version.map(str::to_owned)))
        };
        assert_eq!(parsed("b/k"), of("b", "k", None));
        assert_eq!(parsed("/b/a%20b/%C3%A9"), of("b", "a b/é", None));
        assert_eq!(parsed("b/k?versionId=v1"), of("b", "k", Some("v1")));
        assert_eq!(parsed("b/k%3FversionId=v1"), of("b", "k?versionId=v1", None));
        for wrong in ["", "b", "b/", "/k", "//k", "b/%ff"] {
            assert_eq!(parsed(wrong), None, "{wrong}");
        }
        let source = CopySource::parse("/b/a%20b?versionId=v").unwrap();
        assert_eq!(source.condition_value(), "b/a b");
    }
}
