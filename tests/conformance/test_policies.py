"""Managed policies: CreatePolicy, GetPolicy, ListPolicies, DeletePolicy; AWS's own policies."""

import json
import re
import urllib.parse

import pytest

from support.documents import ALLOW_ALL, allow, deny, policy, service_trust, statement, text
from support.pages import all_items, pages
from support.refusals import conflict, exists, invalid, limit_exceeded, malformed, no_such, refused

DOCUMENT = text(allow("s3:GetObject"))
READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess"


def test_a_created_policy_is_answered_with_its_counters(root):
    """ID-10, ID-55."""
    made = root.iam.create_policy(PolicyName="read", PolicyDocument=DOCUMENT)["Policy"]

    assert re.fullmatch("ANPA[A-Z2-7]{17}", made["PolicyId"])
    assert made["Arn"] == root.iam_arn("policy/read")
    assert made["CreateDate"] == made["UpdateDate"]
    assert {name: made[name] for name in made if name not in ("PolicyId", "Arn", "CreateDate", "UpdateDate")} == {
        "PolicyName": "read",
        "Path": "/",
        "DefaultVersionId": "v1",
        "AttachmentCount": 0,
        "PermissionsBoundaryUsageCount": 0,
        "IsAttachable": True,
    }


def test_get_policy_shows_description_tags_and_path(root):
    """ID-46: lists omit description and tags."""
    tags = [{"Key": "team", "Value": "a"}]
    root.iam.create_policy(
        PolicyName="read", Path="/p/", PolicyDocument=DOCUMENT, Description="Reads.", Tags=tags
    )
    got = root.iam.get_policy(PolicyArn=root.iam_arn("policy/p/read"))["Policy"]
    listed = root.iam.list_policies(Scope="Local")["Policies"][0]

    assert got["Description"] == "Reads."
    assert got["Tags"] == tags
    assert got["Path"] == "/p/"
    assert "Tags" not in listed
    assert "Description" not in listed


def test_a_missing_policy_was_not_found(root):
    arn = root.iam_arn("policy/none")
    with no_such(f"Policy {arn} was not found."):
        root.iam.get_policy(PolicyArn=arn)
    with no_such(f"Policy {arn} was not found."):
        root.iam.delete_policy(PolicyArn=arn)


def test_an_arn_that_is_none_could_not_be_parsed(iam):
    """Errors, section 3; two spaces are AWS's own."""
    with refused(400, "ValidationError", "Invalid ARN:  Could not be parsed!"):
        iam.get_policy(PolicyArn="there-is-no-arn-in-here")


def test_a_name_is_unique_ignoring_path(iam):
    """ID-23."""
    iam.create_policy(PolicyName="read", PolicyDocument=DOCUMENT)
    with exists("A policy called read already exists. Duplicate names are not allowed."):
        iam.create_policy(PolicyName="read", Path="/p/", PolicyDocument=DOCUMENT)


def test_a_strict_path_pattern_holds_for_policies(iam):
    """ID section 3: stricter than other paths."""
    with refused(400, "ValidationError", re.compile(".*[Pp]ath.*")):
        iam.create_policy(PolicyName="read", Path="/a b/", PolicyDocument=DOCUMENT)


def test_a_document_comes_back_with_its_own_spacing(root):
    """ID-52."""
    document = json.dumps(allow("s3:GetObject", "arn:aws:s3:::b/a%20b*"), indent=5)
    arn = root.iam.create_policy(PolicyName="read", PolicyDocument=document)["Policy"]["Arn"]
    raw = {}
    root.iam.meta.events.register(
        "before-parse.iam.GetPolicyVersion", lambda response_dict, **_: raw.update(response_dict)
    )
    version = root.iam.get_policy_version(PolicyArn=arn, VersionId="v1")["PolicyVersion"]

    assert version["Document"] == json.loads(document)
    encoded = re.search("<Document>(.*)</Document>", raw["body"].decode())[1]
    assert "+" not in encoded and " " not in encoded
    assert urllib.parse.unquote(encoded) == document


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ("{", "Syntax errors in policy."),
        ("[]", "Syntax errors in policy."),
        ({"Version": "2012-10-17", "Statement": []}, "Syntax errors in policy."),
        (allow("s3:*") | {"Extra": 1}, "Syntax errors in policy."),
        (policy({"Effect": "Maybe", "Action": "s3:*", "Resource": "*"}), "Syntax errors in policy."),
        (policy(statement("Allow", "s3:*", NotAction="s3:GetObject")), "Syntax errors in policy."),
        (policy(statement("Allow", "s3:*", NotResource="*")), "Syntax errors in policy."),
        (allow("s3:*", Condition={"NoSuchOperator": {"k": "v"}}), "Syntax errors in policy."),
        (allow("s3:*") | {"Version": "2008-10-17"},
         "Policy document must be version 2012-10-17 or greater."),
        ({"Statement": allow("s3:*")["Statement"]},
         "Policy document must be version 2012-10-17 or greater."),
        (policy({"Effect": "allow", "Action": "s3:*", "Resource": "*"}),
         "The policy failed legacy parsing"),
        (policy(statement("Allow", "s3:*", Sid="a"), statement("Deny", "s3:*", Sid="a")),
         "Statement IDs (SID) in a single policy must be unique."),
        (policy({"Effect": "Allow", "Resource": "*"}), "Policy statement must contain actions."),
        (policy({"Effect": "Allow", "Action": [], "Resource": "*"}),
         "Policy statement must contain actions."),
        (allow("s3:*", "bucket"), 'Resource bucket must be in ARN format or "*".'),
        (allow("s3:*", "arn:moon:s3:::b"), 'Partition "moon" is not valid for resource "arn:moon:s3:::b".'),
        (allow("iam:*", "arn:aws:iam:us-east-1:123456789012:user/a"),
         "IAM resource arn:aws:iam:us-east-1:123456789012:user/a cannot contain region information."),
        (allow("s3:*", "arn:aws:s3:us-east-1::b"),
         "Resource arn:aws:s3:us-east-1::b can not contain region information."),
        (allow("iam:*", "arn:aws:iam::123456789012:users/a"),
         'IAM resource path must either be "*" or start with user/, federated-user/, role/, group/, '
         "instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, "
         "oidc-provider/, report/, access-report/."),
        (allow("GetObject"), "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."),
        (allow("s3:a:b"), "Actions/Condition can contain only one colon."),
        (allow("s 3:a"), "Vendor s 3 is not valid"),
        (policy({"Effect": "Allow", "Action": "s3:*"}), "Policy statement must contain resources."),
        (allow("s3:*", Principal="*"), "Policy document should not specify a principal."),
        (allow("s3:*", ["zzz", "aaa"]), 'Resource zzz must be in ARN format or "*".'),
    ],
)
def test_a_malformed_document_is_refused_in_iams_words(iam, document, message):
    """Errors, section 4; EV-50, EV-51, EV-57, EV-58."""
    document = document if isinstance(document, str) else text(document)
    with malformed(message):
        iam.create_policy(PolicyName="bad", PolicyDocument=document)
    assert iam.list_policies(Scope="Local")["Policies"] == []


def test_a_document_of_6145_characters_is_refused_and_spaces_do_not_count(iam):
    """Evaluation 8.2, ID-30."""
    def document(sid_length):
        return allow("s3:GetObject", Sid="s" * sid_length)

    fits = 6144 - len(text(document(0)))
    iam.create_policy(PolicyName="fits", PolicyDocument=json.dumps(document(fits), indent=4))
    with limit_exceeded("Cannot exceed quota for PolicySize: 6144"):
        iam.create_policy(PolicyName="big", PolicyDocument=text(document(fits + 1)))


def test_local_policies_are_listed_by_name_in_pages(iam):
    """ID-41, ID-44."""
    for name in ("c", "a", "b"):
        iam.create_policy(PolicyName=name, PolicyDocument=DOCUMENT)
    names = all_items(iam.list_policies, "Policies", "PolicyName", Scope="Local", MaxItems=2)

    assert names == ["a", "b", "c"]


def test_only_attached_policies_are_listed_on_demand(iam):
    iam.create_user(UserName="ann")
    for name in ("used", "unused"):
        arn = iam.create_policy(PolicyName=name, PolicyDocument=DOCUMENT)["Policy"]["Arn"]
        if name == "used":
            iam.attach_user_policy(UserName="ann", PolicyArn=arn)
    iam.attach_user_policy(UserName="ann", PolicyArn=READ_ONLY)

    attached = iam.list_policies(OnlyAttached=True)["Policies"]
    assert sorted(p["PolicyName"] for p in attached) == ["ReadOnlyAccess", "used"]
    assert [p["AttachmentCount"] for p in attached] == [1, 1]


def test_policies_are_listed_by_usage(root):
    """ID-54: the filter's names are PermissionsPolicy and PermissionsBoundary."""
    arns = {
        name: root.iam.create_policy(PolicyName=name, PolicyDocument=DOCUMENT)["Policy"]["Arn"]
        for name in ("permissions", "boundary")
    }
    root.iam.create_user(UserName="ann", PermissionsBoundary=arns["boundary"])
    root.iam.attach_user_policy(UserName="ann", PolicyArn=arns["permissions"])

    def found(usage):
        policies = root.iam.list_policies(
            Scope="Local", PolicyUsageFilter=usage, OnlyAttached=True
        )["Policies"]
        return [p["PolicyName"] for p in policies]

    assert found("PermissionsPolicy") == ["permissions"]
    assert found("PermissionsBoundary") == ["boundary"]


def test_a_path_prefix_selects_policies(iam):
    for path in ("/", "/team/"):
        iam.create_policy(PolicyName=f"p{len(path)}", Path=path, PolicyDocument=DOCUMENT)
    names = [p["PolicyName"] for p in iam.list_policies(Scope="Local", PathPrefix="/team/")["Policies"]]

    assert names == ["p6"]


def test_every_policy_of_aws_is_listed_under_its_own_account(iam):
    """ID section 1: the account field is the word `aws`."""
    policies = all_items(iam.list_policies, "Policies", Scope="AWS", MaxItems=1000)
    names = [p["PolicyName"] for p in policies]

    assert len(policies) > 1000
    assert len(set(names)) == len(names)
    assert {"AdministratorAccess", "ReadOnlyAccess", "PowerUserAccess"} <= set(names)
    assert all(p["Arn"].startswith("arn:aws:iam::aws:policy/") for p in policies)
    assert all(p["IsAttachable"] for p in policies if p["PolicyName"] == "AdministratorAccess")


def test_all_scopes_together_list_local_and_aws_policies(iam):
    iam.create_policy(PolicyName="local", PolicyDocument=DOCUMENT)
    arns = all_items(iam.list_policies, "Policies", "Arn", MaxItems=1000)

    assert READ_ONLY in arns
    assert any(arn.endswith(":policy/local") for arn in arns)
    assert len(set(arns)) == len(arns)


def test_a_policy_of_aws_can_be_read(iam):
    """EV-103."""
    got = iam.get_policy(PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")["Policy"]
    version = iam.get_policy_version(PolicyArn=got["Arn"], VersionId=got["DefaultVersionId"])

    assert got["PolicyName"] == "AdministratorAccess"
    assert version["PolicyVersion"]["IsDefaultVersion"] is True
    assert version["PolicyVersion"]["Document"]["Statement"][0]["Resource"] == "*"


def test_a_policy_of_aws_cannot_be_changed(iam):
    """EV-103. The contract gives the refusal, not its words."""
    for call in (
        lambda: iam.delete_policy(PolicyArn=READ_ONLY),
        lambda: iam.create_policy_version(PolicyArn=READ_ONLY, PolicyDocument=DOCUMENT),
        lambda: iam.delete_policy_version(PolicyArn=READ_ONLY, VersionId="v1"),
        lambda: iam.set_default_policy_version(PolicyArn=READ_ONLY, VersionId="v1"),
        lambda: iam.tag_policy(PolicyArn=READ_ONLY, Tags=[{"Key": "k", "Value": "v"}]),
    ):
        with refused(403, "AccessDenied", re.compile(".+")):
            call()


def test_a_policy_of_another_account_is_not_served(root, other):
    arn = root.iam.create_policy(PolicyName="read", PolicyDocument=DOCUMENT)["Policy"]["Arn"]
    with refused(403, "AccessDenied", re.compile(re.escape(
        f"User: {other.iam_arn('root')} is not authorized to perform: iam:GetPolicy on resource: "
    ) + ".*")):
        other.iam.get_policy(PolicyArn=arn)


def _attached_to_user(root, arn):
    root.iam.create_user(UserName="ann")
    root.iam.attach_user_policy(UserName="ann", PolicyArn=arn)


def _attached_to_group(root, arn):
    root.iam.create_group(GroupName="devs")
    root.iam.attach_group_policy(GroupName="devs", PolicyArn=arn)


def _attached_to_role(root, arn):
    root.iam.create_role(RoleName="worker", AssumeRolePolicyDocument=text(service_trust()))
    root.iam.attach_role_policy(RoleName="worker", PolicyArn=arn)


def _boundary(root, arn):
    root.iam.create_user(UserName="ann", PermissionsBoundary=arn)


def _version(root, arn):
    root.iam.create_policy_version(PolicyArn=arn, PolicyDocument=text(deny("s3:*")))


IN_USE = "Cannot delete a policy attached to entities."
VERSIONS = (
    "This policy has more than one version. Before you delete a policy, you must delete the "
    "policy's versions. The default version is deleted with the policy."
)


@pytest.mark.parametrize(
    ("burden", "message"),
    [
        (_attached_to_user, IN_USE),
        (_attached_to_group, IN_USE),
        (_attached_to_role, IN_USE),
        (_boundary, IN_USE),
        (_version, VERSIONS),
    ],
    ids=["user", "group", "role", "boundary", "version"],
)
def test_a_policy_in_use_is_not_deleted(root, burden, message):
    arn = root.iam.create_policy(PolicyName="read", PolicyDocument=DOCUMENT)["Policy"]["Arn"]
    burden(root, arn)
    with conflict(message):
        root.iam.delete_policy(PolicyArn=arn)
    root.iam.get_policy(PolicyArn=arn)


def test_a_deleted_policy_is_gone(root):
    arn = root.iam.create_policy(PolicyName="read", PolicyDocument=DOCUMENT)["Policy"]["Arn"]
    root.iam.delete_policy(PolicyArn=arn)
    with no_such(f"Policy {arn} was not found."):
        root.iam.get_policy(PolicyArn=arn)
    root.iam.create_policy(PolicyName="read", PolicyDocument=DOCUMENT)


def test_a_name_of_129_characters_is_refused(iam):
    with invalid(
        "Value at 'policyName' failed to satisfy constraint: "
        "Member must have length less than or equal to 128"
    ):
        iam.create_policy(PolicyName="p" * 129, PolicyDocument=DOCUMENT)


def test_pages_of_policies_end(iam):
    assert len(pages(iam.list_policies, Scope="AWS", MaxItems=500)) >= 3
