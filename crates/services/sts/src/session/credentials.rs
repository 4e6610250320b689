//! From claims to the credentials of a response.

use sekisho_api::sts::{Credentials, faults as modeled};
use sekisho_api::{Fault, Timestamp};
use sekisho_arn::AccountId;
use sekisho_credentials::{
    AccessKeyId, AccessKeyKind, IssueError, SESSION_TOKEN_BYTES_MAX, SessionClaims,
    SessionPrincipal,
};
use sekisho_operation::{AwsError, Cx};

use crate::faults;

/// Why no credentials were issued.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CredentialsError {
    /// Session policies and tags exceed the packed limit.
    #[error("Packed size of session tags consumes {percent}% of allotted space.")]
    PackedPolicyTooLarge {
        /// How much they take.
        percent: u32,
    },
    /// The token would have to be padded.
    #[error(
        "The parameter MinimumSessionTokenSize is not implemented by this server yet: the session \
         token has {bytes} bytes."
    )]
    TokenPadding {
        /// The token's size without padding.
        bytes: i32,
    },
    /// Claims that no validated request makes.
    #[error("the session's claims do not fit a session token")]
    TooLong,
}

impl AwsError for CredentialsError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::PackedPolicyTooLarge { .. } => &modeled::PACKED_POLICY_TOO_LARGE_EXCEPTION,
            Self::TokenPadding { .. } => &faults::NOT_IMPLEMENTED,
            Self::TooLong => &faults::INTERNAL_FAILURE,
        }
    }
}

impl From<IssueError> for CredentialsError {
    fn from(error: IssueError) -> Self {
        match error {
            IssueError::PackedPolicyTooLarge { percent } => Self::PackedPolicyTooLarge { percent },
            IssueError::TooLong => Self::TooLong,
        }
    }
}

/// Credentials just issued, in the words of the API.
pub(crate) struct Issued {
    /// Key id, secret, token, expiration.
    pub(crate) credentials: Credentials,
    /// `PackedPolicySize`, in percent.
    pub(crate) packed_policy_size: i32,
    /// `SessionTokenSize`, in bytes.
    pub(crate) session_token_size: i32,
    /// `SessionTokenUtilization`, in percent of the longest token.
    pub(crate) session_token_utilization: i32,
}

/// Claims of a session that begins now, for callers to fill in the rest.
pub(crate) fn claims(
    cx: &Cx<'_>,
    account: AccountId,
    principal: SessionPrincipal,
    duration_s: u64,
) -> SessionClaims {
    let issued_at = u64::try_from(cx.now_s).unwrap_or(0);
    SessionClaims {
        access_key_id: AccessKeyId::generate(AccessKeyKind::Temporary, account, &mut cx.rng()),
        account,
        principal,
        issued_at,
        expires_at: issued_at.saturating_add(duration_s),
        mfa_authenticated_at: None,
        session_policy: None,
        session_policy_arns: Vec::new(),
        tags: Vec::new(),
        source_identity: None,
        federated_provider: None,
        federation_keys: Vec::new(),
        chain_depth: 0,
        assumed_root: false,
        signed_in: false,
    }
}

/// Seals the claims. `minimum_token_size` is the caller's `MinimumSessionTokenSize`, in bytes.
///
/// # Errors
/// [`CredentialsError`]
pub(crate) fn issue(
    cx: &Cx<'_>,
    claims: &SessionClaims,
    minimum_token_size: Option<i32>,
) -> Result<Issued, CredentialsError> {
    let issued = cx.system.session_keys.load().issue_session(claims, &mut cx.rng())?;
    let size = issued.token.len();
    let session_token_size = i32::try_from(size).unwrap_or(i32::MAX);
    if minimum_token_size.is_some_and(|minimum| session_token_size < minimum) {
        return Err(CredentialsError::TokenPadding { bytes: session_token_size });
    }
    let utilization = (size * 100).div_ceil(SESSION_TOKEN_BYTES_MAX);
    let expires_s = i64::try_from(claims.expires_at).unwrap_or(i64::MAX);
    Ok(Issued {
        credentials: Credentials {
            access_key_id: claims.access_key_id.to_string(),
            secret_access_key: issued.secret_access_key.expose().to_owned().into(),
            session_token: issued.token.into(),
            expiration: Timestamp::from_secs(expires_s),
        },
        packed_policy_size: i32::try_from(issued.packed_size.percent()).unwrap_or(i32::MAX),
        session_token_size,
        session_token_utilization: i32::try_from(utilization).unwrap_or(i32::MAX),
    })
}
