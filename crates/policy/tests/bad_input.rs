//! Whatever is written and asked, it is refused or answered in bounded time: reading and preparing
//! take time linear in the text (at most a mebibyte), deciding at most linear in the texts of the
//! request for each pattern that could match.

#![allow(clippy::unwrap_used, clippy::panic)] // Helpers of tests.

use std::time::{Duration, Instant};

use sekisho_policy::engine::{Engine, Prepared};
use sekisho_policy::principal::User;
use sekisho_policy::{
    Context, Decision, Evaluator, NamedPolicy, Policies, PolicyKind, PolicySet, Principal, Request,
    parse,
};

/// Far more than any of these takes, even on a busy machine without optimization; far less than
/// what is quadratic would.
const BOUND: Duration = Duration::from_secs(240);

fn decide(policy: NamedPolicy, action: &str, resource: &str, prefix: &str) -> Decision {
    let principal = Principal::User(User {
        arn: "arn:aws:iam::111111111111:user/ann".into(),
        account: "111111111111".into(),
        name: "ann".into(),
        id: None,
        session_token: None,
    });
    let mut context = Context::new();
    context.set("s3:prefix", prefix);
    let request = Request {
        principal: &principal,
        action,
        resource,
        resource_account: None,
        context: &context,
    };
    let set = PolicySet { identity: vec![policy], ..PolicySet::default() };
    let alone = Engine.decide(&request, &set.as_policies()).unwrap();
    let prepared = Prepared::new(set);
    let combined = Engine.decide_prepared(&request, &[&prepared], &Policies::default()).unwrap();
    assert_eq!(alone, combined);
    alone
}

fn statements(statements: &[String]) -> NamedPolicy {
    let text = format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","));
    let policy = NamedPolicy::parse("p", &text, PolicyKind::Identity);
    assert!(policy.document.is_ok(), "{:?}", policy.document);
    policy
}

#[test]
fn what_is_too_long_or_too_deep_is_refused() {
    let started = Instant::now();
    let statement = r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#;
    let many = vec![statement; 100_000].join(",");
    let hundred_thousand = format!(r#"{{"Statement":[{many}]}}"#);
    let ten_megabytes = format!(r#"{{"Id":"{}"}}"#, "x".repeat(10_000_000));
    let deep = format!(r#"{{"Statement":{}"#, "[".repeat(500_000));
    let deep_condition = format!(
        r#"{{"Statement":{{"Effect":"Allow","Action":"*","Resource":"*","Condition":{}"#,
        r#"{"a":"#.repeat(100_000)
    );
    for text in [hundred_thousand, ten_megabytes, deep, deep_condition] {
        assert!(parse(&text, PolicyKind::Identity).is_err());
    }
    assert!(started.elapsed() < BOUND, "{:?}", started.elapsed());
}

#[test]
fn as_many_statements_as_fit_are_decided() {
    let started = Instant::now();
    // Every action begins with the one before: the deepest chain of beginnings that fits.
    let chain: Vec<String> = (1..1_000)
        .map(|n| {
            let name = "a".repeat(n);
            format!(r#"{{"Effect":"Allow","Action":"s3:{name}*","Resource":"arn:aws:s3:::b{n}"}}"#)
        })
        .collect();
    let name = format!("s3:{}", "a".repeat(2_000));
    assert!(decide(statements(&chain), &name, "arn:aws:s3:::b77", "").is_allowed());
    assert!(!decide(statements(&chain), &name, "arn:aws:s3:::c", "").is_allowed());
    // Many statements about everything beside many about single actions, and `NotAction` in all.
    let broad: Vec<String> = (0..10_000)
        .map(|n| match n % 3 {
            0 => format!(r#"{{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b{n}"}}"#),
            1 => format!(r#"{{"Effect":"Allow","Action":"s3:A{n}","Resource":"*"}}"#),
            _ => {
                format!(r#"{{"Effect":"Deny","NotAction":"s3:*","Resource":"arn:aws:s3:::b{n}"}}"#)
            }
        })
        .collect();
    assert!(decide(statements(&broad), "s3:A9997", "arn:aws:s3:::x", "").is_allowed());
    assert!(decide(statements(&broad), "s3:Get", "arn:aws:s3:::b9999", "").is_allowed());
    assert!(!decide(statements(&broad), "s3:Get", "arn:aws:s3:::b9998", "").is_allowed());
    assert!(started.elapsed() < BOUND, "{:?}", started.elapsed());
}

#[test]
fn no_pattern_and_no_value_takes_long() {
    let started = Instant::now();
    let stars = "*a".repeat(6_000);
    let policy = statements(&[
        format!(r#"{{"Effect":"Allow","Action":"s3:{stars}","Resource":"arn:aws:s3:::{stars}b"}}"#),
        format!(
            r#"{{"Effect":"Allow","Action":"s3:Get","Resource":"*","Condition":{{"StringLike":{{"s3:prefix":["{stars}b","*{}b*"]}}}}}}"#,
            "a?".repeat(300)
        ),
        format!(
            r#"{{"Effect":"Allow","Action":"s3:Get","Resource":"arn:aws:*a*:*:*:*:{stars}b"}}"#
        ),
    ]);
    let long = "a".repeat(1 << 20);
    let resource = format!("arn:aws:s3:::{long}");
    assert!(!decide(policy.clone(), "s3:Get", &resource, &long).is_allowed());
    let colons = format!("arn:aws:sa:{}", ":a".repeat(1 << 18));
    assert!(!decide(policy.clone(), "s3:Get", &colons, "").is_allowed());
    assert!(decide(policy, &format!("s3:{long}"), &format!("{resource}b"), "").is_allowed());
    assert!(started.elapsed() < BOUND, "{:?}", started.elapsed());
}

#[test]
fn what_decides_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Engine>();
    shared::<Prepared>();
    shared::<NamedPolicy>();
    shared::<Context<'static>>();
    shared::<Principal>();
    shared::<Decision>();
}
