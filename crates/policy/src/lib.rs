//! The policy language: documents, questions and the interface that decides them.
//!
//! From: policy text as it was written, and a [`Request`] with the [`Policies`] that apply to it.
//! To: a [`Decision`] and, on demand, an [`Explanation`].
//! Knows no clock, socket or store; whatever a decision depends on comes in as an argument.
//!
//! A policy's way in: [`write_check`] judges it when it is written, in IAM's words; [`parse`] reads it into a [`Document`]; an [`Evaluator`] decides with it.
//! [`print`] writes it out again in one canonical form.
//! [`question`] is the same offline: one JSON question a line in, one answer a line out.
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
