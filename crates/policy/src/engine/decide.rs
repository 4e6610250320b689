//! The decision procedure (evaluation contract, section 2).

use std::sync::Arc;

use super::action::{Action, Room};
use super::alone;
use super::arn::Arn;
use super::compiled::Compiled;
use super::index::{Ask, Found};
use super::outside_policies::{credential_forbids, is_unconditional, service_refuses};
use super::prepared::{self, Holds, Prepared};
use super::principals::Grants;
use super::resources::Target;
use crate::principal::Issuer;
use crate::short::same;
use crate::{
    Decision, EvaluationError, Forbidden, NamedPolicy, Outcome, Policies, PolicyKind, Principal,
    Reason, Request,
};

/// What each kind of policy says; `None` where there is none of the kind.
#[derive(Default)]
struct Answers<'a> {
    identity: bool,
    boundary: Option<bool>,
    session: Option<bool>,
    grants: Grants,
    some_scp_level_is_silent: bool,
    endpoint: Option<bool>,
    denied: Option<Denied<'a>>,
}

/// The first policy that denies, in the order of ER-21.
#[derive(Clone, Copy)]
struct Denied<'a> {
    kind: PolicyKind,
    policy: &'a Arc<str>,
}

/// The order in which a refusal's policy type is chosen (ER-21).
fn rank(kind: PolicyKind) -> u8 {
    match kind {
        PolicyKind::ServiceControl => 0,
        PolicyKind::ResourceControl => 1,
        PolicyKind::VpcEndpoint => 2,
        PolicyKind::RoleTrust | PolicyKind::Resource => 3,
        PolicyKind::Identity => 4,
        PolicyKind::PermissionsBoundary => 5,
        PolicyKind::Session => 6,
    }
}

/// Which kinds of policy count for a caller (evaluation contract, sections 4, 5 and 7): the bits of
/// their layers.
#[derive(Clone, Copy)]
pub(super) struct Consulted(u64);

impl Consulted {
    /// `guarded`: there is any policy that service-linked roles are free of.
    pub(super) fn for_caller(principal: &Principal, guarded: bool) -> Self {
        let service_linked = guarded
            && matches!(principal, Principal::RoleSession(session) if session.is_service_linked());
        let has_policies = matches!(
            principal,
            Principal::Root { .. }
                | Principal::User(_)
                | Principal::RoleSession(_)
                | Principal::FederatedUser(_)
        );
        let root = matches!(principal, Principal::Root { .. });
        let session = (has_policies && !root) || matches!(principal, Principal::AssumedRoot { .. });
        let bits = |consulted: bool, bits: u64| if consulted { bits } else { 0 };
        Self(
            1 << prepared::RESOURCE
                | 1 << prepared::ENDPOINT
                | bits(has_policies, 1 << prepared::IDENTITY)
                // EV-22: not root, not service-linked roles.
                | bits(has_policies && !service_linked && !root, 1 << prepared::BOUNDARY)
                | bits(session, 1 << prepared::SESSION)
                // EV-32
                | bits(principal.account().is_some() && !service_linked, prepared::SCPS)
                // EV-34
                | bits(!service_linked, 1 << prepared::RCP),
        )
    }

    /// The layers.
    pub(super) fn layers(self) -> u64 {
        self.0
    }

    pub(super) fn consults(self, kind: PolicyKind) -> bool {
        let bits = match kind {
            PolicyKind::Identity => 1 << prepared::IDENTITY,
            PolicyKind::PermissionsBoundary => 1 << prepared::BOUNDARY,
            PolicyKind::Session => 1 << prepared::SESSION,
            PolicyKind::ServiceControl => prepared::SCPS,
            PolicyKind::ResourceControl => 1 << prepared::RCP,
            PolicyKind::RoleTrust | PolicyKind::Resource => 1 << prepared::RESOURCE,
            PolicyKind::VpcEndpoint => 1 << prepared::ENDPOINT,
        };
        self.0 & bits != 0
    }
}

/// The resource that patterns are matched against: the request's own, but for the one action
/// without a resource that S3 asks on an ARN all the same (EV-66).
pub(super) fn asked_resource<'r>(
    request: &Request<'r>,
    action: &Action<'_>,
    room: &'r mut String,
) -> &'r str {
    if request.resource != "*" || !action.is(b"s3:listallmybuckets") {
        return request.resource;
    }
    match request.principal.partition() {
        // So that the usual call allocates nothing.
        "aws" => "arn:aws:s3:::*",
        other => {
            *room = format!("arn:{other}:s3:::*");
            room
        }
    }
}

/// Decides with what was combined beforehand and with the policies beside it.
pub(super) fn decide(
    request: &Request<'_>,
    prepared: &[&Prepared],
    beside: &Policies<'_>,
) -> Result<Decision, EvaluationError> {
    let holds = prepared
        .iter()
        .fold(Holds::of(beside, !beside.is_empty()), |holds, side| holds.or(side.holds()));
    request.touch(holds.has(Holds::KEYS));
    let (mut room, mut resource_room) = (Room::new(), String::new());
    let action = Action::of(request.action, &mut room);
    let principal = request.principal;
    if is_unconditional(principal, &action) {
        return Ok(Decision::allowed());
    }
    if credential_forbids(principal, &action) {
        return Ok(forbidden(Forbidden::Credential));
    }
    let consulted = Consulted::for_caller(principal, holds.has(Holds::GUARDRAIL));
    let mut own = Arn::unread(request.resource);
    own.read();
    let resource = asked_resource(request, &action, &mut resource_room);
    let other = (resource.len() != request.resource.len()).then(|| Arn::of(resource));
    let arn = other.as_ref().unwrap_or(&own);
    let has_boundary =
        consulted.consults(PolicyKind::PermissionsBoundary) && holds.has(Holds::BOUNDARY);
    let ask = Ask {
        action: &action,
        target: Target { arn, context: request.context },
        principal,
        has_boundary,
    };
    let facts = Facts { request, ask: &ask, own: &own, consulted };
    let mut answers = facts.ask_prepared(prepared)?;
    if !beside.is_empty() {
        answers.join(facts.ask_policies(*beside)?);
    }
    let decision = facts.combine(&answers);
    if decision.is_allowed() && service_refuses(&action, &own) {
        return Ok(forbidden(Forbidden::Service));
    }
    Ok(decision)
}

fn forbidden(why: Forbidden) -> Decision {
    Decision { outcome: Outcome::ImplicitlyDenied, reason: None, forbidden: Some(why) }
}

fn implicit(kind: PolicyKind) -> Decision {
    let reason = Some(Reason { kind, explicit: false, policy: None });
    Decision { outcome: Outcome::ImplicitlyDenied, reason, forbidden: None }
}

/// The refusal by a policy that applies and cannot be read (EV-7).
fn unreadable(kind: PolicyKind, policy: &NamedPolicy) -> Option<EvaluationError> {
    let error = policy.document.as_ref().err()?;
    let (name, error) = (Arc::clone(&policy.name), Arc::clone(error));
    Some(EvaluationError::UnreadablePolicy { kind, name, error })
}

/// A request with what the procedure asks about it.
struct Facts<'a> {
    request: &'a Request<'a>,
    ask: &'a Ask<'a>,
    /// The resource as it was asked for.
    own: &'a Arn<'a>,
    consulted: Consulted,
}

impl<'a> Answers<'a> {
    fn denied(&mut self, kind: PolicyKind, policy: &'a Arc<str>) {
        if self.denied.is_none_or(|found| rank(kind) < rank(found.kind)) {
            self.denied = Some(Denied { kind, policy });
        }
    }
}

impl<'a> Facts<'a> {
    fn resource_kind(&self) -> PolicyKind {
        if self.assumes_role() { PolicyKind::RoleTrust } else { PolicyKind::Resource }
    }

    /// See [`Request::assumes_role`]; without reading the resource again.
    fn assumes_role(&self) -> bool {
        let family: [&[u8]; 5] = [
            b"assumerole",
            b"assumerolewithsaml",
            b"assumerolewithwebidentity",
            b"tagsession",
            b"setsourceidentity",
        ];
        let action = self.ask.action;
        action.service() == b"sts"
            && family.contains(&action.name())
            && self.own.is_of(b"iam")
            && self.own.sixth().starts_with(b"role/")
    }

    /// Every policy by itself.
    fn ask_policies(&self, policies: Policies<'a>) -> Result<Answers<'a>, EvaluationError> {
        let mut answers = Answers::default();
        let resource_kind = self.resource_kind();
        let consulted = self.consulted;
        if consulted.consults(PolicyKind::Identity) {
            let said = self.union(PolicyKind::Identity, policies.identity, &mut answers)?;
            answers.identity = said.allowed;
        }
        let kind = PolicyKind::PermissionsBoundary;
        if let Some(boundary) = policies.boundary.filter(|_| consulted.consults(kind)) {
            answers.boundary = Some(self.union(kind, boundary, &mut answers)?.allowed);
        }
        let kind = PolicyKind::Session;
        if let Some(session) = policies.session.filter(|_| consulted.consults(kind)) {
            let said = self.union(kind, session, &mut answers)?;
            answers.session = Some(said.allowed);
        }
        let said = self.union(resource_kind, policies.resource, &mut answers)?;
        answers.grants = said.grants;
        let kind = PolicyKind::ServiceControl;
        for level in policies.scp.filter(|_| consulted.consults(kind)).unwrap_or_default() {
            let said = self.union(kind, level, &mut answers)?;
            answers.some_scp_level_is_silent |= !said.allowed;
        }
        // Every level of RCPs holds AWS's full-access policy without being told (EV-35): only
        // what they deny counts.
        let kind = PolicyKind::ResourceControl;
        for level in policies.rcp.filter(|_| consulted.consults(kind)).unwrap_or_default() {
            self.union(kind, level, &mut answers)?;
        }
        if let Some(endpoint) = policies.endpoint {
            let said = self.union(PolicyKind::VpcEndpoint, endpoint, &mut answers)?;
            answers.endpoint = Some(said.allowed);
        }
        Ok(answers)
    }

    fn union(
        &self,
        kind: PolicyKind,
        policies: &'a [NamedPolicy],
        answers: &mut Answers<'a>,
    ) -> Result<Said, EvaluationError> {
        let mut said = Said::default();
        let denying = u64::from(!(rank(kind) == 3 && self.owner_may_mend()));
        let granting = u64::from(rank(kind) == 3);
        for policy in policies {
            let document = match &policy.document {
                Ok(document) => document,
                Err(_) => return unreadable(kind, policy).map_or(Ok(said), Err),
            };
            let compiled: &Compiled = document.compiled();
            let mut found = Found::wanted(1, denying, granting);
            alone::find(compiled, self.ask, &mut found);
            if found.deny.is_some() {
                answers.denied(kind, &policy.name);
            }
            said.allowed |= found.allowed != 0;
            said.grants.add(found.grants);
        }
        Ok(said)
    }

    /// All policies that are prepared together at once.
    fn ask_prepared(&self, all: &'a [&'a Prepared]) -> Result<Answers<'a>, EvaluationError> {
        let mut answers = Answers::default();
        let layers = self.consulted.layers();
        let mut denying = layers;
        if self.owner_may_mend() {
            denying &= !(1 << prepared::RESOURCE);
        }
        for prepared in all {
            if let Some((kind, policy)) = prepared.first_unreadable(self.consulted) {
                let kind = if rank(kind) == 3 { self.resource_kind() } else { kind };
                if let Some(error) = unreadable(kind, policy) {
                    return Err(error);
                }
            }
            let Some(index) = prepared.index() else {
                // More than an index takes: each policy by itself.
                answers.join(self.ask_policies(prepared.policies())?);
                continue;
            };
            let mut found = Found::wanted(layers, denying, 1 << prepared::RESOURCE);
            index.find(prepared.compiled(), self.ask, &mut found);
            if let Some((kind, policy)) = found.deny.and_then(|entry| prepared.holder(entry)) {
                let kind = if rank(kind) == 3 { self.resource_kind() } else { kind };
                answers.denied(kind, policy);
            }
            answers.take(prepared, &found, self.consulted);
        }
        Ok(answers)
    }

    fn combine(&self, answers: &Answers<'_>) -> Decision {
        // A matching Deny in any policy ends it (EV-1).
        if let Some(Denied { kind, policy }) = answers.denied {
            let reason = Some(Reason { kind, explicit: true, policy: Some(Arc::clone(policy)) });
            return Decision { outcome: Outcome::ExplicitlyDenied, reason, forbidden: None };
        }
        // Guardrails that can only subtract.
        if answers.some_scp_level_is_silent {
            return implicit(PolicyKind::ServiceControl);
        }
        if answers.endpoint == Some(false) {
            return implicit(PolicyKind::VpcEndpoint);
        }
        self.granted(answers)
    }

    /// Who granted?
    fn granted(&self, answers: &Answers<'_>) -> Decision {
        let grants = answers.grants;
        let principal = self.request.principal;
        let direct = grants.has(Grants::DIRECT);
        let Some(caller_account) = principal.account() else {
            // Anonymous callers, services, and the unsigned callers of AssumeRoleWith….
            return if direct { Decision::allowed() } else { implicit(self.resource_kind()) };
        };
        let identity = answers.identity || is_root(principal);
        let names_its_source = matches!(principal, Principal::RoleSession(_))
            && self.ask.action.is(b"sts:setsourceidentity");
        let base = if self.is_own_account(caller_account) && !names_its_source {
            // A task policy binds in every case: it is all that an assumed root has.
            if direct && !matches!(principal, Principal::AssumedRoot { .. }) {
                return Decision::allowed();
            }
            let enough = direct || grants.has(Grants::ACCOUNT) || !self.is_opt_in();
            match (grants.has(Grants::ENTITY), identity) {
                (true, _) => Ok(()),
                (false, true) if enough => Ok(()),
                (false, true) => Err(self.resource_kind()),
                (false, false) => Err(PolicyKind::Identity),
            }
        } else if !identity {
            // Two full evaluations, no bypass on the caller's side (EV-6, EV-92).
            Err(PolicyKind::Identity)
        } else if grants.is_empty() {
            Err(self.resource_kind())
        } else {
            Ok(())
        };
        match base {
            Err(kind) => implicit(kind),
            Ok(()) if answers.boundary == Some(false) => implicit(PolicyKind::PermissionsBoundary),
            Ok(()) if !session_ok(answers.session, principal) => implicit(PolicyKind::Session),
            Ok(()) => Decision::allowed(),
        }
    }

    /// Whether the resource belongs to the account (evaluation contract, section 1, "Account of a
    /// resource").
    fn is_own_account(&self, account: &str) -> bool {
        // The fifth field of whatever has one, be it an ARN or not.
        let field = match self.own.sixth_at() {
            Some(_) => self.own.account(),
            None => return self.request.account_of_resource() == Some(account),
        };
        if field == b"aws" || same(field, account.as_bytes()) {
            return true;
        }
        if field.len() == 12 && field.iter().all(u8::is_ascii_digit) {
            return false;
        }
        self.request.resource_account.is_none_or(|owner| same(owner.as_bytes(), account.as_bytes()))
    }

    /// Whether the resource's own policy must say yes even in its own account (EV-40, EV-43).
    fn is_opt_in(&self) -> bool {
        self.assumes_role() || (self.own.is_of(b"kms") && self.own.sixth().starts_with(b"key/"))
    }

    /// EV-46: the root user of a bucket's owner mends its policy even if that policy denies it.
    fn owner_may_mend(&self) -> bool {
        let principal = self.request.principal;
        let mends: [&[u8]; 3] =
            [b"s3:getbucketpolicy", b"s3:putbucketpolicy", b"s3:deletebucketpolicy"];
        matches!(principal, Principal::Root { .. } | Principal::AssumedRoot { .. })
            && mends.contains(&self.ask.action.text)
            && self.own.is_of(b"s3")
            && self.request.account_of_resource() == principal.account()
    }
}

/// What the policies of one kind say together.
#[derive(Clone, Copy, Default)]
struct Said {
    allowed: bool,
    grants: Grants,
}

impl<'a> Answers<'a> {
    fn take(&mut self, prepared: &Prepared, found: &Found, consulted: Consulted) {
        let allows = |layer: u8| found.allowed & 1 << layer != 0;
        let or = |before: Option<bool>, layer: u8| Some(before == Some(true) || allows(layer));
        self.identity |= allows(prepared::IDENTITY);
        let holds = prepared.holds();
        if holds.has(Holds::BOUNDARY) && consulted.consults(PolicyKind::PermissionsBoundary) {
            self.boundary = or(self.boundary, prepared::BOUNDARY);
        }
        if holds.has(Holds::SESSION) && consulted.consults(PolicyKind::Session) {
            self.session = or(self.session, prepared::SESSION);
        }
        if holds.has(Holds::ENDPOINT) {
            self.endpoint = or(self.endpoint, prepared::ENDPOINT);
        }
        if consulted.consults(PolicyKind::ServiceControl) {
            self.some_scp_level_is_silent |=
                found.allowed & prepared.scp_levels() != prepared.scp_levels();
        }
        self.grants.add(found.grants);
    }

    fn join(&mut self, other: Self) {
        let or = |one: Option<bool>, other: Option<bool>| match (one, other) {
            (None, other) => other,
            (one, None) => one,
            (Some(one), Some(other)) => Some(one || other),
        };
        self.identity |= other.identity;
        self.boundary = or(self.boundary, other.boundary);
        self.session = or(self.session, other.session);
        self.endpoint = or(self.endpoint, other.endpoint);
        self.some_scp_level_is_silent |= other.some_scp_level_is_silent;
        self.grants.add(other.grants);
        if let Some(Denied { kind, policy }) = other.denied {
            self.denied(kind, policy);
        }
    }
}

/// Whether session policies leave the request alone (section 4). Federated users, and roots that
/// a task policy was given, may nothing without one.
fn session_ok(session: Option<bool>, principal: &Principal) -> bool {
    session.unwrap_or(!matches!(
        principal,
        Principal::FederatedUser(_) | Principal::AssumedRoot { .. }
    ))
}

/// Whether the caller acts with the root user's implicit allow-all (EV-2; elsewhere [belief]).
fn is_root(principal: &Principal) -> bool {
    match principal {
        Principal::Root { .. } | Principal::AssumedRoot { .. } => true,
        Principal::FederatedUser(session) => session.issuer == Some(Issuer::Root),
        _ => false,
    }
}
