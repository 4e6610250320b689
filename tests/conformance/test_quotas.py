"""Quotas are configuration: a server with small ones."""

import pytest

from support.documents import allow, service_trust, text
from support.refusals import limit_exceeded
from support.server import Server

SMALL = """
[quotas]
UsersPerAccount = 2
GroupsPerAccount = 1
RolesPerAccount = 1
PoliciesPerAccount = 1
InstanceProfilesPerAccount = 1
GroupsPerUser = 0
PoliciesPerUser = 1
VersionsPerPolicy = 2
AccessKeysPerUser = 1
TagsPerEntity = 1
PolicySize = 200
UserPolicySize = 100
ACLSizePerRole = 200
"""


@pytest.fixture(scope="module")
def small():
    with Server(config=SMALL) as server:
        yield server


@pytest.fixture
def iam(small):
    return small.add_account().iam


TRUST = text(service_trust())
DOCUMENT = text(allow("s3:GetObject"))


@pytest.mark.parametrize(("quota", "limit", "call", "name", "more"), [
    ("UsersPerAccount", 2, "create_user", "UserName", {}),
    ("GroupsPerAccount", 1, "create_group", "GroupName", {}),
    ("RolesPerAccount", 1, "create_role", "RoleName", {"AssumeRolePolicyDocument": TRUST}),
    ("PoliciesPerAccount", 1, "create_policy", "PolicyName", {"PolicyDocument": DOCUMENT}),
    ("InstanceProfilesPerAccount", 1, "create_instance_profile", "InstanceProfileName", {}),
])
def test_an_account_holds_no_more_than_its_quota(iam, quota, limit, call, name, more):
    for number in range(limit):
        getattr(iam, call)(**{name: f"n{number}"}, **more)
    with limit_exceeded(f"Cannot exceed quota for {quota}: {limit}"):
        getattr(iam, call)(**{name: "one-more"}, **more)


def test_a_deleted_entity_makes_room(iam):
    iam.create_group(GroupName="a")
    iam.delete_group(GroupName="a")
    iam.create_group(GroupName="b")


def test_what_hangs_on_an_entity_is_limited(iam):
    iam.create_user(UserName="ann")
    iam.create_group(GroupName="g")
    with limit_exceeded("Cannot exceed quota for GroupsPerUser: 0"):
        iam.add_user_to_group(GroupName="g", UserName="ann")
    iam.create_access_key(UserName="ann")
    with limit_exceeded("Cannot exceed quota for AccessKeysPerUser: 1"):
        iam.create_access_key(UserName="ann")
    iam.attach_user_policy(UserName="ann", PolicyArn="arn:aws:iam::aws:policy/ReadOnlyAccess")
    with limit_exceeded("Cannot exceed quota for PoliciesPerUser: 1"):
        iam.attach_user_policy(UserName="ann", PolicyArn="arn:aws:iam::aws:policy/PowerUserAccess")
    iam.tag_user(UserName="ann", Tags=[{"Key": "a", "Value": "b"}])
    with limit_exceeded("Cannot exceed quota for TagsPerEntity: 1"):
        iam.tag_user(UserName="ann", Tags=[{"Key": "c", "Value": "d"}])


def test_documents_are_limited(iam):
    long = text(allow("s3:GetObject", Sid="s" * 200))
    with limit_exceeded("Cannot exceed quota for PolicySize: 200"):
        iam.create_policy(PolicyName="p", PolicyDocument=long)
    iam.create_user(UserName="ann")
    with limit_exceeded("Maximum policy size of 100 bytes exceeded for user ann"):
        iam.put_user_policy(UserName="ann", PolicyName="p", PolicyDocument=long)
    document = service_trust()
    document["Statement"][0]["Sid"] = "s" * 200
    with limit_exceeded("Cannot exceed quota for ACLSizePerRole: 200"):
        iam.create_role(RoleName="r", AssumeRolePolicyDocument=text(document))


def test_the_summary_reports_what_is_configured(iam):
    summary = iam.get_account_summary()["SummaryMap"]
    assert summary["UsersQuota"] == 2
    assert summary["VersionsPerPolicyQuota"] == 2
    assert summary["PolicySizeQuota"] == 200
