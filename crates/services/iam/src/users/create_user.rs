//! `iam:CreateUser`: adds one user to the caller's account.
//!
//! One user row and its name are written; with a permissions boundary also the row of the policy
//! that counts it.

use async_trait::async_trait;
use sekisho_api::iam::{CreateUserInput, CreateUserOutput, operations};
use sekisho_arn::UniqueIdKind;
use sekisho_catalog::Quota;
use sekisho_directory::{Tx, UserRow};
use sekisho_operation::{Cx, Guard, Guards, Operation, Refusal, WriteOperation};

use super::{UserError, user};
use crate::errors::{NameTaken, QuotaExceeded};
use crate::guards::arn_of_new;
use crate::kinds::User;
use crate::paths;
use crate::policy_uses::{self, Use};
use crate::tags::{self, KeyCase};

/// `iam:CreateUser`.
pub(crate) struct CreateUser;

impl Operation for CreateUser {
    type Model = operations::CreateUser;
    type Error = UserError;

    fn guards(cx: &Cx<'_>, input: &CreateUserInput) -> Result<Guards, Refusal> {
        let arn = arn_of_new::<User>(cx, input.path.as_deref(), &input.user_name);
        let tags = input.tags.as_deref().unwrap_or_default();
        // EV-85: with tags the tagging must be allowed too.
        let tagging = (!tags.is_empty()).then(|| Guard::new("iam:TagUser", arn.clone()));
        let create = Guard::new("iam:CreateUser", arn)
            .with_key("iam:PermissionsBoundary", input.permissions_boundary.as_deref());
        let needed = [Some(create), tagging];
        Ok(Guards { needed: needed.into_iter().flatten().collect() }
            .each(|guard| tags::on_create(guard, tags)))
    }
}

#[async_trait]
impl WriteOperation for CreateUser {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: CreateUserInput,
    ) -> Result<CreateUserOutput, UserError> {
        let quotas = &cx.system.quotas;
        let path = paths::read(input.path)?;
        let tags = tags::read(quotas, KeyCase::Ignored, input.tags)?;
        if tx.entity_exists::<UserRow>(cx.account_id(), &input.user_name).await? {
            return Err(NameTaken::of::<User>(&input.user_name).into());
        }
        QuotaExceeded::check(quotas, Quota::UsersPerAccount, cx.account().users.len() + 1)?;
        if let Some(boundary) = &input.permissions_boundary {
            policy_uses::begin(cx, tx, boundary, Use::Boundary).await?;
        }
        let row = UserRow {
            id: cx.unique_id(UniqueIdKind::User),
            account: cx.account_id(),
            name: input.user_name,
            path,
            created_s: cx.now_s,
            tags,
            permissions_boundary: input.permissions_boundary,
            inline_policies: Default::default(),
            attached_policies: Vec::new(),
            groups: Vec::new(),
            access_keys: Vec::new(),
            credentials: Default::default(),
        };
        tx.create_entity(&row)?;

        let arn = arn_of_new::<User>(cx, Some(&row.path), &row.name);
        Ok(CreateUserOutput { user: Some(user::shown(cx, &row, &arn)) })
    }
}
