//! `iam:ListSSHPublicKeys`: shows a user's keys; without a name, the caller's.

use sekisho_api::Timestamp;
use sekisho_api::iam::{
    ListSSHPublicKeysInput, ListSSHPublicKeysOutput, SSHPublicKeyMetadata, operations,
};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::SshPublicKeyError;
use crate::kinds::User;
use crate::load::find;
use crate::owner;
use crate::paging::PageRequest;
use crate::whose::{NotAUser, Whose};

/// `iam:ListSSHPublicKeys`.
pub(crate) struct ListSSHPublicKeys;

impl Operation for ListSSHPublicKeys {
    type Model = operations::ListSSHPublicKeys;
    type Error = SshPublicKeyError;

    fn guards(cx: &Cx<'_>, input: &ListSSHPublicKeysInput) -> Result<Guards, Refusal> {
        Ok(owner::guard(cx, "iam:ListSSHPublicKeys", input.user_name.as_deref())?.into())
    }
}

impl ReadOperation for ListSSHPublicKeys {
    fn run(
        cx: &Cx<'_>,
        input: ListSSHPublicKeysInput,
    ) -> Result<ListSSHPublicKeysOutput, SshPublicKeyError> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        // The root user has none.
        let user = match Whose::of(cx, input.user_name.as_deref())? {
            Whose::User(name) => &find::<User>(cx, name)?.row,
            Whose::Root => return Err(NotAUser.into()),
        };
        let ids = user.credentials.ssh_public_keys.iter();
        let rows =
            ids.filter_map(|id| cx.view.ssh_public_keys.get(&[user.account.as_str(), id.as_str()]));
        let shown = rows.map(|row| {
            let metadata = SSHPublicKeyMetadata {
                user_name: user.name.clone(),
                ssh_public_key_id: row.id.to_string(),
                status: row.status.as_str().to_owned(),
                upload_date: Timestamp::from_secs(row.uploaded_s),
            };
            (row.id.to_string(), metadata)
        });
        let page = request.sort_and_take(shown.collect());
        Ok(ListSSHPublicKeysOutput {
            ssh_public_keys: Some(page.items),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}
