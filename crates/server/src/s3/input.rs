//! An S3 operation's input: what its head says is checked before authorization, what its body
//! says after (S3 contract, section 2).

use sekisho_api::protocol::{Call, ProtocolError, Request};
use sekisho_api::shape::{Kind, Location, Member, Shape};
use sekisho_api::{Fault, OperationModel, Service, Structure, Value, constraint};
use sekisho_operation::Refusal;

/// The input, and what is wrong with the body it came in: told only to who may ask at all.
pub(crate) struct Decoded {
    pub(crate) value: Value,
    pub(crate) later: Option<Refusal>,
}

static MALFORMED_XML: Fault = Fault::new("MalformedXML", 400);
static INVALID_ARGUMENT: Fault = Fault::new("InvalidArgument", 400);
static INVALID_STORAGE_CLASS: Fault = Fault::new("InvalidStorageClass", 400);
static MISSING_REQUEST_BODY: Fault = Fault::new("MissingRequestBodyError", 400);

/// Reads the input of a call. `request` has the body, if the operation's is no stream.
///
/// # Errors
/// The head is not what the model says.
pub(crate) fn decode(
    service: &'static Service,
    call: &Call<'_>,
    request: &Request<'_>,
) -> Result<Decoded, Refusal> {
    let operation = call.operation;
    let head = Request { body: &[], ..*request };
    let head = call.decode(&head).map_err(|error| told(&error))?;
    if let Value::Structure(head) = &head {
        check_head(operation, head)?;
    }
    let whole = if request.body.is_empty() { Ok(head.clone()) } else { call.decode(request) };
    let broken = match whole {
        Err(error) => told(&error),
        Ok(value) => match constraint::check(service, operation, &value) {
            Ok(()) => return Ok(Decoded { value, later: None }),
            // What a member may say the operation judges, in words of its own.
            Err(violations) if !violations.lack_member() => {
                return Ok(Decoded { value, later: None });
            }
            Err(_) if request.body.is_empty() => {
                Refusal::new(&MISSING_REQUEST_BODY, "Request Body is empty")
            }
            Err(_) => Refusal::new(&MALFORMED_XML, ProtocolError::Xml.to_string()),
        },
    };
    Ok(Decoded { value: filled(head), later: Some(broken) })
}

/// What an input that cannot be read is refused with.
pub(crate) fn told(error: &ProtocolError) -> Refusal {
    let fault = error.fault(sekisho_api::Protocol::RestXml);
    Refusal::new(fault, error.to_string())
}

/// What the model requires of the head, and the words it allows.
fn check_head(operation: &OperationModel, head: &Structure) -> Result<(), Refusal> {
    for (index, member) in (0_u16..).zip(operation.input.members()) {
        if member.location == Location::Body {
            continue;
        }
        match (head.at(index), &member.shape.kind) {
            (None, _) if member.required => {
                let message = format!("Missing required parameter {}", member.wire_name);
                return Err(argument(message, member, ""));
            }
            (Some(Value::String(text)), Kind::String(shape))
                if !shape.values.is_empty() && !shape.values.contains(&text.as_str()) =>
            {
                return Err(unknown_word(member, text));
            }
            _ => {}
        }
    }
    Ok(())
}

fn unknown_word(member: &Member, text: &str) -> Refusal {
    let message = match member.wire_name {
        "encoding-type" => "Invalid Encoding Method specified in Request".to_owned(),
        // AWS leaves the message empty.
        "x-amz-acl" => String::new(),
        "x-amz-storage-class" => {
            return Refusal::new(
                &INVALID_STORAGE_CLASS,
                "The storage class you specified is not valid",
            )
            .with_field("StorageClassRequested", text);
        }
        name => format!("Invalid value for {name}"),
    };
    argument(message, member, text)
}

fn argument(message: String, member: &Member, value: &str) -> Refusal {
    Refusal::new(&INVALID_ARGUMENT, message)
        .with_field("ArgumentName", member.wire_name)
        .with_field("ArgumentValue", value)
}

/// The head with empty values for what the body should have brought, so that the guards can be
/// asked for although the body says nothing.
fn filled(head: Value) -> Value {
    let Value::Structure(mut structure) = head else { return head };
    let missing: Vec<_> = (0_u16..)
        .zip(structure.shape().members())
        .filter(|(index, member)| member.required && structure.at(*index).is_none())
        .collect();
    for (index, member) in missing {
        structure.set(index, blank(member.shape));
    }
    Value::Structure(structure)
}

fn blank(shape: &'static Shape) -> Value {
    match &shape.kind {
        Kind::Structure(_) => filled(Value::Structure(Structure::new(shape))),
        Kind::List(_) => Value::List(Vec::new()),
        Kind::Map(_) => Value::Map(Vec::new()),
        Kind::String(_) => Value::String(String::new()),
        Kind::Integer(_) | Kind::Long(_) => Value::Integer(0),
        Kind::Double(_) => Value::Double(0.0),
        Kind::Boolean => Value::Boolean(false),
        Kind::Timestamp(_) => Value::Timestamp(sekisho_api::Timestamp::from_millis(0)),
        Kind::Blob(_) => Value::Blob(Vec::new()),
    }
}

/// Whether the operation's input has anything in a body that is no stream.
pub(crate) fn has_document(operation: &OperationModel) -> bool {
    let in_body = |member: &Member| member.location == Location::Body;
    !operation.streams_input && operation.input.members().iter().any(in_body)
}
