// Generated from models/accessanalyzer.json by cargo xtask generate. Do not edit: change the generator.

use crate::fault::Fault;

pub static ACCESS_DENIED_EXCEPTION: Fault = Fault::modeled("AccessDeniedException", "AccessDeniedException", 403);
pub static CONFLICT_EXCEPTION: Fault = Fault::modeled("ConflictException", "ConflictException", 409);
pub static INTERNAL_SERVER_EXCEPTION: Fault = Fault::modeled("InternalServerException", "InternalServerException", 500);
pub static INVALID_PARAMETER_EXCEPTION: Fault = Fault::modeled("InvalidParameterException", "InvalidParameterException", 400);
pub static RESOURCE_NOT_FOUND_EXCEPTION: Fault = Fault::modeled("ResourceNotFoundException", "ResourceNotFoundException", 404);
pub static SERVICE_QUOTA_EXCEEDED_EXCEPTION: Fault = Fault::modeled("ServiceQuotaExceededException", "ServiceQuotaExceededException", 402);
pub static THROTTLING_EXCEPTION: Fault = Fault::modeled("ThrottlingException", "ThrottlingException", 429);
pub static UNPROCESSABLE_ENTITY_EXCEPTION: Fault = Fault::modeled("UnprocessableEntityException", "UnprocessableEntityException", 422);
pub static VALIDATION_EXCEPTION: Fault = Fault::modeled("ValidationException", "ValidationException", 400);
