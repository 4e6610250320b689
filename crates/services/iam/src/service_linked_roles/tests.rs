//! Service-linked roles, in a world in memory.

use sekisho_api::iam::{
    CreateServiceLinkedRoleInput, DeleteRoleInput, DeleteServiceLinkedRoleInput, GetRoleInput,
    GetServiceLinkedRoleDeletionStatusInput, UpdateAssumeRolePolicyInput,
};
use sekisho_directory::RoleRow;

use super::*;
use crate::roles::{DeleteRole, GetRole, UpdateAssumeRolePolicy};
use crate::testing::World;

const AUTO_SCALING: &str = "autoscaling.amazonaws.com";
const NAME: &str = "AWSServiceRoleForAutoScaling";

fn create(service: &str, suffix: Option<&str>) -> CreateServiceLinkedRoleInput {
    CreateServiceLinkedRoleInput {
        aws_service_name: service.to_owned(),
        custom_suffix: suffix.map(str::to_owned),
        ..Default::default()
    }
}

fn delete(name: &str) -> DeleteServiceLinkedRoleInput {
    DeleteServiceLinkedRoleInput { role_name: name.to_owned() }
}

fn status(world: &World, task: &str) -> Result<String, String> {
    let input = GetServiceLinkedRoleDeletionStatusInput { deletion_task_id: task.to_owned() };
    world.read::<GetServiceLinkedRoleDeletionStatus>(input).map(|answer| answer.status)
}

/// ID-57.
#[tokio::test]
async fn a_service_gets_the_role_of_its_template() {
    let world = World::new().await;
    let made = world.write::<CreateServiceLinkedRole>(create(AUTO_SCALING, None)).await.unwrap();
    let role = made.role.unwrap();
    assert_eq!(
        (&*role.role_name, &*role.path),
        (NAME, "/aws-service-role/autoscaling.amazonaws.com/")
    );
    assert_eq!(
        role.arn,
        "arn:aws:iam::123456789012:role/aws-service-role/autoscaling.amazonaws.com/\
         AWSServiceRoleForAutoScaling"
    );
    let row: RoleRow = world.tx().await.entity(world.account, NAME).await.unwrap().unwrap();
    assert_eq!(
        row.attached_policies,
        ["arn:aws:iam::aws:policy/aws-service-role/AutoScalingServiceRolePolicy"]
    );
    assert_eq!(
        row.trust_policy,
        r#"{"Version":"2012-10-17","Statement":[{"Action":["sts:AssumeRole"],"Principal":{"Service":["autoscaling.amazonaws.com"]},"Effect":"Allow"}]}"#
    );
}

/// ID-57; errors contract, section 3.
#[tokio::test]
async fn a_suffix_makes_another_role_where_the_service_allows_it() {
    let world = World::new().await;
    world.write::<CreateServiceLinkedRole>(create(AUTO_SCALING, Some("x"))).await.unwrap();
    let again = world.write::<CreateServiceLinkedRole>(create(AUTO_SCALING, Some("x"))).await;
    assert_eq!(
        again.unwrap_err(),
        "400 InvalidInput: Service role name AWSServiceRoleForAutoScaling_x has been taken in this \
         account, please try a different suffix."
    );
    let other = world.write::<CreateServiceLinkedRole>(create("acm.amazonaws.com", Some("x")));
    assert_eq!(
        other.await.unwrap_err(),
        "400 InvalidInput: Custom suffix is not allowed for acm.amazonaws.com"
    );
    let long = "x".repeat(64);
    let long = world.write::<CreateServiceLinkedRole>(create(AUTO_SCALING, Some(&long))).await;
    assert!(long.unwrap_err().starts_with("400 ValidationError"));
}

#[tokio::test]
async fn a_service_without_a_template_gets_no_role() {
    let world = World::new().await;
    for service in ["nothing.amazonaws.com", "lex.amazonaws.com"] {
        let refused = world.write::<CreateServiceLinkedRole>(create(service, None)).await;
        assert_eq!(
            refused.unwrap_err(),
            format!("403 AccessDenied: Cannot find Service Linked Role template for {service}")
        );
    }
}

const TRUST: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow",
    "Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}}"#;

/// EV-103.
#[tokio::test]
async fn only_its_own_operation_deletes_it() {
    let world = World::new().await;
    world.write::<CreateServiceLinkedRole>(create(AUTO_SCALING, None)).await.unwrap();
    let refused = world.write::<DeleteRole>(DeleteRoleInput { role_name: NAME.to_owned() }).await;
    assert!(refused.unwrap_err().starts_with("400 UnmodifiableEntity"));
    let input = UpdateAssumeRolePolicyInput {
        role_name: NAME.to_owned(),
        policy_document: TRUST.to_owned(),
    };
    let refused = world.write::<UpdateAssumeRolePolicy>(input).await;
    assert!(refused.unwrap_err().starts_with("400 UnmodifiableEntity"));

    let deleted = world.write::<DeleteServiceLinkedRole>(delete(NAME)).await.unwrap();
    let task = deleted.deletion_task_id;
    assert!(task.starts_with(
        "task/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling/"
    ));
    assert_eq!(status(&world, &task).unwrap(), "SUCCEEDED");
    assert!(world.read::<GetRole>(GetRoleInput { role_name: NAME.to_owned() }).is_err());
    let missing = world.write::<DeleteServiceLinkedRole>(delete(NAME)).await.unwrap_err();
    assert!(missing.starts_with("404 NoSuchEntity"));
}

#[tokio::test]
async fn an_ordinary_role_is_none_of_a_service() {
    let world = World::new().await;
    world.add_role("mine").await;
    assert_eq!(
        world.write::<DeleteServiceLinkedRole>(delete("mine")).await.unwrap_err(),
        "400 InvalidInput: The role with name mine is not a service-linked role."
    );
}

#[tokio::test]
async fn a_task_must_have_been_given_out() {
    let world = World::new().await;
    let task = "task/aws-service-role/a.amazonaws.com/AWSServiceRoleForA/1";
    assert!(status(&world, task).unwrap_err().starts_with("404 NoSuchEntity"));
    assert!(status(&world, "task/x").unwrap_err().starts_with("400 InvalidInput"));
}

#[tokio::test]
async fn the_guards_name_the_role_and_the_service() {
    let world = World::new().await;
    assert_eq!(
        world.guards::<CreateServiceLinkedRole>(&create(AUTO_SCALING, Some("x"))),
        "iam:CreateServiceLinkedRole on arn:aws:iam::123456789012:role/aws-service-role/\
         autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling_x \
         {iam:AWSServiceName=autoscaling.amazonaws.com}"
    );
    let input = GetServiceLinkedRoleDeletionStatusInput {
        deletion_task_id: "task/aws-service-role/a.amazonaws.com/AWSServiceRoleForA/1".to_owned(),
    };
    assert_eq!(
        world.guards::<GetServiceLinkedRoleDeletionStatus>(&input),
        "iam:GetServiceLinkedRoleDeletionStatus on arn:aws:iam::123456789012:role/\
         aws-service-role/a.amazonaws.com/AWSServiceRoleForA"
    );
}
