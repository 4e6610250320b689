//! `sts:AssumeRoleWithSAML`: a session of a role for a user of a SAML identity provider. Nobody
//! signs the request: the provider's signature under the response says who asks, and the role's
//! trust policy alone decides.
//!
//! `proof` believes the response, `claims` reads what it says to AWS, `keys` tells policies of it.

mod claims;
mod error;
mod keys;
mod proof;

pub use error::AssumeRoleWithSamlError;
use sekisho_api::sts::{
    AssumeRoleWithSAMLInput, AssumeRoleWithSAMLOutput, AssumedRoleUser, operations,
};
use sekisho_arn::{Arn, assumed_role_arn};
use sekisho_catalog::Quota;
use sekisho_credentials::SessionPrincipal;
use sekisho_operation::{Cx, Guard, Guards, Operation, ReadOperation, Refusal};
use sekisho_replica::ResourceSide;

use self::proof::Proof;
use crate::assume_role::target;
use crate::session::{credentials, duration, policies, tags};

/// `AssumeRoleWithSAML`.
pub struct AssumeRoleWithSAML;

impl Operation for AssumeRoleWithSAML {
    type Model = operations::AssumeRoleWithSAML;
    type Error = AssumeRoleWithSamlError;

    fn guards(cx: &Cx<'_>, input: &AssumeRoleWithSAMLInput) -> Result<Guards, Refusal> {
        let proof = Proof::of(cx, input)?;
        let role = target::role(cx.view, &input.role_arn);
        let guard = |action: &'static str| {
            let mut guard = keys::set(Guard::new(action, &*input.role_arn), &proof);
            if let Some(account) =
                Arn::parse(&input.role_arn).ok().and_then(|arn| arn.account.parse().ok())
            {
                guard = guard.owned_by(account);
            }
            // An unknown role has no trust policy, so it is refused as one that trusts nobody
            // (EV-90).
            if let Some(role) = &role {
                guard = guard
                    .with_resource_side(ResourceSide::Policy(role.trust.clone()))
                    .with_iam_resource_tags(&role.row.tags);
            }
            guard
        };
        let mut guards = Guards::from(guard("sts:AssumeRoleWithSAML"));
        if !proof.claims.tags.is_empty() {
            guards = guards.and(guard("sts:TagSession"));
        }
        if proof.claims.source_identity.is_some() {
            guards = guards.and(guard("sts:SetSourceIdentity"));
        }
        Ok(guards)
    }
}

impl ReadOperation for AssumeRoleWithSAML {
    fn run(
        cx: &Cx<'_>,
        input: AssumeRoleWithSAMLInput,
    ) -> Result<AssumeRoleWithSAMLOutput, AssumeRoleWithSamlError> {
        let proof = Proof::of(cx, &input)?;
        let role =
            target::role(cx.view, &input.role_arn).ok_or(AssumeRoleWithSamlError::NotAuthorized)?;
        let account =
            cx.view.account(role.row.account).ok_or(AssumeRoleWithSamlError::NotAuthorized)?;
        let tags_max = cx.system.quotas.get(Quota::TagsPerSession);
        let claimed = &proof.claims;
        let passes_tags = !claimed.tags.is_empty();
        let tags = tags::settle(None, claimed.tags.clone(), &claimed.transitive_keys, tags_max)?;
        let policies = policies::check(cx, account, input.policy, input.policy_arns)?;
        let shows_packed_size = passes_tags || !policies.is_empty();
        let max_s = role.row.max_session_duration_s;
        let asked_s = duration::role_session_s(input.duration_seconds, max_s, false)?;
        // Whichever is shorter: the provider may end the session.
        let left_s = proof.assertion.session_ends_s.map(|end_s| end_s.saturating_sub(cx.now_s));
        let duration_s = match left_s.map(u64::try_from) {
            None => asked_s,
            Some(Ok(left_s)) if 0 < left_s => asked_s.min(left_s),
            Some(_) => return Err(AssumeRoleWithSamlError::Expired),
        };
        let session_name = claimed.session_name.clone();
        let principal = SessionPrincipal::AssumedRole {
            role_id: role.row.id.clone(),
            role_name: role.row.name.clone(),
            session_name: session_name.clone(),
        };
        let mut session = credentials::claims(cx, role.row.account, principal, duration_s);
        session.session_policy = policies.inline;
        session.session_policy_arns = policies.arns;
        session.tags = tags;
        session.source_identity = claimed.source_identity.clone();
        session.federated_provider = Some(input.principal_arn.clone());
        session.federation_keys = keys::lasting(&proof);
        let issued = credentials::issue(cx, &session, input.minimum_session_token_size)?;
        // Last, so that nothing else that is wrong uses an assertion up.
        if !proof.use_up(cx, &input.role_arn) {
            return Err(AssumeRoleWithSamlError::Replayed);
        }
        let arn =
            assumed_role_arn(cx.system.partition, role.row.account, &role.row.name, &session_name);
        Ok(AssumeRoleWithSAMLOutput {
            credentials: Some(issued.credentials),
            assumed_role_user: Some(AssumedRoleUser { assumed_role_id: session.user_id(), arn }),
            packed_policy_size: shows_packed_size.then_some(issued.packed_policy_size),
            subject: Some(proof.assertion.subject.clone()),
            subject_type: Some(proof.subject_type().to_owned()),
            issuer: Some(proof.assertion.issuer.clone()),
            audience: Some(proof.recipient.clone()),
            name_qualifier: Some(proof.name_qualifier.clone()),
            source_identity: proof.claims.source_identity.clone(),
            session_token_utilization: Some(issued.session_token_utilization),
            session_token_size: Some(issued.session_token_size),
        })
    }
}
