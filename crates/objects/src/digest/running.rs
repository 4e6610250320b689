//! The digests of a body while it comes in.

use aws_lc_rs::digest;
use crc_fast::CrcAlgorithm;
use md5::{Digest as _, Md5};
use xxhash_rust::xxh3::Xxh3;
use xxhash_rust::xxh64::Xxh64;

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
    /// The one that is computed anyway.
    Md5,
    XxHash64(Xxh64),
    /// The 64 bits or the 128 bits of one algorithm.
    XxHash3(Box<Xxh3>, usize),
}

/// The algorithm as the library names it; `None` for those that are no CRC.
pub(crate) fn crc(algorithm: ChecksumAlgorithm) -> Option<CrcAlgorithm> {
    match algorithm {
        ChecksumAlgorithm::Crc32 => Some(CrcAlgorithm::Crc32IsoHdlc),
        ChecksumAlgorithm::Crc32c => Some(CrcAlgorithm::Crc32Iscsi),
        ChecksumAlgorithm::Crc64Nvme => Some(CrcAlgorithm::Crc64Nvme),
        ChecksumAlgorithm::Sha1
        | ChecksumAlgorithm::Sha256
        | ChecksumAlgorithm::Sha512
        | ChecksumAlgorithm::Md5
        | ChecksumAlgorithm::XxHash64
        | ChecksumAlgorithm::XxHash3
        | ChecksumAlgorithm::XxHash128 => None,
    }
}

/// The low bytes of a CRC, highest first.
pub(crate) fn crc_bytes(value: u64, bytes: usize) -> Vec<u8> {
    value.to_be_bytes().into_iter().skip(8_usize.saturating_sub(bytes)).collect()
}

impl Running {
    fn new(algorithm: ChecksumAlgorithm) -> Self {
        let crc = |of| Self::Crc(crc_fast::Digest::new(of), algorithm.bytes());
        let sha = |of| Self::Sha(digest::Context::new(of));
        match algorithm {
            ChecksumAlgorithm::Crc32 => crc(CrcAlgorithm::Crc32IsoHdlc),
            ChecksumAlgorithm::Crc32c => crc(CrcAlgorithm::Crc32Iscsi),
            ChecksumAlgorithm::Crc64Nvme => crc(CrcAlgorithm::Crc64Nvme),
            ChecksumAlgorithm::Sha1 => sha(&digest::SHA1_FOR_LEGACY_USE_ONLY),
            ChecksumAlgorithm::Sha256 => sha(&digest::SHA256),
            ChecksumAlgorithm::Sha512 => sha(&digest::SHA512),
            ChecksumAlgorithm::Md5 => Self::Md5,
            ChecksumAlgorithm::XxHash64 => Self::XxHash64(Xxh64::new(0)),
            ChecksumAlgorithm::XxHash3 | ChecksumAlgorithm::XxHash128 => {
                Self::XxHash3(Box::new(Xxh3::new()), algorithm.bytes())
            }
        }
    }
}

impl BodyDigest {
    pub(crate) fn new(algorithm: ChecksumAlgorithm) -> Self {
        Self { md5: Md5::new(), checksum: Running::new(algorithm), algorithm }
    }

    pub(crate) fn update(&mut self, bytes: &[u8]) {
        self.md5.update(bytes);
        match &mut self.checksum {
            Running::Crc(crc, _) => crc.update(bytes),
            Running::Sha(sha) => sha.update(bytes),
            Running::Md5 => {}
            Running::XxHash64(hash) => hash.update(bytes),
            Running::XxHash3(hash, _) => hash.update(bytes),
        }
    }

    pub(crate) fn finish(self) -> Digests {
        let md5: [u8; 16] = self.md5.finalize().into();
        let value = match self.checksum {
            Running::Crc(crc, bytes) => crc_bytes(crc.finalize(), bytes),
            Running::Sha(sha) => sha.finish().as_ref().to_vec(),
            Running::Md5 => md5.to_vec(),
            Running::XxHash64(hash) => hash.digest().to_be_bytes().to_vec(),
            Running::XxHash3(hash, 16) => hash.digest128().to_be_bytes().to_vec(),
            Running::XxHash3(hash, _) => hash.digest().to_be_bytes().to_vec(),
        };
        Digests { md5, checksum: Checksum::of_whole(self.algorithm, &value) }
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
            (
                ChecksumAlgorithm::Sha512,
                "2eZ2LdHI6vbWGzxhkvxAjU1tXxF20MKRabwk5xw/J0rSf81YEbMT1oH35V7ALXPUmclUVba1u1A6z1dPuo/+hQ==",
            ),
            (ChecksumAlgorithm::Md5, "JfnnlDI7RTiF9RgfG2JNCw=="),
            (ChecksumAlgorithm::XxHash64, "jLhB20DmroM="),
            // By the algorithm's reference implementation in C.
            (ChecksumAlgorithm::XxHash3, "ctyxi2ehff8="),
            (ChecksumAlgorithm::XxHash128, "MxGUd+3l3NXpcWQnaB1YYA=="),
        ];
        for (algorithm, value) in expected {
            assert_eq!(checksum(algorithm, body), value, "{algorithm}");
        }
        // Of nothing, as the algorithm's specification has them.
        for (algorithm, value) in [
            (ChecksumAlgorithm::XxHash64, "70bbN1HY6Zk="),
            (ChecksumAlgorithm::XxHash3, "LQaABTjTlMI="),
            (ChecksumAlgorithm::XxHash128, "maoG0wFHmNhgAcMkRo1Jfw=="),
        ] {
            assert_eq!(checksum(algorithm, b""), value, "{algorithm}");
        }
        // Longer than what is hashed at once; by the same implementation.
        let long: Vec<u8> = (0..1000).map(|at| (at % 251) as u8).collect();
        for (algorithm, value) in [
            (ChecksumAlgorithm::XxHash64, "8wbwSqiLVNM="),
            (ChecksumAlgorithm::XxHash3, "M+9wP7KyDtE="),
            (ChecksumAlgorithm::XxHash128, "GL9BvIIp4ncz73A/srIO0Q=="),
        ] {
            assert_eq!(checksum(algorithm, &long), value, "{algorithm}");
        }
        let digests = BodyDigest::new(ChecksumAlgorithm::Crc32).finish();
        assert_eq!(hex::encode(digests.md5), "d41d8cd98f00b204e9800998ecf8427e");
    }
}
