//! Keys out of X.509 certificates. Who issued a certificate and until when it holds does not count:
//! the metadata document is what is trusted (SAML metadata, 2.4.1.1; AWS does not look either).

use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED, ECDSA_P521_SHA512_FIXED,
    RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY, RSA_PKCS1_1024_8192_SHA512_FOR_LEGACY_USE_ONLY,
    RSA_PKCS1_2048_8192_SHA384, UnparsedPublicKey, VerificationAlgorithm,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use x509_cert::certificate::{CertificateInner, Raw};
use x509_cert::der::asn1::ObjectIdentifier;
use x509_cert::der::{Decode as _, Encode as _};

/// Why a certificate gives no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CertificateError {
    /// Not Base64, or no certificate in it.
    #[error("the certificate cannot be read")]
    Malformed,
    /// One of its extensions is there twice.
    #[error("an extension of the certificate is repeated")]
    RepeatedExtension,
    /// Its key is of a kind that is not taken, or too short.
    #[error("the certificate's key is of no kind that is taken")]
    Key,
}

/// A key that signatures are verified with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey {
    kind: Kind,
    bytes: Vec<u8>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Rsa,
    P256,
    P384,
    P521,
}

/// How something was signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Algorithm {
    RsaSha256,
    RsaSha384,
    RsaSha512,
    EcdsaSha256,
    EcdsaSha384,
    EcdsaSha512,
}

impl Algorithm {
    /// By the name that `SignatureMethod` has (RFC 9231). SHA-1 is not taken.
    pub(crate) fn of(name: &str) -> Option<Self> {
        Some(match name {
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256" => Self::RsaSha256,
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384" => Self::RsaSha384,
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512" => Self::RsaSha512,
            "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256" => Self::EcdsaSha256,
            "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384" => Self::EcdsaSha384,
            "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512" => Self::EcdsaSha512,
            _ => return None,
        })
    }
}

/// Bytes of a modulus: 1,024 bits are the least that AWS takes.
const RSA_BYTES_MIN: usize = 128;

impl PublicKey {
    /// The key of a certificate in Base64, as metadata holds it: white space does not count.
    ///
    /// # Errors
    /// There is no certificate, or its key is not taken.
    pub fn of_certificate(text: &str) -> Result<Self, CertificateError> {
        let compact: String = text.split_ascii_whitespace().collect();
        let der = STANDARD.decode(compact).map_err(|_| CertificateError::Malformed)?;
        let certificate =
            CertificateInner::<Raw>::from_der(&der).map_err(|_| CertificateError::Malformed)?;
        let body = certificate.tbs_certificate();
        let mut extensions: Vec<_> =
            body.extensions().into_iter().flatten().map(|extension| extension.extn_id).collect();
        extensions.sort_unstable();
        if extensions.windows(2).any(|pair| pair.first() == pair.last()) {
            return Err(CertificateError::RepeatedExtension);
        }
        let key = body.subject_public_key_info();
        let bytes = key.subject_public_key.as_bytes().ok_or(CertificateError::Key)?;
        let curve = key.algorithm.parameters.as_ref();
        let curve = curve.and_then(|curve| curve.decode_as::<ObjectIdentifier>().ok());
        let curve = curve.map(|curve| curve.to_string());
        let kind = match (&*key.algorithm.oid.to_string(), curve.as_deref()) {
            ("1.2.840.113549.1.1.1", _) => Kind::Rsa,
            ("1.2.840.10045.2.1", Some("1.2.840.10045.3.1.7")) => Kind::P256,
            ("1.2.840.10045.2.1", Some("1.3.132.0.34")) => Kind::P384,
            ("1.2.840.10045.2.1", Some("1.3.132.0.35")) => Kind::P521,
            _ => return Err(CertificateError::Key),
        };
        if kind == Kind::Rsa {
            let whole = key.to_der().map_err(|_| CertificateError::Malformed)?;
            let parsed = aws_lc_rs::rsa::PublicEncryptingKey::from_der(&whole);
            if parsed.map_err(|_| CertificateError::Key)?.key_size_bytes() < RSA_BYTES_MIN {
                return Err(CertificateError::Key);
            }
        }
        Ok(Self { kind, bytes: bytes.to_vec() })
    }

    /// Whether this key made the signature.
    pub(crate) fn has_signed(&self, algorithm: Algorithm, signed: &[u8], signature: &[u8]) -> bool {
        let algorithm: &'static dyn VerificationAlgorithm = match (algorithm, self.kind) {
            (Algorithm::RsaSha256, Kind::Rsa) => &RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY,
            (Algorithm::RsaSha384, Kind::Rsa) => &RSA_PKCS1_2048_8192_SHA384,
            (Algorithm::RsaSha512, Kind::Rsa) => &RSA_PKCS1_1024_8192_SHA512_FOR_LEGACY_USE_ONLY,
            (Algorithm::EcdsaSha256, Kind::P256) => &ECDSA_P256_SHA256_FIXED,
            (Algorithm::EcdsaSha384, Kind::P384) => &ECDSA_P384_SHA384_FIXED,
            (Algorithm::EcdsaSha512, Kind::P521) => &ECDSA_P521_SHA512_FIXED,
            _ => return false,
        };
        UnparsedPublicKey::new(algorithm, &self.bytes).verify(signed, signature).is_ok()
    }
}
