//! The words each protocol's clients are told (errors contract, §7).

use crate::ask::{Ask, NOW, refused, seconds, verify_at};
use crate::support::{Request, at};
use http::HeaderValue;
use sekisho_sigv4::{
    AmzDate, AuthAnswer, AuthError, ChunkFault, ProtocolFamily, ScopeFault, denied, throttled,
};
use sekisho_sigv4::{Form, Malformed};

use ProtocolFamily::{Ec2, Json, Query, RestJson, S3};

fn told(error: &AuthError, family: ProtocolFamily) -> String {
    line(&error.answer(family))
}

/// `status code: message`, then S3's fields.
fn line(answer: &AuthAnswer) -> String {
    let mut line = format!("{} {}: {}", answer.status.as_u16(), answer.code, answer.message);
    for (name, text) in &answer.fields {
        line.push_str(&format!(" | {name}={text}"));
    }
    line
}

fn check(error: &AuthError, expected: [&str; 5]) {
    for (family, expected) in [Query, Json, RestJson, Ec2, S3].into_iter().zip(expected) {
        assert_eq!(told(error, family), expected, "{family:?}");
    }
}

#[test]
fn no_credentials() {
    check(
        &AuthError::MissingCredentials,
        [
            "403 MissingAuthenticationToken: Request is missing Authentication Token",
            "400 MissingAuthenticationTokenException: Missing Authentication Token",
            "403 MissingAuthenticationTokenException: Missing Authentication Token",
            "400 MissingParameter: The request must contain the parameter AWSAccessKeyId",
            "403 AccessDenied: Access Denied",
        ],
    );
}

#[test]
fn unparsable_header() {
    let fault = Malformed::Credential { got: "a/b".into() };
    let message = "Credential must have exactly 5 slash-delimited elements, \
        e.g. keyid/date/region/service/term, got 'a/b'";
    check(
        &AuthError::Malformed { form: Form::Header, fault },
        [
            &format!("400 IncompleteSignature: {message}"),
            &format!("400 IncompleteSignatureException: {message}"),
            &format!("403 IncompleteSignatureException: {message}"),
            "401 AuthFailure: AWS was not able to validate the provided access credentials",
            "400 AuthorizationHeaderMalformed: The authorization header is malformed; the \
             Credential is mal-formed; \
             expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\".",
        ],
    );
}

#[test]
fn unknown_key_and_foreign_token() {
    let plain = [
        "403 InvalidClientTokenId: The security token included in the request is invalid.",
        "400 UnrecognizedClientException: The security token included in the request is invalid.",
        "400 UnrecognizedClientException: The security token included in the request is invalid.",
        "401 AuthFailure: AWS was not able to validate the provided access credentials",
    ];
    let [query, json, rest_json, ec2] = plain;
    let unknown = "403 InvalidAccessKeyId: The AWS Access Key Id you provided does not exist \
     in our records. \
        | AWSAccessKeyId=AKID";
    let error = AuthError::UnknownKey { access_key_id: "AKID".into() };
    check(&error, [query, json, rest_json, ec2, unknown]);
    let invalid = "400 InvalidToken: The provided token is malformed or otherwise invalid.";
    check(&AuthError::InvalidToken, [query, json, rest_json, ec2, invalid]);
}

#[test]
fn expired_token() {
    check(
        &AuthError::ExpiredToken,
        [
            "403 ExpiredToken: The security token included in the request is expired",
            "400 ExpiredTokenException: The security token included in the request is expired",
            "400 ExpiredTokenException: The security token included in the request is expired",
            "400 RequestExpired: Request has expired.",
            "400 ExpiredToken: The provided token has expired.",
        ],
    );
}

#[test]
fn wrong_signature() {
    let mut request = Ask::of("iam").sign();
    request.path = "/x".into();
    let message = "The request signature we calculated does not match the signature you \
     provided. Check your AWS \
        Secret Access Key and signing method. Consult the service documentation for details.";
    let error = refused(&request, "iam");
    assert_eq!(told(&error, Query), format!("403 SignatureDoesNotMatch: {message}"));
    assert_eq!(told(&error, Json), format!("400 InvalidSignatureException: {message}"));
    assert_eq!(told(&error, RestJson), format!("403 InvalidSignatureException: {message}"));
    let failure = "401 AuthFailure: AWS was not able to validate the provided access credentials";
    assert_eq!(told(&error, Ec2), failure);
}

#[test]
fn s3_tells_what_it_signed_itself() {
    let mut request = Ask::of("s3").sign();
    let signature =
        request.headers["authorization"].to_str().unwrap().rsplit_once('=').unwrap().1.to_owned();
    request.path = "/é".into();
    let answer = refused(&request, "s3").answer(S3);
    assert_eq!(answer.code, "SignatureDoesNotMatch");
    assert_eq!(
        answer.message,
        "The request signature we calculated does not match the signature you provided. \
         Check your key and signing method."
    );
    let names: Vec<_> = answer.fields.iter().map(|(name, _)| *name).collect();
    assert_eq!(
        names,
        [
            "AWSAccessKeyId",
            "StringToSign",
            "SignatureProvided",
            "StringToSignBytes",
            "CanonicalRequest",
            "CanonicalRequestBytes"
        ]
    );
    let field = |name: &str| &answer.fields.iter().find(|(n, _)| *n == name).unwrap().1;
    assert_eq!(field("AWSAccessKeyId"), "AKIDEXAMPLE");
    assert_eq!(*field("SignatureProvided"), signature);
    let canonical = "POST\n/%C3%A9\n\nhost:localhost:4566\n\
        x-amz-content-sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n\
        x-amz-date:20300102T030405Z\n\nhost;x-amz-content-sha256;x-amz-date\n\
        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(field("CanonicalRequest"), canonical);
    assert!(field("CanonicalRequestBytes").starts_with("50 4f 53 54 0a 2f 25 43"));
    let to_sign = field("StringToSign");
    assert!(
        to_sign.starts_with(
            "AWS4-HMAC-SHA256\n20300102T030405Z\n20300102/us-east-1/s3/aws4_request\n"
        )
    );
    assert!(field("StringToSignBytes").starts_with("41 57 53 34 2d"));
}

#[test]
fn clocks() {
    // SG-30
    let error =
        |off, service| verify_at(&Ask::of(service).sign(), service, seconds(off)).unwrap_err();
    let expired = "Signature expired: 20300102T030405Z is now earlier than 20300102T030406Z \
        (20300102T031906Z - 15 min.)";
    check(
        &error(901, "iam"),
        [
            &format!("403 SignatureDoesNotMatch: {expired}"),
            &format!("400 InvalidSignatureException: {expired}"),
            &format!("400 InvalidSignatureException: {expired}"),
            "400 RequestExpired: Request has expired.",
            "403 RequestTimeTooSkewed: The difference between the request time and the current \
             time is too large. \
             | RequestTime=20300102T030405Z | ServerTime=2030-01-02T03:19:06Z | \
             MaxAllowedSkewMilliseconds=900000",
        ],
    );
    assert_eq!(
        told(&error(-901, "iam"), Query),
        "403 SignatureDoesNotMatch: Signature not yet current: 20300102T030405Z is still later \
         than \
         20300102T030404Z (20300102T024904Z + 15 min.)"
    );
    assert_eq!(
        told(&error(301, "organizations"), Json),
        "400 InvalidSignatureException: Signature expired: 20300102T030405Z is now earlier \
         than 20300102T030406Z \
         (20300102T030906Z - 5 min.)"
    );
}

#[test]
fn presigned_requests() {
    let s3 = |expires_s, off| {
        verify_at(&Ask::of("s3").presign(expires_s), "s3", seconds(off)).unwrap_err()
    };
    assert_eq!(
        told(&s3(60, 61), S3),
        "403 AccessDenied: Request has expired | X-Amz-Expires=60 | Expires=2030-01-02T03:05:05Z \
         | ServerTime=2030-01-02T03:05:06Z"
    );
    assert_eq!(
        told(&s3(604_801, 0), S3),
        "400 AuthorizationQueryParametersError: X-Amz-Expires must be less than a week (in \
         seconds); that is, the \
         given X-Amz-Expires must be less than 604800 seconds"
    );
    let missing = Request::new("GET", "/?X-Amz-Signature=x", &[("host", "h")]);
    assert_eq!(
        told(&refused(&missing, "s3"), S3),
        "400 AuthorizationQueryParametersError: Query-string authentication version 4 requires \
         the X-Amz-Algorithm, \
         X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires \
         parameters."
    );
    assert_eq!(
        told(&refused(&missing, "iam"), Query),
        "400 IncompleteSignature: AWS query-string parameters must include 'X-Amz-Algorithm'. \
         AWS query-string \
         parameters must include 'X-Amz-Credential'. AWS query-string parameters must include \
         'X-Amz-SignedHeaders'. AWS query-string parameters must include 'X-Amz-Date'. \
         Re-examine the query-string \
         parameters."
    );
    let mut credential = Ask::of("s3").presign(60);
    credential.query = credential.query.replace("%2Faws4_request", "");
    assert_eq!(
        told(&refused(&credential, "s3"), S3),
        "400 AuthorizationQueryParametersError: Error parsing the X-Amz-Credential parameter; \
         the Credential is \
         mal-formed; expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\"."
    );
    let sts = verify_at(&Ask::of("sts").presign(9_999), "sts", seconds(901)).unwrap_err();
    assert_eq!(
        told(&sts, Query),
        "403 SignatureDoesNotMatch: Signature expired: 20300102T030405Z is now earlier than \
         20300102T030406Z \
         (20300102T031906Z - 15 min.)"
    );
}

#[test]
fn scopes() {
    // SG-33
    let request = Ask { region: "eu-north-1", ..Ask::of("sts") }.sign();
    assert_eq!(
        told(&refused(&request, "iam"), Query),
        "403 SignatureDoesNotMatch: Credential should be scoped to a valid Region, not eu-north-1 \
         Credential should be scoped to correct service: 'iam'"
    );
    let fault = ScopeFault {
        form: Form::Header,
        date: Some(("20300103".into(), AmzDate::parse(NOW).unwrap())),
        region: None,
        service: None,
        terminator: Some("aws4".into()),
    };
    assert_eq!(
        told(&AuthError::Scope(Box::new(fault)), Query),
        "403 SignatureDoesNotMatch: Credential should be scoped with a valid terminator: \
         'aws4_request' \
         Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP"
    );
    let request = Ask { region: "eu-north-1", ..Ask::of("s3") }.sign();
    assert_eq!(
        told(&refused(&request, "s3"), S3),
        "400 AuthorizationHeaderMalformed: The authorization header is malformed; the region \
         'eu-north-1' is wrong; \
         expecting 'us-east-1' | Region=us-east-1"
    );
}

#[test]
fn s3_refuses_two_ways_at_once_and_unsigned_headers() {
    let mut both = Ask::of("s3").presign(60);
    both.headers.insert("authorization", HeaderValue::from_static("x"));
    let answer = refused(&both, "s3").answer(S3);
    assert_eq!((answer.status.as_u16(), answer.code), (400, "InvalidArgument"));
    let mut unsigned = Ask::of("s3").sign();
    unsigned.headers.insert("x-amz-acl", HeaderValue::from_static("private"));
    assert_eq!(
        told(&refused(&unsigned, "s3"), S3),
        "403 AccessDenied: There were headers present in the request which were not signed \
         | HeadersNotSigned=x-amz-acl"
    );
}

#[test]
fn bodies() {
    let mismatch = AuthError::ContentHashMismatch { claimed: "aa".into(), computed: "bb".into() };
    assert_eq!(
        told(&mismatch, S3),
        "400 XAmzContentSHA256Mismatch: The provided 'x-amz-content-sha256' header does not \
         match what was computed. \
         | ClientComputedContentSHA256=aa | S3ComputedContentSHA256=bb"
    );
    for (fault, expected) in [
        (ChunkFault::DecodedLengthMissing, "411 MissingContentLength"),
        (ChunkFault::TooSmall { size: 5 }, "403 InvalidChunkSizeError"),
        (ChunkFault::Trailer, "400 MalformedTrailerError"),
        (ChunkFault::Incomplete, "400 IncompleteBody"),
    ] {
        let told = told(&AuthError::Chunked(fault), S3);
        assert!(told.starts_with(expected), "{told}");
    }
}

#[test]
fn what_a_request_said_is_repeated_in_printable_measure() {
    let got = format!("a\0b\u{1b}{}", "x".repeat(5_000));
    let error = AuthError::Malformed { form: Form::Query, fault: Malformed::Credential { got } };
    for family in [Query, Json, RestJson, Ec2, S3] {
        let told = told(&error, family);
        assert!(!told.chars().any(char::is_control), "{told}");
        assert!(told.len() < 500, "{told}");
    }
}

#[test]
fn denials_and_throttling() {
    let words = |family| line(&denied(family, "no")).replace(": no", "");
    assert_eq!(
        [Query, Json, RestJson, Ec2, S3].map(words),
        [
            "403 AccessDenied",
            "400 AccessDeniedException",
            "403 AccessDeniedException",
            "403 UnauthorizedOperation",
            "403 AccessDenied"
        ]
    );
    assert_eq!(
        [Query, Json, RestJson, Ec2, S3].map(|family| line(&throttled(family))),
        [
            "400 Throttling: Rate exceeded",
            "400 ThrottlingException: Rate exceeded",
            "400 ThrottlingException: Rate exceeded",
            "503 RequestLimitExceeded: Rate exceeded",
            "503 SlowDown: Please reduce your request rate."
        ]
    );
}

#[test]
fn no_answer_and_no_log_line_tells_the_secret_or_the_token() {
    let ask = Ask { token: Some("hush-hush"), ..Ask::of("iam") };
    let mut request = ask.sign();
    request.path = "/x".into();
    let error = verify_at(&request, "iam", at(NOW)).unwrap_err();
    for text in [format!("{error:?}"), error.to_string(), told(&error, Query), told(&error, Json)] {
        assert!(!text.contains("hush-hush") && !text.contains(crate::ask::SECRET), "{text}");
    }
}
