//! How an operation reaches a bucket: what is refused before any policy is read, and what every
//! authorization about a bucket or its objects carries.

use std::sync::Arc;

use sekisho_api::Fault;
use sekisho_directory::{BucketRow, DirectoryError, Tx};
use sekisho_operation::{AwsError, Cx, Guard, Guards, Refusal};
use sekisho_replica::{BucketEntity, ResourceSide};

use crate::faults;

/// Why a bucket is not reached, whatever the caller may do (S3 contract 2).
#[derive(Debug, thiserror::Error)]
pub(crate) enum Unreachable {
    /// S3-30: told to everybody.
    #[error("The specified bucket does not exist")]
    NoSuchBucket {
        /// The name asked for.
        bucket: String,
    },
    /// `x-amz-expected-bucket-owner` names somebody else (S3 contract 1.6).
    #[error("Access Denied")]
    OtherOwner,
    /// `x-amz-expected-bucket-owner` names no account.
    #[error(
        "The value of the expected bucket owner parameter must be an AWS Account ID... [{value}]"
    )]
    NoAccountId {
        /// What it says.
        value: String,
    },
}

impl AwsError for Unreachable {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::NoSuchBucket { .. } => &faults::NO_SUCH_BUCKET,
            Self::OtherOwner => &faults::ACCESS_DENIED,
            Self::NoAccountId { .. } => &faults::INVALID_BUCKET_OWNER,
        }
    }

    fn fields(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NoSuchBucket { bucket } => vec![("BucketName", bucket.clone())],
            Self::OtherOwner | Self::NoAccountId { .. } => Vec::new(),
        }
    }
}

/// The bucket that a request names. `expected_owner` is `x-amz-expected-bucket-owner`.
pub(crate) fn reach<'v>(
    cx: &Cx<'v>,
    name: &str,
    expected_owner: Option<&str>,
) -> Result<&'v Arc<BucketEntity>, Unreachable> {
    let missing = || Unreachable::NoSuchBucket { bucket: name.to_owned() };
    let bucket = cx.view.bucket(name).ok_or_else(missing)?;
    match expected_owner {
        Some(owner) if owner.len() != 12 || !owner.bytes().all(|byte| byte.is_ascii_digit()) => {
            Err(Unreachable::NoAccountId { value: owner.to_owned() })
        }
        Some(owner) if owner != bucket.row.account.as_str() => Err(Unreachable::OtherOwner),
        _ => Ok(bucket),
    }
}

/// An action on the bucket itself.
pub(crate) fn on_bucket(cx: &Cx<'_>, bucket: &BucketEntity, action: &'static str) -> Guard {
    inside(cx, bucket, Guard::new(action, &*bucket.arn))
}

/// An action on an object of the bucket. The key goes into the ARN as it is (S3-1).
pub(crate) fn on_object(
    cx: &Cx<'_>,
    bucket: &BucketEntity,
    key: &str,
    action: &'static str,
) -> Guard {
    inside(cx, bucket, Guard::new(action, format!("{}/{key}", bucket.arn)))
}

fn inside(cx: &Cx<'_>, bucket: &BucketEntity, guard: Guard) -> Guard {
    let row = &bucket.row;
    let side = match &bucket.policy {
        Some(policy) => ResourceSide::Policy(policy.clone()),
        None => ResourceSide::None,
    };
    // S3 contract 3.2: only while the stored policy is public.
    let restricted = bucket.has_public_policy
        && cx.view.effective_public_access_block(row).restrict_public_buckets;
    let mut guard =
        guard.owned_by(row.account).with_resource_side(side).restricted_to_owner(restricted);
    if row.abac {
        for tag in row.tags.iter() {
            guard.keys.set(format!("aws:ResourceTag/{}", tag.key), tag.value.clone());
            guard.keys.set(format!("s3:BucketTag/{}", tag.key), tag.value.clone());
        }
    }
    guard
}

/// The input of an operation on a bucket.
pub(crate) trait InBucket {
    /// The bucket's name.
    fn bucket(&self) -> &str;
    /// `x-amz-expected-bucket-owner`.
    fn expected_owner(&self) -> Option<&str>;
}

/// The guards of an operation that asks one action on its bucket.
pub(crate) fn guards_on_bucket(
    cx: &Cx<'_>,
    input: &impl InBucket,
    action: &'static str,
) -> Result<Guards, Refusal> {
    let bucket = reach(cx, input.bucket(), input.expected_owner())?;
    Ok(on_bucket(cx, bucket, action).into())
}

/// Declares an operation that asks one action on its bucket.
macro_rules! bucket_operation {
    ($(#[$doc:meta])* $name:ident($input:ident), $action:literal, $error:ty) => {
        bucket_input!($input);

        $(#[$doc])*
        pub(crate) struct $name;

        impl ::sekisho_operation::Operation for $name {
            type Model = ::sekisho_api::s3::operations::$name;
            type Error = $error;

            fn guards(
                cx: &::sekisho_operation::Cx<'_>,
                input: &::sekisho_api::s3::$input,
            ) -> Result<::sekisho_operation::Guards, ::sekisho_operation::Refusal> {
                $crate::access::guards_on_bucket(cx, input, $action)
            }
        }
    };
}
pub(crate) use bucket_operation;

/// Tells where an input names its bucket.
macro_rules! bucket_input {
    ($input:ident) => {
        impl $crate::access::InBucket for ::sekisho_api::s3::$input {
            fn bucket(&self) -> &str {
                &self.bucket
            }

            fn expected_owner(&self) -> Option<&str> {
                self.expected_bucket_owner.as_deref()
            }
        }
    };
}
pub(crate) use bucket_input;

/// Why a bucket's row is not there to be changed.
pub(crate) trait LoadError: From<DirectoryError> + From<Unreachable> {}
impl<E: From<DirectoryError> + From<Unreachable>> LoadError for E {}

/// The row of the bucket that the request was authorized on. One created anew meanwhile by
/// somebody else is another bucket.
pub(crate) async fn load<E: LoadError>(
    cx: &Cx<'_>,
    tx: &mut Tx,
    name: &str,
) -> Result<BucketRow, E> {
    let row: Option<BucketRow> = tx.get(&BucketRow::key_of(name)).await?;
    let authorized = cx.view.bucket(name).map(|bucket| bucket.row.account);
    match row {
        Some(row) if authorized == Some(row.account) => Ok(row),
        _ => Err(Unreachable::NoSuchBucket { bucket: name.to_owned() }.into()),
    }
}

/// The row of a bucket as requests see it.
pub(crate) fn seen<'v>(cx: &Cx<'v>, name: &str) -> Result<&'v BucketEntity, Unreachable> {
    Ok(reach(cx, name, None)?)
}
