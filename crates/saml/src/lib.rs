//! SAML 2.0, as far as a service provider needs it.
//!
//! From: texts of strangers, an identity provider's certificates. To: what a metadata document says
//! of its identity providers, and what a response claims, once its signature is verified. Knows no
//! accounts, roles, clock, HTTP or storage.
//!
//! One reader makes one tree (`xml`); what is digested (`c14n`), verified (`signature`) and read
//! (`response`) is that tree, so that no two parsers can disagree about what was signed.

mod c14n;
mod certificate;
mod metadata;
mod names;
mod response;
mod signature;
mod time;
mod xml;

pub use certificate::{CertificateError, PublicKey};
pub use metadata::{IdentityProvider, METADATA_BYTES_MAX, Metadata, MetadataError};
pub use response::{Assertion, Confirmation, RESPONSE_BYTES_MAX, Response, ResponseError};
pub use xml::XmlError;
