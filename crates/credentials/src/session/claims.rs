//! What a session token says: everything the door must know of a session.
//!
//! Only facts that are fixed when the session is made (EV-9); policies of the role or user are
//! read live, at each request, by the ids that are here.

use sekisho_arn::{AccountId, UniqueId};

use crate::access_key_id::AccessKeyId;

/// A session's facts. Times in epoch seconds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionClaims {
    /// The `ASIA…` id that goes with the token.
    pub access_key_id: AccessKeyId,
    /// The principal's account: of the role for a role session.
    pub account: AccountId,
    /// Who the session acts as.
    pub principal: SessionPrincipal,
    /// When it was issued: `aws:TokenIssueTime`.
    pub issued_at: u64,
    /// The first instant at which it is no longer valid (ID-19).
    pub expires_at: u64,
    /// When a one-time code was verified for it, by this call or an earlier one (EV-94);
    /// `None` without MFA.
    pub mfa_authenticated_at: Option<u64>,
    /// The inline session policy, as it was passed.
    pub session_policy: Option<String>,
    /// Managed session policies, by ARN, in the order passed.
    pub session_policy_arns: Vec<String>,
    /// Session tags, inherited ones included.
    pub tags: Vec<SessionTag>,
    /// `aws:SourceIdentity`, fixed through chains.
    pub source_identity: Option<String>,
    /// `aws:FederatedProvider`: the ARN or host of a SAML or OIDC provider.
    pub federated_provider: Option<String>,
    /// Condition keys of web identity or SAML that persist into the session, as name and value.
    pub federation_keys: Vec<(String, String)>,
    /// How many sessions it was assumed through: 0 when long-term credentials, a service or a
    /// federation assumed the role.
    pub chain_depth: u8,
    /// Made by `AssumeRoot`; the session policies are then the task policy.
    pub assumed_root: bool,
    /// Made by signing in with a password: a user or the root user, who may then ask of IAM what
    /// sessions of `GetSessionToken` may only with MFA (evaluation contract, 10.2).
    pub signed_in: bool,
}

/// Who a session acts as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SessionPrincipal {
    /// A role's session, by any of the `AssumeRole…` operations.
    AssumedRole {
        /// The role's `AROA…` id.
        role_id: UniqueId,
        /// Its name, without path.
        role_name: String,
        /// `RoleSessionName`.
        session_name: String,
    },
    /// An IAM user's own session, by `GetSessionToken` or by signing in.
    User {
        /// The user's `AIDA…` id.
        user_id: UniqueId,
    },
    /// The root user's session, by `GetSessionToken`, `AssumeRoot` or by signing in.
    Root,
    /// A federated user's session, by `GetFederationToken`.
    FederatedUser {
        /// The name passed.
        name: String,
        /// Who asked for the session, whose policies bound it.
        issuer: FederatedUserIssuer,
    },
}

/// Who called `GetFederationToken`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FederatedUserIssuer {
    /// An IAM user, by `AIDA…` id.
    User(UniqueId),
    /// The root user.
    Root,
}

/// A session tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionTag {
    /// The key, in the spelling given.
    pub key: String,
    /// The value.
    pub value: String,
    /// Whether it goes on to sessions that are assumed from this one (EV-82).
    pub transitive: bool,
}

impl SessionClaims {
    /// Whether the session is over: at `expires_at` it is (ID-19).
    pub fn is_expired(&self, now: u64) -> bool {
        self.expires_at <= now
    }

    /// Whether the role was assumed by another session (role chaining).
    pub fn is_chained(&self) -> bool {
        self.chain_depth > 0
    }

    /// `aws:userid`, which `GetCallerIdentity` gives as `UserId` (ID-15): `AROA…:session`,
    /// `AIDA…`, `account:name`, or the account id for root.
    pub fn user_id(&self) -> String {
        match &self.principal {
            SessionPrincipal::AssumedRole { role_id, session_name, .. } => {
                format!("{role_id}:{session_name}")
            }
            SessionPrincipal::User { user_id } => user_id.to_string(),
            SessionPrincipal::Root => self.account.to_string(),
            SessionPrincipal::FederatedUser { name, .. } => format!("{}:{name}", self.account),
        }
    }
}
