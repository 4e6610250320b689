"""Files and digests of trails, in a bucket (audit record contract, section 7)."""

import dataclasses
import datetime
import hashlib
import json
import re
import time

import pytest
import rsa

from support.buckets import new_bucket
from support.server import Server
from support.trails import content, delivered, keys, log_bucket, waited_for


@pytest.fixture(scope="module")
def server():
    with Server(config="trail-delivery-seconds = 1\ntrail-digest-seconds = 3\n") as server:
        yield server


@pytest.fixture
def trails(root):
    return root.client("cloudtrail")


def names(records: list[dict]) -> list[str]:
    return [record["eventName"] for record in records]


def test_files_lie_where_aws_puts_them_and_hold_each_record_once(root, trails):
    """CT-80, CT-81, CT-82."""
    bucket = log_bucket(root, "main", "p/")
    root.iam.create_user(UserName="before")
    trails.create_trail(Name="main", S3BucketName=bucket, S3KeyPrefix="p")
    assert delivered(root, bucket, "p/") == []
    # Records tell whole seconds.
    time.sleep(1.1)
    trails.start_logging(Name="main")
    root.iam.create_user(UserName="ann")
    root.iam.list_users()
    records = waited_for(
        lambda: delivered(root, bucket, "p/"), lambda found: "ListUsers" in names(found)
    )
    (key, *_) = keys(root, bucket)
    name = re.compile(
        rf"p/AWSLogs/{root.account}/CloudTrail/us-east-1/\d{{4}}/\d\d/\d\d/"
        rf"{root.account}_CloudTrail_us-east-1_\d{{8}}T\d{{4}}Z_[0-9A-Za-z]{{16}}\.json\.gz"
    )
    assert name.fullmatch(key), key
    head = root.s3.head_object(Bucket=bucket, Key=key)
    assert head["ContentType"] == "application/json" and head["ContentEncoding"] == "gzip"
    created = [record for record in records if record["eventName"] == "CreateUser"]
    assert [record["requestParameters"]["userName"] for record in created] == ["ann"]
    assert {record["recipientAccountId"] for record in records} == {root.account}
    # CT-7: what was done to objects was not selected.
    assert not any(record["eventName"] in ("GetObject", "ListObjects") for record in records)
    status = trails.get_trail_status(Name="main")
    assert "LatestDeliveryTime" in status and "LatestDeliveryError" not in status
    root.iam.delete_user(UserName="ann")
    records = waited_for(
        lambda: delivered(root, bucket, "p/"), lambda found: "DeleteUser" in names(found)
    )
    assert names(records).count("ListUsers") == 1
    assert len({record["eventID"] for record in records}) == len(records)


def test_selected_data_events_are_delivered_and_never_looked_up(root, trails):
    """CT-7, CT-46, CT-83."""
    bucket, data, other = log_bucket(root, "main"), new_bucket(root), new_bucket(root)
    trails.create_trail(Name="main", S3BucketName=bucket)
    trails.put_event_selectors(TrailName="main", EventSelectors=[{
        "ReadWriteType": "WriteOnly", "IncludeManagementEvents": False,
        "DataResources": [{"Type": "AWS::S3::Object", "Values": [f"arn:aws:s3:::{data}/a"]}],
    }])
    trails.start_logging(Name="main")
    for name in [data, other]:
        for key in ["a1", "b1"]:
            root.s3.put_object(Bucket=name, Key=key, Body=b"x")
            root.s3.get_object(Bucket=name, Key=key)
    root.iam.create_user(UserName="ann")
    root.s3.delete_object(Bucket=data, Key="a1")
    records = waited_for(
        lambda: delivered(root, bucket), lambda found: "DeleteObject" in names(found)
    )
    assert sorted(names(records)) == ["DeleteObject", "PutObject"]
    (put,) = [record for record in records if record["eventName"] == "PutObject"]
    assert put["managementEvent"] is False and put["eventCategory"] == "Data"
    assert put["requestParameters"]["bucketName"] == data
    assert put["requestParameters"]["key"] == "a1"
    assert put["resources"] == [
        {"type": "AWS::S3::Object", "ARN": f"arn:aws:s3:::{data}/a1"},
        {"accountId": root.account, "type": "AWS::S3::Bucket", "ARN": f"arn:aws:s3:::{data}"},
    ]
    events = root.client("cloudtrail").lookup_events()["Events"]
    assert "PutObject" not in [event["EventName"] for event in events]


def test_a_bucket_that_no_longer_lets_files_in_is_an_error_and_nothing_is_lost(root, trails):
    """CT-81, CT-82: at least once."""
    bucket = log_bucket(root, "main")
    policy = root.s3.get_bucket_policy(Bucket=bucket)["Policy"]
    trails.create_trail(Name="main", S3BucketName=bucket)
    root.s3.delete_bucket_policy(Bucket=bucket)
    trails.start_logging(Name="main")
    root.iam.create_user(UserName="ann")
    status = waited_for(
        lambda: trails.get_trail_status(Name="main"), lambda found: "LatestDeliveryError" in found
    )
    assert status["LatestDeliveryError"] == "AccessDenied"
    assert delivered(root, bucket) == []
    root.s3.put_bucket_policy(Bucket=bucket, Policy=policy)
    records = waited_for(
        lambda: delivered(root, bucket), lambda found: "CreateUser" in names(found)
    )
    assert names(records).count("CreateUser") == 1
    assert "LatestDeliveryError" not in trails.get_trail_status(Name="main")


def digests(root, bucket: str) -> list[tuple[str, str, dict]]:
    """Key, text and signature of each, oldest first."""
    found = []
    for key in sorted(keys(root, bucket, f"AWSLogs/{root.account}/CloudTrail-Digest/")):
        metadata = root.s3.head_object(Bucket=bucket, Key=key)["Metadata"]
        found.append((key, content(root, bucket, key), metadata))
    return found


def test_digests_chain_and_verify_and_end_with_the_logging(root, trails):
    """CT-90 to CT-97."""
    bucket = log_bucket(root, "main")
    trails.create_trail(Name="main", S3BucketName=bucket, EnableLogFileValidation=True)
    trails.start_logging(Name="main")
    root.iam.create_user(UserName="ann")
    waited_for(lambda: digests(root, bucket), lambda found: len(found) >= 2)
    trails.stop_logging(Name="main")
    stopped = waited_for(
        lambda: digests(root, bucket),
        lambda found: any("StopLogging" in content(root, bucket, log["s3Object"])
                          for _, text, _ in found for log in json.loads(text)["logFiles"]),
    )
    keys_by_fingerprint = {
        key["Fingerprint"]: key["Value"] for key in trails.list_public_keys()["PublicKeyList"]
    }
    name = re.compile(
        rf"AWSLogs/{root.account}/CloudTrail-Digest/us-east-1/\d{{4}}/\d\d/\d\d/"
        rf"{root.account}_CloudTrail-Digest_us-east-1_main_us-east-1_\d{{8}}T\d{{6}}Z\.json\.gz"
    )
    previous = None
    for key, text, metadata in stopped:
        assert name.fullmatch(key), key
        digest = json.loads(text)
        assert (digest["digestS3Bucket"], digest["digestS3Object"]) == (bucket, key)
        if previous is None:
            assert digest["previousDigestS3Object"] is None
            assert digest["previousDigestSignature"] is None
        else:
            before, before_text, before_metadata = previous
            assert digest["previousDigestS3Object"] == before
            assert digest["previousDigestHashValue"] == sha256(before_text)
            assert digest["previousDigestSignature"] == before_metadata["signature"]
            assert digest["digestStartTime"] == json.loads(before_text)["digestEndTime"]
        signed = "\n".join([
            digest["digestEndTime"], f"{bucket}/{key}", sha256(text),
            digest["previousDigestSignature"] or "null",
        ])
        public = rsa.PublicKey.load_pkcs1(
            keys_by_fingerprint[digest["digestPublicKeyFingerprint"]], format="DER"
        )
        assert metadata["signature-algorithm"] == "SHA256withRSA"
        assert rsa.verify(signed.encode(), bytes.fromhex(metadata["signature"]), public)
        for log in digest["logFiles"]:
            log_text = content(root, log["s3Bucket"], log["s3Object"])
            assert log["hashValue"] == sha256(log_text)
            times = [record["eventTime"] for record in json.loads(log_text)["Records"]]
            assert (log["oldestEventTime"], log["newestEventTime"]) == (min(times), max(times))
        previous = key, text, metadata
    named = {log["s3Object"] for _, text, _ in stopped for log in json.loads(text)["logFiles"]}
    assert named == set(keys(root, bucket, f"AWSLogs/{root.account}/CloudTrail/"))

    trails.start_logging(Name="main")
    again = waited_for(lambda: digests(root, bucket), lambda found: len(found) > len(stopped))
    # CT-97: another chain.
    assert json.loads(again[len(stopped)][1])["previousDigestS3Object"] is None


def test_an_empty_span_has_a_digest_too(root, trails):
    """CT-90."""
    bucket = log_bucket(root, "main")
    trails.create_trail(Name="main", S3BucketName=bucket, EnableLogFileValidation=True)
    trails.put_event_selectors(TrailName="main", EventSelectors=[{
        "IncludeManagementEvents": False,
        "DataResources": [{"Type": "AWS::S3::Object", "Values": ["arn:aws:s3:::none/"]}],
    }])
    trails.start_logging(Name="main")
    (_, text, _), *_ = waited_for(lambda: digests(root, bucket), bool)
    digest = json.loads(text)
    assert digest["logFiles"] == []
    assert digest["newestEventTime"] is None and digest["oldestEventTime"] is None


def test_each_region_has_a_chain_of_its_own():
    """CT-81, CT-90: global services' events are those of us-east-1, wherever the trail is."""
    config = 'region = "eu-west-1"\ntrail-delivery-seconds = 1\ntrail-digest-seconds = 3\n'
    with Server(config=config) as ireland:
        root = dataclasses.replace(ireland.root, region="eu-west-1")
        here = {"LocationConstraint": "eu-west-1"}
        bucket = log_bucket(root, "main", CreateBucketConfiguration=here)
        trails = root.client("cloudtrail", "eu-west-1")
        trails.create_trail(
            Name="main", S3BucketName=bucket, EnableLogFileValidation=True, IsMultiRegionTrail=True
        )
        trails.start_logging(Name="main")
        root.iam.list_users()
        folder = f"AWSLogs/{root.account}/CloudTrail-Digest/"

        def chain(region: str) -> list[dict]:
            found = keys(root, bucket, f"{folder}{region}/")
            return [json.loads(content(root, bucket, key)) for key in sorted(found)]

        for region in ("us-east-1", "eu-west-1"):
            first, second, *_ = waited_for(lambda: chain(region), lambda found: len(found) >= 2)
            assert first["previousDigestS3Object"] is None
            assert second["previousDigestS3Object"] == first["digestS3Object"]
            named = [log["s3Object"] for digest in (first, second) for log in digest["logFiles"]]
            assert all(f"/CloudTrail/{region}/" in key for key in named), named
            assert named or region == "eu-west-1"


def test_keys_that_verify_are_listed_by_when_they_were_valid(root, trails):
    """CT-95."""
    bucket = log_bucket(root, "main")
    trails.create_trail(Name="main", S3BucketName=bucket, EnableLogFileValidation=True)
    trails.start_logging(Name="main")
    waited_for(lambda: digests(root, bucket), bool)
    (key,) = trails.list_public_keys()["PublicKeyList"]
    assert re.fullmatch("[0-9a-f]{32}", key["Fingerprint"])
    assert rsa.PublicKey.load_pkcs1(key["Value"], format="DER").n.bit_length() == 2048
    assert key["ValidityStartTime"] < key["ValidityEndTime"]
    long_ago = datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc)
    answer = trails.list_public_keys(StartTime=long_ago, EndTime=long_ago)
    assert answer["PublicKeyList"] == []


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def test_a_delivery_is_a_data_event_of_the_bucket_it_went_to(root, trails):
    """CT-82."""
    bucket = log_bucket(root, "main")
    trails.create_trail(Name="main", S3BucketName=bucket)
    trails.put_event_selectors(TrailName="main", EventSelectors=[{
        "ReadWriteType": "All", "IncludeManagementEvents": True,
        "DataResources": [{"Type": "AWS::S3::Object", "Values": [f"arn:aws:s3:::{bucket}/"]}],
    }])
    trails.start_logging(Name="main")
    root.iam.create_user(UserName="ann")
    records = waited_for(
        lambda: delivered(root, bucket),
        lambda found: any(record["userIdentity"]["type"] == "AWSService" for record in found),
    )
    trails.stop_logging(Name="main")
    found = next(record for record in records if record["userIdentity"]["type"] == "AWSService")
    service = "cloudtrail.amazonaws.com"
    assert found["userIdentity"] == {"type": "AWSService", "invokedBy": service}
    assert (found["sourceIPAddress"], found["userAgent"]) == (service, f"[{service}]")
    assert (found["eventName"], found["eventCategory"]) == ("PutObject", "Data")
    asked = found["requestParameters"]
    assert (asked["bucketName"], asked["x-amz-acl"]) == (bucket, "bucket-owner-full-control")
    assert asked["key"] in keys(root, bucket)
    assert found["resources"] == [
        {"type": "AWS::S3::Object", "ARN": f"arn:aws:s3:::{bucket}/{asked['key']}"},
        {"accountId": root.account, "type": "AWS::S3::Bucket", "ARN": f"arn:aws:s3:::{bucket}"},
    ]
    assert found["recipientAccountId"] == root.account
