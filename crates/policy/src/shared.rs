//! Documents shared by their content.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use crate::{Document, NamedPolicy, ParseError, PolicyKind, parse};

/// From so many entries on, those that nobody uses any more are dropped before the table grows.
const SWEPT_AT: usize = 1_024;

/// Parses documents and hands out one [`Document`], compiled once, for every text that is the same
/// and attached as the same kind: accounts hold many copies of few documents. Keeps no document
/// alive that nobody else holds.
///
/// ```
/// use std::sync::Arc;
/// use sekisho_policy::{PolicyKind, SharedDocuments};
///
/// let shared = SharedDocuments::new();
/// let text = r#"{"Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}}"#;
/// let anns = shared.named("ann's", text, PolicyKind::Identity).document?;
/// let bobs = shared.named("bob's", text, PolicyKind::Identity).document?;
/// assert!(Arc::ptr_eq(&anns, &bobs));
/// # Ok::<(), Arc<sekisho_policy::ParseError>>(())
/// ```
#[derive(Debug, Default)]
pub struct SharedDocuments {
    hasher: RandomState,
    documents: Mutex<HashMap<u64, Weak<Document>>>,
}

impl SharedDocuments {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The document of a text: one that is there already, or a new one.
    ///
    /// # Errors
    /// As [`parse`].
    pub fn parse(&self, text: &str, kind: PolicyKind) -> Result<Arc<Document>, ParseError> {
        let key = self.hasher.hash_one((kind, text));
        let found = self.table().get(&key).and_then(Weak::upgrade);
        // The kind is in the hash alone: of two kinds that collide, at worst one that parses a text
        // as the other does not is taken for it, in one of 2^64 pairs that nobody can look for.
        if let Some(document) = found
            && *document.source == *text
        {
            return Ok(document);
        }
        let document = Arc::new(parse(text, kind)?);
        let mut table = self.table();
        if table.len() == table.capacity() && SWEPT_AT <= table.len() {
            table.retain(|_, document| document.strong_count() != 0);
        }
        table.insert(key, Arc::downgrade(&document));
        Ok(document)
    }

    /// The same with a name; one that cannot be read keeps the error (EV-7).
    pub fn named(&self, name: impl Into<Arc<str>>, text: &str, kind: PolicyKind) -> NamedPolicy {
        NamedPolicy { name: name.into(), document: self.parse(text, kind).map_err(Arc::new) }
    }

    /// A thread that panics with the lock leaves the table whole.
    fn table(&self) -> MutexGuard<'_, HashMap<u64, Weak<Document>>> {
        self.documents.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#;

    #[test]
    fn the_same_text_is_the_same_document_for_as_long_as_somebody_has_it() {
        let shared = SharedDocuments::new();
        let one = shared.parse(TEXT, PolicyKind::Identity).unwrap();
        assert!(Arc::ptr_eq(&one, &shared.parse(TEXT, PolicyKind::Identity).unwrap()));
        // Other white space is another text: positions are told of the text as it was written.
        let spaced = shared.parse(&TEXT.replace(':', ": "), PolicyKind::Identity).unwrap();
        assert!(!Arc::ptr_eq(&one, &spaced));
        // Another kind has other rules.
        assert!(shared.parse(TEXT, PolicyKind::ResourceControl).is_err());
        let weak = Arc::downgrade(&one);
        drop(one);
        assert!(weak.upgrade().is_none());
        shared.parse(TEXT, PolicyKind::Identity).unwrap();
    }

    #[test]
    fn what_nobody_has_any_more_is_swept_out() {
        let shared = SharedDocuments::new();
        let kept = shared.parse(TEXT, PolicyKind::Identity).unwrap();
        for number in 0..20 * SWEPT_AT {
            let text = TEXT.replace("s3:*", &format!("s3:{number}"));
            shared.parse(&text, PolicyKind::Identity).unwrap();
        }
        assert!(shared.table().len() < 4 * SWEPT_AT, "{}", shared.table().len());
        assert!(Arc::ptr_eq(&kept, &shared.parse(TEXT, PolicyKind::Identity).unwrap()));
    }
}
