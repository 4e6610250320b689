//! Further questions of an operation to the door, about the same caller.

use sekisho_api::Fault;

use crate::fault::Refusal;
use crate::guards::Guard;

/// Decides what the caller of one request may do, by the same way as its guards are decided.
///
/// For what an operation can know only while it runs: each key of `DeleteObjects` (S3-22), whether
/// a missing key may be told (S3-34), headers that are left out without a permission (S3
/// contract 1.6).
pub trait Permit: Send + Sync {
    /// Whether the caller may.
    ///
    /// # Errors
    /// The refusal that the client would be told if this were a guard.
    fn ask(&self, guard: &Guard) -> Result<(), Refusal>;
}

/// Refuses everything: where there is no door to ask.
#[derive(Debug, Clone, Copy)]
pub struct NoPermit;

static ACCESS_DENIED: Fault = Fault::new("AccessDenied", 403);

impl Permit for NoPermit {
    fn ask(&self, _: &Guard) -> Result<(), Refusal> {
        Err(Refusal::new(&ACCESS_DENIED, "Access Denied"))
    }
}
