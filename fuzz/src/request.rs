//! Requests as text: a line with method and target, a line for each header, an empty line, the body.

use http::request::Parts;

/// Reads a request; `None` where HTTP itself would not let it through.
pub fn read(data: &[u8]) -> Option<(Parts, &[u8])> {
    let end = data.windows(2).position(|pair| pair == b"\n\n").unwrap_or(data.len());
    let (head, body) = data.split_at(end);
    let mut lines = head.split(|byte| *byte == b'\n');
    let mut first = lines.next()?.splitn(2, |byte| *byte == b' ');
    let mut request = http::Request::builder().method(first.next()?).uri(first.next()?);
    for line in lines {
        let colon = line.iter().position(|byte| *byte == b':')?;
        let (name, value) = line.split_at(colon);
        // As hyper does: white space around a value is no part of it.
        request = request.header(name, value.get(1..)?.trim_ascii());
    }
    let (parts, ()) = request.body(()).ok()?.into_parts();
    Some((parts, body.get(2..).unwrap_or_default()))
}
