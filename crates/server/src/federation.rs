//! Who asks for a role's session without a signature: a user of an outside identity provider.

use std::sync::Arc;

use sekisho_api::{OperationModel, Value};
use sekisho_arn::Partition;
use sekisho_policy::Principal;
use sekisho_replica::{Caller, View};
use sekisho_sts::web_identity_provider;

/// The caller by what the input names. Nothing is believed by this: the operation's guards verify
/// the proof before any policy is asked.
pub(crate) fn caller(
    operation: &'static OperationModel,
    input: &Value,
    view: &View,
    partition: Partition,
) -> Caller {
    let text = |name: &str| input.as_structure()?.get(name)?.as_str();
    match operation.name {
        "AssumeRoleWithSAML" => {
            let provider: Arc<str> = text("PrincipalArn").unwrap_or_default().into();
            Caller::federated(Principal::Saml { provider })
        }
        "AssumeRoleWithWebIdentity" => {
            let provider = text("RoleArn")
                .zip(text("WebIdentityToken"))
                .and_then(|(role, token)| web_identity_provider(view, partition, role, token));
            let provider: Arc<str> = provider.unwrap_or_default().into();
            Caller::federated(Principal::WebIdentity { provider })
        }
        _ => Caller::anonymous(),
    }
}
