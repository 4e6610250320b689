"""What is recorded of users whom a SAML provider lets in (audit record contract, sections 2, 3)."""

import pytest

from support.records import record
from support.saml import Federation
from support.server import Server


@pytest.fixture(scope="module")
def server():
    """A durable one: its files are read."""
    with Server(ephemeral=False) as server:
        yield server


def test_who_was_let_in_is_recorded_in_the_role_s_account(server, root):
    federation = Federation(root)
    response = federation.message().by_assertion()
    answer = federation.assume_role_with_saml(response)
    found = record(server, answer)
    qualifier = answer["NameQualifier"]
    assert found["userIdentity"] == {
        "type": "SAMLUser",
        "principalId": f"{qualifier}:ann",
        "userName": "ann",
        "identityProvider": qualifier,
    }
    assert found["recipientAccountId"] == root.account
    assert found["eventName"] == "AssumeRoleWithSAML"
    assert found["requestParameters"]["roleArn"] == federation.role
    assert found["requestParameters"]["principalArn"] == federation.provider
    elements = found["responseElements"]
    assert (elements["subject"], elements["nameQualifier"]) == ("ann", qualifier)
    assert [one["type"] for one in found["resources"]] == [
        "AWS::IAM::Role", "AWS::IAM::SAMLProvider",
    ]
    assert response[:200] not in str(found)


def test_who_was_refused_is_recorded_there_too_without_a_reason(server):
    """Section 3: `An unknown error occurred`."""
    federation = Federation(server.add_account())
    root = federation.root
    role = federation.new_role("Other", {"StringEquals": {"saml:sub": "bob"}})
    response = federation.message(role=role).by_assertion()
    with pytest.raises(root.sts.exceptions.ClientError) as refusal:
        federation.assume_role_with_saml(response, RoleArn=role)
    found = record(server, refusal.value.response)
    assert (found["errorCode"], found["errorMessage"]) == (
        "AccessDenied", "An unknown error occurred")
    identity = found["userIdentity"]
    assert (identity["type"], identity["userName"]) == ("SAMLUser", "ann")
    assert found["recipientAccountId"] == root.account
