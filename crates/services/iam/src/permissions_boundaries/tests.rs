//! Permissions boundaries of users and roles, in a world in memory.

use sekisho_api::iam as api;
use sekisho_directory::{ManagedPolicyRow, RoleRow};

use super::*;
use crate::testing::World;
use crate::users::{CreateUser, GetUser};

const READ_ONLY: &str = "arn:aws:iam::aws:policy/ReadOnlyAccess";
const OWN: &str = "arn:aws:iam::123456789012:policy/own";

/// A user `U`, a role `R` and a policy `own`.
async fn world() -> World {
    let world = World::new().await;
    let user = api::CreateUserInput { user_name: "U".to_owned(), ..Default::default() };
    world.write::<CreateUser>(user).await.unwrap();
    world.add_role("R").await;
    world.add_policy("own").await;
    world
}

fn put(user: &str, arn: &str) -> api::PutUserPermissionsBoundaryInput {
    api::PutUserPermissionsBoundaryInput {
        user_name: user.to_owned(),
        permissions_boundary: arn.to_owned(),
    }
}

fn put_role(role: &str, arn: &str) -> api::PutRolePermissionsBoundaryInput {
    api::PutRolePermissionsBoundaryInput {
        role_name: role.to_owned(),
        permissions_boundary: arn.to_owned(),
    }
}

fn delete(user: &str) -> api::DeleteUserPermissionsBoundaryInput {
    api::DeleteUserPermissionsBoundaryInput { user_name: user.to_owned() }
}

fn boundary(world: &World) -> Option<String> {
    let input = api::GetUserInput { user_name: Some("U".to_owned()) };
    let user = world.read::<GetUser>(input).unwrap().user;
    user.permissions_boundary.and_then(|boundary| boundary.permissions_boundary_arn)
}

/// ID-55: a boundary counts apart from attachments.
async fn counts(world: &World) -> (u32, u32) {
    let row: Option<ManagedPolicyRow> =
        world.tx().await.entity(world.account, "own").await.unwrap();
    let row = row.unwrap();
    (row.attachment_count, row.boundary_count)
}

#[tokio::test]
async fn a_boundary_is_set_replaced_and_lifted_and_counted() {
    let world = world().await;
    for _ in 0..2 {
        world.write::<PutUserPermissionsBoundary>(put("u", OWN)).await.unwrap();
        assert_eq!((boundary(&world).as_deref(), counts(&world).await), (Some(OWN), (0, 1)));
    }
    world.write::<PutUserPermissionsBoundary>(put("u", READ_ONLY)).await.unwrap();
    assert_eq!((boundary(&world).as_deref(), counts(&world).await), (Some(READ_ONLY), (0, 0)));
    world.write::<DeleteUserPermissionsBoundary>(delete("u")).await.unwrap();
    assert_eq!(boundary(&world), None);
}

#[tokio::test]
async fn roles_are_bounded_as_users_are() {
    let world = world().await;
    world.write::<PutUserPermissionsBoundary>(put("U", OWN)).await.unwrap();
    world.write::<PutRolePermissionsBoundary>(put_role("r", OWN)).await.unwrap();
    assert_eq!(counts(&world).await, (0, 2));
    let input = api::DeleteRolePermissionsBoundaryInput { role_name: "r".to_owned() };
    world.write::<DeleteRolePermissionsBoundary>(input).await.unwrap();
    assert_eq!(counts(&world).await, (0, 1));
    let role: RoleRow = world.tx().await.entity(world.account, "R").await.unwrap().unwrap();
    assert_eq!(role.permissions_boundary, None);
}

#[tokio::test]
async fn what_is_not_there_is_refused() {
    let world = world().await;
    for (input, refusal) in [
        (
            put("U", "arn:aws:iam::123456789012:policy/none"),
            "404 NoSuchEntity: Policy arn:aws:iam::123456789012:policy/none does not exist or \
             is not attachable.",
        ),
        (
            put("U", "not-an-arn-but-long-enough"),
            "400 ValidationError: Invalid ARN:  Could not be parsed!",
        ),
        (put("Eve", OWN), "404 NoSuchEntity: The user with name Eve cannot be found."),
    ] {
        assert_eq!(world.write::<PutUserPermissionsBoundary>(input).await.unwrap_err(), refusal);
    }
    assert_eq!(
        world.write::<DeleteUserPermissionsBoundary>(delete("u")).await.unwrap_err(),
        "404 NoSuchEntity: The permissions boundary for user U cannot be found."
    );
    assert_eq!((boundary(&world), counts(&world).await), (None, (0, 0)));
}

/// EV-22: never on a service-linked role.
#[tokio::test]
async fn a_service_linked_role_cannot_be_bounded() {
    let world = world().await;
    world.add_role_at("/aws-service-role/x.amazonaws.com/", "AWSServiceRoleForX").await;
    let input = put_role("AWSServiceRoleForX", OWN);
    let refusal = world.write::<PutRolePermissionsBoundary>(input).await.unwrap_err();
    assert!(refusal.starts_with("400 UnmodifiableEntity: "), "{refusal}");
    assert_eq!(counts(&world).await, (0, 0));
}

/// Putting is guarded with the boundary to be, deleting with the one that is.
#[tokio::test]
async fn boundaries_are_guarded_with_the_boundary() {
    let world = world().await;
    world.write::<PutUserPermissionsBoundary>(put("U", OWN)).await.unwrap();
    let arn = "arn:aws:iam::123456789012:user/U";
    assert_eq!(
        world.guards::<PutUserPermissionsBoundary>(&put("u", READ_ONLY)),
        format!("iam:PutUserPermissionsBoundary on {arn} {{iam:PermissionsBoundary={READ_ONLY}}}")
    );
    assert_eq!(
        world.guards::<DeleteUserPermissionsBoundary>(&delete("u")),
        format!("iam:DeleteUserPermissionsBoundary on {arn} {{iam:PermissionsBoundary={OWN}}}")
    );
}
