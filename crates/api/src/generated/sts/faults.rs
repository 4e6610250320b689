// Generated from models/sts.json by cargo xtask generate. Do not edit: change the generator.

use crate::fault::Fault;

pub static EXPIRED_TOKEN_EXCEPTION: Fault = Fault::modeled("ExpiredTokenException", "ExpiredTokenException", 400);
pub static EXPIRED_TRADE_IN_TOKEN_EXCEPTION: Fault = Fault::modeled("ExpiredTradeInTokenException", "ExpiredTradeInTokenException", 400);
pub static IDP_COMMUNICATION_ERROR_EXCEPTION: Fault = Fault::modeled("IDPCommunicationErrorException", "IDPCommunicationError", 400);
pub static IDP_REJECTED_CLAIM_EXCEPTION: Fault = Fault::modeled("IDPRejectedClaimException", "IDPRejectedClaim", 403);
pub static INVALID_AUTHORIZATION_MESSAGE_EXCEPTION: Fault = Fault::modeled("InvalidAuthorizationMessageException", "InvalidAuthorizationMessageException", 400);
pub static INVALID_IDENTITY_TOKEN_EXCEPTION: Fault = Fault::modeled("InvalidIdentityTokenException", "InvalidIdentityToken", 400);
pub static JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION: Fault = Fault::modeled("JWTPayloadSizeExceededException", "JWTPayloadSizeExceededException", 400);
pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: Fault = Fault::modeled("MalformedPolicyDocumentException", "MalformedPolicyDocument", 400);
pub static OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION: Fault = Fault::modeled("OutboundWebIdentityFederationDisabledException", "OutboundWebIdentityFederationDisabledException", 403);
pub static PACKED_POLICY_TOO_LARGE_EXCEPTION: Fault = Fault::modeled("PackedPolicyTooLargeException", "PackedPolicyTooLarge", 400);
pub static REGION_DISABLED_EXCEPTION: Fault = Fault::modeled("RegionDisabledException", "RegionDisabledException", 403);
pub static SESSION_DURATION_ESCALATION_EXCEPTION: Fault = Fault::modeled("SessionDurationEscalationException", "SessionDurationEscalationException", 403);
