//! `iam:GetAccountSummary`: counts what the account has, beside what it may have.

use std::collections::BTreeMap;
use std::convert::Infallible;

use sekisho_api::Fault;
use sekisho_api::iam::{GetAccountSummaryInput, GetAccountSummaryOutput, operations};
use sekisho_operation::{AwsError, Cx, Guards, Operation, ReadOperation, Refusal};
use sekisho_replica::AccountView;

/// `iam:GetAccountSummary`.
pub(crate) struct GetAccountSummary;

/// It cannot be refused.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub(crate) struct Never(Infallible);

impl AwsError for Never {
    fn fault(&self) -> &'static Fault {
        match self.0 {}
    }
}

impl Operation for GetAccountSummary {
    type Model = operations::GetAccountSummary;
    type Error = Never;

    fn guards(_: &Cx<'_>, _: &GetAccountSummaryInput) -> Result<Guards, Refusal> {
        Ok(Guards::of("iam:GetAccountSummary", "*"))
    }
}

impl ReadOperation for GetAccountSummary {
    fn run(cx: &Cx<'_>, _: GetAccountSummaryInput) -> Result<GetAccountSummaryOutput, Never> {
        let mut summary = BTreeMap::new();
        for (key, quota) in cx.system.quotas.summary() {
            summary.insert(key.to_owned(), i32::try_from(quota).unwrap_or(i32::MAX));
        }
        for (key, count) in counts(cx.account()) {
            summary.insert(key.to_owned(), i32::try_from(count).unwrap_or(i32::MAX));
        }
        Ok(GetAccountSummaryOutput { summary_map: Some(summary) })
    }
}

/// Counts, and yes or no as 1 or 0. What an account of this server cannot have (certificates,
/// MFA devices, identity providers) is zero.
fn counts(account: &AccountView) -> [(&'static str, usize); 15] {
    let versions = account.policies.after(None).map(|policy| policy.row.versions.len());
    [
        ("Users", account.users.len()),
        ("Groups", account.groups.len()),
        ("Roles", account.roles.len()),
        ("Policies", account.policies.len()),
        ("PolicyVersionsInUse", versions.sum()),
        ("InstanceProfiles", account.instance_profiles.len()),
        ("ServerCertificates", 0),
        ("Providers", 0),
        ("MFADevices", 0),
        ("MFADevicesInUse", 0),
        ("AccountMFAEnabled", 0),
        ("AccountSigningCertificatesPresent", 0),
        ("AccountAccessKeysPresent", usize::from(!account.row.root_access_keys.is_empty())),
        ("AccountPasswordPresent", usize::from(account.row.root_password_hash.is_some())),
        // Tokens of the global endpoint are valid in all regions ("version 2" of them).
        ("GlobalEndpointTokenVersion", 2),
    ]
}
