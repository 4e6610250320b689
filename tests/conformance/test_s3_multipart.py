"""Multipart uploads through boto3."""

import base64
import hashlib
import os

import pytest

from support.buckets import new_bucket
from support.calls import refused

PART = 5 * 1024 * 1024
FIRST, LAST = os.urandom(PART), os.urandom(1000)


@pytest.fixture
def s3(root):
    return root.s3


@pytest.fixture
def bucket(root):
    return new_bucket(root)


class Upload:
    def __init__(self, s3, bucket, key="k", **more):
        self.s3, self.address = s3, dict(Bucket=bucket, Key=key)
        self.id = s3.create_multipart_upload(**self.address, **more)["UploadId"]

    def part(self, number: int, body: bytes, **more) -> dict:
        answer = self.s3.upload_part(
            **self.address, UploadId=self.id, PartNumber=number, Body=body, **more
        )
        checksums = {name: value for name, value in answer.items() if name.startswith("Checksum")}
        return dict(PartNumber=number, ETag=answer["ETag"], **checksums)

    def complete(self, *parts: dict, **more):
        plain = [
            {name: value for name, value in part.items() if value is not None} for part in parts
        ]
        return self.s3.complete_multipart_upload(
            **self.address, UploadId=self.id, MultipartUpload={"Parts": plain}, **more
        )


def test_parts_make_an_object(s3, bucket):
    """S3-140."""
    upload = Upload(s3, bucket, ContentType="text/plain", Metadata={"m": "1"}, Tagging="t=1")
    last = upload.part(2, LAST)
    first = upload.part(1, FIRST)
    refused("NoSuchKey", 404, s3.get_object, Bucket=bucket, Key="k")
    made = upload.complete(first, last)
    digests = hashlib.md5(FIRST).digest() + hashlib.md5(LAST).digest()
    assert made["ETag"] == f'"{hashlib.md5(digests).hexdigest()}-2"'
    got = s3.get_object(Bucket=bucket, Key="k")
    assert got["Body"].read() == FIRST + LAST
    assert (got["ContentType"], got["Metadata"], got["TagCount"]) == ("text/plain", {"m": "1"}, 1)
    border = s3.get_object(Bucket=bucket, Key="k", Range=f"bytes={PART - 2}-{PART + 1}")
    assert border["Body"].read() == FIRST[-2:] + LAST[:2]
    part = s3.get_object(Bucket=bucket, Key="k", PartNumber=2)
    assert part["Body"].read() == LAST and part["PartsCount"] == 2
    refused("InvalidPartNumber", 416, s3.get_object, Bucket=bucket, Key="k", PartNumber=3)


@pytest.mark.skipif("SEKISHO_TEST_UPSTREAM" in os.environ,
                    reason="an upload that is over is known to this server's own store only")
def test_an_upload_may_be_completed_again_as_long_as_its_object_is_there(s3, bucket):
    """A client that did not hear the answer asks once more, and hears the same."""
    upload = Upload(s3, bucket)
    first, last = upload.part(1, FIRST), upload.part(2, LAST)
    made, again = upload.complete(first, last), upload.complete(first, last)
    for answer in (made, again):
        del answer["ResponseMetadata"]
    assert made == again
    # Not with other parts, nor under another key.
    refused("NoSuchUpload", 404, upload.complete, first)
    refused("NoSuchUpload", 404, s3.complete_multipart_upload, Bucket=bucket, Key="other",
            UploadId=upload.id, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": first["ETag"]}]})
    s3.put_object(Bucket=bucket, Key="k", Body=b"new")
    refused("NoSuchUpload", 404, upload.complete, first, last)
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"new"


@pytest.mark.parametrize("algorithm, digest", [
    ("SHA512", hashlib.sha512), ("MD5", hashlib.md5),
])
def test_newer_checksums_of_parts_are_kept(s3, bucket, algorithm, digest):
    """S3-142, S3-144."""
    def of(body: bytes) -> str:
        return base64.b64encode(digest(body).digest()).decode()

    member = f"Checksum{algorithm}"
    upload = Upload(s3, bucket, ChecksumAlgorithm=algorithm)
    parts = [upload.part(number, body, **{member: of(body)})
             for number, body in ((1, FIRST), (2, LAST))]
    assert [part[member] for part in parts] == [of(FIRST), of(LAST)]
    refused("BadDigest", 400, upload.part, 3, LAST, **{member: of(FIRST)})
    made = upload.complete(*parts)
    whole = of(digest(FIRST).digest() + digest(LAST).digest())
    assert (made[member], made["ChecksumType"]) == (f"{whole}-2", "COMPOSITE")


def test_attributes_tell_parts(s3, bucket):
    upload = Upload(s3, bucket, ChecksumAlgorithm="SHA256")
    parts = [upload.part(1, FIRST, ChecksumAlgorithm="SHA256"),
             upload.part(2, LAST, ChecksumAlgorithm="SHA256")]
    upload.complete(*parts)
    found = s3.get_object_attributes(Bucket=bucket, Key="k", MaxParts=1,
                                     ObjectAttributes=["ObjectParts", "ObjectSize"])
    assert found["ObjectSize"] == PART + 1000
    told = found["ObjectParts"]
    assert (told["TotalPartsCount"], told["IsTruncated"]) == (2, True)
    assert told["Parts"][0]["Size"] == PART


def test_checksums_of_parts(s3, bucket):
    """S3-144."""
    upload = Upload(s3, bucket, ChecksumAlgorithm="SHA256")
    parts = [upload.part(1, FIRST, ChecksumAlgorithm="SHA256"),
             upload.part(2, LAST, ChecksumAlgorithm="SHA256")]
    without = [dict(part, ChecksumSHA256=None) for part in parts]
    refused("InvalidRequest", 400, upload.complete, *without)
    made = upload.complete(*parts)
    digests = hashlib.sha256(FIRST).digest() + hashlib.sha256(LAST).digest()
    expected = base64.b64encode(hashlib.sha256(digests).digest()).decode() + "-2"
    assert (made["ChecksumSHA256"], made["ChecksumType"]) == (expected, "COMPOSITE")
    refused("InvalidRequest", 400, s3.create_multipart_upload, Bucket=bucket, Key="k",
            ChecksumAlgorithm="SHA256", ChecksumType="FULL_OBJECT")


def test_a_full_object_checksum(s3, bucket):
    """S3-144: that of the bytes, however they came."""
    whole = s3.put_object(Bucket=bucket, Key="whole", Body=FIRST + LAST,
                          ChecksumAlgorithm="CRC32")["ChecksumCRC32"]
    upload = Upload(s3, bucket, ChecksumAlgorithm="CRC32", ChecksumType="FULL_OBJECT")
    parts = [upload.part(1, FIRST, ChecksumAlgorithm="CRC32"),
             upload.part(2, LAST, ChecksumAlgorithm="CRC32")]
    made = upload.complete(*parts, ChecksumType="FULL_OBJECT")
    assert made["ChecksumCRC32"] == whole


def test_wrong_completions(s3, bucket):
    upload = Upload(s3, bucket)
    small = upload.part(1, b"small")
    last = upload.part(2, LAST)
    refusal = refused("EntityTooSmall", 400, upload.complete, small, last)
    assert refusal["Error"]["ProposedSize"] == "5" and refusal["Error"]["PartNumber"] == "1"
    refused("InvalidPartOrder", 400, upload.complete, last, small)
    refused("InvalidPart", 400, upload.complete, dict(small, ETag='"0"'))
    refused("InvalidPart", 400, upload.complete, dict(small, PartNumber=9))
    # The upload is still there.
    upload.complete(last)
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == LAST


def test_part_numbers(s3, bucket):
    upload = Upload(s3, bucket)
    for number in [0, 10_001]:
        refused("InvalidArgument", 400, upload.part, number, b"x",
                message="Part number must be an integer between 1 and 10000, inclusive")


def test_parts_are_listed(s3, bucket):
    upload = Upload(s3, bucket)
    for number in [3, 1, 2, 2]:
        upload.part(number, b"x" * number)
    for page_size in [1, 2, 100]:
        pages = s3.get_paginator("list_parts").paginate(
            **upload.address, UploadId=upload.id, PaginationConfig={"PageSize": page_size}
        )
        found = [(part["PartNumber"], part["Size"]) for page in pages for part in page["Parts"]]
        assert found == [(1, 1), (2, 2), (3, 3)]


def test_an_upload_is_aborted(s3, bucket):
    """S3-45."""
    upload = Upload(s3, bucket)
    upload.part(1, LAST)
    other_key = dict(upload.address, Key="other")
    refused("NoSuchUpload", 404, s3.list_parts, **other_key, UploadId=upload.id)
    s3.abort_multipart_upload(**upload.address, UploadId=upload.id)
    refused("NoSuchUpload", 404, upload.part, 2, LAST)
    refused("NoSuchUpload", 404, s3.list_parts, **upload.address, UploadId=upload.id)
    refused("NoSuchUpload", 404, s3.abort_multipart_upload, **upload.address, UploadId=upload.id)


def test_uploads_are_listed(s3, bucket, root):
    """S3-137."""
    uploads = [Upload(s3, bucket, key) for key in ["b", "a", "d/1", "d/2", "b"]]
    for page_size in [1, 2, 100]:
        pages = s3.get_paginator("list_multipart_uploads").paginate(
            Bucket=bucket, PaginationConfig={"PageSize": page_size}
        )
        found = [(upload["Key"], upload["UploadId"])
                 for page in pages for upload in page["Uploads"]]
        assert [key for key, _ in found] == ["a", "b", "b", "d/1", "d/2"]
        assert [id for key, id in found if key == "b"] == [uploads[0].id, uploads[4].id]
    rolled = s3.list_multipart_uploads(Bucket=bucket, Delimiter="/")
    assert rolled["CommonPrefixes"] == [{"Prefix": "d/"}]
    assert rolled["Uploads"][0]["Initiator"]["ID"] == root.arn


def test_a_part_is_copied(s3, bucket):
    s3.put_object(Bucket=bucket, Key="source", Body=FIRST + LAST)
    upload = Upload(s3, bucket)

    def copy(number, span):
        answer = s3.upload_part_copy(
            **upload.address, UploadId=upload.id, PartNumber=number,
            CopySource=f"{bucket}/source", CopySourceRange=span,
        )
        return dict(PartNumber=number, ETag=answer["CopyPartResult"]["ETag"])

    parts = [copy(1, f"bytes=0-{PART - 1}"), copy(2, f"bytes={PART}-{PART + 999}")]
    refused("InvalidArgument", 400, copy, 3, f"bytes=0-{PART + 1000}")
    upload.complete(*parts)
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == FIRST + LAST


def test_a_conditional_completion(s3, bucket):
    """S3-115."""
    s3.put_object(Bucket=bucket, Key="k")
    upload = Upload(s3, bucket)
    part = upload.part(1, LAST)
    refused("PreconditionFailed", 412, upload.complete, part, IfNoneMatch="*")
    s3.delete_object(Bucket=bucket, Key="k")
    upload.complete(part, IfNoneMatch="*")


def test_a_copy_of_parts_is_a_whole(s3, bucket):
    """S3-141: its ETag and checksum are those of an object put at once."""
    upload = Upload(s3, bucket, ChecksumAlgorithm="SHA256", ChecksumType="COMPOSITE")
    more = dict(ChecksumAlgorithm="SHA256")
    made = upload.complete(upload.part(1, FIRST, **more), upload.part(2, LAST, **more))
    assert made["ETag"].endswith('-2"') and made["ChecksumSHA256"].endswith("-2")
    copied = s3.copy_object(Bucket=bucket, Key="copy", CopySource=f"{bucket}/k")
    result, whole = copied["CopyObjectResult"], FIRST + LAST
    assert result["ETag"] == f'"{hashlib.md5(whole).hexdigest()}"'
    digest = base64.b64encode(hashlib.sha256(whole).digest()).decode()
    assert (result["ChecksumSHA256"], result["ChecksumType"]) == (digest, "FULL_OBJECT")
    head = s3.head_object(Bucket=bucket, Key="copy", ChecksumMode="ENABLED")
    assert (head["ETag"], head["ChecksumSHA256"]) == (result["ETag"], digest)
    assert "PartsCount" not in s3.get_object(Bucket=bucket, Key="copy")
