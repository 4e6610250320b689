//! MD5 and checksums of bodies as they come, and of wholes from their parts.

mod parts;
mod running;

pub(crate) use self::parts::{composite, full_object, multipart_etag};
pub(crate) use self::running::BodyDigest;
