//! What signing in with a password asks of IAM: whether it is the caller's, and whether it may
//! still be used. The caller is who would be signed in: a user or the root user.

use sekisho_directory::{AccountRow, LoginProfileRow, Tx};
use sekisho_operation::Cx;
use zeroize::Zeroizing;

use crate::login_profiles::{LoginProfileError, profile};
use crate::whose::NotAUser;

/// What becomes of somebody whose password was right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PasswordState {
    /// Signed in; the use is noted.
    Accepted,
    /// Only with a new password: an administrator asked for it, or the old one is too old.
    MustChange,
    /// Only an administrator can help: it is too old, and the account's policy is strict.
    Expired,
}

/// Why nothing became of it.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// The new password is not what the account's policy asks for.
    #[error("{0}")]
    NewPassword(String),
    /// A hash or a row could not be read, made or written.
    #[error("a password could not be checked or replaced")]
    Failed(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl From<LoginProfileError> for SignInError {
    fn from(error: LoginProfileError) -> Self {
        match error {
            LoginProfileError::Policy(violation) => Self::NewPassword(violation.to_string()),
            other => Self::Failed(Box::new(other)),
        }
    }
}

/// Whether the password is the caller's. Takes as long where the caller has none.
///
/// # Errors
/// [`SignInError::Failed`]
pub async fn check_password(
    cx: &Cx<'_>,
    tx: &mut Tx,
    password: &Zeroizing<String>,
) -> Result<bool, SignInError> {
    let passwords = &cx.system.passwords;
    match cx.caller.user() {
        Some(user) => {
            let key = LoginProfileRow::key_of(user.row.account, &user.row.id);
            let row: Option<LoginProfileRow> = tx.get(&key).await.map_err(failed)?;
            if let Some(row) = row {
                return Ok(profile::is_same(cx, &key, &row.sealed_hash, password).await?);
            }
        }
        None => {
            let account = account(cx, tx).await?;
            if let Some(hash) = account.root_password_hash {
                let verified = passwords.verify(password.clone(), Zeroizing::new(hash)).await;
                return verified.map_err(failed);
            }
        }
    }
    passwords.hash(password.clone(), cx.system.randomness.clone()).await.map_err(failed)?;
    Ok(false)
}

/// Lets the caller in, whose password was right: with it, or with a new one in its place.
///
/// # Errors
/// [`SignInError`]
pub async fn accept_password(
    cx: &Cx<'_>,
    tx: &mut Tx,
    new_password: Option<&str>,
) -> Result<PasswordState, SignInError> {
    let mut account = account(cx, tx).await?;
    let Some(user) = cx.caller.user() else {
        account.settings.root_password_used_s = cx.now_s;
        tx.put(&account).map_err(failed)?;
        return Ok(PasswordState::Accepted);
    };
    let mut row = profile::load(tx, &user.row).await?;
    let policy = account.settings.password_policy.as_ref();
    let expires_s = policy.and_then(|policy| policy.expires_s(row.set_s));
    let is_expired = expires_s.is_some_and(|expires_s| expires_s <= cx.now_s);
    if is_expired && policy.is_some_and(|policy| policy.hard_expiry) {
        return Ok(PasswordState::Expired);
    }
    if is_expired || row.reset_required {
        let Some(new) = new_password else { return Ok(PasswordState::MustChange) };
        if profile::is_same(
            cx,
            &LoginProfileRow::key_of(row.account, &row.user),
            &row.sealed_hash,
            new,
        )
        .await?
        {
            return Err(SignInError::NewPassword(SAME.to_owned()));
        }
        profile::replace(cx, &account, &mut row, new).await?;
        row.reset_required = false;
    }
    row.last_used_s = Some(cx.now_s);
    tx.put(&row).map_err(failed)?;
    Ok(PasswordState::Accepted)
}

const SAME: &str = "The new password must differ from the old one";

async fn account(cx: &Cx<'_>, tx: &mut Tx) -> Result<AccountRow, SignInError> {
    let row = tx.get(&AccountRow::key_of(cx.account_id())).await.map_err(failed)?;
    row.ok_or_else(|| failed(NotAUser))
}

fn failed(error: impl std::error::Error + Send + Sync + 'static) -> SignInError {
    SignInError::Failed(Box::new(error))
}
