"""Services granted and last used."""

import re
import time

import pytest

from support.documents import allow, text
from support.pages import all_items
from support.refusals import no_such, refused


@pytest.fixture
def ann(root):
    """A user whose group grants S3, with IAM of her own."""
    ann = root.new_user("ann", allow("iam:Get*"))
    root.iam.create_group(GroupName="staff")
    root.iam.put_group_policy(
        GroupName="staff", PolicyName="of-group", PolicyDocument=text(allow("s3:*"))
    )
    root.iam.add_user_to_group(GroupName="staff", UserName="ann")
    return ann


def details(iam, arn: str, **more) -> dict:
    job = iam.generate_service_last_accessed_details(Arn=arn, **more)["JobId"]
    return iam.get_service_last_accessed_details(JobId=job)


def test_real_requests_are_what_the_report_tells_of(root, iam, ann):
    ann.iam.get_user()
    answer = details(iam, ann.arn, Granularity="ACTION_LEVEL")
    assert (answer["JobStatus"], answer["JobType"]) == ("COMPLETED", "ACTION_LEVEL")
    services = {one["ServiceNamespace"]: one for one in answer["ServicesLastAccessed"]}
    assert set(services) == {"iam", "s3"}
    used = services["iam"]
    assert used["LastAuthenticatedEntity"] == ann.arn
    assert used["LastAuthenticatedRegion"] == "us-east-1"
    assert used["TotalAuthenticatedEntities"] == 1
    assert abs(used["LastAuthenticated"].timestamp() - time.time()) < 120
    actions = [one["ActionName"] for one in used["TrackedActionsLastAccessed"]]
    assert actions == ["GetUser"]
    assert "LastAuthenticated" not in services["s3"]

    job = iam.generate_service_last_accessed_details(Arn=root.iam_arn("group/staff"))["JobId"]
    found = iam.get_service_last_accessed_details_with_entities(
        JobId=job, ServiceNamespace="s3"
    )["EntityDetailsList"]
    assert [one["EntityInfo"]["Arn"] for one in found] == [ann.arn]
    assert "LastAuthenticated" not in found[0]


def test_a_report_on_everything_comes_in_pages(root, iam):
    root.new_user("bob", allow("*"))
    job = iam.generate_service_last_accessed_details(Arn=root.iam_arn("user/bob"))["JobId"]
    names = [one["ServiceNamespace"] for one in all_items(
        iam.get_service_last_accessed_details, "ServicesLastAccessed", JobId=job, MaxItems=100)]
    assert len(names) > 300 and names == sorted(set(names))


def test_what_is_not_there_has_no_report(root, iam, ann):
    with no_such("The user with name eve cannot be found."):
        iam.generate_service_last_accessed_details(Arn=root.iam_arn("user/eve"))
    with refused(400, "InvalidInput", re.compile("Invalid ARN: .*")):
        iam.generate_service_last_accessed_details(Arn=root.iam_arn("mfa/none"))
    job = "00000000-0000-4000-8000-000000000000"
    with no_such(f"The report with job id {job} cannot be found."):
        iam.get_service_last_accessed_details(JobId=job)
    with no_such(f"The report with job id {job} cannot be found."):
        iam.get_service_last_accessed_details_with_entities(JobId=job, ServiceNamespace="s3")
    job = iam.generate_service_last_accessed_details(Arn=ann.arn)["JobId"]
    with refused(400, "InvalidInput", "Invalid service namespace: sqs"):
        iam.get_service_last_accessed_details_with_entities(JobId=job, ServiceNamespace="sqs")


def test_policies_are_told_by_the_services_they_grant(root, iam, ann):
    reading = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"
    iam.attach_user_policy(UserName="ann", PolicyArn=reading)
    answer = iam.list_policies_granting_service_access(
        Arn=ann.arn, ServiceNamespaces=["iam", "s3"]
    )
    iam_entry, s3_entry = answer["PoliciesGrantingServiceAccess"]
    assert iam_entry["Policies"] == [{
        "PolicyName": "policy-0", "PolicyType": "INLINE", "EntityType": "USER", "EntityName": "ann",
    }]
    assert [one["PolicyName"] for one in s3_entry["Policies"]] == [
        "AmazonS3ReadOnlyAccess", "of-group",
    ]
    assert s3_entry["Policies"][0] == {
        "PolicyName": "AmazonS3ReadOnlyAccess", "PolicyType": "MANAGED", "PolicyArn": reading,
    }
    with refused(400, "InvalidInput", "Invalid service namespace: none"):
        iam.list_policies_granting_service_access(Arn=ann.arn, ServiceNamespaces=["none"])
    with no_such("The user with name eve cannot be found."):
        iam.list_policies_granting_service_access(
            Arn=root.iam_arn("user/eve"), ServiceNamespaces=["s3"]
        )
