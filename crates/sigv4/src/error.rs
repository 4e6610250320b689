//! Why a request was not believed. What clients are told is in `answer.rs`.

use crate::{Algorithm, AmzDate, Form};

/// Why a request's authentication failed. Holds no secret; `Display` is for the log.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AuthError {
    /// The service admits no anonymous caller.
    #[error("the request has no credentials")]
    MissingCredentials,
    /// Both the `Authorization` header and query authentication (SG-3).
    #[error("both header and query authentication are present")]
    BothForms,
    /// Another scheme than Signature Version 4, Version 2 among them.
    #[error("signing algorithm {algorithm:?} is not supported")]
    UnsupportedAlgorithm {
        /// Where it stood.
        form: Form,
        /// Its name, cut to 64 characters.
        algorithm: String,
    },
    /// The authentication cannot be read.
    #[error("the signature in the {form:?} form cannot be read: {fault}")]
    Malformed {
        /// Where it stood.
        form: Form,
        /// What is wrong.
        fault: Malformed,
    },
    /// `host` is not under the signature (SG-9).
    #[error("the host header is not signed")]
    HostNotSigned,
    /// Headers that must be signed are not (SG-10).
    #[error("headers are not signed: {}", names.join(", "))]
    HeadersNotSigned {
        /// Their names in lower case, sorted.
        names: Vec<String>,
    },
    /// A header is listed as signed but absent.
    #[error("signed header {name} is absent")]
    SignedHeaderAbsent {
        /// Its name in lower case.
        name: String,
    },
    /// The credential's scope is not this service's (SG-12, SG-33).
    #[error("the credential's scope does not fit: {0:?}")]
    Scope(Box<ScopeFault>),
    /// The access key id is unknown, deleted or inactive, or a temporary one came without its
    /// token (SG-40): all the same to the client.
    #[error("access key {access_key_id} is not known")]
    UnknownKey {
        /// The access key id as sent.
        access_key_id: String,
    },
    /// The session token is unreadable or does not belong to the key, or a long-term key came
    /// with one (SG-40).
    #[error("the session token does not fit the access key")]
    InvalidToken,
    /// The session is over.
    #[error("the session token has expired")]
    ExpiredToken,
    /// The request was signed too long ago (SG-30).
    #[error("signed at {signed_at}, more than {allowed_s} s before {now}")]
    SignedTooEarly {
        /// When it was signed.
        signed_at: AmzDate,
        /// The server's clock.
        now: AmzDate,
        /// What is allowed, in seconds.
        allowed_s: u32,
    },
    /// The request was signed in the future (SG-30).
    #[error("signed at {signed_at}, more than {allowed_s} s after {now}")]
    SignedTooLate {
        /// Where the signature stood.
        form: Form,
        /// When it was signed.
        signed_at: AmzDate,
        /// The server's clock.
        now: AmzDate,
        /// What is allowed, in seconds.
        allowed_s: u32,
    },
    /// A presigned request is past its life (SG-31, SG-32).
    #[error("presigned at {signed_at} for {life_s} s, now it is {now}")]
    PresignedExpired {
        /// When it was signed.
        signed_at: AmzDate,
        /// How long it was good for, in seconds.
        life_s: u32,
        /// The server's clock.
        now: AmzDate,
    },
    /// `X-Amz-Expires` is not 1 to 604,800 (SG-31).
    #[error("X-Amz-Expires is {expires_s}, not 1 to 604800")]
    ExpiresOutOfRange {
        /// What was asked, in seconds.
        expires_s: u32,
    },
    /// S3 only: `X-Amz-Expires` is required in the query form.
    #[error("X-Amz-Expires is missing")]
    ExpiresMissing,
    /// The signature is not the one the key makes.
    #[error("the signature does not match")]
    SignatureMismatch(Box<Mismatch>),
    /// S3: `x-amz-content-sha256` is required (SG-13).
    #[error("x-amz-content-sha256 is missing")]
    ContentHashMissing,
    /// `x-amz-content-sha256` is neither a hash nor a value this service takes (SG-14).
    #[error("x-amz-content-sha256 has no usable value")]
    ContentHashInvalid {
        /// The value, cut to 128 characters.
        got: String,
    },
    /// The body is not the one that was signed (SG-13).
    #[error("the body's hash is not the signed one")]
    ContentHashMismatch {
        /// The signed hash in hex.
        claimed: String,
        /// The body's hash in hex.
        computed: String,
    },
    /// A chunk or the trailer of an `aws-chunked` body has a wrong signature (SG-21, SG-23).
    #[error("the signature of a part of the body does not match")]
    ChunkSignatureMismatch {
        /// The access key id as sent.
        access_key_id: String,
        /// The signature as sent.
        signature_provided: String,
        /// The string that should have been signed.
        string_to_sign: String,
    },
    /// The `aws-chunked` body is broken.
    #[error("the chunked body is broken: {0}")]
    Chunked(ChunkFault),
}

/// What makes an authentication unreadable.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Malformed {
    /// A part is longer than is read.
    #[error("{what} is too long")]
    TooLong {
        /// Its name.
        what: &'static str,
    },
    /// A header or parameter comes more than once, or is not text.
    #[error("{name} is repeated or not text")]
    NotOneText {
        /// Its name.
        name: String,
    },
    /// A part or parameter comes more than once.
    #[error("{name} is repeated")]
    Repeated {
        /// Its name.
        name: String,
    },
    /// A part of the header without an equal sign.
    #[error("a part has no equal sign")]
    NoEqualSign {
        /// The part.
        part: String,
    },
    /// A part of the header that is not defined.
    #[error("part {name:?} is not defined")]
    UnknownPart {
        /// Its name.
        name: String,
    },
    /// Parts are missing.
    #[error("missing: {}{}", names.join(", "), if *date_missing { " and the date" } else { "" })]
    MissingParts {
        /// Their names in the order AWS names them.
        names: Vec<&'static str>,
        /// Whether the header form lacks both `X-Amz-Date` and `Date`.
        date_missing: bool,
    },
    /// The credential has not five parts.
    #[error("the credential has the wrong number of parts")]
    Credential {
        /// The credential.
        got: String,
    },
    /// The list of signed headers is not one.
    #[error("the list of signed headers cannot be read")]
    SignedHeaders {
        /// The list.
        got: String,
    },
    /// The date is not in the basic form.
    #[error("the date cannot be read")]
    Date {
        /// The date.
        got: String,
    },
    /// `X-Amz-Expires` is no number.
    #[error("X-Amz-Expires is not a number")]
    ExpiresNotANumber,
    /// `X-Amz-Expires` is below zero.
    #[error("X-Amz-Expires is negative")]
    ExpiresNegative,
}

/// What of the scope does not fit; every `Some` is a fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScopeFault {
    /// Where the credential stood.
    pub form: Form,
    /// The scope's day, and the request's date it should repeat.
    pub date: Option<(String, AmzDate)>,
    /// The scope's region, and the one expected if a single one can be named.
    pub region: Option<(String, Option<String>)>,
    /// The scope's service, and the one expected.
    pub service: Option<(String, String)>,
    /// The scope's terminator.
    pub terminator: Option<String>,
}

impl ScopeFault {
    pub(crate) fn is_any(&self) -> bool {
        self.date.is_some()
            || self.region.is_some()
            || self.service.is_some()
            || self.terminator.is_some()
    }
}

/// What S3 tells about a signature that does not match.
#[derive(Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// The algorithm.
    pub algorithm: Algorithm,
    /// The access key id as sent.
    pub access_key_id: String,
    /// The signature as sent.
    pub signature_provided: String,
    /// The string to sign as computed here.
    pub string_to_sign: Vec<u8>,
    /// The canonical request as computed here; empty for a POST form. It may hold a session token.
    pub canonical_request: Vec<u8>,
}

impl std::fmt::Debug for Mismatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The canonical request holds every signed header, the session token among them.
        f.debug_struct("Mismatch")
            .field("algorithm", &self.algorithm)
            .field("access_key_id", &self.access_key_id)
            .finish_non_exhaustive()
    }
}

/// What breaks an `aws-chunked` body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChunkFault {
    /// `x-amz-decoded-content-length` is missing or no number (SG-20).
    #[error("x-amz-decoded-content-length is missing or no number")]
    DecodedLengthMissing,
    /// A chunk's head line is too long or not `hex-size[;chunk-signature=hex]`.
    #[error("a chunk's head cannot be read")]
    Head,
    /// The line break after a chunk's data is missing.
    #[error("a chunk is longer than its head says")]
    Delimiter,
    /// A chunk other than the last is below 8 KiB (SG-22).
    #[error("a chunk other than the last has {size} bytes, fewer than 8192")]
    TooSmall {
        /// Its size in bytes.
        size: u64,
    },
    /// The data are more or fewer than `x-amz-decoded-content-length` said.
    #[error("{got} bytes came where {expected} were announced")]
    DecodedLength {
        /// What was announced, in bytes.
        expected: u64,
        /// What came, in bytes; at least so many if it was too much.
        got: u64,
    },
    /// The body ended in the middle.
    #[error("the body ended early")]
    Incomplete,
    /// The trailer is too long, not made of `name:value` lines, or not the declared one.
    #[error("the trailer is not what was declared")]
    Trailer,
    /// Something follows the end.
    #[error("bytes follow the last chunk")]
    Excess,
}

pub(crate) fn cut(text: &str, characters_max: usize) -> String {
    text.chars().take(characters_max).collect()
}
