//! `iam:GetAccessKeyLastUsed`: tells when, where and for what a key was last used.
//!
//! From: what this process noted since it last wrote that down, else what was written down.

use sekisho_api::Timestamp;
use sekisho_api::iam::{
    AccessKeyLastUsed, GetAccessKeyLastUsedInput, GetAccessKeyLastUsedOutput, operations,
};
use sekisho_directory::{AccessKeyRow, KeyOwner};
use sekisho_operation::{Cx, Guard, Guards, Operation, ReadOperation, Refusal};

use super::AccessKeyError;
use super::owner::ROOT_NAME;
use crate::guards::on_entity;
use crate::kinds::User;

/// What stands in the place of a service and a region that there are not.
const NONE: &str = "N/A";

/// `iam:GetAccessKeyLastUsed`.
pub(crate) struct GetAccessKeyLastUsed;

impl Operation for GetAccessKeyLastUsed {
    type Model = operations::GetAccessKeyLastUsed;
    type Error = AccessKeyError;

    /// On the key's owner. An unknown key has none: then only who may ask about all users is
    /// told that it is unknown (ER-27).
    fn guards(cx: &Cx<'_>, input: &GetAccessKeyLastUsedInput) -> Result<Guards, Refusal> {
        let action = "iam:GetAccessKeyLastUsed";
        let owner = own_key(cx, &input.access_key_id).and_then(|key| owner_name(cx, key));
        Ok(match owner {
            Some(name) => on_entity::<User>(cx, action, name),
            None => Guard::new(action, "*"),
        }
        .into())
    }
}

impl ReadOperation for GetAccessKeyLastUsed {
    fn run(
        cx: &Cx<'_>,
        input: GetAccessKeyLastUsedInput,
    ) -> Result<GetAccessKeyLastUsedOutput, AccessKeyError> {
        let id = input.access_key_id;
        let Some(key) = own_key(cx, &id) else { return Err(AccessKeyError::NotFound { id }) };
        let user_name = owner_name(cx, key).unwrap_or(ROOT_NAME).to_owned();
        Ok(GetAccessKeyLastUsedOutput {
            user_name: Some(user_name),
            access_key_last_used: Some(last_used(cx, &id)),
        })
    }
}

/// A key of the caller's account; one of another account is as unknown.
fn own_key<'a>(cx: &'a Cx<'_>, id: &str) -> Option<&'a AccessKeyRow> {
    let key = cx.view.access_key(id)?;
    (key.account == cx.account_id()).then_some(key)
}

/// The name of the user who owns the key; `None` for the root user.
fn owner_name<'a>(cx: &'a Cx<'_>, key: &AccessKeyRow) -> Option<&'a str> {
    match &key.owner {
        KeyOwner::Root => None,
        KeyOwner::User(id) => cx.account().users.with_id(id).map(|user| user.row.name.as_str()),
    }
}

fn last_used(cx: &Cx<'_>, id: &str) -> AccessKeyLastUsed {
    let used = |used_s: i64, service: &str, region: &str| AccessKeyLastUsed {
        last_used_date: Some(Timestamp::from_secs(used_s)),
        service_name: service.to_owned(),
        region: region.to_owned(),
    };
    if let Some(noted) = cx.system.last_used.get(id) {
        used(noted.used_s, noted.service, &noted.region)
    } else if let Some(written) = cx.view.access_key_use(id) {
        used(written.used_s, &written.service, &written.region)
    } else {
        AccessKeyLastUsed {
            last_used_date: None,
            service_name: NONE.to_owned(),
            region: NONE.to_owned(),
        }
    }
}
