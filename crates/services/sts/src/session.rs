//! What the operations that issue credentials share.

pub(crate) mod claimed;
pub(crate) mod credentials;
pub(crate) mod duration;
pub(crate) mod mfa;
#[cfg(test)]
mod mfa_tests;
pub(crate) mod policies;
pub(crate) mod tags;
