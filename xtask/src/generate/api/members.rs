//! A use of a shape (member, element, key, value) as the text of a `Member`.

use std::fmt::Write as _;

use anyhow::{Result, bail};

use super::model::{Model, ShapeRef, Traits, XmlNamespace};
use super::naming::Statics;

/// The `Member` for `reference`, named `name` in the model.
pub(crate) fn render(
    model: &Model,
    statics: &mut Statics,
    name: &str,
    reference: &ShapeRef,
    required: bool,
) -> Result<String> {
    let target = model.shape(&reference.shape)?;
    let own = &reference.traits;
    let flattened = own.flattened || target.traits.flattened;
    let location = own.location.as_ref().or(target.traits.location.as_ref());

    let mut wire = location_name(own, &target.traits).unwrap_or(name);
    // The elements of a flattened list stand for the list, so their name is its name.
    let element = target.member.as_ref().filter(|_| flattened);
    if let Some(element_name) = element.and_then(|element| element.traits.location_name.as_deref())
    {
        if model.metadata.protocol == "rest-xml" && wire != element_name {
            bail!("flattened list {} has two names", reference.shape);
        }
        wire = element_name;
    }
    let form = form_name(model, own, &target.traits, name, wire);

    let mut out = format!("Member::new({name:?}, &{})", statics.get(&reference.shape));
    if required {
        out.push_str(".required()");
    }
    if wire != name {
        write!(out, ".wire({wire:?})")?;
    }
    if form != name {
        write!(out, ".form({form:?})")?;
    }
    if let Some(location) = location {
        let variant = match location.as_str() {
            "uri" => "Uri",
            "querystring" => "QueryString",
            "header" => "Header",
            "headers" => "Headers",
            "statusCode" => "StatusCode",
            other => bail!("location {other} is not known"),
        };
        write!(out, ".at(Location::{variant})")?;
    }
    if flattened {
        out.push_str(".flattened()");
    }
    if let Some(format) = &own.timestamp_format {
        write!(out, ".format({})", timestamp_format(format)?)?;
    }
    if own.xml_attribute || target.traits.xml_attribute {
        out.push_str(".attribute()");
    }
    if let Some(XmlNamespace { prefix, uri }) =
        own.xml_namespace.as_ref().or(target.traits.xml_namespace.as_ref())
    {
        write!(out, ".namespace({prefix:?}, {uri:?})")?;
    }
    if own.idempotency_token {
        out.push_str(".token()");
    }
    if own.jsonvalue {
        out.push_str(".json()");
    }
    Ok(out)
}

fn location_name<'a>(own: &'a Traits, target: &'a Traits) -> Option<&'a str> {
    own.location_name.as_deref().or(target.location_name.as_deref())
}

/// The name in a form body.
fn form_name(model: &Model, own: &Traits, target: &Traits, name: &str, wire: &str) -> String {
    if model.metadata.protocol != "ec2" {
        return wire.to_owned();
    }
    if let Some(query_name) = own.query_name.as_ref().or(target.query_name.as_ref()) {
        return query_name.clone();
    }
    match location_name(own, target) {
        Some(location_name) => super::naming::type_name(location_name),
        None => name.to_owned(),
    }
}

/// The `TimestampFormat` of that name.
pub(crate) fn timestamp_format(name: &str) -> Result<&'static str> {
    Ok(match name {
        "iso8601" => "TimestampFormat::Iso8601",
        "unixTimestamp" => "TimestampFormat::UnixSeconds",
        "rfc822" => "TimestampFormat::HttpDate",
        other => bail!("timestamp format {other} is not known"),
    })
}
