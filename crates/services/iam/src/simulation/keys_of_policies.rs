//! The condition keys that policies read: in conditions, and as variables in values and
//! resources.

use sekisho_policy::text::eq_ignore_case;
use sekisho_policy::{Document, NamedPolicy};

/// The keys of all policies, in the order they are met, once each ignoring case. A policy that
/// cannot be read has none.
pub(super) fn keys(policies: &[NamedPolicy]) -> Vec<String> {
    let mut keys = Vec::new();
    for document in policies.iter().filter_map(|policy| policy.document.as_ref().ok()) {
        add_keys(document, &mut keys);
    }
    keys
}

fn add_keys(document: &Document, keys: &mut Vec<String>) {
    let mut add = |key: &str| {
        if !keys.iter().any(|known| eq_ignore_case(known, key)) {
            keys.push(key.to_owned());
        }
    };
    for statement in &document.statements {
        let has_variables = document.version.has_variables();
        let resources = statement.resources.iter().flat_map(|block| &block.patterns);
        for pattern in resources.filter(|_| has_variables) {
            variables(pattern).for_each(&mut add);
        }
        for condition in &statement.conditions {
            add(&condition.key);
            for value in condition.values.iter().filter(|_| has_variables) {
                variables(value).for_each(&mut add);
            }
        }
    }
}

/// The names in `${…}`, without their defaults; `${*}`, `${?}` and `${$}` are characters.
fn variables(text: &str) -> impl Iterator<Item = &str> {
    text.split("${").skip(1).filter_map(|rest| {
        let (inside, _) = rest.split_once('}')?;
        let name = inside.split(',').next()?.trim();
        name.contains(':').then_some(name)
    })
}

#[cfg(test)]
mod tests {
    use sekisho_policy::PolicyKind;

    use super::*;

    #[test]
    fn conditions_and_variables_are_read() {
        let text = r#"{"Version":"2012-10-17","Statement":[
            {"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b/${aws:username}/${*}"},
            {"Effect":"Deny","Action":"s3:*","Resource":"*","Condition":{
                "StringNotEquals":{"aws:PrincipalTag/team":"${aws:ResourceTag/team, 'none'}"},
                "Bool":{"AWS:UserName":"true"}}}]}"#;
        let policy = NamedPolicy::parse("p", text, PolicyKind::Identity);
        assert!(policy.document.is_ok());
        assert_eq!(
            keys(&[policy]),
            ["aws:username", "aws:PrincipalTag/team", "aws:ResourceTag/team"]
        );
    }

    #[test]
    fn the_old_language_has_no_variables() {
        let text = r#"{"Version":"2008-10-17","Statement":
            {"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b/${aws:username}"}}"#;
        assert!(keys(&[NamedPolicy::parse("p", text, PolicyKind::Identity)]).is_empty());
    }
}
