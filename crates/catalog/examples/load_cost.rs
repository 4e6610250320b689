//! Measures what loading the catalog costs: `cargo run --release -p sekisho-catalog --example load_cost`.
//!
//! Prints milliseconds and the growth of the resident set, in order of use.

use std::time::Instant;

fn main() {
    measure("managed policies", || sekisho_catalog::managed_policies().len());
    measure("index of services", || sekisho_catalog::service_prefixes().len());
    measure("iam alone", || sekisho_catalog::actions_of("iam").len());
    measure("all services", || sekisho_catalog::services().map(|s| s.actions.len()).sum());
    measure("service-linked roles", || sekisho_catalog::service_linked_roles().len());

    let name = "iam:createuser";
    let start = Instant::now();
    const CALLS: u32 = 1_000_000;
    for _ in 0..CALLS {
        std::hint::black_box(sekisho_catalog::action(std::hint::black_box(name)));
    }
    println!("looking up {name}: {} ns", (start.elapsed() / CALLS).as_nanos());
}

fn measure(what: &str, load: impl FnOnce() -> usize) {
    let (before, start) = (resident_kib(), Instant::now());
    let count = load();
    let elapsed_ms = start.elapsed().as_secs_f64() * 1e3;
    let grown = resident_kib().saturating_sub(before);
    println!("{what}: {count}, {elapsed_ms:.1} ms, +{grown} KiB");
}

/// The resident set by `/proc`; 0 where there is none.
fn resident_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}
