//! Accounts and their root users, as operators make them.
//!
//! Used by the first start and by the admin socket; Organizations' own API makes accounts too,
//! once it is built.

use rand::RngCore as _;
use sekisho_arn::AccountId;
use sekisho_credentials::{
    AccessKeyId, AccessKeyKind, PasswordError, SecretAccessKey, generate_password,
};
use sekisho_directory::{
    AccessKeyRow, AccessKeyStatus, AccountRow, Committed, DirectoryError, KeyOwner, RootEmailRow,
    Tx,
};
use sekisho_operation::Rng;
use serde::{Deserialize, Serialize};

use crate::state::State;

/// Tries before a free account id, or an end to conflicts, is given up on.
const TRIES: usize = 32;

/// An account to be.
#[derive(Debug, Clone, Default)]
pub(crate) struct NewAccount {
    /// Its id; a random free one if not given.
    pub(crate) id: Option<AccountId>,
    /// The root user's e-mail address.
    pub(crate) email: Option<String>,
    /// A name for people.
    pub(crate) name: Option<String>,
    /// The root user's access key, if the operator brings it.
    pub(crate) access_key: Option<(AccessKeyId, SecretAccessKey)>,
}

/// What a root user signs in and signs with, shown once.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct RootCredentials {
    /// The account.
    pub account_id: AccountId,
    /// The root user's e-mail address.
    pub email: String,
    /// The password.
    pub password: String,
    /// The access key's id.
    pub access_key_id: String,
    /// The access key's secret.
    pub secret_access_key: String,
}

impl std::fmt::Debug for RootCredentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RootCredentials")
            .field("account_id", &self.account_id)
            .finish_non_exhaustive()
    }
}

/// Why an account was not made or changed.
#[derive(Debug, thiserror::Error)]
pub enum AccountError {
    /// The id is taken.
    #[error("account {0} exists already")]
    Exists(AccountId),
    /// There is no such account.
    #[error("there is no account {0}; `sekisho admin account list` lists those there are")]
    Unknown(AccountId),
    /// The e-mail address is another root user's.
    #[error("the e-mail address {0} belongs to another account's root user")]
    EmailTaken(String),
    /// The e-mail address is none.
    #[error("{0:?} is not an e-mail address")]
    EmailMalformed(String),
    /// The access key id is taken.
    #[error("the access key id {0} is in use")]
    AccessKeyTaken(String),
    /// The password could not be hashed.
    #[error(transparent)]
    Password(#[from] PasswordError),
    /// The directory failed.
    #[error(transparent)]
    Directory(#[from] DirectoryError),
}

impl State {
    /// Adds an account with its root user, a password and an access key.
    pub(crate) async fn add_account(
        &self,
        new: NewAccount,
    ) -> Result<RootCredentials, AccountError> {
        let mut last = None;
        for _ in 0..TRIES {
            let id = new.id.unwrap_or_else(|| self.random_account_id());
            match self.try_add_account(id, &new).await {
                Err(AccountError::Exists(_)) if new.id.is_none() => {}
                Err(error @ AccountError::Directory(DirectoryError::Conflict)) => {
                    last = Some(error)
                }
                other => return other,
            }
        }
        Err(last.unwrap_or(AccountError::Directory(DirectoryError::Conflict)))
    }

    async fn try_add_account(
        &self,
        id: AccountId,
        new: &NewAccount,
    ) -> Result<RootCredentials, AccountError> {
        let mut tx = self.system.directory.begin().await?;
        if tx.get::<AccountRow>(&AccountRow::key_of(id)).await?.is_some() {
            return Err(AccountError::Exists(id));
        }
        let email = new.email.clone().unwrap_or_else(|| format!("root@{id}.sekisho.invalid"));
        if email.len() > 320 || !email.contains('@') || email.contains(['/', '\n']) {
            return Err(AccountError::EmailMalformed(email));
        }
        if tx.get::<RootEmailRow>(&RootEmailRow::key_of(&email)).await?.is_some() {
            return Err(AccountError::EmailTaken(email));
        }
        let mut account = AccountRow {
            id,
            email: email.clone(),
            name: new.name.clone().unwrap_or_else(|| id.to_string()),
            created_s: self.now_s(),
            root_password_hash: None,
            root_access_keys: Vec::new(),
            alias: None,
            settings: Default::default(),
        };
        let credentials =
            self.give_root_credentials(&mut tx, &mut account, new.access_key.clone()).await?;
        tx.put(&RootEmailRow { email: email.to_lowercase(), account: id })?;
        tx.put(&account)?;
        self.commit(tx).await?;
        Ok(credentials)
    }

    /// Gives a root user a new password and access key, and voids the old ones.
    pub(crate) async fn reset_root_credentials(
        &self,
        id: AccountId,
    ) -> Result<RootCredentials, AccountError> {
        for _ in 0..TRIES {
            let mut tx = self.system.directory.begin().await?;
            let account = tx.get::<AccountRow>(&AccountRow::key_of(id)).await?;
            let mut account = account.ok_or(AccountError::Unknown(id))?;
            for key in std::mem::take(&mut account.root_access_keys) {
                if let Some(row) = tx.get::<AccessKeyRow>(&AccessKeyRow::key_of(&key)).await? {
                    tx.delete(&row);
                }
            }
            let credentials = self.give_root_credentials(&mut tx, &mut account, None).await?;
            tx.put(&account)?;
            match self.commit(tx).await {
                Ok(()) => return Ok(credentials),
                Err(DirectoryError::Conflict) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(AccountError::Directory(DirectoryError::Conflict))
    }

    async fn give_root_credentials(
        &self,
        tx: &mut Tx,
        account: &mut AccountRow,
        key: Option<(AccessKeyId, SecretAccessKey)>,
    ) -> Result<RootCredentials, AccountError> {
        let (key_id, secret, password) = {
            let mut rng = Rng(self.system.randomness.as_ref());
            let (key_id, secret) = key.unwrap_or_else(|| {
                let id = AccessKeyId::generate(AccessKeyKind::LongTerm, account.id, &mut rng);
                (id, SecretAccessKey::generate(&mut rng))
            });
            (key_id, secret, generate_password(&mut rng))
        };
        if tx.get::<AccessKeyRow>(&AccessKeyRow::key_of(key_id.as_str())).await?.is_some() {
            return Err(AccountError::AccessKeyTaken(key_id.to_string()));
        }
        let randomness = self.system.randomness.clone();
        let hash = self.system.passwords.hash(password.clone(), randomness).await?.to_string();
        account.root_password_hash = Some(hash);
        account.root_access_keys.push(key_id.to_string());
        let sealed = self.system.secrets.seal(
            key_id.as_str().as_bytes(),
            secret.expose().as_bytes(),
            &mut Rng(self.system.randomness.as_ref()),
        );
        tx.put(&AccessKeyRow {
            id: key_id.to_string(),
            account: account.id,
            owner: KeyOwner::Root,
            status: AccessKeyStatus::Active,
            created_s: self.now_s(),
            sealed_secret: hex::encode(sealed),
        })?;
        Ok(RootCredentials {
            account_id: account.id,
            email: account.email.clone(),
            password: password.to_string(),
            access_key_id: key_id.to_string(),
            secret_access_key: secret.expose().to_owned(),
        })
    }

    /// Commits and waits until the replica shows it.
    pub(crate) async fn commit(&self, tx: Tx) -> Result<(), DirectoryError> {
        if let Committed::At(revision) = tx.commit().await? {
            self.replica.reached(revision).await;
        }
        Ok(())
    }

    fn random_account_id(&self) -> AccountId {
        let number = Rng(self.system.randomness.as_ref()).next_u64() % 1_000_000_000_000;
        AccountId::from_u64(number).expect("below 10^12")
    }
}
