//! Whose answers change.

use sekisho_account_data::{Changed, diff};
use sekisho_policy::Context;

use super::*;

/// What changes, as `+` or `-`, name, action and resource.
fn changes(before: &Account, after: &Account) -> Vec<String> {
    let difference = diff(before, after, &Context::new(), &Reference, &mut |_, _| {});
    let words = |changed: &Changed| {
        let sign = if changed.after { '+' } else { '-' };
        let name = changed.principal.rsplit(['/', ':']).next().unwrap();
        format!("{sign} {name} {} {}", changed.action, changed.resource)
    };
    difference.changed.iter().map(words).collect()
}

fn one(document: Value) -> Account {
    imported(&[json!({"UserDetailList": [user(A, "ann", document)]})], None, None)
}

#[test]
fn the_same_is_the_same_without_a_question() {
    let account = || one(policy("Allow", "s3:*", "*"));
    let difference = diff(&account(), &account(), &Context::new(), &Reference, &mut |_, _| {});
    assert!(difference.changed.is_empty());
    assert_eq!((difference.compared.principals, difference.compared.questions), (2, 0));
}

#[test]
fn rewriting_without_meaning_is_no_change() {
    let before = one(policy("Allow", "sqs:ListQueues", "*"));
    let after = one(json!({"Version": "2012-10-17", "Statement": [
        {"Sid": "S", "Effect": "Allow", "Action": ["sqs:listqueues"], "Resource": ["*"]}]}));
    assert_eq!(changes(&before, &after), [""; 0]);
}

#[test]
fn what_is_gained_and_lost_is_told() {
    let before = one(policy("Allow", "s3:GetObject", "arn:aws:s3:::b/*"));
    let after = one(json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/open/*"},
        {"Effect": "Allow", "Action": "sqs:ListQueues", "Resource": "*"}]}));
    assert_eq!(
        changes(&before, &after),
        ["- ann s3:GetObject arn:aws:s3:::b/example", "+ ann sqs:ListQueues *"]
    );
}

#[test]
fn a_trust_policy_changes_answers_of_others() {
    let state = |principal: Value| {
        imported(
            &[json!({"UserDetailList": [user(A, "ann", policy("Allow", "sts:AssumeRole", "*"))],
                "RoleDetailList": [role(A, "r", trust(&principal), policy("Allow", "a:b", "*"))]})],
            None,
            None,
        )
    };
    let (before, after) = (state(json!({"AWS": B})), state(json!({"AWS": A})));
    assert_eq!(changes(&before, &after), ["+ ann sts:AssumeRole arn:aws:iam::111111111111:role/r"]);
}

#[test]
fn a_boundary_and_a_principal_that_appear_are_seen() {
    let limit = format!("arn:aws:iam::{A}:policy/limit");
    let state = |bounded: bool| {
        let mut ann = user(A, "ann", policy("Allow", "sqs:ListQueues", "*"));
        if bounded {
            ann["PermissionsBoundary"] = json!({"PermissionsBoundaryArn": limit});
        }
        let mut users = vec![ann];
        if bounded {
            users.push(user(A, "new", policy("Allow", "sns:ListTopics", "*")));
        }
        imported(
            &[json!({"UserDetailList": users, "Policies": [{"Arn": limit, "PolicyVersionList": [
                {"Document": policy("Allow", "s3:*", "*"), "VersionId": "v1",
                 "IsDefaultVersion": true}]}]})],
            None,
            None,
        )
    };
    assert_eq!(
        changes(&state(false), &state(true)),
        ["- ann sqs:ListQueues *", "+ new sns:ListTopics *"]
    );
}

#[test]
fn a_star_is_compared_by_one_action_of_each_service_and_level() {
    let changed = changes(&one(policy("Allow", "a:b", "*")), &one(policy("Allow", "*", "*")));
    assert!(changed.iter().any(|line| line.starts_with("+ ann s3:")));
    assert!(changed.iter().any(|line| line.starts_with("+ ann iam:")));
    assert!(500 < changed.len(), "only {} answers", changed.len());
}
