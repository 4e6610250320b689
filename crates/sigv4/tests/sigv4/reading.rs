//! What cannot be read, and what reads as what.

use crate::ask::{Ask, NOW, SECRET, fault, refused, verify_at};
use crate::support::{Request, at};
use http::{HeaderMap, HeaderValue, Method};
use sekisho_sigv4::{
    AmzDate, AuthError, Form, Malformed, Presented, SignedBody, Signer, SigningKey, parse,
};

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
fn the_view_of_request_parts_is_the_request_as_sent() {
    let request = http::Request::builder().uri("http://h:1/a%20b/../c?x=%2f&y").body(()).unwrap();
    let (parts, ()) = request.into_parts();
    let view = sekisho_sigv4::RequestView::of(&parts);
    assert_eq!((view.path, view.query, view.authority), ("/a%20b/../c", "x=%2f&y", Some("h:1")));
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
fn repeated_query_parameters_are_refused() {
    let mut request = Ask::of("iam").presign(60);
    request.query.push_str("&x-amz-date=20300102T030405Z");
    assert_eq!(fault(&request).1, Malformed::Repeated { name: "x-amz-date".into() });
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
