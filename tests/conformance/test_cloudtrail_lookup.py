"""LookupEvents (audit record contract, section 6)."""

import datetime
import json
import re
import time

import botocore.exceptions
import pytest

from support.documents import allow, text, trust
from support.refusals import refused

ANY = re.compile(".+")


def lookup(identity, key: str | None = None, value: str | None = None, **more) -> dict:
    """Looks up; waits where the rate of CT-65 says so."""
    if key is not None:
        more["LookupAttributes"] = [{"AttributeKey": key, "AttributeValue": value}]
    for _ in range(20):
        try:
            return identity.unchecked("cloudtrail").lookup_events(**more)
        except botocore.exceptions.ClientError as refusal:
            if refusal.response["Error"]["Code"] != "ThrottlingException":
                raise
            time.sleep(0.3)
    raise AssertionError("throttled for ever")


def names(answer: dict) -> list[str]:
    return [event["EventName"] for event in answer["Events"]]


def test_what_was_done_is_found_at_once_newest_first(root):
    """CT-60, CT-64, CT-67, CT-70."""
    root.iam.create_user(UserName="ann")
    made = root.iam.create_role(
        RoleName="worker", AssumeRolePolicyDocument=text(trust(root.account))
    )
    answer = lookup(root)
    assert names(answer)[:2] == ["CreateRole", "CreateUser"]
    assert "NextToken" not in answer
    event = answer["Events"][0]
    record = json.loads(event["CloudTrailEvent"])
    assert record["eventID"] == event["EventId"]
    assert record["requestID"] == made["ResponseMetadata"]["RequestId"]
    assert event["ReadOnly"] == "false"
    assert event["AccessKeyId"] == root.access_key_id
    assert event["EventSource"] == "iam.amazonaws.com"
    assert event["Username"] == "root"
    age = datetime.datetime.now(datetime.timezone.utc) - event["EventTime"]
    assert abs(age) < datetime.timedelta(minutes=1)
    found = {(resource["ResourceType"], resource["ResourceName"]) for resource in event["Resources"]}
    # CT-69.
    assert found == {
        ("AWS::IAM::Role", "worker"), ("AWS::IAM::Role", made["Role"]["Arn"]),
    }
    # The lookup is an event itself.
    assert names(lookup(root))[0] == "LookupEvents"


def test_an_account_finds_nothing_of_another(root, other):
    """CT-60."""
    root.iam.create_user(UserName="ann")
    assert names(lookup(other)) == []


def test_each_attribute_finds_what_has_it(root):
    """CT-61, CT-68."""
    ann = root.new_user("ann", allow("*"))
    arn = root.iam.create_role(
        RoleName="worker", AssumeRolePolicyDocument=text(trust(root.account))
    )["Role"]["Arn"]
    root.iam.put_role_policy(
        RoleName="worker", PolicyName="p", PolicyDocument=text(allow("*"))
    )
    session = ann.assume(arn, "tour")
    session.iam.create_group(GroupName="team")
    ann.iam.list_users()
    event_id = lookup(root, "EventName", "CreateGroup")["Events"][0]["EventId"]
    for key, value, expected in [
        ("EventId", event_id, ["CreateGroup"]),
        ("EventName", "CreateGroup", ["CreateGroup"]),
        ("EventName", "creategroup", []),
        ("Username", "tour", ["CreateGroup"]),
        ("Username", "ann", ["ListUsers", "AssumeRole"]),
        ("ResourceType", "AWS::IAM::Group", ["CreateGroup"]),
        ("ResourceName", "team", ["CreateGroup"]),
        ("EventSource", "sts.amazonaws.com", ["AssumeRole"]),
        ("AccessKeyId", ann.access_key_id, ["ListUsers", "AssumeRole"]),
        ("AccessKeyId", session.access_key_id, ["CreateGroup"]),
    ]:
        found = names(lookup(root, key, value))
        # Answers that name the key or role make CreateAccessKey and such fit too.
        assert [name for name in found if name in expected] == expected, (key, value, found)
        if key not in ("ResourceName", "AccessKeyId"):
            assert found == expected, (key, value)
    reads = lookup(root, "ReadOnly", "true")["Events"]
    assert {event["ReadOnly"] for event in reads} == {"true"}
    assert "CreateGroup" not in [event["EventName"] for event in reads]


def test_times_include_both_ends(root):
    """CT-62."""
    root.iam.create_user(UserName="ann")
    made = lookup(root, "EventName", "CreateUser")["Events"][0]["EventTime"]
    second = datetime.timedelta(seconds=1)
    assert names(lookup(root, "EventName", "CreateUser", StartTime=made, EndTime=made)) == [
        "CreateUser"
    ]
    assert names(lookup(root, "EventName", "CreateUser", StartTime=made + second)) == []
    assert names(lookup(root, "EventName", "CreateUser", EndTime=made - second)) == []
    with refused(400, "InvalidTimeRangeException", ANY):
        lookup(root, StartTime=made, EndTime=made - second)


def test_pages_join(root):
    """CT-63, CT-64."""
    for number in range(5):
        root.iam.create_user(UserName=f"user-{number}")
    seen, token = [], {}
    while True:
        answer = lookup(root, "EventName", "CreateUser", MaxResults=2, **token)
        assert len(answer["Events"]) <= 2
        seen += [json.loads(event["CloudTrailEvent"]) for event in answer["Events"]]
        if "NextToken" not in answer:
            break
        token = {"NextToken": answer["NextToken"]}
    users = [record["requestParameters"]["userName"] for record in seen]
    assert users == [f"user-{number}" for number in reversed(range(5))]


def test_a_token_is_for_its_own_question(root):
    """CT-64."""
    for number in range(2):
        root.iam.create_user(UserName=f"user-{number}")
    token = lookup(root, "EventName", "CreateUser", MaxResults=1)["NextToken"]
    for asked in [{}, {"key": "EventName", "value": "CreateRole"}]:
        with refused(400, "InvalidNextTokenException", ANY):
            lookup(root, **asked, NextToken=token)
    with refused(400, "InvalidNextTokenException", ANY):
        lookup(root, "EventName", "CreateUser", NextToken="made-up")


@pytest.mark.parametrize("asked, code", [
    ({"MaxResults": 0}, "InvalidMaxResultsException"),
    ({"MaxResults": 51}, "InvalidMaxResultsException"),
    ({"EventCategory": "data"}, "InvalidEventCategoryException"),
    ({"key": "Colour", "value": "red"}, "InvalidLookupAttributesException"),
    ({"key": "eventname", "value": "x"}, "InvalidLookupAttributesException"),
    ({"key": "EventName", "value": ""}, "InvalidLookupAttributesException"),
    ({"key": "EventName", "value": "x" * 2001}, "InvalidLookupAttributesException"),
    ({"LookupAttributes": [
        {"AttributeKey": "EventName", "AttributeValue": "a"},
        {"AttributeKey": "Username", "AttributeValue": "b"},
    ]}, "InvalidLookupAttributesException"),
])
def test_what_cannot_be_looked_up_is_refused(root, asked, code):
    """CT-61, CT-63, CT-66."""
    with refused(400, code, ANY):
        lookup(root, **asked)


def test_there_are_no_insights(root):
    """CT-66: `insight` is a category."""
    root.iam.create_user(UserName="ann")
    assert lookup(root, EventCategory="insight")["Events"] == []


def test_the_rate_is_aws_s(root):
    """CT-65."""
    client = root.client("cloudtrail")
    refusals = []
    for _ in range(12):
        try:
            client.lookup_events()
        except botocore.exceptions.ClientError as refusal:
            refusals.append(refusal.response)
    assert refusals, "twelve lookups in less than six seconds"
    assert {refusal["Error"]["Code"] for refusal in refusals} == {"ThrottlingException"}
    assert {refusal["Error"]["Message"] for refusal in refusals} == {"Rate exceeded"}


def test_looking_up_must_be_allowed(root):
    """Section 6: `cloudtrail:LookupEvents` on `*`."""
    ann = root.new_user("ann", allow("iam:*"))
    with pytest.raises(botocore.exceptions.ClientError) as refusal:
        ann.client("cloudtrail").lookup_events()
    assert refusal.value.response["Error"]["Code"] == "AccessDeniedException"
    assert "cloudtrail:LookupEvents on resource: *" in refusal.value.response["Error"]["Message"]
