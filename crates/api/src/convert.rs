//! Between `Value` and Rust types. The generated types implement both traits, built from
//! the field helpers here.

use std::collections::BTreeMap;

use crate::sensitive::Sensitive;
use crate::shape::Shape;
use crate::timestamp::Timestamp;
use crate::value::{Structure, Value};

/// A `Value` is not what the shape says. Never happens for values that a decoder made and
/// the constraint check accepted.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum ConvertError {
    /// Another kind of value stands there.
    #[error("expected {expected}, found {found}")]
    Kind {
        /// What the type needs.
        expected: &'static str,
        /// What the value is.
        found: &'static str,
    },
    /// A required member is not set.
    #[error("{shape} lacks the member at index {index}")]
    Missing {
        /// The structure's shape.
        shape: &'static str,
        /// The member's index in the shape.
        index: u16,
    },
    /// A whole number does not fit the type.
    #[error("number out of range")]
    Range,
}

/// Made from a `Value`.
pub trait FromValue: Sized {
    /// Takes the value apart.
    ///
    /// # Errors
    /// See [`ConvertError`].
    fn from_value(value: Value) -> Result<Self, ConvertError>;
}

/// Made into a `Value`.
pub trait IntoValue {
    /// Puts the value together.
    fn into_value(self) -> Value;
}

/// Reads the members of a structure in ascending order of their indexes.
pub(crate) struct Fields {
    shape: &'static Shape,
    members: std::iter::Peekable<std::vec::IntoIter<(u16, Value)>>,
}

impl Fields {
    pub(crate) fn new(value: Value) -> Result<Self, ConvertError> {
        let found = value.kind_name();
        let Value::Structure(structure) = value else {
            return Err(ConvertError::Kind { expected: "structure", found });
        };
        let shape = structure.shape();
        Ok(Self { shape, members: structure.into_members().into_iter().peekable() })
    }

    pub(crate) fn optional<T: FromValue>(&mut self, index: u16) -> Result<Option<T>, ConvertError> {
        while self.members.next_if(|(member, _)| *member < index).is_some() {}
        self.members
            .next_if(|(member, _)| *member == index)
            .map(|(_, value)| T::from_value(value))
            .transpose()
    }

    pub(crate) fn required<T: FromValue>(&mut self, index: u16) -> Result<T, ConvertError> {
        self.optional(index)?.ok_or(ConvertError::Missing { shape: self.shape.name, index })
    }
}

/// Builds the members of a structure in ascending order of their indexes.
pub(crate) struct Builder(Structure);

impl Builder {
    pub(crate) fn new(shape: &'static Shape) -> Self {
        Self(Structure::with_capacity(shape, shape.members().len()))
    }

    pub(crate) fn optional<T: IntoValue>(mut self, index: u16, value: Option<T>) -> Self {
        if let Some(value) = value {
            self.0.set(index, value.into_value());
        }
        self
    }

    pub(crate) fn required<T: IntoValue>(mut self, index: u16, value: T) -> Self {
        self.0.set(index, value.into_value());
        self
    }

    pub(crate) fn build(self) -> Value {
        Value::Structure(self.0)
    }
}

/// Both conversions of a generated structure; indexes ascend.
macro_rules! structure {
    ($type:ident, $shape:expr, { $($field:ident $how:ident $index:literal,)* }) => {
        impl $crate::FromValue for $type {
            fn from_value(value: $crate::Value) -> Result<Self, $crate::ConvertError> {
                #[allow(unused_mut, unused_variables, reason = "a structure without members")]
                let mut fields = $crate::convert::Fields::new(value)?;
                Ok(Self { $($field: fields.$how($index)?,)* })
            }
        }

        impl $crate::IntoValue for $type {
            fn into_value(self) -> $crate::Value {
                $crate::convert::Builder::new($shape)$(.$how($index, self.$field))*.build()
            }
        }
    };
}
pub(crate) use structure;

macro_rules! scalar {
    ($type:ty, $variant:ident, $name:literal) => {
        impl FromValue for $type {
            fn from_value(value: Value) -> Result<Self, ConvertError> {
                match value {
                    Value::$variant(inner) => Ok(inner),
                    other => Err(ConvertError::Kind { expected: $name, found: other.kind_name() }),
                }
            }
        }

        impl IntoValue for $type {
            fn into_value(self) -> Value {
                Value::$variant(self)
            }
        }
    };
}

scalar!(String, String, "string");
scalar!(i64, Integer, "integer");
scalar!(f64, Double, "double");
scalar!(bool, Boolean, "boolean");
scalar!(Timestamp, Timestamp, "timestamp");
scalar!(Vec<u8>, Blob, "blob");

impl FromValue for i32 {
    fn from_value(value: Value) -> Result<Self, ConvertError> {
        Self::try_from(i64::from_value(value)?).map_err(|_| ConvertError::Range)
    }
}

impl IntoValue for i32 {
    fn into_value(self) -> Value {
        Value::Integer(self.into())
    }
}

impl<T: FromValue> FromValue for Vec<T> {
    fn from_value(value: Value) -> Result<Self, ConvertError> {
        match value {
            Value::List(elements) => elements.into_iter().map(T::from_value).collect(),
            other => Err(ConvertError::Kind { expected: "list", found: other.kind_name() }),
        }
    }
}

impl<T: IntoValue> IntoValue for Vec<T> {
    fn into_value(self) -> Value {
        Value::List(self.into_iter().map(T::into_value).collect())
    }
}

impl<T: FromValue> FromValue for BTreeMap<String, T> {
    fn from_value(value: Value) -> Result<Self, ConvertError> {
        match value {
            Value::Map(entries) => {
                entries.into_iter().map(|(key, value)| Ok((key, T::from_value(value)?))).collect()
            }
            other => Err(ConvertError::Kind { expected: "map", found: other.kind_name() }),
        }
    }
}

impl<T: IntoValue> IntoValue for BTreeMap<String, T> {
    fn into_value(self) -> Value {
        Value::Map(self.into_iter().map(|(key, value)| (key, value.into_value())).collect())
    }
}

impl<T: FromValue> FromValue for Sensitive<T> {
    fn from_value(value: Value) -> Result<Self, ConvertError> {
        T::from_value(value).map(Self::new)
    }
}

impl<T: IntoValue> IntoValue for Sensitive<T> {
    fn into_value(self) -> Value {
        self.into_inner().into_value()
    }
}

impl<T: FromValue> FromValue for Box<T> {
    fn from_value(value: Value) -> Result<Self, ConvertError> {
        T::from_value(value).map(Self::new)
    }
}

impl<T: IntoValue> IntoValue for Box<T> {
    fn into_value(self) -> Value {
        (*self).into_value()
    }
}
