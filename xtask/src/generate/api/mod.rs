//! AWS API models: `models/<service>.json`, and from them `crates/api/src/generated/`.
//!
//! From: the `service-2.json` models in the PyPI package botocore, pinned below.
//! To: a compact model a service without prose (`fetch`), and Rust made from that alone
//! (`render`): static tables of shapes, operations and faults for every service, and
//! types for the services whose operations are implemented by hand-written handlers.

mod fetch;
mod members;
mod model;
mod naming;
mod pattern;
mod roots;
mod routing;
mod tables;
mod types;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

pub(crate) use fetch::fetch;
use model::Model;

use super::output::Files;

/// The package the models are taken from.
const BOTOCORE_VERSION: &str = "1.44.5";

/// A service whose model is kept.
struct ServiceSource {
    /// The module of `sekisho_api`, the name of the model file and of the cargo feature.
    name: &'static str,
    /// The folder in botocore's data.
    botocore: &'static str,
    /// Whether Rust types are made besides the tables.
    typed: bool,
    /// The operations that they are made for, if not all.
    typed_only: &'static [&'static str],
}

impl ServiceSource {
    const fn typed(name: &'static str) -> Self {
        Self { name, botocore: name, typed: true, typed_only: &[] }
    }

    const fn tables(name: &'static str) -> Self {
        Self { name, botocore: name, typed: false, typed_only: &[] }
    }
}

/// Every service, by what it is here for.
const SERVICES: &[ServiceSource] = &[
    ServiceSource::typed("iam"),
    ServiceSource::typed("sts"),
    ServiceSource::typed("organizations"),
    ServiceSource::typed("accessanalyzer"),
    ServiceSource::typed("s3"),
    ServiceSource {
        typed_only: &[
            "DeletePublicAccessBlock",
            "GetPublicAccessBlock",
            "ListTagsForResource",
            "PutPublicAccessBlock",
            "TagResource",
            "UntagResource",
        ],
        ..ServiceSource::typed("s3control")
    },
    ServiceSource::typed("cloudtrail"),
    // For their protocols alone, so that each is proven: ec2, json 1.0.
    ServiceSource::tables("ec2"),
    ServiceSource::tables("sqs"),
];

/// Shapes that the models do not mark sensitive and that are secrets all the same: service,
/// shape. A session token is a part of a credential.
const ALSO_SENSITIVE: &[(&str, &str)] = &[("sts", "tokenType")];

/// Shapes whose constraints the service words itself, with errors of its own: service, shape.
/// CT-61, CT-63, CT-66.
const CHECKED_BY_THE_SERVICE: &[(&str, &str)] = &[
    ("cloudtrail", "EventCategory"),
    ("cloudtrail", "LookupAttributeKey"),
    ("cloudtrail", "LookupAttributeValue"),
    ("cloudtrail", "MaxResults"),
];

fn model_path(service: &ServiceSource) -> PathBuf {
    Path::new("models").join(format!("{}.json", service.name))
}

/// Makes the Rust files from the committed models.
pub(crate) fn render(root: &Path) -> Result<Files> {
    let generated = Path::new("crates/api/src/generated");
    let mut files = Vec::new();
    let mut index = String::from(
        "// Generated from models/ by cargo xtask generate. Do not edit: change the generator.\n\n",
    );
    for service in SERVICES {
        let path = model_path(service);
        let mut model = Model::read(&root.join(&path))?;
        for (_, shape) in ALSO_SENSITIVE.iter().filter(|(of, _)| *of == service.name) {
            let shape = model.shapes.get_mut(*shape).context("a sensitive shape is gone")?;
            shape.sensitive = true;
        }
        for (_, shape) in CHECKED_BY_THE_SERVICE.iter().filter(|(of, _)| *of == service.name) {
            let shape = model.shapes.get_mut(*shape).context("a shape is gone")?;
            shape.forget_constraints();
        }
        let header = format!(
            "// Generated from {} by cargo xtask generate. Do not edit: change the generator.\n\n",
            path.display()
        );
        let name = service.name;
        index.push_str(&format!("#[cfg(feature = \"{name}\")]\npub mod {name};\n"));
        let mut put = |file: &str, content: String| {
            files.push((generated.join(file), format!("{header}{content}")));
        };
        let rendered =
            tables::render(&model, service).with_context(|| format!("tables of {name}"))?;
        put(&format!("{name}.rs"), rendered.service);
        put(&format!("{name}/shapes.rs"), rendered.shapes);
        put(&format!("{name}/models.rs"), rendered.models);
        put(&format!("{name}/faults.rs"), rendered.faults);
        if service.typed {
            let rendered = types::render(model, name, service.typed_only)
                .with_context(|| format!("types of {name}"))?;
            put(&format!("{name}/types.rs"), rendered.types);
            put(&format!("{name}/conversions.rs"), rendered.conversions);
            put(&format!("{name}/operations.rs"), rendered.operations);
        }
    }
    files.push((generated.join("mod.rs"), index));
    Ok(Files { folders: vec![generated.to_owned()], files })
}
