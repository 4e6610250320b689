//! Conditional writes (S3-115).

use futures_util::future::join_all;

use super::{Subject, delete, get, put, put_as, request};
use crate::{
    DeleteRequest, ObjectError, PutRequest, Versioning, WriteCondition, WriteConditionName,
};

fn failed(error: &ObjectError) -> Option<WriteConditionName> {
    match error {
        ObjectError::PreconditionFailed { condition } => Some(*condition),
        _ => None,
    }
}

/// S3-115: `If-None-Match: *`.
pub(crate) async fn an_absent_object_is_demanded(subject: impl Subject) {
    let store = subject.store();
    let once = || PutRequest { condition: WriteCondition::Absent, ..request("k") };
    // Begun while it held, judged when it does not any more.
    let staged = store.begin_put(once()).await.unwrap();
    put_as(store, once(), "first", 1).await.unwrap();
    let late = staged.commit(2).await.unwrap_err();
    assert_eq!(failed(&late), Some(WriteConditionName::IfNoneMatch));
    let second = put_as(store, once(), "second", 2).await.unwrap_err();
    assert_eq!(failed(&second), Some(WriteConditionName::IfNoneMatch));
    assert_eq!(get(store, "k").await.unwrap(), "first");
    delete(store, "k", Versioning::Off, None).await;
    put_as(store, once(), "third", 3).await.unwrap();
}

/// S3-115: `If-Match`; a missing key is `NoSuchKey`.
pub(crate) async fn an_etag_is_demanded(subject: impl Subject) {
    let store = subject.store();
    let matches = |etag: &str| WriteCondition::Matches(etag.to_owned());
    let put_if = |etag: &str| PutRequest { condition: matches(etag), ..request("k") };
    let missing = put_as(store, put_if("x"), "new", 1).await.unwrap_err();
    assert!(matches!(missing, ObjectError::NoSuchKey { .. }), "{missing:?}");

    let first = put(store, "k", "first").await;
    let other = put_as(store, put_if("x"), "new", 1).await.unwrap_err();
    assert_eq!(failed(&other), Some(WriteConditionName::IfMatch));
    let second = put_as(store, put_if(&first.etag), "second", 1).await.unwrap();
    assert_eq!(get(store, "k").await.unwrap(), "second");

    let delete_if = |etag: &str| DeleteRequest {
        bucket: "b".to_owned(),
        key: "k".to_owned(),
        condition: matches(etag),
        ..DeleteRequest::default()
    };
    let other = store.delete(delete_if(&first.etag)).await.unwrap_err();
    assert_eq!(failed(&other), Some(WriteConditionName::IfMatch));
    store.delete(delete_if(&second.etag)).await.unwrap();
    assert!(get(store, "k").await.is_err());
}

pub(crate) async fn only_one_of_many_creates_an_object(subject: impl Subject) {
    let store = subject.store();
    let puts = (0..20_usize).map(|number| async move {
        let put = PutRequest { condition: WriteCondition::Absent, ..request("k") };
        put_as(store, put, super::body(number * 1_000), 1).await.is_ok()
    });
    let created = join_all(puts).await.into_iter().filter(|created| *created).count();
    assert_eq!(created, 1);
}
