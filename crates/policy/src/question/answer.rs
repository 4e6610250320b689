//! Answers as JSON lines.

use std::fmt::Write;

use crate::Explanation;

/// `{"id": …, "decision": …, "because": […], "missingContext": […]}`
pub(super) fn decision(id: &str, explanation: &Explanation) -> String {
    let because = explanation.because.iter().map(|because| {
        let mut item = format!(
            r#"{{"policyType":"{}","policy":{},"statement":{}"#,
            because.kind.question_name(),
            quoted(&because.policy),
            because.statement
        );
        if let Some(sid) = &because.sid {
            write!(item, r#","sid":{}"#, quoted(sid)).expect("writing to a string cannot fail");
        }
        write!(item, r#","effect":"{}"}}"#, because.effect.as_str())
            .expect("writing to a string cannot fail");
        item
    });
    let because: Vec<String> = because.collect();
    let missing: Vec<String> = explanation.missing_context.iter().map(|key| quoted(key)).collect();
    format!(
        r#"{{"id":{id},"decision":"{}","because":[{}],"missingContext":[{}]}}"#,
        explanation.decision.outcome.as_str(),
        because.join(","),
        missing.join(",")
    )
}

/// `{"id": …, "error": …}`
pub(super) fn error(id: &str, message: &str) -> String {
    format!(r#"{{"id":{id},"error":{}}}"#, quoted(message))
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
