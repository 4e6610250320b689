//! `sekisho simulate`.

use insta::assert_snapshot;
use serde_json::{Value, json};

use super::Folder;

const ANN: &str = "arn:aws:iam::123456789012:user/ann";

fn allow(action: &str) -> Value {
    json!({"Version": "2012-10-17", "Statement": [
        {"Sid": "Some", "Effect": "Allow", "Action": action, "Resource": "*"}]})
}

fn folder() -> Folder {
    let folder = Folder::new();
    folder.write("read.json", &allow("s3:Get*"));
    folder.write("all.json", &allow("*"));
    folder.write(
        "office.json",
        &json!({"Version": "2012-10-17", "Statement": {
        "Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b/*",
        "Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}}}),
    );
    folder
}

const GET: [&str; 6] =
    ["--principal", ANN, "--action", "s3:GetObject", "--resource", "arn:aws:s3:::b/k"];
const PUT: [&str; 6] =
    ["--principal", ANN, "--action", "s3:PutObject", "--resource", "arn:aws:s3:::b/k"];

fn simulate(folder: &Folder, question: &[&str], more: &[&str]) -> super::Ran {
    folder.run(&[&["simulate"], question, more].concat())
}

#[test]
fn the_exit_code_tells_allowed_denied_and_asked_wrongly() {
    let folder = folder();
    assert_eq!(simulate(&folder, &GET, &["--identity", "read.json"]).code, 0);
    assert_eq!(simulate(&folder, &PUT, &["--identity", "read.json"]).code, 1);
    for wrong in [
        &["--identity", "missing.json"][..],
        &["--context", "novalue"],
        &["--resource-account", "12"],
        &["--principal-of", "x"],
    ] {
        assert_eq!(simulate(&folder, &GET, wrong).code, 2, "{wrong:?}");
    }
    let action = ["--principal", ANN, "--action", "s3:Get*"];
    assert_eq!(simulate(&folder, &action, &[]).code, 2);
    let principal = ["--principal", "ann", "--action", "s3:GetObject"];
    assert_eq!(simulate(&folder, &principal, &[]).code, 2);
    assert_eq!(folder.run(&["simulate"]).code, 2);
}

#[test]
fn an_answer_is_a_table_without_colours_where_no_terminal_is() {
    let folder = folder();
    let given = ["--identity", "read.json", "--identity", "office.json"];
    let allowed = simulate(&folder, &GET, &given);
    assert_snapshot!(allowed.told());
    let denied = simulate(&folder, &PUT, &given);
    assert_snapshot!(denied.told());
}

#[test]
fn an_explanation_tells_layers_misses_and_remedies() {
    let folder = folder();
    let given = [
        "--identity",
        "read.json",
        "--identity",
        "office.json",
        "--boundary",
        "all.json",
        "--scp",
        "all.json",
        "--scp",
        "read.json,office.json",
        "--context",
        "aws:SourceIp=192.0.2.1",
        "--explain",
    ];
    assert_snapshot!(simulate(&folder, &PUT, &given).told());
}

#[test]
fn an_explanation_is_json_for_programs() {
    let folder = folder();
    let given = ["--identity", "office.json", "--output", "json"];
    let plain: Value = serde_json::from_str(&simulate(&folder, &PUT, &given).stdout).unwrap();
    assert_eq!(plain["decision"], "ImplicitlyDenied");
    assert_eq!(plain["missingContext"], json!(["aws:SourceIp"]));
    assert!(plain.get("layers").is_none());
    let given = ["--identity", "office.json", "--output", "json", "--explain"];
    let full: Value = serde_json::from_str(&simulate(&folder, &PUT, &given).stdout).unwrap();
    let miss = &full["layers"][0]["statements"][0]["misses"][0];
    assert_eq!(miss["element"], "condition");
    assert_eq!((&miss["key"], &miss["found"]), (&json!("aws:SourceIp"), &Value::Null));
    assert_eq!(full["remedies"][0]["changes"][0]["change"], "context");
    assert_eq!(full["remedies"][1]["changes"][0]["policy"], "office.json");
}

#[test]
fn a_role_s_trust_policy_is_the_resource_s() {
    // EV-40
    let folder = folder();
    folder.write(
        "trust.json",
        &json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow",
        "Principal": {"AWS": ANN}, "Action": "sts:AssumeRole"}}),
    );
    let role = "arn:aws:iam::123456789012:role/r";
    let question = ["--principal", ANN, "--action", "sts:AssumeRole", "--resource", role];
    assert_eq!(simulate(&folder, &question, &[]).code, 1);
    assert_eq!(simulate(&folder, &question, &["--resource-policy", "trust.json"]).code, 0);
}

#[test]
fn a_policy_that_cannot_be_read_is_told_with_its_place() {
    // EV-7
    let folder = folder();
    std::fs::write(folder.path("broken.json"), "{\n  \"Statement\": [\n    {]\n}").unwrap();
    assert_snapshot!(simulate(&folder, &GET, &["--identity", "broken.json"]).told());
}

#[test]
fn documents_have_names_in_a_file_of_them() {
    let folder = folder();
    folder.write("named.json", &json!({"reader": allow("s3:Get*")}));
    let given = ["--policies", "named.json", "--identity", "reader"];
    assert_eq!(simulate(&folder, &GET, &given).code, 0);
}

#[test]
fn lines_of_json_are_answered_as_ever() {
    let folder = folder();
    folder.write("named.json", &json!({"reader": allow("s3:Get*")}));
    let input = format!(
        "{}\n{}\nnonsense\n",
        json!({"id": "1", "principal": ANN, "action": "s3:GetObject", "resource": "*",
               "policies": {"identity": ["reader"]}}),
        json!({"id": 2, "principal": ANN, "action": "s3:PutObject", "resource": "*"}),
    );
    let ran = folder.run_with(&["simulate", "--jsonl", "--policies", "named.json"], &input);
    assert_snapshot!(ran.told());
}

#[test]
fn help_teaches_by_examples() {
    let help = Folder::new().run(&["simulate", "--help"]).stdout;
    assert!(help.contains("Examples:") && help.contains("--explain"), "{help}");
}
