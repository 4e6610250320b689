//! Organizations, as operators make them until Organizations' own API is built.

use rand::RngCore as _;
use sekisho_arn::AccountId;
use sekisho_directory::{
    AccountRow, DirectoryError, OrganizationFeatureSet, OrganizationMemberRow, OrganizationRow, Tx,
};
use sekisho_operation::Rng;
use serde::{Deserialize, Serialize};

use crate::state::State;

/// Tries before an end to conflicts is given up on.
const TRIES: usize = 32;
/// Characters of an id behind `o-`; the pattern of the models takes 10 to 32.
const ID_CHARACTERS: usize = 10;

/// A change of an organization, named by its management account.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "kebab-case")]
pub enum OrganizationChange {
    /// Make one.
    Create {
        /// Whether it is for the bill alone.
        consolidated_billing: bool,
    },
    /// Take an account in.
    Join {
        /// Which.
        member: AccountId,
    },
    /// Let a service in.
    Trust {
        /// Its principal.
        service: String,
    },
    /// Let a member administer a service that is let in.
    Delegate {
        /// Which.
        member: AccountId,
        /// The service's principal.
        service: String,
    },
}

/// An organization as operators see it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct OrganizationLine {
    /// Its id.
    pub organization_id: String,
    /// The account that made it.
    pub management_account: AccountId,
}

/// Why an organization was not made or changed.
#[derive(Debug, thiserror::Error)]
pub enum OrganizationError {
    /// There is no such account.
    #[error("there is no account {0}; `sekisho admin account list` lists those there are")]
    UnknownAccount(AccountId),
    /// An account is in one organization at most.
    #[error("account {0} is in an organization already")]
    InOne(AccountId),
    /// The account made none.
    #[error("account {0} is no organization's management account")]
    NotManagement(AccountId),
    /// Only members administer.
    #[error("account {0} is no member of the organization")]
    NotMember(AccountId),
    /// The service must be let in first.
    #[error("the organization does not trust {0}; `sekisho admin organization trust` lets it in")]
    NotTrusted(String),
    /// The directory failed.
    #[error(transparent)]
    Directory(#[from] DirectoryError),
}

impl State {
    /// Makes or changes an organization.
    pub(crate) async fn change_organization(
        &self,
        management: AccountId,
        change: &OrganizationChange,
    ) -> Result<OrganizationLine, OrganizationError> {
        for _ in 0..TRIES {
            let mut tx = self.system.directory.begin().await?;
            let organization = self.changed(&mut tx, management, change).await?;
            tx.put(&organization)?;
            match self.commit(tx).await {
                Ok(()) => {
                    return Ok(OrganizationLine {
                        organization_id: organization.id,
                        management_account: management,
                    });
                }
                Err(DirectoryError::Conflict) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(DirectoryError::Conflict.into())
    }

    async fn changed(
        &self,
        tx: &mut Tx,
        management: AccountId,
        change: &OrganizationChange,
    ) -> Result<OrganizationRow, OrganizationError> {
        if let OrganizationChange::Create { consolidated_billing } = change {
            let feature_set = if *consolidated_billing {
                OrganizationFeatureSet::ConsolidatedBilling
            } else {
                OrganizationFeatureSet::All
            };
            let organization = OrganizationRow {
                id: self.random_organization_id(),
                management_account: management,
                feature_set,
                created_s: self.now_s(),
                trusted_services: Default::default(),
                delegated_administrators: Default::default(),
                root_credentials_management: false,
                root_sessions: false,
            };
            self.join(tx, management, &organization.id).await?;
            return Ok(organization);
        }
        let not_management = || OrganizationError::NotManagement(management);
        let place = place(tx, management).await?.ok_or_else(not_management)?;
        let key = OrganizationRow::key_of(&place.organization);
        let organization = tx.get::<OrganizationRow>(&key).await?;
        let mut organization = organization
            .filter(|organization| organization.management_account == management)
            .ok_or_else(not_management)?;
        match change {
            OrganizationChange::Create { .. } => {}
            OrganizationChange::Join { member } => {
                self.join(tx, *member, &organization.id).await?;
            }
            OrganizationChange::Trust { service } => {
                organization.trusted_services.insert(service.clone());
            }
            OrganizationChange::Delegate { member, service } => {
                if !organization.trusted_services.contains(service) {
                    return Err(OrganizationError::NotTrusted(service.clone()));
                }
                let is_member = place_in(tx, *member, &organization.id).await?;
                if !is_member || *member == management {
                    return Err(OrganizationError::NotMember(*member));
                }
                let administrators = &mut organization.delegated_administrators;
                administrators.entry(service.clone()).or_default().insert(*member);
            }
        }
        Ok(organization)
    }

    async fn join(
        &self,
        tx: &mut Tx,
        account: AccountId,
        organization: &str,
    ) -> Result<(), OrganizationError> {
        if tx.get::<AccountRow>(&AccountRow::key_of(account)).await?.is_none() {
            return Err(OrganizationError::UnknownAccount(account));
        }
        if place(tx, account).await?.is_some() {
            return Err(OrganizationError::InOne(account));
        }
        tx.put(&OrganizationMemberRow {
            account,
            organization: organization.to_owned(),
            joined_s: self.now_s(),
        })?;
        Ok(())
    }

    fn random_organization_id(&self) -> String {
        const CHARACTERS: [char; 32] = [
            'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q',
            'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', '2', '3', '4', '5', '6', '7',
        ];
        let mut random = [0; ID_CHARACTERS];
        Rng(self.system.randomness.as_ref()).fill_bytes(&mut random);
        let characters =
            random.iter().filter_map(|byte| CHARACTERS.get(usize::from(*byte) % CHARACTERS.len()));
        format!("o-{}", characters.collect::<String>())
    }
}

async fn place(
    tx: &mut Tx,
    account: AccountId,
) -> Result<Option<OrganizationMemberRow>, DirectoryError> {
    tx.get(&OrganizationMemberRow::key_of(account)).await
}

async fn place_in(
    tx: &mut Tx,
    account: AccountId,
    organization: &str,
) -> Result<bool, DirectoryError> {
    Ok(place(tx, account).await?.is_some_and(|place| place.organization == organization))
}
