//! `iam:ListServerCertificateTags`: shows a server certificate's tags by key.

use sekisho_api::iam::{
    ListServerCertificateTagsInput, ListServerCertificateTagsOutput, operations,
};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::{ServerCertificateError, lookup};
use crate::paging::PageRequest;
use crate::tags;

/// `iam:ListServerCertificateTags`.
pub(crate) struct ListServerCertificateTags;

impl Operation for ListServerCertificateTags {
    type Model = operations::ListServerCertificateTags;
    type Error = ServerCertificateError;

    fn guards(cx: &Cx<'_>, input: &ListServerCertificateTagsInput) -> Result<Guards, Refusal> {
        let name = &input.server_certificate_name;
        Ok(lookup::guard(cx, "iam:ListServerCertificateTags", name).into())
    }
}

impl ReadOperation for ListServerCertificateTags {
    fn run(
        cx: &Cx<'_>,
        input: ListServerCertificateTagsInput,
    ) -> Result<ListServerCertificateTagsOutput, ServerCertificateError> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        let certificate = lookup::find(cx, &input.server_certificate_name)?;
        let page = tags::page(&request, &certificate.row.tags);
        Ok(ListServerCertificateTagsOutput {
            tags: page.items,
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}
