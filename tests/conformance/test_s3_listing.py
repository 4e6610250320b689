"""Listings of objects, versions and uploads through boto3."""

import pytest

from support.buckets import new_bucket
from support.calls import refused

KEYS = ["a", "a/", "a/1", "a/2/x", "ab", "b/1", "c d+e", "é", "日", "😀"]


@pytest.fixture
def s3(root):
    return root.s3


@pytest.fixture
def bucket(root):
    name = new_bucket(root)
    for key in reversed(KEYS):
        root.s3.put_object(Bucket=name, Key=key, Body=key.encode())
    return name


def keys(answer) -> list[str]:
    return [found["Key"] for found in answer.get("Contents", [])]


def prefixes(answer) -> list[str]:
    return [found["Prefix"] for found in answer.get("CommonPrefixes", [])]


def test_keys_come_in_byte_order(s3, bucket):
    """S3-130, S3-138."""
    answer = s3.list_objects_v2(Bucket=bucket)
    assert keys(answer) == sorted(KEYS, key=str.encode)
    assert (answer["KeyCount"], answer["MaxKeys"], answer["Prefix"]) == (10, 1000, "")
    assert not answer["IsTruncated"] and "Delimiter" not in answer
    first = answer["Contents"][0]
    assert first["Size"] == 1 and first["StorageClass"] == "STANDARD" and "Owner" not in first
    owned = s3.list_objects_v2(Bucket=bucket, FetchOwner=True)["Contents"][0]
    assert len(owned["Owner"]["ID"]) == 64
    assert s3.list_objects(Bucket=bucket)["Contents"][0]["Owner"] == owned["Owner"]


def test_common_prefixes(s3, bucket):
    """S3-131."""
    answer = s3.list_objects_v2(Bucket=bucket, Delimiter="/")
    assert keys(answer) == ["a", "ab", "c d+e", "é", "日", "😀"]
    assert prefixes(answer) == ["a/", "b/"]
    assert answer["KeyCount"] == 8 and answer["Delimiter"] == "/"
    answer = s3.list_objects_v2(Bucket=bucket, Delimiter="/", Prefix="a/")
    assert (keys(answer), prefixes(answer)) == (["a/", "a/1"], ["a/2/"])
    assert prefixes(s3.list_objects_v2(Bucket=bucket, Delimiter="1", Prefix="b")) == ["b/1"]


@pytest.mark.parametrize("delimiter", ["", "/"])
@pytest.mark.parametrize("page_size", [1, 2, 3, 100])
@pytest.mark.parametrize("operation", ["list_objects", "list_objects_v2"])
def test_pages_make_up_the_listing(s3, bucket, operation, page_size, delimiter):
    """S3-133, S3-134; boto3's own paginator goes on."""
    more = dict(Delimiter=delimiter) if delimiter else {}
    pages = s3.get_paginator(operation).paginate(
        Bucket=bucket, PaginationConfig={"PageSize": page_size}, **more
    )
    found = []
    for page in pages:
        names = keys(page) + prefixes(page)
        assert len(names) <= page_size
        found += names
    expected = keys(s3.list_objects_v2(Bucket=bucket, **more))
    expected += prefixes(s3.list_objects_v2(Bucket=bucket, **more))
    assert sorted(found) == sorted(expected)


def test_markers_of_the_first_version(s3, bucket):
    """S3-133."""
    page = s3.list_objects(Bucket=bucket, MaxKeys=2)
    assert page["IsTruncated"] and "NextMarker" not in page
    page = s3.list_objects(Bucket=bucket, MaxKeys=2, Delimiter="/")
    assert page["NextMarker"] == "a/"
    page = s3.list_objects(Bucket=bucket, MaxKeys=2, Delimiter="/", Marker="a/")
    assert (keys(page), prefixes(page), page["Marker"]) == (["ab"], ["b/"], "a/")


def test_where_the_second_version_starts(s3, bucket):
    """S3-134."""
    assert keys(s3.list_objects_v2(Bucket=bucket, StartAfter="c"))[0] == "c d+e"
    page = s3.list_objects_v2(Bucket=bucket, MaxKeys=1)
    token = page["NextContinuationToken"]
    page = s3.list_objects_v2(Bucket=bucket, MaxKeys=1, ContinuationToken=token, StartAfter="z")
    assert keys(page) == ["a/"] and page["ContinuationToken"] == token
    refused("InvalidArgument", 400, s3.list_objects_v2, Bucket=bucket, ContinuationToken="x",
            message="The continuation token provided is incorrect")


def test_limits_of_a_page(s3, bucket):
    """S3-132."""
    answer = s3.list_objects_v2(Bucket=bucket, MaxKeys=0)
    assert answer["KeyCount"] == 0 and not answer["IsTruncated"]
    assert s3.list_objects_v2(Bucket=bucket, MaxKeys=5000)["MaxKeys"] == 1000
    refused("InvalidArgument", 400, s3.list_objects_v2, Bucket=bucket, MaxKeys=-1)


def test_names_are_encoded(root, bucket):
    """S3-135; boto3 would decode them, so the answer is read as it came."""
    s3 = root.client("s3", s3={"addressing_style": "path"})
    raw = []
    s3.meta.events.register("before-parse.s3.ListObjectsV2",
                            lambda response_dict, **_: raw.append(response_dict["body"].decode()))
    s3.list_objects_v2(Bucket=bucket, Prefix="c ", EncodingType="url")
    assert "<Key>c+d%2Be</Key>" in raw[0] and "<EncodingType>url</EncodingType>" in raw[0]
    refused("InvalidArgument", 400, root.unchecked("s3").list_objects_v2, Bucket=bucket,
            EncodingType="other", message="Invalid Encoding Method specified in Request")


@pytest.fixture
def versioned(root):
    name = new_bucket(root)
    root.s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
    return name


def test_versions(s3, versioned):
    """S3-4, S3-40, S3-41, S3-42."""
    one = s3.put_object(Bucket=versioned, Key="k", Body=b"one")["VersionId"]
    two = s3.put_object(Bucket=versioned, Key="k", Body=b"two")["VersionId"]
    assert one != two and s3.get_object(Bucket=versioned, Key="k")["VersionId"] == two
    assert s3.get_object(Bucket=versioned, Key="k", VersionId=one)["Body"].read() == b"one"
    gone = s3.delete_object(Bucket=versioned, Key="k")
    assert gone["DeleteMarker"]
    refusal = refused("NoSuchKey", 404, s3.get_object, Bucket=versioned, Key="k")
    headers = refusal["ResponseMetadata"]["HTTPHeaders"]
    assert headers["x-amz-delete-marker"] == "true"
    assert headers["x-amz-version-id"] == gone["VersionId"]
    refusal = refused("MethodNotAllowed", 405, s3.get_object, Bucket=versioned, Key="k",
                      VersionId=gone["VersionId"])
    assert refusal["ResponseMetadata"]["HTTPHeaders"]["allow"] == "DELETE"
    assert refusal["Error"]["ResourceType"] == "DeleteMarker"
    undone = s3.delete_object(Bucket=versioned, Key="k", VersionId=gone["VersionId"])
    assert undone["DeleteMarker"] and undone["VersionId"] == gone["VersionId"]
    assert s3.get_object(Bucket=versioned, Key="k")["Body"].read() == b"two"
    s3.delete_object(Bucket=versioned, Key="k", VersionId=two)
    assert s3.get_object(Bucket=versioned, Key="k")["Body"].read() == b"one"


def test_versions_that_are_not_there(s3, versioned):
    """S3-38, S3-39."""
    s3.put_object(Bucket=versioned, Key="k")
    refused("NoSuchVersion", 404, s3.get_object, Bucket=versioned, Key="k", VersionId="0" * 32)
    refused("InvalidArgument", 400, s3.get_object, Bucket=versioned, Key="k", VersionId="?",
            message="Invalid version id specified")


def test_versions_are_listed(s3, versioned):
    """S3-136."""
    for key in ["a", "b", "a"]:
        s3.put_object(Bucket=versioned, Key=key)
    s3.delete_object(Bucket=versioned, Key="b")
    pages = s3.get_paginator("list_object_versions")
    for page_size in [1, 2, 10]:
        found = []
        for page in pages.paginate(Bucket=versioned, PaginationConfig={"PageSize": page_size}):
            both = page.get("Versions", []) + page.get("DeleteMarkers", [])
            found += [(entry["Key"], entry["IsLatest"], "ETag" in entry) for entry in both]
        expected = [("a", False, True), ("a", True, True), ("b", False, True), ("b", True, False)]
        assert sorted(found) == expected, page_size
    refused("InvalidArgument", 400, s3.list_object_versions, Bucket=versioned,
            VersionIdMarker="null")


def test_suspended_versioning(s3, versioned):
    named = s3.put_object(Bucket=versioned, Key="k", Body=b"named")["VersionId"]
    s3.put_bucket_versioning(Bucket=versioned, VersioningConfiguration={"Status": "Suspended"})
    assert s3.put_object(Bucket=versioned, Key="k", Body=b"null")["VersionId"] == "null"
    gone = s3.delete_object(Bucket=versioned, Key="k")
    assert gone["DeleteMarker"] and gone["VersionId"] == "null"
    assert s3.get_object(Bucket=versioned, Key="k", VersionId=named)["Body"].read() == b"named"


def test_tags_of_a_version(s3, versioned):
    one = s3.put_object(Bucket=versioned, Key="k", Tagging="a=1")["VersionId"]
    s3.put_object(Bucket=versioned, Key="k", Tagging="a=2")
    s3.put_object_tagging(Bucket=versioned, Key="k", VersionId=one,
                          Tagging={"TagSet": [{"Key": "b", "Value": "3"}]})

    def tags(**version):
        return s3.get_object_tagging(Bucket=versioned, Key="k", **version)["TagSet"]

    assert tags(VersionId=one) == [{"Key": "b", "Value": "3"}]
    assert tags() == [{"Key": "a", "Value": "2"}]
