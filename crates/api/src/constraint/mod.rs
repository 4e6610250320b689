//! Constraints of the model: checked all together, reported as AWS does (errors contract, §5).

mod pattern;

pub use pattern::Pattern;
