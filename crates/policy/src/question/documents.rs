//! Policy documents that questions name instead of repeating them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::json::{self, Value};
use crate::text::Position;
use crate::{Document, ParseError, PolicyKind, parse};

/// A document as one kind of policy: readable or not.
pub type Parsed = Result<Arc<Document>, Arc<ParseError>>;

/// Documents by name. Each is read when a question first names it, as the kind of policy that
/// the question names it for, and kept.
#[derive(Debug, Default)]
pub struct NamedDocuments {
    texts: HashMap<String, String>,
    parsed: Mutex<HashMap<(String, PolicyKind), Parsed>>,
}

/// Why a file of named documents cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message} (line {}, column {})", position.line, position.column)]
pub struct DocumentsError {
    /// Where.
    pub position: Position,
    /// What is wrong.
    pub message: String,
}

impl NamedDocuments {
    /// No documents.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads a JSON object from names to documents.
    ///
    /// # Errors
    /// `text` is not a JSON object. Its documents are looked at when questions name them.
    pub fn parse(text: &str) -> Result<Self, DocumentsError> {
        let error = |offset, message: String| DocumentsError {
            position: Position::of(text, offset),
            message,
        };
        let root =
            json::parse(text).map_err(|fault| error(fault.offset, fault.kind.to_string()))?;
        let Value::Object(members) = &root.value else {
            let message = "expected an object from names to documents".to_owned();
            return Err(error(root.span.start, message));
        };
        let texts = members
            .iter()
            .map(|member| {
                let span = member.node.span;
                let document = text.get(span.start..span.end).unwrap_or_default();
                (member.key.clone().into_owned(), document.to_owned())
            })
            .collect();
        Ok(Self { texts, parsed: Mutex::default() })
    }

    /// The document of that name as a `kind`; `None` if there is none.
    pub fn get(&self, name: &str, kind: PolicyKind) -> Option<Parsed> {
        let text = self.texts.get(name)?;
        // A poisoned lock only means that another thread panicked between whole insertions.
        let mut parsed = self.parsed.lock().unwrap_or_else(PoisonError::into_inner);
        let document = parsed
            .entry((name.to_owned(), kind))
            .or_insert_with(|| parse(text, kind).map(Arc::new).map_err(Arc::new));
        Some(document.clone())
    }
}
