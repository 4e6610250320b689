//! What the headers of an upload say its bytes must turn out as, and how many there are.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, HeaderValue, header};
use sekisho_api::Fault;
use sekisho_operation::{ClaimedChecksum, Claims, Refusal};

/// Name on the wire, header, and bytes of the value (S3-142).
const ALGORITHMS: [(&str, &str, usize); 10] = [
    ("CRC32", "x-amz-checksum-crc32", 4),
    ("CRC32C", "x-amz-checksum-crc32c", 4),
    ("CRC64NVME", "x-amz-checksum-crc64nvme", 8),
    ("SHA1", "x-amz-checksum-sha1", 20),
    ("SHA256", "x-amz-checksum-sha256", 32),
    ("SHA512", "x-amz-checksum-sha512", 64),
    ("MD5", "x-amz-checksum-md5", 16),
    ("XXHASH64", "x-amz-checksum-xxhash64", 8),
    ("XXHASH3", "x-amz-checksum-xxhash3", 8),
    ("XXHASH128", "x-amz-checksum-xxhash128", 16),
];

static INVALID_DIGEST: Fault = Fault::new("InvalidDigest", 400);
static INVALID_REQUEST: Fault = Fault::new("InvalidRequest", 400);
static INVALID_ARGUMENT: Fault = Fault::new("InvalidArgument", 400);

/// Reads `Content-MD5`, `x-amz-checksum-…` and a checksum announced in `x-amz-trailer`.
///
/// # Errors
/// A value cannot be one, or there are several checksums (S3-142: at most one).
pub(crate) fn read(headers: &HeaderMap) -> Result<Claims, Refusal> {
    let mut claims = Claims { md5: content_md5(headers)?, checksum: None };
    let trailer = headers.get("x-amz-trailer").and_then(|names| names.to_str().ok());
    for (algorithm, name, bytes) in ALGORITHMS {
        let sent = match headers.get(name) {
            Some(value) => Some(Some(checked(algorithm_value(value), name, bytes)?)),
            None => trailer
                .is_some_and(|names| names.split(',').any(|one| is(one, name)))
                .then_some(None),
        };
        let Some(value) = sent else { continue };
        if claims.checksum.is_some() {
            return Err(Refusal::new(
                &INVALID_REQUEST,
                "Expecting a single x-amz-checksum- header. Multiple checksum Types are not \
                 allowed.",
            ));
        }
        claims.checksum = Some(ClaimedChecksum { algorithm, value });
    }
    let named = headers.get("x-amz-sdk-checksum-algorithm").and_then(|name| name.to_str().ok());
    if let Some(named) = named {
        let known = ALGORITHMS.iter().find(|(name, ..)| name.eq_ignore_ascii_case(named));
        let Some((algorithm, ..)) = known else {
            return Err(Refusal::new(
                &INVALID_REQUEST,
                "Checksum algorithm provided is unsupported. Please try again with any of the \
                 valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]",
            ));
        };
        // The name alone chooses what is computed; a value sent beside it decides for itself.
        claims.checksum.get_or_insert(ClaimedChecksum { algorithm, value: None });
    }
    Ok(claims)
}

/// Whether the request carries something its body can be checked by (S3-146).
pub(crate) fn has_checksum(claims: &Claims, headers: &HeaderMap) -> bool {
    let in_trailer = headers.contains_key("x-amz-trailer");
    claims.md5.is_some()
        || claims.checksum.as_ref().is_some_and(|checksum| checksum.value.is_some() || in_trailer)
}

/// The value of a checksum that came in the trailer.
///
/// # Errors
/// It cannot be one.
pub(crate) fn take_trailer(
    claims: &mut Claims,
    trailer: &[(String, String)],
) -> Result<(), &'static str> {
    let Some(claimed) = claims.checksum.as_mut().filter(|claimed| claimed.value.is_none()) else {
        return Ok(());
    };
    let known = ALGORITHMS.iter().find(|(name, ..)| *name == claimed.algorithm);
    let Some((_, header, bytes)) = known else { return Ok(()) };
    if let Some((_, value)) = trailer.iter().find(|(name, _)| name == header) {
        let fits = STANDARD.decode(value).is_ok_and(|decoded| decoded.len() == *bytes);
        if !fits {
            return Err(header);
        }
        claimed.value = Some(value.clone());
    }
    Ok(())
}

fn is(one: &str, name: &str) -> bool {
    one.trim().eq_ignore_ascii_case(name)
}

fn algorithm_value(value: &HeaderValue) -> Option<&str> {
    value.to_str().ok().map(str::trim)
}

fn checked(value: Option<&str>, name: &str, bytes: usize) -> Result<String, Refusal> {
    value
        .filter(|text| STANDARD.decode(text).is_ok_and(|decoded| decoded.len() == bytes))
        .map(str::to_owned)
        .ok_or_else(|| invalid_value(name))
}

/// What a checksum that cannot be one is refused with.
pub(crate) fn invalid_value(header: &str) -> Refusal {
    Refusal::new(&INVALID_REQUEST, format!("Value for {header} header is invalid."))
}

fn content_md5(headers: &HeaderMap) -> Result<Option<[u8; 16]>, Refusal> {
    let Some(value) = headers.get("content-md5") else { return Ok(None) };
    let decoded = STANDARD.decode(value.as_bytes()).ok();
    let digest = decoded.and_then(|bytes| <[u8; 16]>::try_from(bytes).ok());
    digest.map(Some).ok_or_else(|| {
        Refusal::new(&INVALID_DIGEST, "The Content-MD5 you specified was invalid.")
            .with_field("Content-MD5", String::from_utf8_lossy(value.as_bytes()))
    })
}

/// `Content-Length`, checked.
///
/// # Errors
/// It is not one number.
pub(crate) fn content_length(headers: &HeaderMap) -> Result<Option<u64>, Refusal> {
    let Some(value) = headers.get(header::CONTENT_LENGTH) else { return Ok(None) };
    let number = value.to_str().ok().and_then(|text| text.parse().ok());
    number.map(Some).ok_or_else(|| {
        Refusal::new(&INVALID_ARGUMENT, "Invalid Content-Length header")
            .with_field("ArgumentName", "Content-Length")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(headers: &[(&'static str, &str)]) -> Result<Claims, String> {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.insert(*name, value.parse().unwrap());
        }
        super::read(&map).map_err(|refusal| format!("{} {}", refusal.fault.code, refusal.message))
    }

    #[test]
    fn claims_are_read_or_refused() {
        assert_eq!(read(&[]), Ok(Claims::default()));
        let md5 = read(&[("content-md5", "1B2M2Y8AsgTpgAmY7PhCfg==")]).unwrap().md5;
        assert_eq!(hex::encode(md5.unwrap()), "d41d8cd98f00b204e9800998ecf8427e");
        let refused = read(&[("content-md5", "1B2M2Y8AsgTpgAmY7PhC")]).unwrap_err();
        assert_eq!(refused, "InvalidDigest The Content-MD5 you specified was invalid.");

        let crc = read(&[("x-amz-checksum-crc32", "AAAAAA==")]).unwrap().checksum.unwrap();
        assert_eq!((crc.algorithm, crc.value.as_deref()), ("CRC32", Some("AAAAAA==")));
        let refused = read(&[("x-amz-checksum-crc32", "AAAA")]).unwrap_err();
        assert_eq!(refused, "InvalidRequest Value for x-amz-checksum-crc32 header is invalid.");
    }

    /// S3-142: at most one per request, wherever it comes.
    #[test]
    fn a_second_checksum_is_refused() {
        let (crc, trailer) = (("x-amz-checksum-crc32", "AAAAAA=="), "x-amz-checksum-crc32c");
        for other in [("x-amz-checksum-crc32c", "AAAAAA=="), ("x-amz-trailer", trailer)] {
            let refused = read(&[crc, other]).unwrap_err();
            assert!(refused.contains("Multiple checksum Types are not allowed"), "{refused}");
        }
    }

    #[test]
    fn a_checksum_of_the_trailer_has_its_value_at_the_end() {
        let mut claims = read(&[("x-amz-trailer", "x-amz-checksum-sha1")]).unwrap();
        assert_eq!(claims.algorithm(), Some("SHA1"));
        let line = |value: &str| [("x-amz-checksum-sha1".to_owned(), value.to_owned())];
        assert_eq!(take_trailer(&mut claims, &line("AAAA")), Err("x-amz-checksum-sha1"));
        take_trailer(&mut claims, &line("2jmj7l5rSw0yVb/vlWAYkK/YBwk=")).unwrap();
        let value = claims.checksum.unwrap().value;
        assert_eq!(value.as_deref(), Some("2jmj7l5rSw0yVb/vlWAYkK/YBwk="));
    }
}
