//! Statements that match no request, whatever it is.

use sekisho_policy::instant::Instant;
use sekisho_policy::operator::{BaseOperator, Negation, Ordering, Quantifier};
use sekisho_policy::text::Span;

use super::values::number;
use super::{Checks, keys};
use crate::code::Code;
use crate::draft::{Condition, List, Statement};
use crate::wildcard;

/// Statements with more conditions are not searched for contradictions.
const CONDITIONS_MAX: usize = 100;
/// Nor are conditions with more values, or longer ones: patterns are tried on them.
const VALUES_MAX: usize = 100;
const VALUE_BYTES_MAX: usize = 1_000;

pub(super) fn check(checks: &mut Checks<'_, '_>, statement: &Statement<'_>) {
    let everything = |list: &Option<List<'_>>, star: &[&str]| {
        list.as_ref().is_some_and(|list| {
            list.negated && list.items.iter().any(|item| star.contains(&item.value))
        })
    };
    if everything(&statement.actions, &["*", "*:*"]) {
        never(checks, statement.span, None, "NotAction with * leaves no action.");
    } else if everything(&statement.resources, &["*"]) {
        never(checks, statement.span, None, "NotResource with * leaves no resource.");
    }
    if CONDITIONS_MAX < statement.conditions.len() {
        checks.findings.incomplete = true;
        return;
    }
    for (index, one) in statement.conditions.iter().enumerate() {
        for other in statement.conditions.iter().skip(index + 1) {
            if one.key.value.eq_ignore_ascii_case(other.key.value)
                && let Some(why) = contradict(one, other)
            {
                never(
                    checks,
                    one.key.span,
                    Some(other.key.span),
                    &format!("The conditions on {} exclude each other: {why}.", one.key.value),
                );
            }
        }
    }
}

fn never(checks: &mut Checks<'_, '_>, span: Span, other: Option<Span>, why: &str) {
    let found = checks.findings.add(
        Code::StatementNeverMatches,
        span,
        format!("This statement matches no request. {why}"),
    );
    if let Some(other) = other {
        found.also_at(other);
    }
}

/// Whether no value of the key satisfies both conditions, and its absence does not either.
fn contradict(one: &Condition<'_>, other: &Condition<'_>) -> Option<&'static str> {
    absent(one, other).or_else(|| absent(other, one)).or_else(|| {
        // What follows is about one value of the key that must be there.
        let single = |condition: &Condition<'_>| {
            condition.operator.quantifier == Quantifier::None
                && condition.values.len() <= VALUES_MAX
                && !condition.values.is_empty()
                && !condition
                    .values
                    .iter()
                    .any(|value| value.text.contains("${") || VALUE_BYTES_MAX < value.text.len())
        };
        if !single(one) || !single(other) || !(keys::needs_key(one) || keys::needs_key(other)) {
            return None;
        }
        texts(one, other)
            .or_else(|| texts(other, one))
            .or_else(|| bounds(one, other))
            .or_else(|| bounds(other, one))
    })
}

/// `Null: true` beside a condition that needs the key.
fn absent(null: &Condition<'_>, other: &Condition<'_>) -> Option<&'static str> {
    let says_absent = null.operator.base == BaseOperator::Null
        && !null.values.is_empty()
        && null.values.iter().all(|value| value.text.eq_ignore_ascii_case("true"));
    let needed = keys::needs_key(other) && !other.values.is_empty();
    (says_absent && needed).then_some("one asks that the key is absent")
}

/// An equality whose values the other refuses, all of them.
fn texts(equality: &Condition<'_>, other: &Condition<'_>) -> Option<&'static str> {
    if equality.operator.base != BaseOperator::StringEquals(Negation::Positive) {
        return None;
    }
    let some = |text: &str, matches: &dyn Fn(&str, &str) -> bool| {
        other.values.iter().any(|value| matches(value.text, text))
    };
    let exact = |one: &str, other: &str| one == other;
    let folded = |one: &str, other: &str| sekisho_policy::text::eq_ignore_case(one, other);
    let accepts = |text: &str| match other.operator.base {
        BaseOperator::StringEquals(Negation::Positive) => some(text, &exact),
        BaseOperator::StringEquals(Negation::Negated) => !some(text, &exact),
        BaseOperator::StringEqualsIgnoreCase(Negation::Positive) => some(text, &folded),
        BaseOperator::StringEqualsIgnoreCase(Negation::Negated) => !some(text, &folded),
        BaseOperator::StringLike(Negation::Positive) => some(text, &wildcard::matches),
        BaseOperator::StringLike(Negation::Negated) => !some(text, &wildcard::matches),
        _ => true,
    };
    equality.values.iter().all(|value| !accepts(value.text)).then_some("no value satisfies both")
}

/// An upper bound that lies below a lower one.
fn bounds(upper: &Condition<'_>, lower: &Condition<'_>) -> Option<&'static str> {
    let empty = "the upper bound lies below the lower";
    match (upper.operator.base, lower.operator.base) {
        (
            BaseOperator::Numeric(up @ (Ordering::Less | Ordering::LessOrEqual)),
            BaseOperator::Numeric(low @ (Ordering::Greater | Ordering::GreaterOrEqual)),
        ) => {
            let all = |condition: &Condition<'_>| -> Option<Vec<f64>> {
                condition.values.iter().map(|value| number(value.text)).collect()
            };
            let highest = all(upper)?.into_iter().max_by(f64::total_cmp)?;
            let lowest = all(lower)?.into_iter().min_by(f64::total_cmp)?;
            is_empty(highest.partial_cmp(&lowest)?, up, low).then_some(empty)
        }
        (
            BaseOperator::Date(up @ (Ordering::Less | Ordering::LessOrEqual)),
            BaseOperator::Date(low @ (Ordering::Greater | Ordering::GreaterOrEqual)),
        ) => {
            fn all<'a>(condition: &Condition<'a>) -> Option<Vec<Instant<'a>>> {
                condition.values.iter().map(|value| Instant::parse(value.text)).collect()
            }
            let highest = all(upper)?.into_iter().max()?;
            let lowest = all(lower)?.into_iter().min()?;
            is_empty(highest.cmp(&lowest), up, low).then_some(empty)
        }
        _ => None,
    }
}

/// Whether nothing lies below the one and above the other.
fn is_empty(highest_to_lowest: std::cmp::Ordering, up: Ordering, low: Ordering) -> bool {
    let inclusive = up == Ordering::LessOrEqual && low == Ordering::GreaterOrEqual;
    highest_to_lowest.is_lt() || (highest_to_lowest.is_eq() && !inclusive)
}
