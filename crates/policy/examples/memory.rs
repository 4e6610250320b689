//! What compiled policies take in memory.
//!
//! `cargo run --release -p sekisho-policy --example memory`: every AWS managed policy compiled, with
//! the index that it has by itself, against its JSON without white space; then 100,000 principals
//! who share 1,000 policies. Prints JSON lines; sizes are counted by the allocator.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // A tool for developers.

use std::alloc::System;
use std::collections::HashMap;
use std::sync::Arc;

use sekisho_policy::engine::Prepared;
use sekisho_policy::{NamedPolicy, PolicyKind, PolicySet};
use serde_json::json;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// What has been allocated in a region and is still held.
fn held(region: &Region<'_, System>) -> usize {
    let change = region.change();
    change.bytes_allocated - change.bytes_deallocated
}

fn main() {
    let managed = sekisho_catalog::managed_policies();
    let (mut ratios, mut compiled_sum, mut json_sum, mut counted) = (0.0, 0, 0, 0);
    let mut policies = Vec::new();
    for policy in managed.iter() {
        let named = NamedPolicy::parse(policy.name, policy.document, PolicyKind::Identity);
        let document = named.document.as_ref().unwrap();
        let region = Region::new(ALLOCATOR);
        let compiled = document.compiled_bytes();
        counted += held(&region);
        ratios += compiled as f64 / policy.document.len() as f64;
        compiled_sum += compiled;
        json_sum += policy.document.len();
        policies.push(named);
    }
    println!(
        "{}",
        json!({
            "policies": managed.len(),
            "mean of compiled / JSON": ratios / managed.len() as f64,
            "sum of compiled / sum of JSON": compiled_sum as f64 / json_sum as f64,
            "allocated in all / sum of JSON": counted as f64 / json_sum as f64,
        })
    );

    // Principals as a view holds them: one pointer each to what is combined of their policies.
    let mut random = 1_u64;
    let mut below = |end: usize| {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (random >> 33) as usize % end
    };
    let shared = &policies[..1_000];
    // Teams: principals get one of a thousand combinations of five policies.
    let combinations: Vec<Vec<usize>> =
        (0..1_000).map(|_| (0..5).map(|_| below(shared.len())).collect()).collect();
    let region = Region::new(ALLOCATOR);
    let mut combined: HashMap<&[usize], Arc<Prepared>> = HashMap::new();
    let principals: Vec<Arc<Prepared>> = (0..100_000)
        .map(|_| {
            let combination = &combinations[below(combinations.len())];
            let prepared = combined.entry(combination).or_insert_with(|| {
                let identity = combination.iter().map(|at| shared[*at].clone()).collect();
                Arc::new(Prepared::new(PolicySet { identity, ..PolicySet::default() }))
            });
            Arc::clone(prepared)
        })
        .collect();
    let bytes = held(&region) as f64 / principals.len() as f64;
    println!(
        "{}",
        json!({
            "principals": principals.len(),
            "policies they share": shared.len(),
            "combinations of five": combined.len(),
            "bytes a principal beyond the policies": bytes,
        })
    );
}
