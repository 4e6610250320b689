//! What guards of operations on managed policies act on: the ARN that the request names.

use sekisho_arn::Arn;
use sekisho_operation::{Cx, Guard};

use super::PolicyError;
use super::lookup::{self, Found};

/// An action on the policy of an ARN, with its tags as keys. If there is none, the refusal
/// prints `policy arn:…` (ER-24).
///
/// # Errors
/// The ARN names no policy: refused before any policy is read, since there is nothing to decide
/// on.
pub(super) fn on_policy(
    cx: &Cx<'_>,
    action: &'static str,
    arn: &str,
) -> Result<Guard, PolicyError> {
    let mut guard = Guard::new(action, arn);
    if let Some(account) = Arn::parse(arn).ok().and_then(|arn| arn.account.parse().ok()) {
        guard = guard.owned_by(account);
    }
    Ok(match lookup::find(cx, arn) {
        Ok(Found::Own(policy)) => guard.with_iam_resource_tags(&policy.row.tags),
        Ok(Found::Aws(_)) => guard,
        Err(PolicyError::NotFound { .. }) => guard.printed_as(format!("policy {arn}")),
        Err(error) => return Err(error),
    })
}
