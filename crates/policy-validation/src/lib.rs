//! What is wrong with a policy document, and what could be better.
//!
//! From: a document's text and what it is attached as. To: [`Finding`]s as data, each with a
//! stable [`Code`], a [`Level`], words, places and, where it is safe, a [`Fix`].
//! Does no I/O; knows no clock, request or caller: what it says is true of every request.
//!
//! ```
//! use sekisho_policy::PolicyKind;
//! use sekisho_policy_validation::{Code, Settings, validate};
//!
//! let text = r#"{"Version":"2012-10-17","Statement":[
//!   {"Effect":"Allow","Action":"s3:GetObjct","Resource":"*"}]}"#;
//! let findings = validate(text, &Settings::of(PolicyKind::Identity));
//! assert_eq!(findings[0].code, Code::InvalidAction);
//! assert_eq!(
//!     findings[0].message,
//!     "The action s3:GetObjct does not exist. Did you mean s3:GetObject?"
//! );
//! assert_eq!((findings[0].places[0].start.line, findings[0].places[0].start.column), (2, 30));
//! ```
//!
//! # What is checked
//!
//! The grammar and the sizes (evaluation contract, section 8), and the checks of IAM Access
//! Analyzer with its own codes, levels and words, as its public list gives them; beyond those,
//! what has a code of [ours](Code::is_of_aws). A document without an error is one that IAM writes:
//! whatever else its writer refuses is reported in the writer's words.
//!
//! AWS's own policies name some actions and keys that its reference does not have: of services
//! that are gone, or open to few. AWS says of them that they do not affect the permissions; here
//! they are warnings of a code of their own, whoever names them.
//!
//! # What of AWS's list is not checked, and why
//!
//! | code | reason |
//! |---|---|
//! | `SCP_SYNTAX_ERROR_ACTION_WILDCARD` | control policies take the whole language now (EV-37) |
//! | `DEPRECATED_GLOBAL_CONDITION_KEY` | of `aws:ARN`, which `UNSUPPORTED_GLOBAL_CONDITION_KEY` reports |
//! | `USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES` | no public data says which services have `aws:VpceAccount` and its kin |
//! | `VARIABLE_USAGE_TOO_PERMISSIVE`, `WILDCARD_USAGE_TOO_PERMISSIVE`: the six characters | the list does not say for which keys |
//! | `INVALID_ARN_REGION`, `INVALID_PARTITION`: by service | no public data says which service is where; the names are judged |
//! | `UNSUPPORTED_SYMBOL_IN_VARIABLE`, `TYPE_MISMATCH_IP_RANGE` as a warning, four `SCP_SYNTAX_ERROR_…` of 2021 | no longer on the list |
//!
//! # Bounds
//!
//! A text of more than [`DOCUMENT_BYTES_MAX`](sekisho_policy::DOCUMENT_BYTES_MAX) is refused
//! unread. Up to there the work is bounded: whatever compares pairs does so up to a number, and
//! says ([`Code::ChecksIncomplete`]) when it stops there; at most 1,000 findings are kept.

mod checks;
mod code;
mod draft;
mod expand;
mod facts;
mod finding;
mod global_keys;
mod ip;
mod meaning;
mod places;
mod read;
mod regions;
mod suggest;
mod wildcard;

pub use code::{Code, Level};
pub use expand::{NotExpanded, expand_actions};
pub use finding::{Edit, Finding, Fix, Place, Step, apply_fixes};

use sekisho_policy::text::Span;
use sekisho_policy::{DOCUMENT_BYTES_MAX, PolicyKind, json, parse, write_check};

use crate::finding::Findings;

/// What a document is, beyond its text.
#[derive(Clone, Copy, Debug)]
pub struct Settings<'a> {
    /// What it is attached as.
    pub kind: PolicyKind,
    /// The type of the resource that a resource policy is attached to, as CloudFormation and
    /// `ValidatePolicy` name it: one of [`resource_types`]. `None`: not told.
    pub resource_type: Option<&'a str>,
    /// The account it is in, twelve digits: trusting it is no confused deputy. `None`: not told.
    pub account: Option<&'a str>,
}

impl Settings<'_> {
    /// Of a kind, with nothing else told.
    pub fn of(kind: PolicyKind) -> Self {
        Self { kind, resource_type: None, account: None }
    }
}

/// The types of resources that [`Settings::resource_type`] may name.
pub fn resource_types() -> impl Iterator<Item = &'static str> {
    checks::resource_types()
}

/// The findings about a document, by place.
pub fn validate(text: &str, settings: &Settings<'_>) -> Vec<Finding> {
    let mut findings = Findings::default();
    let whole = Span { start: 0, end: text.chars().next().map_or(0, char::len_utf8) };
    if DOCUMENT_BYTES_MAX < text.len() {
        let message =
            format!("A policy has at most {DOCUMENT_BYTES_MAX} bytes; this has {}.", text.len());
        findings.add(Code::PolicyTooLarge, whole, message);
        return places::count_out(text, None, findings);
    }
    let (root, faults) = json::parse_tolerant(text);
    read::json_faults(text, &faults, &mut findings);
    let Some(root) = root else { return places::count_out(text, None, findings) };
    if let Some(draft) = read::document(&root, settings.kind, &mut findings) {
        checks::run(settings, text, &draft, &mut findings);
    }
    if !findings.has_errors() {
        refused_when_written(text, settings.kind, whole, &mut findings);
    }
    if findings.incomplete {
        // Beyond the bound, which it tells of.
        findings.found.truncate(finding::FINDINGS_MAX - 1);
        findings.add(
            Code::ChecksIncomplete,
            whole,
            "The document is so large that some checks were cut short. Split it to have all of them.",
        );
    }
    places::count_out(text, Some(&root), findings)
}

/// Whatever IAM refuses that no check has a word for.
fn refused_when_written(text: &str, kind: PolicyKind, whole: Span, findings: &mut Findings) {
    let refusal = match kind {
        PolicyKind::Identity | PolicyKind::PermissionsBoundary | PolicyKind::Session => {
            write_check::identity_policy(text).err().map(|refusal| (whole, refusal.to_string()))
        }
        PolicyKind::RoleTrust => {
            write_check::trust_policy(text).err().map(|refusal| (whole, refusal.to_string()))
        }
        kind => parse(text, kind).err().map(|error| {
            let rest = text.get(error.offset..).unwrap_or_default();
            let length = rest.chars().next().map_or(0, char::len_utf8);
            (Span { start: error.offset, end: error.offset + length }, error.message)
        }),
    };
    if let Some((span, message)) = refusal {
        findings.add(Code::RefusedWhenWritten, span, message);
    }
}
