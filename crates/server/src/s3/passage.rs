//! One S3 request on its way through the door.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use bytes::{Bytes, BytesMut};
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Response, header};
use http_body::Body;
use http_body_util::{Either, Full};
use sekisho_api::protocol::{self, encode_output};
use sekisho_api::{Fault, OperationModel};
use sekisho_directory::Committed;
use sekisho_operation::{
    Answered, BodyError, Call, Claims, Cx, Found, Kept, Refusal, Reply, UploadBody,
};
use sekisho_replica::{BucketEntity, Caller, View};
use sekisho_sigv4::{
    AuthError, BodyCheck, BodyHash, BodyHasher, ChunkedBody, Expectation, Form, Presented, Regions,
    RequestView, Signed, SigningKey,
};
use tracing::{Level, enabled};

use super::upload::{Framing, Upload};
use super::{address, browser, claims, input, keys, post, record};
use crate::answer::Failure;
use crate::authenticate::{Believed, Keys};
use crate::context_keys::RequestFacts;
use crate::door::{Connection, note_use};
use crate::outgoing::{Outgoing, outgoing};
use crate::permission::Permission;
use crate::record::Record;
use crate::service_use;
use crate::services::{Known, family};
use crate::state::State;
use crate::watchdog::Progress;

/// The longest body of a request that is no upload, in bytes: `DeleteObjects` names up to 1,000
/// keys of 1,024 bytes, `CompleteMultipartUpload` 10,000 parts with their checksums.
const DOCUMENT_BYTES_MAX: u64 = 4 * 1024 * 1024;
/// The longest upload at once (S3 contract, 7.4).
pub(crate) const UPLOAD_BYTES_MAX: u64 = 5 * 1024 * 1024 * 1024;

static INVALID_URI: Fault = Fault::new("InvalidURI", 400);
static METHOD_NOT_ALLOWED: Fault = Fault::new("MethodNotAllowed", 405);
static MISSING_CONTENT_LENGTH: Fault = Fault::new("MissingContentLength", 411);
static INVALID_REQUEST: Fault = Fault::new("InvalidRequest", 400);
static ENTITY_TOO_LARGE: Fault = Fault::new("EntityTooLarge", 400);

/// What came: a request's head, and its body still on the connection.
pub(crate) struct Arrived<'a, B> {
    pub(crate) connection: &'a Connection,
    pub(crate) parts: &'a Parts,
    pub(crate) body: B,
    pub(crate) progress: &'a Arc<Progress>,
    pub(crate) known: &'a Known,
    /// S3's own kind: 16 characters.
    pub(crate) request_id: &'a str,
}

/// Where a signature stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SignedIn {
    /// The `Authorization` header.
    Header,
    /// The query of a presigned URL.
    Query,
    /// A field of a form, beside the policy that it signs.
    Form,
}

/// What is known of the request for log, records and metrics, filled on the way.
#[derive(Default)]
pub(crate) struct Seen {
    pub(crate) operation: Option<&'static OperationModel>,
    /// The caller's ARN; not asked for unless it is written.
    pub(crate) principal: Option<String>,
    /// The bucket that the request is for, if there is one.
    pub(crate) bucket: Option<Arc<BucketEntity>>,
    pub(crate) record: Record,
    /// How the request was signed, if it was.
    pub(crate) signed_in: Option<SignedIn>,
    /// The object's key, where it is not in the address.
    pub(crate) form_key: Option<String>,
    /// Whether the request is for the control API, which has no buckets in its addresses.
    pub(crate) is_control: bool,
    /// The request's body, where it is a document and no upload.
    pub(crate) document: Bytes,
}

impl Seen {
    pub(crate) fn operation_name(&self) -> &'static str {
        self.operation.map_or("unknown", |operation| operation.name)
    }
}

/// Takes a request all the way.
///
/// # Errors
/// Why it was not done.
pub(crate) async fn answer<B>(
    state: &State,
    arrived: Arrived<'_, B>,
    presented: Result<Presented<'_>, AuthError>,
    seen: &mut Seen,
) -> Result<Response<Outgoing>, Failure>
where
    B: Body<Data = Bytes> + Send + Unpin + 'static,
{
    let Arrived { connection, parts, body, progress, known, request_id } = arrived;
    let now_us = state.now_us();
    let now_s = now_us.div_euclid(1_000_000);
    let now = jiff::Timestamp::from_microsecond(now_us).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    let head = RequestView::of(parts);
    seen.is_control = known.service.name == "s3control";
    // Clients put the account before a control endpoint's host, where buckets stand else.
    let asked_at = host(parts).filter(|_| !seen.is_control);
    let address = state.base_domains.address(asked_at, head.path);
    let (bucket, key) = address::bucket_and_key(&address.path)
        .map_err(|_| Refusal::new(&INVALID_URI, "Couldn't parse the specified URI."))?;

    let view = state.replica.view();
    seen.bucket = view.bucket(&bucket).filter(|_| !seen.is_control).cloned();
    if parts.method == Method::OPTIONS {
        return browser::preflight(seen.bucket.as_deref(), &parts.headers, key.is_empty());
    }
    let presented = presented?;
    if post::is_form(parts, &key, &presented) {
        let arrived = Arrived { connection, parts, body, progress, known, request_id };
        return post::upload(state, arrived, &view, &bucket, seen).await;
    }
    let signed = match &presented {
        Presented::Signed(signed) => Some(signed),
        Presented::Anonymous => None,
    };
    let region = signed.map_or(&*state.system.region, |signed| signed.credential.region());
    let Believed { caller, body: check, key: chunk_key } = match signed {
        Some(signed) => {
            let at = seen.bucket.as_deref();
            believe(state, &view, known, at, signed, &head, now)?
        }
        None => nobody(&head)?,
    };
    if enabled!(Level::DEBUG) {
        seen.principal = Some(caller.arn().to_owned());
    }
    seen.record.is_believed = true;
    if let Some(signed) = signed {
        let by_header = matches!(signed.form, Form::Header);
        seen.signed_in = Some(if by_header { SignedIn::Header } else { SignedIn::Query });
        note_use(state, &caller, known, region, now_s);
    }

    let wire = protocol::Request {
        method: &parts.method,
        path: &address.path,
        query: parts.uri.query(),
        headers: &parts.headers,
        body: &[],
    };
    let call = known.service.resolve(&wire).map_err(|error| match error {
        protocol::ProtocolError::UnknownOperation => not_allowed(&parts.method, &bucket, &key),
        error => Failure::from(error),
    })?;
    let operation = call.operation;
    seen.operation = Some(operation);
    if record::is_wanted(state, operation) {
        state.recorder.caller(&mut seen.record, &caller);
    }
    let Some(Found::Built(built)) = known.table.as_ref().map(|table| table.find(operation)) else {
        return Err(Failure::not_built(known.service, operation));
    };
    let table = known.table.as_ref().expect("what is built is in a table");

    let has_body = operation.streams_input || input::has_document(operation);
    let claims = if has_body { claims::read(&parts.headers)? } else { Claims::default() };
    if needs_checksum(operation) && !claims::has_checksum(&claims, &parts.headers) {
        return Err(Refusal::new(
            &INVALID_REQUEST,
            "Missing required header for this request: Content-MD5 OR x-amz-checksum-*",
        )
        .into());
    }
    let (framing, length) = framing(check, signed, &head, chunk_key)?;
    let upload = |bytes_max| {
        Upload::new(body, framing, length, bytes_max, claims.clone(), Some(progress.clone()))
    };
    let (document, body) = if operation.streams_input {
        let proposed = length.ok_or_else(|| {
            // AWS wants to know before it takes the first byte.
            Refusal::new(&MISSING_CONTENT_LENGTH, MISSING_LENGTH)
        })?;
        if UPLOAD_BYTES_MAX < proposed {
            return Err(too_large(proposed).into());
        }
        (Bytes::new(), UploadBody::new(upload(UPLOAD_BYTES_MAX)))
    } else if has_body {
        (whole(UploadBody::new(upload(DOCUMENT_BYTES_MAX)), length).await?, UploadBody::empty())
    } else {
        (Bytes::new(), UploadBody::empty())
    };

    seen.document = document.clone();
    let wire = protocol::Request { body: &document, ..wire };
    let decoded = input::decode(known.service, &call, &wire)?;
    let asker = Asker {
        state,
        view: &view,
        caller: &caller,
        connection,
        headers: &parts.headers,
        region,
        now_s,
        service_keys: keys::of(signed, &parts.headers, connection.tls_version(), now),
        record: &mut seen.record,
    };
    let call = built.call(table, decoded.value)?;
    let reply = asker.perform(known, call, decoded.later, body).await?;
    Ok(response(known, operation, reply, progress, request_id))
}

/// S3-146. The model asks it of ACLs too; S3 does not, and `s3cmd cp` relies on that.
fn needs_checksum(operation: &OperationModel) -> bool {
    operation.checksum_required && !matches!(operation.name, "PutBucketAcl" | "PutObjectAcl")
}

/// Who asks, and how: all that a decoded call is decided by.
pub(crate) struct Asker<'a> {
    pub(crate) state: &'a State,
    pub(crate) view: &'a View,
    pub(crate) caller: &'a Caller,
    pub(crate) connection: &'a Connection,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) region: &'a str,
    pub(crate) now_s: i64,
    pub(crate) service_keys: Vec<(&'static str, String)>,
    /// Learns whose resource it is, and whether anything was changed.
    pub(crate) record: &'a mut Record,
}

impl Asker<'_> {
    /// Authorizes a call and runs it. `later`: what is wrong with its body, told only to who may.
    pub(crate) async fn perform(
        self,
        known: &Known,
        call: Box<dyn Call>,
        later: Option<Refusal>,
        body: UploadBody,
    ) -> Result<Answered, Failure> {
        let Self { state, view, caller, connection, headers, region, now_s, service_keys, record } =
            self;
        let permission = Permission {
            state,
            view,
            caller,
            facts: RequestFacts { connection, headers, region },
            family: family(known.service.protocol),
            now_s,
            now: OnceLock::new(),
            service_keys,
        };
        let secure = connection.secure();
        let request = sekisho_operation::RequestFacts { region, headers, secure };
        let system = &state.system;
        let cx =
            Cx { system, view, caller, now_s, request, permit: &permission, kept: Kept::default() };
        let guards = call.guards(&cx).known().await?;
        service_use::note(state, caller, &guards, region, now_s);
        record.owner(&guards);
        state.recorder.vouched(record, caller, &guards);
        permission.all(&guards)?;
        if let Some(refusal) = later {
            return Err(refusal.into());
        }
        let reply = call.run(&cx, body).done().await?;
        if let Committed::At(revision) = reply.committed {
            // Read your writes: the answer comes when the next request sees it.
            state.replica.reached(revision).await;
            record.has_changed = true;
        }
        Ok(reply)
    }
}

const MISSING_LENGTH: &str = "You must provide the Content-Length HTTP header.";

/// Where the request was sent: the header, or what stands for it (SG-9).
pub(crate) fn host(parts: &Parts) -> Option<&str> {
    let header = parts.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    header.or_else(|| parts.uri.authority().map(http::uri::Authority::as_str))
}

fn believe(
    state: &State,
    view: &View,
    known: &Known,
    bucket: Option<&BucketEntity>,
    signed: &Signed<'_>,
    head: &RequestView<'_>,
    now: jiff::Timestamp,
) -> Result<Believed, AuthError> {
    let own = [&*state.system.region, "us-east-1"];
    let of_bucket = bucket.map(|bucket| [bucket.row.region.as_str()]);
    // S3-33: who signs for another region than the bucket's is told the bucket's.
    let regions = of_bucket.as_ref().map_or(own.as_slice(), |region| region.as_slice());
    let expected = Expectation::of(known.service.signing_name, Regions::OneOf(regions));
    let keys = Keys { view, secrets: &state.system.secrets, sessions: &state.system.session_keys };
    let body = BodyHash::Later;
    state.authenticator.authenticate_head(signed, head, body, now, &expected, &keys)
}

/// S3-90: no signature at all is nobody, and nobody's body is taken as it comes.
fn nobody(head: &RequestView<'_>) -> Result<Believed, AuthError> {
    let caller = Caller::anonymous();
    let claim = head.headers.get("x-amz-content-sha256").and_then(|value| value.to_str().ok());
    let body = match claim {
        Some("STREAMING-UNSIGNED-PAYLOAD-TRAILER") => {
            BodyCheck::Chunked(sekisho_sigv4::StreamingKind::UnsignedTrailer)
        }
        Some(text) if text.starts_with("STREAMING-") => {
            return Err(AuthError::ContentHashInvalid { got: text.to_owned() });
        }
        _ => BodyCheck::Unsigned,
    };
    Ok(Believed { caller, body, key: None })
}

/// How the body is framed, and how many bytes of data it announces.
fn framing(
    check: BodyCheck,
    signed: Option<&Signed<'_>>,
    head: &RequestView<'_>,
    key: Option<Arc<SigningKey>>,
) -> Result<(Framing, Option<u64>), Failure> {
    Ok(match check {
        BodyCheck::Chunked(kind) => {
            let chunked = match (signed, key) {
                (Some(signed), Some(key)) => ChunkedBody::begin(kind, signed, head, key)?,
                _ => ChunkedBody::begin_unsigned(head)?,
            };
            let length = chunked.decoded_bytes_expected();
            (Framing::Chunked(Box::new(chunked)), Some(length))
        }
        BodyCheck::MustHash(_) => {
            let hash = Some((BodyHasher::new(), check));
            (Framing::Plain(hash), claims::content_length(head.headers)?)
        }
        BodyCheck::Done | BodyCheck::Unsigned => {
            (Framing::Plain(None), claims::content_length(head.headers)?)
        }
    })
}

/// All of a body that is small.
async fn whole(mut body: UploadBody, length: Option<u64>) -> Result<Bytes, Refusal> {
    if let Some(proposed) = length.filter(|length| DOCUMENT_BYTES_MAX < *length) {
        return Err(BodyError::TooLarge { proposed, bytes_max: DOCUMENT_BYTES_MAX }.into());
    }
    let mut all = BytesMut::new();
    while let Some(piece) = body.next().await {
        all.extend_from_slice(&piece?);
    }
    super::digests::judge(body.claims(), &all)?;
    Ok(all.freeze())
}

fn too_large(proposed: u64) -> Refusal {
    Refusal::new(&ENTITY_TOO_LARGE, "Your proposed upload exceeds the maximum allowed size")
        .with_field("ProposedSize", proposed.to_string())
        .with_field("MaxSizeAllowed", UPLOAD_BYTES_MAX.to_string())
}

fn not_allowed(method: &Method, bucket: &str, key: &str) -> Failure {
    let resource = match (bucket.is_empty(), key.is_empty()) {
        (true, _) => "SERVICE",
        (false, true) => "BUCKET",
        (false, false) => "OBJECT",
    };
    Refusal::new(&METHOD_NOT_ALLOWED, "The specified method is not allowed against this resource.")
        .with_field("Method", method.as_str())
        .with_field("ResourceType", resource)
        .into()
}

fn response(
    known: &Known,
    operation: &OperationModel,
    reply: Reply<sekisho_api::Value>,
    progress: &Arc<Progress>,
    request_id: &str,
) -> Response<Outgoing> {
    let encoded = encode_output(known.service, operation, &reply.output, request_id);
    let (mut parts, encoded) = encoded.into_parts();
    if let Some(status) = reply.status {
        parts.status = status;
    }
    for (name, value) in &reply.headers {
        parts.headers.insert(name, value.clone());
    }
    let body = match reply.body {
        None => Either::Left(Full::new(encoded)),
        Some(body) => {
            let length = HeaderValue::from(body.length());
            parts.headers.insert(header::CONTENT_LENGTH, length);
            outgoing(body, progress, request_id)
        }
    };
    Response::from_parts(parts, body)
}

/// `x-amz-id-2`.
pub(crate) const HOST_ID: HeaderName = HeaderName::from_static("x-amz-id-2");

/// An answer's second id: opaque, and the longer form of the first.
pub(crate) fn host_id(request_id: &str) -> Cow<'static, str> {
    use base64::Engine as _;
    let twice = format!("{request_id}/{request_id}/sekisho");
    base64::engine::general_purpose::STANDARD.encode(twice).into()
}
