//! `iam:ListSigningCertificates`: shows a user's certificates; without a name, the caller's.

use sekisho_api::iam::{ListSigningCertificatesInput, ListSigningCertificatesOutput, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::{SigningCertificateError, certificate};
use crate::kinds::User;
use crate::load::find;
use crate::owner::{self, ROOT_NAME};
use crate::paging::PageRequest;
use crate::whose::Whose;

/// `iam:ListSigningCertificates`.
pub(crate) struct ListSigningCertificates;

impl Operation for ListSigningCertificates {
    type Model = operations::ListSigningCertificates;
    type Error = SigningCertificateError;

    fn guards(cx: &Cx<'_>, input: &ListSigningCertificatesInput) -> Result<Guards, Refusal> {
        Ok(owner::guard(cx, "iam:ListSigningCertificates", input.user_name.as_deref())?.into())
    }
}

impl ReadOperation for ListSigningCertificates {
    fn run(
        cx: &Cx<'_>,
        input: ListSigningCertificatesInput,
    ) -> Result<ListSigningCertificatesOutput, SigningCertificateError> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        let (owner, ids) = match Whose::of(cx, input.user_name.as_deref())? {
            Whose::User(name) => {
                let user = &find::<User>(cx, name)?.row;
                (&*user.name, &user.credentials.signing_certificates)
            }
            Whose::Root => (ROOT_NAME, &cx.account().row.settings.root_signing_certificates),
        };
        let account = cx.account_id();
        let rows =
            ids.iter().filter_map(|id| cx.view.signing_certificates.get(&[account.as_str(), id]));
        let shown = rows.map(|row| (row.id.clone(), certificate::shown(row, owner)));
        let page = request.sort_and_take(shown.collect());
        Ok(ListSigningCertificatesOutput {
            certificates: page.items,
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}
