"""A bucket's configurations: set, shown, removed (S3 contract, 1.4, 3.1 and 6)."""

import pytest

from support.buckets import arn, new_bucket
from support.documents import allow
from support.refusals import denied, refused

MALFORMED_XML = (
    400, "MalformedXML",
    "The XML you provided was not well-formed or did not validate against our published schema",
)


@pytest.fixture
def bucket(root) -> str:
    return new_bucket(root)


def tags(**pairs: str) -> dict:
    return {"TagSet": [{"Key": key, "Value": value} for key, value in pairs.items()]}


# Tagging.


def test_tags_are_replaced_as_a_whole(root, bucket):
    s3 = root.s3
    s3.put_bucket_tagging(Bucket=bucket, Tagging=tags(team="a", stage="test"))
    s3.put_bucket_tagging(Bucket=bucket, Tagging=tags(team="b"))
    assert s3.get_bucket_tagging(Bucket=bucket)["TagSet"] == [{"Key": "team", "Value": "b"}]
    for _ in range(2):
        answer = s3.delete_bucket_tagging(Bucket=bucket)
        assert answer["ResponseMetadata"]["HTTPStatusCode"] == 204
    with refused(404, "NoSuchTagSet", "The TagSet does not exist"):
        s3.get_bucket_tagging(Bucket=bucket)


@pytest.mark.parametrize("tag_set, message", [
    ([("", "a")], "The TagKey you have provided is invalid"),
    ([("x" * 129, "a")], "The TagKey you have provided is invalid"),
    ([("a", "x" * 257)], "The TagValue you have provided is invalid"),
    ([("a", "<>")], "The TagValue you have provided is invalid"),
    ([("a", "1"), ("a", "2")], "Cannot provide multiple Tags with the same key"),
    ([("aws:a", "1")], "System tags cannot be added/updated by requester"),
])
def test_tags_must_be_of_the_documented_form(root, bucket, tag_set, message):
    """S3-123."""
    client = root.unchecked("s3")
    with refused(400, "InvalidTag", message):
        client.put_bucket_tagging(
            Bucket=bucket,
            Tagging={"TagSet": [{"Key": key, "Value": value} for key, value in tag_set]},
        )


def test_a_bucket_has_at_most_50_tags(root, bucket):
    """S3-123."""
    many = {f"k{number}": "v" for number in range(50)}
    root.s3.put_bucket_tagging(Bucket=bucket, Tagging=tags(**many))
    with refused(400, "BadRequest", "Bucket tags cannot be greater than 50"):
        root.s3.put_bucket_tagging(Bucket=bucket, Tagging=tags(more="v", **many))


# ABAC.


def test_tags_decide_only_where_abac_is_on(root, bucket):
    """S3 contract 1.4, 1.7."""
    root.s3.put_bucket_tagging(Bucket=bucket, Tagging=tags(team="a"))
    assert root.s3.get_bucket_abac(Bucket=bucket)["AbacStatus"]["Status"] == "Disabled"
    callers = [
        root.new_user(f"u{number}", allow(
            "s3:GetBucketLocation", Condition={"StringEquals": {f"{key}/team": "a"}}
        ))
        for number, key in enumerate(["aws:ResourceTag", "s3:BucketTag"])
    ]
    for caller in callers:
        with denied(
            f"User: {caller.arn} is not authorized to perform: s3:GetBucketLocation on resource: "
            f"\"{arn(bucket)}\" because no identity-based policy allows the s3:GetBucketLocation "
            "action"
        ):
            caller.s3.get_bucket_location(Bucket=bucket)
    root.s3.put_bucket_abac(Bucket=bucket, AbacStatus={"Status": "Enabled"})
    assert root.s3.get_bucket_abac(Bucket=bucket)["AbacStatus"]["Status"] == "Enabled"
    for caller in callers:
        caller.s3.get_bucket_location(Bucket=bucket)
    message = (
        "Bucket tagging is not supported for buckets with ABAC enabled. Use TagResource and "
        "UntagResource instead."
    )
    with refused(400, "InvalidRequest", message):
        root.s3.put_bucket_tagging(Bucket=bucket, Tagging=tags(team="b"))
    with refused(400, "InvalidRequest", message):
        root.s3.delete_bucket_tagging(Bucket=bucket)
    with refused(*MALFORMED_XML):
        root.s3.put_bucket_abac(Bucket=bucket, AbacStatus={"Status": "On"})


# Versioning.


def test_versioning_is_enabled_and_suspended(root, bucket):
    s3 = root.s3
    assert "Status" not in s3.get_bucket_versioning(Bucket=bucket)
    for status in ("Enabled", "Suspended", "Enabled"):
        s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": status})
        assert s3.get_bucket_versioning(Bucket=bucket)["Status"] == status
    put = lambda **configuration: s3.put_bucket_versioning(
        Bucket=bucket, VersioningConfiguration=configuration
    )
    with refused(*MALFORMED_XML):
        put(Status="Disabled")
    with refused(
        400, "IllegalVersioningConfigurationException",
        "The Versioning element must be specified",
    ):
        put()
    with refused(501, "NotImplemented", "MFA delete is not implemented."):
        put(Status="Enabled", MFADelete="Enabled")
    put(Status="Enabled", MFADelete="Disabled")


# CORS.

RULE = {
    "ID": "web", "AllowedOrigins": ["https://*.example.com"], "AllowedMethods": ["GET", "PUT"],
    "AllowedHeaders": ["x-amz-*"], "ExposeHeaders": ["ETag"], "MaxAgeSeconds": 300,
}


def test_cors_rules_come_back_as_given(root, bucket):
    s3 = root.s3
    with refused(404, "NoSuchCORSConfiguration", "The CORS configuration does not exist"):
        s3.get_bucket_cors(Bucket=bucket)
    bare = {"AllowedOrigins": ["*"], "AllowedMethods": ["HEAD"]}
    s3.put_bucket_cors(Bucket=bucket, CORSConfiguration={"CORSRules": [RULE, bare]})
    assert s3.get_bucket_cors(Bucket=bucket)["CORSRules"] == [RULE, bare]
    for _ in range(2):
        answer = s3.delete_bucket_cors(Bucket=bucket)
        assert answer["ResponseMetadata"]["HTTPStatusCode"] == 204
    with refused(404, "NoSuchCORSConfiguration", "The CORS configuration does not exist"):
        s3.get_bucket_cors(Bucket=bucket)


@pytest.mark.parametrize("change, message", [
    ({"AllowedMethods": ["PATCH"]},
     "Found unsupported HTTP method in CORS config. Unsupported method is PATCH"),
    ({"AllowedOrigins": ["https://*.*"]},
     'AllowedOrigin "https://*.*" can not have more than one wildcard.'),
    ({"AllowedHeaders": ["*-*"]}, 'AllowedHeader "*-*" can not have more than one wildcard.'),
    ({"ExposeHeaders": ["x-*"]},
     'ExposeHeader "x-*" contains wildcard. We currently do not support wildcard for ExposeHeader'),
])
def test_cors_rules_that_cannot_be_are_refused(root, bucket, change, message):
    with refused(400, "InvalidRequest", message):
        root.s3.put_bucket_cors(Bucket=bucket, CORSConfiguration={"CORSRules": [RULE | change]})


def test_a_cors_configuration_has_1_to_100_rules(root, bucket):
    """S3 contract 7.4."""
    put = lambda count: root.s3.put_bucket_cors(
        Bucket=bucket,
        CORSConfiguration={"CORSRules": [
            RULE | {"ID": str(number)} for number in range(count)
        ]},
    )
    put(100)
    with refused(*MALFORMED_XML):
        put(101)
    with refused(*MALFORMED_XML):
        put(0)


# Encryption.


def default(**rule) -> dict:
    return {"Rules": [{"ApplyServerSideEncryptionByDefault": rule}]}


def test_objects_are_encrypted_with_s3s_own_keys(root, bucket):
    s3 = root.s3
    put = lambda configuration: s3.put_bucket_encryption(
        Bucket=bucket, ServerSideEncryptionConfiguration=configuration
    )
    rule = lambda: s3.get_bucket_encryption(Bucket=bucket)[
        "ServerSideEncryptionConfiguration"]["Rules"]
    aes = {"SSEAlgorithm": "AES256"}
    put({"Rules": [{"ApplyServerSideEncryptionByDefault": aes, "BucketKeyEnabled": True}]})
    assert rule() == [{"ApplyServerSideEncryptionByDefault": aes, "BucketKeyEnabled": True}]
    s3.delete_bucket_encryption(Bucket=bucket)
    assert rule() == [{"ApplyServerSideEncryptionByDefault": aes, "BucketKeyEnabled": False}]
    for algorithm in ("aws:kms", "aws:kms:dsse"):
        with refused(
            501, "NotImplemented", "Encryption with keys of AWS KMS is not implemented."
        ):
            put(default(SSEAlgorithm=algorithm))
    with refused(
        400, "InvalidArgument",
        "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or "
        "aws:kms:dsse",
    ):
        put(default(SSEAlgorithm="AES256", KMSMasterKeyID="k"))
    with refused(*MALFORMED_XML):
        put(default(SSEAlgorithm="rot13"))
    with refused(*MALFORMED_XML):
        put({"Rules": []})


# Ownership.


def test_ownership_is_the_bucket_owners(root, bucket):
    s3 = root.s3
    put = lambda *owners: s3.put_bucket_ownership_controls(
        Bucket=bucket,
        OwnershipControls={"Rules": [{"ObjectOwnership": owner} for owner in owners]},
    )
    for owner in ("BucketOwnerPreferred", "ObjectWriter"):
        with refused(
            501, "NotImplemented",
            "Only BucketOwnerEnforced is implemented: access control lists are disabled.",
        ):
            put(owner)
    with refused(*MALFORMED_XML):
        put("Nobody")
    with refused(*MALFORMED_XML):
        put("BucketOwnerEnforced", "BucketOwnerEnforced")
    s3.delete_bucket_ownership_controls(Bucket=bucket)
    with refused(
        404, "OwnershipControlsNotFoundError", "The bucket ownership controls were not found"
    ):
        s3.get_bucket_ownership_controls(Bucket=bucket)
    put("BucketOwnerEnforced")
    rules = s3.get_bucket_ownership_controls(Bucket=bucket)["OwnershipControls"]["Rules"]
    assert rules == [{"ObjectOwnership": "BucketOwnerEnforced"}]


# What is not built.


@pytest.mark.parametrize("call, arguments, code, message", [
    ("get_bucket_lifecycle_configuration", {}, "NoSuchLifecycleConfiguration",
     "The lifecycle configuration does not exist"),
    ("get_bucket_website", {}, "NoSuchWebsiteConfiguration",
     "The specified bucket does not have a website configuration"),
    ("get_bucket_replication", {}, "ReplicationConfigurationNotFoundError",
     "The replication configuration was not found"),
    ("get_object_lock_configuration", {}, "ObjectLockConfigurationNotFoundError",
     "Object Lock configuration does not exist for this bucket"),
    ("get_bucket_inventory_configuration", {"Id": "x"}, "NoSuchConfiguration",
     "The specified configuration does not exist."),
    ("get_bucket_metrics_configuration", {"Id": "x"}, "NoSuchConfiguration",
     "The specified configuration does not exist."),
    ("get_bucket_analytics_configuration", {"Id": "x"}, "NoSuchConfiguration",
     "The specified configuration does not exist."),
    ("get_bucket_intelligent_tiering_configuration", {"Id": "x"}, "NoSuchConfiguration",
     "The specified configuration does not exist."),
])
def test_reading_what_is_not_built_tells_that_there_is_none(
    root, bucket, call, arguments, code, message
):
    """S3-44."""
    with refused(404, code, message):
        getattr(root.s3, call)(Bucket=bucket, **arguments)


def test_reading_documents_that_are_always_there_tells_that_they_are_empty(root, bucket):
    s3 = root.s3

    def of(call: str) -> dict:
        answer = getattr(s3, call)(Bucket=bucket)
        del answer["ResponseMetadata"]
        return answer

    assert of("get_bucket_request_payment") == {"Payer": "BucketOwner"}
    assert of("get_bucket_accelerate_configuration") == {}
    assert of("get_bucket_logging") == {}
    assert of("get_bucket_notification_configuration") == {}
    for kind in ("inventory", "metrics", "analytics", "intelligent_tiering"):
        assert of(f"list_bucket_{kind}_configurations") == {"IsTruncated": False}


@pytest.mark.parametrize("call, arguments", [
    ("delete_bucket_lifecycle", {}), ("delete_bucket_website", {}),
    ("delete_bucket_replication", {}),
    ("delete_bucket_inventory_configuration", {"Id": "x"}),
    ("delete_bucket_metrics_configuration", {"Id": "x"}),
    ("delete_bucket_analytics_configuration", {"Id": "x"}),
    ("delete_bucket_intelligent_tiering_configuration", {"Id": "x"}),
])
def test_deleting_what_is_not_built_is_done_already(root, bucket, call, arguments):
    answer = getattr(root.s3, call)(Bucket=bucket, **arguments)
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 204


@pytest.mark.parametrize("call, arguments", [
    ("put_bucket_website", {"WebsiteConfiguration": {"IndexDocument": {"Suffix": "i"}}}),
    ("put_bucket_request_payment", {"RequestPaymentConfiguration": {"Payer": "Requester"}}),
    ("put_bucket_accelerate_configuration", {"AccelerateConfiguration": {"Status": "Enabled"}}),
    ("put_bucket_logging", {"BucketLoggingStatus": {
        "LoggingEnabled": {"TargetBucket": "b", "TargetPrefix": ""}}}),
    ("put_bucket_lifecycle_configuration", {"LifecycleConfiguration": {"Rules": [
        {"ID": "x", "Status": "Enabled", "Filter": {"Prefix": ""}, "Expiration": {"Days": 1}}]}}),
])
def test_writing_what_is_not_built_says_so(root, bucket, call, arguments):
    operation = "".join(word.capitalize() for word in call.split("_"))
    with pytest.raises(root.s3.exceptions.ClientError) as refusal:
        getattr(root.s3, call)(Bucket=bucket, **arguments)
    answer = refusal.value.response
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 501
    assert answer["Error"]["Code"] == "NotImplemented"
    assert operation in answer["Error"]["Message"]
