//! Server certificates: what a load balancer would show, with its private key, and their tags.

mod delete_server_certificate;
mod error;
mod get_server_certificate;
mod list_server_certificate_tags;
mod list_server_certificates;
mod lookup;
mod server_certificate;
mod tag_server_certificate;
#[cfg(test)]
mod tests;
mod untag_server_certificate;
mod update_server_certificate;
mod upload_server_certificate;

pub(crate) use delete_server_certificate::DeleteServerCertificate;
pub(crate) use error::{NoSuchServerCertificate, ServerCertificateError};
pub(crate) use get_server_certificate::GetServerCertificate;
pub(crate) use list_server_certificate_tags::ListServerCertificateTags;
pub(crate) use list_server_certificates::ListServerCertificates;
use sekisho_operation::ServiceTable;
pub(crate) use tag_server_certificate::TagServerCertificate;
pub(crate) use untag_server_certificate::UntagServerCertificate;
pub(crate) use update_server_certificate::UpdateServerCertificate;
pub(crate) use upload_server_certificate::UploadServerCertificate;

/// Adds the operations to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .write::<UploadServerCertificate>()
        .read::<GetServerCertificate>()
        .read::<ListServerCertificates>()
        .write::<UpdateServerCertificate>()
        .write::<DeleteServerCertificate>()
        .read::<ListServerCertificateTags>()
        .write::<TagServerCertificate>()
        .write::<UntagServerCertificate>()
}
