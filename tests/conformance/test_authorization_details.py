"""GetAccountAuthorizationDetails: everything of an account in one list."""

import pytest

from support.documents import allow, service_trust, text
from support.pages import pages

READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess"
DOCUMENT = allow("s3:GetObject")


@pytest.fixture
def account(root):
    """One of everything."""
    iam = root.iam
    arn = iam.create_policy(
        PolicyName="local", PolicyDocument=text(DOCUMENT), Description="Reads."
    )["Policy"]["Arn"]
    iam.create_policy_version(PolicyArn=arn, PolicyDocument=text(DOCUMENT))
    tags = [{"Key": "team", "Value": "a"}]
    iam.create_group(GroupName="devs")
    iam.create_user(UserName="ann", Tags=tags, PermissionsBoundary=arn)
    iam.add_user_to_group(GroupName="devs", UserName="ann")
    iam.create_role(
        RoleName="worker", AssumeRolePolicyDocument=text(service_trust()), Tags=tags
    )
    iam.create_instance_profile(InstanceProfileName="web")
    iam.add_role_to_instance_profile(InstanceProfileName="web", RoleName="worker")
    for kind, name in (("user", "ann"), ("group", "devs"), ("role", "worker")):
        entity = {f"{kind.capitalize()}Name": name}
        put = getattr(iam, f"put_{kind}_policy")
        put(**entity, PolicyName="inline", PolicyDocument=text(DOCUMENT))
        getattr(iam, f"attach_{kind}_policy")(**entity, PolicyArn=READ_ONLY)
    return root


def details(root, **arguments):
    """All pages as one answer."""
    whole: dict[str, list] = {}
    for page in pages(root.iam.get_account_authorization_details, **arguments):
        for name in ("UserDetailList", "GroupDetailList", "RoleDetailList", "Policies"):
            whole.setdefault(name, []).extend(page.get(name, []))
    return whole


ATTACHED = [{"PolicyName": "ReadOnlyAccess", "PolicyArn": READ_ONLY}]
INLINE = [{"PolicyName": "inline", "PolicyDocument": DOCUMENT}]


def test_a_user_is_there_with_all_that_hangs_on_it(account):
    (user,) = details(account, Filter=["User"])["UserDetailList"]

    assert user["UserName"] == "ann"
    assert user["Arn"] == account.iam_arn("user/ann")
    assert user["UserPolicyList"] == INLINE
    assert user["AttachedManagedPolicies"] == ATTACHED
    assert user["GroupList"] == ["devs"]
    assert user["Tags"] == [{"Key": "team", "Value": "a"}]
    assert user["PermissionsBoundary"]["PermissionsBoundaryArn"] == account.iam_arn("policy/local")


def test_a_group_is_there_with_its_policies(account):
    (group,) = details(account, Filter=["Group"])["GroupDetailList"]

    assert group["GroupName"] == "devs"
    assert group["GroupPolicyList"] == INLINE
    assert group["AttachedManagedPolicies"] == ATTACHED


def test_a_role_is_there_with_trust_profiles_and_last_use(account):
    (role,) = details(account, Filter=["Role"])["RoleDetailList"]

    assert role["RoleName"] == "worker"
    assert role["AssumeRolePolicyDocument"] == service_trust()
    assert role["RolePolicyList"] == INLINE
    assert role["AttachedManagedPolicies"] == ATTACHED
    assert [p["InstanceProfileName"] for p in role["InstanceProfileList"]] == ["web"]
    assert role["Tags"] == [{"Key": "team", "Value": "a"}]
    assert role["RoleLastUsed"] == {}


def test_a_local_policy_is_there_with_all_its_versions(account):
    (policy,) = details(account, Filter=["LocalManagedPolicy"])["Policies"]

    assert policy["PolicyName"] == "local"
    assert policy["DefaultVersionId"] == "v1"
    assert policy["PermissionsBoundaryUsageCount"] == 1
    assert [v["VersionId"] for v in policy["PolicyVersionList"]] == ["v2", "v1"]
    assert [v["IsDefaultVersion"] for v in policy["PolicyVersionList"]] == [False, True]
    assert policy["PolicyVersionList"][0]["Document"] == DOCUMENT


def test_policies_of_aws_are_there_when_they_are_asked_for(account):
    """IAM API reference: the filter AWSManagedPolicy lists those that are in use."""
    policies = details(account, Filter=["AWSManagedPolicy"])["Policies"]
    assert "ReadOnlyAccess" in [policy["PolicyName"] for policy in policies]
    assert "local" not in [policy["PolicyName"] for policy in policies]


def test_without_a_filter_everything_is_there(account):
    whole = details(account)

    assert [user["UserName"] for user in whole["UserDetailList"]] == ["ann"]
    assert [group["GroupName"] for group in whole["GroupDetailList"]] == ["devs"]
    assert [role["RoleName"] for role in whole["RoleDetailList"]] == ["worker"]
    assert {"local", "ReadOnlyAccess"} <= {policy["PolicyName"] for policy in whole["Policies"]}


@pytest.mark.parametrize(
    ("kind", "member"),
    [("User", "UserDetailList"), ("Group", "GroupDetailList"), ("Role", "RoleDetailList"),
     ("LocalManagedPolicy", "Policies")],
)
def test_a_filter_leaves_everything_else_out(account, kind, member):
    whole = details(account, Filter=[kind])
    assert [name for name, items in whole.items() if items] == [member]


def test_small_pages_say_the_same_as_a_large_one(account):
    """ID-41."""
    for number in range(3):
        account.iam.create_user(UserName=f"u{number}")
    kinds = ["User", "Group", "Role", "LocalManagedPolicy"]
    assert details(account, Filter=kinds, MaxItems=2) == details(account, Filter=kinds)
