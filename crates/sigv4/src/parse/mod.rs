//! Reads what a request presents: header form, query form, or nothing.
//!
//! From: a [`RequestView`]. To: a [`Presented`] that borrows from it.
//! Work and memory are bounded by the request head; nothing is hashed here.

mod header;
mod query;

use crate::{
    AuthError, Form, Malformed, PayloadClaim, Presented, RequestView, SessionToken, SignedHeaders,
};
use http::{HeaderName, header::AUTHORIZATION};
use std::borrow::Cow;

/// Longest path or query looked at, in bytes; an HTTP library refuses longer targets anyway.
pub const TARGET_BYTES_MAX: usize = 65_536;
/// Longest `Authorization` header read, in bytes.
pub const AUTHORIZATION_BYTES_MAX: usize = 16_384;
/// Most headers a request may sign.
pub const SIGNED_HEADERS_MAX: usize = 256;
/// Longest session token read, in bytes.
pub const SESSION_TOKEN_BYTES_MAX: usize = 32_768;

pub(crate) const X_AMZ_DATE: HeaderName = HeaderName::from_static("x-amz-date");
pub(crate) const X_AMZ_SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-amz-security-token");
pub(crate) const X_AMZ_CONTENT_SHA256: HeaderName = HeaderName::from_static("x-amz-content-sha256");
pub(crate) const X_AMZ_REGION_SET: HeaderName = HeaderName::from_static("x-amz-region-set");

/// Reads what `view` presents.
///
/// # Errors
/// `BothForms` if header and query are both used (SG-3), `UnsupportedAlgorithm` for other
/// schemes (Signature Version 2 among them), `Malformed` for everything unreadable, and
/// `HostNotSigned` (SG-9).
pub fn parse<'a>(view: &RequestView<'a>) -> Result<Presented<'a>, AuthError> {
    if TARGET_BYTES_MAX < view.path.len() || TARGET_BYTES_MAX < view.query.len() {
        let form = Form::Header;
        return Err(AuthError::Malformed {
            form,
            fault: Malformed::TooLong { what: "request target" },
        });
    }
    let in_query = query::Found::scan(view.query)?;
    let signed = match (view.headers.contains_key(AUTHORIZATION), in_query.is_any()) {
        (true, true) => return Err(AuthError::BothForms),
        (false, false) => return Ok(Presented::Anonymous),
        (true, false) => header::parse(view)?,
        (false, true) => query::parse(view, in_query)?,
    };
    if !signed.signed_headers.contains("host") {
        return Err(AuthError::HostNotSigned);
    }
    Ok(Presented::Signed(signed))
}

fn malformed(form: Form, fault: Malformed) -> AuthError {
    AuthError::Malformed { form, fault }
}

/// The single value of a header, or the reason it cannot be used.
fn single<'a>(
    view: &RequestView<'a>,
    form: Form,
    name: &HeaderName,
) -> Result<Option<&'a str>, AuthError> {
    view.single(name)
        .map_err(|()| malformed(form, Malformed::NotOneText { name: name.to_string() }))
}

fn signed_headers(form: Form, text: Cow<'_, str>) -> Result<SignedHeaders<'_>, AuthError> {
    if AUTHORIZATION_BYTES_MAX < text.len()
        || SIGNED_HEADERS_MAX <= memchr::memchr_iter(b';', text.as_bytes()).count()
    {
        return Err(malformed(form, Malformed::TooLong { what: "SignedHeaders" }));
    }
    // A borrowed list is copied for the message only if there is one; a decoded list is short.
    let sent = text.clone();
    SignedHeaders::parse(text)
        .ok_or_else(|| malformed(form, Malformed::SignedHeaders { got: sent.into_owned() }))
}

fn session_token<'a>(form: Form, token: SessionToken<'a>) -> Result<SessionToken<'a>, AuthError> {
    if SESSION_TOKEN_BYTES_MAX < token.value.len() {
        return Err(malformed(form, Malformed::TooLong { what: "X-Amz-Security-Token" }));
    }
    Ok(token)
}

fn payload_header<'a>(view: &RequestView<'a>, form: Form) -> Result<PayloadClaim<'a>, AuthError> {
    Ok(match single(view, form, &X_AMZ_CONTENT_SHA256)? {
        Some(text) => PayloadClaim::parse(Cow::Borrowed(text)),
        None => PayloadClaim::ABSENT,
    })
}
