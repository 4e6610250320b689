//! Conditions: what holds when a key is absent, single or multivalued (evaluation contract, 9.1
//! and 9.2). How two values compare is the affair of `values`.

use std::borrow::Cow;

use sekisho_policy::document::{Condition, Version};
use sekisho_policy::operator::{BaseOperator, Quantifier};
use sekisho_policy::{Context, ContextValue};

use crate::values::{self, Wanted};
use crate::variables;

/// Whether one operator holds for one key.
pub(crate) fn hold(condition: &Condition, version: Version, context: &Context<'_>) -> bool {
    let operator = condition.operator;
    let value = context.get(&condition.key);
    let test = Test { condition, version, context };
    let absent = match &value {
        None => true,
        Some(ContextValue::Many(values)) => values.is_empty(),
        Some(ContextValue::Single(_)) => false,
    };
    match (operator.quantifier, &value) {
        // `Null` asks for presence alone, of multivalued keys too.
        (Quantifier::None, _) if operator.base == BaseOperator::Null => test.null(absent),
        (Quantifier::None, _) if absent => operator.if_exists || operator.is_negated(),
        (Quantifier::None, Some(ContextValue::Single(value))) => test.matches(value),
        // A multivalued key without a set operator.
        (Quantifier::None, _) => false,

        (Quantifier::ForAllValues, _) if absent => true,
        (Quantifier::ForAllValues, Some(ContextValue::Single(value))) => {
            value.is_empty() || test.matches(value)
        }
        (Quantifier::ForAllValues, Some(ContextValue::Many(values))) => {
            // Note d: empty values are no values, if there is nothing else.
            values.iter().all(|value| value.is_empty())
                || values.iter().all(|value| test.matches(value))
        }

        (Quantifier::ForAnyValue, Some(ContextValue::Single(value))) => test.matches(value),
        (Quantifier::ForAnyValue, Some(ContextValue::Many(values))) => {
            values.iter().any(|value| test.matches(value))
        }
        (Quantifier::ForAnyValue, None) => operator.if_exists,
        (Quantifier::ForAllValues, None) => true,
    }
}

/// One condition on its way through the values of its key.
struct Test<'a> {
    condition: &'a Condition,
    version: Version,
    context: &'a Context<'a>,
}

impl Test<'_> {
    /// One value of the request against the policy's list: some member for positive operators,
    /// no member for negated ones (9.1). An empty list therefore matches nothing (note f).
    fn matches(&self, value: &str) -> bool {
        let base = self.condition.operator.base;
        if base == BaseOperator::Null {
            return self.null(false);
        }
        let some = self.condition.values.iter().any(|wanted| {
            let wanted = self.wanted(wanted);
            // A null value equals nothing (EV-76).
            wanted.is_some_and(|wanted| values::compare(base, &wanted, value))
        });
        some != base.is_negated()
    }

    /// `Null`: whether some member of the list asks for what is the case; case is ignored.
    fn null(&self, absent: bool) -> bool {
        let asked = if absent { "true" } else { "false" };
        self.condition.values.iter().any(|value| value.eq_ignore_ascii_case(asked))
    }

    /// A value of the policy with its variables replaced, where the operator has any (EV-77).
    /// `None`: one is unresolved.
    fn wanted<'w>(&'w self, value: &'w str) -> Option<Wanted<'w>> {
        if !(has_variables(self.condition, self.version) && variables::is_in(value)) {
            return Some(Wanted::Plain(value));
        }
        let pieces = variables::expand(value, self.context)?;
        Some(match self.condition.operator.base {
            BaseOperator::StringLike(_) | BaseOperator::ArnLike(_) => {
                Wanted::Pattern(variables::tokens(&pieces))
            }
            _ => Wanted::Text(Cow::Owned(variables::plain(&pieces))),
        })
    }
}

/// Whether `${…}` is a variable in the values of this condition (EV-52, EV-77).
fn has_variables(condition: &Condition, version: Version) -> bool {
    version.has_variables()
        && matches!(
            condition.operator.base,
            BaseOperator::StringEquals(_)
                | BaseOperator::StringEqualsIgnoreCase(_)
                | BaseOperator::StringLike(_)
                | BaseOperator::ArnLike(_)
                | BaseOperator::Bool
        )
}

/// The keys that the variables of a condition's values read without a default.
pub(crate) fn keys_needed(condition: &Condition, version: Version) -> impl Iterator<Item = &str> {
    condition
        .values
        .iter()
        .filter(move |_| has_variables(condition, version))
        .flat_map(|value| variables::keys_needed(value))
}
