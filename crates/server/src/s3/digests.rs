//! Compares a small body that was read whole with what the client claims of it. Uploads are
//! compared by the object store's own digests, which it computes anyway.

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use md5::{Digest as _, Md5};
use sekisho_operation::{Claims, Refusal};

/// Judges a body.
///
/// # Errors
/// `BadDigest`.
pub(crate) fn judge(claims: &Claims, body: &[u8]) -> Result<(), Refusal> {
    if claims == Claims::NONE {
        return Ok(());
    }
    let md5: [u8; 16] = Md5::digest(body).into();
    let checksum = claims.algorithm().map(|name| (name, STANDARD.encode(checksum(name, body))));
    claims.judge(&md5, checksum.as_ref().map(|(name, value)| (*name, value.as_str())))
}

/// A checksum in its big-endian form (S3-142); empty for an algorithm that is none.
fn checksum(algorithm: &str, body: &[u8]) -> Vec<u8> {
    let sha = |algorithm| digest::digest(algorithm, body).as_ref().to_vec();
    let crc32 = |algorithm| {
        let wide = crc_fast::checksum(algorithm, body);
        u32::try_from(wide).unwrap_or_default().to_be_bytes().to_vec()
    };
    match algorithm {
        "CRC32" => crc32(crc_fast::CrcAlgorithm::Crc32IsoHdlc),
        "CRC32C" => crc32(crc_fast::CrcAlgorithm::Crc32Iscsi),
        "CRC64NVME" => {
            crc_fast::checksum(crc_fast::CrcAlgorithm::Crc64Nvme, body).to_be_bytes().to_vec()
        }
        "SHA1" => sha(&digest::SHA1_FOR_LEGACY_USE_ONLY),
        "SHA256" => sha(&digest::SHA256),
        "SHA512" => sha(&digest::SHA512),
        "MD5" => Md5::digest(body).to_vec(),
        "XXHASH64" => xxhash_rust::xxh64::xxh64(body, 0).to_be_bytes().to_vec(),
        "XXHASH3" => xxhash_rust::xxh3::xxh3_64(body).to_be_bytes().to_vec(),
        "XXHASH128" => xxhash_rust::xxh3::xxh3_128(body).to_be_bytes().to_vec(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The check values of the algorithms' own definitions, of the text `123456789`.
    #[test]
    fn checksums_have_their_known_values() {
        for (algorithm, value) in [
            ("CRC32", "cbf43926"),
            ("CRC32C", "e3069283"),
            ("CRC64NVME", "ae8b14860a799888"),
            ("SHA1", "f7c3bc1d808e04732adf679965ccc34ca7ae3441"),
            ("MD5", "25f9e794323b453885f5181f1b624d0b"),
            ("XXHASH64", "8cb841db40e6ae83"),
        ] {
            assert_eq!(hex::encode(checksum(algorithm, b"123456789")), value, "{algorithm}");
        }
    }
}
