//! `sts:AssumeRoleWithWebIdentity`: a session of a role for a user of an OpenID Connect provider.
//! Nobody signs the request: the provider's signature under the token says who asks, and the
//! role's trust policy alone decides.
//!
//! `provider` finds whose token it is, `proof` believes it, `tags` reads what it says to AWS, `keys`
//! tells policies of it.

mod error;
mod keys;
mod proof;
mod provider;
mod tags;
#[cfg(test)]
mod tests;

use async_trait::async_trait;
pub use error::AssumeRoleWithWebIdentityError;
pub use provider::web_identity_provider;
use sekisho_api::sts::{
    AssumeRoleWithWebIdentityInput, AssumeRoleWithWebIdentityOutput, AssumedRoleUser, operations,
};
use sekisho_arn::{Arn, assumed_role_arn};
use sekisho_catalog::Quota;
use sekisho_credentials::SessionPrincipal;
use sekisho_operation::{Cx, Guard, Guards, ObjectOperation, Refusal, Reply, UploadBody};
use sekisho_replica::ResourceSide;

use self::AssumeRoleWithWebIdentityError as Error;
use self::proof::Proof;
use crate::assume_role::target;
use crate::session::tags as session_tags;
use crate::session::{credentials, duration, policies};

/// `AssumeRoleWithWebIdentity`. It waits for the provider's keys before its guards are known.
pub struct AssumeRoleWithWebIdentity;

#[async_trait]
impl ObjectOperation for AssumeRoleWithWebIdentity {
    type Model = operations::AssumeRoleWithWebIdentity;

    async fn guards(
        cx: &Cx<'_>,
        input: &AssumeRoleWithWebIdentityInput,
    ) -> Result<Guards, Refusal> {
        let proof = Proof::of(cx, input).await?;
        let role = target::role(cx.view, &input.role_arn).ok_or(Error::NotAuthorized)?;
        let guard = |action: &'static str| {
            let mut guard = keys::set(Guard::new(action, &*input.role_arn), &proof)
                .with_key("sts:RoleSessionName", Some(&*input.role_session_name))
                .with_resource_side(ResourceSide::Policy(role.trust.clone()))
                .with_iam_resource_tags(&role.row.tags);
            if let Some(account) =
                Arn::parse(&input.role_arn).ok().and_then(|arn| arn.account.parse().ok())
            {
                guard = guard.owned_by(account);
            }
            guard
        };
        let mut guards = Guards::from(guard("sts:AssumeRoleWithWebIdentity"));
        if !proof.session.tags.is_empty() {
            guards = guards.and(guard("sts:TagSession"));
        }
        if proof.session.source_identity.is_some() {
            guards = guards.and(guard("sts:SetSourceIdentity"));
        }
        cx.kept.put(proof);
        Ok(guards)
    }

    async fn run(
        cx: &Cx<'_>,
        input: AssumeRoleWithWebIdentityInput,
        _: UploadBody,
    ) -> Result<Reply<AssumeRoleWithWebIdentityOutput>, Refusal> {
        let proof: Proof = cx.kept.take().expect("the guards kept it");
        Ok(Reply::new(session(cx, input, proof)?))
    }
}

/// The session that the proof is for.
fn session(
    cx: &Cx<'_>,
    input: AssumeRoleWithWebIdentityInput,
    proof: Proof,
) -> Result<AssumeRoleWithWebIdentityOutput, Error> {
    let role = target::role(cx.view, &input.role_arn).ok_or(Error::NotAuthorized)?;
    let account = cx.view.account(role.row.account).ok_or(Error::NotAuthorized)?;
    let tags_max = cx.system.quotas.get(Quota::TagsPerSession);
    let federation_keys = keys::lasting(&proof);
    let claimed = proof.session;
    let passes_tags = !claimed.tags.is_empty();
    let tags = session_tags::settle(None, claimed.tags, &claimed.transitive_keys, tags_max)?;
    let policies = policies::check(cx, account, input.policy, input.policy_arns)?;
    let shows_packed_size = passes_tags || !policies.is_empty();
    // The token's own end does not count: AWS's sessions outlast it.
    let max_s = role.row.max_session_duration_s;
    let duration_s = duration::role_session_s(input.duration_seconds, max_s, false)?;
    let session_name = input.role_session_name;
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
    session.federated_provider = Some(proof.provider.clone());
    session.federation_keys = federation_keys;
    let issued = credentials::issue(cx, &session, input.minimum_session_token_size)?;
    let arn =
        assumed_role_arn(cx.system.partition, role.row.account, &role.row.name, &session_name);
    Ok(AssumeRoleWithWebIdentityOutput {
        credentials: Some(issued.credentials),
        subject_from_web_identity_token: Some(proof.subject),
        assumed_role_user: Some(AssumedRoleUser { assumed_role_id: session.user_id(), arn }),
        packed_policy_size: shows_packed_size.then_some(issued.packed_policy_size),
        provider: Some(proof.provider),
        audience: Some(proof.audience),
        source_identity: claimed.source_identity,
        session_token_utilization: Some(issued.session_token_utilization),
        session_token_size: Some(issued.session_token_size),
    })
}
