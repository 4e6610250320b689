//! The door: the one way every request to every service takes.
//!
//! accept → resolve the service → authenticate → resolve the operation → decode and check →
//! declare guards → authorize each → run → wait for the replica → encode.
//!
//! From: `listener`, one HTTP request at a time. To: an HTTP response, always.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Instant;

use bytes::{Bytes, BytesMut};
use http::header::CONNECTION;
use http::request::Parts;
use http::{HeaderValue, Request, Response, StatusCode, Version};
use http_body_util::{BodyExt, Either, Full};
use hyper::body::{Body as _, Incoming};
use sekisho_api::protocol::{self, encode_output};
use sekisho_api::{OperationModel, constraint};
use sekisho_audit::Tls;
use sekisho_operation::{Found, UploadBody};
use sekisho_replica::Caller;
use sekisho_sigv4::{AuthError, Expectation, Presented, Regions, RequestView, parse};
use tracing::{Level, debug, enabled, error};

use crate::answer::{self, Failure, Told};
use crate::authenticate::Keys;
use crate::outgoing::Outgoing;
use crate::record::{Ended, Record};
use crate::s3::Asker;
use crate::services::Known;
use crate::state::State;
use crate::watchdog::Progress;
use crate::{control, federation, s3, sign_in};

/// The longest body of a request that is not an upload, in bytes. IAM's largest parameter is a
/// policy document of 131,072 characters, each up to nine bytes when encoded in a form.
const BODY_BYTES_MAX: usize = 2 * 1024 * 1024;

/// What the door knows of the connection a request came over.
#[derive(Debug)]
pub(crate) struct Connection {
    pub(crate) peer: IpAddr,
    /// The same as text, for `aws:SourceIp`.
    pub(crate) peer_text: Box<str>,
    /// The encryption, if there is any.
    pub(crate) tls: Option<Tls>,
}

impl Connection {
    /// Whether nobody on the way could read along.
    pub(crate) fn secure(&self) -> bool {
        self.tls.is_some()
    }

    /// The version of TLS, such as `1.3`; `None` without TLS.
    pub(crate) fn tls_version(&self) -> Option<&'static str> {
        self.tls.map(|tls| tls.version.trim_start_matches("TLSv"))
    }
}

/// Answers requests.
pub(crate) struct Door {
    pub(crate) state: Arc<State>,
}

/// A request's id: a UUID (ER-3), or S3's 16 characters.
#[derive(Clone, Copy)]
pub(crate) struct RequestId([u8; 16]);

impl RequestId {
    /// In S3's form: 16 letters and digits.
    fn s3_text(self) -> String {
        const ALPHABET: [u8; 32] = *b"ABCDEFGHJKMNPQRSTVWXYZ0123456789";
        let digit = |byte: u8| ALPHABET.get(usize::from(byte & 31)).copied().unwrap_or(b'0');
        self.0.into_iter().map(|byte| char::from(digit(byte))).collect()
    }

    /// As text, 36 characters.
    pub(crate) fn text(self) -> String {
        const DIGITS: [u8; 16] = *b"0123456789abcdef";
        let digit = |nibble: u8| DIGITS.get(usize::from(nibble & 15)).copied().unwrap_or(b'0');
        let mut text = String::with_capacity(36);
        for (index, byte) in self.0.into_iter().enumerate() {
            if matches!(index, 4 | 6 | 8 | 10) {
                text.push('-');
            }
            text.push(char::from(digit(byte >> 4)));
            text.push(char::from(digit(byte)));
        }
        text
    }
}

impl Door {
    /// Answers one request. `progress`: of its connection.
    pub(crate) async fn answer(
        &self,
        connection: &Connection,
        request: Request<Incoming>,
        progress: &Arc<Progress>,
    ) -> Response<Outgoing> {
        let started = Instant::now();
        let (parts, body) = request.into_parts();
        if parts.uri.path() == sign_in::PATH {
            let answered = sign_in::answer(&self.state, connection, &parts, body);
            return Box::pin(answered).await.map(Either::Left);
        }
        if parts.uri.path().starts_with(control::PREFIX) {
            return control::answer(&self.state, &parts).await.map(Either::Left);
        }
        let presented = parse(&RequestView::of(&parts));
        if let Some(known) = self.state.services.streaming(&presented, &parts, &self.state) {
            let streamed = self.answer_s3(connection, &parts, body, progress, known, presented);
            // In a box of its own, so that the future of all other requests stays small.
            return Box::pin(streamed).await;
        }
        let request_id = self.request_id();
        let body = match whole(body).await {
            Ok(body) => body,
            Err(status) => return answer::bare(status, &request_id.text()).map(Either::Left),
        };
        let mut passage = Passage {
            state: &self.state,
            connection,
            parts: &parts,
            body: &body,
            request_id: request_id.text(),
            known: None,
            operation: None,
            principal: None,
            region: &self.state.system.region,
            record: Record::default(),
        };
        let result = passage.pass(presented).await;
        let response = match result {
            Ok(response) => {
                passage.record(None);
                if passage.record.has_changed {
                    self.state.recorder.durable().await;
                }
                response.map(Full::new)
            }
            Err(failure) => passage.refuse(failure),
        };
        let took = started.elapsed();
        let (service, operation) = passage.names();
        self.state.telemetry.request(service, operation, response.status(), took);
        debug!(
            request.id = %passage.request_id,
            principal = passage.principal.as_deref().unwrap_or("anonymous"),
            source.ip = %connection.peer,
            status = response.status().as_u16(),
            took.us = took.as_micros(),
            "Answered {service}:{operation}"
        );
        response.map(Either::Left)
    }

    /// Answers a request to S3, whose body may be a stream.
    async fn answer_s3(
        &self,
        connection: &Connection,
        parts: &Parts,
        body: Incoming,
        progress: &Arc<Progress>,
        known: &Known,
        presented: Result<Presented<'_>, AuthError>,
    ) -> Response<Outgoing> {
        let started = Instant::now();
        let request_id = self.request_id().s3_text();
        let mut seen = s3::Seen::default();
        let has_body = !body.is_end_stream();
        let arrived =
            s3::Arrived { connection, parts, body, progress, known, request_id: &request_id };
        let result = s3::answer(&self.state, arrived, presented, &mut seen).await;
        let record = |outcome: Result<&Response<Outgoing>, &Told>| {
            let request_id = &*request_id;
            let ended = s3::record::Ended { connection, parts, request_id, seen: &seen, outcome };
            s3::record::record(&self.state, &ended);
        };
        let mut response = match result {
            Ok(response) => {
                record(Ok(&response));
                if seen.record.has_changed {
                    self.state.recorder.durable().await;
                }
                response
            }
            Err(failure) => {
                log_failure(&failure, &request_id, "s3", seen.operation_name());
                let told = answer::told(Some(known), failure);
                record(Err(&told));
                let refused = answer::refusal(Some(known), told, &request_id, &parts.method);
                let mut refused = refused.map(Either::Left);
                // The rest of a refused body is not read, and the connection ends with it: a
                // client that is not told so would send its next request into a closed one.
                if has_body && parts.version < Version::HTTP_2 {
                    refused.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
                }
                refused
            }
        };
        s3::tell_origin(seen.bucket.as_deref(), &parts.method, &parts.headers, &mut response);
        if let Ok(value) = HeaderValue::from_str(&s3::host_id(&request_id)) {
            response.headers_mut().insert(s3::HOST_ID, value);
        }
        let took = started.elapsed();
        let operation = seen.operation_name();
        self.state.telemetry.request("s3", operation, response.status(), took);
        debug!(
            request.id = %request_id,
            principal = seen.principal.as_deref().unwrap_or("anonymous"),
            source.ip = %connection.peer,
            status = response.status().as_u16(),
            took.us = took.as_micros(),
            "Answered s3:{operation}"
        );
        response
    }

    fn request_id(&self) -> RequestId {
        let mut id = [0; 16];
        self.state.system.randomness.fill(&mut id);
        // RFC 9562, version 4.
        id[6] = (id[6] & 0x0f) | 0x40;
        id[8] = (id[8] & 0x3f) | 0x80;
        RequestId(id)
    }
}

/// All of a body that is no upload. Nearly always it is one piece and taken as it is.
///
/// # Errors
/// It is too long, or the client went away, who then reads no answer.
async fn whole(mut body: Incoming) -> Result<Bytes, StatusCode> {
    let mut first = Bytes::new();
    let mut all = BytesMut::new();
    while let Some(frame) = body.frame().await {
        let Ok(piece) = frame.map_err(|_| StatusCode::BAD_REQUEST)?.into_data() else { continue };
        if BODY_BYTES_MAX < all.len() + first.len() + piece.len() {
            return Err(StatusCode::PAYLOAD_TOO_LARGE);
        }
        if all.is_empty() && first.is_empty() {
            first = piece;
            if body.is_end_stream() {
                break;
            }
        } else {
            all.extend_from_slice(&std::mem::take(&mut first));
            all.extend_from_slice(&piece);
        }
    }
    Ok(if all.is_empty() { first } else { all.freeze() })
}

/// One request on its way through.
struct Passage<'a> {
    state: &'a State,
    connection: &'a Connection,
    parts: &'a Parts,
    body: &'a Bytes,
    request_id: String,
    known: Option<&'a Known>,
    operation: Option<&'static OperationModel>,
    /// The caller's ARN, for the log; not asked for unless it is written.
    principal: Option<String>,
    /// The region that the client addressed; the server's own until that is known.
    region: &'a str,
    record: Record,
}

impl<'a> Passage<'a> {
    /// Service and operation, as far as they are known.
    fn names(&self) -> (&'static str, &'static str) {
        (
            self.known.map_or("unknown", |known| known.service.signing_name),
            self.operation.map_or("unknown", |operation| operation.name),
        )
    }

    async fn pass(
        &mut self,
        presented: Result<Presented<'a>, AuthError>,
    ) -> Result<Response<Bytes>, Failure> {
        let now_us = self.state.now_us();
        let now_s = now_us.div_euclid(1_000_000);
        let now = jiff::Timestamp::from_microsecond(now_us).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        let head = RequestView::of(self.parts);
        let query = head.query;

        // The service is needed to word whatever goes wrong from here on.
        let known = match &presented {
            Ok(Presented::Signed(signed)) => {
                let name = signed.credential.service();
                self.state
                    .services
                    .signed_for(name)
                    .ok_or_else(|| Failure::unknown_service(name))?
            }
            _ => self.state.services.guess(&self.parts.headers, query, self.body),
        };
        self.known = Some(known);
        let wire = protocol::Request {
            method: &self.parts.method,
            path: head.path,
            query: self.parts.uri.query(),
            headers: &self.parts.headers,
            body: self.body,
        };
        let Presented::Signed(signed) = presented? else {
            return self.pass_unsigned(known, &wire, now_s).await;
        };

        let view = self.state.replica.view();
        let region = if known.is_global { "us-east-1" } else { signed.credential.region() };
        self.region = if region == "us-east-1" { "us-east-1" } else { self.region };
        let own_regions = [&*self.state.system.region, "us-east-1"];
        let regions = if known.is_global {
            Regions::OneOf(&["us-east-1"])
        } else {
            Regions::OneOf(&own_regions)
        };
        let expected = Expectation::of(known.service.signing_name, regions);
        let keys = Keys {
            view: &view,
            secrets: &self.state.system.secrets,
            sessions: &self.state.system.session_keys,
        };
        let authenticator = &self.state.authenticator;
        let caller =
            authenticator.authenticate(&signed, &head, self.body, now, &expected, &keys)?;
        if enabled!(Level::DEBUG) {
            self.principal = Some(caller.arn().to_owned());
        }
        note_use(self.state, &caller, known, region, now_s);
        let recorder = &self.state.recorder;
        recorder.caller(&mut self.record, &caller);
        refuse_session_kind(&caller, known)?;

        let resolved = known.service.resolve(&wire)?;
        let operation = resolved.operation;
        self.operation = Some(operation);
        let Some(Found::Built(built)) = known.table.as_ref().map(|table| table.find(operation))
        else {
            return Err(Failure::not_built(known.service, operation));
        };
        let table = known.table.as_ref().expect("what is built is in a table");
        let input = resolved.decode(&wire)?;
        let service = known.service.signing_name;
        recorder.input(&mut self.record, service, operation, &input, &caller);
        constraint::check(known.service, operation, &input)?;
        let call = built.call(table, input)?;

        let asker = Asker {
            state: self.state,
            view: &view,
            caller: &caller,
            connection: self.connection,
            headers: &self.parts.headers,
            region,
            now_s,
            service_keys: Vec::new(),
            record: &mut self.record,
        };
        let answered = asker.perform(known, call, None, UploadBody::empty()).await?;
        let output = &answered.output;
        recorder.output(&mut self.record, service, operation, output);
        Ok(encode_output(known.service, operation, output, &self.request_id))
    }

    /// Nobody signed. Operations that AWS takes so say themselves who asks, and are let in by what
    /// their input proves (`federation`); others ask for a signature.
    async fn pass_unsigned(
        &mut self,
        known: &'a Known,
        wire: &protocol::Request<'_>,
        now_s: i64,
    ) -> Result<Response<Bytes>, Failure> {
        let resolved = match known.service.resolve(wire) {
            Ok(resolved) if resolved.operation.unsigned => resolved,
            _ => return Err(AuthError::MissingCredentials.into()),
        };
        let operation = resolved.operation;
        self.operation = Some(operation);
        let Some(Found::Built(built)) = known.table.as_ref().map(|table| table.find(operation))
        else {
            return Err(Failure::not_built(known.service, operation));
        };
        let table = known.table.as_ref().expect("what is built is in a table");
        let input = resolved.decode(wire)?;
        constraint::check(known.service, operation, &input)?;
        let view = self.state.replica.view();
        let partition = self.state.system.partition;
        let caller = federation::caller(operation, &input, &view, partition);
        let service = known.service.signing_name;
        let recorder = &self.state.recorder;
        recorder.input(&mut self.record, service, operation, &input, &caller);
        let call = built.call(table, input)?;
        let asker = Asker {
            state: self.state,
            view: &view,
            caller: &caller,
            connection: self.connection,
            headers: &self.parts.headers,
            region: self.region,
            now_s,
            service_keys: Vec::new(),
            record: &mut self.record,
        };
        let answered = asker.perform(known, call, None, UploadBody::empty()).await?;
        let output = &answered.output;
        recorder.output(&mut self.record, service, operation, output);
        Ok(encode_output(known.service, operation, output, &self.request_id))
    }

    /// Records the request, whatever became of it.
    fn record(&self, told: Option<&Told>) {
        self.state.recorder.finish(
            &self.record,
            &Ended {
                connection: self.connection,
                parts: self.parts,
                service: self.known.map(|known| known.service.signing_name),
                operation: self.operation,
                region: self.region,
                request_id: &self.request_id,
                ended_s: self.state.now_s(),
                refusal: told,
            },
        );
    }

    fn refuse(&self, failure: Failure) -> Response<Full<Bytes>> {
        let id = &self.request_id;
        let (service, operation) = self.names();
        log_failure(&failure, id, service, operation);
        let told = answer::told(self.known, failure);
        self.record(Some(&told));
        answer::refusal(self.known, told, id, &self.parts.method)
    }
}

/// Notes the use of a key or role, for its owner to see.
pub(crate) fn note_use(state: &State, caller: &Caller, known: &Known, region: &str, now_s: i64) {
    use sekisho_replica::CallerKind;
    let last_used = &state.system.last_used;
    // AWS counts minutes; so a busy key is written down once a minute at the most.
    let minute_s = now_s - now_s.rem_euclid(60);
    let region =
        if *region == *state.system.region { state.system.region.clone() } else { region.into() };
    let service = known.service.signing_name;
    match (&caller.kind, &caller.session) {
        (_, None) => last_used.note(&caller.access_key_id, minute_s, service, &region),
        (CallerKind::Role(role), Some(_)) => {
            last_used.note(&role.id_text, minute_s, service, &region);
        }
        (_, Some(_)) => {}
    }
}

/// Tells the operator of what went wrong here, once.
fn log_failure(failure: &Failure, id: &str, service: &str, operation: &str) {
    if let Some(cause) = failure.cause() {
        error!(request.id = %id, service, operation, "Request {id} failed: {cause}");
    }
}

/// Evaluation contract 10.2: IAM is closed to federated users, and to `GetSessionToken`
/// credentials without MFA; it answers as if it did not know them (errors contract, section 6).
fn refuse_session_kind(caller: &Caller, known: &Known) -> Result<(), Failure> {
    use sekisho_credentials::SessionPrincipal;
    let Some(claims) = caller.claims() else { return Ok(()) };
    if known.service.signing_name != "iam" {
        return Ok(());
    }
    let refused = match claims.principal {
        SessionPrincipal::FederatedUser { .. } => true,
        SessionPrincipal::User { .. } | SessionPrincipal::Root => {
            let is_own = !claims.assumed_root && !claims.signed_in;
            is_own && claims.mfa_authenticated_at.is_none()
        }
        SessionPrincipal::AssumedRole { .. } => false,
    };
    if !refused {
        return Ok(());
    }
    let access_key_id = caller.access_key_id.to_string();
    Err(AuthError::UnknownKey { access_key_id }.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// ER-3: a UUID.
    #[test]
    fn a_request_id_reads_as_a_uuid() {
        let id = RequestId([0x0f, 1, 2, 3, 4, 5, 0x46, 7, 0x88, 9, 10, 11, 12, 13, 14, 255]);
        assert_eq!(id.text(), "0f010203-0405-4607-8809-0a0b0c0d0eff");
    }
}
