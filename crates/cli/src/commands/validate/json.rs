//! One JSON document for programs. Lines and columns count from 1, offsets are bytes from 0.

use sekisho_policy::text::Position;
use sekisho_policy_validation::{Finding, Place, Step};
use serde_json::{Value, json};

use super::report::{Report, counts};

pub(super) fn render(reports: &[Report]) -> String {
    let files: Vec<Value> = reports.iter().map(file).collect();
    let counts: serde_json::Map<String, Value> = counts(reports)
        .into_iter()
        .map(|(level, count)| (level.name().to_owned(), count.into()))
        .collect();
    format!("{:#}\n", json!({"files": files, "counts": counts}))
}

fn file(report: &Report) -> Value {
    json!({
        "path": report.name(),
        "type": report.policy_type.name(),
        "guessed": report.guessed,
        "fixed": report.fixed,
        "findings": report.findings.iter().map(finding).collect::<Vec<_>>(),
    })
}

fn finding(finding: &Finding) -> Value {
    let fix = finding.fix.as_ref().map(|fix| {
        let edits: Vec<Value> = fix
            .edits
            .iter()
            .map(|edit| json!({"start": edit.span.start, "end": edit.span.end, "text": edit.text}))
            .collect();
        json!({"title": fix.title, "edits": edits})
    });
    json!({
        "code": finding.code.name(),
        "level": finding.level().name(),
        "findingType": finding.level().finding_type(),
        "message": finding.message,
        "help": finding.help,
        "locations": finding.places.iter().map(place).collect::<Vec<_>>(),
        "fix": fix,
    })
}

fn place(place: &Place) -> Value {
    let path: Vec<Value> = place
        .path
        .iter()
        .map(|step| match step {
            Step::Member(name) => name.as_str().into(),
            Step::Index(index) => (*index).into(),
        })
        .collect();
    json!({
        "path": path,
        "start": position(place.start, place.span.start),
        "end": position(place.end, place.span.end),
    })
}

fn position(position: Position, offset: usize) -> Value {
    json!({"line": position.line, "column": position.column, "offset": offset})
}
