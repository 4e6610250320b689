//! One state of the directory, immutable and cheap to clone.

pub(crate) mod account;
mod apply;
pub(crate) mod buckets;
pub(crate) mod entities;
pub(crate) mod entity;
pub(crate) mod map;
pub(crate) mod rows;

use std::sync::Arc;

use rpds::RedBlackTreeMapSync;
use sekisho_arn::{AccountId, Partition, UniqueId};
use sekisho_directory::{
    AccessKeyRow, AccessKeyUseRow, AccessReportRow, CredentialReportRow, LoginProfileRow,
    MfaDeviceRow, OpenIdConnectProviderRow, OrganizationMemberRow, OrganizationRow, RoleUseRow,
    SamlProviderRow, SealedRow, ServiceLinkedRoleDeletionRow, ServiceSpecificCredentialRow,
    ServiceUseRow, SigningCertificateRow, SshPublicKeyRow,
};
use sekisho_store::Revision;

use crate::policy_cache::PolicyCache;
use account::AccountView;
use buckets::Buckets;
use map::HashTrieMap;
use rows::Rows;

/// All accounts, keys, aliases and buckets as of one revision.
///
/// Built of persistent maps: a clone shares everything, a change copies a path.
#[derive(Clone)]
pub struct View {
    pub(crate) partition: Partition,
    pub(crate) revision: Revision,
    pub(crate) accounts: RedBlackTreeMapSync<AccountId, Arc<AccountView>>,
    pub(crate) access_keys: HashTrieMap<Arc<str>, Arc<AccessKeyRow>>,
    pub(crate) access_key_uses: HashTrieMap<Arc<str>, Arc<AccessKeyUseRow>>,
    pub(crate) role_uses: HashTrieMap<UniqueId, Arc<RoleUseRow>>,
    pub(crate) aliases: HashTrieMap<Arc<str>, AccountId>,
    pub(crate) sealed: HashTrieMap<Arc<str>, Arc<SealedRow>>,
    pub(crate) buckets: Buckets,
    /// Passwords of users.
    pub login_profiles: Rows<LoginProfileRow>,
    /// MFA devices, by account and serial number.
    pub mfa_devices: Rows<MfaDeviceRow>,
    /// Deletions of service-linked roles, by account and task.
    pub service_linked_role_deletions: Rows<ServiceLinkedRoleDeletionRow>,
    /// Service-specific credentials, by account and id.
    pub service_specific_credentials: Rows<ServiceSpecificCredentialRow>,
    /// SSH public keys, by account and id.
    pub ssh_public_keys: Rows<SshPublicKeyRow>,
    /// Signing certificates, by account and id.
    pub signing_certificates: Rows<SigningCertificateRow>,
    /// The last credential report of each account.
    pub credential_reports: Rows<CredentialReportRow>,
    /// Last uses of services that have been written down, by entity and service.
    pub service_uses: Rows<ServiceUseRow>,
    /// Reports on last uses, by account and job.
    pub access_reports: Rows<AccessReportRow>,
    /// OIDC identity providers, by account and issuer.
    pub open_id_connect_providers: Rows<OpenIdConnectProviderRow>,
    /// SAML identity providers, by account and name.
    pub saml_providers: Rows<SamlProviderRow>,
    /// Organizations by id.
    pub organizations: Rows<OrganizationRow>,
    /// The accounts of organizations, by account.
    pub organization_members: Rows<OrganizationMemberRow>,
    /// How many trails there are in all accounts.
    pub(crate) trails: usize,
    pub(crate) policies: Arc<PolicyCache>,
}

impl View {
    /// The state before the first commit.
    pub fn empty(partition: Partition) -> Self {
        Self {
            partition,
            revision: Revision::default(),
            accounts: RedBlackTreeMapSync::default(),
            access_keys: HashTrieMap::default(),
            access_key_uses: HashTrieMap::default(),
            role_uses: HashTrieMap::default(),
            aliases: HashTrieMap::default(),
            sealed: HashTrieMap::default(),
            buckets: Buckets::default(),
            login_profiles: Rows::default(),
            mfa_devices: Rows::default(),
            service_linked_role_deletions: Rows::default(),
            service_specific_credentials: Rows::default(),
            ssh_public_keys: Rows::default(),
            signing_certificates: Rows::default(),
            credential_reports: Rows::default(),
            service_uses: Rows::default(),
            access_reports: Rows::default(),
            open_id_connect_providers: Rows::default(),
            saml_providers: Rows::default(),
            organizations: Rows::default(),
            organization_members: Rows::default(),
            trails: 0,
            policies: Arc::new(PolicyCache::new()),
        }
    }

    /// The last commit in it.
    pub fn revision(&self) -> Revision {
        self.revision
    }

    /// The partition all its accounts are in.
    pub fn partition(&self) -> Partition {
        self.partition
    }

    /// An account by id.
    pub fn account(&self, id: AccountId) -> Option<&Arc<AccountView>> {
        self.accounts.get(&id)
    }

    /// All accounts by id.
    pub fn accounts(&self) -> impl Iterator<Item = &Arc<AccountView>> {
        self.accounts.values()
    }

    /// The account an alias stands for.
    pub fn account_of_alias(&self, alias: &str) -> Option<AccountId> {
        self.aliases.get(alias).copied()
    }

    /// The organization that an account is in.
    pub fn organization_of(&self, account: AccountId) -> Option<&Arc<OrganizationRow>> {
        let member = self.organization_members.get(&[account.as_str()])?;
        self.organizations.get(&[member.organization.as_str()])
    }

    /// A long-term access key, active or not.
    pub fn access_key(&self, id: &str) -> Option<&Arc<AccessKeyRow>> {
        self.access_keys.get(id)
    }

    /// The last use of an access key that has been written down.
    pub fn access_key_use(&self, id: &str) -> Option<&Arc<AccessKeyUseRow>> {
        self.access_key_uses.get(id)
    }

    /// The last use of a role that has been written down.
    pub fn role_use(&self, id: &UniqueId) -> Option<&Arc<RoleUseRow>> {
        self.role_uses.get(id)
    }

    /// A sealed blob of the system itself.
    pub fn sealed(&self, name: &str) -> Option<&Arc<SealedRow>> {
        self.sealed.get(name)
    }

    /// All of those blobs, in any order.
    pub fn sealed_rows(&self) -> impl Iterator<Item = &Arc<SealedRow>> {
        self.sealed.values()
    }

    /// Whether any account has a trail.
    pub fn has_trails(&self) -> bool {
        0 < self.trails
    }

    /// The parsed documents, AWS managed policies among them.
    pub fn policies(&self) -> &PolicyCache {
        &self.policies
    }
}
