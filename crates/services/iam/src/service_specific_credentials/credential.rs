//! A credential as answers show it, and within a transaction.

use sekisho_api::Timestamp;
use sekisho_api::iam::{ServiceSpecificCredential, ServiceSpecificCredentialMetadata};
use sekisho_directory::{
    AccessKeyStatus, ServiceSecret, ServiceSpecificCredentialRow, Tx, UserRow,
};
use sekisho_operation::{Cx, Guard, Refusal};
use zeroize::Zeroizing;

use super::ServiceSpecificCredentialError;
use crate::kinds::User;
use crate::load::load;
use crate::owner;
use crate::whose::{NotAUser, Whose};

/// An action on the user named, else on the caller, with the service of the credential.
pub(super) fn guard(
    cx: &Cx<'_>,
    action: &'static str,
    user_name: Option<&str>,
    id: &str,
) -> Result<Guard, Refusal> {
    let row = cx.view.service_specific_credentials.get(&[cx.account_id().as_str(), id]);
    let service = row.map(|row| row.service.as_str());
    let guard = owner::guard(cx, action, user_name)?;
    Ok(guard.with_key("iam:ServiceSpecificCredentialServiceName", service))
}

/// The user named, else the caller, who must be one: the root user has no such credentials.
pub(super) async fn load_user(
    cx: &Cx<'_>,
    tx: &mut Tx,
    user_name: Option<&str>,
) -> Result<UserRow, ServiceSpecificCredentialError> {
    match Whose::of(cx, user_name)? {
        Whose::User(name) => load::<User, ServiceSpecificCredentialError>(cx, tx, name).await,
        Whose::Root => Err(NotAUser.into()),
    }
}

/// One of the user's credentials.
pub(super) async fn load_credential(
    tx: &mut Tx,
    user: &UserRow,
    id: &str,
) -> Result<ServiceSpecificCredentialRow, ServiceSpecificCredentialError> {
    let not_found = || ServiceSpecificCredentialError::NotFound { id: id.to_owned() };
    if !user.credentials.service_specific.iter().any(|own| own.as_str() == id) {
        return Err(not_found());
    }
    let key = ServiceSpecificCredentialRow::key_of(user.account, id);
    tx.get(&key).await?.ok_or_else(not_found)
}

/// Active, inactive, or over.
fn status(row: &ServiceSpecificCredentialRow, now_s: i64) -> &'static str {
    match row.expires_s {
        Some(expires_s) if expires_s <= now_s => "Expired",
        _ => AccessKeyStatus::as_str(row.status),
    }
}

/// With its secret: when it is made or reset.
pub(super) fn shown(
    row: &ServiceSpecificCredentialRow,
    user_name: &str,
    secret: &Zeroizing<String>,
    now_s: i64,
) -> ServiceSpecificCredential {
    let listed = listed(row, user_name, now_s);
    let secret = || Some(secret.to_string().into());
    let is_password = matches!(row.secret, ServiceSecret::Password { .. });
    ServiceSpecificCredential {
        create_date: listed.create_date,
        expiration_date: listed.expiration_date,
        service_name: listed.service_name,
        service_user_name: listed.service_user_name,
        service_password: is_password.then(secret).flatten(),
        service_credential_alias: listed.service_credential_alias,
        service_credential_secret: (!is_password).then(secret).flatten(),
        service_specific_credential_id: listed.service_specific_credential_id,
        user_name: listed.user_name,
        status: listed.status,
    }
}

/// Without its secret.
pub(super) fn listed(
    row: &ServiceSpecificCredentialRow,
    user_name: &str,
    now_s: i64,
) -> ServiceSpecificCredentialMetadata {
    let (service_user_name, service_credential_alias) = match &row.secret {
        ServiceSecret::Password { user_name, .. } => (Some(user_name.clone()), None),
        ServiceSecret::ApiKey { alias, .. } => (None, Some(alias.clone())),
    };
    ServiceSpecificCredentialMetadata {
        user_name: user_name.to_owned(),
        status: status(row, now_s).to_owned(),
        service_user_name,
        service_credential_alias,
        create_date: Timestamp::from_secs(row.created_s),
        expiration_date: row.expires_s.map(Timestamp::from_secs),
        service_specific_credential_id: row.id.to_string(),
        service_name: row.service.clone(),
    }
}
