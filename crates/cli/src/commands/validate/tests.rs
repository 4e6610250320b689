//! What is printed, as it is printed.

use sekisho_policy_validation::Settings;

use super::report::Report;
use super::{json, sarif, text};
use crate::commands::policy_files::PolicyType;

/// A policy with a finding of every level, a fix, a finding at two places, and one of a whole
/// statement.
const POLICY: &str = r#"{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "Read",
      "Effect": "Allow",
      "Action": ["s3:GetObjct", "s3:List*", "s3:ListBucket"],
      "Resource": "*"
    },
    {
      "Effect": "allow",
      "Action": "iam:PassRole",
      "Resource": "arn:aws:iam::*:role/*",
      "Condition": { "IpAddress": { "aws:SourceIp": "203.0.113.9/24" } }
    },
    {
      "Effect": "Deny",
      "NotAction": "*",
      "Resource": "*"
    }
  ]
}
"#;

fn report(name: &str, text: &str, policy_type: PolicyType) -> Report {
    Report {
        path: name.into(),
        text: text.to_owned(),
        policy_type,
        guessed: true,
        findings: sekisho_policy_validation::validate(text, &Settings::of(policy_type.kind())),
        fixed: 0,
    }
}

fn policy() -> Report {
    report("policies/a b.json", POLICY, PolicyType::Identity)
}

#[test]
fn text_shows_excerpt_caret_help_and_fix() {
    insta::assert_snapshot!(text::render(&[policy()], false));
}

#[test]
fn text_of_one_long_line_is_cut_around_the_place() {
    let line: String = POLICY.split_whitespace().collect();
    insta::assert_snapshot!(text::render(&[report("-", &line, PolicyType::Identity)], false));
}

#[test]
fn text_says_when_there_is_nothing() {
    let sound = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}]}"#;
    let reports = [report("a.json", sound, PolicyType::Identity)];
    insta::assert_snapshot!(text::render(&reports, false));
}

#[test]
fn control_characters_of_a_document_reach_no_terminal() {
    let nasty = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"\\u001b[31mx\",\"Action\":\"*\",\"Resource\":\"*\"}]}";
    let printed = text::render(&[report("a.json", nasty, PolicyType::Identity)], false);
    assert!(printed.contains("INVALID_EFFECT") && !printed.contains('\u{1b}'), "{printed}");
}

#[test]
fn json_holds_all_of_it() {
    insta::assert_snapshot!(json::render(&[policy()]));
}

#[test]
fn sarif_names_rules_places_and_fixes() {
    let printed = sarif::render(&[policy()]);
    // The version changes with every release.
    let version = format!("\"version\": \"{}\"", env!("CARGO_PKG_VERSION"));
    insta::assert_snapshot!(printed.replace(&version, "\"version\": \"…\""));
}

#[test]
fn every_finding_of_a_broken_document_can_be_shown() {
    for (broken, policy_type) in [
        ("", PolicyType::Identity),
        ("{", PolicyType::Identity),
        ("é", PolicyType::Scp),
        ("{\"Statement\":[{}]}", PolicyType::Trust),
        ("\n\n{\"Version\":\n\"x\"", PolicyType::Rcp),
    ] {
        let reports = [report("x.json", broken, policy_type)];
        assert!(text::render(&reports, true).contains("x.json"), "{broken}");
        assert!(json::render(&reports).contains("findings"));
        assert!(sarif::render(&reports).contains("results"));
    }
}
