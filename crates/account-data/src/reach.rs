//! What somebody can do.

use sekisho_catalog::{AccessLevel, ActionFact};
use sekisho_policy::{Context, Document, Effect, EvaluationError, Evaluator, PolicySet, Statement};

use crate::account::documents_of;
use crate::glob::covers;
use crate::representatives::{Home, fits, of_action, of_pattern};
use crate::{Account, Asked, Unknown};

/// An action that somebody can do, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    /// `service:Action`.
    pub action: String,
    /// What it does.
    pub level: AccessLevel,
    /// On what nobody's policies mention; else only on what is listed.
    pub everywhere: bool,
    /// The patterns of policies on which it is allowed. Empty with `everywhere`.
    pub only: Vec<String>,
    /// The patterns of policies on which it is denied all the same. Empty without `everywhere`.
    pub except: Vec<String>,
}

/// Why it cannot be told.
#[derive(Clone, Debug, thiserror::Error)]
pub enum ReachError {
    /// Who asks is not in the data.
    #[error(transparent)]
    Unknown(#[from] Unknown),
    /// A policy cannot be read (EV-7).
    #[error(transparent)]
    Evaluation(#[from] EvaluationError),
}

/// Every action of the catalog that the principal can do on a resource that stands for its type,
/// or on one that stands for a pattern of the policies. Keys that the data does not tell are
/// taken from `context`.
///
/// # Errors
/// See [`ReachError`].
pub fn what_can(
    account: &Account,
    principal: &str,
    context: &Context<'static>,
    evaluator: &dyn Evaluator,
) -> Result<Vec<Reach>, ReachError> {
    let ask = |action: &str, resource: &str| {
        let context = context.clone();
        let asked = Asked { action, resource, resource_account: None, context };
        account.question(principal, &asked)
    };
    let asks = ask("sts:GetCallerIdentity", "*")?;
    let home = Home {
        partition: asks.principal.partition(),
        account: asks.principal.account().unwrap_or("123456789012"),
    };
    let mentions = Mentions::of(account, &asks.policies);
    // The root user may without being told (EV-2).
    let is_root = principal.ends_with(":root");
    let mut reaches = Vec::new();
    for action in sekisho_catalog::services().flat_map(|service| &service.actions) {
        let name = action.full_name();
        if !is_root && !mentions.may_be_allowed(&name) {
            continue;
        }
        let may = |resource: &str| -> Result<bool, ReachError> {
            let question = ask(&name, resource)?;
            let decision = evaluator.decide(&question.request(), &question.policies())?;
            Ok(decision.is_allowed())
        };
        let mut reach = Reach {
            action: name.clone(),
            level: action.access_level,
            everywhere: true,
            only: Vec::new(),
            except: Vec::new(),
        };
        for resource in of_action(action, home) {
            if may(&resource)? {
                reach.only.push(resource);
            } else {
                reach.everywhere = false;
            }
        }
        if reach.everywhere {
            reach.only.clear();
        }
        for (pattern, resource) in mentions.resources(action, &name, home) {
            match (reach.everywhere, may(&resource)?) {
                (true, false) => reach.except.push(pattern),
                (false, true) => reach.only.push(pattern),
                _ => {}
            }
        }
        if reach.everywhere || !reach.only.is_empty() {
            reaches.push(reach);
        }
    }
    Ok(reaches)
}

/// How many actions of an access level a service has.
pub fn actions_of(service: &str, level: &str) -> usize {
    let actions = sekisho_catalog::actions_of(service).iter();
    actions.filter(|action| action.access_level.as_str() == level).count()
}

/// What policies speak of.
struct Mentions<'a> {
    /// Statements on the caller's side.
    own: Vec<&'a Statement>,
    /// Statements of resources, with the resource that they hang on.
    others: Vec<(&'a str, std::sync::Arc<Document>)>,
}

impl<'a> Mentions<'a> {
    fn of(account: &'a Account, policies: &'a PolicySet) -> Self {
        Self {
            own: documents_of(policies).flat_map(|document| &document.statements).collect(),
            others: account.resource_documents().collect(),
        }
    }

    fn statements(&self) -> impl Iterator<Item = (Option<&str>, &Statement)> {
        let own = self.own.iter().map(|statement| (None, *statement));
        let others = self.others.iter().flat_map(|(arn, document)| {
            document.statements.iter().map(move |statement| (Some(*arn), statement))
        });
        own.chain(others)
    }

    /// Whether some Allow speaks of the action.
    fn may_be_allowed(&self, action: &str) -> bool {
        self.statements()
            .any(|(_, statement)| statement.effect == Effect::Allow && speaks_of(statement, action))
    }

    /// The patterns of statements about the action, and a resource for each.
    fn resources(&self, action: &ActionFact, name: &str, home: Home<'_>) -> Vec<(String, String)> {
        let mut found: Vec<(String, String)> = Vec::new();
        let mut add = |pattern: &str, resource: String| {
            let known = found.iter().any(|(_, known)| *known == resource);
            if !known && fits(action, &resource) {
                found.push((pattern.to_owned(), resource));
            }
        };
        for (hangs_on, statement) in self.statements() {
            if !speaks_of(statement, name) {
                continue;
            }
            if let Some(arn) = hangs_on {
                add(arn, arn.to_owned());
            }
            for pattern in statement.resources.iter().flat_map(|block| &block.patterns) {
                if let Some(resource) = of_pattern(pattern, home) {
                    add(pattern, resource);
                }
            }
        }
        found
    }
}

/// Whether the action element could hold. Negated elements could.
fn speaks_of(statement: &Statement, action: &str) -> bool {
    let block = &statement.actions;
    let some =
        block.patterns.iter().any(|pattern| pattern.as_ref() == "*" || covers(pattern, action));
    some != block.negated
}
