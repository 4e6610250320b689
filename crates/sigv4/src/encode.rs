//! Percent-encoding as Signature Version 4 wants it (SG-4).

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};
use std::borrow::Cow;

/// Everything but the unreserved characters `A–Z a–z 0–9 - . _ ~`.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// `RESERVED` without the slash, for paths.
const RESERVED_IN_PATH: &AsciiSet = &RESERVED.remove(b'/');

/// Appends `raw`, encoded; the slash too.
pub(crate) fn encode_into(out: &mut Vec<u8>, raw: &[u8]) {
    for piece in percent_encoding::percent_encode(raw, RESERVED) {
        out.extend_from_slice(piece.as_bytes());
    }
}

/// Appends `raw`, encoded, slashes kept.
pub(crate) fn encode_path_into(out: &mut Vec<u8>, raw: &[u8]) {
    for piece in percent_encoding::percent_encode(raw, RESERVED_IN_PATH) {
        out.extend_from_slice(piece.as_bytes());
    }
}

/// Decodes `%XX` once. A percent sign that starts no escape stands for itself.
pub(crate) fn decode(text: &[u8]) -> Cow<'_, [u8]> {
    percent_encoding::percent_decode(text).into()
}

/// Decodes a query name or value: `%XX`, and `+` as a space.
///
/// Form decoders downstream read `+` as a space too. Were it signed as itself, then `%2B`
/// could be exchanged for `+` in a signed URL and change its meaning.
pub(crate) fn decode_query(text: &str) -> Cow<'_, [u8]> {
    if text.contains('+') {
        let spaced = text.replace('+', " ");
        Cow::Owned(percent_encoding::percent_decode(spaced.as_bytes()).collect())
    } else {
        decode(text.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_unreserved_characters_stay() {
        // SG-4
        let mut out = Vec::new();
        encode_into(&mut out, "aZ09-._~/ +*ü%".as_bytes());
        assert_eq!(out, b"aZ09-._~%2F%20%2B%2A%C3%BC%25");
        out.clear();
        encode_path_into(&mut out, b"/a b/c");
        assert_eq!(out, b"/a%20b/c");
    }

    #[test]
    fn a_query_decodes_plus_and_escapes_and_leaves_stray_percents() {
        assert_eq!(&*decode_query("a+b%20c%2Bd%zz%2"), b"a b c+d%zz%2");
    }
}
