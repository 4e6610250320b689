"""S3's control API: the account's Block Public Access, and tags of buckets by their ARN."""

import pytest

from support import records
from support.buckets import arn, grant, new_bucket, put_policy
from support.calls import refused
from support.documents import allow, text
from support.identity import Identity
from support.refusals import denied
from support.server import Server

ALL = {
    "BlockPublicAcls": True, "IgnorePublicAcls": True,
    "BlockPublicPolicy": True, "RestrictPublicBuckets": True,
}


def control(caller: Identity):
    # botocore puts the account before the host, whatever the endpoint is, and this machine's
    # address has no names below it.
    def without_account(request, **_):
        request.url = request.url.replace(f"//{caller_account(request)}.", "//", 1)

    client = caller.client("s3control")
    client.meta.events.register_first("request-created.s3-control", without_account)
    return client


def caller_account(request) -> str:
    account = request.headers["x-amz-account-id"]
    return account if isinstance(account, str) else account.decode()


@pytest.fixture
def bucket(root) -> str:
    return new_bucket(root)


def block_of(root):
    return control(root).get_public_access_block(AccountId=root.account)[
        "PublicAccessBlockConfiguration"]


def test_an_account_s_block_is_set_read_and_removed(root):
    """S3 contract, 1.4, 3.1."""
    s3 = control(root)
    refused("NoSuchPublicAccessBlockConfiguration", 404, s3.get_public_access_block,
            AccountId=root.account)
    s3.put_public_access_block(
        AccountId=root.account, PublicAccessBlockConfiguration={"BlockPublicPolicy": True})
    assert block_of(root) == {name: name == "BlockPublicPolicy" for name in ALL}
    s3.put_public_access_block(AccountId=root.account, PublicAccessBlockConfiguration=ALL)
    assert block_of(root) == ALL
    s3.delete_public_access_block(AccountId=root.account)
    refused("NoSuchPublicAccessBlockConfiguration", 404, s3.get_public_access_block,
            AccountId=root.account)
    # It is no error twice.
    s3.delete_public_access_block(AccountId=root.account)


def test_an_account_s_block_adds_to_each_bucket_s(root, bucket):
    """S3 contract, 3.2."""
    root.s3.delete_public_access_block(Bucket=bucket)
    control(root).put_public_access_block(
        AccountId=root.account, PublicAccessBlockConfiguration={"BlockPublicPolicy": True})
    with pytest.raises(Exception, match="AccessDenied"):
        put_policy(root, bucket, grant(bucket, "*", "s3:GetObject", resource=arn(bucket, "*")))
    control(root).delete_public_access_block(AccountId=root.account)
    put_policy(root, bucket, grant(bucket, "*", "s3:GetObject", resource=arn(bucket, "*")))


def test_each_call_asks_for_its_action(root, bucket):
    ann = root.new_user("ann")
    s3 = control(ann)
    resource, account = f"arn:aws:s3:::{bucket}", {"AccountId": root.account}
    for call, action, on in [
        (lambda: s3.get_public_access_block(**account), "GetAccountPublicAccessBlock", "*"),
        (lambda: s3.put_public_access_block(**account, PublicAccessBlockConfiguration=ALL),
         "PutAccountPublicAccessBlock", "*"),
        (lambda: s3.delete_public_access_block(**account), "PutAccountPublicAccessBlock", "*"),
        (lambda: s3.list_tags_for_resource(**account, ResourceArn=resource),
         "ListTagsForResource", resource),
        (lambda: s3.tag_resource(**account, ResourceArn=resource,
                                 Tags=[{"Key": "a", "Value": "1"}]), "TagResource", resource),
        (lambda: s3.untag_resource(**account, ResourceArn=resource, TagKeys=["a"]),
         "UntagResource", resource),
    ]:
        with denied(f'User: {ann.arn} is not authorized to perform: s3:{action} on resource: '
                    f'"{on}" because no identity-based policy allows the s3:{action} action'):
            call()
        allowed = f"s3:{action}"
        root.iam.put_user_policy(UserName="ann", PolicyName="one",
                                 PolicyDocument=text(allow(allowed, on)))
        try:
            call()
        except ann.iam.exceptions.ClientError as error:
            assert error.response["Error"]["Code"] == "NoSuchPublicAccessBlockConfiguration"
        root.iam.delete_user_policy(UserName="ann", PolicyName="one")


def test_nobody_reaches_another_account_s_settings(root, other, bucket):
    s3 = control(other)
    refused("AccessDenied", 403, s3.get_public_access_block, AccountId=root.account)
    refused("AccessDenied", 403, s3.put_public_access_block, AccountId=root.account,
            PublicAccessBlockConfiguration=ALL)
    refused("AccessDenied", 403, s3.list_tags_for_resource, AccountId=root.account,
            ResourceArn=f"arn:aws:s3:::{bucket}")


def test_tags_are_changed_one_by_one_even_while_they_decide(root, bucket):
    """S3 contract, 1.4: with ABAC on, the bucket's own tag calls are refused."""
    s3, resource = control(root), f"arn:aws:s3:::{bucket}"
    address = {"AccountId": root.account, "ResourceArn": resource}
    assert s3.list_tags_for_resource(**address)["Tags"] == []
    s3.tag_resource(**address, Tags=[{"Key": "team", "Value": "a"}, {"Key": "x", "Value": ""}])
    root.s3.put_bucket_abac(Bucket=bucket, AbacStatus={"Status": "Enabled"})
    refused("InvalidRequest", 400, root.s3.put_bucket_tagging, Bucket=bucket,
            Tagging={"TagSet": []})
    s3.tag_resource(**address, Tags=[{"Key": "team", "Value": "b"}])
    assert root.s3.get_bucket_tagging(Bucket=bucket)["TagSet"] == [
        {"Key": "team", "Value": "b"}, {"Key": "x", "Value": ""}]
    s3.untag_resource(**address, TagKeys=["x", "none"])
    assert s3.list_tags_for_resource(**address)["Tags"] == [{"Key": "team", "Value": "b"}]
    refused("InvalidTag", 400, s3.tag_resource, **address, Tags=[{"Key": "aws:x", "Value": ""}])
    many = [{"Key": f"k{number}", "Value": ""} for number in range(50)]
    refused("BadRequest", 400, s3.tag_resource, **address, Tags=many)
    assert len(s3.list_tags_for_resource(**address)["Tags"]) == 1


def test_tags_in_the_request_are_condition_keys(root, bucket):
    resource = f"arn:aws:s3:::{bucket}"
    ann = root.new_user("ann", allow(
        "s3:TagResource", resource,
        Condition={"StringEquals": {"aws:RequestTag/team": "a"},
                   "ForAllValues:StringEquals": {"aws:TagKeys": ["team"]}}))
    address = {"AccountId": root.account, "ResourceArn": resource}
    control(ann).tag_resource(**address, Tags=[{"Key": "team", "Value": "a"}])
    for tags in ([("team", "b")], [("team", "a"), ("more", "x")]):
        refused("AccessDenied", 403, control(ann).tag_resource, **address,
                Tags=[{"Key": key, "Value": value} for key, value in tags])


@pytest.mark.parametrize("resource, code, status", [
    ("arn:aws:s3:::no-such-bucket-at-all", "NoSuchBucket", 404),
    ("arn:aws:s3:us-east-1:{account}:accesspoint/ap", "NotImplemented", 501),
    ("arn:aws:iam::{account}:user/ann", "InvalidRequest", 400),
])
def test_what_is_no_bucket_has_no_tags(root, resource, code, status):
    refused(code, status, control(root).list_tags_for_resource, AccountId=root.account,
            ResourceArn=resource.format(account=root.account))


def test_a_bucket_may_be_called_as_the_control_api_s_paths_begin(root):
    root.s3.create_bucket(Bucket="v20180820")
    root.s3.put_object(Bucket="v20180820", Key="configuration/publicAccessBlock", Body=b"x")
    got = root.s3.get_object(Bucket="v20180820", Key="configuration/publicAccessBlock")
    assert got["Body"].read() == b"x"


@pytest.fixture(scope="module")
def durable():
    with Server(ephemeral=False) as server:
        yield server


def test_calls_have_events_of_their_own(durable):
    """Section 4 of the audit record contract, the table of event names."""
    root = durable.add_account()
    answer = control(root).put_public_access_block(
        AccountId=root.account, PublicAccessBlockConfiguration=ALL)
    found = records.record(durable, answer)
    assert found["eventName"] == "PutAccountPublicAccessBlock"
    assert (found["eventSource"], found["managementEvent"]) == ("s3.amazonaws.com", True)
    assert "resources" not in found
