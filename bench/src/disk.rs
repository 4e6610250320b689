//! The disk's own figure: 4 KiB appended and synced, one after the other.

use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::Outcome;

/// How many single appends of 4 KiB with `fsync` the disk under `folder` does a second.
pub(crate) fn appends_per_second(folder: &Path, during: Duration) -> Outcome<f64> {
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    let block = [0x5e; 4096];
    let started = Instant::now();
    let mut appended = 0_u32;
    while started.elapsed() < during {
        file.write_all(&block)?;
        file.as_file().sync_all()?;
        appended += 1;
    }
    Ok(f64::from(appended) / started.elapsed().as_secs_f64())
}
