//! What holds for every question: laws that follow from the decision procedure, on random
//! policies over a small vocabulary, so that statements do meet.

use proptest::prelude::*;
use proptest::sample::select;
use sekisho_policy::question::{NamedDocuments, Question};
use sekisho_policy::{Decision, Evaluator, Outcome};
use sekisho_policy_reference::Reference;
use serde_json::{Value, json};

const KINDS: [&str; 7] = ["identity", "boundary", "session", "resource", "scp", "rcp", "endpoint"];

/// The kinds whose documents name principals.
fn names_principals(kind: &str) -> bool {
    matches!(kind, "resource" | "rcp" | "endpoint")
}

fn caller() -> impl Strategy<Value = &'static str> {
    select(
        &[
            "anonymous",
            "ec2.amazonaws.com",
            "arn:aws:iam::111111111111:root",
            "arn:aws:iam::111111111111:user/ann",
            "arn:aws:iam::111111111111:role/app",
            "arn:aws:iam::111111111111:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS",
            "arn:aws:sts::111111111111:assumed-role/app/s",
            "arn:aws:sts::111111111111:federated-user/fed",
            "arn:aws:iam::222222222222:user/bob",
        ][..],
    )
}

fn principal() -> impl Strategy<Value = Value> {
    let aws = select(
        &[
            "*",
            "111111111111",
            "222222222222",
            "arn:aws:iam::111111111111:user/ann",
            "arn:aws:iam::111111111111:role/app",
            "arn:aws:sts::111111111111:assumed-role/app/s",
            "arn:aws:sts::111111111111:federated-user/fed",
        ][..],
    );
    prop_oneof![
        4 => proptest::collection::vec(aws, 1..3).prop_map(|values| json!({"AWS": values})),
        1 => Just(json!({"Service": "ec2.amazonaws.com"})),
        1 => Just(json!("*")),
    ]
}

/// A statement of a kind.
fn statement(kind: &'static str) -> impl Strategy<Value = Value> {
    let action = select(&["*", "s3:*", "s3:Get*", "s3:PutObject", "iam:*"][..]);
    let resource =
        select(&["*", "arn:aws:s3:::b/*", "arn:aws:s3:::b/${aws:username}", "arn:aws:iam"][..]);
    let condition = select(vec![
        json!({}),
        json!({}),
        json!({"StringEquals": {"a:k": "1"}}),
        json!({"StringNotEquals": {"a:k": ["1", "2"]}}),
        json!({"ForAllValues:StringLike": {"a:m": "x*"}}),
        json!({"Null": {"a:k": "true"}}),
    ]);
    let negations = (any::<bool>(), any::<bool>(), any::<bool>());
    (any::<bool>(), principal(), action, resource, condition, negations).prop_map(
        move |(allow, principal, action, resource, condition, negations)| {
            let allow = allow && kind != "rcp";
            let name = |negated: bool, name: &str| {
                if negated && kind != "rcp" { format!("Not{name}") } else { name.to_owned() }
            };
            let mut statement = json!({
                "Effect": if allow { "Allow" } else { "Deny" },
                name(negations.0, "Action"): action,
                name(negations.1, "Resource"): resource,
                "Condition": condition,
            });
            if names_principals(kind) {
                let name = name(negations.2 && kind == "resource", "Principal");
                statement[name] = if kind == "rcp" { json!("*") } else { principal };
            }
            statement
        },
    )
}

/// The statements of one kind, or none of it.
fn statements(kind: &'static str) -> impl Strategy<Value = Option<Vec<Value>>> {
    let some = proptest::collection::vec(statement(kind), 1..4);
    prop_oneof![2 => Just(None), 3 => some.prop_map(Some)]
}

/// A question before it is written as a line.
#[derive(Clone, Debug)]
struct Draft {
    caller: &'static str,
    action: &'static str,
    resource: &'static str,
    owner: &'static str,
    context: Value,
    policies: Vec<(&'static str, Option<Vec<Value>>)>,
}

fn draft() -> impl Strategy<Value = Draft> {
    let action = select(&["s3:GetObject", "s3:PutObject", "iam:GetUser"][..]);
    let resource = select(&["*", "arn:aws:s3:::b/ann", "arn:aws:s3:::c"][..]);
    let owner = select(&["111111111111", "222222222222"][..]);
    let context = select(vec![
        json!({}),
        json!({"a:k": "1", "a:m": ["x", "xy"]}),
        json!({"a:k": "3", "a:m": ["y"]}),
        json!({"a:k": ["1"]}),
    ]);
    let policies: Vec<_> =
        KINDS.iter().map(|kind| statements(kind).prop_map(move |found| (*kind, found))).collect();
    (caller(), action, resource, owner, context, policies).prop_map(
        |(caller, action, resource, owner, context, policies)| Draft {
            caller,
            action,
            resource,
            owner,
            context,
            policies,
        },
    )
}

impl Draft {
    fn decide(&self) -> Decision {
        let mut policies = json!({});
        for (kind, statements) in &self.policies {
            let Some(statements) = statements else { continue };
            let document = json!([{"Version": "2012-10-17", "Statement": statements}]);
            policies[*kind] =
                if matches!(*kind, "scp" | "rcp") { json!([document]) } else { document };
        }
        let line = json!({
            "principal": self.caller, "action": self.action, "resource": self.resource,
            "resourceAccount": self.owner, "context": self.context, "policies": policies,
        });
        let question = Question::parse(&line.to_string(), &NamedDocuments::new()).unwrap();
        Reference.decide(&question.request(), &question.policies()).unwrap()
    }

    /// With one statement more in a kind that may have been absent.
    fn with(&self, kind: &str, statement: Value) -> Self {
        let mut more = self.clone();
        let (_, statements) = more.policies.iter_mut().find(|(name, _)| *name == kind).unwrap();
        statements.get_or_insert_default().push(statement);
        more
    }

    /// With no policies of a kind.
    fn without(&self, kind: &str) -> Self {
        let mut less = self.clone();
        less.policies
            .iter_mut()
            .filter(|(name, _)| *name == kind)
            .for_each(|(_, found)| *found = None);
        less
    }

    fn has(&self, kind: &str) -> bool {
        self.policies.iter().any(|(name, statements)| *name == kind && statements.is_some())
    }
}

/// A statement that says it of everything to everybody.
fn everything(kind: &str, effect: &str) -> Value {
    let mut statement = json!({"Effect": effect, "Action": "*", "Resource": "*"});
    if names_principals(kind) {
        statement["Principal"] = json!("*");
    }
    statement
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    /// EV-1, EV-3: denies and guardrails only take away.
    #[test]
    fn a_deny_never_allows(draft in draft(), kind in select(&KINDS[..]), index in 0..7_usize) {
        if !(draft.has(kind) || kind == "resource" || kind == "identity" || kind == "rcp") {
            return Ok(());
        }
        let deny = draft.policies[index].1.iter().flatten().next().cloned();
        let deny = deny.filter(|_| draft.policies[index].0 == kind);
        let mut deny = deny.unwrap_or_else(|| everything(kind, "Deny"));
        deny["Effect"] = json!("Deny");
        if !draft.decide().is_allowed() {
            prop_assert!(!draft.with(kind, deny).decide().is_allowed());
        }
    }

    /// EV-2: an allow more of an existing kind never takes away.
    #[test]
    fn an_allow_never_denies(draft in draft(), kind in select(&KINDS[..])) {
        if !((draft.has(kind) || kind == "resource" || kind == "identity") && kind != "rcp") {
            return Ok(());
        }
        if draft.decide().is_allowed() {
            prop_assert!(draft.with(kind, everything(kind, "Allow")).decide().is_allowed());
        }
    }

    /// EV-3: a guardrail where there was none only takes away. (A session policy is what a
    /// federated user has nothing without.)
    #[test]
    fn a_guardrail_never_grants(
        draft in draft(),
        kind in select(&["boundary", "scp", "rcp", "endpoint"][..]),
    ) {
        let draft = draft.without(kind);
        let before = draft.decide();
        let after = draft.with(kind, everything(kind, "Allow")).decide();
        if kind == "boundary" {
            // EV-16: whoever has a boundary is hit by a deny on NotPrincipal.
            prop_assert!(before.is_allowed() || !after.is_allowed());
        } else {
            prop_assert_eq!(before, after);
        }
    }

    /// EV-1: what everything is denied to is denied explicitly, whoever asks.
    #[test]
    fn a_resource_that_denies_everything_does(draft in draft()) {
        let denied = draft.with("resource", everything("resource", "Deny")).decide();
        // What a federated user may not call is refused before any policy is read (10.2).
        if denied.forbidden.is_none() {
            prop_assert_eq!(denied.outcome, Outcome::ExplicitlyDenied);
        }
    }

    /// The order of statements is nothing.
    #[test]
    fn the_order_of_statements_does_not_matter(draft in draft()) {
        let mut reversed = draft.clone();
        for (_, statements) in &mut reversed.policies {
            if let Some(statements) = statements {
                statements.reverse();
            }
        }
        prop_assert_eq!(draft.decide(), reversed.decide());
    }

    /// EV-6: across accounts, both sides or nothing.
    #[test]
    fn across_accounts_both_sides_allow_or_nothing_does(draft in draft()) {
        let account = draft.caller.split(':').nth(4).unwrap_or(draft.owner);
        let crossing = account != draft.owner && draft.resource != "*";
        let root = draft.caller.ends_with(":root");
        if crossing && draft.decide().is_allowed() {
            prop_assert!(draft.has("resource"));
            prop_assert!(root || draft.has("identity"));
        }
    }
}
