//! Random requests: whatever comes, no panic; whatever is changed, no belief.

use crate::support::{Request, at, key_of};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use proptest::prelude::*;
use proptest::sample::Index;
use sekisho_sigv4::{
    AmzDate, BodyHash, Expectation, Presented, ProtocolFamily, Regions, RequestView, SignedBody,
    Signer, SigningKey, parse, verify,
};

const SECRET: &str = "secret";
const NOW: &str = "20300102T030405Z";
const FAMILIES: [ProtocolFamily; 5] = [
    ProtocolFamily::Query,
    ProtocolFamily::Json,
    ProtocolFamily::RestJson,
    ProtocolFamily::Ec2,
    ProtocolFamily::S3,
];

/// Text that looks like the real thing often enough to get far.
fn authorization() -> impl Strategy<Value = Vec<u8>> {
    let part = prop_oneof![
        Just("AWS4-HMAC-SHA256 ".to_owned()),
        Just("AWS4-ECDSA-P256-SHA256 ".to_owned()),
        Just("Credential=AKID/20300102/us-east-1/iam/aws4_request".to_owned()),
        Just("Credential=AKID/20300102/iam/aws4_request".to_owned()),
        Just("SignedHeaders=host;x-amz-date".to_owned()),
        Just("Signature=".to_owned()),
        Just(", ".to_owned()),
        "[a-f0-9]{0,70}",
        "[ -~é]{0,12}",
    ];
    prop_oneof![
        prop::collection::vec(part, 0..10).prop_map(|parts| parts.concat().into_bytes()),
        prop::collection::vec(any::<u8>(), 0..60),
        Just(
            b"AWS4-HMAC-SHA256 Credential=AKID/20300102/us-east-1/iam/aws4_request, SignedHeaders=host, Signature=0"
                .to_vec()
        ),
    ]
}

fn query() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        Just("X-Amz-Algorithm=AWS4-HMAC-SHA256&".to_owned()),
        Just("X-Amz-Credential=AKID%2F20300102%2Fus-east-1%2Fs3%2Faws4_request&".to_owned()),
        Just("X-Amz-Date=20300102T030405Z&".to_owned()),
        Just("X-Amz-Expires=60&".to_owned()),
        Just("X-Amz-SignedHeaders=host&".to_owned()),
        Just("X-Amz-Signature=00&".to_owned()),
        Just("X-Amz-Security-Token=%".to_owned()),
        "[a-zX%0-9+&=;é/-]{0,12}",
    ];
    prop::collection::vec(part, 0..9).prop_map(|parts| parts.concat())
}

fn headers() -> impl Strategy<Value = HeaderMap> {
    let name = prop_oneof![
        Just("host"),
        Just("x-amz-date"),
        Just("date"),
        Just("x-amz-content-sha256"),
        Just("x-amz-security-token"),
        Just("x-amz-target"),
        Just("x-amz-acl"),
        Just("other"),
    ];
    let value = prop_oneof![
        Just(NOW.as_bytes().to_vec()),
        Just(b"UNSIGNED-PAYLOAD".to_vec()),
        "[ -~\t]{0,20}".prop_map(String::into_bytes),
        prop::collection::vec(any::<u8>(), 0..20),
    ];
    prop::collection::vec((name, value), 0..8).prop_map(|pairs| {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            if let Ok(value) = HeaderValue::from_bytes(&value) {
                headers.append(name, value);
            }
        }
        headers
    })
}

/// A signed request, and where in it a bit is to be turned.
#[derive(Clone, Debug)]
struct Signed {
    request: Request,
    service: &'static str,
}

fn signed() -> impl Strategy<Value = Signed> {
    (
        prop::sample::select(vec!["iam", "sts", "s3", "organizations"]),
        any::<bool>(),
        "(/[a-z.%0-9]{0,6}){1,4}",
        "([a-c]{1,2}=[a-z0-9]{0,4}(&[d-f]{1,2}=[a-z0-9]{0,4}){0,3})?",
        prop::collection::vec(("x-amz-meta-[a-c]", "[a-z]{1,8}"), 0..3),
        prop::collection::vec(any::<u8>(), 0..40),
        prop::option::of("[A-Za-z0-9/+=]{1,40}"),
    )
        .prop_map(|(service, is_presigned, path, query, metadata, body, token)| {
            let key = SigningKey::derive(SECRET, &NOW[..8], "us-east-1", service);
            let signer = Signer {
                access_key_id: "AKIDEXAMPLE",
                signing_key: &key,
                session_token: token.as_deref(),
                region: "us-east-1",
                service,
                date: AmzDate::parse(NOW).unwrap(),
            };
            let mut request =
                Request::new("PUT", "/", &[("host", "localhost:4566")]).with_body(&body);
            (request.path, request.query) = (path, query);
            for (name, value) in metadata {
                let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
                request.headers.append(name, value.parse().unwrap());
            }
            if is_presigned {
                let body =
                    if service == "s3" { SignedBody::Unsigned } else { SignedBody::of(&body) };
                request.query = signer
                    .presign(
                        &request.method,
                        &request.path,
                        &request.query,
                        &request.headers,
                        60,
                        body,
                    )
                    .unwrap();
            } else {
                let mut headers = std::mem::take(&mut request.headers);
                signer
                    .sign(
                        &Method::PUT,
                        &request.path,
                        &request.query,
                        &mut headers,
                        SignedBody::of(&body),
                    )
                    .unwrap();
                request.headers = headers;
            }
            Signed { request, service }
        })
}

fn is_believed(request: &Request, service: &str) -> bool {
    request.verify(SECRET, service, at(NOW)).is_ok()
}

/// Turns one bit of a text; `None` if it makes no text that the wire could carry.
fn turn(text: &str, at: Index, bit: u8) -> Option<String> {
    let mut bytes = text.as_bytes().to_vec();
    let place = at.index(bytes.len());
    bytes[place] ^= 1 << bit;
    String::from_utf8(bytes).ok().filter(|text| text.bytes().all(|b| b.is_ascii_graphic()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_requests_never_panic_and_never_verify(
        method in "[A-Z]{1,6}",
        path in "[ -~é]{0,30}",
        query in query(),
        mut headers in headers(),
        authorization in prop::option::of(authorization()),
        body in prop::collection::vec(any::<u8>(), 0..20),
        service in prop::sample::select(vec!["iam", "sts", "s3", "organizations"]),
        authority in prop::option::of("[a-z:0-9]{0,10}"),
    ) {
        if let Some(value) = authorization.and_then(|text| HeaderValue::from_bytes(&text).ok()) {
            headers.append("authorization", value);
        }
        let method: Method = method.parse().unwrap();
        let authority = authority.as_deref();
        let view = RequestView { method: &method, path: &path, query: &query, headers: &headers, authority };
        let error = match parse(&view) {
            Ok(Presented::Anonymous) => return Ok(()),
            Ok(Presented::Signed(signed)) => {
                let expected = Expectation::of(service, Regions::Any);
                let key = key_of(&signed, SECRET);
                let verified = verify(&signed, &view, &key, BodyHash::of(&body), at(NOW), &expected);
                verified.expect_err("nobody guesses a signature")
            }
            Err(error) => error,
        };
        for family in FAMILIES {
            let answer = error.answer(family);
            prop_assert!(answer.status.is_client_error());
            prop_assert!(!answer.code.is_empty() && !answer.message.is_empty());
        }
    }

    /// Turning any bit under the signature is seen. What is canonicalized away is not a change:
    /// the letter case of an escape or of a parameter's name.
    #[test]
    fn any_turned_bit_is_seen(signed in signed(), place in any::<Index>(), bit in 0_u8..8) {
        let Signed { request, service } = signed;
        prop_assert!(is_believed(&request, service), "{request:?}");

        if let Some(path) = turn(&request.path, place, bit) {
            let same_path = equal_paths(&path, &request.path, service);
            let other = Request { path, ..request.clone() };
            prop_assert!(same_path || !is_believed(&other, service), "path {:?}", other);
        }
        if !request.query.is_empty() && let Some(query) = turn(&request.query, place, bit) {
            let same_query = query.eq_ignore_ascii_case(&request.query);
            let other = Request { query, ..request.clone() };
            prop_assert!(same_query || !is_believed(&other, service), "query {:?}", other);
        }
        for name in request.headers.keys() {
            let value = request.headers[name].to_str().unwrap();
            let Some(turned) = turn(value, place, bit) else { continue };
            let mut other = request.clone();
            other.headers.insert(name.clone(), turned.parse().unwrap());
            // The list of signed headers is read in any letter case.
            let same_list = name == "authorization" && turned.eq_ignore_ascii_case(value)
                && signed_list(&turned) != signed_list(value);
            let several = request.headers.get_all(name).iter().count() > 1;
            prop_assert!(several || same_list || !is_believed(&other, service), "{name} {turned:?}");
        }
        let hides_body = request.query.contains("X-Amz-Signature") && service == "s3";
        if !request.body.is_empty() && !hides_body {
            let mut other = request.clone();
            let place = place.index(other.body.len());
            other.body[place] ^= 1 << bit;
            prop_assert!(!is_believed(&other, service), "body");
        }
    }

    /// Query order and letter case of escapes make no difference.
    #[test]
    fn equal_queries_verify_alike(signed in signed()) {
        let Signed { mut request, service } = signed;
        let mut pairs: Vec<&str> = request.query.split('&').collect();
        pairs.reverse();
        request.query = pairs.join("&").replace("%2F", "%2f");
        prop_assert!(is_believed(&request, service), "{request:?}");
    }
}

fn signed_list(authorization: &str) -> &str {
    authorization
        .split_once("SignedHeaders=")
        .map_or("", |(_, rest)| rest.split(',').next().unwrap_or(""))
}

/// Whether two paths are one to the service.
fn equal_paths(a: &str, b: &str, service: &str) -> bool {
    let kept = |path: &str| -> Vec<String> {
        if service == "s3" {
            let decoded: Vec<u8> = percent_decoded(path);
            return vec![String::from_utf8_lossy(&decoded).into_owned()];
        }
        let mut kept: Vec<String> = Vec::new();
        for segment in path.split('/') {
            match segment {
                "" | "." => {}
                ".." => drop(kept.pop()),
                other => kept.push(other.to_owned()),
            }
        }
        kept
    };
    kept(a) == kept(b) && (kept(a).is_empty() || a.ends_with('/') == b.ends_with('/'))
}

fn percent_decoded(path: &str) -> Vec<u8> {
    let (bytes, mut out, mut at) = (path.as_bytes(), Vec::new(), 0);
    while at < bytes.len() {
        let digits = bytes.get(at + 1..at + 3).and_then(|d| str::from_utf8(d).ok());
        match digits.and_then(|d| u8::from_str_radix(d, 16).ok()).filter(|_| bytes[at] == b'%') {
            Some(byte) if digits.is_some_and(|d| !d.starts_with('+')) => {
                out.push(byte);
                at += 3;
            }
            _ => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    out
}
