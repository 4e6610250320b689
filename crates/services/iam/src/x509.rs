//! Certificates that clients upload: one or several X.509 certificates in PEM, and private keys.
//!
//! Reading is left to `x509-cert` and `rustls`, verifying to `aws-lc-rs`; what is decided here is
//! what IAM asks of them: that a key belongs to its certificate, that each certificate of a chain
//! is signed by the next, and when a certificate holds.

use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1, ECDSA_P256_SHA384_ASN1, ECDSA_P384_SHA256_ASN1, ECDSA_P384_SHA384_ASN1,
    ECDSA_P521_SHA512_ASN1, ED25519, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384,
    RSA_PKCS1_2048_8192_SHA512, UnparsedPublicKey, VerificationAlgorithm,
};
use rustls::crypto::aws_lc_rs::sign::any_supported_type;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use x509_cert::certificate::{CertificateInner, Raw};
use x509_cert::der::asn1::ObjectIdentifier;
use x509_cert::der::{Decode as _, Encode as _};

/// Certificates that a chain may have; no real one has as many.
const CHAIN_MAX: usize = 20;

/// Why an upload is no certificate, chain or key. Wordings: IAM user guide, "Troubleshooting
/// server certificates", where it quotes them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum CertificateError {
    /// Not exactly one certificate in PEM.
    #[error("Unable to parse certificate. Please ensure the certificate is in PEM format.")]
    Malformed,
    /// Not exactly one private key in PEM, or it is encrypted, or of no known kind.
    #[error("Unable to parse key. Please ensure the key is unencrypted and in PEM format.")]
    MalformedKey,
    /// The key is another certificate's.
    #[error("The private key does not match the certificate's public key.")]
    KeyMismatch,
    /// A certificate of the chain did not sign the one before it.
    #[error(
        "Unable to validate certificate chain. The certificate chain must start with the \
         immediate signing certificate, followed by any intermediaries in order. The index within \
         the chain of the invalid certificate is: {index}"
    )]
    Chain {
        /// Which one, from 0.
        index: usize,
    },
    /// It does not hold yet, or not any more.
    #[error("The current time must be within the certificate's validity period.")]
    NotNow,
}

/// One certificate, read.
#[derive(Debug)]
pub(crate) struct Certificate {
    der: CertificateDer<'static>,
    parsed: CertificateInner<Raw>,
    /// Since when it holds, in seconds since the epoch.
    pub(crate) begins_s: i64,
    /// Until when it holds.
    pub(crate) expires_s: i64,
}

impl Certificate {
    /// Reads exactly one certificate.
    ///
    /// # Errors
    /// [`CertificateError::Malformed`]
    pub(crate) fn read(pem: &str) -> Result<Self, CertificateError> {
        let mut certificates = CertificateDer::pem_slice_iter(pem.as_bytes());
        let first = certificates.next().and_then(Result::ok).ok_or(CertificateError::Malformed)?;
        if certificates.next().is_some() {
            return Err(CertificateError::Malformed);
        }
        Self::of(first).ok_or(CertificateError::Malformed)
    }

    fn of(der: CertificateDer<'static>) -> Option<Self> {
        let parsed = CertificateInner::<Raw>::from_der(&der).ok()?;
        let validity = parsed.tbs_certificate().validity();
        let seconds = |time: x509_cert::time::Time| {
            i64::try_from(time.to_unix_duration().as_secs()).unwrap_or(i64::MAX)
        };
        let (begins_s, expires_s) = (seconds(validity.not_before), seconds(validity.not_after));
        Some(Self { der, parsed, begins_s, expires_s })
    }

    /// The certificate in DER, by which two of them are compared.
    pub(crate) fn der(&self) -> &[u8] {
        &self.der
    }

    /// Refuses a certificate that does not hold at this moment.
    ///
    /// # Errors
    /// [`CertificateError::NotNow`]
    pub(crate) fn check_holds(&self, now_s: i64) -> Result<(), CertificateError> {
        if (self.begins_s..=self.expires_s).contains(&now_s) {
            return Ok(());
        }
        Err(CertificateError::NotNow)
    }

    /// Refuses a private key that is not this certificate's.
    ///
    /// # Errors
    /// It is no key, or another's.
    pub(crate) fn check_key(&self, pem: &str) -> Result<(), CertificateError> {
        let malformed = |_| CertificateError::MalformedKey;
        let key = PrivateKeyDer::from_pem_slice(pem.as_bytes()).map_err(malformed)?;
        let key = any_supported_type(&key).map_err(|_| CertificateError::MalformedKey)?;
        let of_key = key.public_key().ok_or(CertificateError::MalformedKey)?;
        let own = self.parsed.tbs_certificate().subject_public_key_info().to_der();
        let own = own.map_err(|_| CertificateError::Malformed)?;
        if *of_key == *own { Ok(()) } else { Err(CertificateError::KeyMismatch) }
    }

    /// Refuses a chain whose first certificate did not sign this one, or one of which did not
    /// sign the one before it.
    ///
    /// # Errors
    /// It is no chain, or [`CertificateError::Chain`].
    pub(crate) fn check_chain(&self, pem: &str) -> Result<(), CertificateError> {
        let mut chain = Vec::new();
        for der in CertificateDer::pem_slice_iter(pem.as_bytes()).take(CHAIN_MAX + 1) {
            let der = der.map_err(|_| CertificateError::Malformed)?;
            chain.push(Self::of(der).ok_or(CertificateError::Malformed)?);
        }
        if chain.is_empty() || CHAIN_MAX < chain.len() {
            return Err(CertificateError::Malformed);
        }
        let mut signed = self;
        for (index, signer) in chain.iter().enumerate() {
            if signed.verify_signed_by(signer).is_none() {
                return Err(CertificateError::Chain { index });
            }
            signed = signer;
        }
        Ok(())
    }

    /// Something if the other certificate's key signed this one.
    fn verify_signed_by(&self, signer: &Self) -> Option<()> {
        let (own, signer) = (self.parsed.tbs_certificate(), signer.parsed.tbs_certificate());
        if own.issuer() != signer.subject() {
            return None;
        }
        let key = signer.subject_public_key_info();
        let curve = key.algorithm.parameters.as_ref();
        let curve = curve.and_then(|curve| curve.decode_as::<ObjectIdentifier>().ok());
        let algorithm = algorithm(self.parsed.signature_algorithm().oid, curve)?;
        let key = UnparsedPublicKey::new(algorithm, key.subject_public_key.as_bytes()?);
        let signature = self.parsed.signature().as_bytes()?;
        key.verify(&own.to_der().ok()?, signature).ok()
    }
}

/// How a signature is verified: by its algorithm and, for elliptic curves, the key's curve.
/// SHA-1 is no longer taken.
fn algorithm(
    signature: ObjectIdentifier,
    curve: Option<ObjectIdentifier>,
) -> Option<&'static dyn VerificationAlgorithm> {
    let curve = curve.map(|curve| curve.to_string());
    Some(match (&*signature.to_string(), curve.as_deref()) {
        ("1.2.840.113549.1.1.11", _) => &RSA_PKCS1_2048_8192_SHA256,
        ("1.2.840.113549.1.1.12", _) => &RSA_PKCS1_2048_8192_SHA384,
        ("1.2.840.113549.1.1.13", _) => &RSA_PKCS1_2048_8192_SHA512,
        ("1.2.840.10045.4.3.2", Some(P256)) => &ECDSA_P256_SHA256_ASN1,
        ("1.2.840.10045.4.3.3", Some(P256)) => &ECDSA_P256_SHA384_ASN1,
        ("1.2.840.10045.4.3.2", Some(P384)) => &ECDSA_P384_SHA256_ASN1,
        ("1.2.840.10045.4.3.3", Some(P384)) => &ECDSA_P384_SHA384_ASN1,
        ("1.2.840.10045.4.3.4", Some(P521)) => &ECDSA_P521_SHA512_ASN1,
        ("1.3.101.112", _) => &ED25519,
        _ => return None,
    })
}

/// Curves by their object identifiers (RFC 5480, section 2.1.1.1).
const P256: &str = "1.2.840.10045.3.1.7";
const P384: &str = "1.3.132.0.34";
const P521: &str = "1.3.132.0.35";

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::testing::certificates::{
        CHAIN, EC_KEY, EC_SERVER, EXPIRED, EXPIRED_KEY, INTERMEDIATE, ROOT, SERVER, SERVER_KEY,
    };

    #[test]
    fn a_certificate_is_read_with_the_time_it_holds() {
        let server = Certificate::read(SERVER).unwrap();
        assert!(server.begins_s < server.expires_s);
        assert_eq!(server.check_holds(server.begins_s), Ok(()));
        assert_eq!(server.check_holds(server.expires_s), Ok(()));
        for now_s in [server.begins_s - 1, server.expires_s + 1] {
            assert_eq!(server.check_holds(now_s), Err(CertificateError::NotNow));
        }
        let expired = Certificate::read(EXPIRED).unwrap();
        assert_eq!(expired.check_holds(server.expires_s), Err(CertificateError::NotNow));
    }

    #[test]
    fn what_is_not_one_certificate_is_malformed() {
        let two = format!("{SERVER}\n{ROOT}");
        let broken = SERVER.replacen("MII", "MIA", 1);
        let cut: String = SERVER.lines().take(5).map(|line| format!("{line}\n")).collect();
        for text in ["", "text", SERVER_KEY, &two, &broken, &cut] {
            let read = Certificate::read(text);
            assert_eq!(read.err(), Some(CertificateError::Malformed), "{text}");
        }
    }

    #[test]
    fn a_key_must_be_the_certificate_s() {
        let server = Certificate::read(SERVER).unwrap();
        assert_eq!(server.check_key(SERVER_KEY), Ok(()));
        assert_eq!(server.check_key(EXPIRED_KEY), Err(CertificateError::KeyMismatch));
        assert_eq!(server.check_key(EC_KEY), Err(CertificateError::KeyMismatch));
        assert_eq!(Certificate::read(EC_SERVER).unwrap().check_key(EC_KEY), Ok(()));
        for text in ["", SERVER, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"] {
            assert_eq!(server.check_key(text), Err(CertificateError::MalformedKey), "{text}");
        }
    }

    #[test]
    fn a_chain_goes_from_the_signer_upwards_in_order() {
        let server = Certificate::read(SERVER).unwrap();
        assert_eq!(server.check_chain(CHAIN), Ok(()));
        assert_eq!(server.check_chain(INTERMEDIATE), Ok(()));
        assert_eq!(server.check_chain(ROOT), Err(CertificateError::Chain { index: 0 }));
        let turned = format!("{ROOT}\n{INTERMEDIATE}");
        assert_eq!(server.check_chain(&turned), Err(CertificateError::Chain { index: 0 }));
        let gap = format!("{INTERMEDIATE}\n{EC_SERVER}");
        assert_eq!(server.check_chain(&gap), Err(CertificateError::Chain { index: 1 }));
        assert_eq!(server.check_chain(""), Err(CertificateError::Malformed));
        let long = ROOT.repeat(CHAIN_MAX + 1);
        assert_eq!(
            Certificate::read(ROOT).unwrap().check_chain(&long).err(),
            Some(CertificateError::Malformed)
        );
    }

    proptest! {
        /// Bytes from outside: no panic, whatever they are.
        #[test]
        fn reading_never_panics(at in 0..2_000_usize, byte in any::<u8>(), text in ".{0,200}") {
            let _ = Certificate::read(&text).map(|read| read.check_chain(&text));
            let mut der = Certificate::read(SERVER).unwrap().der.to_vec();
            let length = der.len();
            der[at % length] = byte;
            if let Some(read) = Certificate::of(der.into()) {
                let _ = read.check_key(SERVER_KEY);
                let _ = read.check_chain(CHAIN);
            }
        }
    }
}
