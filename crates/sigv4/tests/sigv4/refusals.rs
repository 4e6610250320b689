//! Every way to be refused, and which refusal comes first.

use crate::support::{Request, at, key_of};
use http::{HeaderMap, HeaderValue, Method};
use jiff::{SignedDuration, Timestamp};
use sekisho_sigv4::{
    AmzDate, AuthError, BodyCheck, BodyHash, Expectation, Form, Malformed, Presented, Regions,
    SignedBody, Signer, SigningKey, Verified, parse, verify,
};

const SECRET: &str = "secret";
const NOW: &str = "20300102T030405Z";

/// A request to be signed, with the dials the tests turn.
#[derive(Clone)]
struct Ask {
    service: &'static str,
    scope_service: &'static str,
    region: &'static str,
    token: Option<&'static str>,
    headers: Vec<(&'static str, &'static str)>,
    body: &'static [u8],
    signed_body: SignedBody,
}

impl Ask {
    fn of(service: &'static str) -> Self {
        Self {
            service,
            scope_service: service,
            region: "us-east-1",
            token: None,
            headers: vec![("host", "localhost:4566")],
            body: b"",
            signed_body: SignedBody::of(b""),
        }
    }

    fn sign(&self) -> Request {
        self.with_signer(|signer, request| {
            let mut headers = std::mem::take(&mut request.headers);
            signer
                .sign(
                    &request.method,
                    &request.path,
                    &request.query,
                    &mut headers,
                    self.signed_body,
                )
                .unwrap();
            request.headers = headers;
        })
    }

    fn presign(&self, expires_s: u32) -> Request {
        self.with_signer(|signer, request| {
            let body = if self.service == "s3" { SignedBody::Unsigned } else { self.signed_body };
            request.query = signer
                .presign(&request.method, &request.path, "a=1", &request.headers, expires_s, body)
                .unwrap();
        })
    }

    fn with_signer(&self, sign: impl FnOnce(&Signer<'_>, &mut Request)) -> Request {
        let key = SigningKey::derive(SECRET, &NOW[..8], self.region, self.scope_service);
        let signer = Signer {
            access_key_id: "AKIDEXAMPLE",
            signing_key: &key,
            session_token: self.token,
            region: self.region,
            service: self.scope_service,
            date: AmzDate::parse(NOW).unwrap(),
        };
        let mut request = Request::new("POST", "/", &self.headers).with_body(self.body);
        sign(&signer, &mut request);
        request
    }
}

fn verify_at(request: &Request, service: &str, now: Timestamp) -> Result<Verified, AuthError> {
    let view = request.view();
    let Presented::Signed(signed) = parse(&view)? else {
        return Err(AuthError::MissingCredentials);
    };
    let expected = Expectation::of(service, Regions::OneOf(&["us-east-1", "eu-west-1"]));
    verify(&signed, &view, &key_of(&signed, SECRET), BodyHash::of(&request.body), now, &expected)
}

fn refused(request: &Request, service: &str) -> AuthError {
    verify_at(request, service, at(NOW)).unwrap_err()
}

fn fault(request: &Request) -> (Form, Malformed) {
    match refused(request, "iam") {
        AuthError::Malformed { form, fault } => (form, fault),
        other => panic!("{other:?}"),
    }
}

fn seconds(seconds: i64) -> Timestamp {
    at(NOW) + SignedDuration::from_secs(seconds)
}

#[test]
fn a_request_without_credentials_is_anonymous() {
    // S3-90
    let request = Request::new("GET", "/?a=1&Signature=x", &[("host", "h"), ("x-amz-date", NOW)]);
    assert!(matches!(parse(&request.view()), Ok(Presented::Anonymous)));
}

#[test]
fn broken_credentials_are_never_anonymous() {
    // S3-90
    for authorization in
        ["", "AWS4-HMAC-SHA256", "AWS AKID:sig", "Basic eDp5", "Bearer x", "aws4-hmac-sha256 x=y"]
    {
        let request = Request::new("GET", "/", &[("host", "h"), ("authorization", authorization)]);
        assert!(parse(&request.view()).is_err(), "{authorization:?}");
    }
    for query in [
        "X-Amz-Signature=x",
        "X-Amz-Algorithm=x",
        "X-Amz-Credential",
        "x-amz-signature=x",
        "X%2DAmz%2DSignature=x",
        "AWSAccessKeyId=a&Signature=b&Expires=1",
    ] {
        let request = Request::new("GET", &format!("/?{query}"), &[("host", "h")]);
        assert!(parse(&request.view()).is_err(), "{query}");
    }
}

#[test]
fn header_and_query_together_are_refused() {
    // SG-3
    let mut request = Ask::of("s3").presign(60);
    request.headers.insert("authorization", HeaderValue::from_static("Bearer x"));
    assert_eq!(refused(&request, "s3"), AuthError::BothForms);
}

#[test]
fn separators_of_the_header_form_may_vary() {
    // SG-1
    for separator in [",", ", ", " , ", ",\t", ",, "] {
        let mut request = Ask::of("iam").sign();
        let spaced = request.headers["authorization"].to_str().unwrap().replace(", ", separator);
        request.headers.insert("authorization", spaced.parse().unwrap());
        assert!(verify_at(&request, "iam", at(NOW)).is_ok(), "{separator:?}");
    }
}

#[test]
fn an_unreadable_header_says_what_is_wrong() {
    let good = Ask::of("iam").sign();
    let with = |from: &str, to: &str| {
        let mut request = good.clone();
        let text = request.headers["authorization"].to_str().unwrap().replacen(from, to, 1);
        request.headers.insert("authorization", text.parse().unwrap());
        fault(&request)
    };
    let header = |fault| (Form::Header, fault);
    assert_eq!(
        with("Credential=", "Credentials="),
        header(Malformed::UnknownPart { name: "Credentials".into() })
    );
    assert_eq!(
        with("Credential=AKIDEXAMPLE/20300102/us-east-1/iam/aws4_request, ", ""),
        header(Malformed::MissingParts { names: vec!["Credential"], date_missing: false })
    );
    assert_eq!(
        with("/aws4_request", ""),
        header(Malformed::Credential { got: "AKIDEXAMPLE/20300102/us-east-1/iam".into() })
    );
    assert_eq!(
        with(";x-amz-date", ";;x-amz-date"),
        header(Malformed::SignedHeaders { got: "host;;x-amz-date".into() })
    );
    assert_eq!(with("Signature=", "Signature"), {
        let text = good.headers["authorization"].to_str().unwrap();
        let signature = text.rsplit_once("Signature=").unwrap().1;
        header(Malformed::NoEqualSign { part: format!("Signature{signature}") })
    });
    assert_eq!(
        with("Signature=", "Signature=1, Signature="),
        header(Malformed::Repeated { name: "Signature".into() })
    );
    let many = format!("SignedHeaders=host{},", ";a".repeat(300));
    assert_eq!(
        with("SignedHeaders=host;x-amz-date,", &many),
        header(Malformed::TooLong { what: "SignedHeaders" })
    );
    let long = format!("Signature={}", "a".repeat(20_000));
    assert_eq!(with("Signature=", &long), header(Malformed::TooLong { what: "Authorization" }));

    let mut twice = good.clone();
    let value = twice.headers["authorization"].clone();
    twice.headers.append("authorization", value);
    assert_eq!(fault(&twice), header(Malformed::NotOneText { name: "authorization".into() }));
}

#[test]
fn everything_missing_is_named_at_once() {
    let request =
        Request::new("GET", "/", &[("host", "h"), ("authorization", "AWS4-HMAC-SHA256 ")]);
    let names = vec!["Credential", "Signature", "SignedHeaders"];
    assert_eq!(
        fault(&request),
        (Form::Header, Malformed::MissingParts { names, date_missing: true })
    );
    let request = Request::new("GET", "/?X-Amz-Signature=1&X-Amz-Date=2", &[("host", "h")]);
    let names = vec!["X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-SignedHeaders"];
    assert_eq!(
        fault(&request),
        (Form::Query, Malformed::MissingParts { names, date_missing: false })
    );
}

#[test]
fn the_date_comes_from_x_amz_date_before_date() {
    // SG-11
    let good = Ask::of("iam").sign();
    let mut both = good.clone();
    both.headers.insert("date", HeaderValue::from_static("Fri, 09 Sep 2011 23:36:00 GMT"));
    assert!(verify_at(&both, "iam", at(NOW)).is_ok());
    let mut odd = good.clone();
    odd.headers.insert("x-amz-date", HeaderValue::from_static("2030-01-02T03:04:05Z"));
    assert_eq!(fault(&odd).1, Malformed::Date { got: "2030-01-02T03:04:05Z".into() });
    let mut none = good;
    none.headers.remove("x-amz-date");
    assert_eq!(fault(&none).1, Malformed::MissingParts { names: vec![], date_missing: true });
}

#[test]
fn host_must_be_signed() {
    // SG-9
    let mut request = Ask::of("iam").sign();
    let text = request.headers["authorization"].to_str().unwrap().replace("host;", "");
    request.headers.insert("authorization", text.parse().unwrap());
    assert_eq!(refused(&request, "iam"), AuthError::HostNotSigned);
}

#[test]
fn the_authority_of_http_2_stands_for_host() {
    // SG-9
    let mut request = Ask::of("iam").sign();
    request.headers.remove("host");
    assert_eq!(refused(&request, "iam"), AuthError::SignedHeaderAbsent { name: "host".into() });
    let view = sekisho_sigv4::RequestView { authority: Some("localhost:4566"), ..request.view() };
    let Ok(Presented::Signed(signed)) = parse(&view) else { panic!() };
    let expected = Expectation::of("iam", Regions::Any);
    let key = key_of(&signed, SECRET);
    assert!(verify(&signed, &view, &key, BodyHash::of(b""), at(NOW), &expected).is_ok());
}

#[test]
fn the_view_of_request_parts_is_the_request_as_sent() {
    let request = http::Request::builder().uri("http://h:1/a%20b/../c?x=%2f&y").body(()).unwrap();
    let (parts, ()) = request.into_parts();
    let view = sekisho_sigv4::RequestView::of(&parts);
    assert_eq!((view.path, view.query, view.authority), ("/a%20b/../c", "x=%2f&y", Some("h:1")));
}

#[test]
fn a_scope_that_does_not_fit_is_told_part_by_part() {
    // SG-12, SG-33
    let scope = |ask: &Ask, service| match refused(&ask.sign(), service) {
        AuthError::Scope(fault) => *fault,
        other => panic!("{other:?}"),
    };
    let elsewhere = scope(&Ask { region: "eu-north-1", ..Ask::of("iam") }, "iam");
    assert_eq!(elsewhere.region, Some(("eu-north-1".into(), Some("us-east-1".into()))));
    assert!(
        elsewhere.date.is_none() && elsewhere.service.is_none() && elsewhere.terminator.is_none()
    );
    let other = scope(&Ask { region: "eu-north-1", ..Ask::of("sts") }, "iam");
    assert_eq!(other.service, Some(("sts".into(), "iam".into())));
    assert!(other.region.is_some());
    assert!(
        verify_at(&Ask { region: "eu-west-1", ..Ask::of("iam") }.sign(), "iam", at(NOW)).is_ok()
    );

    let with = |from: &str, to: &str| {
        let mut request = Ask::of("iam").sign();
        let text = request.headers["authorization"].to_str().unwrap().replacen(from, to, 1);
        request.headers.insert("authorization", text.parse().unwrap());
        match refused(&request, "iam") {
            AuthError::Scope(fault) => *fault,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(with("/aws4_request", "/aws4").terminator, Some("aws4".into()));
    assert_eq!(with("/20300102", "/20300103").date.unwrap().0, "20300103");
    assert_eq!(with("/20300102", "/").date.unwrap().0, "");
}

#[test]
fn an_empty_region_fits_nowhere() {
    let request = Ask { region: "", ..Ask::of("iam") }.sign();
    let any = request.verify(SECRET, "iam", at(NOW));
    assert!(matches!(any, Err(AuthError::Scope(_))), "{any:?}");
}

#[test]
fn scope_goes_before_clock_and_clock_before_signature() {
    // SG-43
    let mut request = Ask { region: "eu-north-1", ..Ask::of("iam") }.sign();
    request.path = "/other".into();
    let late = seconds(3_600);
    assert!(matches!(verify_at(&request, "iam", late), Err(AuthError::Scope(_))));
    let mut request = Ask::of("iam").sign();
    request.path = "/other".into();
    assert!(matches!(verify_at(&request, "iam", late), Err(AuthError::SignedTooEarly { .. })));
    assert!(matches!(verify_at(&request, "iam", at(NOW)), Err(AuthError::SignatureMismatch(_))));
}

#[test]
fn clocks_may_differ_by_what_the_service_allows() {
    // SG-30
    for (service, allowed_s) in
        [("iam", 900), ("sts", 900), ("s3", 900), ("organizations", 300), ("ec2", 300)]
    {
        let request = Ask::of(service).sign();
        for off in [-allowed_s, 0, allowed_s] {
            assert!(verify_at(&request, service, seconds(off)).is_ok(), "{service} {off}");
        }
        let late = verify_at(&request, service, seconds(allowed_s + 1));
        assert!(matches!(late, Err(AuthError::SignedTooEarly { .. })), "{service}");
        let early = verify_at(&request, service, seconds(-allowed_s - 1));
        assert!(matches!(early, Err(AuthError::SignedTooLate { .. })), "{service}");
    }
}

#[test]
fn a_presigned_request_lives_as_long_as_it_asked() {
    // SG-31
    for service in ["s3", "iam"] {
        let request = Ask::of(service).presign(60);
        for off in [-900, 0, 60] {
            assert!(verify_at(&request, service, seconds(off)).is_ok(), "{service} {off}");
        }
        let late = verify_at(&request, service, seconds(61));
        assert!(matches!(late, Err(AuthError::PresignedExpired { life_s: 60, .. })), "{service}");
        let early = verify_at(&request, service, seconds(-901));
        assert!(matches!(early, Err(AuthError::SignedTooLate { .. })), "{service}");

        assert!(verify_at(&Ask::of(service).presign(604_800), service, seconds(604_800)).is_ok());
        for expires_s in [0, 604_801, u32::MAX] {
            let request = Ask::of(service).presign(expires_s);
            assert_eq!(refused(&request, service), AuthError::ExpiresOutOfRange { expires_s });
        }
    }
}

#[test]
fn x_amz_expires_must_be_a_number() {
    let with = |value: &str| {
        let mut request = Ask::of("s3").presign(60);
        request.query = request.query.replace("X-Amz-Expires=60", value);
        refused(&request, "s3")
    };
    let form = Form::Query;
    let number = AuthError::Malformed { form, fault: Malformed::ExpiresNotANumber };
    for value in ["", "1.5", "+1", "1e3", "-", "%20"] {
        assert_eq!(with(&format!("X-Amz-Expires={value}")), number, "{value}");
    }
    let negative = AuthError::Malformed { form, fault: Malformed::ExpiresNegative };
    assert_eq!(with("X-Amz-Expires=-60"), negative);
    assert_eq!(
        with("X-Amz-Expires=99999999999"),
        AuthError::ExpiresOutOfRange { expires_s: u32::MAX }
    );
    assert_eq!(with("Y=60"), AuthError::ExpiresMissing);
}

#[test]
fn a_presigned_sts_request_lives_fifteen_minutes_whatever_it_asked() {
    // SG-32
    for asked in [1, 60, 604_800, 999_999] {
        let request = Ask::of("sts").presign(asked);
        assert!(verify_at(&request, "sts", seconds(900)).is_ok(), "{asked}");
        let late = verify_at(&request, "sts", seconds(901));
        assert!(matches!(late, Err(AuthError::PresignedExpired { life_s: 900, .. })), "{asked}");
    }
}

#[test]
fn repeated_query_parameters_are_refused() {
    let mut request = Ask::of("iam").presign(60);
    request.query.push_str("&x-amz-date=20300102T030405Z");
    assert_eq!(fault(&request).1, Malformed::Repeated { name: "x-amz-date".into() });
}

#[test]
fn s3_wants_every_x_amz_header_signed() {
    // SG-10
    for mut request in [Ask::of("s3").sign(), Ask::of("s3").presign(60)] {
        request.headers.insert("x-amz-acl", HeaderValue::from_static("public-read"));
        request.headers.insert("x-amz-a", HeaderValue::from_static(""));
        request.headers.insert("x-amzn-trace-id", HeaderValue::from_static("x"));
        let names = vec!["x-amz-a".into(), "x-amz-acl".into()];
        assert_eq!(refused(&request, "s3"), AuthError::HeadersNotSigned { names });
    }
    let mut request = Ask::of("iam").sign();
    request.headers.insert("x-amz-cf-id", HeaderValue::from_static("x"));
    assert!(verify_at(&request, "iam", at(NOW)).is_ok());
}

#[test]
fn the_operation_of_a_json_request_must_be_signed() {
    // SG-10
    let mut request = Ask::of("organizations").sign();
    request.headers.insert(
        "x-amz-target",
        HeaderValue::from_static("AWSOrganizationsV20161128.DeleteOrganization"),
    );
    let names = vec!["x-amz-target".into()];
    assert_eq!(refused(&request, "organizations"), AuthError::HeadersNotSigned { names });
}

#[test]
fn a_session_token_may_go_unsigned_outside_s3_only() {
    // SG-41
    let unsigned = |service: &'static str| {
        let mut request = Ask::of(service).sign();
        request.headers.insert("x-amz-security-token", HeaderValue::from_static("token"));
        request
    };
    let request = unsigned("iam");
    assert!(verify_at(&request, "iam", at(NOW)).is_ok());
    let view = request.view();
    let Ok(Presented::Signed(signed)) = parse(&view) else { panic!() };
    let token = signed.session_token.unwrap();
    assert_eq!((&*token.value, token.is_signed), ("token", false));
    let names = vec!["x-amz-security-token".into()];
    assert_eq!(refused(&unsigned("s3"), "s3"), AuthError::HeadersNotSigned { names });
}

#[test]
fn a_signed_session_token_cannot_be_exchanged() {
    // SG-41, SG-42
    let ask = |service| Ask { token: Some("a/b+c=="), ..Ask::of(service) };
    for service in ["iam", "s3"] {
        let mut request = ask(service).sign();
        assert!(verify_at(&request, service, at(NOW)).is_ok());
        request.headers.insert("x-amz-security-token", HeaderValue::from_static("other"));
        assert!(matches!(refused(&request, service), AuthError::SignatureMismatch(_)));

        let mut request = ask(service).presign(60);
        assert!(verify_at(&request, service, at(NOW)).is_ok());
        {
            let view = request.view();
            let Ok(Presented::Signed(signed)) = parse(&view) else { panic!() };
            let token = signed.session_token.unwrap();
            assert_eq!((&*token.value, token.is_signed), ("a/b+c==", true));
        }
        request.query = request.query.replace("a%2Fb%2Bc%3D%3D", "other");
        assert!(matches!(refused(&request, service), AuthError::SignatureMismatch(_)));
    }
    let long = "t".repeat(40_000);
    let mut request = ask("iam").sign();
    request.headers.insert("x-amz-security-token", long.parse().unwrap());
    assert_eq!(fault(&request).1, Malformed::TooLong { what: "X-Amz-Security-Token" });
}

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
fn sigv4a_is_refused_by_name() {
    // SG-50
    let headers = [
        ("host", "h"),
        ("x-amz-date", NOW),
        ("x-amz-region-set", "*"),
        (
            "authorization",
            "AWS4-ECDSA-P256-SHA256 Credential=AKID/20300102/sts/aws4_request, \
             SignedHeaders=host;x-amz-date;x-amz-region-set, Signature=3045",
        ),
    ];
    let request = Request::new("GET", "/", &headers);
    let algorithm = "AWS4-ECDSA-P256-SHA256".to_owned();
    assert_eq!(
        refused(&request, "sts"),
        AuthError::UnsupportedAlgorithm { form: Form::Header, algorithm }
    );
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

#[test]
fn the_signer_says_what_it_cannot_sign() {
    let key = SigningKey::derive(SECRET, &NOW[..8], "r", "iam");
    let signer = Signer {
        access_key_id: "AKID",
        signing_key: &key,
        session_token: Some("a\nb"),
        region: "r",
        service: "iam",
        date: AmzDate::parse(NOW).unwrap(),
    };
    let body = SignedBody::of(b"");
    let mut headers = HeaderMap::new();
    let refusal = signer.sign(&Method::GET, "/", "", &mut headers, body);
    assert_eq!(refusal, Err(sekisho_sigv4::SignError::NotAHeaderValue("session token")));
    let signer = Signer { session_token: None, ..signer };
    let refusal = signer.sign(&Method::GET, "/", "", &mut headers, body);
    assert_eq!(refusal, Err(sekisho_sigv4::SignError::HostMissing));
}
