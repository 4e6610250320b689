use super::*;

/// Also proves that every line of the bundle can be read.
#[test]
fn all_services_and_actions_are_here() {
    assert_eq!(services().len(), 457);
    assert_eq!(services().map(|service| service.actions.len()).sum::<usize>(), 22_321);
    assert_eq!(services().map(|service| service.resource_types.len()).sum::<usize>(), 2_348);
    assert_eq!(services().filter(|s| s.supports_resource_control_policies).count(), 62);
    assert!(service_prefixes().eq(services().map(|service| service.prefix)));
}

#[test]
fn everything_is_sorted_as_the_look_ups_need_it() {
    let sorted = |one: &str, next: &str| compare_ignoring_case(one, next).is_lt();
    let prefixes: Vec<_> = service_prefixes().collect();
    assert!(prefixes.is_sorted_by(|one, next| sorted(one, next)));
    for service in services() {
        assert!(service.actions.is_sorted_by(|one, next| sorted(one.name, next.name)));
        assert!(service.resource_types.is_sorted_by(|one, next| one.name < next.name));
        for action in &service.actions {
            assert_eq!(super::action(&action.full_name()), Some(action));
            assert_eq!(super::action(&action.full_name().to_uppercase()), Some(action));
        }
        for resource_type in service.resource_types {
            assert_eq!(service.resource_type(resource_type.name), Some(resource_type));
        }
    }
}

#[test]
fn an_action_is_found_in_any_letter_case_and_tells_its_canonical_name() {
    let fact = action("IAM:createuser").unwrap();
    assert_eq!(fact.full_name(), "iam:CreateUser");
    assert_eq!(fact.access_level, AccessLevel::Write);
    let [user] = &*fact.resource_types else { panic!("{fact:?}") };
    assert_eq!(
        user.resource_type.arn_pattern,
        "arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"
    );
    assert!(user.required);
    let keys: Vec<_> = fact.condition_keys.iter().map(|key| key.name).collect();
    assert!(keys.contains(&"iam:PermissionsBoundary"), "{keys:?}");
}

#[test]
fn an_action_without_resources_and_one_with_another_class_are_told_as_such() {
    assert!(action("iam:GetAccountSummary").unwrap().resource_types.is_empty());
    assert_eq!(action("iam:TagUser").unwrap().access_level, AccessLevel::Tagging);
    assert_eq!(
        action("iam:AttachUserPolicy").unwrap().access_level,
        AccessLevel::PermissionsManagement
    );
    assert_eq!(action("iam:GetUser").unwrap().access_level, AccessLevel::Read);
    assert_eq!(action("iam:ListUsers").unwrap().access_level, AccessLevel::List);
}

#[test]
fn what_is_no_action_is_not_found() {
    for name in
        ["", ":", "iam", "iam:", "iam:Create*", "iam:*", "nothere:CreateUser", "iam:CreateUserX"]
    {
        assert_eq!(action(name), None, "{name}");
    }
    assert!(actions_of("nothere").is_empty());
    assert!(service("").is_none());
}

#[test]
fn every_action_of_sts_that_the_door_asks_about_is_here() {
    for name in ["AssumeRole", "TagSession", "SetSourceIdentity", "GetCallerIdentity", "AssumeRoot"]
    {
        assert_eq!(action(&format!("sts:{name}")).map(|fact| fact.name), Some(name));
    }
}
