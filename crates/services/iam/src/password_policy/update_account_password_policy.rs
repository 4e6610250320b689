//! `iam:UpdateAccountPasswordPolicy`: sets the whole policy; what is left out gets its default.
//!
//! Source: IAM API reference, UpdateAccountPasswordPolicy.

use async_trait::async_trait;
use sekisho_api::iam::{
    UpdateAccountPasswordPolicyInput, UpdateAccountPasswordPolicyOutput, operations,
};
use sekisho_directory::{PasswordPolicy, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::PasswordPolicyError;
use super::error::load_account;

const MINIMUM_LENGTH_DEFAULT: u32 = 6;

/// `iam:UpdateAccountPasswordPolicy`.
pub(crate) struct UpdateAccountPasswordPolicy;

impl Operation for UpdateAccountPasswordPolicy {
    type Model = operations::UpdateAccountPasswordPolicy;
    type Error = PasswordPolicyError;

    fn guards(_: &Cx<'_>, _: &UpdateAccountPasswordPolicyInput) -> Result<Guards, Refusal> {
        Ok(Guards::of("iam:UpdateAccountPasswordPolicy", "*"))
    }
}

#[async_trait]
impl WriteOperation for UpdateAccountPasswordPolicy {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: UpdateAccountPasswordPolicyInput,
    ) -> Result<UpdateAccountPasswordPolicyOutput, PasswordPolicyError> {
        // The model holds the numbers to their ranges.
        let number = |value: Option<i32>| value.and_then(|value| u32::try_from(value).ok());
        let is = |value: Option<bool>| value.unwrap_or(false);
        let policy = PasswordPolicy {
            minimum_length: number(input.minimum_password_length).unwrap_or(MINIMUM_LENGTH_DEFAULT),
            require_symbols: is(input.require_symbols),
            require_numbers: is(input.require_numbers),
            require_uppercase: is(input.require_uppercase_characters),
            require_lowercase: is(input.require_lowercase_characters),
            allow_users_to_change: is(input.allow_users_to_change_password),
            max_age_days: number(input.max_password_age),
            reuse_prevention: number(input.password_reuse_prevention),
            hard_expiry: is(input.hard_expiry),
        };
        let mut account = load_account(cx, tx).await?;
        account.settings.password_policy = Some(policy);
        tx.put(&account)?;
        Ok(UpdateAccountPasswordPolicyOutput {})
    }
}
