//! The condition keys of a request.
//!
//! Packed: names and values stand one after the other in one text, and a table says where. A
//! decision then touches few cache lines, and filling in a key allocates nothing of its own.

use std::borrow::Cow;
use std::marker::PhantomData;

use crate::key::{KeyId, PLACES, UNKNOWN};
use crate::short;
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
/// Known keys are found at once, others by their hash. A value that is replaced or taken away
/// leaves its room unused: contexts are made for one request.
///
/// ```
/// use sekisho_policy::Context;
///
/// let mut context = Context::new();
/// context.set("aws:SourceIp", "203.0.113.7");
/// context.set_many("aws:TagKeys", ["team", "cost"]);
/// assert_eq!(context.get_single("AWS:sourceip"), Some("203.0.113.7"));
/// assert_eq!(context.len(), 2);
/// ```
#[derive(Clone)]
pub struct Context<'a> {
    /// One more than the index of the known key at this place; 0: absent.
    places: [u8; PLACES],
    entries: Vec<Entry>,
    text: String,
    /// Lists: a head with the number of members, then where each stands.
    members: Vec<Range>,
    values: PhantomData<&'a str>,
}

/// In [`Context::places`]: the key stands too far back for its index to fit.
const FAR: u8 = u8::MAX;
/// In [`Entry::length`]: a list, whose head stands at the rest of the number.
const LIST: u32 = 1 << 31;
/// Longest text of a context, so that [`LIST`] stays free.
const TEXT_MAX: usize = LIST as usize - 1;

#[derive(Clone, Copy, Debug)]
struct Entry {
    hash: u32,
    /// Where the name stands; the value follows it.
    start: u32,
    /// 0 for a known key in its usual spelling.
    name_length: u32,
    /// Of the value; or with [`LIST`].
    length: u32,
}

#[derive(Clone, Copy, Debug)]
struct Range {
    start: u32,
    length: u32,
}

/// A value as it is held.
#[derive(Clone, Copy)]
pub(crate) enum Held<'c> {
    Single(&'c str),
    Many(Members<'c>),
}

/// The members of a multivalued key.
#[derive(Clone, Copy)]
pub(crate) struct Members<'c> {
    text: &'c str,
    ranges: &'c [Range],
}

impl<'c> Members<'c> {
    pub(crate) fn is_empty(self) -> bool {
        self.ranges.is_empty()
    }

    pub(crate) fn iter(self) -> impl Iterator<Item = &'c str> {
        self.ranges.iter().map(move |range| slice(self.text, range.start, range.length))
    }
}

impl<'c> Held<'c> {
    fn value(self) -> ContextValue<'c> {
        match self {
            Self::Single(value) => ContextValue::Single(value.into()),
            Self::Many(members) => ContextValue::Many(members.iter().map(Cow::from).collect()),
        }
    }
}

fn slice(text: &str, start: u32, length: u32) -> &str {
    let start = start as usize;
    text.get(start..start + length as usize).unwrap_or_default()
}

impl Default for Context<'_> {
    fn default() -> Self {
        Self {
            places: [0; PLACES],
            entries: Vec::new(),
            text: String::new(),
            members: Vec::new(),
            values: PhantomData,
        }
    }
}

impl<'a> Context<'a> {
    /// No keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// No keys yet, room for `keys`.
    pub fn with_capacity(keys: usize) -> Self {
        Self {
            entries: Vec::with_capacity(keys),
            text: String::with_capacity(keys * 24),
            ..Self::default()
        }
    }

    /// The same keys, with room for `keys` more: cheaper than setting them one by one again.
    #[must_use]
    pub fn extended<'b>(&self, keys: usize) -> Context<'b> {
        let mut entries = Vec::with_capacity(self.entries.len() + keys);
        entries.extend_from_slice(&self.entries);
        let mut text = String::with_capacity(self.text.len() + keys * 24);
        text.push_str(&self.text);
        let members = self.members.clone();
        Context { places: self.places, entries, text, members, values: PhantomData }
    }

    /// Sets a single-valued key, replacing a value of the same name in any case (EV-86).
    pub fn set(&mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) {
        self.put(&name.into(), &value.into());
    }

    /// Sets a multivalued key, replacing a value of the same name in any case.
    pub fn set_many(
        &mut self,
        name: impl Into<Cow<'a, str>>,
        values: impl IntoIterator<Item = impl Into<Cow<'a, str>>>,
    ) {
        let values: Vec<Cow<'a, str>> = values.into_iter().map(Into::into).collect();
        self.put_many(&name.into(), &values);
    }

    /// Sets a key, replacing a value of the same name in any case.
    pub fn insert(&mut self, name: Cow<'a, str>, value: ContextValue<'a>) {
        match value {
            ContextValue::Single(value) => self.put(&name, &value),
            ContextValue::Many(values) => self.put_many(&name, &values),
        }
    }

    fn put(&mut self, name: &str, value: &str) {
        let length = u32::try_from(value.len()).ok();
        self.add(name, |context| {
            context.text.push_str(value);
            length
        });
    }

    fn put_many(&mut self, name: &str, values: &[Cow<'_, str>]) {
        self.add(name, |context| {
            let head = u32::try_from(context.members.len()).ok()?;
            let length = u32::try_from(values.len()).ok()?;
            context.members.push(Range { start: 0, length });
            for value in values {
                let start = u32::try_from(context.text.len()).ok()?;
                context.text.push_str(value);
                let length = u32::try_from(value.len()).ok()?;
                context.members.push(Range { start, length });
            }
            Some(head | LIST)
        });
    }

    /// Writes name and value and enters the key. A context that would grow beyond
    /// [`TEXT_MAX`] loses the key: no policy and no request comes near it.
    fn add(&mut self, name: &str, write: impl FnOnce(&mut Self) -> Option<u32>) {
        let id = KeyId::of(name);
        let found = self.position(id, name);
        let start = self.text.len();
        let usual = id.place != UNKNOWN && id.spelling() == name;
        // The first spelling stays when a value is replaced.
        let shown: Cow<'_, str> = match found.and_then(|at| self.entries.get(at)) {
            Some(entry) => Cow::Owned(slice(&self.text, entry.start, entry.name_length).to_owned()),
            None => Cow::Borrowed(if usual { "" } else { name }),
        };
        self.text.push_str(&shown);
        let length = write(self).filter(|_| self.text.len() <= TEXT_MAX);
        let entry = length.and_then(|length| {
            let start = u32::try_from(start).ok()?;
            let name_length = u32::try_from(shown.len()).ok()?;
            Some(Entry { hash: id.hash, start, name_length, length })
        });
        match (entry, found) {
            (Some(entry), Some(at)) => {
                self.entries.iter_mut().skip(at).take(1).for_each(|held| *held = entry)
            }
            (Some(entry), None) => {
                self.entries.push(entry);
                self.place(id, self.entries.len());
            }
            (None, Some(at)) => drop(self.entries.remove(at)),
            (None, None) => {}
        }
    }

    /// Notes that the known key is the `nth` entry, counted from 1.
    fn place(&mut self, id: KeyId, nth: usize) {
        if let Some(place) = self.places.get_mut(usize::from(id.place)) {
            *place = u8::try_from(nth).unwrap_or(FAR);
        }
    }

    /// Takes a key away, whatever its case.
    pub fn remove(&mut self, name: &str) {
        let Some(at) = self.position(KeyId::of(name), name) else { return };
        self.entries.remove(at);
        self.places = [0; PLACES];
        for nth in 1..=self.entries.len() {
            let name = self.name(nth - 1).to_owned();
            self.place(KeyId::of(&name), nth);
        }
    }

    /// The index of a key.
    fn position(&self, id: KeyId, name: &str) -> Option<usize> {
        match self.places.get(usize::from(id.place)) {
            Some(0) => None,
            Some(&nth) if nth != FAR => Some(usize::from(nth) - 1),
            _ => self.search(id.hash, || name.as_bytes()),
        }
    }

    /// The index of a key that has no place.
    fn search<'n>(&self, hash: u32, name: impl Fn() -> &'n [u8]) -> Option<usize> {
        self.entries
            .iter()
            .enumerate()
            .filter(|(_, entry)| entry.hash == hash)
            .map(|(at, _)| at)
            .find(|at| {
                let (held, wanted) = (self.name(*at), name());
                short::same(held.as_bytes(), wanted)
                    || held.as_bytes().eq_ignore_ascii_case(wanted)
                    || std::str::from_utf8(wanted).is_ok_and(|wanted| eq_ignore_case(held, wanted))
            })
    }

    /// The name of an entry as it was first set.
    fn name(&self, at: usize) -> &str {
        let Some(entry) = self.entries.get(at) else { return "" };
        if entry.name_length == 0 {
            return KeyId::spelling_of(entry.hash);
        }
        slice(&self.text, entry.start, entry.name_length)
    }

    /// The value of a key whose name is hashed already.
    /// The name is read only if the hash alone does not tell.
    #[inline]
    pub(crate) fn held<'n>(&self, id: KeyId, name: impl Fn() -> &'n [u8]) -> Option<Held<'_>> {
        let entry = match self.places.get(usize::from(id.place)) {
            Some(0) => return None,
            Some(&nth) if nth != FAR => self.entries.get(usize::from(nth) - 1)?,
            _ => self.entries.get(self.search(id.hash, name)?)?,
        };
        Some(self.value(entry))
    }

    /// Reads a little of every cache line that a decision is about to need, so that memory brings
    /// them all at once rather than one after the other.
    #[inline]
    pub(crate) fn touch(&self) {
        let mut seen = 0;
        for entry in self.entries.iter().step_by(4) {
            seen ^= entry.hash;
        }
        for byte in self.text.as_bytes().iter().step_by(64).take(8) {
            seen ^= u32::from(*byte);
        }
        std::hint::black_box(seen);
    }

    #[inline]
    fn value(&self, entry: &Entry) -> Held<'_> {
        if entry.length & LIST == 0 {
            return Held::Single(slice(&self.text, entry.start + entry.name_length, entry.length));
        }
        let head = (entry.length & !LIST) as usize;
        let count = self.members.get(head).map_or(0, |head| head.length as usize);
        let ranges = self.members.get(head + 1..head + 1 + count).unwrap_or_default();
        Held::Many(Members { text: &self.text, ranges })
    }

    /// The value of a key, whatever its case.
    pub fn get(&self, name: &str) -> Option<ContextValue<'_>> {
        self.held(KeyId::of(name), || name.as_bytes()).map(Held::value)
    }

    /// Whether there is a key of the name, whatever its case.
    pub fn contains(&self, name: &str) -> bool {
        self.held(KeyId::of(name), || name.as_bytes()).is_some()
    }

    /// The value of a single-valued key; `None` if absent or multivalued.
    pub fn get_single(&self, name: &str) -> Option<&str> {
        match self.held(KeyId::of(name), || name.as_bytes())? {
            Held::Single(value) => Some(value),
            Held::Many(_) => None,
        }
    }

    /// All keys with their values, in the order they were first set.
    pub fn iter(&self) -> impl Iterator<Item = (&str, ContextValue<'_>)> {
        let values = self.entries.iter().map(|entry| self.value(entry).value());
        (0..).map(|at| self.name(at)).zip(values)
    }

    /// How many keys there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no key.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Gives back the room that no key needs: for contexts that are kept.
    pub fn shrink(&mut self) {
        self.entries.shrink_to_fit();
        self.text.shrink_to_fit();
        self.members.shrink_to_fit();
    }
}

impl std::fmt::Debug for Context<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_map().entries(self.iter()).finish()
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
            Some(ContextValue::Many(vec!["a".into(), "b".into()]))
        );
        assert_eq!(context.get_single("aws:principaltag/éQUIPE"), Some("x"));
        context.remove("AWS:TAGKEYS");
        assert_eq!(context.get("aws:TagKeys"), None);
        assert_eq!(context.get_single("aws:sourceIP"), Some("192.0.2.2"));
    }

    #[test]
    fn keys_come_in_the_order_and_spelling_they_were_first_set() {
        let mut context = Context::new();
        context.set("AWS:SourceIp", "a");
        context.set("team:x", "b");
        context.set("aws:userid", "");
        context.set_many("aws:CalledVia", [""; 0]);
        context.set("TEAM:X", "c");
        context.set_many("aws:sourceip", ["d"]);
        let keys: Vec<_> = context.iter().map(|(name, value)| (name.to_owned(), value)).collect();
        let many = |values: &[&'static str]| {
            ContextValue::Many(values.iter().map(|v| (*v).into()).collect())
        };
        assert_eq!(
            keys,
            [
                ("AWS:SourceIp".to_owned(), many(&["d"])),
                ("team:x".to_owned(), ContextValue::Single("c".into())),
                ("aws:userid".to_owned(), ContextValue::Single("".into())),
                ("aws:CalledVia".to_owned(), many(&[])),
            ]
        );
    }

    #[test]
    fn a_copy_with_room_has_the_same_keys() {
        let mut context = Context::new();
        context.set("aws:username", "ann");
        context.set_many("aws:TagKeys", ["a", "b"]);
        let mut copy = context.extended(2);
        copy.set("aws:SourceIp", "192.0.2.1");
        copy.set("AWS:USERNAME", "bob");
        assert_eq!(copy.get("aws:tagkeys"), context.get("aws:tagkeys"));
        assert_eq!(copy.get_single("aws:username"), Some("bob"));
        assert_eq!((context.len(), copy.len()), (2, 3));
        assert_eq!(context.get_single("aws:username"), Some("ann"));
    }

    #[test]
    fn a_thousand_keys_are_all_found() {
        let mut context = Context::new();
        for n in 0..1_000 {
            context.set(format!("x:{n}"), n.to_string());
        }
        context.set("aws:SourceIp", "last");
        assert_eq!(context.get_single("aws:sourceip"), Some("last"));
        for n in 0..1_000 {
            assert_eq!(context.get_single(&format!("X:{n}")), Some(n.to_string().as_str()));
        }
        context.remove("x:0");
        assert_eq!(context.get_single("aws:sourceip"), Some("last"));
    }
}
