//! Experiments: what one element of a statement does, asked of the evaluator.
//!
//! A statement is turned into a Deny, since Denies end an evaluation before everything else that
//! could interfere (EV-1), and is put into a resource policy, which every kind of caller is held
//! to. Whether it matched is whether the answer is an explicit denial.

use std::sync::Arc;

use sekisho_policy::document::{
    ActionBlock, Condition, PrincipalBlock, PrincipalEntry, PrincipalForm, ResourceBlock, Version,
};
use sekisho_policy::text::Span;
use sekisho_policy::{
    Context, Document, Effect, EvaluationError, Evaluator, NamedPolicy, Outcome, Policies,
    PolicyKind, Principal, Request, Statement,
};

use crate::Class;

/// An action of no service: no rule speaks of it but `*`.
const NEUTRAL_ACTION: &str = "sekisho-explain:Probe";

/// The evaluator with the question that is explained.
pub(crate) struct Probe<'a> {
    pub(crate) evaluator: &'a dyn Evaluator,
    pub(crate) request: &'a Request<'a>,
    has_boundary: bool,
    /// Stands in for the caller where only action, resource and conditions are asked about. The
    /// unsigned callers of STS are the ones whom no rule treats apart (10.1, 10.2); this one is of
    /// the caller's partition (EV-66).
    observer: Principal,
}

impl<'a> Probe<'a> {
    pub(crate) fn new(
        evaluator: &'a dyn Evaluator,
        request: &'a Request<'a>,
        policies: &Policies<'_>,
    ) -> Self {
        let partition = request.principal.partition();
        let provider = format!("arn:{partition}:iam::000000000000:oidc-provider/probe").into();
        Self {
            evaluator,
            request,
            has_boundary: policies.boundary.is_some(),
            observer: Principal::WebIdentity { provider },
        }
    }

    /// Whether all of action, resource and conditions hold under `context`.
    pub(crate) fn holds_but_principal(
        &self,
        version: Version,
        statement: &Statement,
        context: &Context<'_>,
    ) -> Result<bool, EvaluationError> {
        let statement =
            Statement { effect: Effect::Deny, principal: Some(everyone()), ..statement.clone() };
        self.observed(version, statement, context)
    }

    /// Whether `Action` or `NotAction` holds.
    pub(crate) fn action_holds(&self, actions: &ActionBlock) -> Result<bool, EvaluationError> {
        let statement = Statement { actions: actions.clone(), ..everything(Effect::Deny) };
        self.observed(Version::V2012, statement, self.request.context)
    }

    /// Whether `Resource` or `NotResource` holds under `context`.
    pub(crate) fn resource_holds(
        &self,
        version: Version,
        resources: Option<&ResourceBlock>,
        context: &Context<'_>,
    ) -> Result<bool, EvaluationError> {
        let statement = Statement { resources: resources.cloned(), ..everything(Effect::Deny) };
        self.observed(version, statement, context)
    }

    /// Whether a condition holds under `context`.
    pub(crate) fn condition_holds(
        &self,
        version: Version,
        condition: &Condition,
        context: &Context<'_>,
    ) -> Result<bool, EvaluationError> {
        let conditions = vec![condition.clone()];
        self.observed(version, Statement { conditions, ..everything(Effect::Deny) }, context)
    }

    fn observed(
        &self,
        version: Version,
        statement: Statement,
        context: &Context<'_>,
    ) -> Result<bool, EvaluationError> {
        let resource = [policy(version, statement)];
        let policies = Policies { resource: &resource, ..Policies::default() };
        let request = Request { principal: &self.observer, context, ..*self.request };
        self.denies(&request, &policies)
    }

    /// Whether a statement's principal element speaks of the caller.
    pub(crate) fn principal_holds(&self, statement: &Statement) -> Result<bool, EvaluationError> {
        let Some(block) = &statement.principal else { return Ok(true) };
        // Allow with NotPrincipal is read otherwise than Deny with it (EV-15, EV-17): it matches
        // when no entry does, so the entries are asked about instead.
        let complement = statement.effect == Effect::Allow && block.negated;
        let block = PrincipalBlock { negated: block.negated && !complement, ..block.clone() };
        let denied = self.neutral(
            &[policy(
                Version::V2012,
                Statement { principal: Some(block), ..everything(Effect::Deny) },
            )],
            // EV-16
            self.has_boundary,
        )?;
        Ok(denied != complement)
    }

    fn neutral(
        &self,
        resource: &[NamedPolicy],
        has_boundary: bool,
    ) -> Result<bool, EvaluationError> {
        let boundary: Option<&[NamedPolicy]> = has_boundary.then_some(&[]);
        let policies = Policies { resource, boundary, ..Policies::default() };
        self.denies(&self.neutral_request(), &policies)
    }

    /// The caller asks for something that no rule speaks of.
    fn neutral_request(&self) -> Request<'a> {
        Request { action: NEUTRAL_ACTION, resource: "*", ..*self.request }
    }

    /// What a matching Allow of a resource policy is worth; `None` where everything is worth the
    /// same: to callers without policies of their own, and to the root user.
    pub(crate) fn class(&self, statement: &Statement) -> Result<Option<Class>, EvaluationError> {
        let told = matches!(
            self.request.principal,
            Principal::User(_) | Principal::RoleSession(_) | Principal::FederatedUser(_)
        );
        if !told {
            return Ok(None);
        }
        let resource = [policy(
            Version::V2012,
            Statement { principal: statement.principal.clone(), ..everything(Effect::Allow) },
        )];
        let session = [policy(Version::V2012, everything_unnamed(Effect::Allow))];
        let allowed = |boundary| {
            let session = Some(&session[..]);
            let policies =
                Policies { resource: &resource, session, boundary, ..Policies::default() };
            let decision = self.evaluator.decide(&self.neutral_request(), &policies)?;
            Ok(decision.is_allowed())
        };
        Ok(Some(if allowed(Some(&[]))? {
            Class::Direct
        } else if allowed(None)? {
            Class::Entity
        } else {
            Class::Account
        }))
    }

    /// Whether the caller is held to policies of this kind at all.
    pub(crate) fn consults(&self, kind: PolicyKind) -> Result<bool, EvaluationError> {
        let unnamed = [policy(Version::V2012, everything_unnamed(Effect::Deny))];
        let named = [policy(Version::V2012, everything(Effect::Deny))];
        let (unnamed_levels, named_levels) = ([unnamed.to_vec()], [named.to_vec()]);
        let mut policies = Policies::default();
        match kind {
            PolicyKind::Identity => policies.identity = &unnamed,
            PolicyKind::PermissionsBoundary => policies.boundary = Some(&unnamed),
            PolicyKind::Session => policies.session = Some(&unnamed),
            PolicyKind::RoleTrust | PolicyKind::Resource => policies.resource = &named,
            PolicyKind::ServiceControl => policies.scp = Some(&unnamed_levels),
            PolicyKind::ResourceControl => policies.rcp = Some(&named_levels),
            PolicyKind::VpcEndpoint => policies.endpoint = Some(&named),
        }
        self.denies(&self.neutral_request(), &policies)
    }

    /// Whether the caller may do in its own account what no policy allows (EV-2).
    pub(crate) fn needs_no_identity_policy(&self) -> Result<bool, EvaluationError> {
        let session = [policy(Version::V2012, everything_unnamed(Effect::Allow))];
        let policies = Policies { session: Some(&session), ..Policies::default() };
        let decision = self.evaluator.decide(&self.neutral_request(), &policies)?;
        Ok(decision.is_allowed())
    }

    fn denies(
        &self,
        request: &Request<'_>,
        policies: &Policies<'_>,
    ) -> Result<bool, EvaluationError> {
        let decision = self.evaluator.decide(request, policies)?;
        Ok(decision.outcome == Outcome::ExplicitlyDenied)
    }
}

/// A policy that holds this statement alone.
pub(crate) fn policy(version: Version, statement: Statement) -> NamedPolicy {
    NamedPolicy::new("probe", Arc::new(Document::of_statements(version, vec![statement])))
}

fn everyone() -> PrincipalBlock {
    let span = Span::default();
    let entry = PrincipalEntry { key: None, text: "*".into(), form: PrincipalForm::Everyone, span };
    PrincipalBlock { negated: false, entries: vec![entry] }
}

/// A statement about everything for everybody.
fn everything(effect: Effect) -> Statement {
    Statement { principal: Some(everyone()), ..everything_unnamed(effect) }
}

/// The same without a principal, for policies that hang on theirs.
fn everything_unnamed(effect: Effect) -> Statement {
    Statement {
        sid: None,
        effect,
        principal: None,
        actions: ActionBlock { negated: false, patterns: vec!["*".into()] },
        resources: Some(ResourceBlock { negated: false, patterns: vec!["*".into()] }),
        conditions: Vec::new(),
        span: Span::default(),
    }
}
