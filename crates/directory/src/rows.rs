//! The rows, one kind a file.

pub(crate) mod access_key;
pub(crate) mod access_key_use;
pub(crate) mod access_report;
pub(crate) mod account;
pub(crate) mod bucket;
pub(crate) mod credential_report;
pub(crate) mod entity;
pub(crate) mod group;
pub(crate) mod instance_profile;
pub(crate) mod login_profile;
pub(crate) mod managed_policy;
pub(crate) mod mfa_device;
pub(crate) mod open_id_connect_provider;
pub(crate) mod password_policy;
pub(crate) mod role;
pub(crate) mod role_use;
pub(crate) mod sealed;
pub(crate) mod server_certificate;
pub(crate) mod service_linked_role_deletion;
pub(crate) mod service_specific_credential;
pub(crate) mod service_use;
pub(crate) mod signing_certificate;
pub(crate) mod ssh_public_key;
pub(crate) mod trail;
pub(crate) mod trail_delivery;
pub(crate) mod user;
