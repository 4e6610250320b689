//! Signatures and signed bodies.

use std::sync::Arc;

use bytes::Bytes;
use http::header::{HeaderMap, HeaderValue};
use sekisho_sigv4::{
    AmzDate, AuthError, BodyCheck, BodyHash, ChunkSigner, ChunkedBody, Expectation, Malformed,
    Presented, ProtocolFamily, Regions, RequestView, SignedBody, Signer, SigningKey, StreamingKind,
    parse, verify,
};

use super::request;

const SERVICES: [&str; 4] = ["s3", "iam", "sts", "sqs"];
const REGION: &str = "us-east-1";
/// 2026-11-22T08:17:40Z
const NOW_S: i64 = 1_795_335_460;
/// What carries a signature, or says what is signed.
const CARRIERS: [&str; 5] = [
    "authorization",
    "x-amz-date",
    "x-amz-security-token",
    "x-amz-content-sha256",
    "x-amz-region-set",
];

/// A request's signature is read or refused; a request that we sign is believed, in both forms, and
/// not with another body.
pub fn signatures(data: &[u8]) {
    let Some((first, rest)) = data.split_first() else { return };
    let service = SERVICES[usize::from(*first) % SERVICES.len()];
    let Some((mut parts, body)) = request::read(rest) else { return };
    let view = RequestView::of(&parts);
    match parse(&view) {
        Err(error) => told(&error),
        Ok(Presented::Anonymous) => {}
        Ok(Presented::Signed(_)) => {
            // Nobody can know the key.
            let outcome = verified(&view, service, BodyHash::of(body));
            told(&outcome.expect_err("a signature of chance"));
        }
    }
    for carrier in CARRIERS {
        parts.headers.remove(carrier);
    }
    if !matches!(parse(&RequestView::of(&parts)), Ok(Presented::Anonymous)) {
        return;
    }
    let (path, query) = (parts.uri.path(), parts.uri.query().unwrap_or_default());
    let view = |query, headers| RequestView {
        method: &parts.method,
        path,
        query,
        headers,
        authority: None,
    };
    let key = key(service);
    let signer = signer(service, &key);
    let mut headers = parts.headers.clone();
    let signed = signer.sign(&parts.method, path, query, &mut headers, SignedBody::of(body));
    if signed.is_ok() {
        let view = view(query, &headers);
        assert_eq!(verified(&view, service, BodyHash::of(body)), Ok(BodyCheck::Done));
        let other = [body, b"."].concat();
        told(&verified(&view, service, BodyHash::of(&other)).expect_err("another body"));
    }
    let body_signed = if service == "s3" { SignedBody::Unsigned } else { SignedBody::of(body) };
    let presigned = signer.presign(&parts.method, path, query, &parts.headers, 60, body_signed);
    if let Ok(query) = presigned {
        match verified(&view(&query, &parts.headers), service, BodyHash::of(body)) {
            // One of the signature's own parameters was there before.
            Err(AuthError::Malformed { fault: Malformed::Repeated { .. }, .. }) => {}
            outcome => {
                let is_s3 = service == "s3";
                assert_eq!(outcome, Ok(if is_s3 { BodyCheck::Unsigned } else { BodyCheck::Done }));
            }
        }
    }
}

/// A chunked body gives the same data in whatever pieces it comes; signed chunks give what was
/// signed or nothing.
pub fn chunks(data: &[u8]) {
    let [first, second, rest @ ..] = data else { return };
    let Some((mut parts, body)) = request::read(rest) else { return };
    let step = usize::from(*first) + 1;
    let unsigned = || ChunkedBody::begin_unsigned(&RequestView::of(&parts));
    if let (Ok(whole), Ok(pieces)) = (unsigned(), unsigned()) {
        let whole = decoded(whole, body, usize::MAX);
        assert_eq!(whole, decoded(pieces, body, step));
        if let Err(error) = whole {
            told(&error);
        }
    }
    parts.headers = HeaderMap::new();
    let is_presigned = !matches!(parse(&RequestView::of(&parts)), Ok(Presented::Anonymous));
    if body.is_empty() || is_presigned {
        return;
    }
    parts.headers.insert("host", HeaderValue::from_static("bucket.s3.amazonaws.com"));
    parts.headers.insert("x-amz-decoded-content-length", body.len().into());
    let (path, query) = (parts.uri.path(), parts.uri.query().unwrap_or_default());
    let key = key("s3");
    let signer = signer("s3", &key);
    let kind = StreamingKind::Signed;
    let streaming = SignedBody::Streaming(kind);
    let seed = signer.sign(&parts.method, path, query, &mut parts.headers, streaming);
    let seed = seed.expect("there is a host");
    let mut chunked = Vec::new();
    let mut chunks = ChunkSigner::signed(&signer, &seed);
    chunks.chunk(body, &mut chunked);
    chunks.end(false, &[], &mut chunked);
    let begun = || {
        let view = RequestView::of(&parts);
        let Ok(Presented::Signed(signed)) = parse(&view) else { panic!("it was signed") };
        ChunkedBody::begin(kind, &signed, &view, Arc::new(key.clone())).expect("it says how long")
    };
    assert_eq!(decoded(begun(), &chunked, step).as_deref(), Ok(body));
    let at = usize::from(*second) * 7 % chunked.len();
    chunked[at] ^= *first | 1;
    if let Ok(data) = decoded(begun(), &chunked, step) {
        assert_eq!(data, body);
    }
}

fn key(service: &str) -> SigningKey {
    SigningKey::derive("wJalrXUtnFEMI", now().day(), REGION, service)
}

fn signer<'a>(service: &'a str, signing_key: &'a SigningKey) -> Signer<'a> {
    Signer {
        access_key_id: "AKIDEXAMPLE",
        signing_key,
        session_token: None,
        region: REGION,
        service,
        date: now(),
    }
}

fn now() -> AmzDate {
    AmzDate::from_timestamp(jiff::Timestamp::from_second(NOW_S).expect("a year of four digits"))
}

fn verified(view: &RequestView<'_>, service: &str, body: BodyHash) -> Result<BodyCheck, AuthError> {
    let Presented::Signed(signed) = parse(view)? else { return Err(AuthError::MissingCredentials) };
    let now = jiff::Timestamp::from_second(NOW_S).expect("a year of four digits");
    let expected = Expectation::of(service, Regions::Any);
    verify(&signed, view, &key(service), body, now, &expected).map(|verified| verified.body)
}

/// The data of a body that comes in pieces of so many bytes.
fn decoded(mut body: ChunkedBody, bytes: &[u8], step: usize) -> Result<Vec<u8>, AuthError> {
    let mut data = Vec::new();
    for piece in bytes.chunks(step) {
        body.push(Bytes::copy_from_slice(piece), &mut data)?;
    }
    body.finish()?;
    Ok(data.concat())
}

/// Every refusal can be told to every kind of client.
fn told(error: &AuthError) {
    for family in [
        ProtocolFamily::Query,
        ProtocolFamily::Json,
        ProtocolFamily::RestJson,
        ProtocolFamily::Ec2,
        ProtocolFamily::S3,
    ] {
        let answer = error.answer(family);
        assert!(answer.status.is_client_error(), "{error:?}");
    }
}
