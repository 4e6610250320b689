//! Metadata documents (SAML metadata, 2.3 and 2.4): who an identity provider is, and which
//! certificates its signatures are verified with.

use crate::certificate::{CertificateError, PublicKey};
use crate::names::{METADATA, PROTOCOL, SIGNATURE};
use crate::time;
use crate::xml::{self, Asides, Element, XmlError};

/// The longest document, in bytes: what one row of the store holds. AWS takes 10,000,000
/// characters; one provider's document has some thousands.
pub const METADATA_BYTES_MAX: usize = 250_000;
/// Longest name of an entity (SAML metadata, 2.2.1).
const ENTITY_ID_CHARS_MAX: usize = 1_024;
/// Identity providers in one document.
const PROVIDERS_MAX: usize = 10;

/// What a document says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Metadata {
    /// At least one.
    pub identity_providers: Vec<IdentityProvider>,
    /// Until when the document holds, in seconds since the epoch; the soonest if it says several.
    pub valid_until_s: Option<i64>,
}

/// An identity provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdentityProvider {
    /// Its name, as responses have it for their issuer.
    pub entity_id: String,
    /// Certificates in Base64 without white space; at least one.
    pub certificates: Vec<String>,
}

/// Why a document is no metadata of an identity provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MetadataError {
    /// Longer than [`METADATA_BYTES_MAX`].
    #[error("the metadata is too long")]
    TooLong,
    /// Not XML.
    #[error(transparent)]
    Xml(#[from] XmlError),
    /// Its root is no `EntityDescriptor`, or there is no name, or no provider.
    #[error("the metadata describes no identity provider")]
    NoProvider,
    /// A time is none.
    #[error("a time of the metadata cannot be read")]
    Time,
    /// A provider without certificates for signatures.
    #[error("the metadata has no certificate for signatures")]
    NoCertificate,
    /// A certificate is not right.
    #[error(transparent)]
    Certificate(#[from] CertificateError),
    /// Two providers of one name, or too many.
    #[error("the metadata describes too many identity providers")]
    TooMany,
}

impl Metadata {
    /// Reads a document.
    ///
    /// # Errors
    /// It is no metadata of an identity provider.
    pub fn read(text: &str) -> Result<Self, MetadataError> {
        if METADATA_BYTES_MAX < text.len() {
            return Err(MetadataError::TooLong);
        }
        let root = xml::read(text, Asides::LeftOut)?;
        let mut metadata = Self { identity_providers: Vec::new(), valid_until_s: None };
        metadata.hold_until(&root)?;
        if root.is(METADATA, "EntityDescriptor") {
            metadata.add(&root)?;
        } else if root.is(METADATA, "EntitiesDescriptor") {
            for entity in root.named(METADATA, "EntityDescriptor") {
                // A federation's document names service providers too.
                if entity.named(METADATA, "IDPSSODescriptor").next().is_some() {
                    metadata.hold_until(entity)?;
                    metadata.add(entity)?;
                }
            }
        }
        if metadata.identity_providers.is_empty() {
            return Err(MetadataError::NoProvider);
        }
        Ok(metadata)
    }

    fn hold_until(&mut self, element: &Element) -> Result<(), MetadataError> {
        if let Some(text) = element.attribute("validUntil") {
            let until_s = time::read(text).ok_or(MetadataError::Time)?;
            self.valid_until_s = Some(self.valid_until_s.map_or(until_s, |old| old.min(until_s)));
        }
        Ok(())
    }

    fn add(&mut self, entity: &Element) -> Result<(), MetadataError> {
        let entity_id = entity.attribute("entityID").unwrap_or_default();
        if entity_id.is_empty() || entity_id.chars().count() > ENTITY_ID_CHARS_MAX {
            return Err(MetadataError::NoProvider);
        }
        let mut certificates = Vec::new();
        let mut is_provider = false;
        for role in entity.named(METADATA, "IDPSSODescriptor") {
            let protocols = role.attribute("protocolSupportEnumeration").unwrap_or_default();
            if !protocols.split_ascii_whitespace().any(|protocol| protocol == PROTOCOL) {
                continue;
            }
            is_provider = true;
            self.hold_until(role)?;
            for key in role.named(METADATA, "KeyDescriptor") {
                // Without a use it is for all.
                if matches!(key.attribute("use"), None | Some("signing")) {
                    read_certificates(key, &mut certificates)?;
                }
            }
        }
        if !is_provider {
            return Err(MetadataError::NoProvider);
        }
        if certificates.is_empty() {
            return Err(MetadataError::NoCertificate);
        }
        let is_known = self.identity_providers.iter().any(|known| known.entity_id == entity_id);
        if is_known || self.identity_providers.len() >= PROVIDERS_MAX {
            return Err(MetadataError::TooMany);
        }
        let entity_id = entity_id.to_owned();
        self.identity_providers.push(IdentityProvider { entity_id, certificates });
        Ok(())
    }
}

fn read_certificates(key: &Element, into: &mut Vec<String>) -> Result<(), MetadataError> {
    for info in key.named(SIGNATURE, "KeyInfo") {
        for data in info.named(SIGNATURE, "X509Data") {
            for certificate in data.named(SIGNATURE, "X509Certificate") {
                let text = certificate.text().ok_or(CertificateError::Malformed)?;
                PublicKey::of_certificate(text)?;
                let compact: String = text.split_ascii_whitespace().collect();
                if !into.contains(&compact) {
                    into.push(compact);
                }
            }
        }
    }
    Ok(())
}
