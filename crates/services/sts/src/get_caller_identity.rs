//! `sts:GetCallerIdentity`: who the caller is. Needs no permission and cannot be denied
//! (evaluation contract, 10.1).

use sekisho_api::Fault;
use sekisho_api::sts::operations;
use sekisho_api::sts::{GetCallerIdentityInput, GetCallerIdentityOutput};
use sekisho_operation::{AwsError, Cx, Guards, Operation, ReadOperation, Refusal};

/// `GetCallerIdentity`.
pub struct GetCallerIdentity;

/// `GetCallerIdentity` is never refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum GetCallerIdentityError {}

impl AwsError for GetCallerIdentityError {
    fn fault(&self) -> &'static Fault {
        match *self {}
    }
}

impl Operation for GetCallerIdentity {
    type Model = operations::GetCallerIdentity;
    type Error = GetCallerIdentityError;

    fn guards(_: &Cx<'_>, _: &GetCallerIdentityInput) -> Result<Guards, Refusal> {
        Ok(Guards::none())
    }
}

impl ReadOperation for GetCallerIdentity {
    fn run(
        cx: &Cx<'_>,
        _: GetCallerIdentityInput,
    ) -> Result<GetCallerIdentityOutput, GetCallerIdentityError> {
        Ok(GetCallerIdentityOutput {
            user_id: Some(cx.caller.user_id()),
            account: Some(cx.caller.account.to_string()),
            arn: Some(cx.caller.arn().to_owned()),
        })
    }
}
