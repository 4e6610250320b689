//! Folds one changed row into the view.

use std::sync::Arc;

use sekisho_arn::AccountId;
use sekisho_directory::{Change, EntityRow, RowChange};

use super::View;
use super::account::{AccountView, EntityKind, Links};
use super::entity::{
    GroupEntity, InstanceProfileEntity, ManagedPolicyEntity, RoleEntity, ServerCertificateEntity,
    UserEntity,
};

impl View {
    /// Applies one change. The caller applies a commit's changes all, then sets the revision.
    pub(crate) fn apply(&mut self, change: Change) {
        match change {
            Change::Account(RowChange::Put(row)) => {
                let account = match self.accounts.get(&row.id) {
                    Some(old) => old.with_row(row),
                    None => AccountView::new(row),
                };
                self.accounts.insert_mut(account.row.id, Arc::new(account));
            }
            Change::Account(RowChange::Delete(key)) => {
                if let Some(id) = account_of(&key) {
                    self.accounts.remove_mut(&id);
                }
            }
            Change::AccountAlias(RowChange::Put(row)) => {
                self.aliases.insert_mut(row.alias.into(), row.account);
            }
            Change::AccountAlias(RowChange::Delete(key)) => {
                remove(&mut self.aliases, &key);
            }
            Change::User(change) => self.apply_user(change),
            Change::Group(change) => self.apply_group(change),
            Change::Role(change) => self.apply_role(change),
            Change::ManagedPolicy(change) => self.apply_managed_policy(change),
            Change::InstanceProfile(change) => self.apply_instance_profile(change),
            Change::AccessKey(RowChange::Put(row)) => {
                self.access_keys.insert_mut(row.id.as_str().into(), Arc::new(row));
            }
            Change::AccessKey(RowChange::Delete(key)) => remove(&mut self.access_keys, &key),
            Change::AccessKeyUse(RowChange::Put(row)) => {
                self.access_key_uses.insert_mut(row.id.as_str().into(), Arc::new(row));
            }
            Change::AccessKeyUse(RowChange::Delete(key)) => {
                remove(&mut self.access_key_uses, &key);
            }
            Change::RoleUse(RowChange::Put(row)) => {
                self.role_uses.insert_mut(row.id.clone(), Arc::new(row));
            }
            Change::RoleUse(RowChange::Delete(key)) => {
                if let Some(id) = key.first().and_then(|id| id.parse().ok()) {
                    self.role_uses.remove_mut(&id);
                }
            }
            Change::Sealed(RowChange::Put(row)) => {
                self.sealed.insert_mut(row.name.as_str().into(), Arc::new(row));
            }
            Change::Sealed(RowChange::Delete(key)) => remove(&mut self.sealed, &key),
            Change::Bucket(change) => self.apply_bucket(change),
            Change::AccountPublicAccessBlock(change) => {
                self.apply_account_public_access_block(change);
            }
            Change::LoginProfile(change) => self.login_profiles.apply(change),
            Change::MfaDevice(change) => self.mfa_devices.apply(change),
            Change::ServiceLinkedRoleDeletion(change) => {
                self.service_linked_role_deletions.apply(change);
            }
            Change::ServiceSpecificCredential(change) => {
                self.service_specific_credentials.apply(change)
            }
            Change::SshPublicKey(change) => self.ssh_public_keys.apply(change),
            Change::SigningCertificate(change) => self.signing_certificates.apply(change),
            Change::ServerCertificate(change) => self.apply_server_certificate(change),
            Change::CredentialReport(change) => self.credential_reports.apply(change),
            Change::ServiceUse(change) => self.service_uses.apply(change),
            Change::AccessReport(change) => self.access_reports.apply(change),
            Change::OpenIdConnectProvider(change) => self.open_id_connect_providers.apply(change),
            Change::Organization(change) => self.organizations.apply(change),
            Change::OrganizationMember(change) => self.organization_members.apply(change),
            Change::SamlProvider(change) => self.saml_providers.apply(change),
            Change::Trail(change) => {
                let Some((id, name)) = named(&change, |row| (row.account, &row.name)) else {
                    return;
                };
                let before = self.accounts.get(&id).map_or(0, |account| account.trails.size());
                self.change_account(id, |account| match change {
                    RowChange::Put(row) => account.trails.insert_mut(name.into(), Arc::new(row)),
                    RowChange::Delete(_) => {
                        account.trails.remove_mut(name.as_str());
                    }
                });
                let after = self.accounts.get(&id).map_or(0, |account| account.trails.size());
                self.trails = (self.trails + after).saturating_sub(before);
            }
            Change::TrailDelivery(change) => {
                let Some((id, name)) = named(&change, |row| (row.account, &row.name)) else {
                    return;
                };
                self.change_account(id, |account| match change {
                    RowChange::Put(row) => {
                        account.trail_deliveries.insert_mut(name.into(), Arc::new(row));
                    }
                    RowChange::Delete(_) => {
                        account.trail_deliveries.remove_mut(name.as_str());
                    }
                });
            }
            Change::Internal => {}
        }
    }

    /// Changes an account's part of the view. A row of an account that is not there is ignored:
    /// the account's own deletion came first in the same commit.
    fn change_account(&mut self, id: AccountId, change: impl FnOnce(&mut AccountView)) {
        let Some(account) = self.accounts.get_mut(&id) else { return };
        change(Arc::make_mut(account));
    }

    fn apply_user(&mut self, change: RowChange<sekisho_directory::UserRow>) {
        let (partition, cache) = (self.partition, self.policies.clone());
        let Some((id, name)) = target(&change) else { return };
        self.change_account(id, |account| {
            if let Some(old) = account.users.remove(&name) {
                account.unlink(&user_links(&old));
            }
            if let RowChange::Put(row) = change {
                let user = Arc::new(UserEntity::of(row, partition, &cache));
                account.link(&user_links(&user));
                account.users.insert(user);
            }
        });
    }

    fn apply_group(&mut self, change: RowChange<sekisho_directory::GroupRow>) {
        let (partition, cache) = (self.partition, self.policies.clone());
        let Some((id, name)) = target(&change) else { return };
        self.change_account(id, |account| {
            account.policies_stamp += 1;
            if let Some(old) = account.groups.remove(&name) {
                account.unlink(&group_links(&old));
            }
            if let RowChange::Put(row) = change {
                let group = Arc::new(GroupEntity::of(row, partition, &cache));
                account.link(&group_links(&group));
                account.groups.insert(group);
            }
        });
    }

    fn apply_role(&mut self, change: RowChange<sekisho_directory::RoleRow>) {
        let (partition, cache) = (self.partition, self.policies.clone());
        let Some((id, name)) = target(&change) else { return };
        self.change_account(id, |account| {
            if let Some(old) = account.roles.remove(&name) {
                account.unlink(&role_links(&old));
            }
            if let RowChange::Put(row) = change {
                let role = Arc::new(RoleEntity::of(row, partition, &cache));
                account.link(&role_links(&role));
                account.roles.insert(role);
            }
        });
    }

    fn apply_managed_policy(&mut self, change: RowChange<sekisho_directory::ManagedPolicyRow>) {
        let (partition, cache) = (self.partition, self.policies.clone());
        let Some((id, name)) = target(&change) else { return };
        self.change_account(id, |account| {
            account.policies_stamp += 1;
            account.policies.remove(&name);
            if let RowChange::Put(row) = change {
                let policy = ManagedPolicyEntity::of(row, partition, &cache);
                account.policies.insert(Arc::new(policy));
            }
        });
    }

    fn apply_server_certificate(
        &mut self,
        change: RowChange<sekisho_directory::ServerCertificateRow>,
    ) {
        let (partition, cache) = (self.partition, self.policies.clone());
        let Some((id, name)) = target(&change) else { return };
        self.change_account(id, |account| {
            account.server_certificates.remove(&name);
            if let RowChange::Put(row) = change {
                let certificate = ServerCertificateEntity::of(row, partition, &cache);
                account.server_certificates.insert(Arc::new(certificate));
            }
        });
    }

    fn apply_instance_profile(&mut self, change: RowChange<sekisho_directory::InstanceProfileRow>) {
        let (partition, cache) = (self.partition, self.policies.clone());
        let Some((id, name)) = target(&change) else { return };
        self.change_account(id, |account| {
            account.instance_profiles.remove(&name);
            if let RowChange::Put(row) = change {
                let profile = InstanceProfileEntity::of(row, partition, &cache);
                account.instance_profiles.insert(Arc::new(profile));
            }
        });
    }
}

fn account_of(key: &[String]) -> Option<AccountId> {
    key.first()?.parse().ok()
}

/// The account and exact name of the entity that a change is about.
fn target<R: EntityRow>(change: &RowChange<R>) -> Option<(AccountId, String)> {
    named(change, |row| (row.account(), row.name()))
}

/// The account and name of what a change is about, where the row is no entity's.
fn named<R>(
    change: &RowChange<R>,
    of: impl Fn(&R) -> (AccountId, &str),
) -> Option<(AccountId, String)> {
    match change {
        RowChange::Put(row) => {
            let (account, name) = of(row);
            Some((account, name.to_owned()))
        }
        RowChange::Delete(key) => Some((account_of(key)?, key.get(1)?.clone())),
    }
}

fn remove<V>(map: &mut super::map::HashTrieMap<Arc<str>, V>, key: &[String]) {
    if let Some(key) = key.first() {
        map.remove_mut(key.as_str());
    }
}

fn user_links(user: &UserEntity) -> Links<'_> {
    Links {
        kind: EntityKind::User,
        name: &user.row.name,
        attached: &user.row.attached_policies,
        boundary: user.row.permissions_boundary.as_deref(),
        groups: &user.row.groups,
    }
}

fn group_links(group: &GroupEntity) -> Links<'_> {
    Links {
        kind: EntityKind::Group,
        name: &group.row.name,
        attached: &group.row.attached_policies,
        boundary: None,
        groups: &[],
    }
}

fn role_links(role: &RoleEntity) -> Links<'_> {
    Links {
        kind: EntityKind::Role,
        name: &role.row.name,
        attached: &role.row.attached_policies,
        boundary: role.row.permissions_boundary.as_deref(),
        groups: &[],
    }
}
