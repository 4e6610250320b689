//! Checks of the tree itself: what may depend on what, what files may hold.

pub(crate) mod dependencies;
pub(crate) mod files;
pub(crate) mod floors;
mod metadata;

use anyhow::{Result, bail};

/// Prints every complaint and fails if there is one.
fn judge(complaints: &[String]) -> Result<()> {
    for complaint in complaints {
        eprintln!("  {complaint}");
    }
    if complaints.is_empty() { Ok(()) } else { bail!("{} complaints", complaints.len()) }
}
