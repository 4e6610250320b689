"""GetCallerIdentity, GetAccessKeyInfo, DecodeAuthorizationMessage."""

import re

import pytest

from support.documents import allow, deny
from support.refusals import invalid, not_authorized, refused


def test_the_root_user_is_its_account(root):
    """ID-15."""
    answer = root.sts.get_caller_identity()
    del answer["ResponseMetadata"]
    assert answer == {
        "UserId": root.account,
        "Account": root.account,
        "Arn": f"arn:aws:iam::{root.account}:root",
    }


def test_a_user_is_its_id_and_arn(root):
    """ID-15."""
    ann = root.new_user("ann", Path="/p/")
    answer = ann.sts.get_caller_identity()
    assert answer["UserId"] == root.iam.get_user(UserName="ann")["User"]["UserId"]
    assert answer["Arn"] == root.iam_arn("user/p/ann")
    assert answer["Account"] == root.account


def test_who_one_is_cannot_be_denied(root):
    """Evaluation 10.1."""
    assert root.new_user("ann", deny("*")).sts.get_caller_identity()


def test_another_region_answers_in_its_scope(root):
    """SG-12, ID-56: STS is regional; the server's region is us-east-1."""
    assert root.client("sts", region="us-east-1").get_caller_identity()
    with refused(403, "SignatureDoesNotMatch", re.compile("Credential should be scoped to a valid Region.*")):
        root.client("iam", region="eu-west-1").list_users()


def test_the_account_of_a_key_takes_a_permission(root):
    """Evaluation 10.1."""
    ann = root.new_user("ann")
    with not_authorized(root.iam_arn("user/ann"), "sts:GetAccessKeyInfo", "*"):
        ann.sts.get_access_key_info(AccessKeyId=ann.access_key_id)


def test_the_account_of_a_key_of_another_account_is_told_too(root, other):
    """ID-11: the id alone tells."""
    ann = root.new_user("ann", allow("sts:GetAccessKeyInfo"))
    answer = ann.sts.get_access_key_info(AccessKeyId=other.access_key_id)
    assert answer["Account"] == other.account


def test_a_key_id_that_is_none_is_refused(root):
    with invalid(
        "Value 'AKIA' at 'accessKeyId' failed to satisfy constraint: "
        "Member must have length greater than or equal to 16"
    ):
        root.unchecked("sts").get_access_key_info(AccessKeyId="AKIA")


def test_a_message_that_is_none_cannot_be_decoded(root):
    """Errors, section 2."""
    with refused(400, "InvalidAuthorizationMessageException", re.compile(".*")):
        root.sts.decode_authorization_message(EncodedMessage="bm90IG91cnM")


def test_decoding_takes_a_permission(root):
    """Evaluation 10.1."""
    ann = root.new_user("ann")
    with not_authorized(root.iam_arn("user/ann"), "sts:DecodeAuthorizationMessage", "*"):
        ann.sts.decode_authorization_message(EncodedMessage="bm90IG91cnM")


@pytest.mark.parametrize("operation", [
    ("assume_root", {"TargetPrincipal": "123456789012",
                     "TaskPolicyArn": {"arn": "arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials"}}),
], ids=lambda operation: operation[0])
def test_an_operation_that_is_not_built_says_so(root, operation):
    name, arguments = operation
    with refused(501, "NotImplemented", re.compile(f".*{name.title().replace('_', '')}.*")):
        getattr(root.sts, name)(**arguments)
