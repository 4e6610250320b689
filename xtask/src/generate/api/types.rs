//! Rust types of one service: a struct a structure, and the marker types of operations.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use anyhow::{Context, Result, bail};

use super::model::{Model, Shape};
use super::naming::{Statics, field, snake, type_name};
use super::tables::{reachable, statics};

/// The files' contents, without their first line.
pub(crate) struct Types {
    pub(crate) types: String,
    pub(crate) conversions: String,
    pub(crate) operations: String,
}

/// `only`: the operations that types are made for; all of them if it is empty.
pub(crate) fn render(mut model: Model, module: &str, only: &[&str]) -> Result<Types> {
    let mut statics = statics(&model)?;
    if !only.is_empty() {
        model.operations.retain(|name, _| only.contains(&name.as_str()));
    }
    let model = &model;
    let mut types = BTreeMap::new();
    let mut operations = String::new();
    let mut names: Vec<_> = model.operations.keys().collect();
    names.sort();
    for name in names {
        let operation = model.operations.get(name).expect("the names are the model's");
        let input = operation.input.as_ref().map(|input| input.shape.as_str());
        let output = operation.output.as_ref().map(|output| output.shape.as_str());
        add(&mut types, format!("{name}Input"), input)?;
        add(&mut types, format!("{name}Output"), output)?;
        writeln!(
            operations,
            "operation!({name}, {}, {name}Input, {name}Output);",
            snake(name).to_uppercase()
        )?;
    }
    for name in structures_in_use(model)? {
        add(&mut types, type_name(name), Some(name))?;
    }

    let mut out = Types {
        types: String::new(),
        conversions: String::new(),
        operations: format!(
            "use crate::operation::operation;\n\n{operations}\n{}",
            for_each_operation(model, module)
        ),
    };
    for (type_name, shape_name) in &types {
        structure(model, &mut statics, type_name, *shape_name, &mut out)?;
    }
    let mut imports = Vec::new();
    if out.types.contains("Sensitive<") {
        imports.push("Sensitive");
    }
    if out.types.contains("Timestamp>") || out.types.contains("Timestamp,") {
        imports.push("Timestamp");
    }
    let mut head = String::new();
    if out.types.contains("BTreeMap<") {
        head.push_str("use std::collections::BTreeMap;\n\n");
    }
    match imports.as_slice() {
        [] => {}
        [one] => writeln!(head, "use crate::{one};\n")?,
        more => writeln!(head, "use crate::{{{}}};\n", more.join(", "))?,
    }
    out.types = format!("{head}{}", out.types.trim_end().to_owned() + "\n");
    out.conversions = format!(
        "use super::{{shapes, types::*}};\nuse crate::convert::structure;\nuse crate::shape::Shape;\n\n{}",
        out.conversions
    );
    if !out.conversions.contains("Shape::EMPTY") {
        out.conversions = out.conversions.replacen("use crate::shape::Shape;\n", "", 1);
    }
    Ok(out)
}

/// A macro that hands all marker types to another one, for tables over every operation.
fn for_each_operation(model: &Model, module: &str) -> String {
    let mut names: Vec<_> = model.operations.keys().map(String::as_str).collect();
    names.sort_unstable();
    format!(
        "/// Calls `$with!` with the marker types of all operations, separated by commas.
#[macro_export]
macro_rules! for_each_{module}_operation {{
    ($with:ident) => {{
        $with! {{
            {}
        }}
    }};
}}
",
        names.join(",\n            ")
    )
}

fn add<'a>(
    types: &mut BTreeMap<String, Option<&'a str>>,
    name: String,
    shape: Option<&'a str>,
) -> Result<()> {
    match types.insert(name.clone(), shape) {
        Some(other) if other != shape => bail!("two shapes would be the type {name}"),
        _ => Ok(()),
    }
}

/// Structures that are a member, element or value of something.
fn structures_in_use(model: &Model) -> Result<BTreeSet<&str>> {
    let mut found = BTreeSet::new();
    for name in reachable(model)? {
        let shape = model.shape(name)?;
        let uses = shape.members.values().chain(&shape.member).chain(&shape.value);
        for reference in uses {
            if model.shape(&reference.shape)?.kind == "structure" {
                found.insert(reference.shape.as_str());
            }
        }
    }
    Ok(found)
}

fn structure(
    model: &Model,
    statics: &mut Statics,
    type_name: &str,
    shape_name: Option<&str>,
    out: &mut Types,
) -> Result<()> {
    let empty = Shape { kind: "structure".to_owned(), ..empty_shape() };
    let (shape, table) = match shape_name {
        Some(name) => (model.shape(name)?, format!("&shapes::{}", statics.get(name))),
        None => (&empty, "Shape::EMPTY".to_owned()),
    };
    writeln!(out.types, "#[derive(Clone, Debug, Default, PartialEq)]")?;
    if shape.members.is_empty() {
        writeln!(out.types, "pub struct {type_name} {{}}\n")?;
    } else {
        writeln!(out.types, "pub struct {type_name} {{")?;
    }
    writeln!(out.conversions, "structure!({type_name}, {table}, {{")?;
    for (index, (name, reference)) in shape.members.iter().enumerate() {
        let mut rust = rust_type(model, &reference.shape)?;
        if let Some(outer) = shape_name
            && holds_directly(model, &reference.shape, outer)?
        {
            rust = format!("Box<{rust}>");
        }
        let required = shape.required.contains(name);
        if !required {
            rust = format!("Option<{rust}>");
        }
        let field = field(name);
        writeln!(out.types, "    pub {field}: {rust},")?;
        let how = if required { "required" } else { "optional" };
        writeln!(out.conversions, "    {field} {how} {index},")?;
    }
    if !shape.members.is_empty() {
        out.types.push_str("}\n\n");
    }
    out.conversions.push_str("});\n");
    Ok(())
}

fn empty_shape() -> Shape {
    serde_json::from_str("{\"type\": \"structure\"}").expect("a shape needs no more than a type")
}

fn rust_type(model: &Model, name: &str) -> Result<String> {
    let shape = model.shape(name)?;
    let of = |reference: &Option<super::model::ShapeRef>| {
        rust_type(model, &reference.as_ref().context("a list or map without element")?.shape)
    };
    let plain = match shape.kind.as_str() {
        "structure" => type_name(name),
        "list" => format!("Vec<{}>", of(&shape.member)?),
        "map" => format!("BTreeMap<String, {}>", of(&shape.value)?),
        "string" => "String".to_owned(),
        "integer" => "i32".to_owned(),
        "long" => "i64".to_owned(),
        "float" | "double" => "f64".to_owned(),
        "boolean" => "bool".to_owned(),
        "timestamp" => "Timestamp".to_owned(),
        "blob" => "Vec<u8>".to_owned(),
        other => bail!("shape type {other} has no Rust type"),
    };
    Ok(if shape.sensitive { format!("Sensitive<{plain}>") } else { plain })
}

/// Whether a value of `inner` holds one of `outer` without a list or map between.
fn holds_directly(model: &Model, inner: &str, outer: &str) -> Result<bool> {
    let mut seen = BTreeSet::new();
    let mut open = vec![inner];
    while let Some(name) = open.pop() {
        if name == outer {
            return Ok(true);
        }
        if seen.insert(name) {
            open.extend(model.shape(name)?.members.values().map(|member| member.shape.as_str()));
        }
    }
    Ok(false)
}
