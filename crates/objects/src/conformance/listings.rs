//! Listings of current objects.

use super::{Subject, delete, put};
use crate::{ListEntry, ListPage, ListQuery, ObjectStore, Versioning};

fn shown(page: &ListPage) -> Vec<String> {
    let shown = page.entries.iter().map(|entry| match entry {
        ListEntry::Object(info) => info.key.clone(),
        ListEntry::Prefix(prefix) => format!("{prefix}*"),
    });
    shown.collect()
}

async fn page(store: &dyn ObjectStore, query: ListQuery) -> ListPage {
    store.list("b", &query).await.unwrap()
}

fn query(prefix: &str, delimiter: &str, limit: usize) -> ListQuery {
    ListQuery { prefix: prefix.to_owned(), delimiter: delimiter.to_owned(), after: None, limit }
}

const KEYS: [&str; 14] =
    ["\u{1}", "a", "a\0", "a/", "a/1", "a/2/x", "a/2/y", "ab", "b/1", "b//2", "c", "z", "ﬀ", "😀"];

async fn put_all(store: &dyn ObjectStore) {
    for key in KEYS.iter().rev() {
        put(store, key, "x").await;
    }
}

/// S3-130: UTF-8 byte order, which is neither a locale's nor UTF-16's.
pub(crate) async fn keys_are_listed_in_byte_order(subject: impl Subject) {
    let store = subject.store();
    put_all(store).await;
    put(store, "gone", "x").await;
    delete(store, "gone", Versioning::Off, None).await;
    put(store, "marked", "x").await;
    delete(store, "marked", Versioning::Enabled, None).await;
    let mut expected = KEYS.to_vec();
    expected.sort_unstable_by_key(|key| key.as_bytes());
    let found = page(store, query("", "", 1000)).await;
    assert_eq!(shown(&found), expected);
    assert!(!found.is_truncated);
    assert_eq!(shown(&page(store, query("a/", "", 1000)).await), ["a/", "a/1", "a/2/x", "a/2/y"]);
    assert_eq!(shown(&page(store, query("nothing", "", 1000)).await), Vec::<String>::new());
    // S3-132.
    assert_eq!(page(store, query("", "", 0)).await, ListPage::default());
}

/// S3-131.
pub(crate) async fn common_prefixes_are_rolled_up(subject: impl Subject) {
    let store = subject.store();
    put_all(store).await;
    let found = page(store, query("", "/", 1000)).await;
    assert_eq!(shown(&found), ["\u{1}", "a", "a\0", "a/*", "ab", "b/*", "c", "z", "ﬀ", "😀"]);
    assert_eq!(shown(&page(store, query("a/", "/", 9)).await), ["a/", "a/1", "a/2/*"]);
    assert_eq!(shown(&page(store, query("b", "//", 9)).await), ["b//*", "b/1"]);
    assert_eq!(shown(&page(store, query("a", "/2/", 9)).await)[4..], ["a/2/*", "ab"]);
}

/// S3-131: a common prefix counts as one.
pub(crate) async fn pages_make_up_the_listing(subject: impl Subject) {
    let store = subject.store();
    put_all(store).await;
    for number in 0..300 {
        put(store, &format!("many/{number:03}"), "x").await;
    }
    for (prefix, delimiter) in [("", ""), ("", "/"), ("a", "/"), ("many/", ""), ("many/", "9")] {
        let whole = shown(&page(store, query(prefix, delimiter, 1000)).await);
        for limit in [1, 2, 3, 7, 100, 313, 314] {
            let (mut found, mut after) = (Vec::new(), None);
            loop {
                let query = ListQuery { after: after.take(), ..query(prefix, delimiter, limit) };
                let page = page(store, query).await;
                assert!(page.entries.len() <= limit);
                found.extend(shown(&page));
                if !page.is_truncated {
                    break;
                }
                assert_eq!(page.entries.len(), limit);
                after = Some(page.entries.last().unwrap().name().to_owned());
            }
            assert_eq!(found, whole, "{prefix:?} {delimiter:?} by {limit}");
        }
    }
}

/// S3-133, S3-134.
pub(crate) async fn a_prefix_as_marker_skips_its_keys(subject: impl Subject) {
    let store = subject.store();
    put_all(store).await;
    let after = |marker: &str, delimiter: &str| ListQuery {
        after: Some(marker.to_owned()),
        ..query("", delimiter, 3)
    };
    assert_eq!(shown(&page(store, after("a/", "/")).await), ["ab", "b/*", "c"]);
    assert_eq!(shown(&page(store, after("a/", "")).await), ["a/1", "a/2/x", "a/2/y"]);
    assert_eq!(shown(&page(store, after("a/1", "/")).await), ["a/*", "ab", "b/*"]);
    assert_eq!(shown(&page(store, after("aa", "")).await), ["ab", "b//2", "b/1"]);
    assert_eq!(shown(&page(store, after("😀", "")).await), Vec::<String>::new());
}
