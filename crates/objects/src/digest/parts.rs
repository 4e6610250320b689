//! ETags and checksums of objects that were put in parts (S3-140, S3-144).

use md5::{Digest as _, Md5};

use super::running::{BodyDigest, crc, crc_bytes};
use crate::checksum::{Checksum, ChecksumAlgorithm, ChecksumType};

/// The MD5 over the parts' binary MD5s, and their number. `None` if an ETag is no MD5.
pub(crate) fn multipart_etag<'a>(etags: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let mut md5 = Md5::new();
    let mut count: usize = 0;
    for etag in etags {
        md5.update(hex::decode(etag).ok()?);
        count += 1;
    }
    Some(format!("{}-{count}", hex::encode(md5.finalize())))
}

/// The checksum over the parts' binary checksums. `None` if a part's is of another kind.
pub(crate) fn composite<'a>(
    algorithm: ChecksumAlgorithm,
    parts: impl IntoIterator<Item = &'a Checksum>,
) -> Option<Checksum> {
    let mut running = BodyDigest::new(algorithm);
    let mut count: usize = 0;
    for part in parts {
        if part.algorithm != algorithm {
            return None;
        }
        running.update(&part.binary()?);
        count += 1;
    }
    let whole = running.finish().checksum.value;
    let value = format!("{whole}-{count}");
    Some(Checksum { algorithm, kind: ChecksumType::Composite, value })
}

/// The whole object's CRC, from those of its parts and their sizes. `None` if a part's is of
/// another kind, or the algorithm is no CRC.
pub(crate) fn full_object<'a>(
    algorithm: ChecksumAlgorithm,
    parts: impl IntoIterator<Item = (&'a Checksum, u64)>,
) -> Option<Checksum> {
    let crc = crc(algorithm)?;
    let mut whole: Option<u64> = None;
    for (part, size) in parts {
        if part.algorithm != algorithm {
            return None;
        }
        let value = part.binary()?.into_iter().fold(0, |value, byte| value << 8 | u64::from(byte));
        whole = Some(match whole {
            Some(whole) => crc_fast::checksum_combine(crc, whole, value, size),
            None => value,
        });
    }
    Some(Checksum::of_whole(algorithm, &crc_bytes(whole?, algorithm.bytes())))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(algorithm: ChecksumAlgorithm, body: &[u8]) -> Checksum {
        let mut digest = BodyDigest::new(algorithm);
        digest.update(body);
        digest.finish().checksum
    }

    proptest! {
        /// S3-144: FULL_OBJECT with CRCs is the checksum of the bytes, wherever they were cut.
        #[test]
        fn a_full_object_checksum_does_not_depend_on_the_cuts(
            parts in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..200), 1..6)
        ) {
            let whole = parts.concat();
            for algorithm in ChecksumAlgorithm::ALL.into_iter().filter(|known| known.is_crc()) {
                let sums: Vec<_> =
                    parts.iter().map(|part| (of(algorithm, part), part.len() as u64)).collect();
                let combined = full_object(algorithm, sums.iter().map(|(sum, size)| (sum, *size)));
                prop_assert_eq!(combined, Some(of(algorithm, &whole)));
            }
        }
    }

    #[test]
    fn a_sha_has_no_full_object_checksum() {
        let part = of(ChecksumAlgorithm::Sha256, b"a");
        assert_eq!(full_object(ChecksumAlgorithm::Sha256, [(&part, 1)]), None);
    }

    /// S3-140, as published for two parts.
    #[test]
    fn a_multipart_etag_is_the_md5_of_md5s_and_their_number() {
        let part = "d41d8cd98f00b204e9800998ecf8427e";
        assert_eq!(multipart_etag([part]).as_deref(), Some("59adb24ef3cdbe0297f05b395827453f-1"));
        assert_eq!(multipart_etag(["xyz"]), None);
    }
}
