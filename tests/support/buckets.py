"""Buckets, short to make, and their policies."""

import itertools
import secrets

import botocore
import botocore.config

from support.documents import policy, text

_numbers = itertools.count()
_run = secrets.token_hex(4)
OPEN = dict(BlockPublicAcls=False, IgnorePublicAcls=False, BlockPublicPolicy=False,
            RestrictPublicBuckets=False)


def new_name(start: str = "bucket") -> str:
    """A name that no other test of any worker takes."""
    return f"{start}-{_run}-{next(_numbers)}"


def new_bucket(owner, *, is_open: bool = False, name: str | None = None, **more) -> str:
    """Makes a bucket; an open one does not block public policies."""
    name = name or new_name()
    owner.s3.create_bucket(Bucket=name, **more)
    if is_open:
        owner.s3.put_public_access_block(Bucket=name, PublicAccessBlockConfiguration=OPEN)
    return name


def arn(bucket: str, key: str = "") -> str:
    return f"arn:aws:s3:::{bucket}" + (f"/{key}" if key else "")


def grant(bucket: str, principal, action="s3:GetBucketLocation", resource=None, effect="Allow",
          **more) -> dict:
    """A statement of a bucket policy; `principal` is an ARN (or several) or a whole Principal."""
    is_whole = isinstance(principal, dict) or principal == "*"
    return {
        "Effect": effect,
        "Principal": principal if is_whole else {"AWS": principal},
        "Action": action,
        "Resource": resource or arn(bucket),
        **more,
    }


def put_policy(owner, bucket: str, *statements: dict, **more) -> None:
    owner.s3.put_bucket_policy(Bucket=bucket, Policy=text(policy(*statements)), **more)


def anonymous(url: str):
    """A client that does not sign."""
    session = botocore.session.Session()
    config = botocore.config.Config(
        signature_version=botocore.UNSIGNED, retries={"total_max_attempts": 1},
        s3={"addressing_style": "path"},
    )
    return session.create_client("s3", region_name="us-east-1", endpoint_url=url, config=config)
