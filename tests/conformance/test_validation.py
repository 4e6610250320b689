"""Shape validation: every violation in one `ValidationError`, in AWS's words (errors, section 5)."""

import re

import pytest

from support.documents import ALLOW_ALL, text
from support.raw import Call
from support.refusals import invalid, not_authorized, refused


@pytest.fixture
def raw(root):
    """IAM by a client that sends whatever it is given."""
    return root.unchecked("iam")


def violation(parameter: str, constraint: str) -> str:
    return f"Value at '{parameter}' failed to satisfy constraint: {constraint}"


def test_a_required_parameter_may_not_be_missing(raw):
    with invalid(violation("userName", "Member must not be null")):
        raw.create_user()


def test_two_missing_parameters_are_two_violations(raw):
    with invalid(
        violation("policyName", "Member must not be null"),
        violation("policyDocument", "Member must not be null"),
    ):
        raw.create_policy()


def test_an_empty_name_is_too_short(raw):
    with refused(400, "ValidationError", re.compile(
        r"[12] validation errors? detected: .*Value at 'userName' failed to satisfy constraint: "
        r"Member must have length greater than or equal to 1.*"
    )):
        raw.create_user(UserName="")


def test_pattern_and_length_are_reported_together(raw):
    with refused(400, "ValidationError", re.compile(
        "2 validation errors detected: (?=.*"
        + re.escape("Member must satisfy regular expression pattern: [\\w+=,.@-]+")
        + ")(?=.*" + re.escape("Member must have length less than or equal to 64") + ").*; .*"
    )):
        raw.create_user(UserName="a b" * 40)


def test_a_list_item_is_named_by_its_place(raw):
    tags = [{"Key": "good", "Value": "v"}, {"Key": "bad!", "Value": "v"}]
    with refused(400, "ValidationError", re.compile(
        "1 validation error detected: " + re.escape(
            "Value at 'tags.2.member.key' failed to satisfy constraint: "
            "Member must satisfy regular expression pattern: ") + ".+"
    )):
        raw.create_user(UserName="ann", Tags=tags)


def test_a_list_that_is_too_long_is_refused(raw):
    tags = [{"Key": f"k{number}", "Value": "v"} for number in range(51)]
    with invalid(violation("tags", "Member must have length less than or equal to 50")):
        raw.tag_user(UserName="ann", Tags=tags)


def test_an_enumeration_is_not_spelled_out_by_iam(raw):
    with invalid(violation("scope", "Member must satisfy enum value set")):
        raw.list_policies(Scope="Everywhere")


@pytest.mark.parametrize(("items", "constraint"), [
    (0, "Member must have value greater than or equal to 1"),
    (1001, "Member must have value less than or equal to 1000"),
])
def test_a_number_outside_its_range_is_refused(raw, items, constraint):
    """ID-40."""
    with invalid(violation("maxItems", constraint)):
        raw.list_users(MaxItems=items)


def test_a_number_that_is_none_is_refused(root):
    """The contract has no words for it: any 400 of the client's making."""
    answer = Call.of(root.url, "ListUsers", "iam", MaxItems="many").sign(root, "iam").send()
    assert answer.status == 400
    assert answer.text("Code") in ("ValidationError", "MalformedInput", "InvalidParameterValue")


def test_sts_shows_the_value(root):
    with invalid(
        "Value 'a b' at 'roleSessionName' failed to satisfy constraint: "
        r"Member must satisfy regular expression pattern: [\w+=,.@-]*"
    ):
        root.unchecked("sts").assume_role(
            RoleArn=root.iam_arn("role/some-role"), RoleSessionName="a b"
        )


def test_validation_comes_before_authorization(root):
    """Errors, section 5: authentication, validation, authorization, lookup."""
    ann = root.new_user("ann")
    with invalid(violation("userName", "Member must have length less than or equal to 64")):
        ann.iam.create_user(UserName="a" * 65)
    with not_authorized(root.iam_arn("user/ann"), "iam:CreateUser", root.iam_arn("user/" + "a" * 64)):
        ann.iam.create_user(UserName="a" * 64)


def test_authorization_comes_before_the_lookup(root):
    """ER-27, ER-24: who may not look learns nothing."""
    ann = root.new_user("ann")
    with not_authorized(root.iam_arn("user/ann"), "iam:GetUser", "user nobody"):
        ann.iam.get_user(UserName="nobody")


def test_a_document_beyond_the_ceiling_is_refused(raw):
    """Evaluation 8.2."""
    with invalid(violation("policyDocument", "Member must have length less than or equal to 131072")):
        raw.create_policy(PolicyName="p", PolicyDocument=text(ALLOW_ALL) + " " * 131072)


def test_a_document_outside_the_alphabet_is_refused(raw):
    """EV-54."""
    with refused(400, "ValidationError", re.compile(
        re.escape("1 validation error detected: Value at 'policyDocument' failed to satisfy "
                  "constraint: Member must satisfy regular expression pattern: ") + r"[\s\S]+"
    )):
        raw.create_policy(PolicyName="p", PolicyDocument=text(ALLOW_ALL) + "関")


def test_nothing_is_changed_by_an_invalid_request(root, raw):
    with invalid(violation("maxSessionDuration", "Member must have value less than or equal to 43200")):
        raw.create_role(
            RoleName="worker", AssumeRolePolicyDocument=text(ALLOW_ALL), MaxSessionDuration=50000
        )
    assert root.iam.list_roles()["Roles"] == []
