//! Whole answers: success and error, for every protocol.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{Response, StatusCode};

use super::text::Fraction;
use super::xml_encode::Writer;
use super::{json_encode, rest_encode};
use crate::fault::Fault;
use crate::operation::{OperationModel, Protocol, Service};
use crate::value::Value;

static REQUEST_ID: HeaderName = HeaderName::from_static("x-amzn-requestid");
static REQUEST_ID_S3: HeaderName = HeaderName::from_static("x-amz-request-id");
static ERROR_TYPE: HeaderName = HeaderName::from_static("x-amzn-errortype");

/// Answers with success. `output` is the operation's output, ignored if the model has none;
/// `request_id` a UUID, or S3's 16 characters (ER-2, ER-3).
pub fn encode_output(
    service: &Service,
    operation: &OperationModel,
    output: &Value,
    request_id: &str,
) -> Response<Bytes> {
    match service.protocol {
        Protocol::Query => {
            let body = query_output(service, operation, output, request_id);
            response(service, StatusCode::OK, body.into(), request_id)
        }
        Protocol::Ec2 => {
            let body = ec2_output(service, operation, output, request_id);
            response(service, StatusCode::OK, body.into(), request_id)
        }
        Protocol::Json10 | Protocol::Json11 => {
            let mut body = String::with_capacity(256);
            match (operation.output, output) {
                (Some(_), Value::Structure(output)) => {
                    json_encode::push_structure(&mut body, output);
                }
                // Services answer with an empty body or an empty object; every client
                // reads both.
                _ => body.push_str("{}"),
            }
            response(service, StatusCode::OK, body.into(), request_id)
        }
        Protocol::RestJson | Protocol::RestXml => {
            let empty;
            let output = if let Value::Structure(output) = output {
                output
            } else {
                empty = crate::value::Structure::new(crate::shape::Shape::EMPTY);
                &empty
            };
            let parts = rest_encode::encode(service, operation, output);
            let mut response = Response::new(parts.body.into());
            *response.status_mut() = parts.status;
            *response.headers_mut() = parts.headers;
            put_request_id(&mut response, service, request_id);
            response
        }
    }
}

/// Answers with an error (ER-1; errors contract, §7 "Envelopes"). `extras` are further
/// members of the error, by wire name; only scalars where the body is XML.
pub fn encode_error(
    service: &Service,
    fault: &Fault,
    message: &str,
    request_id: &str,
    extras: &[(&str, Value)],
) -> Response<Bytes> {
    let body = match service.protocol {
        Protocol::Query => query_error(service, fault, message, request_id, extras),
        Protocol::Ec2 => ec2_error(fault, message, request_id),
        Protocol::RestXml => rest_xml_error(service, fault, message, request_id, extras),
        Protocol::Json10 | Protocol::Json11 | Protocol::RestJson => {
            json_error(service, fault, message, extras)
        }
    };
    let status =
        StatusCode::from_u16(fault.http_status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = response(service, status, body.into(), request_id);
    if service.protocol == Protocol::RestJson {
        response.headers_mut().insert(ERROR_TYPE.clone(), HeaderValue::from_static(fault.code));
    }
    response
}

fn response(
    service: &Service,
    status: StatusCode,
    body: Bytes,
    request_id: &str,
) -> Response<Bytes> {
    let content_type = match service.protocol {
        Protocol::Query => "text/xml",
        Protocol::Ec2 => "text/xml;charset=UTF-8",
        Protocol::Json10 => "application/x-amz-json-1.0",
        Protocol::Json11 => "application/x-amz-json-1.1",
        Protocol::RestJson => "application/json",
        Protocol::RestXml => "application/xml",
    };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    put_request_id(&mut response, service, request_id);
    response
}

fn put_request_id(response: &mut Response<Bytes>, service: &Service, request_id: &str) {
    let name = match service.protocol {
        Protocol::RestXml => &REQUEST_ID_S3,
        _ => &REQUEST_ID,
    };
    if let Ok(value) = HeaderValue::from_str(request_id) {
        response.headers_mut().insert(name.clone(), value);
    }
}

fn query_output(
    service: &Service,
    operation: &OperationModel,
    output: &Value,
    request_id: &str,
) -> String {
    let mut writer = Writer::new(512, Fraction::Never);
    writer.raw("<");
    writer.raw(operation.name);
    writer.raw("Response xmlns=\"");
    writer.raw(service.xml_namespace.unwrap_or_default());
    writer.raw("\">");
    if let (Some(wrapper), Value::Structure(output)) = (operation.result_wrapper, output) {
        writer.open(wrapper);
        writer.members(output);
        writer.close(wrapper);
    }
    writer.open("ResponseMetadata");
    writer.element("RequestId", request_id);
    writer.close("ResponseMetadata");
    writer.raw("</");
    writer.raw(operation.name);
    writer.raw("Response>");
    writer.finish()
}

fn query_error(
    service: &Service,
    fault: &Fault,
    message: &str,
    request_id: &str,
    extras: &[(&str, Value)],
) -> String {
    let mut writer = Writer::new(512, Fraction::Never);
    writer.open_root("ErrorResponse", service.xml_namespace);
    writer.open("Error");
    writer.element("Type", fault.fault.as_str());
    writer.element("Code", fault.code);
    writer.element("Message", message);
    writer.scalars(extras);
    writer.close("Error");
    writer.element("RequestId", request_id);
    writer.close("ErrorResponse");
    writer.finish()
}

const XML_DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

fn ec2_output(
    service: &Service,
    operation: &OperationModel,
    output: &Value,
    request_id: &str,
) -> String {
    let mut writer = Writer::new(512, Fraction::Always);
    writer.raw(XML_DECLARATION);
    writer.raw("<");
    writer.raw(operation.name);
    writer.raw("Response xmlns=\"");
    // The model's name of it lacks the slash that the answers have.
    writer.raw(service.xml_namespace.unwrap_or_default());
    writer.raw("/\">");
    writer.element("requestId", request_id);
    match (operation.output, output) {
        (Some(_), Value::Structure(output)) => writer.members(output),
        _ => writer.element("return", "true"),
    }
    writer.raw("</");
    writer.raw(operation.name);
    writer.raw("Response>");
    writer.finish()
}

fn ec2_error(fault: &Fault, message: &str, request_id: &str) -> String {
    let mut writer = Writer::new(512, Fraction::Never);
    writer.raw(XML_DECLARATION);
    writer.open("Response");
    writer.open("Errors");
    writer.open("Error");
    writer.element("Code", fault.code);
    writer.element("Message", message);
    writer.close("Error");
    writer.close("Errors");
    writer.element("RequestID", request_id);
    writer.close("Response");
    writer.finish()
}

/// S3 answers with the bare `Error`; other services put it into an `ErrorResponse`.
fn rest_xml_error(
    service: &Service,
    fault: &Fault,
    message: &str,
    request_id: &str,
    extras: &[(&str, Value)],
) -> String {
    let mut writer = Writer::new(512, Fraction::Always);
    writer.raw(XML_DECLARATION);
    let bare = service.name == "s3";
    if !bare {
        writer.open_root("ErrorResponse", service.xml_namespace);
    }
    writer.open("Error");
    if !bare {
        writer.element("Type", fault.fault.as_str());
    }
    writer.element("Code", fault.code);
    writer.element("Message", message);
    // S3's second id comes last of all.
    let (last, fields): (Vec<_>, Vec<_>) =
        extras.iter().cloned().partition(|(name, _)| bare && *name == "HostId");
    writer.scalars(&fields);
    if bare {
        writer.element("RequestId", request_id);
        writer.scalars(&last);
    }
    writer.close("Error");
    if !bare {
        writer.element("RequestId", request_id);
        writer.close("ErrorResponse");
    }
    writer.finish()
}

fn json_error(service: &Service, fault: &Fault, message: &str, extras: &[(&str, Value)]) -> String {
    let mut out = String::with_capacity(128 + message.len());
    out.push('{');
    if service.protocol != Protocol::RestJson {
        out.push_str("\"__type\":");
        let namespace = if fault.common { "com.amazon.coral.service#" } else { "" };
        json_encode::push_string(&mut out, &format!("{namespace}{}", fault.code));
        out.push(',');
    }
    json_encode::push_string(&mut out, fault.message_name);
    out.push(':');
    json_encode::push_string(&mut out, message);
    for (name, value) in extras {
        out.push(',');
        json_encode::push_string(&mut out, name);
        out.push(':');
        json_encode::push_scalar(&mut out, value);
    }
    out.push('}');
    out
}
