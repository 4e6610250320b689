//! `iam:AddRoleToInstanceProfile`: puts a role into an instance profile, for EC2 to hand out.
//!
//! Both rows are written: the profile names its role, and the role the profiles it is in, which
//! is what `DeleteRole` decides on.

use async_trait::async_trait;
use sekisho_api::iam::{AddRoleToInstanceProfileInput, AddRoleToInstanceProfileOutput, operations};
use sekisho_catalog::Quota;
use sekisho_directory::{RoleRow, Tx};
use sekisho_operation::{Cx, Guard, Guards, Operation, Refusal, WriteOperation};
use sekisho_replica::Entity as _;

use super::{InstanceProfileError, lookup};
use crate::errors::QuotaExceeded;
use crate::guards::arn_of_new;
use crate::kinds::{Kind as _, Role, check_role_modifiable};
use crate::load::load;

/// `iam:AddRoleToInstanceProfile`.
pub(crate) struct AddRoleToInstanceProfile;

impl Operation for AddRoleToInstanceProfile {
    type Model = operations::AddRoleToInstanceProfile;
    type Error = InstanceProfileError;

    fn guards(cx: &Cx<'_>, input: &AddRoleToInstanceProfileInput) -> Result<Guards, Refusal> {
        let action = "iam:AddRoleToInstanceProfile";
        let add = lookup::guard(cx, action, &input.instance_profile_name);
        Ok(Guards::from(add).and(pass_role(cx, &input.role_name)))
    }
}

/// The role is passed to EC2 (EV-100). Its tags are no keys here (EV-84).
fn pass_role(cx: &Cx<'_>, name: &str) -> Guard {
    let guard = match Role::entities(cx.account()).named(name) {
        Some(role) => Guard::new("iam:PassRole", &**role.arn()),
        None => Guard::new("iam:PassRole", arn_of_new::<Role>(cx, None, name))
            .printed_as(format!("role {name}")),
    };
    guard.with_key("iam:PassedToService", Some("ec2.amazonaws.com"))
}

#[async_trait]
impl WriteOperation for AddRoleToInstanceProfile {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: AddRoleToInstanceProfileInput,
    ) -> Result<AddRoleToInstanceProfileOutput, InstanceProfileError> {
        let mut profile = lookup::load(cx, tx, &input.instance_profile_name).await?;
        let mut role: RoleRow =
            load::<Role, InstanceProfileError>(cx, tx, &input.role_name).await?;
        check_role_modifiable(&role)?;
        // There is room for one, whatever the quota says; the same role again is one too many.
        let count = usize::from(profile.role.is_some()) + 1;
        QuotaExceeded::check(&cx.system.quotas, Quota::RolesPerInstanceProfile, count)?;
        profile.role = Some(role.name.clone());
        role.instance_profiles.push(profile.name.clone());
        tx.put(&profile)?;
        tx.put(&role)?;
        Ok(AddRoleToInstanceProfileOutput {})
    }
}
