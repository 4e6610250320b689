//! `iam:ListAccessKeys`: shows a user's keys, oldest first; without a name, the caller's.

use sekisho_api::Timestamp;
use sekisho_api::iam::{AccessKeyMetadata, ListAccessKeysInput, ListAccessKeysOutput, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::AccessKeyError;
use super::owner::{self, ROOT_NAME};
use crate::kinds::User;
use crate::load::find;
use crate::paging::PageRequest;
use crate::whose::Whose;

/// `iam:ListAccessKeys`.
pub(crate) struct ListAccessKeys;

impl Operation for ListAccessKeys {
    type Model = operations::ListAccessKeys;
    type Error = AccessKeyError;

    fn guards(cx: &Cx<'_>, input: &ListAccessKeysInput) -> Result<Guards, Refusal> {
        Ok(owner::guard(cx, "iam:ListAccessKeys", input.user_name.as_deref())?.into())
    }
}

impl ReadOperation for ListAccessKeys {
    fn run(
        cx: &Cx<'_>,
        input: ListAccessKeysInput,
    ) -> Result<ListAccessKeysOutput, AccessKeyError> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        let (name, ids) = match Whose::of(cx, input.user_name.as_deref())? {
            Whose::User(name) => {
                let user = find::<User>(cx, name)?;
                (user.row.name.as_str(), &user.row.access_keys)
            }
            Whose::Root => (ROOT_NAME, &cx.account().row.root_access_keys),
        };
        let keys = ids.iter().filter_map(|id| cx.view.access_key(id));
        // By age, and keys of one second by id, so that the order is always the same.
        let by_age = |created_s: i64, id: &str| format!("{created_s:020}/{id}");
        let shown = keys.map(|key| {
            let metadata = AccessKeyMetadata {
                user_name: Some(name.to_owned()),
                access_key_id: Some(key.id.clone()),
                status: Some(key.status.as_str().to_owned()),
                create_date: Some(Timestamp::from_secs(key.created_s)),
            };
            (by_age(key.created_s, &key.id), metadata)
        });
        let page = request.sort_and_take(shown.collect());
        Ok(ListAccessKeysOutput {
            access_key_metadata: page.items,
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}
