//! `xs:dateTime`.

/// Seconds since the epoch of a time in UTC or with an offset; fractions are left out. SAML wants
/// UTC (core, 1.3.3), and a time without a zone is none.
pub(crate) fn read(text: &str) -> Option<i64> {
    text.trim().parse::<jiff::Timestamp>().ok().map(jiff::Timestamp::as_second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_have_a_zone() {
        assert_eq!(read("2030-01-01T00:00:00Z"), Some(1_893_456_000));
        assert_eq!(read(" 2030-01-01T00:00:00.999Z "), Some(1_893_456_000));
        assert_eq!(read("2030-01-01T01:00:00+01:00"), Some(1_893_456_000));
        for text in ["2030-01-01T00:00:00", "2030-01-01", "", "soon"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
