//! Whose answers change between two states of the data.
//!
//! Where an answer changes, a statement that only one of the two states has must match the
//! request, or a fact about the caller differs. So the actions asked about are those of the
//! statements that differ (all, where facts do), each on the resources that any policy of the
//! caller mentions and on one of each type that the catalog knows for the action.

use std::collections::{BTreeSet, HashSet};

use sekisho_policy::question::Question;
use sekisho_policy::{Context, Evaluator, PolicySet, Statement};

use crate::glob::covers;
use crate::representatives::{Home, fits, of_action, of_pattern};
use crate::{Account, Asked};

/// Most questions that are asked about one principal.
const QUESTIONS_MAX: usize = 100_000;

/// What differs, and what was compared to find it.
#[derive(Clone, Debug, Default)]
pub struct Difference {
    /// Every answer that changes, by principal, action and resource.
    pub changed: Vec<Changed>,
    /// What was asked.
    pub compared: Compared,
}

/// An answer that changes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Changed {
    /// Who asks.
    pub principal: String,
    /// `service:Action`.
    pub action: String,
    /// The resource.
    pub resource: String,
    /// Whether it was allowed.
    pub before: bool,
    /// Whether it is now.
    pub after: bool,
}

/// How much was compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    /// Users, roles and root users of either state.
    pub principals: usize,
    /// Those of them for whom something differs, so that questions were asked.
    pub concerned: usize,
    /// Questions, each asked of both states.
    pub questions: usize,
    /// Principals for whom there were more questions than are asked.
    pub cut_short: usize,
}

/// Compares. `context` holds condition keys to ask with, beside those that the data tells.
/// `progress` is told how many principals of how many are done.
pub fn diff(
    before: &Account,
    after: &Account,
    context: &Context<'static>,
    evaluator: &dyn Evaluator,
    progress: &mut dyn FnMut(usize, usize),
) -> Difference {
    let mut difference = Difference::default();
    let mut holders: BTreeSet<String> = before.holders().into_iter().collect();
    holders.extend(after.holders());
    difference.compared.principals = holders.len();
    let resources = resources_that_differ(before, after);
    for (index, principal) in holders.iter().enumerate() {
        progress(index, holders.len());
        let pair = Pair { before, after, context, principal };
        let (questions, cut_short) = pair.questions(&resources);
        let compared = &mut difference.compared;
        compared.concerned += usize::from(!questions.is_empty());
        compared.questions += questions.len();
        compared.cut_short += usize::from(cut_short);
        for (action, resource) in questions {
            let was = pair.may(before, &action, &resource, evaluator);
            let is = pair.may(after, &action, &resource, evaluator);
            if was != is {
                let principal = principal.clone();
                difference.changed.push(Changed {
                    principal,
                    action,
                    resource,
                    before: was,
                    after: is,
                });
            }
        }
    }
    difference
}

/// A principal in two states.
struct Pair<'a> {
    before: &'a Account,
    after: &'a Account,
    context: &'a Context<'static>,
    principal: &'a str,
}

impl Pair<'_> {
    fn ask(&self, account: &Account, action: &str, resource: &str) -> Option<Question> {
        let context = self.context.clone();
        let asked = Asked { action, resource, resource_account: None, context };
        account.question(self.principal, &asked).ok()
    }

    /// Whoever is not there may nothing, and what cannot be read refuses (EV-7).
    fn may(&self, account: &Account, action: &str, resource: &str, by: &dyn Evaluator) -> bool {
        self.ask(account, action, resource).is_some_and(|question| {
            let decision = by.decide(&question.request(), &question.policies());
            decision.is_ok_and(|decision| decision.is_allowed())
        })
    }

    /// Actions and resources whose answers could differ, and whether there were too many.
    fn questions(&self, resources: &[Differing]) -> (BTreeSet<(String, String)>, bool) {
        let ask = |account| self.ask(account, "sts:GetCallerIdentity", "*");
        let (was, is) = (ask(self.before), ask(self.after));
        let some = was.as_ref().or(is.as_ref());
        let home = Home {
            partition: some.map_or("aws", |question| question.principal.partition()),
            account: some.and_then(|question| question.principal.account()).unwrap_or_default(),
        };
        let (was_says, is_says) = (said(was.as_ref()), said(is.as_ref()));
        let same_facts = match (&was, &is) {
            (Some(was), Some(is)) => {
                was.principal == is.principal && facts(was) == facts(is) && frame(was) == frame(is)
            }
            _ => false,
        };
        let root = self.principal.ends_with(":root");
        let mut actions = BTreeSet::new();
        let mut mentioned = BTreeSet::new();
        let texts = |says: &[Said<'_>]| says.iter().map(|s| s.key.clone()).collect::<HashSet<_>>();
        let (was_texts, is_texts) = (texts(&was_says), texts(&is_says));
        for (says, other) in [(&was_says, &is_texts), (&is_says, &was_texts)] {
            for said in says {
                mention(said.statement, home, &mut mentioned);
                if !same_facts || !other.contains(&said.key) {
                    expand(said.statement, &mut actions);
                }
            }
        }
        // A root user that is in one state only may what no statement says (EV-2).
        if root && (was.is_none() || is.is_none()) {
            actions.extend(one_of_each());
        }
        let mut questions = BTreeSet::new();
        for action in actions {
            pairs(&action, &mentioned, home, &mut questions);
        }
        for resource in resources {
            for action in &resource.actions {
                questions.insert((action.clone(), resource.arn.clone()));
                for mentioned in &resource.mentioned {
                    let known = sekisho_catalog::action(action);
                    if known.is_none_or(|known| fits(known, mentioned)) {
                        questions.insert((action.clone(), mentioned.clone()));
                    }
                }
            }
        }
        let cut_short = QUESTIONS_MAX < questions.len();
        if cut_short {
            questions = questions.into_iter().take(QUESTIONS_MAX).collect();
        }
        (questions, cut_short)
    }
}

/// A statement with what tells it from others: kind of policy, level, version, text.
struct Said<'a> {
    key: String,
    statement: &'a Statement,
}

/// Every statement on the caller's side. An unreadable policy counts as one that says nothing: it
/// refuses in one state or in both.
fn said(question: Option<&Question>) -> Vec<Said<'_>> {
    let Some(question) = question else { return Vec::new() };
    let mut said = Vec::new();
    for (place, document) in places(&question.policies) {
        for statement in &document.statements {
            let text = document.source.get(statement.span.start..statement.span.end);
            let key = format!("{place} {:?} {}", document.version, text.unwrap_or_default());
            said.push(Said { key, statement });
        }
    }
    said
}

/// The documents on the caller's side with the place that each has.
fn places(set: &PolicySet) -> Vec<(String, &sekisho_policy::Document)> {
    let mut places = Vec::new();
    let lists = [
        ("identity", Some(&set.identity)),
        ("boundary", set.boundary.as_ref()),
        ("session", set.session.as_ref()),
    ];
    for (place, list) in lists {
        for policy in list.into_iter().flatten() {
            if let Ok(document) = &policy.document {
                places.push((place.to_owned(), document.as_ref()));
            }
        }
    }
    for (kind, levels) in [("scp", &set.scp), ("rcp", &set.rcp)] {
        for (level, list) in levels.iter().flatten().enumerate() {
            for policy in list {
                if let Ok(document) = &policy.document {
                    places.push((format!("{kind} {level}"), document.as_ref()));
                }
            }
        }
    }
    places
}

/// What a caller's side consists of beside statements: a boundary or level that appears or goes
/// refuses without saying anything.
fn frame(question: &Question) -> (bool, Option<usize>, usize) {
    let set = &question.policies;
    let unreadable = set.identity.iter().filter(|policy| policy.document.is_err()).count();
    (set.boundary.is_some(), set.scp.as_ref().map(Vec::len), unreadable)
}

/// The condition keys that the data tells of the caller, in order.
fn facts(question: &Question) -> Vec<String> {
    let mut facts: Vec<String> =
        question.context.iter().map(|(name, value)| format!("{name} {value:?}")).collect();
    facts.sort_unstable();
    facts
}

/// The resources that a statement speaks of.
fn mention(statement: &Statement, home: Home<'_>, into: &mut BTreeSet<String>) {
    let patterns = statement.resources.iter().flat_map(|block| &block.patterns);
    into.extend(patterns.filter_map(|pattern| of_pattern(pattern, home)));
}

/// The actions that a statement speaks of: those written out, those of the catalog that its
/// patterns cover, and for patterns over all services one of each service and access level.
fn expand(statement: &Statement, into: &mut BTreeSet<String>) {
    for pattern in &statement.actions.patterns {
        let (prefix, name) = pattern.split_once(':').unwrap_or(("*", "*"));
        if prefix == "*" {
            into.extend(one_of_each());
        } else if name.contains(['*', '?']) {
            let actions = sekisho_catalog::actions_of(&prefix.to_ascii_lowercase());
            let covered = actions.iter().filter(|action| covers(name, action.name));
            into.extend(covered.map(sekisho_catalog::ActionFact::full_name));
        } else {
            // In canonical capitals where they are known, so that one action is asked about once.
            let known = sekisho_catalog::action(pattern).map(|action| action.full_name());
            into.insert(known.unwrap_or_else(|| pattern.to_string()));
        }
    }
    if statement.actions.negated {
        into.extend(one_of_each());
    }
}

/// One action of each service and access level.
fn one_of_each() -> impl Iterator<Item = String> {
    sekisho_catalog::services().flat_map(|service| {
        let mut seen = HashSet::new();
        let first = service.actions.iter().filter(move |action| seen.insert(action.access_level));
        first.map(|action| action.full_name())
    })
}

fn pairs(
    action: &str,
    mentioned: &BTreeSet<String>,
    home: Home<'_>,
    into: &mut BTreeSet<(String, String)>,
) {
    let Some(known) = sekisho_catalog::action(action) else {
        into.insert((action.to_owned(), "*".to_owned()));
        into.extend(mentioned.iter().map(|resource| (action.to_owned(), resource.clone())));
        return;
    };
    into.extend(of_action(known, home).into_iter().map(|resource| (action.to_owned(), resource)));
    let fitting = mentioned.iter().filter(|resource| fits(known, resource));
    into.extend(fitting.map(|resource| (action.to_owned(), resource.clone())));
}

/// A resource whose own policy or facts differ, with the actions to ask about.
struct Differing {
    arn: String,
    actions: BTreeSet<String>,
    mentioned: BTreeSet<String>,
}

/// Resources and roles whose policies differ between the states.
fn resources_that_differ(before: &Account, after: &Account) -> Vec<Differing> {
    let documents = |account: &Account| {
        let all = account.resource_documents();
        all.map(|(arn, document)| (arn.to_owned(), document))
            .collect::<std::collections::BTreeMap<_, _>>()
    };
    let (was, is) = (documents(before), documents(after));
    let arns: BTreeSet<&String> = was.keys().chain(is.keys()).collect();
    let mut differing = Vec::new();
    for arn in arns {
        let (old, new) = (was.get(arn), is.get(arn));
        let same = |other: &std::sync::Arc<sekisho_policy::Document>| {
            old.is_some_and(|old| old.source == other.source)
        };
        if new.is_some_and(same) {
            continue;
        }
        let account = crate::model::account_of(arn).unwrap_or_default();
        let home = Home { partition: after.partition(), account };
        let (mut actions, mut mentioned) = (BTreeSet::new(), BTreeSet::new());
        for statement in old.into_iter().chain(new).flat_map(|document| &document.statements) {
            expand(statement, &mut actions);
            mention(statement, home, &mut mentioned);
        }
        // A resource's policy speaks of its own service.
        let service = arn.split(':').nth(2).unwrap_or_default();
        let service = if service == "iam" { "sts" } else { service };
        actions.retain(|action| action.split(':').next() == Some(service));
        differing.push(Differing { arn: arn.clone(), actions, mentioned });
    }
    differing
}
