//! `Range` and `partNumber`: which bytes of an object are asked for.

use std::ops::Range;

use super::errors::ObjectsError;

/// A `Range` header. `None` if it is not one of those that count: others are ignored, as HTTP
/// says.
///
/// # Errors
/// `InvalidRange` if it is one, but has no byte in the object.
pub(crate) fn of_header(header: &str, size: u64) -> Result<Option<Range<u64>>, ObjectsError> {
    let Some(asked) = header.trim().strip_prefix("bytes=") else { return Ok(None) };
    let Some((first, last)) = asked.split_once('-') else { return Ok(None) };
    let (first, last) = (first.trim(), last.trim());
    let number = |text: &str| text.parse::<u64>().ok().filter(|_| !text.starts_with('+'));
    let range = match (first.is_empty(), last.is_empty()) {
        (true, true) => return Ok(None),
        (true, false) => {
            let Some(suffix) = number(last) else { return Ok(None) };
            size.saturating_sub(suffix)..size
        }
        (false, open) => {
            let Some(first) = number(first) else { return Ok(None) };
            let end = if open {
                size
            } else {
                let Some(last) = number(last) else { return Ok(None) };
                if last < first {
                    return Ok(None);
                }
                last.saturating_add(1).min(size)
            };
            first..end
        }
    };
    if range.start >= range.end {
        return Err(ObjectsError::InvalidRange { asked: header.to_owned(), size });
    }
    Ok(Some(range))
}

/// `Content-Range`.
pub(crate) fn content_range(range: &Range<u64>, size: u64) -> String {
    format!("bytes {}-{}/{size}", range.start, range.end.saturating_sub(1))
}

/// The `x-amz-copy-source-range` of a part: `bytes=first-last`, both given, within the source.
pub(crate) fn of_copy_source(header: &str, size: u64) -> Result<Range<u64>, ObjectsError> {
    let invalid = || ObjectsError::InvalidArgument {
        message: "The x-amz-copy-source-range value must be of the form bytes=first-last where \
                  first and last are the zero-based offsets of the first and last bytes to copy",
        name: "x-amz-copy-source-range",
        value: header.to_owned(),
    };
    let (first, last) = header
        .strip_prefix("bytes=")
        .and_then(|asked| asked.split_once('-'))
        .ok_or_else(invalid)?;
    let first: u64 = first.parse().map_err(|_| invalid())?;
    let last: u64 = last.parse().map_err(|_| invalid())?;
    if last < first {
        return Err(invalid());
    }
    if last >= size {
        return Err(ObjectsError::InvalidArgument {
            message: "Range specified is not valid for source object",
            name: "x-amz-copy-source-range",
            value: header.to_owned(),
        });
    }
    Ok(first..last.saturating_add(1))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn ranges_are_read_as_http_says() {
        let of = |header| of_header(header, 10).unwrap();
        assert_eq!(of("bytes=0-0"), Some(0..1));
        assert_eq!(of("bytes=2-5"), Some(2..6));
        assert_eq!(of("bytes=2-"), Some(2..10));
        assert_eq!(of("bytes=-3"), Some(7..10));
        assert_eq!(of("bytes=-30"), Some(0..10));
        assert_eq!(of("bytes=5-999"), Some(5..10));
        for ignored in ["bytes=5-2", "bytes=a-b", "bytes=", "bytes=-", "bytes=0-1,3-4", "items=0-1"]
        {
            assert_eq!(of(ignored), None, "{ignored}");
        }
        for unsatisfiable in ["bytes=10-", "bytes=10-20", "bytes=-0"] {
            let refused = of_header(unsatisfiable, 10).unwrap_err();
            assert!(matches!(refused, ObjectsError::InvalidRange { size: 10, .. }), "{refused:?}");
        }
        assert!(of_header("bytes=0-", 0).is_err());
    }

    #[test]
    fn a_copied_range_lies_within_its_source() {
        assert_eq!(of_copy_source("bytes=0-9", 10).unwrap(), 0..10);
        for wrong in ["bytes=0-10", "bytes=3-2", "bytes=0-", "0-1", "bytes=-1"] {
            assert!(of_copy_source(wrong, 10).is_err(), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn no_header_makes_a_range_beyond_the_object(header: String, size: u64, a: u64, b: u64) {
            for header in [header, format!("bytes={a}-{b}"), format!("bytes=-{b}")] {
                if let Ok(Some(range)) = of_header(&header, size) {
                    prop_assert!(range.start < range.end && range.end <= size);
                }
            }
        }
    }
}
