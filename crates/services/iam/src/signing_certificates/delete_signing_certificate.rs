//! `iam:DeleteSigningCertificate`: deletes a certificate.

use async_trait::async_trait;
use sekisho_api::iam::{DeleteSigningCertificateInput, DeleteSigningCertificateOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{SigningCertificateError, certificate};
use crate::owner::{self, Owner};

/// `iam:DeleteSigningCertificate`.
pub(crate) struct DeleteSigningCertificate;

impl Operation for DeleteSigningCertificate {
    type Model = operations::DeleteSigningCertificate;
    type Error = SigningCertificateError;

    fn guards(cx: &Cx<'_>, input: &DeleteSigningCertificateInput) -> Result<Guards, Refusal> {
        Ok(owner::guard(cx, "iam:DeleteSigningCertificate", input.user_name.as_deref())?.into())
    }
}

#[async_trait]
impl WriteOperation for DeleteSigningCertificate {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: DeleteSigningCertificateInput,
    ) -> Result<DeleteSigningCertificateOutput, SigningCertificateError> {
        let user_name = input.user_name.as_deref();
        let mut owner = Owner::load::<SigningCertificateError>(cx, tx, user_name).await?;
        let row = certificate::load(tx, &owner, &input.certificate_id).await?;
        certificate::ids_mut(&mut owner).retain(|id| *id != row.id);
        owner.put(tx)?;
        tx.delete(&row);
        Ok(DeleteSigningCertificateOutput {})
    }
}
