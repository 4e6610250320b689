//! A signing certificate: whose it is, within a transaction, and as answers show it.

use sekisho_api::Timestamp;
use sekisho_api::iam::SigningCertificate;
use sekisho_directory::{SigningCertificateRow, Tx};

use super::SigningCertificateError;
use crate::owner::Owner;

/// The ids of an owner's certificates, oldest first.
pub(super) fn ids(owner: &Owner) -> &[String] {
    match owner {
        Owner::User(user) => &user.credentials.signing_certificates,
        Owner::Root(account) => &account.settings.root_signing_certificates,
    }
}

/// The same, to change.
pub(super) fn ids_mut(owner: &mut Owner) -> &mut Vec<String> {
    match owner {
        Owner::User(user) => &mut user.credentials.signing_certificates,
        Owner::Root(account) => &mut account.settings.root_signing_certificates,
    }
}

/// One of the owner's certificates.
pub(super) async fn load(
    tx: &mut Tx,
    owner: &Owner,
    id: &str,
) -> Result<SigningCertificateRow, SigningCertificateError> {
    let not_found = || SigningCertificateError::NotFound { id: id.to_owned() };
    if !ids(owner).iter().any(|own| own == id) {
        return Err(not_found());
    }
    let account = match owner {
        Owner::User(user) => user.account,
        Owner::Root(account) => account.id,
    };
    tx.get(&SigningCertificateRow::key_of(account, id)).await?.ok_or_else(not_found)
}

/// A certificate as answers show it.
pub(super) fn shown(row: &SigningCertificateRow, owner: &str) -> SigningCertificate {
    SigningCertificate {
        user_name: owner.to_owned(),
        certificate_id: row.id.clone(),
        certificate_body: row.body.clone(),
        status: row.status.as_str().to_owned(),
        upload_date: Some(Timestamp::from_secs(row.uploaded_s)),
    }
}
