//! Requests whose signatures AWS's own documentation prints.
//!
//! Source: IAM User Guide, "Examples of the complete Signature Version 4 signing process"; Amazon
//! S3 API Reference, "Authenticating Requests (AWS Signature Version 4)" and its subpages.

use crate::support::{Request, at};
use sekisho_sigv4::{AuthError, BodyCheck};

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const S3_SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

fn s3_authorization(signed_headers: &str, signature: &str) -> String {
    format!(
        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,\
         SignedHeaders={signed_headers},Signature={signature}"
    )
}

#[test]
fn iam_list_users_verifies() {
    let request = Request::new(
        "GET",
        "/?Action=ListUsers&Version=2010-05-08",
        &[
            ("Host", "iam.amazonaws.com"),
            ("Content-Type", "application/x-www-form-urlencoded; charset=utf-8"),
            ("X-Amz-Date", "20150830T123600Z"),
            (
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, \
                 SignedHeaders=content-type;host;x-amz-date, \
                 Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7",
            ),
        ],
    );
    assert_eq!(
        request.verify(SECRET, "iam", at("20150830T123600Z")).unwrap().body,
        BodyCheck::Done
    );
    let other_secret = request.verify(S3_SECRET, "iam", at("20150830T123600Z"));
    assert!(matches!(other_secret, Err(AuthError::SignatureMismatch(_))));
}

#[test]
fn s3_get_object_verifies() {
    let request = Request::new(
        "GET",
        "/test.txt",
        &[
            ("Host", "examplebucket.s3.amazonaws.com"),
            ("Range", "bytes=0-9"),
            ("x-amz-content-sha256", EMPTY),
            ("x-amz-date", "20130524T000000Z"),
            (
                "Authorization",
                &s3_authorization(
                    "host;range;x-amz-content-sha256;x-amz-date",
                    "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
                ),
            ),
        ],
    );
    assert_eq!(
        request.verify(S3_SECRET, "s3", at("20130524T000000Z")).unwrap().body,
        BodyCheck::Done
    );
}

#[test]
fn s3_put_object_verifies_with_its_body() {
    let request = Request::new(
        "PUT",
        "/test$file.text",
        &[
            ("Host", "examplebucket.s3.amazonaws.com"),
            ("Date", "Fri, 24 May 2013 00:00:00 GMT"),
            ("x-amz-date", "20130524T000000Z"),
            ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
            (
                "x-amz-content-sha256",
                "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072",
            ),
            (
                "Authorization",
                &s3_authorization(
                    "date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class",
                    "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd",
                ),
            ),
        ],
    )
    .with_body(b"Welcome to Amazon S3.");
    let now = at("20130524T000000Z");
    assert_eq!(request.verify(S3_SECRET, "s3", now).unwrap().body, BodyCheck::Done);
    // SG-13
    let other_body = request.with_body(b"Welcome to Amazon S4.").verify(S3_SECRET, "s3", now);
    assert!(matches!(other_body, Err(AuthError::ContentHashMismatch { .. })));
}

#[test]
fn s3_get_bucket_lifecycle_and_list_objects_verify() {
    for (target, signature) in [
        ("/?lifecycle", "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"),
        (
            "/?max-keys=2&prefix=J",
            "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
        ),
        (
            "/?prefix=J&max-keys=2",
            "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
        ),
    ] {
        let request = Request::new(
            "GET",
            target,
            &[
                ("Host", "examplebucket.s3.amazonaws.com"),
                ("x-amz-date", "20130524T000000Z"),
                ("x-amz-content-sha256", EMPTY),
                (
                    "Authorization",
                    &s3_authorization("host;x-amz-content-sha256;x-amz-date", signature),
                ),
            ],
        );
        let verified = request.verify(S3_SECRET, "s3", at("20130524T000000Z"));
        assert_eq!(verified.unwrap().body, BodyCheck::Done, "{target}");
    }
}

#[test]
fn s3_presigned_get_verifies() {
    let request = Request::new(
        "GET",
        "/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256\
         &X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request\
         &X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host\
         &X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404",
        &[("Host", "examplebucket.s3.amazonaws.com")],
    );
    for now in ["20130523T234500Z", "20130524T000000Z", "20130525T000000Z"] {
        let verified = request.verify(S3_SECRET, "s3", at(now));
        assert_eq!(verified.unwrap().body, BodyCheck::Unsigned, "{now}");
    }
    // SG-31
    let late = request.verify(S3_SECRET, "s3", at("20130525T000001Z"));
    assert!(matches!(late, Err(AuthError::PresignedExpired { .. })));
    let early = request.verify(S3_SECRET, "s3", at("20130523T234459Z"));
    assert!(matches!(early, Err(AuthError::SignedTooLate { .. })));
}
