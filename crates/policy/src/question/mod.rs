//! The command line's decision format: one JSON question a line in, one JSON answer a line out.
//!
//! From: lines of `sekisho simulate --jsonl` (or of a test), and optionally named policy
//! documents. To: an [`crate::Evaluator`], and its answer rendered as a line. What a question
//! leaves out and still tells is filled in (EV-87); nothing else is.
//!
//! ```json
//! {"id": "1", "principal": "arn:aws:iam::123456789012:user/ann", "action": "s3:GetObject",
//!  "resource": "arn:aws:s3:::b/k", "resourceAccount": "123456789012",
//!  "context": {"aws:SourceIp": "203.0.113.7", "aws:TagKeys": ["a", "b"]},
//!  "policies": {"identity": [{"name": "p", "document": {}}], "resource": {}, "boundary": [],
//!               "session": [], "scp": [[]], "rcp": [[]], "endpoint": []}}
//! ```
//!
//! `principal` is an ARN (user, role, role session, federated user, root), a service's name or
//! `anonymous`; the ARN of an identity provider stands for an unsigned caller of
//! `AssumeRoleWith…` through it. `issuer` names the user who asked for a federated-user session.

mod answer;
mod caller;
mod documents;
mod known;
mod read;
mod run;
#[cfg(test)]
mod tests;

pub use caller::principal;
pub use documents::{DocumentsError, NamedDocuments, Parsed};
pub use run::{Summary, run};

use crate::policies::PolicySet;
use crate::{Context, Explanation, Policies, Principal, Request};

/// A question as read, with all that it tells filled in.
#[derive(Clone, Debug)]
pub struct Question {
    /// The `id` as JSON text, to be repeated in the answer; `null` if there was none.
    pub id: String,
    /// Who asks.
    pub principal: Principal,
    /// `service:Action`
    pub action: String,
    /// An ARN or `*`.
    pub resource: String,
    /// The owner of the resource, if told.
    pub resource_account: Option<String>,
    /// The condition keys given and derived.
    pub context: Context<'static>,
    /// The policies given.
    pub policies: PolicySet,
}

/// Why a line was not answered with a decision.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct QuestionError {
    /// The `id` as JSON text; `null` if it could not be read.
    pub id: String,
    /// What is wrong.
    pub message: String,
}

impl Question {
    /// Reads one line; `documents` are those that it may name by string.
    ///
    /// # Errors
    /// Not JSON, an unknown key, a value of the wrong shape, a policy that cannot be read (EV-7)
    /// or is not among `documents`.
    pub fn parse(line: &str, documents: &NamedDocuments) -> Result<Self, QuestionError> {
        read::question(line, documents)
    }

    /// Fills in the condition keys that the question leaves out and its principal or resource
    /// tells (EV-87), as [`Question::parse`] does.
    pub fn fill_in(&mut self) {
        known::fill_in(self);
    }

    /// The request that it asks about.
    pub fn request(&self) -> Request<'_> {
        Request {
            principal: &self.principal,
            action: &self.action,
            resource: &self.resource,
            resource_account: self.resource_account.as_deref(),
            context: &self.context,
        }
    }

    /// The policies that apply.
    pub fn policies(&self) -> Policies<'_> {
        self.policies.as_policies()
    }

    /// The answer's line, without its newline.
    pub fn answer(&self, explanation: &Explanation) -> String {
        answer::decision(&self.id, explanation)
    }
}

impl QuestionError {
    /// The answer's line, without its newline.
    pub fn answer(&self) -> String {
        answer::error(&self.id, &self.message)
    }
}
