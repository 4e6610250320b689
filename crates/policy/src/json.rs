//! JSON, read strictly and with places: the ground that policy documents are read on.
//!
//! RFC 8259 without leniency: duplicate keys are errors, nesting is bounded, numbers stay the
//! text they were written as, and every value knows its bytes.

use std::borrow::Cow;

use crate::text::Span;

/// Deepest nesting of arrays and objects; the policy grammar needs six.
const DEPTH_MAX: usize = 32;

/// A JSON value and its place.
#[derive(Clone, Debug)]
pub struct Node<'a> {
    /// The value.
    pub value: Value<'a>,
    /// Its bytes, quotes and brackets included.
    pub span: Span,
}

/// A JSON value.
#[derive(Clone, Debug)]
pub enum Value<'a> {
    /// `null`
    Null,
    /// `true`, `false`
    Bool(bool),
    /// A number, as written.
    Number(&'a str),
    /// A string, unescaped.
    String(Cow<'a, str>),
    /// An array.
    Array(Vec<Node<'a>>),
    /// An object, members in the order written; keys are distinct.
    Object(Vec<Member<'a>>),
}

/// A member of an object.
#[derive(Clone, Debug)]
pub struct Member<'a> {
    /// The key, unescaped.
    pub key: Cow<'a, str>,
    /// The key's bytes, quotes included.
    pub key_span: Span,
    /// The value.
    pub node: Node<'a>,
}

/// Why a text is not strict JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonError {
    /// Offset of the byte it was noticed at.
    pub offset: usize,
    /// What is wrong.
    pub kind: JsonErrorKind,
}

/// What is wrong with a text that is not strict JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JsonErrorKind {
    /// Something else was expected here.
    Expected(&'static str),
    /// An object has this key twice.
    DuplicateKey(String),
    /// Nested deeper than any policy.
    TooDeep,
    /// A comma before a closing bracket; told apart by [`parse_tolerant`] only.
    TrailingComma,
    /// No comma between two values; told apart by [`parse_tolerant`] only.
    MissingComma,
}

impl std::fmt::Display for JsonErrorKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Expected(what) => write!(f, "expected {what}"),
            Self::DuplicateKey(key) => write!(f, "duplicate key {key:?}"),
            Self::TooDeep => f.write_str("nested too deeply"),
            Self::TrailingComma => f.write_str("no comma is allowed after the last value"),
            Self::MissingComma => f.write_str("expected `,`"),
        }
    }
}

/// Reads one JSON value that fills `text` up to whitespace.
///
/// # Errors
/// The first violation of RFC 8259, a duplicate key, or nesting deeper than 32.
pub fn parse(text: &str) -> Result<Node<'_>, JsonError> {
    Reader { text, at: 0, tolerated: None }.whole()
}

/// The most faults that [`parse_tolerant`] steps over.
const TOLERATED_MAX: usize = 1_000;

/// Reads like [`parse`], but steps over what is understood all the same: a key that occurs twice
/// (all its members are kept), a comma too many, a comma missing. For whoever wants to say more
/// than the first thing that is wrong; nothing may be decided on what it returns with faults.
///
/// Returns the value, unless a fault cannot be stepped over, and the faults in the order met.
pub fn parse_tolerant(text: &str) -> (Option<Node<'_>>, Vec<JsonError>) {
    let mut reader = Reader { text, at: 0, tolerated: Some(Vec::new()) };
    let node = reader.whole();
    let mut faults = reader.tolerated.unwrap_or_default();
    match node {
        Ok(node) => (Some(node), faults),
        Err(fatal) => {
            faults.push(fatal);
            (None, faults)
        }
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    /// What was stepped over; `None`: nothing is.
    tolerated: Option<Vec<JsonError>>,
}

impl<'a> Reader<'a> {
    fn whole(&mut self) -> Result<Node<'a>, JsonError> {
        self.skip_whitespace();
        let node = self.value(0)?;
        self.skip_whitespace();
        if self.at < self.text.len() {
            return self.expected("the end of the text");
        }
        Ok(node)
    }

    /// Notes a fault if it may be stepped over.
    fn tolerate(&mut self, offset: usize, kind: JsonErrorKind) -> bool {
        match &mut self.tolerated {
            Some(faults) if faults.len() < TOLERATED_MAX => {
                faults.push(JsonError { offset, kind });
                true
            }
            _ => false,
        }
    }

    /// After a value, where neither a comma nor `closing` stands: whether another value does.
    fn comma_is_missing(&mut self, end: usize) -> bool {
        matches!(self.peek(), Some(b'"' | b'{' | b'['))
            && self.tolerate(end, JsonErrorKind::MissingComma)
    }

    /// After a comma at `comma`: whether the list ends all the same.
    fn comma_is_trailing(&mut self, comma: usize, closing: u8) -> bool {
        self.skip_whitespace();
        self.peek() == Some(closing)
            && self.tolerate(comma, JsonErrorKind::TrailingComma)
            && self.take(closing)
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn expected<T>(&self, what: &'static str) -> Result<T, JsonError> {
        Err(JsonError { offset: self.at, kind: JsonErrorKind::Expected(what) })
    }

    fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).expect("both ends stand next to ASCII bytes")
    }

    fn skip_whitespace(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// Steps over `byte` if it is next.
    fn take(&mut self, byte: u8) -> bool {
        let next = self.peek() == Some(byte);
        self.at += usize::from(next);
        next
    }

    fn value(&mut self, depth: usize) -> Result<Node<'a>, JsonError> {
        let start = self.at;
        let value = match self.peek() {
            Some(b'{') => self.object(depth)?,
            Some(b'[') => self.array(depth)?,
            Some(b'"') => Value::String(self.string()?),
            Some(b'-' | b'0'..=b'9') => Value::Number(self.number()?),
            _ => self.word()?,
        };
        Ok(Node { value, span: Span { start, end: self.at } })
    }

    fn word(&mut self) -> Result<Value<'a>, JsonError> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        for (word, value) in
            [("null", Value::Null), ("true", Value::Bool(true)), ("false", Value::Bool(false))]
        {
            if rest.starts_with(word.as_bytes()) {
                self.at += word.len();
                return Ok(value);
            }
        }
        self.expected("a JSON value")
    }

    fn enter(&self, depth: usize) -> Result<usize, JsonError> {
        if depth < DEPTH_MAX {
            return Ok(depth + 1);
        }
        Err(JsonError { offset: self.at, kind: JsonErrorKind::TooDeep })
    }

    fn array(&mut self, depth: usize) -> Result<Value<'a>, JsonError> {
        let depth = self.enter(depth)?;
        let mut items = Vec::new();
        self.at += 1;
        self.skip_whitespace();
        if self.take(b']') {
            return Ok(Value::Array(items));
        }
        loop {
            self.skip_whitespace();
            items.push(self.value(depth)?);
            let end = self.at;
            self.skip_whitespace();
            if self.take(b']') {
                return Ok(Value::Array(items));
            }
            let comma = self.at;
            if self.take(b',') {
                if self.comma_is_trailing(comma, b']') {
                    return Ok(Value::Array(items));
                }
            } else if !self.comma_is_missing(end) {
                return self.expected("`,` or `]`");
            }
        }
    }

    fn object(&mut self, depth: usize) -> Result<Value<'a>, JsonError> {
        let depth = self.enter(depth)?;
        let mut members: Vec<Member<'a>> = Vec::new();
        self.at += 1;
        self.skip_whitespace();
        if self.take(b'}') {
            return Ok(Value::Object(members));
        }
        loop {
            self.skip_whitespace();
            let start = self.at;
            if self.peek() != Some(b'"') {
                return self.expected("a key in quotes");
            }
            let key = self.string()?;
            let key_span = Span { start, end: self.at };
            self.skip_whitespace();
            if !self.take(b':') {
                return self.expected("`:`");
            }
            self.skip_whitespace();
            let node = self.value(depth)?;
            members.push(Member { key, key_span, node });
            let end = self.at;
            self.skip_whitespace();
            let comma = self.at;
            if self.take(b'}') || (self.take(b',') && self.comma_is_trailing(comma, b'}')) {
                self.distinct(&members)?;
                return Ok(Value::Object(members));
            }
            if self.at == comma && !self.comma_is_missing(end) {
                return self.expected("`,` or `}`");
            }
        }
    }

    /// Refuses an object with one key twice, at the second.
    fn distinct(&mut self, members: &[Member<'_>]) -> Result<(), JsonError> {
        let mut sorted: Vec<_> = members.iter().collect();
        sorted.sort_by(|a, b| a.key.cmp(&b.key).then(a.key_span.start.cmp(&b.key_span.start)));
        let mut twice: Vec<_> = sorted
            .windows(2)
            .filter_map(|pair| match pair {
                [first, second] if first.key == second.key => Some(*second),
                _ => None,
            })
            .collect();
        twice.sort_by_key(|member| member.key_span.start);
        for member in twice {
            let offset = member.key_span.start;
            let kind = JsonErrorKind::DuplicateKey(member.key.clone().into_owned());
            if !self.tolerate(offset, kind.clone()) {
                return Err(JsonError { offset, kind });
            }
        }
        Ok(())
    }

    fn number(&mut self) -> Result<&'a str, JsonError> {
        let start = self.at;
        self.take(b'-');
        if !self.take(b'0') {
            self.digits()?;
        }
        if self.take(b'.') {
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(self.slice(start, self.at))
    }

    fn digits(&mut self) -> Result<(), JsonError> {
        if !matches!(self.peek(), Some(b'0'..=b'9')) {
            return self.expected("a digit");
        }
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        Ok(())
    }

    fn string(&mut self) -> Result<Cow<'a, str>, JsonError> {
        self.at += 1;
        let mut run = self.at;
        let mut unescaped = String::new();
        loop {
            match self.peek() {
                Some(b'"') => {
                    let last = self.slice(run, self.at);
                    self.at += 1;
                    if unescaped.is_empty() {
                        return Ok(Cow::Borrowed(last));
                    }
                    unescaped.push_str(last);
                    return Ok(Cow::Owned(unescaped));
                }
                Some(b'\\') => {
                    unescaped.push_str(self.slice(run, self.at));
                    self.at += 1;
                    unescaped.push(self.escape()?);
                    run = self.at;
                }
                Some(0..=0x1f) => return self.expected("no control character in a string"),
                Some(_) => self.at += 1,
                None => return self.expected("`\"`"),
            }
        }
    }

    fn escape(&mut self) -> Result<char, JsonError> {
        let character = match self.peek() {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.at += 1;
                return self.unicode_escape();
            }
            _ => return self.expected("an escape sequence"),
        };
        self.at += 1;
        Ok(character)
    }

    fn unicode_escape(&mut self) -> Result<char, JsonError> {
        let start = self.at;
        let lone = JsonError {
            offset: start,
            kind: JsonErrorKind::Expected("no lone surrogate in a string"),
        };
        let first = self.hex4()?;
        let code = match first {
            0xd800..=0xdbff => {
                if !(self.take(b'\\') && self.take(b'u')) {
                    return Err(lone);
                }
                match self.hex4()? {
                    second @ 0xdc00..=0xdfff => {
                        0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00)
                    }
                    _ => return Err(lone),
                }
            }
            _ => first,
        };
        char::from_u32(code).ok_or(lone)
    }

    fn hex4(&mut self) -> Result<u32, JsonError> {
        let mut code = 0;
        for _ in 0..4 {
            let Some(digit) = self.peek().and_then(|byte| char::from(byte).to_digit(16)) else {
                return self.expected("four hexadecimal digits");
            };
            code = code * 16 + digit;
            self.at += 1;
        }
        Ok(code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused_at(text: &str) -> usize {
        parse(text).expect_err(text).offset
    }

    #[test]
    fn values_keep_their_places_and_numbers_their_text() {
        let text = r#" { "a" : [ 1.50 , "x\u00e9\ud83d\ude00\n" , true, null ] } "#;
        let node = parse(text).unwrap();
        assert_eq!(node.span, Span { start: 1, end: text.len() - 1 });
        let Value::Object(members) = &node.value else { panic!("not an object") };
        let Value::Array(items) = &members[0].node.value else { panic!("not an array") };
        assert!(matches!(items[0].value, Value::Number("1.50")));
        assert!(matches!(&items[1].value, Value::String(s) if s == "xé😀\n"));
        assert_eq!(&text[items[2].span.start..items[2].span.end], "true");
        assert!(matches!(items[3].value, Value::Null));
    }

    #[test]
    fn duplicate_keys_are_refused_also_when_escaped() {
        assert_eq!(refused_at(r#"{"a":1,"b":2,"\u0061":3}"#), 13);
        assert!(parse(r#"{"a":{"a":1}}"#).is_ok());
    }

    #[test]
    fn what_rfc_8259_forbids_is_refused() {
        for (text, offset) in [
            ("", 0),
            ("{", 1),
            ("{,}", 1),
            (r#"{"a":1,}"#, 7),
            ("[1,]", 3),
            ("01", 1),
            ("+1", 0),
            (".5", 0),
            ("1.", 2),
            ("1e", 2),
            ("NaN", 0),
            ("nul", 0),
            ("\"a\nb\"", 2),
            (r#""\x""#, 2),
            (r#""\ud800""#, 3),
            (r#""\udc00""#, 3),
            ("'a'", 0),
            ("{} {}", 3),
            ("\u{feff}{}", 0),
            ("// c\n{}", 0),
        ] {
            assert_eq!(refused_at(text), offset, "{text}");
        }
    }

    #[test]
    fn a_tolerant_reading_steps_over_what_is_understood() {
        let (node, faults) = parse_tolerant(r#"{"a":[1,2,],"a":["x" "y"]"b":3,}"#);
        let Value::Object(members) = node.unwrap().value else { panic!("not an object") };
        assert_eq!(members.iter().map(|m| m.key.as_ref()).collect::<Vec<_>>(), ["a", "a", "b"]);
        assert!(matches!(&members[1].node.value, Value::Array(items) if items.len() == 2));
        let kinds: Vec<_> = faults.into_iter().map(|fault| (fault.offset, fault.kind)).collect();
        assert_eq!(
            kinds,
            [
                (9, JsonErrorKind::TrailingComma),
                (20, JsonErrorKind::MissingComma),
                (25, JsonErrorKind::MissingComma),
                (30, JsonErrorKind::TrailingComma),
                (12, JsonErrorKind::DuplicateKey("a".into())),
            ]
        );
        // What cannot be stepped over ends it, as in a strict reading.
        for text in ["", "{", "{,}", "[1 2]", "{\"a\":1 true}", "nul", "{} {}"] {
            let (node, faults) = parse_tolerant(text);
            assert!(node.is_none(), "{text}");
            assert_eq!(faults.last(), parse(text).err().as_ref(), "{text}");
        }
        // Nor is it stepped over without end.
        assert!(parse_tolerant(&format!("[{}]", "\"\" ".repeat(2_000))).0.is_none());
    }

    #[test]
    fn nesting_is_bounded() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(parse(&nested(32)).is_ok());
        assert_eq!(parse(&nested(33)).unwrap_err().kind, JsonErrorKind::TooDeep);
        assert_eq!(parse(&"[".repeat(1_000_000)).unwrap_err().kind, JsonErrorKind::TooDeep);
    }
}
