//! Whose certificates are trusted: those of the system's authorities, and those whose thumbprint an
//! account named (IAM user guide, "Obtain the thumbprint": used where no public authority vouches).

use std::sync::Arc;
use std::time::Duration;

use aws_lc_rs::digest;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::{
    WebPkiServerVerifier, verify_server_cert_signed_by_trust_anchor, verify_server_name,
};
use rustls::crypto::CryptoProvider;
use rustls::server::ParsedCertificate;
use rustls::{CertificateError, DigitallySignedStruct, Error, RootCertStore, SignatureScheme};
use rustls_pki_types::{CertificateDer, ServerName, UnixTime};
use tokio::sync::OnceCell;
use x509_cert::certificate::{CertificateInner, Raw};
use x509_cert::der::Decode as _;

/// The system's authorities, read when they are first needed.
#[derive(Default)]
pub(super) struct Trust {
    system: OnceCell<Option<Arc<WebPkiServerVerifier>>>,
}

impl Trust {
    /// How a provider with these thumbprints is spoken to.
    pub(super) async fn client(&self, thumbprints: &[String]) -> Arc<rustls::ClientConfig> {
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let system = self.system.get_or_init(|| system(provider.clone())).await.clone();
        let thumbprints = thumbprints.iter().filter_map(|text| hex::decode(text).ok()).collect();
        let verifier = Verifier { system, thumbprints, provider: provider.clone() };
        let config = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("the provider has the default versions")
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier))
            .with_no_client_auth();
        Arc::new(config)
    }
}

/// Verifies by the system's authorities; `None` where there are none.
async fn system(provider: Arc<CryptoProvider>) -> Option<Arc<WebPkiServerVerifier>> {
    let read = tokio::task::spawn_blocking(move || {
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider).build().ok()
    });
    read.await.ok().flatten()
}

/// Takes what the system trusts, and what hangs on a certificate of a known thumbprint.
#[derive(Debug)]
struct Verifier {
    system: Option<Arc<WebPkiServerVerifier>>,
    thumbprints: Vec<Vec<u8>>,
    provider: Arc<CryptoProvider>,
}

impl Verifier {
    fn is_named(&self, certificate: &CertificateDer<'_>) -> bool {
        let thumbprint = digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, certificate);
        self.thumbprints.iter().any(|known| **known == *thumbprint.as_ref())
    }

    fn verify_named(
        &self,
        leaf: &CertificateDer<'_>,
        further: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        now: UnixTime,
    ) -> Result<(), Error> {
        let unknown = || Error::InvalidCertificate(CertificateError::UnknownIssuer);
        let parsed = ParsedCertificate::try_from(leaf)?;
        if self.is_named(leaf) {
            check_time(leaf, now)?;
            return verify_server_name(&parsed, name);
        }
        let anchor = further.iter().find(|one| self.is_named(one)).ok_or_else(unknown)?;
        let mut roots = RootCertStore::empty();
        roots.add(anchor.clone().into_owned())?;
        verify_server_cert_signed_by_trust_anchor(
            &parsed,
            &roots,
            further,
            now,
            self.provider.signature_verification_algorithms.all,
        )?;
        verify_server_name(&parsed, name)
    }
}

/// A certificate that is named itself has nobody above it who could say that it holds.
fn check_time(certificate: &CertificateDer<'_>, now: UnixTime) -> Result<(), Error> {
    let invalid = |_| Error::InvalidCertificate(CertificateError::BadEncoding);
    let read = CertificateInner::<Raw>::from_der(certificate).map_err(invalid)?;
    let validity = read.tbs_certificate().validity();
    let now = Duration::from_secs(now.as_secs());
    if now < validity.not_before.to_unix_duration() {
        return Err(Error::InvalidCertificate(CertificateError::NotValidYet));
    }
    if validity.not_after.to_unix_duration() < now {
        return Err(Error::InvalidCertificate(CertificateError::Expired));
    }
    Ok(())
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        leaf: &CertificateDer<'_>,
        further: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let system = self.system.as_ref();
        let by_system =
            system.map(|system| system.verify_server_cert(leaf, further, name, ocsp_response, now));
        match by_system {
            Some(Ok(verified)) => Ok(verified),
            _ => self
                .verify_named(leaf, further, name, now)
                .map(|()| ServerCertVerified::assertion()),
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        rustls::crypto::verify_tls12_signature(message, certificate, signed, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        rustls::crypto::verify_tls13_signature(message, certificate, signed, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}
