//! What the reference evaluator answers, case by case, and that it always answers.

mod cases;
