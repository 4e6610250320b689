//! Why `AssumeRoleWithWebIdentity` is refused. Wordings as error reports quote them, where they do.

use sekisho_api::Fault;
use sekisho_api::sts::faults as modeled;
use sekisho_jwt::TokenError;
use sekisho_operation::{AwsError, KeysError};

use crate::faults;
use crate::session::credentials::CredentialsError;
use crate::session::duration::SessionLengthError;
use crate::session::policies::SessionPolicyError;
use crate::session::tags::SessionTagError;

/// Why `AssumeRoleWithWebIdentity` was refused, beside what policies refuse.
#[derive(Debug, thiserror::Error)]
pub enum AssumeRoleWithWebIdentityError {
    /// An access token of OAuth 2.0: `ProviderId` is only for these.
    #[error("The parameter ProviderId is not implemented by this server yet.")]
    ProviderId,
    /// The ARN is none.
    #[error("Request ARN is invalid")]
    Arn,
    /// The token is not one.
    #[error(
        "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access \
         Token)"
    )]
    Malformed,
    /// It is signed in a way that is not taken.
    #[error(
        "The ID Token provided must be signed by RS256, RS384, RS512, ES256, ES384 or ES512, \
         without critical extensions"
    )]
    Algorithm,
    /// The role's account knows no such provider.
    #[error("No OpenIDConnect provider found in your account for {issuer}")]
    NoProvider {
        /// As the token names it.
        issuer: String,
    },
    /// The provider cannot be reached.
    #[error(
        "The identity provider could not be reached to verify the token. Retry the request a \
         limited number of times"
    )]
    Unreachable,
    /// Nobody trusts the certificate of the provider's server.
    #[error("OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint")]
    Certificate,
    /// The provider has no keys, or not this one.
    #[error(
        "Couldn't retrieve verification key from your identity provider,  please reference \
         AssumeRoleWithWebIdentity documentation for requirements"
    )]
    Key,
    /// Another key signed, or the token has been changed.
    #[error("The signature of the ID Token provided is invalid")]
    Signature,
    /// A claim is not there.
    #[error("Missing a required claim: {name}")]
    MissingClaim {
        /// Its name.
        name: &'static str,
    },
    /// A claim is of another kind than it must be.
    #[error("Invalid value of the claim: {name}")]
    InvalidClaim {
        /// Its name.
        name: &'static str,
    },
    /// It is over.
    #[error(
        "Token expired: current date/time {now_s} must be before the expiration date/time {until_s}"
    )]
    Expired {
        /// Now.
        now_s: i64,
        /// Its end.
        until_s: i64,
    },
    /// It holds later, or was issued later.
    #[error("The ID Token provided is not valid yet")]
    NotYetValid,
    /// It is for somebody else.
    #[error("Incorrect token audience")]
    Audience,
    /// It names a source identity that cannot be.
    #[error("Source Identity must match [a-zA-Z_0-9+=,.@-]{{2,64}} and not begin with \"aws:\"")]
    SourceIdentity,
    /// Session tags that cannot be.
    #[error("The https://aws.amazon.com/tags claims of the token are not valid session tags")]
    PrincipalTags,
    /// There is no such role.
    #[error("Not authorized to perform sts:AssumeRoleWithWebIdentity")]
    NotAuthorized,
    /// The tags do not fit together.
    #[error(transparent)]
    Tags(#[from] SessionTagError),
    /// The session policies are none.
    #[error(transparent)]
    Policies(#[from] SessionPolicyError),
    /// It would last too long.
    #[error(transparent)]
    Length(#[from] SessionLengthError),
    /// No token could be made.
    #[error(transparent)]
    Credentials(#[from] CredentialsError),
}

impl From<TokenError> for AssumeRoleWithWebIdentityError {
    fn from(error: TokenError) -> Self {
        match error {
            TokenError::Malformed => Self::Malformed,
            TokenError::Algorithm | TokenError::Critical => Self::Algorithm,
            TokenError::NoKeyId | TokenError::UnknownKey => Self::Key,
            TokenError::Signature => Self::Signature,
        }
    }
}

impl From<KeysError> for AssumeRoleWithWebIdentityError {
    fn from(error: KeysError) -> Self {
        match error {
            KeysError::Unreachable => Self::Unreachable,
            KeysError::Certificate => Self::Certificate,
            KeysError::Documents => Self::Key,
        }
    }
}

impl AwsError for AssumeRoleWithWebIdentityError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::ProviderId => &faults::NOT_IMPLEMENTED,
            Self::Arn => &faults::VALIDATION_ERROR,
            Self::Unreachable => &modeled::IDP_COMMUNICATION_ERROR_EXCEPTION,
            Self::Malformed
            | Self::Algorithm
            | Self::NoProvider { .. }
            | Self::Certificate
            | Self::Key
            | Self::Signature
            | Self::MissingClaim { .. }
            | Self::InvalidClaim { .. }
            | Self::NotYetValid
            | Self::Audience
            | Self::SourceIdentity
            | Self::PrincipalTags => &modeled::INVALID_IDENTITY_TOKEN_EXCEPTION,
            Self::Expired { .. } => &modeled::EXPIRED_TOKEN_EXCEPTION,
            Self::NotAuthorized => &faults::ACCESS_DENIED,
            Self::Tags(error) => error.fault(),
            Self::Policies(error) => error.fault(),
            Self::Length(error) => error.fault(),
            Self::Credentials(error) => error.fault(),
        }
    }
}
