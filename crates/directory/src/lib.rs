//! Typed tables and indexes over the store: accounts, identities, policies, keys, buckets.
//!
//! From: operations, which begin a [`Tx`], read and change rows, and commit.
//! To: `store` as keys and versioned values; and back out of the change stream through
//! [`Change::decode`], which is how `replica` learns of every row.
//!
//! Invariant: every row a transaction has read is a precondition of its commit, so a commit
//! happens as if nothing had run beside it.
//!
//! Only what a commit must decide on is stored. What is merely looked up (members of a group,
//! entities of a policy) is an index that `replica` derives.

mod change;
mod encoding;
mod error;
mod row;
mod rows;
mod tx;

pub use change::{Change, RowChange};
pub use error::{DirectoryError, RowError};
pub use row::{EntityRow, Row, Table};
pub use rows::access_key::{AccessKeyRow, AccessKeyStatus, KeyOwner};
pub use rows::access_key_use::AccessKeyUseRow;
pub use rows::access_report::AccessReportRow;
pub use rows::account::{AccountAliasRow, AccountRow, AccountSettings, RootEmailRow};
pub use rows::bucket::{
    AccountPublicAccessBlockRow, BucketRow, CorsRule, ObjectOwnership, PublicAccessBlock,
    Versioning,
};
pub use rows::credential_report::CredentialReportRow;
pub use rows::entity::{EntityNameRow, InlinePolicies, Tag, Tags};
pub use rows::group::GroupRow;
pub use rows::instance_profile::InstanceProfileRow;
pub use rows::login_profile::LoginProfileRow;
pub use rows::managed_policy::{ManagedPolicyRow, PolicyVersion};
pub use rows::mfa_device::{MfaAssignment, MfaDeviceRow};
pub use rows::open_id_connect_provider::OpenIdConnectProviderRow;
pub use rows::organization::{OrganizationFeatureSet, OrganizationMemberRow, OrganizationRow};
pub use rows::outbound_federation::{OutboundFederation, TokenKey};
pub use rows::password_policy::PasswordPolicy;
pub use rows::role::RoleRow;
pub use rows::role_use::RoleUseRow;
pub use rows::saml_provider::{
    AssertionEncryption, SamlIdentityProvider, SamlPrivateKey, SamlProviderRow,
};
pub use rows::sealed::SealedRow;
pub use rows::server_certificate::ServerCertificateRow;
pub use rows::service_linked_role_deletion::ServiceLinkedRoleDeletionRow;
pub use rows::service_specific_credential::{ServiceSecret, ServiceSpecificCredentialRow};
pub use rows::service_use::{ActionUse, ServiceUseRow};
pub use rows::signing_certificate::SigningCertificateRow;
pub use rows::ssh_public_key::SshPublicKeyRow;
pub use rows::trail::{
    AdvancedEventSelector, DataResource, EventSelector, FieldSelector, ReadWrite, SelectedBy,
    TrailRow,
};
pub use rows::trail_delivery::{DeliveredFile, DigestChain, LastDigest, TrailDeliveryRow};
pub use rows::user::{UserCredentials, UserRow};
pub use tx::{Committed, Directory, Tx};
