//! What one statement says of another: whether it matches all that the other does.

use sekisho_policy::document::Effect;

use crate::draft::{Condition, List, Principals, Statement};
use crate::wildcard::{covers, covers_ignoring_case, overlap};

/// Whether every request that `inner` matches, `outer` matches too. Never says yes wrongly.
pub(crate) fn matches_all_of(outer: &Statement<'_>, inner: &Statement<'_>) -> bool {
    principals(outer.principals.as_ref(), inner.principals.as_ref())
        && list(outer.actions.as_ref(), inner.actions.as_ref(), action_covers, actions_overlap)
        && list(outer.resources.as_ref(), inner.resources.as_ref(), resource_covers, |_, _| true)
        && outer.conditions.iter().all(|one| inner.conditions.iter().any(|other| same(one, other)))
}

/// Whether the statement holds for every principal and without a condition.
pub(crate) fn is_unconditional(statement: &Statement<'_>) -> bool {
    statement.conditions.is_empty()
}

/// Whether the policy denies an action on everything to everybody it is about.
pub(crate) fn denies_always(statements: &[Statement<'_>], action: &str) -> bool {
    statements.iter().any(|statement| {
        statement.effect == Some(Effect::Deny)
            && is_unconditional(statement)
            && statement.action_items().iter().any(|item| action_covers(item.value, action))
            && statement.resource_items().iter().any(|item| item.value == "*")
    })
}

fn principals(outer: Option<&Principals<'_>>, inner: Option<&Principals<'_>>) -> bool {
    let (Some(outer), Some(inner)) = (outer, inner) else {
        return outer.is_none() && inner.is_none();
    };
    let has = |block: &Principals<'_>, key, value: &str| {
        block.entries.iter().any(|other| other.key == key && other.value.value == value)
    };
    let (few, many) = match (outer.negated, inner.negated) {
        (false, false) => (inner, outer),
        (true, true) => (outer, inner),
        _ => return false,
    };
    few.entries.iter().all(|entry| has(many, entry.key, entry.value.value))
}

fn list(
    outer: Option<&List<'_>>,
    inner: Option<&List<'_>>,
    covers: impl Fn(&str, &str) -> bool,
    overlap: impl Fn(&str, &str) -> bool,
) -> bool {
    let (Some(outer), Some(inner)) = (outer, inner) else {
        return outer.is_none() && inner.is_none();
    };
    let some_covers =
        |items: &List<'_>, item: &str| items.items.iter().any(|other| covers(other.value, item));
    match (outer.negated, inner.negated) {
        (false, false) => inner.items.iter().all(|item| some_covers(outer, item.value)),
        (true, true) => outer.items.iter().all(|item| some_covers(inner, item.value)),
        // Everything but a few, and nothing of the few is meant.
        (true, false) => inner
            .items
            .iter()
            .all(|item| outer.items.iter().all(|except| !overlap(except.value, item.value))),
        (false, true) => outer.items.iter().any(|item| item.value == "*"),
    }
}

/// Actions compare without case (8.3); `*` is `*:*`.
pub(crate) fn action_covers(outer: &str, inner: &str) -> bool {
    outer == "*" || outer == "*:*" || covers_ignoring_case(outer, inner)
}

pub(crate) fn actions_overlap(one: &str, other: &str) -> bool {
    one == "*" || other == "*" || overlap(&one.to_ascii_lowercase(), &other.to_ascii_lowercase())
}

/// Field by field (EV-61): a star that ends a field may run on in both (EV-62), so what is covered
/// field by field is covered as a whole.
pub(crate) fn resource_covers(outer: &str, inner: &str) -> bool {
    if outer == "*" || outer == inner {
        return true;
    }
    if inner == "*" {
        return false;
    }
    // A variable is one text on both sides only where both are the same, which was asked above.
    if outer.contains("${") {
        return false;
    }
    // Most pairs differ before the first wildcard.
    let plain = |pair: &(u8, u8)| ![pair.0, pair.1].iter().any(|byte| b"*?$".contains(byte));
    if outer.bytes().zip(inner.bytes()).take_while(plain).any(|(outer, inner)| outer != inner) {
        return false;
    }
    // Whatever a variable stands for, a star takes it; nothing else does.
    let inner = crate::facts::template(inner, "*");
    let (mut outer, mut inner) = (outer.splitn(6, ':'), inner.splitn(6, ':'));
    // EV-63: missing fields are `*`.
    (0..6).all(|_| covers(outer.next().unwrap_or("*"), inner.next().unwrap_or("*")))
}

/// Whether two conditions are the same words, whatever the order of values.
fn same(one: &Condition<'_>, other: &Condition<'_>) -> bool {
    one.operator == other.operator
        && one.key.value.eq_ignore_ascii_case(other.key.value)
        && one.values.len() == other.values.len()
        && one.values.iter().all(|value| other.values.iter().any(|other| other.text == value.text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_resource_covers_field_by_field() {
        for (outer, inner, expected) in [
            ("*", "arn:aws:s3:::b", true),
            ("arn:aws:s3:::b/*", "arn:aws:s3:::b/k/*", true),
            ("arn:aws:s3:::b/*", "arn:aws:s3:::b", false),
            ("arn:aws:s3:::*", "*", false),
            ("arn:aws:s3", "arn:aws:s3:::b", true), // EV-63
            ("arn:aws:sns:*:1:t", "arn:aws:sns:eu-*:1:t", true), // EV-62
            ("arn:aws:sns:e*t:1:t", "arn:aws:sns:eu-*:1:t", false),
            ("arn:aws:s3:::${aws:username}/*", "arn:aws:s3:::ann/*", false),
            ("arn:aws:s3:::home/*", "arn:aws:s3:::home/${aws:username}/*", true),
            ("arn:aws:s3:::home/?/x", "arn:aws:s3:::home/${aws:username}/x", false),
        ] {
            assert_eq!(resource_covers(outer, inner), expected, "{outer} {inner}");
        }
    }
}
