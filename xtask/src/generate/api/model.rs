//! The compact form of botocore's `service-2.json`: what the wire needs, no prose.
//!
//! Reading a model into these types drops every key that is not named here, so stripping
//! is reading and writing again.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, Result};
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

/// One service's model. Orders are the model's own.
#[derive(Deserialize, Serialize)]
pub(crate) struct Model {
    /// Where the model comes from; absent in botocore's own files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) source: Option<Source>,
    pub(crate) metadata: Metadata,
    pub(crate) operations: IndexMap<String, Operation>,
    pub(crate) shapes: IndexMap<String, Shape>,
}

#[derive(Deserialize, Serialize)]
pub(crate) struct Source {
    pub(crate) package: String,
    pub(crate) version: String,
    pub(crate) file: String,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Metadata {
    pub(crate) api_version: String,
    pub(crate) endpoint_prefix: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) signing_name: Option<String>,
    pub(crate) protocol: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) json_version: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) target_prefix: Option<String>,
    pub(crate) service_id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) xml_namespace: Option<String>,
    pub(crate) uid: String,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Operation {
    pub(crate) http: Http,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) input: Option<ShapeRef>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) output: Option<ShapeRef>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) errors: Vec<ShapeRef>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) authtype: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) http_checksum: Option<HttpChecksum>,
    /// See [`Model::drop_replaced`].
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) deprecated: bool,
}

/// What the bodies of an operation are checked by.
#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct HttpChecksum {
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) request_checksum_required: bool,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Http {
    pub(crate) method: String,
    pub(crate) request_uri: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) response_code: Option<u16>,
}

/// A use of a shape, with what this use adds to or changes of the shape's own traits.
#[derive(Clone, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ShapeRef {
    pub(crate) shape: String,
    #[serde(flatten)]
    pub(crate) traits: Traits,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) result_wrapper: Option<String>,
}

/// How something is written on the wire; on a use it overrides the shape's own.
#[derive(Clone, Default, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Traits {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) location: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) location_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) query_name: Option<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) flattened: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) streaming: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) xml_attribute: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) xml_namespace: Option<XmlNamespace>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) timestamp_format: Option<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) idempotency_token: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) jsonvalue: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) host_label: bool,
}

#[derive(Clone, Deserialize, Serialize)]
pub(crate) struct XmlNamespace {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) prefix: Option<String>,
    pub(crate) uri: String,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Shape {
    #[serde(rename = "type")]
    pub(crate) kind: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) required: Vec<String>,
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub(crate) members: IndexMap<String, ShapeRef>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) payload: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) member: Option<ShapeRef>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) key: Option<ShapeRef>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) value: Option<ShapeRef>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) min: Option<serde_json::Number>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) max: Option<serde_json::Number>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) pattern: Option<String>,
    #[serde(default, rename = "enum", skip_serializing_if = "Vec::is_empty")]
    pub(crate) values: Vec<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) sensitive: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) exception: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) fault: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) error: Option<ErrorTrait>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) union: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) document: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) eventstream: bool,
    #[serde(flatten)]
    pub(crate) traits: Traits,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ErrorTrait {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) code: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) http_status_code: Option<u16>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) sender_fault: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_false(value: &bool) -> bool {
    !value
}

impl Shape {
    /// Leaves it to the service to say what is wrong.
    pub(crate) fn forget_constraints(&mut self) {
        (self.min, self.max, self.pattern) = (None, None, None);
        self.values.clear();
    }
}

impl Model {
    pub(crate) fn parse(text: &str) -> Result<Self> {
        Ok(serde_json::from_str(text)?)
    }

    pub(crate) fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
        Self::parse(&text).with_context(|| path.display().to_string())
    }

    /// The shape of that name; a name that is not there is a broken model.
    pub(crate) fn shape(&self, name: &str) -> Result<&Shape> {
        self.shapes.get(name).with_context(|| format!("the model has no shape {name}"))
    }

    /// Leaves out deprecated operations that another one replaced at the same method and URI:
    /// on the wire they are that one.
    pub(crate) fn drop_replaced(&mut self) {
        let key = |operation: &Operation| {
            (operation.http.method.clone(), operation.http.request_uri.clone())
        };
        let current: std::collections::HashSet<_> =
            self.operations.values().filter(|operation| !operation.deprecated).map(key).collect();
        self.operations
            .retain(|_, operation| !operation.deprecated || !current.contains(&key(operation)));
    }

    /// The committed form: one operation or shape a line, so that a change of the model
    /// reads as a change of lines.
    pub(crate) fn to_compact(&self) -> Result<String> {
        let mut text = String::from("{\n");
        if let Some(source) = &self.source {
            writeln!(text, "\"source\": {},", serde_json::to_string(source)?)?;
        }
        writeln!(text, "\"metadata\": {},", serde_json::to_string(&self.metadata)?)?;
        text.push_str("\"operations\": ");
        push_lines(&mut text, &self.operations)?;
        text.push_str(",\n\"shapes\": ");
        push_lines(&mut text, &self.shapes)?;
        text.push_str("\n}\n");
        Ok(text)
    }
}

fn push_lines<T: Serialize>(text: &mut String, map: &IndexMap<String, T>) -> Result<()> {
    let lines: Vec<String> = map
        .iter()
        .map(|(name, value)| Ok(format!("\"{name}\": {}", serde_json::to_string(value)?)))
        .collect::<Result<_>>()?;
    write!(text, "{{\n{}\n}}", lines.join(",\n"))?;
    Ok(())
}
