//! How long sessions last.

use sekisho_api::Fault;
use sekisho_operation::AwsError;

use crate::faults;

/// What a role session lasts if nothing is asked for, and what a chained one or one of the root
/// user lasts at most, in seconds.
const HOUR_S: u64 = 3_600;
/// What sessions of users and federated users last if nothing is asked for, in seconds.
const HALF_DAY_S: u64 = 43_200;

/// Why a role session may not last as long as asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SessionLengthError {
    /// The role allows less.
    #[error("The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")]
    AboveRoleMaximum,
    /// The caller's own credentials are temporary.
    #[error(
        "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by \
         role chaining."
    )]
    AboveChainedMaximum,
}

impl AwsError for SessionLengthError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::AboveRoleMaximum | Self::AboveChainedMaximum => &faults::VALIDATION_ERROR,
        }
    }
}

/// Settles how long a role session lasts, in seconds: 3,600 if nothing is asked for.
///
/// `requested_s` is `DurationSeconds`, which the model holds to 900 and more; `role_max_s` the
/// role's `MaxSessionDuration`; `chained`: the caller's own credentials are temporary.
///
/// # Errors
/// [`SessionLengthError`]
///
/// Source: evaluation contract, 10.2; STS API reference, AssumeRole, `DurationSeconds`.
pub(crate) fn role_session_s(
    requested_s: Option<i32>,
    role_max_s: u32,
    chained: bool,
) -> Result<u64, SessionLengthError> {
    let Some(requested_s) = requested_s else { return Ok(HOUR_S) };
    let requested_s = seconds(requested_s);
    if chained && requested_s > HOUR_S {
        return Err(SessionLengthError::AboveChainedMaximum);
    }
    if requested_s > u64::from(role_max_s) {
        return Err(SessionLengthError::AboveRoleMaximum);
    }
    Ok(requested_s)
}

/// Settles how long a session of `GetSessionToken` or `GetFederationToken` lasts, in seconds:
/// 43,200 if nothing is asked for; the root user's is cut to 3,600 without a word.
///
/// Source: evaluation contract, 10.2.
pub(crate) fn user_session_s(requested_s: Option<i32>, root: bool) -> u64 {
    let asked_s = requested_s.map_or(HALF_DAY_S, seconds);
    if root { asked_s.min(HOUR_S) } else { asked_s }
}

/// The model's constraints leave no negative number; one would make a session that is over.
fn seconds(requested_s: i32) -> u64 {
    u64::try_from(requested_s).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Evaluation contract, 10.2.
    #[test]
    fn a_role_session_lasts_an_hour_unless_the_role_allows_more() {
        assert_eq!(role_session_s(None, 3_600, false), Ok(3_600));
        assert_eq!(role_session_s(None, 43_200, false), Ok(3_600));
        assert_eq!(role_session_s(Some(43_200), 43_200, false), Ok(43_200));
        assert_eq!(role_session_s(Some(900), 3_600, true), Ok(900));
        assert_eq!(
            role_session_s(Some(3_601), 3_600, false),
            Err(SessionLengthError::AboveRoleMaximum)
        );
    }

    #[test]
    fn a_chained_session_never_lasts_more_than_an_hour() {
        assert_eq!(role_session_s(None, 43_200, true), Ok(3_600));
        assert_eq!(role_session_s(Some(3_600), 43_200, true), Ok(3_600));
        assert_eq!(
            role_session_s(Some(3_601), 43_200, true),
            Err(SessionLengthError::AboveChainedMaximum)
        );
    }

    #[test]
    fn a_session_of_root_is_cut_to_an_hour() {
        assert_eq!(user_session_s(None, false), 43_200);
        assert_eq!(user_session_s(Some(129_600), false), 129_600);
        assert_eq!(user_session_s(None, true), 3_600);
        assert_eq!(user_session_s(Some(129_600), true), 3_600);
        assert_eq!(user_session_s(Some(900), true), 900);
    }
}
