//! Certificates that clients upload, as PEM.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::x509::{Certificate, CertificateError};

/// Everything is read or refused, the same each time; what is read holds exactly from its first to
/// its last second, and is of no chain that did not sign it.
pub fn certificates(data: &[u8]) {
    if let Ok(text) = std::str::from_utf8(data) {
        uploaded(text);
    }
    // The same without the encoding, which libFuzzer would have to find first.
    uploaded(&format!("{BEGIN}\n{}\n{END}\n", STANDARD.encode(data)));
}

fn uploaded(text: &str) {
    let Ok(read) = Certificate::read(text) else { return };
    let again = Certificate::read(text).expect("it was read before");
    assert_eq!(read.der(), again.der());
    let (begins_s, expires_s) = (read.begins_s, read.expires_s);
    for now_s in [begins_s, expires_s] {
        assert_eq!(read.check_holds(now_s).is_ok(), begins_s <= expires_s);
    }
    for now_s in [begins_s.saturating_sub(1), expires_s.saturating_add(1)] {
        assert_eq!(read.check_holds(now_s), Err(CertificateError::NotNow));
    }
    assert_eq!(read.check_chain(""), Err(CertificateError::Malformed));
    let authority = format!("{BEGIN}\n{AUTHORITY}\n{END}\n");
    assert!(read.check_chain(&authority).is_err(), "nobody has its private key");
    let _ = read.check_chain(text);
    assert_eq!(read.check_key(text), Err(CertificateError::MalformedKey), "one certificate");
}

const BEGIN: &str = "-----BEGIN CERTIFICATE-----";
const END: &str = "-----END CERTIFICATE-----";
/// Of a key that was thrown away; its name is `fuzz`.
const AUTHORITY: &str = "MIIClzCCAX+gAwIBAgIBBzANBgkqhkiG9w0BAQsFADAPMQ0wCwYDVQQDDARmdXp6MB4XDTIwMDEwMTAwMDAwMFoXDTIxMDEwMTAwMDAwMFowDzENMAsGA1UEAwwEZnV6ejCCASIwDQYJKoZIhvcNAQEBBQADggEPADCCAQoCggEBALWVrEv5XR4zQFW1Z0+eepp7J9HjH7tTb5dZCtHYFKLhu9v6I9fhzncqGpfUwjTu1wIl9A1U1Pv3NgqVaZ0xYZDN61b5XAqJaSXSC7D5y+58lyIekQlbzHIqvMAsjKW5PrfhJtRtAA2G6Z2L+eeiv7IWgGTr9/Vq5ZN+Q/PETGAdtGfMAXeXRulI14xnLYIF6bYyOxc5dtAqzmk7BsZpOCjrHHQtXIVvxZxlDddFjDGBDsKc4Xtg7oKvcd5P3l5wjhroAAK6SQdZ3XbEkVpktP9NPrNL8bS+jhKvtyQ9Xcz9wOl8nP0Y8rjJN3QCxuSggCfxucF+hHyF287jJBrrUv0CAwEAATANBgkqhkiG9w0BAQsFAAOCAQEALhL6MLDklWftsaCaXKQSoYI+SvrQvb/fRg2dhWZyozZ/gAgpJ6J3H0/LCMSJ9dIW51HVudsCSkHZFuRXB1Qcw3jN9eY6uQC3SfxzfVmO1AJqkdRYHcBv7+H16UyCUjJm0g7l+g2DGFxwAi/OY9+X05VfiHrliIBojzo/M0AshAd/uL++D1tpqthOnzUGQ2eGyMvrJ9vETvFWxzqTAqF+9+LB+uL/X8OaL+QbSMlXJCtg1DxKt4jE4BuBWmfDl2unWQitMUyINIqATcA3KMFqI4x+sxSDvm6ArGymTvpngdMItgv6A8VTpg9DFA04yztK5QJVXaYObWAj6cGP9fESuA==";
