//! Key ring, sealed session tokens, secrets at rest, passwords.
