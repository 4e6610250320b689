//! `iam:ListServerCertificates`: shows the account's server certificates by name.

use sekisho_api::iam::{ListServerCertificatesInput, ListServerCertificatesOutput, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::server_certificate::metadata;
use crate::guards::on_path_prefix;
use crate::kinds::ServerCertificate;
use crate::paging::{InvalidMarker, PageRequest};

/// `iam:ListServerCertificates`.
pub(crate) struct ListServerCertificates;

impl Operation for ListServerCertificates {
    type Model = operations::ListServerCertificates;
    type Error = InvalidMarker;

    fn guards(cx: &Cx<'_>, input: &ListServerCertificatesInput) -> Result<Guards, Refusal> {
        let prefix = input.path_prefix.as_deref();
        Ok(on_path_prefix::<ServerCertificate>(cx, "iam:ListServerCertificates", prefix).into())
    }
}

impl ReadOperation for ListServerCertificates {
    fn run(
        cx: &Cx<'_>,
        input: ListServerCertificatesInput,
    ) -> Result<ListServerCertificatesOutput, InvalidMarker> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let certificates = cx.account().server_certificates.after(request.after());
        let page = request.take(
            certificates.filter(|certificate| certificate.row.path.starts_with(prefix)),
            |certificate| &certificate.row.name,
            |certificate| metadata(&certificate.row, &certificate.arn),
        );
        Ok(ListServerCertificatesOutput {
            server_certificate_metadata_list: page.items,
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}
