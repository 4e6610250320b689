//! Rooms: one bucket of the other store each.

use http::Method;

use super::address::Place;
use super::client::{Ask, Client, Failed};
use super::refusal::About;
use crate::attributes::Versioning;
use crate::error::ObjectError;
use crate::listing::{UploadEntry, UploadsQuery};
use crate::requests::UploadId;

const NAMESPACE: &str = "http://s3.amazonaws.com/doc/2006-03-01/";

/// Makes the bucket; one that the store's key owns already is taken as it is, with what is in it.
pub(super) async fn create(client: &Client, bucket: &str) -> Result<(), ObjectError> {
    let mut ask = Ask::new(Method::PUT, Place::bucket(bucket));
    let region = &client.options().region;
    if region != "us-east-1" {
        ask = ask.with_document(format!(
            "<CreateBucketConfiguration xmlns=\"{NAMESPACE}\"><LocationConstraint>{region}\
             </LocationConstraint></CreateBucketConfiguration>"
        ));
    }
    match client.ask(ask).await {
        Ok(_) => Ok(()),
        Err(Failed::Refused(refused)) if refused.code == "BucketAlreadyOwnedByYou" => Ok(()),
        Err(failed) => Err(About::bucket(bucket).error(failed)),
    }
}

pub(super) async fn set_versioning(
    client: &Client,
    bucket: &str,
    state: Versioning,
) -> Result<(), ObjectError> {
    let status = match state {
        Versioning::Off => return check(client, bucket).await,
        Versioning::Enabled => "Enabled",
        Versioning::Suspended => "Suspended",
    };
    let ask = Ask::new(Method::PUT, Place::bucket(bucket)).with("versioning", "");
    let ask = ask.with_document(format!(
        "<VersioningConfiguration xmlns=\"{NAMESPACE}\"><Status>{status}</Status>\
         </VersioningConfiguration>"
    ));
    client.ask(ask).await.map_err(|failed| About::bucket(bucket).error(failed))?;
    Ok(())
}

/// Whether the bucket is there.
pub(super) async fn check(client: &Client, bucket: &str) -> Result<(), ObjectError> {
    match client.ask(Ask::new(Method::HEAD, Place::bucket(bucket))).await {
        Ok(_) => Ok(()),
        Err(Failed::Refused(refused)) if refused.status.as_u16() == 404 => {
            Err(ObjectError::NoSuchBucket { bucket: bucket.to_owned() })
        }
        Err(failed) => Err(About::bucket(bucket).error(failed)),
    }
}

/// Removes the bucket if it holds nothing but unfinished uploads.
pub(super) async fn remove(client: &Client, bucket: &str) -> Result<(), ObjectError> {
    let about = About::bucket(bucket);
    let remove = || client.ask(Ask::new(Method::DELETE, Place::bucket(bucket)));
    match remove().await {
        Ok(_) => return Ok(()),
        Err(Failed::Refused(refused)) if refused.code == "NoSuchBucket" => return Ok(()),
        Err(Failed::Refused(refused)) if refused.code == "BucketNotEmpty" => {}
        Err(failed) => return Err(about.error(failed)),
    }
    // Some stores count unfinished uploads as content.
    let mut query = UploadsQuery { limit: 1000, ..UploadsQuery::default() };
    let mut aborted = 0_usize;
    loop {
        let page = super::listings::list_uploads(client, bucket, &query).await?;
        for entry in &page.entries {
            let UploadEntry::Upload { key, id, .. } = entry else { continue };
            abort(client, bucket, key, id).await?;
            aborted += 1;
            query.after_key = Some(key.clone());
            query.after_upload = Some(id.clone());
        }
        if !page.is_truncated || page.entries.is_empty() {
            break;
        }
    }
    if aborted == 0 {
        return Err(ObjectError::BucketNotEmpty { bucket: bucket.to_owned() });
    }
    remove().await.map(|_| ()).map_err(|failed| about.error(failed))
}

pub(super) async fn abort(
    client: &Client,
    bucket: &str,
    key: &str,
    upload: &UploadId,
) -> Result<(), ObjectError> {
    let ask = Ask::new(Method::DELETE, Place::object(bucket, key));
    let ask = ask.with("uploadId", upload.as_str());
    client.ask(ask).await.map_err(|failed| About::bucket(bucket).error(failed))?;
    Ok(())
}
