"""Trails, and buckets that let their files in."""

import gzip
import json
import time

from support.buckets import arn, grant, new_bucket, put_policy

WITHIN_S = 20
SERVICE = {"Service": "cloudtrail.amazonaws.com"}


def trail_arn(root, name: str) -> str:
    return f"arn:aws:cloudtrail:{root.region}:{root.account}:trail/{name}"


def let_in(root, bucket: str, trail: str, prefix: str = "") -> None:
    """The bucket policy of CloudTrail's user guide."""
    source = {"Condition": {"StringEquals": {"aws:SourceArn": trail_arn(root, trail)}}}
    written = {"Condition": {"StringEquals": {
        "aws:SourceArn": trail_arn(root, trail), "s3:x-amz-acl": "bucket-owner-full-control",
    }}}
    put_policy(
        root, bucket,
        grant(bucket, SERVICE, "s3:GetBucketAcl", **source),
        grant(
            bucket, SERVICE, "s3:PutObject",
            resource=arn(bucket, f"{prefix}AWSLogs/{root.account}/*"), **written,
        ),
    )


def log_bucket(root, trail: str, prefix: str = "", **more) -> str:
    bucket = new_bucket(root, **more)
    let_in(root, bucket, trail, prefix)
    return bucket


def keys(root, bucket: str, prefix: str = "") -> list[str]:
    listed = root.s3.list_objects_v2(Bucket=bucket, Prefix=prefix)
    return [entry["Key"] for entry in listed.get("Contents", [])]


def content(root, bucket: str, key: str) -> str:
    return gzip.decompress(root.s3.get_object(Bucket=bucket, Key=key)["Body"].read()).decode()


def delivered(root, bucket: str, prefix: str = "") -> list[dict]:
    """All records in the bucket."""
    folder = f"{prefix}AWSLogs/{root.account}/CloudTrail/"
    found = [json.loads(content(root, bucket, key)) for key in keys(root, bucket, folder)]
    return [record for file in found for record in file["Records"]]


def waited_for(get, is_enough):
    """What `get` gives, once it is enough."""
    deadline = time.monotonic() + WITHIN_S
    while True:
        got = get()
        if is_enough(got):
            return got
        assert time.monotonic() < deadline, f"still {got}"
        time.sleep(0.2)
