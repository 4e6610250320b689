//! Who asks for a role's session without a signature: a user of an outside identity provider.

use std::sync::Arc;

use sekisho_api::{OperationModel, Value};
use sekisho_arn::Partition;
use sekisho_audit::Identity;
use sekisho_operation::Guard;
use sekisho_policy::{ContextValue, Principal};
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

/// Whom a provider vouched for, as records name them, by the keys that a guard has of it.
pub(crate) fn identity(principal: &Principal, guard: &Guard) -> Option<Identity> {
    let text = |name: &str| match guard.keys.get(name) {
        Some(ContextValue::Single(text)) => Some(text),
        _ => None,
    };
    match principal {
        Principal::Saml { .. } => {
            let (subject, qualifier) = (text("saml:sub")?, text("saml:namequalifier")?);
            let id = format!("{qualifier}:{subject}");
            Some(Identity::federated("SAMLUser", &id, &subject, &qualifier))
        }
        Principal::WebIdentity { provider } => {
            let issuer = provider.split_once("oidc-provider/").map_or(&**provider, |(_, it)| it);
            // Some issuers end with a slash, which their provider's ARN leaves out.
            let claim = |claim: &str| {
                text(&format!("{issuer}:{claim}")).or_else(|| text(&format!("{issuer}/:{claim}")))
            };
            let (subject, audience) = (claim("sub")?, claim("aud")?);
            let id = format!("{provider}:{audience}:{subject}");
            Some(Identity::federated("WebIdentityUser", &id, &subject, provider))
        }
        _ => None,
    }
}
