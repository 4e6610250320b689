//! Why `AssumeRoleWithSAML` is refused. Wordings as the IAM user guide's "Troubleshooting SAML 2.0
//! federation" and error reports quote them, where they do.

use sekisho_api::Fault;
use sekisho_api::sts::faults as modeled;
use sekisho_operation::AwsError;
use sekisho_saml::ResponseError;

use crate::faults;
use crate::session::credentials::CredentialsError;
use crate::session::duration::SessionLengthError;
use crate::session::policies::SessionPolicyError;
use crate::session::tags::SessionTagError;

/// Why `AssumeRoleWithSAML` was refused, beside what policies refuse.
#[derive(Debug, thiserror::Error)]
pub enum AssumeRoleWithSamlError {
    /// An ARN is none, or of something else.
    #[error("Request ARN is invalid")]
    Arn,
    /// There is no such provider.
    #[error("Specified provider doesn't exist")]
    NoProvider,
    /// The provider's metadata held until a time that is past.
    #[error("The metadata of the specified provider has expired")]
    ProviderExpired,
    /// Another provider made the assertion.
    #[error("Issuer not present in specified provider")]
    Issuer,
    /// The provider wants assertions encrypted.
    #[error("The specified provider requires encrypted assertions")]
    NotEncrypted,
    /// The response is not believed.
    #[error(transparent)]
    Response(#[from] ResponseError),
    /// It is for somebody else.
    #[error("Response does not contain the required audience.")]
    Audience,
    /// It is too old, or from the future, or over.
    #[error("Token must be redeemed within 5 minutes of issuance")]
    Expired,
    /// It has been used.
    #[error("The assertion has already been used")]
    Replayed,
    /// The assertion does not name the role with the provider.
    #[error("SAML Assertion doesn't contain the requested Role and Metadata in the attributes")]
    Role,
    /// It names no session.
    #[error("RoleSessionName is required in AuthnResponse")]
    NoSessionName,
    /// It names a session that cannot be.
    #[error("RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{{2,64}}")]
    SessionName,
    /// It names a source identity that cannot be.
    #[error("Source Identity must match [a-zA-Z_0-9+=,.@-]{{2,64}} and not begin with \"aws:\"")]
    SourceIdentity,
    /// A session tag that cannot be.
    #[error("The PrincipalTag attributes of the assertion are not valid session tags")]
    PrincipalTag,
    /// There is no such role.
    #[error("Not authorized to perform sts:AssumeRoleWithSAML")]
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

impl AwsError for AssumeRoleWithSamlError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::Arn => &faults::VALIDATION_ERROR,
            Self::Response(ResponseError::Status) => &modeled::IDP_REJECTED_CLAIM_EXCEPTION,
            Self::NoProvider
            | Self::ProviderExpired
            | Self::Issuer
            | Self::NotEncrypted
            | Self::Response(
                ResponseError::Encoding
                | ResponseError::Xml(_)
                | ResponseError::Shape
                | ResponseError::Encrypted
                | ResponseError::Signature,
            )
            | Self::Audience
            | Self::Replayed
            | Self::Role
            | Self::NoSessionName
            | Self::SessionName
            | Self::SourceIdentity
            | Self::PrincipalTag => &modeled::INVALID_IDENTITY_TOKEN_EXCEPTION,
            Self::Expired => &modeled::EXPIRED_TOKEN_EXCEPTION,
            Self::NotAuthorized => &faults::ACCESS_DENIED,
            Self::Tags(error) => error.fault(),
            Self::Policies(error) => error.fault(),
            Self::Length(error) => error.fault(),
            Self::Credentials(error) => error.fault(),
        }
    }
}
