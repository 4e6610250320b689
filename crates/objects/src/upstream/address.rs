//! Where things are in the other store: paths and queries, as they are signed and sent.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but the unreserved characters.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
const RESERVED_IN_PATH: &AsciiSet = &RESERVED.remove(b'/');

/// A bucket, or an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place<'a> {
    pub(super) bucket: &'a str,
    pub(super) key: Option<&'a str>,
}

impl<'a> Place<'a> {
    pub(super) fn bucket(bucket: &'a str) -> Self {
        Self { bucket, key: None }
    }

    pub(super) fn object(bucket: &'a str, key: &'a str) -> Self {
        Self { bucket, key: Some(key) }
    }

    /// The path, in path style.
    pub(super) fn path(&self, bucket_prefix: &str) -> String {
        let bucket = self.bucket;
        match self.key {
            None => format!("/{bucket_prefix}{bucket}"),
            Some(key) => {
                let key = utf8_percent_encode(key, RESERVED_IN_PATH);
                format!("/{bucket_prefix}{bucket}/{key}")
            }
        }
    }
}

/// The parameters of a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Query(String);

impl Query {
    pub(super) fn push(&mut self, name: &str, value: &str) {
        if !self.0.is_empty() {
            self.0.push('&');
        }
        self.0.push_str(name);
        self.0.push('=');
        self.0.extend(utf8_percent_encode(value, RESERVED));
    }

    pub(super) fn text(&self) -> &str {
        &self.0
    }
}

/// `http` or `https`, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    pub(super) scheme: String,
    pub(super) authority: String,
}

/// What is no endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an endpoint is http:// or https:// with a host, and nothing behind it")]
pub struct NotAnEndpoint;

impl std::str::FromStr for Endpoint {
    type Err = NotAnEndpoint;

    fn from_str(url: &str) -> Result<Self, NotAnEndpoint> {
        let uri: http::Uri = url.parse().map_err(|_| NotAnEndpoint)?;
        let scheme = uri.scheme_str().filter(|scheme| matches!(*scheme, "http" | "https"));
        let authority = uri.authority().filter(|authority| !authority.as_str().contains('@'));
        let (Some(scheme), Some(authority)) = (scheme, authority) else {
            return Err(NotAnEndpoint);
        };
        if !matches!(uri.path(), "" | "/") || uri.query().is_some() {
            return Err(NotAnEndpoint);
        }
        // As clients write the `Host` header.
        let default = if scheme == "http" { ":80" } else { ":443" };
        let authority = authority.as_str();
        let authority = authority.strip_suffix(default).unwrap_or(authority);
        Ok(Self { scheme: scheme.to_owned(), authority: authority.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_stand_in_paths_byte_for_byte() {
        let path = |key| Place::object("b", key).path("team-");
        assert_eq!(path("a/b c"), "/team-b/a/b%20c");
        assert_eq!(path("/../ü?&=+%41"), "/team-b//../%C3%BC%3F%26%3D%2B%2541");
        assert_eq!(Place::bucket("b").path(""), "/b");
    }

    #[test]
    fn parameters_are_encoded() {
        let mut query = Query::default();
        query.push("uploads", "");
        query.push("prefix", "a&b/ü");
        assert_eq!(query.text(), "uploads=&prefix=a%26b%2F%C3%BC");
    }

    #[test]
    fn an_endpoint_is_an_origin() {
        let read = |url: &str| url.parse::<Endpoint>();
        let endpoint = read("http://127.0.0.1:9000/").unwrap();
        assert_eq!((&*endpoint.scheme, &*endpoint.authority), ("http", "127.0.0.1:9000"));
        assert_eq!(read("https://s3.example.com:443").unwrap().authority, "s3.example.com");
        for wrong in
            ["s3.example.com", "ftp://a", "http://a/b", "http://a?b", "http://u:p@a", "http://", ""]
        {
            assert_eq!(read(wrong), Err(NotAnEndpoint), "{wrong}");
        }
    }
}
