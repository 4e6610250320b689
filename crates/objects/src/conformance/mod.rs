//! What every store of objects must do, whatever it keeps bytes on.
//!
//! `objects_suite!(name, make)` runs all of it on one implementation, where `make` gives a new
//! [`Subject`].

mod conditions;
mod listings;
mod multipart;
mod objects;
mod versions;

use std::future::Future;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::TryStreamExt as _;
use rand::RngCore as _;

pub(crate) use self::conditions::*;
pub(crate) use self::listings::*;
pub(crate) use self::multipart::*;
pub(crate) use self::objects::*;
pub(crate) use self::versions::*;
use crate::{
    Committed, DeleteRequest, Deleted, ObjectError, ObjectHandle, ObjectStore, PutRequest,
    Randomness, VersionId, Versioning,
};

/// A store under test, with the bucket `b`.
pub(crate) trait Subject: Sized + Send {
    fn store(&self) -> &dyn ObjectStore;

    /// The same store after a restart; `None` if it keeps nothing, by design.
    fn restart(self) -> impl Future<Output = Option<Self>> + Send;
}

macro_rules! objects_suite {
    ($name:ident, $make:expr) => {
        mod $name {
            #[allow(unused_imports, reason = "for the expression that makes a store")]
            use super::*;

            crate::conformance::objects_cases! { $make;
                an_object_comes_back_as_it_was_put,
                ranges_are_cut_exactly,
                digests_are_those_of_the_bytes,
                what_is_staged_shows_nowhere,
                an_object_is_replaced_whole,
                names_are_nothing_but_text,
                a_key_has_a_length,
                a_deleted_object_is_gone,
                a_reader_keeps_what_it_found,
                tags_are_replaced_alone,
                a_bucket_is_removed_only_empty,
                a_missing_bucket_is_an_error,
                a_put_waits_for_no_other_key,
                a_restart_keeps_objects,
                an_absent_object_is_demanded,
                an_etag_is_demanded,
                only_one_of_many_creates_an_object,
                writes_make_versions,
                a_delete_makes_a_marker,
                deleting_a_version_uncovers_the_one_before,
                the_null_version_is_one,
                a_suspended_bucket_keeps_its_versions,
                versions_are_listed_newest_first,
                pages_of_versions_make_up_the_listing,
                keys_are_listed_in_byte_order,
                common_prefixes_are_rolled_up,
                pages_make_up_the_listing,
                a_prefix_as_marker_skips_its_keys,
                parts_make_an_object,
                parts_are_read_across_their_borders,
                a_part_is_replaced,
                unnamed_parts_are_left_out,
                wrong_parts_are_refused,
                small_parts_are_refused,
                an_aborted_upload_is_gone,
                uploads_are_listed_by_key_and_start,
                checksums_of_parts_are_combined,
                a_restart_keeps_uploads,
            }
        }
    };
}
pub(crate) use objects_suite;

macro_rules! objects_cases {
    ($make:expr; $($case:ident,)*) => {$(
        #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
        async fn $case() {
            let limit = std::time::Duration::from_secs(120);
            let subject = $make.await;
            crate::ObjectStore::create_bucket(
                crate::conformance::Subject::store(&subject), "b"
            ).await.unwrap();
            let case = crate::conformance::$case(subject);
            tokio::time::timeout(limit, case).await.expect("it hangs");
        }
    )*};
}
pub(crate) use objects_cases;

pub(crate) fn randomness() -> Randomness {
    Arc::new(|bytes| rand::rng().fill_bytes(bytes))
}

/// Bytes that tell where they are.
pub(crate) fn body(size: usize) -> Bytes {
    (0..size).map(|at| (at ^ (at >> 8) ^ (at >> 16)) as u8).collect::<Vec<_>>().into()
}

pub(crate) fn request(key: &str) -> PutRequest {
    PutRequest { bucket: "b".to_owned(), key: key.to_owned(), ..PutRequest::default() }
}

pub(crate) async fn put_as(
    store: &dyn ObjectStore,
    put: PutRequest,
    body: impl Into<Bytes>,
    now_ms: i64,
) -> Result<Committed, ObjectError> {
    let mut staged = store.begin_put(put).await?;
    let mut body: Bytes = body.into();
    while !body.is_empty() {
        let piece = body.split_to(body.len().min(37_000));
        staged.write(piece).await?;
    }
    staged.commit(now_ms).await
}

pub(crate) async fn put(store: &dyn ObjectStore, key: &str, body: impl Into<Bytes>) -> Committed {
    put_as(store, request(key), body, 1_000).await.unwrap()
}

pub(crate) async fn put_version(
    store: &dyn ObjectStore,
    key: &str,
    versioning: Versioning,
    body: &'static str,
) -> VersionId {
    let request = PutRequest { versioning, ..request(key) };
    put_as(store, request, body, 1_000).await.unwrap().version
}

pub(crate) async fn bytes(
    handle: Box<dyn ObjectHandle>,
    range: std::ops::Range<u64>,
) -> Result<Bytes, ObjectError> {
    let pieces: Vec<Bytes> = handle.read(range).await?.into_stream().try_collect().await?;
    Ok(pieces.concat().into())
}

pub(crate) async fn get(store: &dyn ObjectStore, key: &str) -> Result<Bytes, ObjectError> {
    get_version(store, key, None).await
}

pub(crate) async fn get_version(
    store: &dyn ObjectStore,
    key: &str,
    version: Option<&VersionId>,
) -> Result<Bytes, ObjectError> {
    let handle = store.open("b", key, version).await?;
    let size = handle.info().size;
    bytes(handle, 0..size).await
}

pub(crate) async fn delete(
    store: &dyn ObjectStore,
    key: &str,
    versioning: Versioning,
    version: Option<&VersionId>,
) -> Deleted {
    let delete = DeleteRequest {
        bucket: "b".to_owned(),
        key: key.to_owned(),
        version: version.cloned(),
        versioning,
        owner: "111111111111".to_owned(),
        now_ms: 2_000,
        ..DeleteRequest::default()
    };
    store.delete(delete).await.unwrap()
}
