//! Why `GetWebIdentityToken` is refused. Wordings as the API reference has them.

use sekisho_api::Fault;
use sekisho_api::sts::faults as modeled;
use sekisho_operation::AwsError;

use crate::faults;
use crate::session::tags::SessionTagError;

/// Why `GetWebIdentityToken` was refused.
#[derive(Debug, thiserror::Error)]
pub enum GetWebIdentityTokenError {
    /// Tokens are signed in two ways only.
    #[error(
        "1 validation error detected: Value '{value}' at 'signingAlgorithm' failed to satisfy \
         constraint: Member must satisfy enum value set: [RS256, ES384]"
    )]
    Algorithm {
        /// As it was passed.
        value: String,
    },
    /// The account has not enabled it.
    #[error(
        "The outbound web identity federation feature is not enabled for this account. To use \
         this feature, you must first enable it through the AWS Management Console or API."
    )]
    Disabled,
    /// The token would outlast the caller's session.
    #[error(
        "The requested token duration would extend the session beyond its original expiration \
         time. You cannot use this operation to extend the lifetime of a session beyond what was \
         granted when the session was originally created."
    )]
    DurationEscalation,
    /// The tags make it too long.
    #[error(
        "The requested token payload size exceeds the maximum allowed size. Reduce the number of \
         request tags included in the GetWebIdentityToken API call to reduce the token payload \
         size."
    )]
    PayloadSize,
    /// The tags do not fit together.
    #[error(transparent)]
    Tags(#[from] SessionTagError),
    /// The account's key is not there or cannot be used.
    #[error("the key that signs the account's tokens cannot be used")]
    Key,
}

impl AwsError for GetWebIdentityTokenError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::Algorithm { .. } => &faults::VALIDATION_ERROR,
            Self::Disabled => &modeled::OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION,
            Self::DurationEscalation => &modeled::SESSION_DURATION_ESCALATION_EXCEPTION,
            Self::PayloadSize => &modeled::JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION,
            Self::Tags(error) => error.fault(),
            Self::Key => &faults::INTERNAL_FAILURE,
        }
    }
}
