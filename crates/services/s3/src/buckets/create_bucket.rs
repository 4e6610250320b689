//! `s3:CreateBucket`: takes a name for the caller's account.

use async_trait::async_trait;
use http::header;
use sekisho_api::s3::{CreateBucketInput, CreateBucketOutput, operations};
use sekisho_directory::{BucketRow, Committed, DirectoryError, Tag, Tags};
use sekisho_operation::{Cx, Guard, Guards, ObjectOperation, Refusal, Reply, UploadBody};

use super::location::{self, DEFAULT_REGION};
use super::{BucketError, LIFECYCLE, RUNS_MAX, name};
use crate::acl::{self, Canned};
use crate::tagging;

/// Buckets of one account (S3 contract 7.4).
const BUCKETS_MAX: usize = 10_000;

/// `s3:CreateBucket`.
pub(crate) struct CreateBucket;

#[async_trait]
impl ObjectOperation for CreateBucket {
    type Model = operations::CreateBucket;

    async fn guards(cx: &Cx<'_>, input: &CreateBucketInput) -> Result<Guards, Refusal> {
        if !name::is_valid(&input.bucket) {
            return Err(BucketError::InvalidName { bucket: input.bucket.clone() }.into());
        }
        Ok(needed(cx, input))
    }

    async fn run(
        cx: &Cx<'_>,
        input: CreateBucketInput,
        _: UploadBody,
    ) -> Result<Reply<CreateBucketOutput>, Refusal> {
        let row = new_row(cx, &input)?;
        let _alone = LIFECYCLE.lock().await;
        for _ in 0..RUNS_MAX {
            match create(cx, &row).await {
                Ok(committed) => return Ok(reply(cx, &row).after(committed)),
                Err(BucketError::Directory(DirectoryError::Conflict)) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(BucketError::Conflict.into())
    }
}

/// The action, and those that parameters imply (S3 contract 1.6); all see the same keys.
fn needed(cx: &Cx<'_>, input: &CreateBucketInput) -> Guards {
    let arn = format!("arn:{}:s3:::{}", cx.system.partition, input.bucket);
    let grants = acl::Grants::of_create_bucket(input);
    let mut actions = vec!["s3:CreateBucket"];
    if grants.any() || input.acl.as_deref().is_some_and(|acl| acl != "private") {
        actions.push("s3:PutBucketAcl");
    }
    if input.object_lock_enabled_for_bucket == Some(true) {
        actions.extend(["s3:PutBucketObjectLockConfiguration", "s3:PutBucketVersioning"]);
    }
    if input.object_ownership.is_some() {
        actions.push("s3:PutBucketOwnershipControls");
    }
    if !tags(input).is_empty() {
        actions.push("s3:TagResource");
    }
    let guard = |action| {
        let guard = Guard::new(action, arn.clone())
            .with_key("s3:ResourceAccount", Some(cx.account_id().as_str()))
            .with_key("s3:locationconstraint", constraint(input))
            .with_key("s3:x-amz-object-ownership", input.object_ownership.as_deref())
            .with_key("s3:x-amz-bucket-namespace", input.bucket_namespace.as_deref())
            .with_request_tags(
                tags(input).iter().map(|tag| (tag.key.as_str(), tag.value.as_str())),
            );
        acl::with_keys(guard, input.acl.as_deref(), &grants)
    };
    Guards { needed: actions.into_iter().map(guard).collect() }
}

fn constraint(input: &CreateBucketInput) -> Option<&str> {
    input.create_bucket_configuration.as_ref()?.location_constraint.as_deref()
}

fn tags(input: &CreateBucketInput) -> &[sekisho_api::s3::Tag] {
    let configuration = input.create_bucket_configuration.as_ref();
    configuration.and_then(|configuration| configuration.tags.as_deref()).unwrap_or_default()
}

/// The bucket that is asked for, or why there can be none like it.
fn new_row(cx: &Cx<'_>, input: &CreateBucketInput) -> Result<BucketRow, BucketError> {
    let not_built = |header, message| BucketError::NotImplemented { header, message };
    if input.bucket_namespace.as_deref().is_some_and(|namespace| namespace != "global") {
        return Err(not_built(
            "x-amz-bucket-namespace",
            "Bucket namespaces of an account are not built",
        ));
    }
    if input.object_lock_enabled_for_bucket == Some(true) {
        return Err(not_built("x-amz-bucket-object-lock-enabled", "Object Lock is not built"));
    }
    check_acl(input)?;
    let configuration = input.create_bucket_configuration.as_ref();
    if configuration.is_some_and(|it| it.location.is_some() || it.bucket.is_some()) {
        return Err(not_built("CreateBucketConfiguration", "Directory buckets are not built"));
    }
    let region = location::region(&cx.system.region, constraint(input))?;
    tagging::check(
        tags(input).iter().map(|tag| (tag.key.as_str(), tag.value.as_str())),
        "Bucket",
        tagging::BUCKET_TAGS_MAX,
    )?;
    let mut row = BucketRow::new(input.bucket.clone(), cx.account_id(), region, cx.now_s);
    row.tags = Tags(
        tags(input)
            .iter()
            .map(|tag| Tag { key: tag.key.clone(), value: tag.value.clone() })
            .collect(),
    );
    Ok(row)
}

fn check_acl(input: &CreateBucketInput) -> Result<(), BucketError> {
    let canned = match input.acl.as_deref() {
        None => Canned::Private,
        Some(acl) => Canned::parse(acl).ok_or_else(|| BucketError::InvalidArgument {
            message: "",
            name: "x-amz-acl",
            value: acl.to_owned(),
        })?,
    };
    let grants = acl::Grants::of_create_bucket(input);
    let private = canned == Canned::Private && !grants.any();
    match input.object_ownership.as_deref() {
        // S3-56.
        None | Some("BucketOwnerEnforced") if !private => Err(BucketError::AclWithOwnership),
        None | Some("BucketOwnerEnforced") => Ok(()),
        // S3-53: a new bucket blocks public ACLs.
        Some("BucketOwnerPreferred" | "ObjectWriter")
            if canned.is_public() || grants.any_public() =>
        {
            Err(BucketError::PublicAcl)
        }
        Some("BucketOwnerPreferred" | "ObjectWriter") => Err(BucketError::NotImplemented {
            header: "x-amz-object-ownership",
            message: "Only BucketOwnerEnforced is built: access control lists are disabled",
        }),
        Some(other) => Err(BucketError::InvalidArgument {
            message: "Invalid x-amz-object-ownership header",
            name: "x-amz-object-ownership",
            value: other.to_owned(),
        }),
    }
}

async fn create(cx: &Cx<'_>, row: &BucketRow) -> Result<Committed, BucketError> {
    let mut tx = cx.system.directory.begin().await?;
    let bucket = || row.name.clone();
    let there: Option<BucketRow> = tx.get(&BucketRow::key_of(&row.name)).await?;
    match there {
        Some(there) if there.account != row.account => {
            return Err(BucketError::AlreadyExists { bucket: bucket() });
        }
        // S3-110: the default region is forgiving.
        Some(there) if there.region == DEFAULT_REGION && row.region == DEFAULT_REGION => {
            return Ok(Committed::Nothing);
        }
        Some(_) => return Err(BucketError::AlreadyOwned { bucket: bucket() }),
        None => {}
    }
    if BUCKETS_MAX <= cx.view.bucket_count(row.account) {
        return Err(BucketError::TooMany);
    }
    cx.system.objects.create_bucket(&row.name).await.map_err(BucketError::Objects)?;
    tx.put(row)?;
    Ok(tx.commit().await?)
}

/// S3-113.
fn reply(cx: &Cx<'_>, row: &BucketRow) -> Reply<CreateBucketOutput> {
    let location = if row.region == DEFAULT_REGION {
        format!("/{}", row.name)
    } else {
        let scheme = if cx.request.secure { "https" } else { "http" };
        let host = cx.request.headers.get(header::HOST).and_then(|host| host.to_str().ok());
        let host = host.unwrap_or_default();
        // Addressed by virtual host, the host names the bucket.
        match host.strip_prefix(row.name.as_str()).filter(|rest| rest.starts_with('.')) {
            Some(_) => format!("{scheme}://{host}/"),
            None => format!("{scheme}://{host}/{}", row.name),
        }
    };
    Reply::new(CreateBucketOutput {
        location: Some(location),
        bucket_arn: Some(format!("arn:{}:s3:::{}", cx.system.partition, row.name)),
    })
}
