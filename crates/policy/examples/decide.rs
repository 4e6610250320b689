//! Decides the questions of a workload and says how long it takes.
//!
//! `cargo run --release -p sekisho-policy --example decide -- DIR/NAME [SECONDS]`, where `DIR/NAME`
//! holds `policies.json`, `requests.jsonl` and `expected.jsonl`. Policies and request objects are
//! made beforehand; whatever depends on a request's strings is timed. The last line is JSON; the
//! exit status is 1 if an answer is wrong.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // A tool for developers.

use std::alloc::System;
use std::collections::{BTreeMap, HashMap};
use std::hint::black_box;
use std::path::Path;
use std::process::ExitCode;
use std::rc::Rc;
use std::time::{Duration, Instant};

use sekisho_policy::engine::{Engine, Prepared};
use sekisho_policy::question::{NamedDocuments, Question};
use sekisho_policy::{Context, Decision, Evaluator, Policies, PolicySet, Principal, Request};
use serde_json::{Value, json};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// A request object: what a server would hold of a call by the time it has to decide.
struct Call {
    principal: Rc<Principal>,
    action: Box<str>,
    resource: Box<str>,
    resource_account: Option<Rc<str>>,
    context: Context<'static>,
    /// For the principal, the session and the resource.
    sides: &'static [&'static Prepared],
}

impl Call {
    fn decide(&self) -> Decision {
        let request = Request {
            principal: &self.principal,
            action: &self.action,
            resource: &self.resource,
            resource_account: self.resource_account.as_deref(),
            context: &self.context,
        };
        Engine.decide_prepared(&request, self.sides, &Policies::default()).unwrap()
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let folder = Path::new(arguments.first().expect("decide DIR/NAME [SECONDS]"));
    let seconds = arguments.get(1).map_or(6.0, |text| text.parse().unwrap());
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();

    let documents = NamedDocuments::parse(&read("policies.json")).unwrap();
    let (ids, calls) = calls(&read("requests.jsonl"), &documents);
    let mut mix: BTreeMap<&str, usize> = BTreeMap::new();
    let mut wrong = 0;
    let expected = read("expected.jsonl");
    for ((id, call), line) in ids.iter().zip(&calls).zip(expected.lines()) {
        let expected: Value = serde_json::from_str(line).unwrap();
        let expected_id = expected["id"].to_string();
        let found = call.decide().outcome.as_str();
        *mix.entry(found).or_default() += 1;
        if *id != expected_id || found != expected["decision"].as_str().unwrap() {
            eprintln!("{line}: decided {found}");
            wrong += 1;
        }
    }
    assert_eq!(calls.len(), expected.lines().count(), "as many answers as questions");

    let region = Region::new(ALLOCATOR);
    for call in &calls {
        black_box(call.decide());
    }
    let allocations = region.change().allocations;

    let timed = time(&calls, Duration::from_secs_f64(seconds));
    println!(
        "{}",
        json!({
            "workload": folder.file_name().unwrap().to_string_lossy(),
            "decisions_per_s": timed.per_second.round(),
            "p50_ns": timed.percentile(0.5),
            "p99_ns": timed.percentile(0.99),
            "p999_ns": timed.percentile(0.999),
            "mix": mix,
            "allocations_per_decision": allocations as f64 / calls.len() as f64,
            "bytes_per_policy": bytes_per_policy(&calls),
        })
    );
    if wrong == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Reads the questions; equal principals and equal sets of policies are shared, as a server
/// shares them.
fn calls(lines: &str, documents: &NamedDocuments) -> (Vec<String>, Vec<Call>) {
    let questions: Vec<Question> =
        lines.lines().map(|line| Question::parse(line, documents).unwrap()).collect();
    let mut principals: HashMap<String, Rc<Principal>> = HashMap::new();
    let mut accounts: HashMap<String, Rc<str>> = HashMap::new();
    // For as long as the program runs.
    let mut sides: HashMap<String, &'static Prepared> = HashMap::new();
    let mut all: HashMap<String, &'static [&'static Prepared]> = HashMap::new();
    let mut prepared = Vec::new();
    for question in &questions {
        let policies = question.policies.clone();
        let PolicySet { identity, boundary, session, resource, scp, rcp, endpoint } = policies;
        let none = PolicySet::default;
        let sets = [
            PolicySet { identity, boundary, scp, ..none() },
            PolicySet { session, ..none() },
            PolicySet { resource, rcp, endpoint, ..none() },
        ];
        let names: Vec<String> = sets.iter().map(names).collect();
        let shared = all.entry(names.concat()).or_insert_with(|| {
            let given = sets.into_iter().zip(names).filter(|(_, names)| !names.is_empty());
            let prepared = given.map(|(set, names)| {
                *sides.entry(names).or_insert_with(|| Box::leak(Box::new(Prepared::new(set))))
            });
            prepared.collect::<Vec<_>>().leak()
        });
        prepared.push(*shared);
    }
    let ids = questions.iter().map(|question| question.id.clone()).collect();
    let calls = questions
        .iter()
        .zip(prepared)
        .map(|(question, sides)| {
            let principal = principals
                .entry(format!("{:?}", question.principal))
                .or_insert_with(|| Rc::new(question.principal.clone()));
            let account = question.resource_account.as_ref().map(|account| {
                Rc::clone(
                    accounts.entry(account.clone()).or_insert_with(|| account.as_str().into()),
                )
            });
            Call {
                principal: Rc::clone(principal),
                action: question.action.as_str().into(),
                resource: question.resource.as_str().into(),
                resource_account: account,
                context: question.context.clone(),
                sides,
            }
        })
        .collect();
    (ids, calls)
}

/// The names of a set's policies with the kinds they stand for.
fn names(set: &PolicySet) -> String {
    let mut names = String::new();
    let mut add = |kind: &str, policies: &[sekisho_policy::NamedPolicy]| {
        for policy in policies {
            names += &format!("{kind} {}\n", policy.name);
        }
    };
    add("identity", &set.identity);
    add("boundary", set.boundary.as_deref().unwrap_or_default());
    add("session", set.session.as_deref().unwrap_or_default());
    add("resource", &set.resource);
    add("endpoint", set.endpoint.as_deref().unwrap_or_default());
    for (kind, levels) in [("scp", &set.scp), ("rcp", &set.rcp)] {
        for (at, level) in levels.iter().flatten().enumerate() {
            add(&format!("{kind}[{at}]"), level);
        }
    }
    names
}

/// The mean of what the policies take once compiled.
fn bytes_per_policy(calls: &[Call]) -> f64 {
    let mut held = HashMap::new();
    for side in calls.iter().flat_map(|call| call.sides) {
        let policies = side.policies();
        let levels = [policies.scp, policies.rcp].into_iter().flatten().flatten().flatten();
        let lists = [policies.boundary, policies.session, policies.endpoint];
        let lists = lists.into_iter().flatten().flatten();
        let named = policies.identity.iter().chain(policies.resource).chain(lists).chain(levels);
        for policy in named {
            let document = policy.document.as_ref().unwrap();
            held.entry(policy.name.clone()).or_insert_with(|| document.compiled_bytes());
        }
    }
    held.values().sum::<usize>() as f64 / held.len() as f64
}

/// What was measured.
struct Timed {
    per_second: f64,
    /// Decisions by their nanoseconds.
    nanoseconds: Vec<u64>,
}

impl Timed {
    fn percentile(&self, part: f64) -> usize {
        let count: u64 = self.nanoseconds.iter().sum();
        let wanted = (count as f64 * part).ceil() as u64;
        let mut seen = 0;
        self.nanoseconds
            .iter()
            .position(|count| {
                seen += count;
                wanted <= seen
            })
            .unwrap()
    }
}

/// Decides all in turn: half of the time without looking at the clock between decisions, for the
/// rate, and half of it with one look for each, whose cost the percentiles include.
fn time(calls: &[Call], for_long: Duration) -> Timed {
    let pass = || {
        for call in calls {
            black_box(black_box(call).decide());
        }
    };
    let mut nanoseconds = vec![0; 1 << 20];
    pass();
    let (mut plain, mut passes) = (Duration::ZERO, 0);
    let started = Instant::now();
    while started.elapsed() < for_long {
        let began = Instant::now();
        for _ in 0..5 {
            pass();
        }
        plain += began.elapsed();
        passes += 5;
        for _ in 0..5 {
            let mut before = Instant::now();
            for call in calls {
                black_box(black_box(call).decide());
                let after = Instant::now();
                let took = (after - before).as_nanos() as usize;
                nanoseconds[took.min((1 << 20) - 1)] += 1;
                before = after;
            }
        }
    }
    Timed { per_second: (passes * calls.len()) as f64 / plain.as_secs_f64(), nanoseconds }
}
