//! An account's password policy.

use serde::{Deserialize, Serialize};

const DAY_S: i64 = 86_400;

/// What the passwords of an account's users must be. Members are those of
/// `UpdateAccountPasswordPolicy`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasswordPolicy {
    /// Characters, 6 to 128.
    pub minimum_length: u32,
    /// At least one symbol.
    pub require_symbols: bool,
    /// At least one digit.
    pub require_numbers: bool,
    /// At least one capital letter.
    pub require_uppercase: bool,
    /// At least one small letter.
    pub require_lowercase: bool,
    /// Users may change their own password without a policy that says so.
    pub allow_users_to_change: bool,
    /// Days after which a password expires; never if `None`.
    pub max_age_days: Option<u32>,
    /// How many former passwords must not come again.
    pub reuse_prevention: Option<u32>,
    /// Who let the password expire needs an administrator.
    pub hard_expiry: bool,
}

impl PasswordPolicy {
    /// When a password that was set at `set_s` expires, in seconds since the epoch.
    pub fn expires_s(&self, set_s: i64) -> Option<i64> {
        self.max_age_days.map(|days| set_s.saturating_add(i64::from(days) * DAY_S))
    }
}
