// Generated from models/ by cargo xtask generate. Do not edit: change the generator.

#[cfg(feature = "iam")]
pub mod iam;
#[cfg(feature = "sts")]
pub mod sts;
#[cfg(feature = "organizations")]
pub mod organizations;
#[cfg(feature = "accessanalyzer")]
pub mod accessanalyzer;
#[cfg(feature = "s3")]
pub mod s3;
#[cfg(feature = "s3control")]
pub mod s3control;
#[cfg(feature = "cloudtrail")]
pub mod cloudtrail;
#[cfg(feature = "ec2")]
pub mod ec2;
#[cfg(feature = "sqs")]
pub mod sqs;
