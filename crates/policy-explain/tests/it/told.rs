//! What people are told.

use std::fmt::Write;

use insta::assert_snapshot;
use sekisho_policy::question::{NamedDocuments, Question};
use serde_json::{Value, json};

use super::checked;

const ANN: &str = "arn:aws:iam::111111111111:user/ann";

fn document(statements: Value) -> Value {
    json!({"Version": "2012-10-17", "Statement": statements})
}

/// Everything that a report tells, a line each.
fn told(principal: &str, context: &Value, policies: &Value) -> String {
    let line = json!({
        "principal": principal, "action": "s3:PutObject", "resource": "arn:aws:s3:::b/k",
        "resourceAccount": "111111111111", "context": context, "policies": policies,
    });
    let question = Question::parse(&line.to_string(), &NamedDocuments::new()).unwrap();
    let report = checked(&question).unwrap();
    let request = question.request();
    let mut told = report.headline(&request);
    for layer in &report.layers {
        let _ = write!(told, "\n{}: {}", layer.name(), layer.verdict_words());
        for reading in &layer.statements {
            let _ = write!(told, "\n  {}: {}", reading.title(), reading.matches());
            if !reading.match_words().is_empty() {
                let _ = write!(told, " ({})", reading.match_words());
            }
            for miss in reading.miss_words(&request) {
                let _ = write!(told, "\n    {miss}");
            }
        }
    }
    for remedy in &report.remedies {
        told.push_str("\n=>");
        for change in &remedy.changes {
            let _ = write!(told, " {}", change.words());
        }
    }
    let json = report.to_json(&request);
    assert_eq!(json["layers"].as_array().unwrap().len(), report.layers.len());
    assert_eq!(json["remedies"].as_array().unwrap().len(), report.remedies.len());
    told
}

#[test]
fn a_near_miss_says_what_is_missing() {
    assert_snapshot!(told(
        ANN,
        &json!({"aws:SourceIp": "192.0.2.9"}),
        &json!({
            "identity": [{"name": "dev", "document": document(json!([
                {"Sid": "Read", "Effect": "Allow", "Action": ["s3:Get*", "s3:List*"], "Resource": "*"},
                {"Sid": "WriteFromOffice", "Effect": "Allow", "Action": "s3:PutObject",
                 "Resource": "arn:aws:s3:::b/*",
                 "Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"},
                               "Bool": {"aws:MultiFactorAuthPresent": "true"}}},
            ]))}],
        })
    ));
}

#[test]
fn several_layers_that_refuse_need_several_changes() {
    // EV-3, EV-22, EV-30
    assert_snapshot!(told(
        ANN,
        &json!({}),
        &json!({
            "boundary": [{"name": "limit", "document": document(json!(
                {"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}))}],
            "scp": [
                [{"name": "FullAWSAccess", "document": document(json!(
                    {"Effect": "Allow", "Action": "*", "Resource": "*"}))}],
                [{"name": "region", "document": document(json!([
                    {"Effect": "Allow", "Action": "ec2:*", "Resource": "*"},
                    {"Sid": "OnlyEurope", "Effect": "Deny", "Action": "*", "Resource": "*",
                     "Condition": {"StringNotEquals": {"aws:RequestedRegion": "eu-west-1"}}},
                ]))}],
            ],
        })
    ));
}

#[test]
fn a_role_session_meets_entity_grant_boundary_and_variables() {
    // EV-24, EV-75
    let role = "arn:aws:sts::111111111111:assumed-role/app/s";
    assert_snapshot!(told(
        role,
        &json!({}),
        &json!({
            "identity": [{"name": "home", "document": document(json!(
                {"Effect": "Allow", "Action": "s3:*",
                 "Resource": "arn:aws:s3:::b/${aws:PrincipalTag/key}"}))}],
            "boundary": [{"name": "limit", "document": document(json!(
                {"Effect": "Allow", "NotAction": "s3:*", "Resource": "*"}))}],
            "resource": document(json!({"Effect": "Allow", "Action": "s3:*", "Resource": "*",
                "Principal": {"AWS": "arn:aws:iam::111111111111:role/app"}})),
        })
    ));
}

#[test]
fn another_account_needs_both_sides() {
    // EV-6
    let bob = "arn:aws:iam::222222222222:user/bob";
    assert_snapshot!(told(
        bob,
        &json!({}),
        &json!({
            "resource": document(json!({"Effect": "Allow", "Action": "s3:*", "Resource": "*",
                "Principal": {"AWS": "111111111111"}})),
        })
    ));
}

#[test]
fn what_allowed_is_told_and_who_was_not_asked() {
    // EV-32, EV-34
    let linked = "arn:aws:iam::111111111111:role/aws-service-role/x.amazonaws.com/X";
    assert_snapshot!(told(
        linked,
        &json!({}),
        &json!({
            "identity": [{"name": "x", "document": document(json!(
                {"Effect": "Allow", "Action": "*", "Resource": "*"}))}],
            "scp": [[]],
        })
    ));
}

#[test]
fn no_change_helps_against_what_the_credential_forbids() {
    // 10.2: federated users may not call IAM.
    let line = json!({
        "principal": "arn:aws:sts::111111111111:federated-user/fed", "action": "iam:GetUser",
        "resource": "*",
    });
    let question = Question::parse(&line.to_string(), &NamedDocuments::new()).unwrap();
    let report = checked(&question).unwrap();
    assert!(report.remedies.is_empty());
    assert_snapshot!(report.headline(&question.request()));
}

#[test]
fn many_denies_are_all_taken_away_when_no_smaller_way_is_found_in_time() {
    let deny =
        |n| json!({"Sid": format!("D{n}"), "Effect": "Deny", "Action": "*", "Resource": "*"});
    let line = json!({
        "principal": ANN, "action": "a:b", "resource": "arn:aws:a:::x",
        "policies": {"identity": [{"name": "p", "document":
            document((0..40).map(deny).collect::<Vec<_>>().into())}]},
    });
    let question = Question::parse(&line.to_string(), &NamedDocuments::new()).unwrap();
    let report = checked(&question).unwrap();
    assert_eq!(report.remedies.len(), 1);
    assert_eq!(report.remedies[0].changes.len(), 41);
}
