//! The checks, one subject a file.

mod actions;
mod api_names;
mod arns;
mod conditions;
mod document;
mod escalation;
mod grants;
mod keys;
mod never;
mod passing;
mod principals;
mod rcp;
mod reach;
mod redundancy;
mod resource_policy;
mod tags;
mod trust;
mod types;
mod values;
mod variables;

use crate::Settings;
use crate::draft::{Draft, Statement};
use crate::facts::Facts;
use crate::finding::Findings;

/// What the checks look at and write to.
pub(crate) struct Checks<'c, 'n> {
    pub(crate) settings: &'c Settings<'c>,
    pub(crate) text: &'c str,
    pub(crate) draft: &'c Draft<'n>,
    pub(crate) facts: Facts,
    pub(crate) findings: &'c mut Findings,
    /// How many times more a misspelt word is compared with all that it may mean.
    pub(crate) guesses: usize,
}

/// The most misspelt words of a document for which the right one is looked for.
const GUESSES_MAX: usize = 100;

/// Runs all checks on a document that could be read.
pub(crate) fn run<'c>(
    settings: &'c Settings<'c>,
    text: &'c str,
    draft: &'c Draft<'_>,
    findings: &'c mut Findings,
) {
    let facts = Facts::default();
    let mut checks = Checks { settings, text, draft, facts, findings, guesses: GUESSES_MAX };
    document::check(&mut checks);
    for statement in &draft.statements {
        actions::check(&mut checks, statement);
        arns::check(&mut checks, statement);
        variables::check(&mut checks, statement);
        keys::check(&mut checks, statement);
        types::check(&mut checks, statement);
        values::check(&mut checks, statement);
        conditions::check(&mut checks, statement);
        principals::check(&mut checks, statement);
        trust::check(&mut checks, statement);
        rcp::check(&mut checks, statement);
        resource_policy::check(&mut checks, statement);
        tags::check(&mut checks, statement);
        passing::check(&mut checks, statement);
        grants::check(&mut checks, statement);
        reach::check(&mut checks, statement);
        never::check(&mut checks, statement);
        redundancy::within(&mut checks, statement);
    }
    escalation::check(&mut checks);
    redundancy::between(&mut checks);
    if checks.facts.is_exhausted() {
        checks.findings.incomplete = true;
    }
}

/// The types of resources whose policies are known.
pub(crate) fn resource_types() -> impl Iterator<Item = &'static str> {
    resource_policy::names()
}

impl Checks<'_, '_> {
    /// Whether one more guess may be made.
    fn may_guess(&mut self) -> bool {
        self.guesses = self.guesses.saturating_sub(1);
        0 < self.guesses
    }
}

/// Whether an action is among those of `Action`, by its own name or by a pattern; or is not among
/// those of `NotAction`.
fn names_action(statement: &Statement<'_>, action: &str) -> bool {
    statement.actions.as_ref().is_some_and(|list| {
        let some = list.items.iter().any(|item| crate::meaning::action_covers(item.value, action));
        some != list.negated
    })
}
