//! What an evaluator answers, and the words of a refusal.

use std::sync::Arc;

use crate::{Effect, PolicyKind};

/// The three results of an evaluation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Every side that must allow does, and nothing denies.
    Allowed,
    /// Some Deny statement matched (EV-1).
    ExplicitlyDenied,
    /// Nothing allowed it, or a guardrail did not (EV-2).
    ImplicitlyDenied,
}

impl Outcome {
    /// `Allowed`, `ExplicitlyDenied` or `ImplicitlyDenied`, as in the question format.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Allowed => "Allowed",
            Self::ExplicitlyDenied => "ExplicitlyDenied",
            Self::ImplicitlyDenied => "ImplicitlyDenied",
        }
    }
}

/// The policy type that a refusal names: one only, in the order of ER-21.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The kind of policy.
    pub kind: PolicyKind,
    /// A Deny statement matched; else no statement allowed.
    pub explicit: bool,
    /// The first policy whose Deny matched; `None` for an implicit denial.
    pub policy: Option<Arc<str>>,
}

impl Reason {
    /// The end of the sentence `User: … is not authorized to perform: …[ on resource: …]`, with
    /// its leading space, for `action` in canonical capitals (ER-23): the classic text, which does
    /// not name the policy.
    ///
    /// Source: errors contract, section 6.
    pub fn phrase(&self, action: &str) -> String {
        let kind = match self.kind {
            PolicyKind::Identity => "identity-based policy",
            PolicyKind::Resource => "resource-based policy",
            PolicyKind::PermissionsBoundary => "permissions boundary",
            PolicyKind::Session => "session policy",
            PolicyKind::ServiceControl => "service control policy",
            PolicyKind::ResourceControl => "resource control policy",
            PolicyKind::VpcEndpoint => "VPC endpoint policy",
            PolicyKind::RoleTrust => "role trust policy",
        };
        if !self.explicit {
            return format!(" because no {kind} allows the {action} action");
        }
        let article = match self.kind {
            PolicyKind::Identity => "an",
            PolicyKind::RoleTrust => "the",
            _ => "a",
        };
        format!(" with an explicit deny in {article} {kind}")
    }

    /// The same with the policy's ARN after an explicit deny, as AWS says it since early 2026
    /// (ER-20): not for resource, trust and endpoint policies, nor for inline ones, which have no
    /// ARN. Only for callers who share account or organization with the resource.
    pub fn phrase_with_policy(&self, action: &str) -> String {
        let named = matches!(
            self.kind,
            PolicyKind::Identity
                | PolicyKind::PermissionsBoundary
                | PolicyKind::Session
                | PolicyKind::ServiceControl
                | PolicyKind::ResourceControl
        );
        let arn = self.policy.as_deref().filter(|name| named && name.starts_with("arn:"));
        match arn {
            Some(arn) if self.explicit => format!("{}: {arn}", self.phrase(action)),
            _ => self.phrase(action),
        }
    }
}

/// Refused whatever the policies say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forbidden {
    /// This kind of credential may not call this operation (evaluation contract, 10.2).
    Credential,
    /// The service refuses it whoever asks (EV-105).
    Service,
}

/// A decision without its explanation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Allowed or how denied.
    pub outcome: Outcome,
    /// The policy type to name in the refusal; `None` when allowed or `forbidden`, and for callers
    /// without a policy side to name (anonymous).
    pub reason: Option<Reason>,
    /// Set when no policy was the reason of the refusal.
    pub forbidden: Option<Forbidden>,
}

impl Decision {
    /// Allowed.
    pub fn allowed() -> Self {
        Self { outcome: Outcome::Allowed, reason: None, forbidden: None }
    }

    /// Whether the request may go on.
    pub fn is_allowed(&self) -> bool {
        self.outcome == Outcome::Allowed
    }
}

/// One statement that made a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Because {
    /// What the policy is attached as.
    pub kind: PolicyKind,
    /// Its ARN or name.
    pub policy: Arc<str>,
    /// Index of the statement in its document, from 0.
    pub statement: usize,
    /// Its `Sid`, if it has one.
    pub sid: Option<Box<str>>,
    /// Its effect.
    pub effect: Effect,
}

/// A decision with what led to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The decision.
    pub decision: Decision,
    /// Explicitly denied: every Deny statement that matched. Allowed: every Allow statement that
    /// matched in the policies consulted. Implicitly denied: empty. In the order identity,
    /// boundary, session, resource, SCP, RCP, endpoint, then as the policies list them.
    pub because: Vec<Because>,
    /// Condition keys that the context lacks though a condition or variable reads them in a
    /// statement whose other elements (principal, action; for conditions also resource) match.
    /// Sorted, once each ignoring case, spelled as the first policy to need it does.
    pub missing_context: Vec<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_those_of_aws() {
        let phrase =
            |kind, explicit| Reason { kind, explicit, policy: None }.phrase("s3:GetObject");
        assert_eq!(
            phrase(PolicyKind::Identity, false),
            " because no identity-based policy allows the s3:GetObject action"
        );
        assert_eq!(
            phrase(PolicyKind::Identity, true),
            " with an explicit deny in an identity-based policy"
        );
        assert_eq!(
            phrase(PolicyKind::VpcEndpoint, false),
            " because no VPC endpoint policy allows the s3:GetObject action"
        );
        assert_eq!(
            phrase(PolicyKind::RoleTrust, true),
            " with an explicit deny in the role trust policy"
        );
        assert_eq!(
            phrase(PolicyKind::ServiceControl, true),
            " with an explicit deny in a service control policy"
        );
    }

    #[test]
    fn the_newer_phrase_names_managed_policies_that_deny() {
        // ER-20
        let phrase = |kind, explicit, policy: &str| {
            Reason { kind, explicit, policy: Some(policy.into()) }
                .phrase_with_policy("s3:GetObject")
        };
        let arn = "arn:aws:iam::123456789012:policy/p";
        assert_eq!(
            phrase(PolicyKind::Identity, true, arn),
            format!(" with an explicit deny in an identity-based policy: {arn}")
        );
        assert_eq!(
            phrase(PolicyKind::Identity, true, "inline"),
            " with an explicit deny in an identity-based policy"
        );
        assert_eq!(
            phrase(PolicyKind::Resource, true, arn),
            " with an explicit deny in a resource-based policy"
        );
    }
}
