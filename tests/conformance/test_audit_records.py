"""The audit log: what is recorded of whom (audit record contract, sections 1 to 3)."""

import datetime
import json
import re
import time

import pytest

from support.documents import ALLOW_ALL, allow, text, trust
from support.records import all_records, lines, of_request, record, refusal, waited_for
from support.server import Server

UUID = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
HIDDEN = "HIDDEN_DUE_TO_SECURITY_REASONS"


@pytest.fixture(scope="module")
def server():
    """A durable one: its files are read."""
    with Server(ephemeral=False) as server:
        yield server


def test_a_change_by_root_is_recorded_whole(server, root):
    """CT-1, CT-20, CT-21, CT-23, CT-25; the table of fields."""
    answer = root.iam.create_user(
        UserName="ann", Path="/team/", Tags=[{"Key": "Cost", "Value": ""}]
    )
    found = record(server, answer)
    user = answer["User"]
    assert list(found) == [
        "eventVersion", "userIdentity", "eventTime", "eventSource", "eventName", "awsRegion",
        "sourceIPAddress", "userAgent", "requestParameters", "responseElements", "requestID",
        "eventID", "readOnly", "eventType", "managementEvent", "recipientAccountId",
        "eventCategory",
    ]
    assert found["eventVersion"] == "1.11"
    assert found["userIdentity"] == {
        "type": "Root",
        "principalId": root.account,
        "arn": f"arn:aws:iam::{root.account}:root",
        "accountId": root.account,
        "accessKeyId": root.access_key_id,
    }
    ended = datetime.datetime.strptime(found["eventTime"], "%Y-%m-%dT%H:%M:%SZ")
    age = datetime.datetime.now(datetime.timezone.utc).replace(tzinfo=None) - ended
    assert abs(age) < datetime.timedelta(minutes=1)
    assert found["eventSource"] == "iam.amazonaws.com"
    assert found["eventName"] == "CreateUser"
    assert found["awsRegion"] == "us-east-1"
    assert found["sourceIPAddress"] == "127.0.0.1"
    assert found["userAgent"].startswith("Botocore/")
    assert found["requestParameters"] == {
        "path": "/team/", "userName": "ann", "tags": [{"key": "Cost", "value": ""}],
    }
    made = user["CreateDate"]
    hour = made.strftime("%I").lstrip("0")
    assert found["responseElements"] == {
        "user": {
            "path": "/team/",
            "userName": "ann",
            "userId": user["UserId"],
            "arn": user["Arn"],
            "createDate": made.strftime(f"%b {made.day}, %Y {hour}:%M:%S %p"),
            "tags": [{"key": "Cost", "value": ""}],
        }
    }
    assert UUID.fullmatch(found["eventID"])
    assert found["readOnly"] is False
    assert found["eventType"] == "AwsApiCall"
    assert found["managementEvent"] is True
    assert found["eventCategory"] == "Management"
    assert found["recipientAccountId"] == root.account


def test_reads_show_what_was_sent_and_nothing_that_was_answered(server, root):
    """CT-6, CT-20, CT-26: what was left out is not filled in."""
    root.iam.create_user(UserName="ann")
    ann = root.with_new_key("ann")
    found = record(server, root.iam.get_user(UserName="ann"))
    assert found["requestParameters"] == {"userName": "ann"}
    assert found["responseElements"] is None
    assert found["readOnly"] is True
    found = record(server, root.iam.get_user())
    assert found["requestParameters"] is None
    found = record(server, ann.sts.get_caller_identity())
    assert found["requestParameters"] is None and found["responseElements"] is None
    assert found["readOnly"] is True and found["managementEvent"] is True
    assert found["userIdentity"] == {
        "type": "IAMUser",
        "principalId": root.iam.get_user(UserName="ann")["User"]["UserId"],
        "arn": root.iam_arn("user/ann"),
        "accountId": root.account,
        "accessKeyId": ann.access_key_id,
        "userName": "ann",
    }


def test_a_renamed_user_is_recorded_under_the_new_name(server, root):
    """Section 2: the identity is the present one, whatever was rendered before."""
    ann = root.new_user("ann", ALLOW_ALL)
    assert record(server, ann.sts.get_caller_identity())["userIdentity"]["userName"] == "ann"
    root.iam.update_user(UserName="ann", NewUserName="anna", NewPath="/x/")
    identity = record(server, ann.sts.get_caller_identity())["userIdentity"]
    assert identity["userName"] == "anna"
    assert identity["arn"] == root.iam_arn("user/x/anna")


def test_root_goes_by_the_accounts_alias(server, root):
    """Section 2."""
    alias = f"alias-{root.account}"
    root.iam.create_account_alias(AccountAlias=alias)
    assert record(server, root.sts.get_caller_identity())["userIdentity"]["userName"] == alias


def test_refusals_are_recorded_by_their_shapes(server, root):
    """CT-3, CT-4, CT-5: what was asked is there, unless it was for want of permission."""
    refused = refusal(root.iam.get_user, UserName="nobody")
    found = record(server, refused)
    assert found["errorCode"] == "NoSuchEntityException"
    assert found["errorMessage"] == refused["Error"]["Message"]
    assert found["requestParameters"] == {"userName": "nobody"}
    assert found["responseElements"] is None

    root.iam.create_user(UserName="ann")
    found = record(server, refusal(root.iam.create_user, UserName="ann"))
    assert found["errorCode"] == "EntityAlreadyExistsException"

    found = record(server, refusal(root.unchecked("iam").create_user, UserName="a b"))
    assert found["errorCode"] == "ValidationException"

    ann = root.with_new_key("ann")
    refused = refusal(ann.iam.create_user, UserName="eve")
    found = record(server, refused)
    assert found["errorCode"] == "AccessDenied"
    assert found["errorMessage"] == refused["Error"]["Message"]
    assert found["requestParameters"] is None
    assert found["responseElements"] is None


def test_policies_are_raw_as_sent_and_encoded_as_answered(server, root):
    """CT-22."""
    document = text(trust(root.account))
    answer = root.iam.create_role(RoleName="worker", AssumeRolePolicyDocument=document)
    found = record(server, answer)
    assert found["requestParameters"]["assumeRolePolicyDocument"] == document
    answered = found["responseElements"]["role"]["assumeRolePolicyDocument"]
    assert answered.startswith("%7B")
    answer = root.iam.put_role_policy(
        RoleName="worker", PolicyName="p", PolicyDocument=text(ALLOW_ALL)
    )
    found = record(server, answer)
    assert found["requestParameters"] == {
        "roleName": "worker", "policyName": "p", "policyDocument": text(ALLOW_ALL),
    }
    assert found["responseElements"] is None


def test_an_assumed_role_and_what_it_does(server, root):
    """CT-6, CT-10, CT-11, CT-13, CT-14, CT-24; the row of AssumeRole."""
    ann = root.new_user("ann", allow("sts:*"))
    role = root.iam.create_role(
        RoleName="worker", Path="/p/", MaxSessionDuration=7200,
        AssumeRolePolicyDocument=text(
            trust(root.account, ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"])
        ),
    )
    assert record(server, role)["requestParameters"]["maxSessionDuration"] == 7200
    arn = role["Role"]["Arn"]
    answer = ann.sts.assume_role(
        RoleArn=arn, RoleSessionName="tour", DurationSeconds=900, SourceIdentity="ann",
        Tags=[{"Key": "Team", "Value": "a"}], TransitiveTagKeys=["Team"],
    )
    found = record(server, answer)
    assert found["requestParameters"] == {
        "roleArn": arn,
        "roleSessionName": "tour",
        "durationSeconds": 900,
        "tags": [{"key": "Team", "value": "a"}],
        "transitiveTagKeys": ["Team"],
        "sourceIdentity": "ann",
    }
    elements = found["responseElements"]
    assert elements["credentials"].keys() == {"accessKeyId", "sessionToken", "expiration"}
    assert elements["credentials"]["accessKeyId"] == answer["Credentials"]["AccessKeyId"]
    assert elements["credentials"]["sessionToken"] == HIDDEN
    # CT-23: STS writes a comma behind the year.
    expires = answer["Credentials"]["Expiration"]
    assert elements["credentials"]["expiration"].startswith(
        expires.strftime(f"%b {expires.day}, %Y, ")
    )
    assert elements["assumedRoleUser"]["arn"] == answer["AssumedRoleUser"]["Arn"]
    assert elements["sourceIdentity"] == "ann"
    assert found["readOnly"] is True
    assert found["resources"] == [
        {"accountId": root.account, "type": "AWS::IAM::Role", "ARN": arn}
    ]
    assert "sharedEventID" not in found

    session = root.session(answer["Credentials"])
    identity = record(server, session.sts.get_caller_identity())["userIdentity"]
    role_id = role["Role"]["RoleId"]
    created = identity["sessionContext"]["attributes"].pop("creationDate")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", created)
    assert identity == {
        "type": "AssumedRole",
        "principalId": f"{role_id}:tour",
        "arn": answer["AssumedRoleUser"]["Arn"],
        "accountId": root.account,
        "accessKeyId": session.access_key_id,
        "sessionContext": {
            "sessionIssuer": {
                "type": "Role",
                "principalId": role_id,
                "arn": arn,
                "accountId": root.account,
                "userName": "worker",
            },
            "attributes": {"mfaAuthenticated": "false"},
            "sourceIdentity": "ann",
        },
    }

    root.iam.put_role_policy(RoleName="worker", PolicyName="p", PolicyDocument=text(ALLOW_ALL))
    again = session.sts.assume_role(RoleArn=arn, RoleSessionName="next", SourceIdentity="ann")
    parameters = record(server, again)["requestParameters"]
    assert parameters["incomingTransitiveTags"] == {"Team": "a"}


def test_an_assume_call_across_accounts_has_two_records(server, root):
    """CT-30; "Recipients of an assume call"."""
    other = server.add_account()
    ann = root.new_user("ann", allow("sts:AssumeRole"))
    arn = other.iam.create_role(
        RoleName="worker", AssumeRolePolicyDocument=text(trust(root.account))
    )["Role"]["Arn"]
    answer = ann.sts.assume_role(RoleArn=arn, RoleSessionName="tour")
    own, copy = of_request(server, answer, count=2)
    assert own["recipientAccountId"] == root.account
    assert own["userIdentity"]["userName"] == "ann"
    assert copy["recipientAccountId"] == other.account
    assert copy["userIdentity"] == {
        "type": "AWSAccount",
        "principalId": own["userIdentity"]["principalId"],
        "accountId": root.account,
    }
    assert own["sharedEventID"] == copy["sharedEventID"]
    assert own["eventID"] != copy["eventID"]
    for same in ["requestID", "requestParameters", "responseElements", "resources"]:
        assert own[same] == copy[same]

    other.iam.update_assume_role_policy(
        RoleName="worker", PolicyDocument=text(trust(other.account))
    )
    found = record(server, refusal(ann.sts.assume_role, RoleArn=arn, RoleSessionName="tour"))
    assert found["recipientAccountId"] == root.account
    assert found["errorCode"] == "AccessDenied"
    assert found["requestParameters"] is None
    assert "resources" not in found and "sharedEventID" not in found


def test_sessions_of_users_and_federated_users(server, root):
    """Section 2; CT-6: GetFederationToken changes, GetSessionToken reads."""
    ann = root.new_user("ann", allow(["sts:*", "iam:*"]))
    answer = ann.sts.get_session_token()
    found = record(server, answer)
    assert found["readOnly"] is True
    assert found["responseElements"]["credentials"]["sessionToken"] == HIDDEN
    session = root.session(answer["Credentials"])
    identity = record(server, session.sts.get_caller_identity())["userIdentity"]
    assert identity["type"] == "IAMUser" and identity["userName"] == "ann"
    assert identity["accessKeyId"] == session.access_key_id
    assert identity["sessionContext"].keys() == {"attributes"}

    answer = ann.sts.get_federation_token(Name="bob", Policy=text(ALLOW_ALL))
    found = record(server, answer)
    assert found["readOnly"] is False
    assert found["requestParameters"] == {"name": "bob", "policy": text(ALLOW_ALL)}
    assert found["responseElements"]["federatedUser"]["federatedUserId"] == f"{root.account}:bob"
    federated = root.session(answer["Credentials"])
    identity = record(server, federated.sts.get_caller_identity())["userIdentity"]
    assert identity["type"] == "FederatedUser"
    assert identity["principalId"] == f"{root.account}:bob"
    issuer = identity["sessionContext"]["sessionIssuer"]
    assert issuer["type"] == "IAMUser" and issuer["userName"] == "ann"


def test_an_unbelieved_caller_is_in_the_security_log_alone(server, root):
    """CT-2."""
    import dataclasses

    forged = dataclasses.replace(root, secret_access_key="x" * 40)
    refused = refusal(forged.client("sts").get_caller_identity)
    request_id = refused["ResponseMetadata"]["RequestId"]
    (found,) = waited_for(
        server, lambda record: record["requestID"] == request_id, log="security"
    )
    assert found["eventType"] == "AuthenticationFailure"
    assert found["errorCode"] == "SignatureDoesNotMatch"
    assert found["accessKeyId"] == root.access_key_id
    assert found["sourceIPAddress"] == "127.0.0.1"
    # What was signed is not spelled out.
    assert "host:" not in json.dumps(found)
    root.sts.get_caller_identity()
    assert request_id not in "".join(lines(server))


def test_nothing_is_lost_and_health_says_so(server, root):
    import urllib.request

    before = len(all_records(server))
    ids = {root.sts.get_caller_identity()["ResponseMetadata"]["RequestId"] for _ in range(50)}
    waited_for(server, lambda record: record["requestID"] in ids, count=50)
    assert len(all_records(server)) >= before + 50
    with urllib.request.urlopen(f"{server.url}/_sekisho/health") as answer:
        audit = json.load(answer)["audit"]
    assert audit["whole"] is True and audit["lost"] == 0 and audit["failing"] is None
    with urllib.request.urlopen(f"{server.url}/_sekisho/metrics") as answer:
        metrics = answer.read().decode()
    assert re.search(r"^sekisho_audit_events_lost_total 0$", metrics, re.M)
    assert re.search(r"^sekisho_audit_failing 0$", metrics, re.M)


def test_the_files_survive_a_kill_and_a_restart(server):
    """CT-70: a change that was answered is in the files."""
    with Server(ephemeral=False) as server:
        answer = server.root.iam.create_user(UserName="ann")
        time.sleep(0.3)
        server.kill()
        server.start()
        assert record(server, answer)["eventName"] == "CreateUser"
        server.root.iam.create_user(UserName="bob")
        waited_for(server, lambda record: record["eventName"] == "CreateUser", count=2)
