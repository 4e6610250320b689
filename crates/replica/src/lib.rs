//! The in-memory view of the directory: authenticate and authorize.
