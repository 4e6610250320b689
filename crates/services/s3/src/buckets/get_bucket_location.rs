//! `s3:GetBucketLocation`: where a bucket was created.

use sekisho_api::s3::{GetBucketLocationInput, GetBucketLocationOutput};
use sekisho_operation::{Cx, ReadOperation};

use super::{BucketError, location};
use crate::access::{bucket_input, bucket_operation, seen};

bucket_operation! {
    /// `s3:GetBucketLocation`.
    GetBucketLocation(GetBucketLocationInput), "s3:GetBucketLocation", BucketError
}

impl ReadOperation for GetBucketLocation {
    fn run(
        cx: &Cx<'_>,
        input: GetBucketLocationInput,
    ) -> Result<GetBucketLocationOutput, BucketError> {
        let bucket = seen(cx, &input.bucket)?;
        Ok(GetBucketLocationOutput { location_constraint: location::shown(&bucket.row.region) })
    }
}
