//! `iam:ListOrganizationsFeatures`: shows which features of central root access are enabled.

use sekisho_api::iam::{
    ListOrganizationsFeaturesInput, ListOrganizationsFeaturesOutput, operations,
};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::enabled;
use super::error::{OrganizationFeaturesError, check};

/// `iam:ListOrganizationsFeatures`.
pub(crate) struct ListOrganizationsFeatures;

impl Operation for ListOrganizationsFeatures {
    type Model = operations::ListOrganizationsFeatures;
    type Error = OrganizationFeaturesError;

    fn guards(_: &Cx<'_>, _: &ListOrganizationsFeaturesInput) -> Result<Guards, Refusal> {
        Ok(Guards::of("iam:ListOrganizationsFeatures", "*"))
    }
}

impl ReadOperation for ListOrganizationsFeatures {
    fn run(
        cx: &Cx<'_>,
        _: ListOrganizationsFeaturesInput,
    ) -> Result<ListOrganizationsFeaturesOutput, OrganizationFeaturesError> {
        let organization = cx.view.organization_of(cx.account_id());
        let organization = organization.ok_or(OrganizationFeaturesError::NotFound)?;
        check(organization, cx.account_id())?;
        Ok(ListOrganizationsFeaturesOutput {
            organization_id: Some(organization.id.clone()),
            enabled_features: Some(enabled(organization)),
        })
    }
}
