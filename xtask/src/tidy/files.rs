//! What tracked files may hold.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

/// The most lines of a hand-written source file: past it, split by what it knows.
const LINES_MAX: usize = 520;
/// What sources are called.
const SOURCES: [&str; 4] = [".rs", ".py", ".js", ".ts"];
/// Texts that name a machine or a mirror, written apart so that this file does not hold them.
const FOREIGN: [(&str, &str); 5] = [
    ("/work", "/main"),
    ("/root", "/."),
    ("pypi", ".org/"),
    ("registry.npmjs", ".org"),
    ("static.crates", ".io"),
];

/// Fails if a file is too long, or names what is no business of the repository.
pub(crate) fn check(root: &Path) -> Result<()> {
    let mut complaints = Vec::new();
    for name in tracked(root)? {
        // Not text, or gone in the working tree.
        let Ok(text) = std::fs::read_to_string(root.join(&name)) else { continue };
        let lines = text.lines().count();
        let generated = text.starts_with("// Generated from ");
        let is_source = SOURCES.iter().any(|ending| name.ends_with(ending));
        if is_source && !generated && LINES_MAX < lines {
            complaints.push(format!("{name} has {lines} lines: split it by what it knows"));
        }
        if name.contains("/generated/") && name.ends_with(".rs") && !generated {
            complaints.push(format!("{name} does not say what it was generated from"));
        }
        for (start, end) in FOREIGN {
            if text.contains(&format!("{start}{end}")) {
                complaints.push(format!("{name} names {start}{end}"));
            }
        }
        if name.ends_with("package-lock.json") && text.contains("\"resolved\"") {
            complaints.push(format!("{name} records where packages were fetched from"));
        }
    }
    super::judge(&complaints)
}

pub(crate) fn tracked(root: &Path) -> Result<Vec<String>> {
    let output = Command::new("git")
        .args(["ls-files", "-z"])
        .current_dir(root)
        .output()
        .context("could not start git")?;
    if !output.status.success() {
        bail!("git ls-files: {}", String::from_utf8_lossy(&output.stderr));
    }
    let names = String::from_utf8(output.stdout).context("file names are UTF-8")?;
    Ok(names.split_terminator('\0').map(str::to_owned).collect())
}
