//! The digests of a body while it comes in.

use aws_lc_rs::digest;
use crc_fast::CrcAlgorithm;
use md5::{Digest as _, Md5};

use crate::checksum::{Checksum, ChecksumAlgorithm};

/// MD5 and one checksum, fed piece by piece.
pub(crate) struct BodyDigest {
    md5: Md5,
    checksum: Running,
    algorithm: ChecksumAlgorithm,
}

/// What a body's bytes come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Digests {
    pub(crate) md5: [u8; 16],
    pub(crate) checksum: Checksum,
}

#[expect(clippy::large_enum_variant, reason = "nearly all of them are the large one")]
enum Running {
    Crc(crc_fast::Digest, usize),
    Sha(digest::Context),
}

/// The algorithm as the library names it; `None` for those that are no CRC.
pub(crate) fn crc(algorithm: ChecksumAlgorithm) -> Option<CrcAlgorithm> {
    match algorithm {
        ChecksumAlgorithm::Crc32 => Some(CrcAlgorithm::Crc32IsoHdlc),
        ChecksumAlgorithm::Crc32c => Some(CrcAlgorithm::Crc32Iscsi),
        ChecksumAlgorithm::Crc64Nvme => Some(CrcAlgorithm::Crc64Nvme),
        ChecksumAlgorithm::Sha1 | ChecksumAlgorithm::Sha256 => None,
    }
}

/// The low bytes of a CRC, highest first.
pub(crate) fn crc_bytes(value: u64, bytes: usize) -> Vec<u8> {
    value.to_be_bytes().into_iter().skip(8_usize.saturating_sub(bytes)).collect()
}

fn sha(algorithm: ChecksumAlgorithm) -> &'static digest::Algorithm {
    match algorithm {
        ChecksumAlgorithm::Sha1 => &digest::SHA1_FOR_LEGACY_USE_ONLY,
        ChecksumAlgorithm::Sha256
        | ChecksumAlgorithm::Crc32
        | ChecksumAlgorithm::Crc32c
        | ChecksumAlgorithm::Crc64Nvme => &digest::SHA256,
    }
}

impl BodyDigest {
    pub(crate) fn new(algorithm: ChecksumAlgorithm) -> Self {
        let checksum = match crc(algorithm) {
            Some(crc) => Running::Crc(crc_fast::Digest::new(crc), algorithm.bytes()),
            None => Running::Sha(digest::Context::new(sha(algorithm))),
        };
        Self { md5: Md5::new(), checksum, algorithm }
    }

    pub(crate) fn update(&mut self, bytes: &[u8]) {
        self.md5.update(bytes);
        match &mut self.checksum {
            Running::Crc(crc, _) => crc.update(bytes),
            Running::Sha(sha) => sha.update(bytes),
        }
    }

    pub(crate) fn finish(self) -> Digests {
        let value = match self.checksum {
            Running::Crc(crc, bytes) => crc_bytes(crc.finalize(), bytes),
            Running::Sha(sha) => sha.finish().as_ref().to_vec(),
        };
        Digests {
            md5: self.md5.finalize().into(),
            checksum: Checksum::of_whole(self.algorithm, &value),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checksum(algorithm: ChecksumAlgorithm, body: &[u8]) -> String {
        let mut digest = BodyDigest::new(algorithm);
        for piece in body.chunks(3) {
            digest.update(piece);
        }
        digest.finish().checksum.value
    }

    /// S3-140, S3-142: the published check values of "123456789".
    #[test]
    fn digests_have_their_published_values() {
        let body = b"123456789";
        let expected = [
            (ChecksumAlgorithm::Crc32, "y/Q5Jg=="),
            (ChecksumAlgorithm::Crc32c, "4waSgw=="),
            (ChecksumAlgorithm::Crc64Nvme, "rosUhgp5mIg="),
            (ChecksumAlgorithm::Sha1, "98O8HYCOBHMq32eZZczDTKeuNEE="),
            (ChecksumAlgorithm::Sha256, "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU="),
        ];
        for (algorithm, value) in expected {
            assert_eq!(checksum(algorithm, body), value, "{algorithm}");
        }
        let digests = BodyDigest::new(ChecksumAlgorithm::Crc32).finish();
        assert_eq!(hex::encode(digests.md5), "d41d8cd98f00b204e9800998ecf8427e");
    }
}
