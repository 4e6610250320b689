//! Dates and encodings of S3's headers and listings.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::errors::ObjectsError;

/// S3-135: `/` and the unreserved characters stay.
const LISTED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'*').remove(b' ');

/// `Tue, 02 Jan 2024 03:04:05 GMT`.
pub(crate) fn http_date(ms: i64) -> String {
    jiff::Timestamp::from_millisecond(ms)
        .map(|at| at.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string())
        .unwrap_or_default()
}

/// How the names of a listing are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    Plain,
    Url,
}

impl Encoding {
    /// S3-135.
    pub(crate) fn asked(encoding_type: Option<&str>) -> Result<Self, ObjectsError> {
        match encoding_type {
            None => Ok(Self::Plain),
            Some("url") => Ok(Self::Url),
            Some(other) => Err(ObjectsError::InvalidArgument {
                message: "Invalid Encoding Method specified in Request",
                name: "encoding-type",
                value: other.to_owned(),
            }),
        }
    }

    pub(crate) fn encode(self, name: &str) -> String {
        match self {
            Self::Plain => name.to_owned(),
            // A space is left by the set, and nothing else makes one.
            Self::Url => utf8_percent_encode(name, LISTED).to_string().replace(' ', "+"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// S3-135.
    #[test]
    fn names_are_encoded_when_asked() {
        assert_eq!(Encoding::Url.encode("a/b c+ü%\n*"), "a/b+c%2B%C3%BC%25%0A*");
        assert_eq!(Encoding::Plain.encode("a/b c+ü"), "a/b c+ü");
        for other in ["", "URL", "x"] {
            assert!(Encoding::asked(Some(other)).is_err());
        }
    }

    #[test]
    fn dates_are_written_for_headers() {
        assert_eq!(http_date(1_704_164_645_999), "Tue, 02 Jan 2024 03:04:05 GMT");
    }
}
