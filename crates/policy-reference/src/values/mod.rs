//! How a value of the policy and a value of the request compare (evaluation contract, 9.3).
//!
//! An unparsable side equals nothing and stands in no order; whether that makes the condition
//! true is the affair of `conditions`.

mod binary;
mod ip;
mod numbers;

use std::borrow::Cow;
use std::cmp::Ordering;

use sekisho_policy::instant::Instant;
use sekisho_policy::operator::BaseOperator;
use sekisho_policy::text::eq_ignore_case;

use crate::glob::{Case, Token, Wild, matches};

/// A value of the policy.
pub(crate) enum Wanted<'a> {
    /// As written, without variables in it.
    Plain(&'a str),
    /// With its variables replaced, for operators without wildcards.
    Text(Cow<'a, str>),
    /// With its variables replaced by what is literal, for operators with wildcards.
    Pattern(Vec<Token>),
}

impl Wanted<'_> {
    fn text(&self) -> &str {
        match self {
            Self::Plain(text) => text,
            Self::Text(text) => text,
            Self::Pattern(_) => "",
        }
    }
}

/// Whether the request's `value` stands to the policy's `wanted` as the operator says, negation
/// left out.
pub(crate) fn compare(operator: BaseOperator, wanted: &Wanted<'_>, value: &str) -> bool {
    match operator {
        BaseOperator::StringEquals(_) => wanted.text() == value,
        BaseOperator::StringEqualsIgnoreCase(_) => eq_ignore_case(wanted.text(), value),
        BaseOperator::StringLike(_) => match wanted {
            Wanted::Pattern(tokens) => matches(tokens.as_slice(), value, Case::Sensitive),
            _ => matches(&Wild(wanted.text()), value, Case::Sensitive),
        },
        BaseOperator::ArnLike(_) => match wanted {
            Wanted::Pattern(tokens) => arn_like_tokens(tokens, value),
            _ => arn_like(wanted.text(), value),
        },
        BaseOperator::NumericEquals(_) => numeric(wanted, value) == Some(Ordering::Equal),
        BaseOperator::Numeric(ordering) => {
            numeric(wanted, value).is_some_and(|found| ordering.holds(found))
        }
        BaseOperator::DateEquals(_) => date(wanted, value) == Some(Ordering::Equal),
        BaseOperator::Date(ordering) => {
            date(wanted, value).is_some_and(|found| ordering.holds(found))
        }
        BaseOperator::Bool => {
            let truth = |text: &str| {
                ["true", "false"].iter().position(|word| text.eq_ignore_ascii_case(word))
            };
            truth(value).is_some() && truth(value) == truth(wanted.text())
        }
        BaseOperator::BinaryEquals => {
            let bytes = binary::decode(value);
            bytes.is_some() && bytes == binary::decode(wanted.text())
        }
        BaseOperator::IpAddress(_) => ip::is_in(wanted.text(), value),
        // Decided by presence, before any value is looked at.
        BaseOperator::Null => false,
    }
}

/// How the request's number stands to the policy's.
fn numeric(wanted: &Wanted<'_>, value: &str) -> Option<Ordering> {
    Some(numbers::Number::parse(value)?.cmp(&numbers::Number::parse(wanted.text())?))
}

/// How the request's instant stands to the policy's.
fn date(wanted: &Wanted<'_>, value: &str) -> Option<Ordering> {
    Some(Instant::parse(value)?.cmp(&Instant::parse(wanted.text())?))
}

/// Field against field; a wildcard does not cross a field, and what has not six is no ARN.
fn arn_like(pattern: &str, value: &str) -> bool {
    let (mut wanted, mut found) = (pattern.splitn(6, ':'), value.splitn(6, ':'));
    for _ in 0..6 {
        let (Some(wanted), Some(found)) = (wanted.next(), found.next()) else { return false };
        if !matches(&Wild(wanted), found, Case::Sensitive) {
            return false;
        }
    }
    true
}

/// The same for a pattern whose variables are replaced: expanded first, then split (EV-70).
fn arn_like_tokens(pattern: &[Token], value: &str) -> bool {
    let colon = |token: &Token| *token == Token::Char(':');
    let (mut wanted, mut found) = (pattern.splitn(6, colon), value.splitn(6, ':'));
    for _ in 0..6 {
        let (Some(wanted), Some(found)) = (wanted.next(), found.next()) else { return false };
        if !matches(wanted, found, Case::Sensitive) {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests;
