//! The condition keys that tell of the caller (evaluation contract, 9.4, 9.5, EV-80, EV-81).

use sekisho_policy::{Context, ContextValue, Principal};

use crate::caller::{ANONYMOUS, Caller};

impl Caller {
    /// Sets every key about the principal and its session. `now_s`: seconds since the epoch.
    pub fn set_context_keys<'a>(&'a self, now_s: i64, context: &mut Context<'a>) {
        context.set("aws:userid", self.user_id());
        if self.is_anonymous() {
            // Nothing else is known of nobody.
            context.set("aws:PrincipalAccount", ANONYMOUS);
            context.set("aws:PrincipalType", "Anonymous");
            return;
        }
        context.set("aws:PrincipalAccount", self.account.as_str());
        context.set("aws:PrincipalIsAWSService", "false");
        let (kind, arn) = match &self.principal {
            Principal::Root { arn, .. } | Principal::AssumedRoot { arn, .. } => ("Account", arn),
            Principal::User(user) => {
                context.set("aws:username", &*user.name);
                ("User", &user.arn)
            }
            // The role's ARN with its path, never the session's.
            Principal::RoleSession(session) => (
                "AssumedRole",
                session.role_arn.as_ref().expect("a session that signed has a known role"),
            ),
            Principal::FederatedUser(session) => ("FederatedUser", &session.arn),
            Principal::Anonymous
            | Principal::Service { .. }
            | Principal::WebIdentity { .. }
            | Principal::Saml { .. } => return,
        };
        context.set("aws:PrincipalType", kind);
        context.set("aws:PrincipalArn", &**arn);
        if matches!(self.principal, Principal::AssumedRoot { .. }) {
            context.set("aws:AssumedRoot", "true");
        }
        for tag in self.entity_tags().into_iter().flat_map(|tags| tags.iter()) {
            context.set(format!("aws:PrincipalTag/{}", tag.key), &*tag.value);
        }
        if let Some(claims) = self.claims() {
            set_session_keys(claims, now_s, context);
        }
    }
}

fn set_session_keys<'a>(
    claims: &'a sekisho_credentials::SessionClaims,
    now_s: i64,
    context: &mut Context<'a>,
) {
    // Session tags override the entity's, ignoring case: setting a key replaces it.
    for tag in &claims.tags {
        context.set(format!("aws:PrincipalTag/{}", tag.key), &*tag.value);
    }
    let issued_s = i64::try_from(claims.issued_at).unwrap_or(i64::MAX);
    if let Ok(issued) = jiff::Timestamp::from_second(issued_s) {
        context.set("aws:TokenIssueTime", issued.to_string());
    }
    // With temporary credentials the key is present either way; with long-term ones it is absent.
    let mfa = claims.mfa_authenticated_at;
    context.set("aws:MultiFactorAuthPresent", if mfa.is_some() { "true" } else { "false" });
    if let Some(at) = mfa {
        let age_s = now_s.saturating_sub(i64::try_from(at).unwrap_or(i64::MAX)).max(0);
        context.set("aws:MultiFactorAuthAge", age_s.to_string());
    }
    if let Some(source_identity) = &claims.source_identity {
        context.set("aws:SourceIdentity", &**source_identity);
    }
    if let Some(provider) = &claims.federated_provider {
        context.set("aws:FederatedProvider", &**provider);
    }
    for (name, value) in &claims.federation_keys {
        context.insert(name.into(), ContextValue::Single(value.into()));
    }
}
