//! Faults of STS that its model does not name (errors contract, sections 2 and 6).

use sekisho_api::Fault;

/// The caller may not.
pub(crate) static ACCESS_DENIED: Fault = Fault::new("AccessDenied", 403);
/// A parameter is not what it must be.
pub(crate) static VALIDATION_ERROR: Fault = Fault::new("ValidationError", 400);
/// Session tags that do not fit together.
pub(crate) static INVALID_PARAMETER_VALUE: Fault = Fault::new("InvalidParameterValue", 400);
/// A parameter that asks for something that is not built.
pub(crate) static NOT_IMPLEMENTED: Fault = Fault::new("NotImplemented", 501);
/// Something that should not happen did.
pub(crate) static INTERNAL_FAILURE: Fault = Fault::new("InternalFailure", 500);
