"""What is recorded of users whom an OpenID Connect provider lets in (audit record contract, 2, 3)."""

import pytest

from support.oidc import Federation, Provider
from support.records import record
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
