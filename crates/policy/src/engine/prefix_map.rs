//! The longest of many keys that a text begins with.
//!
//! Nodes are sorted by key. The keys that a text begins with lie on one way up: from the last
//! node that is not after the text, each to the longest other key that its key begins with.

use std::ops::Range;

use super::compiled::{Compiled, Span};
use crate::short::common;

/// No node.
pub(super) const NONE: u32 = u32::MAX;

/// The nodes of several maps.
#[derive(Debug, Default)]
pub(super) struct Nodes {
    /// Of each, eight bytes of the key behind what all keys begin with, in an order that compares.
    /// Apart from the rest: a search looks at few cache lines then.
    packed: Vec<u64>,
    nodes: Vec<Node>,
}

/// A key and what hangs on it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    /// Where the key stands in the pool of its policy.
    start: u32,
    policy: u16,
    length: u16,
    /// What hangs on it: the map's owner knows what it is.
    pub(super) item: u32,
    /// The longest other key that this key begins with.
    pub(super) up: u32,
}

/// A key before its map is made.
#[derive(Clone, Copy, Debug)]
pub(super) struct Key<'c> {
    pub(super) text: &'c [u8],
    pub(super) policy: u16,
    pub(super) start: u32,
}

impl<'c> Key<'c> {
    /// A key of the first bytes of a span; of those that are counted. A key cut short finds more
    /// than it should, never less.
    pub(super) fn new(policy: u16, compiled: &'c Compiled, span: Span) -> Self {
        let length = span.length.min(u32::from(u16::MAX));
        let span = Span { length, ..span };
        Self { text: compiled.bytes(span), policy, start: span.start }
    }
}

fn pack(text: &[u8]) -> u64 {
    match text.first_chunk::<8>() {
        Some(chunk) => u64::from_be_bytes(*chunk),
        None => {
            let mut bytes = [0; 8];
            for (byte, to) in text.iter().zip(&mut bytes) {
                *to = *byte;
            }
            u64::from_be_bytes(bytes)
        }
    }
}

/// How many bytes all of the sorted keys begin with alike.
pub(super) fn common_of(keys: &[(Key<'_>, u32)]) -> usize {
    match (keys.first(), keys.last()) {
        (Some((first, _)), Some((last, _))) => common(first.text, last.text),
        _ => 0,
    }
}

impl Nodes {
    /// Appends the nodes of a map; `keys` are sorted and distinct.
    pub(super) fn append(&mut self, keys: &[(Key<'_>, u32)]) {
        let skip = common_of(keys);
        let first = self.nodes.len();
        // The way up from the node before.
        let mut above: Vec<usize> = Vec::new();
        for (number, (key, item)) in keys.iter().enumerate() {
            while let Some(last) = above.last()
                && !keys.get(*last).is_some_and(|(last, _)| key.text.starts_with(last.text))
            {
                above.pop();
            }
            let up = above.last().and_then(|last| u32::try_from(first + last).ok());
            self.packed.push(pack(key.text.get(skip..).unwrap_or_default()));
            self.nodes.push(Node {
                start: key.start,
                policy: key.policy,
                length: u16::try_from(key.text.len()).unwrap_or(u16::MAX),
                item: *item,
                up: up.unwrap_or(NONE),
            });
            above.push(number);
        }
    }

    /// Appends the nodes of other maps, whose numbers grow by as many as there were.
    pub(super) fn append_all(&mut self, mut other: Self) {
        let shift = u32::try_from(self.nodes.len()).unwrap_or(u32::MAX);
        for node in &mut other.nodes {
            if node.up != NONE {
                node.up += shift;
            }
        }
        self.packed.append(&mut other.packed);
        self.nodes.append(&mut other.nodes);
    }

    pub(super) fn shrink(&mut self) {
        self.packed.shrink_to_fit();
        self.nodes.shrink_to_fit();
    }

    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }

    pub(super) fn get(&self, number: usize) -> Option<&Node> {
        self.nodes.get(number)
    }

    pub(super) fn bytes_held(&self) -> usize {
        size_of_val(&*self.packed) + size_of_val(&*self.nodes)
    }
}

impl Node {
    fn key<'c, P: AsRef<Compiled>>(&self, policies: &'c [P]) -> &'c [u8] {
        let span = Span { start: self.start, length: u32::from(self.length) };
        let policy = policies.get(usize::from(self.policy));
        policy.map_or(&[], |policy| policy.as_ref().bytes(span))
    }
}

impl Nodes {
    /// The node of the longest key that `text` begins with, counted from the first of all nodes.
    /// `range` are the map's own, and `skip` is how many bytes all its keys begin with alike.
    pub(super) fn longest<P: AsRef<Compiled>>(
        &self,
        range: Range<usize>,
        skip: usize,
        policies: &[P],
        text: &[u8],
    ) -> Option<usize> {
        let all = self.packed.get(range.clone())?;
        let nodes = self.nodes.get(range.clone())?;
        let packed = pack(text.get(skip..)?);
        let mut end = all.partition_point(|other| *other <= packed);
        // Of those that are alike in eight bytes, the rest of the key decides.
        let mut low = end;
        while let Some(before) = low.checked_sub(1)
            && all.get(before) == Some(&packed)
        {
            low = before;
            if end - low > 8 {
                low = all.partition_point(|other| *other < packed);
                break;
            }
        }
        let alike = nodes.get(low..end)?;
        // A single one may be after the text. But then all shorter keys that the text begins with
        // lie within the eight bytes, so on its way up too.
        if 1 < alike.len() {
            end = low + alike.partition_point(|node| node.key(policies) <= text);
        }
        let mut number = end.checked_sub(1)?;
        let mut node = nodes.get(number)?;
        let shared = common(node.key(policies), text);
        while shared < usize::from(node.length) {
            number = (node.up as usize).checked_sub(range.start)?;
            node = nodes.get(number)?;
        }
        Some(range.start + number)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{PolicyKind, parse};

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2048))]
        #[test]
        fn the_way_up_passes_all_keys_that_the_text_begins_with(
            keys in proptest::collection::btree_set("x{0,2}[ab]{0,12}", 0..40),
            text in "x{0,2}[ab]{0,14}",
        ) {
            // A pool that holds the keys.
            let statements: Vec<String> = keys
                .iter()
                .map(|key| format!(r#"{{"Effect":"Allow","Action":"s:{key}","Resource":"*"}}"#))
                .chain([r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#.to_owned()])
                .collect();
            let document = format!(r#"{{"Statement":[{}]}}"#, statements.join(","));
            let compiled = Compiled::of(&parse(&document, PolicyKind::Identity).unwrap());
            let entries: Vec<(Key<'_>, u32)> = (0..)
                .zip(compiled.actions.iter())
                .take(keys.len())
                .map(|(item, action)| {
                    let Span { start, length } = action.span();
                    (Key::new(0, &compiled, Span { start: start + 2, length: length - 2 }), item)
                })
                .collect();
            let mut nodes = Nodes::default();
            nodes.append(&entries);
            let mut found = Vec::new();
            let skip = common_of(&entries);
            let policies = std::slice::from_ref(&compiled);
            let mut at = nodes.longest(0..nodes.len(), skip, policies, text.as_bytes());
            while let Some(node) = at.and_then(|at| nodes.get(at)) {
                found.push(node.item);
                at = (node.up != NONE).then_some(node.up as usize);
            }
            found.reverse();
            let expected: Vec<u32> = (0..)
                .zip(&keys)
                .filter(|(_, key)| text.starts_with(key.as_str()))
                .map(|(item, _)| item)
                .collect();
            prop_assert_eq!(found, expected);
        }
    }
}
