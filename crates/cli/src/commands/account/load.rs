//! Account files, from and to the disk.

use std::path::{Path, PathBuf};

use sekisho_account_data::{Account, Data, Import, file};

use super::Place;
use crate::commands::asking::read_bytes;
use crate::failure::Failure;
use crate::folders;
use crate::terminal::ProgressLine;

/// Where the account file is unless told.
pub(super) fn default_place() -> Result<PathBuf, Failure> {
    folders::default_account_file().ok_or_else(|| {
        Failure::asked_wrongly("no file given and no home folder known; name the account file")
    })
}

impl Place {
    /// The account that a command is about.
    pub(super) fn load(&self) -> Result<Account, Failure> {
        let (path, told) = match &self.account {
            Some(path) => (path.clone(), true),
            None => (default_place()?, false),
        };
        if !told && !path.exists() {
            return Err(Failure::asked_wrongly(format!(
                "{}: no account was imported; `sekisho account import` makes this file",
                path.display()
            )));
        }
        load(&path)
    }
}

/// Reads an account file, or exported data as if it had been imported.
pub(super) fn load(path: &Path) -> Result<Account, Failure> {
    let bytes = read_bytes(path)?;
    let json = bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{');
    let data = if json {
        let mut import = Import::new();
        details(&mut import, path, bytes)?;
        finish(import)?
    } else {
        file::decode(&bytes)
            .map_err(|error| Failure::asked_wrongly(format!("{}: {error}", path.display())))?
    };
    Ok(Account::new(data))
}

/// Imports the bytes of a file of authorization details.
pub(super) fn details(import: &mut Import, path: &Path, bytes: Vec<u8>) -> Result<(), Failure> {
    let wrong = |error: &dyn std::fmt::Display| {
        Failure::asked_wrongly(format!("{}: {error}", path.display()))
    };
    let text = String::from_utf8(bytes).map_err(|_| wrong(&"the file is not UTF-8"))?;
    let mut line = ProgressLine::new(format!("Reading {}", path.display()));
    import
        .details(&text, &mut |progress| line.at(progress.done, progress.total))
        .map_err(|error| wrong(&error))
}

/// What was imported.
pub(super) fn finish(import: Import) -> Result<Data, Failure> {
    import.finish().map_err(|error| Failure::asked_wrongly(error.to_string()))
}
