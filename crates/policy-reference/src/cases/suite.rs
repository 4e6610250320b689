//! The repository's own cases, for every crate with an evaluator to test.

use std::path::{Path, PathBuf};
use std::{fs, io};

use sekisho_policy::question::NamedDocuments;

use super::{Case, parse};

/// All cases with the documents that they name.
#[derive(Debug)]
pub struct Suite {
    /// File name and cases, in the order of the names.
    pub files: Vec<(String, Vec<Case>)>,
    /// The documents of `tests/policies/`, by name without `.json`.
    pub documents: NamedDocuments,
}

impl Suite {
    /// Reads `tests/cases/` and `tests/policies/` of the repository that this crate was built in.
    ///
    /// # Errors
    /// A file cannot be read or is not of the language.
    pub fn of_repository() -> io::Result<Self> {
        let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests");
        let invalid = |name: &str, error: &dyn std::fmt::Display| {
            io::Error::new(io::ErrorKind::InvalidData, format!("{name}: {error}"))
        };
        let mut files = Vec::new();
        for (name, text) in texts(&tests.join("cases"), "cases")? {
            let cases = parse(&text).map_err(|error| invalid(&name, &error))?;
            files.push((name, cases));
        }
        let documents: Vec<String> = texts(&tests.join("policies"), "json")?
            .into_iter()
            .map(|(name, text)| {
                let name = name.trim_end_matches(".json");
                format!("{}:{text}", serde_json::Value::from(name))
            })
            .collect();
        let documents = format!("{{{}}}", documents.join(","));
        let documents =
            NamedDocuments::parse(&documents).map_err(|error| invalid("tests/policies", &error))?;
        Ok(Self { files, documents })
    }
}

/// The texts of a folder's files with this extension, sorted by name.
fn texts(folder: &Path, extension: &str) -> io::Result<Vec<(String, String)>> {
    let paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path()));
    let mut paths: Vec<PathBuf> = paths.collect::<io::Result<_>>()?;
    paths.retain(|path| path.extension().is_some_and(|found| found == extension));
    paths.sort();
    paths
        .into_iter()
        .map(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            Ok((name, fs::read_to_string(path)?))
        })
        .collect()
}
