//! Requests that botocore signed, as written by `tests/botocore_cases.py`. Each must verify, be
//! signed the same way here, and fail as soon as a part under the signature changes.

use crate::support::{Request, at};
use sekisho_sigv4::{
    AmzDate, AuthError, Credential, Form, PayloadKind, Presented, SignedBody, Signer, SigningKey,
    parse,
};
use serde_json::Value;

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

struct Case {
    service: String,
    date: String,
    request: Request,
    line: String,
}

fn cases() -> Vec<Case> {
    let lines = match std::env::var("SIGV4_CASES") {
        Ok(path) => std::fs::read_to_string(path).unwrap(),
        Err(_) => include_str!("../botocore_cases.jsonl").to_owned(),
    };
    let cases: Vec<Case> = lines.lines().map(case).collect();
    assert!(400 < cases.len(), "the cases went missing");
    cases
}

fn case(line: &str) -> Case {
    let json: Value = serde_json::from_str(line).unwrap();
    let text = |name: &str| json[name].as_str().unwrap();
    let headers: Vec<(&str, &str)> = json["h"]
        .as_array()
        .unwrap()
        .iter()
        .map(|pair| (pair[0].as_str().unwrap(), pair[1].as_str().unwrap()))
        .collect();
    Case {
        service: text("s").into(),
        date: text("n").into(),
        request: Request::new(text("m"), text("t"), &headers).with_body(text("b").as_bytes()),
        line: line.into(),
    }
}

#[test]
fn what_botocore_signs_verifies() {
    for Case { service, date, request, line } in cases() {
        let verified = request.verify(SECRET, &service, at(&date));
        match verified {
            Ok(_) => {}
            Err(AuthError::SignatureMismatch(mismatch)) => {
                panic!("{line}\n{}", String::from_utf8_lossy(&mismatch.canonical_request))
            }
            Err(error) => panic!("{error}\n{line}"),
        }
    }
}

#[test]
fn what_botocore_signs_is_signed_the_same_here() {
    for Case { service, date, request, line } in cases() {
        let view = request.view();
        let Ok(Presented::Signed(signed)) = parse(&view) else { panic!("{line}") };
        let credential: &Credential<'_> = &signed.credential;
        // A signature over `Date` alone is botocore's own habit.
        if signed.form == Form::Header && !request.headers.contains_key("x-amz-date") {
            continue;
        }
        let signing_key = SigningKey::derive(
            SECRET,
            credential.date(),
            credential.region(),
            credential.service(),
        );
        let signer = Signer {
            access_key_id: credential.access_key_id(),
            signing_key: &signing_key,
            session_token: signed.session_token.as_ref().map(|token| &*token.value),
            region: credential.region(),
            service: &service,
            date: AmzDate::parse(&date).unwrap(),
        };
        let body = match signed.payload.kind {
            PayloadKind::Unsigned => SignedBody::Unsigned,
            PayloadKind::Streaming(kind) => SignedBody::Streaming(kind),
            PayloadKind::Absent if service == "s3" => SignedBody::Unsigned,
            _ => SignedBody::of(&request.body),
        };
        let mut headers = request.headers.clone();
        let signature = match signed.form {
            Form::Header => {
                headers.remove("authorization");
                signer
                    .sign(&request.method, &request.path, &request.query, &mut headers, body)
                    .unwrap()
            }
            Form::Query => {
                for unsigned in ["user-agent", "x-amzn-trace-id", "expect", "connection"] {
                    headers.remove(unsigned);
                }
                let (before, _) = request.query.split_once("X-Amz-Algorithm").unwrap();
                let before = before.trim_end_matches('&');
                let life_s = signed.expires_s.unwrap();
                let query = signer
                    .presign(&request.method, &request.path, before, &headers, life_s, body)
                    .unwrap();
                query.rsplit_once("X-Amz-Signature=").unwrap().1.to_owned()
            }
        };
        assert_eq!(signature, signed.signature, "{line}");
    }
}

#[test]
fn a_changed_request_does_not_verify() {
    for Case { service, date, request, line } in cases() {
        let refused = |request: &Request, what: &str| {
            let verified = request.verify(SECRET, &service, at(&date));
            assert!(verified.is_err(), "{what} changed and nobody saw it\n{line}");
        };
        let mut other = request.clone();
        other.method = "LOCK".parse().unwrap();
        refused(&other, "method");

        let mut other = request.clone();
        other.path.push('x');
        refused(&other, "path");

        let mut other = request.clone();
        other.query.push_str(if other.query.is_empty() { "x" } else { "&x" });
        refused(&other, "query");

        let mut other = request.clone();
        other.headers.insert("host", "elsewhere".parse().unwrap());
        refused(&other, "host");

        let mut other = request.clone();
        other.headers.append("host", "elsewhere".parse().unwrap());
        refused(&other, "host twice");

        let hides_body =
            line.contains("UNSIGNED-PAYLOAD") || (service == "s3" && line.contains("\"l\":"));
        if !hides_body {
            let mut other = request.clone();
            other.body.push(b'x');
            refused(&other, "body");
        }
        let other_secret = request.verify("another", &service, at(&date));
        assert!(matches!(other_secret, Err(AuthError::SignatureMismatch(_))), "{line}");
    }
}
