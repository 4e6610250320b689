//! Generated policies and questions, to hold evaluators against each other.
//!
//! Biased to where evaluators err: wildcards against separators, letter case, variables that are
//! present, missing or have defaults, empty and multivalued keys under every quantifier, negated
//! operators with several values, spellings of addresses, dates and numbers, the `Not…` elements,
//! and Unicode. Deterministic: a seed makes the same sets and questions everywhere.

mod conditions;
mod policies;
mod random;
mod requests;

pub use policies::policy_set;
pub use random::Random;
pub use requests::{Pool, Question};
