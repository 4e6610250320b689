//! `iam:EnableOrganizationsRoot…` and `iam:DisableOrganizationsRoot…`: four operations that set
//! one of two flags of the caller's organization. Setting what is set already changes nothing.

use async_trait::async_trait;
use sekisho_api::iam::operations;
use sekisho_directory::{OrganizationMemberRow, OrganizationRow, Tx};
use sekisho_operation::{Cx, Guards, Input, Operation, Output, Refusal, WriteOperation};

use super::enabled;
use super::error::{OrganizationFeaturesError, check};

/// The caller's organization, changed and stored.
async fn change(
    cx: &Cx<'_>,
    tx: &mut Tx,
    only_management: bool,
    set: impl FnOnce(&mut OrganizationRow) + Send,
) -> Result<OrganizationRow, OrganizationFeaturesError> {
    let account = cx.account_id();
    let member = tx.get::<OrganizationMemberRow>(&OrganizationMemberRow::key_of(account)).await?;
    let member = member.ok_or(OrganizationFeaturesError::NotFound)?;
    let key = OrganizationRow::key_of(&member.organization);
    let organization = tx.get::<OrganizationRow>(&key).await?;
    let mut organization = organization.ok_or(OrganizationFeaturesError::NotFound)?;
    check(&organization, account)?;
    if only_management && organization.management_account != account {
        return Err(OrganizationFeaturesError::NotManagement);
    }
    set(&mut organization);
    tx.put(&organization)?;
    Ok(organization)
}

/// One of the four: its name, whether only the management account may, and the flag it sets.
macro_rules! change {
    ($name:ident, $action:literal, $only_management:literal, $flag:ident = $value:literal) => {
        #[doc = concat!("`", $action, "`.")]
        pub(crate) struct $name;

        impl Operation for $name {
            type Model = operations::$name;
            type Error = OrganizationFeaturesError;

            fn guards(_: &Cx<'_>, _: &Input<Self>) -> Result<Guards, Refusal> {
                Ok(Guards::of($action, "*"))
            }
        }

        #[async_trait]
        impl WriteOperation for $name {
            async fn run(
                cx: &Cx<'_>,
                tx: &mut Tx,
                _: Input<Self>,
            ) -> Result<Output<Self>, OrganizationFeaturesError> {
                let changed = change(cx, tx, $only_management, |row| row.$flag = $value).await?;
                let mut output = Output::<Self>::default();
                output.enabled_features = Some(enabled(&changed));
                output.organization_id = Some(changed.id);
                Ok(output)
            }
        }
    };
}

change!(
    EnableOrganizationsRootCredentialsManagement,
    "iam:EnableOrganizationsRootCredentialsManagement",
    true,
    root_credentials_management = true
);
change!(
    DisableOrganizationsRootCredentialsManagement,
    "iam:DisableOrganizationsRootCredentialsManagement",
    false,
    root_credentials_management = false
);
change!(
    EnableOrganizationsRootSessions,
    "iam:EnableOrganizationsRootSessions",
    true,
    root_sessions = true
);
change!(
    DisableOrganizationsRootSessions,
    "iam:DisableOrganizationsRootSessions",
    false,
    root_sessions = false
);
