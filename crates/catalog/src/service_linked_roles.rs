//! Service-linked roles: which role AWS makes for which service.
//!
//! From: `models/service-linked-roles.json`, recorded from AWS. Names do not follow from the
//! service's; a service that is not here has none to offer.

use std::sync::LazyLock;

use serde::Deserialize;

static BUNDLE: &str = include_str!("../../../models/service-linked-roles.json");
static ROLES: LazyLock<Box<[ServiceLinkedRole]>> = LazyLock::new(read);

/// The role that `CreateServiceLinkedRole` makes for a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServiceLinkedRole {
    /// The service principal: `autoscaling.amazonaws.com`.
    pub service: &'static str,
    /// The role's name, to which a custom suffix is joined by `_`.
    pub role_name: &'static str,
    /// Its path: `/aws-service-role/<service>/`.
    pub path: &'static str,
    /// The ARNs of the AWS managed policies it carries.
    pub policies: &'static [&'static str],
    /// Its description, where AWS gives one.
    pub description: Option<&'static str>,
    /// Whether a custom suffix is allowed (ID-57).
    pub allows_custom_suffix: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Recorded<'a> {
    #[serde(borrow)]
    role_name: &'a str,
    #[serde(borrow)]
    path: &'a str,
    #[serde(borrow)]
    policies: Vec<&'a str>,
    #[serde(borrow, default)]
    description: Option<&'a str>,
    custom_suffix: bool,
}

fn read() -> Box<[ServiceLinkedRole]> {
    let recorded: std::collections::BTreeMap<&'static str, Recorded<'static>> =
        serde_json::from_str(BUNDLE).expect("the compiled-in file is well formed: a test reads it");
    let roles = recorded.into_iter().map(|(service, role)| ServiceLinkedRole {
        service,
        role_name: role.role_name,
        path: role.path,
        policies: role.policies.leak(), // Kept for good, like all facts.
        description: role.description,
        allows_custom_suffix: role.custom_suffix,
    });
    roles.collect()
}

/// All of them, by service principal.
pub fn service_linked_roles() -> &'static [ServiceLinkedRole] {
    &ROLES
}

/// The role of the service principal, which is case-sensitive; `None` for a service that has
/// none.
pub fn service_linked_role(service: &str) -> Option<&'static ServiceLinkedRole> {
    let index = ROLES.binary_search_by(|role| role.service.cmp(service)).ok()?;
    ROLES.get(index)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::managed_policies;

    #[test]
    fn a_role_is_found_by_its_service() {
        let role = service_linked_role("autoscaling.amazonaws.com").unwrap();
        assert_eq!(role.role_name, "AWSServiceRoleForAutoScaling");
        assert!(role.allows_custom_suffix);
        assert!(!service_linked_role("acm.amazonaws.com").unwrap().allows_custom_suffix);
        assert_eq!(service_linked_role("nothing.amazonaws.com"), None);
    }

    #[test]
    fn every_role_lies_on_its_service_s_path_and_carries_policies() {
        assert_eq!(service_linked_roles().len(), 71);
        for role in service_linked_roles() {
            assert_eq!(role.path, format!("/aws-service-role/{}/", role.service));
            assert!(role.role_name.starts_with("AWSServiceRoleFor"), "{}", role.role_name);
            assert!(!role.policies.is_empty(), "{}", role.service);
            assert_eq!(service_linked_role(role.service), Some(role));
        }
    }

    /// One policy was withdrawn by AWS after the roles were recorded; whoever creates that
    /// role must refuse.
    #[test]
    fn every_policy_of_a_role_is_a_managed_policy_but_the_one_withdrawn() {
        let missing: Vec<_> = service_linked_roles()
            .iter()
            .flat_map(|role| role.policies)
            .filter(|arn| managed_policies().get(arn).is_none())
            .collect();
        assert_eq!(missing, [&"arn:aws:iam::aws:policy/aws-service-role/AmazonLexBotPolicy"]);
    }
}
