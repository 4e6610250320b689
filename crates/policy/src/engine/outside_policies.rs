//! What no policy decides (evaluation contract, 10.1 and 10.2; EV-105).

use super::action::Action;
use super::arn::Arn;
use crate::Principal;
use crate::principal::SessionToken;

/// Whether the call needs no permission and cannot be denied (10.1).
pub(super) fn is_unconditional(principal: &Principal, action: &Action<'_>) -> bool {
    if action.service() != b"sts" {
        return false;
    }
    let signed = !matches!(
        principal,
        Principal::Anonymous | Principal::WebIdentity { .. } | Principal::Saml { .. }
    );
    let long_term = match principal {
        Principal::Root { .. } => true,
        Principal::User(user) => user.session_token.is_none(),
        _ => false,
    };
    (signed && action.is(b"sts:getcalleridentity"))
        || (long_term && action.is(b"sts:getsessiontoken"))
}

/// Whether this kind of credential may not make the call, whatever policies say (10.2).
pub(super) fn credential_forbids(principal: &Principal, action: &Action<'_>) -> bool {
    let sts = action.service() == b"sts";
    if !sts && action.service() != b"iam" {
        return false;
    }
    let iam = is_iam_call(action);
    let one_of = |names: &[&[u8]]| names.contains(&action.name());
    match principal {
        Principal::RoleSession(_) => sts && one_of(&[b"getfederationtoken", b"getsessiontoken"]),
        Principal::FederatedUser(_) => iam || (sts && !one_of(&[b"getcalleridentity"])),
        Principal::User(user) => match user.session_token {
            // Tagging a session and naming its source are parts of AssumeRole, not calls.
            Some(SessionToken { mfa }) => {
                let assume: &[&[u8]] =
                    &[b"assumerole", b"getcalleridentity", b"tagsession", b"setsourceidentity"];
                (iam && !mfa) || (sts && !one_of(assume))
            }
            None => false,
        },
        // 10.3 and section 7: root may not assume roles.
        Principal::Root { .. } => sts && one_of(&[b"assumerole"]),
        Principal::AssumedRoot { .. } => {
            sts && one_of(&[b"assumerole", b"getfederationtoken", b"getsessiontoken"])
        }
        Principal::Anonymous
        | Principal::Service { .. }
        | Principal::WebIdentity { .. }
        | Principal::Saml { .. } => false,
    }
}

/// Whether the service refuses the call whoever asks (EV-105).
pub(super) fn service_refuses(action: &Action<'_>, arn: &Arn<'_>) -> bool {
    let name = action.name();
    if arn.is_of(b"iam") {
        let protected = (arn.account() == b"aws" && arn.sixth().starts_with(b"policy/"))
            || arn.sixth().starts_with(b"role/aws-reserved/");
        let verbs: [&[u8]; 4] = [b"get", b"list", b"generate", b"simulate"];
        return protected
            && is_iam_call(action)
            && !verbs.iter().any(|verb| name.starts_with(verb));
    }
    let changes: [&[u8]; 3] = [b"createalias", b"updatealias", b"deletealias"];
    arn.is_of(b"kms")
        && action.service() == b"kms"
        && changes.contains(&name)
        && arn.sixth().starts_with(b"alias/aws/")
}

/// Whether the action is an operation of IAM's API. `iam:PassRole` is none: the service that
/// receives the role asks for it (EV-100).
fn is_iam_call(action: &Action<'_>) -> bool {
    action.service() == b"iam" && !action.is(b"iam:passrole")
}
