"""Bucket policies: what may be written and how it comes back (S3 contract, section 4)."""

import json

import pytest

from support.buckets import arn, grant, new_bucket, new_name, put_policy
from support.documents import ALLOW_ALL, allow, policy, text
from support.refusals import refused

NO_POLICY = (404, "NoSuchBucketPolicy", "The bucket policy does not exist")


@pytest.fixture
def bucket(root) -> str:
    return new_bucket(root)


def shown(root, bucket: str) -> str:
    return root.s3.get_bucket_policy(Bucket=bucket)["Policy"]


def malformed(message: str):
    return refused(400, "MalformedPolicy", message)


def detail(call) -> str | None:
    """The `Detail` of the refusal (S3-82)."""
    try:
        call()
    except Exception as error:  # The SDK has no class for MalformedPolicy.
        return error.response["Error"].get("Detail")
    raise AssertionError("the policy was taken")


def test_a_policy_is_put_shown_and_deleted(root, bucket):
    """S3-70."""
    for call in (root.s3.get_bucket_policy, root.s3.get_bucket_policy_status):
        with refused(*NO_POLICY):
            call(Bucket=bucket)
    document = policy(grant(bucket, root.account))
    answer = root.s3.put_bucket_policy(Bucket=bucket, Policy=text(document))
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 204
    assert json.loads(shown(root, bucket))["Statement"][0]["Action"] == "s3:GetBucketLocation"
    for _ in range(2):
        answer = root.s3.delete_bucket_policy(Bucket=bucket)
        assert answer["ResponseMetadata"]["HTTPStatusCode"] == 204
    try:
        root.s3.get_bucket_policy(Bucket=bucket)
    except root.s3.exceptions.ClientError as error:
        assert error.response["Error"]["BucketName"] == bucket
        assert error.response["Error"]["Code"] == "NoSuchBucketPolicy"
    else:
        raise AssertionError("there is still a policy")


def test_a_policy_comes_back_in_its_normal_form(root, bucket):
    """S3-74, S3-79, EV-18."""
    root.new_user("ann", Path="/team/")
    document = {
        "Statement": {
            "Resource": [arn(bucket)],
            "Principal": {"AWS": [root.account, root.iam_arn("user/team/ann")]},
            "Condition": {"StringLike": {"s3:prefix": ["a/*"]}},
            "Action": ["s3:ListBucket"],
            "Effect": "Allow",
            "Sid": "with spaces, as S3 likes it",
        },
        "Id": "x",
    }
    root.s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps(document, indent=2))
    assert shown(root, bucket) == (
        '{"Id":"x","Statement":[{"Sid":"with spaces, as S3 likes it","Effect":"Allow",'
        f'"Principal":{{"AWS":["{root.iam_arn("root")}","{root.iam_arn("user/team/ann")}"]}},'
        f'"Action":"s3:ListBucket","Resource":"{arn(bucket)}",'
        '"Condition":{"StringLike":{"s3:prefix":"a/*"}}}]}'
    )


def test_what_is_no_policy_is_refused_and_the_old_one_stays(root, bucket):
    """S3-81: only the first failure is told."""
    put_policy(root, bucket, grant(bucket, root.account))
    before = shown(root, bucket)
    put = lambda body: root.s3.put_bucket_policy(Bucket=bucket, Policy=body)
    sound = grant(bucket, root.account)
    for body, message in [
        (" {}", "Policies must be valid JSON and the first byte must be '{'"),
        ("no", "Policies must be valid JSON and the first byte must be '{'"),
        ("{no", "This policy contains invalid Json"),
        ("{}", "Missing required field Statement"),
        ('{"Statement":[]}', "Could not parse the policy: Statement is empty!"),
        (text({"Version": "2013-01-01", "Statement": [sound]}),
         "The policy must contain a valid version string"),
        (text(policy(sound | {"Effect": "allow"})), "Invalid effect: allow"),
        (text(policy(sound | {"Principal": {"AWS": "999999999999"}})),
         "Invalid principal in policy"),
        (text(policy(sound | {"Action": "s3:GetBucketLocations"})), "Policy has invalid action"),
        (text(policy(sound | {"Resource": "*"})), "Policy has invalid resource"),
        (text(policy(sound | {"Resource": arn(new_name())})), "Policy has invalid resource"),
        (text(policy(sound | {"Resource": arn(bucket, "*")})),
         "Action does not apply to any resource(s) in statement"),
        (text(policy(sound | {"Condition": {"StringLike": {"s3:prefix": "a"}}})),
         "Conditions do not apply to combination of actions and resources in statement"),
        (text(policy(sound | {"Condition": {"Like": {"aws:UserAgent": "a"}}})),
         "Invalid Condition type : Like"),
        (text(policy({name: value for name, value in sound.items() if name != "Principal"})),
         "Missing required field Principal"),
    ]:
        with malformed(message):
            put(body)
    assert shown(root, bucket) == before


def test_the_offender_is_named_as_the_detail(root, bucket):
    """S3-82."""
    sound = grant(bucket, root.account)
    put = lambda statement: lambda: put_policy(root, bucket, statement)
    assert detail(put(sound | {"Resource": arn(bucket, "*")})) == (
        'Action "s3:GetBucketLocation" in Statement "NO_ID-0"'
    )
    assert detail(put(sound | {"Principal": {"AWS": "999999999999"}})) == "999999999999"


def test_a_policy_of_20480_bytes_is_the_longest(root, bucket):
    """S3-75: of the normal form, whatever is between."""
    statement = grant(bucket, root.account)
    room = 20480 - len(text(policy({"Sid": ""} | statement | {
        "Principal": {"AWS": root.iam_arn("root")}
    })))
    fits = policy({"Sid": "x" * room} | statement)
    root.s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps(fits, indent=8))
    assert len(shown(root, bucket)) == 20480
    with malformed(
        "Normalized policy document exceeds the maximum allowed size of 20480 bytes"
    ):
        put_policy(root, bucket, {"Sid": "x" * (room + 1)} | statement)


def test_a_policy_is_in_force_for_the_next_request(root, bucket):
    """S3-83."""
    ann = root.new_user("ann", ALLOW_ALL)
    for _ in range(5):
        put_policy(root, bucket, grant(bucket, "*", effect="Deny"))
        with refused(403, "AccessDenied", (
            f"User: {ann.arn} is not authorized to perform: s3:GetBucketLocation on resource: "
            f"\"{arn(bucket)}\" with an explicit deny in a resource-based policy"
        )):
            ann.s3.get_bucket_location(Bucket=bucket)
        root.s3.delete_bucket_policy(Bucket=bucket)
        ann.s3.get_bucket_location(Bucket=bucket)


def test_a_bucket_action_is_not_granted_by_an_object_pattern_nor_the_reverse(root, bucket):
    """S3-2."""
    ann = root.new_user("ann", allow("s3:*", arn(bucket, "*")))
    with refused(403, "AccessDenied", (
        f"User: {ann.arn} is not authorized to perform: s3:GetBucketLocation on resource: "
        f"\"{arn(bucket)}\" because no identity-based policy allows the s3:GetBucketLocation "
        "action"
    )):
        ann.s3.get_bucket_location(Bucket=bucket)
    bob = root.new_user("bob", allow("s3:*", arn(bucket[:-1]) + "*"))
    bob.s3.get_bucket_location(Bucket=bucket)


def test_a_policy_beyond_the_wire_limit_is_refused_too(root, bucket):
    with malformed("Policies must be valid JSON and the first byte must be '{'"):
        root.s3.put_bucket_policy(Bucket=bucket, Policy="x" * 100_000)
