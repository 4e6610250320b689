//! `iam:GetServerCertificate`: shows a certificate with its chain.

use sekisho_api::iam::{
    GetServerCertificateInput, GetServerCertificateOutput, ServerCertificate, operations,
};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::{NoSuchServerCertificate, lookup, server_certificate};
use crate::tags;

/// `iam:GetServerCertificate`.
pub(crate) struct GetServerCertificate;

impl Operation for GetServerCertificate {
    type Model = operations::GetServerCertificate;
    type Error = NoSuchServerCertificate;

    fn guards(cx: &Cx<'_>, input: &GetServerCertificateInput) -> Result<Guards, Refusal> {
        let name = &input.server_certificate_name;
        Ok(lookup::guard(cx, "iam:GetServerCertificate", name).into())
    }
}

impl ReadOperation for GetServerCertificate {
    fn run(
        cx: &Cx<'_>,
        input: GetServerCertificateInput,
    ) -> Result<GetServerCertificateOutput, NoSuchServerCertificate> {
        let certificate = lookup::find(cx, &input.server_certificate_name)?;
        let row = &certificate.row;
        Ok(GetServerCertificateOutput {
            server_certificate: ServerCertificate {
                server_certificate_metadata: server_certificate::metadata(row, &certificate.arn),
                certificate_body: row.body.clone(),
                certificate_chain: row.chain.clone(),
                tags: tags::shown(&row.tags),
            },
        })
    }
}
