//! The rows, one kind a file.

pub(crate) mod access_key;
pub(crate) mod access_key_use;
pub(crate) mod account;
pub(crate) mod bucket;
pub(crate) mod entity;
pub(crate) mod group;
pub(crate) mod instance_profile;
pub(crate) mod managed_policy;
pub(crate) mod role;
pub(crate) mod role_use;
pub(crate) mod sealed;
pub(crate) mod user;
