//! Who asks: an authenticated key or session, resolved against a view.

use std::sync::Arc;

use sekisho_arn::{AccountId, assumed_role_arn, federated_user_arn, root_arn};
use sekisho_credentials::{FederatedUserIssuer, SessionClaims, SessionPrincipal};
use sekisho_directory::{AccessKeyRow, AccountRow, KeyOwner, Tags};
use sekisho_policy::principal::{FederatedUser, Issuer, RoleSession, SessionToken, User};
use sekisho_policy::{NamedPolicy, PolicyKind, Principal};

use crate::prepared::PreparedSlot;
use crate::view::View;
use crate::view::account::AccountView;
use crate::view::entity::{RoleEntity, UserEntity};

/// An authenticated caller.
pub struct Caller {
    /// The caller's account: of the role, for a role session.
    pub account: AccountId,
    /// The account as of the view.
    pub account_view: Arc<AccountView>,
    /// What kind of caller, with what is read live (EV-9).
    pub kind: CallerKind,
    /// The key that signed.
    pub access_key_id: Arc<str>,
    /// The session, for temporary credentials.
    pub session: Option<Arc<SessionFacts>>,
    /// The caller as policies know it.
    pub principal: Arc<Principal>,
}

/// Kinds of caller.
pub enum CallerKind {
    /// Somebody who did not sign: no account, no policies of their own.
    Anonymous,
    /// The root user.
    Root,
    /// An IAM user, with long-term or `GetSessionToken` credentials.
    User(Arc<UserEntity>),
    /// A session of a role.
    Role(Arc<RoleEntity>),
    /// A federated user; the IAM user who asked for the session, `None` for root.
    FederatedUser(Option<Arc<UserEntity>>),
}

/// An opened session token with its policy parsed.
#[derive(Debug)]
pub struct SessionFacts {
    /// What the token says.
    pub claims: SessionClaims,
    /// The inline session policy, parsed.
    pub policy: Option<NamedPolicy>,
    /// The session policies, combined.
    pub(crate) prepared: PreparedSlot,
}

impl SessionFacts {
    /// Parses what claims carry.
    pub fn new(claims: SessionClaims) -> Self {
        let policy = claims
            .session_policy
            .as_deref()
            .map(|text| NamedPolicy::parse("session-policy", text, PolicyKind::Session));
        Self { claims, policy, prepared: PreparedSlot::default() }
    }
}

/// The key or session was good once, but its owner is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the owner of the credentials does not exist any more")]
pub struct CallerError;

impl Caller {
    /// Somebody who did not sign. The account is a stand-in that owns nothing: no decision is
    /// made by it, since [`Principal::Anonymous`] is of no account.
    pub fn anonymous() -> Self {
        let account = AccountId::from_u64(0).expect("zero is below 10^12");
        Self {
            account,
            account_view: Arc::new(AccountView::new(AccountRow {
                id: account,
                email: String::new(),
                name: String::new(),
                created_s: 0,
                root_password_hash: None,
                root_access_keys: Vec::new(),
                alias: None,
                settings: Default::default(),
            })),
            kind: CallerKind::Anonymous,
            access_key_id: "".into(),
            session: None,
            principal: Arc::new(Principal::Anonymous),
        }
    }

    /// Somebody whom an outside identity provider vouches for: nobody signed, and a role's trust
    /// policy decides by the provider alone.
    pub fn federated(provider: Principal) -> Self {
        Self { principal: Arc::new(provider), ..Self::anonymous() }
    }

    /// Whether nobody signed.
    pub fn is_anonymous(&self) -> bool {
        matches!(self.kind, CallerKind::Anonymous)
    }

    /// The owner of a long-term key.
    pub fn of_key(view: &View, key: &AccessKeyRow) -> Result<Self, CallerError> {
        let account_view = view.account(key.account).ok_or(CallerError)?.clone();
        let (kind, principal) = match &key.owner {
            KeyOwner::Root => (CallerKind::Root, root(view, key.account)),
            KeyOwner::User(id) => {
                let user = account_view.users.with_id(id).ok_or(CallerError)?.clone();
                let principal = user.as_caller().clone();
                (CallerKind::User(user), principal)
            }
        };
        Ok(Self {
            account: key.account,
            account_view,
            kind,
            access_key_id: key.id.as_str().into(),
            session: None,
            principal,
        })
    }

    /// The principal of a session.
    pub fn of_session(view: &View, session: Arc<SessionFacts>) -> Result<Self, CallerError> {
        let claims = &session.claims;
        let account = claims.account;
        let account_view = view.account(account).ok_or(CallerError)?.clone();
        let user = |id| account_view.users.with_id(id).ok_or(CallerError).cloned();
        let account_text: Arc<str> = account.as_str().into();
        let (kind, principal) = match &claims.principal {
            SessionPrincipal::Root if claims.assumed_root => {
                let arn = root_arn(view.partition(), account).into();
                let principal = Principal::AssumedRoot { arn, account: account_text };
                (CallerKind::Root, Arc::new(principal))
            }
            SessionPrincipal::Root => (CallerKind::Root, root(view, account)),
            SessionPrincipal::User { user_id } => {
                let user = user(user_id)?;
                // Who signed in may as much as with a code (evaluation contract, 10.2 speaks of
                // `GetSessionToken` alone); what MFA itself is asked for is another key.
                let mfa = claims.signed_in || claims.mfa_authenticated_at.is_some();
                let session_token = Some(SessionToken { mfa });
                let principal = User { session_token, ..user.principal.clone() };
                (CallerKind::User(user), Arc::new(Principal::User(principal)))
            }
            SessionPrincipal::AssumedRole { role_id, session_name, .. } => {
                // By id: a role that was deleted and made again is another role (ID-12, EV-96).
                let role = account_view.roles.with_id(role_id).ok_or(CallerError)?.clone();
                let name = &role.row.name;
                let session_arn = assumed_role_arn(view.partition(), account, name, session_name);
                let principal = Principal::RoleSession(RoleSession {
                    account: account_text,
                    role_name: name.as_str().into(),
                    role_arn: Some(role.arn.clone()),
                    role_id: Some(role_id.as_str().into()),
                    session_arn: Some(session_arn.into()),
                });
                (CallerKind::Role(role), Arc::new(principal))
            }
            SessionPrincipal::FederatedUser { name, issuer } => {
                let (issuer, told) = match issuer {
                    FederatedUserIssuer::Root => (None, Issuer::Root),
                    FederatedUserIssuer::User(id) => {
                        let user = user(id)?;
                        let id = Some(id.as_str().into());
                        (Some(user.clone()), Issuer::User { arn: user.arn.clone(), id })
                    }
                };
                let principal = Principal::FederatedUser(FederatedUser {
                    arn: federated_user_arn(view.partition(), account, name).into(),
                    account: account_text,
                    name: name.as_str().into(),
                    issuer: Some(told),
                });
                (CallerKind::FederatedUser(issuer), Arc::new(principal))
            }
        };
        let access_key_id = claims.access_key_id.as_str().into();
        Ok(Self { account, account_view, kind, access_key_id, session: Some(session), principal })
    }

    /// The ARN that `GetCallerIdentity` and refusals show (ER-22).
    pub fn arn(&self) -> &str {
        self.principal.caller_arn().unwrap_or_default()
    }

    /// `aws:userid`, which `GetCallerIdentity` shows as `UserId` (ID-15).
    pub fn user_id(&self) -> String {
        match (&self.session, &self.kind) {
            (Some(session), _) => session.claims.user_id(),
            (None, CallerKind::User(user)) => user.row.id.to_string(),
            (None, CallerKind::Anonymous) => ANONYMOUS.to_owned(),
            (None, _) => self.account.to_string(),
        }
    }

    /// What the session's token says; `None` with long-term credentials.
    pub fn claims(&self) -> Option<&SessionClaims> {
        self.session.as_ref().map(|session| &session.claims)
    }

    /// The IAM user who asks, if it is one.
    pub fn user(&self) -> Option<&Arc<UserEntity>> {
        match &self.kind {
            CallerKind::User(user) => Some(user),
            _ => None,
        }
    }

    /// Whether the root user asks, with whatever credentials.
    pub fn is_root(&self) -> bool {
        matches!(self.kind, CallerKind::Root)
    }

    /// Tags of the entity itself, not of its session.
    pub(crate) fn entity_tags(&self) -> Option<&Tags> {
        match &self.kind {
            CallerKind::User(user) | CallerKind::FederatedUser(Some(user)) => Some(&user.row.tags),
            CallerKind::Role(role) => Some(&role.row.tags),
            CallerKind::Anonymous | CallerKind::Root | CallerKind::FederatedUser(None) => None,
        }
    }
}

/// What an unsigned request has in place of account and user id (evaluation contract 7).
pub(crate) const ANONYMOUS: &str = "anonymous";

fn root(view: &View, account: AccountId) -> Arc<Principal> {
    Arc::new(Principal::Root {
        arn: root_arn(view.partition(), account).into(),
        account: account.as_str().into(),
    })
}
