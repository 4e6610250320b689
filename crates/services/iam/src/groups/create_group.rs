//! `iam:CreateGroup`: adds one group to the caller's account.

use async_trait::async_trait;
use sekisho_api::iam::{CreateGroupInput, CreateGroupOutput, operations};
use sekisho_arn::UniqueIdKind;
use sekisho_catalog::Quota;
use sekisho_directory::{GroupRow, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{GroupError, group};
use crate::errors::{NameTaken, QuotaExceeded};
use crate::guards::arn_of_new;
use crate::kinds::Group;
use crate::paths;

/// `iam:CreateGroup`.
pub(crate) struct CreateGroup;

impl Operation for CreateGroup {
    type Model = operations::CreateGroup;
    type Error = GroupError;

    fn guards(cx: &Cx<'_>, input: &CreateGroupInput) -> Result<Guards, Refusal> {
        let arn = arn_of_new::<Group>(cx, input.path.as_deref(), &input.group_name);
        Ok(Guards::of("iam:CreateGroup", arn))
    }
}

#[async_trait]
impl WriteOperation for CreateGroup {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: CreateGroupInput,
    ) -> Result<CreateGroupOutput, GroupError> {
        let path = paths::read(input.path)?;
        if tx.entity_exists::<GroupRow>(cx.account_id(), &input.group_name).await? {
            return Err(NameTaken::of::<Group>(&input.group_name).into());
        }
        let count = cx.account().groups.len() + 1;
        QuotaExceeded::check(&cx.system.quotas, Quota::GroupsPerAccount, count)?;
        let row = GroupRow {
            id: cx.unique_id(UniqueIdKind::Group),
            account: cx.account_id(),
            name: input.group_name,
            path,
            created_s: cx.now_s,
            inline_policies: Default::default(),
            attached_policies: Vec::new(),
            member_count: 0,
        };
        tx.create_entity(&row)?;

        let arn = arn_of_new::<Group>(cx, Some(&row.path), &row.name);
        Ok(CreateGroupOutput { group: group::shown(&row, &arn) })
    }
}
