//! Signature Version 4 against published examples, other implementations and chance.

// `cfg(test)` tells clippy that helpers may unwrap.
#[cfg(test)]
mod answers;
#[cfg(test)]
mod ask;
#[cfg(test)]
mod bodies;
#[cfg(test)]
mod botocore;
#[cfg(test)]
mod chance;
#[cfg(test)]
mod chunked;
#[cfg(test)]
mod published_examples;
#[cfg(test)]
mod reading;
#[cfg(test)]
mod refusals;
#[cfg(test)]
mod support;
