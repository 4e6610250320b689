//! Simulations, in a world in memory.

use sekisho_api::iam::{
    AttachUserPolicyInput, ContextEntry, CreateUserInput, EvaluationResult,
    GetContextKeysForPrincipalPolicyInput, InlinePolicyIdentifierType,
    OrderedOrganizationPolicyType, PolicyIdentifier, Position, PutUserPermissionsBoundaryInput,
    PutUserPolicyInput, SimulateCustomPolicyInput, SimulatePrincipalPolicyInput,
};

use super::*;
use crate::attached_policies::AttachUserPolicy;
use crate::inline_policies::PutUserPolicy;
use crate::permissions_boundaries::PutUserPermissionsBoundary;
use crate::testing::World;
use crate::users::CreateUser;

const BOB: &str = "arn:aws:iam::123456789012:user/Bob";

fn policy(effect: &str, action: &str, resource: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"{effect}","Action":"{action}","Resource":"{resource}"}}}}"#
    )
}

fn custom(policies: &[String], actions: &[&str], resources: &[&str]) -> SimulateCustomPolicyInput {
    SimulateCustomPolicyInput {
        policy_input_list: policies.to_vec(),
        action_names: actions.iter().map(|action| (*action).to_owned()).collect(),
        resource_arns: Some(resources.iter().map(|arn| (*arn).to_owned()).collect()),
        ..Default::default()
    }
}

fn simulate(world: &World, input: SimulateCustomPolicyInput) -> Vec<EvaluationResult> {
    world.read::<SimulateCustomPolicy>(input).unwrap().evaluation_results.unwrap()
}

fn decision(world: &World, input: SimulateCustomPolicyInput) -> String {
    simulate(world, input).remove(0).eval_decision
}

async fn with_bob() -> World {
    let world = World::new().await;
    let input = CreateUserInput { user_name: "Bob".to_owned(), ..Default::default() };
    world.write::<CreateUser>(input).await.unwrap();
    world
}

fn principal(actions: &[&str]) -> SimulatePrincipalPolicyInput {
    SimulatePrincipalPolicyInput {
        policy_source_arn: BOB.to_owned(),
        action_names: actions.iter().map(|action| (*action).to_owned()).collect(),
        ..Default::default()
    }
}

fn simulate_bob(world: &World, input: SimulatePrincipalPolicyInput) -> Vec<EvaluationResult> {
    world.read::<SimulatePrincipalPolicy>(input).unwrap().evaluation_results.unwrap()
}

/// One result an action, as AWS answers; one a resource inside.
#[tokio::test]
async fn each_action_is_decided_on_each_resource() {
    let world = World::new().await;
    let policies =
        [policy("Allow", "s3:Get*", "arn:aws:s3:::b/*"), policy("Deny", "*", "arn:aws:s3:::b/x")];
    let resources = ["arn:aws:s3:::b/a", "arn:aws:s3:::b/x", "arn:aws:s3:::c/a"];
    let results =
        simulate(&world, custom(&policies, &["s3:GetObject", "s3:PutObject"], &resources));
    let told: Vec<_> = results
        .iter()
        .map(|result| {
            let specific = result.resource_specific_results.as_ref().unwrap().iter();
            let inside: Vec<_> =
                specific.map(|specific| specific.eval_resource_decision.as_str()).collect();
            format!("{} {}: {}", result.eval_action_name, result.eval_decision, inside.join(" "))
        })
        .collect();
    assert_eq!(
        told,
        [
            "s3:GetObject explicitDeny: allowed explicitDeny implicitDeny",
            "s3:PutObject explicitDeny: implicitDeny explicitDeny implicitDeny",
        ]
    );
}

#[tokio::test]
async fn without_a_resource_everything_is_asked_about() {
    let world = World::new().await;
    let input = SimulateCustomPolicyInput {
        resource_arns: None,
        ..custom(&[policy("Allow", "ec2:*", "*")], &["ec2:RunInstances"], &[])
    };
    let result = simulate(&world, input).remove(0);
    assert_eq!(result.eval_resource_name.as_deref(), Some("*"));
    assert_eq!((&*result.eval_decision, result.resource_specific_results), ("allowed", None));
}

#[tokio::test]
async fn matched_statements_tell_their_place_in_the_text() {
    let world = World::new().await;
    let text = "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [\n    {\"Effect\": \"Allow\", \
                \"Action\": \"s3:*\", \"Resource\": \"*\"}\n  ]\n}";
    let policies = [policy("Allow", "ec2:*", "*"), text.to_owned()];
    let result = simulate(&world, custom(&policies, &["s3:GetObject"], &["*"])).remove(0);
    let statements = result.matched_statements.unwrap();
    assert_eq!(statements.len(), 1);
    let at = |line, column| Some(Position { line: Some(line), column: Some(column) });
    assert_eq!(statements[0].source_policy_id.as_deref(), Some("PolicyInputList.2"));
    assert_eq!(statements[0].source_policy_type.as_deref(), Some("IAM Policy"));
    assert_eq!(
        (&statements[0].start_position, &statements[0].end_position),
        (&at(4, 5), &at(4, 59))
    );
}

#[tokio::test]
async fn keys_that_a_policy_reads_are_missing_until_they_are_passed() {
    let world = World::new().await;
    let conditional = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*",
        "Resource":"*","Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}}}"#;
    let input = || custom(&[conditional.to_owned()], &["s3:GetObject"], &["*"]);
    let result = simulate(&world, input()).remove(0);
    assert_eq!(result.eval_decision, "implicitDeny");
    assert_eq!(result.missing_context_values.unwrap(), ["aws:SourceIp"]);

    let entry = |kind: &str, value: &str| SimulateCustomPolicyInput {
        context_entries: Some(vec![ContextEntry {
            context_key_name: Some("aws:SourceIp".to_owned()),
            context_key_values: Some(vec![value.to_owned()]),
            context_key_type: Some(kind.to_owned()),
        }]),
        ..input()
    };
    let result = simulate(&world, entry("ip", "203.0.113.7")).remove(0);
    assert_eq!(
        (&*result.eval_decision, result.missing_context_values),
        ("allowed", Some(Vec::new()))
    );
    assert_eq!(decision(&world, entry("ip", "198.51.100.7")), "implicitDeny");
    assert_eq!(
        world.read::<SimulateCustomPolicy>(entry("ip", "here")).unwrap_err(),
        "400 InvalidInput: Invalid context entry: aws:SourceIp"
    );
}

/// EV-22.
#[tokio::test]
async fn a_boundary_allows_or_not_beside_the_decision() {
    let world = World::new().await;
    let input = |boundary: &str| SimulateCustomPolicyInput {
        permissions_boundary_policy_input_list: Some(vec![policy("Allow", boundary, "*")]),
        ..custom(&[policy("Allow", "s3:*", "*")], &["s3:GetObject"], &["*"])
    };
    for (boundary, decided, allowed) in
        [("s3:*", "allowed", true), ("ec2:*", "implicitDeny", false)]
    {
        let result = simulate(&world, input(boundary)).remove(0);
        let detail = result.permissions_boundary_decision_detail.unwrap();
        assert_eq!(result.eval_decision, decided);
        assert_eq!(detail.allowed_by_permissions_boundary, Some(allowed));
    }
}

/// EV-30.
#[tokio::test]
async fn every_level_of_an_organization_must_allow() {
    let world = World::new().await;
    let level = |action: &str| OrderedOrganizationPolicyType {
        service_control_policy_input_list: Some(vec![policy("Allow", action, "*")]),
    };
    for (levels, decided, allowed) in [
        (vec![level("*"), level("s3:*")], "allowed", true),
        (vec![level("ec2:*"), level("s3:*")], "implicitDeny", false),
    ] {
        let input = SimulateCustomPolicyInput {
            ordered_organization_policy_input_list: Some(levels),
            ..custom(&[policy("Allow", "s3:*", "*")], &["s3:GetObject"], &["*"])
        };
        let result = simulate(&world, input).remove(0);
        assert_eq!(result.eval_decision, decided);
        let detail = result.organizations_decision_detail.unwrap();
        assert_eq!(detail.allowed_by_organizations, Some(allowed));
    }
}

/// Evaluation contract, 12: in one account either side suffices, across accounts both.
#[tokio::test]
async fn a_resource_policy_is_matched_by_the_caller() {
    let world = World::new().await;
    let bucket = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"AWS":"{BOB}"}},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}}}}"#
    );
    let input = |caller: Option<&str>, owner: &str| SimulateCustomPolicyInput {
        resource_policy: Some(bucket.clone()),
        caller_arn: caller.map(str::to_owned),
        resource_owner: Some(format!("arn:aws:iam::{owner}:root")),
        ..custom(&[policy("Allow", "ec2:*", "*")], &["s3:GetObject"], &["arn:aws:s3:::b/a"])
    };
    assert_eq!(decision(&world, input(Some(BOB), "123456789012")), "allowed");
    let eve = "arn:aws:iam::123456789012:user/Eve";
    assert_eq!(decision(&world, input(Some(eve), "123456789012")), "implicitDeny");
    assert_eq!(decision(&world, input(Some(BOB), "210987654321")), "implicitDeny");
    assert!(
        world
            .read::<SimulateCustomPolicy>(input(None, "123456789012"))
            .unwrap_err()
            .contains("CallerArn")
    );
}

#[tokio::test]
async fn what_cannot_be_simulated_is_refused() {
    let world = World::new().await;
    let allow = [policy("Allow", "s3:*", "*")];
    let refusal = |input| world.read::<SimulateCustomPolicy>(input).unwrap_err();
    let bad = refusal(custom(&["{}".to_owned()], &["s3:GetObject"], &["*"]));
    assert!(
        bad.starts_with("400 InvalidInput: The policy PolicyInputList.1 cannot be read"),
        "{bad}"
    );
    assert_eq!(
        refusal(custom(&allow, &["s3:*"], &["*"])),
        "400 InvalidInput: Invalid action name: s3:*"
    );
    assert!(
        refusal(custom(&allow, &["s3:GetObject"], &["*", "arn:aws:s3:::b"])).contains("both *")
    );
    let option = SimulateCustomPolicyInput {
        resource_handling_option: Some("EC2-Moon".to_owned()),
        ..custom(&allow, &["ec2:RunInstances"], &["*"])
    };
    assert_eq!(refusal(option), "400 InvalidInput: Invalid resource handling option: EC2-Moon");
}

#[tokio::test]
async fn results_come_in_pages_in_the_order_asked() {
    let world = World::new().await;
    let actions = ["s3:PutObject", "s3:GetObject", "ec2:RunInstances"];
    let mut input = custom(&[policy("Allow", "s3:*", "*")], &actions, &["*"]);
    input.max_items = Some(2);
    let first = world.read::<SimulateCustomPolicy>(input.clone()).unwrap();
    assert_eq!(first.is_truncated, Some(true));
    input.marker = first.marker;
    let second = world.read::<SimulateCustomPolicy>(input).unwrap();
    let both = [first.evaluation_results.unwrap(), second.evaluation_results.unwrap()].concat();
    let seen: Vec<_> = both.iter().map(|result| result.eval_action_name.as_str()).collect();
    assert_eq!(seen, actions);
}

/// EV-8, EV-22.
#[tokio::test]
async fn a_principal_is_simulated_with_all_its_policies() {
    let world = with_bob().await;
    let own = "arn:aws:s3:::b/${aws:username}/*";
    let inline = PutUserPolicyInput {
        user_name: "Bob".to_owned(),
        policy_name: "home".to_owned(),
        policy_document: policy("Allow", "s3:*", own),
    };
    world.write::<PutUserPolicy>(inline).await.unwrap();
    let attach = AttachUserPolicyInput {
        user_name: "Bob".to_owned(),
        policy_arn: "arn:aws:iam::aws:policy/AmazonEC2ReadOnlyAccess".to_owned(),
    };
    world.write::<AttachUserPolicy>(attach).await.unwrap();

    let input = SimulatePrincipalPolicyInput {
        resource_arns: Some(vec!["arn:aws:s3:::b/Bob/x".to_owned()]),
        ..principal(&["s3:GetObject"])
    };
    let result = simulate_bob(&world, input.clone()).remove(0);
    let matched = result.matched_statements.unwrap();
    assert_eq!(result.eval_decision, "allowed");
    assert_eq!(matched[0].source_policy_id.as_deref(), Some("user_Bob_home"));
    let result = simulate_bob(&world, principal(&["ec2:DescribeInstances"])).remove(0);
    let matched = result.matched_statements.unwrap();
    assert_eq!(matched[0].source_policy_id.as_deref(), Some("AmazonEC2ReadOnlyAccess"));

    let excluding = |identifier: PolicyIdentifier| SimulatePrincipalPolicyInput {
        policy_exclusion_list: Some(vec![identifier]),
        ..input.clone()
    };
    let named = PolicyIdentifier {
        inline_policy_identifier: Some(InlinePolicyIdentifierType {
            policy_name: "home".to_owned(),
            attachment_type: "user".to_owned(),
            attachment_name: "Bob".to_owned(),
        }),
        ..Default::default()
    };
    let kind =
        |kind: &str| PolicyIdentifier { policy_type: Some(kind.to_owned()), ..Default::default() };
    assert_eq!(simulate_bob(&world, excluding(named))[0].eval_decision, "implicitDeny");
    assert_eq!(simulate_bob(&world, excluding(kind("inline")))[0].eval_decision, "implicitDeny");
    assert_eq!(simulate_bob(&world, excluding(kind("aws-managed")))[0].eval_decision, "allowed");

    let boundary = PutUserPermissionsBoundaryInput {
        user_name: "Bob".to_owned(),
        permissions_boundary: "arn:aws:iam::aws:policy/AmazonEC2FullAccess".to_owned(),
    };
    world.write::<PutUserPermissionsBoundary>(boundary).await.unwrap();
    let result = simulate_bob(&world, input.clone()).remove(0);
    let detail = result.permissions_boundary_decision_detail.unwrap();
    assert_eq!(detail.allowed_by_permissions_boundary, Some(false));
    let without = excluding(kind("permission-boundary"));
    assert_eq!(simulate_bob(&world, without)[0].eval_decision, "allowed");
}

#[tokio::test]
async fn a_principal_must_be_one_of_the_account() {
    let world = with_bob().await;
    let refusal = |arn: &str| {
        let input = SimulatePrincipalPolicyInput {
            policy_source_arn: arn.to_owned(),
            ..principal(&["s3:GetObject"])
        };
        world.guards::<SimulatePrincipalPolicy>(&input)
    };
    let session = "arn:aws:sts::123456789012:assumed-role/r/s";
    assert_eq!(
        refusal(session),
        format!(
            "400 InvalidInput: Invalid Entity Arn: {session} does not clearly define entity type \
             and name."
        )
    );
    assert_eq!(
        refusal("arn:aws:iam::123456789012:user/Eve"),
        "iam:SimulatePrincipalPolicy on arn:aws:iam::123456789012:user/Eve (user Eve)"
    );
    let missing = SimulatePrincipalPolicyInput {
        policy_source_arn: "arn:aws:iam::123456789012:user/Eve".to_owned(),
        ..principal(&["s3:GetObject"])
    };
    assert_eq!(
        world.read::<SimulatePrincipalPolicy>(missing).unwrap_err(),
        "404 NoSuchEntity: The user with name Eve cannot be found."
    );
}

#[tokio::test]
async fn the_keys_of_a_principal_s_policies_are_listed() {
    let world = with_bob().await;
    let inline = PutUserPolicyInput {
        user_name: "Bob".to_owned(),
        policy_name: "home".to_owned(),
        policy_document: policy("Allow", "s3:*", "arn:aws:s3:::b/${aws:username}/*"),
    };
    world.write::<PutUserPolicy>(inline).await.unwrap();
    let input = GetContextKeysForPrincipalPolicyInput {
        policy_source_arn: BOB.to_owned(),
        policy_input_list: Some(vec![policy("Allow", "s3:*", "arn:aws:s3:::${aws:userid}")]),
    };
    let keys = world.read::<GetContextKeysForPrincipalPolicy>(input).unwrap().context_key_names;
    assert_eq!(keys.unwrap(), ["aws:username", "aws:userid"]);
}
