//! Where and how a document breaks the grammar.

use crate::PolicyKind;
use crate::json::{JsonError, Member, Node};
use crate::text::Position;

/// Why a document is unreadable.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message} (line {}, column {})", position.line, position.column)]
pub struct ParseError {
    /// The rule it breaks.
    pub kind: ParseErrorKind,
    /// Offset of the byte where it was noticed.
    pub offset: usize,
    /// The same place as people count.
    pub position: Position,
    /// What is wrong, without the place.
    pub message: String,
}

/// The rule that an unreadable document breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ParseErrorKind {
    /// Not strict JSON, or nested deeper than any policy.
    NotJson,
    /// An object has a key twice (EV-50).
    DuplicateKey,
    /// More than [`crate::DOCUMENT_BYTES_MAX`].
    TooLarge,
    /// An element that the language does not have (EV-50).
    UnknownElement,
    /// An element that this kind of policy may not have (8.1).
    ForbiddenElement,
    /// An element that this kind of policy must have (8.1), or an empty list for it (EV-53).
    MissingElement,
    /// A JSON type that the element does not take, or an element beside its `Not…` twin.
    WrongType,
    /// An unknown `Version`, or one that this kind does not take (EV-51).
    BadVersion,
    /// An `Effect` that is neither `Allow` nor `Deny`, or one that an RCP may not have (EV-35).
    BadEffect,
    /// A principal of no known shape, such as a bare ARN (EV-7).
    BadPrincipal,
    /// An action that is neither `*` nor `prefix:name` (EV-58).
    BadAction,
    /// A resource that is neither `*` nor an ARN pattern (EV-61, EV-63).
    BadResource,
    /// An unknown operator or a value that conditions do not take (EV-57).
    BadCondition,
}

/// A [`ParseError`] before its place is counted out.
pub(crate) struct Fault {
    pub(super) kind: ParseErrorKind,
    pub(super) offset: usize,
    pub(super) message: String,
}

impl ParseError {
    pub(super) fn new(text: &str, fault: Fault) -> Self {
        let Fault { kind, offset, message } = fault;
        Self { kind, offset, position: Position::of(text, offset), message }
    }
}

impl From<JsonError> for Fault {
    fn from(error: JsonError) -> Self {
        let kind = match error.kind {
            crate::json::JsonErrorKind::DuplicateKey(_) => ParseErrorKind::DuplicateKey,
            _ => ParseErrorKind::NotJson,
        };
        Self { kind, offset: error.offset, message: error.kind.to_string() }
    }
}

impl Fault {
    pub(super) fn wrong_type(node: &Node<'_>, message: &str) -> Self {
        let message = message.to_owned();
        Self { kind: ParseErrorKind::WrongType, offset: node.span.start, message }
    }

    pub(super) fn unknown_element(member: &Member<'_>) -> Self {
        Self {
            kind: ParseErrorKind::UnknownElement,
            offset: member.key_span.start,
            message: format!("unknown element {:?}", member.key),
        }
    }

    pub(super) fn forbidden_element(member: &Member<'_>, kind: PolicyKind) -> Self {
        Self {
            kind: ParseErrorKind::ForbiddenElement,
            offset: member.key_span.start,
            message: format!("{} may not have {}", rules_name(kind), member.key),
        }
    }

    pub(super) fn missing_element(node: &Node<'_>, name: &str) -> Self {
        Self {
            kind: ParseErrorKind::MissingElement,
            offset: node.span.start,
            message: format!("missing {name}"),
        }
    }
}

fn rules_name(kind: PolicyKind) -> &'static str {
    match kind {
        PolicyKind::Identity => "an identity policy",
        PolicyKind::PermissionsBoundary => "a permissions boundary",
        PolicyKind::Session => "a session policy",
        PolicyKind::RoleTrust => "a trust policy",
        PolicyKind::Resource => "a resource policy",
        PolicyKind::ServiceControl => "a service control policy",
        PolicyKind::ResourceControl => "a resource control policy",
        PolicyKind::VpcEndpoint => "an endpoint policy",
    }
}
