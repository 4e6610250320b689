//! A value of any shape, between the wire and Rust types.

use std::fmt;

use crate::shape::{Kind, Member, Shape};
use crate::timestamp::Timestamp;

/// A value of any shape. What it may hold is said by the `Shape` beside it.
#[derive(Clone, PartialEq)]
pub enum Value {
    /// A structure's members that are set.
    Structure(Structure),
    /// Elements in order.
    List(Vec<Self>),
    /// Entries in the order they came or are to be written.
    Map(Vec<(String, Self)>),
    /// Text.
    String(String),
    /// `integer` and `long`.
    Integer(i64),
    /// `float` and `double`.
    Double(f64),
    /// `true` or `false`.
    Boolean(bool),
    /// A moment.
    Timestamp(Timestamp),
    /// Bytes.
    Blob(Vec<u8>),
}

/// The members of a structure that are set.
#[derive(Clone)]
pub struct Structure {
    shape: &'static Shape,
    /// Invariant: ascending indexes into the shape's members, each at most once.
    members: Vec<(u16, Value)>,
}

impl Structure {
    /// A structure of `shape` with no member set.
    pub const fn new(shape: &'static Shape) -> Self {
        Self { shape, members: Vec::new() }
    }

    /// The same, with room for `count` members.
    pub fn with_capacity(shape: &'static Shape, count: usize) -> Self {
        Self { shape, members: Vec::with_capacity(count) }
    }

    /// Of members in any order; of one set twice the last stays.
    pub(crate) fn from_unsorted(shape: &'static Shape, mut members: Vec<(u16, Value)>) -> Self {
        if !members.is_sorted_by(|a, b| a.0 < b.0) {
            // Stable, so that after the reversal the last of equals comes first and stays.
            members.reverse();
            members.sort_by_key(|(index, _)| *index);
            members.dedup_by_key(|(index, _)| *index);
        }
        Self { shape, members }
    }

    /// What it is a structure of.
    pub const fn shape(&self) -> &'static Shape {
        self.shape
    }

    /// Sets the member at `index` of the shape's members.
    pub fn set(&mut self, index: u16, value: Value) {
        match self.members.last() {
            Some((last, _)) if *last >= index => {
                match self.members.binary_search_by_key(&index, |(member, _)| *member) {
                    Ok(at) => {
                        if let Some((_, old)) = self.members.get_mut(at) {
                            *old = value;
                        }
                    }
                    Err(at) => self.members.insert(at, (index, value)),
                }
            }
            _ => self.members.push((index, value)),
        }
    }

    /// The value of the member at `index` of the shape's members.
    pub fn at(&self, index: u16) -> Option<&Value> {
        let at = self.members.binary_search_by_key(&index, |(member, _)| *member).ok()?;
        self.members.get(at).map(|(_, value)| value)
    }

    /// The value of the member of that model name, such as `UserName`.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.at(self.shape.member(name)?.0)
    }

    /// The members that are set, in the model's order.
    pub fn iter(&self) -> impl Iterator<Item = (&'static Member, &Value)> {
        let table = self.shape.members();
        self.members
            .iter()
            .filter_map(|(index, value)| Some((table.get(usize::from(*index))?, value)))
    }

    /// The same by index.
    pub(crate) fn indexed(&self) -> impl Iterator<Item = (u16, &Value)> {
        self.members.iter().map(|(index, value)| (*index, value))
    }

    /// How many members are set.
    pub const fn len(&self) -> usize {
        self.members.len()
    }

    /// No member is set.
    pub const fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    pub(crate) fn into_members(self) -> Vec<(u16, Value)> {
        self.members
    }
}

impl PartialEq for Structure {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.shape, other.shape) && self.members == other.members
    }
}

impl Value {
    /// The structure, if it is one.
    pub const fn as_structure(&self) -> Option<&Structure> {
        match self {
            Self::Structure(structure) => Some(structure),
            _ => None,
        }
    }

    /// The elements, if it is a list.
    pub fn as_list(&self) -> Option<&[Self]> {
        match self {
            Self::List(elements) => Some(elements),
            _ => None,
        }
    }

    /// The text, if it is text.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The member of that model name, if this is a structure that has it.
    pub fn get(&self, name: &str) -> Option<&Self> {
        self.as_structure()?.get(name)
    }

    /// What kind of value it is, for messages.
    pub const fn kind_name(&self) -> &'static str {
        match self {
            Self::Structure(_) => "structure",
            Self::List(_) => "list",
            Self::Map(_) => "map",
            Self::String(_) => "string",
            Self::Integer(_) => "integer",
            Self::Double(_) => "double",
            Self::Boolean(_) => "boolean",
            Self::Timestamp(_) => "timestamp",
            Self::Blob(_) => "blob",
        }
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Structure(structure) => structure.fmt(f),
            Self::List(elements) => f.debug_list().entries(elements).finish(),
            Self::Map(entries) => {
                f.debug_map().entries(entries.iter().map(|(key, value)| (key, value))).finish()
            }
            Self::String(text) => text.fmt(f),
            Self::Integer(number) => number.fmt(f),
            Self::Double(number) => number.fmt(f),
            Self::Boolean(truth) => truth.fmt(f),
            Self::Timestamp(time) => time.fmt(f),
            Self::Blob(bytes) => write!(f, "{} bytes", bytes.len()),
        }
    }
}

impl fmt::Debug for Structure {
    /// Members of sensitive shapes are shown as `***`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct(self.shape.name);
        for (member, value) in self.iter() {
            if is_sensitive(member.shape) {
                out.field(member.name, &format_args!("***"));
            } else {
                out.field(member.name, value);
            }
        }
        out.finish()
    }
}

/// A list or map of sensitive values is as sensitive as they are, and so is one with
/// sensitive keys.
pub fn is_sensitive(shape: &Shape) -> bool {
    let mut shape = shape;
    loop {
        if shape.sensitive {
            return true;
        }
        shape = match &shape.kind {
            Kind::List(list) => list.element.shape,
            Kind::Map(map) if map.key.shape.sensitive => return true,
            Kind::Map(map) => map.value.shape,
            _ => return false,
        };
    }
}
