//! Signature Version 4 against published examples, other implementations and chance.

mod published_examples;
// `cfg(test)` tells clippy that helpers may unwrap.
#[cfg(test)]
mod support;
