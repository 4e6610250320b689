//! A policy document in the form that is decided with.
//!
//! Immutable and compact: every text stands in one pool of bytes, wildcards marked
//! ([`super::glob`]), and every element is a small record that says where. Made by
//! [`super::compile`], once for each document.

use std::sync::OnceLock;

use super::index::Index;
use super::operator::Test;
use crate::key::KeyId;
use crate::short::{begins_with, same};

/// A compiled document.
pub(crate) struct Compiled {
    pub(super) pool: Box<[u8]>,
    /// One more than there are: each ends where the next begins.
    pub(super) statements: Box<[Statement]>,
    pub(super) actions: Box<[Action]>,
    pub(super) resources: Box<[Resource]>,
    pub(super) conditions: Box<[Condition]>,
    pub(super) values: Box<[Value]>,
    pub(super) pieces: Box<[Piece]>,
    pub(super) principals: Box<[Principal]>,
    /// The indexes of this document alone, made when it is first asked by itself, if it holds
    /// enough for one to pay.
    pub(super) alone: OnceLock<Box<[Index]>>,
}

/// A stretch of the pool.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) start: u32,
    pub(super) length: u32,
}

/// Where the parts of a statement begin.
#[derive(Clone, Copy, Debug)]
pub(super) struct Statement {
    pub(super) actions: u32,
    pub(super) resources: u32,
    pub(super) conditions: u32,
    pub(super) principals: u32,
    pub(super) is: Is,
}

/// What a statement is.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Is {
    pub(super) deny: bool,
    pub(super) not_action: bool,
    pub(super) not_resource: bool,
    /// It has a principal element.
    pub(super) principal: Named,
}

/// The principal element of a statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Named {
    /// None.
    #[default]
    Nobody,
    /// `Principal`
    Listed,
    /// `NotPrincipal`
    NotListed,
}

/// An action pattern in lower case.
#[derive(Clone, Copy, Debug)]
pub(super) struct Action {
    start: u32,
    /// The kind in the two highest bits.
    length: u32,
}

/// How an action pattern is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ActionKind {
    /// No wildcard: one action.
    Literal,
    /// A `*` at its end and no other wildcard; the text is what comes before it.
    Prefix,
    /// Any other.
    Other,
}

impl Action {
    const LENGTH_BITS: u32 = 30;

    pub(super) fn new(span: Span, kind: ActionKind) -> Self {
        let kind = match kind {
            ActionKind::Literal => 0,
            ActionKind::Prefix => 1,
            ActionKind::Other => 2,
        };
        Self { start: span.start, length: span.length | kind << Self::LENGTH_BITS }
    }

    pub(super) fn kind(self) -> ActionKind {
        match self.length >> Self::LENGTH_BITS {
            0 => ActionKind::Literal,
            1 => ActionKind::Prefix,
            _ => ActionKind::Other,
        }
    }

    pub(super) fn span(self) -> Span {
        Span { start: self.start, length: self.length & ((1 << Self::LENGTH_BITS) - 1) }
    }
}

/// A resource pattern, completed to six fields (EV-63).
#[derive(Clone, Copy, Debug)]
pub(super) struct Resource {
    pub(super) span: Span,
    /// Where partition, service, region and account end, counted from the start.
    pub(super) ends: [u8; 4],
    pub(super) head: Head,
    pub(super) tail: Tail,
    /// Pieces of the sixth field, if it is a program: where they begin, and how many.
    pub(super) pieces: u32,
    pub(super) piece_count: u32,
}

/// The first five fields of a resource pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Head {
    /// The pattern is `*`: every resource.
    Everything,
    /// No wildcards.
    Literal,
    /// Wildcards, none of which may run on across colons.
    Fields,
    /// A field ends with a `*`, which may run on across colons (EV-62).
    Open,
    /// Too long for its ends to be noted.
    Long,
}

/// The sixth field of a resource pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tail {
    /// `*`
    Any,
    /// No wildcard.
    Literal,
    /// A `*` at its end and no other wildcard.
    Prefix,
    /// Other wildcards.
    Wild,
    /// Variables.
    Program,
    /// A variable that cannot be read: matches nothing (EV-72, EV-75).
    Never,
}

/// One operator with one key.
#[derive(Clone, Copy, Debug)]
pub(super) struct Condition {
    pub(super) key: KeyId,
    pub(super) test: Test,
    /// The key's name as written.
    pub(super) name: Span,
    pub(super) values: u32,
    pub(super) value_count: u32,
}

/// A value that a condition wants, read as its operator reads it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Value {
    /// Text without wildcards.
    Text(Span),
    /// Text, then a `*`.
    Prefix(Span),
    /// Text with marked wildcards.
    Wild(Span),
    /// Variables: pieces.
    Program { start: u32, count: u32 },
    /// An IPv4 network: its address and how many bits of it count.
    V4 { network: u32, bits: u8 },
    /// An IPv6 network: 16 bytes of the pool and how many bits of them count.
    V6 { network: u32, bits: u8 },
    /// `true` or `false`.
    Truth(bool),
    /// What equals nothing: malformed for its operator, or with a variable that cannot be read.
    Never,
}

/// A piece of a text with variables.
#[derive(Clone, Copy, Debug)]
pub(super) enum Piece {
    /// Text, wildcards marked.
    Text(Span),
    /// The value of a key; the default if it has none.
    Variable { key: KeyId, name: Span, default: Option<Span> },
}

/// An entry of a principal element.
#[derive(Clone, Copy, Debug)]
pub(super) struct Principal {
    pub(super) form: Form,
    pub(super) span: Span,
}

/// What a principal entry names (evaluation contract, section 3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Everyone,
    /// Twelve digits.
    Account,
    /// `arn:…:iam::A:root`
    AccountArn,
    User,
    Role,
    RoleSession,
    FederatedUser,
    UniqueId,
    Service,
    Federated,
    Nobody,
}

/// A statement with its document.
#[derive(Clone, Copy)]
pub(super) struct StatementRef<'c> {
    pub(super) compiled: &'c Compiled,
    pub(super) at: u32,
}

impl AsRef<Self> for Compiled {
    fn as_ref(&self) -> &Self {
        self
    }
}

fn part<T>(all: &[T], start: u32, end: u32) -> &[T] {
    all.get(start as usize..end as usize).unwrap_or_default()
}

impl Compiled {
    pub(super) fn bytes(&self, span: Span) -> &[u8] {
        let start = span.start as usize;
        self.pool.get(start..start + span.length as usize).unwrap_or_default()
    }

    pub(super) fn statement_count(&self) -> u32 {
        u32::try_from(self.statements.len().saturating_sub(1)).unwrap_or(u32::MAX)
    }

    pub(super) fn statement(&self, at: u32) -> StatementRef<'_> {
        StatementRef { compiled: self, at }
    }

    /// Whether anything depends on condition keys.
    pub(super) fn reads_keys(&self) -> bool {
        !self.conditions.is_empty() || !self.pieces.is_empty()
    }

    pub(super) fn values_of(&self, condition: &Condition) -> &[Value] {
        part(&self.values, condition.values, condition.values + condition.value_count)
    }

    pub(super) fn pieces(&self, start: u32, count: u32) -> &[Piece] {
        part(&self.pieces, start, start + count)
    }

    /// What it takes in memory, the index of its own included.
    pub(crate) fn bytes_held(&self) -> usize {
        size_of::<Self>()
            + 2 * size_of::<usize>() // the counts of its Arc
            + size_of_val(&*self.pool)
            + size_of_val(&*self.statements)
            + size_of_val(&*self.actions)
            + size_of_val(&*self.resources)
            + size_of_val(&*self.conditions)
            + size_of_val(&*self.values)
            + size_of_val(&*self.pieces)
            + size_of_val(&*self.principals)
            + self.alone.get().into_iter().flatten().map(Index::bytes_held).sum::<usize>()
    }
}

impl<'c> StatementRef<'c> {
    fn between<T>(self, all: &'c [T], of: fn(&Statement) -> u32) -> &'c [T] {
        match self.compiled.statements.get(self.at as usize..) {
            Some([this, next, ..]) => part(all, of(this), of(next)),
            _ => &[],
        }
    }

    pub(super) fn is(self) -> Is {
        self.compiled.statements.get(self.at as usize).map_or_else(Is::default, |found| found.is)
    }

    pub(super) fn actions(self) -> &'c [Action] {
        self.between(&self.compiled.actions, |statement| statement.actions)
    }

    pub(super) fn resources(self) -> &'c [Resource] {
        self.between(&self.compiled.resources, |statement| statement.resources)
    }

    /// The index of its first resource pattern in the document.
    pub(super) fn first_resource(self) -> u32 {
        self.compiled.statements.get(self.at as usize).map_or(0, |found| found.resources)
    }

    pub(super) fn conditions(self) -> &'c [Condition] {
        self.between(&self.compiled.conditions, |statement| statement.conditions)
    }

    pub(super) fn principals(self) -> &'c [Principal] {
        self.between(&self.compiled.principals, |statement| statement.principals)
    }

    /// Whether the action element holds: `Action` if some pattern matches, `NotAction` if none
    /// does (EV-67).
    pub(super) fn holds_action(self, action: &super::action::Action<'_>) -> bool {
        let some = self.actions().iter().any(|pattern| {
            let text = self.compiled.bytes(pattern.span());
            match pattern.kind() {
                ActionKind::Literal => same(action.text, text),
                ActionKind::Prefix => begins_with(action.text, text),
                ActionKind::Other => action.is_like(text),
            }
        });
        some != self.is().not_action
    }
}

impl std::fmt::Debug for Compiled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Compiled")
            .field("statements", &self.statement_count())
            .field("bytes", &self.bytes_held())
            .finish()
    }
}
