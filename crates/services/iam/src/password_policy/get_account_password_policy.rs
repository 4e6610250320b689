//! `iam:GetAccountPasswordPolicy`: shows the account's own password policy.

use sekisho_api::iam::{
    GetAccountPasswordPolicyInput, GetAccountPasswordPolicyOutput, PasswordPolicy as Shown,
    operations,
};
use sekisho_directory::PasswordPolicy;
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::PasswordPolicyError;

/// `iam:GetAccountPasswordPolicy`.
pub(crate) struct GetAccountPasswordPolicy;

impl Operation for GetAccountPasswordPolicy {
    type Model = operations::GetAccountPasswordPolicy;
    type Error = PasswordPolicyError;

    fn guards(_: &Cx<'_>, _: &GetAccountPasswordPolicyInput) -> Result<Guards, Refusal> {
        Ok(Guards::of("iam:GetAccountPasswordPolicy", "*"))
    }
}

impl ReadOperation for GetAccountPasswordPolicy {
    fn run(
        cx: &Cx<'_>,
        _: GetAccountPasswordPolicyInput,
    ) -> Result<GetAccountPasswordPolicyOutput, PasswordPolicyError> {
        let policy = cx.account().row.settings.password_policy.as_ref();
        let policy = policy.ok_or(PasswordPolicyError::NotFound { account: cx.account_id() })?;
        Ok(GetAccountPasswordPolicyOutput { password_policy: shown(policy) })
    }
}

fn shown(policy: &PasswordPolicy) -> Shown {
    let number = |value: u32| i32::try_from(value).unwrap_or(i32::MAX);
    Shown {
        minimum_password_length: Some(number(policy.minimum_length)),
        require_symbols: Some(policy.require_symbols),
        require_numbers: Some(policy.require_numbers),
        require_uppercase_characters: Some(policy.require_uppercase),
        require_lowercase_characters: Some(policy.require_lowercase),
        allow_users_to_change_password: Some(policy.allow_users_to_change),
        expire_passwords: Some(policy.max_age_days.is_some()),
        max_password_age: policy.max_age_days.map(number),
        password_reuse_prevention: policy.reuse_prevention.map(number),
        hard_expiry: Some(policy.hard_expiry),
    }
}
