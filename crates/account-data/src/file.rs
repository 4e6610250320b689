//! The account file: [`Data`] as bytes.
//!
//! Magic and version, a CRC of what follows, then `postcard`. A file of another version, a
//! damaged one and one that is none are told apart and refused.

use crate::Data;

/// First bytes of the file; the last is the version.
const MAGIC: &[u8; 8] = b"sekacct\x01";

/// Why bytes are no account file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// Something else.
    #[error("this is no account file: make one with `sekisho account import`")]
    NotOne,
    /// Written by another version of this program.
    #[error("the account file is of another version: import the account again")]
    OtherVersion,
    /// Cut short or changed.
    #[error("the account file is damaged: import the account again")]
    Damaged,
}

/// The bytes of a file.
pub fn encode(data: &Data) -> Vec<u8> {
    let body = postcard::to_allocvec(data).expect("vectors, texts and numbers can be encoded");
    let mut bytes = Vec::with_capacity(MAGIC.len() + 4 + body.len());
    bytes.extend_from_slice(MAGIC);
    bytes.extend_from_slice(&crc32fast::hash(&body).to_le_bytes());
    bytes.extend_from_slice(&body);
    bytes
}

/// Reads the bytes of a file.
///
/// # Errors
/// They are none.
pub fn decode(bytes: &[u8]) -> Result<Data, FileError> {
    let (magic, rest) = bytes.split_at_checked(MAGIC.len()).ok_or(FileError::NotOne)?;
    if magic != MAGIC {
        let ours = magic.starts_with(b"sekacct");
        return Err(if ours { FileError::OtherVersion } else { FileError::NotOne });
    }
    let (crc, body) = rest.split_first_chunk::<4>().ok_or(FileError::Damaged)?;
    if crc32fast::hash(body) != u32::from_le_bytes(*crc) {
        return Err(FileError::Damaged);
    }
    postcard::from_bytes(body).map_err(|_| FileError::Damaged)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_reads_as_it_was_written_and_damage_is_seen() {
        let data = Data { documents: vec!["{}".into()], ..Data::default() };
        let bytes = encode(&data);
        assert_eq!(decode(&bytes), Ok(data));
        assert_eq!(decode(b"PK"), Err(FileError::NotOne));
        assert_eq!(decode(b"something else"), Err(FileError::NotOne));
        assert_eq!(decode(b"sekacct\x09...."), Err(FileError::OtherVersion));
        for at in MAGIC.len()..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[at] ^= 1;
            assert_eq!(decode(&damaged), Err(FileError::Damaged), "byte {at}");
            assert_eq!(decode(&bytes[..at]), Err(FileError::Damaged), "cut at {at}");
        }
    }

    #[test]
    fn lengths_that_lie_are_refused_without_being_allocated() {
        // A vector of 2^60 documents.
        let body = [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x10];
        let mut bytes = MAGIC.to_vec();
        bytes.extend_from_slice(&crc32fast::hash(&body).to_le_bytes());
        bytes.extend_from_slice(&body);
        assert_eq!(decode(&bytes), Err(FileError::Damaged));
    }
}
