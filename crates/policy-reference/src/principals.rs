//! What the principal a statement names is worth (evaluation contract, section 3).

use sekisho_policy::Principal;
use sekisho_policy::document::{Effect, PrincipalBlock, PrincipalEntry, PrincipalForm};
use sekisho_policy::principal::{Issuer, RoleSession};

/// What a resource policy grants: the classes of all entries that matched (EV-10).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Grants {
    /// The caller itself: neither identity policies nor boundary nor session policy are asked in
    /// its own account.
    pub(crate) direct: bool,
    /// The entity that the caller is a session of: identity policies are not asked.
    pub(crate) entity: bool,
    /// The caller's account, which delegates to identity policies.
    pub(crate) account: bool,
}

impl Grants {
    const DIRECT: Self = Self { direct: true, entity: false, account: false };
    const ENTITY: Self = Self { direct: false, entity: true, account: false };
    const ACCOUNT: Self = Self { direct: false, entity: false, account: true };

    /// Whether nothing was granted.
    pub(crate) fn is_empty(self) -> bool {
        self == Self::default()
    }

    /// The union with another statement's grants.
    pub(crate) fn add(&mut self, other: Self) {
        self.direct |= other.direct;
        self.entity |= other.entity;
        self.account |= other.account;
    }
}

/// Whether a statement with this principal element speaks of the caller, and what its naming is
/// worth. Empty: it does not. A statement without the element (of an identity policy, boundary,
/// session policy or SCP) speaks of whoever the policy is consulted for.
pub(crate) fn class(
    block: Option<&PrincipalBlock>,
    effect: Effect,
    principal: &Principal,
    has_boundary: bool,
) -> Grants {
    let Some(block) = block else { return Grants::DIRECT };
    if !block.negated {
        let mut grants = Grants::default();
        for entry in &block.entries {
            grants.add(entry_class(entry, principal));
        }
        return grants;
    }
    let speaks = match effect {
        // EV-17
        Effect::Allow => block.entries.iter().all(|entry| entry_class(entry, principal).is_empty()),
        // EV-15, EV-16
        Effect::Deny => has_boundary || !spares(&block.entries, principal),
    };
    if speaks { Grants::DIRECT } else { Grants::default() }
}

/// The class of one entry; empty if it does not match the caller.
fn entry_class(entry: &PrincipalEntry, principal: &Principal) -> Grants {
    use PrincipalForm as Form;
    let text = entry.text.as_ref();
    match (&entry.form, principal) {
        (Form::Everyone, _) => Grants::DIRECT,
        (Form::Account { .. }, _) if is_account(entry, principal) => Grants::ACCOUNT,

        (Form::User, Principal::User(user)) if *text == *user.arn => Grants::DIRECT,
        (Form::User, Principal::FederatedUser(session)) => match &session.issuer {
            Some(Issuer::User { arn, .. }) if *text == **arn => Grants::ENTITY,
            _ => Grants::default(),
        },
        (Form::Role { .. }, Principal::RoleSession(session)) if is_role(entry, session) => {
            Grants::ENTITY
        }
        (Form::RoleSession, Principal::RoleSession(session))
            if session.session_arn.as_deref() == Some(text) =>
        {
            Grants::DIRECT
        }
        (Form::FederatedUser, Principal::FederatedUser(session)) if *text == *session.arn => {
            Grants::DIRECT
        }

        // EV-18: as the ARN of the same user or role.
        (Form::UniqueId, Principal::User(user)) if user.id.as_deref() == Some(text) => {
            Grants::DIRECT
        }
        (Form::UniqueId, Principal::RoleSession(session))
            if session.role_id.as_deref() == Some(text) =>
        {
            Grants::ENTITY
        }
        (Form::UniqueId, Principal::FederatedUser(session)) => match &session.issuer {
            Some(Issuer::User { id: Some(id), .. }) if *text == **id => Grants::ENTITY,
            _ => Grants::default(),
        },

        (Form::Service, Principal::Service { name }) if *text == **name => Grants::DIRECT,
        (Form::Federated, Principal::WebIdentity { provider } | Principal::Saml { provider })
            if *text == **provider =>
        {
            Grants::DIRECT
        }
        // Which account a canonical id stands for is S3's knowledge: S3 turns it into the
        // account's ARN when it stores the policy.
        (Form::CanonicalUser, _) => Grants::default(),
        _ => Grants::default(),
    }
}

/// Whether an account entry names the caller's account (EV-14). An ARN also names a partition:
/// nothing is delegated across those.
fn is_account(entry: &PrincipalEntry, principal: &Principal) -> bool {
    let PrincipalForm::Account { account, partition } = &entry.form else { return false };
    principal.account() == Some(account.as_ref())
        && partition.as_deref().is_none_or(|partition| partition == principal.partition())
}

/// Whether a role entry names the role of a session. A question may tell only the role's name,
/// which is unique in its account whatever the path (EV-19).
fn is_role(entry: &PrincipalEntry, session: &RoleSession) -> bool {
    match (&session.role_arn, &entry.form) {
        (Some(role_arn), _) => *entry.text == **role_arn,
        (None, PrincipalForm::Role { account, name }) => {
            **account == *session.account && **name == *session.role_name
        }
        (None, _) => false,
    }
}

/// Whether a `NotPrincipal` list spares the caller from a Deny: only when its whole chain is
/// listed (EV-15).
fn spares(entries: &[PrincipalEntry], principal: &Principal) -> bool {
    let lists = |wanted: &dyn Fn(&PrincipalEntry) -> bool| entries.iter().any(wanted);
    if lists(&|entry| entry.form == PrincipalForm::Everyone) {
        return true;
    }
    // A user or role may be listed by ARN or by unique id.
    let names_it = |entry: &PrincipalEntry| {
        matches!(
            entry.form,
            PrincipalForm::User | PrincipalForm::Role { .. } | PrincipalForm::UniqueId
        ) && !entry_class(entry, principal).is_empty()
    };
    match principal {
        Principal::Anonymous => false,
        Principal::Root { .. } | Principal::AssumedRoot { .. } => {
            lists(&|entry| is_account(entry, principal))
        }
        Principal::User(_) => lists(&names_it),
        Principal::RoleSession(session) => {
            let session_listed = match session.session_arn.as_deref() {
                Some(arn) => {
                    lists(&|entry| entry.form == PrincipalForm::RoleSession && *entry.text == *arn)
                }
                None => true,
            };
            session_listed && lists(&names_it)
        }
        Principal::FederatedUser(session) => lists(&|entry| {
            entry.form == PrincipalForm::FederatedUser && *entry.text == *session.arn
        }),
        Principal::Service { .. } | Principal::WebIdentity { .. } | Principal::Saml { .. } => {
            lists(&|entry| !entry_class(entry, principal).is_empty())
        }
    }
}
