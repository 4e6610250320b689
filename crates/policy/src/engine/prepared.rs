//! The policies of a principal, or of a resource, ready to be decided with.

use std::sync::Arc;

use super::combine::{PATTERNS_MAX, Source};
use super::compiled::Compiled;
use super::decide::Consulted;
use super::index::Index;
use crate::policies::PolicySet;
use crate::{NamedPolicy, Policies, PolicyKind};

/// Layers of an index. Those of SCPs follow, one for each level.
pub(super) const IDENTITY: u8 = 0;
pub(super) const BOUNDARY: u8 = 1;
pub(super) const SESSION: u8 = 2;
pub(super) const RESOURCE: u8 = 3;
pub(super) const ENDPOINT: u8 = 4;
pub(super) const RCP: u8 = 5;
pub(super) const FIRST_SCP: u8 = 6;
/// The bits of all layers of SCPs.
pub(super) const SCPS: u64 = u64::MAX << FIRST_SCP;
/// So many levels of SCPs have a layer; AWS has seven.
const SCP_LEVELS_MAX: usize = 58;

/// Policies of one side, combined into one structure when they change and shared by every request
/// after that. What a decision needs may be spread over several: one for the principal, one for
/// its session, one for the resource.
///
/// ```
/// use sekisho_policy::engine::{Engine, Prepared};
/// use sekisho_policy::principal::User;
/// use sekisho_policy::{
///     Context, Evaluator, NamedPolicy, Policies, PolicyKind, PolicySet, Principal, Request,
/// };
///
/// let text = r#"{"Version": "2012-10-17", "Statement":
///     {"Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::docs/${aws:username}/*"}}"#;
/// let policy = NamedPolicy::parse("read-own", text, PolicyKind::Identity);
/// let ann = Prepared::new(PolicySet { identity: vec![policy], ..PolicySet::default() });
///
/// let principal = Principal::User(User {
///     arn: "arn:aws:iam::123456789012:user/ann".into(),
///     account: "123456789012".into(),
///     name: "ann".into(),
///     id: None,
///     session_token: None,
/// });
/// let mut context = Context::new();
/// context.set("aws:username", "ann");
/// let request = Request {
///     principal: &principal,
///     action: "s3:GetObject",
///     resource: "arn:aws:s3:::docs/ann/plan.txt",
///     resource_account: None,
///     context: &context,
/// };
/// assert!(Engine.decide_prepared(&request, &[&ann], &Policies::default())?.is_allowed());
/// # Ok::<(), sekisho_policy::EvaluationError>(())
/// ```
pub struct Prepared {
    set: PolicySet,
    /// The readable ones, in the order in which refusals name them, RCPs' Allows left out.
    compiled: Box<[Arc<Compiled>]>,
    holders: Box<[Holder]>,
    /// `None`: more than an index takes; each policy is then asked by itself.
    index: Option<Index>,
    /// Those that cannot be read (EV-7).
    unreadable: Box<[(PolicyKind, NamedPolicy)]>,
    /// The bits of the layers that the SCPs of each level stand in.
    scp_levels: u64,
    holds: Holds,
}

/// What is asked of a side before any statement is looked at: a set of the constants.
#[derive(Clone, Copy, Debug)]
pub(super) struct Holds(u8);

impl Holds {
    pub(super) const BOUNDARY: Self = Self(1);
    pub(super) const SESSION: Self = Self(2);
    pub(super) const ENDPOINT: Self = Self(4);
    /// Anything that service-linked roles are free of.
    pub(super) const GUARDRAIL: Self = Self(8);
    /// Anything that depends on condition keys: conditions, variables.
    pub(super) const KEYS: Self = Self(16);

    pub(super) fn of(policies: &Policies<'_>, keys: bool) -> Self {
        let boundary = policies.boundary.is_some();
        let guardrail = boundary || policies.scp.is_some() || policies.rcp.is_some();
        [
            (boundary, Self::BOUNDARY),
            (policies.session.is_some(), Self::SESSION),
            (policies.endpoint.is_some(), Self::ENDPOINT),
            (guardrail, Self::GUARDRAIL),
            (keys, Self::KEYS),
        ]
        .into_iter()
        .filter(|(holds, _)| *holds)
        .fold(Self(0), |all, (_, one)| all.or(one))
    }

    pub(super) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) fn has(self, what: Self) -> bool {
        self.0 & what.0 != 0
    }
}

/// A policy as refusals name it.
struct Holder {
    kind: PolicyKind,
    name: Arc<str>,
}

/// The policies of a set with their kinds and layers, in the order of ER-21.
fn in_order(set: &PolicySet) -> impl Iterator<Item = (PolicyKind, u8, &NamedPolicy)> {
    let scp = set.scp.iter().flatten().enumerate().flat_map(|(level, policies)| {
        let layer = u8::try_from(level).unwrap_or(u8::MAX).saturating_add(FIRST_SCP);
        policies.iter().map(move |policy| (PolicyKind::ServiceControl, layer, policy))
    });
    let rcp = set.rcp.iter().flatten().flatten();
    let rcp = rcp.map(|policy| (PolicyKind::ResourceControl, RCP, policy));
    fn of(
        kind: PolicyKind,
        layer: u8,
        policies: &[NamedPolicy],
    ) -> impl Iterator<Item = (PolicyKind, u8, &NamedPolicy)> {
        policies.iter().map(move |policy| (kind, layer, policy))
    }
    scp.chain(rcp)
        .chain(of(PolicyKind::VpcEndpoint, ENDPOINT, set.endpoint.as_deref().unwrap_or_default()))
        .chain(of(PolicyKind::Resource, RESOURCE, &set.resource))
        .chain(of(PolicyKind::Identity, IDENTITY, &set.identity))
        .chain(of(
            PolicyKind::PermissionsBoundary,
            BOUNDARY,
            set.boundary.as_deref().unwrap_or_default(),
        ))
        .chain(of(PolicyKind::Session, SESSION, set.session.as_deref().unwrap_or_default()))
}

/// The order in which the contract's procedure meets the kinds, and so their errors.
fn error_order(kind: PolicyKind) -> u8 {
    match kind {
        PolicyKind::Identity => 0,
        PolicyKind::PermissionsBoundary => 1,
        PolicyKind::Session => 2,
        PolicyKind::RoleTrust | PolicyKind::Resource => 3,
        PolicyKind::ServiceControl => 4,
        PolicyKind::ResourceControl => 5,
        PolicyKind::VpcEndpoint => 6,
    }
}

impl Prepared {
    /// Combines the policies.
    pub fn new(set: PolicySet) -> Self {
        let mut compiled = Vec::new();
        let mut holders = Vec::new();
        let mut layers = Vec::new();
        let mut unreadable = Vec::new();
        for (kind, layer, policy) in in_order(&set) {
            match &policy.document {
                Ok(document) => {
                    compiled.push(Arc::clone(document.compiled()));
                    holders.push(Holder { kind, name: Arc::clone(&policy.name) });
                    layers.push(layer);
                }
                Err(_) => unreadable.push((kind, policy.clone())),
            }
        }
        unreadable.sort_by_key(|(kind, _)| error_order(*kind));
        let levels = set.scp.as_ref().map_or(0, Vec::len);
        let patterns = compiled
            .iter()
            .map(|compiled| compiled.statements.len() + compiled.actions.len())
            .sum::<usize>();
        let fits = levels <= SCP_LEVELS_MAX && patterns + compiled.len() <= PATTERNS_MAX;
        let sources: Vec<Source<'_>> = (0..)
            .zip(&compiled)
            .zip(&layers)
            .filter(|_| fits)
            .map(|((policy, compiled), layer)| Source {
                compiled: compiled.as_ref(),
                policy,
                layer: *layer,
                from: 0,
                to: compiled.statement_count(),
            })
            .collect();
        let index = fits.then(|| Index::of(&sources));
        let holds = Holds::of(
            &set.as_policies(),
            compiled.iter().any(|compiled: &Arc<Compiled>| compiled.reads_keys()),
        );
        let scp_levels = (1_u64 << levels.min(SCP_LEVELS_MAX)) - 1;
        Self {
            compiled: compiled.into(),
            holders: holders.into(),
            index,
            unreadable: unreadable.into(),
            scp_levels: scp_levels << FIRST_SCP,
            holds,
            set,
        }
    }

    /// The policies it was made of.
    pub fn policies(&self) -> Policies<'_> {
        self.set.as_policies()
    }

    /// What it takes in memory beyond the documents, in bytes.
    pub fn bytes_held(&self) -> usize {
        let policies = size_of_val(&*self.compiled) + size_of_val(&*self.holders);
        let index = self.index.as_ref().map_or(0, Index::bytes_held);
        size_of::<Self>() - size_of::<Option<Index>>() + policies + index
    }

    pub(super) fn index(&self) -> Option<&Index> {
        self.index.as_ref()
    }

    pub(super) fn compiled(&self) -> &[Arc<Compiled>] {
        &self.compiled
    }

    pub(super) fn holds(&self) -> Holds {
        self.holds
    }

    pub(super) fn scp_levels(&self) -> u64 {
        self.scp_levels
    }

    /// The first policy that counts and cannot be read.
    pub(super) fn first_unreadable(
        &self,
        consulted: Consulted,
    ) -> Option<(PolicyKind, &NamedPolicy)> {
        let found = self.unreadable.iter().find(|(kind, _)| consulted.consults(*kind))?;
        Some((found.0, &found.1))
    }

    /// The kind and name of the policy that an entry of the index is of.
    pub(super) fn holder(&self, entry: u32) -> Option<(PolicyKind, &Arc<str>)> {
        let entry = self.index.as_ref()?.entries.get(entry as usize)?;
        let holder = self.holders.get(usize::from(entry.policy))?;
        Some((holder.kind, &holder.name))
    }
}

impl std::fmt::Debug for Prepared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Prepared").field("policies", &self.holders.len()).finish_non_exhaustive()
    }
}
