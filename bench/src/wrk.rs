//! Runs `wrk` on a file of requests and reads what it reports.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::Outcome;

/// What one run showed.
pub(crate) struct Run {
    pub(crate) per_second: f64,
    pub(crate) p99_ms: f64,
    pub(crate) requests: u64,
    failed: u64,
}

impl Run {
    /// A figure over refusals is none.
    pub(crate) fn all_succeeded(&self) -> Outcome<()> {
        if self.failed == 0 && 0 < self.requests {
            return Ok(());
        }
        Err(format!("{} of {} requests failed", self.failed, self.requests).into())
    }
}

/// Loads an address with the requests of a file, over 64 kept-alive connections.
pub(crate) fn run(address: &str, requests: &Path, during: Duration) -> Outcome<Run> {
    let output = Command::new("wrk")
        .args(["-t1", "-c64", &format!("-d{}s", during.as_secs()), "-s"])
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("requests.lua"))
        .arg(format!("http://{address}"))
        .env("SEKISHO_BENCH_REQUESTS", requests)
        .output()
        .map_err(|error| format!("wrk cannot be run ({error}); it is Debian's package wrk"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("RESULT "))
        .ok_or_else(|| format!("wrk said: {text}{}", String::from_utf8_lossy(&output.stderr)))?;
    let numbers = line.split(' ').map(str::parse).collect::<Result<Vec<f64>, _>>()?;
    let [requests, duration_us, p99_us, non_2xx, errors] = numbers[..] else {
        return Err(format!("wrk said: {line}").into());
    };
    Ok(Run {
        per_second: requests / (duration_us / 1e6),
        p99_ms: p99_us / 1e3,
        requests: requests as u64,
        failed: (non_2xx + errors) as u64,
    })
}
