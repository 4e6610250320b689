//! Checksums between the model's many members and one value (S3-142).

use sekisho_objects::{Checksum, ChecksumAlgorithm, ChecksumType};

use super::errors::ObjectsError;

/// Sets the member of an output that a checksum belongs to.
macro_rules! set_checksum {
    ($output:expr, $checksum:expr) => {
        if let Some(checksum) = $checksum {
            let value = Some(checksum.value.clone());
            match checksum.algorithm {
                sekisho_objects::ChecksumAlgorithm::Crc32 => $output.checksum_crc32 = value,
                sekisho_objects::ChecksumAlgorithm::Crc32c => $output.checksum_crc32_c = value,
                sekisho_objects::ChecksumAlgorithm::Crc64Nvme => {
                    $output.checksum_crc64_nvme = value;
                }
                sekisho_objects::ChecksumAlgorithm::Sha1 => $output.checksum_sha1 = value,
                sekisho_objects::ChecksumAlgorithm::Sha256 => $output.checksum_sha256 = value,
                sekisho_objects::ChecksumAlgorithm::Sha512 => $output.checksum_sha512 = value,
                sekisho_objects::ChecksumAlgorithm::Md5 => $output.checksum_md5 = value,
                sekisho_objects::ChecksumAlgorithm::XxHash64 => $output.checksum_xxhash64 = value,
                sekisho_objects::ChecksumAlgorithm::XxHash3 => $output.checksum_xxhash3 = value,
                sekisho_objects::ChecksumAlgorithm::XxHash128 => {
                    $output.checksum_xxhash128 = value;
                }
            }
        }
    };
}
pub(crate) use set_checksum;

/// The checksum of an input that has a member for each algorithm.
macro_rules! named_checksum {
    ($input:expr) => {
        [
            (sekisho_objects::ChecksumAlgorithm::Crc32, &$input.checksum_crc32),
            (sekisho_objects::ChecksumAlgorithm::Crc32c, &$input.checksum_crc32_c),
            (sekisho_objects::ChecksumAlgorithm::Crc64Nvme, &$input.checksum_crc64_nvme),
            (sekisho_objects::ChecksumAlgorithm::Sha1, &$input.checksum_sha1),
            (sekisho_objects::ChecksumAlgorithm::Sha256, &$input.checksum_sha256),
            (sekisho_objects::ChecksumAlgorithm::Sha512, &$input.checksum_sha512),
            (sekisho_objects::ChecksumAlgorithm::Md5, &$input.checksum_md5),
            (sekisho_objects::ChecksumAlgorithm::XxHash64, &$input.checksum_xxhash64),
            (sekisho_objects::ChecksumAlgorithm::XxHash3, &$input.checksum_xxhash3),
            (sekisho_objects::ChecksumAlgorithm::XxHash128, &$input.checksum_xxhash128),
        ]
        .into_iter()
        .find_map(|(algorithm, value)| value.clone().map(|value| (algorithm, value)))
    };
}
pub(crate) use named_checksum;

/// An algorithm by its name on the wire.
pub(crate) fn algorithm(name: Option<&str>) -> Result<Option<ChecksumAlgorithm>, ObjectsError> {
    let Some(name) = name else { return Ok(None) };
    match name.parse() {
        Ok(known) => Ok(Some(known)),
        Err(_) => Err(ObjectsError::InvalidRequest(
            "Checksum algorithm provided is unsupported. Please try again with any of the valid \
             types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]"
                .to_owned(),
        )),
    }
}

/// The algorithm and type of a multipart upload (S3-144).
pub(crate) fn of_upload(
    algorithm: Option<ChecksumAlgorithm>,
    kind: Option<&str>,
) -> Result<Option<(ChecksumAlgorithm, ChecksumType)>, ObjectsError> {
    let kind = match kind {
        None => None,
        Some("FULL_OBJECT") => Some(ChecksumType::FullObject),
        Some("COMPOSITE") => Some(ChecksumType::Composite),
        Some(other) => {
            let message = format!("Value for x-amz-checksum-type header is invalid: {other}.");
            return Err(ObjectsError::InvalidRequest(message));
        }
    };
    let Some(algorithm) = algorithm else {
        if kind.is_some() {
            return Err(ObjectsError::InvalidRequest(
                "The x-amz-checksum-type header can only be used with the \
                 x-amz-checksum-algorithm header."
                    .to_owned(),
            ));
        }
        return Ok(None);
    };
    let usual = match algorithm {
        ChecksumAlgorithm::Crc64Nvme => ChecksumType::FullObject,
        ChecksumAlgorithm::Crc32
        | ChecksumAlgorithm::Crc32c
        | ChecksumAlgorithm::Sha1
        | ChecksumAlgorithm::Sha256
        | ChecksumAlgorithm::Sha512
        | ChecksumAlgorithm::Md5
        | ChecksumAlgorithm::XxHash64
        | ChecksumAlgorithm::XxHash3
        | ChecksumAlgorithm::XxHash128 => ChecksumType::Composite,
    };
    let kind = kind.unwrap_or(usual);
    let impossible = match kind {
        ChecksumType::Composite => algorithm == ChecksumAlgorithm::Crc64Nvme,
        ChecksumType::FullObject => !algorithm.is_crc(),
    };
    if impossible {
        return Err(ObjectsError::InvalidRequest(format!(
            "The {} checksum type cannot be used with the {} checksum algorithm.",
            kind.as_str(),
            algorithm.as_str().to_ascii_lowercase()
        )));
    }
    Ok(Some((algorithm, kind)))
}

/// The type as answers show it.
pub(crate) fn shown_type(checksum: Option<&Checksum>) -> Option<String> {
    checksum.map(|checksum| checksum.kind.as_str().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// S3-144.
    #[test]
    fn some_types_do_not_go_with_some_algorithms() {
        let of = |name: &str, kind| of_upload(algorithm(Some(name)).unwrap(), kind);
        assert_eq!(
            of("CRC32", None).unwrap(),
            Some((ChecksumAlgorithm::Crc32, ChecksumType::Composite))
        );
        assert_eq!(
            of("CRC64NVME", None).unwrap(),
            Some((ChecksumAlgorithm::Crc64Nvme, ChecksumType::FullObject))
        );
        assert!(of("CRC64NVME", Some("COMPOSITE")).is_err());
        assert!(of("SHA256", Some("FULL_OBJECT")).is_err());
        assert!(of("CRC32C", Some("FULL_OBJECT")).is_ok());
        assert!(of("CRC32C", Some("PART")).is_err());
        assert!(of_upload(None, Some("COMPOSITE")).is_err());
        assert!(of("XXHASH3", Some("FULL_OBJECT")).is_err());
        assert!(of("SHA512", None).is_ok());
        assert!(matches!(algorithm(Some("CRC16")), Err(ObjectsError::InvalidRequest(_))));
    }
}
