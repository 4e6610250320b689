//! Pages of lists (identifiers contract, section 5).
//!
//! A marker is the sort key of the last item shown, so a page begins where the one before ended,
//! whatever was added or taken away in between (ID-44).

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sekisho_api::Fault;
use sekisho_operation::AwsError;

use crate::faults;

/// ID-40.
const ITEMS_DEFAULT: usize = 100;
/// What every marker begins with before it is encoded, so that other text is told apart.
const MARK: &str = "1:";
/// A longer sort key would make a marker that the model refuses when it is sent back (ID-42).
const KEY_BYTES_MAX: usize = 200;

/// The marker was not made here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("Invalid Marker.")]
pub(crate) struct InvalidMarker;

impl AwsError for InvalidMarker {
    fn fault(&self) -> &'static Fault {
        &faults::VALIDATION_ERROR
    }
}

/// Which page is asked for.
#[derive(Debug)]
pub(crate) struct PageRequest {
    after: Option<String>,
    items_max: usize,
}

/// One page of a list, with the members that every list's answer has.
#[derive(Debug)]
pub(crate) struct Page<T> {
    /// What is on the page.
    pub(crate) items: Vec<T>,
    /// `IsTruncated`: always present (ID-41).
    pub(crate) is_truncated: Option<bool>,
    /// `Marker`: present exactly if the list goes on.
    pub(crate) marker: Option<String>,
}

impl PageRequest {
    /// Reads `Marker` and `MaxItems` of a request.
    ///
    /// # Errors
    /// The marker is not one of ours.
    pub(crate) fn read(
        marker: Option<&str>,
        max_items: Option<i32>,
    ) -> Result<Self, InvalidMarker> {
        let items_max = max_items.and_then(|items| usize::try_from(items).ok());
        Ok(Self {
            after: marker.map(decode).transpose()?,
            items_max: items_max.unwrap_or(ITEMS_DEFAULT).max(1),
        })
    }

    /// The sort key behind which the page begins.
    pub(crate) fn after(&self) -> Option<&str> {
        self.after.as_deref()
    }

    /// Takes a page off a list that already begins behind [`PageRequest::after`].
    /// `key` tells an item's sort key; `show` makes of it what the answer holds.
    pub(crate) fn take<I, T>(
        &self,
        items: impl IntoIterator<Item = I>,
        key: impl Fn(&I) -> &str,
        show: impl Fn(I) -> T,
    ) -> Page<T> {
        let mut items = items.into_iter().peekable();
        let mut shown = Vec::new();
        let mut last = None;
        while shown.len() < self.items_max {
            let Some(item) = items.next() else { break };
            if shown.len() + 1 == self.items_max && items.peek().is_some() {
                last = Some(encode(key(&item)));
            }
            shown.push(show(item));
        }
        Page { items: shown, is_truncated: Some(last.is_some()), marker: last }
    }

    /// Takes a page off a short list in any order, which it sorts first by the keys beside the
    /// items.
    pub(crate) fn sort_and_take<T>(&self, mut items: Vec<(String, T)>) -> Page<T> {
        items.iter_mut().for_each(|(key, _)| shorten(key));
        items.sort_by(|(one, _), (other, _)| one.cmp(other));
        let begin = |(key, _): &(String, T)| self.after().is_none_or(|after| after < key.as_str());
        self.take(items.into_iter().filter(begin), |(key, _)| key, |(_, item)| item)
    }
}

/// Makes a very long sort key, such as a tag's of 128 letters of four bytes, fit into a marker:
/// its beginning, then a hash of all of it.
fn shorten(key: &mut String) {
    if key.len() <= KEY_BYTES_MAX {
        return;
    }
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    key.truncate(key.floor_char_boundary(KEY_BYTES_MAX - 20));
    key.push(char::MAX);
    key.push_str(&format!("{:016x}", hasher.finish()));
}

fn encode(key: &str) -> String {
    URL_SAFE_NO_PAD.encode(format!("{MARK}{key}"))
}

fn decode(marker: &str) -> Result<String, InvalidMarker> {
    let bytes = URL_SAFE_NO_PAD.decode(marker).map_err(|_| InvalidMarker)?;
    let text = String::from_utf8(bytes).map_err(|_| InvalidMarker)?;
    text.strip_prefix(MARK).map(str::to_owned).ok_or(InvalidMarker)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(names: &[&str], marker: Option<&str>, max_items: Option<i32>) -> Page<String> {
        let request = PageRequest::read(marker, max_items).unwrap();
        request.sort_and_take(names.iter().map(|name| ((*name).into(), (*name).into())).collect())
    }

    /// ID-41: the marker is there exactly when the list goes on.
    #[test]
    fn pages_follow_each_other_without_gap_or_repetition() {
        let names = ["b", "a", "c"];
        let first = page(&names, None, Some(2));
        assert_eq!((first.items, first.is_truncated), (vec!["a".into(), "b".into()], Some(true)));
        let second = page(&names, first.marker.as_deref(), Some(2));
        assert_eq!((second.items, second.is_truncated), (vec!["c".into()], Some(false)));
        assert_eq!(second.marker, None);
    }

    #[test]
    fn a_full_last_page_is_not_truncated() {
        let only = page(&["a", "b"], None, Some(2));
        assert_eq!((only.items.len(), only.is_truncated, only.marker), (2, Some(false), None));
    }

    /// ID-44: pages are stable when names come and go.
    #[test]
    fn a_page_begins_behind_the_marker_even_if_its_item_is_gone() {
        let marker = page(&["a", "b", "d"], None, Some(2)).marker;
        assert_eq!(page(&["a", "c", "d"], marker.as_deref(), None).items, ["c", "d"]);
    }

    /// ID-42: the longest sort key, a name of 128 characters, makes a marker of at most 320.
    #[test]
    fn the_longest_name_makes_a_marker_that_can_be_sent_back() {
        let name = "n".repeat(128);
        let marker = page(&[&name, "z"], None, Some(1)).marker.unwrap();
        assert!(marker.len() <= 320);
        assert_eq!(page(&[&name, "z"], Some(&marker), None).items, ["z"]);
    }

    #[test]
    fn tag_keys_too_long_for_a_marker_are_still_paged_through() {
        let long = |last: char| format!("{}{last}", "𝓚".repeat(127));
        let keys = [long('a'), long('b'), "z".to_owned(), "𝓚".to_owned()];
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        let (mut seen, mut marker) = (Vec::new(), None);
        loop {
            let next = page(&keys, marker.as_deref(), Some(1));
            seen.extend(next.items);
            marker = next.marker;
            match &marker {
                Some(marker) => assert!(marker.len() <= 320),
                None => break,
            }
        }
        seen.sort();
        let mut keys = keys.clone();
        keys.sort();
        assert_eq!(seen, keys);
    }

    #[test]
    fn other_text_is_an_invalid_marker() {
        for marker in ["x", "abcd", "%%%", "Y2FmZQ", "1:a"] {
            assert_eq!(PageRequest::read(Some(marker), None).unwrap_err(), InvalidMarker);
        }
    }
}
