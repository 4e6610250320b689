//! The condition keys of a request.

use std::borrow::Cow;

use crate::text::eq_ignore_case;

/// The value of one condition key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContextValue<'a> {
    /// A single-valued key.
    Single(Cow<'a, str>),
    /// A multivalued key, even with one member or none (evaluation contract, 9.2, note e).
    Many(Vec<Cow<'a, str>>),
}

/// Condition keys and their values. Names compare without case (evaluation contract, 8.3).
///
/// Made for a few dozen keys: looking one up walks the list.
#[derive(Clone, Debug, Default)]
pub struct Context<'a> {
    entries: Vec<Entry<'a>>,
}

#[derive(Clone, Debug)]
struct Entry<'a> {
    name: Cow<'a, str>,
    /// Almost all names are ASCII, and then compare the cheap way.
    is_ascii: bool,
    value: ContextValue<'a>,
}

impl Entry<'_> {
    fn is_named(&self, name: &str, is_ascii: bool) -> bool {
        if self.is_ascii && is_ascii {
            return self.name.len() == name.len() && self.name.eq_ignore_ascii_case(name);
        }
        eq_ignore_case(&self.name, name)
    }
}

impl<'a> Context<'a> {
    /// No keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// No keys yet, room for `keys`.
    pub fn with_capacity(keys: usize) -> Self {
        Self { entries: Vec::with_capacity(keys) }
    }

    /// Sets a single-valued key, replacing a value of the same name in any case (EV-86).
    pub fn set(&mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) {
        self.insert(name.into(), ContextValue::Single(value.into()));
    }

    /// Sets a multivalued key, replacing a value of the same name in any case.
    pub fn set_many(
        &mut self,
        name: impl Into<Cow<'a, str>>,
        values: impl IntoIterator<Item = impl Into<Cow<'a, str>>>,
    ) {
        let values = values.into_iter().map(Into::into).collect();
        self.insert(name.into(), ContextValue::Many(values));
    }

    /// Sets a key, replacing a value of the same name in any case.
    pub fn insert(&mut self, name: Cow<'a, str>, value: ContextValue<'a>) {
        let is_ascii = name.is_ascii();
        match self.entries.iter_mut().find(|entry| entry.is_named(&name, is_ascii)) {
            Some(entry) => entry.value = value,
            None => self.entries.push(Entry { name, is_ascii, value }),
        }
    }

    /// Takes a key away, whatever its case.
    pub fn remove(&mut self, name: &str) {
        let is_ascii = name.is_ascii();
        self.entries.retain(|entry| !entry.is_named(name, is_ascii));
    }

    /// The value of a key, whatever its case.
    pub fn get(&self, name: &str) -> Option<&ContextValue<'a>> {
        let is_ascii = name.is_ascii();
        let entry = self.entries.iter().find(|entry| entry.is_named(name, is_ascii));
        entry.map(|entry| &entry.value)
    }

    /// The value of a single-valued key; `None` if absent or multivalued.
    pub fn get_single(&self, name: &str) -> Option<&str> {
        match self.get(name)? {
            ContextValue::Single(value) => Some(value),
            ContextValue::Many(_) => None,
        }
    }

    /// All keys with their values, in the order they were first set.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &ContextValue<'a>)> {
        self.entries.iter().map(|entry| (entry.name.as_ref(), &entry.value))
    }

    /// How many keys there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no key.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_ignore_case_and_the_last_value_wins() {
        let mut context = Context::new();
        context.set("aws:SourceIp", "192.0.2.1");
        context.set("AWS:sourceip", "192.0.2.2");
        context.set_many("aws:TagKeys", ["a", "b"]);
        context.set("aws:PrincipalTag/Équipe", "x");
        assert_eq!(context.len(), 3);
        assert_eq!(context.get_single("Aws:SOURCEIP"), Some("192.0.2.2"));
        assert_eq!(context.get_single("aws:tagkeys"), None);
        assert_eq!(
            context.get("aws:tagkeys"),
            Some(&ContextValue::Many(vec!["a".into(), "b".into()]))
        );
        assert_eq!(context.get_single("aws:principaltag/éQUIPE"), Some("x"));
        context.remove("AWS:TAGKEYS");
        assert_eq!(context.get("aws:TagKeys"), None);
    }
}
