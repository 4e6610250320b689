"""What is recorded of users whom an OpenID Connect provider lets in (audit record contract, 2, 3)."""

import pytest

from support.oidc import Federation, Provider
from support.records import all_records, record, waited_for
from support.server import Server


@pytest.fixture(scope="module")
def server():
    """A durable one: its files are read."""
    with Server(ephemeral=False) as server:
        yield server


def test_who_was_let_in_is_recorded_in_the_role_s_account(server, root):
    with Provider() as provider:
        federation = Federation(root, provider)
        token = provider.token()
        answer = federation.assume_role_with_web_identity(token)
    found = record(server, answer)
    assert found["userIdentity"] == {
        "type": "WebIdentityUser",
        "principalId": f"{federation.arn}:app:user-ann",
        "userName": "user-ann",
        "identityProvider": federation.arn,
    }
    assert found["recipientAccountId"] == root.account
    assert found["eventName"] == "AssumeRoleWithWebIdentity" and found["readOnly"] is True
    parameters = found["requestParameters"]
    assert parameters == {"roleArn": federation.role, "roleSessionName": "ann@example.com"}
    elements = found["responseElements"]
    assert elements["subjectFromWebIdentityToken"] == "user-ann"
    assert (elements["audience"], elements["provider"]) == ("app", federation.arn)
    assert [one["type"] for one in found["resources"]] == ["AWS::IAM::Role"]
    assert token.split(".")[1] not in str(found)


def test_who_was_refused_is_recorded_there_too_without_a_reason(server, root):
    """Section 3: `An unknown error occurred`, and nothing of what was asked (CT-5)."""
    with Provider() as provider:
        federation = Federation(root, provider)
        with pytest.raises(root.sts.exceptions.ClientError) as refusal:
            federation.assume_role_with_web_identity(provider.token(aud="web"))
    found = record(server, refusal.value.response)
    assert (found["errorCode"], found["errorMessage"]) == (
        "AccessDenied", "An unknown error occurred")
    assert found["userIdentity"]["principalId"] == f"{federation.arn}:web:user-ann"
    assert found["recipientAccountId"] == root.account
    assert found["requestParameters"] is None and found["responseElements"] is None


def test_whom_nobody_believes_is_recorded_for_no_account(server, root):
    with Provider() as provider:
        federation = Federation(root, provider)
        with pytest.raises(root.sts.exceptions.ClientError) as refusal:
            federation.assume_role_with_web_identity(
                provider.token(name="evil", header={"kid": "first"}))
    request_id = refusal.value.response["ResponseMetadata"]["RequestId"]
    (line,) = waited_for(
        server, lambda record: record["requestID"] == request_id, log="security")
    assert "user-ann" not in str(line)
    assert not any(one.get("requestID") == request_id for one in all_records(server))
