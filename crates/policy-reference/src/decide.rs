//! The decision procedure (evaluation contract, section 2).

use std::sync::Arc;

use sekisho_policy::{
    Decision, EvaluationError, Forbidden, NamedPolicy, Outcome, Policies, PolicyKind, Principal,
    Reason, Request,
};

use crate::actions::is;
use crate::consulted::Consulted;
use crate::outside_policies::{credential_forbids, is_unconditional, service_refuses};
use crate::principals::Grants;
use crate::resources::{self, arn_fields};
use crate::statements::{Asked, Said, ask};
use crate::trace::Trace;

/// Decides; with a trace, gathers what explains it.
pub(crate) fn decide(
    request: &Request<'_>,
    policies: &Policies<'_>,
    trace: Option<&mut Trace>,
) -> Result<Decision, EvaluationError> {
    if is_unconditional(request.principal, request.action) {
        return Ok(Decision::allowed());
    }
    if credential_forbids(request.principal, request.action) {
        return Ok(forbidden(Forbidden::Credential));
    }
    let answers = Answers::gather(request, policies, trace)?;
    let decision = answers.combine(request);
    if decision.is_allowed() && service_refuses(request.action, request.resource) {
        return Ok(forbidden(Forbidden::Service));
    }
    Ok(decision)
}

fn forbidden(why: Forbidden) -> Decision {
    Decision { outcome: Outcome::ImplicitlyDenied, reason: None, forbidden: Some(why) }
}

/// What each kind of policy says; `None` where there is none of the kind.
struct Answers {
    identity: Said,
    boundary: Option<Said>,
    session: Option<Said>,
    resource: Said,
    resource_kind: PolicyKind,
    scp: Levels,
    rcp: Levels,
    endpoint: Option<Said>,
}

/// What the levels of an organization say together (EV-30, EV-31).
#[derive(Default)]
struct Levels {
    every_level_allows: bool,
    denied_by: Option<Arc<str>>,
}

impl Answers {
    fn gather(
        request: &Request<'_>,
        policies: &Policies<'_>,
        mut trace: Option<&mut Trace>,
    ) -> Result<Self, EvaluationError> {
        let consulted = Consulted::of(policies, request.principal);
        let resource = resources::asked(request);
        let asked =
            Asked { request, resource: &resource, has_boundary: consulted.boundary.is_some() };
        let resource_kind =
            if request.assumes_role() { PolicyKind::RoleTrust } else { PolicyKind::Resource };
        let mut one =
            |kind, policies: &[NamedPolicy]| ask(&asked, kind, policies, trace.as_deref_mut());
        let mut optional = |kind, policies: Option<&[NamedPolicy]>| {
            policies.map(|policies| one(kind, policies)).transpose()
        };
        let identity = optional(PolicyKind::Identity, Some(consulted.identity))?;
        let boundary = optional(PolicyKind::PermissionsBoundary, consulted.boundary)?;
        let session = optional(PolicyKind::Session, consulted.session)?;
        let resource = optional(resource_kind, Some(consulted.resource))?;
        let mut levels = |kind, levels: &[Vec<NamedPolicy>]| {
            let mut all = Levels { every_level_allows: true, denied_by: None };
            for level in levels {
                let said = one(kind, level)?;
                // Every level of RCPs holds AWS's full-access policy without being told (EV-35).
                all.every_level_allows &= said.allows() || kind == PolicyKind::ResourceControl;
                all.denied_by = all.denied_by.or(said.denied_by);
            }
            Ok(all)
        };
        let scp = levels(PolicyKind::ServiceControl, consulted.scp)?;
        let rcp = levels(PolicyKind::ResourceControl, consulted.rcp)?;
        let endpoint = consulted
            .endpoint
            .map(|policies| one(PolicyKind::VpcEndpoint, policies))
            .transpose()?;
        Ok(Self {
            identity: identity.unwrap_or_default(),
            boundary,
            session,
            resource: resource.unwrap_or_default(),
            resource_kind,
            scp,
            rcp,
            endpoint,
        })
    }

    fn combine(&self, request: &Request<'_>) -> Decision {
        if let Some(decision) = self.explicit_deny(request) {
            return decision;
        }
        // Guardrails that can only subtract.
        if !self.rcp.every_level_allows {
            return implicit(PolicyKind::ResourceControl);
        }
        if !self.scp.every_level_allows {
            return implicit(PolicyKind::ServiceControl);
        }
        if self.endpoint.as_ref().is_some_and(|said| !said.allows()) {
            return implicit(PolicyKind::VpcEndpoint);
        }
        self.granted(request)
    }

    /// A matching Deny in any policy ends it (EV-1). The type to name is chosen in the order of
    /// ER-21.
    fn explicit_deny(&self, request: &Request<'_>) -> Option<Decision> {
        let resource = self.resource.denied_by.as_ref().filter(|_| !owner_may_mend(request));
        let of = |said: &'_ Option<Said>| said.as_ref().and_then(|said| said.denied_by.clone());
        let denies = [
            (PolicyKind::ServiceControl, self.scp.denied_by.clone()),
            (PolicyKind::ResourceControl, self.rcp.denied_by.clone()),
            (PolicyKind::VpcEndpoint, of(&self.endpoint)),
            (self.resource_kind, resource.cloned()),
            (PolicyKind::Identity, self.identity.denied_by.clone()),
            (PolicyKind::PermissionsBoundary, of(&self.boundary)),
            (PolicyKind::Session, of(&self.session)),
        ];
        let (kind, policy) = denies.into_iter().find_map(|(kind, policy)| Some((kind, policy?)))?;
        let reason = Some(Reason { kind, explicit: true, policy: Some(policy) });
        Some(Decision { outcome: Outcome::ExplicitlyDenied, reason, forbidden: None })
    }

    /// Who granted?
    fn granted(&self, request: &Request<'_>) -> Decision {
        let grants = self.resource.grants;
        let principal = request.principal;
        let Some(caller_account) = principal.account() else {
            // Anonymous callers, services, and the unsigned callers of AssumeRoleWith….
            return if grants.direct { Decision::allowed() } else { implicit(self.resource_kind) };
        };
        let identity = self.identity.allows() || is_root(principal);
        let boundary = self.boundary.as_ref().is_none_or(Said::allows);
        let session = self.session_ok(principal);

        let same_account = request.account_of_resource() == Some(caller_account);
        let names_its_source = matches!(principal, Principal::RoleSession(_))
            && is(request.action, "sts:SetSourceIdentity");
        let base = if same_account && !names_its_source {
            // A task policy binds in every case: it is all that an assumed root has.
            if grants.direct && !matches!(principal, Principal::AssumedRoot { .. }) {
                return Decision::allowed();
            }
            let enough = !is_opt_in(request) || grants.account || grants.direct;
            match (grants.entity, identity) {
                (true, _) => Ok(()),
                (false, true) if enough => Ok(()),
                (false, true) => Err(self.resource_kind),
                (false, false) => Err(PolicyKind::Identity),
            }
        } else {
            // Two full evaluations, no bypass on the caller's side (EV-6, EV-92).
            self.both_sides(identity, grants)
        };
        match base {
            Err(kind) => implicit(kind),
            Ok(()) if !boundary => implicit(PolicyKind::PermissionsBoundary),
            Ok(()) if !session => implicit(PolicyKind::Session),
            Ok(()) => Decision::allowed(),
        }
    }

    fn both_sides(&self, identity: bool, grants: Grants) -> Result<(), PolicyKind> {
        if !identity {
            return Err(PolicyKind::Identity);
        }
        if grants.is_empty() { Err(self.resource_kind) } else { Ok(()) }
    }

    /// Whether session policies leave the request alone (section 4). Federated users, and roots
    /// that a task policy was given, may nothing without one.
    fn session_ok(&self, principal: &Principal) -> bool {
        match &self.session {
            Some(said) => said.allows(),
            None => {
                !matches!(principal, Principal::FederatedUser(_) | Principal::AssumedRoot { .. })
            }
        }
    }
}

fn implicit(kind: PolicyKind) -> Decision {
    let reason = Some(Reason { kind, explicit: false, policy: None });
    Decision { outcome: Outcome::ImplicitlyDenied, reason, forbidden: None }
}

/// Whether the caller acts with the root user's implicit allow-all (EV-2; elsewhere [belief]).
fn is_root(principal: &Principal) -> bool {
    match principal {
        Principal::Root { .. } | Principal::AssumedRoot { .. } => true,
        Principal::FederatedUser(session) => {
            session.issuer == Some(sekisho_policy::principal::Issuer::Root)
        }
        _ => false,
    }
}

/// Whether the resource's own policy must say yes even in its own account (EV-40, EV-43).
fn is_opt_in(request: &Request<'_>) -> bool {
    request.assumes_role()
        || arn_fields(request.resource)
            .is_some_and(|arn| arn.service == "kms" && arn.resource.starts_with("key/"))
}

/// EV-46: the root user of a bucket's owner mends its policy even if that policy denies it.
fn owner_may_mend(request: &Request<'_>) -> bool {
    let root = matches!(request.principal, Principal::Root { .. } | Principal::AssumedRoot { .. });
    let mends = ["s3:GetBucketPolicy", "s3:PutBucketPolicy", "s3:DeleteBucketPolicy"];
    root && mends.iter().any(|action| is(request.action, action))
        && arn_fields(request.resource).is_some_and(|arn| arn.service == "s3")
        && request.account_of_resource() == request.principal.account()
}
