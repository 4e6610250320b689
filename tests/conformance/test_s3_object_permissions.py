"""What object operations ask of the caller (S3 contract 1.5 to 1.7, and section 2)."""

import pytest

from support.buckets import OPEN, arn, grant, new_bucket, put_policy
from support.documents import policy
from support.identity import put_user_policy
from support.calls import refused


@pytest.fixture
def s3(root):
    return root.s3


@pytest.fixture
def bucket(root):
    name = new_bucket(root)
    root.s3.put_object(Bucket=name, Key="open/a.txt", Body=b"open", Tagging="colour=red")
    root.s3.put_object(Bucket=name, Key="close/b.txt", Body=b"close")
    return name


def allow(*actions, resource="*", **more) -> dict:
    return {"Effect": "Allow", "Action": list(actions), "Resource": resource, **more}


@pytest.fixture
def caller(root):
    """A user; `may` replaces what it may."""
    user = root.new_user("caller")

    def may(*statements):
        put_user_policy(root, "caller", policy(*statements), "p")
        return user.s3

    return may


def test_a_missing_key_is_told_to_those_who_may_list(caller, bucket):
    """S3-34, S3-35, S3-36, S3-37."""
    s3 = caller(allow("s3:GetObject"))
    refused("AccessDenied", 403, s3.get_object, Bucket=bucket, Key="missing")
    refused("403", 403, s3.head_object, Bucket=bucket, Key="missing")
    s3 = caller(allow("s3:GetObject", "s3:ListBucket"))
    refused("NoSuchKey", 404, s3.get_object, Bucket=bucket, Key="missing")
    refused("404", 404, s3.head_object, Bucket=bucket, Key="missing")
    s3 = caller(allow("s3:ListBucket"))
    refused("AccessDenied", 403, s3.get_object, Bucket=bucket, Key="missing")
    prefix = {"Condition": {"StringLike": {"s3:prefix": "open/*"}}}
    s3 = caller(allow("s3:GetObject"), allow("s3:ListBucket", **prefix))
    refused("NoSuchKey", 404, s3.get_object, Bucket=bucket, Key="open/missing")
    refused("AccessDenied", 403, s3.get_object, Bucket=bucket, Key="close/missing")


def test_the_hands_on_prefixes(caller, bucket):
    """The mission's step 5."""
    s3 = caller(
        allow("s3:ListBucket", resource=arn(bucket),
              Condition={"StringLike": {"s3:prefix": "open/*"}}),
        allow("s3:GetObject", resource=arn(bucket, "open/*")),
    )
    assert s3.get_object(Bucket=bucket, Key="open/a.txt")["Body"].read() == b"open"
    assert s3.list_objects_v2(Bucket=bucket, Prefix="open/")["KeyCount"] == 1
    refused("AccessDenied", 403, s3.list_objects_v2, Bucket=bucket)
    refused("AccessDenied", 403, s3.list_objects_v2, Bucket=bucket, Prefix="close/")
    refused("AccessDenied", 403, s3.get_object, Bucket=bucket, Key="close/b.txt")
    refused("AccessDenied", 403, s3.put_object, Bucket=bucket, Key="open/a.txt", Body=b"x")
    refused("AccessDenied", 403, s3.delete_object, Bucket=bucket, Key="open/a.txt")


def test_a_version_asks_another_action(caller, bucket, root):
    """S3-4."""
    s3 = caller(allow("s3:GetObject", "s3:ListBucket", "s3:DeleteObject"))
    version = dict(Bucket=bucket, Key="open/a.txt", VersionId="null")
    refused("AccessDenied", 403, s3.get_object, **version)
    refused("AccessDenied", 403, s3.delete_object, **version)
    s3 = caller(allow("s3:GetObjectVersion"))
    assert s3.get_object(**version)["Body"].read() == b"open"
    refused("AccessDenied", 403, s3.get_object, Bucket=bucket, Key="open/a.txt")


def test_existing_tags_are_conditions(caller, bucket):
    red = {"Condition": {"StringEquals": {"s3:ExistingObjectTag/colour": "red"}}}
    s3 = caller(allow("s3:GetObject", "s3:GetObjectTagging", "s3:ListBucket", **red),
                allow("s3:ListBucket"))
    assert s3.get_object(Bucket=bucket, Key="open/a.txt")["Body"].read() == b"open"
    refused("AccessDenied", 403, s3.get_object, Bucket=bucket, Key="close/b.txt")
    assert s3.get_object_tagging(Bucket=bucket, Key="open/a.txt")["TagSet"]


def test_tags_ask_for_more(caller, bucket):
    """S3 contract 1.6."""
    s3 = caller(allow("s3:PutObject"))
    s3.put_object(Bucket=bucket, Key="k")
    refusal = refused("AccessDenied", 403, s3.put_object, Bucket=bucket, Key="k", Tagging="a=1")
    assert "s3:PutObjectTagging" in refusal["Error"]["Message"]
    refusal = refused("AccessDenied", 403, s3.put_object, Bucket=bucket, Key="k",
                      ACL="public-read")
    assert "s3:PutObjectAcl" in refusal["Error"]["Message"]
    refusal = refused("AccessDenied", 403, s3.put_object, Bucket=bucket, Key="k", IfMatch='"e"')
    assert "s3:GetObject" in refusal["Error"]["Message"]
    only_red = {"Condition": {"ForAllValues:StringEquals": {"s3:RequestObjectTagKeys": ["a"]}}}
    s3 = caller(allow("s3:PutObject"), allow("s3:PutObjectTagging", **only_red))
    s3.put_object(Bucket=bucket, Key="k", Tagging="a=1")
    refused("AccessDenied", 403, s3.put_object, Bucket=bucket, Key="k", Tagging="b=1")


def test_the_number_of_tags_is_shown_to_those_who_may_read_them(caller, bucket):
    """S3 contract 1.6."""
    s3 = caller(allow("s3:GetObject"))
    assert "TagCount" not in s3.head_object(Bucket=bucket, Key="open/a.txt")
    s3 = caller(allow("s3:GetObject", "s3:GetObjectTagging"))
    assert s3.head_object(Bucket=bucket, Key="open/a.txt")["TagCount"] == 1


def test_a_copy_asks_on_both_sides(caller, bucket):
    """S3-23, S3 contract 1.6."""
    source, target = arn(bucket, "open/*"), arn(bucket, "copy/*")

    def copy(s3, key="open/a.txt", **more):
        return s3.copy_object(Bucket=bucket, Key="copy/a", CopySource=f"{bucket}/{key}", **more)

    refused("AccessDenied", 403, copy, caller(allow("s3:PutObject", resource=target)))
    refused("AccessDenied", 403, copy, caller(allow("s3:GetObject", resource=source)))
    both = [allow("s3:PutObject", resource=target), allow("s3:GetObject", resource=source)]
    # The source has tags, which would be copied.
    refused("AccessDenied", 403, copy, caller(*both))
    copy(caller(*both), TaggingDirective="REPLACE")
    tags = [allow("s3:GetObjectTagging", resource=source),
            allow("s3:PutObjectTagging", resource=target)]
    copy(caller(*both, *tags))


def test_each_deletion_is_decided_for_itself(caller, bucket, root):
    """S3-22."""
    s3 = caller(allow("s3:DeleteObject", resource=arn(bucket, "open/*")))
    keys = [{"Key": "open/a.txt"}, {"Key": "close/b.txt"}]
    answer = s3.delete_objects(Bucket=bucket, Delete={"Objects": keys})
    assert [found["Key"] for found in answer["Deleted"]] == ["open/a.txt"]
    (error,) = answer["Errors"]
    assert (error["Key"], error["Code"]) == ("close/b.txt", "AccessDenied")
    left = [found["Key"] for found in root.s3.list_objects_v2(Bucket=bucket)["Contents"]]
    assert left == ["close/b.txt"]


def test_listings_ask_their_own_actions(caller, bucket):
    """S3 contract 1.3."""
    s3 = caller(allow("s3:ListBucket"))
    s3.list_objects(Bucket=bucket)
    refused("AccessDenied", 403, s3.list_object_versions, Bucket=bucket)
    refused("AccessDenied", 403, s3.list_multipart_uploads, Bucket=bucket)
    s3 = caller(allow("s3:ListBucketVersions", "s3:ListBucketMultipartUploads"))
    s3.list_object_versions(Bucket=bucket)
    s3.list_multipart_uploads(Bucket=bucket)
    few = {"Condition": {"NumericLessThanEquals": {"s3:max-keys": "10"}}}
    s3 = caller(allow("s3:ListBucket", **few))
    s3.list_objects_v2(Bucket=bucket, MaxKeys=10)
    refused("AccessDenied", 403, s3.list_objects_v2, Bucket=bucket, MaxKeys=11)
    refused("AccessDenied", 403, s3.list_objects_v2, Bucket=bucket)


def test_who_started_an_upload_may_end_it(caller, bucket, root):
    """S3-20: without an Allow; an explicit Deny still wins."""
    s3 = caller(allow("s3:PutObject"))
    address = dict(Bucket=bucket, Key="k")
    upload = s3.create_multipart_upload(**address)["UploadId"]
    s3.list_parts(**address, UploadId=upload)
    s3.abort_multipart_upload(**address, UploadId=upload)
    upload = s3.create_multipart_upload(**address)["UploadId"]
    deny = {"Effect": "Deny", "Action": "s3:AbortMultipartUpload", "Resource": "*"}
    s3 = caller(allow("s3:PutObject"), deny)
    refused("AccessDenied", 403, s3.abort_multipart_upload, **address, UploadId=upload)
    root.s3.abort_multipart_upload(**address, UploadId=upload)


def test_attributes_ask_two_actions(caller, bucket):
    asked = dict(Bucket=bucket, Key="open/a.txt", ObjectAttributes=["ObjectSize"])
    refused("AccessDenied", 403, caller(allow("s3:GetObject")).get_object_attributes, **asked)
    s3 = caller(allow("s3:GetObjectAttributes"))
    refused("AccessDenied", 403, s3.get_object_attributes, **asked)
    s3 = caller(allow("s3:GetObject", "s3:GetObjectAttributes"))
    assert s3.get_object_attributes(**asked)["ObjectSize"] == 4


def test_the_main_action_is_tried_first_and_all_must_be_allowed(caller, bucket):
    """S3-3: the refusal names the action that failed."""
    wanted = dict(Bucket=bucket, Key="k", Tagging="a=1", ACL="public-read")
    for may, named in [
        ([], "s3:PutObject"),
        (["s3:PutObjectAcl", "s3:PutObjectTagging"], "s3:PutObject"),
        (["s3:PutObject", "s3:PutObjectTagging"], "s3:PutObjectAcl"),
        (["s3:PutObject", "s3:PutObjectAcl"], "s3:PutObjectTagging"),
    ]:
        s3 = caller(allow("s3:ListAllMyBuckets", *may))
        message = refused("AccessDenied", 403, s3.put_object, **wanted)["Error"]["Message"]
        assert f"is not authorized to perform: {named} on" in message, may


def test_overwriting_asks_for_no_more_than_writing(caller, bucket, root):
    """S3-5: an object is overwritten without a right to delete or read it."""
    s3 = caller(allow("s3:PutObject"), {"Effect": "Deny", "Resource": "*",
                                        "Action": ["s3:Delete*", "s3:Get*"]})
    s3.put_object(Bucket=bucket, Key="open/a.txt", Body=b"mine")
    assert root.s3.get_object(Bucket=bucket, Key="open/a.txt")["Body"].read() == b"mine"
    upload = s3.create_multipart_upload(Bucket=bucket, Key="open/a.txt")["UploadId"]
    address = dict(Bucket=bucket, Key="open/a.txt", UploadId=upload)
    part = s3.upload_part(**address, PartNumber=1, Body=b"again")
    parts = {"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]}
    s3.complete_multipart_upload(**address, MultipartUpload=parts)
    assert root.s3.get_object(Bucket=bucket, Key="open/a.txt")["Body"].read() == b"again"


def test_later_steps_of_an_upload_see_its_encryption_and_not_its_tags(caller, bucket):
    """S3-21."""
    address = dict(Bucket=bucket, Key="k")
    encrypted = {"StringEquals": {"s3:x-amz-server-side-encryption": "AES256"}}
    s3 = caller(allow("s3:PutObject", Condition=encrypted), allow("s3:GetObject"))
    refused("AccessDenied", 403, s3.create_multipart_upload, **address)
    upload = s3.create_multipart_upload(**address, ServerSideEncryption="AES256")["UploadId"]
    part = s3.upload_part(**address, UploadId=upload, PartNumber=1, Body=b"x")
    source = f"{bucket}/close/b.txt"
    s3.upload_part_copy(**address, UploadId=upload, PartNumber=2, CopySource=source)
    parts = {"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]}
    s3.complete_multipart_upload(**address, UploadId=upload, MultipartUpload=parts)

    tagged = {"StringEquals": {"s3:RequestObjectTag/a": "1"}}
    s3 = caller(allow("s3:PutObject", "s3:PutObjectTagging", Condition=tagged))
    upload = s3.create_multipart_upload(**address, Tagging="a=1")["UploadId"]
    refused("AccessDenied", 403, s3.upload_part, **address, UploadId=upload, PartNumber=1,
            Body=b"x")


def test_the_tags_of_a_source_count_for_a_part_and_not_for_an_object(caller, bucket):
    """S3-24."""
    red = {"Condition": {"StringEquals": {"s3:ExistingObjectTag/colour": "red"}}}
    s3 = caller(allow("s3:PutObject"), allow("s3:GetObject", **red))
    source = f"{bucket}/open/a.txt"
    refused("AccessDenied", 403, s3.copy_object, Bucket=bucket, Key="k", CopySource=source,
            TaggingDirective="REPLACE")
    address = dict(Bucket=bucket, Key="k")
    upload = s3.create_multipart_upload(**address)["UploadId"]
    s3.upload_part_copy(**address, UploadId=upload, PartNumber=1, CopySource=source)
    refused("AccessDenied", 403, s3.upload_part_copy, **address, UploadId=upload, PartNumber=1,
            CopySource=f"{bucket}/close/b.txt")


def test_the_source_of_a_copy_is_a_condition_of_the_write(caller, bucket):
    """S3-25: as bucket and key, decoded, without a leading slash and a version."""
    only = {"Condition": {"StringEquals": {"s3:x-amz-copy-source": f"{bucket}/open/ü x.txt"}}}
    s3 = caller(allow("s3:PutObject", resource=arn(bucket, "open/*")),
                allow("s3:GetObject", "s3:GetObjectVersion"),
                allow("s3:PutObject", resource=arn(bucket, "copy/*"), **only))
    s3.put_object(Bucket=bucket, Key="open/ü x.txt", Body=b"x")

    def copy(source: str):
        return s3.copy_object(Bucket=bucket, Key="copy/k", CopySource=source,
                              TaggingDirective="REPLACE")

    # The client encodes it.
    for start in ("", "/"):
        for end in ("", "?versionId=null"):
            copy(f"{start}{bucket}/open/ü x.txt{end}")
    refused("AccessDenied", 403, copy, f"{bucket}/close/b.txt")


def test_an_upload_is_its_initiators_and_the_owners(root, other, bucket):
    """S3-46: whoever else may write is refused before any part is looked at."""
    root.s3.put_public_access_block(Bucket=bucket, PublicAccessBlockConfiguration=OPEN)
    put_policy(root, bucket, grant(bucket, other.account, "s3:*", arn(bucket, "*")))
    address = dict(Bucket=bucket, Key="k")
    upload = root.s3.create_multipart_upload(**address)["UploadId"]
    parts = {"Parts": [{"PartNumber": 7, "ETag": '"nonsense"'}]}
    refused("AccessDenied", 403, other.s3.upload_part, **address, UploadId=upload, PartNumber=1,
            Body=b"x")
    refused("AccessDenied", 403, other.s3.complete_multipart_upload, **address, UploadId=upload,
            MultipartUpload=parts)
    refused("InvalidPart", 400, root.s3.complete_multipart_upload, **address, UploadId=upload,
            MultipartUpload=parts)
    # An upload of the guest's is managed by the owner.
    upload = other.s3.create_multipart_upload(**address)["UploadId"]
    other.s3.upload_part(**address, UploadId=upload, PartNumber=1, Body=b"x")
    assert len(root.s3.list_parts(**address, UploadId=upload)["Parts"]) == 1
    root.s3.abort_multipart_upload(**address, UploadId=upload)
