//! What reads well and is not believed, and which refusal comes first.

use crate::ask::{Ask, NOW, SECRET, fault, refused, seconds, verify_at};
use crate::support::{Request, at, key_of};
use http::HeaderValue;
use sekisho_sigv4::{
    AuthError, BodyHash, Expectation, Form, Malformed, Presented, Regions, parse, verify,
};

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
