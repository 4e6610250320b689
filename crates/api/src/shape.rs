//! Shape tables: what an AWS API model says about a value, as static data.
//!
//! The generator writes one `Shape` a model shape, pointing at one another; the protocol
//! decoders and encoders and the constraint check are written once and read these tables.

use crate::constraint::Pattern;
use crate::timestamp::TimestampFormat;

/// One shape of a service model.
#[derive(Debug)]
pub struct Shape {
    /// The model's name of the shape, such as `CreateUserRequest`.
    pub name: &'static str,
    /// What the shape is made of, with its constraints.
    pub kind: Kind,
    /// The model marks it `sensitive`: never printed, logged or echoed.
    pub sensitive: bool,
}

/// What a shape is made of, with its constraints.
#[derive(Debug)]
pub enum Kind {
    /// Named members.
    Structure(StructureShape),
    /// Any number of one kind of element.
    List(ListShape),
    /// String keys, one kind of value.
    Map(MapShape),
    /// Text.
    String(StringShape),
    /// Up to 32 bits (`integer`).
    Integer(NumberRange),
    /// Up to 64 bits (`long`).
    Long(NumberRange),
    /// `float` and `double`.
    Double(FloatRange),
    /// `true` or `false`.
    Boolean,
    /// A moment; `None`: the protocol's default format at that place.
    Timestamp(Option<TimestampFormat>),
    /// Bytes.
    Blob(BlobShape),
}

/// A structure's members.
#[derive(Debug)]
pub struct StructureShape {
    /// In the model's order; a member's index in this list is its identity in a `Value`.
    pub members: &'static [Member],
    /// Index of the member that is the whole HTTP body (REST protocols).
    pub payload: Option<u16>,
    /// Exactly one member is set.
    pub union: bool,
}

/// A list and what its elements are.
#[derive(Debug)]
pub struct ListShape {
    /// The element; its `wire_name` is the XML element or query segment, `member` by default.
    pub element: &'static Member,
    /// Written without a surrounding element, wherever it is used.
    pub flattened: bool,
    /// Least and greatest number of elements.
    pub length: Length,
}

/// A map and what its values are.
#[derive(Debug)]
pub struct MapShape {
    /// The key, a string shape; `wire_name` is `key` by default.
    pub key: &'static Member,
    /// The value; `wire_name` is `value` by default.
    pub value: &'static Member,
    /// Written without a surrounding element, wherever it is used.
    pub flattened: bool,
    /// Least and greatest number of entries.
    pub length: Length,
}

/// Constraints on text. Lengths are in characters.
#[derive(Debug)]
pub struct StringShape {
    /// Least and greatest length, in characters.
    pub length: Length,
    /// The whole text must match.
    pub pattern: Option<Pattern>,
    /// Allowed values; empty: any.
    pub values: &'static [&'static str],
}

/// Constraints on bytes.
#[derive(Debug)]
pub struct BlobShape {
    /// Least and greatest length, in bytes.
    pub length: Length,
}

/// Bounds, both inclusive, of a length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Length {
    /// Least, 0 if the model has none.
    pub min: u64,
    /// Greatest, `None` if the model has none.
    pub max: Option<u64>,
}

/// Bounds, both inclusive, of a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NumberRange {
    /// Least.
    pub min: Option<i64>,
    /// Greatest.
    pub max: Option<i64>,
}

/// Bounds, both inclusive, of a floating-point number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FloatRange {
    /// Least.
    pub min: Option<f64>,
    /// Greatest.
    pub max: Option<f64>,
}

/// A use of a shape: as a structure's member, a list's element, a map's key or value.
#[derive(Debug)]
pub struct Member {
    /// The model's name, such as `UserName`.
    pub name: &'static str,
    /// Its name in XML and JSON bodies, URIs, query strings and headers.
    pub wire_name: &'static str,
    /// Its name in a form body (query and ec2 requests).
    pub form_name: &'static str,
    /// What it is.
    pub shape: &'static Shape,
    /// The structure is invalid without it.
    pub required: bool,
    /// Where in the HTTP message it travels.
    pub location: Location,
    /// A list or map written without a surrounding element.
    pub flattened: bool,
    /// Overrides the protocol's and the shape's timestamp format.
    pub timestamp_format: Option<TimestampFormat>,
    /// Written as an attribute of the structure's XML element.
    pub xml_attribute: bool,
    /// Declared on the member's XML element.
    pub xml_namespace: Option<XmlNamespace>,
    /// Clients fill it with a random token when it is left out.
    pub idempotency_token: bool,
    /// A header that carries base64 of JSON text.
    pub json_value: bool,
}

/// Where in an HTTP message a member travels. All but `Body` occur only at the top level
/// of an input or output of a REST protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// In the body (or form).
    Body,
    /// A label of the URI path.
    Uri,
    /// One query parameter; a map stands for all parameters that no other member takes.
    QueryString,
    /// One header.
    Header,
    /// All headers whose name starts with the wire name, a map.
    Headers,
    /// The response's status code.
    StatusCode,
}

/// An XML namespace declaration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct XmlNamespace {
    /// The declared prefix; `None` declares the default namespace.
    pub prefix: Option<&'static str>,
    /// The namespace's name.
    pub uri: &'static str,
}

impl Length {
    /// No bounds.
    pub const ANY: Self = Self { min: 0, max: None };

    /// Both bounds.
    pub const fn new(min: u64, max: Option<u64>) -> Self {
        Self { min, max }
    }
}

impl NumberRange {
    /// No bounds.
    pub const ANY: Self = Self { min: None, max: None };
}

impl FloatRange {
    /// No bounds.
    pub const ANY: Self = Self { min: None, max: None };
}

impl Shape {
    /// A structure with no members: the input of an operation whose model has none.
    pub const EMPTY: &'static Self = &EMPTY;

    /// A shape that is not sensitive.
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        Self { name, kind, sensitive: false }
    }

    /// A sensitive shape.
    pub const fn sensitive(name: &'static str, kind: Kind) -> Self {
        Self { name, kind, sensitive: true }
    }

    /// The members, if this is a structure; none otherwise.
    pub fn members(&self) -> &'static [Member] {
        match &self.kind {
            Kind::Structure(structure) => structure.members,
            _ => &[],
        }
    }

    /// The member of that model name, with its index.
    pub fn member(&self, name: &str) -> Option<(u16, &'static Member)> {
        (0_u16..).zip(self.members()).find(|(_, member)| member.name == name)
    }
}

static EMPTY: Shape = Shape::new(
    "Unit",
    Kind::Structure(StructureShape { members: &[], payload: None, union: false }),
);

impl Member {
    /// An optional member of the body, named on the wire as in the model.
    pub const fn new(name: &'static str, shape: &'static Shape) -> Self {
        Self {
            name,
            wire_name: name,
            form_name: name,
            shape,
            required: false,
            location: Location::Body,
            flattened: false,
            timestamp_format: None,
            xml_attribute: false,
            xml_namespace: None,
            idempotency_token: false,
            json_value: false,
        }
    }

    /// The same, required.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The same, with another wire name.
    #[must_use]
    pub const fn wire(mut self, name: &'static str) -> Self {
        self.wire_name = name;
        self
    }

    /// The same, with another name in forms.
    #[must_use]
    pub const fn form(mut self, name: &'static str) -> Self {
        self.form_name = name;
        self
    }

    /// The same, at another place of the HTTP message.
    #[must_use]
    pub const fn at(mut self, location: Location) -> Self {
        self.location = location;
        self
    }

    /// The same, flattened.
    #[must_use]
    pub const fn flattened(mut self) -> Self {
        self.flattened = true;
        self
    }

    /// The same, with its own timestamp format.
    #[must_use]
    pub const fn format(mut self, format: TimestampFormat) -> Self {
        self.timestamp_format = Some(format);
        self
    }

    /// The same, as an XML attribute.
    #[must_use]
    pub const fn attribute(mut self) -> Self {
        self.xml_attribute = true;
        self
    }

    /// The same, declaring an XML namespace.
    #[must_use]
    pub const fn namespace(mut self, prefix: Option<&'static str>, uri: &'static str) -> Self {
        self.xml_namespace = Some(XmlNamespace { prefix, uri });
        self
    }

    /// The same, an idempotency token.
    #[must_use]
    pub const fn token(mut self) -> Self {
        self.idempotency_token = true;
        self
    }

    /// The same, a header with JSON text in base64.
    #[must_use]
    pub const fn json(mut self) -> Self {
        self.json_value = true;
        self
    }
}
