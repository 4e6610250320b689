//! `iam:UntagServerCertificate`: takes tags off a server certificate. Keys that are not there are
//! no error.

use async_trait::async_trait;
use sekisho_api::iam::{UntagServerCertificateInput, UntagServerCertificateOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{ServerCertificateError, lookup};
use crate::tags::{self, KeyCase};

/// `iam:UntagServerCertificate`.
pub(crate) struct UntagServerCertificate;

impl Operation for UntagServerCertificate {
    type Model = operations::UntagServerCertificate;
    type Error = ServerCertificateError;

    fn guards(cx: &Cx<'_>, input: &UntagServerCertificateInput) -> Result<Guards, Refusal> {
        let keys = input.tag_keys.iter().map(String::as_str);
        let name = &input.server_certificate_name;
        let guard = lookup::guard(cx, "iam:UntagServerCertificate", name);
        Ok(guard.with_tag_keys(keys).into())
    }
}

#[async_trait]
impl WriteOperation for UntagServerCertificate {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: UntagServerCertificateInput,
    ) -> Result<UntagServerCertificateOutput, ServerCertificateError> {
        let mut row = lookup::load(cx, tx, &input.server_certificate_name).await?;
        if tags::remove(KeyCase::Kept, &mut row.tags, &input.tag_keys) {
            tx.put(&row)?;
        }
        Ok(UntagServerCertificateOutput {})
    }
}
