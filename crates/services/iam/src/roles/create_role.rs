//! `iam:CreateRole`: adds one role to the caller's account.
//!
//! One role row and its name are written; with a permissions boundary also the row of the policy
//! that counts it.

use async_trait::async_trait;
use sekisho_api::iam::{CreateRoleInput, CreateRoleOutput, operations};
use sekisho_arn::UniqueIdKind;
use sekisho_catalog::Quota;
use sekisho_directory::{RoleRow, Tx};
use sekisho_operation::{Cx, Guard, Guards, Operation, Refusal, WriteOperation};

use super::{RoleError, role, trust};
use crate::errors::{NameTaken, QuotaExceeded};
use crate::guards::arn_of_new;
use crate::kinds::{Role, check_role_modifiable};
use crate::paths;
use crate::policy_uses::{self, Use};
use crate::tags::{self, KeyCase};

/// What a session may last if the creator does not say, in seconds.
pub(crate) const MAX_SESSION_DURATION_S: u32 = 3_600;

/// `iam:CreateRole`.
pub(crate) struct CreateRole;

impl Operation for CreateRole {
    type Model = operations::CreateRole;
    type Error = RoleError;

    fn guards(cx: &Cx<'_>, input: &CreateRoleInput) -> Result<Guards, Refusal> {
        let arn = arn_of_new::<Role>(cx, input.path.as_deref(), &input.role_name);
        let tags = input.tags.as_deref().unwrap_or_default();
        // EV-85: with tags the tagging must be allowed too.
        let tagging = (!tags.is_empty()).then(|| Guard::new("iam:TagRole", arn.clone()));
        let create = Guard::new("iam:CreateRole", arn)
            .with_key("iam:PermissionsBoundary", input.permissions_boundary.as_deref());
        let needed = [Some(create), tagging];
        Ok(Guards { needed: needed.into_iter().flatten().collect() }
            .each(|guard| tags::on_create(guard, tags)))
    }
}

#[async_trait]
impl WriteOperation for CreateRole {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: CreateRoleInput,
    ) -> Result<CreateRoleOutput, RoleError> {
        let quotas = &cx.system.quotas;
        let path = paths::read(input.path)?;
        let tags = tags::read(quotas, KeyCase::Ignored, input.tags)?;
        let trust_policy = trust::stored(cx, &input.assume_role_policy_document)?;
        let row = RoleRow {
            id: cx.unique_id(UniqueIdKind::Role),
            account: cx.account_id(),
            name: input.role_name,
            path,
            created_s: cx.now_s,
            description: input.description.filter(|text| !text.is_empty()),
            max_session_duration_s: max_session_duration_s(input.max_session_duration),
            trust_policy,
            tags,
            permissions_boundary: input.permissions_boundary,
            inline_policies: Default::default(),
            attached_policies: Vec::new(),
            instance_profiles: Vec::new(),
        };
        if check_role_modifiable(&row).is_err() {
            return Err(RoleError::ReservedPath { path: row.path });
        }
        if tx.entity_exists::<RoleRow>(row.account, &row.name).await? {
            return Err(NameTaken::of::<Role>(&row.name).into());
        }
        QuotaExceeded::check(quotas, Quota::RolesPerAccount, cx.account().roles.len() + 1)?;
        if let Some(boundary) = &row.permissions_boundary {
            policy_uses::begin(cx, tx, boundary, Use::Boundary).await?;
        }
        tx.create_entity(&row)?;

        let arn = arn_of_new::<Role>(cx, Some(&row.path), &row.name);
        Ok(CreateRoleOutput { role: role::created(cx, &row, &arn) })
    }
}

/// The model holds what is asked for to 3,600 to 43,200.
pub(super) fn max_session_duration_s(asked_s: Option<i32>) -> u32 {
    asked_s.and_then(|seconds| u32::try_from(seconds).ok()).unwrap_or(MAX_SESSION_DURATION_S)
}
