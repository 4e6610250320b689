//! sekisho's engine, with policies prepared by side as its server prepares them.

use std::collections::HashMap;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use sekisho_policy::engine::{Engine, Prepared};
use sekisho_policy::question::{NamedDocuments, Question};
use sekisho_policy::{
    Context, Evaluator, NamedPolicy, Outcome, Policies, PolicySet, Principal, Request,
};

use crate::Peer;
use crate::layers::Verdict;
use crate::workload::Workload;

pub(crate) struct Sekisho {
    calls: Vec<Call>,
}

/// What a server holds of a call by the time it has to decide: principals are shared.
struct Call {
    principal: Arc<Principal>,
    action: Box<str>,
    resource: Box<str>,
    resource_account: Option<Arc<str>>,
    context: Context<'static>,
    sides: Arc<[Arc<Prepared>]>,
}

impl Sekisho {
    pub(crate) fn new(workload: &Workload) -> Result<Self> {
        let nothing = names(&PolicySet::default());
        let documents = NamedDocuments::parse(&workload.policies_text).context("policies.json")?;
        let mut sides: HashMap<String, Arc<Prepared>> = HashMap::new();
        let mut all: HashMap<String, Arc<[Arc<Prepared>]>> = HashMap::new();
        let mut principals: HashMap<String, Arc<Principal>> = HashMap::new();
        let mut accounts: HashMap<String, Arc<str>> = HashMap::new();
        let mut calls = Vec::new();
        for line in &workload.lines {
            let mut question = Question::parse(line, &documents)?;
            let given = std::mem::take(&mut question.policies);
            let none = PolicySet::default;
            let PolicySet { identity, boundary, session, resource, scp, rcp, endpoint } = given;
            let sets = [
                PolicySet { identity, boundary, scp, ..none() },
                PolicySet { session, ..none() },
                PolicySet { resource, rcp, endpoint, ..none() },
            ];
            let names: Vec<String> = sets.iter().map(names).collect();
            let shared = all.entry(names.concat()).or_insert_with(|| {
                // A side without policies says nothing.
                let given = sets.into_iter().zip(names).filter(|(_, names)| *names != nothing);
                let prepared = given.map(|(set, names)| {
                    sides.entry(names).or_insert_with(|| Arc::new(Prepared::new(set))).clone()
                });
                prepared.collect()
            });
            let principal = principals
                .entry(format!("{:?}", question.principal))
                .or_insert_with(|| Arc::new(question.principal));
            let account = question.resource_account.map(|account| {
                accounts.entry(account.clone()).or_insert_with(|| account.into()).clone()
            });
            calls.push(Call {
                principal: Arc::clone(principal),
                action: question.action.into(),
                resource: question.resource.into(),
                resource_account: account,
                context: question.context,
                sides: Arc::clone(shared),
            });
        }
        Ok(Self { calls })
    }
}

impl Peer for Sekisho {
    fn name(&self) -> &'static str {
        "sekisho"
    }

    fn decide(&self, index: usize) -> Verdict {
        let Some(call) = self.calls.get(index) else { return Verdict::ImplicitlyDenied };
        let request = Request {
            principal: &call.principal,
            action: &call.action,
            resource: &call.resource,
            resource_account: call.resource_account.as_deref(),
            context: &call.context,
        };
        let none = Policies::default();
        // As many sides as there are.
        let decision = match &*call.sides {
            [one] => Engine.decide_prepared(&request, &[one], &none),
            [one, two] => Engine.decide_prepared(&request, &[one, two], &none),
            [one, two, three] => Engine.decide_prepared(&request, &[one, two, three], &none),
            _ => return Verdict::ImplicitlyDenied,
        };
        match decision {
            Ok(decision) => match decision.outcome {
                Outcome::Allowed => Verdict::Allowed,
                Outcome::ExplicitlyDenied => Verdict::ExplicitlyDenied,
                Outcome::ImplicitlyDenied => Verdict::ImplicitlyDenied,
            },
            Err(_) => Verdict::ImplicitlyDenied,
        }
    }
}

fn names(set: &PolicySet) -> String {
    let list = |policies: &[NamedPolicy]| {
        policies.iter().map(|policy| format!("{} ", policy.name)).collect::<String>()
    };
    let some = |policies: &Option<Vec<NamedPolicy>>| policies.as_deref().map(list);
    let levels = |levels: &Option<Vec<Vec<NamedPolicy>>>| {
        levels.as_ref().map(|levels| levels.iter().map(|level| list(level)).collect::<Vec<_>>())
    };
    format!(
        "{:?}\n",
        (
            list(&set.identity),
            some(&set.boundary),
            some(&set.session),
            list(&set.resource),
            levels(&set.scp),
            levels(&set.rcp),
            some(&set.endpoint)
        )
    )
}
