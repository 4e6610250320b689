//! Groups and who is in them, in a world in memory.

use sekisho_api::iam::{
    AddUserToGroupInput, CreateGroupInput, CreateUserInput, DeleteGroupInput, DeleteUserInput,
    GetGroupInput, Group, ListGroupsForUserInput, ListGroupsInput, RemoveUserFromGroupInput,
    UpdateGroupInput, UpdateUserInput,
};
use sekisho_directory::GroupRow;

use super::*;
use crate::testing::{NOW, World};
use crate::users::{CreateUser, DeleteUser, UpdateUser};

fn create(name: &str) -> CreateGroupInput {
    CreateGroupInput { group_name: name.to_owned(), path: None }
}

fn get(name: &str) -> GetGroupInput {
    GetGroupInput { group_name: name.to_owned(), ..Default::default() }
}

fn add(user: &str, group: &str) -> AddUserToGroupInput {
    AddUserToGroupInput { user_name: user.to_owned(), group_name: group.to_owned() }
}

fn remove(user: &str, group: &str) -> RemoveUserFromGroupInput {
    RemoveUserFromGroupInput { user_name: user.to_owned(), group_name: group.to_owned() }
}

async fn with(users: &[&str], groups: &[&str]) -> World {
    let world = World::new().await;
    for name in users {
        let input = CreateUserInput { user_name: (*name).to_owned(), ..Default::default() };
        world.write::<CreateUser>(input).await.unwrap();
    }
    for name in groups {
        world.write::<CreateGroup>(create(name)).await.unwrap();
    }
    world
}

fn members(world: &World, group: &str) -> Vec<String> {
    let users = world.read::<GetGroup>(get(group)).unwrap().users;
    users.into_iter().map(|user| user.user_name).collect()
}

fn groups_of(world: &World, user: &str) -> Vec<Group> {
    let input = ListGroupsForUserInput { user_name: user.to_owned(), ..Default::default() };
    world.read::<ListGroupsForUser>(input).unwrap().groups
}

async fn member_count(world: &World, group: &str) -> u32 {
    let row: Option<GroupRow> = world.tx().await.entity(world.account, group).await.unwrap();
    row.unwrap().member_count
}

#[tokio::test]
async fn create_group_answers_the_group_that_get_group_shows_then() {
    let world = World::new().await;
    let input = CreateGroupInput { path: Some("/x/".to_owned()), ..create("Devs") };
    let created = world.write::<CreateGroup>(input).await.unwrap().group;
    assert_eq!(created.arn, "arn:aws:iam::123456789012:group/x/Devs");
    assert_eq!((&created.group_id[..4], created.create_date), ("AGPA", NOW));
    let shown = world.read::<GetGroup>(get("devs")).unwrap();
    assert_eq!((shown.group, shown.users), (created, Vec::new()));
    assert_eq!((shown.is_truncated, shown.marker), (Some(false), None));
}

#[tokio::test]
async fn create_group_refuses_taken_names_bad_paths_and_too_many() {
    let world = World::with_quotas(&[("GroupsPerAccount", 1)]).await;
    world.write::<CreateGroup>(create("Devs")).await.unwrap();
    assert_eq!(
        world.write::<CreateGroup>(create("DEVS")).await.unwrap_err(),
        "409 EntityAlreadyExists: Group with name DEVS already exists."
    );
    assert_eq!(
        world.write::<CreateGroup>(create("Ops")).await.unwrap_err(),
        "409 LimitExceeded: Cannot exceed quota for GroupsPerAccount: 1"
    );
    let input = CreateGroupInput { path: Some("/a//".to_owned()), ..create("x") };
    let refusal = world.write::<CreateGroup>(input).await.unwrap_err();
    assert!(refusal.starts_with("400 ValidationError: The specified value for path"), "{refusal}");
}

#[tokio::test]
async fn list_groups_goes_by_name_page_by_page_under_a_path() {
    let world = World::new().await;
    for (path, name) in [("/a/", "c"), ("/b/", "b"), ("/a/", "a")] {
        let input = CreateGroupInput { path: Some(path.to_owned()), ..create(name) };
        world.write::<CreateGroup>(input).await.unwrap();
    }
    let input = |marker| ListGroupsInput {
        path_prefix: Some("/a/".to_owned()),
        max_items: Some(1),
        marker,
    };
    let first = world.read::<ListGroups>(input(None)).unwrap();
    let second = world.read::<ListGroups>(input(first.marker)).unwrap();
    assert_eq!((&*first.groups[0].group_name, first.is_truncated), ("a", Some(true)));
    assert_eq!((&*second.groups[0].group_name, second.is_truncated), ("c", Some(false)));
    assert_eq!(
        world.read::<ListGroups>(input(Some("?".to_owned()))).unwrap_err(),
        "400 ValidationError: Invalid Marker."
    );
}

/// ID-34: adding twice is a success and counts once.
#[tokio::test]
async fn users_come_into_a_group_once_and_go_again() {
    let world = with(&["bob", "Ann"], &["Devs"]).await;
    for user in ["bob", "BOB", "ann"] {
        world.write::<AddUserToGroup>(add(user, "devs")).await.unwrap();
    }
    assert_eq!(members(&world, "Devs"), ["Ann", "bob"]);
    assert_eq!(member_count(&world, "Devs").await, 2);
    assert_eq!(groups_of(&world, "bob")[0].group_name, "Devs");

    world.write::<RemoveUserFromGroup>(remove("Bob", "DEVS")).await.unwrap();
    assert_eq!(members(&world, "Devs"), ["Ann"]);
    assert_eq!(member_count(&world, "Devs").await, 1);
    assert_eq!(groups_of(&world, "bob"), []);
}

/// ID-34: removing what is not there is an error.
#[tokio::test]
async fn membership_refuses_unknown_groups_unknown_users_and_users_who_are_not_in() {
    let world = with(&["bob"], &["Devs"]).await;
    let no_group = "404 NoSuchEntity: The group with name Ops cannot be found.";
    let no_user = "404 NoSuchEntity: The user with name eve cannot be found.";
    let add_refused =
        async |user, group| world.write::<AddUserToGroup>(add(user, group)).await.unwrap_err();
    let remove_refused = async |user, group| {
        world.write::<RemoveUserFromGroup>(remove(user, group)).await.unwrap_err()
    };
    assert_eq!(add_refused("bob", "Ops").await, no_group);
    assert_eq!(add_refused("eve", "Devs").await, no_user);
    assert_eq!(remove_refused("bob", "Ops").await, no_group);
    assert_eq!(remove_refused("eve", "Devs").await, no_user);
    assert_eq!(
        remove_refused("bob", "Devs").await,
        "404 NoSuchEntity: User bob is not in group Devs."
    );
    assert_eq!(member_count(&world, "Devs").await, 0);
}

#[tokio::test]
async fn a_user_is_in_no_more_groups_than_the_quota() {
    let world = World::with_quotas(&[("GroupsPerUser", 1)]).await;
    let input = CreateUserInput { user_name: "bob".to_owned(), ..Default::default() };
    world.write::<CreateUser>(input).await.unwrap();
    for group in ["a", "b"] {
        world.write::<CreateGroup>(create(group)).await.unwrap();
    }
    world.write::<AddUserToGroup>(add("bob", "a")).await.unwrap();
    assert_eq!(
        world.write::<AddUserToGroup>(add("bob", "b")).await.unwrap_err(),
        "409 LimitExceeded: Cannot exceed quota for GroupsPerUser: 1"
    );
    world.write::<AddUserToGroup>(add("bob", "a")).await.unwrap();
}

/// ID-3: who is in a group is in it whatever either is called.
#[tokio::test]
async fn members_stay_when_the_group_or_the_user_is_renamed() {
    let world = with(&["bob"], &["Devs", "Ops"]).await;
    world.write::<AddUserToGroup>(add("bob", "Devs")).await.unwrap();
    let rename = |new: &str| UpdateGroupInput {
        group_name: "Devs".to_owned(),
        new_path: Some("/x/".to_owned()),
        new_group_name: Some(new.to_owned()),
    };
    assert_eq!(
        world.write::<UpdateGroup>(rename("ops")).await.unwrap_err(),
        "409 EntityAlreadyExists: Group with name ops already exists."
    );
    world.write::<UpdateGroup>(rename("Builders")).await.unwrap();
    let input = UpdateUserInput {
        user_name: "bob".to_owned(),
        new_user_name: Some("rob".to_owned()),
        new_path: None,
    };
    world.write::<UpdateUser>(input).await.unwrap();
    assert_eq!(members(&world, "Builders"), ["rob"]);
    assert_eq!(groups_of(&world, "rob")[0].arn, "arn:aws:iam::123456789012:group/x/Builders");
    assert!(world.read::<GetGroup>(get("Devs")).is_err());
}

/// ID-46: without tags and boundary, by name, page by page.
#[tokio::test]
async fn get_group_pages_through_its_users() {
    let world = with(&["c", "a", "b"], &["Devs"]).await;
    for user in ["c", "a", "b"] {
        world.write::<AddUserToGroup>(add(user, "Devs")).await.unwrap();
    }
    let first = world.read::<GetGroup>(GetGroupInput { max_items: Some(2), ..get("Devs") });
    let first = first.unwrap();
    assert_eq!((first.users.len(), first.is_truncated), (2, Some(true)));
    let input = GetGroupInput { marker: first.marker, ..get("Devs") };
    let second = world.read::<GetGroup>(input).unwrap();
    assert_eq!((&*second.users[0].user_name, second.users.len()), ("c", 1));
}

#[tokio::test]
async fn delete_group_tells_what_hangs_on_the_group() {
    let world = with(&["bob"], &["Devs"]).await;
    world.write::<AddUserToGroup>(add("bob", "Devs")).await.unwrap();
    let delete = || DeleteGroupInput { group_name: "devs".to_owned() };
    let refusal = "409 DeleteConflict: Cannot delete entity, must remove users from group first.";
    assert_eq!(world.write::<DeleteGroup>(delete()).await.unwrap_err(), refusal);
    let bob = DeleteUserInput { user_name: "bob".to_owned() };
    assert_eq!(world.write::<DeleteUser>(bob).await.unwrap_err(), refusal);

    world.write::<RemoveUserFromGroup>(remove("bob", "Devs")).await.unwrap();
    world.write::<DeleteGroup>(delete()).await.unwrap();
    assert_eq!(
        world.write::<DeleteGroup>(delete()).await.unwrap_err(),
        "404 NoSuchEntity: The group with name devs cannot be found."
    );
}

#[tokio::test]
async fn groups_are_guarded_by_their_arn() {
    let world = with(&["bob"], &["Devs"]).await;
    let arn = "arn:aws:iam::123456789012:group/Devs";
    assert_eq!(world.guards::<CreateGroup>(&create("Devs")), format!("iam:CreateGroup on {arn}"));
    assert_eq!(world.guards::<GetGroup>(&get("devs")), format!("iam:GetGroup on {arn}"));
    // The group alone is the resource (service authorization reference).
    assert_eq!(
        world.guards::<AddUserToGroup>(&add("bob", "devs")),
        format!("iam:AddUserToGroup on {arn}")
    );
    assert_eq!(
        world.guards::<RemoveUserFromGroup>(&remove("bob", "Ops")),
        "iam:RemoveUserFromGroup on arn:aws:iam::123456789012:group/Ops (group Ops)"
    );
    let rename = UpdateGroupInput {
        group_name: "Devs".to_owned(),
        new_path: None,
        new_group_name: Some("Ops".to_owned()),
    };
    assert_eq!(
        world.guards::<UpdateGroup>(&rename),
        format!("iam:UpdateGroup on {arn}\niam:UpdateGroup on arn:aws:iam::123456789012:group/Ops")
    );
    assert_eq!(
        world.guards::<ListGroups>(&ListGroupsInput::default()),
        "iam:ListGroups on arn:aws:iam::123456789012:group/"
    );
    let input = ListGroupsForUserInput { user_name: "bob".to_owned(), ..Default::default() };
    assert_eq!(
        world.guards::<ListGroupsForUser>(&input),
        "iam:ListGroupsForUser on arn:aws:iam::123456789012:user/bob"
    );
}
