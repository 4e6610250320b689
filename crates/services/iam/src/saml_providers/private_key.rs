//! Private keys that encrypted assertions are opened with: read once to refuse what is none, then
//! sealed.

use aws_lc_rs::rsa::KeyPair;
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject as _;
use sekisho_directory::SamlPrivateKey;
use sekisho_operation::Cx;
use zeroize::Zeroizing;

use super::{SamlProviderError, provider};

/// A key of a request, sealed for its row.
pub(super) fn read(
    cx: &Cx<'_>,
    pem: &Zeroizing<String>,
) -> Result<SamlPrivateKey, SamlProviderError> {
    let refused = || SamlProviderError::PrivateKey;
    // Assertions' keys are wrapped by RSA (XML encryption, 5.5); nothing else can open them.
    match PrivateKeyDer::from_pem_slice(pem.as_bytes()).map_err(|_| refused())? {
        PrivateKeyDer::Pkcs1(der) => KeyPair::from_der(der.secret_pkcs1_der()),
        PrivateKeyDer::Pkcs8(der) => KeyPair::from_pkcs8(der.secret_pkcs8_der()),
        _ => return Err(refused()),
    }
    .map_err(|_| refused())?;
    let id = provider::new_id(cx);
    let sealed = cx.system.seal_user_secret(id.as_bytes(), pem.as_bytes());
    Ok(SamlPrivateKey { id, uploaded_s: cx.now_s, sealed })
}
