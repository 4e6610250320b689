//! Whether a bucket policy is public: whether it lets in callers that it does not pin down.
//!
//! From: a parsed resource policy. To: S3's Block Public Access and `GetBucketPolicyStatus`. The
//! verdict depends on the document alone, not on any request.
//!
//! Source: S3 contract, 3.3.

use std::net::IpAddr;

use crate::document::{Condition, PrincipalBlock, PrincipalForm, Statement};
use crate::operator::{BaseOperator, Negation, Quantifier};
use crate::{Document, Effect};

/// Keys that pin a statement down if all their values are fixed (S3-60). `aws:userid` of the form
/// `AROA…:*` is no fixed value and so does not count, as AWS wants it.
const RESTRICTING_KEYS: [&str; 11] = [
    "aws:PrincipalAccount",
    "aws:PrincipalArn",
    "aws:PrincipalOrgID",
    "aws:SourceAccount",
    "aws:SourceArn",
    "aws:SourceOwner",
    "aws:SourceVpc",
    "aws:SourceVpce",
    "aws:userid",
    "s3:DataAccessPointAccount",
    "s3:x-amz-server-side-encryption-aws-kms-key-id",
];

/// Shortest prefix of an IPv4 range that is not the whole world (S3-61). Private ranges are
/// exempt, but every one of them is that long anyway.
const IPV4_PREFIX_MIN: u8 = 8;
/// The same for IPv6.
const IPV6_PREFIX_MIN: u8 = 32;

/// Whether any statement allows somebody it does not pin down. What it allows is irrelevant
/// (S3-64), and so is every Deny (S3-63).
pub fn is_public(policy: &Document) -> bool {
    policy.statements.iter().any(|statement| {
        statement.effect == Effect::Allow
            && !statement.principal.as_ref().is_some_and(names_fixed_principals)
            && !has_restricting_condition(statement)
    })
}

fn names_fixed_principals(block: &PrincipalBlock) -> bool {
    !block.negated
        && block.entries.iter().all(|entry| match entry.form {
            PrincipalForm::Account { .. }
            | PrincipalForm::User
            | PrincipalForm::Role { .. }
            | PrincipalForm::RoleSession
            | PrincipalForm::FederatedUser
            | PrincipalForm::UniqueId
            | PrincipalForm::Service
            | PrincipalForm::CanonicalUser
            | PrincipalForm::Nobody => true,
            // S3-63: whoever an identity provider vouches for.
            PrincipalForm::Everyone | PrincipalForm::Federated => false,
        })
}

fn has_restricting_condition(statement: &Statement) -> bool {
    statement.conditions.iter().any(restricts)
}

fn restricts(condition: &Condition) -> bool {
    let operator = condition.operator;
    // S3-62: an operator that an absent key satisfies pins nobody down.
    if operator.if_exists || operator.quantifier == Quantifier::ForAllValues {
        return false;
    }
    let is = |name: &str| condition.key.eq_ignore_ascii_case(name);
    let all = |fixed: fn(&str) -> bool| condition.values.iter().all(|value| fixed(value));
    match operator.base {
        BaseOperator::IpAddress(Negation::Positive) => is("aws:SourceIp") && all(is_narrow_range),
        BaseOperator::StringEquals(Negation::Positive)
        | BaseOperator::StringLike(Negation::Positive)
        | BaseOperator::ArnLike(Negation::Positive) => {
            (RESTRICTING_KEYS.iter().any(|name| is(name)) && all(is_fixed))
                || (is("s3:DataAccessPointArn") && all(is_access_point_of_fixed_account))
        }
        _ => false,
    }
}

/// No wildcard, no variable.
fn is_fixed(value: &str) -> bool {
    !value.contains(['*', '?']) && !value.contains("${")
}

/// S3-60: the name may hold wildcards if the account does not.
fn is_access_point_of_fixed_account(value: &str) -> bool {
    let fields: Vec<&str> = value.splitn(6, ':').collect();
    match fields.as_slice() {
        ["arn", _, "s3", _, account, resource] => {
            is_fixed(account)
                && !account.is_empty()
                && resource.starts_with("accesspoint/")
                && !value.contains("${")
        }
        _ => false,
    }
}

fn is_narrow_range(value: &str) -> bool {
    let (address, prefix) = match value.split_once('/') {
        Some((address, prefix)) => (address, Some(prefix)),
        None => (value, None),
    };
    let Ok(address) = address.parse::<IpAddr>() else { return false };
    let (shortest, longest) = match address {
        IpAddr::V4(_) => (IPV4_PREFIX_MIN, 32),
        IpAddr::V6(_) => (IPV6_PREFIX_MIN, 128),
    };
    match prefix.map(str::parse::<u8>) {
        None => true,
        Some(Ok(prefix)) => (shortest..=longest).contains(&prefix),
        Some(Err(_)) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{PolicyKind, parse};

    fn public(statement: &str) -> bool {
        let text = format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*",{statement}}}]}}"#
        );
        is_public(&parse(&text, PolicyKind::Resource).unwrap())
    }

    fn everyone_if(condition: &str) -> bool {
        public(&format!(r#""Effect":"Allow","Principal":"*","Condition":{{{condition}}}"#))
    }

    #[test]
    fn who_is_named_is_not_the_public() {
        for principal in [
            r#"{"AWS":"123456789012"}"#,
            r#"{"AWS":"arn:aws:iam::123456789012:root"}"#,
            r#"{"AWS":["arn:aws:iam::123456789012:user/a","AIDAAAAAAAAAAAAAAAAAA"]}"#,
            r#"{"AWS":"arn:aws:iam::123456789012:role/a"}"#,
            r#"{"AWS":"arn:aws:sts::123456789012:assumed-role/a/s"}"#,
            r#"{"Service":"cloudtrail.amazonaws.com"}"#,
            r#"{"CanonicalUser":"79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"}"#,
        ] {
            assert!(
                !public(&format!(r#""Effect":"Allow","Principal":{principal}"#)),
                "{principal}"
            );
        }
    }

    /// S3-63, S3-64: one entry too wide is enough, and the action does not matter.
    #[test]
    fn everyone_and_whoever_a_provider_vouches_for_is_the_public() {
        for principal in [
            r#""*""#,
            r#"{"AWS":"*"}"#,
            r#"{"AWS":["123456789012","*"]}"#,
            r#"{"Federated":"accounts.google.com"}"#,
        ] {
            assert!(public(&format!(r#""Effect":"Allow","Principal":{principal}"#)), "{principal}");
        }
        assert!(public(r#""Effect":"Allow","NotPrincipal":{"AWS":"123456789012"}"#));
        let location = r#"{"Statement":{"Effect":"Allow","Principal":"*","Action":"s3:GetBucketLocation","Resource":"arn:aws:s3:::b"}}"#;
        assert!(is_public(&parse(location, PolicyKind::Resource).unwrap()));
    }

    /// S3-63: a Deny makes nothing public and takes nothing back.
    #[test]
    fn a_deny_is_ignored() {
        assert!(!public(r#""Effect":"Deny","Principal":"*""#));
        let both = r#"{"Statement":[
            {"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"},
            {"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::b/*"}]}"#;
        assert!(is_public(&parse(both, PolicyKind::Resource).unwrap()));
    }

    /// S3-60: every restricting key with a fixed value, whatever its case.
    #[test]
    fn a_fixed_value_of_a_restricting_key_pins_down() {
        for key in RESTRICTING_KEYS {
            assert!(!everyone_if(&format!(r#""StringEquals":{{"{key}":"x"}}"#)), "{key}");
            let lower = key.to_lowercase();
            assert!(!everyone_if(&format!(r#""StringLike":{{"{lower}":["x","y"]}}"#)), "{key}");
            assert!(everyone_if(&format!(r#""StringLike":{{"{key}":["x","y*"]}}"#)), "{key}");
            assert!(everyone_if(&format!(r#""StringEquals":{{"{key}":"${{aws:userid}}"}}"#)));
        }
        assert!(!everyone_if(
            r#""ArnLike":{"aws:SourceArn":"arn:aws:sns:us-east-1:123456789012:t"}"#
        ));
        assert!(everyone_if(r#""ArnLike":{"aws:SourceArn":"arn:aws:sns:us-east-1:*:t"}"#));
        assert!(everyone_if(r#""StringLike":{"aws:userid":"AROAAAAAAAAAAAAAAAAAA:*"}"#));
    }

    /// S3-60: access points, whose name alone may hold wildcards.
    #[test]
    fn an_access_point_needs_a_fixed_account() {
        let arn = |value: &str| {
            everyone_if(&format!(r#""ArnLike":{{"s3:DataAccessPointArn":"{value}"}}"#))
        };
        assert!(!arn("arn:aws:s3:us-east-1:123456789012:accesspoint/*"));
        assert!(arn("arn:aws:s3:us-east-1:*:accesspoint/x"));
        assert!(arn("*"));
    }

    /// S3-61.
    #[test]
    fn an_address_range_must_be_narrow() {
        let range =
            |value: &str| everyone_if(&format!(r#""IpAddress":{{"aws:SourceIp":{value}}}"#));
        for narrow in
            [r#""54.0.0.0/8""#, r#""203.0.113.7""#, r#""2001:db8::/32""#, r#""10.0.0.0/8""#]
        {
            assert!(!range(narrow), "{narrow}");
        }
        for wide in [
            r#""0.0.0.0/1""#,
            r#""0.0.0.0/0""#,
            r#""2001::/31""#,
            r#"["203.0.113.7","0.0.0.0/7"]"#,
            r#""203.0.113.7/33""#,
            r#""203.0.113.7/""#,
        ] {
            assert!(range(wide), "{wide}");
        }
    }

    /// S3-62: what an absent or another value satisfies does not restrict.
    #[test]
    fn only_positive_operators_pin_down() {
        for condition in [
            r#""StringNotEquals":{"aws:PrincipalAccount":"123456789012"}"#,
            r#""StringEqualsIfExists":{"aws:PrincipalAccount":"123456789012"}"#,
            r#""ForAllValues:StringEquals":{"aws:PrincipalAccount":"123456789012"}"#,
            r#""NotIpAddress":{"aws:SourceIp":"203.0.113.7"}"#,
            r#""Null":{"aws:PrincipalAccount":"false"}"#,
            r#""StringEquals":{"aws:Referer":"https://a.example"}"#,
            r#""Bool":{"aws:SecureTransport":"true"}"#,
        ] {
            assert!(everyone_if(condition), "{condition}");
        }
        assert!(!everyone_if(r#""ForAnyValue:StringEquals":{"aws:PrincipalOrgID":"o-1"}"#));
    }
}
