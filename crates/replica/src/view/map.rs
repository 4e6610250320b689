//! The persistent hash map of the view.

/// Hashed by a fast function that is seeded anew in each process: whatever is looked up here was
/// named by somebody who may create it, and chains of equal hashes cannot be computed ahead.
pub(crate) type HashTrieMap<K, V> = rpds::HashTrieMapSync<K, V, foldhash::fast::RandomState>;
