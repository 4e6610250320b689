//! The grammar of bucket policies, case by case.

use sekisho_policy::document::{PrincipalEntry, PrincipalForm, PrincipalKey};
use sekisho_policy::public_access::is_public;

use super::check::{POLICY_BYTES_MAX, Resolved, check};
use super::normal_form::Principal;

const ARN: &str = "arn:aws:s3:::b";

/// Account 111122223333 is there, with user `ann` (`AIDAANN`); nobody else.
fn resolve(entry: &PrincipalEntry) -> Option<Resolved> {
    let same = |text: &str| {
        let principal = Principal { key: entry.key, text: text.to_owned() };
        Resolved { stored: principal.clone(), shown: principal }
    };
    match &entry.form {
        PrincipalForm::Everyone | PrincipalForm::Service => Some(same(&entry.text)),
        PrincipalForm::Account { account, .. } if &**account == "111122223333" => {
            Some(same("arn:aws:iam::111122223333:root"))
        }
        PrincipalForm::User if &*entry.text == "arn:aws:iam::111122223333:user/ann" => {
            let stored = Principal { key: Some(PrincipalKey::Aws), text: "AIDAANN".to_owned() };
            Some(Resolved { stored, ..same(&entry.text) })
        }
        PrincipalForm::CanonicalUser => {
            let text = "arn:aws:iam::111122223333:root".to_owned();
            let account = Principal { key: Some(PrincipalKey::Aws), text };
            Some(Resolved { stored: account.clone(), shown: account })
        }
        _ => None,
    }
}

/// What is stored, or the refusal with its detail.
fn told(text: &str) -> String {
    match check(text, ARN, resolve) {
        Ok(checked) => checked.stored,
        Err(error) => match error.detail {
            Some(detail) => format!("{} [{detail}]", error.message),
            None => error.message.into_owned(),
        },
    }
}

/// A policy of one statement that is sound but for `members`, which replace or add.
fn with(members: &[(&str, &str)]) -> String {
    let mut all = vec![
        ("Effect", r#""Allow""#),
        ("Principal", r#"{"AWS":"111122223333"}"#),
        ("Action", r#""s3:GetObject""#),
        ("Resource", r#""arn:aws:s3:::b/*""#),
    ];
    for (name, value) in members {
        let twin = name.strip_prefix("Not").unwrap_or(name);
        all.retain(|(known, _)| known != name && *known != twin);
        if !value.is_empty() {
            all.push((name, value));
        }
    }
    let text: Vec<String> =
        all.iter().map(|(name, value)| format!(r#""{name}":{value}"#)).collect();
    format!(r#"{{"Version":"2012-10-17","Statement":[{{{}}}]}}"#, text.join(","))
}

fn is_taken(text: &str) -> bool {
    check(text, ARN, resolve).is_ok()
}

/// S3-74: order, whitespace, lists of one; S3-80: users as ids.
#[test]
fn a_policy_is_stored_in_its_normal_form() {
    let text = r#"{
        "Statement": {
            "Condition": {"StringLike": {"s3:prefix": ["a/*"]}, "Bool": {"aws:SecureTransport": true}},
            "Resource": ["arn:aws:s3:::b"],
            "Action": ["s3:ListBucket"],
            "Principal": {"AWS": ["111122223333", "arn:aws:iam::111122223333:user/ann"]},
            "Effect": "Allow",
            "Sid": "a b"
        },
        "Id": "x\u00e9",
        "Version": "2012-10-17"
    }"#;
    assert_eq!(
        told(text),
        r#"{"Version":"2012-10-17","Id":"xé","Statement":[{"Sid":"a b","Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:root","AIDAANN"]},"Action":"s3:ListBucket","Resource":"arn:aws:s3:::b","Condition":{"StringLike":{"s3:prefix":"a/*"},"Bool":{"aws:SecureTransport":true}}}]}"#
    );
}

/// S3-79: a canonical user becomes its account, beside the other AWS principals.
#[test]
fn a_canonical_user_is_stored_as_its_account() {
    let text = with(&[(
        "Principal",
        r#"{"CanonicalUser":"abc","AWS":"arn:aws:iam::111122223333:user/ann"}"#,
    )]);
    assert!(
        told(&text).contains(r#""Principal":{"AWS":["arn:aws:iam::111122223333:root","AIDAANN"]}"#)
    );
}

/// S3-81, the first checks.
#[test]
fn what_is_no_json_is_refused_first() {
    let first_byte = "Policies must be valid JSON and the first byte must be '{'";
    for text in ["", " {}", "\n{}", "[]", "hello", "\u{feff}{}"] {
        assert_eq!(told(text), first_byte, "{text:?}");
    }
    for text in ["{", "{]", r#"{"a":1,"a":2}"#, "{} {}"] {
        assert_eq!(told(text), "This policy contains invalid Json", "{text:?}");
    }
    assert_eq!(told("{}"), "Missing required field Statement");
    assert_eq!(told(r#"{"Statement":[]}"#), "Could not parse the policy: Statement is empty!");
    assert_eq!(told(r#"{"Statement":3}"#), "Invalid policy syntax.");
    assert_eq!(told(r#"{"Statement":[3]}"#), "Invalid policy syntax.");
    assert_eq!(
        told(r#"{"Version":"2024-01-01","Statement":[{}]}"#),
        "The policy must contain a valid version string [2024-01-01]"
    );
    assert_eq!(told(r#"{"Version":3,"Statement":[{}]}"#), "Invalid policy syntax.");
    assert_eq!(told(r#"{"Statements":[],"Statement":[{}]}"#), "Unknown field Statements");
}

/// S3-79.
#[test]
fn version_and_id_may_be_left_out_and_sids_are_free_but_unique() {
    let statement = |sid: &str| {
        format!(
            r#"{{"Sid":"{sid}","Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::b"}}"#
        )
    };
    let (one, two) = (statement("any text!"), statement("other"));
    assert!(is_taken(&format!(r#"{{"Statement":[{one},{two}]}}"#)));
    assert!(is_taken(&format!(r#"{{"Version":"2008-10-17","Statement":{one}}}"#)));
    assert_eq!(
        told(&format!(r#"{{"Statement":[{one},{one}]}}"#)),
        "Statement IDs (SID) in a single policy must be unique."
    );
}

#[test]
fn elements_that_are_missing_or_wrong_are_named() {
    for name in ["Effect", "Principal", "Action", "Resource"] {
        assert_eq!(told(&with(&[(name, "")])), format!("Missing required field {name}"));
    }
    assert_eq!(told(&with(&[("Action", "[]")])), "Missing required field Action");
    assert_eq!(told(&with(&[("Effect", r#""Maybe""#)])), "Invalid effect: Maybe [Maybe]");
    assert_eq!(told(&with(&[("Effect", "1")])), "Invalid policy syntax.");
    assert_eq!(told(&with(&[("Resources", "1")])), "Unknown field Resources");
    assert_eq!(told(&with(&[("Resource", r#"[1]"#)])), "Invalid policy syntax.");
}

/// S3-79, S3-80.
#[test]
fn principals_must_exist() {
    for (principal, detail) in [
        (r#"{"AWS":"999988887777"}"#, "999988887777"),
        (r#"{"AWS":"arn:aws:iam::111122223333:user/bob"}"#, "arn:aws:iam::111122223333:user/bob"),
        (r#"{"AWS":"AIDAAAAAAAAAAAAAAAAAA"}"#, "AIDAAAAAAAAAAAAAAAAAA"),
        (r#"{"AWS":"arn:aws:iam::111122223333:user/*"}"#, "arn:aws:iam::111122223333:user/*"),
    ] {
        let text = with(&[("Principal", principal)]);
        assert_eq!(told(&text), format!("Invalid principal in policy [{detail}]"));
    }
    assert_eq!(
        told(&with(&[("Principal", r#""arn:aws:iam::111122223333:root""#)])),
        "Invalid principal in policy"
    );
    let not = [("NotPrincipal", r#"{"AWS":"111122223333"}"#)];
    assert_eq!(told(&with(&not)), "Allow with NotPrincipal is not allowed.");
    assert!(is_taken(&with(&[not[0], ("Effect", r#""Deny""#)])));
}

/// S3-76.
#[test]
fn resources_are_the_bucket_or_in_it() {
    for resource in [
        "*",
        "arn:aws:s3:::*",
        "arn:aws:s3:::other/*",
        "arn:aws:s3:::b*",
        "arn:aws:s3:::bb/*",
        "arn:aws-cn:s3:::b/*",
    ] {
        let text = with(&[("Resource", &format!(r#"["arn:aws:s3:::b/*","{resource}"]"#))]);
        assert_eq!(told(&text), format!("Policy has invalid resource [{resource}]"));
    }
    assert!(is_taken(&with(&[("Resource", r#"["arn:aws:s3:::b/a/*","arn:aws:s3:::b"]"#)])));
    assert!(is_taken(&with(&[("Resource", r#""arn:aws:s3:::b/${aws:username}/*""#)])));
}

/// S3-77, S3-82.
#[test]
fn actions_need_a_resource_of_their_kind() {
    let told_of = |action: &str, resource: &str| {
        told(&with(&[("Action", action), ("Resource", &format!(r#""{resource}""#))]))
    };
    let refused = |action: &str| {
        format!(
            "Action does not apply to any resource(s) in statement [Action \"{action}\" in \
             Statement \"NO_ID-0\"]"
        )
    };
    assert_eq!(told_of(r#""s3:GetObject""#, "arn:aws:s3:::b"), refused("s3:GetObject"));
    assert_eq!(told_of(r#""s3:ListBucket""#, "arn:aws:s3:::b/*"), refused("s3:ListBucket"));
    assert_eq!(
        told_of(r#"["s3:GetObject","s3:ListBucket"]"#, "arn:aws:s3:::b/*"),
        refused("s3:ListBucket")
    );
    assert_eq!(
        told_of(r#""s3:ListAllMyBuckets""#, "arn:aws:s3:::b"),
        refused("s3:ListAllMyBuckets")
    );
    assert_eq!(told_of(r#""s3:ListBucket*""#, "arn:aws:s3:::b/*"), refused("s3:ListBucket*"));
    for resource in ["arn:aws:s3:::b", "arn:aws:s3:::b/*"] {
        for action in [r#""s3:*""#, r#""*""#, r#""s3:Get*""#] {
            assert!(told_of(action, resource).starts_with('{'), "{action} {resource}");
        }
    }
    for action in ["s3:GetObjects", "ec2:RunInstances", "GetObject", "s3:Nope*"] {
        let text = told_of(&format!(r#""{action}""#), "arn:aws:s3:::b/*");
        assert_eq!(text, format!("Policy has invalid action [{action}]"));
    }
    // A statement's Sid names it where there is one.
    let text = with(&[("Sid", r#""mine""#), ("Action", r#""s3:ListBucket""#)]);
    assert!(told(&text).ends_with(r#"in Statement "mine"]"#));
}

/// S3-78, S3-81: a mismatch of conditions is told before one of resources.
#[test]
fn conditions_must_be_defined_for_every_action() {
    let condition = |operator: &str, key: &str, value: &str| {
        format!(r#"{{"{operator}":{{"{key}":"{value}"}}}}"#)
    };
    let prefix = condition("StringLike", "s3:prefix", "a/*");
    let refused = "Conditions do not apply to combination of actions and resources in statement";
    for action in ["s3:GetObject", "s3:ListBucketMultipartUploads", "s3:GetBucketLocation"] {
        let text = with(&[
            ("Action", &format!(r#""{action}""#)),
            ("Resource", r#"["arn:aws:s3:::b","arn:aws:s3:::b/*"]"#),
            ("Condition", &prefix),
        ]);
        assert!(told(&text).starts_with(refused), "{action}");
    }
    // Both are wrong.
    let text = with(&[("Resource", r#""arn:aws:s3:::b""#), ("Condition", &prefix)]);
    assert!(told(&text).starts_with(refused));
    // Patterns are not held to it; global keys are for all.
    assert!(is_taken(&with(&[("Action", r#""s3:Get*""#), ("Condition", &prefix)])));
    let global = condition("IpAddress", "aws:SourceIp", "203.0.113.0/24");
    assert!(is_taken(&with(&[("Condition", &global)])));

    for (operator, key, value, message) in [
        ("StringLike", "s3:nope", "a", "Policy has an invalid condition key [s3:nope]"),
        ("StringLike", "aws:Nope", "a", "Policy has an invalid condition key [aws:Nope]"),
        ("stringLike", "aws:UserAgent", "a", "Invalid Condition type : stringLike [stringLike]"),
        ("IpAddress", "aws:SourceIp", "1.2.3", "Invalid IP address in Conditions [1.2.3]"),
        (
            "NotIpAddress",
            "aws:SourceIp",
            "1.2.3.4/33",
            "Invalid IP address in Conditions [1.2.3.4/33]",
        ),
    ] {
        let text = with(&[("Condition", &condition(operator, key, value))]);
        assert_eq!(told(&text), message);
    }
    assert_eq!(told(&with(&[("Condition", "[]")])), "Invalid policy syntax.");
    assert_eq!(
        told(&with(&[("Condition", r#"{"StringLike":{"aws:UserAgent":{}}}"#)])),
        "Invalid policy syntax."
    );
}

/// S3-75: the normal form is measured, and no byte more than the limit is taken.
#[test]
fn the_normal_form_has_at_most_20480_bytes() {
    let sized = |bytes: usize| {
        let short = with(&[("Sid", r#""""#)]);
        let room = bytes - told(&short).len();
        with(&[("Sid", &format!(r#""{}""#, "x".repeat(room)))])
    };
    let fits = sized(POLICY_BYTES_MAX);
    assert_eq!(told(&fits).len(), POLICY_BYTES_MAX);
    // Whitespace does not count.
    assert!(is_taken(&fits.replace(',', " ,  ")));
    assert_eq!(
        told(&sized(POLICY_BYTES_MAX + 1)),
        "Normalized policy document exceeds the maximum allowed size of 20480 bytes"
    );
}

/// S3-63: a policy taken here is judged as it was written.
#[test]
fn a_public_policy_is_seen_as_such() {
    let public = |principal: &str| {
        let text = with(&[("Principal", principal)]);
        is_public(&check(&text, ARN, resolve).unwrap().document)
    };
    assert!(public(r#""*""#));
    assert!(public(r#"{"AWS":"*"}"#));
    assert!(!public(r#"{"AWS":"arn:aws:iam::111122223333:user/ann"}"#));
}

proptest::proptest! {
    /// Whatever comes is judged, and what is taken is in normal form already.
    #[test]
    fn any_text_is_judged(text in r#"\{"Statement":\[?\{("(Effect|Principal|Action|Resource|Sid)":("\*"|"Allow"|"s3:\*"|"arn:aws:s3:::b/?\*?"|\["\*"\]|\{"AWS":"\*"\}|1|null),?){0,6}\}\]?\}"#) {
        if let Ok(checked) = check(&text, ARN, resolve) {
            let again = check(&checked.stored, ARN, resolve).unwrap();
            proptest::prop_assert_eq!(again.stored, checked.stored);
        }
    }
}
