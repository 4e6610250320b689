//! SAML metadata and responses.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sekisho_saml::{Metadata, PublicKey, Response};

/// Metadata is read or refused, and what is read has a provider with keys; a response that nobody
/// signed is not believed, whatever signature it says it has.
pub fn saml(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let metadata = Metadata::read(text);
    if let Ok(metadata) = &metadata {
        assert!(!metadata.identity_providers.is_empty());
        for provider in &metadata.identity_providers {
            assert!(!provider.entity_id.is_empty() && !provider.certificates.is_empty());
            for certificate in &provider.certificates {
                assert!(PublicKey::of_certificate(certificate).is_ok(), "it was read before");
            }
        }
    }
    assert_eq!(metadata, Metadata::read(text));
    let Ok(response) = Response::read(&STANDARD.encode(text)) else { return };
    let _ = (response.issuer(), response.is_encrypted());
    let key = PublicKey::of_certificate(CERTIFICATE).expect("a certificate");
    assert!(response.verify(&[]).is_err(), "no key");
    assert!(response.verify(&[key]).is_err(), "nobody has its private key");
}

/// Of a key that was thrown away.
const CERTIFICATE: &str = "MIIClzCCAX+gAwIBAgIBBzANBgkqhkiG9w0BAQsFADAPMQ0wCwYDVQQDDARmdXp6MB4XDTIwMDEwMTAwMDAwMFoXDTIxMDEwMTAwMDAwMFowDzENMAsGA1UEAwwEZnV6ejCCASIwDQYJKoZIhvcNAQEBBQADggEPADCCAQoCggEBALWVrEv5XR4zQFW1Z0+eepp7J9HjH7tTb5dZCtHYFKLhu9v6I9fhzncqGpfUwjTu1wIl9A1U1Pv3NgqVaZ0xYZDN61b5XAqJaSXSC7D5y+58lyIekQlbzHIqvMAsjKW5PrfhJtRtAA2G6Z2L+eeiv7IWgGTr9/Vq5ZN+Q/PETGAdtGfMAXeXRulI14xnLYIF6bYyOxc5dtAqzmk7BsZpOCjrHHQtXIVvxZxlDddFjDGBDsKc4Xtg7oKvcd5P3l5wjhroAAK6SQdZ3XbEkVpktP9NPrNL8bS+jhKvtyQ9Xcz9wOl8nP0Y8rjJN3QCxuSggCfxucF+hHyF287jJBrrUv0CAwEAATANBgkqhkiG9w0BAQsFAAOCAQEALhL6MLDklWftsaCaXKQSoYI+SvrQvb/fRg2dhWZyozZ/gAgpJ6J3H0/LCMSJ9dIW51HVudsCSkHZFuRXB1Qcw3jN9eY6uQC3SfxzfVmO1AJqkdRYHcBv7+H16UyCUjJm0g7l+g2DGFxwAi/OY9+X05VfiHrliIBojzo/M0AshAd/uL++D1tpqthOnzUGQ2eGyMvrJ9vETvFWxzqTAqF+9+LB+uL/X8OaL+QbSMlXJCtg1DxKt4jE4BuBWmfDl2unWQitMUyINIqATcA3KMFqI4x+sxSDvm6ArGymTvpngdMItgv6A8VTpg9DFA04yztK5QJVXaYObWAj6cGP9fESuA==";
