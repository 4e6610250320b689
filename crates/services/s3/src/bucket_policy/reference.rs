//! What S3's page of the service authorization reference says of actions and condition keys.

use sekisho_catalog::{ActionFact, ConditionKeyFact, ServiceFacts};

/// Keys that any statement may ask for (evaluation contract 9.5), without `aws:`. Those ending in
/// a slash take any name behind it.
const GLOBAL_KEYS: [&str; 46] = [
    "AssumedRoot",
    "CalledVia",
    "CalledViaFirst",
    "CalledViaLast",
    "ChatbotSourceArn",
    "CurrentTime",
    "Ec2InstanceSourcePrivateIPv4",
    "Ec2InstanceSourceVpc",
    "EpochTime",
    "FederatedProvider",
    "MultiFactorAuthAge",
    "MultiFactorAuthPresent",
    "PrincipalAccount",
    "PrincipalArn",
    "PrincipalIsAWSService",
    "PrincipalOrgID",
    "PrincipalOrgPaths",
    "PrincipalServiceName",
    "PrincipalServiceNamesList",
    "PrincipalTag/",
    "PrincipalType",
    "Referer",
    "RequestTag/",
    "RequestedRegion",
    "ResourceAccount",
    "ResourceOrgID",
    "ResourceOrgPaths",
    "ResourceTag/",
    "SecureTransport",
    "SourceAccount",
    "SourceArn",
    "SourceIdentity",
    "SourceIp",
    "SourceOrgID",
    "SourceOrgPaths",
    "SourceOwner",
    "SourceVpc",
    "SourceVpcArn",
    "SourceVpce",
    "TagKeys",
    "TokenIssueTime",
    "UserAgent",
    "ViaAWSService",
    "VpcSourceIp",
    "userid",
    "username",
];
/// Those of VPC endpoints' owners.
const ENDPOINT_KEYS: [&str; 3] = ["VpceAccount", "VpceOrgID", "VpceOrgPaths"];

/// Which kinds of resource an action works on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Kinds {
    pub(super) bucket: bool,
    pub(super) object: bool,
}

/// The kinds that the actions of a pattern work on; `None` if it names no action of S3.
pub(super) fn kinds_of(pattern: &str) -> Option<Kinds> {
    if pattern == "*" {
        return Some(Kinds { bucket: true, object: true });
    }
    let name = name_of(pattern)?;
    let mut found = None;
    for fact in facts()?.actions.iter().filter(|fact| matches(name, fact.name)) {
        let kinds = found.get_or_insert_with(Kinds::default);
        let works_on =
            |kind: &str| fact.resource_types.iter().any(|on| on.resource_type.name == kind);
        kinds.bucket |= works_on("bucket");
        kinds.object |= works_on("object");
    }
    found
}

/// The action that is named without wildcards.
pub(super) fn action(pattern: &str) -> Option<&'static ActionFact> {
    facts()?.action(name_of(pattern)?)
}

/// Whether the key exists at all.
pub(super) fn is_condition_key(key: &str) -> bool {
    is_global(key)
        || facts().is_some_and(|facts| facts.condition_keys.iter().any(|fact| is_key(fact, key)))
}

/// Whether the key is defined for the action (S3-78); global ones always are.
pub(super) fn supports(action: &ActionFact, key: &str) -> bool {
    is_global(key)
        || action.condition_keys.iter().any(|fact| is_key(fact, key))
        || action.resource_types.iter().any(|on| {
            let own = on.condition_keys.iter().any(|fact| is_key(fact, key));
            own || on.resource_type.condition_keys.iter().any(|fact| is_key(fact, key))
        })
}

fn facts() -> Option<&'static ServiceFacts> {
    sekisho_catalog::service("s3")
}

fn name_of(pattern: &str) -> Option<&str> {
    let (service, name) = pattern.split_once(':')?;
    service.eq_ignore_ascii_case("s3").then_some(name)
}

fn is_global(key: &str) -> bool {
    let Some((prefix, name)) = key.split_once(':') else { return false };
    prefix.eq_ignore_ascii_case("aws")
        && GLOBAL_KEYS.iter().chain(&ENDPOINT_KEYS).any(|known| is_named(known, name))
}

/// `s3:ExistingObjectTag/<key>`, `aws:ResourceTag/${TagKey}`: behind the slash stands what the
/// author writes.
fn is_key(fact: &ConditionKeyFact, key: &str) -> bool {
    match fact.name.split_once('/') {
        Some((family, _)) => key
            .split_once('/')
            .is_some_and(|(name, rest)| family.eq_ignore_ascii_case(name) && !rest.is_empty()),
        None => fact.name.eq_ignore_ascii_case(key),
    }
}

fn is_named(known: &str, name: &str) -> bool {
    match known.strip_suffix('/') {
        Some(family) => name
            .split_once('/')
            .is_some_and(|(name, rest)| family.eq_ignore_ascii_case(name) && !rest.is_empty()),
        None => known.eq_ignore_ascii_case(name),
    }
}

/// Whether a pattern with `*` and `?` matches a name, ignoring case. Greedy with one place to go
/// back to, so it takes no more than pattern × name steps.
fn matches(pattern: &str, name: &str) -> bool {
    let (pattern, name) = (pattern.as_bytes(), name.as_bytes());
    let (mut p, mut n) = (0, 0);
    let mut star = None;
    while n < name.len() {
        match (pattern.get(p), name.get(n)) {
            (Some(b'*'), _) => {
                star = Some((p, n));
                p += 1;
            }
            (Some(b'?'), Some(_)) => {
                p += 1;
                n += 1;
            }
            (Some(a), Some(b)) if a.eq_ignore_ascii_case(b) => {
                p += 1;
                n += 1;
            }
            _ => {
                let Some((place, taken)) = star else { return false };
                star = Some((place, taken + 1));
                p = place + 1;
                n = taken + 1;
            }
        }
    }
    pattern.get(p..).is_some_and(|rest| rest.iter().all(|byte| *byte == b'*'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_names_in_any_case() {
        for (pattern, name, expected) in [
            ("*", "GetObject", true),
            ("get*", "GetObject", true),
            ("G?tO*t", "GetObject", true),
            ("*Object", "GetObject", true),
            ("*t*t", "GetObject", true),
            ("Get", "GetObject", false),
            ("GetObject?", "GetObject", false),
            ("", "GetObject", false),
            ("GetObject**", "GetObject", true),
        ] {
            assert_eq!(matches(pattern, name), expected, "{pattern}");
        }
    }

    #[test]
    fn kinds_are_those_of_the_reference() {
        let kinds = |bucket, object| Some(Kinds { bucket, object });
        assert_eq!(kinds_of("s3:GetObject"), kinds(false, true));
        assert_eq!(kinds_of("s3:listbucket"), kinds(true, false));
        assert_eq!(kinds_of("S3:*"), kinds(true, true));
        assert_eq!(kinds_of("*"), kinds(true, true));
        assert_eq!(kinds_of("s3:ListAllMyBuckets"), kinds(false, false));
        assert_eq!(kinds_of("s3:Nothing"), None);
        assert_eq!(kinds_of("ec2:*"), None);
        assert_eq!(kinds_of("*:GetObject"), None);
    }

    /// The examples of S3-78.
    #[test]
    fn keys_belong_to_the_actions_of_the_reference() {
        let supports = |name: &str, key: &str| supports(action(name).unwrap(), key);
        for (name, key) in [
            ("s3:GetObject", "s3:prefix"),
            ("s3:ListBucketMultipartUploads", "s3:prefix"),
            ("s3:GetBucketLocation", "s3:prefix"),
            ("s3:PutObject", "s3:ExistingObjectTag/a"),
            ("s3:DeleteObject", "s3:ExistingObjectTag/a"),
            ("s3:DeleteObjectVersion", "s3:ExistingObjectTag/a"),
            ("s3:PutObjectRetention", "s3:ExistingObjectTag/a"),
            ("s3:PutObjectLegalHold", "s3:ExistingObjectTag/a"),
            ("s3:PutObjectAcl", "s3:RequestObjectTag/a"),
            ("s3:GetObject", "s3:x-amz-server-side-encryption"),
        ] {
            assert!(!supports(name, key), "{name} {key}");
            assert!(is_condition_key(key), "{key}");
        }
        for (name, key) in [
            ("s3:ListBucket", "s3:Prefix"),
            ("s3:GetObject", "s3:ExistingObjectTag/a"),
            ("s3:GetObjectAttributes", "s3:ExistingObjectTag/a"),
            ("s3:PutObject", "s3:x-amz-acl"),
            ("s3:GetObject", "aws:SourceIp"),
            ("s3:GetObject", "AWS:PrincipalTag/team"),
        ] {
            assert!(supports(name, key), "{name} {key}");
        }
        assert!(!is_condition_key("aws:Nothing"));
        assert!(!is_condition_key("s3:nothing"));
        assert!(!is_condition_key("aws:PrincipalTag/"));
        assert!(!is_condition_key("nothing"));
    }
}
