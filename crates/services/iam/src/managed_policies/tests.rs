//! Managed policies, their versions, tags and users, in a world in memory.

use percent_encoding::percent_decode_str;
use sekisho_api::iam::{
    CreatePolicyInput, CreatePolicyVersionInput, DeletePolicyInput, DeletePolicyVersionInput,
    GetPolicyInput, GetPolicyVersionInput, ListEntitiesForPolicyInput, ListPoliciesInput,
    ListPolicyTagsInput, ListPolicyVersionsInput, Policy, SetDefaultPolicyVersionInput, Tag,
    TagPolicyInput, UntagPolicyInput,
};
use sekisho_directory::{ManagedPolicyRow, RoleRow, UserRow};

use super::*;
use crate::testing::{ALLOW_ALL, NOW, World};
use crate::users::CreateUser;

const OWN: &str = "arn:aws:iam::123456789012:policy/team/Narrow";
const AWS: &str = "arn:aws:iam::aws:policy/ReadOnlyAccess";

fn create(name: &str) -> CreatePolicyInput {
    CreatePolicyInput {
        policy_name: name.to_owned(),
        path: Some("/team/".to_owned()),
        policy_document: ALLOW_ALL.to_owned(),
        ..Default::default()
    }
}

fn tag(key: &str, value: &str) -> Tag {
    Tag { key: key.to_owned(), value: value.to_owned() }
}

async fn with_policy() -> World {
    let world = World::new().await;
    world.write::<CreatePolicy>(create("Narrow")).await.unwrap();
    world
}

fn get(arn: &str) -> GetPolicyInput {
    GetPolicyInput { policy_arn: arn.to_owned() }
}

fn shown(world: &World, arn: &str) -> Policy {
    world.read::<GetPolicy>(get(arn)).unwrap().policy.unwrap()
}

fn delete(arn: &str) -> DeletePolicyInput {
    DeletePolicyInput { policy_arn: arn.to_owned() }
}

async fn add_version(world: &World, document: &str, default: bool) -> Result<String, String> {
    let input = CreatePolicyVersionInput {
        policy_arn: OWN.to_owned(),
        policy_document: document.to_owned(),
        set_as_default: Some(default),
    };
    let output = world.write::<CreatePolicyVersion>(input).await?;
    let version = output.policy_version.unwrap();
    assert_eq!((version.document, version.create_date), (None, Some(NOW)));
    assert_eq!(version.is_default_version, Some(default));
    Ok(version.version_id.unwrap())
}

async fn remove_version(world: &World, id: &str) -> Result<(), String> {
    let input = DeletePolicyVersionInput { policy_arn: OWN.to_owned(), version_id: id.to_owned() };
    world.write::<DeletePolicyVersion>(input).await.map(|_| ())
}

fn version_ids(world: &World, arn: &str) -> Vec<String> {
    let input = ListPolicyVersionsInput { policy_arn: arn.to_owned(), ..Default::default() };
    let versions = world.read::<ListPolicyVersions>(input).unwrap().versions.unwrap();
    versions.into_iter().map(|version| version.version_id.unwrap()).collect()
}

/// Changes the policy's row behind the operations' back.
async fn change(world: &World, change: impl FnOnce(&mut ManagedPolicyRow)) {
    let mut tx = world.tx().await;
    let mut row: ManagedPolicyRow = tx.entity(world.account, "Narrow").await.unwrap().unwrap();
    change(&mut row);
    tx.put(&row).unwrap();
    world.commit(tx).await;
}

/// ID-55.
#[tokio::test]
async fn a_new_policy_is_used_by_nobody() {
    let world = World::new().await;
    let input = CreatePolicyInput {
        description: Some("all".to_owned()),
        tags: Some(vec![tag("k", "v")]),
        ..create("Narrow")
    };
    let created = world.write::<CreatePolicy>(input).await.unwrap().policy.unwrap();
    assert_eq!(created.arn.as_deref(), Some(OWN));
    assert!(created.policy_id.as_deref().unwrap().starts_with("ANPA"));
    assert_eq!(created.default_version_id.as_deref(), Some("v1"));
    assert_eq!(
        (created.attachment_count, created.permissions_boundary_usage_count),
        (Some(0), Some(0))
    );
    assert_eq!(
        (created.is_attachable, created.create_date, created.update_date),
        (Some(true), Some(NOW), Some(NOW))
    );
    let shown = shown(&world, OWN);
    assert_eq!(shown.description.as_deref(), Some("all"));
    assert_eq!(shown.tags, Some(vec![tag("k", "v")]));
    assert_eq!(created, Policy { description: None, ..shown });
}

#[tokio::test]
async fn create_policy_refuses_what_the_model_lets_through() {
    let world = World::with_quotas(&[("PoliciesPerAccount", 1), ("PolicySize", 90)]).await;
    world.write::<CreatePolicy>(create("Narrow")).await.unwrap();
    let refusal = async |input| world.write::<CreatePolicy>(input).await.unwrap_err();
    assert_eq!(
        refusal(create("narrow")).await,
        "409 EntityAlreadyExists: A policy called narrow already exists. Duplicate names are not \
         allowed."
    );
    assert_eq!(
        refusal(create("Other")).await,
        "409 LimitExceeded: Cannot exceed quota for PoliciesPerAccount: 1"
    );
    let document = |text: &str| CreatePolicyInput { policy_document: text.into(), ..create("x") };
    assert_eq!(
        refusal(document("{}")).await,
        "400 MalformedPolicyDocument: Syntax errors in policy."
    );
    let long = ALLOW_ALL
        .replace("\"*\"", "\"iam:GetUserAndSomeMore\"")
        .replace("\"Resource\":\"iam:GetUserAndSomeMore\"", "\"Resource\":\"*\"");
    assert_eq!(
        refusal(document(&long)).await,
        "409 LimitExceeded: Cannot exceed quota for PolicySize: 90"
    );
}

/// ID-17, ID-33, ID-45.
#[tokio::test]
async fn versions_are_numbered_once_and_listed_newest_first() {
    let world = with_policy().await;
    for expected in ["v2", "v3", "v4", "v5"] {
        assert_eq!(add_version(&world, ALLOW_ALL, expected == "v3").await.unwrap(), expected);
    }
    assert_eq!(shown(&world, OWN).default_version_id.as_deref(), Some("v3"));
    assert_eq!(
        add_version(&world, ALLOW_ALL, false).await.unwrap_err(),
        "409 LimitExceeded: A managed policy can have up to 5 versions. Before you create a new \
         version, you must delete an existing version."
    );
    assert_eq!(
        remove_version(&world, "v3").await.unwrap_err(),
        "409 DeleteConflict: Cannot delete the default version of a policy."
    );
    remove_version(&world, "v5").await.unwrap();
    assert_eq!(add_version(&world, ALLOW_ALL, false).await.unwrap(), "v6");
    assert_eq!(version_ids(&world, OWN), ["v6", "v4", "v3", "v2", "v1"]);
    let missing = "404 NoSuchEntity: Policy arn:aws:iam::123456789012:policy/team/Narrow version \
                   v5 does not exist or is not attachable.";
    assert_eq!(remove_version(&world, "v5").await.unwrap_err(), missing);

    let first = ListPolicyVersionsInput {
        policy_arn: OWN.to_owned(),
        max_items: Some(2),
        ..Default::default()
    };
    let first = world.read::<ListPolicyVersions>(first).unwrap();
    assert_eq!(first.is_truncated, Some(true));
    let rest = ListPolicyVersionsInput {
        policy_arn: OWN.to_owned(),
        marker: first.marker,
        ..Default::default()
    };
    let rest = world.read::<ListPolicyVersions>(rest).unwrap().versions.unwrap();
    assert_eq!(rest[0].version_id.as_deref(), Some("v3"));
    assert_eq!((rest[0].is_default_version, &rest[0].document), (Some(true), &None));

    let put_in_force = |id: &str| SetDefaultPolicyVersionInput {
        policy_arn: OWN.to_owned(),
        version_id: id.to_owned(),
    };
    world.write::<SetDefaultPolicyVersion>(put_in_force("v1")).await.unwrap();
    assert_eq!(shown(&world, OWN).default_version_id.as_deref(), Some("v1"));
    let refusal = world.write::<SetDefaultPolicyVersion>(put_in_force("v5")).await.unwrap_err();
    assert_eq!(refusal, missing);
}

/// ID-52.
#[tokio::test]
async fn a_version_is_shown_with_its_document() {
    let world = with_policy().await;
    let document = format!("  {ALLOW_ALL}\n");
    add_version(&world, &document, false).await.unwrap();
    let version = |arn: &str, id: &str| {
        let input = GetPolicyVersionInput { policy_arn: arn.to_owned(), version_id: id.to_owned() };
        world.read::<GetPolicyVersion>(input)
    };
    let second = version(OWN, "v2").unwrap().policy_version.unwrap();
    let encoded = second.document.unwrap();
    assert!(encoded.starts_with("%20%20%7B%22Version%22%3A"), "{encoded}");
    assert_eq!(percent_decode_str(&encoded).decode_utf8().unwrap(), document);
    assert_eq!((second.is_default_version, second.create_date), (Some(false), Some(NOW)));
    assert!(version(OWN, "v01").unwrap_err().starts_with("404 NoSuchEntity"));

    let aws = shown(&world, AWS).default_version_id.unwrap();
    let document = version(AWS, &aws).unwrap().policy_version.unwrap().document.unwrap();
    let document = percent_decode_str(&document).decode_utf8().unwrap();
    assert!(document.contains("\"Version\":\"2012-10-17\""), "{document}");
    assert!(version(AWS, "v99999").unwrap_err().starts_with("404 NoSuchEntity"));
}

#[tokio::test]
async fn a_policy_goes_when_nobody_uses_it() {
    let world = with_policy().await;
    let refusal = async || world.write::<DeletePolicy>(delete(OWN)).await.unwrap_err();
    change(&world, |policy| policy.attachment_count = 1).await;
    let used = "409 DeleteConflict: Cannot delete a policy attached to entities.";
    assert_eq!(refusal().await, used);
    change(&world, |policy| (policy.attachment_count, policy.boundary_count) = (0, 1)).await;
    assert_eq!(refusal().await, used);
    change(&world, |policy| policy.boundary_count = 0).await;
    add_version(&world, ALLOW_ALL, true).await.unwrap();
    assert_eq!(
        refusal().await,
        "409 DeleteConflict: This policy has more than one version. Before you delete a policy, \
         you must delete the policy's versions. The default version is deleted with the policy."
    );
    remove_version(&world, "v1").await.unwrap();
    world.write::<DeletePolicy>(delete(OWN)).await.unwrap();
    let missing =
        "404 NoSuchEntity: Policy arn:aws:iam::123456789012:policy/team/Narrow was not found.";
    assert_eq!(refusal().await, missing);
    assert_eq!(world.read::<GetPolicy>(get(OWN)).unwrap_err(), missing);
}

/// The ARN is the policy's own, path and letter case included.
#[tokio::test]
async fn other_arns_find_no_policy() {
    let world = with_policy().await;
    for arn in [
        "arn:aws:iam::123456789012:policy/Narrow",
        "arn:aws:iam::123456789012:policy/team/narrow",
        "arn:aws:iam::210987654321:policy/team/Narrow",
        "arn:aws-cn:iam::123456789012:policy/team/Narrow",
        "arn:aws:iam::aws:policy/team/Narrow",
    ] {
        let refusal = world.read::<GetPolicy>(get(arn)).unwrap_err();
        assert_eq!(refusal, format!("404 NoSuchEntity: Policy {arn} was not found."));
        assert_eq!(world.write::<DeletePolicy>(delete(arn)).await.unwrap_err(), refusal);
    }
    assert_eq!(
        world.read::<GetPolicy>(get("not-an-arn-but-long-enough")).unwrap_err(),
        "400 ValidationError: Invalid ARN:  Could not be parsed!"
    );
}

/// EV-103.
#[tokio::test]
async fn a_policy_of_aws_is_only_read() {
    let world = World::new().await;
    let policy = shown(&world, AWS);
    assert_eq!(policy.policy_name.as_deref(), Some("ReadOnlyAccess"));
    assert_eq!(policy.tags, Some(Vec::new()));
    assert_eq!(version_ids(&world, AWS), [policy.default_version_id.unwrap()]);
    let input = ListPolicyTagsInput { policy_arn: AWS.to_owned(), ..Default::default() };
    assert_eq!(world.read::<ListPolicyTags>(input).unwrap().tags, []);

    let refused = |action: &str| {
        format!(
            "403 AccessDenied: User: arn:aws:iam::123456789012:root is not authorized to perform: \
             {action} on resource: {AWS}"
        )
    };
    let refusal = world.write::<DeletePolicy>(delete(AWS)).await.unwrap_err();
    assert_eq!(refusal, refused("iam:DeletePolicy"));
    let input = TagPolicyInput { policy_arn: AWS.to_owned(), tags: vec![tag("k", "v")] };
    assert_eq!(world.write::<TagPolicy>(input).await.unwrap_err(), refused("iam:TagPolicy"));
    let input = CreatePolicyVersionInput {
        policy_arn: AWS.to_owned(),
        policy_document: ALLOW_ALL.to_owned(),
        set_as_default: None,
    };
    let refusal = world.write::<CreatePolicyVersion>(input).await.unwrap_err();
    assert_eq!(refusal, refused("iam:CreatePolicyVersion"));
}

/// Users `ann` (attached) and `bob` (bounded), role `r` (both), of the own policy; `ann` has an
/// AWS policy too.
async fn with_uses() -> World {
    let world = with_policy().await;
    for name in ["ann", "bob"] {
        let input =
            sekisho_api::iam::CreateUserInput { user_name: name.into(), ..Default::default() };
        world.write::<CreateUser>(input).await.unwrap();
    }
    world.add_role("r").await;
    let mut tx = world.tx().await;
    let account = world.account;
    let mut ann: UserRow = tx.entity(account, "ann").await.unwrap().unwrap();
    ann.attached_policies = vec![OWN.to_owned(), AWS.to_owned()];
    ann.path = "/a/".to_owned();
    tx.put(&ann).unwrap();
    let mut bob: UserRow = tx.entity(account, "bob").await.unwrap().unwrap();
    bob.permissions_boundary = Some(OWN.to_owned());
    tx.put(&bob).unwrap();
    let mut role: RoleRow = tx.entity(account, "r").await.unwrap().unwrap();
    role.attached_policies = vec![OWN.to_owned()];
    role.permissions_boundary = Some(OWN.to_owned());
    tx.put(&role).unwrap();
    world.commit(tx).await;
    change(&world, |policy| (policy.attachment_count, policy.boundary_count) = (2, 2)).await;
    world
}

#[tokio::test]
async fn list_policies_is_filtered_by_whose_where_and_how() {
    let world = with_uses().await;
    world.write::<CreatePolicy>(create("Unused")).await.unwrap();
    let names = |input: ListPoliciesInput| -> Vec<String> {
        let policies = world.read::<ListPolicies>(input).unwrap().policies.unwrap();
        policies.into_iter().map(|policy| policy.policy_name.unwrap()).collect()
    };
    let scope = |scope: &str| ListPoliciesInput {
        scope: Some(scope.to_owned()),
        max_items: Some(1_000),
        ..Default::default()
    };
    assert_eq!(names(scope("Local")), ["Narrow", "Unused"]);
    let aws = names(scope("AWS"));
    assert!(aws.is_sorted(), "by code point (ID-44)");
    assert!(aws.contains(&"AdministratorAccess".to_owned()));
    assert!(!aws.contains(&"Narrow".to_owned()));

    let attached = ListPoliciesInput { only_attached: Some(true), ..scope("All") };
    assert_eq!(names(attached.clone()), ["Narrow", "ReadOnlyAccess"]);
    let usage = |usage: &str| ListPoliciesInput {
        policy_usage_filter: Some(usage.to_owned()),
        ..scope("All")
    };
    assert_eq!(names(usage("PermissionsPolicy")), ["Narrow", "ReadOnlyAccess"]);
    assert_eq!(names(usage("PermissionsBoundary")), ["Narrow"]);
    let under = |prefix: &str| ListPoliciesInput {
        path_prefix: Some(prefix.to_owned()),
        ..attached.clone()
    };
    assert_eq!(names(under("/te")), ["Narrow"]);

    let listed = world.read::<ListPolicies>(attached).unwrap().policies.unwrap();
    assert_eq!(
        (listed[0].attachment_count, listed[0].permissions_boundary_usage_count),
        (Some(2), Some(2))
    );
    assert_eq!(
        (listed[1].attachment_count, listed[1].permissions_boundary_usage_count),
        (Some(1), Some(0))
    );
    assert_eq!((&listed[0].tags, &listed[0].description), (&None, &None));
}

#[tokio::test]
async fn list_policies_goes_page_by_page_over_both_kinds() {
    let world = with_policy().await;
    // The same name as one of AWS's.
    world.write::<CreatePolicy>(create("AdministratorAccess")).await.unwrap();
    let mut seen = Vec::new();
    let mut marker = None;
    loop {
        let input = ListPoliciesInput { marker, max_items: Some(400), ..Default::default() };
        let page = world.read::<ListPolicies>(input).unwrap();
        seen.extend(page.policies.unwrap().into_iter().map(|policy| policy.arn.unwrap()));
        marker = page.marker;
        if marker.is_none() {
            assert_eq!(page.is_truncated, Some(false));
            break;
        }
    }
    let count = sekisho_catalog::managed_policies().len() + 2;
    assert_eq!(seen.len(), count);
    let own = "arn:aws:iam::123456789012:policy/team/AdministratorAccess";
    let place = seen.iter().position(|arn| arn == own).unwrap();
    assert_eq!(seen[place - 1], "arn:aws:iam::aws:policy/AdministratorAccess");
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), count);
}

#[tokio::test]
async fn entities_are_listed_by_kind_and_name() {
    let world = with_uses().await;
    let ask = |input: ListEntitiesForPolicyInput| {
        let output = world
            .read::<ListEntitiesForPolicy>(ListEntitiesForPolicyInput {
                policy_arn: OWN.to_owned(),
                ..input
            })
            .unwrap();
        let users = output.policy_users.unwrap().into_iter().map(|user| user.user_name.unwrap());
        let roles = output.policy_roles.unwrap().into_iter().map(|role| role.role_name.unwrap());
        assert!(output.policy_groups.unwrap().is_empty());
        (users.chain(roles).collect::<Vec<_>>().join(" "), output.marker)
    };
    let all = ListEntitiesForPolicyInput::default;
    assert_eq!(ask(all()).0, "ann bob r");
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(ask(ListEntitiesForPolicyInput { entity_filter: some("Role"), ..all() }).0, "r");
    let usage = |text| ListEntitiesForPolicyInput { policy_usage_filter: some(text), ..all() };
    assert_eq!(ask(usage("PermissionsPolicy")).0, "ann r");
    assert_eq!(ask(usage("PermissionsBoundary")).0, "bob r");
    assert_eq!(ask(ListEntitiesForPolicyInput { path_prefix: some("/a"), ..all() }).0, "ann");
    let (first, marker) = ask(ListEntitiesForPolicyInput { max_items: Some(2), ..all() });
    assert_eq!(first, "ann bob");
    assert_eq!(ask(ListEntitiesForPolicyInput { marker, ..all() }).0, "r");

    let missing = ListEntitiesForPolicyInput {
        policy_arn: "arn:aws:iam::123456789012:policy/none".to_owned(),
        ..all()
    };
    let refusal = world.read::<ListEntitiesForPolicy>(missing).unwrap_err();
    assert!(refusal.starts_with("404 NoSuchEntity: Policy"), "{refusal}");
}

/// Evaluation contract, 8.3: keys of policies keep their case.
#[tokio::test]
async fn tags_of_a_policy_come_and_go() {
    let world = with_policy().await;
    let input = TagPolicyInput {
        policy_arn: OWN.to_owned(),
        tags: vec![tag("Team", "a"), tag("team", "b")],
    };
    world.write::<TagPolicy>(input).await.unwrap();
    let list = || ListPolicyTagsInput { policy_arn: OWN.to_owned(), ..Default::default() };
    let listed = world.read::<ListPolicyTags>(list()).unwrap().tags;
    assert_eq!(listed, [tag("Team", "a"), tag("team", "b")]);
    let input = UntagPolicyInput { policy_arn: OWN.to_owned(), tag_keys: vec!["Team".into()] };
    world.write::<UntagPolicy>(input).await.unwrap();
    assert_eq!(world.read::<ListPolicyTags>(list()).unwrap().tags, [tag("team", "b")]);
}

#[tokio::test]
async fn guards_name_the_policy_by_its_arn() {
    let world = World::new().await;
    let input = CreatePolicyInput { tags: Some(vec![tag("k", "v")]), ..create("Narrow") };
    let keys = "aws:RequestTag/k=v aws:TagKeys=[k] aws:ResourceTag/k=v iam:ResourceTag/k=v";
    assert_eq!(
        world.guards::<CreatePolicy>(&input),
        format!("iam:CreatePolicy on {OWN} {{{keys}}}\niam:TagPolicy on {OWN} {{{keys}}}")
    );
    assert_eq!(
        world.guards::<GetPolicy>(&get(OWN)),
        format!("iam:GetPolicy on {OWN} (policy {OWN})"),
        "there is none yet (ER-24)"
    );
    world.write::<CreatePolicy>(input).await.unwrap();
    assert_eq!(
        world.guards::<DeletePolicy>(&delete(OWN)),
        format!("iam:DeletePolicy on {OWN} {{aws:ResourceTag/k=v iam:ResourceTag/k=v}}")
    );
    assert_eq!(world.guards::<GetPolicy>(&get(AWS)), format!("iam:GetPolicy on {AWS}"));
    let input = ListPoliciesInput { path_prefix: Some("/a/".to_owned()), ..Default::default() };
    assert_eq!(world.guards::<ListPolicies>(&input), "iam:ListPolicies on * (policy path /a/)");
}
