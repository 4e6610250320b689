//! The policy language: documents, questions and the interface that decides them.
//!
//! From: policy text as it was written, and a [`Request`] with the [`Policies`] that apply to it.
//! To: a [`Decision`] and, on demand, an [`Explanation`].
//! Knows no clock, socket or store; whatever a decision depends on comes in as an argument.
//!
//! A policy's way in: [`write_check`] judges it when it is written, in IAM's words; [`parse`] reads it into a [`Document`]; an [`Evaluator`] decides with it.
//! [`print()`] writes it out again in one canonical form.
//! [`question`] is the same offline: one JSON question a line in, one answer a line out.
//!
//! ```
//! use sekisho_policy::engine::{Engine, Prepared};
//! use sekisho_policy::principal::User;
//! use sekisho_policy::{
//!     Context, Evaluator, Policies, PolicyKind, PolicySet, Principal, Request, SharedDocuments,
//! };
//!
//! // Read once: identical texts are one document, compiled when it is first decided with.
//! let documents = SharedDocuments::new();
//! let office = documents.named(
//!     "office",
//!     r#"{"Version": "2012-10-17", "Statement": {
//!         "Sid": "FromTheOffice", "Effect": "Allow", "Action": "s3:Get*", "Resource": "*",
//!         "Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}}}"#,
//!     PolicyKind::Identity,
//! );
//! // Combined when one of a principal's policies changes.
//! let anns = Prepared::new(PolicySet { identity: vec![office], ..PolicySet::default() });
//!
//! let ann = Principal::User(User {
//!     arn: "arn:aws:iam::123456789012:user/ann".into(),
//!     account: "123456789012".into(),
//!     name: "ann".into(),
//!     id: None,
//!     session_token: None,
//! });
//! let (nowhere, mut at_office) = (Context::new(), Context::new());
//! at_office.set("aws:SourceIp", "203.0.113.7");
//! let request = Request {
//!     principal: &ann,
//!     action: "s3:GetObject",
//!     resource: "arn:aws:s3:::reports/q1.csv",
//!     resource_account: None,
//!     context: &nowhere,
//! };
//!
//! // Decided with each request, without an allocation.
//! let none = Policies::default();
//! assert!(!Engine.decide_prepared(&request, &[&anns], &none)?.is_allowed());
//!
//! // Explained where somebody asks why: an address was missing.
//! let why = Engine.explain(&request, &anns.policies())?;
//! assert_eq!(why.decision.outcome.as_str(), "ImplicitlyDenied");
//! assert_eq!(why.missing_context, ["aws:SourceIp"]);
//!
//! let request = Request { context: &at_office, ..request };
//! assert!(Engine.decide_prepared(&request, &[&anns], &none)?.is_allowed());
//! let why = Engine.explain(&request, &anns.policies())?;
//! assert_eq!(why.because[0].sid.as_deref(), Some("FromTheOffice"));
//! # Ok::<(), sekisho_policy::EvaluationError>(())
//! ```
//!
//! Rules are cited by their numbers in the evaluation contract (`EV-…`) and in the errors
//! contract (`ER-…`).

pub mod context;
pub mod decision;
pub mod document;
pub mod engine;
mod evaluator;
mod fold;
pub mod instant;
pub mod json;
mod key;
mod kind;
pub mod operator;
mod parse;
mod policies;
pub mod principal;
mod print;
pub mod public_access;
pub mod question;
mod request;
mod shared;
mod short;
pub mod text;
pub mod write_check;

pub use context::{Context, ContextValue};
pub use decision::{Because, Decision, Explanation, Forbidden, Outcome, Reason};
pub use document::{Document, Effect, Statement, Version};
pub use evaluator::{EvaluationError, Evaluator};
pub use kind::PolicyKind;
pub use operator::Operator;
pub use parse::{
    DOCUMENT_BYTES_MAX, ParseError, ParseErrorKind, is_action_pattern, is_resource_pattern, parse,
    parse_conditions, parse_principal,
};
pub use policies::{NamedPolicy, Policies, PolicySet};
pub use principal::Principal;
pub use print::print;
pub use request::Request;
pub use shared::SharedDocuments;
