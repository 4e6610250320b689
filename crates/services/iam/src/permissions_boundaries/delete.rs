//! `iam:DeleteUserPermissionsBoundary`, `iam:DeleteRolePermissionsBoundary`: lifts the boundary
//! of an entity's permissions; one that is not set is not found (ID-34).

use async_trait::async_trait;
use sekisho_api::iam as api;
use sekisho_directory::{EntityRow as _, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::BoundaryError;
use crate::guards::on_bounded_entity;
use crate::kinds::{Bounded, Role, User};
use crate::load::load;
use crate::policy_uses::{self, Use};

async fn delete<K: Bounded>(cx: &Cx<'_>, tx: &mut Tx, name: &str) -> Result<(), BoundaryError> {
    let mut row = load::<K, BoundaryError>(cx, tx, name).await?;
    K::check_modifiable(&row)?;
    let Some(old) = K::boundary_mut(&mut row).take() else {
        return Err(BoundaryError::NotSet { kind: K::WORD, name: row.name().to_owned() });
    };
    policy_uses::end(cx, tx, &old, Use::Boundary).await?;
    Ok(tx.put(&row)?)
}

macro_rules! delete_boundary {
    ($operation:ident, $input:ident, $output:ident, $action:literal, $kind:ident, $name:ident) => {
        #[doc = concat!("`", $action, "`.")]
        pub(crate) struct $operation;

        impl Operation for $operation {
            type Model = api::operations::$operation;
            type Error = BoundaryError;

            fn guards(cx: &Cx<'_>, input: &api::$input) -> Result<Guards, Refusal> {
                Ok(on_bounded_entity::<$kind>(cx, $action, &input.$name).into())
            }
        }

        #[async_trait]
        impl WriteOperation for $operation {
            async fn run(
                cx: &Cx<'_>,
                tx: &mut Tx,
                input: api::$input,
            ) -> Result<api::$output, BoundaryError> {
                delete::<$kind>(cx, tx, &input.$name).await?;
                Ok(api::$output {})
            }
        }
    };
}

delete_boundary!(
    DeleteUserPermissionsBoundary,
    DeleteUserPermissionsBoundaryInput,
    DeleteUserPermissionsBoundaryOutput,
    "iam:DeleteUserPermissionsBoundary",
    User,
    user_name
);
delete_boundary!(
    DeleteRolePermissionsBoundary,
    DeleteRolePermissionsBoundaryInput,
    DeleteRolePermissionsBoundaryOutput,
    "iam:DeleteRolePermissionsBoundary",
    Role,
    role_name
);
