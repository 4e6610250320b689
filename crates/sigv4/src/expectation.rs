//! What a service expects of a signature: its scope, its clock, its own rules.

use crate::PathEncoding;

/// What the verifier holds a signature against.
#[derive(Clone, Copy, Debug)]
pub struct Expectation<'a> {
    /// The service's signing name, e.g. `iam` (SG-12).
    pub service: &'a str,
    /// The regions its credentials may be scoped to.
    pub regions: Regions<'a>,
    /// The service's own rules.
    pub rules: ServiceRules,
}

impl<'a> Expectation<'a> {
    /// The expectation of a service with the rules AWS's service of that name has.
    pub fn of(service: &'a str, regions: Regions<'a>) -> Self {
        Self { service, regions, rules: ServiceRules::of(service) }
    }
}

/// The regions a credential may be scoped to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Regions<'a> {
    /// Any non-empty one.
    Any,
    /// One of these. The first is the one error messages name as expected.
    OneOf(&'a [&'a str]),
}

impl Regions<'_> {
    pub(crate) fn accept(&self, region: &str) -> bool {
        match self {
            Self::Any => !region.is_empty(),
            Self::OneOf(regions) => regions.contains(&region),
        }
    }

    pub(crate) fn first(&self) -> Option<&str> {
        match self {
            Self::Any => None,
            Self::OneOf(regions) => regions.first().copied(),
        }
    }
}

/// Where services differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServiceRules {
    /// How the path is brought into canonical form (SG-5, SG-6).
    pub path_encoding: PathEncoding,
    /// How far the client's clock may be off, either way, in seconds (SG-30).
    pub skew_s: u32,
    /// How long presigned requests live (SG-31, SG-32).
    pub presigned: PresignedLife,
    /// S3's rules for bodies and headers: `x-amz-content-sha256` required in the header form
    /// (SG-13), the literal values of SG-14 accepted, presigned bodies unsigned (SG-15),
    /// no `x-amz-…` header left unsigned (SG-10, SG-41).
    pub is_s3: bool,
}

/// How long a presigned request may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PresignedLife {
    /// From `X-Amz-Date` to `X-Amz-Date` + `X-Amz-Expires`, 1 to 604,800 s (SG-31).
    AsAsked,
    /// So many seconds from `X-Amz-Date`, whatever `X-Amz-Expires` says (SG-32).
    Fixed(u32),
}

/// Longest `X-Amz-Expires`, in seconds: seven days (SG-31).
pub const EXPIRES_S_MAX: u32 = 604_800;

const MINUTE_S: u32 = 60;

impl ServiceRules {
    /// The rules of S3 and its kin.
    pub const S3: Self = Self {
        path_encoding: PathEncoding::Single,
        skew_s: 15 * MINUTE_S,
        presigned: PresignedLife::AsAsked,
        is_s3: true,
    };

    /// IAM's rules.
    pub const IAM: Self = Self {
        path_encoding: PathEncoding::Double,
        skew_s: 15 * MINUTE_S,
        presigned: PresignedLife::AsAsked,
        is_s3: false,
    };

    /// STS's rules.
    pub const STS: Self = Self { presigned: PresignedLife::Fixed(15 * MINUTE_S), ..Self::IAM };

    /// Everybody else's rules.
    pub const OTHER: Self = Self { skew_s: 5 * MINUTE_S, ..Self::IAM };

    /// The rules of a service by its signing name (SG-6, SG-30).
    pub fn of(service: &str) -> Self {
        match service {
            "s3" | "s3-outposts" | "s3-object-lambda" | "s3express" => Self::S3,
            "iam" => Self::IAM,
            "sts" => Self::STS,
            _ => Self::OTHER,
        }
    }
}
