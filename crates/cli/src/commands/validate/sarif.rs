//! SARIF 2.1.0, the format in which code hosts take findings.

use sekisho_policy::text::{Position, Span};
use sekisho_policy_validation::{Code, Finding, Level, Place};
use serde_json::{Value, json};

use super::report::Report;
use crate::commands::policy_files::is_stdin;

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

pub(super) fn render(reports: &[Report]) -> String {
    let mut used: Vec<Code> =
        reports.iter().flat_map(|report| &report.findings).map(|finding| finding.code).collect();
    used.sort_unstable();
    used.dedup();
    let results: Vec<Value> = reports
        .iter()
        .flat_map(|report| report.findings.iter().map(|finding| result(report, finding, &used)))
        .collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "sekisho",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": used.iter().map(|code| rule(*code)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::SecurityWarning | Level::Warning => "warning",
        Level::Suggestion => "note",
    }
}

fn rule(code: Code) -> Value {
    // Code hosts sort security findings by the number.
    let properties = if code.level() == Level::SecurityWarning {
        json!({"tags": ["security"], "security-severity": "7.0"})
    } else {
        json!({"tags": [code.level().name()]})
    };
    json!({
        "id": code.name(),
        "shortDescription": {"text": code.about()},
        "defaultConfiguration": {"level": level(code.level())},
        "properties": properties,
    })
}

fn result(report: &Report, finding: &Finding, used: &[Code]) -> Value {
    let text = match &finding.help {
        Some(help) => format!("{} {help}", finding.message),
        None => finding.message.clone(),
    };
    let result = json!({
        "ruleId": finding.code.name(),
        "ruleIndex": used.binary_search(&finding.code).ok(),
        "level": level(finding.level()),
        "message": {"text": text},
        "locations": finding.places.iter().take(1).map(|place| location(report, place)).collect::<Vec<_>>(),
    });
    let related: Vec<Value> =
        finding.places.iter().skip(1).map(|place| location(report, place)).collect();
    let Value::Object(mut result) = result else { return result };
    if !related.is_empty() {
        result.insert("relatedLocations".to_owned(), related.into());
    }
    if let Some(fix) = &finding.fix {
        let replacements: Vec<Value> = fix
            .edits
            .iter()
            .map(|edit| {
                json!({
                    "deletedRegion": region(&report.text, edit.span),
                    "insertedContent": {"text": edit.text},
                })
            })
            .collect();
        let fixes = json!([{
            "description": {"text": fix.title},
            "artifactChanges": [{
                "artifactLocation": {"uri": uri(report)},
                "replacements": replacements,
            }],
        }]);
        result.insert("fixes".to_owned(), fixes);
    }
    Value::Object(result)
}

fn location(report: &Report, place: &Place) -> Value {
    json!({"physicalLocation": {
        "artifactLocation": {"uri": uri(report)},
        "region": region_of(place.start, place.end),
    }})
}

fn region(text: &str, span: Span) -> Value {
    region_of(Position::of(text, span.start), Position::of(text, span.end))
}

fn region_of(start: Position, end: Position) -> Value {
    json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    })
}

/// The file as a URI reference (RFC 3986): relative as it was given, or absolute.
fn uri(report: &Report) -> String {
    if is_stdin(&report.path) {
        return "stdin".to_owned();
    }
    let mut uri = if report.path.is_absolute() { "file://".to_owned() } else { String::new() };
    for byte in report.path.to_string_lossy().bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}
