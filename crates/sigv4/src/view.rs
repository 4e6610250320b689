//! What the verifier looks at: a request's head, borrowed, exactly as it came over the wire.

use http::{HeaderMap, HeaderName, Method, header};

/// The head of a request as received. Nothing here may be decoded or normalized beforehand.
#[derive(Clone, Copy, Debug)]
pub struct RequestView<'a> {
    /// The method, in its own letter case.
    pub method: &'a Method,
    /// The path as on the wire, still percent-encoded, without the query.
    pub path: &'a str,
    /// The query as on the wire, without the question mark; empty if there is none.
    pub query: &'a str,
    /// All headers.
    pub headers: &'a HeaderMap,
    /// The `:authority` of HTTP/2 (or of an absolute request target). It stands for `host`
    /// if there is no `Host` header (SG-9).
    pub authority: Option<&'a str>,
}

impl<'a> RequestView<'a> {
    /// The view of a request's parts.
    pub fn of(parts: &'a http::request::Parts) -> Self {
        Self {
            method: &parts.method,
            path: parts.uri.path(),
            query: parts.uri.query().unwrap_or_default(),
            headers: &parts.headers,
            authority: parts.uri.authority().map(http::uri::Authority::as_str),
        }
    }

    /// The values of a header in the order they came, as bytes. `name` in lower case.
    pub(crate) fn values<'n>(&self, name: &'n str) -> impl Iterator<Item = &'a [u8]> + use<'a, 'n> {
        // A request has few headers: comparing names beats hashing them. Values of one name come
        // in their order.
        let same = move |(other, value): (&'a HeaderName, &'a http::HeaderValue)| {
            (other.as_str() == name).then_some(value.as_bytes())
        };
        let found = self.headers.iter().filter_map(same);
        let stand_in = self
            .authority
            .filter(|_| name == "host" && !self.headers.contains_key(header::HOST))
            .map(str::as_bytes);
        found.chain(stand_in)
    }

    /// The one value of a header.
    ///
    /// # Errors
    /// `Err(())` if the header occurs more than once or is not visible ASCII.
    pub(crate) fn single(&self, name: &HeaderName) -> Result<Option<&'a str>, ()> {
        let mut values = self.headers.get_all(name).iter();
        match (values.next(), values.next()) {
            (None, _) => Ok(None),
            // A header value holds no control characters but the tab, so ASCII is text.
            (Some(value), None) if value.as_bytes().is_ascii() => {
                str::from_utf8(value.as_bytes().trim_ascii()).map(Some).map_err(drop)
            }
            (Some(_), None) => Err(()),
            (Some(_), Some(_)) => Err(()),
        }
    }
}
