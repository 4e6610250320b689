//! Patterns of the models, compiled on first use.

use std::fmt;
use std::sync::OnceLock;

use fancy_regex::Regex;

/// A pattern that a whole text must match.
pub struct Pattern {
    /// As in the model, a Java regular expression; this is what messages quote.
    pub source: &'static str,
    /// The same in this engine's syntax, anchored at both ends.
    translated: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// `translated` is made from `source` by the generator.
    pub const fn new(source: &'static str, translated: &'static str) -> Self {
        Self { source, translated, compiled: OnceLock::new() }
    }

    /// Whether all of `text` matches. A pattern that cannot be decided within the engine's
    /// bounds does not match.
    pub fn matches(&self, text: &str) -> bool {
        self.regex().is_some_and(|regex| regex.is_match(text).unwrap_or(false))
    }

    fn regex(&self) -> Option<&Regex> {
        self.compiled.get_or_init(|| Regex::new(self.translated).ok()).as_ref()
    }

    #[cfg(test)]
    pub(super) fn compiles(&self) -> bool {
        self.regex().is_some()
    }
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.source)
    }
}
