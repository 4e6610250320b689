//! The query protocol and EC2's variant: forms, whose names are paths into the input.
//!
//! `Tags.member.1.Key=team` (query, ER-6) or `TagSpecification.1.ResourceType=instance`
//! (ec2: no `member`). Indexes may come in any order and leave gaps; elements keep the
//! order of their indexes.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::form::Form;
use super::{DEPTH_MAX, ProtocolError, text};
use crate::operation::{OperationModel, Protocol, Service};
use crate::shape::{Kind, ListShape, MapShape, Member, Shape};
use crate::value::{Structure, Value};

/// The operation that `Action` and `Version` name (ER-5).
pub(super) fn resolve(
    service: &'static Service,
    form: &Form<'_>,
) -> Result<&'static OperationModel, ProtocolError> {
    let action = form.get("Action").filter(|action| !action.is_empty());
    let action = action.ok_or(ProtocolError::MissingAction)?;
    let version = form.get("Version").unwrap_or("NO_VERSION_SPECIFIED");
    let operation = service.operation(action).filter(|_| version == service.api_version);
    operation.ok_or_else(|| ProtocolError::InvalidAction {
        action: action.to_owned(),
        version: version.to_owned(),
    })
}

/// The input that the parameters spell out.
pub(super) fn decode(
    form: &Form<'_>,
    input: &'static Shape,
    protocol: Protocol,
) -> Result<Value, ProtocolError> {
    let reader = Reader { ec2: protocol == Protocol::Ec2 };
    if input.members().is_empty() {
        return Ok(Value::Structure(Structure::new(input)));
    }
    let mut members = Vec::new();
    for (name, value) in form.iter() {
        reader.member(&mut members, input, name, value, DEPTH_MAX)?;
    }
    Node::Structure { shape: input, members }.finish()
}

/// A value that is still being put together.
enum Node {
    Scalar(Value),
    Structure { shape: &'static Shape, members: Vec<(u16, Self)> },
    List(BTreeMap<u32, Self>),
    Map { value: &'static Shape, entries: BTreeMap<u32, (Option<String>, Option<Self>)> },
}

#[derive(Clone, Copy)]
struct Reader {
    ec2: bool,
}

impl Reader {
    /// Puts `value` where `path` leads from a structure's `members`.
    fn member(
        self,
        members: &mut Vec<(u16, Node)>,
        shape: &'static Shape,
        path: &str,
        value: &str,
        depth: u32,
    ) -> Result<(), ProtocolError> {
        let (name, rest) = split(path);
        let found = (0_u16..).zip(shape.members()).find(|(_, member)| member.form_name == name);
        let Some((index, member)) = found else {
            return Ok(()); // `Action`, `X-Amz-Date`, …: not the model's.
        };
        let known = members.iter_mut().rev().find(|(other, _)| *other == index);
        match known {
            Some((_, node)) => self.place(node, member, rest, value, depth),
            None => {
                let mut node = Node::of(member.shape);
                self.place(&mut node, member, rest, value, depth)?;
                members.push((index, node));
                Ok(())
            }
        }
    }

    /// Puts `value` where `path` leads from `node`, which stands for `member`.
    fn place(
        self,
        node: &mut Node,
        member: &'static Member,
        path: Option<&str>,
        value: &str,
        depth: u32,
    ) -> Result<(), ProtocolError> {
        let depth =
            depth.checked_sub(1).ok_or(ProtocolError::Malformed("The request nests too deep."))?;
        match (node, &member.shape.kind) {
            (Node::Structure { shape, members }, _) => match path {
                Some(path) => self.member(members, shape, path, value, depth),
                None => Err(ProtocolError::Malformed("Unexpected complex element termination")),
            },
            (Node::List(elements), Kind::List(list)) => match path {
                Some(path) => self.element(elements, member, list, path, value, depth),
                // `Tags=` is how clients say that the list is there and empty.
                None if value.is_empty() => Ok(()),
                None => Err(ProtocolError::Malformed("Unexpected list element termination")),
            },
            (Node::Map { entries, .. }, Kind::Map(map)) => match path {
                Some(path) => self.entry(entries, member, map, path, value, depth),
                None if value.is_empty() => Ok(()),
                None => Err(ProtocolError::Malformed("Unexpected map element termination")),
            },
            (node, _) => {
                if let Some(path) = path {
                    return Err(ProtocolError::Malformed(unexpected_start(path)));
                }
                *node = Node::Scalar(text::decode(Cow::Borrowed(value), member.shape)?);
                Ok(())
            }
        }
    }

    fn element(
        self,
        elements: &mut BTreeMap<u32, Node>,
        member: &Member,
        list: &'static ListShape,
        path: &str,
        value: &str,
        depth: u32,
    ) -> Result<(), ProtocolError> {
        let path = if self.ec2 || member.flattened || list.flattened {
            path
        } else {
            strip(path, list.element.form_name)
                .ok_or(ProtocolError::Malformed("Unexpected list element termination"))?
        };
        let (index, rest) = split(path);
        let node = elements.entry(number(index)?).or_insert_with(|| Node::of(list.element.shape));
        self.place(node, list.element, rest, value, depth)
    }

    fn entry(
        self,
        entries: &mut BTreeMap<u32, (Option<String>, Option<Node>)>,
        member: &Member,
        map: &'static MapShape,
        path: &str,
        value: &str,
        depth: u32,
    ) -> Result<(), ProtocolError> {
        let path = if self.ec2 || member.flattened || map.flattened {
            path
        } else {
            strip(path, "entry")
                .ok_or(ProtocolError::Malformed("Unexpected map element termination"))?
        };
        let (index, rest) = split(path);
        let (key, node) = entries.entry(number(index)?).or_default();
        let rest = rest.unwrap_or_default();
        if rest == map.key.form_name {
            *key = Some(value.to_owned());
            return Ok(());
        }
        if let Some(path) = strip(rest, map.value.form_name).or_else(|| {
            // The value's own name, and nothing after it.
            (rest == map.value.form_name).then_some("")
        }) {
            let path = Some(path).filter(|path| !path.is_empty());
            let node = node.get_or_insert_with(|| Node::of(map.value.shape));
            return self.place(node, map.value, path, value, depth);
        }
        Ok(())
    }
}

impl Node {
    fn of(shape: &'static Shape) -> Self {
        match &shape.kind {
            Kind::Structure(_) => Self::Structure { shape, members: Vec::new() },
            Kind::List(_) => Self::List(BTreeMap::new()),
            Kind::Map(map) => Self::Map { value: map.value.shape, entries: BTreeMap::new() },
            // Replaced by the value it is made for.
            _ => Self::Scalar(Value::Boolean(false)),
        }
    }

    fn finish(self) -> Result<Value, ProtocolError> {
        Ok(match self {
            Self::Scalar(value) => value,
            Self::Structure { shape, members } => {
                let members = members
                    .into_iter()
                    .map(|(index, node)| Ok((index, node.finish()?)))
                    .collect::<Result<_, ProtocolError>>()?;
                Value::Structure(Structure::from_unsorted(shape, members))
            }
            Self::List(elements) => {
                Value::List(elements.into_values().map(Self::finish).collect::<Result<_, _>>()?)
            }
            Self::Map { value, entries } => {
                let complete = |entry: (Option<String>, Option<Self>)| match entry {
                    (Some(key), Some(node)) => Ok((key, node.finish()?)),
                    // A structure without members and an empty list are not in the form.
                    (Some(key), None) if !matches!(Self::of(value), Self::Scalar(_)) => {
                        Ok((key, Self::of(value).finish()?))
                    }
                    _ => Err(ProtocolError::Malformed("Unexpected map element termination")),
                };
                Value::Map(entries.into_values().map(complete).collect::<Result<_, _>>()?)
            }
        })
    }
}

/// The first step of a path, and the rest.
fn split(path: &str) -> (&str, Option<&str>) {
    path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)))
}

/// What follows the step `name`, if the path starts with it and goes on.
fn strip<'a>(path: &'a str, name: &str) -> Option<&'a str> {
    path.strip_prefix(name)?.strip_prefix('.')
}

fn number(index: &str) -> Result<u32, ProtocolError> {
    const BAD: ProtocolError = ProtocolError::Malformed("A list index is not a number.");
    if !index.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(BAD);
    }
    index.parse().map_err(|_| BAD)
}

fn unexpected_start(path: &str) -> &'static str {
    let (first, _) = split(path);
    if first == "member" || first.bytes().all(|byte| byte.is_ascii_digit()) {
        "Start of list found where not expected"
    } else {
        "Start of structure or map found where not expected."
    }
}
