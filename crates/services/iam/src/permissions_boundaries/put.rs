//! `iam:PutUserPermissionsBoundary`, `iam:PutRolePermissionsBoundary`: sets the policy that
//! bounds an entity's permissions, in place of one it had.

use async_trait::async_trait;
use sekisho_api::iam as api;
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::BoundaryError;
use crate::guards::on_entity;
use crate::kinds::{Bounded, Role, User};
use crate::load::load;
use crate::policy_uses::{self, Use};

async fn put<K: Bounded>(
    cx: &Cx<'_>,
    tx: &mut Tx,
    name: &str,
    arn: String,
) -> Result<(), BoundaryError> {
    let mut row = load::<K, BoundaryError>(cx, tx, name).await?;
    K::check_modifiable(&row)?;
    if K::boundary(&row) == Some(arn.as_str()) {
        return Ok(());
    }
    policy_uses::begin(cx, tx, &arn, Use::Boundary).await?;
    if let Some(old) = K::boundary_mut(&mut row).replace(arn) {
        policy_uses::end(cx, tx, &old, Use::Boundary).await?;
    }
    Ok(tx.put(&row)?)
}

macro_rules! put_boundary {
    ($operation:ident, $input:ident, $output:ident, $action:literal, $kind:ident, $name:ident) => {
        #[doc = concat!("`", $action, "`.")]
        pub(crate) struct $operation;

        impl Operation for $operation {
            type Model = api::operations::$operation;
            type Error = BoundaryError;

            /// The key is the boundary to be, not the one that is.
            fn guards(cx: &Cx<'_>, input: &api::$input) -> Result<Guards, Refusal> {
                let boundary = Some(input.permissions_boundary.as_str());
                Ok(on_entity::<$kind>(cx, $action, &input.$name)
                    .with_key("iam:PermissionsBoundary", boundary)
                    .into())
            }
        }

        #[async_trait]
        impl WriteOperation for $operation {
            async fn run(
                cx: &Cx<'_>,
                tx: &mut Tx,
                input: api::$input,
            ) -> Result<api::$output, BoundaryError> {
                put::<$kind>(cx, tx, &input.$name, input.permissions_boundary).await?;
                Ok(api::$output {})
            }
        }
    };
}

put_boundary!(
    PutUserPermissionsBoundary,
    PutUserPermissionsBoundaryInput,
    PutUserPermissionsBoundaryOutput,
    "iam:PutUserPermissionsBoundary",
    User,
    user_name
);
put_boundary!(
    PutRolePermissionsBoundary,
    PutRolePermissionsBoundaryInput,
    PutRolePermissionsBoundaryOutput,
    "iam:PutRolePermissionsBoundary",
    Role,
    role_name
);
