//! What a request presents to prove who sent it, read but not yet believed.
//!
//! From: [`crate::parse`]. To: the caller, who finds the service and the key by it, and
//! [`crate::verify`], which believes it or not.

use crate::{AmzDate, Credential};
use std::borrow::Cow;

/// The outcome of reading a request's authentication.
#[derive(Debug)]
#[expect(
    clippy::large_enum_variant,
    reason = "lives on the stack for one request; a box would cost more"
)]
pub enum Presented<'a> {
    /// No credentials at all (S3-90). Broken ones are an error, never this.
    Anonymous,
    /// A signature.
    Signed(Signed<'a>),
}

/// Where the signature stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// The `Authorization` header (SG-1).
    Header,
    /// The query parameters `X-Amz-…` (SG-2): a presigned URL.
    Query,
}

/// The signing algorithm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Algorithm {
    /// SigV4: HMAC with a key derived for day, region and service.
    HmacSha256,
    /// SigV4a: ECDSA P-256 over a set of regions (SG-50).
    EcdsaP256Sha256,
}

impl Algorithm {
    /// The name as signed.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::HmacSha256 => "AWS4-HMAC-SHA256",
            Self::EcdsaP256Sha256 => "AWS4-ECDSA-P256-SHA256",
        }
    }
}

/// Everything a signed request presents.
#[derive(Clone, Debug)]
pub struct Signed<'a> {
    /// Where the signature stands.
    pub form: Form,
    /// The signing algorithm.
    pub algorithm: Algorithm,
    /// Access key id and scope.
    pub credential: Credential<'a>,
    /// When the request says it was signed.
    pub date: AmzDate,
    /// The headers under the signature.
    pub signed_headers: SignedHeaders<'a>,
    /// The signature as sent, in hex if well-formed. Not secret, yet worth nothing in a log.
    pub signature: Cow<'a, str>,
    /// The session token, if one came along.
    pub session_token: Option<SessionToken<'a>>,
    /// What the request says about its body.
    pub payload: PayloadClaim<'a>,
    /// `X-Amz-Expires`, in seconds; always `None` in the header form.
    pub expires_s: Option<u32>,
    /// `X-Amz-Region-Set`; SigV4a only.
    pub region_set: Option<Cow<'a, str>>,
}

impl Signed<'_> {
    /// How long ago the request was signed, in milliseconds, for `s3:signatureAge`;
    /// 0 if it was signed in the future.
    pub fn age_ms(&self, now: jiff::Timestamp) -> i64 {
        now.as_millisecond().saturating_sub(self.date.epoch_s().saturating_mul(1000)).max(0)
    }
}

/// A session token (`X-Amz-Security-Token`).
#[derive(Clone)]
pub struct SessionToken<'a> {
    /// The token as sent.
    pub value: Cow<'a, str>,
    /// Whether the signature covers it.
    pub is_signed: bool,
}

impl std::fmt::Debug for SessionToken<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // A token is a credential: it never reaches a log.
        write!(f, "SessionToken {{ is_signed: {} }}", self.is_signed)
    }
}

/// The names of the signed headers: lower case, sorted, each once, at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedHeaders<'a> {
    joined: Cow<'a, str>,
}

impl<'a> SignedHeaders<'a> {
    /// Reads `a;b;c`, bringing the names into lower case and order. `None` if a name is
    /// empty, repeated or has a character that no header name has.
    pub(crate) fn parse(text: Cow<'a, str>) -> Option<Self> {
        let (mut previous, mut is_in_order, mut is_lower) = ("", true, true);
        for name in Names(Some(&text)) {
            if name.is_empty() || !name.bytes().all(is_name_byte) {
                return None;
            }
            is_lower &= !name.bytes().any(|b| b.is_ascii_uppercase());
            is_in_order &= is_before(previous, name);
            previous = name;
        }
        if is_in_order && is_lower {
            return Some(Self { joined: text });
        }
        let lower = text.to_ascii_lowercase();
        let mut names: Vec<&str> = Names(Some(&lower)).collect();
        names.sort_unstable();
        if names.windows(2).any(|pair| pair.first() == pair.last()) {
            return None;
        }
        Some(Self { joined: Cow::Owned(names.join(";")) })
    }

    /// The names, in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        Names(Some(&self.joined))
    }

    /// Whether a header is signed. `name` in lower case.
    pub fn contains(&self, name: &str) -> bool {
        self.iter().any(|signed| signed == name)
    }

    /// The list as it is signed: `a;b;c`.
    pub fn as_str(&self) -> &str {
        &self.joined
    }
}

/// Whether a name comes before another. Most differ in their first byte.
fn is_before(one: &str, other: &str) -> bool {
    match (one.as_bytes().first(), other.as_bytes().first()) {
        (Some(first), Some(second)) if first != second => first < second,
        _ => one < other,
    }
}

/// The pieces between semicolons. A byte search beats the general `split` here by far.
struct Names<'a>(Option<&'a str>);

impl<'a> Iterator for Names<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let rest = self.0?;
        let (name, after) = match memchr::memchr(b';', rest.as_bytes())
            .and_then(|end| rest.split_at_checked(end))
        {
            Some((name, after)) => (name, after.get(1..)),
            None => (rest, None),
        };
        self.0 = after;
        Some(name)
    }
}

/// Whether a header's name may have this byte. Source: RFC 9110, `token`.
fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'-' | b'_'
                | b'.'
                | b'!'
                | b'#'
                | b'$'
                | b'%'
                | b'&'
                | b'\''
                | b'*'
                | b'+'
                | b'^'
                | b'`'
                | b'|'
                | b'~'
        )
}

/// What a request says about its body (SG-13, SG-14).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayloadClaim<'a> {
    /// The kind.
    pub kind: PayloadKind,
    /// `x-amz-content-sha256` as sent, which is what is signed; `None` if not sent.
    pub text: Option<Cow<'a, str>>,
}

/// The kinds of body by their signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayloadKind {
    /// Nothing said: the body's hash is signed (S3 presigned: nothing is).
    Absent,
    /// This SHA-256.
    Exact([u8; 32]),
    /// `UNSIGNED-PAYLOAD`.
    Unsigned,
    /// `aws-chunked`, in one of its forms.
    Streaming(StreamingKind),
    /// A value that is none of these.
    Unknown,
}

/// The forms of an `aws-chunked` body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StreamingKind {
    /// Every chunk is signed: `STREAMING-AWS4-HMAC-SHA256-PAYLOAD`.
    Signed,
    /// Every chunk and the trailer are signed: `STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER`.
    SignedTrailer,
    /// Chunks and trailer without signatures: `STREAMING-UNSIGNED-PAYLOAD-TRAILER`.
    UnsignedTrailer,
    /// `STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD`.
    EcdsaSigned,
    /// `STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER`.
    EcdsaSignedTrailer,
}

impl StreamingKind {
    const ALL: [Self; 5] = [
        Self::Signed,
        Self::SignedTrailer,
        Self::UnsignedTrailer,
        Self::EcdsaSigned,
        Self::EcdsaSignedTrailer,
    ];

    /// The value of `x-amz-content-sha256`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Signed => "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
            Self::SignedTrailer => "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
            Self::UnsignedTrailer => "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
            Self::EcdsaSigned => "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD",
            Self::EcdsaSignedTrailer => "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER",
        }
    }
}

impl<'a> PayloadClaim<'a> {
    /// Nothing said.
    pub const ABSENT: Self = Self { kind: PayloadKind::Absent, text: None };

    /// Reads the value of `x-amz-content-sha256`.
    pub(crate) fn parse(text: Cow<'a, str>) -> Self {
        let mut hash = [0; 32];
        let kind = if hex::decode_to_slice(&*text, &mut hash).is_ok() {
            PayloadKind::Exact(hash)
        } else if text == "UNSIGNED-PAYLOAD" {
            PayloadKind::Unsigned
        } else {
            let streaming = StreamingKind::ALL.into_iter().find(|kind| kind.as_str() == text);
            streaming.map_or(PayloadKind::Unknown, PayloadKind::Streaming)
        };
        Self { kind, text: Some(text) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signed_headers_are_brought_into_order() {
        let headers = SignedHeaders::parse("Host;a;X-Amz-Date".into()).unwrap();
        assert_eq!(headers.as_str(), "a;host;x-amz-date");
        assert!(headers.contains("host"));
        assert!(!headers.contains("hos"));
        for text in ["", ";", "a;;b", "a;a", "Host;host", "a b", "ü"] {
            assert_eq!(SignedHeaders::parse(text.into()), None, "{text}");
        }
    }

    #[test]
    fn a_payload_claim_is_a_hash_or_a_known_word() {
        // SG-14
        let kind = |text: &'static str| PayloadClaim::parse(text.into()).kind;
        assert_eq!(kind("UNSIGNED-PAYLOAD"), PayloadKind::Unsigned);
        assert_eq!(
            kind("STREAMING-UNSIGNED-PAYLOAD-TRAILER"),
            PayloadKind::Streaming(StreamingKind::UnsignedTrailer)
        );
        assert_eq!(
            kind("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PayloadKind::Exact(crate::hash::EMPTY)
        );
        assert_eq!(kind("unsigned-payload"), PayloadKind::Unknown);
        assert_eq!(kind(""), PayloadKind::Unknown);
        assert_eq!(kind("e3b0"), PayloadKind::Unknown);
    }

    #[test]
    fn a_session_token_never_shows_in_debug_output() {
        let token = SessionToken { value: "hush".into(), is_signed: true };
        assert!(!format!("{token:?}").contains("hush"));
    }
}
