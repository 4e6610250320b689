"""Requests that do not authenticate, each with its own code (errors contract, sections 7 and 8)."""

import dataclasses
import datetime
import re

import pytest

from support.documents import ALLOW_ALL, text, trust
from support.raw import Call

UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
INVALID_TOKEN = (403, "InvalidClientTokenId", "The security token included in the request is invalid.")
WRONG_SIGNATURE = (
    403, "SignatureDoesNotMatch",
    "The request signature we calculated does not match the signature you provided. Check your AWS "
    "Secret Access Key and signing method. Consult the service documentation for details.",
)
MINUTES = datetime.timedelta(minutes=1)


@pytest.fixture
def session(root):
    """A session of a role that may do everything."""
    root.iam.create_role(RoleName="worker", AssumeRolePolicyDocument=text(trust(root.account)))
    root.iam.put_role_policy(RoleName="worker", PolicyName="p", PolicyDocument=text(ALLOW_ALL))
    return root.new_user("ann", ALLOW_ALL).assume(root.iam_arn("role/worker"))


def call(root, *arguments, **more) -> Call:
    return Call.of(root.url, *arguments, **more)


def test_a_signed_request_is_answered_with_a_request_id_in_body_and_header(root):
    """ER-2, ER-3."""
    answer = call(root).sign(root).send()

    assert answer.status == 200
    assert answer.headers["content-type"].startswith("text/xml")
    assert re.fullmatch(UUID, answer.text("RequestId"))
    assert answer.headers["x-amzn-requestid"] == answer.text("RequestId")
    assert "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">" in answer.body
    assert "<GetCallerIdentityResult>" in answer.body


def test_an_operation_without_output_has_no_result(root):
    """ER-2."""
    root.iam.create_user(UserName="ann")
    answer = call(root, "DeleteUser", "iam", UserName="ann").sign(root, "iam").send()

    assert answer.status == 200
    assert "DeleteUserResponse" in answer.body
    assert "DeleteUserResult" not in answer.body


def test_an_error_has_type_code_message_and_request_id(root):
    """ER-1, ER-3."""
    answer = call(root, "GetUser", "iam", UserName="ann").sign(root, "iam").send()

    assert answer.error == (404, "NoSuchEntity", "The user with name ann cannot be found.")
    assert answer.text("Type") == "Sender"
    assert answer.headers["x-amzn-requestid"] == answer.text("RequestId")
    assert 'xmlns="https://iam.amazonaws.com/doc/2010-05-08/"' in answer.body


def test_parameters_may_come_in_the_query_string(root):
    """ER-5."""
    answer = call(root).as_get().sign(root).send()
    assert answer.status == 200
    assert answer.text("Account") == root.account


def test_parameters_may_come_in_the_url_of_a_post(root):
    """SG-16."""
    request = call(root)
    request.path, request.body = f"/?{request.body}", ""
    assert request.sign(root).send().text("Account") == root.account


def test_a_request_without_credentials_lacks_a_token(root):
    answer = call(root, "ListUsers", "iam").send()
    assert answer.error[:2] == (403, "MissingAuthenticationToken")


def test_a_wrong_secret_does_not_match(root):
    assert call(root).sign(root, secret="x" * 40).send().error == WRONG_SIGNATURE


def test_a_body_that_was_changed_does_not_match(root):
    request = call(root, "GetUser", "iam", UserName="ann").sign(root, "iam")
    request.body = request.body.replace("ann", "bob")
    assert request.send().error == WRONG_SIGNATURE


def test_a_signed_header_that_was_changed_does_not_match(root):
    request = call(root)
    request.headers["X-Amz-Meta"] = "one"
    request.sign(root).change_header("X-Amz-Meta", "one", "two")
    assert request.send().error == WRONG_SIGNATURE


@pytest.mark.parametrize("key_id", ["AKIA" + "A" * 16, "AKIDEXAMPLE", "x" * 128])
def test_an_unknown_key_id_is_an_invalid_token(root, key_id):
    unknown = dataclasses.replace(root, access_key_id=key_id)
    assert call(root).sign(unknown).send().error == INVALID_TOKEN


def test_an_inactive_key_is_as_an_unknown_one(root):
    ann = root.new_user("ann")
    root.iam.update_access_key(
        UserName="ann", AccessKeyId=ann.access_key_id, Status="Inactive"
    )
    assert call(root).sign(ann).send().error == INVALID_TOKEN


def test_a_temporary_key_without_its_token_is_invalid(root, session):
    """SG-40."""
    bare = dataclasses.replace(session, session_token=None)
    assert call(root).sign(bare).send().error == INVALID_TOKEN


def test_a_long_term_key_with_a_token_is_invalid(root, session):
    """SG-40."""
    mixed = dataclasses.replace(root, session_token=session.session_token)
    assert call(root).sign(mixed).send().error == INVALID_TOKEN


def test_the_token_of_another_session_is_invalid(root, session):
    """SG-40."""
    other = root.with_new_key("ann").assume(root.iam_arn("role/worker"))
    mixed = dataclasses.replace(session, session_token=other.session_token)
    assert call(root).sign(mixed).send().error == INVALID_TOKEN


@pytest.mark.parametrize("garble", [
    lambda token: token[:-4],
    lambda token: token[: len(token) // 2] + ("A" if token[len(token) // 2] != "A" else "B")
    + token[len(token) // 2 + 1:],
    lambda token: "garbage",
    lambda token: token * 100,
], ids=["cut", "one letter changed", "garbage", "long"])
def test_a_garbled_token_is_invalid(root, session, garble):
    garbled = dataclasses.replace(session, session_token=garble(session.session_token))
    assert call(root).sign(garbled).send().error == INVALID_TOKEN


def test_the_secret_of_a_session_is_checked(root, session):
    assert call(root).sign(session).send().status == 200
    assert call(root).sign(session, secret="x" * 40).send().error == WRONG_SIGNATURE


def test_a_clock_a_quarter_of_an_hour_off_is_tolerated(root):
    """SG-30."""
    assert call(root).sign(root, ago=14 * MINUTES).send().status == 200
    assert call(root).sign(root, ago=-14 * MINUTES).send().status == 200


def test_an_older_signature_is_expired(root):
    """SG-30."""
    status, code, message = call(root).sign(root, ago=16 * MINUTES).send().error
    assert (status, code) == (403, "SignatureDoesNotMatch")
    stamp = r"\d{8}T\d{6}Z"
    assert re.fullmatch(
        rf"Signature expired: {stamp} is now earlier than {stamp} \({stamp} - 15 min\.\)", message
    )


def test_a_signature_from_the_future_is_not_yet_current(root):
    """SG-30."""
    status, code, message = call(root).sign(root, ago=-16 * MINUTES).send().error
    assert (status, code) == (403, "SignatureDoesNotMatch")
    stamp = r"\d{8}T\d{6}Z"
    assert re.fullmatch(
        rf"Signature not yet current: {stamp} is still later than {stamp} \({stamp} \+ 15 min\.\)",
        message,
    )


def test_another_region_is_no_valid_one(root):
    """SG-12, SG-33."""
    request = call(root, "ListUsers", "iam").sign(root, "iam", "eu-west-1")
    assert request.send().error == (
        403, "SignatureDoesNotMatch",
        "Credential should be scoped to a valid Region, not eu-west-1",
    )


def test_another_terminator_is_refused(root):
    """SG-33."""
    request = call(root).sign(root).change_header("Authorization", "aws4_request", "aws5_request")
    status, code, message = request.send().error
    assert (status, code) in [(403, "SignatureDoesNotMatch"), (400, "IncompleteSignature")]
    assert "aws4_request" in message


def test_a_scope_of_another_day_is_refused(root):
    """SG-11, SG-33."""
    request = call(root).sign(root).change_header("Authorization", r"/\d{8}/", "/20200101/")
    status, code, message = request.send().error
    assert (status, code) == (403, "SignatureDoesNotMatch")
    assert message.startswith("Date in Credential scope does not match YYYYMMDD from ISO-8601 version")


def test_a_service_that_this_server_does_not_know_is_named(root):
    """One port serves every service, so the scope alone says which one is meant."""
    status, code, message = call(root).sign(root, "no-such-service").send().error
    assert (status, code) == (501, "NotImplemented")
    assert "no-such-service" in message


@pytest.mark.parametrize(("pattern", "replacement"), [
    (r"Credential=[^,]*, ", ""),
    (r"SignedHeaders=[^,]*, ", ""),
    (r", Signature=.*", ""),
    (r"AWS4-HMAC-SHA256 ", "AWS9-HMAC-SHA256 "),
    (r".*", "Bearer something"),
])
def test_a_header_that_cannot_be_read_is_incomplete(root, pattern, replacement):
    request = call(root).sign(root)
    request.headers["Authorization"] = re.sub(
        pattern, replacement, request.headers["Authorization"], count=1
    )
    status, code, _ = request.send().error
    assert (status, code) in [(400, "IncompleteSignature"), (403, "MissingAuthenticationToken")]


def test_host_must_be_signed(root):
    """SG-9."""
    request = call(root).sign(root).change_header("Authorization", ";host", "")
    assert request.send().status in (400, 403)


def test_a_presigned_url_proves_who_one_is(root):
    """SG-2."""
    ann = root.new_user("ann")
    answer = call(root).as_get().presign(ann).send()
    assert answer.status == 200
    assert answer.text("Arn") == root.iam_arn("user/ann")


def test_a_presigned_url_of_a_session_carries_its_token(root, session):
    """SG-42."""
    answer = call(root).as_get().presign(session).send()
    assert answer.status == 200
    assert ":assumed-role/worker/" in answer.text("Arn")


def test_a_presigned_identity_url_lives_a_quarter_of_an_hour_whatever_it_says(root):
    """SG-32."""
    fresh = call(root).as_get().presign(root, expires=60, ago=10 * MINUTES)
    assert fresh.send().status == 200
    old = call(root).as_get().presign(root, expires=3600, ago=31 * MINUTES)
    assert old.send().error[:2] == (403, "SignatureDoesNotMatch")


def test_a_presigned_url_that_was_changed_does_not_match(root):
    request = call(root, "GetUser", "iam", UserName="ann").as_get().presign(root, "iam")
    request.path = request.path.replace("ann", "bob")
    assert request.send().error == WRONG_SIGNATURE


def test_both_header_and_query_authentication_are_refused(root):
    """SG-3."""
    presigned = call(root).as_get().presign(root)
    presigned.headers = call(root).sign(root).headers
    answer = presigned.send()
    assert answer.status in (400, 403)


def test_authentication_comes_before_validation(root):
    """SG-43."""
    request = call(root, "GetUser", "iam", UserName="not a name!").sign(root, "iam", secret="x" * 40)
    assert request.send().error == WRONG_SIGNATURE


# What the door answers about operations.


def test_an_operation_that_is_not_built_says_so(root):
    name = "GetAccountProperties"
    answer = call(root, name, "iam")
    status, code, message = answer.sign(root, "iam").send().error
    assert (status, code) == (501, "NotImplemented")
    assert name in message


def test_an_operation_that_does_not_exist_is_invalid(root):
    """ER-5."""
    request = call(root, "MakeCoffee", "iam").sign(root, "iam")
    assert request.send().error == (
        400, "InvalidAction", "Could not find operation MakeCoffee for version 2010-05-08"
    )


def test_a_version_that_does_not_exist_is_invalid(root):
    """ER-5."""
    request = call(root, "GetUser", "iam", Version="1999-01-01").sign(root, "iam")
    assert request.send().error == (
        400, "InvalidAction", "Could not find operation GetUser for version 1999-01-01"
    )


def test_a_request_without_an_action_misses_it(root):
    """ER-5."""
    request = call(root, None, "iam").sign(root, "iam")
    assert request.send().error[:2] == (400, "MissingAction")


def test_an_operation_of_another_service_is_invalid(root):
    request = call(root, "ListUsers", "sts").sign(root, "sts")
    assert request.send().error[:2] == (400, "InvalidAction")


def test_unsigned_requests_reach_nothing(root):
    """ER-5: an unknown action is not told to strangers."""
    for action in ("ListUsers", "CreateUser", "GetAccountSummary"):
        assert call(root, action, "iam").send().status == 403
