//! Which services a document grants anything of.

use std::collections::BTreeSet;

use sekisho_catalog::service_prefixes;
use sekisho_policy::{Document, Effect, NamedPolicy};

/// Whether a policy grants anything of a service. One that cannot be read grants nothing.
pub(super) fn grants(policy: &NamedPolicy, prefix: &str) -> bool {
    policy.document.as_ref().is_ok_and(|document| document_grants(document, prefix))
}

/// Every service that some of the policies grants anything of, by prefix.
pub(super) fn granted(policies: &[NamedPolicy]) -> BTreeSet<&'static str> {
    service_prefixes()
        .filter(|prefix| policies.iter().any(|policy| grants(policy, prefix)))
        .collect()
}

fn document_grants(document: &Document, prefix: &str) -> bool {
    let allows = document.statements.iter().filter(|one| one.effect == Effect::Allow);
    allows.map(|statement| &statement.actions).any(|actions| {
        let mut patterns = actions.patterns.iter();
        if actions.negated {
            // All but what is named: all of a service has to be named to leave it out.
            !patterns.any(|pattern| is_whole_of(pattern, prefix))
        } else {
            patterns.any(|pattern| is_of(pattern, prefix))
        }
    })
}

fn is_of(pattern: &str, prefix: &str) -> bool {
    let service = pattern.split_once(':').map(|(service, _)| service);
    pattern == "*" || service.is_some_and(|service| service.eq_ignore_ascii_case(prefix))
}

fn is_whole_of(pattern: &str, prefix: &str) -> bool {
    let rest = pattern.split_once(':').map(|(_, rest)| rest);
    pattern == "*" || (is_of(pattern, prefix) && rest == Some("*"))
}

#[cfg(test)]
mod tests {
    use sekisho_policy::PolicyKind;

    use super::*;

    fn granted_by(statement: &str) -> Vec<&'static str> {
        let text = format!(r#"{{"Version":"2012-10-17","Statement":{statement}}}"#);
        let policy = NamedPolicy::parse("p", &text, PolicyKind::Identity);
        assert!(policy.document.is_ok(), "{text}");
        granted(&[policy]).into_iter().collect()
    }

    #[test]
    fn services_are_told_by_the_prefixes_of_what_is_allowed() {
        let one = r#"{"Effect":"Allow","Action":["S3:Get*","iam:GetUser"],"Resource":"*"}"#;
        assert_eq!(granted_by(one), ["iam", "s3"]);
        let denied = r#"{"Effect":"Deny","Action":"s3:*","Resource":"*"}"#;
        assert!(granted_by(denied).is_empty());
        let all = granted_by(r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#);
        assert_eq!(all.len(), service_prefixes().len());
        let but = r#"{"Effect":"Allow","NotAction":["iam:*","s3:Get*"],"Resource":"*"}"#;
        let but = granted_by(but);
        assert_eq!(but.len() + 1, all.len());
        assert!(!but.contains(&"iam") && but.contains(&"s3"));
    }
}
