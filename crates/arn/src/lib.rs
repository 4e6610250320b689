//! ARNs, account ids, unique ids and partitions.
//!
//! From: text that clients and documents carry. To: types that cannot be wrong.
//! Knows no service's rules; what a resource part means is its service's affair.
//!
//! Source: IAM user guide, "IAM identifiers"; identifiers contract, sections 1 and 2.

mod account_id;
mod arn;
mod entity;
mod partition;
mod unique_id;

pub use account_id::{AccountId, AccountIdError};
pub use arn::{Arn, ArnError};
pub use entity::{
    assumed_role_arn, federated_user_arn, iam_arn, root_arn, split_path_and_name, sts_arn,
};
pub use partition::{Partition, PartitionError};
pub use unique_id::{UniqueId, UniqueIdError, UniqueIdKind};
