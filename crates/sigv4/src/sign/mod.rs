//! Signs requests: for tests, load generators, and requests passed on to another AWS endpoint.
//!
//! From: a request, a derived signing key and the time. To: the headers or the query that carry
//! the signature. It writes the same canonical request the verifier reads.

mod chunks;

pub use chunks::ChunkSigner;

use crate::canonical::{self, hex_of};
use crate::encode::encode_into;
use crate::parse::{X_AMZ_CONTENT_SHA256, X_AMZ_DATE, X_AMZ_SECURITY_TOKEN};
use crate::{
    Algorithm, AmzDate, RequestView, ServiceRules, SignedHeaders, SigningKey, StreamingKind,
};
use http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use std::borrow::Cow;

/// Headers that are never signed: proxies change them, or they carry the signature.
const UNSIGNED: [&str; 14] = [
    "authorization",
    "connection",
    "expect",
    "from",
    "keep-alive",
    "max-forwards",
    "pragma",
    "referer",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "x-amzn-trace-id",
];

/// Who signs, for what, when.
#[derive(Clone, Copy, Debug)]
pub struct Signer<'a> {
    /// The access key id.
    pub access_key_id: &'a str,
    /// The key derived for `date`'s day, `region` and `service`.
    pub signing_key: &'a SigningKey,
    /// The session token of temporary credentials.
    pub session_token: Option<&'a str>,
    /// The region of the scope.
    pub region: &'a str,
    /// The service of the scope; it decides how the path is encoded.
    pub service: &'a str,
    /// The time of signing.
    pub date: AmzDate,
}

/// What is signed of the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignedBody {
    /// Its SHA-256.
    Hash([u8; 32]),
    /// Nothing: `UNSIGNED-PAYLOAD` (S3).
    Unsigned,
    /// It will be `aws-chunked` (S3). The caller sets `x-amz-decoded-content-length` and
    /// `x-amz-trailer` before signing.
    Streaming(StreamingKind),
}

impl SignedBody {
    /// The whole body, which is hashed here.
    pub fn of(body: &[u8]) -> Self {
        Self::Hash(crate::hash::sha256(body))
    }

    fn text(self) -> Cow<'static, str> {
        match self {
            Self::Hash(hash) => Cow::Owned(String::from_utf8_lossy(&hex_of(&hash)).into_owned()),
            Self::Unsigned => Cow::Borrowed("UNSIGNED-PAYLOAD"),
            Self::Streaming(kind) => Cow::Borrowed(kind.as_str()),
        }
    }
}

/// Why a request could not be signed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignError {
    /// The request has no `Host` header.
    #[error("the request has no Host header")]
    HostMissing,
    /// The session token, key id, region or service has characters no header may have.
    #[error("{0} has characters that no header may have")]
    NotAHeaderValue(&'static str),
}

impl Signer<'_> {
    /// The scope: `date/region/service/aws4_request`.
    pub fn scope(&self) -> String {
        format!("{}/{}/{}/aws4_request", self.date.day(), self.region, self.service)
    }

    /// Signs in the header form (SG-1). Adds `X-Amz-Date`, `X-Amz-Security-Token`,
    /// `Authorization` and, for S3 or a streaming body, `X-Amz-Content-Sha256`; signs every header
    /// but those that proxies change. Returns the signature in hex.
    ///
    /// `path` and `query` are as they will stand on the wire.
    ///
    /// # Errors
    /// `HostMissing`, `NotAHeaderValue`.
    pub fn sign(
        &self,
        method: &Method,
        path: &str,
        query: &str,
        headers: &mut HeaderMap,
        body: SignedBody,
    ) -> Result<String, SignError> {
        let rules = ServiceRules::of(self.service);
        headers.insert(X_AMZ_DATE, value("date", self.date.as_str())?);
        if let Some(token) = self.session_token {
            let mut token = value("session token", token)?;
            token.set_sensitive(true);
            headers.insert(X_AMZ_SECURITY_TOKEN, token);
        }
        let payload = body.text();
        if rules.is_s3 {
            headers.insert(X_AMZ_CONTENT_SHA256, value("payload hash", &payload)?);
        }
        let signed_headers = signed_headers(headers)?;
        let view = RequestView { method, path, query, headers, authority: None };
        let signature = self.signature(&view, &signed_headers, &payload, rules)?;
        let authorization = format!(
            "{} Credential={}/{}, SignedHeaders={}, Signature={signature}",
            Algorithm::HmacSha256.as_str(),
            self.access_key_id,
            self.scope(),
            signed_headers.as_str(),
        );
        headers.insert(header::AUTHORIZATION, value("credential", &authorization)?);
        Ok(signature)
    }

    /// Signs in the query form (SG-2). Returns the whole query, signature included. Every header
    /// in `headers` is signed, so it holds only those the later user will send, `Host` at least.
    ///
    /// # Errors
    /// `HostMissing`.
    pub fn presign(
        &self,
        method: &Method,
        path: &str,
        query: &str,
        headers: &HeaderMap,
        expires_s: u32,
        body: SignedBody,
    ) -> Result<String, SignError> {
        let signed_headers = signed_headers(headers)?;
        let expires = expires_s.to_string();
        let credential = format!("{}/{}", self.access_key_id, self.scope());
        let mut all = query.as_bytes().to_vec();
        for (name, value) in [
            ("X-Amz-Algorithm", Some(Algorithm::HmacSha256.as_str())),
            ("X-Amz-Credential", Some(credential.as_str())),
            ("X-Amz-Date", Some(self.date.as_str())),
            ("X-Amz-Expires", Some(expires.as_str())),
            ("X-Amz-SignedHeaders", Some(signed_headers.as_str())),
            ("X-Amz-Security-Token", self.session_token),
        ] {
            let Some(value) = value else { continue };
            if !all.is_empty() {
                all.push(b'&');
            }
            all.extend_from_slice(name.as_bytes());
            all.push(b'=');
            encode_into(&mut all, value.as_bytes());
        }
        let mut all = String::from_utf8(all).expect("a query and ASCII make a text");
        let rules = ServiceRules::of(self.service);
        let view = RequestView { method, path, query: &all, headers, authority: None };
        let signature = self.signature(&view, &signed_headers, &body.text(), rules)?;
        all.push_str("&X-Amz-Signature=");
        all.push_str(&signature);
        Ok(all)
    }

    fn signature(
        &self,
        view: &RequestView<'_>,
        signed_headers: &SignedHeaders<'_>,
        payload: &str,
        rules: ServiceRules,
    ) -> Result<String, SignError> {
        let canonical_request =
            canonical::request(view, signed_headers, rules.path_encoding, payload.as_bytes())
                .map_err(|_| SignError::HostMissing)?;
        let string_to_sign = canonical::string_to_sign(
            Algorithm::HmacSha256,
            &self.date,
            &self.scope(),
            &canonical_request,
        );
        Ok(String::from_utf8_lossy(&self.signing_key.sign_hex(&string_to_sign)).into_owned())
    }
}

fn value(what: &'static str, text: &str) -> Result<HeaderValue, SignError> {
    HeaderValue::from_str(text).map_err(|_| SignError::NotAHeaderValue(what))
}

fn signed_headers(headers: &HeaderMap) -> Result<SignedHeaders<'static>, SignError> {
    if !headers.contains_key(header::HOST) {
        return Err(SignError::HostMissing);
    }
    let mut names: Vec<&str> =
        headers.keys().map(HeaderName::as_str).filter(|name| !UNSIGNED.contains(name)).collect();
    names.sort_unstable();
    Ok(SignedHeaders::parse(Cow::Owned(names.join(";"))).expect("header names make a list"))
}
