//! AWS managed policies: name, path, dates and the default version's document.
//!
//! From: `models/managed-policies.jsonl.gz`, one policy a line, sorted by name. To: views into
//! the unpacked text; an index of 16 bytes a field is all that is added.

use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::bundle;

static BUNDLE: &[u8] = include_bytes!("../../../models/managed-policies.jsonl.gz");
static MANAGED_POLICIES: LazyLock<ManagedPolicies> =
    LazyLock::new(|| ManagedPolicies::read(bundle::unpack(BUNDLE)));

/// The account field of an AWS managed policy's ARN.
const AWS_ACCOUNT: &str = "aws";

/// An AWS managed policy. Times in epoch seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ManagedPolicy {
    /// Its name, unique among AWS managed policies whatever the path.
    pub name: &'static str,
    /// Its path, with both slashes.
    pub path: &'static str,
    /// An `ANPA…` id of 21 characters, made of the ARN: stable, but not the one AWS uses.
    pub id: &'static str,
    /// The default version; the others are not here.
    pub default_version_id: &'static str,
    /// When AWS made the policy.
    pub created_at: u64,
    /// When AWS made the default version.
    pub updated_at: u64,
    /// The default version's document: JSON without white space between tokens.
    pub document: &'static str,
}

impl ManagedPolicy {
    /// The ARN in the partition (`aws`, `aws-cn`, …): `arn:aws:iam::aws:policy/…`.
    pub fn arn(&self, partition: &str) -> String {
        format!("arn:{partition}:iam::{AWS_ACCOUNT}:policy{}{}", self.path, self.name)
    }
}

/// All of them.
#[derive(Debug)]
pub struct ManagedPolicies(Box<[ManagedPolicy]>); // Invariant: sorted by name, names unique.

#[derive(Deserialize)]
struct Line<'a> {
    #[serde(borrow)]
    name: &'a str,
    #[serde(borrow)]
    path: &'a str,
    #[serde(borrow)]
    id: &'a str,
    #[serde(borrow)]
    version: &'a str,
    created: u64,
    updated: u64,
    #[serde(borrow)]
    document: &'a RawValue,
}

/// All AWS managed policies; unpacks them on the first call (milliseconds).
pub fn managed_policies() -> &'static ManagedPolicies {
    &MANAGED_POLICIES
}

impl ManagedPolicies {
    fn read(text: &'static str) -> Self {
        let policies = text.lines().map(|line| {
            let line: Line<'static> = serde_json::from_str(line)
                .expect("a line of a compiled-in bundle is well formed: a test reads each");
            ManagedPolicy {
                name: line.name,
                path: line.path,
                id: line.id,
                default_version_id: line.version,
                created_at: line.created,
                updated_at: line.updated,
                document: line.document.get(),
            }
        });
        Self(policies.collect())
    }

    /// How many there are.
    #[allow(clippy::len_without_is_empty)] // Never empty.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// By name, in code point order (ID-44).
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &ManagedPolicy> + DoubleEndedIterator {
        self.0.iter()
    }

    /// The policy of the name, which is case-sensitive.
    pub fn named(&self, name: &str) -> Option<&ManagedPolicy> {
        let index = self.0.binary_search_by(|policy| policy.name.cmp(name)).ok()?;
        self.0.get(index)
    }

    /// The policy of the ARN, in any partition. ARNs compare exactly, path included.
    pub fn get(&self, arn: &str) -> Option<&ManagedPolicy> {
        let rest = arn.strip_prefix("arn:")?;
        let (partition, rest) = rest.split_once(':')?;
        let path_and_name = rest.strip_prefix("iam::aws:policy")?;
        let (_, name) = path_and_name.rsplit_once('/')?;
        let policy = self.named(name)?;
        let path = path_and_name.strip_suffix(name)?;
        (policy.path == path && !partition.is_empty()).then_some(policy)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn all_are_here_in_order_of_name() {
        let policies = managed_policies();
        assert_eq!(policies.len(), 1582);
        assert!(policies.iter().is_sorted_by(|one, next| one.name < next.name));
    }

    #[test]
    fn administrator_access_allows_everything() {
        let policy = managed_policies().get("arn:aws:iam::aws:policy/AdministratorAccess").unwrap();
        assert_eq!(policy.name, "AdministratorAccess");
        assert_eq!(policy.path, "/");
        assert_eq!(policy.default_version_id, "v1");
        assert_eq!(policy.created_at, 1_423_247_986); // 2015-02-06T18:39:46Z
        assert_eq!(
            policy.document,
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#
        );
    }

    #[test]
    fn a_policy_is_found_by_its_whole_arn_only() {
        let policies = managed_policies();
        let arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";
        let policy = policies.get(arn).unwrap();
        assert_eq!(policy.arn("aws"), arn);
        assert_eq!(policies.get(&policy.arn("aws-cn")), Some(policy));
        for other in [
            "",
            "AWSLambdaBasicExecutionRole",
            "arn:aws:iam::aws:policy/AWSLambdaBasicExecutionRole",
            "arn:aws:iam::aws:policyAWSLambdaBasicExecutionRole",
            "arn:aws:iam::123456789012:policy/service-role/AWSLambdaBasicExecutionRole",
            "arn:aws:iam::aws:policy/service-role/awslambdabasicexecutionrole",
            "arn::iam::aws:policy/service-role/AWSLambdaBasicExecutionRole",
            "arn:aws:iam::aws:policy/",
        ] {
            assert_eq!(policies.get(other), None, "{other}");
        }
    }

    #[test]
    fn every_document_is_json_with_statements() {
        for policy in managed_policies().iter() {
            let document: serde_json::Value = serde_json::from_str(policy.document).unwrap();
            assert!(document["Version"].is_string(), "{}", policy.name);
            assert!(!document["Statement"].is_null(), "{}", policy.name);
            assert!(!policy.document.contains('\n'), "{}", policy.name);
        }
    }

    /// ID-10, ID-12.
    #[test]
    fn every_policy_has_an_id_of_its_own() {
        let mut seen = HashSet::new();
        for policy in managed_policies().iter() {
            assert_eq!(policy.id.len(), 21, "{}", policy.name);
            assert!(policy.id.starts_with("ANPA"), "{}", policy.name);
            let alphabet = |b: u8| b.is_ascii_uppercase() || (b'2'..=b'7').contains(&b);
            assert!(policy.id.bytes().all(alphabet), "{}", policy.name);
            assert!(seen.insert(policy.id), "{}", policy.name);
        }
    }

    #[test]
    fn every_path_version_and_date_is_plausible() {
        for policy in managed_policies().iter() {
            assert!(policy.path.starts_with('/') && policy.path.ends_with('/'), "{}", policy.name);
            let number = policy.default_version_id.strip_prefix('v').unwrap();
            assert!(number.parse::<u32>().unwrap() >= 1, "{}", policy.name);
            assert!(policy.created_at <= policy.updated_at, "{}", policy.name);
            assert_eq!(managed_policies().get(&policy.arn("aws")), Some(policy));
        }
    }
}
