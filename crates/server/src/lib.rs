//! The door: listeners, authentication, authorization, dispatch, telemetry.
//!
//! From: sockets. To: operations of the services (through `operation`), and back as the bytes
//! their protocols want (through `api`). Knows what operations declare, not what they do.

mod accounts;
pub mod admin;
mod answer;
mod authenticate;
pub mod config;
mod context_keys;
mod control;
mod delivery;
mod denial;
mod door;
mod event_loops;
mod federation;
mod identity_providers;
mod issuers;
mod keeper;
mod listener;
pub mod organizations;
mod outgoing;
mod permission;
mod record;
mod reset;
mod s3;
mod service_use;
mod services;
mod sign_in;
mod start;
mod state;
mod telemetry;
mod tls;
mod watchdog;

pub use accounts::{AccountError, RootCredentials};
pub use start::{Server, StartError, World};
pub use tls::TlsError;

/// An error with everything that caused it, on one line.
pub fn error_chain(error: &(dyn std::error::Error + 'static)) -> String {
    let mut chain = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let text = error.to_string();
        // Transparent errors repeat their source.
        if !chain.ends_with(&text) {
            chain.push_str(": ");
            chain.push_str(&text);
        }
        cause = error.source();
    }
    chain
}
