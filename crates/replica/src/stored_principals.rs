//! Users and roles in stored policies: unique ids in the store, ARNs in requests and answers
//! (EV-18).
//!
//! An id survives what happens to the name: a renamed user is still meant, a deleted one is
//! shown as the bare id, and another of the same name is somebody else.

use sekisho_arn::{Arn, UniqueId, split_path_and_name};
use sekisho_policy::document::{PrincipalEntry, PrincipalForm};

use crate::view::View;
use crate::view::account::AccountView;
use crate::view::entities::Entities;
use crate::view::entity::Entity;

impl View {
    /// The id of the user or role whose ARN an entry is, in whatever account: path and letter
    /// case must be its own (EV-13). `None` if there is none, or the entry is of another form.
    pub fn principal_id(&self, entry: &PrincipalEntry) -> Option<String> {
        let text = &*entry.text;
        match entry.form {
            PrincipalForm::User => self.id_in(text, |account| &account.users),
            PrincipalForm::Role { .. } => self.id_in(text, |account| &account.roles),
            _ => None,
        }
    }

    /// The ARN of the user or role that a stored id belongs to, in whatever account. `None` if
    /// it is gone, or the entry is of another form.
    pub fn principal_arn(&self, entry: &PrincipalEntry) -> Option<String> {
        if entry.form != PrincipalForm::UniqueId {
            return None;
        }
        let id: UniqueId = entry.text.parse().ok()?;
        let found = self.accounts().find_map(|account| {
            let user = account.users.with_id(&id).map(|user| &user.arn);
            user.or_else(|| account.roles.with_id(&id).map(|role| &role.arn))
        });
        found.map(|arn| arn.to_string())
    }

    fn id_in<E: Entity>(
        &self,
        text: &str,
        entities: impl Fn(&AccountView) -> &Entities<E>,
    ) -> Option<String> {
        use sekisho_directory::EntityRow as _;
        let arn = Arn::parse(text).ok()?;
        let account = self.account(arn.account.parse().ok()?)?;
        let (_, name) = split_path_and_name(arn.resource_type_and_rest().1);
        let entity = entities(account).named(name)?;
        (**entity.arn() == *text).then(|| entity.row().id().to_string())
    }
}
