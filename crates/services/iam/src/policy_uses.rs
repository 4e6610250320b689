//! Keeps count of who uses a customer managed policy.
//!
//! The counts in a policy's row are the truth that `DeletePolicy` decides on, so everything that
//! attaches, detaches, bounds or deletes goes through here. AWS's own policies are not counted:
//! they cannot be deleted, and what is shown of them is derived by `replica`.

use sekisho_api::Fault;
use sekisho_directory::{DirectoryError, ManagedPolicyRow, Tx};
use sekisho_operation::{AwsError, Cx};

use crate::faults;
use crate::policy_arns::{self, InvalidPolicyArn, PolicyArn};

/// How a policy is used (ID-55: the two are counted apart).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    /// Attached to a user, group or role.
    Attachment,
    /// As permissions boundary of a user or role.
    Boundary,
}

/// Why a policy cannot be used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PolicyUseError {
    /// The ARN names no policy.
    #[error(transparent)]
    Arn(#[from] InvalidPolicyArn),
    /// There is no such policy.
    #[error("Policy {arn} does not exist or is not attachable.")]
    Missing {
        /// As it was passed.
        arn: String,
    },
    /// One that only service-linked roles have.
    #[error("Cannot attach a Service Role Policy to a Customer Role.")]
    ServiceLinked,
    /// The policy's row could not be read or written.
    #[error("the row of a managed policy could not be read or written")]
    Directory(#[from] DirectoryError),
}

impl AwsError for PolicyUseError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::Arn(error) => error.fault(),
            Self::Missing { .. } => &faults::NO_SUCH_ENTITY,
            Self::ServiceLinked => &faults::POLICY_NOT_ATTACHABLE,
            Self::Directory(_) => &faults::SERVICE_FAILURE,
        }
    }
}

/// Counts one more use of a policy, which must exist.
pub(crate) async fn begin(
    cx: &Cx<'_>,
    tx: &mut Tx,
    arn: &str,
    how: Use,
) -> Result<(), PolicyUseError> {
    let missing = || PolicyUseError::Missing { arn: arn.to_owned() };
    match policy_arns::read(cx, arn)? {
        PolicyArn::Elsewhere => Err(missing()),
        PolicyArn::Aws => {
            let policy = sekisho_catalog::managed_policies().get(arn).ok_or_else(missing)?;
            if policy.path.starts_with("/aws-service-role/") {
                return Err(PolicyUseError::ServiceLinked);
            }
            Ok(())
        }
        PolicyArn::Own { name } => {
            let mut policy = own(cx, tx, arn, name).await?.ok_or_else(missing)?;
            let count = count(&mut policy, how);
            *count = count.saturating_add(1);
            Ok(tx.put(&policy)?)
        }
    }
}

/// Counts one use less of a policy that was in use.
pub(crate) async fn end(
    cx: &Cx<'_>,
    tx: &mut Tx,
    arn: &str,
    how: Use,
) -> Result<(), DirectoryError> {
    // What was in use was checked when its use began; AWS's own are not counted.
    if let Ok(PolicyArn::Own { name }) = policy_arns::read(cx, arn)
        && let Some(mut policy) = own(cx, tx, arn, name).await?
    {
        let count = count(&mut policy, how);
        *count = count.saturating_sub(1);
        tx.put(&policy)?;
    }
    Ok(())
}

/// The account's policy of a name, if its ARN is exactly the given one.
async fn own(
    cx: &Cx<'_>,
    tx: &mut Tx,
    arn: &str,
    name: &str,
) -> Result<Option<ManagedPolicyRow>, DirectoryError> {
    let policy = tx.entity::<ManagedPolicyRow>(cx.account_id(), name).await?;
    Ok(policy.filter(|policy| {
        let account = policy.account;
        arn == sekisho_arn::iam_arn(
            cx.system.partition,
            account,
            "policy",
            &policy.path,
            &policy.name,
        )
    }))
}

fn count(policy: &mut ManagedPolicyRow, how: Use) -> &mut u32 {
    match how {
        Use::Attachment => &mut policy.attachment_count,
        Use::Boundary => &mut policy.boundary_count,
    }
}
