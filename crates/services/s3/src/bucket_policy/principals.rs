//! Who the principals of a bucket policy are: resolved when it is written (S3-80), shown as ARNs
//! when it is read (EV-18).

use sekisho_arn::{AccountId, Arn, root_arn};
use sekisho_policy::document::{PrincipalEntry, PrincipalForm, PrincipalKey};
use sekisho_policy::{PolicyKind, parse};
use sekisho_replica::View;

use super::check::Resolved;
use super::normal_form::Principal;
use crate::canonical_user;

/// Finds who an entry means; `None` refuses the policy.
pub(super) fn resolve(view: &View, entry: &PrincipalEntry) -> Option<Resolved> {
    let text = &*entry.text;
    match &entry.form {
        PrincipalForm::Everyone | PrincipalForm::Federated => Some(same(entry.key, text)),
        PrincipalForm::Account { account, partition } => {
            let here = view.partition().to_string();
            if partition.as_deref().is_some_and(|partition| partition != here) {
                return None;
            }
            account_entry(view, account.parse().ok()?)
        }
        PrincipalForm::User | PrincipalForm::Role { .. } => Some(Resolved {
            stored: Principal { key: entry.key, text: view.principal_id(entry)? },
            shown: Principal { key: entry.key, text: text.to_owned() },
        }),
        // Sessions come and go: only their account is looked at.
        PrincipalForm::RoleSession | PrincipalForm::FederatedUser => {
            view.account(Arn::parse(text).ok()?.account.parse().ok()?)?;
            Some(same(entry.key, text))
        }
        PrincipalForm::Service => is_service(text).then(|| same(entry.key, text)),
        // S3-79: shown as the account that it is.
        PrincipalForm::CanonicalUser => {
            let mut accounts = view.accounts().map(|account| account.row.id);
            account_entry(view, accounts.find(|id| canonical_user::id_of(*id) == text)?)
        }
        // S3-80: an id is shown after a deletion, but never taken.
        PrincipalForm::UniqueId | PrincipalForm::Nobody => None,
    }
}

/// A stored policy as answers carry it; ids have become ARNs where there still is somebody.
pub(super) fn shown(view: &View, stored: &str) -> String {
    match parse(stored, PolicyKind::Resource) {
        Ok(document) => document.with_principals(|entry| view.principal_arn(entry)),
        // What was written could be read; text of another release is shown as it is.
        Err(_) => stored.to_owned(),
    }
}

fn account_entry(view: &View, account: AccountId) -> Option<Resolved> {
    view.account(account)?;
    Some(same(Some(PrincipalKey::Aws), &root_arn(view.partition(), account)))
}

fn same(key: Option<PrincipalKey>, text: &str) -> Resolved {
    let principal = Principal { key, text: text.to_owned() };
    Resolved { stored: principal.clone(), shown: principal }
}

fn is_service(text: &str) -> bool {
    let name = text.strip_suffix(".amazonaws.com").or(text.strip_suffix(".amazonaws.com.cn"));
    let letter =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-._".contains(&byte);
    name.is_some_and(|name| !name.is_empty() && name.bytes().all(letter))
}
