//! A policy document as read: what its elements say, and where they stand in the text.
//!
//! From: [`crate::parse`]. To: evaluators, which interpret it, and the simulator, which quotes it.

use std::sync::{Arc, OnceLock};

use crate::engine::compiled::Compiled;
use crate::operator::Operator;
use crate::text::Span;

/// A policy document that keeps the grammar (evaluation contract, section 8).
#[derive(Clone, Debug)]
pub struct Document {
    /// `Version`.
    pub version: Version,
    /// `Id`.
    pub id: Option<Box<str>>,
    /// `Statement`, in the order written; never empty.
    pub statements: Vec<Statement>,
    /// The text it was read from, unchanged.
    pub source: Arc<str>,
    /// The form that the engine decides with, made when it is first asked for.
    pub(crate) compiled: OnceLock<Arc<Compiled>>,
}

impl Document {
    /// What a document may hold, in the order of the grammar (evaluation contract, 8.0).
    pub const ELEMENTS: [&'static str; 3] = ["Version", "Id", "Statement"];
}

/// The version of the policy language (EV-51).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Version {
    /// No `Version`: means `2008-10-17`.
    Absent,
    /// `2008-10-17`
    V2008,
    /// `2012-10-17`
    V2012,
}

impl Version {
    /// Whether `${…}` is a variable: only in `2012-10-17` (EV-52).
    pub fn has_variables(self) -> bool {
        self == Self::V2012
    }
}

impl Statement {
    /// What a statement may hold, in the order of the grammar (evaluation contract, 8.0).
    pub const ELEMENTS: [&'static str; 9] = [
        "Sid",
        "Effect",
        "Principal",
        "NotPrincipal",
        "Action",
        "NotAction",
        "Resource",
        "NotResource",
        "Condition",
    ];
}

/// One statement.
#[derive(Clone, Debug)]
pub struct Statement {
    /// `Sid`.
    pub sid: Option<Box<str>>,
    /// `Effect`.
    pub effect: Effect,
    /// `Principal` or `NotPrincipal`.
    pub principal: Option<PrincipalBlock>,
    /// `Action` or `NotAction`.
    pub actions: ActionBlock,
    /// `Resource` or `NotResource`; `None` means the resource that the policy hangs on (EV-53).
    pub resources: Option<ResourceBlock>,
    /// `Condition`, one entry for each operator and key: all must hold.
    pub conditions: Vec<Condition>,
    /// Where the statement stands in the source, braces included.
    pub span: Span,
}

/// `Effect`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Effect {
    /// `Allow`
    Allow,
    /// `Deny`
    Deny,
}

impl Effect {
    /// `Allow` or `Deny`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "Allow",
            Self::Deny => "Deny",
        }
    }
}

/// `Principal` or `NotPrincipal`.
#[derive(Clone, Debug)]
pub struct PrincipalBlock {
    /// `NotPrincipal`.
    pub negated: bool,
    /// The entries of all its keys; OR'ed (EV-10); never empty.
    pub entries: Vec<PrincipalEntry>,
}

/// One entry of a principal element.
#[derive(Clone, Debug)]
pub struct PrincipalEntry {
    /// The key it stands under; `None` for a bare `"*"`.
    pub key: Option<PrincipalKey>,
    /// The value as written.
    pub text: Box<str>,
    /// What the value names.
    pub form: PrincipalForm,
    /// Where the value stands in the source, quotes included.
    pub span: Span,
}

/// The keys of a principal map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PrincipalKey {
    /// `AWS`
    Aws,
    /// `Federated`
    Federated,
    /// `Service`
    Service,
    /// `CanonicalUser`
    CanonicalUser,
}

impl PrincipalKey {
    /// Reads a key, which is case-sensitive.
    pub fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "AWS" => Self::Aws,
            "Federated" => Self::Federated,
            "Service" => Self::Service,
            "CanonicalUser" => Self::CanonicalUser,
            _ => return None,
        })
    }

    /// The key as written.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Aws => "AWS",
            Self::Federated => "Federated",
            Self::Service => "Service",
            Self::CanonicalUser => "CanonicalUser",
        }
    }
}

/// What a principal entry names, told by its form alone (evaluation contract, section 3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PrincipalForm {
    /// `"*"` or `"AWS": "*"`
    Everyone,
    /// `arn:…:iam::A:root`, or twelve digits.
    Account {
        /// 12 digits.
        account: Box<str>,
        /// Of the ARN form.
        partition: Option<Box<str>>,
    },
    /// `arn:…:iam::A:user/…`
    User,
    /// `arn:…:iam::A:role/…`
    Role {
        /// 12 digits.
        account: Box<str>,
        /// Name without path.
        name: Box<str>,
    },
    /// `arn:…:sts::A:assumed-role/Role/Session`
    RoleSession,
    /// `arn:…:sts::A:federated-user/Name`
    FederatedUser,
    /// `AIDA…` or `AROA…`: a user or role as stored (EV-18).
    UniqueId,
    /// A service's name.
    Service,
    /// An identity provider: ARN, or the host of a built-in one.
    Federated,
    /// An S3 canonical user id.
    CanonicalUser,
    /// None of these, or a wildcard where none may be (EV-12, EV-56): matches nobody.
    Nobody,
}

/// `Action` or `NotAction`.
#[derive(Clone, Debug)]
pub struct ActionBlock {
    /// `NotAction`.
    pub negated: bool,
    /// `*` or `prefix:pattern` each (EV-58); OR'ed; never empty.
    pub patterns: Vec<Box<str>>,
}

/// `Resource` or `NotResource`.
#[derive(Clone, Debug)]
pub struct ResourceBlock {
    /// `NotResource`.
    pub negated: bool,
    /// `*` or an ARN pattern each, as written; OR'ed; never empty.
    pub patterns: Vec<Box<str>>,
}

/// One operator with one key and its values.
#[derive(Clone, Debug)]
pub struct Condition {
    /// The operator.
    pub operator: Operator,
    /// The condition key, as written; compares without case.
    pub key: Box<str>,
    /// The values as text: numbers as they were written (EV 9.3), booleans `true` or `false`.
    /// May be empty (9.2, note f).
    pub values: Vec<Box<str>>,
}

impl Document {
    /// A document of statements that no text holds: what part of a policy would do is asked with
    /// it, or what a policy without one of its statements would. Its source tells it from others,
    /// and is not JSON.
    pub fn of_statements(version: Version, statements: Vec<Statement>) -> Self {
        let source = format!("{version:?} {statements:?}").into();
        Self { version, id: None, statements, source, compiled: OnceLock::new() }
    }

    pub(crate) fn compiled(&self) -> &Arc<Compiled> {
        self.compiled.get_or_init(|| Arc::new(Compiled::of(self)))
    }

    /// What the document takes in memory in the form that the engine decides with, in bytes: with
    /// the index that it has when it is asked by itself.
    pub fn compiled_bytes(&self) -> usize {
        crate::engine::bytes_held(self.compiled())
    }

    /// The entries of every `Principal` and `NotPrincipal`, in the order written.
    pub fn principal_entries(&self) -> impl Iterator<Item = &PrincipalEntry> {
        let blocks = self.statements.iter().filter_map(|statement| statement.principal.as_ref());
        blocks.flat_map(|block| &block.entries)
    }

    /// The source with some principals replaced: users and roles become their unique ids when a
    /// trust policy is stored, and ARNs again when it is shown (EV-18). `replace` gives the new
    /// value of an entry, `None` to leave it. Everything else keeps its bytes.
    pub fn with_principals<'d>(
        &'d self,
        mut replace: impl FnMut(&'d PrincipalEntry) -> Option<String>,
    ) -> String {
        let mut entries: Vec<_> = self.principal_entries().collect();
        entries.sort_by_key(|entry| entry.span.start);
        let mut text = String::with_capacity(self.source.len());
        let mut copied = 0;
        for entry in entries {
            let Some(value) = replace(entry) else { continue };
            text.push_str(self.source.get(copied..entry.span.start).unwrap_or_default());
            text.push_str(&serde_json::Value::from(value).to_string());
            copied = entry.span.end;
        }
        text.push_str(self.source.get(copied..).unwrap_or_default());
        text
    }
}
