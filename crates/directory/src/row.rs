//! What makes a type a row: its table, its key, its encoding's version.

use sekisho_arn::{AccountId, UniqueId};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Every table. The name is the first segment of its rows' keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Table {
    /// Accounts by id.
    Account,
    /// Account alias (global) to account.
    AccountAlias,
    /// E-mail of a root user (lower case, global) to account.
    RootEmail,
    /// Users by account and name.
    User,
    /// User names in lower case, to the name as given (ID-21).
    UserName,
    /// Groups by account and name.
    Group,
    /// Group names in lower case.
    GroupName,
    /// Roles by account and name.
    Role,
    /// Role names in lower case.
    RoleName,
    /// Customer managed policies by account and name.
    ManagedPolicy,
    /// Policy names in lower case.
    ManagedPolicyName,
    /// Instance profiles by account and name.
    InstanceProfile,
    /// Instance profile names in lower case.
    InstanceProfileName,
    /// Access keys by id (global).
    AccessKey,
    /// When, where and for what an access key was last used; by id.
    AccessKeyUse,
    /// When and where a role was last used; by role id.
    RoleUse,
    /// Sealed blobs of the system itself, such as the session key ring.
    Sealed,
    /// S3 buckets by name (global).
    Bucket,
    /// An account's S3 Block Public Access settings, by account.
    AccountPublicAccessBlock,
    /// Passwords of users, by account and user id.
    LoginProfile,
    /// MFA devices by account and serial number.
    MfaDevice,
    /// Deletions of service-linked roles by account and task.
    ServiceLinkedRoleDeletion,
    /// Service-specific credentials by account and id.
    ServiceSpecificCredential,
    /// SSH public keys by account and id.
    SshPublicKey,
    /// Signing certificates by account and id.
    SigningCertificate,
    /// Server certificates by account and name.
    ServerCertificate,
    /// Names of server certificates in lower case.
    ServerCertificateName,
    /// The last credential report of an account.
    CredentialReport,
    /// When an entity last used a service; by entity id and service.
    ServiceUse,
    /// Reports on last uses, by account and job.
    AccessReport,
    /// OIDC identity providers, by account and issuer.
    OpenIdConnectProvider,
    /// SAML identity providers, by account and name.
    SamlProvider,
    /// Organizations by id.
    Organization,
    /// The accounts of organizations, by account.
    OrganizationMember,
    /// Trails by account and name.
    Trail,
    /// How far trails' deliveries have come, by account and name.
    TrailDelivery,
}

impl Table {
    /// All tables.
    pub const ALL: [Self; 36] = [
        Self::Account,
        Self::AccountAlias,
        Self::RootEmail,
        Self::User,
        Self::UserName,
        Self::Group,
        Self::GroupName,
        Self::Role,
        Self::RoleName,
        Self::ManagedPolicy,
        Self::ManagedPolicyName,
        Self::InstanceProfile,
        Self::InstanceProfileName,
        Self::AccessKey,
        Self::AccessKeyUse,
        Self::RoleUse,
        Self::Sealed,
        Self::Bucket,
        Self::AccountPublicAccessBlock,
        Self::LoginProfile,
        Self::MfaDevice,
        Self::ServiceLinkedRoleDeletion,
        Self::ServiceSpecificCredential,
        Self::SshPublicKey,
        Self::SigningCertificate,
        Self::ServerCertificate,
        Self::ServerCertificateName,
        Self::CredentialReport,
        Self::ServiceUse,
        Self::AccessReport,
        Self::OpenIdConnectProvider,
        Self::SamlProvider,
        Self::Organization,
        Self::OrganizationMember,
        Self::Trail,
        Self::TrailDelivery,
    ];

    /// The first segment of the keys. Part of the stored format: never change one.
    pub fn name(self) -> &'static str {
        match self {
            Self::Account => "account",
            Self::AccountAlias => "account-alias",
            Self::RootEmail => "root-email",
            Self::User => "user",
            Self::UserName => "user-name",
            Self::Group => "group",
            Self::GroupName => "group-name",
            Self::Role => "role",
            Self::RoleName => "role-name",
            Self::ManagedPolicy => "policy",
            Self::ManagedPolicyName => "policy-name",
            Self::InstanceProfile => "instance-profile",
            Self::InstanceProfileName => "instance-profile-name",
            Self::AccessKey => "access-key",
            Self::AccessKeyUse => "access-key-use",
            Self::RoleUse => "role-use",
            Self::Sealed => "sealed",
            Self::Bucket => "bucket",
            Self::AccountPublicAccessBlock => "account-public-access-block",
            Self::LoginProfile => "login-profile",
            Self::MfaDevice => "mfa-device",
            Self::ServiceLinkedRoleDeletion => "service-linked-role-deletion",
            Self::ServiceSpecificCredential => "service-specific-credential",
            Self::SshPublicKey => "ssh-public-key",
            Self::SigningCertificate => "signing-certificate",
            Self::ServerCertificate => "server-certificate",
            Self::ServerCertificateName => "server-certificate-name",
            Self::CredentialReport => "credential-report",
            Self::ServiceUse => "service-use",
            Self::AccessReport => "access-report",
            Self::OpenIdConnectProvider => "oidc-provider",
            Self::SamlProvider => "saml-provider",
            Self::Organization => "organization",
            Self::OrganizationMember => "organization-member",
            Self::Trail => "trail",
            Self::TrailDelivery => "trail-delivery",
        }
    }

    /// The key of a row whose identity within the table is `segments`.
    pub(crate) fn key(self, segments: &[&str]) -> Vec<u8> {
        let mut key = self.name().as_bytes().to_vec();
        for segment in segments {
            key.push(b'/');
            key.extend_from_slice(segment.as_bytes());
        }
        key
    }

    /// The table a key lies in, and the rest of the key.
    pub(crate) fn of_key(key: &[u8]) -> Option<(Self, &str)> {
        let (name, rest) = std::str::from_utf8(key).ok()?.split_once('/')?;
        Some((Self::ALL.into_iter().find(|table| table.name() == name)?, rest))
    }
}

/// A type stored as one row of one table.
pub trait Row: Serialize + DeserializeOwned + Clone + Send + Sync + 'static {
    /// Where it lies.
    const TABLE: Table;
    /// The version its encoding has now. Raise it when an old reader would misread a new row,
    /// and teach [`Row::upgrade`] the way from the older one.
    const VERSION: u8 = 1;

    /// The segments of its key behind the table's name.
    fn key(&self) -> Vec<u8>;

    /// Turns the JSON of an older version into that of [`Row::VERSION`]; `None` if it is unknown.
    fn upgrade(_version: u8, _value: serde_json::Value) -> Option<serde_json::Value> {
        None
    }
}

/// A row that is an entity of an account with a name unique ignoring case and path (ID-21, ID-23).
pub trait EntityRow: Row {
    /// The table of lower-case names.
    const NAMES: Table;

    /// The account it belongs to.
    fn account(&self) -> AccountId;
    /// The name with the case it was created with.
    fn name(&self) -> &str;
    /// The path, beginning and ending with `/`.
    fn path(&self) -> &str;
    /// The id that is never reused.
    fn id(&self) -> &UniqueId;

    /// The key of the row with this exact name.
    fn key_of(account: AccountId, name: &str) -> Vec<u8> {
        Self::TABLE.key(&[account.as_str(), name])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_tells_its_table() {
        for table in Table::ALL {
            let key = table.key(&["123456789012", "x/y"]);
            assert_eq!(Table::of_key(&key), Some((table, "123456789012/x/y")));
        }
        assert_eq!(Table::of_key(b"unheard-of/x"), None);
    }
}
