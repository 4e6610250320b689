//! `iam:CreateInstanceProfile`: adds an instance profile, with no role in it yet.

use async_trait::async_trait;
use sekisho_api::iam::{CreateInstanceProfileInput, CreateInstanceProfileOutput, operations};
use sekisho_arn::UniqueIdKind;
use sekisho_catalog::Quota;
use sekisho_directory::{InstanceProfileRow, Tx};
use sekisho_operation::{Cx, Guard, Guards, Operation, Refusal, WriteOperation};

use super::{InstanceProfileError, instance_profile};
use crate::errors::QuotaExceeded;
use crate::guards::arn_of_new;
use crate::kinds::InstanceProfile;
use crate::paths;
use crate::tags::{self, KeyCase};

/// `iam:CreateInstanceProfile`.
pub(crate) struct CreateInstanceProfile;

impl Operation for CreateInstanceProfile {
    type Model = operations::CreateInstanceProfile;
    type Error = InstanceProfileError;

    fn guards(cx: &Cx<'_>, input: &CreateInstanceProfileInput) -> Result<Guards, Refusal> {
        let name = &input.instance_profile_name;
        let arn = arn_of_new::<InstanceProfile>(cx, input.path.as_deref(), name);
        let tags = input.tags.as_deref().unwrap_or_default();
        // EV-85: with tags the tagging must be allowed too.
        let tagging = (!tags.is_empty()).then(|| Guard::new("iam:TagInstanceProfile", arn.clone()));
        let needed = [Some(Guard::new("iam:CreateInstanceProfile", arn)), tagging];
        Ok(Guards { needed: needed.into_iter().flatten().collect() }
            .each(|guard| tags::on_create(guard, tags)))
    }
}

#[async_trait]
impl WriteOperation for CreateInstanceProfile {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: CreateInstanceProfileInput,
    ) -> Result<CreateInstanceProfileOutput, InstanceProfileError> {
        let quotas = &cx.system.quotas;
        let path = paths::read(input.path)?;
        let tags = tags::read(quotas, KeyCase::Kept, input.tags)?;
        let name = input.instance_profile_name;
        if tx.entity_exists::<InstanceProfileRow>(cx.account_id(), &name).await? {
            return Err(InstanceProfileError::NameTaken { name });
        }
        let count = cx.account().instance_profiles.len() + 1;
        QuotaExceeded::check(quotas, Quota::InstanceProfilesPerAccount, count)?;
        let row = InstanceProfileRow {
            id: cx.unique_id(UniqueIdKind::InstanceProfile),
            account: cx.account_id(),
            name,
            path,
            created_s: cx.now_s,
            tags,
            role: None,
        };
        tx.create_entity(&row)?;
        let arn = arn_of_new::<InstanceProfile>(cx, Some(&row.path), &row.name);
        Ok(CreateInstanceProfileOutput { instance_profile: instance_profile::created(&row, &arn) })
    }
}
