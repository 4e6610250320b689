//! AWS's managed policies: none has an error, all keep their meaning when they are printed or
//! mended, and what is made of them by chance is judged in bounded time.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // Helpers of tests.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use sekisho_policy::{Document, PolicyKind, parse, print, write_check};
use sekisho_policy_validation::{Code, Level, Settings, apply_fixes, validate};

fn settings() -> Settings<'static> {
    Settings::of(PolicyKind::Identity)
}

/// All that a document says, without its places.
fn meaning(document: &Document) -> Vec<String> {
    let say = |statement: &sekisho_policy::Statement| {
        format!(
            "{:?}",
            (
                &statement.sid,
                statement.effect,
                &statement.actions,
                &statement.resources,
                &statement.conditions
            )
        )
    };
    document.statements.iter().map(say).collect()
}

#[test]
fn no_managed_policy_has_an_error() {
    let mut errors: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for policy in sekisho_catalog::managed_policies().iter() {
        for finding in validate(policy.document, &settings()) {
            if finding.level() == Level::Error {
                let error = format!("{}: {}", finding.code.name(), finding.message);
                errors.entry(policy.name).or_default().push(error);
            }
        }
    }
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn every_managed_policy_prints_back_to_its_meaning() {
    for policy in sekisho_catalog::managed_policies().iter() {
        let printed = print(policy.document, PolicyKind::Identity).unwrap();
        let read = |text: &str| parse(text, PolicyKind::Identity).unwrap();
        assert_eq!(meaning(&read(&printed)), meaning(&read(policy.document)), "{}", policy.name);
        assert_eq!(print(&printed, PolicyKind::Identity).unwrap(), printed, "{}", policy.name);
    }
}

#[test]
fn a_misspelt_action_of_a_managed_policy_is_an_error() {
    // What is taken from AWS's own words must not blind the checks.
    let policy = sekisho_catalog::managed_policies().named("AmazonS3ReadOnlyAccess").unwrap();
    let misspelt = policy.document.replace("s3:Describe*", "s3:Descrbe*");
    assert_ne!(misspelt, policy.document);
    let found = validate(&misspelt, &settings());
    assert!(found.iter().any(|finding| finding.code == Code::InvalidAction), "{found:?}");
}

/// A document of managed policy's statements with some bytes changed, cut out or doubled.
fn mutant() -> impl Strategy<Value = String> {
    let count = sekisho_catalog::managed_policies().len();
    let change = (any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0..6_u8, any::<u8>());
    (0..count, prop::collection::vec(change, 1..8)).prop_map(|(index, changes)| {
        let policy = sekisho_catalog::managed_policies().iter().nth(index).unwrap();
        let mut bytes = policy.document.as_bytes().to_vec();
        bytes.truncate(20_000);
        for (at, to, what, byte) in changes {
            if bytes.is_empty() {
                break;
            }
            let (at, to) = (at.index(bytes.len()), to.index(bytes.len()));
            let (from, to) = (at.min(to), at.max(to).min(at.min(to) + 200));
            let punctuation = b"\"{}[]:,*?$\\ ";
            match what {
                0 => bytes[at] = byte,
                1 => bytes[at] = punctuation[usize::from(byte) % punctuation.len()],
                2 => drop(bytes.drain(from..to)),
                3 => {
                    let part = bytes[from..to].to_vec();
                    bytes.splice(at..at, part);
                }
                4 => bytes.insert(at, punctuation[usize::from(byte) % punctuation.len()]),
                _ => bytes.truncate(at),
            }
        }
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(
        if std::env::var_os("SEKISHO_LONG_TESTS").is_some() { 20_000 } else { 300 }
    ))]

    /// No panic, whatever the text; and what has no error is what IAM writes and reads.
    #[test]
    fn mutants_are_judged(text in mutant(), kind in prop::sample::select(KINDS.as_slice())) {
        let findings = validate(&text, &Settings::of(kind));
        let has_error = findings.iter().any(|finding| finding.level() == Level::Error);
        if !has_error {
            prop_assert!(parse(&text, kind).is_ok());
            if kind == PolicyKind::Identity {
                prop_assert!(write_check::identity_policy(&text).is_ok());
            }
        }
        for finding in &findings {
            for place in &finding.places {
                prop_assert!(text.get(place.span.start..place.span.end).is_some());
            }
        }
        let (mended, count) = apply_fixes(&text, &findings);
        prop_assert_eq!(count == 0, mended == text);
        validate(&mended, &Settings::of(kind));
    }
}

#[test]
fn fixes_of_sound_policies_keep_every_decision() {
    // Redundant words go; the statements that are left decide the same, told by what they cover:
    // every action and resource that was named is still allowed or denied by the mended document.
    for policy in sekisho_catalog::managed_policies().iter() {
        let findings = validate(policy.document, &settings());
        let (mended, count) = apply_fixes(policy.document, &findings);
        if count == 0 {
            continue;
        }
        let before = parse(policy.document, PolicyKind::Identity).unwrap();
        let after = parse(&mended, PolicyKind::Identity).unwrap();
        assert!(decisions::agree(&before, &after), "{}", policy.name);
    }
}

/// Whether two documents decide alike, by the reference, on requests made of the first's words.
mod decisions {
    use std::sync::Arc;

    use sekisho_policy::principal::User;
    use sekisho_policy::{Context, Document, Evaluator, NamedPolicy, Policies, Principal, Request};
    use sekisho_policy_reference::Reference;

    pub(super) fn agree(before: &Document, after: &Document) -> bool {
        let principal = Principal::User(User {
            arn: "arn:aws:iam::123456789012:user/ann".into(),
            account: "123456789012".into(),
            name: "ann".into(),
            id: None,
            session_token: None,
        });
        let context = Context::new();
        let words = |text: &str| text.replace('*', "x").replace("${", "").replace('}', "");
        before.statements.iter().all(|statement| {
            let resources = statement.resources.iter().flat_map(|block| &block.patterns);
            let resources: Vec<String> = resources
                .map(|pattern| words(pattern))
                .filter(|text| text != "x")
                .take(5)
                .collect();
            let resources = if resources.is_empty() { vec!["*".to_owned()] } else { resources };
            statement.actions.patterns.iter().take(20).all(|action| {
                let action = words(action);
                if !action.contains(':') {
                    return true;
                }
                resources.iter().all(|resource| {
                    let request = Request {
                        principal: &principal,
                        action: &action,
                        resource,
                        resource_account: None,
                        context: &context,
                    };
                    decide(before, &request) == decide(after, &request)
                })
            })
        })
    }

    fn decide(document: &Document, request: &Request<'_>) -> bool {
        let identity = [NamedPolicy::new("p", Arc::new(document.clone()))];
        let policies = Policies { identity: &identity, ..Policies::default() };
        Reference.decide(request, &policies).unwrap().is_allowed()
    }
}

/// Judges a text, and fails if it took longer than anybody waits.
#[track_caller]
fn in_time(text: &str, kind: PolicyKind) -> Vec<Code> {
    let started = Instant::now();
    let findings = validate(text, &Settings::of(kind));
    let elapsed = started.elapsed();
    // On a busy machine, unoptimized; optimized and idle none takes two seconds.
    assert!(elapsed < Duration::from_secs(180), "{elapsed:?}");
    println!("{} bytes: {elapsed:?}", text.len());
    assert!(findings.len() <= 1_000);
    findings.into_iter().map(|finding| finding.code).collect()
}

#[test]
fn hostile_documents_are_judged_in_bounded_time() {
    let many = |statement: &str, count: usize| {
        let statements = vec![statement; count].join(",");
        format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#)
    };
    // 10 MB, 100,000 statements: refused unread.
    let statement = r#"{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::bucket/some/key/that/is/long"}"#;
    assert_eq!(in_time(&many(statement, 100_000), PolicyKind::Identity), [Code::PolicyTooLarge]);
    // As many as are read.
    let most = in_time(&many(statement, 10_000), PolicyKind::Identity);
    assert!(most.contains(&Code::ChecksIncomplete));
    assert!(in_time(&many("{}", 100_000), PolicyKind::Identity).contains(&Code::MissingEffect));
    // Nesting.
    assert_eq!(in_time(&"[".repeat(1_000_000), PolicyKind::Identity), [Code::JsonSyntaxError]);
    assert_eq!(in_time(&"{\"a\":".repeat(200_000), PolicyKind::Identity), [Code::JsonSyntaxError]);
    // Patterns of alternating stars, as actions, resources, values.
    let stars = "*a".repeat(6_000);
    let starred = format!(
        r#"{{"Effect":"Allow","Action":["s3:{stars}","s3:{stars}b"],"Resource":["arn:aws:s3:::{stars}","arn:aws:s3:::{stars}b"],"Condition":{{"StringLike":{{"aws:username":["{stars}","{stars}b"]}},"StringEquals":{{"aws:username":"{stars}"}}}}}}"#
    );
    in_time(&many(&starred, 3), PolicyKind::Identity);
    // Long lists of wildcards, of misspelt names, of unknown keys.
    let list = |item: &dyn Fn(usize) -> String, count: usize| {
        (0..count).map(|n| format!("\"{}\"", item(n))).collect::<Vec<_>>().join(",")
    };
    let allow = |actions: &str, resources: &str| {
        many(&format!(r#"{{"Effect":"Allow","Action":[{actions}],"Resource":[{resources}]}}"#), 1)
    };
    in_time(&allow(&list(&|n| format!("ec2:*{n}*"), 10_000), "\"*\""), PolicyKind::Identity);
    in_time(&allow(&list(&|n| format!("ec2:Describ{n}"), 10_000), "\"*\""), PolicyKind::Identity);
    in_time(
        &allow("\"ec2:*\"", &list(&|n| format!("arn:aws:ec2:*:*:*{n}*"), 10_000)),
        PolicyKind::Identity,
    );
    let keys = (0..5_000).map(|n| format!("\"aws:Key{n}\":\"x\"")).collect::<Vec<_>>().join(",");
    let conditioned = format!(
        r#"{{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{{"StringEquals":{{{keys}}}}}}}"#
    );
    in_time(&many(&conditioned, 1), PolicyKind::Identity);
    // One line of a million characters with a finding at its end.
    let line = format!(r#"{{"Id":"{}","Statement":1}}"#, "x".repeat(1_000_000));
    assert!(in_time(&line, PolicyKind::Identity).contains(&Code::DataTypeMismatch));
}
