//! An ordered key space with transactions, revisions and watch.
