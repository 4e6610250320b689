//! What must hold of any bytes. Each function panics where it does not.

use sekisho_policy::question::{NamedDocuments, Question};
use sekisho_policy::{Document, PolicyKind, Statement, parse, print, write_check};
use sekisho_policy_reference::compare::Subject;
use sekisho_policy_reference::generate::{Pool, Random, policy_set};
use sekisho_policy_validation::{Level, Settings, apply_fixes, validate};

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
/// Questions that are put to one generated set of policies.
const QUESTIONS: usize = 12;

/// A document is read or refused; what is read prints to the same meaning, in one spelling.
pub fn policies(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    for kind in KINDS {
        match parse(text, kind) {
            Ok(document) => {
                assert_eq!(&*document.source, text);
                let printed = print(text, kind).expect("what is read can be printed");
                let again = parse(&printed, kind).expect("what is printed can be read");
                assert_eq!(meaning(&document), meaning(&again), "{text}");
                assert_eq!(print(&printed, kind).as_ref(), Ok(&printed), "{text}");
            }
            Err(error) => {
                assert!(text.is_char_boundary(error.offset));
                assert!(print(text, kind).is_err());
            }
        }
    }
    if write_check::identity_policy(text).is_ok() {
        assert!(parse(text, PolicyKind::Identity).is_ok());
    }
    if write_check::trust_policy(text).is_ok() {
        assert!(parse(text, PolicyKind::RoleTrust).is_ok());
    }
}

/// All that a document says, without its places.
fn meaning(document: &Document) -> String {
    let say = |statement: &Statement| {
        let principal = statement.principal.as_ref().map(|block| {
            let entries: Vec<_> =
                block.entries.iter().map(|entry| (entry.key, &entry.text, &entry.form)).collect();
            format!("{} {entries:?}", block.negated)
        });
        format!(
            "{:?} {:?} {principal:?} {:?} {:?} {:?}",
            statement.sid,
            statement.effect,
            statement.actions,
            statement.resources,
            statement.conditions
        )
    };
    let statements: Vec<String> = document.statements.iter().map(say).collect();
    format!("{:?} {:?} {statements:?}", document.version, document.id)
}

/// A line of the decision format is answered by every way of the engine as by the reference.
pub fn questions(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(question) = Question::parse(text, &NamedDocuments::new()) else { return };
    ask(&Subject::new(question.policies.clone()), &question.request());
}

/// The same for generated policies and questions: the bytes are what the generator chooses.
pub fn decisions(data: &[u8]) {
    let mut random = Random::of_bytes(data);
    let trust = random.percent(20);
    let subject = Subject::new(policy_set(&mut random, trust));
    let pool = Pool::new(&mut random);
    for _ in 0..QUESTIONS {
        if let Some(question) = pool.question(&mut random) {
            ask(&subject, &question.request());
        }
    }
}

fn ask(subject: &Subject, request: &sekisho_policy::Request<'_>) {
    let compared = subject.compare(request).and_then(|_| subject.compare_explanations(request));
    if let Err(difference) = compared {
        panic!("{difference}\n{}", subject.describe(request));
    }
}

/// A document is judged; the first byte says as what.
pub fn validation(data: &[u8]) {
    let Some((first, rest)) = data.split_first() else { return };
    let Ok(text) = std::str::from_utf8(rest) else { return };
    let kind = KINDS[usize::from(*first) % KINDS.len()];
    let findings = validate(text, &Settings::of(kind));
    let is_sound = |text: &str| {
        let findings = validate(text, &Settings::of(kind));
        findings.iter().all(|finding| finding.level() != Level::Error)
    };
    let sound = findings.iter().all(|finding| finding.level() != Level::Error);
    assert!(!sound || parse(text, kind).is_ok(), "{text}");
    for place in findings.iter().flat_map(|finding| &finding.places) {
        assert!(text.get(place.span.start..place.span.end).is_some(), "{place:?} {text}");
    }
    let (mended, count) = apply_fixes(text, &findings);
    assert_eq!(count == 0, mended == text, "{text}");
    assert!(!sound || is_sound(&mended), "{text}\n{mended}");
}
