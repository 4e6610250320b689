//! Objects one by one.

use base64::Engine as _;
use bytes::Bytes;
use futures_util::future::join_all;
use md5::Digest as _;

use super::{Subject, body, bytes, delete, get, put, put_as, request};
use crate::{
    Attributes, ChecksumAlgorithm, ContentHeaders, ObjectError, PutRequest, Tag, Versioning,
};

/// Sizes at which something changes: none, in the index, in a file, a block, a batch.
const SIZES: [usize; 9] = [0, 1, 8_192, 8_193, 65_536, 65_537, 524_288, 600_000, 2_000_003];

pub(crate) async fn an_object_comes_back_as_it_was_put(subject: impl Subject) {
    let store = subject.store();
    let attributes = Attributes {
        owner: "111111111111".to_owned(),
        headers: ContentHeaders {
            content_type: Some("text/plain".to_owned()),
            cache_control: Some("no-cache".to_owned()),
            ..ContentHeaders::default()
        },
        metadata: vec![("colour".to_owned(), "blåbær".to_owned())],
        tags: vec![Tag { key: "k".to_owned(), value: "v".to_owned() }],
        storage_class: None,
        website_redirect_location: Some("/x".to_owned()),
    };
    for size in SIZES {
        let put = PutRequest { attributes: attributes.clone(), ..request("k") };
        let committed = put_as(store, put, body(size), 5_000).await.unwrap();
        let handle = store.open("b", "k", None).await.unwrap();
        let info = handle.info().clone();
        assert_eq!((info.size, info.last_modified_ms), (size as u64, 5_000));
        assert_eq!((&info.etag, &info.checksum), (&committed.etag, &committed.checksum));
        assert_eq!(info.attributes, attributes);
        assert!(info.version.is_null() && info.is_latest && info.parts_count.is_none());
        assert_eq!(bytes(handle, 0..size as u64).await.unwrap(), body(size), "{size} bytes");
    }
}

pub(crate) async fn ranges_are_cut_exactly(subject: impl Subject) {
    let store = subject.store();
    for size in [100, 8_192, 65_536, 700_001] {
        let whole = body(size);
        put(store, "k", whole.clone()).await;
        let end = size as u64;
        for range in [0..1, 0..end, end - 1..end, 1..end - 1, 65_535..65_537, 65_536..131_072] {
            let range = range.start.min(end)..range.end.min(end);
            let handle = store.open("b", "k", None).await.unwrap();
            let found = bytes(handle, range.clone()).await.unwrap();
            let expected = &whole[range.start as usize..range.end as usize];
            assert_eq!(found, expected, "{range:?} of {size}");
        }
    }
}

/// S3-140, S3-142, S3-143.
pub(crate) async fn digests_are_those_of_the_bytes(subject: impl Subject) {
    let store = subject.store();
    for size in SIZES {
        let whole = body(size);
        let committed = put(store, "k", whole.clone()).await;
        assert_eq!(committed.etag, hex::encode(md5::Md5::digest(&whole)));
        let checksum = committed.checksum.unwrap();
        assert_eq!(checksum.algorithm, ChecksumAlgorithm::Crc64Nvme);

        let sha = PutRequest { checksum: Some(ChecksumAlgorithm::Sha256), ..request("k") };
        let mut staged = store.begin_put(sha).await.unwrap();
        staged.write(whole.clone()).await.unwrap();
        let sealed = staged.seal().await.unwrap();
        let expected = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, &whole);
        let expected = base64::engine::general_purpose::STANDARD.encode(expected);
        assert_eq!((sealed.size, sealed.checksum.value), (size as u64, expected));
    }
}

pub(crate) async fn what_is_staged_shows_nowhere(subject: impl Subject) {
    let store = subject.store();
    put(store, "k", "old").await;
    for size in [10, 900_000] {
        for key in ["k", "new"] {
            let mut staged = store.begin_put(request(key)).await.unwrap();
            staged.write(body(size)).await.unwrap();
            staged.seal().await.unwrap();
            drop(staged);
        }
        assert_eq!(get(store, "k").await.unwrap(), "old");
        let missing = get(store, "new").await.unwrap_err();
        assert!(matches!(missing, ObjectError::NoSuchKey { delete_marker: None }), "{missing:?}");
    }
}

pub(crate) async fn an_object_is_replaced_whole(subject: impl Subject) {
    let store = subject.store();
    let sizes = [3, 900_000, 5, 100_000, 0];
    put(store, "k", body(1)).await;
    let writer = async {
        for size in sizes.into_iter().cycle().take(40) {
            put(store, "k", body(size)).await;
        }
    };
    let readers = (0..4).map(|_| async {
        for _ in 0..60 {
            let handle = store.open("b", "k", None).await.unwrap();
            let size = handle.info().size;
            assert_eq!(bytes(handle, 0..size).await.unwrap(), body(size as usize));
        }
    });
    tokio::join!(writer, join_all(readers));
}

pub(crate) async fn names_are_nothing_but_text(subject: impl Subject) {
    let store = subject.store();
    let long = "é".repeat(512);
    let zeros = "\0".repeat(1024);
    let names = [
        "../../etc/passwd",
        "..",
        ".",
        "/",
        "//",
        "a//b",
        "/a",
        "a/",
        "a",
        "a\0",
        "a\0b",
        "\0",
        "a\nb",
        "日本語/ファイル",
        "😀",
        "con",
        "a:b",
        "%2e%2e",
        "a\\b",
        &long,
        &zeros,
        " ",
        "a ",
    ];
    for (number, name) in names.iter().enumerate() {
        // Some in the index, some as files.
        put(store, name, body(number * 1_500)).await;
    }
    for (number, name) in names.iter().enumerate() {
        assert_eq!(get(store, name).await.unwrap(), body(number * 1_500), "{name:?}");
    }
    for name in names {
        delete(store, name, Versioning::Off, None).await;
        assert!(get(store, name).await.is_err(), "{name:?}");
    }
}

/// S3-122.
pub(crate) async fn a_key_has_a_length(subject: impl Subject) {
    let store = subject.store();
    for key in [String::new(), "k".repeat(1025), "é".repeat(513)] {
        let refused = store.begin_put(request(&key)).await.err();
        assert!(matches!(refused, Some(ObjectError::InvalidKey { .. })), "{refused:?}");
    }
}

/// S3-42.
pub(crate) async fn a_deleted_object_is_gone(subject: impl Subject) {
    let store = subject.store();
    for size in [3, 100_000] {
        put(store, "k", body(size)).await;
        let deleted = delete(store, "k", Versioning::Off, None).await;
        assert_eq!(deleted, crate::Deleted::default());
        assert!(matches!(get(store, "k").await, Err(ObjectError::NoSuchKey { .. })));
        delete(store, "k", Versioning::Off, None).await;
    }
}

pub(crate) async fn a_reader_keeps_what_it_found(subject: impl Subject) {
    let store = subject.store();
    for size in [3, 900_000] {
        put(store, "k", body(size)).await;
        let handle = store.open("b", "k", None).await.unwrap();
        put(store, "k", "other").await;
        delete(store, "k", Versioning::Off, None).await;
        // The collector has had its chance.
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        assert_eq!(bytes(handle, 0..size as u64).await.unwrap(), body(size));
    }
}

pub(crate) async fn tags_are_replaced_alone(subject: impl Subject) {
    let store = subject.store();
    let before = put(store, "k", "body").await;
    let tags = vec![Tag { key: "colour".to_owned(), value: "red".to_owned() }];
    let version = store.put_tags("b", "k", None, tags.clone()).await.unwrap();
    assert!(version.is_null());
    let handle = store.open("b", "k", None).await.unwrap();
    let info = handle.info();
    assert_eq!((&info.attributes.tags, &info.etag), (&tags, &before.etag));
    assert_eq!(info.last_modified_ms, before.last_modified_ms);
    assert_eq!(get(store, "k").await.unwrap(), "body");
    let missing = store.put_tags("b", "other", None, tags).await.unwrap_err();
    assert!(matches!(missing, ObjectError::NoSuchKey { .. }), "{missing:?}");
}

pub(crate) async fn a_bucket_is_removed_only_empty(subject: impl Subject) {
    let store = subject.store();
    put(store, "k", "body").await;
    let refused = store.remove_bucket("b").await.unwrap_err();
    assert!(matches!(refused, ObjectError::BucketNotEmpty { .. }), "{refused:?}");
    assert_eq!(get(store, "k").await.unwrap(), "body");
    delete(store, "k", Versioning::Off, None).await;

    // A put that is under way finds its bucket gone, even if there is one of its name again.
    let mut staged = store.begin_put(request("k")).await.unwrap();
    staged.write(Bytes::from_static(b"late")).await.unwrap();
    store.remove_bucket("b").await.unwrap();
    store.remove_bucket("b").await.unwrap();
    let late = staged.commit(1_000).await.unwrap_err();
    assert!(matches!(late, ObjectError::NoSuchBucket { .. }), "{late:?}");
    store.create_bucket("b").await.unwrap();
    store.create_bucket("b").await.unwrap();
    assert!(matches!(get(store, "k").await, Err(ObjectError::NoSuchKey { .. })));
}

/// S3-30.
pub(crate) async fn a_missing_bucket_is_an_error(subject: impl Subject) {
    let store = subject.store();
    let missing = store.open("other", "k", None).await.err();
    assert!(matches!(missing, Some(ObjectError::NoSuchBucket { .. })), "{missing:?}");
    let put = PutRequest { bucket: "other".to_owned(), ..request("k") };
    let missing = put_as(store, put, "x", 0).await.unwrap_err();
    assert!(matches!(missing, ObjectError::NoSuchBucket { .. }), "{missing:?}");
    let missing = store.list("other", &crate::ListQuery::default()).await.unwrap_err();
    assert!(matches!(missing, ObjectError::NoSuchBucket { .. }), "{missing:?}");
}

pub(crate) async fn a_put_waits_for_no_other_key(subject: impl Subject) {
    let store = subject.store();
    let mut slow = store.begin_put(request("slow")).await.unwrap();
    slow.write(body(700_000)).await.unwrap();
    join_all((0..50).map(|number| async move {
        put(store, &format!("k{number}"), body(number * 500)).await;
    }))
    .await;
    slow.commit(1_000).await.unwrap();
    assert_eq!(get(store, "slow").await.unwrap(), body(700_000));
    assert_eq!(get(store, "k49").await.unwrap(), body(49 * 500));
}

pub(crate) async fn a_restart_keeps_objects(subject: impl Subject) {
    for size in [0, 5, 100_000] {
        put(subject.store(), &format!("k{size}"), body(size)).await;
    }
    put(subject.store(), "k5", "replaced").await;
    let mut unfinished = subject.store().begin_put(request("unfinished")).await.unwrap();
    unfinished.write(body(800_000)).await.unwrap();
    drop(unfinished);
    let Some(subject) = subject.restart().await else { return };
    let store = subject.store();
    assert_eq!(get(store, "k0").await.unwrap(), "");
    assert_eq!(get(store, "k5").await.unwrap(), "replaced");
    assert_eq!(get(store, "k100000").await.unwrap(), body(100_000));
    assert!(get(store, "unfinished").await.is_err());
}
