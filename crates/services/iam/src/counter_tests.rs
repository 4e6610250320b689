//! Counters in rows say what the rows say: random changes, then a recount.

use std::sync::Arc;

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use sekisho_api::iam as api;
use sekisho_directory::{GroupRow, ManagedPolicyRow};

use crate::attached_policies::{
    AttachGroupPolicy, AttachRolePolicy, AttachUserPolicy, DetachGroupPolicy, DetachRolePolicy,
    DetachUserPolicy,
};
use crate::groups::{AddUserToGroup, CreateGroup, DeleteGroup, RemoveUserFromGroup};
use crate::permissions_boundaries::{
    DeleteUserPermissionsBoundary, PutRolePermissionsBoundary, PutUserPermissionsBoundary,
};
use crate::testing::World;
use crate::users::{CreateUser, DeleteUser, UpdateUser};

const NAMES: [&str; 3] = ["a", "b", "c"];

fn name(rng: &mut StdRng) -> String {
    NAMES[rng.random_range(0..NAMES.len())].to_owned()
}

fn arn(rng: &mut StdRng) -> String {
    format!("arn:aws:iam::123456789012:policy/{}", name(rng))
}

/// Changes something or is refused; either is well.
async fn change(world: &World, rng: &mut StdRng) {
    let user_name = name(rng);
    let group_name = name(rng);
    let (role_name, policy_arn) = (name(rng), arn(rng));
    match rng.random_range(0..14) {
        0 => {
            let permissions_boundary = rng.random_bool(0.5).then_some(policy_arn);
            let input =
                api::CreateUserInput { user_name, permissions_boundary, ..Default::default() };
            let _ = world.write::<CreateUser>(input).await;
        }
        1 => {
            let input = api::DeleteUserInput { user_name };
            let _ = world.write::<DeleteUser>(input).await;
        }
        2 => {
            let new_user_name = Some(name(rng).to_ascii_uppercase());
            let input = api::UpdateUserInput { user_name, new_user_name, new_path: None };
            let _ = world.write::<UpdateUser>(input).await;
        }
        3 => {
            let input = api::CreateGroupInput { group_name, path: None };
            let _ = world.write::<CreateGroup>(input).await;
        }
        4 => {
            let input = api::DeleteGroupInput { group_name };
            let _ = world.write::<DeleteGroup>(input).await;
        }
        5 => {
            let input = api::AddUserToGroupInput { user_name, group_name };
            let _ = world.write::<AddUserToGroup>(input).await;
        }
        6 => {
            let input = api::RemoveUserFromGroupInput { user_name, group_name };
            let _ = world.write::<RemoveUserFromGroup>(input).await;
        }
        7 => {
            let input = api::AttachUserPolicyInput { user_name, policy_arn };
            let _ = world.write::<AttachUserPolicy>(input).await;
        }
        8 => {
            let input = api::DetachUserPolicyInput { user_name, policy_arn };
            let _ = world.write::<DetachUserPolicy>(input).await;
        }
        9 => {
            let input = api::AttachGroupPolicyInput { group_name, policy_arn };
            let _ = world.write::<AttachGroupPolicy>(input).await;
        }
        10 => {
            let input = api::DetachGroupPolicyInput { group_name, policy_arn };
            let _ = world.write::<DetachGroupPolicy>(input).await;
        }
        11 => {
            let input = api::AttachRolePolicyInput { role_name, policy_arn };
            let _ = world.write::<AttachRolePolicy>(input).await;
            let input = api::DetachRolePolicyInput { role_name: name(rng), policy_arn: arn(rng) };
            let _ = world.write::<DetachRolePolicy>(input).await;
        }
        12 => {
            let input = api::PutUserPermissionsBoundaryInput {
                user_name,
                permissions_boundary: policy_arn.clone(),
            };
            let _ = world.write::<PutUserPermissionsBoundary>(input).await;
            let input = api::PutRolePermissionsBoundaryInput {
                role_name,
                permissions_boundary: policy_arn,
            };
            let _ = world.write::<PutRolePermissionsBoundary>(input).await;
        }
        _ => {
            let input = api::DeleteUserPermissionsBoundaryInput { user_name };
            let _ = world.write::<DeleteUserPermissionsBoundary>(input).await;
        }
    }
}

/// Compares every counter with a count of the rows, and the view's indexes with both.
async fn check(world: &World, seed: u64) {
    let view = world.view();
    let account = view.account(world.account).unwrap();
    let mut tx = world.tx().await;
    for name in NAMES {
        let policy: ManagedPolicyRow = tx.entity(world.account, name).await.unwrap().unwrap();
        let arn = format!("arn:aws:iam::123456789012:policy/{name}");
        let users = account.users.after(None).map(|user| {
            (user.row.attached_policies.contains(&arn), &user.row.permissions_boundary)
        });
        let roles = account.roles.after(None).map(|role| {
            (role.row.attached_policies.contains(&arn), &role.row.permissions_boundary)
        });
        let groups = account.groups.after(None);
        let groups = groups.filter(|group| group.row.attached_policies.contains(&arn)).count();
        let (mut attached, mut bounding) = (groups, 0);
        for (is_attached, boundary) in users.chain(roles) {
            attached += usize::from(is_attached);
            bounding += usize::from(boundary.as_ref() == Some(&arn));
        }
        let counted = (policy.attachment_count as usize, policy.boundary_count as usize);
        assert_eq!(counted, (attached, bounding), "seed {seed}, policy {name}");
        let uses = account.attachments(&arn).cloned().unwrap_or_default();
        assert_eq!((uses.attached.size(), uses.bounding.size()), counted, "seed {seed}");

        if let Some(group) = tx.entity::<GroupRow>(world.account, name).await.unwrap() {
            let users = account.users.after(None);
            let members = users.filter(|user| user.row.groups.contains(&group.id)).count();
            assert_eq!(group.member_count as usize, members, "seed {seed}, group {name}");
            assert_eq!(account.members(&group.id).count(), members, "seed {seed}");
        }
    }
}

#[tokio::test]
async fn counters_are_exact_whatever_happened() {
    for seed in 0..20 {
        let world = World::new().await;
        for name in NAMES {
            world.add_policy(name).await;
            world.add_role(name).await;
        }
        let mut rng = StdRng::seed_from_u64(seed);
        for _ in 0..120 {
            change(&world, &mut rng).await;
        }
        check(&world, seed).await;
    }
}

/// Conflicting commits run again and count each once.
#[tokio::test]
async fn counters_are_exact_when_many_change_one_entity_at_once() {
    let world = Arc::new(World::new().await);
    let group = api::CreateGroupInput { group_name: "g".to_owned(), path: None };
    world.write::<CreateGroup>(group).await.unwrap();
    let users: Vec<String> = (0..20).map(|number| format!("user-{number}")).collect();
    for user_name in &users {
        let input = api::CreateUserInput { user_name: user_name.clone(), ..Default::default() };
        world.write::<CreateUser>(input).await.unwrap();
    }
    let mut adding = tokio::task::JoinSet::new();
    for user_name in users {
        let world = world.clone();
        adding.spawn(async move {
            let input = api::AddUserToGroupInput { user_name, group_name: "g".to_owned() };
            world.write::<AddUserToGroup>(input).await.unwrap();
        });
    }
    adding.join_all().await;
    let row: Option<GroupRow> = world.tx().await.entity(world.account, "g").await.unwrap();
    assert_eq!(row.unwrap().member_count, 20);
}
