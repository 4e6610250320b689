"""The policy simulator: what policies would allow, with statements, places and missing keys."""

import pytest

from support.documents import allow, deny, policy, statement, text, trust
from support.pages import all_items
from support.refusals import no_such, not_authorized, refused

OBJECT = "arn:aws:s3:::b/a"


def invalid_input(message: str):
    return refused(400, "InvalidInput", message)


def test_each_action_is_decided_on_each_resource(iam):
    results = iam.simulate_custom_policy(
        PolicyInputList=[text(allow("s3:Get*", "arn:aws:s3:::b/*")), text(deny("*", "arn:aws:s3:::b/x"))],
        ActionNames=["s3:GetObject", "s3:PutObject"],
        ResourceArns=[OBJECT, "arn:aws:s3:::b/x"],
    )["EvaluationResults"]
    assert [(result["EvalActionName"], result["EvalDecision"]) for result in results] == [
        ("s3:GetObject", "explicitDeny"), ("s3:PutObject", "explicitDeny"),
    ]
    inside = [
        [specific["EvalResourceDecision"] for specific in result["ResourceSpecificResults"]]
        for result in results
    ]
    assert inside == [["allowed", "explicitDeny"], ["implicitDeny", "explicitDeny"]]


def test_matched_statements_tell_their_place(iam):
    document = '{"Version": "2012-10-17",\n "Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}}'
    result = iam.simulate_custom_policy(
        PolicyInputList=[text(allow("ec2:*")), document], ActionNames=["s3:GetObject"],
    )["EvaluationResults"][0]
    assert result["EvalResourceName"] == "*"
    assert result["MatchedStatements"] == [{
        "SourcePolicyId": "PolicyInputList.2", "SourcePolicyType": "IAM Policy",
        "StartPosition": {"Line": 2, "Column": 15}, "EndPosition": {"Line": 2, "Column": 69},
    }]


def test_missing_keys_are_told_until_they_are_passed(iam):
    document = text(allow("s3:*", Condition={"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}))
    call = {"PolicyInputList": [document], "ActionNames": ["s3:GetObject"]}
    result = iam.simulate_custom_policy(**call)["EvaluationResults"][0]
    assert (result["EvalDecision"], result["MissingContextValues"]) == ("implicitDeny", ["aws:SourceIp"])
    entry = {"ContextKeyName": "aws:SourceIp", "ContextKeyType": "ip", "ContextKeyValues": ["203.0.113.7"]}
    result = iam.simulate_custom_policy(**call, ContextEntries=[entry])["EvaluationResults"][0]
    assert (result["EvalDecision"], result["MissingContextValues"]) == ("allowed", [])
    keys = iam.get_context_keys_for_custom_policy(PolicyInputList=[document])["ContextKeyNames"]
    assert keys == ["aws:SourceIp"]


def test_boundary_and_organization_are_told_apart(iam):
    result = iam.simulate_custom_policy(
        PolicyInputList=[text(allow("s3:*"))], ActionNames=["s3:GetObject"],
        PermissionsBoundaryPolicyInputList=[text(allow("ec2:*"))],
        OrderedOrganizationPolicyInputList=[{"ServiceControlPolicyInputList": [text(allow("*"))]}],
    )["EvaluationResults"][0]
    assert result["EvalDecision"] == "implicitDeny"
    assert result["PermissionsBoundaryDecisionDetail"] == {"AllowedByPermissionsBoundary": False}
    assert result["OrganizationsDecisionDetail"] == {"AllowedByOrganizations": True}


def test_what_is_simulated_is_what_the_door_decides(root):
    ann = root.new_user("ann", allow(["iam:GetUser", "iam:ListUsers"]), deny("iam:ListUsers"))
    arn = root.iam_arn("user/ann")
    results = root.iam.simulate_principal_policy(
        PolicySourceArn=arn, ResourceArns=[arn],
        ActionNames=["iam:GetUser", "iam:ListUsers", "iam:DeleteUser"],
    )["EvaluationResults"]
    assert [result["EvalDecision"] for result in results] == ["allowed", "explicitDeny", "implicitDeny"]
    assert results[0]["MatchedStatements"][0]["SourcePolicyId"] == "user_ann_policy-0"
    ann.iam.get_user()
    with not_authorized(ann.arn, "iam:ListUsers", root.iam_arn("user/"), "explicit identity"):
        ann.iam.list_users()
    with not_authorized(ann.arn, "iam:DeleteUser", arn):
        ann.iam.delete_user(UserName="ann")


def test_a_role_is_simulated_with_its_boundary(root):
    root.iam.create_role(
        RoleName="r", AssumeRolePolicyDocument=text(trust(root.account)),
        PermissionsBoundary="arn:aws:iam::aws:policy/AmazonEC2FullAccess",
    )
    root.iam.attach_role_policy(RoleName="r", PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")
    arn = root.iam_arn("role/r")
    results = root.iam.simulate_principal_policy(
        PolicySourceArn=arn, ActionNames=["ec2:RunInstances", "s3:ListAllMyBuckets"]
    )["EvaluationResults"]
    assert [result["EvalDecision"] for result in results] == ["allowed", "implicitDeny"]
    assert results[0]["MatchedStatements"][0]["SourcePolicyId"] == "AdministratorAccess"


def test_a_resource_policy_is_matched_by_the_caller(root):
    root.iam.create_user(UserName="ann")
    arn = root.iam_arn("user/ann")
    bucket = policy({**statement("Allow", "s3:GetObject", "arn:aws:s3:::b/*"), "Principal": {"AWS": arn}})
    call = {
        "PolicySourceArn": arn, "ActionNames": ["s3:GetObject"], "ResourceArns": [OBJECT],
        "ResourcePolicy": text(bucket),
    }
    same = root.iam.simulate_principal_policy(**call)["EvaluationResults"][0]
    assert same["EvalDecision"] == "allowed"
    other = root.iam.simulate_principal_policy(**call, ResourceOwner="210987654321")
    assert other["EvaluationResults"][0]["EvalDecision"] == "implicitDeny"


def test_results_come_in_pages(iam):
    actions = ["s3:PutObject", "s3:GetObject", "ec2:RunInstances"]
    seen = all_items(
        iam.simulate_custom_policy, "EvaluationResults", "EvalActionName",
        PolicyInputList=[text(allow("*"))], ActionNames=actions, MaxItems=1,
    )
    assert seen == actions


def test_what_cannot_be_simulated_is_refused(root):
    arn = f"arn:aws:sts::{root.account}:assumed-role/r/s"
    with invalid_input(f"Invalid Entity Arn: {arn} does not clearly define entity type and name."):
        root.iam.simulate_principal_policy(PolicySourceArn=arn, ActionNames=["s3:GetObject"])
    with invalid_input(f"Invalid Entity Arn: {arn} does not clearly define entity type and name."):
        root.iam.get_context_keys_for_principal_policy(PolicySourceArn=arn)
    with invalid_input("Invalid action name: s3:*"):
        root.iam.simulate_custom_policy(PolicyInputList=[text(allow("*"))], ActionNames=["s3:*"])
    with no_such("The user with name eve cannot be found."):
        root.iam.simulate_principal_policy(
            PolicySourceArn=root.iam_arn("user/eve"), ActionNames=["s3:GetObject"]
        )
    with no_such("The role with name eve cannot be found."):
        root.iam.get_context_keys_for_principal_policy(PolicySourceArn=root.iam_arn("role/eve"))


def test_keys_of_a_principal_s_policies(root):
    root.new_user("ann", allow("s3:*", "arn:aws:s3:::b/${aws:username}/*"))
    keys = root.iam.get_context_keys_for_principal_policy(
        PolicySourceArn=root.iam_arn("user/ann"),
        PolicyInputList=[text(allow("s3:*", Condition={"Bool": {"aws:SecureTransport": "true"}}))],
    )["ContextKeyNames"]
    assert keys == ["aws:username", "aws:SecureTransport"]


@pytest.mark.parametrize("call, action, resource", [
    (lambda iam, arn: iam.simulate_principal_policy(PolicySourceArn=arn, ActionNames=["s3:GetObject"]),
     "SimulatePrincipalPolicy", "user/ann"),
    (lambda iam, arn: iam.get_context_keys_for_principal_policy(PolicySourceArn=arn),
     "GetContextKeysForPrincipalPolicy", "user/ann"),
])
def test_simulations_of_somebody_are_guarded_by_the_arn(root, call, action, resource):
    ann = root.new_user("ann")
    with not_authorized(ann.arn, f"iam:{action}", root.iam_arn(resource)):
        call(ann.iam, root.iam_arn(resource))
    with not_authorized(ann.arn, "iam:SimulateCustomPolicy", "*"):
        ann.iam.simulate_custom_policy(PolicyInputList=[text(allow("*"))], ActionNames=["s3:GetObject"])
