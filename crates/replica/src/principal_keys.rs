//! The condition keys that tell of the caller (evaluation contract, 9.4, 9.5, EV-80, EV-81).

use sekisho_directory::Tags;
use sekisho_policy::{Context, ContextValue, Principal};

use crate::caller::{ANONYMOUS, Caller, CallerKind};
use crate::view::entity::{RoleEntity, UserEntity};

/// Keys that a session adds, but for its tags.
const SESSION_KEYS: usize = 6;

impl Caller {
    /// A context with every key about the principal and its session, and room for `keys` more.
    /// `now_s`: seconds since the epoch.
    pub fn context<'a>(&'a self, now_s: i64, keys: usize) -> Context<'a> {
        let claims = self.claims();
        let keys = keys + claims.map_or(1, |claims| SESSION_KEYS + claims.tags.len());
        // What depends on the entity alone is written once and copied.
        let mut context = match &self.kind {
            CallerKind::User(user) => user.keys.get_or_init(|| of_user(user)).extended(keys),
            CallerKind::Role(role) => role.keys.get_or_init(|| of_role(role)).extended(keys),
            _ => Context::with_capacity(keys + 6),
        };
        context.set("aws:userid", self.user_id());
        match &self.kind {
            CallerKind::User(_) | CallerKind::Role(_) => {}
            CallerKind::Anonymous => {
                // Nothing else is known of nobody.
                context.set("aws:PrincipalAccount", ANONYMOUS);
                context.set("aws:PrincipalType", "Anonymous");
            }
            CallerKind::Root | CallerKind::FederatedUser(_) => self.add_entity_keys(&mut context),
        }
        if let Some(claims) = claims {
            set_session_keys(claims, now_s, &mut context);
        }
        context
    }

    fn add_entity_keys<'a>(&'a self, context: &mut Context<'a>) {
        let (kind, arn) = match &*self.principal {
            Principal::FederatedUser(session) => ("FederatedUser", Some(&*session.arn)),
            Principal::Root { arn, .. } | Principal::AssumedRoot { arn, .. } => {
                ("Account", Some(&**arn))
            }
            _ => ("Account", None),
        };
        set_entity_keys(context, self.account.as_str(), kind, arn.unwrap_or_default());
        if matches!(*self.principal, Principal::AssumedRoot { .. }) {
            context.set("aws:AssumedRoot", "true");
        }
        if let Some(tags) = self.entity_tags() {
            set_tags(context, tags);
        }
    }
}

fn of_user(user: &UserEntity) -> Box<Context<'static>> {
    let mut context = Context::new();
    set_entity_keys(&mut context, user.row.account.as_str(), "User", &user.arn);
    context.set("aws:username", &*user.row.name);
    set_tags(&mut context, &user.row.tags);
    Box::new(context.extended(0))
}

/// The role's ARN with its path, never the session's.
fn of_role(role: &RoleEntity) -> Box<Context<'static>> {
    let mut context = Context::new();
    set_entity_keys(&mut context, role.row.account.as_str(), "AssumedRole", &role.arn);
    set_tags(&mut context, &role.row.tags);
    Box::new(context.extended(0))
}

fn set_entity_keys<'a>(
    context: &mut Context<'a>,
    account: &'a str,
    kind: &'static str,
    arn: &'a str,
) {
    context.set("aws:PrincipalAccount", account);
    context.set("aws:PrincipalIsAWSService", "false");
    context.set("aws:PrincipalType", kind);
    context.set("aws:PrincipalArn", arn);
}

fn set_tags<'a>(context: &mut Context<'a>, tags: &'a Tags) {
    for tag in tags.iter() {
        context.set(format!("aws:PrincipalTag/{}", tag.key), &*tag.value);
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
