//! `sts:GetFederationToken`: credentials for somebody whom the calling user vouches for, bounded
//! by the user's own policies and the session policies passed (evaluation contract, section 4).

use sekisho_api::Fault;
use sekisho_api::sts::operations;
use sekisho_api::sts::{FederatedUser, GetFederationTokenInput, GetFederationTokenOutput};
use sekisho_arn::federated_user_arn;
use sekisho_catalog::Quota;
use sekisho_credentials::{FederatedUserIssuer, SessionPrincipal};
use sekisho_operation::{AwsError, Cx, Guard, Guards, Operation, ReadOperation, Refusal};
use sekisho_replica::CallerKind;

use crate::faults;
use crate::session::credentials::{self, CredentialsError};
use crate::session::duration;
use crate::session::policies::{self, SessionPolicyError};
use crate::session::tags::{self, SessionTagError};

/// `GetFederationToken`.
pub struct GetFederationToken;

/// Why `GetFederationToken` was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GetFederationTokenError {
    /// The caller's credentials are temporary themselves.
    #[error("Cannot call GetFederationToken with session credentials")]
    TemporaryCredentials,
    /// The tags do not fit together.
    #[error(transparent)]
    Tags(#[from] SessionTagError),
    /// The session policies are none.
    #[error(transparent)]
    Policies(#[from] SessionPolicyError),
    /// No token could be made.
    #[error(transparent)]
    Credentials(#[from] CredentialsError),
}

impl AwsError for GetFederationTokenError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::TemporaryCredentials => &faults::ACCESS_DENIED,
            Self::Tags(error) => error.fault(),
            Self::Policies(error) => error.fault(),
            Self::Credentials(error) => error.fault(),
        }
    }
}

impl Operation for GetFederationToken {
    type Model = operations::GetFederationToken;
    type Error = GetFederationTokenError;

    fn guards(cx: &Cx<'_>, input: &GetFederationTokenInput) -> Result<Guards, Refusal> {
        issuer(cx)?;
        let arn = federated_user_arn(cx.system.partition, cx.account_id(), &input.name);
        let passed = input.tags.as_deref().unwrap_or_default();
        let guard = |action: &'static str| {
            let tags = passed.iter().map(|tag| (&*tag.key, &*tag.value));
            Guard::new(action, &*arn).with_request_tags(tags)
        };
        let guards = Guards::from(guard("sts:GetFederationToken"));
        if passed.is_empty() { Ok(guards) } else { Ok(guards.and(guard("sts:TagSession"))) }
    }
}

impl ReadOperation for GetFederationToken {
    fn run(
        cx: &Cx<'_>,
        input: GetFederationTokenInput,
    ) -> Result<GetFederationTokenOutput, GetFederationTokenError> {
        let issuer = issuer(cx)?;
        let tags_max = cx.system.quotas.get(Quota::TagsPerSession);
        let tags = tags::settle(None, input.tags.unwrap_or_default(), &[], tags_max)?;
        let policies = policies::check(cx, cx.account(), input.policy, input.policy_arns)?;
        let duration_s = duration::user_session_s(input.duration_seconds, cx.caller.is_root());
        let account = cx.account_id();
        let arn = federated_user_arn(cx.system.partition, account, &input.name);
        let principal = SessionPrincipal::FederatedUser { name: input.name, issuer };
        let mut claims = credentials::claims(cx, account, principal, duration_s);
        claims.session_policy = policies.inline;
        claims.session_policy_arns = policies.arns;
        claims.tags = tags;
        let issued = credentials::issue(cx, &claims, input.minimum_session_token_size)?;
        Ok(GetFederationTokenOutput {
            credentials: Some(issued.credentials),
            federated_user: Some(FederatedUser { federated_user_id: claims.user_id(), arn }),
            // ID-48: always there.
            packed_policy_size: Some(issued.packed_policy_size),
            session_token_utilization: Some(issued.session_token_utilization),
            session_token_size: Some(issued.session_token_size),
        })
    }
}

/// Who vouches: the user or root who asks with long-term credentials.
fn issuer(cx: &Cx<'_>) -> Result<FederatedUserIssuer, GetFederationTokenError> {
    match (&cx.caller.kind, cx.caller.claims()) {
        (CallerKind::Root, None) => Ok(FederatedUserIssuer::Root),
        (CallerKind::User(user), None) => Ok(FederatedUserIssuer::User(user.row.id.clone())),
        (CallerKind::Anonymous | CallerKind::Role(_) | CallerKind::FederatedUser(_), None)
        | (_, Some(_)) => Err(GetFederationTokenError::TemporaryCredentials),
    }
}
