//! Writes of objects without a body: conditions, deletions, tags.

use http::Method;

use super::address::Place;
use super::client::Ask;
use super::refusal::About;
use super::xml::escaped;
use super::{Shared, headers, read};
use crate::attributes::{Tag, VersionId};
use crate::error::{ObjectError, WriteConditionName};
use crate::requests::{DeleteRequest, Deleted, WriteCondition};

/// Whether a condition holds. Whoever has the key's turn keeps it so among this store's writers.
pub(super) async fn check(
    shared: &Shared,
    bucket: &str,
    key: &str,
    condition: &WriteCondition,
) -> Result<(), ObjectError> {
    if *condition == WriteCondition::None {
        return Ok(());
    }
    let current = read::head(shared, bucket, key, None).await;
    let broken = |condition| Err(ObjectError::PreconditionFailed { condition });
    match (condition, current) {
        (WriteCondition::Absent, Err(ObjectError::NoSuchKey { .. })) => Ok(()),
        (_, Err(error)) => Err(error),
        (WriteCondition::Absent, Ok(_)) => broken(WriteConditionName::IfNoneMatch),
        (WriteCondition::Matches(wanted), Ok(current)) => {
            let etag = headers::unquoted(current.header("etag").unwrap_or_default());
            if wanted == "*" || *wanted == etag {
                Ok(())
            } else {
                broken(WriteConditionName::IfMatch)
            }
        }
        (WriteCondition::None, Ok(_)) => Ok(()),
    }
}

pub(super) async fn delete(shared: &Shared, delete: DeleteRequest) -> Result<Deleted, ObjectError> {
    let DeleteRequest { bucket, key, version, condition, .. } = &delete;
    let _turn = shared.turn(bucket, key).await;
    check(shared, bucket, key, condition).await?;
    let mut ask = Ask::new(Method::DELETE, Place::object(bucket, key));
    ask = ask.with_some("versionId", version.as_ref().map(VersionId::as_str));
    headers::add_condition(&mut ask.headers, condition)?;
    let about = About { bucket, version: version.as_ref(), condition: Some(condition) };
    let answer = match shared.client.ask(ask).await.map_err(|failed| about.error(failed)) {
        Ok(answer) => answer,
        // S3-42: what is not there is deleted.
        Err(ObjectError::NoSuchKey { .. }) => return Ok(Deleted::default()),
        Err(ObjectError::NoSuchVersion) => {
            return Ok(Deleted { version: delete.version, is_delete_marker: false });
        }
        Err(error) => return Err(error),
    };
    Ok(Deleted {
        version: answer.header("x-amz-version-id").map(VersionId::new).or(delete.version),
        is_delete_marker: answer.header("x-amz-delete-marker") == Some("true"),
    })
}

pub(super) async fn put_tags(
    shared: &Shared,
    bucket: &str,
    key: &str,
    version: Option<&VersionId>,
    tags: &[Tag],
) -> Result<VersionId, ObjectError> {
    let method = if tags.is_empty() { Method::DELETE } else { Method::PUT };
    let ask = Ask::new(method, Place::object(bucket, key)).with("tagging", "");
    let mut ask = ask.with_some("versionId", version.map(VersionId::as_str));
    if !tags.is_empty() {
        let tags = tags.iter().map(|tag| {
            let (key, value) = (escaped(&tag.key), escaped(&tag.value));
            format!("<Tag><Key>{key}</Key><Value>{value}</Value></Tag>")
        });
        let tags = tags.collect::<String>();
        ask = ask.with_document(format!("<Tagging><TagSet>{tags}</TagSet></Tagging>"));
    }
    let about = About { bucket, version, ..About::default() };
    let answer = shared.client.ask(ask).await.map_err(|failed| about.error(failed))?;
    let named = answer.header("x-amz-version-id").map(VersionId::new);
    Ok(named.or_else(|| version.cloned()).unwrap_or_else(VersionId::null))
}
