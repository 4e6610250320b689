//! One document asked by itself.

use super::combine::{PATTERNS_MAX, Source};
use super::compiled::Compiled;
use super::conditions;
use super::index::{Ask, Found, Index};
use super::principals;

/// A document of no more statements and action patterns than these is read from first to last.
const STATEMENTS_MAX: u32 = 6;
const ACTIONS_MAX: usize = 16;

/// What the document says of the request; it stands in layer 0.
pub(super) fn find(compiled: &Compiled, ask: &Ask<'_>, found: &mut Found) {
    match indexes_of(compiled) {
        None => find_reading(compiled, ask, found),
        Some(indexes) => {
            for index in indexes {
                index.find(std::slice::from_ref(compiled), ask, found);
            }
        }
    }
}

/// The indexes of a document alone; `None` if it is as quickly read from first to last.
pub(super) fn indexes_of(compiled: &Compiled) -> Option<&[Index]> {
    let small =
        compiled.statement_count() <= STATEMENTS_MAX && compiled.actions.len() <= ACTIONS_MAX;
    (!small).then(|| &**compiled.alone.get_or_init(|| indexes(compiled)))
}

fn find_reading(compiled: &Compiled, ask: &Ask<'_>, found: &mut Found) {
    for at in 0..compiled.statement_count() {
        let statement = compiled.statement(at);
        let deny = statement.is().deny;
        let wanted =
            if deny { found.denying & 1 != 0 && found.deny.is_none() } else { found.wants(1) };
        if !wanted || !statement.holds_action(ask.action) {
            continue;
        }
        if !ask.target.is_covered(statement) {
            continue;
        }
        let grants = principals::class(statement, ask.principal, ask.has_boundary);
        if grants.is_empty() || !conditions::hold(statement, ask.target.context) {
            continue;
        }
        if deny {
            found.deny = Some(at);
        } else {
            found.allow(1, grants);
        }
    }
}

/// As many indexes as the document's size takes.
fn indexes(compiled: &Compiled) -> Box<[Index]> {
    let mut indexes = Vec::new();
    let (mut from, mut patterns) = (0, 0);
    let count = compiled.statement_count();
    for at in 0..count {
        patterns += 1 + compiled.statement(at).actions().len();
        let last = at + 1 == count;
        // Half of what an index takes, so that one more statement never overflows it; a single
        // statement of more patterns makes few groups.
        if last || PATTERNS_MAX / 2 <= patterns {
            let source = Source { compiled, policy: 0, layer: 0, from, to: at + 1 };
            indexes.push(Index::of(&[source]));
            (from, patterns) = (at + 1, 0);
        }
    }
    indexes.into()
}
