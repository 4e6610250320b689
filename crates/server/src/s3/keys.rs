//! The condition keys that every S3 request has (S3 contract, 1.7).

use http::HeaderMap;
use sekisho_sigv4::{Form, Signed};

/// Names and values, beside `s3:ResourceAccount`, which each authorization has of its own.
pub(crate) fn of(
    signed: Option<&Signed<'_>>,
    headers: &HeaderMap,
    tls_version: Option<&'static str>,
    now: jiff::Timestamp,
) -> Vec<(&'static str, String)> {
    let mut keys = Vec::with_capacity(5);
    if let Some(signed) = signed {
        let auth_type = match signed.form {
            Form::Header => "REST-HEADER",
            Form::Query => "REST-QUERY-STRING",
        };
        keys.push(("s3:authType", auth_type.to_owned()));
        keys.push(("s3:signatureversion", signed.algorithm.as_str().to_owned()));
        // S3-96: only presigned requests are old in this sense.
        if signed.form == Form::Query {
            keys.push(("s3:signatureAge", signed.age_ms(now).to_string()));
        }
    }
    let hash = headers.get("x-amz-content-sha256").and_then(|value| value.to_str().ok());
    if let Some(hash) = hash {
        keys.push(("s3:x-amz-content-sha256", hash.to_owned()));
    }
    if let Some(version) = tls_version {
        keys.push(("s3:TlsVersion", version.to_owned()));
    }
    keys
}

/// The keys of a form upload. Its signature has no age, and its body no hash.
pub(crate) fn of_form(
    is_signed: bool,
    tls_version: Option<&'static str>,
) -> Vec<(&'static str, String)> {
    let mut keys = Vec::with_capacity(3);
    if is_signed {
        keys.push(("s3:authType", "POST".to_owned()));
        keys.push(("s3:signatureversion", "AWS4-HMAC-SHA256".to_owned()));
    }
    if let Some(version) = tls_version {
        keys.push(("s3:TlsVersion", version.to_owned()));
    }
    keys
}
