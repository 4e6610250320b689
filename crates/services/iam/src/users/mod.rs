//! Users and their tags.

mod create_user;
mod delete_user;
mod error;
mod get_user;
mod list_user_tags;
mod list_users;
mod tag_user;
#[cfg(test)]
mod tests;
mod untag_user;
mod update_user;
mod user;

pub(crate) use create_user::CreateUser;
pub(crate) use delete_user::DeleteUser;
pub(crate) use error::UserError;
pub(crate) use get_user::{GetUser, root};
pub(crate) use list_user_tags::ListUserTags;
pub(crate) use list_users::ListUsers;
use sekisho_operation::ServiceTable;
pub(crate) use tag_user::TagUser;
pub(crate) use untag_user::UntagUser;
pub(crate) use update_user::UpdateUser;
pub(crate) use user::{boundary, listed};

/// Adds the operations to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .write::<CreateUser>()
        .read::<GetUser>()
        .read::<ListUsers>()
        .write::<UpdateUser>()
        .write::<DeleteUser>()
        .read::<ListUserTags>()
        .write::<TagUser>()
        .write::<UntagUser>()
}
