//! The writer of trust policies.

use super::Malformed;
use crate::document::{Document, PrincipalEntry, PrincipalForm, PrincipalKey};
use crate::json::{self, Node, Value};
use crate::{PolicyKind, parse};

/// Checks a role's trust policy as IAM does when it is written. Whether the users and roles that
/// it names exist is the directory's knowledge: look [`Document::principal_entries`] up and refuse
/// with [`invalid_principal`].
///
/// # Errors
/// The message of the first check that fails (errors contract, section 4).
pub fn trust_policy(text: &str) -> Result<Document, Malformed> {
    let root =
        json::parse(text).map_err(|_| Malformed::new("This policy contains invalid Json"))?;
    for statement in statements(&root) {
        let Value::Object(members) = &statement.value else { continue };
        let has =
            |names: &[&str]| members.iter().find(|member| names.contains(&member.key.as_ref()));
        if let Some(member) = has(&["Resource", "NotResource", "NotPrincipal"]) {
            return Err(Malformed::new(format!("Has prohibited field {}", member.key)));
        }
        for (field, names) in [
            ("Principal", &["Principal"][..]),
            ("Action", &["Action", "NotAction"]),
            ("Effect", &["Effect"]),
        ] {
            if has(names).is_none_or(|member| is_empty(&member.node)) {
                return Err(Malformed::new(format!("Missing required field {field}")));
            }
        }
    }
    let document = parse(text, PolicyKind::RoleTrust).map_err(|_| Malformed::syntax())?;
    let actions = document.statements.iter().flat_map(|statement| &statement.actions.patterns);
    for action in actions {
        if !is_assume_action(action) {
            return Err(Malformed::new(
                "AssumeRole policy may only specify STS AssumeRole actions.",
            ));
        }
    }
    let refused = document.principal_entries().find(|entry| !is_trustable(entry));
    if let Some(entry) = refused {
        return Err(invalid_principal(entry));
    }
    Ok(document)
}

/// The refusal of a principal that does not exist or is malformed.
pub fn invalid_principal(entry: &PrincipalEntry) -> Malformed {
    // A bare `"*"` stands under no key; IAM calls it by this name.
    let key = entry.key.map_or("STAR", PrincipalKey::as_str);
    Malformed::new(format!("Invalid principal in policy: \"{key}\":\"{}\"", entry.text))
}

fn statements<'n, 'a>(root: &'n Node<'a>) -> &'n [Node<'a>] {
    let Value::Object(members) = &root.value else { return &[] };
    match members.iter().find(|member| member.key == "Statement").map(|member| &member.node) {
        Some(Node { value: Value::Array(items), .. }) => items,
        Some(statement) => std::slice::from_ref(statement),
        None => &[],
    }
}

/// Whether there is nothing in a list or map (EV-53), at whatever key of a map.
fn is_empty(node: &Node<'_>) -> bool {
    match &node.value {
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.iter().all(|member| is_empty(&member.node)),
        _ => false,
    }
}

/// STS's assume family, `sts:TagSession` and `sts:SetSourceIdentity`, or a pattern within STS
/// (8.1).
fn is_assume_action(action: &str) -> bool {
    const NAMES: [&str; 5] = [
        "AssumeRole",
        "AssumeRoleWithSAML",
        "AssumeRoleWithWebIdentity",
        "TagSession",
        "SetSourceIdentity",
    ];
    action.split_once(':').is_some_and(|(service, name)| {
        service.eq_ignore_ascii_case("sts")
            && (name.contains(['*', '?'])
                || NAMES.iter().any(|other| name.eq_ignore_ascii_case(other)))
    })
}

/// Whether a role may trust this by its form: no bare star (EV-55), no wildcards (EV-12, EV-56).
fn is_trustable(entry: &PrincipalEntry) -> bool {
    match entry.form {
        PrincipalForm::Everyone => entry.key.is_some(),
        PrincipalForm::CanonicalUser | PrincipalForm::Nobody => false,
        _ => true,
    }
}
