//! Certificates and keys that tests upload, made for them alone.

/// Of a certificate authority.
pub(crate) const ROOT: &str = include_str!("certificates/root.pem");
/// Signed by [`ROOT`].
pub(crate) const INTERMEDIATE: &str = include_str!("certificates/intermediate.pem");
/// [`INTERMEDIATE`], then [`ROOT`].
pub(crate) const CHAIN: &str =
    concat!(include_str!("certificates/intermediate.pem"), include_str!("certificates/root.pem"));
/// Signed by [`INTERMEDIATE`]; an RSA key.
pub(crate) const SERVER: &str = include_str!("certificates/server.pem");
/// Of [`SERVER`], in PKCS #1.
pub(crate) const SERVER_KEY: &str = include_str!("certificates/server.key.pem");
/// Valid in January of 2020 alone.
pub(crate) const EXPIRED: &str = include_str!("certificates/expired.pem");
/// Of [`EXPIRED`], in PKCS #8.
pub(crate) const EXPIRED_KEY: &str = include_str!("certificates/expired.key.pem");
/// Of an elliptic curve, signed by itself.
pub(crate) const EC_SERVER: &str = include_str!("certificates/ec.pem");
/// Of [`EC_SERVER`].
pub(crate) const EC_KEY: &str = include_str!("certificates/ec.key.pem");
