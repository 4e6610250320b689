//! Versions and delete markers.

use super::{Subject, delete, get, get_version, put_version};
use crate::{
    ObjectError, ObjectStore, VersionEntry, VersionId, Versioning, VersionsPage, VersionsQuery,
};

pub(crate) async fn writes_make_versions(subject: impl Subject) {
    let store = subject.store();
    let first = put_version(store, "k", Versioning::Enabled, "first").await;
    let second = put_version(store, "k", Versioning::Enabled, "second").await;
    assert_ne!(first, second);
    assert_eq!(get(store, "k").await.unwrap(), "second");
    assert_eq!(get_version(store, "k", Some(&first)).await.unwrap(), "first");
    assert_eq!(get_version(store, "k", Some(&second)).await.unwrap(), "second");
    for missing in ["0123456789abcdef0123456789abcdef", "x", "null"] {
        let missing = get_version(store, "k", Some(&VersionId::new(missing))).await.unwrap_err();
        assert!(matches!(missing, ObjectError::NoSuchVersion), "{missing:?}");
    }
}

/// S3-40, S3-41, S3-42.
pub(crate) async fn a_delete_makes_a_marker(subject: impl Subject) {
    let store = subject.store();
    let first = put_version(store, "k", Versioning::Enabled, "first").await;
    let deleted = delete(store, "k", Versioning::Enabled, None).await;
    let marker = deleted.version.unwrap();
    assert!(deleted.is_delete_marker);
    let found = get(store, "k").await.unwrap_err();
    assert!(
        matches!(&found, ObjectError::NoSuchKey { delete_marker: Some(found) } if *found == marker),
        "{found:?}"
    );
    let named = get_version(store, "k", Some(&marker)).await.unwrap_err();
    assert!(matches!(named, ObjectError::IsDeleteMarker { .. }), "{named:?}");
    assert_eq!(get_version(store, "k", Some(&first)).await.unwrap(), "first");
    // Also of a key that never was.
    assert!(delete(store, "never", Versioning::Enabled, None).await.is_delete_marker);
    // Deleting the marker for ever brings the object back.
    let undone = delete(store, "k", Versioning::Enabled, Some(&marker)).await;
    assert_eq!((undone.is_delete_marker, undone.version), (true, Some(marker)));
    assert_eq!(get(store, "k").await.unwrap(), "first");
}

pub(crate) async fn deleting_a_version_uncovers_the_one_before(subject: impl Subject) {
    let store = subject.store();
    let one = put_version(store, "k", Versioning::Enabled, "one").await;
    let two = put_version(store, "k", Versioning::Enabled, "two").await;
    let three = put_version(store, "k", Versioning::Enabled, "three").await;
    delete(store, "k", Versioning::Enabled, Some(&two)).await;
    assert_eq!(get(store, "k").await.unwrap(), "three");
    delete(store, "k", Versioning::Enabled, Some(&three)).await;
    assert_eq!(get(store, "k").await.unwrap(), "one");
    // Two markers over it: one of them is not enough.
    let lower = delete(store, "k", Versioning::Enabled, None).await.version.unwrap();
    let upper = delete(store, "k", Versioning::Enabled, None).await.version.unwrap();
    delete(store, "k", Versioning::Enabled, Some(&upper)).await;
    assert!(get(store, "k").await.is_err());
    delete(store, "k", Versioning::Enabled, Some(&lower)).await;
    assert_eq!(get(store, "k").await.unwrap(), "one");
    delete(store, "k", Versioning::Enabled, Some(&one)).await;
    assert!(matches!(get(store, "k").await, Err(ObjectError::NoSuchKey { delete_marker: None })));
    // What is not there is no error, and no delete marker.
    assert!(!delete(store, "k", Versioning::Enabled, Some(&one)).await.is_delete_marker);
    store.remove_bucket("b").await.unwrap();
}

pub(crate) async fn the_null_version_is_one(subject: impl Subject) {
    let store = subject.store();
    let null = VersionId::null();
    put_version(store, "k", Versioning::Off, "before").await;
    put_version(store, "k", Versioning::Enabled, "named").await;
    assert_eq!(get_version(store, "k", Some(&null)).await.unwrap(), "before");
    // Suspended: the version null is written anew, and is the current one.
    put_version(store, "k", Versioning::Suspended, "after").await;
    assert_eq!(get(store, "k").await.unwrap(), "after");
    assert_eq!(get_version(store, "k", Some(&null)).await.unwrap(), "after");
    assert_eq!(listed(store).await, ["k null latest", "k named"]);
    delete(store, "k", Versioning::Suspended, Some(&null)).await;
    assert_eq!(get(store, "k").await.unwrap(), "named");
}

pub(crate) async fn a_suspended_bucket_keeps_its_versions(subject: impl Subject) {
    let store = subject.store();
    let named = put_version(store, "k", Versioning::Enabled, "named").await;
    put_version(store, "k", Versioning::Suspended, "null").await;
    let marker = delete(store, "k", Versioning::Suspended, None).await;
    assert!(marker.is_delete_marker && marker.version.unwrap().is_null());
    // The marker took the place of the version null.
    assert_eq!(listed(store).await, ["k null latest marker", "k named"]);
    delete(store, "k", Versioning::Suspended, None).await;
    assert_eq!(listed(store).await, ["k null latest marker", "k named"]);
    assert_eq!(get_version(store, "k", Some(&named)).await.unwrap(), "named");
    put_version(store, "k", Versioning::Suspended, "again").await;
    assert_eq!(listed(store).await, ["k null latest", "k named"]);
}

/// Entries as text, versions with ids as `named`.
fn shown(page: &VersionsPage) -> Vec<String> {
    let shown = page.entries.iter().map(|entry| {
        let version = |version: &VersionId| if version.is_null() { " null" } else { " named" };
        let latest = |latest: bool| if latest { " latest" } else { "" };
        match entry {
            VersionEntry::Object(info) => {
                format!("{}{}{}", info.key, version(&info.version), latest(info.is_latest))
            }
            VersionEntry::DeleteMarker { key, version: id, is_latest, .. } => {
                format!("{key}{}{} marker", version(id), latest(*is_latest))
            }
            VersionEntry::Prefix(prefix) => format!("{prefix}*"),
        }
    });
    shown.collect()
}

async fn page(store: &dyn ObjectStore, query: VersionsQuery) -> VersionsPage {
    store.list_versions("b", &query).await.unwrap()
}

async fn listed(store: &dyn ObjectStore) -> Vec<String> {
    shown(&page(store, VersionsQuery { limit: 1000, ..VersionsQuery::default() }).await)
}

async fn some_versions(store: &dyn ObjectStore) {
    put_version(store, "a", Versioning::Off, "a").await;
    for _ in 0..3 {
        put_version(store, "a", Versioning::Enabled, "a").await;
    }
    delete(store, "a", Versioning::Enabled, None).await;
    put_version(store, "a\0", Versioning::Enabled, "a").await;
    put_version(store, "d/1", Versioning::Enabled, "d").await;
    put_version(store, "d/1", Versioning::Suspended, "d").await;
    put_version(store, "d/1", Versioning::Enabled, "d").await;
    delete(store, "d/2", Versioning::Enabled, None).await;
    put_version(store, "e", Versioning::Enabled, "e").await;
}

const ALL: [&str; 11] = [
    "a named latest marker",
    "a named",
    "a named",
    "a named",
    "a null",
    "a\0 named latest",
    "d/1 named latest",
    "d/1 null",
    "d/1 named",
    "d/2 named latest marker",
    "e named latest",
];

/// S3-136.
pub(crate) async fn versions_are_listed_newest_first(subject: impl Subject) {
    let store = subject.store();
    some_versions(store).await;
    assert_eq!(listed(store).await, ALL);
    let query = VersionsQuery {
        prefix: "d".to_owned(),
        delimiter: "/".to_owned(),
        limit: 9,
        ..VersionsQuery::default()
    };
    assert_eq!(shown(&page(store, query).await), ["d/*"]);
}

pub(crate) async fn pages_of_versions_make_up_the_listing(subject: impl Subject) {
    let store = subject.store();
    some_versions(store).await;
    for limit in 1..=ALL.len() {
        for delimiter in ["", "/"] {
            let (mut found, mut after) = (Vec::new(), (None, None));
            loop {
                let query = VersionsQuery {
                    delimiter: delimiter.to_owned(),
                    after_key: after.0.take(),
                    after_version: after.1.take(),
                    limit,
                    ..VersionsQuery::default()
                };
                let page = page(store, query).await;
                assert!(page.entries.len() <= limit);
                found.extend(shown(&page));
                if !page.is_truncated {
                    break;
                }
                let last = page.entries.last().unwrap();
                after = (Some(last.name().to_owned()), last.version().cloned());
            }
            let mut expected: Vec<String> = ALL.map(str::to_owned).into();
            if !delimiter.is_empty() {
                expected.splice(6..10, ["d/*".to_owned()]);
            }
            assert_eq!(found, expected, "pages of {limit}, delimiter {delimiter:?}");
        }
    }
}
