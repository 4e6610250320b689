//! How a value of the policy and a value of the request compare (evaluation contract, 9.3).
//!
//! An unparsable side equals nothing and stands in no order; whether that makes the condition
//! true is the affair of [`super::conditions`].

use std::cmp::Ordering;

use super::addresses::{self, Address};
use super::compile::truth;
use super::compiled::{Compiled, Value};
use super::glob;
use super::operator::Comparison;
use crate::instant::Instant;
use crate::short::same;

/// A value of the policy, its variables replaced.
#[derive(Clone, Copy)]
pub(super) enum Wanted<'p> {
    /// Nothing in it is a wildcard.
    Text(&'p [u8]),
    /// Wildcards are marked.
    Wild(&'p [u8]),
}

/// Whether the request's `value` stands to the policy's as the operator says, negation left out.
pub(super) fn compare(comparison: Comparison, wanted: Wanted<'_>, value: &str) -> bool {
    let text = match (comparison, wanted) {
        (Comparison::Arn, Wanted::Wild(wanted) | Wanted::Text(wanted)) => {
            return arn_like(wanted, value.as_bytes());
        }
        (_, Wanted::Wild(wanted)) => return glob::matches(wanted, value.as_bytes()),
        (_, Wanted::Text(text)) => text,
    };
    let as_str = || std::str::from_utf8(text).unwrap_or_default();
    match comparison {
        Comparison::Text | Comparison::Like => same(text, value.as_bytes()),
        Comparison::TextIgnoringCase => eq_ignoring_case(as_str(), value),
        Comparison::Number => number(as_str(), value) == Some(Ordering::Equal),
        Comparison::NumberIs(ordering) => {
            number(as_str(), value).is_some_and(|found| ordering.holds(found))
        }
        Comparison::Date => date(as_str(), value) == Some(Ordering::Equal),
        Comparison::DateIs(ordering) => {
            date(as_str(), value).is_some_and(|found| ordering.holds(found))
        }
        Comparison::Bool => {
            let found = truth(value);
            found.is_some() && found == truth(as_str())
        }
        // What is canonical on both sides is equal if the texts are.
        Comparison::Binary => text == value.as_bytes() && is_canonical_base64(text),
        // Networks and presence are not texts.
        Comparison::Ip | Comparison::Null | Comparison::Arn => false,
    }
}

/// Character by character in lower case, beyond ASCII too.
fn eq_ignoring_case(one: &str, other: &str) -> bool {
    if one.is_ascii() && other.is_ascii() {
        return one.eq_ignore_ascii_case(other);
    }
    let lower = char::to_lowercase;
    one.chars().flat_map(lower).eq(other.chars().flat_map(lower))
}

/// Whether the request's address lies in one of the networks.
pub(super) fn address_in(compiled: &Compiled, networks: &[Value], value: &str) -> bool {
    match Address::parse(value) {
        Some(Address::V4(address)) => networks.iter().any(|wanted| match wanted {
            Value::V4 { network, bits } => address & addresses::mask_v4(*bits) == *network,
            _ => false,
        }),
        Some(Address::V6(address)) => networks.iter().any(|wanted| match wanted {
            Value::V6 { network, bits } => {
                let bytes = compiled.pool.get(*network as usize..).and_then(<[u8]>::first_chunk);
                bytes.is_some_and(|bytes| {
                    address & addresses::mask_v6(*bits) == u128::from_be_bytes(*bytes)
                })
            }
            _ => false,
        }),
        None => false,
    }
}

/// Field against field; a wildcard does not cross a field, and what has not six is no ARN.
fn arn_like(pattern: &[u8], value: &[u8]) -> bool {
    let (mut wanted, mut found) = (Some(pattern), Some(value));
    for _ in 0..5 {
        let (Some(pattern), Some(text)) = (wanted, found) else { return false };
        let (Some(pattern_end), Some(text_end)) =
            (memchr::memchr(b':', pattern), memchr::memchr(b':', text))
        else {
            return false;
        };
        let (Some(field), Some(text_field)) = (pattern.get(..pattern_end), text.get(..text_end))
        else {
            return false;
        };
        if !same(field, text_field) && !glob::matches(field, text_field) {
            return false;
        }
        (wanted, found) = (pattern.get(pattern_end + 1..), text.get(text_end + 1..));
    }
    glob::matches(wanted.unwrap_or_default(), found.unwrap_or_default())
}

/// How the request's number stands to the policy's.
fn number(wanted: &str, value: &str) -> Option<Ordering> {
    Some(Number::parse(value)?.cmp(&Number::parse(wanted)?))
}

/// How the request's instant stands to the policy's.
fn date(wanted: &str, value: &str) -> Option<Ordering> {
    Some(Instant::parse(value)?.cmp(&Instant::parse(wanted)?))
}

/// A decimal number by its digits; leading and trailing zeros gone, zero without a sign.
#[derive(PartialEq, Eq)]
struct Number<'a> {
    negative: bool,
    whole: &'a str,
    fraction: &'a str,
}

impl<'a> Number<'a> {
    /// An optional sign, then digits with at most one point; no exponent, no spaces.
    fn parse(text: &'a str) -> Option<Self> {
        let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.len() + fraction.len() == 0 || !digits(whole) || !digits(fraction) {
            return None;
        }
        let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
        let zero = whole.len() + fraction.len() == 0;
        Some(Self { negative: text.starts_with('-') && !zero, whole, fraction })
    }

    fn cmp(&self, other: &Self) -> Ordering {
        let magnitude = |a: &Self, b: &Self| {
            (a.whole.len(), a.whole, a.fraction).cmp(&(b.whole.len(), b.whole, b.fraction))
        };
        match (self.negative, other.negative) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            (false, false) => magnitude(self, other),
            (true, true) => magnitude(other, self),
        }
    }
}

/// Whether the text is what an encoder would have written (RFC 4648, section 4): padded, and the
/// bits that fill up the last character zero.
fn is_canonical_base64(text: &[u8]) -> bool {
    let padding = text.iter().rev().take_while(|byte| **byte == b'=').count();
    let Some(digits) = text.get(..text.len() - padding) else { return false };
    let sextet = |byte: &u8| match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let last = digits.last().and_then(sextet).unwrap_or_default();
    let left_over = match padding {
        0 => 0,
        1 => last & 0b11,
        2 => last & 0b1111,
        _ => return false,
    };
    text.len().is_multiple_of(4)
        && left_over == 0
        && digits.iter().all(|byte| sextet(byte).is_some())
}
