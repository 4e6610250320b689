//! A report as JSON.

use sekisho_policy::{ContextValue, Decision, Explanation, Request};
use serde_json::{Map, Value, json};

use crate::{Change, Found, Layer, Miss, Reading, Report, words};

/// The decision in one sentence.
pub fn headline(decision: &Decision, request: &Request<'_>) -> String {
    words::decision(decision, request)
}

/// A decision with the statements that made it, for programs; `words` says it for people.
pub fn decision_json(explanation: &Explanation, request: &Request<'_>) -> Value {
    let because = explanation.because.iter().map(|because| {
        let mut item = Map::new();
        item.insert("policyType".into(), because.kind.question_name().into());
        item.insert("policy".into(), because.policy.as_ref().into());
        item.insert("statement".into(), because.statement.into());
        if let Some(sid) = &because.sid {
            item.insert("sid".into(), sid.as_ref().into());
        }
        item.insert("effect".into(), because.effect.as_str().into());
        Value::Object(item)
    });
    json!({
        "decision": explanation.decision.outcome.as_str(),
        "words": headline(&explanation.decision, request),
        "because": because.collect::<Vec<_>>(),
        "missingContext": explanation.missing_context,
    })
}

impl Report {
    /// The decision in one sentence.
    pub fn headline(&self, request: &Request<'_>) -> String {
        headline(&self.explanation.decision, request)
    }

    /// Everything, for programs; `words` members say the same for people.
    pub fn to_json(&self, request: &Request<'_>) -> Value {
        let mut json = decision_json(&self.explanation, request);
        if let Some(members) = json.as_object_mut() {
            let layers: Vec<Value> = self.layers.iter().map(|l| layer(l, request)).collect();
            let remedies = self.remedies.iter().map(|remedy| {
                json!({ "changes": remedy.changes.iter().map(change).collect::<Vec<_>>() })
            });
            members.insert("remedies".into(), remedies.collect());
            members.insert("layers".into(), layers.into());
        }
        json
    }
}

fn layer(layer: &Layer, request: &Request<'_>) -> Value {
    let statements: Vec<Value> =
        layer.statements.iter().map(|reading| statement(reading, request)).collect();
    let mut item = json!({
        "policyType": layer.kind.question_name(),
        "verdict": layer.verdict.as_str(),
        "policies": layer.policies,
        "statements": statements,
    });
    if let (Some(level), Some(item)) = (layer.level, item.as_object_mut()) {
        item.insert("level".into(), level.into());
    }
    item
}

fn statement(reading: &Reading, request: &Request<'_>) -> Value {
    let words = reading.miss_words(request);
    let misses = reading.misses.iter().zip(words);
    let misses: Vec<Value> = misses.map(|(found, words)| miss(reading, found, &words)).collect();
    let mut item = json!({
        "policy": reading.policy.as_ref(),
        "statement": reading.index,
        "matches": reading.matches(),
        "misses": misses,
    });
    if let (Some(statement), Some(item)) = (reading.statement(), item.as_object_mut()) {
        item.insert("effect".into(), statement.effect.as_str().into());
        if let Some(sid) = &statement.sid {
            item.insert("sid".into(), sid.as_ref().into());
        }
        if let Some(class) = reading.class {
            item.insert("class".into(), class.as_str().into());
        }
    }
    item
}

fn miss(reading: &Reading, miss: &Miss, words: &str) -> Value {
    match miss {
        Miss::Principal => json!({ "element": "principal", "words": words }),
        Miss::Action => json!({ "element": "action", "words": words }),
        Miss::Resource { unresolved } => {
            json!({ "element": "resource", "unresolved": unresolved, "words": words })
        }
        Miss::Condition { index, found, unresolved } => {
            let condition = reading.statement().and_then(|s| s.conditions.get(*index));
            let found = match found {
                Found::Absent => Value::Null,
                Found::Value(value) => context_value(value),
            };
            json!({
                "element": "condition",
                "operator": condition.map(|condition| condition.operator.to_string()),
                "key": condition.map(|condition| condition.key.as_ref()),
                "wanted": condition.map(|condition| &condition.values),
                "found": found,
                "unresolved": unresolved,
                "words": words,
            })
        }
    }
}

fn change(change: &Change) -> Value {
    let words = change.words();
    match change {
        Change::Allow { kind, level, policy, statement } => json!({
            "change": "allow",
            "policyType": kind.question_name(),
            "level": level,
            "policy": policy.as_deref(),
            "statement": serde_json::from_str::<Value>(statement).unwrap_or_default(),
            "words": words,
        }),
        Change::Undeny { kind, level, policy, statement, sid, .. } => json!({
            "change": "undeny",
            "policyType": kind.question_name(),
            "level": level,
            "policy": policy.as_ref(),
            "statement": statement,
            "sid": sid.as_deref(),
            "words": words,
        }),
        Change::Context { key, value, example } => json!({
            "change": "context",
            "key": key,
            "value": value.as_ref().map(context_value),
            "example": example,
            "words": words,
        }),
    }
}

fn context_value(value: &ContextValue<'_>) -> Value {
    match value {
        ContextValue::Single(value) => Value::from(value.as_ref()),
        ContextValue::Many(values) => {
            values.iter().map(AsRef::as_ref).collect::<Vec<&str>>().into()
        }
    }
}
