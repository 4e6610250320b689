//! What no policy decides (evaluation contract, 10.1 and 10.2; EV-105).

use sekisho_policy::Principal;
use sekisho_policy::principal::SessionToken;

use crate::actions::{is, split};
use crate::resources::arn_fields;

/// Whether the call needs no permission and cannot be denied (10.1).
pub(crate) fn is_unconditional(principal: &Principal, action: &str) -> bool {
    let signed = !matches!(
        principal,
        Principal::Anonymous | Principal::WebIdentity { .. } | Principal::Saml { .. }
    );
    let long_term = match principal {
        Principal::Root { .. } => true,
        Principal::User(user) => user.session_token.is_none(),
        _ => false,
    };
    (signed && is(action, "sts:GetCallerIdentity"))
        || (long_term && is(action, "sts:GetSessionToken"))
}

/// Whether this kind of credential may not make the call, whatever policies say (10.2).
pub(crate) fn credential_forbids(principal: &Principal, action: &str) -> bool {
    let (service, name) = split(action);
    let sts = is(service, "sts");
    let iam = is_iam_call(action);
    let one_of = |names: &[&str]| names.iter().any(|other| is(name, other));
    match principal {
        Principal::RoleSession(_) => sts && one_of(&["GetFederationToken", "GetSessionToken"]),
        Principal::FederatedUser(_) => iam || (sts && !one_of(&["GetCallerIdentity"])),
        Principal::User(user) => match user.session_token {
            // Tagging a session and naming its source are parts of AssumeRole, not calls.
            Some(SessionToken { mfa }) => {
                let assume = ["AssumeRole", "GetCallerIdentity", "TagSession", "SetSourceIdentity"];
                (iam && !mfa) || (sts && !one_of(&assume))
            }
            None => false,
        },
        // 10.3 and section 7: root may not assume roles.
        Principal::Root { .. } => sts && one_of(&["AssumeRole"]),
        Principal::AssumedRoot { .. } => {
            sts && one_of(&["AssumeRole", "GetFederationToken", "GetSessionToken"])
        }
        Principal::Anonymous
        | Principal::Service { .. }
        | Principal::WebIdentity { .. }
        | Principal::Saml { .. } => false,
    }
}

/// Whether the service refuses the call whoever asks (EV-105).
pub(crate) fn service_refuses(action: &str, resource: &str) -> bool {
    let Some(arn) = arn_fields(resource) else { return false };
    let (service, name) = split(action);
    match arn.service {
        "iam" => {
            let protected = (arn.account == "aws" && arn.resource.starts_with("policy/"))
                || arn.resource.starts_with("role/aws-reserved/");
            let reads = ["Get", "List", "Generate", "Simulate"]
                .iter()
                .any(|verb| name.get(..verb.len()).is_some_and(|start| is(start, verb)));
            protected && is_iam_call(action) && !reads
        }
        "kms" => {
            let changes =
                ["CreateAlias", "UpdateAlias", "DeleteAlias"].iter().any(|other| is(name, other));
            is(service, "kms") && changes && arn.resource.starts_with("alias/aws/")
        }
        _ => false,
    }
}

/// Whether the action is an operation of IAM's API. `iam:PassRole` is none: the service that
/// receives the role asks for it (EV-100).
fn is_iam_call(action: &str) -> bool {
    is(split(action).0, "iam") && !is(action, "iam:PassRole")
}
