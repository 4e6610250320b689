//! Multipart uploads.

use bytes::Bytes;

use super::{Subject, body, bytes, get, put, put_as, request};
use crate::{
    Attributes, Checksum, ChecksumAlgorithm, ChecksumType, Committed, CompleteRequest,
    CompletedPart, CreateUpload, ObjectError, ObjectStore, PartRequest, PutRequest, Tag,
    UploadEntry, UploadId, UploadsQuery, Versioning, WriteCondition,
};

const LARGE: usize = 5 * 1024 * 1024;

fn create(key: &str) -> CreateUpload {
    CreateUpload {
        bucket: "b".to_owned(),
        key: key.to_owned(),
        attributes: Attributes {
            owner: "111111111111".to_owned(),
            tags: vec![Tag { key: "k".to_owned(), value: "v".to_owned() }],
            ..Attributes::default()
        },
        initiator: "arn:aws:iam::111111111111:user/ann".to_owned(),
        encryption: Some("AES256".to_owned()),
        checksum: None,
        now_ms: 1_000,
    }
}

async fn part(
    store: &dyn ObjectStore,
    upload: &UploadId,
    number: u16,
    body: Bytes,
) -> Result<Committed, ObjectError> {
    let part = PartRequest {
        bucket: "b".to_owned(),
        key: "k".to_owned(),
        upload: upload.clone(),
        number,
        checksum: None,
        size: None,
    };
    let mut staged = store.begin_part(part).await?;
    staged.write(body).await?;
    staged.commit(2_000).await
}

fn complete(upload: &UploadId, parts: &[(u16, &Committed)]) -> CompleteRequest {
    let parts = parts.iter().map(|(number, part)| CompletedPart {
        number: *number,
        etag: part.etag.clone(),
        checksum: None,
    });
    CompleteRequest {
        bucket: "b".to_owned(),
        key: "k".to_owned(),
        upload: upload.clone(),
        parts: parts.collect(),
        versioning: Versioning::Off,
        condition: WriteCondition::None,
        checksum: None,
        size: None,
        now_ms: 3_000,
    }
}

/// S3-140, S3-144.
pub(crate) async fn parts_make_an_object(subject: impl Subject) {
    let store = subject.store();
    put(store, "k", "old").await;
    let upload = store.create_upload(create("k")).await.unwrap();
    let (a, b) = (body(LARGE), body(100));
    let second = part(store, &upload, 7, b.clone()).await.unwrap();
    let first = part(store, &upload, 2, a.clone()).await.unwrap();
    assert_eq!(get(store, "k").await.unwrap(), "old");
    let page = store.list_parts("b", "k", &upload, 0, 1).await.unwrap();
    assert_eq!((page.parts[0].number, page.is_truncated), (2, true));
    let page = store.list_parts("b", "k", &upload, 2, 1).await.unwrap();
    assert_eq!((page.parts[0].etag.clone(), page.is_truncated), (second.etag.clone(), false));

    let asked = complete(&upload, &[(2, &first), (7, &second)]);
    let made = store.complete(asked).await.unwrap();
    assert!(made.etag.ends_with("-2"), "{}", made.etag);
    let handle = store.open("b", "k", None).await.unwrap();
    let info = handle.info().clone();
    assert_eq!((info.size, info.parts_count), (LARGE as u64 + 100, Some(2)));
    assert_eq!((info.attributes, info.last_modified_ms), (create("k").attributes, 3_000));
    let whole = Bytes::from([a, b].concat());
    let expected = put_as(store, request("same"), whole.clone(), 1).await.unwrap().checksum;
    assert_eq!(info.checksum, expected);
    let parts = handle.parts(0, 10).await.unwrap().parts;
    assert_eq!(parts.iter().map(|part| part.number).collect::<Vec<_>>(), [2, 7]);
    assert_eq!(handle.part_range(7).await.unwrap(), Some(LARGE as u64..LARGE as u64 + 100));
    assert_eq!(handle.part_range(3).await.unwrap(), None);
    assert_eq!(bytes(handle, 0..info.size).await.unwrap(), whole);
    let ended = store.upload("b", "k", &upload).await.unwrap_err();
    assert!(matches!(ended, ObjectError::NoSuchUpload), "{ended:?}");
}

pub(crate) async fn parts_are_read_across_their_borders(subject: impl Subject) {
    let store = subject.store();
    let upload = store.create_upload(create("k")).await.unwrap();
    let one = part(store, &upload, 1, body(LARGE)).await.unwrap();
    let two = part(store, &upload, 2, body(LARGE + 7)).await.unwrap();
    let three = part(store, &upload, 3, body(9)).await.unwrap();
    let all = complete(&upload, &[(1, &one), (2, &two), (3, &three)]);
    store.complete(all).await.unwrap();
    let whole = [body(LARGE), body(LARGE + 7), body(9)].concat();
    let border = LARGE as u64;
    let end = whole.len() as u64;
    for range in [border - 3..border + 3, border..border + 1, 2 * border..end, end - 9..end] {
        let handle = store.open("b", "k", None).await.unwrap();
        let found = bytes(handle, range.clone()).await.unwrap();
        assert_eq!(found, whole[range.start as usize..range.end as usize], "{range:?}");
    }
    // A reader that has begun reads to the end, whatever happens.
    let handle = store.open("b", "k", None).await.unwrap();
    put(store, "k", "other").await;
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    assert_eq!(bytes(handle, 0..end).await.unwrap(), whole);
}

pub(crate) async fn a_part_is_replaced(subject: impl Subject) {
    let store = subject.store();
    let upload = store.create_upload(create("k")).await.unwrap();
    let before = part(store, &upload, 1, body(200_000)).await.unwrap();
    let after = part(store, &upload, 1, body(10)).await.unwrap();
    let stale = store.complete(complete(&upload, &[(1, &before)])).await.unwrap_err();
    assert!(matches!(stale, ObjectError::InvalidPart { number: 1, .. }), "{stale:?}");
    store.complete(complete(&upload, &[(1, &after)])).await.unwrap();
    assert_eq!(get(store, "k").await.unwrap(), body(10));
}

pub(crate) async fn unnamed_parts_are_left_out(subject: impl Subject) {
    let store = subject.store();
    let upload = store.create_upload(create("k")).await.unwrap();
    for number in [1, 2, 4] {
        part(store, &upload, number, body(300_000)).await.unwrap();
    }
    let named = part(store, &upload, 3, body(20)).await.unwrap();
    store.complete(complete(&upload, &[(3, &named)])).await.unwrap();
    for _ in 0..2 {
        let handle = store.open("b", "k", None).await.unwrap();
        assert_eq!(handle.info().size, 20);
        assert_eq!(handle.parts(0, 10).await.unwrap().parts.len(), 1);
        assert_eq!(bytes(handle, 0..20).await.unwrap(), body(20));
        // Before and after the others are removed.
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
}

/// S3-45, and the errors of Complete; the upload stays.
pub(crate) async fn wrong_parts_are_refused(subject: impl Subject) {
    let store = subject.store();
    let upload = store.create_upload(create("k")).await.unwrap();
    let one = part(store, &upload, 1, body(LARGE)).await.unwrap();
    let two = part(store, &upload, 2, body(5)).await.unwrap();
    let missing = store.complete(complete(&upload, &[(1, &one), (3, &two)])).await.unwrap_err();
    assert!(matches!(missing, ObjectError::InvalidPart { number: 3, .. }), "{missing:?}");
    for wrong in [&[(2, &two), (1, &one)][..], &[(1, &one), (1, &one)]] {
        let order = store.complete(complete(&upload, wrong)).await.unwrap_err();
        assert!(matches!(order, ObjectError::InvalidPartOrder), "{order:?}");
    }
    let size = CompleteRequest { size: Some(1), ..complete(&upload, &[(1, &one), (2, &two)]) };
    let size = store.complete(size).await.unwrap_err();
    assert!(matches!(size, ObjectError::ChecksumMismatch { .. }), "{size:?}");
    let other_key = store.upload("b", "other", &upload).await.unwrap_err();
    assert!(matches!(other_key, ObjectError::NoSuchUpload), "{other_key:?}");
    let nonsense = store.upload("b", "k", &UploadId::new("nonsense")).await.unwrap_err();
    assert!(matches!(nonsense, ObjectError::NoSuchUpload), "{nonsense:?}");
    let condition = WriteCondition::Matches("x".to_owned());
    let conditional = CompleteRequest { condition, ..complete(&upload, &[(1, &one), (2, &two)]) };
    let refused = store.complete(conditional).await.unwrap_err();
    assert!(matches!(refused, ObjectError::NoSuchKey { .. }), "{refused:?}");
    store.complete(complete(&upload, &[(1, &one), (2, &two)])).await.unwrap();
}

pub(crate) async fn small_parts_are_refused(subject: impl Subject) {
    let store = subject.store();
    let upload = store.create_upload(create("k")).await.unwrap();
    let one = part(store, &upload, 1, body(LARGE - 1)).await.unwrap();
    let two = part(store, &upload, 2, body(5)).await.unwrap();
    let small = store.complete(complete(&upload, &[(1, &one), (2, &two)])).await.unwrap_err();
    assert!(
        matches!(small, ObjectError::EntityTooSmall { number: 1, size, .. } if size == LARGE as u64 - 1),
        "{small:?}"
    );
    store.complete(complete(&upload, &[(1, &one)])).await.unwrap();
}

pub(crate) async fn an_aborted_upload_is_gone(subject: impl Subject) {
    let store = subject.store();
    let upload = store.create_upload(create("k")).await.unwrap();
    let one = part(store, &upload, 1, body(200_000)).await.unwrap();
    let second = PartRequest {
        bucket: "b".to_owned(),
        key: "k".to_owned(),
        upload: upload.clone(),
        number: 2,
        checksum: None,
        size: None,
    };
    let mut late = store.begin_part(second).await.unwrap();
    late.write(body(100_000)).await.unwrap();
    store.abort("b", "k", &upload).await.unwrap();
    let late = late.commit(1).await.unwrap_err();
    assert!(matches!(late, ObjectError::NoSuchUpload), "{late:?}");
    let again = store.abort("b", "k", &upload).await.unwrap_err();
    assert!(matches!(again, ObjectError::NoSuchUpload), "{again:?}");
    let gone = store.complete(complete(&upload, &[(1, &one)])).await.unwrap_err();
    assert!(matches!(gone, ObjectError::NoSuchUpload), "{gone:?}");
    assert!(get(store, "k").await.is_err());
}

/// S3-137.
pub(crate) async fn uploads_are_listed_by_key_and_start(subject: impl Subject) {
    let store = subject.store();
    let started = [("b", 3), ("a", 2), ("b", 1), ("d/1", 1), ("d/2", 1), ("b", 2)];
    for (key, now_ms) in started {
        store.create_upload(CreateUpload { now_ms, ..create(key) }).await.unwrap();
    }
    let expected = ["a 2", "b 1", "b 2", "b 3", "d/1 1", "d/2 1"];
    for (delimiter, rolled) in [("", 0), ("/", 1)] {
        for limit in 1..=expected.len() {
            let (mut found, mut after) = (Vec::new(), (None, None));
            loop {
                let query = UploadsQuery {
                    delimiter: delimiter.to_owned(),
                    after_key: after.0.take(),
                    after_upload: after.1.take(),
                    limit,
                    ..UploadsQuery::default()
                };
                let page = store.list_uploads("b", &query).await.unwrap();
                for entry in &page.entries {
                    after = match entry {
                        UploadEntry::Upload { key, id, initiated_ms, .. } => {
                            found.push(format!("{key} {initiated_ms}"));
                            (Some(key.clone()), Some(id.clone()))
                        }
                        UploadEntry::Prefix(prefix) => {
                            found.push(format!("{prefix}*"));
                            (Some(prefix.clone()), None)
                        }
                    };
                }
                if !page.is_truncated {
                    break;
                }
            }
            let mut expected: Vec<String> = expected.map(str::to_owned).into();
            if rolled > 0 {
                expected.splice(4.., ["d/*".to_owned()]);
            }
            assert_eq!(found, expected, "pages of {limit}, delimiter {delimiter:?}");
        }
    }
    // S3-134's kin: only keys after a key without an upload id.
    let query =
        UploadsQuery { after_key: Some("b".to_owned()), limit: 9, ..UploadsQuery::default() };
    let page = store.list_uploads("b", &query).await.unwrap();
    assert_eq!(page.entries.iter().map(UploadEntry::name).collect::<Vec<_>>(), ["d/1", "d/2"]);
    // A bucket with nothing but uploads is empty.
    store.remove_bucket("b").await.unwrap();
}

/// S3-144.
pub(crate) async fn checksums_of_parts_are_combined(subject: impl Subject) {
    let store = subject.store();
    for algorithm in ChecksumAlgorithm::ALL {
        for kind in [ChecksumType::FullObject, ChecksumType::Composite] {
            let checksum = Some((algorithm, kind));
            let upload =
                store.create_upload(CreateUpload { checksum, ..create("k") }).await.unwrap();
            let one = part(store, &upload, 1, body(LARGE)).await.unwrap();
            let two = part(store, &upload, 2, body(77)).await.unwrap();
            assert_eq!(two.checksum.as_ref().unwrap().algorithm, algorithm);
            let mut named = complete(&upload, &[(1, &one), (2, &two)]);
            named.parts[1].checksum = Some((algorithm, "AAAA".to_owned()));
            let wrong = store.complete(named.clone()).await.unwrap_err();
            assert!(matches!(wrong, ObjectError::InvalidPart { number: 2, .. }), "{wrong:?}");
            let value = two.checksum.as_ref().unwrap().value.clone();
            named.parts[1].checksum = Some((algorithm, value));
            let made = store.complete(named).await.unwrap();
            match kind {
                ChecksumType::Composite => {
                    let made: Checksum = made.checksum.unwrap();
                    assert!(made.value.ends_with("-2") && made.kind == kind, "{made:?}");
                }
                ChecksumType::FullObject if algorithm.is_crc() => {
                    let whole = [body(LARGE), body(77)].concat();
                    let put = PutRequest { checksum: Some(algorithm), ..request("same") };
                    let same = put_as(store, put, whole, 1).await.unwrap();
                    assert_eq!(made.checksum, same.checksum);
                }
                // There is none.
                ChecksumType::FullObject => assert_eq!(made.checksum, None),
            }
        }
    }
}

pub(crate) async fn a_restart_keeps_uploads(subject: impl Subject) {
    let upload = subject.store().create_upload(create("k")).await.unwrap();
    let one = part(subject.store(), &upload, 1, body(LARGE)).await.unwrap();
    let Some(subject) = subject.restart().await else { return };
    let store = subject.store();
    let info = store.upload("b", "k", &upload).await.unwrap();
    let expected = create("k");
    assert_eq!((info.initiator, info.encryption), (expected.initiator, expected.encryption));
    let two = part(store, &upload, 2, body(3)).await.unwrap();
    store.complete(complete(&upload, &[(1, &one), (2, &two)])).await.unwrap();
    assert_eq!(get(store, "k").await.unwrap(), [body(LARGE), body(3)].concat());
}
