//! `sekisho account what-can`.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::ExitCode;

use clap::Args;
use sekisho_account_data::{Reach, what_can};
use serde_json::{Value, json};

use super::Place;
use crate::commands::asking::{Keys, Output, evaluator};
use crate::failure::Failure;

/// Every action of every service that somebody can do, and where. Each is decided on a resource
/// that stands for its type, then on one that stands for each pattern of the policies.
#[derive(Debug, Args)]
pub(crate) struct WhatCan {
    /// Who: the ARN of a user, role, assumed-role session or root
    #[arg(value_name = "ARN")]
    principal: String,
    #[command(flatten)]
    keys: Keys,
    #[command(flatten)]
    place: Place,
    /// Write answers as a table for people or as JSON for programs
    #[arg(long, value_enum, default_value_t)]
    output: Output,
}

impl WhatCan {
    pub(crate) fn run(self) -> Result<ExitCode, Failure> {
        let context = self.keys.context()?;
        let account = self.place.load()?;
        let reaches = what_can(&account, &self.principal, &context, evaluator())
            .map_err(|error| Failure::asked_wrongly(sekisho_server::error_chain(&error)))?;
        let text = match self.output {
            Output::Json => {
                let actions: Vec<Value> = reaches.iter().map(json).collect();
                format!("{:#}\n", json!({ "principal": self.principal, "actions": actions }))
            }
            Output::Table => table(&reaches),
        };
        std::io::stdout()
            .lock()
            .write_all(text.as_bytes())
            .map_err(|error| Failure::asked_wrongly(format!("standard output: {error}")))?;
        Ok(ExitCode::SUCCESS)
    }
}

fn json(reach: &Reach) -> Value {
    json!({
        "action": reach.action,
        "accessLevel": reach.level.as_str(),
        "everywhere": reach.everywhere,
        "only": reach.only,
        "except": reach.except,
    })
}

/// A line for each service, access level and extent; all actions of a service are a star.
fn table(reaches: &[Reach]) -> String {
    let mut lines: BTreeMap<(&str, &str, String), Vec<&str>> = BTreeMap::new();
    for reach in reaches {
        let (service, name) = reach.action.split_once(':').unwrap_or(("", &reach.action));
        let extent = if reach.everywhere {
            if reach.except.is_empty() {
                "everywhere".to_owned()
            } else {
                format!("everywhere except {}", reach.except.join(", "))
            }
        } else {
            format!("on {}", reach.only.join(", "))
        };
        lines.entry((service, reach.level.as_str(), extent)).or_default().push(name);
    }
    let mut text = String::new();
    for ((service, level, extent), names) in lines {
        let all = sekisho_account_data::actions_of(service, level);
        let names = if 1 < all && names.len() == all {
            format!("all {all} actions")
        } else {
            names.join(", ")
        };
        text.push_str(&format!("{service}  {level}  {extent}\n    {names}\n"));
    }
    text
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;
    use sekisho_account_data::{Account, Data, Import};
    use serde_json::json;

    use super::*;

    #[test]
    fn the_table_groups_by_service_level_and_extent() {
        let mut import = Import::new();
        let statements = json!([
            {"Effect": "Allow", "Action": ["sqs:*", "s3:ListBucket"], "Resource": "*"},
            {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"},
            {"Effect": "Deny", "Action": "sqs:SendMessage",
             "Resource": "arn:aws:sqs:*:*:secret"},
        ]);
        let details = json!({"UserDetailList": [{
            "Arn": "arn:aws:iam::111111111111:user/ann", "UserId": "AIDAEXAMPLE",
            "UserPolicyList": [{"PolicyName": "p", "PolicyDocument":
                {"Version": "2012-10-17", "Statement": statements}}],
        }]});
        import.details(&details.to_string(), &mut |_| {}).unwrap();
        let data: Data = import.finish().unwrap();
        let ann = "arn:aws:iam::111111111111:user/ann";
        let context = sekisho_policy::Context::new();
        let reaches = what_can(&Account::new(data), ann, &context, evaluator()).unwrap();
        assert_snapshot!(table(&reaches));
    }
}
