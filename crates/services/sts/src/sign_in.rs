//! Temporary credentials for somebody who has signed in with a password.

use sekisho_api::sts::Credentials;
use sekisho_directory::Tx;
use sekisho_operation::Cx;

use crate::get_session_token::{GetSessionTokenError, session_principal};
use crate::session::credentials;
use crate::session::mfa::{self, Proof};

/// How long a session lasts: as long as one of the console.
const SESSION_S: u64 = 12 * 60 * 60;

/// Issues them for the caller: a user or the root user, whose password was right. A code is
/// checked and used up in `tx`; wrong ones are counted.
///
/// # Errors
/// The code is wrong, or no credentials could be made.
pub async fn issue_signed_in(
    cx: &Cx<'_>,
    tx: &mut Tx,
    code: Option<(&str, &str)>,
) -> Result<Credentials, GetSessionTokenError> {
    let proof = Proof::of(code.map(|(serial, _)| serial), code.map(|(_, code)| code))?;
    if let Some(proof) = proof {
        proof.check(cx)?;
    }
    mfa::consume(cx, tx, proof).await?;
    let principal = session_principal(cx)?;
    let mut claims = credentials::claims(cx, cx.account_id(), principal, SESSION_S);
    claims.mfa_authenticated_at = mfa::authenticated_at(cx, proof);
    claims.signed_in = true;
    Ok(credentials::issue(cx, &claims, None)?.credentials)
}
