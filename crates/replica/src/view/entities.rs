//! The entities of one kind in one account, found by name, by name ignoring case, and by id.

use std::ops::Bound;
use std::sync::Arc;

use rpds::RedBlackTreeMapSync;
use sekisho_arn::UniqueId;
use sekisho_directory::EntityRow;

use super::entity::Entity;
use super::map::HashTrieMap;

/// A persistent, ordered collection of entities.
pub struct Entities<E> {
    by_name: RedBlackTreeMapSync<Arc<str>, Arc<E>>,
    by_lower_name: HashTrieMap<Arc<str>, Arc<E>>,
    by_id: HashTrieMap<UniqueId, Arc<E>>,
}

// Derived, it would ask that entities can be cloned; only pointers to them are.
impl<E> Clone for Entities<E> {
    fn clone(&self) -> Self {
        Self {
            by_name: self.by_name.clone(),
            by_lower_name: self.by_lower_name.clone(),
            by_id: self.by_id.clone(),
        }
    }
}

impl<E> Default for Entities<E> {
    fn default() -> Self {
        Self {
            by_name: RedBlackTreeMapSync::default(),
            by_lower_name: HashTrieMap::default(),
            by_id: HashTrieMap::default(),
        }
    }
}

impl<E: Entity> Entities<E> {
    /// An entity by name, ignoring case (ID-22).
    pub fn named(&self, name: &str) -> Option<&Arc<E>> {
        if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
            self.by_lower_name.get(name.to_ascii_lowercase().as_str())
        } else {
            self.by_lower_name.get(name)
        }
    }

    /// An entity by unique id.
    pub fn with_id(&self, id: &UniqueId) -> Option<&Arc<E>> {
        self.by_id.get(id)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.by_id.size()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// All of them by name in code point order, behind `after` if that is given (ID-44).
    pub fn after(&self, after: Option<&str>) -> impl Iterator<Item = &Arc<E>> {
        let start = after.map_or(Bound::Unbounded, Bound::Excluded);
        self.by_name.range::<str, _>((start, Bound::Unbounded)).map(|(_, entity)| entity)
    }

    pub(crate) fn insert(&mut self, entity: Arc<E>) {
        let name: Arc<str> = entity.row().name().into();
        let lower: Arc<str> = if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
            name.to_ascii_lowercase().into()
        } else {
            name.clone()
        };
        self.by_id.insert_mut(entity.row().id().clone(), entity.clone());
        self.by_lower_name.insert_mut(lower, entity.clone());
        self.by_name.insert_mut(name, entity);
    }

    /// Removes the entity with this exact name and returns it.
    pub(crate) fn remove(&mut self, name: &str) -> Option<Arc<E>> {
        let entity = self.by_name.get(name)?.clone();
        self.by_name.remove_mut(name);
        // A rename deletes the old name and adds the new one in one commit, in either order:
        // take away only what still points to the entity removed here.
        let lower = name.to_ascii_lowercase();
        if self.by_lower_name.get(lower.as_str()).is_some_and(|other| Arc::ptr_eq(other, &entity)) {
            self.by_lower_name.remove_mut(lower.as_str());
        }
        let id = entity.row().id();
        if self.by_id.get(id).is_some_and(|other| Arc::ptr_eq(other, &entity)) {
            self.by_id.remove_mut(id);
        }
        Some(entity)
    }
}
