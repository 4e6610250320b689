//! `iam:ListServiceSpecificCredentials`: shows a user's credentials, or those of all users.

use sekisho_api::iam::{
    ListServiceSpecificCredentialsInput, ListServiceSpecificCredentialsOutput, operations,
};
use sekisho_operation::{Cx, Guard, Guards, Operation, ReadOperation, Refusal};

use super::{ServiceSpecificCredentialError, credential, secret};
use crate::kinds::User;
use crate::load::find;
use crate::owner;
use crate::paging::PageRequest;
use crate::whose::{NotAUser, Whose};

/// `iam:ListServiceSpecificCredentials`.
pub(crate) struct ListServiceSpecificCredentials;

impl Operation for ListServiceSpecificCredentials {
    type Model = operations::ListServiceSpecificCredentials;
    type Error = ServiceSpecificCredentialError;

    fn guards(cx: &Cx<'_>, input: &ListServiceSpecificCredentialsInput) -> Result<Guards, Refusal> {
        let action = "iam:ListServiceSpecificCredentials";
        if input.all_users == Some(true) {
            return Ok(Guard::new(action, "*").into());
        }
        Ok(owner::guard(cx, action, input.user_name.as_deref())?.into())
    }
}

impl ReadOperation for ListServiceSpecificCredentials {
    fn run(
        cx: &Cx<'_>,
        input: ListServiceSpecificCredentialsInput,
    ) -> Result<ListServiceSpecificCredentialsOutput, ServiceSpecificCredentialError> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        if let Some(service) = &input.service_name {
            secret::kind(service)?;
        }
        let user = match (input.all_users, input.user_name.as_deref()) {
            (Some(true), _) => None,
            (_, name) => match Whose::of(cx, name)? {
                Whose::User(name) => Some(find::<User>(cx, name)?),
                Whose::Root => return Err(NotAUser.into()),
            },
        };
        let account = cx.account_id();
        let rows = cx.view.service_specific_credentials.of(account.as_str(), None);
        let rows = rows.filter(|row| {
            user.is_none_or(|user| user.row.id == row.user)
                && input.service_name.as_ref().is_none_or(|service| *service == row.service)
        });
        let shown = rows.filter_map(|row| {
            let owner = cx.account().users.with_id(&row.user)?;
            let shown = credential::listed(row, &owner.row.name, cx.now_s);
            Some((row.id.to_string(), shown))
        });
        let page = request.sort_and_take(shown.collect());
        Ok(ListServiceSpecificCredentialsOutput {
            service_specific_credentials: Some(page.items),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}
