//! The credential: an access key id and the scope its signing key was derived for.

use std::borrow::Cow;

/// `AKID/date/region/service/aws4_request`, as sent. Under SigV4a there is no region.
#[derive(Clone)]
pub struct Credential<'a> {
    text: Cow<'a, str>,
    // Invariant: offsets of the slashes of `text`, in order, on character boundaries.
    slashes: [usize; 4],
    has_region: bool,
}

impl<'a> Credential<'a> {
    /// Reads five parts, or four if `has_region` is false (SigV4a, SG-50).
    /// `None` if the number of parts is wrong or the access key id is empty.
    pub(crate) fn parse(text: Cow<'a, str>, has_region: bool) -> Option<Self> {
        let mut found = memchr::memchr_iter(b'/', text.as_bytes());
        let key_end = found.next().filter(|end| *end > 0)?;
        let date_end = found.next()?;
        let region_end = if has_region { found.next()? } else { date_end };
        let service_end = found.next()?;
        if found.next().is_some() {
            return None;
        }
        let slashes = [key_end, date_end, region_end, service_end];
        Some(Self { text, slashes, has_region })
    }

    /// Reads a credential that stands in a field of an S3 form upload: five parts.
    /// `None` if it is none.
    pub fn read(text: &'a str) -> Option<Self> {
        Self::parse(Cow::Borrowed(text), true)
    }

    fn part(&self, from: usize, to: usize) -> &str {
        self.text.get(from..to).unwrap_or_default()
    }

    /// The access key id, `AKIA…` or `ASIA…` as AWS makes them; any text here.
    pub fn access_key_id(&self) -> &str {
        self.part(0, self.slashes[0])
    }

    /// The day, `YYYYMMDD` if well-formed.
    pub fn date(&self) -> &str {
        self.part(self.slashes[0] + 1, self.slashes[1])
    }

    /// The region; empty under SigV4a.
    pub fn region(&self) -> &str {
        if self.has_region { self.part(self.slashes[1] + 1, self.slashes[2]) } else { "" }
    }

    /// The service's signing name, e.g. `iam`.
    pub fn service(&self) -> &str {
        self.part(self.slashes[2] + 1, self.slashes[3])
    }

    /// The last part, `aws4_request` if well-formed.
    pub fn terminator(&self) -> &str {
        self.part(self.slashes[3] + 1, self.text.len())
    }

    /// Everything after the access key id, as it is signed.
    pub fn scope(&self) -> &str {
        self.part(self.slashes[0] + 1, self.text.len())
    }

    /// The credential as sent.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl std::fmt::Debug for Credential<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_credential_has_exactly_five_parts() {
        let credential =
            Credential::parse("AK/20130524/eu-west-1/s3/aws4_request".into(), true).unwrap();
        assert_eq!(credential.access_key_id(), "AK");
        assert_eq!(credential.date(), "20130524");
        assert_eq!(credential.region(), "eu-west-1");
        assert_eq!(credential.service(), "s3");
        assert_eq!(credential.terminator(), "aws4_request");
        assert_eq!(credential.scope(), "20130524/eu-west-1/s3/aws4_request");
        for text in ["", "AK", "AK/a/b/c", "AK/a/b/c/d/e", "/a/b/c/d"] {
            assert!(Credential::parse(text.into(), true).is_none(), "{text}");
        }
    }

    #[test]
    fn a_sigv4a_credential_has_no_region() {
        // SG-50
        let credential = Credential::parse("AK/20130524/s3/aws4_request".into(), false).unwrap();
        assert_eq!(credential.region(), "");
        assert_eq!(credential.service(), "s3");
        assert_eq!(credential.scope(), "20130524/s3/aws4_request");
    }
}
