//! CanonicalHeaders (SG-8).

use crate::{RequestView, SignedHeaders};
use memchr::memchr2;

/// Appends one line `name:value\n` for every signed header.
///
/// # Errors
/// The name of a signed header that the request does not have.
pub(super) fn write(
    out: &mut Vec<u8>,
    view: &RequestView<'_>,
    signed_headers: &SignedHeaders<'_>,
) -> Result<(), String> {
    for name in signed_headers.iter() {
        out.extend_from_slice(name.as_bytes());
        let mut separator = b':';
        for value in view.values(name) {
            out.push(separator);
            write_value(out, value);
            separator = b',';
        }
        if separator == b':' {
            return Err(name.to_owned());
        }
        out.push(b'\n');
    }
    Ok(())
}

/// Appends a value without leading and trailing blanks, inner runs of blanks as one space.
fn write_value(out: &mut Vec<u8>, value: &[u8]) {
    let mut rest = value.trim_ascii();
    while let Some((word, after)) =
        memchr2(b' ', b'\t', rest).and_then(|end| rest.split_at_checked(end))
    {
        out.extend_from_slice(word);
        out.push(b' ');
        rest = after.trim_ascii_start();
    }
    out.extend_from_slice(rest);
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::{HeaderMap, HeaderValue, Method};

    #[test]
    fn values_are_trimmed_collapsed_and_joined() {
        // SG-8
        let mut headers = HeaderMap::new();
        headers.append("my-header", HeaderValue::from_static("  a   b\t \tc  "));
        headers.append("my-header", HeaderValue::from_static("d"));
        headers.append("my-empty", HeaderValue::from_static(""));
        headers.append("quoted", HeaderValue::from_static("\"a   b\""));
        let view = RequestView {
            method: &Method::GET,
            path: "/",
            query: "",
            headers: &headers,
            authority: Some("example.amazonaws.com:8443"),
        };
        let signed = SignedHeaders::parse("host;my-empty;my-header;quoted".into()).unwrap();
        let mut out = Vec::new();
        write(&mut out, &view, &signed).unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "host:example.amazonaws.com:8443\nmy-empty:\nmy-header:a b c,d\nquoted:\"a b\"\n"
        );
        let signed = SignedHeaders::parse("host;other".into()).unwrap();
        assert_eq!(write(&mut Vec::new(), &view, &signed), Err("other".to_owned()));
    }
}
