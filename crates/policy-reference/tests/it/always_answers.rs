//! Whatever is written and asked, there is an answer: nothing panics, and nothing is allowed that
//! the other way of asking denies.

use proptest::prelude::*;
use sekisho_policy::question::{NamedDocuments, Question, run};
use sekisho_policy::write_check::{identity_policy, policy_size, trust_policy};
use sekisho_policy::{Evaluator, PolicyKind, parse};
use sekisho_policy_reference::Reference;
use sekisho_policy_reference::cases::Suite;

const KINDS: [PolicyKind; 8] = [
    PolicyKind::Identity,
    PolicyKind::PermissionsBoundary,
    PolicyKind::Session,
    PolicyKind::RoleTrust,
    PolicyKind::Resource,
    PolicyKind::ServiceControl,
    PolicyKind::ResourceControl,
    PolicyKind::VpcEndpoint,
];

/// Everything that takes a document's text takes this one.
fn read_every_way(text: &str) {
    for kind in KINDS {
        match parse(text, kind) {
            Ok(document) => {
                assert_eq!(&*document.source, text);
                for statement in &document.statements {
                    let source = &text[statement.span.start..statement.span.end];
                    assert!(source.starts_with('{') && source.ends_with('}'));
                }
                assert_eq!(document.with_principals(|_| None), text);
            }
            Err(error) => {
                assert!(error.offset <= text.len() && text.is_char_boundary(error.offset));
                assert!(1 <= error.position.line && 1 <= error.position.column);
            }
        }
    }
    if identity_policy(text).is_ok() {
        assert!(parse(text, PolicyKind::Identity).is_ok());
    }
    if trust_policy(text).is_ok() {
        assert!(parse(text, PolicyKind::RoleTrust).is_ok());
    }
    assert!(policy_size(text) <= text.chars().count());
}

/// Texts that grammars are tripped with.
fn shard() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("{".to_owned()),
        Just("}".to_owned()),
        Just("[".to_owned()),
        Just("]".to_owned()),
        Just("\"".to_owned()),
        Just(":".to_owned()),
        Just(",".to_owned()),
        Just("\\u00".to_owned()),
        Just("${".to_owned()),
        Just("*".to_owned()),
        Just("é".to_owned()),
        Just("\"Statement\"".to_owned()),
        Just("\"Principal\":{\"AWS\":\"*\"}".to_owned()),
        Just("null".to_owned()),
        Just("1e".to_owned()),
        any::<char>().prop_map(String::from),
    ]
}

/// A text with some of its pieces cut out, doubled or replaced.
fn mutate(text: &str, cuts: &[(usize, usize, u8, String)]) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    for (start, length, way, shard) in cuts {
        let start = start % (characters.len() + 1);
        let end = (start + length % 12).min(characters.len());
        let piece: Vec<char> = characters[start..end].to_vec();
        match way % 3 {
            0 => drop(characters.splice(start..end, shard.chars())),
            1 => drop(characters.splice(start..start, piece)),
            _ => drop(characters.splice(start..end, [])),
        }
    }
    characters.into_iter().collect()
}

fn cuts() -> impl Strategy<Value = Vec<(usize, usize, u8, String)>> {
    proptest::collection::vec((0..100_000_usize, 0..100_usize, 0..9_u8, shard()), 1..4)
}

/// The questions of every case that has an answer.
fn questions() -> Vec<String> {
    let files = Suite::of_repository().unwrap().files;
    let asks = files.into_iter().flat_map(|(_, cases)| cases).flat_map(|case| case.asks);
    asks.map(|ask| ask.question).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        read_every_way(&text);
    }

    #[test]
    fn any_heap_of_shards_is_read_or_refused(shards in proptest::collection::vec(shard(), 0..60)) {
        read_every_way(&shards.concat());
    }

    #[test]
    fn any_line_is_answered(line in any::<String>()) {
        let mut output = Vec::new();
        run(line.as_bytes(), &mut output, &NamedDocuments::new(), &Reference).unwrap();
    }
}

#[test]
fn mutated_policies_are_read_or_refused() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/policies");
    let texts: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap())
        .collect();
    proptest!(ProptestConfig::with_cases(600), |(at in 0..texts.len(), cuts in cuts())| {
        read_every_way(&mutate(&texts[at], &cuts));
    });
}

#[test]
fn mutated_questions_are_answered_alike_both_ways() {
    let questions = questions();
    let answered = std::cell::Cell::new(0);
    proptest!(ProptestConfig::with_cases(4_000), |(at in 0..questions.len(), cuts in cuts())| {
        let line = mutate(&questions[at], &cuts);
        if let Ok(question) = Question::parse(&line, &NamedDocuments::new()) {
            let (request, policies) = (question.request(), question.policies());
            let decision = Reference.decide(&request, &policies).unwrap();
            let explanation = Reference.explain(&request, &policies).unwrap();
            prop_assert_eq!(&decision, &explanation.decision);
            prop_assert_eq!(decision.is_allowed(), decision.reason.is_none() && decision.forbidden.is_none());
            let answer = question.answer(&explanation);
            let answer: serde_json::Value = serde_json::from_str(&answer).unwrap();
            prop_assert!(answer["decision"].is_string());
            answered.set(answered.get() + 1);
        }
    });
    assert!(200 < answered.get(), "only {} questions survived their mutation", answered.get());
}
