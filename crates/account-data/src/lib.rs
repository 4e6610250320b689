//! Whole AWS accounts, offline: what was exported from them, and what it allows.
//!
//! From: the output of `aws iam get-account-authorization-details`, optionally the policies of an
//! organization and of resources ([`Import`]). To: [`Data`], kept in one file ([`file`]); from
//! that an [`Account`], which gathers what applies to a question and has an
//! [`sekisho_policy::Evaluator`] decide it: who can, what can, what changed.
//! Knows no files and no terminals; reads bytes and gives answers.
//!
//! Users with their groups, boundaries, tags; roles with their trust policies; the version of a
//! managed policy that is in force; SCPs and RCPs level by level; several accounts in one file.

mod account;
mod diff;
pub mod file;
mod glob;
mod import;
mod model;
mod questions;
mod reach;
mod representatives;

pub use account::{Account, Asked, Unknown};
pub use diff::{Changed, Compared, Difference, diff};
pub use import::{Import, ImportError, Progress};
pub use model::Data;
pub use questions::{Holder, who_can};
pub use reach::{Reach, ReachError, actions_of, what_can};
