//! Typed tables and indexes over the store: accounts, identities, policies.
