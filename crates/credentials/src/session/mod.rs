//! Temporary credentials that need no storage (design decision 6).
//!
//! STS decides on [`SessionClaims`]; [`KeyRing::issue_session`](crate::KeyRing::issue_session)
//! seals them into the session token and derives the secret access key; any process that holds
//! the ring opens the token again and derives the same secret. Nothing is stored.

mod claims;
mod packing;
mod token;

pub use claims::{FederatedUserIssuer, SessionClaims, SessionPrincipal, SessionTag};
pub use packing::{PACKED_BYTES_MAX, PackedSize, packed_size};
pub use token::{
    IssueError, IssuedSession, OpenedSession, SESSION_TOKEN_BYTES_MAX, SessionTokenError,
};
