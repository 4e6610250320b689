//! `sekisho account`.

use insta::assert_snapshot;
use serde_json::{Value, json};

use super::{Folder, mode};

const ANN: &str = "arn:aws:iam::123456789012:user/ann";

fn details(actions: &Value) -> Value {
    let policy = json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": actions, "Resource": "*"}]});
    json!({
        "UserDetailList": [
            {"Arn": ANN, "UserId": "AIDAANN", "UserPolicyList": [
                {"PolicyName": "inline", "PolicyDocument": policy}]},
            {"Arn": "arn:aws:iam::123456789012:user/bob", "UserId": "AIDABOB"}],
        "RoleDetailList": [], "GroupDetailList": [], "Policies": [],
    })
}

fn imported() -> Folder {
    let folder = Folder::new();
    folder.write("details.json", &details(&json!(["s3:GetObject", "sqs:*"])));
    let ran = folder.run(&["account", "import", "details.json"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains("123456789012 (2 users, 0 groups, 0 roles"), "{}", ran.stdout);
    // No terminal, no progress.
    assert_eq!(ran.stderr, "");
    folder
}

#[test]
fn an_account_is_imported_to_a_file_of_its_owner_and_answers() {
    let folder = imported();
    assert_eq!(mode(&folder.path("sekisho/account.sekacct")), 0o600);
    let object = "arn:aws:s3:::b/k";
    assert_eq!(folder.run(&["account", "can", ANN, "s3:GetObject", object]).code, 0);
    let denied = folder.run(&["account", "can", ANN, "s3:PutObject", object, "--explain"]);
    assert_snapshot!(denied.told());
    let unknown = folder.run(&["account", "can", &ANN.replace("ann", "Ann"), "s3:PutObject"]);
    assert_snapshot!(unknown.told());
}

#[test]
fn who_can_lists_and_tells_by_its_code_whether_anybody_can() {
    let folder = imported();
    let ran = folder.run(&["account", "who-can", "s3:GetObject", "arn:aws:s3:::b/k"]);
    assert_snapshot!(ran.told());
    let ran =
        folder.run(&["account", "who-can", "s3:GetObject", "arn:aws:s3:::b/k", "--output", "json"]);
    let answer: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(answer["allowed"], json!([ANN, "arn:aws:iam::123456789012:root"]));
    let nobody = folder.run(&[
        "account",
        "who-can",
        "s3:GetObject",
        "arn:aws:s3:::b/k",
        "--resource-account",
        "210987654321",
    ]);
    assert_eq!((nobody.code, nobody.stdout.as_str()), (1, ""));
}

#[test]
fn what_can_is_a_table_of_services() {
    let folder = imported();
    let ran = folder.run(&["account", "what-can", ANN]);
    assert_eq!(ran.code, 0);
    assert!(ran.stdout.contains("s3  Read  everywhere\n    GetObject\n"), "{}", ran.stdout);
    assert!(ran.stdout.contains("sqs  Read  everywhere\n    all 7 actions\n"), "{}", ran.stdout);
    assert!(!ran.stdout.contains("iam"), "{}", ran.stdout);
    let bob = folder.run(&["account", "what-can", "arn:aws:iam::123456789012:user/bob"]);
    assert_eq!((bob.code, bob.stdout.as_str()), (0, ""));
}

#[test]
fn diff_tells_gains_and_losses_and_its_code_whether_there_are_any() {
    let folder = Folder::new();
    folder.write("before.json", &details(&json!(["s3:GetObject", "sqs:ListQueues"])));
    folder.write("after.json", &details(&json!(["s3:GetObject", "sns:ListTopics"])));
    let same = folder.run(&["account", "diff", "before.json", "before.json"]);
    assert_eq!(same.code, 0);
    let ran = folder.run(&["account", "diff", "before.json", "after.json"]);
    assert_snapshot!(ran.told());
    let json = folder.run(&["account", "diff", "before.json", "after.json", "--output", "json"]);
    let answer: Value = serde_json::from_str(&json.stdout).unwrap();
    assert_eq!(answer["changed"][0]["principal"], ANN);
}

#[test]
fn what_cannot_be_read_is_told_with_its_place_and_code_2() {
    let folder = Folder::new();
    std::fs::write(folder.path("broken.json"), "{\"UserDetailList\": [\n  {]}").unwrap();
    assert_snapshot!(folder.run(&["account", "import", "broken.json"]).told());
    assert!(!folder.path("sekisho/account.sekacct").exists());
    let none = folder.run(&["account", "can", ANN, "s3:GetObject"]);
    assert_eq!(none.code, 2);
    assert!(none.stderr.contains("no account was imported"), "{}", none.stderr);
    std::fs::write(folder.path("other"), "PK").unwrap();
    let other = folder.run(&["account", "can", ANN, "s3:GetObject", "--account", "other"]);
    assert_eq!(other.code, 2);
    assert!(other.stderr.contains("this is no account file"), "{}", other.stderr);
}
