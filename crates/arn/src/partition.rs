//! Partitions: the groups of regions that share no identities (ID §1).

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A partition of AWS. There is no delegation across partitions.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
pub enum Partition {
    /// `aws`: the commercial regions.
    #[default]
    #[serde(rename = "aws")]
    Aws,
    /// `aws-cn`: the regions in China.
    #[serde(rename = "aws-cn")]
    AwsCn,
    /// `aws-us-gov`: GovCloud.
    #[serde(rename = "aws-us-gov")]
    AwsUsGov,
}

/// The text names no known partition.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown partition")]
pub struct PartitionError;

impl Partition {
    /// The first field after `arn:`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Aws => "aws",
            Self::AwsCn => "aws-cn",
            Self::AwsUsGov => "aws-us-gov",
        }
    }
}

impl FromStr for Partition {
    type Err = PartitionError;

    fn from_str(text: &str) -> Result<Self, PartitionError> {
        [Self::Aws, Self::AwsCn, Self::AwsUsGov]
            .into_iter()
            .find(|partition| partition.as_str() == text)
            .ok_or(PartitionError)
    }
}

impl fmt::Display for Partition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
