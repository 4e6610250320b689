//! The policies of `tests/policies/`, when they are written.

use std::path::Path;

use sekisho_policy::write_check::{forbidden_character, identity_policy};
use sekisho_policy::{PolicyKind, parse};

fn texts() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/policies");
    let paths = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .map(|path| {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            (name, std::fs::read_to_string(path).unwrap())
        })
        .collect()
}

#[test]
fn each_is_read_and_passes_the_writer() {
    let texts = texts();
    assert_eq!(texts.len(), 10);
    for (name, text) in texts {
        parse(&text, PolicyKind::Identity).unwrap_or_else(|error| panic!("{name}: {error}"));
        identity_policy(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}

#[test]
fn the_api_refuses_those_with_japanese_tags_and_takes_them_with_ascii_ones() {
    // EV-54
    let mut refused = Vec::new();
    for (name, text) in texts() {
        if forbidden_character(&text).is_some() {
            let ascii = text.replace("タグ名", "team").replace("タグ値", "ads");
            assert_eq!(forbidden_character(&ascii), None, "{name}");
            identity_policy(&ascii).unwrap_or_else(|error| panic!("{name}: {error}"));
            refused.push(name);
        }
    }
    refused.sort();
    assert_eq!(refused, ["ec2-operate-tagged", "elb-maintain-tagged", "rds-maintain-tagged"]);
}
