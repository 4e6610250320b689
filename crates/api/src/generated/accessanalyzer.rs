// Generated from models/accessanalyzer.json by cargo xtask generate. Do not edit: change the generator.

mod conversions;
pub mod faults;
pub mod models;
pub mod operations;
mod shapes;
mod types;

pub use types::*;

use crate::operation::{Protocol, Service};

pub static SERVICE: Service = Service {
    name: "accessanalyzer",
    signing_name: "access-analyzer",
    api_version: "2019-11-01",
    protocol: Protocol::RestJson,
    target_prefix: None,
    xml_namespace: None,
    operations: &[
        &models::APPLY_ARCHIVE_RULE,
        &models::CANCEL_POLICY_GENERATION,
        &models::CHECK_ACCESS_NOT_GRANTED,
        &models::CHECK_NO_NEW_ACCESS,
        &models::CHECK_NO_PUBLIC_ACCESS,
        &models::CREATE_ACCESS_PREVIEW,
        &models::CREATE_ANALYZER,
        &models::CREATE_ARCHIVE_RULE,
        &models::CREATE_SERVICE_LINKED_ANALYZER,
        &models::DELETE_ANALYZER,
        &models::DELETE_ARCHIVE_RULE,
        &models::DELETE_SERVICE_LINKED_ANALYZER,
        &models::GENERATE_FINDING_RECOMMENDATION,
        &models::GET_ACCESS_PREVIEW,
        &models::GET_ANALYZED_RESOURCE,
        &models::GET_ANALYZER,
        &models::GET_ARCHIVE_RULE,
        &models::GET_FINDING,
        &models::GET_FINDING_RECOMMENDATION,
        &models::GET_FINDING_V2,
        &models::GET_FINDINGS_STATISTICS,
        &models::GET_GENERATED_POLICY,
        &models::LIST_ACCESS_PREVIEW_FINDINGS,
        &models::LIST_ACCESS_PREVIEWS,
        &models::LIST_ANALYZED_RESOURCES,
        &models::LIST_ANALYZERS,
        &models::LIST_ARCHIVE_RULES,
        &models::LIST_FINDINGS,
        &models::LIST_FINDINGS_V2,
        &models::LIST_POLICY_GENERATIONS,
        &models::LIST_TAGS_FOR_RESOURCE,
        &models::START_POLICY_GENERATION,
        &models::START_RESOURCE_SCAN,
        &models::TAG_RESOURCE,
        &models::UNTAG_RESOURCE,
        &models::UPDATE_ANALYZER,
        &models::UPDATE_ARCHIVE_RULE,
        &models::UPDATE_FINDINGS,
        &models::VALIDATE_POLICY,
    ],
    routes: &[20, 1, 21, 2, 3, 4, 29, 31, 32, 38, 10, 16, 36, 7, 26, 12, 13, 17, 18, 19, 34, 9, 11, 15, 22, 30, 33, 35, 14, 23, 0, 5, 6, 8, 24, 25, 27, 28, 37],
    faults: &[
        &faults::ACCESS_DENIED_EXCEPTION,
        &faults::CONFLICT_EXCEPTION,
        &faults::INTERNAL_SERVER_EXCEPTION,
        &faults::INVALID_PARAMETER_EXCEPTION,
        &faults::RESOURCE_NOT_FOUND_EXCEPTION,
        &faults::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
        &faults::THROTTLING_EXCEPTION,
        &faults::UNPROCESSABLE_ENTITY_EXCEPTION,
        &faults::VALIDATION_EXCEPTION,
    ],
};
