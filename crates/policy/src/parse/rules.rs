//! Which elements each kind of policy requires or forbids (evaluation contract, section 8.1).

use crate::PolicyKind;
use crate::document::{Effect, PrincipalForm, Statement};
use crate::json::Node;
use crate::parse::allows_everything;
use crate::parse::error::{Fault, ParseErrorKind};

/// Whether an element must, may or must not be there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Presence {
    Required,
    Optional,
    Forbidden,
}

/// The rows of the table for one kind.
pub(super) struct Rules {
    pub(super) kind: PolicyKind,
    /// `Version` must be there and be `2012-10-17`. Identity policies without it are refused by
    /// their writer only (EV-51): stored ones are old ones (EV-52).
    pub(super) only_2012: bool,
    /// `Id` may be there.
    pub(super) id: bool,
    pub(super) principal: Presence,
    /// `NotPrincipal` may stand for `Principal`.
    pub(super) not_principal: bool,
    /// `NotAction` may stand for `Action`.
    pub(super) not_action: bool,
    pub(super) resource: Presence,
}

impl Rules {
    pub(super) fn of(kind: PolicyKind) -> Self {
        use Presence::{Forbidden, Optional, Required};
        let control = matches!(kind, PolicyKind::ServiceControl | PolicyKind::ResourceControl);
        let (principal, resource) = match kind {
            PolicyKind::Identity
            | PolicyKind::PermissionsBoundary
            | PolicyKind::Session
            | PolicyKind::ServiceControl => (Forbidden, Required),
            PolicyKind::RoleTrust => (Required, Forbidden),
            PolicyKind::Resource => (Required, Optional),
            PolicyKind::ResourceControl | PolicyKind::VpcEndpoint => (Required, Required),
        };
        Self {
            kind,
            only_2012: control,
            id: !control,
            principal,
            not_principal: kind == PolicyKind::Resource,
            not_action: kind != PolicyKind::ResourceControl,
            resource,
        }
    }
}

/// What only resource control policies are held to: they deny, and they deny everybody; the one
/// that allows is AWS's own, which allows everything (EV-35).
pub(super) fn resource_control(statement: &Statement, node: &Node<'_>) -> Result<(), Fault> {
    let everyone = |entry: &crate::document::PrincipalEntry| entry.form == PrincipalForm::Everyone;
    let offset = node.span.start;
    if !statement.principal.as_ref().is_some_and(|block| block.entries.iter().all(everyone)) {
        let message = "the principal of a resource control policy is *".to_owned();
        return Err(Fault { kind: ParseErrorKind::BadPrincipal, offset, message });
    }
    if statement.effect == Effect::Allow && !allows_everything(statement) {
        let message = "a resource control policy can only deny".to_owned();
        return Err(Fault { kind: ParseErrorKind::BadEffect, offset, message });
    }
    Ok(())
}
