//! The faults this service answers: those of its model, by short names, and AWS's common one.

use sekisho_api::Fault;
pub(crate) use sekisho_api::iam::faults::{
    CONCURRENT_MODIFICATION_EXCEPTION as CONCURRENT_MODIFICATION,
    DELETE_CONFLICT_EXCEPTION as DELETE_CONFLICT,
    ENTITY_ALREADY_EXISTS_EXCEPTION as ENTITY_ALREADY_EXISTS,
    INVALID_INPUT_EXCEPTION as INVALID_INPUT, LIMIT_EXCEEDED_EXCEPTION as LIMIT_EXCEEDED,
    MALFORMED_POLICY_DOCUMENT_EXCEPTION as MALFORMED_POLICY_DOCUMENT,
    NO_SUCH_ENTITY_EXCEPTION as NO_SUCH_ENTITY,
    POLICY_NOT_ATTACHABLE_EXCEPTION as POLICY_NOT_ATTACHABLE,
    SERVICE_FAILURE_EXCEPTION as SERVICE_FAILURE,
    UNMODIFIABLE_ENTITY_EXCEPTION as UNMODIFIABLE_ENTITY,
};

/// What AWS answers for a parameter that the model alone does not rule out (errors contract,
/// section 5). It is in no model.
pub(crate) static VALIDATION_ERROR: Fault = Fault::new("ValidationError", 400);

/// The caller may not (errors contract, section 6). It is in no model.
pub(crate) static ACCESS_DENIED: Fault = Fault::new("AccessDenied", 403);
