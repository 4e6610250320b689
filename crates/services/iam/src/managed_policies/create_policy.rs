//! `iam:CreatePolicy`: adds a managed policy to the caller's account.

use async_trait::async_trait;
use sekisho_api::iam::{CreatePolicyInput, CreatePolicyOutput, operations};
use sekisho_arn::UniqueIdKind;
use sekisho_catalog::Quota;
use sekisho_directory::{ManagedPolicyRow, PolicyVersion, Tx};
use sekisho_operation::{Cx, Guard, Guards, Operation, Refusal, WriteOperation};

use super::{PolicyError, lookup, policy};
use crate::errors::QuotaExceeded;
use crate::guards::arn_of_new;
use crate::kinds::ManagedPolicy;
use crate::tags::{self, KeyCase};
use crate::{paths, policy_documents};

/// `iam:CreatePolicy`.
pub(crate) struct CreatePolicy;

impl Operation for CreatePolicy {
    type Model = operations::CreatePolicy;
    type Error = PolicyError;

    fn guards(cx: &Cx<'_>, input: &CreatePolicyInput) -> Result<Guards, Refusal> {
        let arn = arn_of_new::<ManagedPolicy>(cx, input.path.as_deref(), &input.policy_name);
        let tags = input.tags.as_deref().unwrap_or_default();
        // EV-85: with tags the tagging must be allowed too.
        let tagging = (!tags.is_empty()).then(|| Guard::new("iam:TagPolicy", arn.clone()));
        let needed = [Some(Guard::new("iam:CreatePolicy", arn)), tagging];
        Ok(Guards { needed: needed.into_iter().flatten().collect() }
            .each(|guard| tags::on_create(guard, tags)))
    }
}

#[async_trait]
impl WriteOperation for CreatePolicy {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: CreatePolicyInput,
    ) -> Result<CreatePolicyOutput, PolicyError> {
        let quotas = &cx.system.quotas;
        let path = paths::read(input.path)?;
        let tags = tags::read(quotas, KeyCase::Kept, input.tags)?;
        check_document(cx, &input.policy_document)?;
        if tx.entity_exists::<ManagedPolicyRow>(cx.account_id(), &input.policy_name).await? {
            return Err(PolicyError::NameTaken { name: input.policy_name });
        }
        QuotaExceeded::check(quotas, Quota::PoliciesPerAccount, cx.account().policies.len() + 1)?;
        let version =
            PolicyVersion { number: 1, document: input.policy_document, created_s: cx.now_s };
        let row = ManagedPolicyRow {
            id: cx.unique_id(UniqueIdKind::ManagedPolicy),
            account: cx.account_id(),
            name: input.policy_name,
            path,
            created_s: cx.now_s,
            updated_s: cx.now_s,
            description: input.description.filter(|text| !text.is_empty()),
            tags,
            versions: vec![version],
            default_version: 1,
            last_version: 1,
            attachment_count: 0,
            boundary_count: 0,
        };
        tx.create_entity(&row)?;
        Ok(CreatePolicyOutput { policy: Some(policy::created(&row, &lookup::arn_of(cx, &row))) })
    }
}

/// Checks the document of a version.
pub(super) fn check_document(cx: &Cx<'_>, document: &str) -> Result<(), PolicyError> {
    policy_documents::check_identity(document)?;
    let size = policy_documents::size(document);
    QuotaExceeded::check(&cx.system.quotas, Quota::PolicySize, size)?;
    Ok(())
}
