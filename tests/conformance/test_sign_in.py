"""Signing in with a password."""

import json
import time
import urllib.error
import urllib.request

import pytest

from support import totp
from support.documents import allow
from support.identity import Identity
from support.refusals import denied

PASSWORD = "Correct-Horse-1"
OTHER = "Battery-Staple-2"


def sign_in(server_url: str, content_type: str = "application/json", **question):
    """Status and body."""
    request = urllib.request.Request(
        f"{server_url}/_sekisho/sign-in",
        data=json.dumps(question).encode(),
        headers={"Content-Type": content_type},
    )
    try:
        with urllib.request.urlopen(request) as answer:
            assert answer.headers["Cache-Control"] == "no-store"
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as refusal:
        return refusal.code, json.load(refusal)


def refusal(status: int, error: str, answer) -> None:
    assert (answer[0], answer[1]["error"]) == (status, error), answer


@pytest.fixture
def ann(root):
    """Who signs in: account, user and password."""
    root.iam.create_user(UserName="Ann")
    root.iam.create_login_profile(UserName="Ann", Password=PASSWORD)
    return {"account": root.account, "user": "Ann", "password": PASSWORD}


def signed_in(root, **question) -> Identity:
    status, body = sign_in(root.url, **question)
    assert status == 200, body
    found = body["credentials"]
    assert found["expiration"] > time.time() + 11 * 3600
    return Identity(
        root.url, root.account, found["accessKeyId"], found["secretAccessKey"],
        found["sessionToken"],
    )


def test_a_password_gives_temporary_credentials_that_work(root, iam, ann):
    iam.put_user_policy(
        UserName="Ann", PolicyName="look", PolicyDocument=json.dumps(allow("iam:Get*"))
    )
    session = signed_in(root, **ann)
    assert session.access_key_id.startswith("ASIA")
    assert session.arn == root.iam_arn("user/Ann")
    # IAM too, which is closed to sessions of GetSessionToken without MFA.
    user = session.iam.get_user()["User"]
    assert abs(user["PasswordLastUsed"].timestamp() - time.time()) < 60
    listed = iam.list_users()["Users"]
    assert listed[0]["PasswordLastUsed"] == user["PasswordLastUsed"]
    with denied(f"User: {session.arn} is not authorized to perform: iam:ListUsers on resource: "
                f"{root.iam_arn('user/')} because no identity-based policy allows the "
                "iam:ListUsers action"):
        session.iam.list_users()


def test_an_account_is_told_by_its_alias_too(root, iam, ann):
    alias = f"alias-{root.account}"
    iam.create_account_alias(AccountAlias=alias)
    assert signed_in(root, **{**ann, "account": alias, "user": "ann"}).arn.endswith("user/Ann")


def test_nobody_learns_who_there_is(root, ann):
    answers = [
        sign_in(root.url, **{**ann, **wrong})
        for wrong in ({"password": OTHER}, {"user": "eve"}, {"account": "999999999999"},
                      {"account": "no-such-alias"})
    ]
    answers.append(sign_in(root.url, email="nobody@example.com", password=PASSWORD))
    root.iam.create_user(UserName="bare")
    answers.append(sign_in(root.url, **{**ann, "user": "bare"}))
    assert all(answer == answers[0] for answer in answers), answers
    refusal(401, "AuthenticationFailed", answers[0])


def test_an_unknown_user_takes_as_long_as_a_wrong_password(root, ann):
    def took(**wrong) -> float:
        began = time.perf_counter()
        refusal(401, "AuthenticationFailed", sign_in(root.url, **{**ann, **wrong}))
        return time.perf_counter() - began

    # The least of several, since other tests run beside this one; hashing takes most of it.
    known = min(took(password=OTHER) for _ in range(5))
    unknown = min(took(user="eve") for _ in range(5))
    assert known / 3 < unknown < known * 3


@pytest.mark.parametrize("user", ["Ann", "nobody"])
def test_ten_wrong_passwords_close_a_name_there_or_not(root, ann, user):
    for _ in range(10):
        refusal(401, "AuthenticationFailed",
                sign_in(root.url, **{**ann, "user": user, "password": OTHER}))
    refusal(429, "TooManyAttempts", sign_in(root.url, **{**ann, "user": user}))


def test_a_device_asks_for_its_code_once_the_password_is_right(root, iam, ann):
    made = iam.create_virtual_mfa_device(VirtualMFADeviceName="phone")["VirtualMFADevice"]
    seed = made["Base32StringSeed"]
    iam.enable_mfa_device(UserName="Ann", SerialNumber=made["SerialNumber"], **totp.pair(seed))

    refusal(401, "AuthenticationFailed", sign_in(root.url, **{**ann, "password": OTHER}))
    answer = sign_in(root.url, **ann)
    refusal(401, "MfaRequired", answer)
    assert answer[1]["devices"] == [made["SerialNumber"]]
    refusal(401, "MfaFailed", sign_in(root.url, **ann, mfaCode="000000"))
    refusal(401, "MfaFailed", sign_in(root.url, **ann, mfaCode=totp.code(seed)))
    code = totp.code(seed, 1)
    session = signed_in(root, **ann, mfaCode=code)
    refusal(401, "MfaFailed", sign_in(root.url, **ann, mfaCode=code))
    iam.put_user_policy(UserName="Ann", PolicyName="mfa", PolicyDocument=json.dumps(
        allow("iam:GetUser", Condition={"Bool": {"aws:MultiFactorAuthPresent": "true"}})))
    assert session.iam.get_user()["User"]["UserName"] == "Ann"


def test_a_password_that_must_change_is_changed_on_the_way_in(root, iam, ann):
    iam.update_login_profile(UserName="Ann", PasswordResetRequired=True)
    refusal(403, "PasswordChangeRequired", sign_in(root.url, **ann))
    refusal(400, "NewPasswordRefused", sign_in(root.url, **ann, newPassword="short"))
    refusal(400, "NewPasswordRefused", sign_in(root.url, **ann, newPassword=PASSWORD))
    signed_in(root, **ann, newPassword=OTHER)
    refusal(401, "AuthenticationFailed", sign_in(root.url, **ann))
    signed_in(root, **{**ann, "password": OTHER})
    assert not iam.get_login_profile(UserName="Ann")["LoginProfile"]["PasswordResetRequired"]


def test_what_is_no_question_is_refused(root, ann):
    refusal(400, "Malformed", sign_in(root.url, password=PASSWORD))
    refusal(400, "Malformed", sign_in(root.url, **ann, email="a@example.com"))
    refusal(400, "Malformed", sign_in(root.url, **ann, passwort=PASSWORD))
    refusal(413, "Malformed", sign_in(root.url, **{**ann, "user": "x" * 20_000}))
    refusal(415, "Malformed", sign_in(root.url, content_type="text/plain", **ann))
    with pytest.raises(urllib.error.HTTPError) as got:
        urllib.request.urlopen(f"{root.url}/_sekisho/sign-in")
    assert got.value.code == 405
