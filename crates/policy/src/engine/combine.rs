//! Makes an [`Index`] of the policies of a principal, or of one document.
//!
//! An action's group is what the chain of its beginnings says together: `s3:GetObject` belongs to
//! the patterns `*`, `s3:*` and `s3:Get*` as well. Groups inherit along the chain as long as that
//! stays small; a large one is linked to instead, so that an index never grows beyond a multiple
//! of its policies.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::action::Action;
use super::action::Room;
use super::compile::literal_prefix;
use super::compiled::{ActionKind, Compiled, Head, Named, Piece, Span, StatementRef, Tail};
use super::fingerprint::fingerprint;
use super::index::{self, CHECK_ACTION, Check, CheckResource, Entry, Group, Index, Literal};
use super::prefix_map::{self, Key, NONE, Nodes};
use super::prepared::FIRST_SCP;

/// A group of more entries is linked to, not copied.
const INHERITED_MAX: usize = 96;
/// So many entries are asked one by one rather than by the beginnings of resources.
const UNINDEXED_MAX: usize = 4;
/// Most action patterns and statements of one index, so that its numbers fit.
pub(super) const PATTERNS_MAX: usize = 50_000;
/// Work on `NotAction` against known actions is not done ahead beyond this.
const RESOLVED_MAX: usize = 200_000;

/// A run of statements of one policy in one layer.
#[derive(Clone, Copy)]
pub(super) struct Source<'c> {
    pub(super) compiled: &'c Compiled,
    pub(super) policy: u16,
    pub(super) layer: u8,
    pub(super) from: u32,
    pub(super) to: u32,
}

/// Whether a statement's action element holds, as far as the beginning of an action tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Holds {
    /// It does.
    Yes,
    /// It has to be checked.
    Maybe,
    /// A `NotAction`, which depends on all the rest.
    Not,
}

/// A statement and its entries.
struct Listed<'c> {
    source: Source<'c>,
    at: StatementRef<'c>,
    entries: std::ops::Range<u32>,
}

type Item = (u32, Holds);

/// What a beginning of actions stands for.
struct Begun<'c> {
    key: Key<'c>,
    /// Inherited by longer beginnings.
    items: Vec<Item>,
    link: u32,
    heavy: bool,
    group: u32,
}

struct Builder<'c> {
    /// By number.
    policies: Vec<Option<&'c Compiled>>,
    statements: Vec<Listed<'c>>,
    entries: Vec<Entry>,
    /// Whether the statement of the entry denies.
    denying: Vec<bool>,
    /// Layers and what has been said in them.
    said: HashSet<(u8, Vec<u8>)>,
    groups: Vec<Group>,
    group_of: HashMap<(Vec<Item>, u32), u32>,
    lists: Vec<u32>,
    list_of: HashMap<Vec<u32>, u32>,
    nodes: Nodes,
    resolves: bool,
}

impl Index {
    /// The index of these policies; `sources` stand in the order in which refusals name them.
    pub(super) fn of(sources: &[Source<'_>]) -> Self {
        let mut builder = Builder {
            policies: Vec::new(),
            statements: Vec::new(),
            entries: Vec::new(),
            denying: Vec::new(),
            said: HashSet::new(),
            groups: Vec::new(),
            group_of: HashMap::new(),
            lists: Vec::new(),
            list_of: HashMap::new(),
            nodes: Nodes::default(),
            resolves: true,
        };
        for source in sources {
            let number = usize::from(source.policy);
            builder.policies.resize(builder.policies.len().max(number + 1), None);
            builder
                .policies
                .iter_mut()
                .skip(number)
                .take(1)
                .for_each(|policy| *policy = Some(source.compiled));
            for at in source.from..source.to {
                builder.statement(*source, source.compiled.statement(at));
            }
        }
        builder.index()
    }
}

/// The actions and beginnings of actions that some statement names.
#[derive(Default)]
struct Names<'c> {
    literals: BTreeMap<&'c [u8], (Key<'c>, Vec<Item>)>,
    beginnings: BTreeMap<&'c [u8], (Key<'c>, Vec<Item>)>,
    nots: Vec<Item>,
}

impl<'c> Names<'c> {
    fn add(&mut self, number: u32, listed: &Listed<'c>) {
        let not = listed.at.is().not_action;
        if not {
            self.nots.push((number, Holds::Not));
        }
        let compiled = listed.source.compiled;
        for action in listed.at.actions() {
            let span = action.span();
            let fits = has_a_group(span);
            let (map, span, holds) = match action.kind() {
                ActionKind::Literal if fits => (&mut self.literals, span, Holds::Yes),
                ActionKind::Prefix => (&mut self.beginnings, span, Holds::Yes),
                ActionKind::Literal | ActionKind::Other => {
                    let length = literal_prefix(compiled.bytes(span)).len();
                    let length = u32::try_from(length).unwrap_or(u32::MAX);
                    (&mut self.beginnings, Span { length, ..span }, Holds::Maybe)
                }
            };
            let key = Key::new(listed.source.policy, compiled, span);
            let holds = if u32::from(u16::MAX) < span.length { Holds::Maybe } else { holds };
            let (_, items) = map.entry(key.text).or_insert((key, Vec::new()));
            if !not {
                items.push((number, holds));
            }
        }
    }
}

/// Whether a literal action of this span is looked up by its hash ([`Literal::new`]).
fn has_a_group(span: Span) -> bool {
    u8::try_from(span.length).is_ok() && span.start < 1 << 24
}

/// Sorted, each statement once, what is sure before what is to be checked.
fn united(mut items: Vec<Item>) -> Vec<Item> {
    items.sort_unstable();
    items.dedup_by_key(|(number, _)| *number);
    items
}

impl<'c> Builder<'c> {
    fn statement(&mut self, source: Source<'c>, at: StatementRef<'c>) {
        let is = at.is();
        // What another policy that is named before it says as well need not be asked again: SCPs
        // of several levels often repeat the same guards. Layers that are consulted together only.
        let layer = if is.deny { source.layer.min(FIRST_SCP) } else { source.layer };
        if !self.said.insert((layer, fingerprint(at))) {
            return;
        }
        let first = self.entries.len();
        let mut entry = Entry {
            statement: at.at,
            resource: 0,
            policy: source.policy,
            layer: source.layer,
            check: Check {
                principal: is.principal != Named::Nobody,
                conditions: !at.conditions().is_empty(),
                resource: CheckResource::Nothing,
            },
        };
        if is.not_resource {
            entry.check.resource = CheckResource::Element;
            self.entries.push(entry);
        } else if at.resources().iter().any(|pattern| pattern.head == Head::Everything) {
            self.entries.push(entry);
        } else {
            entry.check.resource = CheckResource::Pattern;
            for (resource, pattern) in (at.first_resource()..).zip(at.resources()) {
                if pattern.tail != Tail::Never {
                    self.entries.push(Entry { resource, ..entry });
                }
            }
        }
        self.denying.resize(self.entries.len(), is.deny);
        let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let entries = number(first)..number(self.entries.len());
        self.statements.push(Listed { source, at, entries });
    }

    fn index(mut self) -> Index {
        let mut names = Names::default();
        for (number, listed) in (0..).zip(&self.statements) {
            names.add(number, listed);
        }
        let known = names.literals.len() + names.beginnings.len();
        self.resolves = names.nots.len().saturating_mul(known) <= RESOLVED_MAX;
        let Some(first) = self.statements.first() else { return self.finish(Vec::new(), 0) };
        let empty = Key::new(first.source.policy, first.source.compiled, Span::default());
        let (_, items) = names.beginnings.entry(b"").or_insert((empty, Vec::new()));
        items.append(&mut names.nots);

        let begun = self.begin(names.beginnings);
        let mut actions = Vec::new();
        for (text, (key, items)) in names.literals {
            if let Some(literal) = self.literal(text, key, items, &begun) {
                actions.push((literal, text));
            }
        }
        actions.sort_unstable_by_key(|(literal, text)| (literal.hash, *text));
        let actions = actions.into_iter().map(|(literal, _)| literal).collect();
        let keys: Vec<(Key<'_>, u32)> =
            begun.iter().map(|begun| (begun.key, begun.group)).collect();
        // The map of actions stands before those of the groups, which count from the first node.
        let mut nodes = Nodes::default();
        nodes.append(&keys);
        let shift = u32::try_from(nodes.len()).unwrap_or(u32::MAX);
        for group in &mut self.groups {
            group.first_node += shift;
        }
        nodes.append_all(std::mem::take(&mut self.nodes));
        self.nodes = nodes;
        self.finish(actions, shift)
    }

    fn finish(mut self, actions: Vec<Literal>, action_nodes: u32) -> Index {
        self.nodes.shrink();
        Index {
            starts: index::starts(&actions),
            actions: actions.into(),
            nodes: self.nodes,
            action_nodes,
            groups: self.groups.into(),
            lists: self.lists.into(),
            entries: self.entries.into(),
        }
    }

    /// The groups of the beginnings of actions, sorted.
    fn begin(&mut self, names: BTreeMap<&'c [u8], (Key<'c>, Vec<Item>)>) -> Vec<Begun<'c>> {
        let mut all: Vec<Begun<'c>> = Vec::with_capacity(names.len());
        let mut above: Vec<usize> = Vec::new();
        for (text, (key, own)) in names {
            while let Some(last) = above.last()
                && !all.get(*last).is_some_and(|last| text.starts_with(last.key.text))
            {
                above.pop();
            }
            let parent = above.last().and_then(|parent| all.get(*parent));
            let (items, link) = self.inherit(own, parent);
            let heavy = INHERITED_MAX < self.weight(&items);
            let resolved = items
                .iter()
                .filter_map(|(number, holds)| {
                    let holds = match holds {
                        Holds::Not if heavy => Some(Holds::Maybe),
                        Holds::Not => self.resolve_beginning(*number, text),
                        other => Some(*other),
                    };
                    Some((*number, holds?))
                })
                .collect();
            let group = self.group(resolved, link);
            above.push(all.len());
            all.push(Begun { key, items, link, heavy, group });
        }
        all
    }

    /// An item list with what its beginning inherits, and the group to go on with.
    fn inherit(&self, own: Vec<Item>, parent: Option<&Begun<'c>>) -> (Vec<Item>, u32) {
        match parent {
            Some(parent) if parent.heavy => (united(own), parent.group),
            Some(parent) => {
                (united(own.into_iter().chain(parent.items.iter().copied()).collect()), parent.link)
            }
            None => (united(own), NONE),
        }
    }

    fn weight(&self, items: &[Item]) -> usize {
        items
            .iter()
            .filter_map(|(number, _)| self.statements.get(*number as usize))
            .map(|listed| listed.entries.len())
            .sum()
    }

    /// Whether a `NotAction` holds for the actions that begin with `text` and with no longer key;
    /// `None`: for none of them.
    fn resolve_beginning(&self, number: u32, text: &[u8]) -> Option<Holds> {
        let listed = self.statements.get(number as usize).filter(|_| self.resolves);
        let Some(listed) = listed else { return Some(Holds::Maybe) };
        let mut holds = Holds::Yes;
        for action in listed.at.actions() {
            let pattern = listed.source.compiled.bytes(action.span());
            match action.kind() {
                // Of a literal, the whole text is its beginning: nothing longer is it.
                ActionKind::Literal if has_a_group(action.span()) => {}
                ActionKind::Prefix if text.starts_with(pattern) => return None,
                ActionKind::Prefix if pattern.len() <= usize::from(u16::MAX) => {}
                ActionKind::Prefix => holds = Holds::Maybe,
                ActionKind::Literal | ActionKind::Other => {
                    if text.starts_with(literal_prefix(pattern)) {
                        holds = Holds::Maybe;
                    }
                }
            }
        }
        // A literal of this text is an action of its own, with a group of its own.
        Some(holds)
    }

    /// The group of an action that is named in full.
    fn literal(
        &mut self,
        text: &'c [u8],
        key: Key<'c>,
        own: Vec<Item>,
        begun: &[Begun<'c>],
    ) -> Option<Literal> {
        let mut at = begun.partition_point(|begun| begun.key.text <= text);
        let mut parent = None;
        while let Some(before) = at.checked_sub(1) {
            let found = begun.get(before)?;
            if text.starts_with(found.key.text) {
                parent = Some(found);
                break;
            }
            // Not a beginning: the next one that can be is a beginning of what both share.
            let shared =
                text.iter().zip(found.key.text).take_while(|(one, other)| one == other).count();
            let bound = text.get(..shared).unwrap_or_default();
            at = begun.partition_point(|begun| begun.key.text <= bound).min(before);
        }
        let (items, link) = self.inherit(own, parent);
        let action_text = std::str::from_utf8(text).ok()?;
        let mut room = Room::new();
        let action = Action::of(action_text, &mut room);
        let items = items
            .into_iter()
            .filter_map(|(number, holds)| match holds {
                Holds::Yes => Some((number, holds)),
                _ if !self.resolves => Some((number, Holds::Maybe)),
                _ => {
                    let listed = self.statements.get(number as usize)?;
                    listed.at.holds_action(&action).then_some((number, Holds::Yes))
                }
            })
            .collect();
        let group = self.group(items, link);
        let length = u32::try_from(text.len()).ok()?;
        let span = Span { start: key.start, length };
        Literal::new(action.hash, key.policy, span, u16::try_from(group).ok()?)
    }

    fn group(&mut self, items: Vec<Item>, link: u32) -> u32 {
        let key = (items, link);
        if let Some(group) = self.group_of.get(&key) {
            return *group;
        }
        let made = self.make_group(&key.0, link);
        let number = u32::try_from(self.groups.len()).unwrap_or(u32::MAX);
        self.groups.push(made);
        self.group_of.insert(key, number);
        number
    }

    fn make_group(&mut self, items: &[Item], link: u32) -> Group {
        // Items of the lists, and the layers that allow whatever the resource.
        let mut all: Vec<u32> = Vec::new();
        let mut always = 0_u64;
        for (number, holds) in items {
            let Some(listed) = self.statements.get(*number as usize) else { continue };
            let check = if *holds == Holds::Yes { 0 } else { CHECK_ACTION };
            let is = listed.at.is();
            for entry in listed.entries.clone() {
                all.push(entry << 1 | check);
                let Some(entry) = self.entries.get(entry as usize) else { continue };
                let Check { principal, conditions, resource } = entry.check;
                if !is.deny
                    && check == 0
                    && !principal
                    && !conditions
                    && resource == CheckResource::Nothing
                {
                    always |= 1 << entry.layer;
                }
            }
        }
        let allowed_anyway = |entry: &Entry, deny: bool| !deny && always & 1 << entry.layer != 0;
        let mut everywhere = Vec::new();
        let mut keyed: BTreeMap<&'c [u8], (Key<'c>, Vec<u32>)> = BTreeMap::new();
        let mut open = false;
        for item in all {
            let Some(entry) = self.entries.get((item >> 1) as usize) else { continue };
            if allowed_anyway(entry, self.denies(item)) {
                continue;
            }
            match self.key(entry) {
                Some((key, runs_on)) => {
                    open |= runs_on;
                    keyed.entry(key.text).or_insert((key, Vec::new())).1.push(item);
                }
                None => everywhere.push(item),
            }
        }
        let count: usize = keyed.values().map(|(_, items)| items.len()).sum();
        if count <= UNINDEXED_MAX {
            everywhere.extend(keyed.values().flat_map(|(_, items)| items));
            keyed.clear();
        }
        let list = self.list(everywhere, always);
        let keys: Vec<(Key<'c>, u32)> =
            keyed.into_values().map(|(key, items)| (key, self.list(items, 0))).collect();
        let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let first_node = number(self.nodes.len());
        self.nodes.append(&keys);
        let skip = u16::try_from(prefix_map::common_of(&keys)).unwrap_or_default();
        Group { list, first_node, node_count: number(keys.len()), link, skip, open }
    }

    fn denies(&self, item: u32) -> bool {
        self.denying.get((item >> 1) as usize).copied().unwrap_or_default()
    }

    fn compiled(&self, policy: u16) -> Option<&'c Compiled> {
        self.policies.get(usize::from(policy)).copied().flatten()
    }

    /// The beginning of the sixth field that the resources have which the entry's pattern
    /// matches, and whether that field may stand elsewhere; `None`: it may begin with anything.
    fn key(&self, entry: &Entry) -> Option<(Key<'c>, bool)> {
        if entry.check.resource != CheckResource::Pattern {
            return None;
        }
        let compiled = self.compiled(entry.policy)?;
        let pattern = compiled.resources.get(entry.resource as usize)?;
        let span = match pattern.tail {
            Tail::Any | Tail::Never => return None,
            Tail::Program => match compiled.pieces(pattern.pieces, pattern.piece_count) {
                [Piece::Text(span), ..] => *span,
                _ => return None,
            },
            Tail::Literal | Tail::Prefix | Tail::Wild => {
                let text = compiled.bytes(pattern.span);
                let fields = text.splitn(6, |byte| *byte == b':').take(5);
                let head: usize = fields.map(|field| field.len() + 1).sum();
                let head = u32::try_from(head).ok()?;
                Span {
                    start: pattern.span.start + head,
                    length: pattern.span.length.checked_sub(head)?,
                }
            }
        };
        let length = u32::try_from(literal_prefix(compiled.bytes(span)).len()).ok()?;
        if length == 0 {
            return None;
        }
        let runs_on = matches!(pattern.head, Head::Open | Head::Long);
        Some((Key::new(entry.policy, compiled, Span { length, ..span }), runs_on))
    }

    fn list(&mut self, mut items: Vec<u32>, always: u64) -> u32 {
        items.sort_unstable();
        let (denies, allows): (Vec<u32>, Vec<u32>) =
            items.into_iter().partition(|item| self.denies(*item));
        let count = |items: &[u32]| u32::try_from(items.len()).unwrap_or(u32::MAX);
        let low = u32::try_from(always & u64::from(u32::MAX)).unwrap_or_default();
        let high = u32::try_from(always >> 32).unwrap_or_default();
        let head = [count(&denies), count(&allows), low, high];
        let words: Vec<u32> = head.into_iter().chain(denies).chain(allows).collect();
        if let Some(place) = self.list_of.get(&words) {
            return *place;
        }
        let place = u32::try_from(self.lists.len()).unwrap_or(u32::MAX);
        self.lists.extend_from_slice(&words);
        self.list_of.insert(words, place);
        place
    }
}
