//! A managed policy as answers show it.

use sekisho_api::Timestamp;
use sekisho_api::iam::Policy;
use sekisho_catalog::ManagedPolicy;
use sekisho_directory::ManagedPolicyRow;
use sekisho_operation::Cx;

use super::lookup::Found;
use crate::tags;

/// How often a policy is used (ID-55: the two are counted apart).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Uses {
    /// Users, groups and roles it is attached to.
    pub(super) attachments: usize,
    /// Users and roles it bounds.
    pub(super) boundaries: usize,
}

impl Uses {
    /// In the caller's account; for AWS's policies, derived by `replica`.
    pub(super) fn of(cx: &Cx<'_>, arn: &str) -> Self {
        match cx.account().attachments(arn) {
            Some(uses) => {
                Self { attachments: uses.attached.size(), boundaries: uses.bounding.size() }
            }
            None => Self { attachments: 0, boundaries: 0 },
        }
    }
}

/// A policy as `GetPolicy` shows it.
pub(crate) fn shown(cx: &Cx<'_>, found: &Found<'_>) -> Policy {
    match found {
        Found::Own(policy) => Policy {
            description: policy.row.description.clone(),
            tags: Some(tags::shown(&policy.row.tags).unwrap_or_default()),
            ..listed(cx, found)
        },
        Found::Aws(_) => Policy { tags: Some(Vec::new()), ..listed(cx, found) },
    }
}

/// A policy in a list: without description and tags (IAM API reference, `Policy`; ID-46).
pub(super) fn listed(cx: &Cx<'_>, found: &Found<'_>) -> Policy {
    match found {
        Found::Own(policy) => Policy {
            attachment_count: Some(count(policy.row.attachment_count)),
            permissions_boundary_usage_count: Some(count(policy.row.boundary_count)),
            ..own(&policy.row, &policy.arn)
        },
        Found::Aws(policy) => aws(cx, policy),
    }
}

/// A policy as `CreatePolicy` shows it (ID-55).
pub(super) fn created(row: &ManagedPolicyRow, arn: &str) -> Policy {
    Policy { tags: tags::shown(&row.tags), ..own(row, arn) }
}

fn own(row: &ManagedPolicyRow, arn: &str) -> Policy {
    Policy {
        policy_name: Some(row.name.clone()),
        policy_id: Some(row.id.to_string()),
        arn: Some(arn.to_owned()),
        path: Some(row.path.clone()),
        default_version_id: row.default_version().map(|version| version.id()),
        attachment_count: Some(0),
        permissions_boundary_usage_count: Some(0),
        is_attachable: Some(true),
        description: None,
        create_date: Some(Timestamp::from_secs(row.created_s)),
        update_date: Some(Timestamp::from_secs(row.updated_s)),
        tags: None,
    }
}

fn aws(cx: &Cx<'_>, policy: &ManagedPolicy) -> Policy {
    let arn = policy.arn(cx.system.partition.as_str());
    let uses = Uses::of(cx, &arn);
    Policy {
        policy_name: Some(policy.name.to_owned()),
        policy_id: Some(policy.id.to_owned()),
        arn: Some(arn),
        path: Some(policy.path.to_owned()),
        default_version_id: Some(policy.default_version_id.to_owned()),
        attachment_count: Some(count(uses.attachments)),
        permissions_boundary_usage_count: Some(count(uses.boundaries)),
        is_attachable: Some(true),
        description: None,
        create_date: Some(moment(policy.created_at)),
        update_date: Some(moment(policy.updated_at)),
        tags: None,
    }
}

fn count(uses: impl TryInto<i32>) -> i32 {
    uses.try_into().unwrap_or(i32::MAX)
}

/// A moment of the catalog.
pub(super) fn moment(seconds: u64) -> Timestamp {
    Timestamp::from_secs(i64::try_from(seconds).unwrap_or(i64::MAX))
}
