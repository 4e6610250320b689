use proptest::prelude::*;

use super::*;
use crate::Document;

/// All that a document says, without its places.
fn meaning(document: &Document) -> String {
    let statements = document.statements.iter().map(|statement| {
        let principals = statement.principal.as_ref().map(|block| {
            let entries: Vec<_> =
                block.entries.iter().map(|entry| (entry.key, &entry.text, &entry.form)).collect();
            (block.negated, entries)
        });
        format!(
            "{:?}",
            (
                (&statement.sid, statement.effect, principals, &statement.actions),
                (&statement.resources, &statement.conditions),
            )
        )
    });
    format!("{:?} {:?} {:?}", document.version, document.id, statements.collect::<Vec<_>>())
}

#[track_caller]
fn keeps_its_meaning(text: &str, kind: PolicyKind) {
    let document = parse(text, kind).expect(text);
    let printed = print(text, kind).unwrap();
    assert_eq!(meaning(&parse(&printed, kind).unwrap()), meaning(&document), "{text}");
    assert_eq!(print(&printed, kind).unwrap(), printed, "{text}");
}

#[test]
fn elements_stand_in_the_order_of_the_grammar_and_lists_of_one_are_bare() {
    // EV-50: the order of elements is free; EV-53: a list of one is its item.
    let text = r#"{"Statement":{"Condition":{"ArnEquals":{"aws:SourceArn":["\u0061rn"]},"ArnLike":{"aws:SourceArn":"b"},
      "NumericLessThan":{"s3:max-keys":1.50}},"Resource":[],"Action":["sts:AssumeRole","sts:TagSession"],
      "Principal":{"AWS":["123456789012"],"Service":"ec2.amazonaws.com"},"Effect":"Allow","Sid":"A"},"Version":"2012-10-17"}"#;
    assert_eq!(
        print(text, PolicyKind::RoleTrust).unwrap(),
        r#"{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "A",
      "Effect": "Allow",
      "Principal": {
        "AWS": "123456789012",
        "Service": "ec2.amazonaws.com"
      },
      "Action": [
        "sts:AssumeRole",
        "sts:TagSession"
      ],
      "Resource": [],
      "Condition": {
        "ArnEquals": {
          "aws:SourceArn": "arn"
        },
        "ArnLike": {
          "aws:SourceArn": "b"
        },
        "NumericLessThan": {
          "s3:max-keys": 1.50
        }
      }
    }
  ]
}
"#
    );
    keeps_its_meaning(text, PolicyKind::RoleTrust);
}

#[test]
fn what_is_no_policy_is_not_printed() {
    assert!(print("{}", PolicyKind::Identity).is_err());
    assert!(print(r#"{"Statement":[]}"#, PolicyKind::Identity).is_err());
}

fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("*".to_owned()),
        "[a-z*?${}\"\\\\/é\n\u{1}]{0,8}".prop_map(|text| format!("arn:aws:s3:::{text}")),
    ]
}

/// One or several words, as one may write them.
fn words(word: impl Strategy<Value = String>) -> impl Strategy<Value = serde_json::Value> {
    proptest::collection::vec(word, 1..4).prop_flat_map(|words| {
        any::<bool>().prop_map(move |bare| match words.as_slice() {
            [only] if bare => only.clone().into(),
            words => words.to_vec().into(),
        })
    })
}

fn condition() -> impl Strategy<Value = serde_json::Value> {
    let operator = prop_oneof![
        Just("ArnEquals"),
        Just("ArnLike"),
        Just("ForAnyValue:StringLikeIfExists"),
        Just("Null"),
    ];
    let values = prop_oneof![
        words(".{0,6}".prop_map(|text| text)),
        any::<bool>().prop_map(Into::into),
        any::<i32>().prop_map(Into::into),
        Just(serde_json::Value::Array(Vec::new())),
    ];
    let keys = proptest::collection::btree_map("aws:[a-zA-Z/]{1,9}", values, 0..3);
    proptest::collection::btree_map(operator, keys, 0..3)
        .prop_map(|condition| serde_json::to_value(condition).unwrap())
}

fn statement() -> impl Strategy<Value = serde_json::Value> {
    let action = prop_oneof![Just("*".to_owned()), "[a-z]{1,4}:[A-Za-z*?]{0,6}"];
    let parts = (words(action), words(word()), proptest::option::of(condition()));
    (parts, any::<[bool; 4]>()).prop_map(|((actions, resources, condition), flags)| {
        let [allow, not_action, not_resource, sid] = flags;
        let mut members = serde_json::Map::new();
        members.insert(if not_resource { "NotResource" } else { "Resource" }.into(), resources);
        members.insert(if not_action { "NotAction" } else { "Action" }.into(), actions);
        members.extend(condition.map(|condition| ("Condition".to_owned(), condition)));
        members.insert("Effect".into(), if allow { "Allow" } else { "Deny" }.into());
        members.extend(sid.then(|| ("Sid".to_owned(), "A".into())));
        members.into()
    })
}

proptest! {
    #[test]
    fn printing_keeps_the_meaning_and_is_idempotent(
        statements in proptest::collection::vec(statement(), 1..4),
        bare in any::<bool>(),
        pretty in any::<bool>(),
    ) {
        let statement = match statements.as_slice() {
            [only] if bare => only.clone(),
            several => several.to_vec().into(),
        };
        let policy = serde_json::json!({"Statement": statement, "Version": "2012-10-17"});
        let text = if pretty { format!("{policy:#}") } else { policy.to_string() };
        keeps_its_meaning(&text, PolicyKind::Identity);
    }
}
