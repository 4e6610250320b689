//! `sekisho actions 's3:Get*'`: the actions that patterns stand for.

use std::io::Write;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use sekisho_catalog::{AccessLevel, ActionFact};
use sekisho_policy_validation::{NotExpanded, expand_actions};
use serde_json::{Value, json};

use crate::failure::Failure;

/// Which patterns, and how to show what they stand for.
#[derive(Debug, Args)]
pub(crate) struct Actions {
    /// Actions, with * and ? as in a policy; letter case is ignored
    #[arg(required = true, value_name = "PATTERN")]
    patterns: Vec<String>,
    /// Only actions of these access levels
    #[arg(long, value_enum, value_name = "LEVEL", value_delimiter = ',')]
    access_level: Vec<Level>,
    /// How to print
    #[arg(long, value_enum, default_value = "table")]
    output: Output,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Output {
    Table,
    Json,
}

/// AWS's five access levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Level {
    List,
    Read,
    Write,
    Tagging,
    PermissionsManagement,
}

impl Level {
    fn of(level: AccessLevel) -> Self {
        match level {
            AccessLevel::List => Self::List,
            AccessLevel::Read => Self::Read,
            AccessLevel::Write => Self::Write,
            AccessLevel::Tagging => Self::Tagging,
            AccessLevel::PermissionsManagement => Self::PermissionsManagement,
        }
    }
}

impl Actions {
    /// Exits with 1 if a pattern matches no action of its service.
    pub(crate) fn run(self) -> Result<ExitCode, Failure> {
        let mut found: Vec<&ActionFact> = Vec::new();
        let mut missed = false;
        for pattern in &self.patterns {
            match expand_actions(pattern) {
                Ok(actions) => found.extend(actions),
                Err(why) => missed |= miss(pattern, &why)?,
            }
        }
        found.sort_by_key(|action| (action.service, action.name.to_ascii_lowercase()));
        found.dedup_by_key(|action| (action.service, action.name));
        found.retain(|action| {
            self.access_level.is_empty()
                || self.access_level.contains(&Level::of(action.access_level))
        });
        let text = match self.output {
            Output::Table => table(&found),
            Output::Json => {
                let values: Vec<Value> = found.iter().map(|action| value(action)).collect();
                format!("{:#}\n", Value::from(values))
            }
        };
        match std::io::stdout().lock().write_all(text.as_bytes()) {
            // Whoever read had enough.
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
                return Err(Failure::because(&error));
            }
            _ => {}
        }
        Ok(if missed { ExitCode::from(1) } else { ExitCode::SUCCESS })
    }
}

/// Says why a pattern stands for nothing; a malformed one ends it.
fn miss(pattern: &str, why: &NotExpanded) -> Result<bool, Failure> {
    let meant = |meant: Option<&str>| {
        meant.map_or_else(String::new, |meant| format!(" Did you mean {meant}?"))
    };
    match why {
        NotExpanded::Malformed => Err(Failure::asked_wrongly(format!(
            "{pattern}: an action is * or service:name, such as s3:Get*"
        ))),
        NotExpanded::UnknownService { prefix, meant: near } => Err(Failure::asked_wrongly(
            format!("{pattern}: no service is called {prefix}.{}", meant(*near)),
        )),
        NotExpanded::UnknownAction { meant: near } => {
            eprintln!("sekisho: {pattern}: no action matches.{}", meant(near.as_deref()));
            Ok(true)
        }
    }
}

fn resource_types(action: &ActionFact) -> Vec<String> {
    let name = |on: &sekisho_catalog::ActionResourceType| {
        // As AWS's pages mark the ones that a policy must name.
        format!("{}{}", on.resource_type.name, if on.required { "*" } else { "" })
    };
    action.resource_types.iter().map(name).collect()
}

fn condition_keys(action: &ActionFact) -> Vec<&'static str> {
    let of_types = action.resource_types.iter().flat_map(|on| &on.condition_keys);
    let mut keys: Vec<&str> =
        action.condition_keys.iter().chain(of_types).map(|key| key.name).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

fn value(action: &ActionFact) -> Value {
    let types: Vec<Value> = action
        .resource_types
        .iter()
        .map(|on| {
            json!({
                "name": on.resource_type.name,
                "arn": on.resource_type.arn_pattern,
                "required": on.required,
            })
        })
        .collect();
    json!({
        "action": action.full_name(),
        "accessLevel": action.access_level.as_str(),
        "resourceTypes": types,
        "conditionKeys": condition_keys(action),
        "dependentActions": action.dependent_actions,
    })
}

fn table(actions: &[&ActionFact]) -> String {
    let mut rows = vec![[
        "ACTION".to_owned(),
        "ACCESS LEVEL".to_owned(),
        "RESOURCE TYPES".to_owned(),
        "CONDITION KEYS".to_owned(),
    ]];
    rows.extend(actions.iter().map(|action| {
        [
            action.full_name(),
            action.access_level.as_str().to_owned(),
            resource_types(action).join(", "),
            condition_keys(action).join(", "),
        ]
    }));
    let mut widths = [0; 4];
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let mut text = String::new();
    for row in &rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(widths) {
            line.push_str(cell);
            line.extend(std::iter::repeat_n(' ', width + 2 - cell.chars().count()));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}
