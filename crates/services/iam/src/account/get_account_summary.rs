//! `iam:GetAccountSummary`: counts what the account has, beside what it may have.

use std::collections::BTreeMap;
use std::convert::Infallible;

use sekisho_api::Fault;
use sekisho_api::iam::{GetAccountSummaryInput, GetAccountSummaryOutput, operations};
use sekisho_operation::{AwsError, Cx, Guards, Operation, ReadOperation, Refusal};

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
        for (key, count) in counts(cx) {
            summary.insert(key.to_owned(), i32::try_from(count).unwrap_or(i32::MAX));
        }
        Ok(GetAccountSummaryOutput { summary_map: Some(summary) })
    }
}

/// Counts, and yes or no as 1 or 0.
fn counts(cx: &Cx<'_>) -> [(&'static str, usize); 15] {
    let account = cx.account();
    let devices = || cx.view.mfa_devices.of(account.row.id.as_str(), None);
    let providers = cx.view.open_id_connect_providers.of(account.row.id.as_str(), None).count()
        + cx.view.saml_providers.of(account.row.id.as_str(), None).count();
    let versions = account.policies.after(None).map(|policy| policy.row.versions.len());
    [
        ("Users", account.users.len()),
        ("Groups", account.groups.len()),
        ("Roles", account.roles.len()),
        ("Policies", account.policies.len()),
        ("PolicyVersionsInUse", versions.sum()),
        ("InstanceProfiles", account.instance_profiles.len()),
        ("ServerCertificates", account.server_certificates.len()),
        ("Providers", providers),
        ("MFADevices", devices().count()),
        ("MFADevicesInUse", devices().filter(|device| device.assigned.is_some()).count()),
        ("AccountMFAEnabled", usize::from(!account.row.settings.root_mfa_devices.is_empty())),
        (
            "AccountSigningCertificatesPresent",
            usize::from(!account.row.settings.root_signing_certificates.is_empty()),
        ),
        ("AccountAccessKeysPresent", usize::from(!account.row.root_access_keys.is_empty())),
        ("AccountPasswordPresent", usize::from(account.row.root_password_hash.is_some())),
        ("GlobalEndpointTokenVersion", 1 + usize::from(account.row.settings.global_token_v2)),
    ]
}
