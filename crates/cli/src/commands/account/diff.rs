//! `sekisho account diff`.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use sekisho_account_data::{Changed, Difference, diff};
use serde_json::{Value, json};

use super::load::load;
use crate::commands::asking::{Keys, Output, evaluator};
use crate::failure::Failure;
use crate::terminal::{ProgressLine, Style};

const COMPARED: &str = "\
What is compared: for every user, role and root user of either state, each action that a statement
speaks of that only one of the states has (all actions, where tags, boundaries, SCP levels or the
principal itself come or go), on every resource that the caller's policies mention and on one
resource of each type that the action works on; and each action of a resource or trust policy that
differs, on that resource. Patterns over actions are all actions of the catalog that they cover;
patterns over all services (*) and NotAction are one action of each service and access level.
Wildcards and variables in resources are asked about with one name in their place. Condition keys
are those that the data tells and those of --context; what depends on others is not seen to change.

Example, in CI:
  sekisho account diff main.json branch.json || echo 'somebody gains or loses something'";

/// Whose answers change between two states of accounts.
#[derive(Debug, Args)]
#[command(after_help = COMPARED)]
pub(crate) struct Diff {
    /// Account file or exported data of the state before
    before: PathBuf,
    /// Account file or exported data of the state after
    after: PathBuf,
    #[command(flatten)]
    keys: Keys,
    /// Write answers as a table for people or as JSON for programs
    #[arg(long, value_enum, default_value_t)]
    output: Output,
}

impl Diff {
    pub(crate) fn run(self) -> Result<ExitCode, Failure> {
        let context = self.keys.context()?;
        let (before, after) = (load(&self.before)?, load(&self.after)?);
        let mut line = ProgressLine::new("Comparing");
        let difference = diff(&before, &after, &context, evaluator(), &mut |done, total| {
            line.at(done, total);
        });
        drop(line);
        match self.output {
            Output::Json => println!("{:#}", json(&difference)),
            Output::Table => print!("{}", table(&difference, Style::of_stdout())),
        }
        Ok(ExitCode::from(u8::from(!difference.changed.is_empty())))
    }
}

fn json(difference: &Difference) -> Value {
    let compared = difference.compared;
    let changed = difference.changed.iter().map(|changed| {
        json!({
            "principal": changed.principal,
            "action": changed.action,
            "resource": changed.resource,
            "before": words(changed.before),
            "after": words(changed.after),
        })
    });
    json!({
        "changed": changed.collect::<Vec<_>>(),
        "compared": {
            "principals": compared.principals,
            "concerned": compared.concerned,
            "questions": compared.questions,
            "cutShort": compared.cut_short,
        },
    })
}

fn words(allowed: bool) -> &'static str {
    if allowed { "allowed" } else { "denied" }
}

/// A paragraph a principal, a line an action and what happens to it.
fn table(difference: &Difference, style: Style) -> String {
    let mut text = String::new();
    let mut lines: BTreeMap<(&str, bool, &str), Vec<&str>> = BTreeMap::new();
    for Changed { principal, action, resource, after, .. } in &difference.changed {
        lines.entry((principal, *after, action)).or_default().push(resource);
    }
    let mut last = "";
    for ((principal, gains, action), resources) in lines {
        if principal != last {
            text.push_str(&format!("{}\n", style.strong(principal)));
            last = principal;
        }
        let sign = if gains { style.good("+") } else { style.bad("-") };
        text.push_str(&format!("  {sign} {action} on {}\n", resources.join(", ")));
    }
    let compared = difference.compared;
    text.push_str(&format!(
        "{} answers change; {} questions about {} of {} principals were compared\n",
        difference.changed.len(),
        compared.questions,
        compared.concerned,
        compared.principals
    ));
    if 0 < compared.cut_short {
        text.push_str(&format!(
            "there were more questions than are asked about {} principals\n",
            compared.cut_short
        ));
    }
    text
}
