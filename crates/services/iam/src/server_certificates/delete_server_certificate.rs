//! `iam:DeleteServerCertificate`: deletes a certificate with its private key. Nothing on this
//! server uses one, so none is in use.

use async_trait::async_trait;
use sekisho_api::iam::{DeleteServerCertificateInput, DeleteServerCertificateOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{ServerCertificateError, lookup};

/// `iam:DeleteServerCertificate`.
pub(crate) struct DeleteServerCertificate;

impl Operation for DeleteServerCertificate {
    type Model = operations::DeleteServerCertificate;
    type Error = ServerCertificateError;

    fn guards(cx: &Cx<'_>, input: &DeleteServerCertificateInput) -> Result<Guards, Refusal> {
        let name = &input.server_certificate_name;
        Ok(lookup::guard(cx, "iam:DeleteServerCertificate", name).into())
    }
}

#[async_trait]
impl WriteOperation for DeleteServerCertificate {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: DeleteServerCertificateInput,
    ) -> Result<DeleteServerCertificateOutput, ServerCertificateError> {
        let row = lookup::load(cx, tx, &input.server_certificate_name).await?;
        tx.delete_entity(&row);
        Ok(DeleteServerCertificateOutput {})
    }
}
