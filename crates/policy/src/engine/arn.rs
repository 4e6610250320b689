//! The resource of a request, split once.

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
        let mut found = 0;
        for (place, byte) in (0..).zip(bytes) {
            if *byte == b':'
                && let Some(colon) = colons.get_mut(found)
            {
                *colon = place;
                found += 1;
                if found == FIELDS {
                    break;
                }
            }
        }
        Self { text: bytes, colons: (found == FIELDS).then_some(colons) }
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
