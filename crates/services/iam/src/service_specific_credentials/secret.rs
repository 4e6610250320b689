//! Which services take credentials of their own, of what kind, and how secrets are made.

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use sekisho_directory::{ServiceSecret, UserRow};
use sekisho_operation::Cx;
use zeroize::Zeroizing;

use super::ServiceSpecificCredentialError;

/// What a service is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A user name and a password.
    Password,
    /// An API key, which may end.
    ApiKey,
}

/// Source: IAM API reference, CreateServiceSpecificCredential, `ServiceName`.
const SERVICES: [(&str, Kind); 3] = [
    ("codecommit.amazonaws.com", Kind::Password),
    ("cassandra.amazonaws.com", Kind::Password),
    ("bedrock.amazonaws.com", Kind::ApiKey),
];

/// What a service takes.
pub(super) fn kind(service: &str) -> Result<Kind, ServiceSpecificCredentialError> {
    let known = SERVICES.into_iter().find(|(name, _)| *name == service);
    let refused = || ServiceSpecificCredentialError::Service { service: service.to_owned() };
    known.map(|(_, kind)| kind).ok_or_else(refused)
}

/// A new secret, and what is kept of it. `number` tells a user's credentials of one service
/// apart: `ann-at-123456789012`, `ann+1-at-123456789012`.
pub(super) fn generate(
    cx: &Cx<'_>,
    kind: Kind,
    user: &UserRow,
    number: usize,
) -> (Zeroizing<String>, ServiceSecret) {
    let mut bytes = Zeroizing::new([0; 32]);
    cx.system.randomness.fill(&mut bytes[..]);
    let suffix = if number == 0 { String::new() } else { format!("+{number}") };
    let name = format!("{}{suffix}-at-{}", user.name, user.account);
    match kind {
        Kind::Password => {
            let password = Zeroizing::new(STANDARD.encode(&bytes[..]));
            let sha256 = hash(&password);
            (password, ServiceSecret::Password { user_name: name, sha256 })
        }
        Kind::ApiKey => {
            let text = Zeroizing::new(STANDARD_NO_PAD.encode(&bytes[..]));
            let key = Zeroizing::new(format!("ABSK{}", *text));
            let sha256 = hash(&key);
            (key, ServiceSecret::ApiKey { alias: name, sha256 })
        }
    }
}

/// Another secret in the place of one: names stay.
pub(super) fn replace(
    cx: &Cx<'_>,
    user: &UserRow,
    secret: &mut ServiceSecret,
) -> Zeroizing<String> {
    let kind = match secret {
        ServiceSecret::Password { .. } => Kind::Password,
        ServiceSecret::ApiKey { .. } => Kind::ApiKey,
    };
    let (shown, new) = generate(cx, kind, user, 0);
    match (secret, new) {
        (ServiceSecret::Password { sha256: old, .. }, ServiceSecret::Password { sha256, .. })
        | (ServiceSecret::ApiKey { sha256: old, .. }, ServiceSecret::ApiKey { sha256, .. }) => {
            *old = sha256;
        }
        // The kind is the same as before.
        _ => {}
    }
    shown
}

fn hash(secret: &str) -> String {
    hex::encode(digest(&SHA256, secret.as_bytes()))
}
