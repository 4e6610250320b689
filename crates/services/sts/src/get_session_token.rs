//! `sts:GetSessionToken`: temporary credentials of the calling user itself. No policy controls
//! it (evaluation contract, 10.1); long-term credentials do.

use async_trait::async_trait;
use sekisho_api::Fault;
use sekisho_api::sts::operations;
use sekisho_api::sts::{GetSessionTokenInput, GetSessionTokenOutput};
use sekisho_credentials::SessionPrincipal;
use sekisho_directory::Tx;
use sekisho_operation::{AwsError, Cx, Guards, NotingOperation, Operation, ReadOperation, Refusal};
use sekisho_replica::CallerKind;

use crate::faults;
use crate::session::credentials::{self, CredentialsError};
use crate::session::duration;
use crate::session::mfa::{self, MfaError, Proof};

/// `GetSessionToken`.
pub struct GetSessionToken;

/// Why `GetSessionToken` was refused.
#[derive(Debug, thiserror::Error)]
pub enum GetSessionTokenError {
    /// The caller's credentials are temporary themselves.
    #[error("Cannot call GetSessionToken with session credentials")]
    TemporaryCredentials,
    /// The one-time code is none.
    #[error(transparent)]
    Mfa(#[from] MfaError),
    /// No token could be made.
    #[error(transparent)]
    Credentials(#[from] CredentialsError),
}

impl AwsError for GetSessionTokenError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::TemporaryCredentials => &faults::ACCESS_DENIED,
            Self::Mfa(error) => error.fault(),
            Self::Credentials(error) => error.fault(),
        }
    }
}

impl Operation for GetSessionToken {
    type Model = operations::GetSessionToken;
    type Error = GetSessionTokenError;

    fn guards(cx: &Cx<'_>, input: &GetSessionTokenInput) -> Result<Guards, Refusal> {
        session_principal(cx)?;
        if let Some(proof) = proof(input)? {
            proof.check(cx)?;
        }
        Ok(Guards::none())
    }
}

#[async_trait]
impl NotingOperation for GetSessionToken {
    fn notes(input: &GetSessionTokenInput) -> bool {
        input.token_code.is_some()
    }

    async fn note(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: &GetSessionTokenInput,
    ) -> Result<(), GetSessionTokenError> {
        Ok(mfa::consume(cx, tx, proof(input)?).await?)
    }
}

impl ReadOperation for GetSessionToken {
    fn run(
        cx: &Cx<'_>,
        input: GetSessionTokenInput,
    ) -> Result<GetSessionTokenOutput, GetSessionTokenError> {
        let principal = session_principal(cx)?;
        let duration_s = duration::user_session_s(input.duration_seconds, cx.caller.is_root());
        let mut claims = credentials::claims(cx, cx.account_id(), principal, duration_s);
        claims.mfa_authenticated_at = mfa::authenticated_at(cx, proof(&input)?);
        let issued = credentials::issue(cx, &claims, input.minimum_session_token_size)?;
        Ok(GetSessionTokenOutput {
            credentials: Some(issued.credentials),
            session_token_utilization: Some(issued.session_token_utilization),
            session_token_size: Some(issued.session_token_size),
        })
    }
}

fn proof(input: &GetSessionTokenInput) -> Result<Option<Proof<'_>>, MfaError> {
    Proof::of(input.serial_number.as_deref(), input.token_code.as_deref())
}

/// Who the session acts as: the user or root who asks with long-term credentials.
pub(crate) fn session_principal(cx: &Cx<'_>) -> Result<SessionPrincipal, GetSessionTokenError> {
    match (&cx.caller.kind, cx.caller.claims()) {
        (CallerKind::Root, None) => Ok(SessionPrincipal::Root),
        (CallerKind::User(user), None) => {
            Ok(SessionPrincipal::User { user_id: user.row.id.clone() })
        }
        (CallerKind::Anonymous | CallerKind::Role(_) | CallerKind::FederatedUser(_), None)
        | (_, Some(_)) => Err(GetSessionTokenError::TemporaryCredentials),
    }
}
