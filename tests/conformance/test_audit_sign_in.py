"""CT-50 to CT-53: signing in, as the records tell it."""

import json
import urllib.error
import urllib.request

import pytest

from support import records, totp
from support.identity import Identity
from support.server import Server

PASSWORD = "Correct-Horse-1"


@pytest.fixture(scope="module")
def server():
    with Server(ephemeral=False) as server:
        yield server


@pytest.fixture
def ann(root):
    root.iam.create_user(UserName="ann")
    root.iam.create_login_profile(UserName="ann", Password=PASSWORD)
    return {"account": root.account, "user": "ann", "password": PASSWORD}


def sign_in(root, **question):
    request = urllib.request.Request(
        f"{root.url}/_sekisho/sign-in", data=json.dumps(question).encode(),
        headers={"Content-Type": "application/json", "User-Agent": "browser/1"},
    )
    try:
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as refusal:
        return json.load(refusal)


def of_sign_in(server, root, name="ConsoleLogin", count=1):
    return records.waited_for(
        server,
        lambda record: record["eventName"] == name
        and record["recipientAccountId"] == root.account,
        count=count,
    )


def test_a_sign_in_is_recorded_as_aws_does(server, root, ann):
    """Section 5, CT-52."""
    assert "credentials" in sign_in(root, **ann)
    # What is answered is durable.
    (found,) = [
        record for record in records.all_records(server)
        if record["eventName"] == "ConsoleLogin" and record["recipientAccountId"] == root.account
    ]
    assert found["eventSource"] == "signin.amazonaws.com"
    assert found["eventType"] == "AwsConsoleSignIn"
    assert found["userIdentity"] == {
        "type": "IAMUser",
        "principalId": root.iam.get_user(UserName="ann")["User"]["UserId"],
        "arn": root.iam_arn("user/ann"),
        "accountId": root.account,
        "userName": "ann",
    }
    assert found["requestParameters"] is None
    assert found["responseElements"] == {"ConsoleLogin": "Success"}
    assert found["additionalEventData"] == {
        "LoginTo": f"{root.url}/_sekisho/sign-in", "MobileVersion": "No", "MFAUsed": "No",
    }
    assert found["userAgent"] == "browser/1"
    assert (found["readOnly"], found["managementEvent"]) == (False, True)
    assert found["awsRegion"] == "us-east-1"
    assert "requestID" not in found and "errorMessage" not in found
    looked_up = root.client("cloudtrail").lookup_events(
        LookupAttributes=[{"AttributeKey": "EventName", "AttributeValue": "ConsoleLogin"}]
    )["Events"]
    assert [(event["Username"], event["EventSource"]) for event in looked_up] == [
        ("ann", "signin.amazonaws.com")
    ]


def test_a_failure_is_in_the_account_s_records_and_in_the_security_log(server, root, ann):
    """Section 5, CT-2."""
    before = len(records.all_records(server, "security"))
    sign_in(root, **{**ann, "password": "wrong"})
    sign_in(root, **{**ann, "user": "Typed-Password-1"})
    known, unknown = of_sign_in(server, root, count=2)
    for record in (known, unknown):
        assert record["responseElements"] == {"ConsoleLogin": "Failure"}
        assert "errorCode" not in record
    assert known["errorMessage"] == "Failed authentication"
    assert known["userIdentity"] == {
        "type": "IAMUser",
        "principalId": root.iam.get_user(UserName="ann")["User"]["UserId"],
        "accountId": root.account,
        "accessKeyId": "",
        "userName": "ann",
    }
    assert unknown["errorMessage"] == "No username found in supplied account"
    assert unknown["userIdentity"] == {
        "type": "IAMUser",
        "accountId": root.account,
        "accessKeyId": "",
        "userName": "HIDDEN_DUE_TO_SECURITY_REASONS",
    }
    lines = records.waited_for(
        server, lambda line: line["service"] == "signin", "security", before + 2
    )[before:]
    assert {line["errorCode"] for line in lines} == {"AuthenticationFailed"}
    assert {line["userAgent"] for line in lines} == {"browser/1"}
    assert {line["eventType"] for line in lines} == {"AuthenticationFailure"}
    everything = "".join(records.lines(server) + records.lines(server, "security"))
    assert "Typed-Password-1" not in everything and PASSWORD not in everything


def test_an_account_that_is_not_there_is_in_the_security_log_alone(server, root):
    """CT-2."""
    before = len(records.all_records(server, "security"))
    sign_in(root, account="999999999999", user="ann", password=PASSWORD)
    records.waited_for(server, lambda line: True, "security", before + 1)
    assert "999999999999" not in "".join(records.lines(server))


def test_a_wrong_code_reads_as_a_wrong_password_and_tells_that_one_was_asked(server, root, ann):
    """CT-50."""
    made = root.iam.create_virtual_mfa_device(VirtualMFADeviceName="phone")["VirtualMFADevice"]
    seed, serial = made["Base32StringSeed"], made["SerialNumber"]
    root.iam.enable_mfa_device(UserName="ann", SerialNumber=serial, **totp.pair(seed))
    sign_in(root, **{**ann, "password": "wrong"})
    assert sign_in(root, **ann)["error"] == "MfaRequired"
    sign_in(root, **ann, mfaCode="000000")
    code = totp.code(seed, 1)
    assert "credentials" in sign_in(root, **ann, mfaCode=code)

    (check,) = of_sign_in(server, root, "CheckMfa")
    assert check["responseElements"] == {"CheckMfa": "Success"}
    assert check["additionalEventData"] == {"MfaType": "Virtual MFA"}
    assert "arn" not in check["userIdentity"] and check["userIdentity"]["accessKeyId"] == ""
    password, wrong_code, success = of_sign_in(server, root, count=3)
    assert password["errorMessage"] == wrong_code["errorMessage"] == "Failed authentication"
    used = [record["additionalEventData"]["MFAUsed"] for record in (password, wrong_code, success)]
    assert used == ["No", "Yes", "Yes"]
    assert success["additionalEventData"]["MFAIdentifier"] == serial
    assert code not in json.dumps(success)


def test_what_such_a_session_does_says_where_it_comes_from(server, root, ann):
    """CT-53."""
    made = sign_in(root, **ann)["credentials"]
    session = Identity(
        root.url, root.account, made["accessKeyId"], made["secretAccessKey"], made["sessionToken"]
    )
    found = records.record(server, session.client("sts").get_caller_identity())
    assert found["sessionCredentialFromConsole"] == "true" and "tlsDetails" not in found
    own = records.record(server, root.client("sts").get_caller_identity())
    assert "sessionCredentialFromConsole" not in own
