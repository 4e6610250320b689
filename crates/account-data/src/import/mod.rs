//! Reads what was exported.
//!
//! From: texts of JSON, one or more values each, as the AWS CLI prints them. To: [`Data`]. The
//! files come from outside: whatever is not as expected is an error with its place, and nothing is
//! kept of a run with one.

mod details;
mod documents;
mod organization;
mod resources;

use sekisho_policy::text::Position;
use serde_json::value::RawValue;

use crate::Data;
use crate::model::{Named, Resource, User};
use documents::Documents;

/// Gathers exported files into [`Data`].
#[derive(Debug, Default)]
pub struct Import {
    data: Data,
    documents: Documents,
    /// Managed policies that nothing may turn out to use.
    managed: Vec<Named>,
}

/// Why a file cannot be imported.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct ImportError {
    /// Where in the file; `None` where no one place is wrong.
    pub position: Option<Position>,
    /// What is wrong.
    pub message: String,
}

impl std::fmt::Display for ImportError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)?;
        match self.position {
            Some(Position { line, column }) => write!(f, " (line {line}, column {column})"),
            None => Ok(()),
        }
    }
}

/// How far an import is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Bytes of the text that are done.
    pub done: usize,
    /// Bytes of the text.
    pub total: usize,
}

/// A text with what tells how far one is.
struct Source<'t, 'p> {
    text: &'t str,
    progress: &'p mut dyn FnMut(Progress),
}

impl<'t> Source<'t, '_> {
    /// Where a piece of the text stands in it.
    fn offset(&self, piece: &str) -> usize {
        (piece.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize).min(self.text.len())
    }

    fn error(&self, offset: usize, message: impl Into<String>) -> ImportError {
        let position = Some(Position::of(self.text, offset));
        ImportError { position, message: message.into() }
    }

    /// Reads one piece of the text as a value.
    fn read<T: serde::Deserialize<'t>>(&mut self, piece: &'t RawValue) -> Result<T, ImportError> {
        let piece = piece.get();
        let start = self.offset(piece);
        (self.progress)(Progress { done: start, total: self.text.len() });
        serde_json::from_str(piece).map_err(|error| self.json(piece, start, &error))
    }

    /// An error that `serde_json` places in the lines of `piece`.
    fn json(&self, piece: &str, start: usize, error: &serde_json::Error) -> ImportError {
        let lines = piece.split_inclusive('\n').take(error.line().saturating_sub(1));
        let before: usize = lines.map(str::len).sum();
        let column = error.column().saturating_sub(1);
        let words = error.to_string();
        let words = words.split(" at line ").next().unwrap_or_default();
        self.error(start + before + column, words)
    }

    /// The values that the text is, one after the other.
    fn values(&self) -> Result<Vec<&'t RawValue>, ImportError> {
        let values = serde_json::Deserializer::from_str(self.text).into_iter::<&RawValue>();
        let values = values.collect::<Result<Vec<_>, _>>();
        let values = values.map_err(|error| self.json(self.text, 0, &error))?;
        if values.is_empty() {
            return Err(self.error(0, "the file is empty"));
        }
        Ok(values)
    }
}

impl Import {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads pages of `get-account-authorization-details`.
    ///
    /// # Errors
    /// Not JSON, or not what that command prints.
    pub fn details(
        &mut self,
        text: &str,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<(), ImportError> {
        details::read(self, &mut Source { text, progress })
    }

    /// Reads an organization's exported policies; `docs` of the command line tell the format.
    ///
    /// # Errors
    /// Not JSON, or not of the format.
    pub fn organization(&mut self, text: &str) -> Result<(), ImportError> {
        organization::read(self, &mut Source { text, progress: &mut |_| {} })
    }

    /// Reads resource policies: an object from ARNs to documents, or to
    /// `{"Owner": account, "Policy": document}`.
    ///
    /// # Errors
    /// Not JSON, or not of the format.
    pub fn resources(&mut self, text: &str) -> Result<(), ImportError> {
        resources::read(self, &mut Source { text, progress: &mut |_| {} })
    }

    /// What was gathered.
    ///
    /// # Errors
    /// A user, group or role uses a policy that no file holds and that AWS does not have either.
    pub fn finish(mut self) -> Result<Data, ImportError> {
        let data = &mut self.data;
        sort(&mut data.users, |user| &user.arn);
        sort(&mut data.groups, |group| &group.arn);
        sort(&mut data.roles, |role| &role.arn);
        sort(&mut data.resources, |resource: &Resource| &resource.arn);
        sort(&mut self.managed, |policy| &policy.name);

        let held = data.users.iter().map(|user| (&user.arn, &user.holdings, &user.boundary));
        let groups = data.groups.iter().map(|group| (&group.arn, &group.holdings, &None));
        let roles = data.roles.iter().map(|role| (&role.arn, &role.holdings, &role.boundary));
        let mut used: Vec<(Box<str>, Box<str>)> = held
            .chain(groups)
            .chain(roles)
            .flat_map(|(arn, holdings, boundary)| {
                holdings.attached.iter().chain(boundary).map(|used| (used.clone(), arn.clone()))
            })
            .collect();
        used.sort_unstable();
        used.dedup_by(|(one, _), (other, _)| one == other);
        for (used, by) in used {
            let found = self.managed.binary_search_by(|policy| policy.name.cmp(&used));
            let policy = match found.ok().and_then(|index| self.managed.get(index)) {
                Some(policy) => policy.clone(),
                None => Named { document: self.documents.of_aws(&used, &by)?, name: used },
            };
            data.managed.push(policy);
        }
        groups_exist(data)?;
        data.documents = self.documents.into_texts();
        Ok(self.data)
    }
}

/// Sorts by ARN; what was exported twice is kept once, the later one.
fn sort<T>(items: &mut Vec<T>, arn: impl Fn(&T) -> &Box<str>) {
    items.reverse();
    items.sort_by(|one, other| arn(one).cmp(arn(other)));
    items.dedup_by(|one, other| arn(one) == arn(other));
}

/// Every group that a user is in was exported too: else its policies would be forgotten.
fn groups_exist(data: &Data) -> Result<(), ImportError> {
    for User { arn, groups, .. } in &data.users {
        for name in groups {
            if crate::account::group(data, arn, name).is_none() {
                let message = format!(
                    "{arn} is in the group {name}, which no file holds: export without --filter"
                );
                return Err(ImportError { position: None, message });
            }
        }
    }
    Ok(())
}
