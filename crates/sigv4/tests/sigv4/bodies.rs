//! What the signature says about the body.

use crate::ask::{Ask, NOW, SECRET, refused, verify_at};
use crate::support::{at, key_of};
use sekisho_sigv4::{
    AuthError, BodyCheck, BodyHash, Expectation, Presented, Regions, SignedBody, SigningKey, parse,
    verify,
};

#[test]
fn s3_requires_the_content_hash_and_others_do_not() {
    // SG-13
    let mut request = Ask::of("s3").sign();
    let text =
        request.headers["authorization"].to_str().unwrap().replace("x-amz-content-sha256;", "");
    request.headers.insert("authorization", text.parse().unwrap());
    request.headers.remove("x-amz-content-sha256");
    assert_eq!(refused(&request, "s3"), AuthError::ContentHashMissing);

    let body = b"Action=ListUsers&Version=2010-05-08";
    let ask = Ask { body, signed_body: SignedBody::of(body), ..Ask::of("iam") };
    let request = ask.sign();
    assert!(!request.headers.contains_key("x-amz-content-sha256"));
    assert_eq!(verify_at(&request, "iam", at(NOW)).unwrap().body, BodyCheck::Done);
    let other = request.with_body(b"Action=ListUsers&Version=2010-05-09");
    assert!(matches!(refused(&other, "iam"), AuthError::SignatureMismatch(_)));
}

#[test]
fn a_content_hash_that_was_sent_must_fit_the_body_everywhere() {
    // SG-13
    const OF_A: &str = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
    let headers = vec![("host", "localhost:4566"), ("x-amz-content-sha256", OF_A)];
    for service in ["iam", "s3"] {
        let ask = Ask {
            headers: headers.clone(),
            body: b"a",
            signed_body: SignedBody::of(b"a"),
            ..Ask::of(service)
        };
        assert_eq!(verify_at(&ask.sign(), service, at(NOW)).unwrap().body, BodyCheck::Done);
        let refusal = refused(&ask.sign().with_body(b"b"), service);
        let AuthError::ContentHashMismatch { claimed, computed } = refusal else {
            panic!("{refusal:?}")
        };
        assert_eq!(claimed, OF_A);
        assert_ne!(computed, OF_A);
    }
}

#[test]
fn a_body_that_comes_later_is_judged_later() {
    let request = Ask { signed_body: SignedBody::of(b"ab"), ..Ask::of("s3") }.sign();
    let view = request.view();
    let Ok(Presented::Signed(signed)) = parse(&view) else { panic!() };
    let (key, expected) = (key_of(&signed, SECRET), Expectation::of("s3", Regions::Any));
    let verified = verify(&signed, &view, &key, BodyHash::Later, at(NOW), &expected).unwrap();
    let mut hasher = sekisho_sigv4::BodyHasher::new();
    hasher.update(b"a");
    hasher.update(b"b");
    assert_eq!(verified.body.judge(&hasher.finish()), Ok(()));
    let mut hasher = sekisho_sigv4::BodyHasher::new();
    hasher.update(b"abc");
    let refusal = verified.body.judge(&hasher.finish());
    assert!(matches!(refusal, Err(AuthError::ContentHashMismatch { .. })));
}

#[test]
fn only_s3_takes_bodies_that_are_not_hashed_whole() {
    // SG-14
    let words = [
        ("UNSIGNED-PAYLOAD", true),
        ("STREAMING-UNSIGNED-PAYLOAD-TRAILER", true),
        ("STREAMING-AWS4-HMAC-SHA256-PAYLOAD", true),
        ("STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER", true),
        // Needs an ECDSA signature in front.
        ("STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD", false),
        ("STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER", false),
        ("unsigned-payload", false),
        ("", false),
    ];
    for (word, is_taken) in words {
        for service in ["s3", "iam"] {
            let mut request = Ask { signed_body: SignedBody::Unsigned, ..Ask::of("s3") }.sign();
            if service != "s3" {
                request = Ask {
                    headers: vec![("host", "h"), ("x-amz-content-sha256", word)],
                    ..Ask::of(service)
                }
                .sign();
            }
            request.headers.insert("x-amz-content-sha256", word.parse().unwrap());
            let refusal = verify_at(&request, service, at(NOW));
            let is_invalid = matches!(refusal, Err(AuthError::ContentHashInvalid { .. }));
            assert_eq!(is_invalid, service != "s3" || !is_taken, "{service} {word}: {refusal:?}");
        }
    }
}

#[test]
fn a_presigned_request_hashes_its_body_outside_s3() {
    // SG-15
    let request =
        Ask { body: b"a", signed_body: SignedBody::of(b"a"), ..Ask::of("sts") }.presign(60);
    assert!(verify_at(&request, "sts", at(NOW)).is_ok());
    assert!(verify_at(&request.with_body(b"b"), "sts", at(NOW)).is_err());
    let request = Ask { body: b"a", ..Ask::of("s3") }.presign(60);
    assert_eq!(verify_at(&request, "s3", at(NOW)).unwrap().body, BodyCheck::Unsigned);
}

#[test]
fn a_presigned_request_may_name_its_payload_in_the_query() {
    // The SDK for JavaScript adds this parameter to S3's presigned URLs.
    let mut ask = Ask { query: "X-Amz-Content-Sha256=UNSIGNED-PAYLOAD", ..Ask::of("s3") };
    let request = ask.presign(60).with_body(b"a");
    assert_eq!(verify_at(&request, "s3", at(NOW)).unwrap().body, BodyCheck::Unsigned);
    ask.query =
        "X-Amz-Content-Sha256=ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
    ask.signed_body = SignedBody::of(b"a");
    let request = ask.presign(60).with_body(b"a");
    assert_eq!(verify_at(&request, "s3", at(NOW)).unwrap().body, BodyCheck::Done);
    let other = verify_at(&request.with_body(b"b"), "s3", at(NOW));
    assert!(matches!(other, Err(AuthError::ContentHashMismatch { .. })), "{other:?}");
}

#[test]
fn a_post_policy_is_signed_as_it_stands() {
    // S3-101
    let key = SigningKey::derive(
        "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
        "20151229",
        "us-east-1",
        "s3",
    );
    // S3 API Reference, "Example: Browser-Based Upload using HTTP POST (Using AWS Signature Version 4)".
    let policy = "eyAiZXhwaXJhdGlvbiI6ICIyMDE1LTEyLTMwVDEyOjAwOjAwLjAwMFoiLA0KICAiY29uZGl0aW9ucyI6IFsNCiAgICB7ImJ1Y2tldCI6ICJzaWd2NGV4YW1wbGVidWNrZXQifSwNCiAgICBbInN0YXJ0cy13aXRoIiwgIiRrZXkiLCAidXNlci91c2VyMS8iXSwNCiAgICB7ImFjbCI6ICJwdWJsaWMtcmVhZCJ9LA0KICAgIHsic3VjY2Vzc19hY3Rpb25fcmVkaXJlY3QiOiAiaHR0cDovL3NpZ3Y0ZXhhbXBsZWJ1Y2tldC5zMy5hbWF6b25hd3MuY29tL3N1Y2Nlc3NmdWxfdXBsb2FkLmh0bWwifSwNCiAgICBbInN0YXJ0cy13aXRoIiwgIiRDb250ZW50LVR5cGUiLCAiaW1hZ2UvIl0sDQogICAgeyJ4LWFtei1tZXRhLXV1aWQiOiAiMTQzNjUxMjM2NTEyNzQifSwNCiAgICB7IngtYW16LXNlcnZlci1zaWRlLWVuY3J5cHRpb24iOiAiQUVTMjU2In0sDQogICAgWyJzdGFydHMtd2l0aCIsICIkeC1hbXotbWV0YS10YWciLCAiIl0sDQoNCiAgICB7IngtYW16LWNyZWRlbnRpYWwiOiAiQUtJQUlPU0ZPRE5ON0VYQU1QTEUvMjAxNTEyMjkvdXMtZWFzdC0xL3MzL2F3czRfcmVxdWVzdCJ9LA0KICAgIHsieC1hbXotYWxnb3JpdGhtIjogIkFXUzQtSE1BQy1TSEEyNTYifSwNCiAgICB7IngtYW16LWRhdGUiOiAiMjAxNTEyMjlUMDAwMDAwWiIgfQ0KICBdDQp9";
    let signature = "8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e";
    assert_eq!(
        sekisho_sigv4::verify_post_policy("AKIAIOSFODNN7EXAMPLE", policy, signature, &key),
        Ok(())
    );
    let other =
        sekisho_sigv4::verify_post_policy("AKIAIOSFODNN7EXAMPLE", &policy[1..], signature, &key);
    assert!(matches!(other, Err(AuthError::SignatureMismatch(_))));
}
