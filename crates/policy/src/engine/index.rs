//! Which statements could match a request, without looking at the others.
//!
//! The action leads to a group of statements, the resource leads to lists inside of the group,
//! and only what stands in those lists is evaluated. Made by [`super::combine`] from the policies
//! of one principal, or of one document alone.

use super::action::Action;
use super::compiled::{Compiled, Span};
use super::conditions;
use super::prefix_map::{NONE, Nodes};
use super::principals::{self, Grants};
use super::resources::Target;
use crate::Principal;
use crate::short;

/// An index over some policies, which its user holds.
pub(crate) struct Index {
    /// Actions that some policy names in full; sorted by hash, then text.
    pub(super) actions: Box<[Literal]>,
    /// Where in `actions` each of half as many equal ranges of hashes begins, and where the last
    /// ends.
    pub(super) starts: Box<[u32]>,
    /// First the map from the beginnings of actions to groups, then those of the groups, from the
    /// beginnings of resources' sixth fields to lists.
    pub(super) nodes: Nodes,
    pub(super) action_nodes: u32,
    pub(super) groups: Box<[Group]>,
    pub(super) lists: Box<[u32]>,
    pub(super) entries: Box<[Entry]>,
}

/// An action that some policy names in full.
#[derive(Clone, Copy, Debug)]
pub(super) struct Literal {
    pub(super) hash: u32,
    /// Where it stands in the pool of its policy, and in the lowest eight bits how long it is.
    place: u32,
    policy: u16,
    pub(super) group: u16,
}

impl Literal {
    /// `None`: too long, or too far back in the pool.
    pub(super) fn new(hash: u32, policy: u16, span: Span, group: u16) -> Option<Self> {
        let length = u8::try_from(span.length).ok()?;
        let start = (span.start < 1 << 24).then_some(span.start << 8)?;
        Some(Self { hash, place: start | u32::from(length), policy, group })
    }

    fn text<'c, P: AsRef<Compiled>>(&self, policies: &'c [P]) -> &'c [u8] {
        let span = Span { start: self.place >> 8, length: self.place & 0xff };
        let policy = policies.get(usize::from(self.policy));
        policy.map_or(&[], |policy| policy.as_ref().bytes(span))
    }
}

/// Which of so many equal ranges of hashes a hash is in.
fn range_of(hash: u32, ranges: usize) -> usize {
    // Below `ranges`, which fits wherever it came from.
    ((u64::from(hash) * ranges as u64) >> 32) as usize
}

/// The beginnings of half as many ranges as there are actions, which are sorted by their hashes.
pub(super) fn starts(actions: &[Literal]) -> Box<[u32]> {
    let ranges = actions.len().div_ceil(2);
    let start = |range| actions.partition_point(|action| range_of(action.hash, ranges) < range);
    (0..=ranges).map(|range| u32::try_from(start(range)).unwrap_or(u32::MAX)).collect()
}

/// The statements that an action could match.
#[derive(Clone, Copy, Debug)]
pub(super) struct Group {
    /// The list that every resource is asked of.
    pub(super) list: u32,
    /// The nodes that lead from resources to further lists.
    pub(super) first_node: u32,
    pub(super) node_count: u32,
    /// A further group to ask, or [`NONE`].
    pub(super) link: u32,
    /// How many bytes the keys of the nodes begin with alike.
    pub(super) skip: u16,
    /// Whether a pattern's fields may stand elsewhere than the resource's (EV-62).
    pub(super) open: bool,
}

/// A statement with one of its resource patterns.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) statement: u32,
    /// Of the document, if one is to be matched.
    pub(super) resource: u32,
    pub(super) policy: u16,
    pub(super) layer: u8,
    pub(super) check: Check,
}

/// What of a statement has to be looked at beside its conditions.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Check {
    pub(super) principal: bool,
    pub(super) conditions: bool,
    pub(super) resource: CheckResource,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum CheckResource {
    /// Every resource matches.
    #[default]
    Nothing,
    /// The entry's pattern.
    Pattern,
    /// The whole element.
    Element,
}

/// The words of a list before its items: how many deny, how many allow, and the layers that allow
/// whatever the resource.
pub(super) const LIST_HEAD: usize = 4;
/// The bit of an item that says the action has to be checked; the rest is the entry.
pub(super) const CHECK_ACTION: u32 = 1;

/// A request as indexes are asked.
pub(super) struct Ask<'r> {
    pub(super) action: &'r Action<'r>,
    pub(super) target: Target<'r>,
    pub(super) principal: &'r Principal,
    pub(super) has_boundary: bool,
}

/// What is wanted of one index, and what has been found.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    /// Layers that are consulted.
    pub(super) layers: u64,
    /// Those of them whose Deny counts.
    pub(super) denying: u64,
    /// The layer whose grants are told apart.
    pub(super) granting: u64,
    /// The first entry whose Deny matched.
    pub(super) deny: Option<u32>,
    /// Layers in which an Allow matched.
    pub(super) allowed: u64,
    pub(super) grants: Grants,
}

impl Found {
    /// Nothing yet.
    pub(super) fn wanted(layers: u64, denying: u64, granting: u64) -> Self {
        Self { layers, denying, granting, deny: None, allowed: 0, grants: Grants::NONE }
    }

    /// Whether an Allow of the layer could still change anything.
    pub(super) fn wants(&self, layer: u64) -> bool {
        layer & self.layers != 0
            && (layer & self.allowed == 0
                || (layer & self.granting != 0 && !self.grants.has(Grants::DIRECT)))
    }

    /// Notes that an Allow of the layer matched.
    pub(super) fn allow(&mut self, layer: u64, grants: Grants) {
        self.allowed |= layer;
        if layer & self.granting != 0 {
            self.grants.add(grants);
        }
    }
}

/// The lists that a request leads to, as long as they are few.
struct Lists {
    places: [u32; 12],
    count: usize,
}

impl Index {
    pub(super) fn find<P: AsRef<Compiled>>(
        &self,
        policies: &[P],
        ask: &Ask<'_>,
        found: &mut Found,
    ) {
        let mut next = self.group_of(policies, ask.action);
        while let Some(group) = self.groups.get(next as usize) {
            self.find_in(group, policies, ask, found);
            next = group.link;
        }
    }

    fn group_of<P: AsRef<Compiled>>(&self, policies: &[P], action: &Action<'_>) -> u32 {
        let range = range_of(action.hash, self.starts.len().saturating_sub(1));
        if let Some([from, to, ..]) = self.starts.get(range..) {
            let near = self.actions.get(*from as usize..*to as usize).unwrap_or_default();
            for literal in near {
                if literal.hash == action.hash && short::same(literal.text(policies), action.text) {
                    return u32::from(literal.group);
                }
            }
        }
        let range = 0..self.action_nodes as usize;
        let node = self.nodes.longest(range, 0, policies, action.text);
        node.and_then(|node| self.nodes.get(node)).map_or(NONE, |node| node.item)
    }

    fn find_in<P: AsRef<Compiled>>(
        &self,
        group: &Group,
        policies: &[P],
        ask: &Ask<'_>,
        found: &mut Found,
    ) {
        let mut lists = Lists { places: [0; 12], count: 0 };
        self.add(group.list, &mut lists, policies, ask, found);
        if group.node_count != 0 && !ask.target.arn.is_star() {
            let arn = ask.target.arn;
            self.add_of(group, arn.sixth(), &mut lists, policies, ask, found);
            if group.open {
                // The pattern's sixth field may begin after any later colon (EV-62).
                for colon in memchr::memchr_iter(b':', arn.sixth()) {
                    let rest = arn.sixth().get(colon + 1..).unwrap_or_default();
                    self.add_of(group, rest, &mut lists, policies, ask, found);
                }
            }
        }
        let places = || lists.places.iter().take(lists.count);
        for place in places() {
            self.denies(*place, policies, ask, found);
        }
        if found.deny.is_none() {
            for place in places() {
                self.allows(*place, policies, ask, found);
            }
        }
    }

    /// Adds the lists of all keys that `text` begins with.
    fn add_of<P: AsRef<Compiled>>(
        &self,
        group: &Group,
        text: &[u8],
        lists: &mut Lists,
        policies: &[P],
        ask: &Ask<'_>,
        found: &mut Found,
    ) {
        let first = group.first_node as usize;
        let range = first..first + group.node_count as usize;
        let skip = usize::from(group.skip);
        let mut at = self.nodes.longest(range, skip, policies, text);
        while let Some(node) = at.and_then(|at| self.nodes.get(at)) {
            self.add(node.item, lists, policies, ask, found);
            at = (node.up != NONE).then_some(node.up as usize);
        }
    }

    /// Puts a list aside until all are known, or, if there is no room, evaluates it at once.
    fn add<P: AsRef<Compiled>>(
        &self,
        list: u32,
        lists: &mut Lists,
        policies: &[P],
        ask: &Ask<'_>,
        found: &mut Found,
    ) {
        match lists.places.get_mut(lists.count) {
            Some(place) => {
                *place = list;
                lists.count += 1;
            }
            None => {
                self.denies(list, policies, ask, found);
                self.allows(list, policies, ask, found);
            }
        }
    }

    /// The items of a list: those that deny, those that allow; and the layers that allow anyway.
    fn list(&self, place: u32) -> (&[u32], &[u32], u64) {
        let words = self.lists.get(place as usize..).unwrap_or_default();
        let Some(([denies, allows, low, high], items)) = words.split_first_chunk::<LIST_HEAD>()
        else {
            return (&[], &[], 0);
        };
        let (denies, allows) = (*denies as usize, *allows as usize);
        (
            items.get(..denies).unwrap_or_default(),
            items.get(denies..denies + allows).unwrap_or_default(),
            u64::from(*low) | u64::from(*high) << 32,
        )
    }

    fn denies<P: AsRef<Compiled>>(
        &self,
        place: u32,
        policies: &[P],
        ask: &Ask<'_>,
        found: &mut Found,
    ) {
        for item in self.list(place).0 {
            let number = item >> 1;
            // Entries are in the order in which refusals name them: the first one counts.
            if found.deny.is_some_and(|deny| deny <= number) {
                return;
            }
            let Some(entry) = self.entries.get(number as usize) else { continue };
            if 1 << entry.layer & found.denying != 0
                && !entry.grants(policies, item & CHECK_ACTION != 0, ask).is_empty()
            {
                found.deny = Some(number);
                return;
            }
        }
    }

    fn allows<P: AsRef<Compiled>>(
        &self,
        place: u32,
        policies: &[P],
        ask: &Ask<'_>,
        found: &mut Found,
    ) {
        let (_, items, always) = self.list(place);
        found.allowed |= always & found.layers;
        for item in items {
            let Some(entry) = self.entries.get((item >> 1) as usize) else { continue };
            let layer = 1 << entry.layer;
            if !found.wants(layer) {
                continue;
            }
            let grants = entry.grants(policies, item & CHECK_ACTION != 0, ask);
            if !grants.is_empty() {
                found.allow(layer, grants);
            }
        }
    }

    /// What it takes in memory.
    pub(crate) fn bytes_held(&self) -> usize {
        size_of::<Self>()
            + size_of_val(&*self.actions)
            + size_of_val(&*self.starts)
            + self.nodes.bytes_held()
            + size_of_val(&*self.groups)
            + size_of_val(&*self.lists)
            + size_of_val(&*self.entries)
    }
}

impl Entry {
    /// What the statement is worth if it matches; none if it does not.
    #[inline(always)] // Twice, and it is most of the work.
    fn grants<P: AsRef<Compiled>>(
        &self,
        policies: &[P],
        check_action: bool,
        ask: &Ask<'_>,
    ) -> Grants {
        let Some(policy) = policies.get(usize::from(self.policy)) else { return Grants::NONE };
        let compiled = policy.as_ref();
        let statement = compiled.statement(self.statement);
        if check_action && !statement.holds_action(ask.action) {
            return Grants::NONE;
        }
        let covered = match self.check.resource {
            CheckResource::Nothing => true,
            CheckResource::Pattern => compiled
                .resources
                .get(self.resource as usize)
                .is_some_and(|pattern| ask.target.matches(compiled, pattern)),
            CheckResource::Element => ask.target.is_covered(statement),
        };
        if !covered {
            return Grants::NONE;
        }
        let grants = if self.check.principal {
            principals::class(statement, ask.principal, ask.has_boundary)
        } else {
            Grants::DIRECT
        };
        let holds = grants.is_empty()
            || !self.check.conditions
            || conditions::hold(statement, ask.target.context);
        if holds { grants } else { Grants::NONE }
    }
}
