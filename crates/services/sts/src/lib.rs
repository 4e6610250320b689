//! STS: who somebody is, and temporary credentials. One operation a file.
//!
//! From: the door, which has authenticated and authorized. To: answers made of the in-memory
//! view, the ring of session keys and the accounts' keys of tokens. Nothing is stored but which
//! one-time codes have been used, so all that goes without a code goes on while the control plane is
//! down.
//!
//! `session` holds what the operations that issue credentials share.

mod assume_role;
mod assume_role_with_saml;
mod assume_role_with_web_identity;
mod decode_authorization_message;
mod faults;
mod get_access_key_info;
mod get_caller_identity;
mod get_federation_token;
mod get_session_token;
mod get_web_identity_token;
mod session;
mod sign_in;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;

use sekisho_operation::ServiceTable;

pub use assume_role::{AssumeRole, AssumeRoleError};
pub use assume_role_with_saml::{AssumeRoleWithSAML, AssumeRoleWithSamlError};
pub use assume_role_with_web_identity::{
    AssumeRoleWithWebIdentity, AssumeRoleWithWebIdentityError, web_identity_provider,
};
pub use decode_authorization_message::{
    DecodeAuthorizationMessage, DecodeAuthorizationMessageError,
};
pub use get_access_key_info::{GetAccessKeyInfo, GetAccessKeyInfoError};
pub use get_caller_identity::{GetCallerIdentity, GetCallerIdentityError};
pub use get_federation_token::{GetFederationToken, GetFederationTokenError};
pub use get_session_token::{GetSessionToken, GetSessionTokenError};
pub use get_web_identity_token::{GetWebIdentityToken, GetWebIdentityTokenError};
pub use session::credentials::CredentialsError;
pub use session::duration::SessionLengthError;
pub use session::mfa::MfaError;
pub use session::policies::SessionPolicyError;
pub use session::tags::SessionTagError;
pub use sign_in::issue_signed_in;

/// The operations of STS that are built.
pub fn table() -> ServiceTable {
    let failure = &faults::INTERNAL_FAILURE;
    // Conflicts happen only where one code comes many times at once.
    ServiceTable::new(&sekisho_api::sts::SERVICE, failure, failure)
        .noting::<AssumeRole>()
        .read::<AssumeRoleWithSAML>()
        .object::<AssumeRoleWithWebIdentity>()
        .read::<DecodeAuthorizationMessage>()
        .read::<GetAccessKeyInfo>()
        .read::<GetCallerIdentity>()
        .read::<GetFederationToken>()
        .noting::<GetSessionToken>()
        .read::<GetWebIdentityToken>()
}
