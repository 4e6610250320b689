"""Versions of managed policies."""

import re

import pytest

from support.documents import allow, deny, text
from support.pages import all_items
from support.refusals import conflict, invalid, limit_exceeded, malformed, no_such, not_authorized

FIRST = text(allow("iam:ListUsers"))
SECOND = text(allow("iam:ListGroups"))


@pytest.fixture
def arn(root):
    return root.iam.create_policy(PolicyName="read", PolicyDocument=FIRST)["Policy"]["Arn"]


def test_a_new_version_is_not_the_default_unless_asked(iam, arn):
    made = iam.create_policy_version(PolicyArn=arn, PolicyDocument=SECOND)["PolicyVersion"]

    assert set(made) == {"VersionId", "IsDefaultVersion", "CreateDate"}
    assert made["VersionId"] == "v2"
    assert made["IsDefaultVersion"] is False
    assert iam.get_policy(PolicyArn=arn)["Policy"]["DefaultVersionId"] == "v1"


def test_a_new_version_can_be_made_the_default(iam, arn):
    made = iam.create_policy_version(PolicyArn=arn, PolicyDocument=SECOND, SetAsDefault=True)

    assert made["PolicyVersion"]["IsDefaultVersion"] is True
    assert iam.get_policy(PolicyArn=arn)["Policy"]["DefaultVersionId"] == "v2"
    first = iam.get_policy_version(PolicyArn=arn, VersionId="v1")["PolicyVersion"]
    assert first["IsDefaultVersion"] is False


def test_a_version_shows_its_document(iam, arn):
    version = iam.get_policy_version(PolicyArn=arn, VersionId="v1")["PolicyVersion"]

    assert set(version) == {"Document", "VersionId", "IsDefaultVersion", "CreateDate"}
    assert version["Document"] == allow("iam:ListUsers")


def test_versions_are_listed_newest_first_without_documents(iam, arn):
    """ID-45."""
    for _ in range(3):
        iam.create_policy_version(PolicyArn=arn, PolicyDocument=SECOND)
    listed = all_items(iam.list_policy_versions, "Versions", PolicyArn=arn, MaxItems=3)

    assert [version["VersionId"] for version in listed] == ["v4", "v3", "v2", "v1"]
    assert [version["IsDefaultVersion"] for version in listed] == [False, False, False, True]
    assert "Document" not in listed[0]


def test_a_sixth_version_is_refused(iam, arn):
    """ID-33."""
    for _ in range(4):
        iam.create_policy_version(PolicyArn=arn, PolicyDocument=SECOND)
    with limit_exceeded(
        "A managed policy can have up to 5 versions. Before you create a new version, you must "
        "delete an existing version."
    ):
        iam.create_policy_version(PolicyArn=arn, PolicyDocument=SECOND)


def test_the_number_of_a_deleted_version_is_not_used_again(iam, arn):
    """ID-17."""
    iam.create_policy_version(PolicyArn=arn, PolicyDocument=SECOND)
    iam.delete_policy_version(PolicyArn=arn, VersionId="v2")
    made = iam.create_policy_version(PolicyArn=arn, PolicyDocument=SECOND)["PolicyVersion"]

    assert made["VersionId"] == "v3"


def test_a_deleted_version_is_gone(iam, arn):
    iam.create_policy_version(PolicyArn=arn, PolicyDocument=SECOND)
    iam.delete_policy_version(PolicyArn=arn, VersionId="v2")
    with no_such(f"Policy {arn} version v2 does not exist or is not attachable."):
        iam.get_policy_version(PolicyArn=arn, VersionId="v2")


def test_a_missing_version_is_no_such_entity(iam, arn):
    message = f"Policy {arn} version v9 does not exist or is not attachable."
    for call in (iam.get_policy_version, iam.set_default_policy_version, iam.delete_policy_version):
        with no_such(message):
            call(PolicyArn=arn, VersionId="v9")


def test_a_missing_policy_has_no_versions(root):
    arn = root.iam_arn("policy/none")
    pattern = re.compile(re.escape(f"Policy {arn} ") + ".*(not found|does not exist).*")
    iam = root.iam
    for call in (
        lambda: iam.list_policy_versions(PolicyArn=arn),
        lambda: iam.get_policy_version(PolicyArn=arn, VersionId="v1"),
        lambda: iam.create_policy_version(PolicyArn=arn, PolicyDocument=FIRST),
        lambda: iam.set_default_policy_version(PolicyArn=arn, VersionId="v1"),
        lambda: iam.delete_policy_version(PolicyArn=arn, VersionId="v1"),
    ):
        with no_such(pattern):
            call()


def test_the_default_version_is_not_deleted(iam, arn):
    with conflict("Cannot delete the default version of a policy."):
        iam.delete_policy_version(PolicyArn=arn, VersionId="v1")


def test_a_version_id_that_is_none_is_refused(iam, arn):
    """ID-17."""
    with invalid(
        "Value at 'versionId' failed to satisfy constraint: Member must satisfy regular expression "
        r"pattern: v[1-9][0-9]*(\.[A-Za-z0-9-]*)?"
    ):
        iam.get_policy_version(PolicyArn=arn, VersionId="1")


def test_a_malformed_version_is_refused(iam, arn):
    with malformed("Syntax errors in policy."):
        iam.create_policy_version(PolicyArn=arn, PolicyDocument="{}x")


def test_the_default_version_is_the_one_that_decides(root, arn):
    """EV-9: at once."""
    ann = root.new_user("ann")
    root.iam.attach_user_policy(UserName="ann", PolicyArn=arn)
    root.iam.create_policy_version(PolicyArn=arn, PolicyDocument=SECOND)
    ann.iam.list_users()
    with not_authorized(root.iam_arn("user/ann"), "iam:ListGroups", root.iam_arn("group/")):
        ann.iam.list_groups()
    root.iam.set_default_policy_version(PolicyArn=arn, VersionId="v2")
    ann.iam.list_groups()
    with not_authorized(root.iam_arn("user/ann"), "iam:ListUsers", root.iam_arn("user/")):
        ann.iam.list_users()
    root.iam.create_policy_version(
        PolicyArn=arn, PolicyDocument=text(deny("iam:*")), SetAsDefault=True
    )
    with not_authorized(
        root.iam_arn("user/ann"), "iam:ListGroups", root.iam_arn("group/"), "explicit identity"
    ):
        ann.iam.list_groups()
