//! Signing certificates of users and of the root user.

mod certificate;
mod delete_signing_certificate;
mod error;
mod list_signing_certificates;
#[cfg(test)]
mod tests;
mod update_signing_certificate;
mod upload_signing_certificate;

pub(crate) use delete_signing_certificate::DeleteSigningCertificate;
pub(crate) use error::SigningCertificateError;
pub(crate) use list_signing_certificates::ListSigningCertificates;
use sekisho_operation::ServiceTable;
pub(crate) use update_signing_certificate::UpdateSigningCertificate;
pub(crate) use upload_signing_certificate::UploadSigningCertificate;

/// Adds the operations to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .write::<UploadSigningCertificate>()
        .read::<ListSigningCertificates>()
        .write::<UpdateSigningCertificate>()
        .write::<DeleteSigningCertificate>()
}
