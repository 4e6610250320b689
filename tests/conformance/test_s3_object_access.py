"""Objects by bucket policy: other accounts, anonymous readers, prefixes; and their ACLs."""

import urllib.error
import urllib.request

import pytest

from support.buckets import OPEN, anonymous, arn, grant, new_bucket, put_policy
from support.documents import ALLOW_ALL, allow
from support.refusals import denied, refused


@pytest.fixture
def bucket(root) -> str:
    name = new_bucket(root, is_open=True)
    for key in ("public/a.txt", "private/b.txt"):
        root.s3.put_object(Bucket=name, Key=key, Body=key.encode())
    return name


def read(client, bucket: str, key: str) -> bytes:
    return client.get_object(Bucket=bucket, Key=key)["Body"].read()


def forbidden(caller, action: str, resource: str, reason: str = ""):
    return denied(
        f"User: {caller.arn} is not authorized to perform: {action} on resource: "
        f"\"{resource}\"{reason}"
    )


def test_anybody_reads_what_a_policy_opens_and_nothing_else(root, server, bucket):
    """S3-91."""
    nobody = anonymous(server.url)
    with denied("Access Denied"):
        read(nobody, bucket, "public/a.txt")
    put_policy(
        root, bucket, grant(bucket, "*", "s3:GetObject", arn(bucket, "public/*"))
    )
    assert read(nobody, bucket, "public/a.txt") == b"public/a.txt"
    assert nobody.head_object(Bucket=bucket, Key="public/a.txt")["ContentLength"] == 12
    with urllib.request.urlopen(f"{server.url}/{bucket}/public/a.txt") as answer:
        assert answer.read() == b"public/a.txt"
    for call in (
        lambda: read(nobody, bucket, "private/b.txt"),
        lambda: nobody.put_object(Bucket=bucket, Key="public/c.txt", Body=b"x"),
        lambda: nobody.delete_object(Bucket=bucket, Key="public/a.txt"),
        lambda: nobody.list_objects_v2(Bucket=bucket),
        # S3-35: what is missing is not told to who may not list.
        lambda: read(nobody, bucket, "public/missing.txt"),
    ):
        with denied("Access Denied"):
            call()
    with pytest.raises(urllib.error.HTTPError, match="403"):
        urllib.request.urlopen(f"{server.url}/{bucket}/private/b.txt")


def test_a_restricted_bucket_is_closed_to_all_but_its_account(root, server, other, bucket):
    """S3 contract 3.2; EV-47."""
    put_policy(root, bucket, grant(bucket, "*", "s3:GetObject", arn(bucket, "*")))
    guest = other.new_user("guest", ALLOW_ALL)
    own = root.new_user("own")
    callers = [guest.s3, anonymous(server.url)]
    for caller in callers:
        assert read(caller, bucket, "public/a.txt") == b"public/a.txt"
    root.s3.put_public_access_block(
        Bucket=bucket, PublicAccessBlockConfiguration=OPEN | {"RestrictPublicBuckets": True}
    )
    for caller in callers:
        with denied("Access Denied"):
            read(caller, bucket, "public/a.txt")
    assert read(own.s3, bucket, "public/a.txt") == b"public/a.txt"


def test_another_account_works_in_its_folder(root, other, bucket):
    put_policy(
        root, bucket,
        grant(bucket, other.account, ["s3:PutObject", "s3:GetObject", "s3:DeleteObject"],
              arn(bucket, "guest/*")),
        grant(bucket, other.account, "s3:ListBucket",
              Condition={"StringLike": {"s3:prefix": "guest/*"}}),
    )
    guest = other.new_user("guest", ALLOW_ALL)
    guest.s3.put_object(Bucket=bucket, Key="guest/x", Body=b"mine")
    # EV-45: it is the bucket owner's.
    assert read(root.s3, bucket, "guest/x") == b"mine"
    assert read(guest.s3, bucket, "guest/x") == b"mine"
    listed = guest.s3.list_objects_v2(Bucket=bucket, Prefix="guest/")
    assert [entry["Key"] for entry in listed["Contents"]] == ["guest/x"]
    with forbidden(guest, "s3:ListBucket", arn(bucket)):
        guest.s3.list_objects_v2(Bucket=bucket)
    with forbidden(guest, "s3:GetObject", arn(bucket, "public/a.txt")):
        read(guest.s3, bucket, "public/a.txt")
    with forbidden(guest, "s3:PutObject", arn(bucket, "x")):
        guest.s3.put_object(Bucket=bucket, Key="x", Body=b"")
    # Its own side must allow too (EV-6).
    poor = other.new_user("poor", allow("s3:GetObject", arn(bucket, "guest/*")))
    assert read(poor.s3, bucket, "guest/x") == b"mine"
    with forbidden(poor, "s3:DeleteObject", arn(bucket, "guest/x")):
        poor.s3.delete_object(Bucket=bucket, Key="guest/x")
    guest.s3.delete_object(Bucket=bucket, Key="guest/x")


def test_a_variable_in_a_policy_gives_every_user_a_folder(root, bucket):
    put_policy(
        root, bucket,
        grant(bucket, "*", "s3:*Object", arn(bucket, "home/${aws:username}/*"),
              Condition={"StringEquals": {"aws:PrincipalAccount": root.account}}),
    )
    ann, bob = root.new_user("ann"), root.new_user("bob")
    ann.s3.put_object(Bucket=bucket, Key="home/ann/x", Body=b"a")
    assert read(ann.s3, bucket, "home/ann/x") == b"a"
    with forbidden(
        bob, "s3:GetObject", arn(bucket, "home/ann/x"),
        " because no identity-based policy allows the s3:GetObject action",
    ):
        read(bob.s3, bucket, "home/ann/x")


def test_a_key_stands_in_the_resource_as_it_is(root, bucket):
    """S3-1, S3-2."""
    for key in ("/lead", "a//b", "a/../b", "a b+c%20", "日本語/é", "?x"):
        name = f"u{abs(hash(key)) % 10**9}"
        user = root.new_user(name, allow(["s3:PutObject", "s3:GetObject"], arn(bucket, key)))
        user.s3.put_object(Bucket=bucket, Key=key, Body=b"x")
        assert read(user.s3, bucket, key) == b"x"
        with forbidden(
            user, "s3:GetObject", arn(bucket, "other"),
            " because no identity-based policy allows the s3:GetObject action",
        ):
            read(user.s3, bucket, "other")


# ACLs of objects (S3-52, S3-55).


def test_an_objects_acl_is_its_bucket_owners(root, bucket):
    acl = root.s3.get_object_acl(Bucket=bucket, Key="public/a.txt")
    owner = root.s3.list_buckets()["Owner"]["ID"]
    assert acl["Owner"]["ID"] == owner
    assert acl["Grants"] == [
        {"Grantee": {"ID": owner, "Type": "CanonicalUser"}, "Permission": "FULL_CONTROL"}
    ]
    put = lambda acl: root.s3.put_object_acl(Bucket=bucket, Key="public/a.txt", ACL=acl)
    put("bucket-owner-full-control")
    put("private")
    for canned in ("public-read", "authenticated-read"):
        with refused(400, "AccessControlListNotSupported", "The bucket does not allow ACLs"):
            put(canned)
    with refused(404, "NoSuchKey", "The specified key does not exist."):
        root.s3.get_object_acl(Bucket=bucket, Key="missing")


@pytest.mark.parametrize("call, more, action", [
    ("get_object_acl", {}, "s3:GetObjectAcl"),
    ("put_object_acl", {"ACL": "public-read"}, "s3:PutObjectAcl"),
])
def test_an_objects_acl_asks_for_its_action_first(root, bucket, call, more, action):
    """S3-55: authorization precedes the refusal."""
    ann = root.new_user("ann")
    with forbidden(
        ann, action, arn(bucket, "public/a.txt"),
        f" because no identity-based policy allows the {action} action",
    ):
        getattr(ann.s3, call)(Bucket=bucket, Key="public/a.txt", **more)
