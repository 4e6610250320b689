//! A document as far as it can be understood, with the place of every word.

use sekisho_policy::Operator;
use sekisho_policy::document::{Effect, PrincipalForm, PrincipalKey};
use sekisho_policy::text::Span;

use crate::finding::Edit;

/// A document.
pub(crate) struct Draft<'n> {
    pub(crate) version: Option<Text<'n>>,
    pub(crate) statements: Vec<Statement<'n>>,
}

/// A string and its place, quotes included.
#[derive(Clone, Copy)]
pub(crate) struct Text<'n> {
    pub(crate) value: &'n str,
    pub(crate) span: Span,
}

/// A statement; elements that could not be read are absent.
pub(crate) struct Statement<'n> {
    pub(crate) span: Span,
    pub(crate) sid: Option<Text<'n>>,
    pub(crate) effect: Option<Effect>,
    pub(crate) principals: Option<Principals<'n>>,
    pub(crate) actions: Option<List<'n>>,
    pub(crate) resources: Option<List<'n>>,
    pub(crate) conditions: Vec<Condition<'n>>,
    /// Some element could not be read, so nothing can be said about the whole.
    pub(crate) is_broken: bool,
}

/// `Action`, `Resource` or their `Not…` twins.
pub(crate) struct List<'n> {
    pub(crate) negated: bool,
    /// The element's name.
    pub(crate) key: Span,
    pub(crate) items: Vec<Text<'n>>,
}

/// `Principal` or `NotPrincipal`.
pub(crate) struct Principals<'n> {
    pub(crate) negated: bool,
    pub(crate) span: Span,
    pub(crate) entries: Vec<Principal<'n>>,
}

/// One entry of it.
pub(crate) struct Principal<'n> {
    /// `None` for a bare `"*"`.
    pub(crate) key: Option<PrincipalKey>,
    pub(crate) value: Text<'n>,
    pub(crate) form: PrincipalForm,
    /// The items of the list it stands in: to remove it.
    pub(crate) list: std::rc::Rc<[Span]>,
    pub(crate) index: usize,
}

/// One operator with one key and its values.
pub(crate) struct Condition<'n> {
    pub(crate) operator: Operator,
    /// As written.
    pub(crate) operator_text: Text<'n>,
    pub(crate) key: Text<'n>,
    pub(crate) values: Vec<Scalar<'n>>,
    /// The value or the list of values.
    pub(crate) values_span: Span,
}

/// A value of a condition.
#[derive(Clone, Copy)]
pub(crate) struct Scalar<'n> {
    /// A number as it was written, a boolean as `true` or `false`.
    pub(crate) text: &'n str,
    pub(crate) span: Span,
}

impl<'n> Statement<'n> {
    pub(crate) fn allows(&self) -> bool {
        self.effect == Some(Effect::Allow)
    }

    pub(crate) fn denies(&self) -> bool {
        self.effect == Some(Effect::Deny)
    }

    /// The conditions on a key, which compares without case.
    pub(crate) fn conditions_on<'s>(
        &'s self,
        key: &'s str,
    ) -> impl Iterator<Item = &'s Condition<'n>> {
        self.conditions
            .iter()
            .filter(move |condition| condition.key.value.eq_ignore_ascii_case(key))
    }

    pub(crate) fn has_condition_on(&self, keys: &[&str]) -> bool {
        keys.iter().any(|key| self.conditions_on(key).next().is_some())
    }

    /// The entries of `Principal`, none for `NotPrincipal`.
    pub(crate) fn principals(&self) -> &[Principal<'n>] {
        match &self.principals {
            Some(principals) if !principals.negated => &principals.entries,
            _ => &[],
        }
    }

    /// The items of `Action`, none for `NotAction`.
    pub(crate) fn action_items(&self) -> &[Text<'n>] {
        match &self.actions {
            Some(list) if !list.negated => &list.items,
            _ => &[],
        }
    }

    /// The items of `Resource`, none for `NotResource`.
    pub(crate) fn resource_items(&self) -> &[Text<'n>] {
        match &self.resources {
            Some(list) if !list.negated => &list.items,
            _ => &[],
        }
    }
}

impl List<'_> {
    pub(crate) fn remove(&self, index: usize) -> Option<Vec<Edit>> {
        let spans: Vec<Span> = self.items.iter().map(|item| item.span).collect();
        remove_item(&spans, index)
    }
}

/// The edit that takes an item out of a list of several, with one of its commas.
pub(crate) fn remove_item(items: &[Span], index: usize) -> Option<Vec<Edit>> {
    let own = items.get(index)?;
    let span = match index.checked_sub(1).and_then(|before| items.get(before)) {
        Some(before) => Span { start: before.end, end: own.end },
        None => Span { start: own.start, end: items.get(index + 1)?.start },
    };
    Some(vec![Edit { span, text: String::new() }])
}

/// The edit that writes another string in the place of one.
pub(crate) fn rewrite(span: Span, value: &str) -> Option<Vec<Edit>> {
    let mut text = String::with_capacity(value.len() + 2);
    text.push('"');
    for character in value.chars() {
        match character {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            control if control.is_control() => {
                text.push_str(&format!("\\u{:04x}", u32::from(control)));
            }
            other => text.push(other),
        }
    }
    text.push('"');
    Some(vec![Edit { span, text }])
}
