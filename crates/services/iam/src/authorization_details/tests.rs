//! Everything of an account at once, in a world in memory.

use percent_encoding::percent_decode_str;
use sekisho_api::iam::{
    AddRoleToInstanceProfileInput, CreateInstanceProfileInput, CreateRoleInput, CreateUserInput,
    GetAccountAuthorizationDetailsOutput,
};
use sekisho_arn::{UniqueId, UniqueIdKind};
use sekisho_directory::{GroupRow, RoleRow, UserRow};

use super::*;
use crate::instance_profiles::{AddRoleToInstanceProfile, CreateInstanceProfile};
use crate::roles::CreateRole;
use crate::testing::{ALLOW_ALL, NOW_S, World};
use crate::users::CreateUser;

const OWN: &str = "arn:aws:iam::123456789012:policy/own";
const AWS: &str = "arn:aws:iam::aws:policy/ReadOnlyAccess";

/// A user in a group, a role in an instance profile, and policies on all of them.
async fn world() -> World {
    let world = World::new().await;
    let user = |name: &str| CreateUserInput { user_name: name.into(), ..Default::default() };
    for name in ["ann", "bob"] {
        world.write::<CreateUser>(user(name)).await.unwrap();
    }
    let trust = r#"{"Statement":{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:user/ann"},"Action":"sts:AssumeRole"}}"#;
    let input = CreateRoleInput {
        role_name: "web".to_owned(),
        assume_role_policy_document: trust.to_owned(),
        ..Default::default()
    };
    world.write::<CreateRole>(input).await.unwrap();
    let profile = || "profile".to_owned();
    let input =
        CreateInstanceProfileInput { instance_profile_name: profile(), ..Default::default() };
    world.write::<CreateInstanceProfile>(input).await.unwrap();
    let input = AddRoleToInstanceProfileInput {
        instance_profile_name: profile(),
        role_name: "web".to_owned(),
    };
    world.write::<AddRoleToInstanceProfile>(input).await.unwrap();
    world.add_policy("own").await;

    let mut tx = world.tx().await;
    let group = GroupRow {
        id: UniqueId::from_random(UniqueIdKind::Group, [5; 17]),
        account: world.account,
        name: "staff".to_owned(),
        path: "/".to_owned(),
        created_s: NOW_S,
        inline_policies: [("in".to_owned(), ALLOW_ALL.to_owned())].into(),
        attached_policies: vec![OWN.to_owned()],
        member_count: 1,
    };
    tx.create_entity(&group).unwrap();
    let mut ann: UserRow = tx.entity(world.account, "ann").await.unwrap().unwrap();
    ann.groups.push(group.id.clone());
    ann.permissions_boundary = Some(AWS.to_owned());
    tx.put(&ann).unwrap();
    let mut role: RoleRow = tx.entity(world.account, "web").await.unwrap().unwrap();
    role.inline_policies.insert("in".to_owned(), ALLOW_ALL.to_owned());
    tx.put(&role).unwrap();
    world.commit(tx).await;
    world
}

fn ask(
    world: &World,
    filter: &[&str],
    max_items: Option<i32>,
    marker: Option<String>,
) -> GetAccountAuthorizationDetailsOutput {
    let filter = filter.iter().map(|name| (*name).to_owned()).collect();
    let input = GetAccountAuthorizationDetailsInput { filter: Some(filter), max_items, marker };
    world.read::<GetAccountAuthorizationDetails>(input).unwrap()
}

/// What is in an answer, by name.
fn names(output: &GetAccountAuthorizationDetailsOutput) -> String {
    let users = output.user_detail_list.iter().flatten().map(|user| user.user_name.clone());
    let groups = output.group_detail_list.iter().flatten().map(|group| group.group_name.clone());
    let roles = output.role_detail_list.iter().flatten().map(|role| role.role_name.clone());
    let policies = output.policies.iter().flatten().map(|policy| policy.policy_name.clone());
    let all = users.chain(groups).chain(roles).chain(policies).flatten();
    all.collect::<Vec<_>>().join(" ")
}

fn decoded(document: Option<&String>) -> String {
    percent_decode_str(document.unwrap()).decode_utf8().unwrap().into_owned()
}

#[tokio::test]
async fn everything_is_shown_with_what_hangs_on_it() {
    let world = world().await;
    let output = ask(&world, &[], None, None);
    assert_eq!(names(&output), "ann bob staff web own ReadOnlyAccess");
    assert_eq!((output.is_truncated, &output.marker), (Some(false), &None));

    let ann = &output.user_detail_list.as_ref().unwrap()[0];
    assert_eq!(ann.group_list, Some(vec!["staff".to_owned()]));
    let boundary = ann.permissions_boundary.as_ref().unwrap();
    assert_eq!(boundary.permissions_boundary_arn.as_deref(), Some(AWS));
    assert_eq!((&ann.user_policy_list, &ann.tags), (&Some(Vec::new()), &Some(Vec::new())));

    let group = &output.group_detail_list.as_ref().unwrap()[0];
    let attached = &group.attached_managed_policies.as_ref().unwrap()[0];
    assert_eq!(
        (attached.policy_name.as_deref(), attached.policy_arn.as_deref()),
        (Some("own"), Some(OWN))
    );
    let inline = &group.group_policy_list.as_ref().unwrap()[0];
    assert_eq!(decoded(inline.policy_document.as_ref()), ALLOW_ALL);

    let role = &output.role_detail_list.as_ref().unwrap()[0];
    let trust = decoded(role.assume_role_policy_document.as_ref());
    assert!(trust.contains(":user/ann"), "{trust}");
    let profile = &role.instance_profile_list.as_ref().unwrap()[0];
    assert_eq!((profile.instance_profile_name.as_str(), profile.roles.len()), ("profile", 1));
    assert_eq!(role.role_last_used, Some(Default::default()));

    let policies = output.policies.as_ref().unwrap();
    let versions = policies[0].policy_version_list.as_ref().unwrap();
    assert_eq!(decoded(versions[0].document.as_ref()), ALLOW_ALL);
    assert_eq!(policies[1].permissions_boundary_usage_count, Some(1));
}

#[tokio::test]
async fn a_filter_leaves_parts_out() {
    let world = world().await;
    for (filter, expected) in [
        (&["User"][..], "ann bob"),
        (&["Group", "Role"], "staff web"),
        (&["Role", "Group"], "staff web"),
        (&["LocalManagedPolicy"], "own"),
        (&["AWSManagedPolicy"], "ReadOnlyAccess"),
    ] {
        assert_eq!(names(&ask(&world, filter, None, None)), expected);
    }
}

#[tokio::test]
async fn pages_go_on_across_the_parts() {
    let world = world().await;
    for (items, filter, expected) in [
        (1, &[][..], &["ann", "bob", "staff", "web", "own", "ReadOnlyAccess"][..]),
        (2, &[], &["ann bob", "staff web", "own ReadOnlyAccess"]),
        (4, &[], &["ann bob staff web", "own ReadOnlyAccess"]),
        (2, &["User", "LocalManagedPolicy"], &["ann bob", "own"]),
    ] {
        let mut pages = Vec::new();
        let mut marker = None;
        loop {
            let output = ask(&world, filter, Some(items), marker);
            pages.push(names(&output));
            assert_eq!(output.is_truncated, Some(output.marker.is_some()));
            marker = output.marker;
            if marker.is_none() {
                break;
            }
        }
        assert_eq!(pages, expected);
    }
}

#[tokio::test]
async fn it_needs_its_action_on_everything() {
    let world = World::new().await;
    assert_eq!(
        world.guards::<GetAccountAuthorizationDetails>(&Default::default()),
        "iam:GetAccountAuthorizationDetails on *"
    );
    let input = GetAccountAuthorizationDetailsInput {
        marker: Some("nonsense".to_owned()),
        ..Default::default()
    };
    assert_eq!(
        world.read::<GetAccountAuthorizationDetails>(input).unwrap_err(),
        "400 ValidationError: Invalid Marker."
    );
}
