//! Signature Version 4 against published examples, other implementations and chance.

mod published_examples;
mod support;
