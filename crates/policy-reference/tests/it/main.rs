//! What the reference evaluator answers, case by case, and that it always answers.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // Helpers of tests.

mod always_answers;
mod cases;
mod compare;
mod engines;
mod field_policies;
mod laws;
mod workload;
