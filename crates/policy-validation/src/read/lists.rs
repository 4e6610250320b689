//! `Action`, `Resource` and their `Not…` twins: a string or a list of strings (EV-53).

use sekisho_policy::json::{Member, Value};

use super::string;
use crate::code::Code;
use crate::draft::{List, Text};
use crate::finding::Findings;

/// Which of the two.
#[derive(Clone, Copy)]
pub(super) enum Element {
    Action,
    Resource,
}

pub(super) fn read<'n>(
    member: &'n Member<'_>,
    element: Element,
    findings: &mut Findings,
) -> Option<List<'n>> {
    let negated = member.key.starts_with("Not");
    let key = member.key_span;
    let items = match &member.node.value {
        Value::Array(items) => {
            let texts: Vec<Option<Text<'n>>> =
                items.iter().map(|item| string(item, findings)).collect();
            if items.is_empty() {
                let (code, message) = match element {
                    Element::Action => (
                        Code::EmptyArrayAction,
                        "This statement includes no actions and does not affect the policy. Specify actions.",
                    ),
                    Element::Resource => (
                        Code::EmptyArrayResource,
                        "This statement includes no resources and does not affect the policy. Specify resources.",
                    ),
                };
                findings.add(code, member.node.span, message);
            }
            texts.into_iter().collect::<Option<Vec<_>>>()?
        }
        _ => vec![string(&member.node, findings)?],
    };
    Some(List { negated, key, items })
}
