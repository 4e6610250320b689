//! Words of a statement that can have no effect because they do not fit each other: an action and
//! the resources it works on.

use sekisho_catalog::ActionFact;

use super::Checks;
use crate::code::Code;
use crate::draft::{Statement, Text};
use crate::facts::{Actions, template};
use crate::wildcard::{matches, overlap};

/// A statement of more pairs of actions and resources is not looked through.
const PAIRS_MAX: usize = 20_000;
/// Longer patterns are not compared with the reference.
const COMPARED_MAX: usize = 500;

/// Which of the statement's actions and resources fit none of the other.
pub(super) fn check(checks: &mut Checks<'_, '_>, statement: &Statement<'_>) {
    let resources = statement.resource_items();
    let actions = statement.action_items();
    if resources.is_empty()
        || actions.is_empty()
        || statement.is_broken
        || resources.iter().any(|item| item.value == "*" || COMPARED_MAX < item.value.len())
    {
        return;
    }
    let mut expanded: Vec<(Text<'_>, Vec<&'static ActionFact>)> = Vec::new();
    for item in actions {
        match checks.facts.expand(item.value) {
            // Unknown actions may work on anything.
            Actions::Of(actions) if !actions.is_empty() => {
                expanded.push((*item, actions.iter().copied().collect()));
            }
            _ => return,
        }
    }
    let pairs: usize =
        expanded.iter().map(|(_, actions)| actions.len()).sum::<usize>() * resources.len();
    if PAIRS_MAX < pairs || !checks.facts.spend(pairs) {
        checks.findings.incomplete = true;
        return;
    }
    let patterns: Vec<String> = resources.iter().map(|item| pattern(item.value)).collect();
    let mut used = vec![false; resources.len()];
    for (item, actions) in &expanded {
        let mut fits = false;
        for action in actions {
            for (pattern, used) in patterns.iter().zip(used.iter_mut()) {
                if works_on(action, pattern) {
                    fits = true;
                    *used = true;
                }
            }
        }
        if !fits {
            let needs = needs(actions);
            let message =
                format!("The action {} works on none of the statement's resources.", item.value);
            checks.findings.add(Code::ActionWithoutResource, item.span, message).help(needs);
        }
    }
    for (item, used) in resources.iter().zip(used) {
        if !used {
            checks.findings.add(
                Code::ResourceWithoutAction,
                item.span,
                format!("None of the statement's actions works on {}.", item.value),
            );
        }
    }
}

/// A resource as a pattern: short ARNs completed (EV-63), variables as what they may stand for.
fn pattern(resource: &str) -> String {
    let missing = 5_usize.saturating_sub(resource.matches(':').count());
    let mut text = template(resource, "*");
    text.push_str(&":*".repeat(missing));
    text
}

/// Whether a request of the action may name what the pattern matches. Errs towards yes.
fn works_on(action: &ActionFact, pattern: &str) -> bool {
    // A service that is named rules most types out; a star before it could run on (EV-62).
    let mut fields = pattern.split(':');
    let named = match (fields.next(), fields.next(), fields.next()) {
        (Some("arn"), Some(partition), Some(service))
            if !partition.ends_with('*') && !service.contains(['*', '?']) =>
        {
            Some(service)
        }
        _ => None,
    };
    let is_other = |known: &str| {
        named.is_some_and(|service| {
            known.split(':').nth(2).is_some_and(|own| own != service && !own.contains("${"))
        })
    };
    // EV-66: S3 asks for this one on an ARN, the star and all.
    if action.service == "s3" && action.name == "ListAllMyBuckets" {
        return ["aws", "aws-cn", "aws-us-gov"]
            .iter()
            .any(|partition| matches(pattern, &format!("arn:{partition}:s3:::*")));
    }
    action.resource_types.iter().any(|on| {
        let known = on.resource_type.arn_pattern;
        !is_other(known) && overlap(&template(known, "*"), pattern)
    })
}

/// What the actions work on instead.
fn needs(actions: &[&'static ActionFact]) -> String {
    let mut templates: Vec<&str> = actions
        .iter()
        .flat_map(|action| action.resource_types.iter().map(|on| on.resource_type.arn_pattern))
        .collect();
    templates.sort_unstable();
    templates.dedup();
    match templates.as_slice() {
        [] => "It takes no resource: it needs \"Resource\": \"*\".".to_owned(),
        [only] => format!("It works on {only}."),
        several => {
            let shown: Vec<&str> = several.iter().take(3).copied().collect();
            let more = if shown.len() < several.len() { ", …" } else { "" };
            format!("It works on {}{more}.", shown.join(", "))
        }
    }
}
