//! What the principal that a statement names is worth (evaluation contract, section 3).

use super::compiled::{Compiled, Form, Named, Principal as Entry, StatementRef};
use crate::Principal;
use crate::principal::{Issuer, RoleSession};
use crate::short::same;

/// What a resource policy grants: the classes of all entries that matched (EV-10).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Grants(u8);

impl Grants {
    pub(super) const NONE: Self = Self(0);
    /// The caller itself: neither identity policies nor boundary nor session policy are asked in
    /// its own account.
    pub(super) const DIRECT: Self = Self(1);
    /// The entity that the caller is a session of: identity policies are not asked.
    pub(super) const ENTITY: Self = Self(2);
    /// The caller's account, which delegates to identity policies.
    pub(super) const ACCOUNT: Self = Self(4);

    pub(super) fn is_empty(self) -> bool {
        self == Self::NONE
    }

    pub(super) fn has(self, class: Self) -> bool {
        self.0 & class.0 != 0
    }

    pub(super) fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }
}

/// Whether a statement speaks of the caller, and what its naming is worth. A statement without
/// the element speaks of whoever the policy is consulted for.
pub(super) fn class(
    statement: StatementRef<'_>,
    principal: &Principal,
    has_boundary: bool,
) -> Grants {
    let is = statement.is();
    let compiled = statement.compiled;
    match is.principal {
        Named::Nobody => Grants::DIRECT,
        Named::Listed => {
            let mut grants = Grants::NONE;
            for entry in statement.principals() {
                grants.add(entry_class(compiled, *entry, principal));
            }
            grants
        }
        Named::NotListed => {
            let speaks = if is.deny {
                // EV-15, EV-16
                has_boundary || !spares(statement, principal)
            } else {
                // EV-17
                let entries = statement.principals();
                entries.iter().all(|entry| entry_class(compiled, *entry, principal).is_empty())
            };
            if speaks { Grants::DIRECT } else { Grants::NONE }
        }
    }
}

/// The class of one entry; none if it does not match the caller.
fn entry_class(compiled: &Compiled, entry: Entry, principal: &Principal) -> Grants {
    let is = |text: &str| same(compiled.bytes(entry.span), text.as_bytes());
    let worth = |holds: bool, class: Grants| if holds { class } else { Grants::NONE };
    match entry.form {
        Form::Everyone => return Grants::DIRECT,
        Form::Nobody => return Grants::NONE,
        Form::Account | Form::AccountArn => {
            return worth(is_account(compiled, entry, principal), Grants::ACCOUNT);
        }
        _ => {}
    }
    match principal {
        Principal::User(user) => match entry.form {
            Form::User => worth(is(&user.arn), Grants::DIRECT),
            // EV-18: as the ARN of the same user.
            Form::UniqueId => worth(user.id.as_deref().is_some_and(is), Grants::DIRECT),
            _ => Grants::NONE,
        },
        Principal::RoleSession(session) => match entry.form {
            Form::Role => worth(is_role(compiled, entry, session), Grants::ENTITY),
            Form::RoleSession => {
                worth(session.session_arn.as_deref().is_some_and(is), Grants::DIRECT)
            }
            Form::UniqueId => worth(session.role_id.as_deref().is_some_and(is), Grants::ENTITY),
            _ => Grants::NONE,
        },
        Principal::FederatedUser(session) => match (entry.form, &session.issuer) {
            (Form::FederatedUser, _) => worth(is(&session.arn), Grants::DIRECT),
            (Form::User, Some(Issuer::User { arn, .. })) => worth(is(arn), Grants::ENTITY),
            (Form::UniqueId, Some(Issuer::User { id: Some(id), .. })) => {
                worth(is(id), Grants::ENTITY)
            }
            _ => Grants::NONE,
        },
        Principal::Service { name } => {
            worth(entry.form == Form::Service && is(name), Grants::DIRECT)
        }
        Principal::WebIdentity { provider } | Principal::Saml { provider } => {
            worth(entry.form == Form::Federated && is(provider), Grants::DIRECT)
        }
        Principal::Anonymous | Principal::Root { .. } | Principal::AssumedRoot { .. } => {
            Grants::NONE
        }
    }
}

/// Whether an account entry names the caller's account (EV-14). An ARN also names a partition:
/// nothing is delegated across those.
fn is_account(compiled: &Compiled, entry: Entry, principal: &Principal) -> bool {
    let Some(account) = principal.account() else { return false };
    let text = compiled.bytes(entry.span);
    if entry.form == Form::Account {
        return text == account.as_bytes();
    }
    // arn:PARTITION:iam::ACCOUNT:root
    let named = text.strip_suffix(b":root").and_then(|rest| rest.strip_suffix(account.as_bytes()));
    let partition = named
        .and_then(|rest| rest.strip_suffix(b":iam::"))
        .and_then(|rest| rest.strip_prefix(b"arn:"));
    partition.is_some_and(|partition| partition == principal.partition().as_bytes())
}

/// Whether a role entry names the role of a session. A question may tell only the role's name,
/// which is unique in its account whatever the path (EV-19).
fn is_role(compiled: &Compiled, entry: Entry, session: &RoleSession) -> bool {
    let text = compiled.bytes(entry.span);
    if let Some(role_arn) = &session.role_arn {
        return text == role_arn.as_bytes();
    }
    // arn:PARTITION:iam::ACCOUNT:role/PATH/NAME
    let mut fields = text.splitn(6, |byte| *byte == b':').skip(4);
    let (account, resource) = (fields.next(), fields.next().unwrap_or_default());
    account == Some(session.account.as_bytes())
        && resource.rsplit(|byte| *byte == b'/').next() == Some(session.role_name.as_bytes())
}

/// Whether a `NotPrincipal` list spares the caller from a Deny: only when its whole chain is
/// listed (EV-15).
fn spares(statement: StatementRef<'_>, principal: &Principal) -> bool {
    let (compiled, entries) = (statement.compiled, statement.principals());
    let lists = |wanted: &dyn Fn(Entry) -> bool| entries.iter().any(|entry| wanted(*entry));
    if lists(&|entry| entry.form == Form::Everyone) {
        return true;
    }
    // A user or role may be listed by ARN or by unique id.
    let names_it = |entry: Entry| {
        matches!(entry.form, Form::User | Form::Role | Form::UniqueId)
            && !entry_class(compiled, entry, principal).is_empty()
    };
    let is = |entry: Entry, form: Form, arn: &str| {
        entry.form == form && compiled.bytes(entry.span) == arn.as_bytes()
    };
    match principal {
        Principal::Anonymous => false,
        Principal::Root { .. } | Principal::AssumedRoot { .. } => lists(&|entry| {
            matches!(entry.form, Form::Account | Form::AccountArn)
                && is_account(compiled, entry, principal)
        }),
        Principal::User(_) => lists(&names_it),
        Principal::RoleSession(session) => {
            let session_listed = session
                .session_arn
                .as_deref()
                .is_none_or(|arn| lists(&|entry| is(entry, Form::RoleSession, arn)));
            session_listed && lists(&names_it)
        }
        Principal::FederatedUser(session) => {
            lists(&|entry| is(entry, Form::FederatedUser, &session.arn))
        }
        Principal::Service { .. } | Principal::WebIdentity { .. } | Principal::Saml { .. } => {
            lists(&|entry| !entry_class(compiled, entry, principal).is_empty())
        }
    }
}
