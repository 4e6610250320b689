//! `application/x-www-form-urlencoded` text, from a body and a query string.

use std::borrow::Cow;

use percent_encoding::percent_decode;

use super::ProtocolError;

/// How many parameters a form may have. A megabyte of `a=&` would be 300,000.
const PARAMETERS_MAX: usize = 20_000;

/// Names and values in the order they came, the query string's first.
#[derive(Debug)]
pub(super) struct Form<'a> {
    parameters: Vec<(Cow<'a, str>, Cow<'a, str>)>,
}

impl<'a> Form<'a> {
    /// Reads both; parameters of URL and body both count (SG-16).
    pub(super) fn parse(query: Option<&'a str>, body: &'a [u8]) -> Result<Self, ProtocolError> {
        let query = query.unwrap_or_default().as_bytes();
        let mut form = Self { parameters: Vec::with_capacity(4) };
        for part in [query, body] {
            for pair in part.split(|&byte| byte == b'&').filter(|pair| !pair.is_empty()) {
                if form.parameters.len() == PARAMETERS_MAX {
                    return Err(ProtocolError::Malformed("The request has too many parameters."));
                }
                let equals = memchr::memchr(b'=', pair).unwrap_or(pair.len());
                let (name, value) = pair.split_at_checked(equals).unwrap_or((pair, &[]));
                let value = value.split_first().map_or(value, |(_, value)| value);
                form.parameters.push((unescape(name)?, unescape(value)?));
            }
        }
        Ok(form)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.parameters.is_empty()
    }

    /// The value of the last parameter of that name.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.iter().rev().find(|(other, _)| *other == name).map(|(_, value)| value)
    }

    pub(super) fn iter(&self) -> impl DoubleEndedIterator<Item = (&str, &str)> {
        self.parameters.iter().map(|(name, value)| (name.as_ref(), value.as_ref()))
    }
}

/// Undoes percent escapes and `+`; text that is not UTF-8 is refused.
pub(super) fn unescape(text: &[u8]) -> Result<Cow<'_, str>, ProtocolError> {
    const NOT_UTF8: ProtocolError = ProtocolError::Malformed("The request is not UTF-8.");
    if memchr::memchr2(b'%', b'+', text).is_none() {
        return std::str::from_utf8(text).map(Cow::Borrowed).map_err(|_| NOT_UTF8);
    }
    let text: Vec<u8> = text.iter().map(|&byte| if byte == b'+' { b' ' } else { byte }).collect();
    let bytes = percent_decode(&text).collect();
    String::from_utf8(bytes).map(Cow::Owned).map_err(|_| NOT_UTF8)
}
