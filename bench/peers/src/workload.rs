//! Questions, policies and right answers, as files have them.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::layers::Verdict;

/// A folder's content.
pub(crate) struct Workload {
    pub(crate) policies_text: String,
    pub(crate) policies: BTreeMap<String, Value>,
    /// The questions as lines.
    pub(crate) lines: Vec<String>,
    pub(crate) calls: Vec<Call>,
}

/// A question.
pub(crate) struct Call {
    pub(crate) principal: String,
    pub(crate) account: String,
    pub(crate) action: String,
    pub(crate) resource: String,
    pub(crate) is_cross_account: bool,
    pub(crate) context: BTreeMap<String, Value>,
    /// The layers that there are, each with the names of its policies in `names`.
    pub(crate) layers: Vec<Layer>,
    names: BTreeMap<Layer, Vec<String>>,
    pub(crate) expected: Verdict,
}

/// Policies that are asked together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Layer {
    Identity,
    Resource,
    Boundary,
    Session,
    /// A level of the organization, root first.
    Scp(usize),
}

impl Workload {
    pub(crate) fn read(folder: &Path) -> Result<Self> {
        let read = |name: &str| {
            std::fs::read_to_string(folder.join(name)).with_context(|| name.to_owned())
        };
        let policies_text = read("policies.json")?;
        let policies = serde_json::from_str(&policies_text)?;
        let lines: Vec<String> = read("requests.jsonl")?.lines().map(str::to_owned).collect();
        let expected = read("expected.jsonl")?;
        if lines.len() != expected.lines().count() {
            bail!("not as many answers as questions");
        }
        let calls = lines.iter().zip(expected.lines());
        let calls = calls.map(|(line, answer)| call(line, answer)).collect::<Result<_>>()?;
        Ok(Self { policies_text, policies, lines, calls })
    }
}

impl Call {
    /// The names of a layer's policies.
    pub(crate) fn names(&self, layer: Layer) -> &[String] {
        self.names.get(&layer).map_or(&[], Vec::as_slice)
    }
}

fn call(line: &str, answer: &str) -> Result<Call> {
    let question: Value = serde_json::from_str(line)?;
    let answer: Value = serde_json::from_str(answer)?;
    let text = |name: &str| {
        let value = question.get(name).and_then(Value::as_str);
        value.map(str::to_owned).with_context(|| format!("{name} in {line}"))
    };
    let (principal, resource) = (text("principal")?, text("resource")?);
    let account = principal.split(':').nth(4).unwrap_or_default().to_owned();
    let mut names = BTreeMap::new();
    for (kind, value) in question.get("policies").and_then(Value::as_object).into_iter().flatten() {
        let layer = match kind.as_str() {
            "identity" => Layer::Identity,
            "resource" => Layer::Resource,
            "boundary" => Layer::Boundary,
            "session" => Layer::Session,
            "scp" => {
                for (level, value) in value.as_array().into_iter().flatten().enumerate() {
                    names.insert(Layer::Scp(level), list(value)?);
                }
                continue;
            }
            other => bail!("policies of kind {other} are not asked about"),
        };
        names.insert(layer, list(value)?);
    }
    Ok(Call {
        is_cross_account: text("resourceAccount")? != account,
        principal,
        account,
        action: text("action")?,
        resource,
        context: serde_json::from_value(question.get("context").cloned().unwrap_or_default())?,
        layers: names.keys().copied().collect(),
        names,
        expected: match answer.get("decision").and_then(Value::as_str) {
            Some("Allowed") => Verdict::Allowed,
            Some("ExplicitlyDenied") => Verdict::ExplicitlyDenied,
            Some("ImplicitlyDenied") => Verdict::ImplicitlyDenied,
            other => bail!("an answer {other:?}"),
        },
    })
}

/// A name, or a list of names.
fn list(value: &Value) -> Result<Vec<String>> {
    Ok(match value {
        Value::String(name) => vec![name.clone()],
        value => serde_json::from_value(value.clone())?,
    })
}
