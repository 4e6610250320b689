//! What entities share: the index of names, tags, inline policies.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use sekisho_arn::AccountId;
use serde::{Deserialize, Serialize};

use crate::row::{EntityRow, Row, Table};

/// Holds a name ignoring case: two entities of a kind never differ in case alone (ID-21).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(bound = "")]
pub struct EntityNameRow<E> {
    /// The account.
    pub account: AccountId,
    /// The name as the entity has it.
    pub name: String,
    #[serde(skip)]
    kind: PhantomData<fn() -> E>,
}

impl<E: EntityRow> EntityNameRow<E> {
    pub(crate) fn of(row: &E) -> Self {
        Self { account: row.account(), name: row.name().to_owned(), kind: PhantomData }
    }

    pub(crate) fn key_of(account: AccountId, name: &str) -> Vec<u8> {
        // Names are ASCII (ID-20), so this is all the case there is.
        E::NAMES.key(&[account.as_str(), &name.to_ascii_lowercase()])
    }
}

impl<E: EntityRow> Row for EntityNameRow<E> {
    const TABLE: Table = E::NAMES;

    fn key(&self) -> Vec<u8> {
        Self::key_of(self.account, &self.name)
    }
}

/// Name to document, as written.
pub type InlinePolicies = BTreeMap<String, String>;

/// One tag, key and value as written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tag {
    /// The key.
    #[serde(rename = "k")]
    pub key: String,
    /// The value, possibly empty.
    #[serde(rename = "v")]
    pub value: String,
}

/// The tags of one entity, in the order they were first set.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Tags(pub Vec<Tag>);

impl Tags {
    /// The tags, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Tag> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Sets a tag, replacing the one whose key is equal; with `ignoring_case`, also one that
    /// differs in case alone (ID-26: users and roles).
    pub fn set(&mut self, tag: Tag, ignoring_case: bool) {
        let same = |other: &&mut Tag| same_key(&other.key, &tag.key, ignoring_case);
        match self.0.iter_mut().find(same) {
            Some(place) => *place = tag,
            None => self.0.push(tag),
        }
    }

    /// Removes the tag with this key, if there is one.
    pub fn remove(&mut self, key: &str, ignoring_case: bool) {
        self.0.retain(|tag| !same_key(&tag.key, key, ignoring_case));
    }
}

/// Tag keys may hold letters of every script, so case is Unicode's.
fn same_key(a: &str, b: &str, ignoring_case: bool) -> bool {
    a == b || (ignoring_case && a.to_lowercase() == b.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// ID-26: for users and roles the first spelling's tag is replaced.
    #[test]
    fn a_key_that_differs_in_case_replaces_where_case_is_ignored() {
        let tag = |key: &str, value: &str| Tag { key: key.into(), value: value.into() };
        let mut tags = Tags::default();
        tags.set(tag("Team", "a"), true);
        tags.set(tag("team", "b"), true);
        assert_eq!(tags.0, [tag("team", "b")]);
        tags.set(tag("TEAM", "c"), false);
        assert_eq!(tags.len(), 2);
        tags.remove("tEAM", true);
        assert!(tags.is_empty());
    }
}
