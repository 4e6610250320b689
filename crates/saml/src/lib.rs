//! SAML 2.0, as far as a service provider needs it.
//!
//! From: texts of strangers. To: what a metadata document says of its identity providers. Knows
//! no accounts, roles, HTTP or storage.

mod certificate;
mod metadata;
mod names;
mod time;
mod xml;

pub use certificate::{CertificateError, PublicKey};
pub use metadata::{IdentityProvider, METADATA_BYTES_MAX, Metadata, MetadataError};
pub use xml::XmlError;
