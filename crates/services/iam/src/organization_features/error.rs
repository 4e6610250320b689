//! Why operations on an organization's features are refused.

use sekisho_api::Fault;
use sekisho_arn::AccountId;
use sekisho_directory::{DirectoryError, OrganizationFeatureSet, OrganizationRow};
use sekisho_operation::AwsError;

use super::IAM;
use crate::faults;

/// Why an operation on an organization's features was refused. The words are not recorded; they
/// are the model's.
#[derive(Debug, thiserror::Error)]
pub(crate) enum OrganizationFeaturesError {
    /// The caller's account is in none.
    #[error("The request was rejected because no organization is associated with your account.")]
    NotFound,
    /// It shares a bill, no more.
    #[error(
        "The request was rejected because your organization does not have All features enabled."
    )]
    NotAllFeatures,
    /// A member that administers nothing.
    #[error(
        "The request was rejected because the account making the request is not the management \
         account or delegated administrator account for centralized root access."
    )]
    NeitherManagementNorDelegated,
    /// Only the management account enables.
    #[error(
        "The request was rejected because the account making the request is not the management \
         account for the organization."
    )]
    NotManagement,
    /// IAM is not let in.
    #[error(
        "The request was rejected because trusted access is not enabled for IAM in Organizations."
    )]
    NotTrusted,
    /// The store failed.
    #[error("the organization's row could not be read or written")]
    Directory(#[from] DirectoryError),
}

impl AwsError for OrganizationFeaturesError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::NotFound => &faults::ORGANIZATION_NOT_FOUND,
            Self::NotAllFeatures => &faults::ORGANIZATION_NOT_IN_ALL_FEATURES_MODE,
            Self::NeitherManagementNorDelegated => &faults::NOT_MANAGEMENT_OR_DELEGATED,
            Self::NotManagement => &faults::CALLER_IS_NOT_MANAGEMENT_ACCOUNT,
            Self::NotTrusted => &faults::SERVICE_ACCESS_NOT_ENABLED,
            Self::Directory(_) => &faults::SERVICE_FAILURE,
        }
    }
}

/// Whether an account may use the features: the management account or IAM's administrator.
pub(super) fn check(
    organization: &OrganizationRow,
    account: AccountId,
) -> Result<(), OrganizationFeaturesError> {
    if organization.feature_set != OrganizationFeatureSet::All {
        return Err(OrganizationFeaturesError::NotAllFeatures);
    }
    if organization.management_account != account && !organization.is_delegated(IAM, account) {
        return Err(OrganizationFeaturesError::NeitherManagementNorDelegated);
    }
    if !organization.trusted_services.contains(IAM) {
        return Err(OrganizationFeaturesError::NotTrusted);
    }
    Ok(())
}
