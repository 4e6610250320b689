//! The statements that are proposed, as JSON.

use std::fmt::Write;

use sekisho_policy::{PolicyKind, Principal, Request};
use serde_json::{Value, json};

/// An Allow of exactly what is asked. `principal` is left out for policies that hang on theirs.
pub(super) fn allow(request: &Request<'_>, kind: PolicyKind, principal: Option<Value>) -> String {
    // Members in the order people write them, which a map of `serde_json` does not keep.
    let mut text = String::from(r#"{"Effect":"Allow""#);
    if let Some(principal) = principal {
        let _ = write!(text, r#","Principal":{principal}"#);
    }
    let _ = write!(text, r#","Action":{}"#, Value::from(request.action));
    if kind != PolicyKind::RoleTrust {
        let _ = write!(text, r#","Resource":{}"#, Value::from(pattern(request.resource)));
    }
    text.push('}');
    text
}

/// The pattern that matches this resource and no other: wildcards and dollars of its sixth field
/// are written as the characters they are (EV-73).
fn pattern(resource: &str) -> String {
    let sixth = resource.match_indices(':').nth(4).map(|(colon, _)| colon + 1);
    let Some(sixth) = sixth else { return resource.to_owned() };
    let (head, tail) = resource.split_at(sixth);
    let mut pattern = head.to_owned();
    let mut characters = tail.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '*' | '?' => {
                let _ = write!(pattern, "${{{character}}}");
            }
            '$' if characters.peek() == Some(&'{') => pattern.push_str("${$}"),
            other => pattern.push(other),
        }
    }
    pattern
}

/// The principal element that names the caller; `account`: that names its account instead.
pub(super) fn principal(principal: &Principal, account: bool) -> Option<Value> {
    let partition = principal.partition();
    if account {
        let account = principal.account()?;
        return Some(json!({ "AWS": format!("arn:{partition}:iam::{account}:root") }));
    }
    Some(match principal {
        Principal::Anonymous => json!({ "AWS": "*" }),
        Principal::Root { arn, .. } | Principal::AssumedRoot { arn, .. } => {
            json!({ "AWS": &**arn })
        }
        Principal::User(user) => json!({ "AWS": &*user.arn }),
        Principal::RoleSession(session) => match &session.role_arn {
            Some(arn) => json!({ "AWS": &**arn }),
            // Where only the session is told, its role's path is not known (EV-19).
            None => {
                let (account, name) = (&session.account, &session.role_name);
                json!({ "AWS": format!("arn:{partition}:iam::{account}:role/{name}") })
            }
        },
        Principal::FederatedUser(session) => json!({ "AWS": &*session.arn }),
        Principal::Service { name } => json!({ "Service": &**name }),
        Principal::WebIdentity { provider } | Principal::Saml { provider } => {
            json!({ "Federated": &**provider })
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_resource_becomes_a_pattern_for_itself_alone() {
        // EV-73; before the sixth field nothing is expanded (EV-70).
        for (resource, expected) in [
            ("*", "*"),
            ("arn:aws:s3:::b/k", "arn:aws:s3:::b/k"),
            ("arn:aws:s3:::b/*?x", "arn:aws:s3:::b/${*}${?}x"),
            ("arn:aws:s3:::b/${aws:username}$", "arn:aws:s3:::b/${$}{aws:username}$"),
        ] {
            assert_eq!(pattern(resource), expected);
        }
    }
}
