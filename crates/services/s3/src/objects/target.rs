//! The bucket and object that a request addresses, and the authorizations they need.

use std::sync::Arc;

use sekisho_directory::Versioning as BucketVersioning;
use sekisho_objects::{ObjectError, ObjectHandle, ObjectStore, Tag, VersionId, Versioning};
use sekisho_operation::{Cx, Guard, Refusal};
use sekisho_replica::BucketEntity;

use super::errors::{About, ObjectsError};
use crate::access::{Unreachable, on_bucket, on_object, reach};

/// An object that guards looked at.
struct Opened {
    bucket: Arc<BucketEntity>,
    key: String,
    version: Option<String>,
    object: Result<Box<dyn ObjectHandle>, ObjectError>,
}

impl Opened {
    fn is_of(&self, target: &Target<'_>) -> bool {
        Arc::ptr_eq(&self.bucket, &target.bucket)
            && self.key == target.key
            && self.version.as_deref() == target.version
    }
}

/// A bucket that is there and belongs to whom the client expects.
pub(crate) struct Target<'a> {
    pub(crate) bucket: Arc<BucketEntity>,
    pub(crate) key: &'a str,
    pub(crate) version: Option<&'a str>,
}

impl<'a> Target<'a> {
    pub(crate) fn find(
        cx: &Cx<'_>,
        name: &str,
        key: &'a str,
        version: Option<&'a str>,
        expected_owner: Option<&str>,
    ) -> Result<Self, Unreachable> {
        Ok(Self { bucket: reach(cx, name, expected_owner)?.clone(), key, version })
    }

    /// An authorization on the object; with a version, `versioned` stands in the action's place
    /// (S3-4).
    pub(crate) fn guard(&self, cx: &Cx<'_>, plain: &'static str, versioned: &'static str) -> Guard {
        let action = if self.version.is_some() { versioned } else { plain };
        on_object(cx, &self.bucket, self.key, action).with_key("s3:versionid", self.version)
    }

    /// The same, with the tags the object has (`s3:ExistingObjectTag`). What is not there has
    /// none.
    pub(crate) async fn guard_with_tags(
        &self,
        cx: &Cx<'_>,
        plain: &'static str,
        versioned: &'static str,
    ) -> Guard {
        with_existing_tags(self.guard(cx, plain, versioned), &self.tags(cx).await)
    }

    pub(crate) async fn tags(&self, cx: &Cx<'_>) -> Vec<Tag> {
        let opened = self.open(cx).await;
        let tags = match &opened {
            Ok(object) => object.info().attributes.tags.clone(),
            // The operation itself tells what is wrong.
            Err(_) => Vec::new(),
        };
        cx.kept.put(Opened {
            bucket: self.bucket.clone(),
            key: self.key.to_owned(),
            version: self.version.map(str::to_owned),
            object: opened,
        });
        tags
    }

    /// The object as the guards found it, if they looked.
    pub(crate) async fn object(&self, cx: &Cx<'_>) -> Result<Box<dyn ObjectHandle>, ObjectError> {
        match cx.kept.take::<Opened>() {
            Some(opened) if opened.is_of(self) => opened.object,
            _ => self.open(cx).await,
        }
    }

    async fn open(&self, cx: &Cx<'_>) -> Result<Box<dyn ObjectHandle>, ObjectError> {
        let version = self.version.map(VersionId::new);
        store(cx).open(&self.bucket.row.name, self.key, version.as_ref()).await
    }

    pub(crate) fn about(&self, method: &'static str) -> About<'_> {
        About { key: self.key, version: self.version, upload: None, method }
    }
}

pub(crate) fn with_existing_tags(guard: Guard, tags: &[Tag]) -> Guard {
    tags.iter().fold(guard, |guard, tag| {
        guard.with_key(format!("s3:ExistingObjectTag/{}", tag.key), Some(tag.value.clone()))
    })
}

/// `s3:RequestObjectTag/…` and `s3:RequestObjectTagKeys` (S3 contract 1.7).
pub(crate) fn with_request_tags(guard: Guard, tags: &[Tag]) -> Guard {
    if tags.is_empty() {
        return guard;
    }
    let keys = tags.iter().map(|tag| tag.key.clone());
    let guard = guard.with_keys("s3:RequestObjectTagKeys", keys);
    tags.iter().fold(guard, |guard, tag| {
        guard.with_key(format!("s3:RequestObjectTag/{}", tag.key), Some(tag.value.clone()))
    })
}

pub(crate) fn store<'a>(cx: &'a Cx<'_>) -> &'a dyn ObjectStore {
    cx.system.objects.as_ref()
}

/// The bucket's versioning, as the store wants it told.
pub fn versioning(bucket: &BucketEntity) -> Versioning {
    match bucket.row.versioning {
        None => Versioning::Off,
        Some(BucketVersioning::Enabled) => Versioning::Enabled,
        Some(BucketVersioning::Suspended) => Versioning::Suspended,
    }
}

/// A version as answers carry it: not at all, where the bucket never had any.
pub(crate) fn shown_version(bucket: &BucketEntity, version: &VersionId) -> Option<String> {
    bucket.row.versioning.map(|_| version.to_string())
}

/// What to say of something missing: the truth to those who may list, else that they may not
/// (S3-34, S3-35, S3-38).
pub(crate) fn missing(cx: &Cx<'_>, target: &Target<'_>, error: ObjectsError) -> Refusal {
    let actions: &[&'static str] = match &error {
        ObjectsError::NoSuchKey { .. } => &["s3:ListBucket"],
        ObjectsError::NoSuchVersion { .. } => &["s3:ListBucketVersions", "s3:ListBucket"],
        _ => return error.into(),
    };
    let mut refused = None;
    for action in actions {
        // S3-37.
        let guard = on_bucket(cx, &target.bucket, action).with_key("s3:prefix", Some(target.key));
        match cx.permit.ask(&guard) {
            Ok(()) => return error.into(),
            Err(refusal) => refused = Some(refusal),
        }
    }
    refused.unwrap_or_else(|| error.into())
}

/// Keys are 1 to 1,024 bytes (S3-122).
pub(crate) fn check_key(key: &str) -> Result<(), ObjectsError> {
    if key.len() > sekisho_objects::KEY_BYTES_MAX {
        return Err(ObjectsError::KeyTooLong { size: key.len() });
    }
    Ok(())
}

/// Milliseconds since the epoch.
pub(crate) fn now_ms(cx: &Cx<'_>) -> i64 {
    cx.now_s.saturating_mul(1000)
}

pub(crate) fn quoted(etag: &str) -> String {
    format!("\"{etag}\"")
}

/// An ETag as a client gives it, quoted or not.
pub(crate) fn unquoted(etag: &str) -> &str {
    etag.strip_prefix('"').and_then(|etag| etag.strip_suffix('"')).unwrap_or(etag)
}

/// A size as the model has it.
pub(crate) fn size(bytes: u64) -> Option<i64> {
    i64::try_from(bytes).ok()
}
