//! CT-64: a token tells where the next page begins and for which question, so that it works with
//! the same question only.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sekisho_audit::lookup::{Attribute, Place};

/// The question that a token belongs to. The page's size may change from page to page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) attribute: Option<&'a Attribute>,
    pub(super) start_s: Option<i64>,
    pub(super) end_s: Option<i64>,
    pub(super) insights: bool,
}

/// Raised when what a token says changes.
const VERSION: u8 = 1;

impl Asked<'_> {
    /// The token of the page that begins at `place`.
    pub(super) fn token(&self, place: Place) -> String {
        let mut bytes = vec![VERSION];
        bytes.extend_from_slice(&place.segment.to_be_bytes());
        bytes.extend_from_slice(&place.offset.to_be_bytes());
        bytes.extend_from_slice(&self.fingerprint().to_be_bytes());
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// Where the page begins that a token is for; `None` if it is not one of this question.
    pub(super) fn read(&self, token: &str) -> Option<Place> {
        let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
        let (version, rest) = bytes.split_first()?;
        let (segment, rest) = rest.split_first_chunk()?;
        let (offset, rest) = rest.split_first_chunk()?;
        let asked = <[u8; 8]>::try_from(rest).ok()?;
        let is_ours = *version == VERSION && u64::from_be_bytes(asked) == self.fingerprint();
        let place =
            Place { segment: u64::from_be_bytes(*segment), offset: u64::from_be_bytes(*offset) };
        is_ours.then_some(place)
    }

    /// FNV-1a: tokens must read the same after a restart, and nothing depends on their secrecy
    /// (whatever is found is judged anew).
    fn fingerprint(&self) -> u64 {
        let asked = (self.attribute, self.start_s, self.end_s, self.insights);
        format!("{asked:?}").bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTHING: Asked<'static> =
        Asked { attribute: None, start_s: None, end_s: None, insights: false };

    /// CT-64.
    #[test]
    fn a_token_is_good_for_the_question_it_was_given_for_alone() {
        let place = Place { segment: 7, offset: 1_234 };
        let token = NOTHING.token(place);
        assert_eq!(NOTHING.read(&token), Some(place));
        assert_eq!(Asked { start_s: Some(1), ..NOTHING }.read(&token), None);
        let attribute = Attribute::EventName("x".into());
        assert_eq!(Asked { attribute: Some(&attribute), ..NOTHING }.read(&token), None);
    }

    #[test]
    fn what_is_no_token_is_none() {
        for text in ["", "x", "!!!!", "AAAA", &NOTHING.token(Place { segment: 1, offset: 1 })[1..]]
        {
            assert_eq!(NOTHING.read(text), None, "{text}");
        }
    }
}
