//! Which bucket a request is for: by its path, or by its host.
//!
//! `http://s3.example/bucket/key` and `http://bucket.s3.example/key` are the same request. Whether
//! a host names a bucket is told by the base domains: what stands before one of them, and a dot,
//! is a bucket. A host that is a base domain, an address, or nothing known means path style.

use std::borrow::Cow;
use std::net::Ipv6Addr;

/// The domains below which bucket names stand.
#[derive(Debug, Clone)]
pub(crate) struct BaseDomains(Vec<String>);

/// A request's bucket as its host tells it, and the path with the bucket in it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Address<'a> {
    /// The path in path style, still percent-encoded (S3-1: the key's bytes are never touched).
    pub(crate) path: Cow<'a, str>,
    /// Whether the host named the bucket.
    pub(crate) is_virtual: bool,
}

impl BaseDomains {
    /// The operator's domains, and those that clients make of a local endpoint.
    pub(crate) fn new(configured: &[String], region: &str) -> Self {
        let mut domains: Vec<String> = configured
            .iter()
            .map(|domain| domain.trim_matches('.').to_ascii_lowercase())
            .filter(|domain| !domain.is_empty())
            .collect();
        let local = [
            "s3.localhost".to_owned(),
            format!("s3.{region}.localhost"),
            "s3.localhost.localdomain".to_owned(),
            "localhost".to_owned(),
            "s3.amazonaws.com".to_owned(),
            format!("s3.{region}.amazonaws.com"),
        ];
        domains.extend(local);
        // The longest that fits is meant: `s3.localhost` before `localhost`.
        domains.sort_by_key(|domain| std::cmp::Reverse(domain.len()));
        domains.dedup();
        Self(domains)
    }

    /// The bucket that a host names, in lower case; `None`: the path does.
    fn bucket<'a>(&self, host: &'a str) -> Option<&'a str> {
        let name = without_port(host);
        if name.parse::<std::net::Ipv4Addr>().is_ok() || name.parse::<Ipv6Addr>().is_ok() {
            return None;
        }
        for domain in &self.0 {
            if name.eq_ignore_ascii_case(domain) {
                return None;
            }
            let Some(at) = name.len().checked_sub(domain.len()) else { continue };
            let (Some(before), Some(tail)) = (name.get(..at), name.get(at..)) else { continue };
            if tail.eq_ignore_ascii_case(domain)
                && let Some(bucket) = before.strip_suffix('.').filter(|bucket| !bucket.is_empty())
            {
                return Some(bucket);
            }
        }
        None
    }

    /// Finds the bucket of a request. `path`: as on the wire.
    pub(crate) fn address<'a>(&self, host: Option<&str>, path: &'a str) -> Address<'a> {
        let Some(bucket) = host.and_then(|host| self.bucket(host)) else {
            return Address { path: Cow::Borrowed(path), is_virtual: false };
        };
        let bucket = bucket.to_ascii_lowercase();
        Address { path: Cow::Owned(format!("/{bucket}{path}")), is_virtual: true }
    }

    /// Whether the host is one of this service's own, with a bucket before it or without: an
    /// unsigned request to it is S3's.
    pub(crate) fn is_of_s3(&self, host: &str) -> bool {
        let name = without_port(host);
        self.bucket(host).is_some()
            || self
                .0
                .iter()
                .any(|domain| domain != "localhost" && name.eq_ignore_ascii_case(domain))
    }
}

fn without_port(host: &str) -> &str {
    if let Some(rest) = host.strip_prefix('[') {
        return rest.split(']').next().unwrap_or(rest);
    }
    host.split(':').next().unwrap_or(host).trim_end_matches('.')
}

/// The bucket and the key, percent-decoded, of a path in path style.
///
/// # Errors
/// The key is not UTF-8.
pub(crate) fn bucket_and_key(path: &str) -> Result<(Cow<'_, str>, Cow<'_, str>), NotText> {
    let path = path.strip_prefix('/').unwrap_or(path);
    let (bucket, key) = path.split_once('/').unwrap_or((path, ""));
    let decoded = |raw| percent_encoding::percent_decode_str(raw).decode_utf8();
    Ok((decoded(bucket).map_err(|_| NotText)?, decoded(key).map_err(|_| NotText)?))
}

/// A path that is not UTF-8 once its escapes are resolved.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NotText;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn path(host: &str, path: &str) -> String {
        let configured = ["Objects.Example.COM.".to_owned()];
        BaseDomains::new(&configured, "eu-west-1").address(Some(host), path).path.into_owned()
    }

    #[test]
    fn a_bucket_stands_in_the_path_or_before_a_base_domain() {
        for host in [
            "localhost",
            "localhost:4566",
            "127.0.0.1:4566",
            "[::1]:4566",
            "s3.localhost:4566",
            "s3.eu-west-1.localhost",
            "objects.example.com",
            "s3.amazonaws.com",
            "somewhere.else",
        ] {
            assert_eq!(path(host, "/b/k"), "/b/k", "{host}");
        }
        for host in [
            "b.localhost:4566",
            "b.s3.localhost",
            "B.S3.LOCALHOST.",
            "b.s3.eu-west-1.localhost:80",
            "b.objects.example.com",
            "b.s3.eu-west-1.amazonaws.com",
        ] {
            assert_eq!(path(host, "/k"), "/b/k", "{host}");
        }
        assert_eq!(path("a.dotted.name.s3.localhost", "/k"), "/a.dotted.name/k");
        assert_eq!(path(".localhost", "/k"), "/k");
    }

    /// S3-1: leading and repeated slashes and `..` kept, escapes resolved once.
    #[test]
    fn a_key_is_what_stands_behind_the_bucket_byte_for_byte() {
        for (path, key) in [
            ("/b", ""),
            ("/b/", ""),
            ("/b//", "/"),
            ("/b//a//b/", "/a//b/"),
            ("/b/../x", "../x"),
            ("/b/a%2Fb+c%20d", "a/b+c d"),
            ("/b/%252F", "%2F"),
            ("/b/%F0%9F%97%9D", "🗝"),
            ("/b/%zz", "%zz"),
        ] {
            assert_eq!(bucket_and_key(path).unwrap(), ("b".into(), key.into()), "{path}");
        }
        assert_eq!(bucket_and_key("/b/%FF"), Err(NotText));
    }

    proptest! {
        /// Whatever host and path come, nothing breaks, and the key's text is never changed.
        #[test]
        fn addressing_never_changes_the_path_behind_the_bucket(host in "\\PC{0,40}", key in "\\PC{0,40}") {
            let wire = format!("/{key}");
            let domains = BaseDomains::new(&[], "us-east-1");
            let address = domains.address(Some(&host), &wire);
            prop_assert!(address.path.ends_with(&wire));
            prop_assert_eq!(address.is_virtual, address.path.len() > wire.len());
        }
    }
}
