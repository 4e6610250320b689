"""Buckets: created, listed, found, deleted (S3 contract, 1.2, 2 and 6)."""

import re

import pytest

from support.buckets import arn, new_bucket, new_name
from support.documents import ALLOW_ALL, allow
from support.refusals import denied, refused
from support.server import Server

NO_BUCKET = (404, "NoSuchBucket", "The specified bucket does not exist")
TAKEN = (
    409, "BucketAlreadyExists",
    "The requested bucket name is not available. The bucket namespace is shared by all users of "
    "the system. Please select a different name and try again.",
)
ENFORCED = "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting"
NOT_BUILT = "A header you provided implies functionality that is not implemented"


@pytest.fixture(scope="module")
def ireland():
    """A server of another region than the default one."""
    with Server(config='region = "eu-west-1"\n') as server:
        yield server


def names(answer) -> list[str]:
    return [bucket["Name"] for bucket in answer["Buckets"]]


# CreateBucket.


def test_a_bucket_is_created_with_where_it_is(root):
    """S3-113."""
    name = new_name()
    answer = root.s3.create_bucket(Bucket=name)
    assert answer["Location"] == f"/{name}"
    assert answer["BucketArn"] == arn(name)
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 200
    assert names(root.s3.list_buckets()) == [name]


def test_a_new_bucket_has_the_settings_of_new_buckets(root):
    """S3 contract 3.1."""
    bucket = new_bucket(root)
    s3 = root.s3
    block = s3.get_public_access_block(Bucket=bucket)["PublicAccessBlockConfiguration"]
    assert block == dict.fromkeys(
        ["BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"], True
    )
    rules = s3.get_bucket_ownership_controls(Bucket=bucket)["OwnershipControls"]["Rules"]
    assert rules == [{"ObjectOwnership": "BucketOwnerEnforced"}]
    encryption = s3.get_bucket_encryption(Bucket=bucket)["ServerSideEncryptionConfiguration"]
    assert encryption["Rules"] == [{
        "ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}, "BucketKeyEnabled": False,
    }]
    assert "Status" not in s3.get_bucket_versioning(Bucket=bucket)
    acl = s3.get_bucket_acl(Bucket=bucket)
    owner = acl["Owner"]["ID"]
    assert re.fullmatch("[0-9a-f]{64}", owner)
    assert acl["Grants"] == [
        {"Grantee": {"ID": owner, "Type": "CanonicalUser"}, "Permission": "FULL_CONTROL"}
    ]


@pytest.mark.parametrize("name", [
    "ab", "a" * 64, "Upper-case", "under_score", "-start", "end-", ".start", "two..dots",
    "192.168.5.4", "xn--abc", "sthree-abc", "amzn-s3-demo-abc", "abc-s3alias", "abc--ol-s3",
    "abc.mrap", "abc--table-s3",
])
def test_a_name_must_be_of_the_documented_form(root, name):
    """S3-120."""
    client = root.unchecked("s3")
    # The client has an opinion of its own.
    client.meta.events.unregister(
        "before-parameter-build.s3", __import__("botocore.handlers").handlers.validate_bucket_name
    )
    with refused(400, "InvalidBucketName", "The specified bucket is not valid."):
        client.create_bucket(Bucket=name)


def test_names_of_every_legal_kind_are_taken(root):
    """S3-120."""
    start = new_name("n")
    made = [f"{start}.dotted.name", f"{start}-a--b", f"1{start}"]
    for name in made:
        root.s3.create_bucket(Bucket=name)
        assert root.s3.head_bucket(Bucket=name)["BucketRegion"] == "us-east-1"
    assert names(root.s3.list_buckets()) == sorted(made)


def test_a_name_is_one_over_all_accounts(root, other):
    """S3-111, S3-121."""
    bucket = new_bucket(root)
    with refused(*TAKEN):
        other.s3.create_bucket(Bucket=bucket)
    # S3-111: who may not create buckets learns nothing.
    ann = other.new_user("ann")
    with denied(
        f"User: {ann.arn} is not authorized to perform: s3:CreateBucket on resource: "
        f"\"{arn(bucket)}\" because no identity-based policy allows the s3:CreateBucket action"
    ):
        ann.s3.create_bucket(Bucket=bucket)
    root.s3.delete_bucket(Bucket=bucket)
    other.s3.create_bucket(Bucket=bucket)
    assert names(root.s3.list_buckets()) == []


def test_creating_an_own_bucket_again_succeeds_in_the_default_region(root):
    """S3-110."""
    bucket = new_bucket(root)
    root.s3.put_bucket_tagging(Bucket=bucket, Tagging={"TagSet": [{"Key": "a", "Value": "b"}]})
    assert root.s3.create_bucket(Bucket=bucket)["Location"] == f"/{bucket}"
    # Nothing of it is forgotten.
    assert root.s3.get_bucket_tagging(Bucket=bucket)["TagSet"] == [{"Key": "a", "Value": "b"}]


def test_creating_an_own_bucket_again_is_refused_elsewhere(ireland):
    """S3-110."""
    s3 = ireland.root.client("s3", "eu-west-1", s3={"addressing_style": "path"})
    here = {"LocationConstraint": "eu-west-1"}
    name = new_name()
    answer = s3.create_bucket(Bucket=name, CreateBucketConfiguration=here)
    assert answer["Location"] == f"{ireland.url}/{name}"
    with refused(
        409, "BucketAlreadyOwnedByYou",
        "Your previous request to create the named bucket succeeded and you already own it.",
    ):
        s3.create_bucket(Bucket=name, CreateBucketConfiguration=here)
    assert s3.get_bucket_location(Bucket=name)["LocationConstraint"] == "eu-west-1"
    assert s3.head_bucket(Bucket=name)["BucketRegion"] == "eu-west-1"


def incompatible(constraint: str):
    return refused(
        400, "IllegalLocationConstraintException",
        f"The {constraint} location constraint is incompatible for the region specific endpoint "
        "this request was sent to.",
    )


def test_a_location_constraint_names_this_region(root, ireland):
    """S3 contract, section 6."""
    for constraint in ("us-east-1", "moon"):
        with refused(
            400, "InvalidLocationConstraint", "The specified location-constraint is not valid"
        ):
            root.s3.create_bucket(
                Bucket=new_name(), CreateBucketConfiguration={"LocationConstraint": constraint}
            )
    with incompatible("eu-west-1"):
        root.s3.create_bucket(
            Bucket=new_name(), CreateBucketConfiguration={"LocationConstraint": "eu-west-1"}
        )
    s3 = ireland.root.client("s3", "eu-west-1", s3={"addressing_style": "path"})
    with incompatible("unspecified"):
        s3.create_bucket(Bucket=new_name())
    with incompatible("us-west-2"):
        s3.create_bucket(
            Bucket=new_name(), CreateBucketConfiguration={"LocationConstraint": "us-west-2"}
        )
    s3.create_bucket(Bucket=new_name(), CreateBucketConfiguration={"LocationConstraint": "EU"})


def test_a_bucket_is_created_with_tags(root):
    name = new_name()
    root.s3.create_bucket(
        Bucket=name, CreateBucketConfiguration={"Tags": [{"Key": "team", "Value": "a"}]}
    )
    assert root.s3.get_bucket_tagging(Bucket=name)["TagSet"] == [{"Key": "team", "Value": "a"}]


def test_a_bucket_is_created_with_acl_and_ownership_only_as_disabled_acls_allow(root):
    """S3-53, S3-56."""
    s3 = root.s3
    for bad in (
        {"ACL": "public-read"}, {"ACL": "authenticated-read"},
        {"ACL": "public-read", "ObjectOwnership": "BucketOwnerEnforced"},
        {"GrantRead": 'uri="http://acs.amazonaws.com/groups/global/AllUsers"'},
    ):
        with refused(400, "InvalidBucketAclWithObjectOwnership", ENFORCED):
            s3.create_bucket(Bucket=new_name(), **bad)
    with refused(
        400, "InvalidBucketAclWithBlockPublicAccessError",
        "Bucket cannot have public ACLs set with BlockPublicAccess enabled",
    ):
        s3.create_bucket(Bucket=new_name(), ACL="public-read", ObjectOwnership="ObjectWriter")
    with refused(501, "NotImplemented", NOT_BUILT):
        s3.create_bucket(Bucket=new_name(), ObjectOwnership="BucketOwnerPreferred")
    with refused(501, "NotImplemented", NOT_BUILT):
        s3.create_bucket(Bucket=new_name(), ObjectLockEnabledForBucket=True)
    # AWS's message is empty.
    with refused(400, "InvalidArgument", None):
        s3.create_bucket(Bucket=new_name(), ACL="everybody")
    s3.create_bucket(Bucket=new_name(), ACL="private", ObjectOwnership="BucketOwnerEnforced")
    assert len(s3.list_buckets()["Buckets"]) == 1


@pytest.mark.parametrize("arguments, action", [
    ({"ACL": "public-read"}, "s3:PutBucketAcl"),
    ({"GrantRead": "id=1"}, "s3:PutBucketAcl"),
    ({"ObjectLockEnabledForBucket": True}, "s3:PutBucketObjectLockConfiguration"),
    ({"ObjectOwnership": "BucketOwnerEnforced"}, "s3:PutBucketOwnershipControls"),
    ({"CreateBucketConfiguration": {"Tags": [{"Key": "a", "Value": "b"}]}}, "s3:TagResource"),
])
def test_what_a_creation_implies_is_asked_too(root, arguments, action):
    """S3-3; S3 contract 1.6."""
    ann = root.new_user("ann", allow("s3:CreateBucket"))
    name = new_name()
    with denied(
        f"User: {ann.arn} is not authorized to perform: {action} on resource: \"{arn(name)}\" "
        f"because no identity-based policy allows the {action} action"
    ):
        ann.s3.create_bucket(Bucket=name, **arguments)
    assert names(root.s3.list_buckets()) == []


@pytest.mark.parametrize("key, value, arguments", [
    ("s3:x-amz-acl", "private", {"ACL": "private"}),
    ("s3:x-amz-object-ownership", "BucketOwnerEnforced", {"ObjectOwnership": "BucketOwnerEnforced"}),
    ("aws:RequestTag/team", "a",
     {"CreateBucketConfiguration": {"Tags": [{"Key": "team", "Value": "a"}]}}),
])
def test_a_creation_carries_its_keys(root, key, value, arguments):
    """S3 contract 1.2."""
    condition = {"StringEquals": {key: value}}
    ann = root.new_user("ann", allow("s3:*", Condition=condition))
    with denied(re.compile(".*not authorized to perform: s3:CreateBucket .*")):
        ann.s3.create_bucket(Bucket=new_name())
    ann.s3.create_bucket(Bucket=new_name(), **arguments)


def test_a_creation_carries_its_location(ireland):
    """S3 contract 1.2: absent without a body."""
    root = ireland.add_account()
    for value, lets_in in (("eu-west-1", True), ("us-west-2", False)):
        document = allow("s3:*", Condition={"StringEquals": {"s3:locationconstraint": value}})
        user = root.new_user("ann" + value, document)
        s3 = user.client("s3", "eu-west-1", s3={"addressing_style": "path"})
        here = {"LocationConstraint": "eu-west-1"}
        if lets_in:
            s3.create_bucket(Bucket=new_name(), CreateBucketConfiguration=here)
        else:
            with denied(re.compile(".*s3:CreateBucket.*")):
                s3.create_bucket(Bucket=new_name(), CreateBucketConfiguration=here)


# ListBuckets.


def test_buckets_are_listed_by_name_in_pages(root):
    """S3-130."""
    start = new_name("p")
    made = sorted(f"{start}.{letter}" for letter in "hdacbgfe")
    for name in reversed(made):
        root.s3.create_bucket(Bucket=name)
    whole = root.s3.list_buckets()
    assert names(whole) == made
    assert "ContinuationToken" not in whole and "BucketRegion" not in whole["Buckets"][0]
    assert re.fullmatch("[0-9a-f]{64}", whole["Owner"]["ID"])

    pages, more = [], {}
    while True:
        page = root.s3.list_buckets(MaxBuckets=3, **more)
        pages.append(names(page))
        assert all(bucket["BucketRegion"] == "us-east-1" for bucket in page["Buckets"])
        if "ContinuationToken" not in page:
            break
        more = {"ContinuationToken": page["ContinuationToken"]}
    assert pages == [made[:3], made[3:6], made[6:]]

    part = root.s3.list_buckets(Prefix=f"{start}.a")
    assert names(part) == [f"{start}.a"] and part["Prefix"] == f"{start}.a"
    assert names(root.s3.list_buckets(BucketRegion="eu-west-1")) == []
    assert names(root.s3.list_buckets(BucketRegion="us-east-1")) == made


def test_a_page_that_fits_exactly_is_the_last(root):
    for _ in range(2):
        new_bucket(root)
    assert "ContinuationToken" not in root.s3.list_buckets(MaxBuckets=2)


def test_bad_pages_are_refused(root):
    for limit in (0, -1, 10001):
        with refused(
            400, "InvalidArgument", "Argument max-buckets must be an integer between 1 and 10000"
        ):
            root.unchecked("s3").list_buckets(MaxBuckets=limit)
    with refused(400, "InvalidArgument", "The continuation token provided is incorrect"):
        root.s3.list_buckets(ContinuationToken="*")


def test_only_the_own_accounts_buckets_are_listed(root, other):
    new_bucket(root)
    assert names(other.s3.list_buckets()) == []


@pytest.mark.parametrize("resource, may", [
    ("*", True), ("arn:aws:s3:::*", True), ("arn:aws:s3:*", True),
    ("arn:aws:s3:::a*", False), ("arn:aws:s3:::", False),
])
def test_listing_is_asked_for_on_all_buckets(root, resource, may):
    """EV-66."""
    ann = root.new_user("ann", allow("s3:ListAllMyBuckets", resource))
    if may:
        ann.s3.list_buckets()
    else:
        with denied(re.compile(r'.*s3:ListAllMyBuckets on resource: "arn:aws:s3:::\*" because.*')):
            ann.s3.list_buckets()


# HeadBucket, GetBucketLocation, DeleteBucket.


def test_a_bucket_is_found_by_head(root):
    """S3-113, S3 contract 1.2: asks for ListBucket."""
    bucket = new_bucket(root)
    answer = root.s3.head_bucket(Bucket=bucket)
    assert answer["BucketRegion"] == "us-east-1" and answer["AccessPointAlias"] is False
    assert answer["BucketArn"] == arn(bucket)
    root.new_user("ann", allow("s3:ListBucket", arn(bucket))).s3.head_bucket(Bucket=bucket)


def test_a_bucket_that_is_not_there_is_told_whatever_the_permissions(root):
    """S3-30, S3-112, S3-47."""
    ann, name = root.new_user("ann"), new_name()
    with refused(404, "404", "Not Found"):
        ann.s3.head_bucket(Bucket=name)
    for call in ("get_bucket_location", "delete_bucket", "get_bucket_policy", "get_bucket_tagging"):
        with refused(*NO_BUCKET):
            getattr(ann.s3, call)(Bucket=name)
    try:
        ann.s3.get_bucket_location(Bucket=name)
    except ann.s3.exceptions.ClientError as error:
        assert error.response["Error"]["BucketName"] == name


def test_a_bucket_that_may_not_be_seen_is_forbidden_with_its_region(root):
    """S3-31, S3-112."""
    bucket = new_bucket(root)
    ann = root.new_user("ann")
    with refused(403, "403", "Forbidden"):
        ann.s3.head_bucket(Bucket=bucket)
    try:
        ann.s3.head_bucket(Bucket=bucket)
    except ann.s3.exceptions.ClientError as error:
        headers = error.response["ResponseMetadata"]["HTTPHeaders"]
        assert headers["x-amz-bucket-region"] == "us-east-1"


def test_a_bucket_of_the_default_region_has_no_location(root):
    assert root.s3.get_bucket_location(Bucket=new_bucket(root))["LocationConstraint"] is None


def test_a_bucket_is_deleted_and_its_name_is_free(root):
    bucket = new_bucket(root)
    root.s3.put_bucket_tagging(Bucket=bucket, Tagging={"TagSet": [{"Key": "a", "Value": "b"}]})
    answer = root.s3.delete_bucket(Bucket=bucket)
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 204
    with refused(*NO_BUCKET):
        root.s3.delete_bucket(Bucket=bucket)
    root.s3.create_bucket(Bucket=bucket)
    with refused(404, "NoSuchTagSet", "The TagSet does not exist"):
        root.s3.get_bucket_tagging(Bucket=bucket)


def test_the_expected_owner_is_compared_before_any_policy(root, other):
    """S3 contract 1.6."""
    bucket = new_bucket(root)
    root.s3.get_bucket_location(Bucket=bucket, ExpectedBucketOwner=root.account)
    for call in ("get_bucket_location", "get_bucket_tagging", "delete_bucket", "get_bucket_policy"):
        with denied("Access Denied"):
            getattr(root.s3, call)(Bucket=bucket, ExpectedBucketOwner=other.account)
        with refused(
            400, "InvalidBucketOwnerAWSAccountID",
            "The value of the expected bucket owner parameter must be an AWS Account ID... [12]",
        ):
            getattr(root.unchecked("s3"), call)(Bucket=bucket, ExpectedBucketOwner="12")


def test_buckets_outlive_a_restart(tmp_path):
    """Also their configuration, and whose they are."""
    with Server(tmp_path / "data", ephemeral=False) as server:
        root = server.root
        bucket = new_bucket(root)
        root.s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
        assert server.stop() == 0
        server.start()
        root = server.root
        assert names(root.s3.list_buckets()) == [bucket]
        assert root.s3.get_bucket_versioning(Bucket=bucket)["Status"] == "Enabled"


def test_of_many_who_create_one_name_one_gets_it(server):
    import concurrent.futures

    accounts = [server.add_account() for _ in range(6)]
    name = new_name()

    def create(identity) -> bool:
        try:
            identity.s3.create_bucket(Bucket=name)
            return True
        except identity.s3.exceptions.BucketAlreadyExists:
            return False

    for identity in accounts:
        identity.s3  # Clients are not made by several threads at once.
    with concurrent.futures.ThreadPoolExecutor(6) as pool:
        assert sorted(pool.map(create, accounts)) == [False] * 5 + [True]
