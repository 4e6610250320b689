//! What must be allowed before a role is assumed: `sts:AssumeRole` always, `sts:TagSession` when
//! tags are passed or inherited, `sts:SetSourceIdentity` when there is a source identity; each on
//! the role, with its trust policy as the resource's side.

use std::collections::HashSet;

use sekisho_api::sts::AssumeRoleInput;
use sekisho_arn::Arn;
use sekisho_operation::{Cx, Guard, Guards, Refusal};
use sekisho_replica::{ResourceSide, RoleEntity};

use super::{AssumeRoleError, target};
use crate::session::{mfa, tags};

/// The guards, and what is refused before any policy is read.
pub(super) fn of(cx: &Cx<'_>, input: &AssumeRoleInput) -> Result<Guards, Refusal> {
    let Ok(arn) = Arn::parse(&input.role_arn) else {
        return Err(AssumeRoleError::InvalidRoleArn { value: input.role_arn.clone() }.into());
    };
    if cx.caller.is_root() {
        return Err(AssumeRoleError::Root.into());
    }
    if input.provided_contexts.as_ref().is_some_and(|contexts| !contexts.is_empty()) {
        return Err(AssumeRoleError::ProvidedContexts.into());
    }
    let proof = super::proof(input).map_err(AssumeRoleError::from)?;
    if let Some(proof) = proof {
        proof.check(cx).map_err(AssumeRoleError::from)?;
    }

    let role = target::role(cx.view, &input.role_arn);
    let claims = cx.caller.claims();
    let has_tags = input.tags.as_ref().is_some_and(|tags| !tags.is_empty())
        || tags::inherited(claims).next().is_some();
    let inherited_identity = claims.and_then(|claims| claims.source_identity.as_deref());
    let source_identity = input.source_identity.as_deref().or(inherited_identity);

    let guard = |action: &'static str| {
        let mut guard = Guard::new(action, &*input.role_arn)
            .with_key("sts:RoleSessionName", Some(&*input.role_session_name))
            .with_key("sts:ExternalId", input.external_id.as_deref())
            .with_key("sts:SourceIdentity", source_identity);
        if let Ok(account) = arn.account.parse() {
            guard = guard.owned_by(account);
        }
        // An unknown role has no trust policy, so it is refused as one that trusts nobody
        // (EV-90).
        if let Some(role) = &role {
            guard = guard.with_resource_side(ResourceSide::Policy(role.trust.clone()));
        }
        with_tag_keys(mfa::set_keys(guard, proof), cx, input, role.as_deref())
    };
    let mut guards = Guards::from(guard("sts:AssumeRole"));
    if has_tags {
        guards = guards.and(guard("sts:TagSession"));
    }
    if source_identity.is_some() {
        guards = guards.and(guard("sts:SetSourceIdentity"));
    }
    Ok(guards)
}

/// `aws:RequestTag`, `aws:TagKeys`: tags passed. `sts:TransitiveTagKeys`: keys that will be
/// transitive, inherited ones included. `aws:ResourceTag`: the role's tags, under the inherited
/// ones (EV-83).
fn with_tag_keys(
    guard: Guard,
    cx: &Cx<'_>,
    input: &AssumeRoleInput,
    role: Option<&RoleEntity>,
) -> Guard {
    let passed = input.tags.iter().flatten().map(|tag| (&*tag.key, &*tag.value));
    let mut guard = guard.with_request_tags(passed);

    let inherited: Vec<_> = tags::inherited(cx.caller.claims()).collect();
    let transitive: Vec<String> = inherited
        .iter()
        .map(|tag| &tag.key)
        .chain(input.transitive_tag_keys.iter().flatten())
        .cloned()
        .collect();
    if !transitive.is_empty() {
        guard = guard.with_keys("sts:TransitiveTagKeys", transitive);
    }

    let Some(role) = role else { return guard };
    guard = guard.with_iam_resource_tags(&role.row.tags);
    let role_keys: HashSet<_> = role.row.tags.iter().map(|tag| tag.key.to_lowercase()).collect();
    for tag in inherited.iter().filter(|tag| role_keys.contains(&tag.key.to_lowercase())) {
        for prefix in ["aws", "iam"] {
            let key = format!("{prefix}:ResourceTag/{}", tag.key);
            guard = guard.with_key(key, Some(&*tag.value));
        }
    }
    guard
}
