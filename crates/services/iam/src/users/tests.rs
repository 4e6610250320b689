//! Users and their tags, in a world in memory.

use sekisho_api::iam::{
    CreateUserInput, DeleteUserInput, GetUserInput, ListUserTagsInput, ListUsersInput, Tag,
    TagUserInput, UntagUserInput, UpdateUserInput, User,
};
use sekisho_directory::{ManagedPolicyRow, UserRow};

use super::*;
use crate::testing::{self, NOW, Who, World};

fn create(name: &str) -> CreateUserInput {
    CreateUserInput { user_name: name.to_owned(), ..Default::default() }
}

fn get(name: &str) -> GetUserInput {
    GetUserInput { user_name: Some(name.to_owned()) }
}

fn update(name: &str, new_path: Option<&str>, new_name: Option<&str>) -> UpdateUserInput {
    UpdateUserInput {
        user_name: name.to_owned(),
        new_path: new_path.map(str::to_owned),
        new_user_name: new_name.map(str::to_owned),
    }
}

fn delete(name: &str) -> DeleteUserInput {
    DeleteUserInput { user_name: name.to_owned() }
}

fn tag(key: &str, value: &str) -> Tag {
    Tag { key: key.to_owned(), value: value.to_owned() }
}

async fn with_users(names: &[&str]) -> World {
    let world = World::new().await;
    for name in names {
        world.write::<CreateUser>(create(name)).await.unwrap();
    }
    world
}

fn shown(world: &World, name: &str) -> User {
    world.read::<GetUser>(get(name)).unwrap().user
}

fn listed_names(world: &World, input: ListUsersInput) -> Vec<String> {
    let users = world.read::<ListUsers>(input).unwrap().users;
    users.into_iter().map(|user| user.user_name).collect()
}

#[tokio::test]
async fn create_user_answers_the_user_that_get_user_shows_then() {
    let world = World::new().await;
    let created = world
        .write::<CreateUser>(CreateUserInput {
            path: Some("/team/a/".to_owned()),
            tags: Some(vec![tag("Team", "a")]),
            permissions_boundary: Some("arn:aws:iam::aws:policy/ReadOnlyAccess".to_owned()),
            ..create("Bob")
        })
        .await
        .unwrap()
        .user
        .unwrap();
    assert_eq!(created.arn, "arn:aws:iam::123456789012:user/team/a/Bob");
    assert_eq!((created.user_id.len(), &created.user_id[..4]), (21, "AIDA"));
    assert_eq!(created.create_date, NOW);
    assert_eq!(created.tags, Some(vec![tag("Team", "a")]));
    // ID-54
    let boundary = created.permissions_boundary.clone().unwrap();
    assert_eq!(boundary.permissions_boundary_type.as_deref(), Some("Policy"));
    assert_eq!(shown(&world, "bob"), created);
}

/// ID-47: without tags there is no member for them.
#[tokio::test]
async fn a_plain_user_lies_at_the_root_path_and_has_no_optional_members() {
    let world = with_users(&["Bob"]).await;
    let bob = shown(&world, "Bob");
    assert_eq!((bob.path.as_str(), bob.tags, bob.permissions_boundary), ("/", None, None));
}

/// ID-21: names that differ only in letter case are one name; the first user is left alone.
#[tokio::test]
async fn create_user_refuses_a_name_that_differs_only_in_case() {
    let world = with_users(&["Alice"]).await;
    let refusal = world.write::<CreateUser>(create("alice")).await.unwrap_err();
    assert_eq!(refusal, "409 EntityAlreadyExists: User with name alice already exists.");
    assert_eq!(shown(&world, "alice").user_name, "Alice");
}

#[tokio::test]
async fn create_user_refuses_what_the_model_lets_through() {
    let world = World::new().await;
    let path = CreateUserInput { path: Some("/a//b/".to_owned()), ..create("x") };
    assert_eq!(
        world.write::<CreateUser>(path).await.unwrap_err(),
        "400 ValidationError: The specified value for path is invalid. It must begin and end \
         with / and contain only alphanumeric characters and/or / characters."
    );
    let tags = CreateUserInput { tags: Some(vec![tag("a", ""), tag("A", "")]), ..create("x") };
    assert_eq!(
        world.write::<CreateUser>(tags).await.unwrap_err(),
        "400 InvalidInput: Duplicate tag keys found. Please note that Tag keys are case \
         insensitive."
    );
    for (boundary, refusal) in [
        ("not-an-arn-but-long-enough", "400 ValidationError: Invalid ARN:  Could not be parsed!"),
        (
            "arn:aws:iam::123456789012:policy/none",
            "404 NoSuchEntity: Policy arn:aws:iam::123456789012:policy/none does not exist or is \
             not attachable.",
        ),
    ] {
        let input =
            CreateUserInput { permissions_boundary: Some(boundary.to_owned()), ..create("x") };
        assert_eq!(world.write::<CreateUser>(input).await.unwrap_err(), refusal);
    }
    assert!(world.read::<GetUser>(get("x")).is_err());
}

#[tokio::test]
async fn create_user_refuses_more_users_than_the_quota() {
    let world = World::with_quotas(&[("UsersPerAccount", 1)]).await;
    world.write::<CreateUser>(create("one")).await.unwrap();
    assert_eq!(
        world.write::<CreateUser>(create("two")).await.unwrap_err(),
        "409 LimitExceeded: Cannot exceed quota for UsersPerAccount: 1"
    );
}

/// EV-85, and the keys of the service authorization reference.
#[tokio::test]
async fn create_user_needs_the_tagging_action_too_when_tags_are_passed() {
    let world = World::new().await;
    assert_eq!(
        world.guards::<CreateUser>(&create("Bob")),
        "iam:CreateUser on arn:aws:iam::123456789012:user/Bob"
    );
    let boundary = "arn:aws:iam::123456789012:policy/b";
    let input = CreateUserInput {
        path: Some("/x/".to_owned()),
        tags: Some(vec![tag("k", "v")]),
        permissions_boundary: Some(boundary.to_owned()),
        ..create("Bob")
    };
    let keys = "aws:RequestTag/k=v aws:TagKeys=[k] aws:ResourceTag/k=v iam:ResourceTag/k=v";
    assert_eq!(
        world.guards::<CreateUser>(&input),
        format!(
            "iam:CreateUser on arn:aws:iam::123456789012:user/x/Bob \
             {{iam:PermissionsBoundary={boundary} {keys}}}\n\
             iam:TagUser on arn:aws:iam::123456789012:user/x/Bob {{{keys}}}"
        )
    );
}

/// ER-24: a user that does not exist is printed by name.
#[tokio::test]
async fn a_user_is_guarded_by_its_arn_or_by_its_name_if_there_is_none() {
    let world = World::new().await;
    let input = CreateUserInput { path: Some("/x/".to_owned()), ..create("Bob") };
    world.write::<CreateUser>(input).await.unwrap();
    assert_eq!(
        world.guards::<DeleteUser>(&delete("bob")),
        "iam:DeleteUser on arn:aws:iam::123456789012:user/x/Bob"
    );
    assert_eq!(
        world.guards::<GetUser>(&get("Eve")),
        "iam:GetUser on arn:aws:iam::123456789012:user/Eve (user Eve)"
    );
}

/// EV-104.
#[tokio::test]
async fn get_user_without_a_name_shows_the_caller() {
    let world = with_users(&["Bob"]).await;
    let own = world.read_as::<GetUser>(Who::User("Bob"), GetUserInput::default()).unwrap().user;
    assert_eq!(own.user_name, "Bob");
    assert_eq!(
        world.guards_as::<GetUser>(Who::User("Bob"), &GetUserInput::default()),
        "iam:GetUser on arn:aws:iam::123456789012:user/Bob"
    );
    let root = world.read::<GetUser>(GetUserInput::default()).unwrap().user;
    assert_eq!(root.user_id, testing::ACCOUNT);
    assert_eq!(root.arn, "arn:aws:iam::123456789012:root");

    world.add_role("r").await;
    assert_eq!(
        world.read_as::<GetUser>(Who::Role("r"), GetUserInput::default()).unwrap_err(),
        "400 ValidationError: Must specify userName when calling with non-User credentials"
    );
}

#[tokio::test]
async fn get_user_refuses_an_unknown_name() {
    let world = World::new().await;
    assert_eq!(
        world.read::<GetUser>(get("Eve")).unwrap_err(),
        "404 NoSuchEntity: The user with name Eve cannot be found."
    );
}

/// ID-43, ID-44, ID-46.
#[tokio::test]
async fn list_users_goes_by_name_page_by_page_under_a_path() {
    let world = World::new().await;
    for (path, name) in [("/a/", "d"), ("/b/", "c"), ("/a/b/", "B"), ("/a/", "a")] {
        let tags = Some(vec![tag("k", "v")]);
        let input = CreateUserInput { path: Some(path.to_owned()), tags, ..create(name) };
        world.write::<CreateUser>(input).await.unwrap();
    }
    assert_eq!(listed_names(&world, ListUsersInput::default()), ["B", "a", "c", "d"]);
    let under = |prefix: &str| ListUsersInput {
        path_prefix: Some(prefix.to_owned()),
        ..Default::default()
    };
    assert_eq!(listed_names(&world, under("/a")), ["B", "a", "d"]);

    let first =
        world.read::<ListUsers>(ListUsersInput { max_items: Some(2), ..under("/a/") }).unwrap();
    assert_eq!((first.users.len(), first.is_truncated), (2, Some(true)));
    assert_eq!(first.users[0].tags, None);
    let second = ListUsersInput { marker: first.marker, ..under("/a/") };
    let second = world.read::<ListUsers>(second).unwrap();
    assert_eq!(second.users[0].user_name, "d");
    assert_eq!((second.is_truncated, second.marker), (Some(false), None));
}

#[tokio::test]
async fn list_users_refuses_a_marker_that_is_not_its_own() {
    let world = World::new().await;
    let input = ListUsersInput { marker: Some("x".to_owned()), ..Default::default() };
    assert_eq!(world.read::<ListUsers>(input).unwrap_err(), "400 ValidationError: Invalid Marker.");
}

/// EV-68.
#[tokio::test]
async fn list_users_is_guarded_by_the_prefix() {
    let world = World::new().await;
    let guards = |prefix: Option<&str>| {
        let path_prefix = prefix.map(str::to_owned);
        world.guards::<ListUsers>(&ListUsersInput { path_prefix, ..Default::default() })
    };
    assert_eq!(guards(None), "iam:ListUsers on arn:aws:iam::123456789012:user/");
    assert_eq!(guards(Some("/a/b")), "iam:ListUsers on arn:aws:iam::123456789012:user/a/b");
}

/// ID-3: the ARN changes, id and date do not.
#[tokio::test]
async fn update_user_renames_and_moves_and_keeps_the_id() {
    let world = with_users(&["Bob"]).await;
    let before = shown(&world, "Bob");
    world.write::<UpdateUser>(update("bob", Some("/x/"), Some("BOB"))).await.unwrap();
    let after = shown(&world, "bob");
    assert_eq!(after.arn, "arn:aws:iam::123456789012:user/x/BOB");
    assert_eq!((after.user_id, after.create_date), (before.user_id, before.create_date));

    world.write::<UpdateUser>(update("BOB", None, Some("Robert"))).await.unwrap();
    assert!(world.read::<GetUser>(get("bob")).is_err());
    assert_eq!(shown(&world, "robert").path, "/x/");
    world.write::<CreateUser>(create("bob")).await.unwrap();
}

#[tokio::test]
async fn update_user_refuses_a_taken_name_a_bad_path_and_an_unknown_user() {
    let world = with_users(&["Alice", "Bob"]).await;
    assert_eq!(
        world.write::<UpdateUser>(update("Bob", None, Some("alice"))).await.unwrap_err(),
        "409 EntityAlreadyExists: User with name alice already exists."
    );
    let refusal = world.write::<UpdateUser>(update("Bob", Some("//"), None)).await.unwrap_err();
    assert!(refusal.starts_with("400 ValidationError: The specified value for path"), "{refusal}");
    assert_eq!(
        world.write::<UpdateUser>(update("Eve", None, None)).await.unwrap_err(),
        "404 NoSuchEntity: The user with name Eve cannot be found."
    );
    assert_eq!(listed_names(&world, ListUsersInput::default()), ["Alice", "Bob"]);
}

/// EV-102.
#[tokio::test]
async fn update_user_needs_the_old_and_the_new_arn() {
    let world = with_users(&["Bob"]).await;
    let both = "iam:UpdateUser on arn:aws:iam::123456789012:user/Bob\n\
                iam:UpdateUser on arn:aws:iam::123456789012:user/x/Rob";
    assert_eq!(world.guards::<UpdateUser>(&update("bob", Some("/x/"), Some("Rob"))), both);
    assert_eq!(
        world.guards::<UpdateUser>(&update("bob", None, None)),
        "iam:UpdateUser on arn:aws:iam::123456789012:user/Bob"
    );
}

#[tokio::test]
async fn delete_user_frees_the_name_and_the_boundary() {
    let world = World::new().await;
    world.add_policy("b").await;
    let boundary = "arn:aws:iam::123456789012:policy/b".to_owned();
    let input = CreateUserInput { permissions_boundary: Some(boundary), ..create("Bob") };
    world.write::<CreateUser>(input).await.unwrap();
    let uses = |row: Option<ManagedPolicyRow>| row.unwrap().boundary_count;
    assert_eq!(uses(world.tx().await.entity(world.account, "b").await.unwrap()), 1);

    world.write::<DeleteUser>(delete("bob")).await.unwrap();
    assert_eq!(uses(world.tx().await.entity(world.account, "b").await.unwrap()), 0);
    assert_eq!(world.tx().await.entity::<UserRow>(world.account, "Bob").await.unwrap(), None);
    world.write::<CreateUser>(create("BOB")).await.unwrap();
}

#[tokio::test]
async fn delete_user_tells_what_hangs_on_the_user() {
    let world = with_users(&["Bob"]).await;
    let mut bob: UserRow = world.tx().await.entity(world.account, "Bob").await.unwrap().unwrap();
    bob.groups.push("AGPAAAAAAAAAAAAAAAAAA".parse().unwrap());
    bob.attached_policies.push("arn:aws:iam::aws:policy/ReadOnlyAccess".to_owned());
    bob.inline_policies.insert("p".to_owned(), "{}".to_owned());
    bob.access_keys.push("AKIAX".to_owned());
    let mut refusals = Vec::new();
    for taken_away in 0..4 {
        match taken_away {
            0 => {}
            1 => bob.access_keys.clear(),
            2 => bob.inline_policies.clear(),
            _ => bob.attached_policies.clear(),
        }
        let mut tx = world.tx().await;
        tx.put(&bob).unwrap();
        world.commit(tx).await;
        refusals.push(world.write::<DeleteUser>(delete("Bob")).await.unwrap_err());
    }
    assert_eq!(
        refusals,
        [
            "409 DeleteConflict: Cannot delete entity, must delete access keys first.",
            "409 DeleteConflict: Cannot delete entity, must delete policies first.",
            "409 DeleteConflict: Cannot delete entity, must detach all policies first.",
            "409 DeleteConflict: Cannot delete entity, must remove users from group first.",
        ]
    );
    assert_eq!(
        world.write::<DeleteUser>(delete("Eve")).await.unwrap_err(),
        "404 NoSuchEntity: The user with name Eve cannot be found."
    );
}

/// ID-26.
#[tokio::test]
async fn tags_are_set_replaced_listed_by_key_and_taken_away_ignoring_case() {
    let world = with_users(&["Bob"]).await;
    let set = |tags| TagUserInput { user_name: "bob".to_owned(), tags };
    world.write::<TagUser>(set(vec![tag("Team", "a"), tag("Cost", "1")])).await.unwrap();
    world.write::<TagUser>(set(vec![tag("team", "b")])).await.unwrap();
    let listed = |world: &World| {
        let input = ListUserTagsInput { user_name: "BOB".to_owned(), ..Default::default() };
        world.read::<ListUserTags>(input).unwrap().tags
    };
    assert_eq!(listed(&world), [tag("Cost", "1"), tag("team", "b")]);

    let tag_keys = vec!["TEAM".to_owned(), "none".to_owned()];
    let input = UntagUserInput { user_name: "bob".to_owned(), tag_keys };
    world.write::<UntagUser>(input).await.unwrap();
    assert_eq!(listed(&world), [tag("Cost", "1")]);
}

#[tokio::test]
async fn tag_user_refuses_reserved_keys_too_many_tags_and_unknown_users() {
    let world = World::with_quotas(&[("TagsPerEntity", 1)]).await;
    world.write::<CreateUser>(create("Bob")).await.unwrap();
    let set = |name: &str, tags| TagUserInput { user_name: name.to_owned(), tags };
    for (input, refusal) in [
        (
            set("Bob", vec![tag("aws:x", "")]),
            "400 InvalidInput: Reserved prefix aws: cannot be used in tag keys.",
        ),
        (
            set("Bob", vec![tag("a", ""), tag("b", "")]),
            "409 LimitExceeded: Cannot exceed quota for TagsPerEntity: 1",
        ),
        (
            set("Eve", vec![tag("a", "")]),
            "404 NoSuchEntity: The user with name Eve cannot be found.",
        ),
    ] {
        assert_eq!(world.write::<TagUser>(input).await.unwrap_err(), refusal);
    }
    assert_eq!(shown(&world, "Bob").tags, None);
}

#[tokio::test]
async fn tagging_is_guarded_with_the_tags_of_request_and_user() {
    let world = with_users(&["Bob"]).await;
    let name = || "Bob".to_owned();
    let set = TagUserInput { user_name: name(), tags: vec![tag("a", "1")] };
    world.write::<TagUser>(set).await.unwrap();
    let set = TagUserInput { user_name: name(), tags: vec![tag("b", "2")] };
    let own = "aws:ResourceTag/a=1 iam:ResourceTag/a=1";
    assert_eq!(
        world.guards::<TagUser>(&set),
        format!(
            "iam:TagUser on arn:aws:iam::123456789012:user/Bob \
             {{{own} aws:RequestTag/b=2 aws:TagKeys=[b]}}"
        )
    );
    let take = UntagUserInput { user_name: name(), tag_keys: vec!["a".to_owned()] };
    assert_eq!(
        world.guards::<UntagUser>(&take),
        format!("iam:UntagUser on arn:aws:iam::123456789012:user/Bob {{{own} aws:TagKeys=[a]}}")
    );
}
