"""Every bucket operation, asked by a user who may not, then by one who may only that: which action
it asks for, on which resource (S3 contract, 1.2 and 1.4)."""

import pytest

from support.buckets import OPEN, arn, grant, new_bucket, put_policy
from support.documents import ALLOW_ALL, allow, policy, text
from support.refusals import denied

NAMED = {"Id": "x"}
TAGGING = {"Tagging": {"TagSet": [{"Key": "a", "Value": "b"}]}}
RULE = {"AllowedOrigins": ["*"], "AllowedMethods": ["GET"]}

# Operation, its arguments beside the bucket, the action where it has another name.
ROWS = [
    ("get_bucket_location", {}, "GetBucketLocation"),
    ("get_bucket_policy", {}, "GetBucketPolicy"),
    ("put_bucket_policy", {"Policy": "{policy}"}, "PutBucketPolicy"),
    ("delete_bucket_policy", {}, "DeleteBucketPolicy"),
    ("get_bucket_policy_status", {}, "GetBucketPolicyStatus"),
    ("get_public_access_block", {}, "GetBucketPublicAccessBlock"),
    ("put_public_access_block", {"PublicAccessBlockConfiguration": OPEN},
     "PutBucketPublicAccessBlock"),
    ("delete_public_access_block", {}, "PutBucketPublicAccessBlock"),
    ("get_bucket_ownership_controls", {}, "GetBucketOwnershipControls"),
    ("put_bucket_ownership_controls",
     {"OwnershipControls": {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]}},
     "PutBucketOwnershipControls"),
    ("delete_bucket_ownership_controls", {}, "PutBucketOwnershipControls"),
    ("get_bucket_acl", {}, "GetBucketAcl"),
    ("put_bucket_acl", {"ACL": "private"}, "PutBucketAcl"),
    ("get_bucket_versioning", {}, "GetBucketVersioning"),
    ("put_bucket_versioning", {"VersioningConfiguration": {"Status": "Enabled"}},
     "PutBucketVersioning"),
    ("get_bucket_tagging", {}, "GetBucketTagging"),
    ("put_bucket_tagging", TAGGING, "PutBucketTagging"),
    ("delete_bucket_tagging", {}, "PutBucketTagging"),
    ("get_bucket_abac", {}, "GetBucketAbac"),
    ("put_bucket_abac", {"AbacStatus": {"Status": "Disabled"}}, "PutBucketAbac"),
    ("get_bucket_encryption", {}, "GetEncryptionConfiguration"),
    ("put_bucket_encryption", {"ServerSideEncryptionConfiguration": {"Rules": [
        {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]}},
     "PutEncryptionConfiguration"),
    ("delete_bucket_encryption", {}, "PutEncryptionConfiguration"),
    ("get_bucket_cors", {}, "GetBucketCORS"),
    ("put_bucket_cors", {"CORSConfiguration": {"CORSRules": [RULE]}}, "PutBucketCORS"),
    ("delete_bucket_cors", {}, "PutBucketCORS"),
    ("get_bucket_lifecycle_configuration", {}, "GetLifecycleConfiguration"),
    ("delete_bucket_lifecycle", {}, "PutLifecycleConfiguration"),
    ("get_bucket_website", {}, "GetBucketWebsite"),
    ("delete_bucket_website", {}, "DeleteBucketWebsite"),
    ("get_bucket_logging", {}, "GetBucketLogging"),
    ("get_bucket_notification_configuration", {}, "GetBucketNotification"),
    ("get_bucket_replication", {}, "GetReplicationConfiguration"),
    ("delete_bucket_replication", {}, "PutReplicationConfiguration"),
    ("get_bucket_request_payment", {}, "GetBucketRequestPayment"),
    ("get_bucket_accelerate_configuration", {}, "GetAccelerateConfiguration"),
    ("get_object_lock_configuration", {}, "GetBucketObjectLockConfiguration"),
    ("get_bucket_inventory_configuration", NAMED, "GetInventoryConfiguration"),
    ("list_bucket_inventory_configurations", {}, "GetInventoryConfiguration"),
    ("delete_bucket_inventory_configuration", NAMED, "PutInventoryConfiguration"),
    ("get_bucket_metrics_configuration", NAMED, "GetMetricsConfiguration"),
    ("list_bucket_metrics_configurations", {}, "GetMetricsConfiguration"),
    ("delete_bucket_metrics_configuration", NAMED, "PutMetricsConfiguration"),
    ("get_bucket_analytics_configuration", NAMED, "GetAnalyticsConfiguration"),
    ("list_bucket_analytics_configurations", {}, "GetAnalyticsConfiguration"),
    ("delete_bucket_analytics_configuration", NAMED, "PutAnalyticsConfiguration"),
    ("get_bucket_intelligent_tiering_configuration", NAMED,
     "GetIntelligentTieringConfiguration"),
    ("list_bucket_intelligent_tiering_configurations", {}, "GetIntelligentTieringConfiguration"),
    ("delete_bucket_intelligent_tiering_configuration", NAMED,
     "PutIntelligentTieringConfiguration"),
    ("delete_bucket", {}, "DeleteBucket"),
]
# What a bucket is without: the refusal shows that the caller was let in.
ABSENT = {
    "NoSuchBucketPolicy", "NoSuchTagSet", "NoSuchCORSConfiguration", "NoSuchConfiguration",
    "NoSuchLifecycleConfiguration", "NoSuchWebsiteConfiguration",
    "ReplicationConfigurationNotFoundError", "ObjectLockConfigurationNotFoundError",
}


@pytest.mark.parametrize("call, arguments, action", ROWS, ids=[row[0] for row in ROWS])
def test_an_operation_asks_for_its_action_on_the_bucket(root, call, arguments, action):
    bucket, action = new_bucket(root), f"s3:{action}"
    mine = policy(grant(bucket, root.account))
    arguments = {
        name: text(mine) if value == "{policy}" else value for name, value in arguments.items()
    }
    # By another action, or on another bucket, nobody gets in.
    ann = root.new_user("ann", allow(action, arn(bucket + "x")), allow("s3:ListBucket"))
    with denied(
        f"User: {ann.arn} is not authorized to perform: {action} on resource: \"{arn(bucket)}\" "
        f"because no identity-based policy allows the {action} action"
    ):
        getattr(ann.s3, call)(Bucket=bucket, **arguments)
    bob = root.new_user("bob", allow(action, arn(bucket)))
    try:
        getattr(bob.s3, call)(Bucket=bucket, **arguments)
    except bob.s3.exceptions.ClientError as error:
        assert error.response["Error"]["Code"] in ABSENT, error


def test_a_bucket_policy_can_deny_the_deletion_of_its_bucket(root):
    """S3 contract 1.2."""
    bucket = new_bucket(root)
    ann = root.new_user("ann", ALLOW_ALL)
    put_policy(root, bucket, grant(bucket, "*", action="s3:DeleteBucket", effect="Deny"))
    with denied(
        f"User: {ann.arn} is not authorized to perform: s3:DeleteBucket on resource: "
        f"\"{arn(bucket)}\" with an explicit deny in a resource-based policy"
    ):
        ann.s3.delete_bucket(Bucket=bucket)


def test_head_bucket_asks_to_list_without_a_prefix(root):
    """S3 contract 1.2: the keys of a listing are absent."""
    bucket = new_bucket(root)
    prefix = {"StringLike": {"s3:prefix": "*"}}
    ann = root.new_user("ann", allow("s3:ListBucket", arn(bucket), Condition=prefix))
    with pytest.raises(ann.s3.exceptions.ClientError, match="403"):
        ann.s3.head_bucket(Bucket=bucket)
    absent = {"Null": {"s3:prefix": "true", "s3:delimiter": "true", "s3:max-keys": "true"}}
    bob = root.new_user("bob", allow("s3:ListBucket", arn(bucket), Condition=absent))
    bob.s3.head_bucket(Bucket=bucket)
