//! `iam:UpdateLoginProfile`: sets a user's password anew, or has the user do so.

use async_trait::async_trait;
use sekisho_api::iam::{UpdateLoginProfileInput, UpdateLoginProfileOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};
use zeroize::Zeroizing;

use super::{LoginProfileError, profile};
use crate::guards::on_entity;
use crate::kinds::User;
use crate::load::load;

/// `iam:UpdateLoginProfile`.
pub(crate) struct UpdateLoginProfile;

impl Operation for UpdateLoginProfile {
    type Model = operations::UpdateLoginProfile;
    type Error = LoginProfileError;

    fn guards(cx: &Cx<'_>, input: &UpdateLoginProfileInput) -> Result<Guards, Refusal> {
        Ok(on_entity::<User>(cx, "iam:UpdateLoginProfile", &input.user_name).into())
    }
}

#[async_trait]
impl WriteOperation for UpdateLoginProfile {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: UpdateLoginProfileInput,
    ) -> Result<UpdateLoginProfileOutput, LoginProfileError> {
        let user = load::<User, LoginProfileError>(cx, tx, &input.user_name).await?;
        let mut row = profile::load(tx, &user).await?;
        let before = row.clone();
        if let Some(password) = input.password {
            let password = Zeroizing::new(password.into_inner());
            let account = profile::account(cx, tx).await?;
            profile::replace(cx, &account, &mut row, &password).await?;
        }
        row.reset_required = input.password_reset_required.unwrap_or(row.reset_required);
        if row != before {
            tx.put(&row)?;
        }
        Ok(UpdateLoginProfileOutput {})
    }
}
