//! Gathers the policies that apply to a request and has them decided.

use std::sync::Arc;

use sekisho_arn::AccountId;
use sekisho_policy::engine::Prepared;
use sekisho_policy::{
    Context, Decision, EvaluationError, Evaluator, Explanation, NamedPolicy, Policies, PolicyKind,
    PolicySet, Request,
};

use crate::caller::{Caller, CallerKind};
use crate::view::View;
use crate::view::account::AccountView;
use crate::view::entity::UserEntity;

/// One thing a caller wants to do.
pub struct Authorization<'a> {
    /// `service:Action` in canonical capitals.
    pub action: &'a str,
    /// An ARN, or `*`.
    pub resource: &'a str,
    /// Who the resource belongs to, where its ARN does not say it.
    pub resource_account: Option<AccountId>,
    /// The resource's own policies.
    pub resource_side: &'a ResourceSide,
    /// All condition keys.
    pub context: &'a Context<'a>,
}

/// The policies that hang on a resource.
#[derive(Debug, Clone, Default)]
pub enum ResourceSide {
    /// None, or not of a kind that can have one.
    #[default]
    None,
    /// One policy: a role's trust policy, a bucket's policy.
    Policy(NamedPolicy),
}

/// Decides one authorization of an authenticated caller.
///
/// # Errors
/// A policy that applies cannot be read; the request must be refused (EV-7).
pub fn authorize(
    evaluator: &dyn Evaluator,
    view: &View,
    caller: &Caller,
    asked: &Authorization<'_>,
) -> Result<Decision, EvaluationError> {
    let beside = Policies { resource: asked.resource_side.policies(), ..Policies::default() };
    let request = request(caller, asked);
    match (prepared(view, caller), prepared_session(view, caller)) {
        (Some(own), Some(session)) => {
            evaluator.decide_prepared(&request, &[&own, &session], &beside)
        }
        (Some(own), None) => evaluator.decide_prepared(&request, &[&own], &beside),
        (None, Some(session)) => evaluator.decide_prepared(&request, &[&session], &beside),
        (None, None) => evaluator.decide(&request, &beside),
    }
}

/// The identity policies and the boundary of a caller who can have some, combined.
fn prepared(view: &View, caller: &Caller) -> Option<Arc<Prepared>> {
    let slot = match &caller.kind {
        CallerKind::Anonymous | CallerKind::Root | CallerKind::FederatedUser(None) => return None,
        CallerKind::User(user) | CallerKind::FederatedUser(Some(user)) => &user.prepared,
        CallerKind::Role(role) => &role.prepared,
    };
    Some(slot.get(caller.account_view.policies_stamp, || {
        let Gathered { identity, boundary } = Gathered::of(view, caller);
        view.policies().combined.prepared(PolicySet { identity, boundary, ..PolicySet::default() })
    }))
}

/// The session policies of a caller who was given some, combined.
fn prepared_session(view: &View, caller: &Caller) -> Option<Arc<Prepared>> {
    let session = caller.session.as_ref()?;
    if session.policy.is_none() && session.claims.session_policy_arns.is_empty() {
        return None;
    }
    Some(session.prepared.get(caller.account_view.policies_stamp, || {
        let set = PolicySet { session: session_policies(view, caller), ..PolicySet::default() };
        view.policies().combined.prepared(set)
    }))
}

/// Decides again, with the statements that decided and the keys that were missing.
///
/// # Errors
/// As [`authorize`].
pub fn explain(
    evaluator: &dyn Evaluator,
    view: &View,
    caller: &Caller,
    asked: &Authorization<'_>,
) -> Result<Explanation, EvaluationError> {
    let gathered = Gathered::of(view, caller);
    let session = session_policies(view, caller);
    let policies = Policies {
        resource: asked.resource_side.policies(),
        identity: &gathered.identity,
        boundary: gathered.boundary.as_deref(),
        session: session.as_deref(),
        ..Policies::default()
    };
    evaluator.explain(&request(caller, asked), &policies)
}

fn request<'a>(caller: &'a Caller, asked: &'a Authorization<'a>) -> Request<'a> {
    Request {
        principal: &caller.principal,
        action: asked.action,
        resource: asked.resource,
        resource_account: asked.resource_account.as_ref().map(AccountId::as_str),
        context: asked.context,
    }
}

impl ResourceSide {
    fn policies(&self) -> &[NamedPolicy] {
        match self {
            Self::None => &[],
            Self::Policy(policy) => std::slice::from_ref(policy),
        }
    }
}

/// The policies of the caller itself.
struct Gathered {
    identity: Vec<NamedPolicy>,
    boundary: Option<Vec<NamedPolicy>>,
}

impl Gathered {
    fn of(view: &View, caller: &Caller) -> Self {
        let account = &*caller.account_view;
        let mut identity = Vec::new();
        let mut boundary = None;
        match &caller.kind {
            CallerKind::Anonymous | CallerKind::Root | CallerKind::FederatedUser(None) => {}
            CallerKind::User(user) | CallerKind::FederatedUser(Some(user)) => {
                add_user(view, account, user, &mut identity);
                boundary = user.row.permissions_boundary.as_deref();
            }
            CallerKind::Role(role) => {
                identity.extend_from_slice(&role.inline);
                add_attached(view, account, &role.row.attached_policies, &mut identity);
                boundary = role.row.permissions_boundary.as_deref();
            }
        }
        Self { identity, boundary: boundary.map(|arn| vec![view.managed_policy(account, arn)]) }
    }
}

/// EV-8: own inline, own attached, inline and attached of every group.
fn add_user(view: &View, account: &AccountView, user: &UserEntity, to: &mut Vec<NamedPolicy>) {
    to.extend_from_slice(&user.inline);
    add_attached(view, account, &user.row.attached_policies, to);
    for group in user.row.groups.iter().filter_map(|id| account.groups.with_id(id)) {
        to.extend_from_slice(&group.inline);
        add_attached(view, account, &group.row.attached_policies, to);
    }
}

fn add_attached(view: &View, account: &AccountView, arns: &[String], to: &mut Vec<NamedPolicy>) {
    to.extend(arns.iter().map(|arn| view.managed_policy(account, arn)));
}

/// EV-20: one inline and up to ten managed policies, the latter read live.
fn session_policies(view: &View, caller: &Caller) -> Option<Vec<NamedPolicy>> {
    let session = caller.session.as_ref()?;
    let arns = &session.claims.session_policy_arns;
    if session.policy.is_none() && arns.is_empty() {
        return None;
    }
    let mut policies: Vec<_> = session.policy.iter().cloned().collect();
    add_attached(view, &caller.account_view, arns, &mut policies);
    Some(policies)
}

impl View {
    /// A managed policy in force. One that is not there cannot be read, so that what would have
    /// been denied by it fails closed (EV-7).
    pub(crate) fn managed_policy(&self, account: &AccountView, arn: &str) -> NamedPolicy {
        self.find_managed_policy(account, arn)
            .unwrap_or_else(|| NamedPolicy::parse(arn, "", PolicyKind::Identity))
    }

    /// A managed policy by ARN: of the account, or AWS's own.
    pub fn find_managed_policy(&self, account: &AccountView, arn: &str) -> Option<NamedPolicy> {
        let (_, name) = arn.rsplit_once('/')?;
        match account.policies.named(name) {
            Some(policy) if *policy.arn == *arn => Some(policy.document.clone()),
            _ => self.policies.aws_managed(arn),
        }
    }
}
