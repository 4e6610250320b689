//! What the audit log says of a sign-in (section 5 of the audit record contract).
//!
//! Who signed in or failed to is in the account's records; what was refused is also a line of the
//! security log, whether or not there is such an account. What was typed for a name that does not
//! exist is in neither: people type passwords there.

use std::sync::Arc;

use http::header;
use http::request::Parts;
use sekisho_arn::AccountId;
use sekisho_audit::{Event, Identity, Kind, SecurityEvent, SigningIn};
use sekisho_replica::{Caller, CallerKind};
use serde_json::{Value, json};

use super::{Outcome, PATH};
use crate::door::Connection;
use crate::s3::host;
use crate::state::State;

/// What is known of an attempt, filled on the way.
#[derive(Default)]
pub(super) struct Attempt {
    /// The account that was named, if it is there.
    pub(super) account: Option<AccountId>,
    /// Who was named, if they are there.
    pub(super) caller: Option<Caller>,
    /// The devices of which one is asked for, once the password was right.
    pub(super) devices: Vec<String>,
    /// The device whose code came.
    pub(super) device: Option<String>,
}

/// What an account's records say of an outcome.
enum Told {
    Login(Result<(), &'static str>),
    /// The password was right, and a code is asked for.
    CheckMfa,
}

impl Outcome {
    fn told(&self, is_known: bool) -> Option<Told> {
        Some(match self {
            Self::SignedIn { .. } => Told::Login(Ok(())),
            Self::MfaRequired(_) => Told::CheckMfa,
            Self::Wrong if !is_known => Told::Login(Err("No username found in supplied account")),
            // CT-50: nobody is told which of them was wrong.
            Self::Wrong
            | Self::MfaWrong
            | Self::MustChange
            | Self::Expired
            | Self::NewPassword(_) => Told::Login(Err("Failed authentication")),
            Self::TooMany | Self::Malformed(_) | Self::Failed => return None,
        })
    }

    /// Whether somebody was not believed, and not only asked for more.
    fn is_disbelief(&self) -> bool {
        matches!(self, Self::Wrong | Self::MfaWrong | Self::TooMany)
    }
}

impl Attempt {
    /// Records how it ended.
    pub(super) fn record(
        &self,
        state: &State,
        connection: &Connection,
        parts: &Parts,
        outcome: &Outcome,
    ) {
        let recorder = &state.recorder;
        if !recorder.is_enabled() {
            return;
        }
        let ended_s = state.now_s();
        let user_agent =
            parts.headers.get(header::USER_AGENT).and_then(|agent| agent.to_str().ok());
        if let Some((code, message)) = outcome.refusal().filter(|_| outcome.is_disbelief()) {
            recorder.audit.note_failure(&SecurityEvent {
                ended_s,
                is_authentication: true,
                code,
                message,
                access_key_id: None,
                service: "signin",
                source: connection.peer,
                user_agent,
                request_id: None,
            });
        }
        let (Some(account), Some(told)) = (self.account, outcome.told(self.caller.is_some()))
        else {
            return;
        };
        let (name, error) = match told {
            Told::Login(ended) => ("ConsoleLogin", ended.err().map(|message| ("", message))),
            Told::CheckMfa => ("CheckMfa", None),
        };
        let is_root = matches!(&self.caller, Some(caller) if caller.user().is_none());
        let succeeded = matches!(outcome, Outcome::SignedIn { .. });
        let elements = json!({ name: if error.is_none() { "Success" } else { "Failure" } });
        let additional = if name == "CheckMfa" {
            json!({ "MfaType": self.mfa_type() })
        } else {
            self.login_data(connection, parts)
        };
        recorder.audit.record(&Event {
            identity: &Arc::new(self.identity(account, succeeded)),
            ended_s,
            service: "signin",
            name,
            kind: Kind::Management,
            read_only: false,
            // CT-52.
            region: if is_root { "us-east-1" } else { &state.system.region },
            source: connection.peer,
            user_agent,
            error,
            parameters: b"",
            elements: elements.to_string().as_bytes(),
            additional: additional.to_string().as_bytes(),
            resources: b"",
            request_id: "",
            tls: connection.tls.map(|tls| (tls, host(parts).unwrap_or_default())),
            recipient: account,
            also: None,
        });
    }

    fn identity(&self, account: AccountId, succeeded: bool) -> Identity {
        let Some(caller) = &self.caller else {
            return Identity::signing_in(account, &SigningIn::Unknown);
        };
        let principal_id = caller.user_id();
        let (kind, user_name, arn) = match &caller.kind {
            CallerKind::User(user) => {
                ("IAMUser", Some(user.row.name.as_str()), succeeded.then_some(caller.arn()))
            }
            _ => ("Root", None, Some(caller.arn())),
        };
        let principal_id = &*principal_id;
        let who = SigningIn::Known { kind, principal_id, arn, user_name, succeeded };
        Identity::signing_in(account, &who)
    }

    /// The kind of device; security keys are not built.
    fn mfa_type(&self) -> &'static str {
        if self.devices.len() > 1 { "Multiple MFA Devices" } else { "Virtual MFA" }
    }

    fn login_data(&self, connection: &Connection, parts: &Parts) -> Value {
        let scheme = if connection.secure() { "https" } else { "http" };
        let mut data = json!({
            "LoginTo": format!("{scheme}://{}{PATH}", host(parts).unwrap_or_default()),
            "MobileVersion": "No",
            // CT-50.
            "MFAUsed": if self.devices.is_empty() { "No" } else { "Yes" },
        });
        if let (Some(device), Some(data)) = (&self.device, data.as_object_mut()) {
            data.insert("MFAIdentifier".to_owned(), json!(device));
        }
        data
    }
}
