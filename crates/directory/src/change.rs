//! Out of the change stream: which row became what.

use sekisho_store::Entry;

use crate::encoding::decode;
use crate::error::RowError;
use crate::row::Table;
use crate::rows::access_key::AccessKeyRow;
use crate::rows::access_key_use::AccessKeyUseRow;
use crate::rows::access_report::AccessReportRow;
use crate::rows::account::{AccountAliasRow, AccountRow};
use crate::rows::bucket::{AccountPublicAccessBlockRow, BucketRow};
use crate::rows::credential_report::CredentialReportRow;
use crate::rows::group::GroupRow;
use crate::rows::instance_profile::InstanceProfileRow;
use crate::rows::login_profile::LoginProfileRow;
use crate::rows::managed_policy::ManagedPolicyRow;
use crate::rows::mfa_device::MfaDeviceRow;
use crate::rows::open_id_connect_provider::OpenIdConnectProviderRow;
use crate::rows::organization::{OrganizationMemberRow, OrganizationRow};
use crate::rows::role::RoleRow;
use crate::rows::role_use::RoleUseRow;
use crate::rows::saml_provider::SamlProviderRow;
use crate::rows::sealed::SealedRow;
use crate::rows::server_certificate::ServerCertificateRow;
use crate::rows::service_linked_role_deletion::ServiceLinkedRoleDeletionRow;
use crate::rows::service_specific_credential::ServiceSpecificCredentialRow;
use crate::rows::service_use::ServiceUseRow;
use crate::rows::signing_certificate::SigningCertificateRow;
use crate::rows::ssh_public_key::SshPublicKeyRow;
use crate::rows::trail::TrailRow;
use crate::rows::trail_delivery::TrailDeliveryRow;
use crate::rows::user::UserRow;

/// A row after a change, or the key of one that is gone.
#[derive(Debug, Clone)]
pub enum RowChange<R> {
    /// It was created or replaced.
    Put(R),
    /// It was deleted; the segments of its key behind the table's name.
    Delete(Vec<String>),
}

/// One changed row that somebody outside a transaction may want to know of.
#[derive(Debug, Clone)]
pub enum Change {
    /// An account.
    Account(RowChange<AccountRow>),
    /// An account's alias.
    AccountAlias(RowChange<AccountAliasRow>),
    /// A user.
    User(RowChange<UserRow>),
    /// A group.
    Group(RowChange<GroupRow>),
    /// A role.
    Role(RowChange<RoleRow>),
    /// A customer managed policy.
    ManagedPolicy(RowChange<ManagedPolicyRow>),
    /// An instance profile.
    InstanceProfile(RowChange<InstanceProfileRow>),
    /// An access key.
    AccessKey(RowChange<AccessKeyRow>),
    /// An access key's last use.
    AccessKeyUse(RowChange<AccessKeyUseRow>),
    /// A role's last use.
    RoleUse(RowChange<RoleUseRow>),
    /// A sealed blob of the system.
    Sealed(RowChange<SealedRow>),
    /// A bucket.
    Bucket(RowChange<BucketRow>),
    /// An account's Block Public Access settings.
    AccountPublicAccessBlock(RowChange<AccountPublicAccessBlockRow>),
    /// A user's password.
    LoginProfile(RowChange<LoginProfileRow>),
    /// An MFA device.
    MfaDevice(RowChange<MfaDeviceRow>),
    /// The deletion of a service-linked role.
    ServiceLinkedRoleDeletion(RowChange<ServiceLinkedRoleDeletionRow>),
    /// Service-specific credential.
    ServiceSpecificCredential(RowChange<ServiceSpecificCredentialRow>),
    /// SSH public key.
    SshPublicKey(RowChange<SshPublicKeyRow>),
    /// Signing certificate.
    SigningCertificate(RowChange<SigningCertificateRow>),
    /// Server certificate.
    ServerCertificate(RowChange<ServerCertificateRow>),
    /// An account's credential report.
    CredentialReport(RowChange<CredentialReportRow>),
    /// The last uses of a service.
    ServiceUse(RowChange<ServiceUseRow>),
    /// A report on last uses.
    AccessReport(RowChange<AccessReportRow>),
    /// An OIDC identity provider.
    OpenIdConnectProvider(RowChange<OpenIdConnectProviderRow>),
    /// A SAML identity provider.
    SamlProvider(RowChange<SamlProviderRow>),
    /// An organization.
    Organization(RowChange<OrganizationRow>),
    /// An account's place in an organization.
    OrganizationMember(RowChange<OrganizationMemberRow>),
    /// A trail.
    Trail(RowChange<TrailRow>),
    /// A trail's delivery.
    TrailDelivery(RowChange<TrailDeliveryRow>),
    /// A row that only transactions look at, such as an index of names.
    Internal,
}

impl Change {
    /// Reads a change of the store; `value` is `None` for a deletion.
    ///
    /// # Errors
    /// The row is unreadable, or lies in a table that this program does not know.
    pub fn decode(key: &[u8], value: Option<&[u8]>) -> Result<Self, RowError> {
        let Some((table, rest)) = Table::of_key(key) else {
            return Err(RowError::UnknownTable { key: String::from_utf8_lossy(key).into_owned() });
        };
        Ok(match table {
            Table::Account => Self::Account(row(value, rest)?),
            Table::AccountAlias => Self::AccountAlias(row(value, rest)?),
            Table::User => Self::User(row(value, rest)?),
            Table::Group => Self::Group(row(value, rest)?),
            Table::Role => Self::Role(row(value, rest)?),
            Table::ManagedPolicy => Self::ManagedPolicy(row(value, rest)?),
            Table::InstanceProfile => Self::InstanceProfile(row(value, rest)?),
            Table::AccessKey => Self::AccessKey(row(value, rest)?),
            Table::AccessKeyUse => Self::AccessKeyUse(row(value, rest)?),
            Table::RoleUse => Self::RoleUse(row(value, rest)?),
            Table::Sealed => Self::Sealed(row(value, rest)?),
            Table::Bucket => Self::Bucket(row(value, rest)?),
            Table::AccountPublicAccessBlock => Self::AccountPublicAccessBlock(row(value, rest)?),
            Table::LoginProfile => Self::LoginProfile(row(value, rest)?),
            Table::MfaDevice => Self::MfaDevice(row(value, rest)?),
            Table::ServiceLinkedRoleDeletion => Self::ServiceLinkedRoleDeletion(row(value, rest)?),
            Table::ServiceSpecificCredential => Self::ServiceSpecificCredential(row(value, rest)?),
            Table::SshPublicKey => Self::SshPublicKey(row(value, rest)?),
            Table::SigningCertificate => Self::SigningCertificate(row(value, rest)?),
            Table::ServerCertificate => Self::ServerCertificate(row(value, rest)?),
            Table::CredentialReport => Self::CredentialReport(row(value, rest)?),
            Table::ServiceUse => Self::ServiceUse(row(value, rest)?),
            Table::AccessReport => Self::AccessReport(row(value, rest)?),
            Table::OpenIdConnectProvider => Self::OpenIdConnectProvider(row(value, rest)?),
            Table::SamlProvider => Self::SamlProvider(row(value, rest)?),
            Table::Organization => Self::Organization(row(value, rest)?),
            Table::OrganizationMember => Self::OrganizationMember(row(value, rest)?),
            Table::Trail => Self::Trail(row(value, rest)?),
            Table::TrailDelivery => Self::TrailDelivery(row(value, rest)?),
            Table::RootEmail
            | Table::UserName
            | Table::GroupName
            | Table::RoleName
            | Table::ManagedPolicyName
            | Table::InstanceProfileName
            | Table::ServerCertificateName => Self::Internal,
        })
    }

    /// Reads an entry of a full load.
    pub fn decode_entry(entry: &Entry) -> Result<Self, RowError> {
        Self::decode(&entry.key, Some(&entry.value))
    }
}

fn row<R: crate::row::Row>(value: Option<&[u8]>, rest: &str) -> Result<RowChange<R>, RowError> {
    Ok(match value {
        Some(value) => RowChange::Put(decode(value)?),
        None => RowChange::Delete(rest.split('/').map(str::to_owned).collect()),
    })
}
