//! `iam:TagServerCertificate`: sets tags of a server certificate (ID-26).

use async_trait::async_trait;
use sekisho_api::iam::{TagServerCertificateInput, TagServerCertificateOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{ServerCertificateError, lookup};
use crate::tags::{self, KeyCase};

/// `iam:TagServerCertificate`.
pub(crate) struct TagServerCertificate;

impl Operation for TagServerCertificate {
    type Model = operations::TagServerCertificate;
    type Error = ServerCertificateError;

    fn guards(cx: &Cx<'_>, input: &TagServerCertificateInput) -> Result<Guards, Refusal> {
        let name = &input.server_certificate_name;
        let guard = lookup::guard(cx, "iam:TagServerCertificate", name);
        Ok(tags::on_request(guard, &input.tags).into())
    }
}

#[async_trait]
impl WriteOperation for TagServerCertificate {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: TagServerCertificateInput,
    ) -> Result<TagServerCertificateOutput, ServerCertificateError> {
        tags::check(KeyCase::Kept, &input.tags)?;
        let mut row = lookup::load(cx, tx, &input.server_certificate_name).await?;
        if tags::merge(&cx.system.quotas, KeyCase::Kept, &mut row.tags, input.tags)? {
            tx.put(&row)?;
        }
        Ok(TagServerCertificateOutput {})
    }
}
