//! `sekisho validate`, `fmt` and `actions`.

use insta::assert_snapshot;
use serde_json::Value;

use super::Folder;

const SOUND: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}]}"#;
const MISSPELT: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObjct","Resource":"*"}]}"#;
const REDUNDANT: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:Get*","s3:GetObject","s3:GetBucketAcl"],"Resource":"*",}]}"#;

fn folder() -> Folder {
    let folder = Folder::new();
    for (name, text) in
        [("sound.json", SOUND), ("misspelt.json", MISSPELT), ("redundant.json", REDUNDANT)]
    {
        std::fs::write(folder.path(name), text).unwrap();
    }
    folder
}

#[test]
fn validate_exits_by_what_it_found() {
    let folder = folder();
    for (arguments, code) in [
        (&["validate", "sound.json"][..], 0),
        (&["validate", "misspelt.json"], 1),
        (&["validate", "sound.json", "misspelt.json"], 1),
        (&["validate", "--fail-on", "never", "misspelt.json"], 0),
        (&["validate", "--ignore", "INVALID_ACTION", "misspelt.json"], 0),
        (&["validate", "--type", "resource", "sound.json"], 1),
        (&["validate", "nowhere.json"], 2),
        (&["validate", "--type", "nonsense", "sound.json"], 2),
        (&["validate"], 2),
    ] {
        let ran = folder.run(arguments);
        assert_eq!(ran.code, code, "{arguments:?} {}", ran.told());
    }
}

#[test]
fn validate_shows_the_place_as_compilers_do() {
    let folder = folder();
    assert_snapshot!(folder.run_with(&["validate", "-"], MISSPELT).told());
    assert_snapshot!(folder.run(&["validate", "sound.json", "redundant.json"]).told());
    let styled = folder.run(&["validate", "--color", "always", "misspelt.json"]).stdout;
    assert!(styled.contains('\u{1b}'), "{styled}");
}

#[test]
fn validate_speaks_json_and_sarif() {
    let folder = folder();
    let parse = |format: &str| -> Value {
        let ran = folder.run(&["validate", "--output", format, "sound.json", "misspelt.json"]);
        assert_eq!(ran.code, 1);
        serde_json::from_str(&ran.stdout).unwrap()
    };
    let json = parse("json");
    assert_eq!(json["files"][1]["findings"][0]["code"], "INVALID_ACTION");
    assert_eq!(json["files"][1]["findings"][0]["locations"][0]["path"][2], "Action");
    assert_eq!(json["counts"]["error"], 1);
    let sarif = parse("sarif");
    assert_eq!(sarif["version"], "2.1.0");
    let result = &sarif["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "INVALID_ACTION");
    let location = &result["locations"][0]["physicalLocation"];
    assert_eq!(location["artifactLocation"]["uri"], "misspelt.json");
    assert_eq!(location["region"]["startLine"], 1);
}

#[test]
fn validate_fixes_what_is_safe_to_fix() {
    let folder = folder();
    let ran = folder.run(&["validate", "--fix", "redundant.json"]);
    assert_eq!(ran.code, 0, "{}", ran.told());
    assert_eq!(
        std::fs::read_to_string(folder.path("redundant.json")).unwrap(),
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:Get*"],"Resource":"*"}]}"#
    );
    // Nothing beside the files is left.
    assert_eq!(std::fs::read_dir(folder.path("")).unwrap().count(), 3);
    // Guesses are no fixes.
    folder.run(&["validate", "--fix", "misspelt.json"]);
    assert_eq!(std::fs::read_to_string(folder.path("misspelt.json")).unwrap(), MISSPELT);
}

#[test]
fn fmt_prints_checks_and_writes() {
    let folder = folder();
    let printed = folder.run_with(&["fmt", "-"], SOUND);
    assert_snapshot!(printed.told());
    let check = |code: i32| {
        let ran = folder.run(&["fmt", "--check", "sound.json"]);
        assert_eq!(ran.code, code, "{}", ran.told());
        ran.stdout
    };
    assert_eq!(check(1), "sound.json\n");
    assert_eq!(folder.run(&["fmt", "--write", "sound.json"]).code, 0);
    assert_eq!(std::fs::read_to_string(folder.path("sound.json")).unwrap(), printed.stdout);
    assert_eq!(check(0), "");
    assert_snapshot!(folder.run(&["fmt", "redundant.json"]).told());
}

#[test]
fn actions_are_listed_with_what_is_known_of_them() {
    let folder = folder();
    assert_snapshot!(folder.run(&["actions", "S3:get*acl"]).told());
    let json = folder.run(&["actions", "--output", "json", "iam:CreateUser"]).stdout;
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json[0]["action"], "iam:CreateUser");
    assert_eq!(json[0]["accessLevel"], "Write");
    assert_eq!(json[0]["resourceTypes"][0]["name"], "user");
    let levels = folder.run(&["actions", "--access-level", "tagging", "iam:*User"]).stdout;
    assert!(levels.contains("iam:TagUser") && !levels.contains("iam:CreateUser"), "{levels}");
    for (pattern, code, words) in [
        ("s3:Nothing*", 1, "no action matches"),
        ("s3:GetObjct", 1, "Did you mean s3:GetObject?"),
        ("lamda:*", 2, "Did you mean lambda?"),
        ("s3", 2, "an action is * or service:name"),
    ] {
        let ran = folder.run(&["actions", pattern]);
        assert_eq!(ran.code, code, "{pattern}");
        assert!(ran.stderr.contains(words), "{}", ran.stderr);
    }
}
