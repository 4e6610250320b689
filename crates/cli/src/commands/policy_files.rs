//! Policy documents from files and standard input, and back into files.

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use sekisho_policy::PolicyKind;
use sekisho_policy::json::{self, Member, Node, Value};

use crate::failure::Failure;

/// What a document is attached as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum PolicyType {
    /// Policy of a user, group or role
    Identity,
    /// Permissions boundary
    Boundary,
    /// Session policy
    Session,
    /// Policy of a bucket, key, queue or other resource
    Resource,
    /// Trust policy of a role
    Trust,
    /// Service control policy
    Scp,
    /// Resource control policy
    Rcp,
    /// Policy of a VPC endpoint
    Endpoint,
}

impl PolicyType {
    pub(crate) fn kind(self) -> PolicyKind {
        match self {
            Self::Identity => PolicyKind::Identity,
            Self::Boundary => PolicyKind::PermissionsBoundary,
            Self::Session => PolicyKind::Session,
            Self::Resource => PolicyKind::Resource,
            Self::Trust => PolicyKind::RoleTrust,
            Self::Scp => PolicyKind::ServiceControl,
            Self::Rcp => PolicyKind::ResourceControl,
            Self::Endpoint => PolicyKind::VpcEndpoint,
        }
    }

    /// As it is written on the command line.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Boundary => "boundary",
            Self::Session => "session",
            Self::Resource => "resource",
            Self::Trust => "trust",
            Self::Scp => "scp",
            Self::Rcp => "rcp",
            Self::Endpoint => "endpoint",
        }
    }

    /// What a document probably is: told by a word of the file's name, else by its elements. What
    /// has principals is a resource's or, with STS's assume family and no resource, a role's.
    pub(crate) fn guess(path: &Path, text: &str) -> Self {
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
        let words: Vec<&str> = name.split(|c: char| !c.is_ascii_alphanumeric()).collect();
        for (word, guess) in [
            ("scp", Self::Scp),
            ("rcp", Self::Rcp),
            ("boundary", Self::Boundary),
            ("trust", Self::Trust),
            ("endpoint", Self::Endpoint),
        ] {
            if words.contains(&word) {
                return guess;
            }
        }
        let (Some(root), _) = json::parse_tolerant(text) else { return Self::Identity };
        let statements = statements(&root);
        let has = |names: &[&str]| {
            statements
                .iter()
                .any(|members| members.iter().any(|member| names.contains(&member.key.as_ref())))
        };
        if !has(&["Principal", "NotPrincipal"]) {
            return Self::Identity;
        }
        let assumes = statements.iter().any(|members| {
            members.iter().filter(|member| member.key == "Action").any(|member| {
                texts(&member.node).iter().any(|action| {
                    action.get(..10).is_some_and(|start| start.eq_ignore_ascii_case("sts:Assume"))
                })
            })
        });
        if assumes && !has(&["Resource", "NotResource"]) { Self::Trust } else { Self::Resource }
    }
}

fn statements<'n, 'a>(root: &'n Node<'a>) -> Vec<&'n [Member<'a>]> {
    let Value::Object(members) = &root.value else { return Vec::new() };
    let nodes =
        members.iter().filter(|member| member.key == "Statement").flat_map(|member| match &member
            .node
            .value
        {
            Value::Array(items) => items.as_slice(),
            _ => std::slice::from_ref(&member.node),
        });
    nodes
        .filter_map(|node| match &node.value {
            Value::Object(members) => Some(members.as_slice()),
            _ => None,
        })
        .collect()
}

fn texts<'n>(node: &'n Node<'_>) -> Vec<&'n str> {
    let items = match &node.value {
        Value::Array(items) => items.as_slice(),
        _ => std::slice::from_ref(node),
    };
    let text = |item: &'n Node<'_>| match &item.value {
        Value::String(text) => Some(text.as_ref()),
        _ => None,
    };
    items.iter().filter_map(text).collect()
}

/// Whether a name means standard input.
pub(crate) fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// The text of a file, or of standard input for `-`.
pub(crate) fn read(path: &Path) -> Result<String, Failure> {
    let read = if is_stdin(path) {
        let mut text = String::new();
        std::io::stdin().lock().read_to_string(&mut text).map(|_| text)
    } else {
        fs::read_to_string(path)
    };
    read.map_err(|error| Failure::asked_wrongly(format!("{}: {error}", path.display())))
}

/// Puts a text in the place of a file's: whole or not at all.
pub(crate) fn replace(path: &Path, text: &str) -> Result<(), Failure> {
    let failed = |error: std::io::Error| {
        Failure::asked_wrongly(format!("{}: cannot be rewritten: {error}", path.display()))
    };
    // A link stays one: what it points to is replaced.
    let target = fs::canonicalize(path).map_err(failed)?;
    let permissions = fs::metadata(&target).map_err(failed)?.permissions();
    let mut name = target.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.new", std::process::id()));
    let temporary: PathBuf = target.with_file_name(name);
    let written = (|| {
        let mut file = fs::OpenOptions::new().write(true).create_new(true).open(&temporary)?;
        file.set_permissions(permissions)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(&temporary, &target)
    })();
    if written.is_err() {
        // Whatever is left of it is no use; that it cannot be removed says nothing more.
        let _ = fs::remove_file(&temporary);
    }
    written.map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_is_guessed_from_the_name_or_the_elements() {
        let trust = r#"{"Statement":{"Principal":{"AWS":"1"},"Action":["sts:AssumeRole"]}}"#;
        let bucket = r#"{"Statement":[{"Principal":"*","Action":"s3:*","Resource":"x"}]}"#;
        for (name, text, expected) in [
            ("p.json", "{", PolicyType::Identity),
            ("p.json", r#"{"Statement":[]}"#, PolicyType::Identity),
            ("p.json", trust, PolicyType::Trust),
            ("p.json", bucket, PolicyType::Resource),
            ("deny-all.scp.json", "{}", PolicyType::Scp),
            ("my_rcp.json", bucket, PolicyType::Rcp),
            ("ascpx.json", "{}", PolicyType::Identity),
        ] {
            assert_eq!(PolicyType::guess(Path::new(name), text), expected, "{name} {text}");
        }
    }
}
