//! `iam:UpdateServerCertificate`: changes a certificate's name or path, never its id (ID-3).

use async_trait::async_trait;
use sekisho_api::iam::{UpdateServerCertificateInput, UpdateServerCertificateOutput, operations};
use sekisho_directory::{ServerCertificateRow, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{ServerCertificateError, lookup};
use crate::guards::on_rename;
use crate::kinds::ServerCertificate;
use crate::paths;

/// `iam:UpdateServerCertificate`.
pub(crate) struct UpdateServerCertificate;

impl Operation for UpdateServerCertificate {
    type Model = operations::UpdateServerCertificate;
    type Error = ServerCertificateError;

    fn guards(cx: &Cx<'_>, input: &UpdateServerCertificateInput) -> Result<Guards, Refusal> {
        let (path, new_name) =
            (input.new_path.as_deref(), input.new_server_certificate_name.as_deref());
        let (action, name) = ("iam:UpdateServerCertificate", &input.server_certificate_name);
        Ok(on_rename::<ServerCertificate>(cx, action, name, path, new_name))
    }
}

#[async_trait]
impl WriteOperation for UpdateServerCertificate {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: UpdateServerCertificateInput,
    ) -> Result<UpdateServerCertificateOutput, ServerCertificateError> {
        let path = input.new_path.map(|path| paths::read(Some(path))).transpose()?;
        let old = lookup::load(cx, tx, &input.server_certificate_name).await?;
        let mut new = old.clone();
        if let Some(path) = path {
            new.path = path;
        }
        if let Some(name) = input.new_server_certificate_name {
            // A certificate may take its own name in other letter case.
            if !name.eq_ignore_ascii_case(&old.name)
                && tx.entity_exists::<ServerCertificateRow>(cx.account_id(), &name).await?
            {
                return Err(ServerCertificateError::NameTaken { name });
            }
            new.name = name;
        }
        if new.name != old.name {
            tx.rename_entity(&old, &new)?;
        } else if new.path != old.path {
            tx.put(&new)?;
        }
        Ok(UpdateServerCertificateOutput {})
    }
}
