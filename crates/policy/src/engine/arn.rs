//! The resource of a request, split once.

use crate::fold;

/// Fields of an ARN before the last one: `arn`, partition, service, region, account.
const FIELDS: usize = 5;

/// A resource with the places of its first colons.
#[derive(Clone, Copy)]
pub(super) struct Arn<'r> {
    pub(super) text: &'r [u8],
    /// Where the first five colons stand; fewer make it no ARN.
    colons: Option<[u32; FIELDS]>,
}

impl<'r> Arn<'r> {
    pub(super) fn of(text: &'r str) -> Self {
        let bytes = text.as_bytes();
        let mut colons = [0; FIELDS];
        let mut next = colons.iter_mut();
        let (mut rest, mut at) = (bytes, 0);
        // Eight bytes at a time.
        while !rest.is_empty() {
            let (word, after) =
                fold::word(rest).unwrap_or_else(|| (fold::last_word(rest), Default::default()));
            let mut marks = fold::equal(word, b':');
            while marks != 0 {
                if let Some(colon) = next.next() {
                    *colon = at + fold::first(marks) as u32;
                }
                if next.len() == 0 {
                    return Self { text: bytes, colons: Some(colons) };
                }
                marks &= marks - 1;
            }
            (rest, at) = (after, at + 8);
        }
        Self { text: bytes, colons: None }
    }

    /// Whether the sixth field holds a colon.
    pub(super) fn has_more_colons(&self) -> bool {
        memchr::memchr(b':', self.sixth()).is_some()
    }

    /// Whether it is the `*` of an action without a resource (EV-66).
    pub(super) fn is_star(&self) -> bool {
        self.text == b"*"
    }

    /// Where the sixth field begins.
    pub(super) fn sixth_at(&self) -> Option<usize> {
        self.colons.map(|[.., last]| last as usize + 1)
    }

    /// The sixth field: empty where there is none.
    pub(super) fn sixth(&self) -> &'r [u8] {
        self.sixth_at().and_then(|start| self.text.get(start..)).unwrap_or_default()
    }

    /// Field 0 (`arn`) to 4 (account).
    pub(super) fn field(&self, number: usize) -> &'r [u8] {
        let Some(colons) = &self.colons else { return b"" };
        let end = colons.get(number).map_or(0, |end| *end as usize);
        let before = number.checked_sub(1).and_then(|before| colons.get(before));
        let start = before.map_or(0, |colon| *colon as usize + 1);
        self.text.get(start..end).unwrap_or_default()
    }

    pub(super) fn service(&self) -> &'r [u8] {
        self.field(2)
    }

    pub(super) fn account(&self) -> &'r [u8] {
        self.field(4)
    }

    /// Whether it is an ARN of that service.
    pub(super) fn is_of(&self, service: &[u8]) -> bool {
        self.service() == service && self.field(0) == b"arn"
    }
}
