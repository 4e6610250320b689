//! STS: one operation a file.
