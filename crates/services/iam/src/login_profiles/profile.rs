//! A password's row: made, replaced, compared.

use sekisho_api::Timestamp;
use sekisho_api::iam::LoginProfile;
use sekisho_directory::{AccountRow, LoginProfileRow, Tx, UserRow};
use sekisho_operation::Cx;
use zeroize::Zeroizing;

use super::LoginProfileError;
use super::rules::{self, PolicyViolation};

/// The caller's account, whose password policy holds.
pub(super) async fn account(cx: &Cx<'_>, tx: &mut Tx) -> Result<AccountRow, LoginProfileError> {
    let account = tx.get(&AccountRow::key_of(cx.account_id())).await?;
    account.ok_or(LoginProfileError::NotAUser(crate::whose::NotAUser))
}

/// A user's password.
pub(crate) async fn load(
    tx: &mut Tx,
    user: &UserRow,
) -> Result<LoginProfileRow, LoginProfileError> {
    let row = tx.get(&LoginProfileRow::key_of(user.account, &user.id)).await?;
    row.ok_or_else(|| LoginProfileError::NotFound { name: user.name.clone() })
}

/// Hashes a password and seals the hash for its row.
pub(super) async fn seal(
    cx: &Cx<'_>,
    row_key: &[u8],
    password: &str,
) -> Result<String, LoginProfileError> {
    let password = Zeroizing::new(password.to_owned());
    let randomness = cx.system.randomness.clone();
    let hash = cx.system.passwords.hash(password, randomness).await?;
    Ok(cx.system.seal_user_secret(row_key, hash.as_bytes()))
}

/// Whether a password is the one that a sealed hash was made of.
pub(crate) async fn is_same(
    cx: &Cx<'_>,
    row_key: &[u8],
    sealed_hash: &str,
    password: &str,
) -> Result<bool, LoginProfileError> {
    let opened = cx.system.open_user_secret(row_key, sealed_hash)?;
    let hash =
        String::from_utf8(opened.to_vec()).map_err(|_| sekisho_operation::UnreadableSecret)?;
    let password = Zeroizing::new(password.to_owned());
    Ok(cx.system.passwords.verify(password, Zeroizing::new(hash)).await?)
}

/// Sets another password, if the account's policy allows it; keeps the old one's hash.
pub(crate) async fn replace(
    cx: &Cx<'_>,
    account: &AccountRow,
    row: &mut LoginProfileRow,
    password: &str,
) -> Result<(), LoginProfileError> {
    rules::check(account, password)?;
    let key = LoginProfileRow::key_of(row.account, &row.user);
    let policy = account.settings.password_policy.as_ref();
    let remembered = policy.and_then(|policy| policy.reuse_prevention).unwrap_or(0);
    let used = std::iter::once(&row.sealed_hash).chain(&row.former);
    for former in used.take(usize::try_from(remembered).unwrap_or(usize::MAX)) {
        if is_same(cx, &key, former, password).await? {
            return Err(PolicyViolation::Reused.into());
        }
    }
    let old = std::mem::replace(&mut row.sealed_hash, seal(cx, &key, password).await?);
    row.former.insert(0, old);
    row.former.truncate(LoginProfileRow::FORMER_MAX);
    row.set_s = cx.now_s;
    Ok(())
}

/// A password as answers show it: all but the password.
pub(super) fn shown(name: &str, created_s: i64, reset_required: bool) -> LoginProfile {
    LoginProfile {
        user_name: name.to_owned(),
        create_date: Timestamp::from_secs(created_s),
        password_reset_required: Some(reset_required),
    }
}
