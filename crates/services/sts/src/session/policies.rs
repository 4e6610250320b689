//! Session policies: what is passed must be a policy, and what is named must be there.

use sekisho_api::Fault;
use sekisho_api::sts::{PolicyDescriptorType, faults as modeled};
use sekisho_catalog::Quota;
use sekisho_operation::{AwsError, Cx};
use sekisho_policy::json::{self, JsonErrorKind};
use sekisho_policy::write_check::{self, Malformed};
use sekisho_replica::AccountView;

use crate::faults;

/// Why session policies were refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SessionPolicyError {
    /// Not JSON.
    #[error("The policy is not in the valid JSON format.")]
    NotJson,
    /// JSON, but no policy.
    #[error(transparent)]
    Malformed(#[from] Malformed),
    /// There is no managed policy with the ARN that could be used here; the wording is not
    /// recorded.
    #[error("{arn} is invalid")]
    UnknownPolicy {
        /// As it was passed.
        arn: String,
    },
    /// A descriptor without an ARN.
    #[error(
        "1 validation error detected: Value at 'policyArns.{index}.member.arn' failed to satisfy \
         constraint: Member must not be null"
    )]
    NoArn {
        /// Counted from 1.
        index: usize,
    },
    /// Too many managed ones.
    #[error(
        "1 validation error detected: Value at 'policyArns' failed to satisfy constraint: Member \
         must have length less than or equal to {max}"
    )]
    TooMany {
        /// The quota.
        max: u32,
    },
    /// Inline policy and ARNs are too long together.
    #[error(
        "1 validation error detected: Value at 'policy' failed to satisfy constraint: Member must \
         have length less than or equal to {max}"
    )]
    TooLong {
        /// The quota, in characters.
        max: u32,
    },
}

impl AwsError for SessionPolicyError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::NotJson | Self::Malformed(_) => &modeled::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            Self::UnknownPolicy { .. }
            | Self::NoArn { .. }
            | Self::TooMany { .. }
            | Self::TooLong { .. } => &faults::VALIDATION_ERROR,
        }
    }
}

/// Session policies that have been checked.
#[derive(Debug)]
pub(crate) struct SessionPolicies {
    /// The inline one, as it was passed.
    pub(crate) inline: Option<String>,
    /// ARNs of the managed ones, in the order passed.
    pub(crate) arns: Vec<String>,
}

impl SessionPolicies {
    /// Whether any were passed.
    pub(crate) fn is_empty(&self) -> bool {
        self.inline.is_none() && self.arns.is_empty()
    }
}

/// Checks what was passed for a session in `account`: managed policies are the account's own
/// or AWS's (EV-20).
///
/// # Errors
/// [`SessionPolicyError`]
pub(crate) fn check(
    cx: &Cx<'_>,
    account: &AccountView,
    inline: Option<String>,
    managed: Option<Vec<PolicyDescriptorType>>,
) -> Result<SessionPolicies, SessionPolicyError> {
    if let Some(text) = &inline {
        check_document(text)?;
    }
    let managed = managed.unwrap_or_default();
    let max = cx.system.quotas.get(Quota::PoliciesPerSession);
    if !is_within(managed.len(), max) {
        return Err(SessionPolicyError::TooMany { max });
    }
    let mut arns = Vec::with_capacity(managed.len());
    for (index, descriptor) in (1..).zip(managed) {
        let arn = descriptor.arn.ok_or(SessionPolicyError::NoArn { index })?;
        if cx.view.find_managed_policy(account, &arn).is_none() {
            return Err(SessionPolicyError::UnknownPolicy { arn });
        }
        arns.push(arn);
    }
    // The plain text of both kinds together; of managed ones, the ARNs are what is passed.
    // Source: STS API reference, AssumeRole, `Policy` and `PolicyArns`.
    let max = cx.system.quotas.get(Quota::SessionPolicySize);
    let characters = inline.iter().chain(&arns).map(|text| text.chars().count()).sum();
    if !is_within(characters, max) {
        return Err(SessionPolicyError::TooLong { max });
    }
    Ok(SessionPolicies { inline, arns })
}

fn check_document(text: &str) -> Result<(), SessionPolicyError> {
    // STS has words of its own for what is no JSON at all; the rest it says as IAM does.
    match json::parse(text) {
        Ok(_) => {}
        Err(error) if matches!(error.kind, JsonErrorKind::DuplicateKey(_)) => {}
        Err(_) => return Err(SessionPolicyError::NotJson),
    }
    write_check::identity_policy(text)?;
    Ok(())
}

fn is_within(count: usize, max: u32) -> bool {
    u32::try_from(count).is_ok_and(|count| count <= max)
}
