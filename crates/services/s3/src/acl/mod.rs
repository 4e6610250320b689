//! Access control lists, as an account with ACLs disabled answers them: shown as the owner's
//! alone, and refused as anything else (S3 contract 3.2).

mod bucket_acl;
mod canned;
mod error;
mod grants;
mod object_acl;

use sekisho_api::s3::{Grant, Grantee, Owner};
use sekisho_arn::AccountId;
use sekisho_operation::{Guard, ServiceTable};

pub(crate) use canned::Canned;
pub(crate) use error::AclError;
pub(crate) use grants::Grants;

use crate::canonical_user;

pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .read::<bucket_acl::GetBucketAcl>()
        .write::<bucket_acl::PutBucketAcl>()
        .object::<object_acl::GetObjectAcl>()
        .object::<object_acl::PutObjectAcl>()
}

/// The keys that ACL headers give to an authorization (S3 contract 1.7).
pub(crate) fn with_keys(guard: Guard, canned: Option<&str>, grants: &Grants<'_>) -> Guard {
    guard
        .with_key("s3:x-amz-acl", canned)
        .with_key("s3:x-amz-grant-full-control", grants.full_control)
        .with_key("s3:x-amz-grant-read", grants.read)
        .with_key("s3:x-amz-grant-read-acp", grants.read_acp)
        .with_key("s3:x-amz-grant-write", grants.write)
        .with_key("s3:x-amz-grant-write-acp", grants.write_acp)
}

/// The owner of a bucket and all in it.
pub(crate) fn owner(account: AccountId) -> Owner {
    Owner { id: Some(canonical_user::id_of(account)), ..Owner::default() }
}

/// The only list there is: the owner may everything (S3 contract 3.1).
pub(crate) fn owners_alone(account: AccountId) -> Vec<Grant> {
    let grantee = Grantee {
        id: Some(canonical_user::id_of(account)),
        r#type: "CanonicalUser".to_owned(),
        ..Grantee::default()
    };
    vec![Grant { grantee: Some(grantee), permission: Some(FULL_CONTROL.to_owned()) }]
}

const FULL_CONTROL: &str = "FULL_CONTROL";

/// Whether a list gives nothing to anybody but the owner.
pub(crate) fn is_owners_alone(grants: &[Grant], owner: AccountId) -> bool {
    let owner = canonical_user::id_of(owner);
    grants.iter().all(|grant| {
        let grantee = grant.grantee.as_ref();
        grantee.is_some_and(|grantee| grantee.id.as_deref() == Some(owner.as_str()))
            && grant.permission.as_deref() == Some(FULL_CONTROL)
    })
}

/// Whether a list gives something to everybody (S3-58).
pub(crate) fn is_public(grants: &[Grant]) -> bool {
    let uri = |grant: &Grant| grant.grantee.as_ref().and_then(|grantee| grantee.uri.clone());
    grants.iter().filter_map(uri).any(|uri| grants::is_public_group(&uri))
}
