//! Requests of browsers: preflights, and what actual answers tell of other origins.

use http::{HeaderMap, HeaderName, HeaderValue, Method, Response, header};
use http_body_util::{Either, Full};
use sekisho_api::Fault;
use sekisho_operation::Refusal;
use sekisho_replica::BucketEntity;

use super::cors::{self, Question, Rule};
use crate::answer::Failure;
use crate::outgoing::Outgoing;

static ACCESS_FORBIDDEN: Fault = Fault::new("AccessForbidden", 403);
static BAD_REQUEST: Fault = Fault::new("BadRequest", 400);
const BUCKET_REGION: HeaderName = HeaderName::from_static("x-amz-bucket-region");

fn rules(bucket: &BucketEntity) -> impl Iterator<Item = Rule<'_>> {
    bucket.row.cors.iter().map(|rule| Rule {
        origins: &rule.allowed_origins,
        methods: &rule.allowed_methods,
        headers: &rule.allowed_headers,
        expose: &rule.expose_headers,
        max_age_s: rule.max_age_s,
    })
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// Answers an `OPTIONS` request by the bucket's rules alone (S3-6).
///
/// # Errors
/// There is no rule that allows it.
pub(crate) fn preflight(
    bucket: Option<&BucketEntity>,
    headers: &HeaderMap,
    on_bucket: bool,
) -> Result<Response<Outgoing>, Failure> {
    let Some(origin) = text(headers, &header::ORIGIN) else {
        return Err(Refusal::new(
            &BAD_REQUEST,
            "Insufficient information. Origin request header needed.",
        )
        .into());
    };
    let method = text(headers, &header::ACCESS_CONTROL_REQUEST_METHOD).unwrap_or_default();
    let wanted = text(headers, &header::ACCESS_CONTROL_REQUEST_HEADERS).unwrap_or_default();
    let refused = |message: &str| {
        let kind = if on_bucket { "BUCKET" } else { "OBJECT" };
        Refusal::new(&ACCESS_FORBIDDEN, message)
            .with_field("Method", if method.is_empty() { "OPTIONS" } else { method })
            .with_field("ResourceType", kind)
    };
    let bucket = bucket.ok_or_else(|| refused("CORSResponse: Bucket not found"))?;
    if bucket.row.cors.is_empty() {
        return Err(refused("CORSResponse: CORS is not enabled for this bucket.").into());
    }
    let question = Question { origin, method, headers: wanted };
    let allowed = cors::allow(rules(bucket), &question).ok_or_else(|| refused(NOT_ALLOWED))?;
    let mut response = Response::new(Either::Left(Full::default()));
    response.headers_mut().extend(allowed);
    Ok(response)
}

/// AWS's own spelling.
const NOT_ALLOWED: &str = "CORSResponse: This CORS request is not allowed. This is usually because \
     the evalution of Origin, request method / Access-Control-Request-Method or \
     Access-Control-Request-Headers are not whitelisted by the resource's CORS spec.";

/// Adds to an actual answer what its browser has to know, and to a refusal where the bucket is
/// (S3-31).
pub(crate) fn tell_origin(
    bucket: Option<&BucketEntity>,
    method: &Method,
    headers: &HeaderMap,
    response: &mut Response<Outgoing>,
) {
    let Some(bucket) = bucket else { return };
    let failed = response.status().is_client_error();
    if failed && let Ok(region) = HeaderValue::from_str(&bucket.row.region) {
        response.headers_mut().insert(BUCKET_REGION, region);
    }
    let Some(origin) = text(headers, &header::ORIGIN) else { return };
    if *method == Method::OPTIONS || bucket.row.cors.is_empty() {
        return;
    }
    let question = Question { origin, method: method.as_str(), headers: "" };
    if let Some(allowed) = cors::allow(rules(bucket), &question) {
        response.headers_mut().extend(allowed);
    }
}
