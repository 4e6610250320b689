//! `sts:DecodeAuthorizationMessage`: the details of a denial, for those who may know them.

use sekisho_api::Fault;
use sekisho_api::sts::{DecodeAuthorizationMessageInput, DecodeAuthorizationMessageOutput};
use sekisho_api::sts::{faults as modeled, operations};
use sekisho_arn::{AccountId, Arn};
use sekisho_operation::{AwsError, Cx, Guards, Operation, ReadOperation, Refusal};
use serde_json::Value;

/// `DecodeAuthorizationMessage`.
pub struct DecodeAuthorizationMessage;

/// Why `DecodeAuthorizationMessage` was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DecodeAuthorizationMessageError {
    /// Not a message of ours, changed, sealed under a key that is gone, or about a principal of
    /// another account: the answer is the same.
    #[error("Message is not valid")]
    Invalid,
}

impl AwsError for DecodeAuthorizationMessageError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::Invalid => &modeled::INVALID_AUTHORIZATION_MESSAGE_EXCEPTION,
        }
    }
}

impl Operation for DecodeAuthorizationMessage {
    type Model = operations::DecodeAuthorizationMessage;
    type Error = DecodeAuthorizationMessageError;

    fn guards(_: &Cx<'_>, _: &DecodeAuthorizationMessageInput) -> Result<Guards, Refusal> {
        Ok(Guards::of("sts:DecodeAuthorizationMessage", "*"))
    }
}

impl ReadOperation for DecodeAuthorizationMessage {
    fn run(
        cx: &Cx<'_>,
        input: DecodeAuthorizationMessageInput,
    ) -> Result<DecodeAuthorizationMessageOutput, DecodeAuthorizationMessageError> {
        let ring = cx.system.session_keys.load();
        let message = ring
            .decode_authorization_message(&input.encoded_message)
            .map_err(|_| DecodeAuthorizationMessageError::Invalid)?;
        if account_of(&message) != Some(cx.account_id()) {
            return Err(DecodeAuthorizationMessageError::Invalid);
        }
        Ok(DecodeAuthorizationMessageOutput { decoded_message: Some(message) })
    }
}

/// The account of the principal that was denied: policies of an account are its own secret.
fn account_of(message: &str) -> Option<AccountId> {
    let message: Value = serde_json::from_str(message).ok()?;
    let arn = message.pointer("/context/principal/arn")?.as_str()?;
    Arn::parse(arn).ok()?.account.parse().ok()
}
