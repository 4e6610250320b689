//! One simulation: what is asked, of whom, and what the evaluator says to each action on each
//! resource.

use sekisho_arn::AccountId;
use sekisho_operation::Cx;
use sekisho_policy::{
    Context, EvaluationError, Explanation, NamedPolicy, Policies, PolicyKind, Principal, Request,
};

/// A policy that leaves everything to the others.
const ALLOW_ALL: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;

/// Everything but action and resource.
pub(super) struct Simulation {
    pub(super) principal: Principal,
    pub(super) context: Context<'static>,
    pub(super) owner: Option<AccountId>,
    pub(super) identity: Vec<NamedPolicy>,
    pub(super) boundary: Option<Vec<NamedPolicy>>,
    pub(super) resource: Vec<NamedPolicy>,
    pub(super) scp: Option<Vec<Vec<NamedPolicy>>>,
}

/// What was found out about one action on one resource.
pub(super) struct Verdict {
    pub(super) explanation: Explanation,
    /// Whether the boundary allows it; `None` without one.
    pub(super) by_boundary: Option<bool>,
    /// Whether every level of the organization allows it; `None` without one.
    pub(super) by_organization: Option<bool>,
}

impl Simulation {
    /// Asks about one action on one resource.
    pub(super) fn ask(
        &self,
        cx: &Cx<'_>,
        action: &str,
        resource: &str,
    ) -> Result<Verdict, EvaluationError> {
        let owner = self.owner.as_ref().map(AccountId::as_str);
        let mut context = self.context.clone();
        let request = Request {
            principal: &self.principal,
            action,
            resource,
            resource_account: owner,
            context: &context,
        };
        let account = request.account_of_resource().map(str::to_owned);
        if let Some(account) = account
            && context.get("aws:ResourceAccount").is_none()
        {
            context.set("aws:ResourceAccount", account);
        }
        let request = Request {
            principal: &self.principal,
            action,
            resource,
            resource_account: owner,
            context: &context,
        };
        let evaluator = &*cx.system.evaluator;
        let all = Policies {
            identity: &self.identity,
            boundary: self.boundary.as_deref(),
            resource: &self.resource,
            scp: self.scp.as_deref(),
            ..Policies::default()
        };
        let explanation = evaluator.explain(&request, &all)?;
        let alone = |policies: Policies<'_>| -> Result<bool, EvaluationError> {
            Ok(evaluator.decide(&request, &policies)?.is_allowed())
        };
        let allow_all = [NamedPolicy::parse("all", ALLOW_ALL, PolicyKind::Identity)];
        let by_boundary = self.boundary.as_deref().map(|boundary| {
            alone(Policies {
                identity: &allow_all,
                boundary: Some(boundary),
                ..Policies::default()
            })
        });
        let by_organization = self.scp.as_deref().map(|scp| {
            alone(Policies { identity: &allow_all, scp: Some(scp), ..Policies::default() })
        });
        Ok(Verdict {
            explanation,
            by_boundary: by_boundary.transpose()?,
            by_organization: by_organization.transpose()?,
        })
    }
}
