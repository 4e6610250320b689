//! Holds the engine against the reference evaluator on generated questions.
//!
//! `cargo run --release -p sekisho-policy-reference --example compare -- [COUNT] [SEED]`: makes
//! policy sets from the seed, asks each many questions, and stops at the first disagreement with
//! what it takes to reproduce it. The exit status is 1 then. `compare all` asks every combination
//! of kinds of policy, what each says, callers, principals named and accounts instead.

use std::process::ExitCode;
use std::time::Instant;

use sekisho_policy_reference::compare::Subject;
use sekisho_policy_reference::exhaustive;
use sekisho_policy_reference::generate::{Pool, Random, policy_set};

/// Questions to each set of policies.
const QUESTIONS: u64 = 400;

fn main() -> ExitCode {
    if std::env::args().nth(1).as_deref() == Some("all") {
        return match exhaustive::compare(1) {
            Ok(compared) => {
                println!("{compared} combinations: no disagreement");
                ExitCode::SUCCESS
            }
            Err(error) => {
                eprintln!("{error}");
                ExitCode::FAILURE
            }
        };
    }
    let mut arguments = std::env::args().skip(1).map(|text| text.parse::<u64>());
    let mut next = |default| match arguments.next() {
        None => Some(default),
        Some(number) => number.ok(),
    };
    let (Some(count), Some(seed)) = (next(1_000_000), next(1)) else {
        eprintln!("compare [COUNT] [SEED]");
        return ExitCode::FAILURE;
    };
    let started = Instant::now();
    let (mut compared, mut sets, mut allowed, mut told) = (0_u64, 0_u64, 0_u64, 0_u64);
    while compared < count {
        let set_seed = seed.wrapping_mul(1 << 40).wrapping_add(sets);
        let mut random = Random::new(set_seed);
        let pool = Pool::new(&mut random);
        let trust = random.percent(20);
        let subject = Subject::new(policy_set(&mut random, trust));
        for number in 0..QUESTIONS.min(count - compared) {
            let Some(question) = pool.question(&mut random) else { continue };
            let request = question.request();
            let compared = subject.compare(&request).and_then(|is_allowed| {
                allowed += u64::from(is_allowed);
                // Explanations are compared on a sample.
                if number == 0 { subject.compare_explanations(&request) } else { Ok(()) }
            });
            if let Err(difference) = compared {
                eprintln!("set {set_seed}: {difference}\n{}", subject.describe(&request));
                return ExitCode::FAILURE;
            }
        }
        compared += QUESTIONS.min(count - compared);
        sets += 1;
        if told + 10_000_000 <= compared {
            told = compared;
            println!("{compared} so far, {:.0} s", started.elapsed().as_secs_f64());
        }
    }
    println!(
        "{compared} questions to {sets} sets of policies, seed {seed}: no disagreement; {:.1} % \
         allowed; {:.0} s",
        100.0 * allowed as f64 / compared as f64,
        started.elapsed().as_secs_f64()
    );
    ExitCode::SUCCESS
}
