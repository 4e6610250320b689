"""Records of requests to S3 (audit record contract, section 4)."""

import json
import urllib.request

import pytest

from support.buckets import anonymous, grant, new_bucket, new_name, put_policy
from support.documents import allow, policy
from support.records import all_records, of_request, record, refusal, waited_for
from support.server import Server


@pytest.fixture(scope="module")
def server():
    with Server(ephemeral=False, config="audit-data-events = true\n") as server:
        yield server


@pytest.fixture(scope="module")
def quiet():
    """As it comes: data events are off."""
    with Server(ephemeral=False) as server:
        yield server


def test_a_bucket_is_made_and_configured(server, root):
    """CT-40, CT-44, CT-45, CT-46: under the wire's names, not the model's."""
    name = new_name()
    found = record(server, root.s3.create_bucket(Bucket=name))
    assert found["eventSource"] == "s3.amazonaws.com" and found["eventName"] == "CreateBucket"
    assert found["requestParameters"]["bucketName"] == name
    assert found["requestParameters"]["Host"] == server.url.removeprefix("http://")
    assert found["responseElements"] is None and found["readOnly"] is False
    assert "resources" not in found
    assert found["userAgent"].startswith("[Botocore/") and found["userAgent"].endswith("]")
    assert len(found["requestID"]) == 16
    more = found["additionalEventData"]
    assert more["SignatureVersion"] == "SigV4" and more["AuthenticationMethod"] == "AuthHeader"
    assert found["managementEvent"] is True

    answer = root.s3.get_bucket_location(Bucket=name)
    found = record(server, answer)
    assert found["requestParameters"]["location"] == ""
    assert found["readOnly"] is True
    assert found["resources"] == [
        {"accountId": root.account, "type": "AWS::S3::Bucket", "ARN": f"arn:aws:s3:::{name}"}
    ]


def test_documents_are_json(server, root):
    """CT-41, CT-42."""
    name = new_bucket(root)
    document = policy(grant(name, root.iam_arn("root")))
    found = record(server, root.s3.put_bucket_policy(Bucket=name, Policy=json.dumps(document)))
    assert found["requestParameters"]["bucketPolicy"] == document
    assert found["requestParameters"]["policy"] == ""
    tags = {"TagSet": [{"Key": "a", "Value": "7"}]}
    found = record(server, root.s3.put_bucket_tagging(Bucket=name, Tagging=tags))
    assert found["requestParameters"]["Tagging"]["TagSet"] == {"Tag": {"Key": "a", "Value": 7}}
    block = dict(BlockPublicAcls=True, IgnorePublicAcls=False, BlockPublicPolicy=True,
                 RestrictPublicBuckets=False)
    found = record(server, root.s3.put_public_access_block(
        Bucket=name, PublicAccessBlockConfiguration=block
    ))
    assert found["eventName"] == "PutBucketPublicAccessBlock"
    shown = found["requestParameters"]["PublicAccessBlockConfiguration"]
    assert {name: shown[name] for name in block} == block


def test_objects_where_data_events_are_asked_for(server, root):
    """CT-7, CT-44, CT-45, CT-46, CT-47."""
    name = new_bucket(root)
    root.s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
    put = root.s3.put_object(Bucket=name, Key="a/b c", Body=b"12345", Metadata={"x": "secret"})
    found = record(server, put)
    assert found["managementEvent"] is False and found["eventCategory"] == "Data"
    assert found["requestParameters"]["key"] == "a/b c"
    assert "secret" not in json.dumps(found)
    assert found["responseElements"]["x-amz-version-id"] == put["VersionId"]
    assert found["responseElements"]["x-amz-server-side-encryption"] == "AES256"
    assert found["additionalEventData"]["SSEApplied"] == "Default_SSE_S3"
    object_ = {"type": "AWS::S3::Object", "ARN": f"arn:aws:s3:::{name}/a/b c"}
    bucket = {"accountId": root.account, "type": "AWS::S3::Bucket", "ARN": f"arn:aws:s3:::{name}"}
    assert found["resources"] == [object_, bucket]

    found = record(server, root.s3.get_object(Bucket=name, Key="a/b c"))
    assert found["responseElements"] is None and found["readOnly"] is True
    assert found["additionalEventData"]["bytesTransferredOut"] == 5

    found = record(server, root.s3.copy_object(
        Bucket=name, Key="copy", CopySource={"Bucket": name, "Key": "a/b c"}
    ))
    assert found["resources"] == [
        {"type": "AWS::S3::Object", "ARN": f"arn:aws:s3:::{name}/copy"}, bucket, object_,
    ]
    found = record(server, root.s3.list_objects_v2(Bucket=name, Prefix="a/"))
    assert found["eventName"] == "ListObjects"
    assert found["requestParameters"]["list-type"] == "2"
    assert found["requestParameters"]["prefix"] == "a/"
    assert found["resources"] == [
        {"type": "AWS::S3::Object", "ARNPrefix": f"arn:aws:s3:::{name}/"}, bucket,
    ]
    found = record(server, root.s3.delete_objects(
        Bucket=name, Delete={"Objects": [{"Key": "copy"}]}
    ))
    assert found["requestParameters"]["delete"] == ""
    assert "copy" not in json.dumps(found["requestParameters"])


def test_a_presigned_request_shows_no_signature(server, root):
    """CT-43."""
    name = new_bucket(root)
    root.s3.put_object(Bucket=name, Key="k", Body=b"x")
    v4 = root.client("s3", signature_version="s3v4", s3={"addressing_style": "path"})
    url = v4.generate_presigned_url("get_object", Params={"Bucket": name, "Key": "k"})
    with urllib.request.urlopen(url) as answer:
        request_id = answer.headers["x-amz-request-id"]
    (found,) = waited_for(server, lambda record: record.get("requestID") == request_id)
    shown = {key for key in found["requestParameters"] if key.lower().startswith("x-amz-")}
    assert shown == {"X-Amz-Algorithm", "X-Amz-Date", "X-Amz-Expires", "X-Amz-SignedHeaders"}
    assert found["additionalEventData"]["AuthenticationMethod"] == "QueryString"


def test_refusals_carry_the_wires_code_and_what_was_asked(server, root):
    """CT-3, CT-5."""
    name = new_bucket(root)
    found = record(server, refusal(root.s3.get_bucket_policy, Bucket=name))
    assert found["errorCode"] == "NoSuchBucketPolicy"
    assert found["requestParameters"]["bucketName"] == name
    ann = root.new_user("ann", allow("s3:ListAllMyBuckets"))
    found = record(server, refusal(ann.s3.get_bucket_policy, Bucket=name))
    assert found["errorCode"] == "AccessDenied"
    assert found["requestParameters"]["bucketName"] == name


def test_both_accounts_are_told_across_and_the_owner_alone_of_nobody(server, root, other):
    """CT-1, CT-30, CT-48, CT-49; section 2."""
    name = new_bucket(root, is_open=True)
    root.s3.put_object(Bucket=name, Key="k", Body=b"x")
    put_policy(root, name, grant(name, "*", "s3:GetObject", resource=f"arn:aws:s3:::{name}/*"))
    own, copy = of_request(server, other.s3.get_object(Bucket=name, Key="k"), count=2)
    assert own["recipientAccountId"] == other.account and own["userIdentity"]["type"] == "Root"
    assert copy["recipientAccountId"] == root.account
    assert copy["userIdentity"] == {
        "type": "AWSAccount", "principalId": other.account, "accountId": other.account,
    }
    assert own["sharedEventID"] == copy["sharedEventID"]
    denied = of_request(server, refusal(other.s3.delete_object, Bucket=name, Key="k"), count=2)
    assert {one["recipientAccountId"] for one in denied} == {root.account, other.account}

    answer = anonymous(server.url).get_object(Bucket=name, Key="k")
    found = record(server, answer)
    assert found["recipientAccountId"] == root.account
    assert found["userIdentity"] == {
        "type": "AWSAccount", "principalId": "", "accountId": "ANONYMOUS_PRINCIPAL",
    }
    assert "SignatureVersion" not in found["additionalEventData"]
    assert "sharedEventID" not in found


def test_data_events_are_off_unless_asked_for(quiet):
    """CT-7."""
    root = quiet.root
    name = new_bucket(root)
    root.s3.put_object(Bucket=name, Key="k", Body=b"x")
    root.s3.head_bucket(Bucket=name)
    refusal(root.s3.get_object, Bucket=name, Key="none")
    root.s3.get_bucket_location(Bucket=name)
    waited_for(quiet, lambda record: record["eventName"] == "GetBucketLocation")
    names = [record["eventName"] for record in all_records(quiet)]
    assert names[-2:] == ["CreateBucket", "GetBucketLocation"]
    assert all_records(quiet, "security") == []
