//! How long a policy is, and may be (evaluation contract, 8.2; ID-30).

/// One version of a managed policy.
pub const POLICY_SIZE_MANAGED_MAX: usize = 6_144;
/// All inline policies of a user together.
pub const POLICY_SIZE_USER_MAX: usize = 2_048;
/// All inline policies of a group together.
pub const POLICY_SIZE_GROUP_MAX: usize = 5_120;
/// All inline policies of a role together.
pub const POLICY_SIZE_ROLE_MAX: usize = 10_240;
/// The trust policy of a role, unless the quota `ACLSizePerRole` is raised (to 4,096 at most).
pub const POLICY_SIZE_TRUST_MAX: usize = 2_048;
/// Session policies, inline and managed together.
pub const POLICY_SIZE_SESSION_MAX: usize = 2_048;

/// The length that IAM's quotas count: characters that are not whitespace, in strings or outside.
/// (SCPs and RCPs count whitespace too: their length is that of the text.)
pub fn policy_size(text: &str) -> usize {
    text.chars().filter(|character| !matches!(character, ' ' | '\t' | '\n' | '\r')).count()
}
