//! `iam:UploadServerCertificate`: adds a certificate with its private key and chain.

use async_trait::async_trait;
use sekisho_api::iam::{UploadServerCertificateInput, UploadServerCertificateOutput, operations};
use sekisho_arn::UniqueIdKind;
use sekisho_catalog::Quota;
use sekisho_directory::{ServerCertificateRow, Tx};
use sekisho_operation::{Cx, Guard, Guards, Operation, Refusal, WriteOperation};
use zeroize::Zeroizing;

use super::{ServerCertificateError, server_certificate};
use crate::errors::QuotaExceeded;
use crate::guards::arn_of_new;
use crate::kinds::ServerCertificate;
use crate::paths;
use crate::tags::{self, KeyCase};
use crate::x509::Certificate;

/// `iam:UploadServerCertificate`.
pub(crate) struct UploadServerCertificate;

impl Operation for UploadServerCertificate {
    type Model = operations::UploadServerCertificate;
    type Error = ServerCertificateError;

    fn guards(cx: &Cx<'_>, input: &UploadServerCertificateInput) -> Result<Guards, Refusal> {
        let name = &input.server_certificate_name;
        let arn = arn_of_new::<ServerCertificate>(cx, input.path.as_deref(), name);
        let tags = input.tags.as_deref().unwrap_or_default();
        // EV-85: with tags the tagging must be allowed too.
        let tagging =
            (!tags.is_empty()).then(|| Guard::new("iam:TagServerCertificate", arn.clone()));
        let needed = [Some(Guard::new("iam:UploadServerCertificate", arn)), tagging];
        Ok(Guards { needed: needed.into_iter().flatten().collect() }
            .each(|guard| tags::on_create(guard, tags)))
    }
}

#[async_trait]
impl WriteOperation for UploadServerCertificate {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: UploadServerCertificateInput,
    ) -> Result<UploadServerCertificateOutput, ServerCertificateError> {
        let quotas = &cx.system.quotas;
        let path = paths::read(input.path)?;
        let tags = tags::read(quotas, KeyCase::Kept, input.tags)?;
        let private_key = Zeroizing::new(input.private_key.into_inner());
        let certificate = Certificate::read(&input.certificate_body)?;
        certificate.check_key(&private_key)?;
        if let Some(chain) = &input.certificate_chain {
            certificate.check_chain(chain)?;
        }
        certificate.check_holds(cx.now_s)?;
        let name = input.server_certificate_name;
        if tx.entity_exists::<ServerCertificateRow>(cx.account_id(), &name).await? {
            return Err(ServerCertificateError::NameTaken { name });
        }
        let count = cx.account().server_certificates.len() + 1;
        QuotaExceeded::check(quotas, Quota::ServerCertificatesPerAccount, count)?;
        let id = cx.unique_id(UniqueIdKind::Certificate);
        let sealed_private_key =
            cx.system.seal_user_secret(id.as_str().as_bytes(), private_key.as_bytes());
        let row = ServerCertificateRow {
            id,
            account: cx.account_id(),
            name,
            path,
            uploaded_s: cx.now_s,
            expires_s: certificate.expires_s,
            body: input.certificate_body,
            chain: input.certificate_chain,
            sealed_private_key,
            tags,
        };
        tx.create_entity(&row)?;
        let arn = arn_of_new::<ServerCertificate>(cx, Some(&row.path), &row.name);
        Ok(UploadServerCertificateOutput {
            server_certificate_metadata: Some(server_certificate::metadata(&row, &arn)),
            tags: tags::shown(&row.tags),
        })
    }
}
