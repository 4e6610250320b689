//! What a client says of a body beside its signature: `Content-MD5` and one checksum.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sekisho_api::Fault;

use crate::fault::Refusal;

/// What a body must turn out as. The object store computes the same digests for itself, so that
/// they are computed once and compared by [`Claims::judge`] before anything is committed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Claims {
    /// `Content-MD5`.
    pub md5: Option<[u8; 16]>,
    /// The one checksum that a request may carry (S3-142).
    pub checksum: Option<ClaimedChecksum>,
}

/// A checksum that the client computed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimedChecksum {
    /// Its name on the wire, such as `CRC32`.
    pub algorithm: &'static str,
    /// Base64; `None` while it is to come in the trailer, or if only the algorithm was named
    /// (`x-amz-sdk-checksum-algorithm`).
    pub value: Option<String>,
}

static BAD_DIGEST: Fault = Fault::new("BadDigest", 400);

impl Claims {
    /// No claims.
    pub const NONE: &'static Self = &Self { md5: None, checksum: None };

    /// The algorithm whose checksum has to be computed, by its name on the wire.
    pub fn algorithm(&self) -> Option<&'static str> {
        self.checksum.as_ref().map(|checksum| checksum.algorithm)
    }

    /// Compares with what was computed: the MD5, and base64 of the checksum of the claimed
    /// algorithm.
    ///
    /// # Errors
    /// `BadDigest` if one is not as claimed, or was not computed (S3 contract, section 6).
    pub fn judge(&self, md5: &[u8; 16], checksum: Option<(&str, &str)>) -> Result<(), Refusal> {
        if let Some(claimed) = self.md5.as_ref().filter(|claimed| *claimed != md5) {
            return Err(Refusal::new(&BAD_DIGEST, MD5_DIFFERS)
                .with_field("ExpectedDigest", hex::encode(claimed))
                .with_field("CalculatedDigest", STANDARD.encode(md5)));
        }
        let Some(ClaimedChecksum { algorithm, value: Some(claimed) }) = &self.checksum else {
            return Ok(());
        };
        if checksum == Some((*algorithm, claimed)) {
            return Ok(());
        }
        let message =
            format!("The {algorithm} you specified did not match the calculated checksum.");
        Err(Refusal::new(&BAD_DIGEST, message))
    }
}

const MD5_DIFFERS: &str = "The Content-MD5 you specified did not match what we received.";

#[cfg(test)]
mod tests {
    use super::*;

    fn told(claims: &Claims, checksum: Option<(&str, &str)>) -> String {
        match claims.judge(&[7; 16], checksum) {
            Ok(()) => "well".to_owned(),
            Err(refusal) => format!("{} {}", refusal.fault.code, refusal.message),
        }
    }

    /// S3 contract, section 6: `BadDigest`.
    #[test]
    fn a_body_is_judged_by_what_was_claimed_of_it_alone() {
        assert_eq!(told(Claims::NONE, None), "well");
        let mut claims = Claims { md5: Some([7; 16]), checksum: None };
        assert_eq!(told(&claims, Some(("CRC32", "AAAAAA=="))), "well");
        claims.md5 = Some([8; 16]);
        assert_eq!(told(&claims, None), format!("BadDigest {MD5_DIFFERS}"));

        let value = Some("AAAAAA==".to_owned());
        let claims =
            Claims { md5: None, checksum: Some(ClaimedChecksum { algorithm: "CRC32", value }) };
        assert_eq!(told(&claims, Some(("CRC32", "AAAAAA=="))), "well");
        let refused = "BadDigest The CRC32 you specified did not match the calculated checksum.";
        assert_eq!(told(&claims, Some(("CRC32", "AAAAAQ=="))), refused);
        assert_eq!(told(&claims, Some(("CRC32C", "AAAAAA=="))), refused);
        assert_eq!(told(&claims, None), refused);
    }
}
