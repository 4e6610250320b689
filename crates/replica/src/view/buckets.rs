//! S3 buckets in memory: found by name over all accounts, listed by owner.

use std::ops::Bound;
use std::sync::Arc;

use rpds::RedBlackTreeMapSync;
use sekisho_arn::{AccountId, Partition};
use sekisho_directory::{
    AccountPublicAccessBlockRow, BucketRow, ObjectOwnership, PublicAccessBlock, RowChange,
};
use sekisho_policy::public_access::is_public;
use sekisho_policy::{NamedPolicy, PolicyKind};

use super::View;
use super::map::HashTrieMap;
use crate::policy_cache::PolicyCache;

/// A bucket as decisions need it.
#[derive(Debug)]
pub struct BucketEntity {
    /// The row.
    pub row: BucketRow,
    /// `arn:…:s3:::name` (S3-1).
    pub arn: Arc<str>,
    /// Its policy, parsed; users and roles in it are unique ids (EV-18).
    pub policy: Option<NamedPolicy>,
    /// Whether the policy is public (S3 contract 3.3). One that cannot be read lets nobody in.
    pub has_public_policy: bool,
}

/// All buckets, and what accounts say about all of theirs.
#[derive(Clone, Default)]
pub(crate) struct Buckets {
    by_name: HashTrieMap<Arc<str>, Arc<BucketEntity>>,
    by_owner: HashTrieMap<AccountId, RedBlackTreeMapSync<Arc<str>, Arc<BucketEntity>>>,
    blocks: HashTrieMap<AccountId, PublicAccessBlock>,
}

impl BucketEntity {
    fn of(row: BucketRow, partition: Partition, cache: &PolicyCache) -> Self {
        let arn: Arc<str> = format!("arn:{partition}:s3:::{}", row.name).into();
        let policy =
            row.policy.as_deref().map(|text| cache.parsed(&arn, text, PolicyKind::Resource));
        let document = policy.as_ref().and_then(|policy| policy.document.as_ref().ok());
        let has_public_policy = document.is_some_and(|document| is_public(document));
        Self { row, arn, policy, has_public_policy }
    }

    /// Whether ACLs are disabled, as they are unless somebody deleted the setting.
    pub fn enforces_ownership(&self) -> bool {
        self.row.object_ownership == Some(ObjectOwnership::BucketOwnerEnforced)
    }
}

impl View {
    /// A bucket by name, whoever owns it.
    pub fn bucket(&self, name: &str) -> Option<&Arc<BucketEntity>> {
        self.buckets.by_name.get(name)
    }

    /// An account's buckets by name, behind `after` if that is given (S3-130).
    pub fn buckets_of(
        &self,
        account: AccountId,
        after: Option<&str>,
    ) -> impl Iterator<Item = &Arc<BucketEntity>> {
        let start = after.map_or(Bound::Unbounded, Bound::Excluded);
        self.buckets
            .by_owner
            .get(&account)
            .into_iter()
            .flat_map(move |owned| owned.range::<str, _>((start, Bound::Unbounded)))
            .map(|(_, bucket)| bucket)
    }

    /// How many buckets an account has.
    pub fn bucket_count(&self, account: AccountId) -> usize {
        self.buckets.by_owner.get(&account).map_or(0, RedBlackTreeMapSync::size)
    }

    /// The account's own Block Public Access settings, if it has any.
    pub fn account_public_access_block(&self, account: AccountId) -> Option<PublicAccessBlock> {
        self.buckets.blocks.get(&account).copied()
    }

    /// The settings that hold for a bucket: of either, the more restrictive (S3 contract 3.2).
    pub fn effective_public_access_block(&self, bucket: &BucketRow) -> PublicAccessBlock {
        let own = bucket.public_access_block.unwrap_or_default();
        own.or(self.account_public_access_block(bucket.account).unwrap_or_default())
    }

    pub(super) fn apply_bucket(&mut self, change: RowChange<BucketRow>) {
        match change {
            RowChange::Put(row) => {
                self.buckets.remove(&row.name);
                let bucket = BucketEntity::of(row, self.partition, &self.policies);
                self.buckets.insert(Arc::new(bucket));
            }
            RowChange::Delete(key) => {
                if let Some(name) = key.first() {
                    self.buckets.remove(name);
                }
            }
        }
    }

    pub(super) fn apply_account_public_access_block(
        &mut self,
        change: RowChange<AccountPublicAccessBlockRow>,
    ) {
        match change {
            RowChange::Put(row) => self.buckets.blocks.insert_mut(row.account, row.settings),
            RowChange::Delete(key) => {
                if let Some(account) = key.first().and_then(|account| account.parse().ok()) {
                    self.buckets.blocks.remove_mut(&account);
                }
            }
        }
    }
}

impl Buckets {
    fn insert(&mut self, bucket: Arc<BucketEntity>) {
        let name: Arc<str> = bucket.row.name.as_str().into();
        let owner = bucket.row.account;
        let mut owned = self.by_owner.get(&owner).cloned().unwrap_or_default();
        owned.insert_mut(name.clone(), bucket.clone());
        self.by_owner.insert_mut(owner, owned);
        self.by_name.insert_mut(name, bucket);
    }

    /// A bucket deleted and created again in one batch may have changed its owner.
    fn remove(&mut self, name: &str) {
        let Some(owner) = self.by_name.get(name).map(|bucket| bucket.row.account) else { return };
        self.by_name.remove_mut(name);
        let Some(owned) = self.by_owner.get(&owner) else { return };
        let owned = owned.remove(name);
        if owned.is_empty() {
            self.by_owner.remove_mut(&owner);
        } else {
            self.by_owner.insert_mut(owner, owned);
        }
    }
}
