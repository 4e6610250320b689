//! The Rust side of `cargo xtask wire-proof`: answers what `tests/wire/prove.py` asks.
//!
//! Reads one JSON object a line on standard input and writes one a line, in order.
//! `decode`: an HTTP request, answered with the operation, the input by model names, what
//! the constraint check says, and whether the Rust types lose anything. `encode`: an output
//! by model names, answered with the HTTP response. `error`: a fault of the model, answered
//! with the HTTP response. A member that is not in a shape ends the program.

use std::io::{self, BufRead as _, Write as _};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use sekisho_api::protocol::{self, Request};
use sekisho_api::shape::{Kind, Shape};
use sekisho_api::{
    ConvertError, FromValue, IntoValue as _, ModeledOperation, Service, Structure, Timestamp,
    Value, accessanalyzer, cloudtrail, constraint, ec2, iam, organizations, s3, s3control, sqs,
    sts,
};
use serde_json::{Value as Json, json};

const REQUEST_ID: &str = "01234567-89ab-cdef-0123-456789abcdef";

fn main() -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let question: Json = serde_json::from_str(&line?)?;
        let name = text(&question, "service");
        let service = service(name);
        let answer = match text(&question, "kind") {
            "decode" => decode(service, &question),
            "encode" => {
                let operation = service
                    .operation(text(&question, "operation"))
                    .expect("the question names an operation of the service");
                let output = operation.output.unwrap_or(Shape::EMPTY);
                let output = value(member(&question, "output"), output);
                response(&protocol::encode_output(service, operation, &output, REQUEST_ID))
            }
            "error" => {
                let fault = service
                    .fault(text(&question, "shape"))
                    .expect("the question names a fault of the service");
                let message = text(&question, "message");
                response(&protocol::encode_error(service, fault, message, REQUEST_ID, &[]))
            }
            other => unreachable!("the question is of a known kind, not {other}"),
        };
        serde_json::to_writer(&mut out, &answer)?;
        out.write_all(b"\n")?;
    }
    out.flush()
}

fn service(name: &str) -> &'static Service {
    [
        &iam::SERVICE,
        &sts::SERVICE,
        &organizations::SERVICE,
        &accessanalyzer::SERVICE,
        &ec2::SERVICE,
        &s3::SERVICE,
        &cloudtrail::SERVICE,
        &s3control::SERVICE,
        &sqs::SERVICE,
    ]
    .into_iter()
    .find(|service| service.name == name)
    .expect("the question names a generated service")
}

fn member<'a>(question: &'a Json, name: &str) -> &'a Json {
    question.get(name).expect("the question is complete")
}

fn text<'a>(question: &'a Json, name: &str) -> &'a str {
    member(question, name).as_str().expect("the question's member is text")
}

fn decode(service: &'static Service, question: &Json) -> Json {
    let headers: HeaderMap = member(question, "headers")
        .as_array()
        .expect("headers are a list")
        .iter()
        .map(|pair| {
            let name = pair.get(0).and_then(Json::as_str).expect("a header has a name");
            let value = pair.get(1).and_then(Json::as_str).expect("a header has a value");
            (
                HeaderName::try_from(name).expect("a client sent this name"),
                HeaderValue::from_bytes(value.as_bytes()).expect("a client sent this value"),
            )
        })
        .collect();
    let method = Method::try_from(text(question, "method")).expect("a client sent this method");
    let body = STANDARD.decode(text(question, "body")).expect("the body is base64");
    let request = Request {
        method: &method,
        path: text(question, "path"),
        query: member(question, "query").as_str(),
        headers: &headers,
        body: &body,
    };
    let call = match service.resolve(&request) {
        Ok(call) => call,
        Err(error) => return json!({"refused": error.to_string()}),
    };
    let input = match call.decode(&request) {
        Ok(input) => input,
        Err(error) => {
            return json!({"operation": call.operation.name, "refused": error.to_string()});
        }
    };
    let violations = constraint::check(service, call.operation, &input).err();
    json!({
        "operation": call.operation.name,
        "input": plain(&input),
        "violations": violations.as_ref().map(ToString::to_string),
        "fault": violations.as_ref().map(|violations| violations.fault().code),
        "lossless": violations.is_none().then(|| through_types(service, call.operation.name, &input)),
    })
}

/// Whether the input is the same after a way through its Rust type; services without
/// types have no way to lose anything.
fn through_types(service: &Service, operation: &str, input: &Value) -> bool {
    let again = match service.name {
        "iam" => through_iam(operation, input.clone()),
        "sts" => through_sts(operation, input.clone()),
        "organizations" => through_organizations(operation, input.clone()),
        "accessanalyzer" => through_accessanalyzer(operation, input.clone()),
        "s3" => through_s3(operation, input.clone()),
        "cloudtrail" => through_cloudtrail(operation, input.clone()),
        _ => Ok(input.clone()),
    };
    again.as_ref() == Ok(input)
}

fn through<O: ModeledOperation>(input: Value) -> Result<Value, ConvertError> {
    Ok(O::Input::from_value(input)?.into_value())
}

fn through_iam(operation: &str, input: Value) -> Result<Value, ConvertError> {
    macro_rules! way {
        ($($name:ident),*) => {
            match operation {
                $(stringify!($name) => through::<iam::operations::$name>(input),)*
                other => unreachable!("{other} has a marker type"),
            }
        };
    }
    sekisho_api::for_each_iam_operation!(way)
}

fn through_sts(operation: &str, input: Value) -> Result<Value, ConvertError> {
    macro_rules! way {
        ($($name:ident),*) => {
            match operation {
                $(stringify!($name) => through::<sts::operations::$name>(input),)*
                other => unreachable!("{other} has a marker type"),
            }
        };
    }
    sekisho_api::for_each_sts_operation!(way)
}

fn through_organizations(operation: &str, input: Value) -> Result<Value, ConvertError> {
    macro_rules! way {
        ($($name:ident),*) => {
            match operation {
                $(stringify!($name) => through::<organizations::operations::$name>(input),)*
                other => unreachable!("{other} has a marker type"),
            }
        };
    }
    sekisho_api::for_each_organizations_operation!(way)
}

fn through_accessanalyzer(operation: &str, input: Value) -> Result<Value, ConvertError> {
    macro_rules! way {
        ($($name:ident),*) => {
            match operation {
                $(stringify!($name) => through::<accessanalyzer::operations::$name>(input),)*
                other => unreachable!("{other} has a marker type"),
            }
        };
    }
    sekisho_api::for_each_accessanalyzer_operation!(way)
}

fn through_s3(operation: &str, input: Value) -> Result<Value, ConvertError> {
    macro_rules! way {
        ($($name:ident),*) => {
            match operation {
                $(stringify!($name) => through::<s3::operations::$name>(input),)*
                other => unreachable!("{other} has a marker type"),
            }
        };
    }
    sekisho_api::for_each_s3_operation!(way)
}

fn through_cloudtrail(operation: &str, input: Value) -> Result<Value, ConvertError> {
    macro_rules! way {
        ($($name:ident),*) => {
            match operation {
                $(stringify!($name) => through::<cloudtrail::operations::$name>(input),)*
                other => unreachable!("{other} has a marker type"),
            }
        };
    }
    sekisho_api::for_each_cloudtrail_operation!(way)
}

fn response(response: &http::Response<bytes::Bytes>) -> Json {
    let headers: Vec<_> = response
        .headers()
        .iter()
        .map(|(name, value)| {
            [name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()]
        })
        .collect();
    json!({
        "status": response.status().as_u16(),
        "headers": headers,
        "body": STANDARD.encode(response.body()),
    })
}

/// A value by its model's names: timestamps in milliseconds, blobs in base64.
fn plain(value: &Value) -> Json {
    match value {
        Value::Structure(structure) => structure
            .iter()
            .map(|(member, value)| (member.name.to_owned(), plain(value)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        Value::List(elements) => elements.iter().map(plain).collect(),
        Value::Map(entries) => entries
            .iter()
            .map(|(key, value)| (key.clone(), plain(value)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        Value::String(text) => text.as_str().into(),
        Value::Integer(number) => (*number).into(),
        Value::Double(number) => (*number).into(),
        Value::Boolean(truth) => (*truth).into(),
        Value::Timestamp(time) => time.as_millis().into(),
        Value::Blob(bytes) => STANDARD.encode(bytes).into(),
    }
}

/// The value that `plain` would show as `json`.
fn value(json: &Json, shape: &'static Shape) -> Value {
    match &shape.kind {
        Kind::Structure(_) => {
            let mut structure = Structure::new(shape);
            for (name, json) in json.as_object().expect("a structure is an object") {
                let (index, member) = shape.member(name).expect("the shape has the member");
                structure.set(index, value(json, member.shape));
            }
            Value::Structure(structure)
        }
        Kind::List(list) => {
            let elements = json.as_array().expect("a list is an array").iter();
            Value::List(elements.map(|json| value(json, list.element.shape)).collect())
        }
        Kind::Map(map) => {
            let entries = json.as_object().expect("a map is an object").iter();
            Value::Map(
                entries.map(|(key, json)| (key.clone(), value(json, map.value.shape))).collect(),
            )
        }
        Kind::String(_) => Value::String(json.as_str().expect("text").to_owned()),
        Kind::Integer(_) | Kind::Long(_) => Value::Integer(json.as_i64().expect("a number")),
        Kind::Double(_) => Value::Double(json.as_f64().expect("a number")),
        Kind::Boolean => Value::Boolean(json.as_bool().expect("a truth value")),
        Kind::Timestamp(_) => {
            Value::Timestamp(Timestamp::from_millis(json.as_i64().expect("milliseconds")))
        }
        Kind::Blob(_) => {
            Value::Blob(STANDARD.decode(json.as_str().expect("base64")).expect("base64"))
        }
    }
}
