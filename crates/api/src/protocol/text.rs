//! Scalars as text: form values, XML text, headers, URI labels, query parameters.

use std::borrow::Cow;
use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use jiff::fmt::rfc2822;

use super::ProtocolError;
use crate::shape::{Kind, Shape};
use crate::timestamp::{Timestamp, TimestampFormat};
use crate::value::Value;

/// Standard base64; senders are strict, readers take it with or without padding.
pub(super) const BASE64: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The scalar that `text` stands for in a place of that shape.
///
/// # Errors
/// `text` is not such a scalar; or the shape is no scalar.
pub(super) fn decode(text: Cow<'_, str>, shape: &Shape) -> Result<Value, ProtocolError> {
    let wrong = |expected| ProtocolError::WrongType { found: "STRING_VALUE", expected };
    Ok(match &shape.kind {
        Kind::String(_) => Value::String(text.into_owned()),
        Kind::Integer(_) => {
            Value::Integer(text.trim().parse::<i32>().map_err(|_| wrong("an Integer"))?.into())
        }
        Kind::Long(_) => Value::Integer(text.trim().parse().map_err(|_| wrong("a Long"))?),
        Kind::Double(_) => Value::Double(double(text.trim()).ok_or_else(|| wrong("a Double"))?),
        Kind::Boolean => Value::Boolean(match text.trim() {
            "true" | "True" | "TRUE" => true,
            "false" | "False" | "FALSE" => false,
            _ => return Err(wrong("a Boolean")),
        }),
        Kind::Timestamp(_) => {
            Value::Timestamp(timestamp(text.trim()).ok_or_else(|| wrong("a Timestamp"))?)
        }
        Kind::Blob(_) => {
            Value::Blob(BASE64.decode(text.trim()).map_err(|_| wrong("a ByteBuffer"))?)
        }
        Kind::Structure(_) => {
            return Err(ProtocolError::Malformed("Unexpected complex element termination"));
        }
        Kind::List(_) => {
            return Err(ProtocolError::Malformed("Unexpected list element termination"));
        }
        Kind::Map(_) => {
            return Err(ProtocolError::Malformed("Unexpected map element termination"));
        }
    })
}

/// A floating-point number as AWS writes them: the three special values have names.
pub(super) fn double(text: &str) -> Option<f64> {
    match text {
        "NaN" => Some(f64::NAN),
        "Infinity" => Some(f64::INFINITY),
        "-Infinity" => Some(f64::NEG_INFINITY),
        // Rust also reads words such as `inf`.
        _ if text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte)) => {
            text.parse().ok()
        }
        _ => None,
    }
}

/// Reads any of the formats, whichever was asked for: they cannot be mistaken for each other.
pub(super) fn timestamp(text: &str) -> Option<Timestamp> {
    if let Ok(time) = text.parse::<jiff::Timestamp>() {
        return Some(Timestamp::from_millis(time.as_millisecond()));
    }
    if let Some(seconds) = double(text) {
        return seconds_to_timestamp(seconds);
    }
    if let Ok(time) = rfc2822::DateTimeParser::new().parse_timestamp(text) {
        return Some(Timestamp::from_millis(time.as_millisecond()));
    }
    // A date alone, midnight UTC.
    let date: jiff::civil::Date = text.parse().ok()?;
    let midnight = jiff::tz::Offset::UTC.to_timestamp(date.into()).ok()?;
    Some(Timestamp::from_millis(midnight.as_millisecond()))
}

/// Seconds since 1970 to the nearest millisecond; `None` outside the years that have names.
pub(super) fn seconds_to_timestamp(seconds: f64) -> Option<Timestamp> {
    let millis = (seconds * 1000.0).round();
    let range =
        jiff::Timestamp::MIN.as_millisecond() as f64..=jiff::Timestamp::MAX.as_millisecond() as f64;
    range.contains(&millis).then_some(Timestamp::from_millis(millis as i64))
}

/// How many digits of a second a protocol writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fraction {
    /// Whole seconds (ID-50).
    Never,
    /// Milliseconds where there are some.
    IfAny,
    /// Always three digits, as EC2 does.
    Always,
}

/// Appends `time` as text.
pub(super) fn push_timestamp(
    out: &mut String,
    time: Timestamp,
    format: TimestampFormat,
    fraction: Fraction,
) {
    let whole = jiff::Timestamp::from_second(time.as_secs()).unwrap_or(if time.as_secs() < 0 {
        jiff::Timestamp::MIN
    } else {
        jiff::Timestamp::MAX
    });
    let millis = time.as_millis().rem_euclid(1000);
    let with_millis = match fraction {
        Fraction::Never => false,
        Fraction::IfAny => millis != 0,
        Fraction::Always => true,
    };
    // Writing to a `String` cannot fail.
    let _ = match format {
        TimestampFormat::Iso8601 => {
            let civil = jiff::tz::Offset::UTC.to_datetime(whole);
            let year = civil.year();
            let _ = write!(out, "{year:04}");
            // By hand: nearly every answer has some, and `write!` takes several times as long.
            for (before, number) in [
                ('-', civil.month()),
                ('-', civil.day()),
                ('T', civil.hour()),
                (':', civil.minute()),
                (':', civil.second()),
            ] {
                out.push(before);
                let number = number.unsigned_abs();
                out.push(char::from(b'0' + number / 10));
                out.push(char::from(b'0' + number % 10));
            }
            if with_millis { write!(out, ".{millis:03}Z") } else { out.write_char('Z') }
        }
        TimestampFormat::UnixSeconds if millis == 0 => write!(out, "{}", time.as_secs()),
        TimestampFormat::UnixSeconds => write!(out, "{}", time.as_millis() as f64 / 1000.0),
        TimestampFormat::HttpDate => {
            match rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&whole) {
                Ok(text) => out.write_str(&text),
                // Only years outside 0 to 9999.
                Err(_) => out.write_str("Thu, 01 Jan 1970 00:00:00 GMT"),
            }
        }
    };
}

/// Appends a floating-point number.
pub(super) fn push_double(out: &mut String, number: f64) {
    let _ = if number.is_nan() {
        out.write_str("NaN")
    } else if number.is_infinite() {
        out.write_str(if number > 0.0 { "Infinity" } else { "-Infinity" })
    } else {
        write!(out, "{number}")
    };
}
