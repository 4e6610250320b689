//! The instant a request was signed at, in the one spelling that is signed.
//!
//! From: the `X-Amz-Date` header or query parameter, or the `Date` header (SG-11).
//! To: the string to sign, the scope date check and the clock checks.

use jiff::{Timestamp, civil::DateTime, tz::Offset};

/// An instant in whole seconds with its ISO 8601 basic spelling, `YYYYMMDD'T'HHMMSS'Z'`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AmzDate {
    epoch_s: i64,
    // Invariant: ASCII, and the spelling of `epoch_s`.
    text: [u8; 16],
}

impl AmzDate {
    /// Reads `YYYYMMDD'T'HHMMSS'Z'`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let text: [u8; 16] = text.as_bytes().try_into().ok()?;
        let [y1, y2, y3, y4, mo1, mo2, d1, d2, b'T', h1, h2, mi1, mi2, s1, s2, b'Z'] = text else {
            return None;
        };
        let number = |digits: &[u8]| {
            digits.iter().try_fold(0_i16, |sum, digit| {
                digit.is_ascii_digit().then(|| sum * 10 + i16::from(digit - b'0'))
            })
        };
        let two = |a, b| number(&[a, b]).and_then(|n| i8::try_from(n).ok());
        let civil = DateTime::new(
            number(&[y1, y2, y3, y4])?,
            two(mo1, mo2)?,
            two(d1, d2)?,
            two(h1, h2)?,
            two(mi1, mi2)?,
            two(s1, s2)?,
            0,
        )
        .ok()?;
        let epoch_s = Offset::UTC.to_timestamp(civil).ok()?.as_second();
        Some(Self { epoch_s, text })
    }

    /// Reads the `Date` header: an HTTP date, or the same basic form as `X-Amz-Date`.
    pub fn parse_http(text: &str) -> Option<Self> {
        Self::parse(text).or_else(|| {
            let instant = jiff::fmt::rfc2822::parse(text).ok()?.timestamp();
            Some(Self::from_timestamp(instant))
        })
    }

    /// The instant, cut to whole seconds; years outside 0000–9999 are held at these bounds.
    pub fn from_timestamp(instant: Timestamp) -> Self {
        let civil = Offset::UTC.to_datetime(instant);
        let year = civil.year().max(0);
        let text = format!(
            "{year:04}{:02}{:02}T{:02}{:02}{:02}Z",
            civil.month(),
            civil.day(),
            civil.hour(),
            civil.minute(),
            civil.second()
        );
        let text = text.as_bytes().try_into().unwrap_or(*b"00000101T000000Z");
        Self { epoch_s: instant.as_second(), text }
    }

    /// The whole spelling, as it stands in the string to sign.
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.text).unwrap_or_default()
    }

    /// The first eight digits, `YYYYMMDD`, which the credential scope must repeat.
    pub fn day(&self) -> &str {
        self.as_str().get(..8).unwrap_or_default()
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    pub fn epoch_s(&self) -> i64 {
        self.epoch_s
    }

    /// The instant `seconds` later (earlier if negative).
    #[must_use]
    pub fn plus_s(&self, seconds: i64) -> Self {
        let moved = self.epoch_s.saturating_add(seconds);
        Timestamp::from_second(moved).map_or(*self, Self::from_timestamp)
    }

    /// `YYYY-MM-DDTHH:MM:SSZ`, the spelling S3 uses in its error fields.
    pub fn extended(&self) -> String {
        Timestamp::from_second(self.epoch_s)
            .map_or_else(|_| self.as_str().to_owned(), |t| t.to_string())
    }
}

impl From<Timestamp> for AmzDate {
    fn from(instant: Timestamp) -> Self {
        Self::from_timestamp(instant)
    }
}

impl std::fmt::Display for AmzDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::fmt::Debug for AmzDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_basic_form_reads_and_prints_back() {
        let date = AmzDate::parse("20130524T000000Z").unwrap();
        assert_eq!(date.epoch_s(), 1_369_353_600);
        assert_eq!(date.as_str(), "20130524T000000Z");
        assert_eq!(date.day(), "20130524");
        assert_eq!(date.extended(), "2013-05-24T00:00:00Z");
        assert_eq!(date.plus_s(-900).as_str(), "20130523T234500Z");
        assert_eq!(AmzDate::from_timestamp(Timestamp::from_second(1_369_353_600).unwrap()), date);
    }

    #[test]
    fn anything_but_the_basic_form_is_refused() {
        for text in [
            "",
            "20130524",
            "20130524T000000",
            "20130524T000000z",
            "20130524t000000Z",
            "20131324T000000Z",
            "20130532T000000Z",
            "20130229T000000Z",
            "20130524T240000Z",
            "2013-05-24T00:00:00Z",
            "2013052+T000000Z",
            "20130524T000000ZZ",
            "２0130524T0000Z",
        ] {
            assert_eq!(AmzDate::parse(text), None, "{text}");
        }
    }

    #[test]
    fn the_date_header_reads_as_an_http_date() {
        let date = AmzDate::parse_http("Mon, 09 Sep 2011 23:36:00 GMT");
        assert_eq!(date, None, "the ninth was a Friday");
        let date = AmzDate::parse_http("Fri, 09 Sep 2011 23:36:00 GMT").unwrap();
        assert_eq!(date.as_str(), "20110909T233600Z");
        assert_eq!(AmzDate::parse_http("20110909T233600Z"), Some(date));
    }
}
