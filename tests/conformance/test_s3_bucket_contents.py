"""Buckets that hold something (S3 contract, section 6)."""

from support.buckets import new_bucket
from support.refusals import refused


def test_a_bucket_with_objects_is_not_deleted(root):
    bucket = new_bucket(root)
    root.s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    with refused(409, "BucketNotEmpty", "The bucket you tried to delete is not empty"):
        root.s3.delete_bucket(Bucket=bucket)
    root.s3.delete_object(Bucket=bucket, Key="k")
    root.s3.delete_bucket(Bucket=bucket)


def test_a_versioned_bucket_is_empty_only_without_versions(root):
    bucket = new_bucket(root)
    root.s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    root.s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    root.s3.delete_object(Bucket=bucket, Key="k")
    with refused(
        409, "BucketNotEmpty",
        "The bucket you tried to delete is not empty. You must delete all versions in the bucket.",
    ):
        root.s3.delete_bucket(Bucket=bucket)
