//! From an ARN to a managed policy.

use std::sync::Arc;

use sekisho_catalog::ManagedPolicy;
use sekisho_directory::{ManagedPolicyRow, Tx};
use sekisho_operation::Cx;
use sekisho_replica::ManagedPolicyEntity;

use super::PolicyError;
use crate::guards::arn_of_new;
use crate::kinds;
use crate::policy_arns::{self, PolicyArn};

/// A managed policy that can be looked at.
#[derive(Clone)]
pub(crate) enum Found<'a> {
    /// One of AWS's own.
    Aws(&'static ManagedPolicy),
    /// One of the caller's account.
    Own(&'a Arc<ManagedPolicyEntity>),
}

impl Found<'_> {
    /// Its name.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Aws(policy) => policy.name,
            Self::Own(policy) => &policy.row.name,
        }
    }
}

/// The policy of an ARN, which must be its own, path and letter case included.
pub(super) fn find<'a>(cx: &'a Cx<'_>, arn: &str) -> Result<Found<'a>, PolicyError> {
    let found = match policy_arns::read(cx, arn)? {
        PolicyArn::Aws => sekisho_catalog::managed_policies().get(arn).map(Found::Aws),
        PolicyArn::Own { name } => {
            let policy = cx.account().policies.named(name);
            policy.filter(|policy| *policy.arn == *arn).map(Found::Own)
        }
        PolicyArn::Elsewhere => None,
    };
    found.ok_or_else(|| PolicyError::NotFound { arn: arn.to_owned() })
}

/// The policy of an ARN, to be changed.
///
/// # Errors
/// There is none, or it is AWS's own.
pub(super) async fn load(
    cx: &Cx<'_>,
    tx: &mut Tx,
    action: &'static str,
    arn: &str,
) -> Result<ManagedPolicyRow, PolicyError> {
    let not_found = || PolicyError::NotFound { arn: arn.to_owned() };
    match policy_arns::read(cx, arn)? {
        PolicyArn::Aws if sekisho_catalog::managed_policies().get(arn).is_some() => {
            let caller = cx.caller.arn().to_owned();
            Err(PolicyError::ReadOnly { caller, action, arn: arn.to_owned() })
        }
        PolicyArn::Own { name } => {
            let row = tx.entity::<ManagedPolicyRow>(cx.account_id(), name).await?;
            row.filter(|row| *arn_of(cx, row) == *arn).ok_or_else(not_found)
        }
        PolicyArn::Aws | PolicyArn::Elsewhere => Err(not_found()),
    }
}

/// The ARN of a policy of the caller's account.
pub(super) fn arn_of(cx: &Cx<'_>, row: &ManagedPolicyRow) -> String {
    arn_of_new::<kinds::ManagedPolicy>(cx, Some(&row.path), &row.name)
}
