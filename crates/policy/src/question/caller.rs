//! The `principal` of a question.

use std::sync::Arc;

use crate::parse::is_account;
use crate::principal::{FederatedUser, Issuer, RoleSession, User};
use crate::{Context, Principal};

/// Reads who asks, as a question names it: an ARN, a service's name or `anonymous`. The context
/// may tell a session's role (EV-19). `None`: no kind of principal.
pub fn principal(
    text: &str,
    issuer: Option<Issuer>,
    action: &str,
    context: &Context<'_>,
) -> Option<Principal> {
    if text == "anonymous" {
        return Some(Principal::Anonymous);
    }
    if !text.starts_with("arn:") {
        return named(text, action);
    }
    let Parts { arn, service, account, kind, rest } = Parts::of(text)?;
    let (_, name) = rest.rsplit_once('/').unwrap_or(("", rest));
    if !rest.is_empty() && name.is_empty() {
        return None;
    }
    Some(match (service, kind) {
        ("iam", "root") if rest.is_empty() => Principal::Root { arn, account },
        ("iam", "user") if !name.is_empty() => {
            let name = name.into();
            Principal::User(User { arn, account, name, id: None, session_token: None })
        }
        ("iam", "role") if !name.is_empty() => Principal::RoleSession(RoleSession {
            account,
            role_name: name.into(),
            role_arn: Some(arn),
            role_id: None,
            session_arn: None,
        }),
        ("sts", "assumed-role") => {
            let (role_name, session) = rest.split_once('/')?;
            if role_name.is_empty() || session.contains('/') {
                return None;
            }
            Principal::RoleSession(RoleSession {
                account,
                role_name: role_name.into(),
                role_arn: role_of(context),
                role_id: None,
                session_arn: Some(arn),
            })
        }
        ("sts", "federated-user") if !rest.is_empty() => {
            Principal::FederatedUser(FederatedUser { arn, account, name: rest.into(), issuer })
        }
        ("iam", "oidc-provider") if !rest.is_empty() => Principal::WebIdentity { provider: arn },
        ("iam", "saml-provider") if !rest.is_empty() => Principal::Saml { provider: arn },
        _ => return None,
    })
}

/// A service, or the host of a built-in identity provider where the call says so.
fn named(text: &str, action: &str) -> Option<Principal> {
    let host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    if !text.contains('.') || !text.chars().all(host) {
        return None;
    }
    if action.eq_ignore_ascii_case("sts:AssumeRoleWithWebIdentity") {
        return Some(Principal::WebIdentity { provider: text.into() });
    }
    Some(Principal::Service { name: text.into() })
}

/// The role of a session is the `aws:PrincipalArn` of the context, if that is told (EV-19).
fn role_of(context: &Context<'_>) -> Option<Arc<str>> {
    let text = context.get_single("aws:PrincipalArn")?;
    let parts = Parts::of(text)?;
    (parts.service == "iam" && parts.kind == "role").then_some(parts.arn)
}

/// Reads who asked for a federated-user session: a user, or the account's root.
pub(super) fn issuer(text: &str) -> Option<Issuer> {
    let parts = Parts::of(text)?;
    match (parts.service, parts.kind) {
        ("iam", "root") if parts.rest.is_empty() => Some(Issuer::Root),
        ("iam", "user") if !parts.rest.is_empty() => {
            Some(Issuer::User { arn: parts.arn, id: None })
        }
        _ => None,
    }
}

/// An ARN of IAM or STS.
struct Parts<'a> {
    arn: Arc<str>,
    service: &'a str,
    account: Arc<str>,
    kind: &'a str,
    rest: &'a str,
}

impl<'a> Parts<'a> {
    fn of(text: &'a str) -> Option<Self> {
        let fields: Vec<&str> = text.splitn(6, ':').collect();
        let ["arn", _, service, "", account, resource] = fields.as_slice() else { return None };
        if !is_account(account) {
            return None;
        }
        let (kind, rest) = resource.split_once('/').unwrap_or((resource, ""));
        Some(Self { arn: text.into(), service, account: Arc::from(*account), kind, rest })
    }
}
