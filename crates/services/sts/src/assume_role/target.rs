//! The role that a `RoleArn` names.

use std::sync::Arc;

use sekisho_arn::{Arn, split_path_and_name};
use sekisho_replica::{RoleEntity, View};

/// Finds a role of any account. The ARN must be the role's own, path and letter case included.
pub(crate) fn role(view: &View, arn: &str) -> Option<Arc<RoleEntity>> {
    let parsed = Arn::parse(arn).ok()?;
    let account = view.account(parsed.account.parse().ok()?)?;
    let (_, rest) = parsed.resource_type_and_rest();
    let (_, name) = split_path_and_name(rest);
    account.roles.named(name).filter(|role| *role.arn == *arn).cloned()
}
