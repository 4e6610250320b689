//! The resource of a request, split once.

use crate::fold;

/// Fields of an ARN before the last one: `arn`, partition, service, region, account.
const FIELDS: usize = 5;

/// A resource with the places of its first colons.
#[derive(Clone, Copy)]
pub(super) struct Arn<'r> {
    pub(super) text: &'r [u8],
    /// Where the first five colons stand.
    colons: [u32; FIELDS],
    /// Whether there are as many.
    is_whole: bool,
}

impl<'r> Arn<'r> {
    pub(super) fn of(text: &'r str) -> Self {
        let mut arn = Self::unread(text);
        arn.read();
        arn
    }

    /// A resource whose colons are still to be looked for.
    pub(super) fn unread(text: &'r str) -> Self {
        Self { text: text.as_bytes(), colons: [0; FIELDS], is_whole: false }
    }

    /// Looks for the colons; in place, since a copy would have to wait until what is written in
    /// small steps can be read in wide ones.
    pub(super) fn read(&mut self) {
        let mut next = self.colons.iter_mut();
        let (mut rest, mut at) = (self.text, 0);
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
                    self.is_whole = true;
                    return;
                }
                marks &= marks - 1;
            }
            (rest, at) = (after, at + 8);
        }
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
        let [.., last] = self.colons;
        self.is_whole.then_some(last as usize + 1)
    }

    /// The sixth field: empty where there is none.
    pub(super) fn sixth(&self) -> &'r [u8] {
        self.sixth_at().and_then(|start| self.text.get(start..)).unwrap_or_default()
    }

    /// Field 0 (`arn`) to 4 (account).
    pub(super) fn field(&self, number: usize) -> &'r [u8] {
        if !self.is_whole {
            return b"";
        }
        let end = self.colons.get(number).map_or(0, |end| *end as usize);
        let before = number.checked_sub(1).and_then(|before| self.colons.get(before));
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4096))]
        #[test]
        fn fields_are_those_between_the_first_five_colons(text in "[a:é]{0,90}|(a{0,20}:){4,7}b{0,9}") {
            let arn = Arn::of(&text);
            let mut fields: Vec<&str> = text.splitn(6, ':').collect();
            if fields.len() < 6 {
                fields = vec![""; 6];
                prop_assert_eq!(arn.sixth_at(), None);
            }
            for (number, field) in fields.iter().enumerate().take(FIELDS) {
                prop_assert_eq!(arn.field(number), field.as_bytes());
            }
            prop_assert_eq!(arn.sixth(), fields[5].as_bytes());
        }
    }
}
