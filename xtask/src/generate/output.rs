//! Puts generated files in place, or compares them with what is there.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

use anyhow::{Context, Result, bail};

/// What a generator makes.
pub(crate) struct Files {
    /// Folders, relative to the repository, in which every file is generated: a file
    /// there that is not in `files` is removed.
    pub(crate) folders: Vec<PathBuf>,
    /// Path relative to the repository, and content.
    pub(crate) files: Vec<(PathBuf, String)>,
}

/// Writes `generated`, or with `check` refuses any difference.
pub(crate) fn apply(root: &Path, generated: &Files, check: bool) -> Result<()> {
    let mut differing = Vec::new();
    for (path, content) in &generated.files {
        if read_if_there(&root.join(path))?.as_deref() != Some(content) {
            differing.push(path.clone());
            if !check {
                write(&root.join(path), content)?;
            }
        }
    }
    for path in left_over(root, generated)? {
        if !check {
            fs::remove_file(root.join(&path))?;
        }
        differing.push(path);
    }
    if check && !differing.is_empty() {
        let list: Vec<_> = differing.iter().map(|path| path.display().to_string()).collect();
        bail!(
            "generated files are not up to date, run `cargo xtask generate`: {}",
            list.join(", ")
        );
    }
    for path in &differing {
        println!("generated {}", path.display());
    }
    Ok(())
}

fn read_if_there(path: &Path) -> Result<Option<String>> {
    match fs::read_to_string(path) {
        Ok(content) => Ok(Some(content)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| path.display().to_string()),
    }
}

fn write(path: &Path, content: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, content).with_context(|| path.display().to_string())
}

/// Files in wholly generated folders that are generated no longer.
fn left_over(root: &Path, generated: &Files) -> Result<Vec<PathBuf>> {
    let wanted: BTreeSet<&Path> = generated.files.iter().map(|(path, _)| path.as_path()).collect();
    let mut found = Vec::new();
    let mut folders = generated.folders.clone();
    while let Some(folder) = folders.pop() {
        if !root.join(&folder).exists() {
            continue;
        }
        for entry in fs::read_dir(root.join(&folder))? {
            let entry = entry?;
            let path = folder.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                folders.push(path);
            } else if !wanted.contains(path.as_path()) {
                found.push(path);
            }
        }
    }
    Ok(found)
}
