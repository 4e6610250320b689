//! `Principal` and `NotPrincipal`: the map, and what the form of a value says it names.

use super::elements::strings;
use super::error::{Fault, ParseErrorKind};
use crate::document::{PrincipalBlock, PrincipalEntry, PrincipalForm, PrincipalKey};
use crate::json::{Node, Value};

pub(super) fn read(node: &Node<'_>, negated: bool) -> Result<PrincipalBlock, Fault> {
    let bad = |node: &Node<'_>, message: &str| Fault {
        kind: ParseErrorKind::BadPrincipal,
        offset: node.span.start,
        message: message.to_owned(),
    };
    let members = match &node.value {
        Value::Object(members) => members,
        Value::String(text) if text == "*" => {
            let form = PrincipalForm::Everyone;
            let entry = PrincipalEntry { key: None, text: "*".into(), form, span: node.span };
            return Ok(PrincipalBlock { negated, entries: vec![entry] });
        }
        _ => return Err(bad(node, "a principal is \"*\" or an object")),
    };
    let mut entries = Vec::new();
    for member in members {
        let Some(key) = PrincipalKey::parse(&member.key) else {
            return Err(Fault {
                kind: ParseErrorKind::BadPrincipal,
                offset: member.key_span.start,
                message: format!("unknown kind of principal {:?}", member.key),
            });
        };
        for (text, item) in strings(&member.node)? {
            let form = PrincipalForm::of(key, text);
            entries.push(PrincipalEntry {
                key: Some(key),
                text: text.into(),
                form,
                span: item.span,
            });
        }
    }
    if entries.is_empty() {
        return Err(Fault { kind: ParseErrorKind::MissingElement, ..bad(node, "no principal") });
    }
    Ok(PrincipalBlock { negated, entries })
}

impl PrincipalForm {
    /// What a value under a key names, by its form alone (evaluation contract, section 3).
    pub fn of(key: PrincipalKey, text: &str) -> Self {
        // Wildcards stand for nothing inside a principal (EV-12, EV-56).
        let wildcard = text.contains(['*', '?']);
        match key {
            PrincipalKey::Aws if text == "*" => Self::Everyone,
            _ if wildcard || text.is_empty() => Self::Nobody,
            PrincipalKey::Service => Self::Service,
            PrincipalKey::Federated => Self::Federated,
            PrincipalKey::CanonicalUser => Self::CanonicalUser,
            PrincipalKey::Aws => aws_form(text),
        }
    }
}

fn aws_form(text: &str) -> PrincipalForm {
    if is_account(text) {
        return PrincipalForm::Account { account: text.into(), partition: None };
    }
    if (text.starts_with("AIDA") || text.starts_with("AROA"))
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
    {
        return PrincipalForm::UniqueId;
    }
    let fields: Vec<&str> = text.splitn(6, ':').collect();
    let ["arn", partition, service, "", account, resource] = fields.as_slice() else {
        return PrincipalForm::Nobody;
    };
    if !is_account(account) {
        return PrincipalForm::Nobody;
    }
    let account = Box::from(*account);
    let (kind, rest) = resource.split_once('/').unwrap_or((resource, ""));
    let name = rest.rsplit('/').next().unwrap_or_default();
    match (*service, kind) {
        ("iam", "root") if rest.is_empty() && !resource.contains('/') => {
            PrincipalForm::Account { account, partition: Some((*partition).into()) }
        }
        _ if name.is_empty() => PrincipalForm::Nobody,
        ("iam", "user") => PrincipalForm::User,
        ("iam", "role") => PrincipalForm::Role { account, name: name.into() },
        ("sts", "assumed-role") if rest.matches('/').count() == 1 => PrincipalForm::RoleSession,
        ("sts", "federated-user") => PrincipalForm::FederatedUser,
        _ => PrincipalForm::Nobody,
    }
}

/// Whether `text` is twelve digits.
pub(crate) fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}
