//! Why a simulation is refused. Most wordings are not recorded.

use sekisho_api::Fault;
use sekisho_operation::AwsError;
use sekisho_policy::{EvaluationError, ParseError};

use crate::errors::NoSuchEntity;
use crate::faults;
use crate::paging::InvalidMarker;

/// Why a simulation was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SimulationError {
    /// `PolicySourceArn` names no user, group or role.
    #[error("Invalid Entity Arn: {arn} does not clearly define entity type and name.")]
    NotAnEntity {
        /// As it was passed.
        arn: String,
    },
    /// There is no such entity in the account.
    #[error(transparent)]
    NotFound(#[from] NoSuchEntity),
    /// A policy that was passed cannot be read.
    #[error("The policy {name} cannot be read: {error}")]
    UnreadableInput {
        /// `PolicyInputList.1`.
        name: String,
        /// Where it breaks the grammar.
        error: ParseError,
    },
    /// Not `service:Action`.
    #[error("Invalid action name: {action}")]
    Action {
        /// As it was passed.
        action: String,
    },
    /// Neither an ARN nor `*`.
    #[error("Invalid resource: {resource}")]
    Resource {
        /// As it was passed.
        resource: String,
    },
    /// `*` beside an ARN.
    #[error("You cannot include both * and individual resources in ResourceArns.")]
    MixedResources,
    /// Not the ARN of a user.
    #[error("CallerArn must be the ARN of an IAM user: {arn}")]
    Caller {
        /// As it was passed.
        arn: String,
    },
    /// A resource policy without anybody to match its principals.
    #[error("CallerArn is required with ResourcePolicy unless PolicySourceArn is an IAM user.")]
    NoCaller,
    /// Neither the ARN of an account nor its id.
    #[error("Invalid resource owner: {owner}")]
    Owner {
        /// As it was passed.
        owner: String,
    },
    /// Not one of the scenarios of EC2.
    #[error("Invalid resource handling option: {option}")]
    HandlingOption {
        /// As it was passed.
        option: String,
    },
    /// A context entry without a name or a type, or with values that are not of its type.
    #[error("Invalid context entry: {name}")]
    ContextEntry {
        /// The key.
        name: String,
    },
    /// The marker is not one of ours.
    #[error(transparent)]
    Marker(#[from] InvalidMarker),
    /// A policy that is stored cannot be read.
    #[error("Policy evaluation failed: {0}")]
    Evaluation(#[from] EvaluationError),
}

impl AwsError for SimulationError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::NotAnEntity { .. }
            | Self::UnreadableInput { .. }
            | Self::Action { .. }
            | Self::Resource { .. }
            | Self::MixedResources
            | Self::Caller { .. }
            | Self::NoCaller
            | Self::Owner { .. }
            | Self::HandlingOption { .. }
            | Self::ContextEntry { .. } => &faults::INVALID_INPUT,
            Self::NotFound(error) => error.fault(),
            Self::Marker(error) => error.fault(),
            Self::Evaluation(_) => &faults::POLICY_EVALUATION,
        }
    }
}
