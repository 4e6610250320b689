//! Who asks: the kinds of caller, with what policies can say about them.

use std::sync::Arc;

use crate::parse::is_account;

/// The caller of a request, as authentication (or a question) established it.
///
/// Source: evaluation contract, sections 1, 3 and 7.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Principal {
    /// An unsigned request.
    Anonymous,
    /// The root user of an account.
    Root {
        /// `arn:…:iam::A:root`.
        arn: Arc<str>,
        /// 12 digits.
        account: Arc<str>,
    },
    /// An IAM user, with long-term or `GetSessionToken` credentials.
    User(User),
    /// A session of a role, from any `AssumeRole*` or instance credentials.
    RoleSession(RoleSession),
    /// A session from `GetFederationToken`.
    FederatedUser(FederatedUser),
    /// An AWS service calling directly.
    Service {
        /// `x.amazonaws.com`.
        name: Arc<str>,
    },
    /// The unsigned caller of `AssumeRoleWithWebIdentity`.
    WebIdentity {
        /// ARN of the OIDC provider, or the host of a built-in one (`accounts.google.com`).
        provider: Arc<str>,
    },
    /// The unsigned caller of `AssumeRoleWithSAML`.
    Saml {
        /// ARN of the SAML provider.
        provider: Arc<str>,
    },
    /// A session from `AssumeRoot`: the root user of a member account under a task policy, which
    /// comes as its session policy.
    AssumedRoot {
        /// `arn:…:iam::A:root`.
        arn: Arc<str>,
        /// 12 digits.
        account: Arc<str>,
    },
}

/// An IAM user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    /// User ARN with path.
    pub arn: Arc<str>,
    /// 12 digits.
    pub account: Arc<str>,
    /// Name without path.
    pub name: Arc<str>,
    /// `AIDA…`; `None` where a question does not tell it.
    pub id: Option<Arc<str>>,
    /// Set for credentials from `GetSessionToken`; `None` for long-term keys.
    pub session_token: Option<SessionToken>,
}

/// What `GetSessionToken` credentials remember.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionToken {
    /// Whether MFA was given.
    pub mfa: bool,
}

/// A session of a role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleSession {
    /// 12 digits: the account of the role, not of whoever assumed it.
    pub account: Arc<str>,
    /// Name of the role, without path.
    pub role_name: Arc<str>,
    /// Role ARN with path; `None` where a question names the session only (EV-19).
    pub role_arn: Option<Arc<str>>,
    /// `AROA…`; `None` where a question does not tell it.
    pub role_id: Option<Arc<str>>,
    /// `arn:…:sts::A:assumed-role/Role/Session`; `None` for the unnamed session that a role's
    /// ARN stands for in a question.
    pub session_arn: Option<Arc<str>>,
}

impl RoleSession {
    /// Whether the role is a service-linked one: path `/aws-service-role/`. Neither SCPs nor RCPs
    /// nor boundaries bind it (EV-22, EV-32, EV-34).
    pub fn is_service_linked(&self) -> bool {
        let Some(arn) = self.role_arn.as_deref() else { return false };
        // As almost all are written, so that a decision need not split them.
        if let Some((account, resource)) =
            arn.strip_prefix("arn:aws:iam::").and_then(|rest| rest.split_at_checked(12))
            && resource.starts_with(':')
            && is_account(account)
        {
            return resource.starts_with(":role/aws-service-role/");
        }
        let resource = arn.splitn(6, ':').nth(5);
        resource.is_some_and(|resource| resource.starts_with("role/aws-service-role/"))
    }
}

/// A federated-user session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FederatedUser {
    /// `arn:…:sts::A:federated-user/Name`.
    pub arn: Arc<str>,
    /// 12 digits: the account of the caller of `GetFederationToken`.
    pub account: Arc<str>,
    /// The name given to `GetFederationToken`.
    pub name: Arc<str>,
    /// Who called it; `None` where a question does not tell (EV-19).
    pub issuer: Option<Issuer>,
}

/// Who asked for a federated-user session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Issuer {
    /// The account's root user.
    Root,
    /// An IAM user.
    User {
        /// User ARN with path.
        arn: Arc<str>,
        /// `AIDA…`, where known.
        id: Option<Arc<str>>,
    },
}

impl Principal {
    /// The caller's account, 12 digits; `None` for anonymous callers, services and the unsigned
    /// callers of `AssumeRoleWith…`.
    ///
    /// Source: evaluation contract, section 1, "Account of a principal".
    pub fn account(&self) -> Option<&str> {
        match self {
            Self::Root { account, .. } | Self::AssumedRoot { account, .. } => Some(account),
            Self::User(user) => Some(&user.account),
            Self::RoleSession(session) => Some(&session.account),
            Self::FederatedUser(session) => Some(&session.account),
            Self::Anonymous
            | Self::Service { .. }
            | Self::WebIdentity { .. }
            | Self::Saml { .. } => None,
        }
    }

    /// The ARN that a refusal prints (ER-22): of the user, the role **session**, the federated
    /// user or root. `None` for callers without one.
    pub fn caller_arn(&self) -> Option<&str> {
        match self {
            Self::Root { arn, .. } | Self::AssumedRoot { arn, .. } => Some(arn),
            Self::User(user) => Some(&user.arn),
            Self::RoleSession(session) => {
                session.session_arn.as_deref().or(session.role_arn.as_deref())
            }
            Self::FederatedUser(session) => Some(&session.arn),
            Self::Anonymous
            | Self::Service { .. }
            | Self::WebIdentity { .. }
            | Self::Saml { .. } => None,
        }
    }

    /// The partition of the caller, `aws` where its kind has no ARN.
    pub fn partition(&self) -> &str {
        let arn = match self {
            Self::WebIdentity { provider } | Self::Saml { provider } => Some(provider.as_ref()),
            other => other.caller_arn(),
        };
        arn.filter(|arn| arn.starts_with("arn:"))
            .and_then(|arn| arn.split(':').nth(1))
            .unwrap_or("aws")
    }
}
