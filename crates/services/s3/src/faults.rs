//! The faults this service answers that its model does not name.

use sekisho_api::Fault;

/// The directory or the object store failed.
pub(crate) static INTERNAL_ERROR: Fault = Fault::new("InternalError", 500);

/// Too many requests changed the same thing at once.
pub(crate) static OPERATION_ABORTED: Fault = Fault::new("OperationAborted", 409);
