//! Findings as data, and what would mend them.

use sekisho_policy::text::{Position, Span};

use crate::code::{Code, Level};

/// Something that was found in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What.
    pub code: Code,
    /// The same in words; AWS's own where they are known.
    pub message: String,
    /// Where, most telling first; never empty.
    pub places: Vec<Place>,
    /// What to do about it, beyond the message.
    pub help: Option<String>,
    /// A change that mends it without changing what the document is meant to say.
    pub fix: Option<Fix>,
}

impl Finding {
    /// How bad it is.
    pub fn level(&self) -> Level {
        self.code.level()
    }
}

/// A place in the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its bytes.
    pub span: Span,
    /// Where it begins, as people count.
    pub start: Position,
    /// Where it ends: the position after its last character.
    pub end: Position,
    /// The way to it through the document's members.
    pub path: Vec<Step>,
}

/// A step into a JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// The member of the key.
    Member(String),
    /// The item of the number, from 0.
    Index(usize),
}

/// A change of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What it does.
    pub title: String,
    /// The edits, which do not overlap.
    pub edits: Vec<Edit>,
}

/// One replacement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The bytes that go; empty to insert.
    pub span: Span,
    /// What comes in their place.
    pub text: String,
}

/// Applies the fixes of `findings` to the text they were found in; of fixes that overlap, the
/// first. Returns the new text and how many fixes were applied: none means that it is the old one.
/// What one fix uncovers, another round may mend.
pub fn apply_fixes(text: &str, findings: &[Finding]) -> (String, usize) {
    let mut applied: Vec<&Edit> = Vec::new();
    let mut count = 0;
    let mut free_from = 0;
    let mut fixes: Vec<&Fix> = findings.iter().filter_map(|finding| finding.fix.as_ref()).collect();
    fixes.sort_by_key(|fix| fix.edits.iter().map(|edit| edit.span.start).min());
    for fix in fixes {
        // Fixes are taken from left to right, each behind the last edit of the one before.
        if fix.edits.iter().any(|edit| edit.span.start < free_from) {
            continue;
        }
        count += 1;
        applied.extend(&fix.edits);
        // An insertion, too, keeps its place to itself.
        let end = fix.edits.iter().map(|edit| edit.span.end.max(edit.span.start + 1)).max();
        free_from = end.unwrap_or(free_from);
    }
    applied.sort_by_key(|edit| edit.span.start);
    let mut mended = String::with_capacity(text.len());
    let mut copied = 0;
    for edit in applied {
        mended.push_str(text.get(copied..edit.span.start).unwrap_or_default());
        mended.push_str(&edit.text);
        copied = edit.span.end;
    }
    mended.push_str(text.get(copied..).unwrap_or_default());
    (mended, count)
}

/// The most findings of one document that are kept.
pub(crate) const FINDINGS_MAX: usize = 1_000;

/// What was found so far, without positions yet.
#[derive(Default)]
pub(crate) struct Findings {
    pub(crate) found: Vec<Found>,
    /// Some were not kept, or not looked for.
    pub(crate) incomplete: bool,
    /// Where those go that are not kept.
    surplus: Option<Box<Found>>,
}

/// A finding before its positions are counted out.
pub(crate) struct Found {
    pub(crate) code: Code,
    pub(crate) message: String,
    pub(crate) spans: Vec<Span>,
    pub(crate) help: Option<String>,
    pub(crate) fix: Option<Fix>,
}

impl Findings {
    pub(crate) fn add(&mut self, code: Code, span: Span, message: impl Into<String>) -> &mut Found {
        let message = message.into();
        let found = Found { code, message, spans: vec![span], help: None, fix: None };
        if self.found.len() < FINDINGS_MAX {
            self.found.push(found);
            if let Some(last) = self.found.last_mut() {
                return last;
            }
        } else {
            self.incomplete = true;
        }
        self.surplus.insert(Box::new(Found {
            code,
            message: String::new(),
            spans: Vec::new(),
            help: None,
            fix: None,
        }))
    }

    pub(crate) fn has_errors(&self) -> bool {
        self.found.iter().any(|found| found.code.level() == Level::Error)
    }
}

impl Found {
    pub(crate) fn also_at(&mut self, span: Span) -> &mut Self {
        // As many places as anybody looks at.
        if self.spans.len() < 20 {
            self.spans.push(span);
        }
        self
    }

    pub(crate) fn help(&mut self, help: impl Into<String>) -> &mut Self {
        self.help = Some(help.into());
        self
    }

    pub(crate) fn fix(&mut self, title: &str, edits: Option<Vec<Edit>>) -> &mut Self {
        self.fix = edits.map(|edits| Fix { title: title.to_owned(), edits });
        self
    }
}
