//! Instance profiles and the roles in them, in a world in memory.

use sekisho_api::iam::{
    AddRoleToInstanceProfileInput, CreateInstanceProfileInput, DeleteInstanceProfileInput,
    GetInstanceProfileInput, InstanceProfile, ListInstanceProfileTagsInput,
    ListInstanceProfilesForRoleInput, ListInstanceProfilesInput,
    RemoveRoleFromInstanceProfileInput, Tag, TagInstanceProfileInput, UntagInstanceProfileInput,
};
use sekisho_directory::RoleRow;

use super::*;
use crate::testing::{NOW, World};

const MISSING: &str = "404 NoSuchEntity: Instance Profile none cannot be found.";

fn create(name: &str) -> CreateInstanceProfileInput {
    CreateInstanceProfileInput {
        instance_profile_name: name.to_owned(),
        path: Some("/web/".to_owned()),
        tags: None,
    }
}

fn get(name: &str) -> GetInstanceProfileInput {
    GetInstanceProfileInput { instance_profile_name: name.to_owned() }
}

fn delete(name: &str) -> DeleteInstanceProfileInput {
    DeleteInstanceProfileInput { instance_profile_name: name.to_owned() }
}

fn add(profile: &str, role: &str) -> AddRoleToInstanceProfileInput {
    AddRoleToInstanceProfileInput {
        instance_profile_name: profile.to_owned(),
        role_name: role.to_owned(),
    }
}

fn remove(profile: &str, role: &str) -> RemoveRoleFromInstanceProfileInput {
    RemoveRoleFromInstanceProfileInput {
        instance_profile_name: profile.to_owned(),
        role_name: role.to_owned(),
    }
}

fn tag(key: &str, value: &str) -> Tag {
    Tag { key: key.to_owned(), value: value.to_owned() }
}

async fn with_profiles(names: &[&str]) -> World {
    let world = World::new().await;
    for name in names {
        world.write::<CreateInstanceProfile>(create(name)).await.unwrap();
    }
    world
}

fn shown(world: &World, name: &str) -> InstanceProfile {
    world.read::<GetInstanceProfile>(get(name)).unwrap().instance_profile
}

async fn profiles_of(world: &World, role: &str) -> Vec<String> {
    let row: RoleRow = world.tx().await.entity(world.account, role).await.unwrap().unwrap();
    row.instance_profiles
}

#[tokio::test]
async fn a_new_instance_profile_has_no_role() {
    let world = World::new().await;
    let input = CreateInstanceProfileInput { tags: Some(vec![tag("k", "v")]), ..create("Web") };
    let created = world.write::<CreateInstanceProfile>(input).await.unwrap().instance_profile;
    assert_eq!(created.arn, "arn:aws:iam::123456789012:instance-profile/web/Web");
    assert_eq!(&created.instance_profile_id[..4], "AIPA");
    assert_eq!((created.create_date, created.roles.len()), (NOW, 0));
    assert_eq!(created.tags, Some(vec![tag("k", "v")]));
    assert_eq!(shown(&world, "web"), created);
}

#[tokio::test]
async fn create_instance_profile_refuses_a_taken_name_and_too_many() {
    let world = World::with_quotas(&[("InstanceProfilesPerAccount", 1)]).await;
    world.write::<CreateInstanceProfile>(create("Web")).await.unwrap();
    assert_eq!(
        world.write::<CreateInstanceProfile>(create("web")).await.unwrap_err(),
        "409 EntityAlreadyExists: Instance Profile web already exists."
    );
    assert_eq!(
        world.write::<CreateInstanceProfile>(create("other")).await.unwrap_err(),
        "409 LimitExceeded: Cannot exceed quota for InstanceProfilesPerAccount: 1"
    );
}

#[tokio::test]
async fn whoever_names_no_instance_profile_is_told_so() {
    let world = World::new().await;
    world.add_role("r").await;
    assert_eq!(world.read::<GetInstanceProfile>(get("none")).unwrap_err(), MISSING);
    assert_eq!(world.write::<DeleteInstanceProfile>(delete("none")).await.unwrap_err(), MISSING);
    let refusal = world.write::<AddRoleToInstanceProfile>(add("none", "r")).await.unwrap_err();
    assert_eq!(refusal, MISSING);
    let input = ListInstanceProfileTagsInput {
        instance_profile_name: "none".to_owned(),
        ..Default::default()
    };
    assert_eq!(world.read::<ListInstanceProfileTags>(input).unwrap_err(), MISSING);
    assert_eq!(
        world.guards::<GetInstanceProfile>(&get("none")),
        "iam:GetInstanceProfile on arn:aws:iam::123456789012:instance-profile/none \
         (instance profile none)"
    );
}

#[tokio::test]
async fn a_role_goes_in_and_out() {
    let world = with_profiles(&["Web", "Api"]).await;
    world.add_role("Reader").await;
    world.add_role("Writer").await;
    world.write::<AddRoleToInstanceProfile>(add("web", "reader")).await.unwrap();
    let profile = shown(&world, "Web");
    assert_eq!(profile.roles.len(), 1);
    let role = &profile.roles[0];
    assert_eq!((role.role_name.as_str(), role.max_session_duration), ("Reader", None));
    assert!(role.assume_role_policy_document.is_some());
    assert_eq!(profiles_of(&world, "Reader").await, ["Web"]);

    for role in ["Reader", "Writer"] {
        assert_eq!(
            world.write::<AddRoleToInstanceProfile>(add("Web", role)).await.unwrap_err(),
            "409 LimitExceeded: Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1"
        );
    }
    assert_eq!(
        world.write::<DeleteInstanceProfile>(delete("Web")).await.unwrap_err(),
        "409 DeleteConflict: Cannot delete entity, must remove roles from instance profile first."
    );
    // ID-34: a link that is not there is missed.
    let missing = "404 NoSuchEntity: The role with name Writer cannot be found.";
    let refusal = world.write::<RemoveRoleFromInstanceProfile>(remove("Web", "Writer")).await;
    assert_eq!(refusal.unwrap_err(), missing);

    world.write::<AddRoleToInstanceProfile>(add("Api", "Reader")).await.unwrap();
    let of_role = || ListInstanceProfilesForRoleInput {
        role_name: "reader".to_owned(),
        ..Default::default()
    };
    let listed = world.read::<ListInstanceProfilesForRole>(of_role()).unwrap();
    let names: Vec<_> =
        listed.instance_profiles.into_iter().map(|one| one.instance_profile_name).collect();
    assert_eq!(names, ["Api", "Web"]);

    for name in ["WEB", "API"] {
        let input = remove(name, "Reader");
        world.write::<RemoveRoleFromInstanceProfile>(input).await.unwrap();
    }
    assert_eq!(profiles_of(&world, "Reader").await, [""; 0]);
    world.write::<DeleteInstanceProfile>(delete("Web")).await.unwrap();
    assert!(world.read::<GetInstanceProfile>(get("Web")).is_err());
}

/// EV-103.
#[tokio::test]
async fn a_role_of_aws_goes_into_no_instance_profile() {
    let world = with_profiles(&["Web"]).await;
    world.add_role("Reserved").await;
    let mut tx = world.tx().await;
    let mut role: RoleRow = tx.entity(world.account, "Reserved").await.unwrap().unwrap();
    role.path = "/aws-reserved/x/".to_owned();
    tx.put(&role).unwrap();
    world.commit(tx).await;
    let refusal = world.write::<AddRoleToInstanceProfile>(add("Web", "Reserved")).await;
    assert!(refusal.unwrap_err().starts_with("400 UnmodifiableEntity"));
}

/// EV-84, EV-100: the role is passed to EC2, and its tags do not count.
#[tokio::test]
async fn adding_a_role_needs_to_pass_it() {
    let world = with_profiles(&["Web"]).await;
    world.add_role("Reader").await;
    let profile = "arn:aws:iam::123456789012:instance-profile/web/Web";
    let role = "arn:aws:iam::123456789012:role/Reader";
    let key = "{iam:PassedToService=ec2.amazonaws.com}";
    assert_eq!(
        world.guards::<AddRoleToInstanceProfile>(&add("web", "reader")),
        format!("iam:AddRoleToInstanceProfile on {profile}\niam:PassRole on {role} {key}")
    );
    assert_eq!(
        world.guards::<AddRoleToInstanceProfile>(&add("web", "none")),
        format!(
            "iam:AddRoleToInstanceProfile on {profile}\n\
             iam:PassRole on arn:aws:iam::123456789012:role/none (role none) {key}"
        )
    );
    assert_eq!(
        world.guards::<RemoveRoleFromInstanceProfile>(&remove("web", "reader")),
        format!("iam:RemoveRoleFromInstanceProfile on {profile}")
    );
}

/// ID-44, ID-46.
#[tokio::test]
async fn instance_profiles_are_listed_by_name_under_a_path() {
    let world = with_profiles(&["b", "a", "C"]).await;
    let input = CreateInstanceProfileInput { path: None, ..create("d") };
    world.write::<CreateInstanceProfile>(input).await.unwrap();
    let list = |prefix: Option<&str>, max_items, marker| {
        let path_prefix = prefix.map(str::to_owned);
        let input = ListInstanceProfilesInput { path_prefix, max_items, marker };
        let output = world.read::<ListInstanceProfiles>(input).unwrap();
        let names = output.instance_profiles.into_iter().map(|one| one.instance_profile_name);
        (names.collect::<Vec<_>>().join(" "), output.marker)
    };
    assert_eq!(list(None, None, None).0, "C a b d");
    assert_eq!(list(Some("/we"), None, None).0, "C a b");
    let (first, marker) = list(Some("/web/"), Some(2), None);
    assert_eq!((first.as_str(), list(Some("/web/"), None, marker).0.as_str()), ("C a", "b"));
    assert_eq!(
        world.guards::<ListInstanceProfiles>(&ListInstanceProfilesInput::default()),
        "iam:ListInstanceProfiles on arn:aws:iam::123456789012:instance-profile/"
    );
}

/// Evaluation contract, 8.3: keys of instance profiles keep their case.
#[tokio::test]
async fn tags_of_an_instance_profile_come_and_go() {
    let world = with_profiles(&["Web"]).await;
    assert_eq!(shown(&world, "Web").tags, Some(Vec::new()));
    let input = TagInstanceProfileInput {
        instance_profile_name: "web".to_owned(),
        tags: vec![tag("Team", "a"), tag("team", "b")],
    };
    assert_eq!(
        world.guards::<TagInstanceProfile>(&input),
        "iam:TagInstanceProfile on arn:aws:iam::123456789012:instance-profile/web/Web \
         {aws:RequestTag/Team=b aws:TagKeys=[Team team]}"
    );
    world.write::<TagInstanceProfile>(input).await.unwrap();
    let input = UntagInstanceProfileInput {
        instance_profile_name: "web".to_owned(),
        tag_keys: vec!["Team".to_owned()],
    };
    world.write::<UntagInstanceProfile>(input).await.unwrap();
    let input = ListInstanceProfileTagsInput {
        instance_profile_name: "Web".to_owned(),
        ..Default::default()
    };
    assert_eq!(world.read::<ListInstanceProfileTags>(input).unwrap().tags, [tag("team", "b")]);
}
