//! Whether the conditions of a statement hold (evaluation contract, section 9).

use super::compiled::{Compiled, Condition, StatementRef, Value};
use super::operator::Comparison;
use super::values::{self, Wanted};
use super::variables;
use crate::Context;
use crate::context::Held;
use crate::operator::Quantifier;
use crate::short::begins_with;

/// Whether all conditions hold.
pub(super) fn hold(statement: StatementRef<'_>, context: &Context<'_>) -> bool {
    statement.conditions().iter().all(|condition| holds(statement.compiled, condition, context))
}

/// Whether one operator holds for one key (evaluation contract, 9.1 and 9.2).
pub(super) fn holds(compiled: &Compiled, condition: &Condition, context: &Context<'_>) -> bool {
    let test = condition.test;
    let held = context.held(condition.key, || compiled.bytes(condition.name));
    let absent = match held {
        None => true,
        Some(Held::Many(members)) => members.is_empty(),
        Some(Held::Single(_)) => false,
    };
    let matches = |value: &str| matches(compiled, condition, context, value);
    match (test.quantifier, held) {
        // `Null` asks for presence alone, of multivalued keys too.
        (Quantifier::None, _) if test.comparison == Comparison::Null => {
            asks_for(compiled, condition, absent)
        }
        (Quantifier::None, _) if absent => test.if_exists || test.negated,
        (Quantifier::None, Some(Held::Single(value))) => matches(value),
        // A multivalued key without a set operator.
        (Quantifier::None, _) => false,

        (Quantifier::ForAllValues, _) if absent => true,
        (Quantifier::ForAllValues, Some(Held::Single(value))) => value.is_empty() || matches(value),
        // Note d: empty values are no values, if there is nothing else.
        (Quantifier::ForAllValues, Some(Held::Many(members))) => {
            members.iter().all(str::is_empty) || members.iter().all(matches)
        }
        (Quantifier::ForAllValues, None) => true,

        (Quantifier::ForAnyValue, Some(Held::Single(value))) => matches(value),
        (Quantifier::ForAnyValue, Some(Held::Many(members))) => members.iter().any(matches),
        (Quantifier::ForAnyValue, None) => test.if_exists,
    }
}

/// `Null`: whether some member of the list asks for what is the case.
fn asks_for(compiled: &Compiled, condition: &Condition, absent: bool) -> bool {
    let values = compiled.values_of(condition).iter();
    values.into_iter().any(|value| matches!(value, Value::Truth(asked) if *asked == absent))
}

/// One value of the request against the policy's list: some member for positive operators, no
/// member for negated ones (9.1).
fn matches(compiled: &Compiled, condition: &Condition, context: &Context<'_>, value: &str) -> bool {
    let comparison = condition.test.comparison;
    let wanted = compiled.values_of(condition);
    let some = match comparison {
        Comparison::Null => asks_for(compiled, condition, false),
        Comparison::Ip => values::address_in(compiled, wanted, value),
        _ => wanted.iter().any(|wanted| match wanted {
            Value::Text(span) => {
                values::compare(comparison, Wanted::Text(compiled.bytes(*span)), value)
            }
            Value::Prefix(span) => begins_with(value.as_bytes(), compiled.bytes(*span)),
            Value::Wild(span) => {
                values::compare(comparison, Wanted::Wild(compiled.bytes(*span)), value)
            }
            Value::Truth(wanted) => super::compile::truth(value) == Some(*wanted),
            Value::Program { start, count } => {
                let pieces = compiled.pieces(*start, *count);
                if matches!(comparison, Comparison::Text | Comparison::Like)
                    && let Some(found) =
                        variables::matches_in_place(compiled, pieces, context, value.as_bytes())
                {
                    return found;
                }
                let mut room = variables::Room::new();
                // A null value equals nothing (EV-76).
                variables::expand(compiled, pieces, context, &mut room).is_some_and(|text| {
                    let wanted = if comparison.has_wildcards() {
                        Wanted::Wild(text)
                    } else {
                        Wanted::Text(text)
                    };
                    values::compare(comparison, wanted, value)
                })
            }
            Value::V4 { .. } | Value::V6 { .. } | Value::Never => false,
        }),
    };
    some != condition.test.negated
}
