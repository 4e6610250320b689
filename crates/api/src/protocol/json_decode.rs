//! JSON bodies, read straight into values by their shapes.
//!
//! Messages are AWS's own kind (`NUMBER_VALUE can not be converted to a String`) and never
//! quote what was sent, which may be a secret.

use std::cell::RefCell;
use std::fmt;

use base64::Engine as _;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::{DEPTH_MAX, ProtocolError, text};
use crate::shape::{Kind, Location, Member, Shape};
use crate::value::{Structure, Value};

/// The value of shape `shape` that `body` is.
pub(super) fn decode(body: &[u8], shape: &'static Shape) -> Result<Value, ProtocolError> {
    let found = RefCell::new(None);
    let seed = Seed { shape, depth: DEPTH_MAX, problem: &found };
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let decoded = seed.deserialize(&mut deserializer).and_then(|value| {
        deserializer.end()?;
        Ok(value)
    });
    match decoded {
        Ok(Some(value)) => Ok(value),
        // A body `null` is an input with nothing set, as no body is.
        Ok(None) => Ok(Value::Structure(Structure::new(shape))),
        Err(error) => Err(found.take().unwrap_or_else(|| ProtocolError::Json(syntax(&error)))),
    }
}

/// What is wrong with the text itself; quotes nothing of it.
fn syntax(error: &serde_json::Error) -> String {
    let what = if error.is_eof() { "Unexpected end of input" } else { "Malformed JSON" };
    format!("{what} at line {} column {}", error.line(), error.column())
}

/// Reads one value of a shape; `None` stands for `null`.
struct Seed<'p> {
    shape: &'static Shape,
    depth: u32,
    /// Where the reason for an error is left: serde's own errors are text.
    problem: &'p RefCell<Option<ProtocolError>>,
}

impl<'p> Seed<'p> {
    fn below(&self, member: &Member) -> Self {
        Seed { shape: member.shape, depth: self.depth - 1, problem: self.problem }
    }

    fn fail<T, E: Error>(&self, problem: ProtocolError) -> Result<T, E> {
        *self.problem.borrow_mut() = Some(problem);
        Err(E::custom("the body is not what the shape says"))
    }

    fn wrong<T, E: Error>(&self, found: &'static str) -> Result<T, E> {
        let expected = match self.shape.kind {
            Kind::Structure(_) | Kind::Map(_) => "a structure or map",
            Kind::List(_) => "a list",
            Kind::String(_) => "a String",
            Kind::Integer(_) => "an Integer",
            Kind::Long(_) => "a Long",
            Kind::Double(_) => "a Double",
            Kind::Boolean => "a Boolean",
            Kind::Timestamp(_) => "a Timestamp",
            Kind::Blob(_) => "a ByteBuffer",
        };
        self.fail(ProtocolError::WrongType { found, expected })
    }

    fn integer<E: Error>(&self, number: i64) -> Result<Option<Value>, E> {
        match self.shape.kind {
            Kind::Integer(_) if i32::try_from(number).is_err() => self.wrong("NUMBER_VALUE"),
            Kind::Integer(_) | Kind::Long(_) => Ok(Some(Value::Integer(number))),
            Kind::Double(_) => Ok(Some(Value::Double(number as f64))),
            Kind::Timestamp(_) => self.seconds(number as f64),
            _ => self.wrong("NUMBER_VALUE"),
        }
    }

    fn seconds<E: Error>(&self, seconds: f64) -> Result<Option<Value>, E> {
        text::seconds_to_timestamp(seconds)
            .map_or_else(|| self.wrong("NUMBER_VALUE"), |time| Ok(Some(Value::Timestamp(time))))
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Option<Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<Value>, D::Error> {
        if self.depth == 0 {
            return self.fail(ProtocolError::Malformed("The request nests too deep."));
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Option<Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.shape.name)
    }

    fn visit_unit<E: Error>(self) -> Result<Option<Value>, E> {
        Ok(None)
    }

    fn visit_bool<E: Error>(self, truth: bool) -> Result<Option<Value>, E> {
        match self.shape.kind {
            Kind::Boolean => Ok(Some(Value::Boolean(truth))),
            _ => self.wrong(if truth { "TRUE_VALUE" } else { "FALSE_VALUE" }),
        }
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Option<Value>, E> {
        self.integer(number)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Option<Value>, E> {
        match i64::try_from(number) {
            Ok(number) => self.integer(number),
            Err(_) => self.visit_f64(number as f64),
        }
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Option<Value>, E> {
        match self.shape.kind {
            Kind::Double(_) => Ok(Some(Value::Double(number))),
            Kind::Timestamp(_) => self.seconds(number),
            // `1.0` and `1e3` are whole; 2^53 bounds those that are exact.
            Kind::Integer(_) | Kind::Long(_)
                if number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0 =>
            {
                self.integer(number as i64)
            }
            _ => self.wrong("NUMBER_VALUE"),
        }
    }

    fn visit_str<E: Error>(self, string: &str) -> Result<Option<Value>, E> {
        let value = match self.shape.kind {
            Kind::String(_) => Some(Value::String(string.to_owned())),
            Kind::Blob(_) => text::BASE64.decode(string).ok().map(Value::Blob),
            Kind::Timestamp(_) => text::timestamp(string).map(Value::Timestamp),
            Kind::Double(_) if matches!(string, "NaN" | "Infinity" | "-Infinity") => {
                text::double(string).map(Value::Double)
            }
            _ => None,
        };
        value.map_or_else(|| self.wrong("STRING_VALUE"), |value| Ok(Some(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Option<Value>, A::Error> {
        let Kind::List(list) = &self.shape.kind else {
            return self.fail(ProtocolError::Malformed("Start of list found where not expected"));
        };
        let mut elements = Vec::new();
        while let Some(element) = sequence.next_element_seed(self.below(list.element))? {
            match element {
                Some(element) => elements.push(element),
                None => return self.fail(ProtocolError::Malformed("A list holds null.")),
            }
        }
        Ok(Some(Value::List(elements)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Option<Value>, A::Error> {
        match &self.shape.kind {
            Kind::Structure(_) => {
                let mut members = Vec::new();
                while let Some(key) = object.next_key_seed(Key(self.shape))? {
                    let Some((index, member)) = key else {
                        object.next_value::<IgnoredAny>()?;
                        continue;
                    };
                    if let Some(value) = object.next_value_seed(self.below(member))? {
                        members.push((index, value));
                    }
                }
                Ok(Some(Value::Structure(Structure::from_unsorted(self.shape, members))))
            }
            Kind::Map(map) => {
                let mut entries = Vec::new();
                while let Some(key) = object.next_key::<String>()? {
                    if let Some(value) = object.next_value_seed(self.below(map.value))? {
                        entries.push((key, value));
                    }
                }
                Ok(Some(Value::Map(entries)))
            }
            _ => self.fail(ProtocolError::Malformed(
                "Start of structure or map found where not expected.",
            )),
        }
    }
}

/// Reads an object's key as a member of the structure, or as none.
struct Key(&'static Shape);

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Option<(u16, &'static Member)>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key {
    type Value = Option<(u16, &'static Member)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok((0_u16..)
            .zip(self.0.members())
            .find(|(_, member)| member.wire_name == name && member.location == Location::Body))
    }
}
