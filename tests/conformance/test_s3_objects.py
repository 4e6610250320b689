"""Objects through boto3: put, get, head, delete, conditions, ranges, tags, attributes."""

import base64
import datetime
import hashlib
import os
import urllib.parse
import zlib

import pytest

from support.buckets import new_bucket
from support.calls import refused

SEVERAL_BLOCKS = os.urandom(300_000)


@pytest.fixture
def s3(root):
    return root.s3


@pytest.fixture
def bucket(root):
    return new_bucket(root)


def body(answer) -> bytes:
    return answer["Body"].read()


@pytest.mark.parametrize("content", [b"", b"x", b"y" * 8192, SEVERAL_BLOCKS])
def test_an_object_comes_back_as_it_was_put(s3, bucket, content):
    put = s3.put_object(Bucket=bucket, Key="k", Body=content)
    # S3-140.
    assert put["ETag"] == f'"{hashlib.md5(content).hexdigest()}"'
    assert put["ServerSideEncryption"] == "AES256"
    assert "VersionId" not in put
    got = s3.get_object(Bucket=bucket, Key="k")
    assert body(got) == content
    assert (got["ContentLength"], got["ETag"]) == (len(content), put["ETag"])
    assert (got["ContentType"], got["AcceptRanges"]) == ("binary/octet-stream", "bytes")
    age = datetime.datetime.now(datetime.UTC) - got["LastModified"]
    assert datetime.timedelta(seconds=-2) < age < datetime.timedelta(seconds=60)
    head = s3.head_object(Bucket=bucket, Key="k")
    assert (head["ContentLength"], head["ETag"]) == (len(content), put["ETag"])


def test_headers_and_metadata_come_back(s3, bucket):
    kept = dict(
        ContentType="text/plain; charset=utf-8", CacheControl="no-cache",
        ContentDisposition='attachment; filename="a"', ContentEncoding="gzip",
        ContentLanguage="ja", WebsiteRedirectLocation="/other", Metadata={"Colour": "blue"},
    )
    expires = datetime.datetime(2030, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)
    s3.put_object(Bucket=bucket, Key="k", Body=b"x", Expires=expires, **kept)
    for answer in [s3.get_object(Bucket=bucket, Key="k"), s3.head_object(Bucket=bucket, Key="k")]:
        for name, value in kept.items():
            expected = {"colour": "blue"} if name == "Metadata" else value
            assert answer[name] == expected, name
        assert answer["Expires"] == expires


def test_metadata_has_a_limit(s3, bucket):
    """S3-123."""
    s3.put_object(Bucket=bucket, Key="k", Metadata={"a": "x" * 2047})
    refused("MetadataTooLarge", 400, s3.put_object, Bucket=bucket, Key="k",
            Metadata={"a": "x" * 2048})


NAMES = ["a b+c", "../../x", "..", "a//b", "/a", "a/", "日本語/😀", "a&b<c>\"'", "%2e", "é" * 512,
         "a?b=c#d", "a\\b", "*", "~!@$^(){}[]|;,", "a\nb"]


@pytest.mark.parametrize("key", NAMES, ids=range(len(NAMES)))
def test_a_key_is_text_and_nothing_else(s3, bucket, key):
    """S3-1, S3-122."""
    s3.put_object(Bucket=bucket, Key=key, Body=key.encode())
    assert body(s3.get_object(Bucket=bucket, Key=key)) == key.encode()
    assert [found["Key"] for found in s3.list_objects_v2(Bucket=bucket)["Contents"]] == [key]
    s3.delete_object(Bucket=bucket, Key=key)
    assert s3.list_objects_v2(Bucket=bucket)["KeyCount"] == 0


def test_a_key_has_at_most_1024_bytes(s3, bucket):
    """S3-122."""
    refused("KeyTooLongError", 400, s3.put_object, Bucket=bucket, Key="k" * 1025, Body=b"")
    refused("KeyTooLongError", 400, s3.put_object, Bucket=bucket, Key="é" * 513, Body=b"")


def test_what_is_not_there(s3, bucket):
    """S3-30, S3-34, S3-42."""
    refused("NoSuchKey", 404, s3.get_object, Bucket=bucket, Key="k",
            message="The specified key does not exist.")
    refused("404", 404, s3.head_object, Bucket=bucket, Key="k")
    refused("NoSuchBucket", 404, s3.get_object, Bucket="no-such-bucket-here", Key="k")
    refused("NoSuchBucket", 404, s3.put_object, Bucket="no-such-bucket-here", Key="k")
    assert s3.delete_object(Bucket=bucket, Key="k")["ResponseMetadata"]["HTTPStatusCode"] == 204


def test_the_expected_owner_is_held_against_the_bucket(s3, bucket, root):
    """S3 contract 1.6."""
    s3.put_object(Bucket=bucket, Key="k", Body=b"x", ExpectedBucketOwner=root.account)
    refused("AccessDenied", 403, s3.get_object, Bucket=bucket, Key="k",
            ExpectedBucketOwner="999999999999")


@pytest.mark.parametrize(("asked", "expected"), [
    ("bytes=0-0", slice(0, 1)), ("bytes=65530-65540", slice(65530, 65541)),
    ("bytes=299990-", slice(299990, None)), ("bytes=-7", slice(-7, None)),
    ("bytes=10-999999999", slice(10, None)),
])
def test_a_range(s3, bucket, asked, expected):
    s3.put_object(Bucket=bucket, Key="k", Body=SEVERAL_BLOCKS)
    got = s3.get_object(Bucket=bucket, Key="k", Range=asked)
    part = SEVERAL_BLOCKS[expected]
    assert body(got) == part
    assert got["ResponseMetadata"]["HTTPStatusCode"] == 206
    start = SEVERAL_BLOCKS.index(part)
    assert got["ContentRange"] == f"bytes {start}-{start + len(part) - 1}/{len(SEVERAL_BLOCKS)}"
    head = s3.head_object(Bucket=bucket, Key="k", Range=asked)
    assert head["ContentLength"] == len(part)


def test_a_range_beyond_the_object(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"0123456789")
    refusal = refused("InvalidRange", 416, s3.get_object, Bucket=bucket, Key="k",
                      Range="bytes=10-20")
    assert refusal["Error"]["ActualObjectSize"] == "10"
    # One that is none is ignored.
    assert body(s3.get_object(Bucket=bucket, Key="k", Range="bytes=5-2")) == b"0123456789"


def test_conditions_of_reads(s3, bucket):
    """S3-114."""
    etag = s3.put_object(Bucket=bucket, Key="k", Body=b"x")["ETag"]
    past = datetime.datetime(2001, 1, 1, tzinfo=datetime.UTC)
    future = datetime.datetime.now(datetime.UTC) + datetime.timedelta(hours=1)

    def get(**conditions):
        return s3.get_object(Bucket=bucket, Key="k", **conditions)

    get(IfMatch=etag)
    get(IfNoneMatch='"other"')
    get(IfModifiedSince=past)
    get(IfUnmodifiedSince=future)
    get(IfMatch=etag, IfUnmodifiedSince=past)
    for wrong in [dict(IfMatch='"other"'), dict(IfUnmodifiedSince=past)]:
        refusal = refused("PreconditionFailed", 412, get, **wrong)
        assert refusal["Error"]["Condition"] in ("If-Match", "If-Unmodified-Since")
    for wrong in [dict(IfNoneMatch=etag), dict(IfModifiedSince=future),
                  dict(IfNoneMatch=etag, IfModifiedSince=past)]:
        refusal = refused("304", 304, get, **wrong)
        assert refusal["ResponseMetadata"]["HTTPHeaders"]["etag"] == etag


def test_conditions_of_writes(s3, bucket):
    """S3-115."""
    def put(content=b"x", **conditions):
        return s3.put_object(Bucket=bucket, Key="k", Body=content, **conditions)

    refused("NoSuchKey", 404, put, IfMatch='"e"')
    first = put(b"first", IfNoneMatch="*")["ETag"]
    refusal = refused("PreconditionFailed", 412, put, IfNoneMatch="*")
    assert refusal["Error"]["Condition"] == "If-None-Match"
    refused("PreconditionFailed", 412, put, IfMatch='"other"')
    put(b"second", IfMatch=first)
    assert body(s3.get_object(Bucket=bucket, Key="k")) == b"second"
    refused("NotImplemented", 501, put, IfNoneMatch='"e"')
    refused("NotImplemented", 501, put, IfNoneMatch="*", IfMatch=first)
    refused("PreconditionFailed", 412, s3.delete_object, Bucket=bucket, Key="k", IfMatch=first)


def test_headers_of_the_answer_are_overridden(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x", ContentType="text/plain")
    got = s3.get_object(
        Bucket=bucket, Key="k", ResponseContentType="image/png", ResponseCacheControl="private",
        ResponseContentDisposition="inline", ResponseContentLanguage="de",
        ResponseContentEncoding="br",
        ResponseExpires=datetime.datetime(2030, 1, 1, tzinfo=datetime.UTC),
    )
    assert (got["ContentType"], got["CacheControl"]) == ("image/png", "private")
    assert (got["ContentDisposition"], got["ContentLanguage"]) == ("inline", "de")
    assert got["ResponseMetadata"]["HTTPHeaders"]["expires"] == "Tue, 01 Jan 2030 00:00:00 GMT"


@pytest.mark.parametrize(("algorithm", "digest"), [
    ("SHA1", lambda data: hashlib.sha1(data).digest()),
    ("SHA256", lambda data: hashlib.sha256(data).digest()),
    ("CRC32", lambda data: zlib.crc32(data).to_bytes(4, "big")),
])
def test_checksums(s3, bucket, algorithm, digest):
    """S3-142, S3-145."""
    put = s3.put_object(Bucket=bucket, Key="k", Body=SEVERAL_BLOCKS, ChecksumAlgorithm=algorithm)
    value = put[f"Checksum{algorithm}"]
    assert value == base64.b64encode(digest(SEVERAL_BLOCKS)).decode()
    assert put["ChecksumType"] == "FULL_OBJECT"
    head = s3.head_object(Bucket=bucket, Key="k", ChecksumMode="ENABLED")
    assert head[f"Checksum{algorithm}"] == value
    assert f"Checksum{algorithm}" not in s3.head_object(Bucket=bucket, Key="k")
    part = s3.get_object(Bucket=bucket, Key="k", ChecksumMode="ENABLED", Range="bytes=0-1")
    assert f"Checksum{algorithm}" not in part


def test_a_wrong_digest_stores_nothing(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"before")
    wrong = base64.b64encode(b"\0" * 32).decode()
    refused("BadDigest", 400, s3.put_object, Bucket=bucket, Key="k", Body=b"x",
            ChecksumSHA256=wrong)
    refused("BadDigest", 400, s3.put_object, Bucket=bucket, Key="k", Body=b"x",
            ContentMD5=wrong[:22] + "==")
    refused("InvalidDigest", 400, s3.put_object, Bucket=bucket, Key="k", Body=b"x",
            ContentMD5="nonsense")
    assert body(s3.get_object(Bucket=bucket, Key="k")) == b"before"


@pytest.mark.parametrize("algorithm, value", [
    ("SHA512", base64.b64encode(hashlib.sha512(b"123456789").digest()).decode()),
    ("MD5", base64.b64encode(hashlib.md5(b"123456789").digest()).decode()),
    # The published value.
    ("XXHASH64", "jLhB20DmroM="),
])
def test_the_newer_checksums_are_verified_and_kept(s3, bucket, algorithm, value):
    """S3-142, S3-143: clients compute them, the server compares and gives them back."""
    member = f"Checksum{algorithm}"
    put = s3.put_object(Bucket=bucket, Key="k", Body=b"123456789", **{member: value})
    assert (put[member], put["ChecksumType"]) == (value, "FULL_OBJECT")
    assert s3.head_object(Bucket=bucket, Key="k", ChecksumMode="ENABLED")[member] == value
    attributes = s3.get_object_attributes(Bucket=bucket, Key="k", ObjectAttributes=["Checksum"])
    assert attributes["Checksum"] == {member: value, "ChecksumType": "FULL_OBJECT"}
    refused("BadDigest", 400, s3.put_object, Bucket=bucket, Key="k", Body=b"other",
            **{member: value})
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"123456789"


def test_tags(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Tagging=urllib.parse.urlencode({"a": "1", "b": "x y"}))

    def tags():
        found = s3.get_object_tagging(Bucket=bucket, Key="k")["TagSet"]
        return {tag["Key"]: tag["Value"] for tag in found}

    assert tags() == {"a": "1", "b": "x y"}
    assert s3.head_object(Bucket=bucket, Key="k")["TagCount"] == 2
    s3.put_object_tagging(Bucket=bucket, Key="k",
                          Tagging={"TagSet": [{"Key": "c", "Value": ""}]})
    assert tags() == {"c": ""}
    s3.delete_object_tagging(Bucket=bucket, Key="k")
    assert tags() == {}
    assert "TagCount" not in s3.head_object(Bucket=bucket, Key="k")
    refused("NoSuchKey", 404, s3.get_object_tagging, Bucket=bucket, Key="other")


@pytest.mark.parametrize(("tags", "message"), [
    ({f"k{number}": "" for number in range(11)}, "Object tags cannot be greater than 10"),
    ({"aws:x": "1"}, "Your TagKey cannot be prefixed with aws:"),
])
def test_wrong_tags(s3, bucket, tags, message):
    """S3-123."""
    refused("InvalidTag", 400, s3.put_object, Bucket=bucket, Key="k",
            Tagging=urllib.parse.urlencode(tags), message=message)


def test_attributes(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"hello", ChecksumAlgorithm="SHA256")
    found = s3.get_object_attributes(
        Bucket=bucket, Key="k", ObjectAttributes=["ETag", "Checksum", "ObjectSize", "StorageClass"]
    )
    # S3-140: without quotes.
    assert found["ETag"] == hashlib.md5(b"hello").hexdigest()
    assert found["ObjectSize"] == 5 and found["StorageClass"] == "STANDARD"
    expected = base64.b64encode(hashlib.sha256(b"hello").digest()).decode()
    assert found["Checksum"] == {"ChecksumSHA256": expected, "ChecksumType": "FULL_OBJECT"}
    only = s3.get_object_attributes(Bucket=bucket, Key="k", ObjectAttributes=["ObjectSize"])
    assert "ETag" not in only


def test_what_is_not_built_says_so(s3, bucket):
    for unbuilt in [dict(ServerSideEncryption="aws:kms"), dict(ObjectLockLegalHoldStatus="ON"),
                    dict(StorageClass="GLACIER")]:
        refused("NotImplemented", 501, s3.put_object, Bucket=bucket, Key="k", **unbuilt)
    refused("InvalidStorageClass", 400, s3.put_object, Bucket=bucket, Key="k",
            StorageClass="SHINY")
    s3.put_object(Bucket=bucket, Key="k", ServerSideEncryption="AES256")
    # S3-55.
    refused("AccessControlListNotSupported", 400, s3.put_object, Bucket=bucket, Key="k",
            ACL="public-read")
    s3.put_object(Bucket=bucket, Key="k", ACL="bucket-owner-full-control")


def test_a_storage_class_is_kept(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", StorageClass="STANDARD_IA")
    assert s3.head_object(Bucket=bucket, Key="k")["StorageClass"] == "STANDARD_IA"
    assert s3.list_objects_v2(Bucket=bucket)["Contents"][0]["StorageClass"] == "STANDARD_IA"


def test_many_are_deleted_at_once(s3, bucket):
    """S3-22."""
    for number in range(5):
        s3.put_object(Bucket=bucket, Key=f"k{number}")
    keys = [{"Key": f"k{number}"} for number in range(3)] + [{"Key": "never"}]
    answer = s3.delete_objects(Bucket=bucket, Delete={"Objects": keys})
    assert [found["Key"] for found in answer["Deleted"]] == ["k0", "k1", "k2", "never"]
    quiet = {"Objects": [{"Key": "k3"}], "Quiet": True}
    assert "Deleted" not in s3.delete_objects(Bucket=bucket, Delete=quiet)
    assert [found["Key"] for found in s3.list_objects_v2(Bucket=bucket)["Contents"]] == ["k4"]
    many = {"Objects": [{"Key": f"k{number}"} for number in range(1001)]}
    refused("MalformedXML", 400, s3.delete_objects, Bucket=bucket, Delete=many)


def test_an_object_is_copied(s3, bucket, root):
    other = new_bucket(root)
    s3.put_object(Bucket=bucket, Key="a b/é", Body=SEVERAL_BLOCKS, ContentType="text/plain",
                  Metadata={"m": "1"}, Tagging="t=1")
    copied = s3.copy_object(Bucket=other, Key="copy",
                            CopySource={"Bucket": bucket, "Key": "a b/é"})
    assert copied["CopyObjectResult"]["ETag"] == f'"{hashlib.md5(SEVERAL_BLOCKS).hexdigest()}"'
    got = s3.get_object(Bucket=other, Key="copy")
    assert body(got) == SEVERAL_BLOCKS
    assert (got["ContentType"], got["Metadata"], got["TagCount"]) == ("text/plain", {"m": "1"}, 1)
    s3.copy_object(Bucket=other, Key="copy", CopySource=f"{other}/copy",
                   MetadataDirective="REPLACE", Metadata={"n": "2"}, TaggingDirective="REPLACE",
                   Tagging="u=2", ContentType="text/html")
    head = s3.head_object(Bucket=other, Key="copy")
    assert (head["ContentType"], head["Metadata"]) == ("text/html", {"n": "2"})
    tags = s3.get_object_tagging(Bucket=other, Key="copy")["TagSet"]
    assert tags == [{"Key": "u", "Value": "2"}]


def test_a_copy_is_refused(s3, bucket):
    """S3-43, S3-114, section 6."""
    etag = s3.put_object(Bucket=bucket, Key="k", Body=b"x")["ETag"]

    def copy(source=f"{bucket}/k", **more):
        return s3.copy_object(Bucket=bucket, Key="copy", CopySource=source, **more)

    refused("NoSuchKey", 404, copy, f"{bucket}/missing")
    refused("NoSuchBucket", 404, copy, "no-such-bucket-here/k")
    refused("InvalidArgument", 400, copy, "nothing")
    for wrong in [dict(CopySourceIfNoneMatch=etag), dict(CopySourceIfMatch='"other"')]:
        refused("PreconditionFailed", 412, copy, **wrong)
    refusal = refused("InvalidRequest", 400, s3.copy_object, Bucket=bucket, Key="k",
                      CopySource=f"{bucket}/k")
    assert "copy an object to itself without changing" in refusal["Error"]["Message"]


def test_a_checksum_is_computed_when_none_is_sent(root, bucket):
    """S3-143."""
    s3 = root.client("s3", s3={"addressing_style": "path"},
                     request_checksum_calculation="when_required")
    put = s3.put_object(Bucket=bucket, Key="k", Body=b"123456789")
    # The published check value of CRC-64/NVME.
    assert (put["ChecksumCRC64NVME"], put["ChecksumType"]) == ("rosUhgp5mIg=", "FULL_OBJECT")
