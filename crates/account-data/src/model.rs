//! What is kept of accounts.

use serde::{Deserialize, Serialize};

/// A document's place among [`Data::documents`].
pub(crate) type DocumentIndex = u32;

/// The authorization data of one or more accounts. Everything is sorted by ARN; identical
/// documents are kept once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Data {
    pub(crate) documents: Vec<Box<str>>,
    pub(crate) users: Vec<User>,
    pub(crate) groups: Vec<Group>,
    pub(crate) roles: Vec<Role>,
    /// The managed policies that something is attached to, each in its default version.
    pub(crate) managed: Vec<Named>,
    pub(crate) resources: Vec<Resource>,
    pub(crate) organization: Option<Organization>,
}

/// A policy with its ARN or name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Named {
    pub(crate) name: Box<str>,
    pub(crate) document: DocumentIndex,
}

/// What users, groups and roles have alike.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Holdings {
    pub(crate) inline: Vec<Named>,
    /// ARNs of managed policies.
    pub(crate) attached: Vec<Box<str>>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct User {
    pub(crate) arn: Box<str>,
    pub(crate) id: Box<str>,
    pub(crate) holdings: Holdings,
    /// Names of groups of the same account.
    pub(crate) groups: Vec<Box<str>>,
    pub(crate) boundary: Option<Box<str>>,
    pub(crate) tags: Vec<(Box<str>, Box<str>)>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Group {
    pub(crate) arn: Box<str>,
    pub(crate) holdings: Holdings,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Role {
    pub(crate) arn: Box<str>,
    pub(crate) id: Box<str>,
    pub(crate) holdings: Holdings,
    pub(crate) trust: DocumentIndex,
    pub(crate) boundary: Option<Box<str>>,
    pub(crate) tags: Vec<(Box<str>, Box<str>)>,
}

/// A resource that has a policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Resource {
    pub(crate) arn: Box<str>,
    /// The account that owns it, where its ARN does not say.
    pub(crate) owner: Option<Box<str>>,
    pub(crate) document: DocumentIndex,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Organization {
    /// `o-…`
    pub(crate) id: Box<str>,
    /// 12 digits; neither SCPs nor RCPs bind it (EV-32, EV-34).
    pub(crate) management: Box<str>,
    /// Account or organizational unit, and what it lies in; sorted.
    pub(crate) parents: Vec<(Box<str>, Box<str>)>,
    /// `None` where the policy type is not enabled (EV-36).
    pub(crate) scp: Option<Vec<Control>>,
    pub(crate) rcp: Option<Vec<Control>>,
}

/// An SCP or RCP.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Control {
    pub(crate) name: Box<str>,
    pub(crate) document: DocumentIndex,
    /// Roots, organizational units and accounts.
    pub(crate) targets: Vec<Box<str>>,
}

impl Data {
    /// How many users, groups and roles there are.
    pub fn principals(&self) -> (usize, usize, usize) {
        (self.users.len(), self.groups.len(), self.roles.len())
    }

    /// How many managed policies, resource policies and distinct documents there are.
    pub fn policies(&self) -> (usize, usize, usize) {
        (self.managed.len(), self.resources.len(), self.documents.len())
    }

    /// The accounts that have users, groups or roles here, sorted.
    pub fn accounts(&self) -> Vec<&str> {
        let users = self.users.iter().map(|user| &user.arn);
        let groups = self.groups.iter().map(|group| &group.arn);
        let arns = users.chain(groups).chain(self.roles.iter().map(|role| &role.arn));
        let mut accounts: Vec<&str> = arns.filter_map(|arn| account_of(arn)).collect();
        accounts.sort_unstable();
        accounts.dedup();
        accounts
    }
}

impl Organization {
    /// The targets whose policies bind an account, root first; `None` if it is not a member.
    pub(crate) fn path<'a>(&'a self, account: &'a str) -> Option<Vec<&'a str>> {
        let mut path = vec![account];
        let mut at = account;
        while let Ok(index) = self.parents.binary_search_by(|(child, _)| child.as_ref().cmp(at)) {
            at = self.parents.get(index)?.1.as_ref();
            // A circle is no path; the deepest organization has five units and a root.
            if path.contains(&at) {
                return None;
            }
            path.push(at);
        }
        path.reverse();
        (1 < path.len()).then_some(path)
    }
}

/// The account field of an ARN.
pub(crate) fn account_of(arn: &str) -> Option<&str> {
    arn.split(':').nth(4).filter(|field| is_account(field))
}

/// Whether `text` is twelve digits.
pub(crate) fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// What of a path is a name: what follows the last slash.
pub(crate) fn name_of(arn: &str) -> &str {
    arn.rsplit('/').next().unwrap_or_default()
}
