//! What IAM says when a policy is written.
//!
//! From: the text of a `PolicyDocument` parameter. To: the [`Document`] it is, or the words in
//! which `MalformedPolicyDocument` refuses it. Stricter than [`crate::parse`], which reads what is
//! stored: a document written here can always be read there.
//!
//! Source: errors contract, section 4; evaluation contract, 8.1 and 8.2.

mod identity;
mod resource;
mod size;
#[cfg(test)]
mod tests;
mod trust;

pub use identity::identity_policy;
pub use size::{
    POLICY_SIZE_GROUP_MAX, POLICY_SIZE_MANAGED_MAX, POLICY_SIZE_ROLE_MAX, POLICY_SIZE_SESSION_MAX,
    POLICY_SIZE_TRUST_MAX, POLICY_SIZE_USER_MAX, policy_size,
};
pub use trust::{invalid_principal, trust_policy};

use std::borrow::Cow;

#[cfg(doc)]
use crate::Document;

/// Why a policy may not be written: the message of `MalformedPolicyDocument` (400).
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct Malformed {
    /// The message, word for word as IAM gives it where that is known.
    pub message: Cow<'static, str>,
}

impl Malformed {
    fn new(message: impl Into<Cow<'static, str>>) -> Self {
        Self { message: message.into() }
    }

    fn syntax() -> Self {
        Self::new("Syntax errors in policy.")
    }
}

/// The first character that no policy document may hold, with its byte offset. The API refuses
/// the parameter for it before any policy is looked at (EV-54).
pub fn forbidden_character(text: &str) -> Option<(usize, char)> {
    text.char_indices().find(|(_, c)| !matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{ff}'))
}
