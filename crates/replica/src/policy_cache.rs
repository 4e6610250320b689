//! Parsed documents: those of AWS managed policies each when it is first needed, all others shared by
//! their texts.

use std::collections::HashMap;
use std::sync::Arc;

use parking_lot::RwLock;
use sekisho_policy::{NamedPolicy, PolicyKind, SharedDocuments};

use crate::prepared::Combined;

/// Parses documents for the view.
#[derive(Default)]
pub struct PolicyCache {
    aws_managed: RwLock<HashMap<Arc<str>, NamedPolicy>>,
    pub(crate) combined: Combined,
    documents: SharedDocuments,
}

impl PolicyCache {
    /// An empty cache.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Parses a stored document. One that cannot be read stays an error in the policy, and every
    /// decision that needs it fails closed (EV-7). Accounts hold many copies of few documents, such
    /// as trust policies of roles that a service assumes.
    pub(crate) fn parsed(&self, name: &Arc<str>, text: &str, kind: PolicyKind) -> NamedPolicy {
        self.documents.named(name.clone(), text, kind)
    }

    /// The default version of an AWS managed policy; `None` if there is none with this ARN.
    pub fn aws_managed(&self, arn: &str) -> Option<NamedPolicy> {
        if let Some(parsed) = self.aws_managed.read().get(arn) {
            return Some(parsed.clone());
        }
        let policy = sekisho_catalog::managed_policies().get(arn)?;
        let name: Arc<str> = arn.into();
        let parsed = NamedPolicy::parse(name.clone(), policy.document, PolicyKind::Identity);
        self.aws_managed.write().insert(name, parsed.clone());
        Some(parsed)
    }
}
