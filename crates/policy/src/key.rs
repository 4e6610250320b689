//! Names of condition keys, ready to be looked up: they compare without case (evaluation
//! contract, 8.3).

use crate::fold;

/// The keys that have a place of their own in every context: global ones (evaluation contract,
/// 9.5) and those of the services that are asked for most. Any other key works too, by its hash.
const KNOWN: [&str; 61] = [
    "aws:AssumedRoot",
    "aws:CalledVia",
    "aws:CalledViaFirst",
    "aws:CalledViaLast",
    "aws:CurrentTime",
    "aws:Ec2InstanceSourcePrivateIPv4",
    "aws:Ec2InstanceSourceVpc",
    "aws:EpochTime",
    "aws:FederatedProvider",
    "aws:MultiFactorAuthAge",
    "aws:MultiFactorAuthPresent",
    "aws:PrincipalAccount",
    "aws:PrincipalArn",
    "aws:PrincipalIsAWSService",
    "aws:PrincipalOrgID",
    "aws:PrincipalOrgPaths",
    "aws:PrincipalServiceName",
    "aws:PrincipalServiceNamesList",
    "aws:PrincipalType",
    "aws:Referer",
    "aws:RequestedRegion",
    "aws:ResourceAccount",
    "aws:ResourceOrgID",
    "aws:ResourceOrgPaths",
    "aws:SecureTransport",
    "aws:SourceAccount",
    "aws:SourceArn",
    "aws:SourceIdentity",
    "aws:SourceIp",
    "aws:SourceOrgID",
    "aws:SourceOrgPaths",
    "aws:SourceVpc",
    "aws:SourceVpcArn",
    "aws:SourceVpce",
    "aws:TagKeys",
    "aws:TokenIssueTime",
    "aws:UserAgent",
    "aws:ViaAWSService",
    "aws:VpceAccount",
    "aws:VpceOrgID",
    "aws:VpceOrgPaths",
    "aws:VpcSourceIp",
    "aws:userid",
    "aws:username",
    "iam:AWSServiceName",
    "iam:AssociatedResourceArn",
    "iam:PassedToService",
    "iam:PermissionsBoundary",
    "iam:PolicyARN",
    "kms:EncryptionContextKeys",
    "kms:ViaService",
    "s3:authType",
    "s3:delimiter",
    "s3:max-keys",
    "s3:prefix",
    "s3:signatureAge",
    "s3:signatureversion",
    "s3:x-amz-acl",
    "sts:ExternalId",
    "sts:RoleSessionName",
    "sts:TransitiveTagKeys",
];

/// How many places there are for known keys: a power of two that holds them.
pub(crate) const PLACES: usize = 64;

#[expect(
    clippy::indexing_slicing,
    reason = "when compiled, where an index that misses is an error"
)]
static HASHES: [u32; KNOWN.len()] = {
    let mut hashes = [0; KNOWN.len()];
    let mut at = 0;
    while at < KNOWN.len() {
        hashes[at] = fold::hash(KNOWN[at].as_bytes());
        at += 1;
    }
    hashes
};

/// How many slots the table of known keys has: a power of two with room to spare.
const SLOTS: usize = 256;

/// Known keys by the low bits of their hash: one more than the place, the next slot where two
/// meet, 0 where there is none.
#[expect(
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "when compiled, where an index that misses is an error; places are below 64"
)]
static BY_HASH: [u8; SLOTS] = {
    let mut slots = [0; SLOTS];
    let mut at = 0;
    while at < KNOWN.len() {
        let mut slot = HASHES[at] as usize % SLOTS;
        while slots[slot] != 0 {
            slot = (slot + 1) % SLOTS;
        }
        slots[slot] = at as u8 + 1;
        at += 1;
    }
    slots
};

/// The place of the known key with this hash.
fn place_of(hash: u32) -> Option<usize> {
    let start = hash as usize % SLOTS;
    let slots = (start..SLOTS).chain(0..start).map_while(|slot| BY_HASH.get(slot).copied());
    slots
        .take_while(|nth| *nth != 0)
        .map(|nth| usize::from(nth) - 1)
        .find(|place| HASHES.get(*place) == Some(&hash))
}

/// The place of a key that is not known.
pub(crate) const UNKNOWN: u8 = u8::MAX;

/// A name, hashed and, if it is a known one, placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct KeyId {
    /// Hash of the name in lower case.
    pub(crate) hash: u32,
    /// Its place among the known keys, or [`UNKNOWN`].
    pub(crate) place: u8,
}

impl KeyId {
    pub(crate) fn of(name: &str) -> Self {
        if name.is_ascii() {
            return Self::of_ascii(name);
        }
        // Letters beyond ASCII may have one of ASCII as their lower case.
        Self::of_ascii(&name.chars().flat_map(char::to_lowercase).collect::<String>())
    }

    fn of_ascii(name: &str) -> Self {
        let hash = fold::hash(name.as_bytes());
        let place = place_of(hash);
        let place = place.filter(|place| known(*place).eq_ignore_ascii_case(name));
        Self { hash, place: place.and_then(|place| u8::try_from(place).ok()).unwrap_or(UNKNOWN) }
    }

    /// The usual spelling of a known key; empty for others.
    pub(crate) fn spelling(self) -> &'static str {
        known(usize::from(self.place))
    }

    /// The usual spelling of the known key with this hash.
    pub(crate) fn spelling_of(hash: u32) -> &'static str {
        place_of(hash).map_or("", known)
    }
}

/// The name at a place, empty where there is none.
pub(crate) fn known(place: usize) -> &'static str {
    KNOWN.get(place).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_keys_have_places_of_their_own() {
        const { assert!(KNOWN.len() <= PLACES) };
        for (place, name) in KNOWN.iter().enumerate() {
            for spelling in [(*name).to_owned(), name.to_uppercase(), name.to_lowercase()] {
                assert_eq!(usize::from(KeyId::of(&spelling).place), place, "{spelling}");
            }
        }
        assert_eq!(KeyId::of("aws:PrincipalTag/team").place, UNKNOWN);
    }

    #[test]
    fn names_that_are_equal_have_one_hash() {
        // U+212A is the Kelvin sign, whose lower case is k.
        assert_eq!(KeyId::of("aws:To\u{212a}enIssueTime"), KeyId::of("aws:tokenissuetime"));
        assert_eq!(
            KeyId::of("aws:PrincipalTag/\u{c9}").hash,
            KeyId::of("aws:principaltag/\u{e9}").hash
        );
    }
}
