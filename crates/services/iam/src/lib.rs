//! IAM: one operation a file.
