//! Names of actions: that they exist.

use sekisho_catalog as catalog;
use sekisho_policy::is_action_pattern;

use super::{Checks, api_names};
use crate::code::Code;
use crate::draft::{Statement, Text};
use crate::facts::{Actions, is_named_by_aws, is_service_named_by_aws};
use crate::suggest::nearest;

pub(super) fn check(checks: &mut Checks<'_, '_>, statement: &Statement<'_>) {
    let Some(list) = &statement.actions else { return };
    for item in &list.items {
        if item.value == "*" {
            continue;
        }
        if item.value.contains("${") {
            checks.findings.add(
                Code::VariableUnsupportedInElement,
                item.span,
                "Policy variables are supported in the Resource and Condition elements. Remove \
                 the policy variable from this element.",
            );
        } else if !is_action_pattern(item.value) {
            malformed(checks, *item);
        } else {
            exists(checks, *item);
        }
    }
}

/// EV-58.
fn malformed(checks: &mut Checks<'_, '_>, item: Text<'_>) {
    let message = match item.value.split_once(':') {
        None => "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.".into(),
        Some((_, name)) if name.contains(':') => {
            "Actions/Condition can contain only one colon.".into()
        }
        Some((vendor, _)) => format!("Vendor {vendor} is not valid"),
    };
    checks.findings.add(Code::InvalidAction, item.span, message);
}

fn exists(checks: &mut Checks<'_, '_>, item: Text<'_>) {
    let Some((prefix, name)) = item.value.split_once(':') else { return };
    let Actions::Of(actions) = checks.facts.expand(item.value) else { return };
    if !actions.is_empty() {
        return;
    }
    // AWS lets its own policies name actions of services that are gone or not open to all; it
    // says of those that they do not affect the permissions. So do they here, whoever names them.
    // Looking for what a pattern matches takes its time.
    let may_look = !item.value.contains(['*', '?']) || checks.may_guess();
    if (may_look && is_named_by_aws(item.value)) || (name == "*" && is_service_named_by_aws(prefix))
    {
        checks.findings.add(
            Code::UndocumentedAction,
            item.span,
            format!(
                "The action {} is not in the service authorization reference, although AWS's own \
                 policies name it.",
                item.value
            ),
        );
        return;
    }
    match catalog::service(prefix) {
        Some(service) => {
            let meant = meant(checks, service, item.value, name);
            let mut message = format!("The action {} does not exist.", item.value);
            if let Some(meant) = meant {
                message.push_str(&format!(" Did you mean {meant}?"));
                if let Some((_, operation)) = item.value.split_once(':')
                    && api_names::action_of(item.value).is_some()
                {
                    message.push_str(&format!(
                        " The API called {operation} authorizes against the IAM action {meant}."
                    ));
                }
            }
            checks.findings.add(Code::InvalidAction, item.span, message);
        }
        None if is_service_named_by_aws(prefix) => {
            let message = format!("The action {} does not exist.", item.value);
            checks.findings.add(Code::InvalidAction, item.span, message);
        }
        None => {
            let mut message =
                format!("The service {prefix} specified in the action does not exist.");
            if checks.may_guess()
                && let Some(meant) = nearest(prefix, catalog::service_prefixes())
            {
                message.push_str(&format!(" Did you mean {meant}?"));
            }
            checks.findings.add(Code::InvalidServiceInAction, item.span, message);
        }
    }
}

fn meant(
    checks: &mut Checks<'_, '_>,
    service: &'static catalog::ServiceFacts,
    action: &str,
    name: &str,
) -> Option<String> {
    if let Some(action) = api_names::action_of(action) {
        return Some(action.to_owned());
    }
    if !checks.may_guess() {
        return None;
    }
    let stem = name.trim_end_matches('*');
    if stem.len() == name.len() {
        let name = nearest(name, service.actions.iter().map(|action| action.name))?;
        return Some(format!("{}:{name}", service.prefix));
    }
    // A pattern that ends with a star: the beginnings of names are what may be meant.
    let beginnings = service.actions.iter().filter_map(|action| action.name.get(..stem.len()));
    let beginning = nearest(stem, beginnings)?;
    Some(format!("{}:{beginning}*", service.prefix))
}
