// Generated from models/sts.json by cargo xtask generate. Do not edit: change the generator.

mod conversions;
pub mod faults;
pub mod models;
pub mod operations;
mod shapes;
mod types;

pub use types::*;

use crate::operation::{Protocol, Service};

pub static SERVICE: Service = Service {
    name: "sts",
    signing_name: "sts",
    api_version: "2011-06-15",
    protocol: Protocol::Query,
    target_prefix: None,
    xml_namespace: Some("https://sts.amazonaws.com/doc/2011-06-15/"),
    operations: &[
        &models::ASSUME_ROLE,
        &models::ASSUME_ROLE_WITH_SAML,
        &models::ASSUME_ROLE_WITH_WEB_IDENTITY,
        &models::ASSUME_ROOT,
        &models::DECODE_AUTHORIZATION_MESSAGE,
        &models::GET_ACCESS_KEY_INFO,
        &models::GET_CALLER_IDENTITY,
        &models::GET_DELEGATED_ACCESS_TOKEN,
        &models::GET_FEDERATION_TOKEN,
        &models::GET_SESSION_TOKEN,
        &models::GET_WEB_IDENTITY_TOKEN,
    ],
    routes: &[],
    faults: &[
        &faults::EXPIRED_TOKEN_EXCEPTION,
        &faults::EXPIRED_TRADE_IN_TOKEN_EXCEPTION,
        &faults::IDP_COMMUNICATION_ERROR_EXCEPTION,
        &faults::IDP_REJECTED_CLAIM_EXCEPTION,
        &faults::INVALID_AUTHORIZATION_MESSAGE_EXCEPTION,
        &faults::INVALID_IDENTITY_TOKEN_EXCEPTION,
        &faults::JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION,
        &faults::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
        &faults::OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION,
        &faults::PACKED_POLICY_TOO_LARGE_EXCEPTION,
        &faults::REGION_DISABLED_EXCEPTION,
        &faults::SESSION_DURATION_ESCALATION_EXCEPTION,
    ],
};
