//! `iam:CreateLoginProfile`: gives a user a password; without a name, the caller's root user.

use async_trait::async_trait;
use sekisho_api::iam::{CreateLoginProfileInput, CreateLoginProfileOutput, operations};
use sekisho_directory::{LoginProfileRow, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};
use zeroize::Zeroizing;

use super::{LoginProfileError, profile, rules};
use crate::owner::{self, Owner};

/// `iam:CreateLoginProfile`.
pub(crate) struct CreateLoginProfile;

impl Operation for CreateLoginProfile {
    type Model = operations::CreateLoginProfile;
    type Error = LoginProfileError;

    fn guards(cx: &Cx<'_>, input: &CreateLoginProfileInput) -> Result<Guards, Refusal> {
        Ok(owner::guard(cx, "iam:CreateLoginProfile", input.user_name.as_deref())?.into())
    }
}

#[async_trait]
impl WriteOperation for CreateLoginProfile {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: CreateLoginProfileInput,
    ) -> Result<CreateLoginProfileOutput, LoginProfileError> {
        let owner = Owner::load::<LoginProfileError>(cx, tx, input.user_name.as_deref()).await?;
        let password = input.password.ok_or(LoginProfileError::NoPassword)?;
        let password = Zeroizing::new(password.into_inner());
        let exists = || LoginProfileError::Exists { name: owner.name().to_owned() };
        let account = profile::account(cx, tx).await?;
        let reset_required = input.password_reset_required.unwrap_or(false);
        match &owner {
            Owner::User(user) => {
                let key = LoginProfileRow::key_of(user.account, &user.id);
                if tx.get::<LoginProfileRow>(&key).await?.is_some() {
                    return Err(exists());
                }
                rules::check(&account, &password)?;
                tx.put(&LoginProfileRow {
                    account: user.account,
                    user: user.id.clone(),
                    created_s: cx.now_s,
                    set_s: cx.now_s,
                    sealed_hash: profile::seal(cx, &key, &password).await?,
                    last_used_s: None,
                    reset_required,
                    former: Vec::new(),
                })?;
            }
            Owner::Root(_) if account.root_password_hash.is_some() => return Err(exists()),
            Owner::Root(_) => {
                rules::check(&account, &password)?;
                let randomness = cx.system.randomness.clone();
                let hash = cx.system.passwords.hash(password, randomness).await?;
                let mut account = account;
                account.root_password_hash = Some(hash.to_string());
                account.settings.root_password_set_s = cx.now_s;
                tx.put(&account)?;
            }
        }
        let login_profile = profile::shown(owner.name(), cx.now_s, reset_required);
        Ok(CreateLoginProfileOutput { login_profile })
    }
}
