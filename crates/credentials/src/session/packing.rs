//! The packed form of what a caller passes into a session, and its measure.
//!
//! Session policies and tags are by far the largest part of a token, and AWS limits their
//! *packed* size apart from their plain size (`PackedPolicySize`, ID-48). AWS does not say how
//! it packs. Here it is what the token really holds:
//!
//! 1. The inline policy, the managed policy ARNs, and the tags with their transitive flags,
//!    inherited tags included, are written one after the other (postcard).
//! 2. If that is longer than 512 bytes, it is deflated (RFC 1951); the shorter of both forms
//!    counts.
//! 3. The percentage is of [`PACKED_BYTES_MAX`] bytes, rounded up; nothing passed is 0.
//!
//! The same input gives the same size on every machine running one release.

use std::io::{Read as _, Write as _};

use flate2::Compression;
use flate2::bufread::DeflateDecoder;
use flate2::write::DeflateEncoder;
use serde::{Deserialize, Serialize};

use super::claims::SessionTag;

/// What 100 % of `PackedPolicySize` is, in bytes.
pub const PACKED_BYTES_MAX: usize = 2048;

/// Up to here nothing is deflated: it would take most of the time of issuing (tens of
/// microseconds) and of opening, which happens far more often, to save what always fits.
const DEFLATE_BEYOND_BYTES: usize = 512;
/// What unpacking may give, however well it was deflated: more than 50 tags, ten ARNs and a
/// policy of the greatest lengths, each character four bytes long.
const PLAIN_BYTES_MAX: usize = 128 * 1024;

/// How much of the allotted space session policies and tags take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PackedSize {
    bytes: usize,
}

impl PackedSize {
    /// Percent of the allotted space, rounded up: the response's `PackedPolicySize`.
    pub fn percent(self) -> u32 {
        u32::try_from((self.bytes * 100).div_ceil(PACKED_BYTES_MAX)).unwrap_or(u32::MAX)
    }

    /// Whether a session with this much is refused (`PackedPolicyTooLarge`).
    pub fn is_too_large(self) -> bool {
        self.bytes > PACKED_BYTES_MAX
    }
}

/// The size of what would be packed, as [`issue_session`](crate::KeyRing::issue_session) tells
/// it too; for callers that must refuse before they issue.
pub fn packed_size(policy: Option<&str>, arns: &[String], tags: &[SessionTag]) -> PackedSize {
    Packed::new(policy, arns, tags).size()
}

/// The packed form.
#[derive(Serialize, Deserialize, Debug)]
pub(super) enum Packed {
    /// No policy, no tag.
    Nothing,
    /// As written.
    Plain(Vec<u8>),
    /// Deflated.
    Deflated(Vec<u8>),
}

/// The packed bytes do not unpack. They were sealed, so we wrote them: never seen.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Unpackable;

/// Format 1 of what is packed; a change needs a new version of the token.
#[derive(Serialize, Deserialize)]
struct Content<'a> {
    #[serde(borrow)]
    policy: Option<&'a str>,
    #[serde(borrow)]
    arns: Vec<&'a str>,
    #[serde(borrow)]
    tags: Vec<(&'a str, &'a str, bool)>,
}

/// Policy, ARNs and tags.
pub(super) type Unpacked = (Option<String>, Vec<String>, Vec<SessionTag>);

impl Packed {
    pub(super) fn new(policy: Option<&str>, arns: &[String], tags: &[SessionTag]) -> Self {
        if policy.is_none() && arns.is_empty() && tags.is_empty() {
            return Self::Nothing;
        }
        let content = Content {
            policy,
            arns: arns.iter().map(String::as_str).collect(),
            tags: tags.iter().map(|tag| (&*tag.key, &*tag.value, tag.transitive)).collect(),
        };
        let plain = postcard::to_allocvec(&content).expect("a vector takes whatever is written");
        if plain.len() <= DEFLATE_BEYOND_BYTES {
            return Self::Plain(plain);
        }
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::new(6));
        let deflated = encoder
            .write_all(&plain)
            .and_then(|()| encoder.finish())
            .expect("a vector takes whatever is written");
        if deflated.len() < plain.len() { Self::Deflated(deflated) } else { Self::Plain(plain) }
    }

    pub(super) fn size(&self) -> PackedSize {
        match self {
            Self::Nothing => PackedSize { bytes: 0 },
            Self::Plain(bytes) | Self::Deflated(bytes) => PackedSize { bytes: bytes.len() },
        }
    }

    pub(super) fn unpack(&self) -> Result<Unpacked, Unpackable> {
        let inflated;
        let plain = match self {
            Self::Nothing => return Ok((None, Vec::new(), Vec::new())),
            Self::Plain(plain) => plain,
            Self::Deflated(deflated) => {
                inflated = inflate(deflated)?;
                &inflated
            }
        };
        let content: Content<'_> = postcard::from_bytes(plain).map_err(|_| Unpackable)?;
        let tags = content.tags.into_iter().map(|(key, value, transitive)| SessionTag {
            key: key.to_owned(),
            value: value.to_owned(),
            transitive,
        });
        Ok((
            content.policy.map(str::to_owned),
            content.arns.into_iter().map(str::to_owned).collect(),
            tags.collect(),
        ))
    }
}

fn inflate(deflated: &[u8]) -> Result<Vec<u8>, Unpackable> {
    let bound = u64::try_from(PLAIN_BYTES_MAX).map_err(|_| Unpackable)?;
    let mut plain = Vec::with_capacity((deflated.len() * 4).min(PLAIN_BYTES_MAX));
    DeflateDecoder::new(deflated)
        .take(bound + 1)
        .read_to_end(&mut plain)
        .map_err(|_| Unpackable)?;
    if plain.len() <= PLAIN_BYTES_MAX { Ok(plain) } else { Err(Unpackable) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rand::rngs::StdRng;
    use rand::{RngCore as _, SeedableRng as _};

    use super::*;

    fn tag(key: String, value: String) -> SessionTag {
        SessionTag { key, value, transitive: false }
    }

    /// Text of 64 letters that no compression finds anything in.
    fn noise(seed: u64, length: usize) -> String {
        let mut rng = StdRng::seed_from_u64(seed);
        let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        (0..length).map(|_| char::from(letters[(rng.next_u32() % 64) as usize])).collect()
    }

    /// ID-48: zero without policies or tags.
    #[test]
    fn nothing_takes_no_space() {
        assert_eq!(packed_size(None, &[], &[]).percent(), 0);
    }

    #[test]
    fn a_small_policy_takes_a_few_percent() {
        let policy = r#"{"Version":"2012-10-17","Statement":[{"Sid":"Stmt1","Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#;
        assert_eq!(packed_size(Some(policy), &[], &[]).percent(), 6);
    }

    /// The plain limits alone must not make a policy of the greatest length unusable.
    #[test]
    fn a_policy_of_the_greatest_length_fits_however_badly_it_compresses() {
        let noise = noise(1, 2048);
        let size = packed_size(Some(&noise), &[], &[]);
        assert!(!size.is_too_large(), "{}", size.percent());
        assert!(size.percent() > 70, "{}", size.percent());
    }

    #[test]
    fn fifty_long_and_different_tags_are_too_much() {
        let tags: Vec<_> = (0..50).map(|n| tag(noise(n, 100), noise(n + 50, 200))).collect();
        let size = packed_size(None, &[], &tags);
        assert!(size.is_too_large());
        assert!(size.percent() > 100);
    }

    #[test]
    fn what_is_deflated_never_unpacks_to_more_than_the_bound() {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(&vec![0; 10 * 1024 * 1024]).unwrap();
        let bomb = encoder.finish().unwrap();
        assert_eq!(Packed::Deflated(bomb).unpack().unwrap_err(), Unpackable);
    }

    proptest! {
        #[test]
        fn whatever_is_packed_unpacks(
            policy in proptest::option::of("\\PC{0,600}"),
            arns in proptest::collection::vec("[a-z:/]{0,80}", 0..10),
            tags in proptest::collection::vec(("\\PC{0,64}", "\\PC{0,64}", any::<bool>()), 0..50),
        ) {
            let tags: Vec<_> = tags
                .into_iter()
                .map(|(key, value, transitive)| SessionTag { key, value, transitive })
                .collect();
            let packed = Packed::new(policy.as_deref(), &arns, &tags);
            prop_assert_eq!(packed.unpack().unwrap(), (policy, arns, tags));
        }

        #[test]
        fn arbitrary_bytes_never_panic(bytes: Vec<u8>) {
            let _ = Packed::Plain(bytes.clone()).unpack();
            let _ = Packed::Deflated(bytes).unpack();
        }
    }
}
