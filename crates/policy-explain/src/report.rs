//! What an explanation tells.

use std::sync::Arc;

use sekisho_policy::{ContextValue, Document, Effect, Explanation, PolicyKind, Statement};

use crate::Remedy;

/// A decision with everything that led to it.
#[derive(Clone, Debug)]
pub struct Report {
    /// The evaluator's own answer: the decision, the statements that made it, the keys that were
    /// missing.
    pub explanation: Explanation,
    /// What each kind of policy said, each level of an organization apart, in the order identity,
    /// boundary, session, resource, SCP, RCP, endpoint.
    pub layers: Vec<Layer>,
    /// For a denial: the smallest sets of changes that would allow it, each checked by deciding
    /// again. Empty when allowed, and when no change that is known of would help.
    pub remedies: Vec<Remedy>,
}

/// The policies of one kind, or of one level of an organization.
#[derive(Clone, Debug)]
pub struct Layer {
    /// What the policies are attached as.
    pub kind: PolicyKind,
    /// The level of an SCP or RCP, from 0 at the organization's root.
    pub level: Option<usize>,
    /// What they say together.
    pub verdict: Verdict,
    /// How many policies there are.
    pub policies: usize,
    /// Their statements, in order. Empty when they are not consulted.
    pub statements: Vec<Reading>,
}

/// What the policies of a layer say together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// There is none of the kind: it neither grants nor refuses.
    Absent,
    /// There are some, and the caller is not held to them (evaluation contract, section 7).
    NotConsulted,
    /// No statement matches.
    Silent,
    /// An Allow statement matches and no Deny statement does.
    Allows,
    /// It allows without a statement: the root user's own account (EV-2), a level of RCPs (EV-35).
    AllowsImplicitly,
    /// A Deny statement matches.
    Denies,
}

impl Verdict {
    /// `absent`, `notConsulted`, `silent`, `allow`, `implicitAllow` or `deny`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Absent => "absent",
            Self::NotConsulted => "notConsulted",
            Self::Silent => "silent",
            Self::Allows => "allow",
            Self::AllowsImplicitly => "implicitAllow",
            Self::Denies => "deny",
        }
    }
}

/// One statement, read for the request.
#[derive(Clone, Debug)]
pub struct Reading {
    /// ARN or name of its policy.
    pub policy: Arc<str>,
    /// The policy's place in its layer, from 0.
    pub policy_index: usize,
    /// The document that it stands in.
    pub document: Arc<Document>,
    /// Its place in the document, from 0.
    pub index: usize,
    /// The elements that do not match; empty when the statement matches.
    pub misses: Vec<Miss>,
    /// What a matching Allow of a resource policy is worth to the caller.
    pub class: Option<Class>,
}

impl Reading {
    /// The statement.
    pub fn statement(&self) -> Option<&Statement> {
        self.document.statements.get(self.index)
    }

    /// Whether all its elements match.
    pub fn matches(&self) -> bool {
        self.misses.is_empty()
    }

    /// Whether it matches with this effect.
    pub fn says(&self, effect: Effect) -> bool {
        self.matches() && self.statement().is_some_and(|statement| statement.effect == effect)
    }
}

/// What a resource policy's naming of the caller is worth (evaluation contract, section 3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Names the caller itself: in its own account nothing else must allow.
    Direct,
    /// Names the entity that the caller is a session of: identity policies need not allow.
    Entity,
    /// Names the account: identity policies must allow too.
    Account,
}

impl Class {
    /// `direct`, `entity` or `account`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::Entity => "entity",
            Self::Account => "account",
        }
    }
}

/// An element that does not match.
#[derive(Clone, Debug, PartialEq)]
pub enum Miss {
    /// `Principal` or `NotPrincipal` does not speak of the caller.
    Principal,
    /// `Action` or `NotAction`.
    Action,
    /// `Resource` or `NotResource`.
    Resource {
        /// Condition keys of its variables that have no single value (EV-71, EV-75, EV-78).
        unresolved: Vec<String>,
    },
    /// One operator of one key.
    Condition {
        /// Its place in [`Statement::conditions`].
        index: usize,
        /// What the context has for the key.
        found: Found,
        /// Condition keys of the values' variables that have no single value (EV-76).
        unresolved: Vec<String>,
    },
}

/// What the context has for a key.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// Nothing.
    Absent,
    /// This.
    Value(ContextValue<'static>),
}
