//! The engine against the reference evaluator.

use sekisho_policy_reference::compare::Subject;
use sekisho_policy_reference::exhaustive;
use sekisho_policy_reference::generate::{Pool, Random, policy_set};

fn long() -> bool {
    std::env::var_os("SEKISHO_LONG_TESTS").is_some()
}

/// EV-1, EV-2, EV-3, EV-5, EV-6, EV-21, EV-24, EV-30, EV-32, EV-34, EV-38, EV-43, EV-48: every
/// combination of what the kinds of policy say.
#[test]
fn every_combination_of_policies_and_callers_is_decided_alike() {
    let compared =
        exhaustive::compare(if long() { 1 } else { 61 }).unwrap_or_else(|e| panic!("{e}"));
    // 25 ways for the resource's policy, 4,096 for the others, 12 callers, 4 resources.
    let all = 25 * 4_096 * 12 * 4;
    assert_eq!(compared, if long() { all } else { 25 * 4_096 / 61 * 12 * 4 });
}

#[test]
fn generated_questions_are_decided_and_explained_alike() {
    let (mut allowed, mut asked) = (0, 0);
    for seed in 0..if long() { 5_000 } else { 400 } {
        let mut random = Random::new(seed);
        let pool = Pool::new(&mut random);
        let trust = random.percent(20);
        let subject = Subject::new(policy_set(&mut random, trust));
        for _ in 0..60 {
            let question = pool.question(&mut random).unwrap();
            let request = question.request();
            let compared = subject.compare(&request);
            let explained = subject.compare_explanations(&request);
            match compared.and_then(|is_allowed| explained.map(|()| is_allowed)) {
                Ok(is_allowed) => allowed += usize::from(is_allowed),
                Err(difference) => {
                    panic!("seed {seed}: {difference}\n{}", subject.describe(&request))
                }
            }
            asked += 1;
        }
    }
    assert!(asked / 30 < allowed && allowed < asked / 3, "{allowed} of {asked} allowed");
}
