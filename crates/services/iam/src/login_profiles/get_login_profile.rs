//! `iam:GetLoginProfile`: tells since when a user has a password; without a name, the caller.

use sekisho_api::iam::{GetLoginProfileInput, GetLoginProfileOutput, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use super::{LoginProfileError, profile};
use crate::kinds::User;
use crate::load::find;
use crate::owner::{self, ROOT_NAME};
use crate::whose::Whose;

/// `iam:GetLoginProfile`.
pub(crate) struct GetLoginProfile;

impl Operation for GetLoginProfile {
    type Model = operations::GetLoginProfile;
    type Error = LoginProfileError;

    fn guards(cx: &Cx<'_>, input: &GetLoginProfileInput) -> Result<Guards, Refusal> {
        Ok(owner::guard(cx, "iam:GetLoginProfile", input.user_name.as_deref())?.into())
    }
}

impl ReadOperation for GetLoginProfile {
    fn run(
        cx: &Cx<'_>,
        input: GetLoginProfileInput,
    ) -> Result<GetLoginProfileOutput, LoginProfileError> {
        let login_profile = match Whose::of(cx, input.user_name.as_deref())? {
            Whose::User(name) => {
                let user = &find::<User>(cx, name)?.row;
                let segments = [user.account.as_str(), user.id.as_str()];
                let row = cx.view.login_profiles.get(&segments);
                let row =
                    row.ok_or_else(|| LoginProfileError::NotFound { name: user.name.clone() })?;
                profile::shown(&user.name, row.created_s, row.reset_required)
            }
            Whose::Root => {
                let account = &cx.account().row;
                if account.root_password_hash.is_none() {
                    return Err(LoginProfileError::NotFound { name: ROOT_NAME.to_owned() });
                }
                let set_s = account.settings.root_password_set_s.max(account.created_s);
                profile::shown(ROOT_NAME, set_s, false)
            }
        };
        Ok(GetLoginProfileOutput { login_profile })
    }
}
