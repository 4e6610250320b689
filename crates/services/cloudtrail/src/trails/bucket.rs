//! CT-82: whether a bucket lets a trail's files in. Decided by the bucket's own policy, for the
//! service's principal, with the keys that a delivery has.

use std::sync::Arc;

use sekisho_arn::AccountId;
use sekisho_operation::System;
use sekisho_policy::engine::Engine;
use sekisho_policy::{Context, Evaluator, Policies, Principal, Request};
use sekisho_replica::{BucketEntity, View};

use super::name::arn_in;

/// The principal that delivers.
const SERVICE: &str = "cloudtrail.amazonaws.com";
/// The ACL that files are written with.
const ACL: &str = "bucket-owner-full-control";

/// Why a trail's files cannot be delivered into a bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotDelivered {
    /// There is no such bucket.
    NoBucket,
    /// Its policy does not let the service in.
    Policy,
}

/// The bucket, if the files of an account's trail may be delivered to it.
///
/// # Errors
/// [`NotDelivered`].
pub fn check_bucket<'v>(
    system: &System,
    view: &'v View,
    account: AccountId,
    trail: &str,
    bucket: &str,
    prefix: Option<&str>,
) -> Result<&'v Arc<BucketEntity>, NotDelivered> {
    let found = view.bucket(bucket).ok_or(NotDelivered::NoBucket)?;
    let trail_arn = arn_in(system, account, trail);
    let file = format!("{}/{}AWSLogs/{account}/x", found.arn, folder(prefix));
    let asked = [("s3:GetBucketAcl", found.arn.to_string()), ("s3:PutObject", file)];
    for (action, resource) in asked {
        let mut context = Context::with_capacity(5);
        context.set("aws:SourceArn", trail_arn.as_str());
        context.set("aws:SourceAccount", account.as_str());
        context.set("aws:PrincipalIsAWSService", "true");
        context.set("aws:PrincipalServiceName", SERVICE);
        if action == "s3:PutObject" {
            context.set("s3:x-amz-acl", ACL);
        }
        let request = Request {
            principal: &Principal::Service { name: SERVICE.into() },
            action,
            resource: &resource,
            resource_account: Some(found.row.account.as_str()),
            context: &context,
        };
        let resource = found.policy.as_slice();
        let policies = Policies { resource, ..Policies::default() };
        // A policy that cannot be read lets nobody in (EV-7).
        let is_allowed =
            Engine.decide(&request, &policies).is_ok_and(|decision| decision.is_allowed());
        if !is_allowed {
            return Err(NotDelivered::Policy);
        }
    }
    Ok(found)
}

/// What keys begin with.
pub(crate) fn folder(prefix: Option<&str>) -> String {
    prefix.map_or_else(String::new, |prefix| format!("{prefix}/"))
}
