//! SSH public keys that clients upload.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::encoding::RsaKey;

/// Everything is read or refused, and a key that is read is the same in both encodings.
pub fn ssh_keys(data: &[u8]) {
    if let Ok(text) = std::str::from_utf8(data) {
        uploaded(text);
    }
    // The same without the encoding, which libFuzzer would have to find first.
    let body = STANDARD.encode(data);
    uploaded(&format!("-----BEGIN PUBLIC KEY-----\n{body}\n-----END PUBLIC KEY-----"));
    let ssh = format!("ssh-rsa {body}");
    if let Some(key) = uploaded(&ssh) {
        assert_eq!(key.to_ssh(), ssh, "numbers have one encoding");
    }
}

fn uploaded(text: &str) -> Option<RsaKey> {
    let key = RsaKey::read(text).ok()?;
    assert_eq!(RsaKey::read(&key.to_ssh()).as_ref(), Ok(&key));
    assert_eq!(RsaKey::read(&key.to_pem()).as_ref(), Ok(&key));
    assert_eq!(key.fingerprint().len(), 16 * 3 - 1);
    Some(key)
}
