//! The same of random questions over a small vocabulary, so that statements do meet.

use proptest::prelude::*;
use proptest::sample::select;
use sekisho_policy::question::{NamedDocuments, Question};
use serde_json::{Value, json};

use super::checked;

const KINDS: [&str; 7] = ["identity", "boundary", "session", "resource", "scp", "rcp", "endpoint"];

fn caller() -> impl Strategy<Value = &'static str> {
    select(
        &[
            "anonymous",
            "ec2.amazonaws.com",
            "arn:aws:iam::111111111111:root",
            "arn:aws:iam::111111111111:user/ann",
            "arn:aws:iam::111111111111:user/ann",
            "arn:aws:iam::111111111111:role/app",
            "arn:aws:iam::111111111111:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX",
            "arn:aws:sts::111111111111:assumed-role/app/s",
            "arn:aws:sts::111111111111:federated-user/fed",
            "arn:aws:iam::222222222222:user/bob",
            "arn:aws-cn:iam::111111111111:user/ann",
        ][..],
    )
}

fn principal() -> impl Strategy<Value = Value> {
    let aws = select(
        &[
            "*",
            "111111111111",
            "222222222222",
            "arn:aws:iam::111111111111:user/ann",
            "arn:aws:iam::111111111111:role/app",
            "arn:aws:sts::111111111111:assumed-role/app/s",
            "arn:aws:sts::111111111111:federated-user/fed",
        ][..],
    );
    prop_oneof![
        4 => proptest::collection::vec(aws, 1..3).prop_map(|values| json!({"AWS": values})),
        1 => Just(json!({"Service": "ec2.amazonaws.com"})),
    ]
}

fn condition() -> impl Strategy<Value = Value> {
    select(vec![
        json!({"StringEquals": {"a:k": "1"}}),
        json!({"StringNotEquals": {"a:k": ["1", "2"]}}),
        json!({"StringLike": {"a:k": "x*", "a:m": "x?"}}),
        json!({"StringEqualsIfExists": {"a:k": "1"}}),
        json!({"ForAllValues:StringEquals": {"a:m": ["x", "y"]}}),
        json!({"ForAnyValue:StringLike": {"a:m": "x*"}}),
        json!({"Null": {"a:k": "true"}}),
        json!({"Null": {"a:k": "false", "a:m": "false"}}),
        json!({"Bool": {"a:b": "true"}}),
        json!({"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}),
        json!({"NotIpAddress": {"aws:SourceIp": "203.0.113.0/24"}}),
        json!({"NumericLessThan": {"a:n": "10"}, "NumericGreaterThanEquals": {"a:n": "10"}}),
        json!({"DateGreaterThan": {"aws:CurrentTime": "2030-01-01T00:00:00Z"}}),
        json!({"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::111111111111:role/*"}}),
        json!({"StringEquals": {"a:k": "${aws:username}"}}),
        json!({"StringEquals": {"aws:PrincipalTag/t": "${a:k, 'd'}"}}),
    ])
}

/// A statement of a kind.
fn statement(kind: &'static str) -> impl Strategy<Value = Value> {
    let action = select(&["*", "s3:*", "s3:Get*", "s3:PutObject", "iam:*"][..]);
    let resource = select(
        &[
            "*",
            "arn:aws:s3:::b/*",
            "arn:aws:s3:::b/${aws:username}",
            "arn:aws:s3:::b/${a:k}",
            "arn:aws:iam",
        ][..],
    );
    let conditions = prop_oneof![2 => Just(None), 2 => condition().prop_map(Some)];
    let negations = any::<(bool, bool, bool)>();
    (any::<bool>(), action, resource, principal(), conditions, negations, any::<bool>()).prop_map(
        move |(allow, action, resource, principal, condition, negations, rare)| {
            let allow = allow && kind != "rcp";
            let not = |negated: bool, name: &str| {
                if negated && rare { format!("Not{name}") } else { name.to_owned() }
            };
            let mut statement = json!({"Effect": if allow { "Allow" } else { "Deny" }});
            statement[not(negations.0 && kind != "rcp", "Action")] = json!([action]);
            statement[not(negations.1, "Resource")] = json!([resource]);
            if let Some(condition) = condition {
                statement["Condition"] = condition;
            }
            match kind {
                "resource" => statement[not(negations.2, "Principal")] = principal,
                "endpoint" => statement["Principal"] = principal,
                "rcp" => statement["Principal"] = json!("*"),
                _ => {}
            }
            statement
        },
    )
}

fn question() -> impl Strategy<Value = Value> {
    let action = select(&["s3:GetObject", "s3:PutObject", "s3:ListAllMyBuckets"][..]);
    let resource = select(&["*", "arn:aws:s3:::b/ann", "arn:aws:s3:::c"][..]);
    let owner = select(&["111111111111", "222222222222"][..]);
    let context = select(vec![
        json!({}),
        json!({"a:k": "1", "a:m": ["x", "xy"], "a:n": "9"}),
        json!({"a:k": "3", "a:m": ["y"], "a:b": "false", "aws:SourceIp": "192.0.2.1"}),
        json!({"a:k": ["1"], "a:n": "10", "aws:CurrentTime": "2029-01-01T00:00:00Z"}),
    ]);
    let policies: Vec<_> = KINDS
        .iter()
        .map(|kind| {
            let some = proptest::collection::vec(statement(kind), 1..4);
            (Just(*kind), prop_oneof![1 => Just(None), 2 => some.prop_map(Some)])
        })
        .collect();
    (caller(), action, resource, owner, context, policies).prop_map(
        |(caller, action, resource, owner, context, kinds)| {
            let mut policies = json!({});
            for (kind, statements) in kinds {
                let Some(statements) = statements else { continue };
                let document = json!({"Version": "2012-10-17", "Statement": statements});
                let levels = matches!(kind, "scp" | "rcp");
                policies[kind] = if levels { json!([[], [document]]) } else { json!([document]) };
                if kind == "rcp" {
                    policies[kind] = json!([[document]]);
                }
            }
            json!({
                "principal": caller, "action": action, "resource": resource,
                "resourceAccount": owner, "context": context, "policies": policies,
            })
        },
    )
}

/// Every case is some hundred decisions.
fn cases() -> u32 {
    if std::env::var_os("SEKISHO_LONG_TESTS").is_some() { 3_000 } else { 100 }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    #[test]
    fn explanations_tell_the_decision_and_remedies_allow(question in question()) {
        let question = Question::parse(&question.to_string(), &NamedDocuments::new()).unwrap();
        if let Err(error) = checked(&question) {
            return Err(TestCaseError::fail(error));
        }
    }
}
