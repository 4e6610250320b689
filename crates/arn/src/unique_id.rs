//! Unique ids: a four-letter prefix for the kind, then base32 (ID-10, ID-12).

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const LENGTH: usize = 21;
const PREFIX_LENGTH: usize = 4;

/// What a unique id names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum UniqueIdKind {
    /// `AIDA`: an IAM user.
    User,
    /// `AROA`: a role.
    Role,
    /// `AGPA`: a group.
    Group,
    /// `AIPA`: an instance profile.
    InstanceProfile,
    /// `ANPA`: a managed policy.
    ManagedPolicy,
    /// `ASCA`: a certificate.
    Certificate,
    /// `APKA`: an SSH public key.
    PublicKey,
    /// `ACCA`: a service-specific credential.
    ServiceSpecificCredential,
}

impl UniqueIdKind {
    const ALL: [Self; 8] = [
        Self::User,
        Self::Role,
        Self::Group,
        Self::InstanceProfile,
        Self::ManagedPolicy,
        Self::Certificate,
        Self::PublicKey,
        Self::ServiceSpecificCredential,
    ];

    /// The first four characters of every id of this kind.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::User => "AIDA",
            Self::Role => "AROA",
            Self::Group => "AGPA",
            Self::InstanceProfile => "AIPA",
            Self::ManagedPolicy => "ANPA",
            Self::Certificate => "ASCA",
            Self::PublicKey => "APKA",
            Self::ServiceSpecificCredential => "ACCA",
        }
    }
}

/// The unique id of an entity, never reused. Cheap to clone.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct UniqueId(Arc<str>);

/// The text is not an id of a kind we know.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a unique id")]
pub struct UniqueIdError;

impl UniqueId {
    /// Makes an id of the kind from 17 random bytes: 85 random bits.
    pub fn from_random(kind: UniqueIdKind, random: [u8; LENGTH - PREFIX_LENGTH]) -> Self {
        let body = random.map(|byte| {
            char::from(*ALPHABET.get(usize::from(byte & 31)).expect("five bits index 32 letters"))
        });
        Self(kind.prefix().chars().chain(body).collect::<String>().into())
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What it names.
    pub fn kind(&self) -> UniqueIdKind {
        UniqueIdKind::ALL
            .into_iter()
            .find(|kind| self.0.starts_with(kind.prefix()))
            .expect("checked when the id was made")
    }
}

impl FromStr for UniqueId {
    type Err = UniqueIdError;

    fn from_str(text: &str) -> Result<Self, UniqueIdError> {
        let known = UniqueIdKind::ALL.into_iter().any(|kind| text.starts_with(kind.prefix()));
        if known && text.len() == LENGTH && text.bytes().all(|byte| ALPHABET.contains(&byte)) {
            Ok(Self(text.into()))
        } else {
            Err(UniqueIdError)
        }
    }
}

impl TryFrom<String> for UniqueId {
    type Error = UniqueIdError;

    fn try_from(text: String) -> Result<Self, UniqueIdError> {
        text.parse()
    }
}

impl From<UniqueId> for String {
    fn from(id: UniqueId) -> Self {
        id.as_str().to_owned()
    }
}

impl fmt::Display for UniqueId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for UniqueId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// ID-10: 21 characters of `A–Z 2–7` behind the prefix.
    #[test]
    fn a_made_id_reads_back() {
        let id = UniqueId::from_random(UniqueIdKind::Role, [255; 17]);
        assert_eq!(id.as_str(), "AROA77777777777777777");
        assert_eq!(id.kind(), UniqueIdKind::Role);
        assert_eq!(id.as_str().parse(), Ok(id));
    }

    #[test]
    fn other_texts_are_refused() {
        for text in ["", "AROA", "AKIA7777777777777777A", "AROA1777777777777777A"] {
            assert_eq!(text.parse::<UniqueId>(), Err(UniqueIdError), "{text}");
        }
    }
}
