//! Quotas: how many of what, how long.
//!
//! One table: name as errors spell it, key of `GetAccountSummary`'s `SummaryMap`, default.
//! AWS raises its quotas from time to time and on request, so every number can be configured;
//! names in the configuration are the ones in the table.
//!
//! Source: identifiers contract, section 4; evaluation contract, section 8.2; IAM user guide,
//! "IAM and STS quotas"; names: errors contract, section 3.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Deserializer};

macro_rules! quotas {
    ($($(#[$doc:meta])+ $quota:ident, $name:literal, $summary_key:expr, $default:literal;)+) => {
        /// A quota. Sizes are in characters as IAM counts them (ID-30).
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Quota {
            $($(#[$doc])+ $quota,)+
        }

        impl Quota {
            /// Every quota, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$quota,)+];

            /// The name: in `Cannot exceed quota for {name}: {value}`, and in configuration.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$quota => $name,)+
                }
            }

            /// The key under which `GetAccountSummary` reports the quota, if it does.
            pub fn summary_key(self) -> Option<&'static str> {
                match self {
                    $(Self::$quota => $summary_key,)+
                }
            }

            /// AWS's default.
            pub fn default_value(self) -> u32 {
                match self {
                    $(Self::$quota => $default,)+
                }
            }
        }
    };
}

quotas! {
    // Entities in an account.
    /// Users in an account.
    UsersPerAccount, "UsersPerAccount", Some("UsersQuota"), 5000;
    /// Groups in an account.
    GroupsPerAccount, "GroupsPerAccount", Some("GroupsQuota"), 300;
    /// Roles in an account.
    RolesPerAccount, "RolesPerAccount", Some("RolesQuota"), 1000;
    /// Instance profiles in an account.
    InstanceProfilesPerAccount, "InstanceProfilesPerAccount", Some("InstanceProfilesQuota"), 1000;
    /// Customer managed policies in an account.
    PoliciesPerAccount, "PoliciesPerAccount", Some("PoliciesQuota"), 1500;
    /// Versions of all customer managed policies of an account together.
    PolicyVersionsInUse, "PolicyVersionsInUse", Some("PolicyVersionsInUseQuota"), 10000;
    /// Server certificates in an account.
    ServerCertificatesPerAccount, "ServerCertificatesPerAccount", Some("ServerCertificatesQuota"), 20;
    /// Virtual MFA devices in an account: by default as many as users.
    VirtualMfaDevicesPerAccount, "VirtualMFADevicesPerAccount", None, 5000;
    /// SAML providers in an account.
    SamlProvidersPerAccount, "SAMLProvidersPerAccount", None, 100;
    /// OIDC providers in an account.
    OidcProvidersPerAccount, "OpenIdConnectProvidersPerAccount", None, 100;
    /// Aliases of an account. A second replaces the first.
    AliasesPerAccount, "AccountAliasesPerAccount", None, 1;

    // What hangs on an entity.
    /// Groups that a user is in.
    GroupsPerUser, "GroupsPerUser", Some("GroupsPerUserQuota"), 10;
    /// Managed policies attached to a user.
    PoliciesPerUser, "PoliciesPerUser", Some("AttachedPoliciesPerUserQuota"), 10;
    /// Managed policies attached to a group.
    PoliciesPerGroup, "PoliciesPerGroup", Some("AttachedPoliciesPerGroupQuota"), 10;
    /// Managed policies attached to a role.
    PoliciesPerRole, "PoliciesPerRole", Some("AttachedPoliciesPerRoleQuota"), 10;
    /// Versions of a managed policy.
    VersionsPerPolicy, "VersionsPerPolicy", Some("VersionsPerPolicyQuota"), 5;
    /// Access keys of a user, or of the root user.
    AccessKeysPerUser, "AccessKeysPerUser", Some("AccessKeysPerUserQuota"), 2;
    /// Signing certificates of a user.
    CertificatesPerUser, "CertificatesPerUser", Some("SigningCertificatesPerUserQuota"), 2;
    /// SSH public keys of a user.
    SshPublicKeysPerUser, "SSHPublicKeysPerUser", None, 5;
    /// MFA devices of a user, or of the root user.
    MfaDevicesPerUser, "MFADevicesPerUser", None, 8;
    /// Service-specific credentials of a user for one service.
    ServiceSpecificCredentialsPerUser, "ServiceSpecificCredentialsPerUser", None, 2;
    /// Roles in an instance profile.
    RolesPerInstanceProfile, "InstanceSessionsPerInstanceProfile", None, 1;
    /// Client ids of an OIDC provider.
    ClientIdsPerOidcProvider, "ClientIdsPerOpenIdConnectProvider", None, 100;
    /// Thumbprints of an OIDC provider.
    ThumbprintsPerOidcProvider, "ThumbprintsPerOpenIdConnectProvider", None, 5;
    /// Certificates of a SAML provider.
    KeysPerSamlProvider, "KeysPerSAMLProvider", None, 10;
    /// Private keys of a SAML provider.
    PrivateKeysPerSamlProvider, "PrivateKeysPerSAMLProvider", None, 2;
    /// Tags of an entity.
    TagsPerEntity, "TagsPerEntity", None, 50;

    // Sizes of documents.
    /// A managed policy's document, each version.
    PolicySize, "PolicySize", Some("PolicySizeQuota"), 6144;
    /// All inline policies of a user together (ID-31).
    UserPolicySize, "UserPolicySize", Some("UserPolicySizeQuota"), 2048;
    /// All inline policies of a group together.
    GroupPolicySize, "GroupPolicySize", Some("GroupPolicySizeQuota"), 5120;
    /// All inline policies of a role together.
    RolePolicySize, "RolePolicySize", Some("RolePolicySizeQuota"), 10240;
    /// A role's trust policy.
    AclSizePerRole, "ACLSizePerRole", Some("AssumeRolePolicySizeQuota"), 2048;

    // CloudTrail.
    /// Lookups of events an account may make in a second (CT-65).
    LookupEventsPerSecond, "LookupEventsPerSecond", None, 2;
    /// Trails of an account in a region (CT-83).
    TrailsPerRegion, "TrailsPerRegion", None, 5;

    // Sessions.
    /// Session tags, inherited ones included.
    TagsPerSession, "TagsPerSession", None, 50;
    /// Managed session policies.
    PoliciesPerSession, "PoliciesPerSession", None, 10;
    /// Session policies' plain text together.
    SessionPolicySize, "SessionPolicySize", None, 2048;
}

/// The quotas in force: AWS's defaults, and what the configuration sets otherwise.
///
/// Reads from a table of names and numbers: `UsersPerAccount = 20000`.
#[derive(Clone, PartialEq, Eq)]
pub struct Quotas([u32; Quota::ALL.len()]);

/// The configuration names a quota that does not exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotasError {
    name: String,
}

impl fmt::Display for QuotasError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no quota named {}; the names are ", self.name)?;
        for (index, quota) in Quota::ALL.iter().enumerate() {
            write!(f, "{}{}", if index == 0 { "" } else { ", " }, quota.name())?;
        }
        Ok(())
    }
}

impl std::error::Error for QuotasError {}

impl Quotas {
    /// The value in force.
    pub fn get(&self, quota: Quota) -> u32 {
        *self.0.get(quota as usize).expect("there is a value for every quota")
    }

    /// The defaults with some values set otherwise, by name.
    ///
    /// # Errors
    /// An unknown name is refused, so that a misspelt one is not silently without effect.
    pub fn with_overrides<'a>(
        overrides: impl IntoIterator<Item = (&'a str, u32)>,
    ) -> Result<Self, QuotasError> {
        let mut quotas = Self::default();
        for (name, value) in overrides {
            let index = Quota::ALL.iter().position(|quota| quota.name() == name);
            let slot = index.and_then(|index| quotas.0.get_mut(index));
            *slot.ok_or_else(|| QuotasError { name: name.to_owned() })? = value;
        }
        Ok(quotas)
    }

    /// What `GetAccountSummary` reports of quotas, as `SummaryMap` keys and values.
    pub fn summary(&self) -> impl Iterator<Item = (&'static str, u32)> + '_ {
        Quota::ALL.iter().filter_map(|quota| Some((quota.summary_key()?, self.get(*quota))))
    }
}

impl Default for Quotas {
    fn default() -> Self {
        let mut values = [0; Quota::ALL.len()];
        for (value, quota) in values.iter_mut().zip(Quota::ALL) {
            *value = quota.default_value();
        }
        Self(values)
    }
}

impl fmt::Debug for Quotas {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map()
            .entries(Quota::ALL.iter().map(|quota| (quota.name(), self.get(*quota))))
            .finish()
    }
}

impl<'de> Deserialize<'de> for Quotas {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let overrides = BTreeMap::<String, u32>::deserialize(deserializer)?;
        Self::with_overrides(overrides.iter().map(|(name, value)| (name.as_str(), *value)))
            .map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn names_and_summary_keys_are_unique() {
        let names: HashSet<_> = Quota::ALL.iter().map(|quota| quota.name()).collect();
        assert_eq!(names.len(), Quota::ALL.len());
        let keys: Vec<_> = Quota::ALL.iter().filter_map(|quota| quota.summary_key()).collect();
        assert_eq!(keys.iter().collect::<HashSet<_>>().len(), keys.len());
    }

    #[test]
    fn every_default_is_found_under_its_quota() {
        let quotas = Quotas::default();
        for quota in Quota::ALL {
            assert_eq!(quotas.get(*quota), quota.default_value(), "{quota:?}");
        }
        assert_eq!(quotas.get(Quota::UsersPerAccount), 5000);
        assert_eq!(quotas.get(Quota::SessionPolicySize), 2048);
    }

    /// IAM API reference, GetAccountSummary: every quota among the model's `SummaryMap` keys.
    #[test]
    fn the_summary_reports_every_quota_of_the_model() {
        let quotas = Quotas::default();
        let mut keys: Vec<_> = quotas.summary().map(|(key, _)| key).collect();
        keys.sort_unstable();
        assert_eq!(
            keys,
            [
                "AccessKeysPerUserQuota",
                "AssumeRolePolicySizeQuota",
                "AttachedPoliciesPerGroupQuota",
                "AttachedPoliciesPerRoleQuota",
                "AttachedPoliciesPerUserQuota",
                "GroupPolicySizeQuota",
                "GroupsPerUserQuota",
                "GroupsQuota",
                "InstanceProfilesQuota",
                "PoliciesQuota",
                "PolicySizeQuota",
                "PolicyVersionsInUseQuota",
                "RolePolicySizeQuota",
                "RolesQuota",
                "ServerCertificatesQuota",
                "SigningCertificatesPerUserQuota",
                "UserPolicySizeQuota",
                "UsersQuota",
                "VersionsPerPolicyQuota",
            ]
        );
    }

    #[test]
    fn a_configuration_changes_what_it_names_and_nothing_else() {
        let quotas: Quotas = toml::from_str("UsersPerAccount = 20000\nPolicySize = 100").unwrap();
        assert_eq!(quotas.get(Quota::UsersPerAccount), 20_000);
        assert_eq!(quotas.get(Quota::PolicySize), 100);
        assert_eq!(quotas.get(Quota::GroupsPerAccount), 300);
        assert_eq!(toml::from_str::<Quotas>("").unwrap(), Quotas::default());
    }

    #[test]
    fn a_misspelt_name_or_a_bad_number_is_refused() {
        let refusal = toml::from_str::<Quotas>("UserPerAccount = 1").unwrap_err().to_string();
        assert!(refusal.contains("there is no quota named UserPerAccount"), "{refusal}");
        assert!(refusal.contains("UsersPerAccount"), "{refusal}");
        for text in
            ["UsersPerAccount = -1", "UsersPerAccount = \"many\"", "UsersPerAccount = 5000000000"]
        {
            assert!(toml::from_str::<Quotas>(text).is_err(), "{text}");
        }
    }
}
