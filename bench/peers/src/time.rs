//! Takes everybody's time, in turn.

use std::hint::black_box;
use std::time::{Duration, Instant};

use crate::Peer;

const ROUNDS: usize = 5;
const SLICE: Duration = Duration::from_millis(400);
/// So many decisions are made between two looks at the clock where the rate is measured.
const BATCH: usize = 16;

/// Medians of the rounds.
pub(crate) struct Timed {
    pub(crate) per_second: f64,
    pub(crate) p50: f64,
    pub(crate) p99: f64,
}

/// Gives every peer a slice of each round: half of it for the rate, half of it with a look at the
/// clock after each decision. Each goes on where it was: nothing is asked twice before all was.
pub(crate) fn in_turn(peers: &[Box<dyn Peer + '_>], questions: usize) -> Vec<Timed> {
    let mut rounds: Vec<[Vec<f64>; 3]> = peers.iter().map(|_| Default::default()).collect();
    let mut next = vec![0; peers.len()];
    for _ in 0..ROUNDS {
        for ((peer, at), [rates, medians, tails]) in peers.iter().zip(&mut next).zip(&mut rounds) {
            let mut decide = || {
                black_box(peer.decide(black_box(*at)));
                *at = (*at + 1) % questions;
            };
            let began = Instant::now();
            let mut decided = 0;
            while began.elapsed() < SLICE / 2 {
                (0..BATCH).for_each(|_| decide());
                decided += BATCH;
            }
            rates.push(decided as f64 / began.elapsed().as_secs_f64());
            let (began, mut nanoseconds) = (Instant::now(), Vec::new());
            let mut before = began;
            while before - began < SLICE / 2 {
                decide();
                let after = Instant::now();
                nanoseconds.push((after - before).as_nanos() as u64);
                before = Instant::now();
            }
            nanoseconds.sort_unstable();
            medians.push(at_part(&nanoseconds, 0.5));
            tails.push(at_part(&nanoseconds, 0.99));
        }
    }
    let timed = rounds.into_iter().map(|[rates, medians, tails]| Timed {
        per_second: median(rates),
        p50: median(medians),
        p99: median(tails),
    });
    timed.collect()
}

fn at_part(sorted: &[u64], part: f64) -> f64 {
    let index = (sorted.len() as f64 * part) as usize;
    sorted.get(index).copied().unwrap_or_default() as f64
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
