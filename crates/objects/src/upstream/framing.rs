//! Bodies with their checksum behind them: `aws-chunked`, unsigned, with a trailer.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, header};
use sekisho_sigv4::StreamingKind;

use crate::checksum::{Checksum, ChecksumAlgorithm, ChecksumType};

/// Bytes of a chunk; some stores take no large ones.
const CHUNK_BYTES: u64 = 64 * 1024;

/// The header, or trailer, that carries a checksum.
pub(super) fn header_name(algorithm: ChecksumAlgorithm) -> &'static str {
    match algorithm {
        ChecksumAlgorithm::Crc32 => "x-amz-checksum-crc32",
        ChecksumAlgorithm::Crc32c => "x-amz-checksum-crc32c",
        ChecksumAlgorithm::Crc64Nvme => "x-amz-checksum-crc64nvme",
        ChecksumAlgorithm::Sha1 => "x-amz-checksum-sha1",
        ChecksumAlgorithm::Sha256 => "x-amz-checksum-sha256",
        ChecksumAlgorithm::Sha512 => "x-amz-checksum-sha512",
        ChecksumAlgorithm::Md5 => "x-amz-checksum-md5",
        ChecksumAlgorithm::XxHash64 => "x-amz-checksum-xxhash64",
        ChecksumAlgorithm::XxHash3 => "x-amz-checksum-xxhash3",
        ChecksumAlgorithm::XxHash128 => "x-amz-checksum-xxhash128",
    }
}

/// Adds a checksum that is known before the body goes.
pub(super) fn add_checksum(headers: &mut HeaderMap, checksum: &Checksum) {
    if let Ok(value) = HeaderValue::from_str(&checksum.value) {
        headers.insert(header_name(checksum.algorithm), value);
    }
}

/// The headers that begin an upload whose parts have checksums.
pub(super) fn announce(
    headers: &mut HeaderMap,
    (algorithm, kind): (ChecksumAlgorithm, ChecksumType),
) {
    let algorithm = HeaderValue::from_static(algorithm.as_str());
    headers.insert("x-amz-checksum-algorithm", algorithm);
    headers.insert("x-amz-checksum-type", HeaderValue::from_static(kind.as_str()));
}

/// Frames a body of known length.
pub(super) struct Framing {
    algorithm: ChecksumAlgorithm,
    length: u64,
    came: u64,
}

impl Framing {
    pub(super) const KIND: StreamingKind = StreamingKind::UnsignedTrailer;

    pub(super) fn new(algorithm: ChecksumAlgorithm, length: u64) -> Self {
        Self { algorithm, length, came: 0 }
    }

    /// What the head says of it.
    pub(super) fn add_headers(&self, headers: &mut HeaderMap) {
        let encoding = match headers.get(header::CONTENT_ENCODING).map(HeaderValue::to_str) {
            Some(Ok(own)) => HeaderValue::try_from(format!("aws-chunked,{own}")).ok(),
            _ => None,
        };
        let encoding = encoding.unwrap_or(HeaderValue::from_static("aws-chunked"));
        headers.insert(header::CONTENT_ENCODING, encoding);
        headers.insert("x-amz-decoded-content-length", self.length.into());
        headers.insert("x-amz-trailer", HeaderValue::from_static(header_name(self.algorithm)));
    }

    /// The bytes of it all on the wire.
    pub(super) fn length(&self) -> u64 {
        let chunks = self.length / CHUNK_BYTES;
        let rest = self.length % CHUNK_BYTES;
        let of = |bytes: u64| head(bytes).len() as u64 + bytes + 2;
        let rest = if rest > 0 { of(rest) } else { 0 };
        let digits = self.algorithm.bytes().div_ceil(3) * 4;
        let line = header_name(self.algorithm).len() + 1 + digits + 2;
        chunks * of(CHUNK_BYTES) + rest + head(0).len() as u64 + line as u64 + 2
    }

    /// What a piece becomes; its own bytes are not copied.
    pub(super) fn push(&mut self, mut piece: Bytes, out: &mut Vec<Bytes>) {
        while !piece.is_empty() {
            let of_chunk = self.came % CHUNK_BYTES;
            let chunk = (self.length - (self.came - of_chunk)).min(CHUNK_BYTES);
            if of_chunk == 0 {
                out.push(head(chunk).into());
            }
            let room = usize::try_from(chunk - of_chunk).unwrap_or(usize::MAX);
            let now = piece.split_to(room.min(piece.len()));
            self.came += now.len() as u64;
            let is_full = of_chunk + now.len() as u64 == chunk;
            out.push(now);
            if is_full {
                out.push(Bytes::from_static(b"\r\n"));
            }
        }
    }

    /// The end, with the checksum.
    pub(super) fn end(&self, checksum: &Checksum) -> Bytes {
        let name = header_name(self.algorithm);
        format!("{}{name}:{}\r\n\r\n", head(0), checksum.value).into()
    }
}

fn head(bytes: u64) -> String {
    format!("{bytes:x}\r\n")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::digest::BodyDigest;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        /// The announced length is right, and what the door's own reader makes of it is the body.
        #[test]
        fn a_framed_body_reads_back(size in 1_usize..200_000, piece in 1_usize..90_000) {
            let body: Vec<u8> = (0..size).map(|at| (at * 31 % 251) as u8).collect();
            for algorithm in ChecksumAlgorithm::ALL {
                let mut framing = Framing::new(algorithm, size as u64);
                let mut digest = BodyDigest::new(algorithm);
                digest.update(&body);
                let checksum = digest.finish().checksum;
                let mut out = Vec::new();
                for piece in body.chunks(piece) {
                    framing.push(Bytes::copy_from_slice(piece), &mut out);
                }
                out.push(framing.end(&checksum));
                let wire = out.concat();
                prop_assert_eq!(wire.len() as u64, framing.length());

                let mut headers = HeaderMap::new();
                headers.insert("x-amz-content-sha256", HeaderValue::from_static(Framing::KIND.as_str()));
                framing.add_headers(&mut headers);
                let head = sekisho_sigv4::RequestView {
                    method: &http::Method::PUT, path: "/b/k", query: "", headers: &headers,
                    authority: None,
                };
                let mut reader = sekisho_sigv4::ChunkedBody::begin_unsigned(&head).unwrap();
                let mut data = Vec::new();
                reader.push(wire.into(), &mut data).unwrap();
                let trailer = reader.finish().unwrap();
                prop_assert_eq!(data.concat(), body.clone());
                let name = header_name(algorithm).to_owned();
                prop_assert_eq!(trailer, [(name, checksum.value)]);
            }
        }
    }

    #[test]
    fn a_bodys_own_encoding_stays() {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        Framing::new(ChecksumAlgorithm::Crc32, 1).add_headers(&mut headers);
        assert_eq!(headers[header::CONTENT_ENCODING], "aws-chunked,gzip");
    }
}
