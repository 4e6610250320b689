//! `aws-chunked` bodies: the published examples, cut every way, spoiled every way.

use crate::support::{Request, at, key_of};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method};
use proptest::prelude::*;
use sekisho_sigv4::{
    AmzDate, AuthError, BodyCheck, ChunkFault, ChunkSigner, ChunkedBody, Presented, SignedBody,
    Signer, SigningKey, StreamingKind, parse,
};
use std::sync::Arc;

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const NOW: &str = "20130524T000000Z";

/// Data and trailer of a body that came in these pieces.
type Decoded = Result<(Vec<u8>, Vec<(String, String)>), AuthError>;

fn decode<'p>(request: &Request, pieces: impl IntoIterator<Item = &'p [u8]>) -> Decoded {
    let verified = request.verify(SECRET, "s3", at(NOW))?;
    let BodyCheck::Chunked(kind) = verified.body else { panic!("{verified:?}") };
    let view = request.view();
    let Presented::Signed(signed) = parse(&view)? else { panic!("anonymous") };
    let mut body = ChunkedBody::begin(kind, &signed, &view, Arc::new(key_of(&signed, SECRET)))?;
    let mut out = Vec::new();
    for piece in pieces {
        if let Err(error) = body.push(Bytes::copy_from_slice(piece), &mut out) {
            // A failed body stays failed.
            assert_eq!(body.push(Bytes::new(), &mut out), Err(error.clone()));
            assert_eq!(body.finish(), Err(error.clone()));
            return Err(error);
        }
    }
    let trailer = body.finish()?;
    Ok((out.concat(), trailer))
}

fn chunked_fault(decoded: Decoded) -> ChunkFault {
    match decoded {
        Err(AuthError::Chunked(fault)) => fault,
        other => panic!("{other:?}"),
    }
}

/// S3 API Reference, "Signature calculations … Transferring payload in multiple chunks":
/// 66,560 times `a`.
fn published() -> (Request, Vec<u8>) {
    let request = Request::new(
        "PUT",
        "/examplebucket/chunkObject.txt",
        &[
            ("Host", "s3.amazonaws.com"),
            ("x-amz-date", NOW),
            ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
            ("x-amz-content-sha256", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"),
            ("Content-Encoding", "aws-chunked"),
            ("x-amz-decoded-content-length", "66560"),
            ("Content-Length", "66824"),
            (
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,\
                 SignedHeaders=content-encoding;content-length;host;x-amz-content-sha256;x-amz-date;\
                 x-amz-decoded-content-length;x-amz-storage-class,\
                 Signature=4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9",
            ),
        ],
    );
    let mut body = Vec::new();
    for (size, signature) in [
        (65_536, "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648"),
        (1_024, "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497"),
        (0, "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9"),
    ] {
        body.extend_from_slice(format!("{size:x};chunk-signature={signature}\r\n").as_bytes());
        body.extend_from_slice(&vec![b'a'; size]);
        body.extend_from_slice(b"\r\n");
    }
    assert_eq!(body.len(), 66_824);
    (request, body)
}

/// The same with a trailer, from "… with trailing headers".
fn published_with_trailer() -> (Request, Vec<u8>) {
    let request = Request::new(
        "PUT",
        "/examplebucket/chunkObject.txt",
        &[
            ("Host", "s3.amazonaws.com"),
            ("x-amz-date", NOW),
            ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
            ("x-amz-content-sha256", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"),
            ("Content-Encoding", "aws-chunked"),
            ("x-amz-decoded-content-length", "66560"),
            ("x-amz-trailer", "x-amz-checksum-crc32c"),
            (
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,\
                 SignedHeaders=content-encoding;host;x-amz-content-sha256;x-amz-date;\
                 x-amz-decoded-content-length;x-amz-storage-class;x-amz-trailer,\
                 Signature=106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e",
            ),
        ],
    );
    let mut body = Vec::new();
    for (size, signature) in [
        (65_536, "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2"),
        (1_024, "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7"),
    ] {
        body.extend_from_slice(format!("{size:x};chunk-signature={signature}\r\n").as_bytes());
        body.extend_from_slice(&vec![b'a'; size]);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(
        b"0;chunk-signature=2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992\r\n\
          x-amz-checksum-crc32c:sOO8/Q==\r\n\
          x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n\
          \r\n",
    );
    (request, body)
}

#[test]
fn the_published_chunked_upload_decodes() {
    // SG-20, SG-21
    let (request, body) = published();
    let (data, trailer) = decode(&request, [body.as_slice()]).unwrap();
    assert_eq!(data, vec![b'a'; 66_560]);
    assert_eq!(trailer, []);
}

#[test]
fn the_published_upload_with_a_trailer_decodes() {
    // SG-23
    let (request, body) = published_with_trailer();
    let (data, trailer) = decode(&request, [body.as_slice()]).unwrap();
    assert_eq!(data, vec![b'a'; 66_560]);
    assert_eq!(trailer, [("x-amz-checksum-crc32c".to_owned(), "sOO8/Q==".to_owned())]);
}

#[test]
fn a_body_that_comes_byte_by_byte_decodes_the_same() {
    for (request, body) in [published(), published_with_trailer()] {
        assert_eq!(decode(&request, body.chunks(1)), decode(&request, [body.as_slice()]));
    }
}

#[test]
fn a_body_cut_anywhere_before_its_end_is_refused() {
    let (request, body) = published_with_trailer();
    // The last line break is a courtesy; everything before it is needed.
    for end in (0..body.len() - 2).step_by(997).chain(body.len() - 400..body.len() - 2) {
        assert!(decode(&request, [&body[..end]]).is_err(), "{end} of {}", body.len());
    }
}

#[test]
fn bytes_after_the_end_are_refused() {
    let (request, mut body) = published();
    body.extend_from_slice(b"x-amz-checksum-crc32c:sOO8/Q==\r\n");
    assert_eq!(chunked_fault(decode(&request, [body.as_slice()])), ChunkFault::Excess);
    let (request, mut body) = published_with_trailer();
    body.extend_from_slice(b"x-amz-checksum-crc32c:sOO8/Q==\r\n");
    assert_eq!(chunked_fault(decode(&request, [body.as_slice()])), ChunkFault::Trailer);
}

#[test]
fn a_spoiled_trailer_is_refused() {
    let (request, body) = published_with_trailer();
    let text = String::from_utf8(body).unwrap();
    let spoil = |from: &str, to: &str| {
        let spoiled = text.replacen(from, to, 1);
        assert_ne!(spoiled, text);
        decode(&request, [spoiled.as_bytes()])
    };
    let mismatch = spoil("sOO8/Q==", "sOO9/Q==");
    assert!(matches!(mismatch, Err(AuthError::ChunkSignatureMismatch { .. })), "{mismatch:?}");
    assert_eq!(
        chunked_fault(spoil("x-amz-trailer-signature:", "x-amz-other:")),
        ChunkFault::Trailer
    );
    assert_eq!(
        chunked_fault(spoil("x-amz-checksum-crc32c:", "x-amz-checksum-crc32:")),
        ChunkFault::Trailer
    );
    assert_eq!(
        chunked_fault(spoil("x-amz-checksum-crc32c:", "x-amz-checksum-crc32c")),
        ChunkFault::Trailer
    );
    assert_eq!(chunked_fault(spoil("x-amz-checksum-crc32c:sOO8/Q==\r\n", "")), ChunkFault::Trailer);
    let long = format!("x-amz-checksum-crc32c:{}\r\n", "a".repeat(9_000));
    assert_eq!(
        chunked_fault(spoil("x-amz-checksum-crc32c:sOO8/Q==\r\n", &long)),
        ChunkFault::Trailer
    );
    assert_eq!(chunked_fault(spoil("\r\n\r\n", &"\r\n".repeat(5_000))), ChunkFault::Trailer);
}

#[test]
fn a_spoiled_head_is_refused() {
    let (request, body) = published();
    let text = String::from_utf8(body).unwrap();
    for (from, to) in [
        ("10000;", "+10000;"),
        ("10000;", "00000000000010000;"),
        ("10000;", ";"),
        ("10000;", "g;"),
        ("10000;", "10000,"),
        ("10000;chunk-signature", "10000;signature"),
        ("10000;chunk-signature", &"1".repeat(300)),
    ] {
        let spoiled = text.replacen(from, to, 1);
        assert_eq!(
            chunked_fault(decode(&request, [spoiled.as_bytes()])),
            ChunkFault::Head,
            "{from} → {to}"
        );
    }
    let unsigned = text.replacen("10000;chunk-signature=", "10000;chunk-signature=0", 1);
    assert!(matches!(
        decode(&request, [unsigned.as_bytes()]),
        Err(AuthError::ChunkSignatureMismatch { .. })
    ));
    let shorter = text.replacen("10000;", "ffff;", 1);
    assert!(decode(&request, [shorter.as_bytes()]).is_err());
}

/// A request signed here, and the body that goes with it.
struct Upload {
    kind: StreamingKind,
    data: Vec<u8>,
    chunk_bytes: usize,
    announced: u64,
    trailer: Vec<(&'static str, &'static str)>,
}

impl Upload {
    fn of(kind: StreamingKind, bytes: usize, chunk_bytes: usize) -> Self {
        let data = (0..bytes).map(|n| (n * 31 % 251) as u8).collect();
        let trailer = match kind {
            StreamingKind::Signed => vec![],
            _ => vec![("x-amz-checksum-crc32", "AAAAAA=="), ("x-amz-checksum-sha256", "BBBB")],
        };
        Self { kind, data, chunk_bytes, announced: bytes as u64, trailer }
    }

    fn make(&self) -> (Request, Vec<u8>) {
        let signing_key = SigningKey::derive(SECRET, "20130524", "eu-west-1", "s3");
        let signer = Signer {
            access_key_id: "AKIAIOSFODNN7EXAMPLE",
            signing_key: &signing_key,
            session_token: Some("token"),
            region: "eu-west-1",
            service: "s3",
            date: AmzDate::parse(NOW).unwrap(),
        };
        let mut headers = HeaderMap::new();
        headers.insert("host", HeaderValue::from_static("b.s3.amazonaws.com"));
        headers.insert("x-amz-decoded-content-length", self.announced.into());
        // Two headers for one list, in odd order and case: both are one way to say it.
        for (name, _) in self.trailer.iter().rev() {
            headers.append("x-amz-trailer", name.to_ascii_uppercase().parse().unwrap());
        }
        let body = SignedBody::Streaming(self.kind);
        let seed = signer.sign(&Method::PUT, "/k%20k", "", &mut headers, body).unwrap();
        let has_trailer = self.kind != StreamingKind::Signed;
        let mut chunks = match self.kind {
            StreamingKind::UnsignedTrailer => ChunkSigner::unsigned(),
            _ => ChunkSigner::signed(&signer, &seed),
        };
        let mut wire = Vec::new();
        for data in self.data.chunks(self.chunk_bytes) {
            chunks.chunk(data, &mut wire);
        }
        chunks.end(has_trailer, &self.trailer, &mut wire);
        let mut request = Request::new("PUT", "/k%20k", &[]);
        request.headers = headers;
        (request, wire)
    }
}

const KINDS: [StreamingKind; 3] =
    [StreamingKind::Signed, StreamingKind::SignedTrailer, StreamingKind::UnsignedTrailer];

#[test]
fn an_empty_body_decodes_in_every_form() {
    for kind in KINDS {
        let (request, wire) = Upload::of(kind, 0, 8_192).make();
        assert_eq!(decode(&request, [wire.as_slice()]).unwrap().0, b"", "{kind:?}");
    }
}

#[test]
fn what_botocore_writes_decodes() {
    // botocore 1.44.5, AwsChunkedWrapper(BytesIO(b"hello world"), Crc32Checksum).
    let upload = Upload {
        data: b"hello world".to_vec(),
        announced: 11,
        trailer: vec![("x-amz-checksum-crc32", "DUoRhQ==")],
        ..Upload::of(StreamingKind::UnsignedTrailer, 0, 8_192)
    };
    let (request, wire) = upload.make();
    let written = b"b\r\nhello world\r\n0\r\nx-amz-checksum-crc32:DUoRhQ==\r\n\r\n";
    assert_eq!(wire, written);
    assert_eq!(decode(&request, [written.as_slice()]).unwrap().0, b"hello world");
}

#[test]
fn small_chunks_are_refused_unless_last() {
    // SG-22
    for kind in KINDS {
        let (request, wire) = Upload::of(kind, 8_191, 8_192).make();
        assert!(decode(&request, [wire.as_slice()]).is_ok(), "{kind:?}");
        let (request, wire) = Upload::of(kind, 20_000, 8_191).make();
        assert_eq!(
            chunked_fault(decode(&request, [wire.as_slice()])),
            ChunkFault::TooSmall { size: 8_191 }
        );
    }
}

#[test]
fn more_or_fewer_data_than_announced_are_refused() {
    // SG-20
    for kind in KINDS {
        for announced in [0, 9_999, 10_001, u64::MAX] {
            let upload = Upload { announced, ..Upload::of(kind, 10_000, 8_192) };
            let (request, wire) = upload.make();
            let fault = chunked_fault(decode(&request, [wire.as_slice()]));
            assert!(
                matches!(fault, ChunkFault::DecodedLength { expected, .. } if expected == announced)
            );
        }
    }
}

#[test]
fn the_decoded_length_must_be_announced_as_one_number() {
    for (kind, spoiled) in KINDS.into_iter().zip(["", "-1", "1e3"]) {
        let (request, _) = Upload::of(kind, 10, 8_192).make();
        let view = request.view();
        let Ok(Presented::Signed(signed)) = parse(&view) else { panic!() };
        let key = Arc::new(key_of(&signed, SECRET));
        let (mut odd, mut none, mut two) = (request.clone(), request.clone(), request.clone());
        odd.headers.insert("x-amz-decoded-content-length", spoiled.parse().unwrap());
        none.headers.remove("x-amz-decoded-content-length");
        two.headers.append("x-amz-decoded-content-length", "10".parse().unwrap());
        for other in [odd, none, two] {
            let begun = ChunkedBody::begin(kind, &signed, &other.view(), Arc::clone(&key));
            assert_eq!(begun.unwrap_err(), AuthError::Chunked(ChunkFault::DecodedLengthMissing));
        }
    }
}

#[test]
fn signed_chunks_may_not_be_passed_off_as_unsigned_ones() {
    let (request, _) = Upload::of(StreamingKind::SignedTrailer, 10, 8_192).make();
    let (_, wire) = Upload::of(StreamingKind::UnsignedTrailer, 10, 8_192).make();
    assert_eq!(chunked_fault(decode(&request, [wire.as_slice()])), ChunkFault::Head);
    let (request, _) = Upload::of(StreamingKind::UnsignedTrailer, 10, 8_192).make();
    let (_, wire) = Upload::of(StreamingKind::SignedTrailer, 10, 8_192).make();
    assert_eq!(chunked_fault(decode(&request, [wire.as_slice()])), ChunkFault::Head);
}

#[test]
fn a_huge_announced_chunk_takes_no_memory() {
    let (request, _) =
        Upload { announced: u64::MAX, ..Upload::of(StreamingKind::UnsignedTrailer, 0, 8_192) }
            .make();
    let body = b"fffffffffffffff0\r\nabc";
    assert_eq!(chunked_fault(decode(&request, [body.as_slice()])), ChunkFault::Incomplete);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// However the network cuts a body, what comes out is the same.
    #[test]
    fn any_cut_gives_the_same_data(
        kind in prop::sample::select(KINDS.to_vec()),
        bytes in 0_usize..40_000,
        chunk_bytes in 8_192_usize..20_000,
        cuts in prop::collection::vec(0_usize..50_000, 0..20),
    ) {
        let upload = Upload::of(kind, bytes, chunk_bytes);
        let (request, wire) = upload.make();
        let mut ends: Vec<usize> = cuts.into_iter().map(|cut| cut.min(wire.len())).collect();
        ends.extend([0, wire.len()]);
        ends.sort_unstable();
        let pieces = ends.windows(2).map(|pair| &wire[pair[0]..pair[1]]);
        let (data, trailer) = decode(&request, pieces).unwrap();
        prop_assert_eq!(data, upload.data);
        let trailer: Vec<_> = trailer.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        prop_assert_eq!(trailer, upload.trailer);
    }

    /// No bit of a signed body can be turned without it being seen, save in the letter case of a
    /// chunk's size and of a trailer's name and in blank space.
    #[test]
    fn any_turned_bit_of_a_signed_body_is_seen(
        kind in prop::sample::select(vec![StreamingKind::Signed, StreamingKind::SignedTrailer]),
        at in any::<prop::sample::Index>(),
        bit in 0_u8..8,
    ) {
        let (request, mut wire) = Upload::of(kind, 9_000, 8_192).make();
        let before = decode(&request, [wire.as_slice()]).unwrap();
        let at = at.index(wire.len());
        wire[at] ^= 1 << bit;
        match decode(&request, [wire.as_slice()]) {
            Err(_) => {}
            Ok(after) => prop_assert_eq!(after, before),
        }
    }

    /// Arbitrary bytes are refused or decoded, never a panic, and never more data than announced.
    #[test]
    fn arbitrary_bodies_never_panic(
        kind in prop::sample::select(KINDS.to_vec()),
        pieces in prop::collection::vec(
            prop_oneof![
                prop::collection::vec(any::<u8>(), 0..64),
                "[0-9a-f;=\r\n]{0,40}".prop_map(String::into_bytes),
                Just(b"0\r\n\r\n".to_vec()),
                Just(b"2\r\nab\r\n".to_vec()),
                Just(b"2;chunk-signature=\r\nab\r\n".to_vec()),
            ],
            0..12,
        ),
    ) {
        let (request, _) = Upload::of(kind, 4, 8_192).make();
        if let Ok((data, _)) = decode(&request, pieces.iter().map(Vec::as_slice)) {
            prop_assert_eq!(data.len(), 4);
        }
    }
}
