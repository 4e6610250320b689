//! Words that another word makes superfluous: actions, resources, statements.

use std::collections::HashSet;

use sekisho_policy::text::Span;

use super::Checks;
use crate::code::Code;
use crate::draft::{List, Statement, Text, remove_item};
use crate::meaning::{action_covers, matches_all_of, resource_covers};

/// The most pairs of items of a document that are compared.
const PAIRS_MAX: usize = 2_000_000;
/// The most pairs of statements that are compared.
const STATEMENT_PAIRS_MAX: usize = 200_000;
/// The most bytes of both patterns of a pair: the work is the product of their lengths.
const PATTERN_MAX: usize = 1_000;

/// Items of one statement.
pub(super) fn within(checks: &mut Checks<'_, '_>, statement: &Statement<'_>) {
    if let Some(list) = &statement.actions {
        let covered = covered(checks, list, action_covers, |text| text.to_ascii_lowercase());
        if let Some((first, by)) = covered.first() {
            let message = format!(
                "The {} action(s) are redundant because they provide similar permissions. Update \
                 the policy to remove the redundant action such as: {}.",
                covered.len() + 1,
                first.1.value
            );
            report(checks, Code::RedundantAction, message, list, first, *by);
        }
    }
    if let Some(list) = &statement.resources {
        let covered = covered(checks, list, resource_covers, str::to_owned);
        if let Some((first, by)) = covered.first() {
            let message = format!(
                "The {} resource ARN(s) are redundant because they reference the same resource. \
                 Review the use of wildcards (*), or remove the resource {} to remove the \
                 redundancy.",
                covered.len() + 1,
                first.1.value
            );
            report(checks, Code::RedundantResource, message, list, first, *by);
        }
    }
}

/// The fix takes one away; what is left is found again the next time.
fn report(
    checks: &mut Checks<'_, '_>,
    code: Code,
    message: String,
    list: &List<'_>,
    covered: &(usize, Text<'_>),
    by: Span,
) {
    checks
        .findings
        .add(code, covered.1.span, message)
        .also_at(by)
        .fix("remove it", list.remove(covered.0));
}

/// The items that another item covers, with that other's place. Of equal ones, all but the first.
fn covered<'n>(
    checks: &mut Checks<'_, '_>,
    list: &'n List<'_>,
    covers: impl Fn(&str, &str) -> bool,
    fold: impl Fn(&str) -> String,
) -> Vec<((usize, Text<'n>), Span)> {
    let mut covered = Vec::new();
    let mut seen: HashSet<String> = HashSet::new();
    // Only patterns cover others, apart from equals.
    let patterns: Vec<(usize, &Text<'_>)> = list
        .items
        .iter()
        .enumerate()
        .filter(|(_, item)| item.value.contains(['*', '?']) || item.value.split(':').count() < 6)
        .filter(|(_, item)| item.value.len() <= PATTERN_MAX)
        .collect();
    if PAIRS_MAX < patterns.len().saturating_mul(list.items.len()) {
        checks.findings.incomplete = true;
        return covered;
    }
    for (index, item) in list.items.iter().enumerate() {
        let folded = fold(item.value);
        if seen.contains(&folded) {
            let first = list.items.iter().find(|other| fold(other.value) == folded);
            covered.push(((index, *item), first.map_or(item.span, |first| first.span)));
            continue;
        }
        seen.insert(folded.clone());
        if PATTERN_MAX < item.value.len() {
            continue;
        }
        let by = patterns.iter().find(|(other, pattern)| {
            *other != index && fold(pattern.value) != folded && covers(pattern.value, item.value)
        });
        if let Some((_, by)) = by {
            covered.push(((index, *item), by.span));
        }
    }
    covered
}

/// Statements that another one makes superfluous.
pub(super) fn between(checks: &mut Checks<'_, '_>) {
    let statements = &checks.draft.statements;
    if STATEMENT_PAIRS_MAX < statements.len().saturating_mul(statements.len()) {
        checks.findings.incomplete = true;
        return;
    }
    let spans: Vec<Span> = statements.iter().map(|statement| statement.span).collect();
    for (index, inner) in statements.iter().enumerate() {
        if inner.is_broken {
            continue;
        }
        for (other, outer) in statements.iter().enumerate() {
            if other == index
                || outer.is_broken
                || outer.effect != inner.effect
                || !matches_all_of(outer, inner)
            {
                continue;
            }
            // Of equal ones, all but the first.
            let equal = matches_all_of(inner, outer);
            if equal && index < other {
                continue;
            }
            let (code, message) = if equal {
                (
                    Code::RedundantStatement,
                    "The statements are redundant because they provide identical permissions. \
                     Update the policy to remove the redundant statement.",
                )
            } else {
                (
                    Code::StatementCovered,
                    "This statement adds nothing: another one with the same effect matches all that \
                     it does.",
                )
            };
            let found = checks.findings.add(code, inner.span, message);
            found.also_at(outer.span);
            if equal {
                found.fix("remove the statement", remove_item(&spans, index));
            }
            break;
        }
    }
}
