//! `iam:UpdateSigningCertificate`: turns a certificate on or off.

use async_trait::async_trait;
use sekisho_api::iam::{UpdateSigningCertificateInput, UpdateSigningCertificateOutput, operations};
use sekisho_directory::{AccessKeyStatus, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{SigningCertificateError, certificate};
use crate::owner::{self, Owner};

/// `iam:UpdateSigningCertificate`.
pub(crate) struct UpdateSigningCertificate;

impl Operation for UpdateSigningCertificate {
    type Model = operations::UpdateSigningCertificate;
    type Error = SigningCertificateError;

    fn guards(cx: &Cx<'_>, input: &UpdateSigningCertificateInput) -> Result<Guards, Refusal> {
        Ok(owner::guard(cx, "iam:UpdateSigningCertificate", input.user_name.as_deref())?.into())
    }
}

#[async_trait]
impl WriteOperation for UpdateSigningCertificate {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: UpdateSigningCertificateInput,
    ) -> Result<UpdateSigningCertificateOutput, SigningCertificateError> {
        let settable = [AccessKeyStatus::Active, AccessKeyStatus::Inactive];
        let status = settable.into_iter().find(|status| status.as_str() == input.status);
        let status = status.ok_or(SigningCertificateError::Status)?;
        let user_name = input.user_name.as_deref();
        let owner = Owner::load::<SigningCertificateError>(cx, tx, user_name).await?;
        let mut row = certificate::load(tx, &owner, &input.certificate_id).await?;
        if row.status != status {
            row.status = status;
            tx.put(&row)?;
        }
        Ok(UpdateSigningCertificateOutput {})
    }
}
