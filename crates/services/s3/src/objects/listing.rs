//! What all listings share: limits, markers, entries in the model's shapes.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sekisho_api::Timestamp;
use sekisho_api::s3::{CommonPrefix, Object, Owner};
use sekisho_objects::{ListEntry, ListPage, ObjectInfo};
use sekisho_operation::{Cx, Guards};
use sekisho_replica::BucketEntity;

use super::checksums::shown_type;
use super::errors::ObjectsError;
use super::target::{quoted, size};
use super::text::Encoding;
use crate::access::on_bucket;

/// Names on a page (S3 contract 7.4).
const PAGE_MAX: i32 = 1000;

/// S3-132: the ceiling is kept silently, what is below zero is not.
pub(crate) fn limit(asked: Option<i32>, name: &'static str) -> Result<i32, ObjectsError> {
    match asked {
        None => Ok(PAGE_MAX),
        Some(asked) if asked < 0 => Err(ObjectsError::InvalidArgument {
            message: "Argument must be an integer between 0 and 2147483647",
            name,
            value: asked.to_string(),
        }),
        Some(asked) => Ok(asked.min(PAGE_MAX)),
    }
}

/// A limit for the store.
pub(crate) fn rows(limit: i32) -> usize {
    usize::try_from(limit).unwrap_or(0)
}

/// The guard of a listing; each key is there exactly when its parameter is, empty or not (S3
/// contract 1.3).
pub(crate) fn guards(
    cx: &Cx<'_>,
    bucket: &BucketEntity,
    action: &'static str,
    prefix: Option<&str>,
    delimiter: Option<&str>,
    max_keys: Option<i32>,
) -> Guards {
    on_bucket(cx, bucket, action)
        .with_key("s3:prefix", prefix)
        .with_key("s3:delimiter", delimiter)
        .with_key("s3:max-keys", max_keys.map(|max_keys| max_keys.to_string()))
        .into()
}

/// The owner of everything in a bucket: with ACLs disabled the bucket's own (S3-133).
pub(crate) fn owner_in(cx: &Cx<'_>, bucket: &str) -> Owner {
    let bucket = cx.view.bucket(bucket);
    bucket.map(|bucket| crate::acl::owner(bucket.row.account)).unwrap_or_default()
}

pub(crate) fn common_prefix(prefix: &str, encoding: Encoding) -> CommonPrefix {
    CommonPrefix { prefix: Some(encoding.encode(prefix)) }
}

/// The algorithm as listings show it.
pub(crate) fn algorithms(info: &ObjectInfo) -> Option<Vec<String>> {
    info.checksum.as_ref().map(|checksum| vec![checksum.algorithm.as_str().to_owned()])
}

pub(crate) fn storage_class(info: &ObjectInfo) -> Option<String> {
    Some(info.attributes.storage_class.clone().unwrap_or_else(|| "STANDARD".to_owned()))
}

fn object(info: &ObjectInfo, encoding: Encoding, owner: Option<&Owner>) -> Object {
    Object {
        key: Some(encoding.encode(&info.key)),
        last_modified: Some(Timestamp::from_millis(info.last_modified_ms)),
        e_tag: Some(quoted(&info.etag)),
        checksum_algorithm: algorithms(info),
        checksum_type: shown_type(info.checksum.as_ref()),
        size: size(info.size),
        storage_class: storage_class(info),
        owner: owner.cloned(),
        ..Object::default()
    }
}

/// A page's objects and common prefixes.
pub(crate) fn entries(
    page: &ListPage,
    encoding: Encoding,
    owner: Option<&Owner>,
) -> (Vec<Object>, Vec<CommonPrefix>) {
    let (mut objects, mut prefixes) = (Vec::new(), Vec::new());
    for entry in &page.entries {
        match entry {
            ListEntry::Object(info) => objects.push(object(info, encoding, owner)),
            ListEntry::Prefix(prefix) => prefixes.push(common_prefix(prefix, encoding)),
        }
    }
    (objects, prefixes)
}

pub(crate) fn some<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}

/// The name a page ended with, as an opaque token (S3-134).
pub(crate) fn token(name: &str) -> String {
    URL_SAFE_NO_PAD.encode(format!("1{name}"))
}

/// The name in a token.
pub(crate) fn read_token(token: &str) -> Result<String, ObjectsError> {
    let name = URL_SAFE_NO_PAD
        .decode(token)
        .ok()
        .and_then(|name| String::from_utf8(name).ok())
        .and_then(|name| name.strip_prefix('1').map(str::to_owned));
    name.ok_or_else(|| ObjectsError::InvalidArgument {
        message: "The continuation token provided is incorrect",
        name: "continuation-token",
        value: token.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// S3-134.
    #[test]
    fn a_token_is_read_as_it_was_given() {
        for name in ["", "a", "ü/😀\0", "1"] {
            assert_eq!(read_token(&token(name)).unwrap(), name);
        }
        for wrong in ["", "a", "%", "AAAA", "a/b"] {
            assert!(read_token(wrong).is_err(), "{wrong}");
        }
    }

    /// S3-132.
    #[test]
    fn a_page_has_at_most_a_thousand_names() {
        assert_eq!(limit(None, "max-keys").unwrap(), 1000);
        assert_eq!(limit(Some(5000), "max-keys").unwrap(), 1000);
        assert_eq!(limit(Some(0), "max-keys").unwrap(), 0);
        assert!(limit(Some(-1), "max-keys").is_err());
    }
}
