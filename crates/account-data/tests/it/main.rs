//! What whole accounts answer.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // Helpers of tests.

mod answers;
mod differences;
mod hostile;

use sekisho_account_data::{Account, Asked, Import};
use sekisho_policy::{Context, Evaluator};
use sekisho_policy_reference::Reference;
use serde_json::{Value, json};

const A: &str = "111111111111";
const B: &str = "222222222222";

/// A statement's document.
fn policy(effect: &str, action: &str, resource: &str) -> Value {
    json!({"Version": "2012-10-17", "Statement": [
        {"Effect": effect, "Action": action, "Resource": resource}]})
}

fn trust(principal: &Value) -> Value {
    json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"}]})
}

fn user_arn(account: &str, name: &str) -> String {
    format!("arn:aws:iam::{account}:user/{name}")
}

fn role_arn(account: &str, name: &str) -> String {
    format!("arn:aws:iam::{account}:role/{name}")
}

/// A user with an inline policy.
fn user(account: &str, name: &str, document: Value) -> Value {
    json!({"Arn": user_arn(account, name), "UserName": name, "UserId": format!("AIDA{account}{name}"),
        "Path": "/", "CreateDate": "2030-01-01T00:00:00Z", "GroupList": [],
        "UserPolicyList": [{"PolicyName": "inline", "PolicyDocument": document}],
        "AttachedManagedPolicies": [], "Tags": []})
}

fn role(account: &str, name: &str, trust: Value, document: Value) -> Value {
    json!({"Arn": role_arn(account, name), "RoleName": name, "RoleId": format!("AROA{account}{name}"),
        "AssumeRolePolicyDocument": trust, "InstanceProfileList": [], "AttachedManagedPolicies": [],
        "RolePolicyList": [{"PolicyName": "inline", "PolicyDocument": document}], "Tags": []})
}

fn imported(details: &[Value], organization: Option<Value>, resources: Option<Value>) -> Account {
    let mut import = Import::new();
    for details in details {
        import.details(&details.to_string(), &mut |_| {}).unwrap();
    }
    if let Some(organization) = organization {
        import.organization(&organization.to_string()).unwrap();
    }
    if let Some(resources) = resources {
        import.resources(&resources.to_string()).unwrap();
    }
    Account::new(import.finish().unwrap())
}

/// Whether somebody can, with condition keys.
fn can_with(account: &Account, who: &str, what: (&str, &str), keys: &[(&str, &str)]) -> bool {
    let mut context = Context::new();
    for (key, value) in keys {
        context.set((*key).to_owned(), (*value).to_owned());
    }
    let asked = Asked { action: what.0, resource: what.1, resource_account: None, context };
    let question = account.question(who, &asked).unwrap();
    Reference.decide(&question.request(), &question.policies()).unwrap().is_allowed()
}

fn can(account: &Account, who: &str, action: &str, resource: &str) -> bool {
    can_with(account, who, (action, resource), &[])
}
