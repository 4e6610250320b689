//! `s3:ListBucket` by `HEAD`: whether a bucket is there and the caller may list it.

use sekisho_api::s3::{HeadBucketInput, HeadBucketOutput};
use sekisho_operation::{Cx, ReadOperation};

use super::BucketError;
use crate::access::{bucket_input, bucket_operation, seen};

bucket_operation! {
    /// `HeadBucket` asks for `s3:ListBucket`, without prefix, delimiter or limit (S3 contract 1.2).
    HeadBucket(HeadBucketInput), "s3:ListBucket", BucketError
}

impl ReadOperation for HeadBucket {
    fn run(cx: &Cx<'_>, input: HeadBucketInput) -> Result<HeadBucketOutput, BucketError> {
        let bucket = seen(cx, &input.bucket)?;
        // S3-113.
        Ok(HeadBucketOutput {
            bucket_arn: Some(bucket.arn.to_string()),
            bucket_region: Some(bucket.row.region.clone()),
            access_point_alias: Some(false),
            ..HeadBucketOutput::default()
        })
    }
}
