//! What the operations that issue credentials share.

pub(crate) mod credentials;
pub(crate) mod duration;
pub(crate) mod mfa;
pub(crate) mod policies;
pub(crate) mod tags;
