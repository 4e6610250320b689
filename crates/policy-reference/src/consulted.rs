//! Which policies are consulted for which caller (evaluation contract, sections 4, 5 and 7).

use sekisho_policy::{NamedPolicy, Policies, Principal};

/// The policies of a question that count for its caller. What a kind of caller cannot have is
/// not consulted, whatever the question holds.
pub(crate) struct Consulted<'a> {
    pub(crate) identity: &'a [NamedPolicy],
    pub(crate) boundary: Option<&'a [NamedPolicy]>,
    pub(crate) session: Option<&'a [NamedPolicy]>,
    pub(crate) resource: &'a [NamedPolicy],
    pub(crate) scp: &'a [Vec<NamedPolicy>],
    pub(crate) rcp: &'a [Vec<NamedPolicy>],
    pub(crate) endpoint: Option<&'a [NamedPolicy]>,
}

impl<'a> Consulted<'a> {
    pub(crate) fn of(policies: &Policies<'a>, principal: &Principal) -> Self {
        let service_linked =
            matches!(principal, Principal::RoleSession(session) if session.is_service_linked());
        let has_policies = match principal {
            Principal::Root { .. }
            | Principal::User(_)
            | Principal::RoleSession(_)
            | Principal::FederatedUser(_) => true,
            // A fixed task policy only, which comes as the session policy.
            Principal::AssumedRoot { .. } => false,
            Principal::Anonymous
            | Principal::Service { .. }
            | Principal::WebIdentity { .. }
            | Principal::Saml { .. } => false,
        };
        // EV-22: not root, not service-linked roles.
        let boundary_binds =
            has_policies && !service_linked && !matches!(principal, Principal::Root { .. });
        let session_binds = (has_policies && !matches!(principal, Principal::Root { .. }))
            || matches!(principal, Principal::AssumedRoot { .. });
        // EV-32
        let scp_binds = principal.account().is_some() && !service_linked;
        // EV-34
        let rcp_binds = !service_linked;
        Self {
            identity: if has_policies { policies.identity } else { &[] },
            boundary: policies.boundary.filter(|_| boundary_binds),
            session: policies.session.filter(|_| session_binds),
            resource: policies.resource,
            scp: policies.scp.filter(|_| scp_binds).unwrap_or_default(),
            rcp: policies.rcp.filter(|_| rcp_binds).unwrap_or_default(),
            endpoint: policies.endpoint,
        }
    }
}
