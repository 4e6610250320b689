//! The checks of a bucket policy that is written, in S3's order (S3-81); the first failure is
//! the answer.

use std::collections::HashSet;

use sekisho_policy::document::PrincipalEntry;
use sekisho_policy::json::{self, Member, Node, Value};
use sekisho_policy::{Document, PolicyKind, parse};

use super::malformed::Malformed;
use super::normal_form::{self, Principal};
use super::statement::{self, Statement};

/// Longest normalized policy, in bytes (S3-75).
pub(crate) const POLICY_BYTES_MAX: usize = 20_480;

/// Who a principal entry turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Resolved {
    /// As it is stored: users and roles as unique ids.
    pub(crate) stored: Principal,
    /// As it is shown.
    pub(crate) shown: Principal,
}

/// A policy that may be stored.
#[derive(Debug)]
pub(crate) struct Checked {
    /// The text to store: normalized, users and roles as unique ids (EV-18).
    pub(crate) stored: String,
    /// The same, read.
    pub(crate) document: Document,
}

/// Checks the policy of the bucket whose ARN is `bucket`. `resolve` knows who is there; `None`
/// for nobody.
pub(crate) fn check(
    text: &str,
    bucket: &str,
    mut resolve: impl FnMut(&PrincipalEntry) -> Option<Resolved>,
) -> Result<Checked, Malformed> {
    if !text.starts_with('{') {
        return Err(Malformed::new("Policies must be valid JSON and the first byte must be '{'"));
    }
    let root =
        json::parse(text).map_err(|_| Malformed::new("This policy contains invalid Json"))?;
    let Value::Object(members) = &root.value else { return Err(Malformed::syntax()) };
    let statements = statements(members)?;
    check_version_and_id(members)?;
    let mut principals = Vec::new();
    let mut sids = HashSet::new();
    for (index, node) in statements.iter().enumerate() {
        let statement = Statement::read(index, node)?;
        statement::check_effect(&statement)?;
        for entry in statement::principals(&statement)? {
            let resolved = resolve(&entry)
                .ok_or_else(|| Malformed::about("Invalid principal in policy", &*entry.text))?;
            principals.push((entry.span.start, resolved));
        }
        statement::check_resources(&statement, bucket)?;
        statement::check_conditions(&statement)?;
        statement::check_applicability(&statement)?;
        // S3-79: any text, but unique.
        if statement.sid.is_some_and(|sid| !sid.is_empty() && !sids.insert(sid)) {
            return Err(Malformed::new("Statement IDs (SID) in a single policy must be unique."));
        }
    }
    let resolved = |place: usize| {
        principals.iter().find(|(start, _)| *start == place).map(|(_, resolved)| resolved)
    };
    let shown = normal_form::of(&root, |place| resolved(place).map(|found| found.shown.clone()));
    if POLICY_BYTES_MAX < shown.len() {
        return Err(Malformed::new(format!(
            "Normalized policy document exceeds the maximum allowed size of {POLICY_BYTES_MAX} \
             bytes"
        )));
    }
    let stored = normal_form::of(&root, |place| resolved(place).map(|found| found.stored.clone()));
    let document = parse(&stored, PolicyKind::Resource).map_err(|_| Malformed::syntax())?;
    Ok(Checked { stored, document })
}

fn statements<'n, 'a>(members: &'n [Member<'a>]) -> Result<&'n [Node<'a>], Malformed> {
    let statement = members.iter().find(|member| member.key == "Statement");
    let node = &statement.ok_or_else(|| Malformed::missing("Statement"))?.node;
    match &node.value {
        Value::Array(items) if items.is_empty() => {
            Err(Malformed::new("Could not parse the policy: Statement is empty!"))
        }
        Value::Array(items) => Ok(items),
        Value::Object(_) => Ok(std::slice::from_ref(node)),
        _ => Err(Malformed::syntax()),
    }
}

fn check_version_and_id(members: &[Member<'_>]) -> Result<(), Malformed> {
    for member in members {
        match (member.key.as_ref(), &member.node.value) {
            ("Version", Value::String(version)) => {
                if !matches!(version.as_ref(), "2012-10-17" | "2008-10-17") {
                    return Err(Malformed::about(
                        "The policy must contain a valid version string",
                        version.as_ref(),
                    ));
                }
            }
            ("Id", Value::String(_)) | ("Statement", _) => {}
            ("Version" | "Id", _) => return Err(Malformed::syntax()),
            (unknown, _) => return Err(Malformed::new(format!("Unknown field {unknown}"))),
        }
    }
    Ok(())
}
