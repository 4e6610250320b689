//! Trust policies, with users and roles as unique ids in the store and as ARNs in requests and
//! answers (EV-18).

use sekisho_api::Fault;
use sekisho_catalog::Quota;
use sekisho_operation::{AwsError, Cx};
use sekisho_policy::document::{PrincipalEntry, PrincipalForm};
use sekisho_policy::write_check::{self, Malformed};
use sekisho_policy::{PolicyKind, parse};
use sekisho_replica::View;

use crate::errors::QuotaExceeded;
use crate::{faults, policy_documents};

/// Why a trust policy is refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum TrustPolicyError {
    /// Not a trust policy, or somebody in it is not there.
    #[error(transparent)]
    Malformed(#[from] Malformed),
    /// Longer than the quota.
    #[error(transparent)]
    TooLong(#[from] QuotaExceeded),
}

impl AwsError for TrustPolicyError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::Malformed(_) => &faults::MALFORMED_POLICY_DOCUMENT,
            Self::TooLong(error) => error.fault(),
        }
    }
}

/// Checks a trust policy as IAM does on write and gives the text to store, in which users and
/// roles of any account have become their ids. The rest keeps its bytes.
pub(crate) fn stored(cx: &Cx<'_>, text: &str) -> Result<String, TrustPolicyError> {
    let quotas = &cx.system.quotas;
    QuotaExceeded::check(quotas, Quota::AclSizePerRole, policy_documents::size(text))?;
    let document = write_check::trust_policy(text)?;
    if let Some(entry) = document.principal_entries().find(|entry| !exists(cx.view, entry)) {
        return Err(write_check::invalid_principal(entry).into());
    }
    Ok(document.with_principals(|entry| cx.view.principal_id(entry)))
}

/// A stored trust policy as answers carry it: ids have become ARNs again, where there still is
/// somebody, and all of it is percent-encoded (ID-52, ID-53).
pub(crate) fn shown(view: &View, stored: &str) -> String {
    let text = match parse(stored, PolicyKind::RoleTrust) {
        Ok(document) => document.with_principals(|entry| view.principal_arn(entry)),
        // What was written could be read; text of another release is shown as it is.
        Err(_) => stored.to_owned(),
    };
    policy_documents::shown(&text)
}

/// Whether a user or role that the entry names is there. Everything else is taken by its form:
/// accounts, services, providers and sessions are stored as text (EV-18).
fn exists(view: &View, entry: &PrincipalEntry) -> bool {
    match entry.form {
        PrincipalForm::User | PrincipalForm::Role { .. } => view.principal_id(entry).is_some(),
        PrincipalForm::UniqueId => view.principal_arn(entry).is_some(),
        _ => true,
    }
}
