//! Condition keys and implied actions of writes (S3 contract, sections 1.6 and 1.7).

use sekisho_objects::Tag;
use sekisho_operation::{Cx, Guard, Guards};

use super::target::{Target, with_request_tags};

/// Headers whose values are condition keys as they are; an absent header is an absent key.
const HEADERS: [&str; 17] = [
    "x-amz-acl",
    "x-amz-grant-read",
    "x-amz-grant-write",
    "x-amz-grant-read-acp",
    "x-amz-grant-write-acp",
    "x-amz-grant-full-control",
    "x-amz-server-side-encryption",
    "x-amz-server-side-encryption-aws-kms-key-id",
    "x-amz-server-side-encryption-customer-algorithm",
    "x-amz-metadata-directive",
    "x-amz-storage-class",
    "x-amz-website-redirect-location",
    "x-amz-object-lock-mode",
    "x-amz-object-lock-retain-until-date",
    "x-amz-object-lock-legal-hold",
    "if-match",
    "if-none-match",
];

/// What a write carries beside its bytes.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Carried<'a> {
    pub(crate) acl: Option<&'a str>,
    pub(crate) has_grants: bool,
    pub(crate) tags: &'a [Tag],
    pub(crate) has_retention: bool,
    pub(crate) has_legal_hold: bool,
    pub(crate) if_match: bool,
    /// Whether this request makes the object (`s3:ObjectCreationOperation`).
    pub(crate) creates: bool,
}

fn header<'a>(cx: &'a Cx<'_>, name: &str) -> Option<&'a str> {
    cx.request.headers.get(name).and_then(|value| value.to_str().ok())
}

/// The keys that every authorization of one write has.
pub(crate) fn with_write_keys(cx: &Cx<'_>, guard: Guard, carried: &Carried<'_>) -> Guard {
    let guard = HEADERS.into_iter().fold(guard, |guard, name| {
        let key = match name.strip_prefix("x-amz-object-lock") {
            Some(rest) => format!("s3:object-lock{rest}"),
            None => format!("s3:{name}"),
        };
        guard.with_key(key, header(cx, name))
    });
    let guard = guard.with_key("s3:ObjectCreationOperation", Some(carried.creates.to_string()));
    with_request_tags(guard, carried.tags)
}

/// `s3:PutObject` and what the headers imply; the main action is tried first (S3-3).
pub(crate) fn guards(cx: &Cx<'_>, target: &Target<'_>, carried: &Carried<'_>) -> Guards {
    let guard = |action| with_write_keys(cx, target.guard(cx, action, action), carried);
    let mut guards = Guards::from(guard("s3:PutObject"));
    if carried.has_grants || carried.acl.is_some_and(|acl| acl != "private") {
        guards = guards.and(guard("s3:PutObjectAcl"));
    }
    if !carried.tags.is_empty() {
        guards = guards.and(guard("s3:PutObjectTagging"));
    }
    if carried.has_retention {
        guards = guards.and(guard("s3:PutObjectRetention"));
    }
    if carried.has_legal_hold {
        guards = guards.and(guard("s3:PutObjectLegalHold"));
    }
    if carried.if_match {
        guards = guards.and(target.guard(cx, "s3:GetObject", "s3:GetObjectVersion"));
    }
    guards
}

/// What an input of a write carries.
macro_rules! carried {
    ($input:expr, $tags:expr, $creates:expr) => {
        $crate::objects::write_keys::Carried {
            acl: $input.acl.as_deref(),
            has_grants: $input.grant_full_control.is_some()
                || $input.grant_read.is_some()
                || $input.grant_read_acp.is_some()
                || $input.grant_write_acp.is_some(),
            tags: $tags,
            has_retention: $input.object_lock_mode.is_some()
                || $input.object_lock_retain_until_date.is_some(),
            has_legal_hold: $input.object_lock_legal_hold_status.is_some(),
            if_match: false,
            creates: $creates,
        }
    };
}
pub(crate) use carried;
