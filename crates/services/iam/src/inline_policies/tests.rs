//! Inline policies of all three kinds, in a world in memory.

use sekisho_api::iam as api;

use super::*;
use crate::groups::CreateGroup;
use crate::testing::{ALLOW_ALL, World};
use crate::users::CreateUser;

/// A user `U`, a group `G` and a role `R`.
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
    world
}

fn put_user(user: &str, policy: &str, document: &str) -> api::PutUserPolicyInput {
    api::PutUserPolicyInput {
        user_name: user.to_owned(),
        policy_name: policy.to_owned(),
        policy_document: document.to_owned(),
    }
}

fn get_user(user: &str, policy: &str) -> api::GetUserPolicyInput {
    api::GetUserPolicyInput { user_name: user.to_owned(), policy_name: policy.to_owned() }
}

fn delete_user(user: &str, policy: &str) -> api::DeleteUserPolicyInput {
    api::DeleteUserPolicyInput { user_name: user.to_owned(), policy_name: policy.to_owned() }
}

fn list_user(user: &str) -> api::ListUserPoliciesInput {
    api::ListUserPoliciesInput { user_name: user.to_owned(), ..Default::default() }
}

/// ID-52: white space comes back as it was, percent-encoded.
#[tokio::test]
async fn a_document_comes_back_encoded_under_the_names_as_stored() {
    let world = world().await;
    let document = ALLOW_ALL.replace(',', ", ");
    world.write::<PutUserPolicy>(put_user("u", "p", &document)).await.unwrap();
    let shown = world.read::<GetUserPolicy>(get_user("u", "p")).unwrap();
    assert_eq!((&*shown.user_name, &*shown.policy_name), ("U", "p"));
    assert_eq!(
        shown.policy_document,
        "%7B%22Version%22%3A%222012-10-17%22%2C%20%22Statement%22%3A%7B%22Effect%22%3A%22Allow\
         %22%2C%20%22Action%22%3A%22%2A%22%2C%20%22Resource%22%3A%22%2A%22%7D%7D"
    );
}

#[tokio::test]
async fn a_second_policy_of_a_name_replaces_the_first() {
    let world = world().await;
    for policy in ["b", "a", "b"] {
        world.write::<PutUserPolicy>(put_user("U", policy, ALLOW_ALL)).await.unwrap();
    }
    let deny = ALLOW_ALL.replace("Allow", "Deny");
    world.write::<PutUserPolicy>(put_user("U", "b", &deny)).await.unwrap();
    assert_eq!(world.read::<ListUserPolicies>(list_user("u")).unwrap().policy_names, ["a", "b"]);
    let shown = world.read::<GetUserPolicy>(get_user("U", "b")).unwrap().policy_document;
    assert!(shown.contains("Deny"), "{shown}");

    let input = api::ListUserPoliciesInput { max_items: Some(1), ..list_user("U") };
    let first = world.read::<ListUserPolicies>(input).unwrap();
    let input = api::ListUserPoliciesInput { marker: first.marker, ..list_user("U") };
    let second = world.read::<ListUserPolicies>(input).unwrap();
    assert_eq!((first.policy_names, second.policy_names), (vec!["a".into()], vec!["b".into()]));
}

#[tokio::test]
async fn groups_and_roles_have_inline_policies_as_users_do() {
    let world = world().await;
    let (p, document) = (|| "p".to_owned(), || ALLOW_ALL.to_owned());
    let (group_name, role_name) = (|| "G".to_owned(), || "R".to_owned());
    let put = api::PutGroupPolicyInput {
        group_name: group_name(),
        policy_name: p(),
        policy_document: document(),
    };
    world.write::<PutGroupPolicy>(put).await.unwrap();
    let put = api::PutRolePolicyInput {
        role_name: role_name(),
        policy_name: p(),
        policy_document: document(),
    };
    world.write::<PutRolePolicy>(put).await.unwrap();

    let get = api::GetGroupPolicyInput { group_name: group_name(), policy_name: p() };
    let shown = world.read::<GetGroupPolicy>(get).unwrap();
    assert_eq!(shown.group_name, "G");
    let get = || api::GetRolePolicyInput { role_name: role_name(), policy_name: p() };
    assert_eq!(world.read::<GetRolePolicy>(get()).unwrap().policy_document, shown.policy_document);
    let list = api::ListGroupPoliciesInput { group_name: group_name(), ..Default::default() };
    assert_eq!(world.read::<ListGroupPolicies>(list).unwrap().policy_names, ["p"]);
    let list = api::ListRolePoliciesInput { role_name: role_name(), ..Default::default() };
    assert_eq!(world.read::<ListRolePolicies>(list).unwrap().policy_names, ["p"]);

    let delete = || api::DeleteGroupPolicyInput { group_name: group_name(), policy_name: p() };
    world.write::<DeleteGroupPolicy>(delete()).await.unwrap();
    assert_eq!(
        world.write::<DeleteGroupPolicy>(delete()).await.unwrap_err(),
        "404 NoSuchEntity: The group policy with name p cannot be found."
    );
    let delete = api::DeleteRolePolicyInput { role_name: role_name(), policy_name: p() };
    world.write::<DeleteRolePolicy>(delete).await.unwrap();
    assert_eq!(
        world.read::<GetRolePolicy>(get()).unwrap_err(),
        "404 NoSuchEntity: The role policy with name p cannot be found."
    );
}

#[tokio::test]
async fn malformed_documents_unknown_users_and_unknown_policies_are_refused() {
    let world = world().await;
    assert_eq!(
        world.write::<PutUserPolicy>(put_user("U", "p", "{")).await.unwrap_err(),
        "400 MalformedPolicyDocument: Syntax errors in policy."
    );
    let old = ALLOW_ALL.replace("2012-10-17", "2008-10-17");
    assert_eq!(
        world.write::<PutUserPolicy>(put_user("U", "p", &old)).await.unwrap_err(),
        "400 MalformedPolicyDocument: Policy document must be version 2012-10-17 or greater."
    );
    let no_user = "404 NoSuchEntity: The user with name Eve cannot be found.";
    assert_eq!(
        world.write::<PutUserPolicy>(put_user("Eve", "p", ALLOW_ALL)).await.unwrap_err(),
        no_user
    );
    assert_eq!(world.read::<ListUserPolicies>(list_user("Eve")).unwrap_err(), no_user);
    let no_policy = "404 NoSuchEntity: The user policy with name p cannot be found.";
    assert_eq!(world.read::<GetUserPolicy>(get_user("U", "p")).unwrap_err(), no_policy);
    assert_eq!(
        world.write::<DeleteUserPolicy>(delete_user("U", "p")).await.unwrap_err(),
        no_policy
    );
}

/// ID-30, ID-31: the sum counts, without white space, and a replaced document does not.
#[tokio::test]
async fn all_inline_policies_together_stay_within_the_quota() {
    let size = u32::try_from(ALLOW_ALL.len()).unwrap();
    let world = with_quotas(&[("UserPolicySize", size + 10)]).await;
    let spaced = ALLOW_ALL.replace(',', &format!(",{}", " ".repeat(100)));
    for _ in 0..2 {
        world.write::<PutUserPolicy>(put_user("u", "p", &spaced)).await.unwrap();
    }
    assert_eq!(
        world.write::<PutUserPolicy>(put_user("u", "q", ALLOW_ALL)).await.unwrap_err(),
        format!(
            "409 LimitExceeded: Maximum policy size of {} bytes exceeded for user U",
            size + 10
        )
    );
    assert_eq!(world.read::<ListUserPolicies>(list_user("U")).unwrap().policy_names, ["p"]);
}

/// EV-103.
#[tokio::test]
async fn a_service_linked_role_keeps_its_policies() {
    let world = world().await;
    world.add_role_at("/aws-service-role/x.amazonaws.com/", "AWSServiceRoleForX").await;
    let put = api::PutRolePolicyInput {
        role_name: "AWSServiceRoleForX".to_owned(),
        policy_name: "p".to_owned(),
        policy_document: ALLOW_ALL.to_owned(),
    };
    assert_eq!(
        world.write::<PutRolePolicy>(put).await.unwrap_err(),
        "400 UnmodifiableEntity: Cannot perform the operation on the protected role \
         'AWSServiceRoleForX' - this role is only modifiable by AWS"
    );
}

/// Keys of the service authorization reference.
#[tokio::test]
async fn changes_are_guarded_with_the_entitys_boundary() {
    let world = world().await;
    let boundary = "arn:aws:iam::aws:policy/ReadOnlyAccess";
    let user = api::CreateUserInput {
        user_name: "B".to_owned(),
        permissions_boundary: Some(boundary.to_owned()),
        ..Default::default()
    };
    world.write::<CreateUser>(user).await.unwrap();
    let arn = "arn:aws:iam::123456789012:user/B";
    assert_eq!(
        world.guards::<PutUserPolicy>(&put_user("b", "p", ALLOW_ALL)),
        format!("iam:PutUserPolicy on {arn} {{iam:PermissionsBoundary={boundary}}}")
    );
    assert_eq!(
        world.guards::<DeleteUserPolicy>(&delete_user("b", "p")),
        format!("iam:DeleteUserPolicy on {arn} {{iam:PermissionsBoundary={boundary}}}")
    );
    assert_eq!(
        world.guards::<GetUserPolicy>(&get_user("b", "p")),
        format!("iam:GetUserPolicy on {arn}")
    );
    assert_eq!(
        world.guards::<ListUserPolicies>(&list_user("none")),
        "iam:ListUserPolicies on arn:aws:iam::123456789012:user/none (user none)"
    );
}
