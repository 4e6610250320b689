//! CanonicalQuery (SG-7).

use crate::encode::{decode_query, encode_into};

/// Appends the canonical form of `query`, which is as on the wire: every pair decoded and
/// encoded anew, sorted, without the `X-Amz-Signature` parameter.
pub(super) fn write(out: &mut Vec<u8>, query: &str) {
    if query.is_empty() {
        return;
    }
    // One buffer holds `name=value` after `name=value`; `pairs` says where each lies and
    // where its name ends. Encoded names hold no equal sign, so none is ambiguous.
    let mut text = Vec::with_capacity(query.len() + 16);
    let mut pairs: Vec<Pair> = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let start = text.len();
        encode_into(&mut text, &decode_query(name));
        if text.get(start..).is_some_and(|name| name.eq_ignore_ascii_case(b"X-Amz-Signature")) {
            text.truncate(start);
            continue;
        }
        let name_end = text.len();
        text.push(b'=');
        encode_into(&mut text, &decode_query(value));
        pairs.push(Pair { start, name_end, end: text.len() });
    }
    pairs.sort_unstable_by(|a, b| a.parts(&text).cmp(&b.parts(&text)));
    for (index, pair) in pairs.iter().enumerate() {
        if 0 < index {
            out.push(b'&');
        }
        out.extend_from_slice(text.get(pair.start..pair.end).unwrap_or_default());
    }
}

struct Pair {
    start: usize,
    name_end: usize,
    end: usize,
}

impl Pair {
    fn parts<'a>(&self, text: &'a [u8]) -> (&'a [u8], &'a [u8]) {
        let piece = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
        (piece(self.start, self.name_end), piece(self.name_end, self.end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_encoded_anew_and_sorted() {
        // SG-7
        for (wire, expected) in [
            ("", ""),
            ("acl", "acl="),
            ("b=2&a=1", "a=1&b=2"),
            ("a=2&a=1", "a=1&a=2"),
            ("a-b=1&a=2", "a=2&a-b=1"),
            ("a=b=c", "a=b%3Dc"),
            ("p=a/b", "p=a%2Fb"),
            ("p=a%2fb", "p=a%2Fb"),
            ("p=a+b&q=a%20b", "p=a%20b&q=a%20b"),
            ("B=1&a=1", "B=1&a=1"),
            ("%61=1", "a=1"),
            ("%C3%BC=1", "%C3%BC=1"),
            ("a=1&&b", "a=1&b="),
            ("=v", "=v"),
        ] {
            let mut out = Vec::new();
            write(&mut out, wire);
            assert_eq!(String::from_utf8(out).unwrap(), expected, "{wire}");
        }
    }

    #[test]
    fn only_the_signature_is_left_out() {
        // SG-7
        let mut out = Vec::new();
        write(&mut out, "X-Amz-Signature=1&X-Amz-Security-Token=2&X-Amz-SignatureX=3");
        assert_eq!(out, b"X-Amz-Security-Token=2&X-Amz-SignatureX=3");
    }
}
