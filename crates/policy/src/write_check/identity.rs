//! The writer of identity policies: ordered checks, the first hit wins.

use std::collections::HashSet;

use super::{Malformed, resource};
use crate::document::{Condition, Document};
use crate::instant::Instant;
use crate::json::{self, Member, Node, Value};
use crate::operator::BaseOperator;
use crate::parse::elements::{conditions, is_action_prefix, string, strings};
use crate::{PolicyKind, parse};

/// Checks a policy of a user, group, role or session as IAM does when it is written.
///
/// # Errors
/// The message of the first check that fails, in the order of the errors contract, section 4.
pub fn identity_policy(text: &str) -> Result<Document, Malformed> {
    let root = json::parse(text).map_err(|_| Malformed::syntax())?;
    let draft = Draft::read(&root).ok_or_else(Malformed::syntax)?;
    draft.check_version()?;
    draft.check_legacy()?;
    draft.check_no_principal()?;
    draft.check_sids()?;
    draft.check_some_action()?;
    draft.statements.iter().try_for_each(|statement| resource::check(&statement.resources))?;
    draft.check_actions()?;
    draft.check_some_resource()?;
    parse(text, PolicyKind::Identity).map_err(|_| Malformed::syntax())
}

/// A document of sound syntax whose words are still unchecked.
struct Draft<'n> {
    version: Option<&'n str>,
    statements: Vec<DraftStatement<'n>>,
}

#[derive(Default)]
struct DraftStatement<'n> {
    sid: Option<&'n str>,
    effect: Option<&'n str>,
    has_principal: bool,
    actions: Option<Vec<&'n str>>,
    resources: Option<Vec<&'n str>>,
    conditions: Vec<Condition>,
}

impl<'n> Draft<'n> {
    /// Step 1. `None`: syntax errors.
    fn read(root: &'n Node<'_>) -> Option<Self> {
        let Value::Object(members) = &root.value else { return None };
        let mut version = None;
        let mut statements = None;
        for member in members {
            match member.key.as_ref() {
                "Version" => version = Some(string(&member.node).ok()?),
                "Id" => {
                    string(&member.node).ok()?;
                }
                "Statement" => statements = Some(&member.node),
                _ => return None,
            }
        }
        if !matches!(version, None | Some("2012-10-17" | "2008-10-17")) {
            return None;
        }
        let statements = match &statements?.value {
            Value::Object(members) => vec![DraftStatement::read(members)?],
            Value::Array(items) if !items.is_empty() => {
                let read = |item: &'n Node<'_>| match &item.value {
                    Value::Object(members) => DraftStatement::read(members),
                    _ => None,
                };
                items.iter().map(read).collect::<Option<_>>()?
            }
            _ => return None,
        };
        Some(Self { version, statements })
    }

    /// Step 2 (EV-51).
    fn check_version(&self) -> Result<(), Malformed> {
        if self.version == Some("2012-10-17") {
            return Ok(());
        }
        Err(Malformed::new("Policy document must be version 2012-10-17 or greater."))
    }

    /// Step 3.
    fn check_legacy(&self) -> Result<(), Malformed> {
        let sound = self.statements.iter().all(|statement| {
            matches!(statement.effect, Some("Allow" | "Deny"))
                && statement.conditions.iter().all(has_sound_dates)
                && statement.resources().all(|text| !resource::is_malformed_short_arn(text))
        });
        if sound { Ok(()) } else { Err(Malformed::new("The policy failed legacy parsing")) }
    }

    /// Stands after the syntax in IAM, before anything is said about missing resources.
    fn check_no_principal(&self) -> Result<(), Malformed> {
        if self.statements.iter().any(|statement| statement.has_principal) {
            return Err(Malformed::new("Policy document should not specify a principal."));
        }
        Ok(())
    }

    /// Step 4; the characters of a Sid are those of the grammar (8.1).
    fn check_sids(&self) -> Result<(), Malformed> {
        let sids: Vec<&str> =
            self.statements.iter().filter_map(|statement| statement.sid).collect();
        if !sids.iter().all(|sid| sid.bytes().all(|byte| byte.is_ascii_alphanumeric())) {
            return Err(Malformed::new(
                "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the \
                 regular expression [0-9A-Za-z]*",
            ));
        }
        let mut seen = HashSet::new();
        if !sids.iter().filter(|sid| !sid.is_empty()).all(|sid| seen.insert(*sid)) {
            return Err(Malformed::new("Statement IDs (SID) in a single policy must be unique."));
        }
        Ok(())
    }

    /// Step 5.
    fn check_some_action(&self) -> Result<(), Malformed> {
        let empty = |statement: &DraftStatement<'_>| {
            statement.actions.as_ref().is_none_or(|actions| actions.is_empty())
        };
        if self.statements.iter().any(empty) {
            return Err(Malformed::new("Policy statement must contain actions."));
        }
        Ok(())
    }

    /// Step 7.
    fn check_actions(&self) -> Result<(), Malformed> {
        let actions = self.statements.iter().flat_map(|statement| statement.actions.iter());
        for action in actions.flatten().filter(|action| **action != "*") {
            let Some((vendor, name)) = action.split_once(':') else {
                return Err(Malformed::new(
                    "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
                ));
            };
            if name.contains(':') {
                return Err(Malformed::new("Actions/Condition can contain only one colon."));
            }
            if !is_action_prefix(vendor) {
                return Err(Malformed::new(format!("Vendor {vendor} is not valid")));
            }
        }
        Ok(())
    }

    /// Step 8.
    fn check_some_resource(&self) -> Result<(), Malformed> {
        if self.statements.iter().any(|statement| statement.resources().next().is_none()) {
            return Err(Malformed::new("Policy statement must contain resources."));
        }
        Ok(())
    }
}

impl<'n> DraftStatement<'n> {
    fn read(members: &'n [Member<'_>]) -> Option<Self> {
        let mut statement = Self::default();
        let texts = |node| -> Option<Vec<&'n str>> {
            Some(strings(node).ok()?.into_iter().map(|(text, _)| text).collect())
        };
        for Member { key, node, .. } in members {
            match key.as_ref() {
                "Sid" => statement.sid = Some(string(node).ok()?),
                "Effect" => statement.effect = Some(string(node).ok()?),
                "Principal" | "NotPrincipal" => statement.has_principal = true,
                "Action" | "NotAction" if statement.actions.is_some() => return None,
                "Action" | "NotAction" => statement.actions = Some(texts(node)?),
                "Resource" | "NotResource" if statement.resources.is_some() => return None,
                "Resource" | "NotResource" => statement.resources = Some(texts(node)?),
                "Condition" => statement.conditions = conditions(node).ok()?,
                _ => return None,
            }
        }
        // A wrong letter case is another matter than an unknown effect.
        let effect = statement.effect?;
        let known = ["Allow", "Deny"].iter().any(|word| effect.eq_ignore_ascii_case(word));
        known.then_some(statement)
    }

    fn resources(&self) -> impl Iterator<Item = &'n str> {
        self.resources.iter().flatten().copied()
    }
}

fn has_sound_dates(condition: &Condition) -> bool {
    let dated =
        matches!(condition.operator.base, BaseOperator::DateEquals(_) | BaseOperator::Date(_));
    !dated || condition.values.iter().all(|value| Instant::parse(value).is_some())
}
