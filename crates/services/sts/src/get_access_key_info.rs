//! `sts:GetAccessKeyInfo`: the account that an access key id belongs to (ID-11).

use sekisho_api::Fault;
use sekisho_api::sts::operations;
use sekisho_api::sts::{GetAccessKeyInfoInput, GetAccessKeyInfoOutput};
use sekisho_credentials::AccessKeyId;
use sekisho_operation::{AwsError, Cx, Guards, Operation, ReadOperation, Refusal};

use crate::faults;

/// `GetAccessKeyInfo`.
pub struct GetAccessKeyInfo;

/// Why `GetAccessKeyInfo` was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GetAccessKeyInfoError {
    /// The id tells no account; the wording is not recorded.
    #[error("{id} is invalid")]
    Unknown {
        /// As it was passed.
        id: String,
    },
}

impl AwsError for GetAccessKeyInfoError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::Unknown { .. } => &faults::VALIDATION_ERROR,
        }
    }
}

impl Operation for GetAccessKeyInfo {
    type Model = operations::GetAccessKeyInfo;
    type Error = GetAccessKeyInfoError;

    fn guards(_: &Cx<'_>, _: &GetAccessKeyInfoInput) -> Result<Guards, Refusal> {
        Ok(Guards::of("sts:GetAccessKeyInfo", "*"))
    }
}

impl ReadOperation for GetAccessKeyInfo {
    fn run(
        cx: &Cx<'_>,
        input: GetAccessKeyInfoInput,
    ) -> Result<GetAccessKeyInfoOutput, GetAccessKeyInfoError> {
        let id = input.access_key_id;
        // A key that the operator brought along need not carry its account.
        let stored = cx.view.access_key(&id).map(|row| row.account);
        let carried = || id.parse::<AccessKeyId>().ok()?.account();
        match stored.or_else(carried) {
            Some(account) => Ok(GetAccessKeyInfoOutput { account: Some(account.to_string()) }),
            None => Err(GetAccessKeyInfoError::Unknown { id }),
        }
    }
}
