//! Versions of a managed policy as answers show them. Of AWS's policies only the version in force
//! is here.

use sekisho_api::Timestamp;
use sekisho_api::iam;
use sekisho_catalog::ManagedPolicy;
use sekisho_directory::{ManagedPolicyRow, PolicyVersion};

use super::lookup::Found;
use super::policy::moment;
use crate::policy_documents;

/// All versions with their documents, newest first (ID-45).
pub(crate) fn versions_with_documents(found: &Found<'_>) -> Vec<iam::PolicyVersion> {
    match found {
        Found::Own(policy) => {
            let row = &policy.row;
            row.versions.iter().rev().map(|version| with_document(row, version)).collect()
        }
        Found::Aws(policy) => vec![aws_with_document(policy)],
    }
}

/// All versions without their documents, newest first, with keys that sort them so.
pub(super) fn sorted(found: &Found<'_>) -> Vec<(String, iam::PolicyVersion)> {
    match found {
        Found::Own(policy) => {
            let key = |version: &PolicyVersion| format!("{:010}", u32::MAX - version.number);
            let row = &policy.row;
            row.versions
                .iter()
                .map(|version| (key(version), without_document(row, version)))
                .collect()
        }
        Found::Aws(policy) => {
            let version = iam::PolicyVersion { document: None, ..aws_with_document(policy) };
            vec![(String::new(), version)]
        }
    }
}

/// The version of an id, with its document.
pub(super) fn named(found: &Found<'_>, id: &str) -> Option<iam::PolicyVersion> {
    match found {
        Found::Own(policy) => {
            let version = policy.row.version(number(id)?)?;
            Some(with_document(&policy.row, version))
        }
        Found::Aws(policy) => (policy.default_version_id == id).then(|| aws_with_document(policy)),
    }
}

/// The number in a version's id, such as `v12` (ID-17).
pub(super) fn number(id: &str) -> Option<u32> {
    let digits = id.strip_prefix('v')?;
    // `v01` and `v+1` are no ids, though they would read as numbers.
    let number: u32 = digits.parse().ok()?;
    (number.to_string() == digits).then_some(number)
}

/// A version as lists and `CreatePolicyVersion` show it.
pub(super) fn without_document(
    row: &ManagedPolicyRow,
    version: &PolicyVersion,
) -> iam::PolicyVersion {
    iam::PolicyVersion {
        document: None,
        version_id: Some(version.id()),
        is_default_version: Some(version.number == row.default_version),
        create_date: Some(Timestamp::from_secs(version.created_s)),
    }
}

fn with_document(row: &ManagedPolicyRow, version: &PolicyVersion) -> iam::PolicyVersion {
    iam::PolicyVersion {
        document: Some(policy_documents::shown(&version.document)),
        ..without_document(row, version)
    }
}

fn aws_with_document(policy: &ManagedPolicy) -> iam::PolicyVersion {
    iam::PolicyVersion {
        document: Some(policy_documents::shown(policy.document)),
        version_id: Some(policy.default_version_id.to_owned()),
        is_default_version: Some(true),
        create_date: Some(moment(policy.updated_at)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// ID-17.
    #[test]
    fn an_id_is_a_v_and_a_number() {
        assert_eq!(number("v1"), Some(1));
        assert_eq!(number("v4294967295"), Some(u32::MAX));
        for id in ["", "v", "1", "v0x", "v01", "v+1", "v1.a", "V1", "v4294967296"] {
            assert_eq!(number(id), None, "{id}");
        }
    }
}
