//! Form uploads of browsers: `POST /bucket` with `multipart/form-data` (S3-100 to S3-104).
//!
//! The fields before the file are read, bounded; the policy among them is believed and judged; the
//! rest is a `PutObject` whose headers are the fields, decided and run like any other, with the
//! file streaming through.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_util::{Stream, StreamExt as _};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header};
use http_body::Body;
use http_body_util::{Either, Full};
use multer::{Field, Multipart};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use sekisho_api::{Fault, Value, protocol};
use sekisho_operation::{BodyError, BodySource, Claims, Found, Refusal, UploadBody};
use sekisho_replica::{Caller, View};
use sekisho_sigv4::{AuthError, Credential, Presented};

use super::passage::{Arrived, Asker, Seen, SignedIn, UPLOAD_BYTES_MAX, host};
use super::post_policy::{self, Fields, LengthRange};
use super::upload::{Framing, Upload};
use super::{claims, input, keys, post_fields, record};
use crate::answer::Failure;
use crate::authenticate::Keys;
use crate::outgoing::Outgoing;
use crate::state::State;

/// The form without its file (S3-100), and what its boundaries and headers may add.
const FIELD_BYTES_MAX: usize = 20 * 1024;
const PREFACE_BYTES_MAX: usize = 64 * 1024;

pub(super) static INVALID_ARGUMENT: Fault = Fault::new("InvalidArgument", 400);
static PRECONDITION_FAILED: Fault = Fault::new("PreconditionFailed", 412);
static MALFORMED_POST: Fault = Fault::new("MalformedPOSTRequest", 400);
static TOO_LONG: Fault = Fault::new("MaxPostPreDataLengthExceededError", 400);

/// Everything of a key but the slashes is escaped: it is only decoded again.
const KEY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/');

/// Whether a request is a form upload: unsigned in its head, at a bucket, asking for nothing else.
pub(crate) fn is_form(parts: &Parts, key: &str, presented: &Presented<'_>) -> bool {
    parts.method == Method::POST
        && key.is_empty()
        && parts.uri.query().is_none_or(str::is_empty)
        && matches!(presented, Presented::Anonymous)
}

/// Takes a form upload all the way.
///
/// # Errors
/// Why it was not done.
pub(crate) async fn upload<B>(
    state: &State,
    arrived: Arrived<'_, B>,
    view: &View,
    bucket: &str,
    seen: &mut Seen,
) -> Result<Response<Outgoing>, Failure>
where
    B: Body<Data = Bytes> + Send + Unpin + 'static,
{
    let Arrived { connection, parts, body, progress, known, .. } = arrived;
    let now_us = state.now_us();
    let now_s = now_us.div_euclid(1_000_000);
    let now = jiff::Timestamp::from_microsecond(now_us).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    let boundary = boundary(&parts.headers)?;
    let length = claims::content_length(&parts.headers)?;
    let none = Claims::default();
    let progress = Some(progress.clone());
    let came = Upload::new(body, Framing::Plain(None), length, u64::MAX, none, progress);
    let in_file = Arc::new(AtomicBool::new(false));
    let bounded = bounded(UploadBody::new(came), in_file.clone());
    let mut form = Multipart::new(bounded, boundary);
    let (mut fields, file) = read_fields(&mut form).await?;
    in_file.store(true, Ordering::Relaxed);

    let keys = Keys { view, secrets: &state.system.secrets, sessions: &state.system.session_keys };
    let caller = believe(state, &fields, now, &keys)?;
    seen.record.is_believed = true;
    seen.signed_in = (!caller.is_anonymous()).then_some(SignedIn::Form);
    let key = field(&fields, "key").ok_or_else(|| missing("key"))?;
    let key = key.replace("${filename}", file.file_name().unwrap_or_default());
    seen.form_key = Some(key.clone());
    if let Some((_, value)) = fields.iter_mut().find(|(name, _)| name == "key") {
        value.clone_from(&key);
    }
    let range = match field(&fields, "policy") {
        Some(policy) => post_policy::judge(&decoded(policy)?, &fields, bucket, now)?,
        None => None,
    };

    let path = format!("/{bucket}/{}", utf8_percent_encode(&key, KEY));
    let headers = post_fields::headers(known, &path, &fields)?;
    let method = Method::PUT;
    let wire = protocol::Request {
        method: &method,
        path: &path,
        query: None,
        headers: &headers,
        body: &[],
    };
    let call = known.service.resolve(&wire)?;
    seen.operation = Some(call.operation);
    if record::is_wanted(state, call.operation) {
        state.recorder.caller(&mut seen.record, &caller);
    }
    let Some(table) = known.table.as_ref() else {
        return Err(Failure::not_built(known.service, call.operation));
    };
    let Found::Built(built) = table.find(call.operation) else {
        return Err(Failure::not_built(known.service, call.operation));
    };
    let input = input::decode(known.service, &call, &wire)?;
    let body =
        UploadBody::new(File { field: file, range, came: 0, claims: claims::read(&headers)? });
    let asker = Asker {
        state,
        view,
        caller: &caller,
        connection,
        headers: &headers,
        region: &state.system.region,
        now_s,
        service_keys: keys::of_form(!caller.is_anonymous(), connection.tls_version()),
        record: &mut seen.record,
    };
    let call = built.call(table, input.value)?;
    let reply = asker.perform(known, call, input.later, body).await?;
    let scheme = if connection.secure() { "https" } else { "http" };
    let location = format!("{scheme}://{}{path}", host(parts).unwrap_or_default());
    Ok(success(&fields, bucket, &key, &etag(&reply.output), &location))
}

fn boundary(headers: &HeaderMap) -> Result<String, Refusal> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    kind.and_then(|kind| multer::parse_boundary(kind).ok()).ok_or_else(|| {
        Refusal::new(
            &PRECONDITION_FAILED,
            "At least one of the pre-conditions you specified did not hold",
        )
        .with_field("Condition", "Bucket POST must be of the enclosure-type multipart/form-data")
    })
}

/// The form's bytes; until the file begins no more of them than fields may take.
fn bounded(
    body: UploadBody,
    in_file: Arc<AtomicBool>,
) -> impl Stream<Item = Result<Bytes, BodyError>> + Send {
    let mut came = 0_usize;
    body.map(move |piece| {
        let piece = piece?;
        if !in_file.load(Ordering::Relaxed) {
            // One piece may hold the beginning of the file as well.
            if PREFACE_BYTES_MAX < came {
                let (proposed, bytes_max) = (came as u64, PREFACE_BYTES_MAX as u64);
                return Err(BodyError::TooLarge { proposed, bytes_max });
            }
            came = came.saturating_add(piece.len());
        }
        Ok(piece)
    })
}

async fn read_fields(form: &mut Multipart<'static>) -> Result<(Fields, Field<'static>), Refusal> {
    let mut fields = Fields::new();
    let mut bytes = 0_usize;
    loop {
        let next = form.next_field().await.map_err(|error| broken(&error))?;
        let Some(mut part) = next else {
            return Err(Refusal::new(
                &INVALID_ARGUMENT,
                "POST requires exactly one file upload per request.",
            )
            .with_field("ArgumentName", "file")
            .with_field("ArgumentValue", "0"));
        };
        let name = part.name().unwrap_or_default().to_ascii_lowercase();
        if name == "file" {
            return Ok((fields, part));
        }
        let mut value = Vec::new();
        while let Some(piece) = part.chunk().await.map_err(|error| broken(&error))? {
            bytes = bytes.saturating_add(piece.len());
            if FIELD_BYTES_MAX < bytes {
                return Err(Refusal::new(
                    &TOO_LONG,
                    "Your POST request fields preceding the upload file were too large.",
                )
                .with_field("MaxPostPreDataLengthAllowed", FIELD_BYTES_MAX.to_string()));
            }
            value.extend_from_slice(&piece);
        }
        let value = String::from_utf8(value).map_err(|_| malformed())?;
        fields.push((name, value));
    }
}

fn malformed() -> Refusal {
    Refusal::new(
        &MALFORMED_POST,
        "The body of your POST request is not well-formed multipart/form-data.",
    )
}

fn broken(error: &multer::Error) -> Refusal {
    match error {
        multer::Error::StreamReadFailed(source) => match source.downcast_ref::<BodyError>() {
            Some(BodyError::Idle) => BodyError::Idle.into(),
            Some(BodyError::TooLarge { .. }) => Refusal::new(
                &TOO_LONG,
                "Your POST request fields preceding the upload file were too large.",
            ),
            _ => malformed(),
        },
        _ => malformed(),
    }
}

fn field<'a>(fields: &'a Fields, name: &str) -> Option<&'a str> {
    fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
}

fn missing(name: &str) -> Refusal {
    let message = format!(
        "Bucket POST must contain a field named '{name}'.  If it is specified, please check the \
         order of the fields."
    );
    Refusal::new(&INVALID_ARGUMENT, message)
        .with_field("ArgumentName", name)
        .with_field("ArgumentValue", "")
}

/// S3-100: the signer of the policy; without a policy nobody.
fn believe(
    state: &State,
    fields: &Fields,
    now: jiff::Timestamp,
    keys: &Keys<'_>,
) -> Result<Caller, Failure> {
    let Some(policy) = field(fields, "policy") else { return Ok(Caller::anonymous()) };
    let required = |name: &str, shown: &str| field(fields, name).ok_or_else(|| missing(shown));
    let signature = required("x-amz-signature", "X-Amz-Signature")?;
    let algorithm = required("x-amz-algorithm", "X-Amz-Algorithm")?;
    if algorithm != "AWS4-HMAC-SHA256" {
        return Err(Refusal::new(
            &INVALID_ARGUMENT,
            "X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256\"",
        )
        .into());
    }
    let credential = required("x-amz-credential", "X-Amz-Credential")?;
    let wrong = || {
        Refusal::new(
            &INVALID_ARGUMENT,
            "Error parsing the X-Amz-Credential parameter; the Credential is mal-formed; \
             expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\".",
        )
    };
    let credential = Credential::read(credential).ok_or_else(wrong)?;
    if credential.service() != "s3" || credential.terminator() != "aws4_request" {
        return Err(wrong().into());
    }
    required("x-amz-date", "X-Amz-Date")?;
    let token = field(fields, "x-amz-security-token");
    let authenticator = &state.authenticator;
    let believed: Result<Caller, AuthError> =
        authenticator.authenticate_form(&credential, token, policy, signature, now, keys);
    Ok(believed?)
}

fn decoded(policy: &str) -> Result<String, Refusal> {
    use base64::Engine as _;
    let bytes = base64::engine::general_purpose::STANDARD.decode(policy).ok();
    bytes.and_then(|bytes| String::from_utf8(bytes).ok()).ok_or_else(|| {
        static INVALID: Fault = Fault::new("InvalidPolicyDocument", 400);
        Refusal::new(&INVALID, "Invalid Policy: Invalid Base64 encoding.")
    })
}

/// The file on its way.
struct File {
    field: Field<'static>,
    range: Option<LengthRange>,
    came: u64,
    claims: Claims,
}

impl Stream for File {
    type Item = Result<Bytes, BodyError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = std::task::ready!(Pin::new(&mut self.field).poll_next(cx));
        Poll::Ready(match next {
            Some(Ok(bytes)) => {
                self.came = self.came.saturating_add(bytes.len() as u64);
                let bytes_max = self.range.map_or(UPLOAD_BYTES_MAX, |range| range.max);
                let bytes_max = bytes_max.min(UPLOAD_BYTES_MAX);
                if bytes_max < self.came {
                    Some(Err(BodyError::TooLarge { proposed: self.came, bytes_max }))
                } else {
                    Some(Ok(bytes))
                }
            }
            Some(Err(multer::Error::StreamReadFailed(source))) => {
                let idle = matches!(source.downcast_ref(), Some(BodyError::Idle));
                Some(Err(if idle { BodyError::Idle } else { BodyError::Incomplete }))
            }
            Some(Err(_)) => Some(Err(BodyError::Incomplete)),
            None => match self.range.filter(|range| self.came < range.min) {
                Some(range) => {
                    let (proposed, bytes_min) = (self.came, range.min);
                    self.range = None;
                    Some(Err(BodyError::TooSmall { proposed, bytes_min }))
                }
                None => None,
            },
        })
    }
}

impl BodySource for File {
    fn length(&self) -> Option<u64> {
        None
    }

    fn claims(&self) -> &Claims {
        &self.claims
    }
}

fn etag(output: &Value) -> String {
    let Value::Structure(output) = output else { return String::new() };
    let found = output.iter().find(|(member, _)| member.name == "ETag");
    match found {
        Some((_, Value::String(etag))) => etag.clone(),
        _ => String::new(),
    }
}

/// S3-104.
fn success(
    fields: &Fields,
    bucket: &str,
    key: &str,
    etag: &str,
    location: &str,
) -> Response<Outgoing> {
    let answer = |status: StatusCode, body: String| {
        let mut response = Response::new(Either::Left(Full::new(Bytes::from(body))));
        *response.status_mut() = status;
        for (name, value) in [(header::ETAG, etag), (header::LOCATION, location)] {
            if let Ok(value) = HeaderValue::from_str(value) {
                response.headers_mut().insert(name, value);
            }
        }
        response
    };
    let redirect = field(fields, "success_action_redirect").or_else(|| field(fields, "redirect"));
    if let Some(redirect) = redirect.filter(|url| is_usable(url)) {
        let joint = if redirect.contains('?') { '&' } else { '?' };
        let query = form_urlencoded::Serializer::new(String::new())
            .extend_pairs([("bucket", bucket), ("key", key), ("etag", etag)])
            .finish();
        let mut response = answer(StatusCode::SEE_OTHER, String::new());
        if let Ok(to) = HeaderValue::try_from(format!("{redirect}{joint}{query}")) {
            response.headers_mut().insert(header::LOCATION, to);
        }
        return response;
    }
    match field(fields, "success_action_status") {
        Some("200") => answer(StatusCode::OK, String::new()),
        Some("201") => {
            let mut body =
                String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PostResponse>");
            for (name, text) in
                [("Location", location), ("Bucket", bucket), ("Key", key), ("ETag", etag)]
            {
                let text = protocol::escaped(text);
                body.push_str(&format!("<{name}>{text}</{name}>"));
            }
            body.push_str("</PostResponse>");
            let mut response = answer(StatusCode::CREATED, body);
            let xml = HeaderValue::from_static("application/xml");
            response.headers_mut().insert(header::CONTENT_TYPE, xml);
            response
        }
        _ => answer(StatusCode::NO_CONTENT, String::new()),
    }
}

fn is_usable(url: &str) -> bool {
    url.parse::<http::Uri>().is_ok_and(|uri| {
        matches!(uri.scheme_str(), Some("http" | "https")) && uri.authority().is_some()
    })
}
