//! iam-rs, asked layer by layer.

use std::collections::HashMap;
use std::sync::Arc;

use anyhow::{Context as _, Result, anyhow};
use iam_rs::{
    Arn, Context, ContextValue, Decision, IAMPolicy, IAMRequest, PolicyEvaluator, Principal,
    PrincipalId,
};
use serde_json::Value;

use crate::Peer;
use crate::layers::{Said, Verdict, decide};
use crate::workload::{Call, Workload};

pub(crate) struct IamRs<'w> {
    calls: Vec<(&'w Call, IAMRequest, Vec<Arc<PolicyEvaluator>>)>,
}

impl<'w> IamRs<'w> {
    pub(crate) fn new(workload: &'w Workload) -> Result<Self> {
        let mut shared: HashMap<Vec<String>, Arc<PolicyEvaluator>> = HashMap::new();
        let mut calls = Vec::new();
        for call in &workload.calls {
            let mut sets = Vec::new();
            for layer in &call.layers {
                let names = call.names(*layer);
                let evaluator = match shared.get(names) {
                    Some(evaluator) => Arc::clone(evaluator),
                    None => {
                        let evaluator = Arc::new(evaluator(names, workload)?);
                        shared.insert(names.to_vec(), Arc::clone(&evaluator));
                        evaluator
                    }
                };
                sets.push(evaluator);
            }
            calls.push((call, request(call)?, sets));
        }
        Ok(Self { calls })
    }
}

fn evaluator(names: &[String], workload: &Workload) -> Result<PolicyEvaluator> {
    let policies = names.iter().map(|name| {
        let document = workload.policies.get(name).with_context(|| format!("policy {name}"))?;
        serde_json::from_value::<IAMPolicy>(document.clone()).with_context(|| name.clone())
    });
    Ok(PolicyEvaluator::with_policies(policies.collect::<Result<_>>()?))
}

fn request(call: &Call) -> Result<IAMRequest> {
    let service = call.action.split(':').next().unwrap_or_default();
    let resource = match call.resource.as_str() {
        "*" => format!("arn:aws:{service}:::*"),
        arn => arn.to_owned(),
    };
    let resource = Arn::parse(&resource).map_err(|error| anyhow!("{resource}: {error:?}"))?;
    let principal = Principal::Aws(PrincipalId::String(call.principal.clone()));
    let mut context = Context::new();
    for (name, value) in &call.context {
        let value = match value {
            Value::Array(_) => ContextValue::StringList(serde_json::from_value(value.clone())?),
            // It reads truth values as such only.
            Value::String(text) if text == "true" || text == "false" => {
                ContextValue::Boolean(text == "true")
            }
            Value::String(text) => ContextValue::String(text.clone()),
            other => return Err(anyhow!("{name}: {other}")),
        };
        context.data.insert(name.clone(), value);
    }
    Ok(IAMRequest::new_with_context(principal, call.action.as_str(), resource, context))
}

impl Peer for IamRs<'_> {
    fn name(&self) -> &'static str {
        "iam-rs"
    }

    fn decide(&self, index: usize) -> Verdict {
        let Some((call, request, sets)) = self.calls.get(index) else {
            return Verdict::ImplicitlyDenied;
        };
        decide(call, sets, |evaluator| match evaluator.evaluate(request) {
            Ok(result) => match result.decision {
                Decision::Allow => Said::Allows,
                Decision::Deny => Said::Denies,
                Decision::NotApplicable => Said::Nothing,
            },
            Err(_) => Said::Nothing,
        })
    }
}
