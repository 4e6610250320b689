"""Block Public Access and what "public" is (S3 contract, 3.2 and 3.3)."""

import re

import pytest

from support.buckets import OPEN, anonymous, arn, grant, new_bucket, put_policy
from support.documents import ALLOW_ALL
from support.refusals import denied, refused

ALL = dict.fromkeys(OPEN, True)
LOCATION = "s3:GetBucketLocation"


def block(root, bucket: str, **settings: bool) -> None:
    root.s3.put_public_access_block(
        Bucket=bucket, PublicAccessBlockConfiguration=OPEN | settings
    )


def settings(root, bucket: str) -> dict:
    return root.s3.get_public_access_block(Bucket=bucket)["PublicAccessBlockConfiguration"]


def is_public(root, bucket: str) -> bool:
    return root.s3.get_bucket_policy_status(Bucket=bucket)["PolicyStatus"]["IsPublic"]


def may(caller, bucket: str) -> bool:
    client = caller if not hasattr(caller, "s3") else caller.s3
    try:
        client.get_bucket_location(Bucket=bucket)
        return True
    except client.exceptions.ClientError as error:
        assert error.response["Error"]["Code"] == "AccessDenied", error
        return False


def test_the_settings_are_read_set_and_deleted(root):
    """S3 contract 3.1: deleted is all off, and deleting again is fine."""
    bucket = new_bucket(root)
    assert settings(root, bucket) == ALL
    root.s3.put_public_access_block(
        Bucket=bucket, PublicAccessBlockConfiguration={"BlockPublicPolicy": True}
    )
    assert settings(root, bucket) == OPEN | {"BlockPublicPolicy": True}
    for _ in range(2):
        answer = root.s3.delete_public_access_block(Bucket=bucket)
        assert answer["ResponseMetadata"]["HTTPStatusCode"] == 204
    with refused(
        404, "NoSuchPublicAccessBlockConfiguration",
        "The public access block configuration was not found",
    ):
        settings(root, bucket)
    put_policy(root, bucket, grant(bucket, "*"))


def test_a_public_policy_is_refused_and_others_are_taken(root):
    """S3-50, S3-51."""
    bucket = new_bucket(root)
    ann = root.new_user("ann", ALLOW_ALL)
    with denied(
        f"User: {ann.arn} is not authorized to perform: s3:PutBucketPolicy on resource: "
        f"\"{arn(bucket)}\" because public policies are blocked by the BlockPublicPolicy block "
        "public access setting."
    ):
        put_policy(ann, bucket, grant(bucket, "*"))
    put_policy(ann, bucket, grant(bucket, root.account))
    put_policy(ann, bucket, grant(bucket, "*", effect="Deny"), ConfirmRemoveSelfBucketAccess=True)
    # S3-81: the grammar is judged before.
    with refused(400, "MalformedPolicy", "Policy has invalid resource"):
        put_policy(ann, bucket, grant(bucket, "*", resource="*"))
    # S3-50: who may not is told that.
    bob = root.new_user("bob")
    with denied(
        f"User: {bob.arn} is not authorized to perform: s3:PutBucketPolicy on resource: "
        f"\"{arn(bucket)}\" because no identity-based policy allows the s3:PutBucketPolicy action"
    ):
        put_policy(bob, bucket, grant(bucket, "*"))


def test_a_stored_public_policy_stays_when_blocked_later(root):
    bucket = new_bucket(root, is_open=True)
    put_policy(root, bucket, grant(bucket, "*"))
    block(root, bucket, BlockPublicPolicy=True)
    assert is_public(root, bucket)


def test_a_restricted_bucket_with_a_public_policy_lets_its_account_alone_in(root, other, server):
    """S3-54, EV-47: also whom the policy names for himself."""
    bucket = new_bucket(root, is_open=True)
    guest = other.new_user("guest", ALLOW_ALL)
    own = root.new_user("own")
    named = grant(bucket, other.iam_arn("user/guest"))
    put_policy(root, bucket, grant(bucket, "*"), named)
    assert may(guest, bucket) and may(own, bucket) and may(anonymous(server.url), bucket)

    block(root, bucket, RestrictPublicBuckets=True)
    assert may(own, bucket)
    with denied("Access Denied"):
        guest.s3.get_bucket_location(Bucket=bucket)
    with denied("Access Denied"):
        anonymous(server.url).get_bucket_location(Bucket=bucket)

    # Not public, not restricted.
    put_policy(root, bucket, named)
    assert may(guest, bucket)


@pytest.mark.parametrize("public, principal, condition", [
    (True, "*", None),
    (True, {"AWS": ["*"]}, None),
    (False, "{account}", None),
    (False, {"Service": "cloudtrail.amazonaws.com"}, None),
    # S3-60.
    (False, "*", {"StringEquals": {"aws:PrincipalOrgID": "o-abcdefghij"}}),
    (False, "*", {"StringEquals": {"aws:SourceAccount": "123456789012"}}),
    (False, "*", {"StringLike": {"aws:PrincipalArn": "arn:aws:iam::123456789012:role/x"}}),
    (True, "*", {"StringLike": {"aws:PrincipalArn": "arn:aws:iam::123456789012:role/*"}}),
    (True, "*", {"StringEquals": {"aws:Referer": "https://a.example"}}),
    # S3-61.
    (False, "*", {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}),
    (False, "*", {"IpAddress": {"aws:SourceIp": "54.0.0.0/8"}}),
    (True, "*", {"IpAddress": {"aws:SourceIp": "0.0.0.0/1"}}),
    (True, "*", {"IpAddress": {"aws:SourceIp": ["203.0.113.0/24", "::/0"]}}),
    # S3-62.
    (True, "*", {"StringNotEquals": {"aws:PrincipalAccount": "123456789012"}}),
    (True, "*", {"StringEqualsIfExists": {"aws:PrincipalAccount": "123456789012"}}),
    (True, "*", {"NotIpAddress": {"aws:SourceIp": "203.0.113.0/24"}}),
])
def test_the_status_tells_whether_a_policy_is_public(root, public, principal, condition):
    """S3-60 to S3-65."""
    bucket = new_bucket(root, is_open=True)
    if isinstance(principal, str):
        principal = principal.format(account=root.account)
    more = {"Condition": condition} if condition else {}
    put_policy(root, bucket, grant(bucket, principal, **more))
    assert is_public(root, bucket) is public
    # S3-65: whatever is blocked.
    block(root, bucket, RestrictPublicBuckets=True)
    assert is_public(root, bucket) is public


def test_a_deny_makes_no_policy_less_public(root):
    """S3-63."""
    bucket = new_bucket(root, is_open=True)
    everything = grant(bucket, "*", action="s3:Put*", effect="Deny")
    put_policy(root, bucket, grant(bucket, "*"), everything)
    assert is_public(root, bucket)
    put_policy(root, bucket, everything)
    assert not is_public(root, bucket)


# ACLs (S3-52, S3-55).

NOT_SUPPORTED = (400, "AccessControlListNotSupported", "The bucket does not allow ACLs")
EVERYBODY = 'uri="http://acs.amazonaws.com/groups/global/AllUsers"'


def owners_list(owner: str, permission: str = "FULL_CONTROL", **grantee) -> dict:
    who = grantee or {"Type": "CanonicalUser", "ID": owner}
    return {"Owner": {"ID": owner}, "Grants": [{"Grantee": who, "Permission": permission}]}


def test_a_bucket_takes_no_acl_but_its_owners(root):
    """S3-55."""
    bucket = new_bucket(root)
    owner = root.s3.get_bucket_acl(Bucket=bucket)["Owner"]["ID"]
    put = lambda **acl: root.s3.put_bucket_acl(Bucket=bucket, **acl)
    put(ACL="private")
    put(GrantFullControl=f'id="{owner}"')
    put(AccessControlPolicy=owners_list(owner))
    for acl in (
        {"ACL": "public-read"}, {"ACL": "authenticated-read"}, {"GrantRead": EVERYBODY},
        {"GrantRead": f"id={owner}"}, {"AccessControlPolicy": owners_list(owner, "READ")},
        {"AccessControlPolicy": owners_list(
            owner, Type="Group", URI="http://acs.amazonaws.com/groups/global/AllUsers")},
    ):
        with refused(*NOT_SUPPORTED):
            put(**acl)
    with refused(400, "InvalidArgument", None):
        put(ACL="everybody")
    with refused(400, "MissingSecurityHeader", "Your request was missing a required header"):
        put()
    # Authorization comes first.
    ann = root.new_user("ann")
    with denied(
        f"User: {ann.arn} is not authorized to perform: s3:PutBucketAcl on resource: "
        f"\"{arn(bucket)}\" because no identity-based policy allows the s3:PutBucketAcl action"
    ):
        ann.s3.put_bucket_acl(Bucket=bucket, ACL="public-read")


def test_without_ownership_controls_public_acls_are_blocked_and_others_not_built(root):
    """S3-52; S3-57: since nothing that grants to others is taken, no grant ever decides."""
    bucket = new_bucket(root)
    root.s3.delete_bucket_ownership_controls(Bucket=bucket)
    with denied(
        f"User: {root.iam_arn('root')} is not authorized to perform: s3:PutBucketAcl on resource: "
        f"\"{arn(bucket)}\" because public access control lists (ACLs) are blocked by the "
        "BlockPublicAcls block public access setting."
    ):
        root.s3.put_bucket_acl(Bucket=bucket, ACL="public-read")
    with refused(
        501, "NotImplemented",
        "Access control lists that grant to others than the owner are not implemented.",
    ):
        root.s3.put_bucket_acl(Bucket=bucket, GrantRead="id=" + "0" * 64)


@pytest.mark.parametrize("group", ["AllUsers", "AuthenticatedUsers"])
def test_both_groups_of_everybody_are_public(root, group):
    """S3-58: however they are named."""
    bucket = new_bucket(root)
    root.s3.delete_bucket_ownership_controls(Bucket=bucket)
    owner = root.s3.get_bucket_acl(Bucket=bucket)["Owner"]["ID"]
    uri = f"http://acs.amazonaws.com/groups/global/{group}"
    canned = {"AllUsers": "public-read", "AuthenticatedUsers": "authenticated-read"}[group]
    for acl in (
        {"ACL": canned}, {"GrantRead": f'uri="{uri}"'}, {"GrantWriteACP": f"uri={uri}"},
        {"AccessControlPolicy": owners_list(owner, "READ", Type="Group", URI=uri)},
    ):
        with refused(403, "AccessDenied", re.compile(".*blocked by the BlockPublicAcls.*")):
            root.s3.put_bucket_acl(Bucket=bucket, **acl)
    # The group that delivers logs is not everybody.
    logs = "http://acs.amazonaws.com/groups/s3/LogDelivery"
    with refused(501, "NotImplemented", re.compile(".*")):
        root.s3.put_bucket_acl(Bucket=bucket, GrantWrite=f"uri={logs}")
