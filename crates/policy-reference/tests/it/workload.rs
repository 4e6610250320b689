//! A sample of the benchmark's questions, whose answers another implementation gave: a short
//! evaluator for exactly the features that they use.

use sekisho_policy::question::{NamedDocuments, run};
use sekisho_policy_reference::Reference;

#[test]
fn the_sample_is_answered_as_the_other_implementation_does() {
    for (size, policies, requests, expected) in [
        (
            "small",
            include_str!("workload/small.policies.json"),
            include_str!("workload/small.requests.jsonl"),
            include_str!("workload/small.expected.jsonl"),
        ),
        (
            "typical",
            include_str!("workload/typical.policies.json"),
            include_str!("workload/typical.requests.jsonl"),
            include_str!("workload/typical.expected.jsonl"),
        ),
    ] {
        let documents = NamedDocuments::parse(policies).unwrap();
        let mut output = Vec::new();
        let summary = run(requests.as_bytes(), &mut output, &documents, &Reference).unwrap();
        assert_eq!(summary.failed, 0, "{size}");
        let read = |line: &str| {
            let answer: serde_json::Value = serde_json::from_str(line).unwrap();
            (answer["id"].to_string(), answer["decision"].to_string())
        };
        let found: Vec<_> = std::str::from_utf8(&output).unwrap().lines().map(read).collect();
        let expected: Vec<_> = expected.lines().map(read).collect();
        assert_eq!(found, expected, "{size}");
        assert!(100 <= found.len(), "{size}");
    }
}
