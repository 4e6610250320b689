//! Whom a request without `UserName` is about (EV-104).

use sekisho_api::Fault;
use sekisho_operation::{AwsError, Cx};

use crate::faults;

/// The user, or the root user, that a request is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whose<'a> {
    /// The user of this name, who need not exist.
    User(&'a str),
    /// The caller's root user.
    Root,
}

/// No `UserName`, and the caller is not one that has what the request is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("Must specify userName when calling with non-User credentials")]
pub(crate) struct NotAUser;

impl AwsError for NotAUser {
    fn fault(&self) -> &'static Fault {
        &faults::VALIDATION_ERROR
    }
}

impl<'a> Whose<'a> {
    /// The user named, else the caller.
    pub(crate) fn of(cx: &'a Cx<'_>, user_name: Option<&'a str>) -> Result<Self, NotAUser> {
        match (user_name, cx.caller.user()) {
            (Some(name), _) => Ok(Self::User(name)),
            (None, Some(user)) => Ok(Self::User(&user.row.name)),
            (None, None) if cx.caller.is_root() => Ok(Self::Root),
            (None, None) => Err(NotAUser),
        }
    }
}
