//! The wire protocols.

use sekisho_api::operation::{OperationModel, Service};
use sekisho_api::protocol::{ProtocolError, Request, encode_error};
use sekisho_api::{Value, accessanalyzer, cloudtrail, constraint, ec2, iam, organizations};
use sekisho_api::{s3, s3control, sqs, sts};

use super::request;

/// Every protocol is among them.
static SERVICES: [&Service; 9] = [
    &iam::SERVICE,
    &sts::SERVICE,
    &s3::SERVICE,
    &organizations::SERVICE,
    &accessanalyzer::SERVICE,
    &cloudtrail::SERVICE,
    &ec2::SERVICE,
    &s3control::SERVICE,
    &sqs::SERVICE,
];

/// A request to any service is decoded and checked, or refused; a refusal can be told.
pub fn requests(data: &[u8]) {
    let Some((first, rest)) = data.split_first() else { return };
    let service = SERVICES[usize::from(*first) % SERVICES.len()];
    let Some((parts, body)) = request::read(rest) else { return };
    let request = Request {
        method: &parts.method,
        path: parts.uri.path(),
        query: parts.uri.query(),
        headers: &parts.headers,
        body,
    };
    match decoded(service, &request) {
        Ok((operation, input)) => {
            if let Err(violations) = constraint::check(service, operation, &input) {
                told(service, violations.fault(), &violations.to_string());
            }
        }
        Err(error) => told(service, error.fault(service.protocol), &error.to_string()),
    }
}

fn decoded(
    service: &'static Service,
    request: &Request<'_>,
) -> Result<(&'static OperationModel, Value), ProtocolError> {
    let call = service.resolve(request)?;
    Ok((call.operation, call.decode(request)?))
}

fn told(service: &Service, fault: &sekisho_api::Fault, message: &str) {
    let answer = encode_error(service, fault, message, "0123456789ABCDEF", &[]);
    assert!(answer.status().is_client_error(), "{message}");
}
