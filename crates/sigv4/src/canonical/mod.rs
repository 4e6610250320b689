//! The canonical request and the string to sign.
//!
//! ```text
//! CanonicalRequest = Method \n CanonicalURI \n CanonicalQuery \n
//!                    CanonicalHeaders \n SignedHeaders \n PayloadHash
//! StringToSign     = Algorithm \n Date \n Scope \n hex(sha256(CanonicalRequest))
//! ```
//!
//! The verifier and the signer both come here, so that they cannot disagree.
//! Source: IAM User Guide, "Create a signed AWS API request".

mod headers;
mod path;
mod query;

pub use path::PathEncoding;

use crate::{Algorithm, AmzDate, RequestView, SignedHeaders, hash};

/// The canonical request's bytes. `payload_hash` is what stands for the body, e.g. its hash
/// in hex or `UNSIGNED-PAYLOAD`.
///
/// # Errors
/// The name of a signed header that the request does not have.
pub(crate) fn request(
    view: &RequestView<'_>,
    signed_headers: &SignedHeaders<'_>,
    path_encoding: PathEncoding,
    payload_hash: &[u8],
) -> Result<Vec<u8>, String> {
    // Room for common requests, session token included, so that one allocation does.
    let mut out = Vec::with_capacity(2048 + view.path.len() + view.query.len());
    out.extend_from_slice(view.method.as_str().as_bytes());
    out.push(b'\n');
    path::write(&mut out, view.path, path_encoding);
    out.push(b'\n');
    query::write(&mut out, view.query);
    out.push(b'\n');
    headers::write(&mut out, view, signed_headers)?;
    out.push(b'\n');
    out.extend_from_slice(signed_headers.as_str().as_bytes());
    out.push(b'\n');
    out.extend_from_slice(payload_hash);
    Ok(out)
}

/// The string to sign for a canonical request. `scope` is the credential without the key id.
pub(crate) fn string_to_sign(
    algorithm: Algorithm,
    date: &AmzDate,
    scope: &str,
    canonical_request: &[u8],
) -> Vec<u8> {
    let mut out = Vec::with_capacity(160 + scope.len());
    for line in [algorithm.as_str(), date.as_str(), scope] {
        out.extend_from_slice(line.as_bytes());
        out.push(b'\n');
    }
    push_hex(&mut out, &hash::sha256(canonical_request));
    out
}

/// Appends 32 bytes as lowercase hex.
pub(crate) fn push_hex(out: &mut Vec<u8>, bytes: &[u8; 32]) {
    out.extend_from_slice(&hex_of(bytes));
}

/// 32 bytes as lowercase hex.
pub(crate) fn hex_of(bytes: &[u8; 32]) -> [u8; 64] {
    let mut text = [0; 64];
    hex::encode_to_slice(bytes, &mut text).expect("64 digits hold 32 bytes");
    text
}
