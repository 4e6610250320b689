"""Service-linked roles: made of AWS's templates, changed by nobody, deleted by a task."""

import re

from support.documents import allow, service_trust, text
from support.refusals import denied, no_such, not_authorized, refused

SERVICE = "autoscaling.amazonaws.com"
NAME = "AWSServiceRoleForAutoScaling"
ARN = f"role/aws-service-role/{SERVICE}/{NAME}"


def invalid_input(message: str):
    return refused(400, "InvalidInput", message)


def test_a_service_gets_the_role_of_its_template(root):
    """ID-57."""
    role = root.iam.create_service_linked_role(AWSServiceName=SERVICE, Description="mine")["Role"]
    assert (role["RoleName"], role["Path"]) == (NAME, f"/aws-service-role/{SERVICE}/")
    assert role["Arn"] == root.iam_arn(ARN)
    assert role["AssumeRolePolicyDocument"]["Statement"] == [{
        "Action": ["sts:AssumeRole"], "Principal": {"Service": [SERVICE]}, "Effect": "Allow",
    }]
    shown = root.iam.get_role(RoleName=NAME)["Role"]
    assert (shown["Description"], shown["RoleId"]) == ("mine", role["RoleId"])
    attached = root.iam.list_attached_role_policies(RoleName=NAME)["AttachedPolicies"]
    assert [policy["PolicyName"] for policy in attached] == ["AutoScalingServiceRolePolicy"]


def test_suffixes_and_their_words(root):
    """ID-57; errors contract, 3."""
    role = root.iam.create_service_linked_role(AWSServiceName=SERVICE, CustomSuffix="x")["Role"]
    assert role["RoleName"] == f"{NAME}_x"
    with invalid_input(
        f"Service role name {NAME}_x has been taken in this account, please try a different suffix."
    ):
        root.iam.create_service_linked_role(AWSServiceName=SERVICE, CustomSuffix="x")
    with invalid_input("Custom suffix is not allowed for acm.amazonaws.com"):
        root.iam.create_service_linked_role(AWSServiceName="acm.amazonaws.com", CustomSuffix="x")
    with denied("Cannot find Service Linked Role template for nothing.amazonaws.com"):
        root.iam.create_service_linked_role(AWSServiceName="nothing.amazonaws.com")


def test_nobody_changes_it(root):
    """EV-103."""
    root.iam.create_service_linked_role(AWSServiceName=SERVICE)
    words = (
        f"Cannot perform the operation on the protected role '{NAME}' - this role is only "
        "modifiable by AWS"
    )
    policy = "arn:aws:iam::aws:policy/ReadOnlyAccess"
    document = text(allow("s3:*"))
    for call in (
        lambda: root.iam.delete_role(RoleName=NAME),
        lambda: root.iam.attach_role_policy(RoleName=NAME, PolicyArn=policy),
        lambda: root.iam.put_role_policy(RoleName=NAME, PolicyName="p", PolicyDocument=document),
        lambda: root.iam.put_role_permissions_boundary(RoleName=NAME, PermissionsBoundary=policy),
        lambda: root.iam.update_assume_role_policy(
            RoleName=NAME, PolicyDocument=text(service_trust())
        ),
    ):
        with refused(400, "UnmodifiableEntity", words):
            call()


def test_it_is_deleted_by_a_task(root):
    root.iam.create_service_linked_role(AWSServiceName=SERVICE)
    task = root.iam.delete_service_linked_role(RoleName=NAME)["DeletionTaskId"]
    assert re.fullmatch(f"task/aws-service-role/{SERVICE}/{NAME}/[0-9a-f-]{{36}}", task)
    status = root.iam.get_service_linked_role_deletion_status(DeletionTaskId=task)
    assert status["Status"] == "SUCCEEDED"
    with no_such(f"The role with name {NAME} cannot be found."):
        root.iam.delete_service_linked_role(RoleName=NAME)
    with no_such(f"The deletion task with id {task}0 cannot be found."):
        root.iam.get_service_linked_role_deletion_status(DeletionTaskId=task + "0")
    root.iam.create_service_linked_role(AWSServiceName=SERVICE)


def test_a_policy_may_allow_the_role_of_one_service(root):
    condition = {"StringEquals": {"iam:AWSServiceName": SERVICE}}
    ann = root.new_user("ann", allow("iam:CreateServiceLinkedRole", Condition=condition))
    ann.iam.create_service_linked_role(AWSServiceName=SERVICE)
    other = root.iam_arn("role/aws-service-role/acm.amazonaws.com/AWSServiceRoleForCertificateManager")
    with not_authorized(ann.arn, "iam:CreateServiceLinkedRole", other):
        ann.iam.create_service_linked_role(AWSServiceName="acm.amazonaws.com")
    with not_authorized(ann.arn, "iam:DeleteServiceLinkedRole", root.iam_arn(ARN)):
        ann.iam.delete_service_linked_role(RoleName=NAME)
