//! cedar-policy, with the policies translated to its language, asked layer by layer.

mod translate;

use std::collections::{BTreeSet, HashMap};
use std::str::FromStr;
use std::sync::Arc;

use anyhow::{Context as _, Result, anyhow};
use cedar_policy::{Authorizer, Context, Decision, Entities, EntityUid, PolicySet, Request};
use serde_json::{Value, json};

use crate::Peer;
use crate::layers::{Said, Verdict, decide};
use crate::workload::{Call, Workload};

pub(crate) struct Cedar<'w> {
    authorizer: Authorizer,
    entities: Entities,
    calls: Vec<(&'w Call, Request, Vec<Arc<PolicySet>>)>,
}

impl<'w> Cedar<'w> {
    pub(crate) fn new(workload: &'w Workload) -> Result<Self> {
        // A set of policies is made once for each caller whose variables differ.
        let mut shared: HashMap<(Vec<String>, String), Arc<PolicySet>> = HashMap::new();
        let mut calls = Vec::new();
        for call in &workload.calls {
            let mut sets = Vec::new();
            for layer in &call.layers {
                let names = call.names(*layer);
                let variables = values(&variables_of(names, workload), call);
                let key = (names.to_vec(), format!("{variables:?}"));
                let set = match shared.get(&key) {
                    Some(set) => Arc::clone(set),
                    None => {
                        let set = Arc::new(translated(names, &variables, workload)?);
                        shared.insert(key, Arc::clone(&set));
                        set
                    }
                };
                sets.push(set);
            }
            calls.push((call, request(call)?, sets));
        }
        Ok(Self { authorizer: Authorizer::new(), entities: Entities::empty(), calls })
    }
}

/// The names of the variables that policies have.
fn variables_of(names: &[String], workload: &Workload) -> BTreeSet<String> {
    let mut variables = BTreeSet::new();
    for name in names {
        let text = workload.policies.get(name).map(Value::to_string).unwrap_or_default();
        for part in text.split("${").skip(1) {
            variables.extend(part.split_once('}').map(|(name, _)| name.to_owned()));
        }
    }
    variables
}

fn values(variables: &BTreeSet<String>, call: &Call) -> Vec<(String, String)> {
    let value = |name: &String| {
        let value = call.context.get(name).and_then(Value::as_str)?;
        Some((name.clone(), value.to_owned()))
    };
    variables.iter().filter_map(value).collect()
}

fn translated(
    names: &[String],
    variables: &[(String, String)],
    workload: &Workload,
) -> Result<PolicySet> {
    let mut text = String::new();
    for name in names {
        let document = workload.policies.get(name).with_context(|| format!("policy {name}"))?;
        text += &translate::document(document, variables).with_context(|| name.clone())?;
    }
    PolicySet::from_str(&text).map_err(|error| anyhow!("{error:?}\n{text}"))
}

fn request(call: &Call) -> Result<Request> {
    let mut context = serde_json::Map::new();
    for (name, value) in &call.context {
        let value = match name.as_str() {
            "aws:SourceIp" => json!({"__extn": {"fn": "ip", "arg": value}}),
            _ => value.clone(),
        };
        context.insert(name.clone(), value);
    }
    context.insert("principal".to_owned(), call.principal.clone().into());
    context.insert("account".to_owned(), call.account.clone().into());
    // Actions are compared without case.
    context.insert("action".to_owned(), call.action.to_ascii_lowercase().into());
    context.insert("resource".to_owned(), call.resource.clone().into());
    let context = Context::from_json_value(context.into(), None)
        .map_err(|error| anyhow!("context: {error:?}"))?;
    let anything = EntityUid::from_str(r#"Any::"one""#)?;
    let (principal, action) = (anything.clone(), EntityUid::from_str(r#"Action::"any""#)?);
    Request::new(principal, action, anything, context, None)
        .map_err(|error| anyhow!("request: {error:?}"))
}

impl Peer for Cedar<'_> {
    fn name(&self) -> &'static str {
        "cedar-policy"
    }

    fn decide(&self, index: usize) -> Verdict {
        let Some((call, request, sets)) = self.calls.get(index) else {
            return Verdict::ImplicitlyDenied;
        };
        decide(call, sets, |set| {
            let answer = self.authorizer.is_authorized(request, set, &self.entities);
            match answer.decision() {
                Decision::Allow => Said::Allows,
                // A denial with a reason is some statement's.
                Decision::Deny if answer.diagnostics().reason().next().is_some() => Said::Denies,
                Decision::Deny => Said::Nothing,
            }
        })
    }
}
