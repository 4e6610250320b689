//! Requests to the other store: signed with its key, over connections that are kept.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderValue, Method, Request, StatusCode, Uri, header};
use http_body::{Body, Frame, SizeHint};
use http_body_util::{BodyExt as _, Either, Full};
use hyper::body::Incoming;
use hyper_rustls::HttpsConnector;
use hyper_util::client::legacy::Client as HttpClient;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use sekisho_sigv4::{AmzDate, SignedBody, Signer, SigningKey};
use tokio::sync::mpsc;

use super::address::{Place, Query};
use super::xml::Element;
use super::{Clock, UpstreamOptions};
use crate::error::ObjectError;

/// How long a connection may take to be there.
const CONNECT_WITHIN: Duration = Duration::from_secs(10);
/// How long the other store may think about a request that it has whole.
pub(super) const ANSWER_WITHIN: Duration = Duration::from_secs(120);
/// How long nothing may come of an answer's body.
const IDLE_MAX: Duration = Duration::from_secs(60);
/// The longest document that is read: a page of a thousand keys is far below it.
const DOCUMENT_BYTES_MAX: usize = 16 * 1024 * 1024;

/// A body on its way to the other store.
pub(super) type Outgoing = Either<Full<Bytes>, Piecewise>;

/// Knows the other store's address and key.
pub(super) struct Client {
    http: HttpClient<HttpsConnector<HttpConnector>, Outgoing>,
    options: UpstreamOptions,
    clock: Clock,
}

/// One request.
pub(super) struct Ask<'a> {
    pub(super) method: Method,
    pub(super) place: Place<'a>,
    pub(super) query: Query,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

/// What the other store answered, if it was no refusal.
pub(super) struct Answer {
    pub(super) headers: HeaderMap,
    body: Incoming,
}

/// What the other store refused with.
#[derive(Debug)]
pub(super) struct Refused {
    pub(super) status: StatusCode,
    /// Its code; empty where there is no body to tell it.
    pub(super) code: String,
    pub(super) headers: HeaderMap,
    pub(super) document: Option<Element>,
}

impl Refused {
    /// A refusal whose status had gone before it was known.
    pub(super) fn late(document: Element) -> Self {
        let code = document.text_of("Code").unwrap_or_default().to_owned();
        let headers = HeaderMap::new();
        Self { status: StatusCode::OK, code, headers, document: Some(document) }
    }
}

/// Why there is no answer to go on with.
#[derive(Debug)]
pub(super) enum Failed {
    Refused(Box<Refused>),
    /// It could not be asked, or did not answer.
    Broken(ObjectError),
}

impl From<ObjectError> for Failed {
    fn from(error: ObjectError) -> Self {
        Self::Broken(error)
    }
}

pub(super) fn broken(what: &str, error: &dyn std::error::Error) -> ObjectError {
    let mut reason = format!("the upstream store: {what}: {error}");
    let mut cause = error.source();
    while let Some(error) = cause {
        reason.push_str(&format!(": {error}"));
        cause = error.source();
    }
    ObjectError::Storage { reason }
}

fn late(what: &str) -> ObjectError {
    ObjectError::Storage { reason: format!("the upstream store {what} for too long") }
}

impl<'a> Ask<'a> {
    pub(super) fn new(method: Method, place: Place<'a>) -> Self {
        Self {
            method,
            place,
            query: Query::default(),
            headers: HeaderMap::new(),
            body: Bytes::new(),
        }
    }

    /// The same, with a parameter.
    pub(super) fn with(mut self, name: &str, value: &str) -> Self {
        self.query.push(name, value);
        self
    }

    /// The same, with a parameter that may be absent.
    pub(super) fn with_some(self, name: &str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// The same, with a document.
    pub(super) fn with_document(mut self, document: String) -> Self {
        use base64::Engine as _;
        use md5::Digest as _;
        let digest = md5::Md5::digest(document.as_bytes());
        let digest = base64::engine::general_purpose::STANDARD.encode(digest);
        if let Ok(digest) = HeaderValue::try_from(digest) {
            self.headers.insert("content-md5", digest);
        }
        let xml = HeaderValue::from_static("application/xml");
        self.headers.insert(header::CONTENT_TYPE, xml);
        self.body = document.into();
        self
    }
}

impl Client {
    pub(super) fn new(options: UpstreamOptions, clock: Clock) -> Result<Self, ObjectError> {
        let mut http = HttpConnector::new();
        http.enforce_http(false);
        http.set_nodelay(true);
        http.set_connect_timeout(Some(CONNECT_WITHIN));
        let provider = rustls::crypto::aws_lc_rs::default_provider();
        let connector = hyper_rustls::HttpsConnectorBuilder::new()
            .with_provider_and_native_roots(provider)
            .map_err(|error| broken("the system's certificates", &error))?
            .https_or_http()
            .enable_http1()
            .wrap_connector(http);
        let http = HttpClient::builder(TokioExecutor::new())
            .pool_idle_timeout(Duration::from_secs(20))
            .pool_timer(TokioTimer::new())
            .build(connector);
        Ok(Self { http, options, clock })
    }

    pub(super) fn options(&self) -> &UpstreamOptions {
        &self.options
    }

    /// The request in the other store's name.
    fn signed(
        &self,
        ask: &Ask<'_>,
        hash: SignedBody,
        length: u64,
        body: Outgoing,
    ) -> Result<Request<Outgoing>, ObjectError> {
        let invalid = |error: &dyn std::error::Error| broken("a request cannot be made", error);
        let UpstreamOptions { endpoint, region, access_key_id, secret_access_key, .. } =
            &self.options;
        let path = ask.place.path(&self.options.bucket_prefix);
        let query = ask.query.text();
        let mut headers = ask.headers.clone();
        let host = HeaderValue::from_str(&endpoint.authority).map_err(|error| invalid(&error))?;
        headers.insert(header::HOST, host);
        if matches!(ask.method, Method::PUT | Method::POST) {
            headers.insert(header::CONTENT_LENGTH, length.into());
        }
        let now = jiff::Timestamp::from_millisecond((self.clock)()).unwrap_or_default();
        let date = AmzDate::from_timestamp(now);
        let signing_key = SigningKey::derive(secret_access_key, date.day(), region, "s3");
        let signer = Signer {
            access_key_id,
            signing_key: &signing_key,
            session_token: None,
            region,
            service: "s3",
            date,
        };
        signer
            .sign(&ask.method, &path, query, &mut headers, hash)
            .map_err(|error| invalid(&error))?;
        let target = if query.is_empty() { path } else { format!("{path}?{query}") };
        let uri = Uri::builder()
            .scheme(endpoint.scheme.as_str())
            .authority(endpoint.authority.as_str())
            .path_and_query(target)
            .build()
            .map_err(|error| invalid(&error))?;
        let mut request = Request::new(body);
        *request.method_mut() = ask.method.clone();
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        Ok(request)
    }

    /// Asks, and waits for the head of the answer.
    pub(super) async fn ask(&self, ask: Ask<'_>) -> Result<Answer, Failed> {
        let hash = SignedBody::of(&ask.body);
        let body = Either::Left(Full::new(ask.body.clone()));
        let request = self.signed(&ask, hash, ask.body.len() as u64, body)?;
        let answer = tokio::time::timeout(ANSWER_WITHIN, self.http.request(request)).await;
        let answer = answer.map_err(|_| late("said nothing"))?;
        judged(answer).await
    }

    /// Asks, and reads the document that comes.
    pub(super) async fn read(&self, ask: Ask<'_>) -> Result<Element, Failed> {
        let answer = self.ask(ask).await?;
        Ok(Element::parse(&answer.document().await?)?)
    }

    /// Begins a request whose body comes piece by piece: so many bytes, framed or as they are.
    pub(super) fn begin(
        &self,
        ask: &Ask<'_>,
        hash: SignedBody,
        length: u64,
    ) -> Result<(Feed, impl Future<Output = Result<Answer, Failed>> + Send + use<>), ObjectError>
    {
        let (feed, body) = Piecewise::of(length);
        let request = self.signed(ask, hash, length, Either::Right(body))?;
        let asked = self.http.request(request);
        Ok((feed, async move { judged(asked.await).await }))
    }
}

type Answered = Result<http::Response<Incoming>, hyper_util::client::legacy::Error>;

async fn judged(answer: Answered) -> Result<Answer, Failed> {
    let answer = answer.map_err(|error| broken("no answer", &error))?;
    let (parts, body) = answer.into_parts();
    let answer = Answer { headers: parts.headers, body };
    if parts.status.is_success() {
        return Ok(answer);
    }
    let headers = answer.headers.clone();
    let document = answer.document().await.ok().and_then(|text| Element::parse(&text).ok());
    let code = document.as_ref().and_then(|document| document.text_of("Code"));
    Err(Failed::Refused(Box::new(Refused {
        status: parts.status,
        code: code.unwrap_or_default().to_owned(),
        headers,
        document,
    })))
}

impl Answer {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        text_of(&self.headers, name)
    }

    /// The whole body.
    pub(super) async fn document(self) -> Result<Bytes, ObjectError> {
        let mut pieces = Pieces { body: self.body };
        let mut all = BytesMut::new();
        while let Some(piece) = pieces.next().await {
            let piece = piece?;
            if DOCUMENT_BYTES_MAX - all.len() < piece.len() {
                return Err(ObjectError::Storage {
                    reason: "the upstream store answered more than a document".to_owned(),
                });
            }
            all.extend_from_slice(&piece);
        }
        Ok(all.freeze())
    }

    /// The body as it comes.
    pub(super) fn pieces(self) -> Pieces {
        Pieces { body: self.body }
    }
}

pub(super) fn text_of<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// The body of an answer.
pub(super) struct Pieces {
    body: Incoming,
}

impl Pieces {
    pub(super) async fn next(&mut self) -> Option<Result<Bytes, ObjectError>> {
        loop {
            let frame = match tokio::time::timeout(IDLE_MAX, self.body.frame()).await {
                Err(_) => return Some(Err(late("sent nothing"))),
                Ok(None) => return None,
                Ok(Some(Err(error))) => return Some(Err(broken("its answer broke off", &error))),
                Ok(Some(Ok(frame))) => frame,
            };
            if let Ok(data) = frame.into_data()
                && !data.is_empty()
            {
                return Some(Ok(data));
            }
        }
    }
}

/// A body of known length that comes piece by piece. Unless its end is told, it breaks off, and
/// the other store throws away what it got.
pub(super) struct Piecewise {
    pieces: mpsc::Receiver<Piece>,
    left: u64,
}

/// Where its pieces go in.
pub(super) struct Feed {
    pieces: mpsc::Sender<Piece>,
}

enum Piece {
    Data(Bytes),
    End,
}

impl Piecewise {
    fn of(length: u64) -> (Feed, Self) {
        let (sender, receiver) = mpsc::channel(1);
        (Feed { pieces: sender }, Self { pieces: receiver, left: length })
    }
}

impl Feed {
    /// Waits until there is room; false if nobody takes any more.
    pub(super) async fn push(&self, bytes: Bytes) -> bool {
        self.pieces.send(Piece::Data(bytes)).await.is_ok()
    }

    pub(super) async fn end(self) {
        // Who does not listen any more has answered already.
        let _ = self.pieces.send(Piece::End).await;
    }
}

impl Body for Piecewise {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        self.pieces.poll_recv(cx).map(|piece| match piece {
            Some(Piece::Data(bytes)) => {
                self.left = self.left.saturating_sub(bytes.len() as u64);
                Some(Ok(Frame::data(bytes)))
            }
            Some(Piece::End) => None,
            None => Some(Err(io::ErrorKind::UnexpectedEof.into())),
        })
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}
