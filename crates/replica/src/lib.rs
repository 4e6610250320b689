//! The in-memory view of the directory: authenticate and authorize.
//!
//! From: the store's change stream, in commit order, without gaps (`follow`).
//! To: [`View`] values, each immutable, read by `server` for every decision and by `operation`
//! for everything that is only looked up. Nothing is written back.
//!
//! Invariant: a `View` holds whole commits only, and its revision names the last of them.

mod authorize;
mod caller;
mod follow;
mod last_used;
mod policy_cache;
mod prepared;
mod principal_keys;
mod service_uses;
mod sharded;
mod stored_principals;
mod view;

pub use authorize::{Authorization, ResourceSide, authorize, explain};
pub use caller::{Caller, CallerError, CallerKind, SessionFacts};
pub use follow::{FollowError, Replica};
pub use last_used::{LastUse, LastUsed};
pub use policy_cache::PolicyCache;
pub use service_uses::{DrainedUse, ServiceUse, ServiceUses};
pub use view::View;
pub use view::account::{AccountView, Attachments, EntityKind};
pub use view::buckets::BucketEntity;
pub use view::entities::Entities;
pub use view::entity::{
    Entity, GroupEntity, InstanceProfileEntity, ManagedPolicyEntity, RoleEntity,
    ServerCertificateEntity, UserEntity,
};
pub use view::rows::Rows;
