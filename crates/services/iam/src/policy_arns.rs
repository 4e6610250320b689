//! ARNs of managed policies in requests.

use sekisho_api::Fault;
use sekisho_arn::{Arn, split_path_and_name};
use sekisho_operation::{AwsError, Cx};

use crate::faults;

/// Where an ARN says that a managed policy is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PolicyArn<'a> {
    /// One of AWS's own, if there is one of this ARN.
    Aws,
    /// In the caller's account, under this name; the path is to be compared too.
    Own {
        /// The last segment.
        name: &'a str,
    },
    /// In another account or partition.
    Elsewhere,
}

/// The text is no ARN of a policy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum InvalidPolicyArn {
    /// Not even an ARN. The two spaces are AWS's.
    #[error("Invalid ARN:  Could not be parsed!")]
    Unparsable,
    /// The ARN of something else.
    #[error("ARN {arn} is not valid.")]
    NotAPolicy {
        /// As it was passed.
        arn: String,
    },
}

impl AwsError for InvalidPolicyArn {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::Unparsable | Self::NotAPolicy { .. } => &faults::VALIDATION_ERROR,
        }
    }
}

/// Reads the ARN of a managed policy.
pub(crate) fn read<'a>(cx: &Cx<'_>, arn: &'a str) -> Result<PolicyArn<'a>, InvalidPolicyArn> {
    let parsed = Arn::parse(arn).map_err(|_| InvalidPolicyArn::Unparsable)?;
    let (kind, rest) = parsed.resource_type_and_rest();
    let (_, name) = split_path_and_name(rest);
    if parsed.service != "iam" || kind != "policy" || name.is_empty() {
        return Err(InvalidPolicyArn::NotAPolicy { arn: arn.to_owned() });
    }
    Ok(if parsed.partition != cx.system.partition.as_str() {
        PolicyArn::Elsewhere
    } else if parsed.account == "aws" {
        PolicyArn::Aws
    } else if parsed.account == cx.account_id().as_str() {
        PolicyArn::Own { name }
    } else {
        PolicyArn::Elsewhere
    })
}
