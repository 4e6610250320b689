//! Services granted and used, in a world in memory.

use sekisho_api::iam::{
    AddUserToGroupInput, AttachRolePolicyInput, CreateGroupInput, CreateUserInput,
    GenerateServiceLastAccessedDetailsInput, GetServiceLastAccessedDetailsInput,
    GetServiceLastAccessedDetailsOutput, GetServiceLastAccessedDetailsWithEntitiesInput,
    ListPoliciesGrantingServiceAccessInput, PutGroupPolicyInput, PutUserPolicyInput,
};
use sekisho_arn::UniqueId;
use sekisho_directory::{AccessReportRow, ActionUse, ServiceUseRow};

use super::*;
use crate::attached_policies::AttachRolePolicy;
use crate::groups::{AddUserToGroup, CreateGroup};
use crate::inline_policies::{PutGroupPolicy, PutUserPolicy};
use crate::testing::{NOW, NOW_S, World};
use crate::users::CreateUser;

const ANN: &str = "arn:aws:iam::123456789012:user/ann";
const STAFF: &str = "arn:aws:iam::123456789012:group/staff";

fn allow(action: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"{action}","Resource":"*"}}}}"#
    )
}

/// Users ann and bob in a group that grants S3; ann has IAM of her own.
async fn with_users() -> World {
    let world = World::new().await;
    let group_name = || "staff".to_owned();
    let input = CreateGroupInput { group_name: group_name(), path: None };
    world.write::<CreateGroup>(input).await.unwrap();
    for name in ["ann", "bob"] {
        let input = CreateUserInput { user_name: name.to_owned(), ..Default::default() };
        world.write::<CreateUser>(input).await.unwrap();
        let input = AddUserToGroupInput { group_name: group_name(), user_name: name.to_owned() };
        world.write::<AddUserToGroup>(input).await.unwrap();
    }
    let input = PutGroupPolicyInput {
        group_name: group_name(),
        policy_name: "of-group".to_owned(),
        policy_document: allow("s3:Get*"),
    };
    world.write::<PutGroupPolicy>(input).await.unwrap();
    let input = PutUserPolicyInput {
        user_name: "ann".to_owned(),
        policy_name: "own".to_owned(),
        policy_document: allow("iam:*"),
    };
    world.write::<PutUserPolicy>(input).await.unwrap();
    world
}

fn id(world: &World, user: &str) -> UniqueId {
    world.view().account(world.account).unwrap().users.named(user).unwrap().row.id.clone()
}

async fn generate(world: &World, arn: &str, by_action: bool) -> Result<String, String> {
    let input = GenerateServiceLastAccessedDetailsInput {
        arn: arn.to_owned(),
        granularity: by_action.then(|| "ACTION_LEVEL".to_owned()),
    };
    let answer = world.write::<GenerateServiceLastAccessedDetails>(input).await?;
    Ok(answer.job_id.unwrap())
}

fn get(world: &World, job: &str) -> Result<GetServiceLastAccessedDetailsOutput, String> {
    let input = GetServiceLastAccessedDetailsInput { job_id: job.to_owned(), ..Default::default() };
    world.read::<GetServiceLastAccessedDetails>(input)
}

#[tokio::test]
async fn every_granted_service_is_told_with_its_last_use() {
    let world = with_users().await;
    let uses = &world.system.service_uses;
    uses.note(&id(&world, "ann"), "iam:GetUser", NOW_S - 60, "us-east-1");
    uses.note(&id(&world, "ann"), "iam:ListUsers", NOW_S - 120, "us-east-1");
    uses.note(&id(&world, "ann"), "sqs:SendMessage", NOW_S, "us-east-1");
    let job = generate(&world, ANN, true).await.unwrap();
    assert_eq!(job.len(), 36);
    let answer = get(&world, &job).unwrap();
    assert_eq!((&*answer.job_status, answer.job_creation_date), ("COMPLETED", NOW));
    assert_eq!(answer.job_type.as_deref(), Some("ACTION_LEVEL"));
    let [iam, s3] = &answer.services_last_accessed[..] else { panic!("{answer:?}") };
    // SQS was used, but nothing grants it.
    assert_eq!((&*iam.service_namespace, &*s3.service_namespace), ("iam", "s3"));
    assert_eq!(iam.service_name, "AWS Identity and Access Management (IAM)");
    assert_eq!(iam.last_authenticated.map(|at| at.as_secs()), Some(NOW_S - 60));
    assert_eq!(iam.last_authenticated_entity.as_deref(), Some(ANN));
    assert_eq!(iam.last_authenticated_region.as_deref(), Some("us-east-1"));
    assert_eq!(iam.total_authenticated_entities, Some(1));
    let actions = iam.tracked_actions_last_accessed.as_ref().unwrap().iter();
    let names: Vec<_> = actions.map(|action| action.action_name.as_deref().unwrap()).collect();
    assert_eq!(names, ["GetUser", "ListUsers"]);
    assert_eq!((s3.last_authenticated, s3.total_authenticated_entities), (None, Some(0)));
    let coarse = get(&world, &generate(&world, ANN, false).await.unwrap()).unwrap();
    assert_eq!(coarse.services_last_accessed[0].tracked_actions_last_accessed, None);
}

#[tokio::test]
async fn what_was_written_down_counts_like_what_is_in_memory() {
    let world = with_users().await;
    let mut tx = world.tx().await;
    let used = ActionUse { used_s: NOW_S - 600, region: "eu-west-1".to_owned() };
    tx.put(&ServiceUseRow {
        entity: id(&world, "ann"),
        service: "s3".to_owned(),
        actions: [("GetObject".to_owned(), used)].into(),
    })
    .unwrap();
    world.commit(tx).await;
    world.system.service_uses.note(&id(&world, "bob"), "s3:GetObject", NOW_S - 60, "us-east-1");
    let job = generate(&world, STAFF, false).await.unwrap();
    let answer = get(&world, &job).unwrap();
    let s3 = &answer.services_last_accessed[0];
    assert_eq!(s3.total_authenticated_entities, Some(2));
    assert_eq!(s3.last_authenticated_entity.as_deref(), Some("arn:aws:iam::123456789012:user/bob"));
    let input = GetServiceLastAccessedDetailsWithEntitiesInput {
        job_id: job.clone(),
        service_namespace: "s3".to_owned(),
        ..Default::default()
    };
    let answer = world.read::<GetServiceLastAccessedDetailsWithEntities>(input.clone()).unwrap();
    let lines = answer.entity_details_list.iter().map(|one| {
        (
            &*one.entity_info.name,
            &*one.entity_info.r#type,
            one.last_authenticated.unwrap().as_secs(),
        )
    });
    let lines: Vec<_> = lines.collect();
    assert_eq!(lines, [("ann", "USER", NOW_S - 600), ("bob", "USER", NOW_S - 60)]);
    let other = GetServiceLastAccessedDetailsWithEntitiesInput {
        service_namespace: "iam".to_owned(),
        ..input
    };
    let refused = world.read::<GetServiceLastAccessedDetailsWithEntities>(other).unwrap_err();
    assert_eq!(refused, "400 InvalidInput: Invalid service namespace: iam");
}

#[tokio::test]
async fn a_managed_policy_is_about_all_who_have_it() {
    let world = with_users().await;
    world.add_role("worker").await;
    let arn = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess";
    let input =
        AttachRolePolicyInput { role_name: "worker".to_owned(), policy_arn: arn.to_owned() };
    world.write::<AttachRolePolicy>(input).await.unwrap();
    let job = generate(&world, arn, false).await.unwrap();
    let input = GetServiceLastAccessedDetailsWithEntitiesInput {
        job_id: job,
        service_namespace: "s3".to_owned(),
        ..Default::default()
    };
    let answer = world.read::<GetServiceLastAccessedDetailsWithEntities>(input).unwrap();
    let [worker] = &answer.entity_details_list[..] else { panic!("{answer:?}") };
    assert_eq!((&*worker.entity_info.name, &*worker.entity_info.r#type), ("worker", "ROLE"));
    assert_eq!(worker.last_authenticated, None);
}

#[tokio::test]
async fn reports_are_of_what_is_there_and_kept_for_a_week() {
    let world = with_users().await;
    for (arn, told) in [
        ("arn:aws:iam::123456789012:user/eve", "404 NoSuchEntity"),
        ("arn:aws:iam::123456789012:policy/none", "404 NoSuchEntity"),
        ("arn:aws:iam::210987654321:user/ann", "400 InvalidInput"),
        ("arn:aws:iam::123456789012:mfa/ann-of-ours", "400 InvalidInput"),
        ("twenty letters or more", "400 InvalidInput"),
    ] {
        let refused = generate(&world, arn, false).await.unwrap_err();
        assert!(refused.starts_with(told), "{arn}: {refused}");
    }
    let job = generate(&world, ANN, false).await.unwrap();
    assert!(get(&world, "00000000-0000-4000-8000-000000000000").is_err());
    let mut tx = world.tx().await;
    let key = AccessReportRow::key_of(world.account, &job);
    let mut row: AccessReportRow = tx.get(&key).await.unwrap().unwrap();
    row.created_s = NOW_S - 7 * 86_400;
    tx.put(&row).unwrap();
    world.commit(tx).await;
    assert!(get(&world, &job).is_ok());
    generate(&world, ANN, false).await.unwrap();
    assert!(get(&world, &job).unwrap_err().starts_with("404 NoSuchEntity"));
}

#[tokio::test]
async fn policies_are_told_by_the_services_they_grant() {
    let world = with_users().await;
    let ask = |arn: &str, services: &[&str]| {
        let input = ListPoliciesGrantingServiceAccessInput {
            marker: None,
            arn: arn.to_owned(),
            service_namespaces: services.iter().map(|one| (*one).to_owned()).collect(),
        };
        let answer = world.read::<ListPoliciesGrantingServiceAccess>(input)?;
        let entries = answer.policies_granting_service_access.into_iter();
        Ok::<_, String>(
            entries
                .map(|entry| {
                    let policies = entry.policies.unwrap().into_iter();
                    policies
                        .map(|one| format!("{} {:?}", one.policy_name, one.entity_type.as_deref()))
                        .collect::<Vec<_>>()
                })
                .collect::<Vec<_>>(),
        )
    };
    assert_eq!(
        ask(ANN, &["iam", "s3", "sqs"]).unwrap(),
        [
            vec![r#"own Some("USER")"#.to_owned()],
            vec![r#"of-group Some("GROUP")"#.to_owned()],
            vec![]
        ]
    );
    assert_eq!(
        ask(ANN, &["none"]).unwrap_err(),
        "400 InvalidInput: Invalid service namespace: none"
    );
    assert!(ask("arn:aws:iam::aws:policy/ReadOnlyAccess", &["s3"]).is_err());
}
