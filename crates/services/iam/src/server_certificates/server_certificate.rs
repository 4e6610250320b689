//! A server certificate as answers show it: never its private key.

use sekisho_api::Timestamp;
use sekisho_api::iam::ServerCertificateMetadata;
use sekisho_directory::ServerCertificateRow;

/// All but the certificate itself.
pub(super) fn metadata(row: &ServerCertificateRow, arn: &str) -> ServerCertificateMetadata {
    ServerCertificateMetadata {
        path: row.path.clone(),
        server_certificate_name: row.name.clone(),
        server_certificate_id: row.id.to_string(),
        arn: arn.to_owned(),
        upload_date: Some(Timestamp::from_secs(row.uploaded_s)),
        expiration: Some(Timestamp::from_secs(row.expires_s)),
    }
}
