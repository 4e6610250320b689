//! From a [`Document`] to its [`Compiled`] form: what does not depend on the request is done here.

use std::sync::OnceLock;

use super::compiled::{
    Action, ActionKind, Compiled, Condition, Form, Head, Is, Named, Piece, Principal, Resource,
    Span, Statement, Tail, Value,
};
use super::glob::{ONE, RUN, marked};
use super::operator::{Comparison, Test};
use super::{addresses, variables};
use crate::Effect;
use crate::document::{self, Document, PrincipalForm, Version};
use crate::key::KeyId;

impl Compiled {
    /// Compiles a document.
    pub(crate) fn of(document: &Document) -> Self {
        let mut parts = Parts::default();
        for statement in &document.statements {
            parts.statement(statement, document.version);
        }
        parts.close(Is::default());
        Self {
            pool: parts.pool.into(),
            statements: parts.statements.into(),
            actions: parts.actions.into(),
            resources: parts.resources.into(),
            conditions: parts.conditions.into(),
            values: parts.values.into(),
            pieces: parts.pieces.into(),
            principals: parts.principals.into(),
            alone: OnceLock::new(),
        }
    }
}

/// What has been compiled so far.
#[derive(Default)]
pub(super) struct Parts {
    pool: Vec<u8>,
    statements: Vec<Statement>,
    actions: Vec<Action>,
    resources: Vec<Resource>,
    conditions: Vec<Condition>,
    values: Vec<Value>,
    pieces: Vec<Piece>,
    principals: Vec<Principal>,
}

/// A count as it is kept: documents have at most a mebibyte, which completing ARN patterns can
/// make some times as long.
fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Parts {
    fn statement(&mut self, statement: &document::Statement, version: Version) {
        let principal = statement.principal.as_ref();
        let resources = statement.resources.as_ref();
        self.close(Is {
            deny: statement.effect == Effect::Deny,
            not_action: statement.actions.negated,
            not_resource: resources.is_some_and(|block| block.negated),
            principal: match principal {
                None => Named::Nobody,
                Some(block) if block.negated => Named::NotListed,
                Some(_) => Named::Listed,
            },
        });
        statement.actions.patterns.iter().for_each(|pattern| self.action(pattern));
        match resources {
            Some(block) => {
                block.patterns.iter().for_each(|pattern| self.resource(pattern, version));
            }
            // The resource that the policy hangs on (EV-53).
            None => self.resource("*", version),
        }
        statement.conditions.iter().for_each(|condition| self.condition(condition, version));
        for entry in principal.into_iter().flat_map(|block| &block.entries) {
            let span = self.text(entry.text.bytes());
            self.principals.push(Principal { form: form(&entry.form), span });
        }
    }

    /// Notes where a statement's parts begin.
    fn close(&mut self, is: Is) {
        self.statements.push(Statement {
            actions: count(self.actions.len()),
            resources: count(self.resources.len()),
            conditions: count(self.conditions.len()),
            principals: count(self.principals.len()),
            is,
        });
    }

    pub(super) fn text(&mut self, bytes: impl IntoIterator<Item = u8>) -> Span {
        let start = self.pool.len();
        self.pool.extend(bytes);
        Span { start: count(start), length: count(self.pool.len() - start) }
    }

    fn action(&mut self, pattern: &str) {
        let lower = pattern.to_ascii_lowercase();
        let wild = |text: &str| text.contains(['*', '?']);
        let action = match lower.strip_suffix('*') {
            // A bare `*` is the prefix of everything. A prefix must hold the colon, or a service
            // of a longer name would match too.
            Some(before) if !wild(before) && (before.is_empty() || before.contains(':')) => {
                Action::new(self.text(before.bytes()), ActionKind::Prefix)
            }
            _ if wild(&lower) => Action::new(self.text(marked(&lower)), ActionKind::Other),
            _ => Action::new(self.text(lower.bytes()), ActionKind::Literal),
        };
        self.actions.push(action);
    }

    fn resource(&mut self, pattern: &str, version: Version) {
        if pattern == "*" {
            return self.resources.push(Resource {
                span: Span::default(),
                ends: [0; 4],
                head: Head::Everything,
                tail: Tail::Any,
                pieces: 0,
                piece_count: 0,
            });
        }
        // EV-63
        let missing = 5_usize.saturating_sub(pattern.matches(':').count());
        let completed = format!("{pattern}{}", ":*".repeat(missing));
        let fields: Vec<&str> = completed.splitn(6, ':').collect();
        let (head_fields, sixth) = match fields.as_slice() {
            [head @ .., sixth] => (head, *sixth),
            [] => (&[][..], ""),
        };
        let head_length: usize = head_fields.iter().map(|field| field.len() + 1).sum();
        let mut ends = [0; 4];
        let mut end = 0;
        let mut fits = head_fields.len() == 5;
        for (number, field) in head_fields.iter().enumerate() {
            end += field.len() + usize::from(number != 0);
            if let Some(place) = number.checked_sub(1).and_then(|place| ends.get_mut(place)) {
                *place = u8::try_from(end).unwrap_or_else(|_| {
                    fits = false;
                    0
                });
            }
        }
        let wild = |text: &str| text.contains(['*', '?']);
        let head = if !fits {
            Head::Long
        } else if head_fields.iter().any(|field| field.ends_with('*')) {
            Head::Open
        } else if head_fields.iter().any(|field| wild(field)) {
            Head::Fields
        } else {
            Head::Literal
        };
        let head_text = completed.get(..head_length).unwrap_or_default();
        let span = self.text(marked(head_text).chain(marked(sixth)));
        let (tail, pieces) = if version.has_variables() && variables::is_in(sixth) {
            match self.program(sixth, true) {
                Some((start, count)) => (Tail::Program, (start, count)),
                None => (Tail::Never, (0, 0)),
            }
        } else {
            (tail(sixth), (0, 0))
        };
        let (pieces, piece_count) = pieces;
        self.resources.push(Resource { span, ends, head, tail, pieces, piece_count });
    }

    /// Compiles a text with variables; `None`: one of them cannot be read (EV-72).
    fn program(&mut self, text: &str, wildcards: bool) -> Option<(u32, u32)> {
        let start = count(self.pieces.len());
        for part in variables::parts(text) {
            let piece = match part? {
                variables::Part::Text(text) if wildcards => Piece::Text(self.text(marked(text))),
                variables::Part::Text(text) | variables::Part::Character(text) => {
                    Piece::Text(self.text(text.bytes()))
                }
                variables::Part::Variable { key, default } => Piece::Variable {
                    key: KeyId::of(key),
                    name: self.text(key.bytes()),
                    default: default.map(|text| self.text(text.bytes())),
                },
            };
            self.pieces.push(piece);
        }
        Some((start, count(self.pieces.len()) - start))
    }

    fn condition(&mut self, condition: &document::Condition, version: Version) {
        let test = Test::of(condition.operator);
        let values = count(self.values.len());
        for value in &condition.values {
            let value = self.value(value, test.comparison, version);
            self.values.push(value);
        }
        let name = self.text(condition.key.bytes());
        self.conditions.push(Condition {
            key: KeyId::of(&condition.key),
            test,
            name,
            values,
            value_count: count(self.values.len()) - values,
        });
    }

    fn value(&mut self, value: &str, comparison: Comparison, version: Version) -> Value {
        if version.has_variables() && comparison.has_variables() && variables::is_in(value) {
            return match self.program(value, comparison.has_wildcards()) {
                Some((start, count)) => Value::Program { start, count },
                None => Value::Never,
            };
        }
        match comparison {
            Comparison::Like => match value.strip_suffix('*') {
                Some(before) if !before.contains(['*', '?']) => {
                    Value::Prefix(self.text(before.bytes()))
                }
                _ if value.contains(['*', '?']) => Value::Wild(self.text(marked(value))),
                _ => Value::Text(self.text(value.bytes())),
            },
            Comparison::Arn => Value::Wild(self.text(marked(value))),
            Comparison::Bool | Comparison::Null => truth(value).map_or(Value::Never, Value::Truth),
            Comparison::Ip => match addresses::network(value) {
                Some((addresses::Address::V4(network), bits)) => Value::V4 { network, bits },
                Some((addresses::Address::V6(network), bits)) => {
                    let span = self.text(network.to_be_bytes());
                    Value::V6 { network: span.start, bits }
                }
                None => Value::Never,
            },
            _ => Value::Text(self.text(value.bytes())),
        }
    }
}

/// `true` or `false` in any case.
pub(super) fn truth(text: &str) -> Option<bool> {
    if text.eq_ignore_ascii_case("true") {
        return Some(true);
    }
    text.eq_ignore_ascii_case("false").then_some(false)
}

fn tail(sixth: &str) -> Tail {
    match sixth.strip_suffix('*') {
        Some("") => Tail::Any,
        Some(before) if !before.contains(['*', '?']) => Tail::Prefix,
        _ if sixth.contains(['*', '?']) => Tail::Wild,
        _ => Tail::Literal,
    }
}

fn form(form: &PrincipalForm) -> Form {
    match form {
        PrincipalForm::Everyone => Form::Everyone,
        PrincipalForm::Account { partition: None, .. } => Form::Account,
        PrincipalForm::Account { .. } => Form::AccountArn,
        PrincipalForm::User => Form::User,
        PrincipalForm::Role { .. } => Form::Role,
        PrincipalForm::RoleSession => Form::RoleSession,
        PrincipalForm::FederatedUser => Form::FederatedUser,
        PrincipalForm::UniqueId => Form::UniqueId,
        PrincipalForm::Service => Form::Service,
        PrincipalForm::Federated => Form::Federated,
        // Which account a canonical id stands for is S3's knowledge.
        PrincipalForm::CanonicalUser | PrincipalForm::Nobody => Form::Nobody,
    }
}

/// The literal beginning of a marked pattern.
pub(super) fn literal_prefix(pattern: &[u8]) -> &[u8] {
    let end = memchr::memchr2(RUN, ONE, pattern).unwrap_or(pattern.len());
    pattern.get(..end).unwrap_or_default()
}
