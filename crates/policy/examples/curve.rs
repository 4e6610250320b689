//! How long a decision takes as statements are added that it has nothing to do with.
//!
//! `cargo run --release -p sekisho-policy --example curve`: one principal with 1 to 10,000
//! statements attached, of which always the same few could match what is asked. Prints a JSON line
//! for each number, then the ratio of the medians at 10,000 and at 10.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // A tool for developers.

use std::hint::black_box;
use std::time::{Duration, Instant};

use sekisho_policy::engine::{Engine, Prepared};
use sekisho_policy::principal::User;
use sekisho_policy::{
    Context, Evaluator, NamedPolicy, Policies, PolicyKind, PolicySet, Principal, Request,
};
use serde_json::json;

fn main() {
    let principal = Principal::User(User {
        arn: "arn:aws:iam::111111111111:user/ann".into(),
        account: "111111111111".into(),
        name: "ann".into(),
        id: None,
        session_token: None,
    });
    let mut context = Context::new();
    context.set("aws:SourceIp", "10.1.2.3");
    context.set("aws:username", "ann");
    let mut medians = Vec::new();
    for count in [1, 10, 100, 1_000, 10_000] {
        let prepared = principals_policies(count);
        let resources: Vec<String> =
            (0..1_000).map(|n| format!("arn:aws:s3:::unit-0-data/k{n:06}")).collect();
        let mut nanoseconds = Vec::new();
        let started = Instant::now();
        while started.elapsed() < Duration::from_millis(1_500) {
            let mut before = Instant::now();
            for resource in &resources {
                let request = Request {
                    principal: &principal,
                    action: "s3:GetObject",
                    resource,
                    resource_account: None,
                    context: &context,
                };
                let decision =
                    Engine.decide_prepared(black_box(&request), &[&prepared], &Policies::default());
                assert!(decision.unwrap().is_allowed());
                let after = Instant::now();
                nanoseconds.push((after - before).as_nanos());
                before = after;
            }
        }
        nanoseconds.sort_unstable();
        let p50 = nanoseconds[nanoseconds.len() / 2];
        medians.push(p50);
        println!(
            "{}",
            json!({ "statements": count, "p50_ns": p50, "bytes_held": prepared.bytes_held() })
        );
    }
    println!("{}", json!({ "p50 at 10,000 to p50 at 10": medians[4] as f64 / medians[1] as f64 }));
}

/// `count` statements in policies of 20: other buckets for the same action, other services, and
/// denials elsewhere.
fn principals_policies(count: usize) -> Prepared {
    let statements: Vec<String> = (0..count)
        .map(|n| {
            let office = r#""IpAddress":{"aws:SourceIp":["10.0.0.0/8","192.0.2.0/24"]}"#;
            match n % 4 {
                0 | 1 => format!(
                    r#"{{"Effect":"Allow","Action":["s3:GetObject*","s3:PutObject"],"Resource":"arn:aws:s3:::unit-{n}-data/*","Condition":{{{office}}}}}"#
                ),
                2 => format!(
                    r#"{{"Effect":"Allow","Action":"sqs:Send*","Resource":"arn:aws:sqs:*:111111111111:unit-{n}-*"}}"#
                ),
                _ => format!(
                    r#"{{"Effect":"Deny","Action":"s3:*","Resource":"arn:aws:s3:::unit-{n}-data/secret/${{aws:username}}/*"}}"#
                ),
            }
        })
        .collect();
    let identity = statements
        .chunks(20)
        .enumerate()
        .map(|(n, statements)| {
            let text =
                format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","));
            NamedPolicy::parse(format!("p{n}"), &text, PolicyKind::Identity)
        })
        .collect();
    Prepared::new(PolicySet { identity, ..PolicySet::default() })
}
