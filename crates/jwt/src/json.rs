//! JSON as tokens have it: a name is there once (RFC 7515, section 4; RFC 7519, section 4), and
//! nothing is deeper than it needs to be. Two readers of one token must not find two subjects.

use std::fmt;

use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
pub use serde_json::Number;

/// Objects and lists within each other.
const DEPTH_MAX: usize = 16;
/// Values of one document, all levels together.
const VALUES_MAX: usize = 10_000;

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number.
    Number(Number),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Self>),
    /// An object.
    Object(Object),
}

/// Members in the order they came, each name once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Object(Vec<(String, Value)>);

/// The bytes are not the JSON that is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a JSON object, or a name is repeated in it, or it is too large")]
pub struct JsonError;

impl Value {
    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The object, if it is one.
    pub fn as_object(&self) -> Option<&Object> {
        if let Self::Object(object) = self { Some(object) } else { None }
    }

    /// The list, if it is one.
    pub fn as_list(&self) -> Option<&[Self]> {
        if let Self::List(list) = self { Some(list) } else { None }
    }

    /// The texts, if it is one or a list of nothing else.
    pub fn as_texts(&self) -> Option<Vec<&str>> {
        match self {
            Self::Text(text) => Some(vec![text]),
            Self::List(list) => list.iter().map(Self::as_text).collect(),
            _ => None,
        }
    }
}

impl Object {
    /// Reads a document that is an object.
    ///
    /// # Errors
    /// [`JsonError`]
    pub fn read(bytes: &[u8]) -> Result<Self, JsonError> {
        let mut reader = serde_json::Deserializer::from_slice(bytes);
        let mut values = 0;
        let value = Reading { depth: 0, values: &mut values }.deserialize(&mut reader);
        match (value, reader.end()) {
            (Ok(Value::Object(object)), Ok(())) => Ok(object),
            _ => Err(JsonError),
        }
    }

    /// A member's value.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// A member's text, if it is there and one.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_text()
    }

    /// All members.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (&**name, value))
    }
}

/// Reads one value at a depth.
struct Reading<'v> {
    depth: usize,
    values: &'v mut usize,
}

impl<'de> DeserializeSeed<'de> for Reading<'_> {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, reader: D) -> Result<Value, D::Error> {
        *self.values += 1;
        if DEPTH_MAX < self.depth || VALUES_MAX < *self.values {
            return Err(D::Error::custom("too large"));
        }
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reading<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value).map(Value::Number).ok_or_else(|| E::custom("no number"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut read = Vec::new();
        let Self { depth, values } = self;
        while let Some(value) =
            list.next_element_seed(Reading { depth: depth + 1, values: &mut *values })?
        {
            read.push(value);
        }
        Ok(Value::List(read))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut read: Vec<(String, Value)> = Vec::new();
        let mut names = std::collections::HashSet::new();
        let Self { depth, values } = self;
        while let Some(name) = map.next_key::<String>()? {
            if !names.insert(name.clone()) {
                return Err(A::Error::custom("a name is repeated"));
            }
            let value = map.next_value_seed(Reading { depth: depth + 1, values: &mut *values })?;
            read.push((name, value));
        }
        Ok(Value::Object(Object(read)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_one_object_whose_names_are_there_once() {
        let read = Object::read(br#"{"a":1,"b":["x",null,true,-2,1.5],"c":{"a":{}}}"#).unwrap();
        assert_eq!(read.get("a"), Some(&Value::Number(1.into())));
        assert_eq!(read.get("b").unwrap().as_list().unwrap().len(), 5);
        assert_eq!(read.get("c").unwrap().as_object().unwrap().iter().count(), 1);
        for text in [
            "",
            "[]",
            "1",
            "\"a\"",
            "{",
            "{}{}",
            "{} x",
            r#"{"a":1,"a":1}"#,
            // The same name, written in two ways.
            r#"{"sub":1,"s\u0075b":2}"#,
            r#"{"a":{"b":1,"b":2}}"#,
            r#"{"a":[{"b":1,"b":2}]}"#,
            "{\"a\":NaN}",
            "{'a':1}",
            "{\"a\":1,}",
            "{\"a\":\"\u{1}\"}",
        ] {
            assert_eq!(Object::read(text.as_bytes()), Err(JsonError), "{text}");
        }
        assert_eq!(Object::read(b"{\"a\":\"\xff\"}"), Err(JsonError));
    }

    #[test]
    fn depth_and_number_of_values_are_bounded() {
        let deep = |depth: usize| format!("{{\"a\":{}1{}}}", "[".repeat(depth), "]".repeat(depth));
        assert!(Object::read(deep(DEPTH_MAX - 1).as_bytes()).is_ok());
        assert!(Object::read(deep(DEPTH_MAX).as_bytes()).is_err());
        assert!(Object::read(deep(100_000).as_bytes()).is_err());
        let wide = |count: usize| format!("{{\"a\":[{}1]}}", "1,".repeat(count));
        assert!(Object::read(wide(9_000).as_bytes()).is_ok());
        assert!(Object::read(wide(VALUES_MAX).as_bytes()).is_err());
    }
}
