//! Attached managed policies of all three kinds, in a world in memory.

use sekisho_api::iam as api;
use sekisho_directory::ManagedPolicyRow;

use super::*;
use crate::groups::CreateGroup;
use crate::testing::World;
use crate::users::CreateUser;

const READ_ONLY: &str = "arn:aws:iam::aws:policy/ReadOnlyAccess";
const OWN: &str = "arn:aws:iam::123456789012:policy/own";

/// A user `U`, a group `G`, a role `R` and a policy `own`.
async fn world() -> World {
    with_quotas(&[]).await
}

async fn with_quotas(quotas: &[(&str, u32)]) -> World {
    let world = World::with_quotas(quotas).await;
    let user = api::CreateUserInput { user_name: "U".to_owned(), ..Default::default() };
    world.write::<CreateUser>(user).await.unwrap();
    let group = api::CreateGroupInput { group_name: "G".to_owned(), ..Default::default() };
    world.write::<CreateGroup>(group).await.unwrap();
    world.add_role("R").await;
    world.add_policy("own").await;
    world
}

fn attach(user: &str, arn: &str) -> api::AttachUserPolicyInput {
    api::AttachUserPolicyInput { user_name: user.to_owned(), policy_arn: arn.to_owned() }
}

fn detach(user: &str, arn: &str) -> api::DetachUserPolicyInput {
    api::DetachUserPolicyInput { user_name: user.to_owned(), policy_arn: arn.to_owned() }
}

fn list(user: &str) -> api::ListAttachedUserPoliciesInput {
    api::ListAttachedUserPoliciesInput { user_name: user.to_owned(), ..Default::default() }
}

fn arns(policies: Option<Vec<api::AttachedPolicy>>) -> Vec<String> {
    policies.unwrap().into_iter().map(|policy| policy.policy_arn.unwrap()).collect()
}

fn attached(world: &World) -> Vec<String> {
    arns(world.read::<ListAttachedUserPolicies>(list("u")).unwrap().attached_policies)
}

async fn counts(world: &World) -> (u32, u32) {
    let row: Option<ManagedPolicyRow> =
        world.tx().await.entity(world.account, "own").await.unwrap();
    let row = row.unwrap();
    (row.attachment_count, row.boundary_count)
}

/// ID-34: attaching twice is a success and counts once.
#[tokio::test]
async fn policies_are_attached_once_listed_by_name_and_detached() {
    let world = world().await;
    for arn in [OWN, READ_ONLY, OWN] {
        world.write::<AttachUserPolicy>(attach("u", arn)).await.unwrap();
    }
    assert_eq!(attached(&world), [READ_ONLY, OWN]);
    assert_eq!(counts(&world).await, (1, 0));
    let shown = world.read::<ListAttachedUserPolicies>(list("U")).unwrap();
    assert_eq!(shown.attached_policies.unwrap()[0].policy_name.as_deref(), Some("ReadOnlyAccess"));

    world.write::<DetachUserPolicy>(detach("U", OWN)).await.unwrap();
    assert_eq!(attached(&world), [READ_ONLY]);
    assert_eq!(counts(&world).await, (0, 0));
    // ID-34: detaching what is not attached is an error.
    assert_eq!(
        world.write::<DetachUserPolicy>(detach("U", OWN)).await.unwrap_err(),
        format!("404 NoSuchEntity: Policy {OWN} was not found.")
    );
    assert_eq!(counts(&world).await, (0, 0));
}

#[tokio::test]
async fn each_attachment_of_groups_and_roles_counts_too() {
    let world = world().await;
    let (own, g, r) = (|| OWN.to_owned(), || "g".to_owned(), || "r".to_owned());
    world.write::<AttachUserPolicy>(attach("u", OWN)).await.unwrap();
    let input = api::AttachGroupPolicyInput { group_name: g(), policy_arn: own() };
    world.write::<AttachGroupPolicy>(input).await.unwrap();
    let input = api::AttachRolePolicyInput { role_name: r(), policy_arn: own() };
    world.write::<AttachRolePolicy>(input).await.unwrap();
    assert_eq!(counts(&world).await, (3, 0));

    let input = api::ListAttachedGroupPoliciesInput { group_name: g(), ..Default::default() };
    let shown = world.read::<ListAttachedGroupPolicies>(input).unwrap();
    assert_eq!(arns(shown.attached_policies), [OWN]);
    let input = api::ListAttachedRolePoliciesInput { role_name: r(), ..Default::default() };
    let shown = world.read::<ListAttachedRolePolicies>(input).unwrap();
    assert_eq!(arns(shown.attached_policies), [OWN]);

    let input = api::DetachGroupPolicyInput { group_name: g(), policy_arn: own() };
    world.write::<DetachGroupPolicy>(input).await.unwrap();
    let input = api::DetachRolePolicyInput { role_name: r(), policy_arn: own() };
    world.write::<DetachRolePolicy>(input).await.unwrap();
    assert_eq!(counts(&world).await, (1, 0));
}

/// A path that is not the policy's, another account's, or AWS's without such a policy.
#[tokio::test]
async fn policies_that_are_not_there_cannot_be_attached() {
    let world = world().await;
    for arn in [
        "arn:aws:iam::123456789012:policy/none",
        "arn:aws:iam::123456789012:policy/x/own",
        "arn:aws:iam::123456789012:policy/OWN",
        "arn:aws:iam::999999999999:policy/own",
        "arn:aws-cn:iam::123456789012:policy/own",
        "arn:aws:iam::aws:policy/NoSuchPolicy",
    ] {
        assert_eq!(
            world.write::<AttachUserPolicy>(attach("U", arn)).await.unwrap_err(),
            format!("404 NoSuchEntity: Policy {arn} does not exist or is not attachable.")
        );
    }
    for (arn, refusal) in [
        ("not-an-arn-but-long-enough", "Invalid ARN:  Could not be parsed!".to_owned()),
        (
            "arn:aws:iam::123456789012:role/R",
            "ARN arn:aws:iam::123456789012:role/R is not valid.".to_owned(),
        ),
    ] {
        let refusal = format!("400 ValidationError: {refusal}");
        assert_eq!(world.write::<AttachUserPolicy>(attach("U", arn)).await.unwrap_err(), refusal);
        assert_eq!(world.write::<DetachUserPolicy>(detach("U", arn)).await.unwrap_err(), refusal);
    }
    let service = "arn:aws:iam::aws:policy/aws-service-role/AWSSupportServiceRolePolicy";
    assert_eq!(
        world.write::<AttachUserPolicy>(attach("U", service)).await.unwrap_err(),
        "400 PolicyNotAttachable: Cannot attach a Service Role Policy to a Customer Role."
    );
    assert_eq!(attached(&world), Vec::<String>::new());
}

#[tokio::test]
async fn unknown_users_full_users_and_service_linked_roles_are_refused() {
    let world = with_quotas(&[("PoliciesPerUser", 1)]).await;
    world.write::<AttachUserPolicy>(attach("U", READ_ONLY)).await.unwrap();
    assert_eq!(
        world.write::<AttachUserPolicy>(attach("U", OWN)).await.unwrap_err(),
        "409 LimitExceeded: Cannot exceed quota for PoliciesPerUser: 1"
    );
    assert_eq!(counts(&world).await, (0, 0));
    let no_user = "404 NoSuchEntity: The user with name Eve cannot be found.";
    assert_eq!(world.write::<AttachUserPolicy>(attach("Eve", OWN)).await.unwrap_err(), no_user);
    assert_eq!(world.write::<DetachUserPolicy>(detach("Eve", OWN)).await.unwrap_err(), no_user);
    assert_eq!(world.read::<ListAttachedUserPolicies>(list("Eve")).unwrap_err(), no_user);

    world.add_role_at("/aws-service-role/x.amazonaws.com/", "AWSServiceRoleForX").await;
    let input = api::AttachRolePolicyInput {
        role_name: "AWSServiceRoleForX".to_owned(),
        policy_arn: OWN.to_owned(),
    };
    let refusal = world.write::<AttachRolePolicy>(input).await.unwrap_err();
    assert!(refusal.starts_with("400 UnmodifiableEntity: "), "{refusal}");
}

/// ID-43; a policy of AWS and one of the account may share a name.
#[tokio::test]
async fn attached_policies_are_listed_page_by_page_under_a_path() {
    let world = world().await;
    world.add_policy("ReadOnlyAccess").await;
    let twin = "arn:aws:iam::123456789012:policy/ReadOnlyAccess";
    let billing = "arn:aws:iam::aws:policy/job-function/Billing";
    for arn in [twin, billing, READ_ONLY, OWN] {
        world.write::<AttachUserPolicy>(attach("U", arn)).await.unwrap();
    }
    let (mut seen, mut marker) = (Vec::new(), None);
    loop {
        let input = api::ListAttachedUserPoliciesInput { max_items: Some(1), marker, ..list("U") };
        let page = world.read::<ListAttachedUserPolicies>(input).unwrap();
        assert_eq!(page.is_truncated, Some(page.marker.is_some()));
        seen.extend(arns(page.attached_policies));
        marker = page.marker;
        if marker.is_none() {
            break;
        }
    }
    assert_eq!(seen, [billing, READ_ONLY, twin, OWN]);
    let path_prefix = Some("/job-function/".to_owned());
    let input = api::ListAttachedUserPoliciesInput { path_prefix, ..list("U") };
    let shown = world.read::<ListAttachedUserPolicies>(input).unwrap();
    assert_eq!(arns(shown.attached_policies), [billing]);
}

/// Keys of the service authorization reference.
#[tokio::test]
async fn attaching_and_detaching_are_guarded_with_the_policys_arn() {
    let world = world().await;
    let arn = "arn:aws:iam::123456789012";
    assert_eq!(
        world.guards::<AttachUserPolicy>(&attach("u", OWN)),
        format!("iam:AttachUserPolicy on {arn}:user/U {{iam:PolicyARN={OWN}}}")
    );
    assert_eq!(
        world.guards::<DetachUserPolicy>(&detach("u", OWN)),
        format!("iam:DetachUserPolicy on {arn}:user/U {{iam:PolicyARN={OWN}}}")
    );
    let input = api::AttachRolePolicyInput {
        role_name: "none".to_owned(),
        policy_arn: READ_ONLY.to_owned(),
    };
    assert_eq!(
        world.guards::<AttachRolePolicy>(&input),
        format!(
            "iam:AttachRolePolicy on {arn}:role/none (role none) {{iam:PolicyARN={READ_ONLY}}}"
        )
    );
    assert_eq!(
        world.guards::<ListAttachedUserPolicies>(&list("U")),
        format!("iam:ListAttachedUserPolicies on {arn}:user/U")
    );
}
