//! `sekisho account can` and `who-can`.

use std::process::ExitCode;

use clap::Args;
use sekisho_account_data::{Asked, who_can};
use serde_json::json;

use super::Place;
use crate::commands::asking::{Keys, Output, Shown, answer, evaluator};
use crate::commands::simulate::{check_account, check_action};
use crate::failure::Failure;

/// What is asked beside who asks.
#[derive(Debug, Args)]
struct What {
    /// What is asked for, such as s3:GetObject
    #[arg(value_name = "SERVICE:ACTION")]
    action: String,
    /// The resource's ARN; * for actions without
    #[arg(value_name = "RESOURCE", default_value = "*")]
    resource: String,
    /// The account that owns the resource, where neither its ARN nor the account file say
    #[arg(long, value_name = "ID")]
    resource_account: Option<String>,
    #[command(flatten)]
    keys: Keys,
}

impl What {
    fn asked(&self) -> Result<Asked<'_>, Failure> {
        check_action(&self.action)?;
        check_account(self.resource_account.as_deref())?;
        Ok(Asked {
            action: &self.action,
            resource: &self.resource,
            resource_account: self.resource_account.as_deref(),
            context: self.keys.context()?,
        })
    }
}

const CAN_EXAMPLES: &str = "\
Groups, boundaries, the versions in force of managed policies, SCPs and RCPs, trust policies and
tags (as aws:PrincipalTag/…) are taken from the account file; condition keys that it cannot know
come from --context.

Examples:
  sekisho account can arn:aws:iam::123456789012:user/ann s3:GetObject arn:aws:s3:::reports/q1.csv
  sekisho account can arn:aws:iam::123456789012:user/ann sts:AssumeRole \\
    arn:aws:iam::123456789012:role/deploy --context aws:MultiFactorAuthPresent=true --explain";

/// Whether a user, role, role session or root user can.
#[derive(Debug, Args)]
#[command(after_help = CAN_EXAMPLES)]
pub(crate) struct Can {
    /// Who asks: the ARN of a user, role, assumed-role session or root
    #[arg(value_name = "ARN")]
    principal: String,
    #[command(flatten)]
    what: What,
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    shown: Shown,
}

impl Can {
    pub(crate) fn run(self) -> Result<ExitCode, Failure> {
        let asked = self.what.asked()?;
        let account = self.place.load()?;
        let question = account
            .question(&self.principal, &asked)
            .map_err(|error| Failure::asked_wrongly(error.to_string()))?;
        let allowed = answer(&question.request(), &question.policies(), &self.shown)?;
        Ok(ExitCode::from(u8::from(!allowed)))
    }
}

/// Who of all users, roles and root users can.
#[derive(Debug, Args)]
pub(crate) struct WhoCan {
    #[command(flatten)]
    what: What,
    #[command(flatten)]
    place: Place,
    /// Write answers as a table for people or as JSON for programs
    #[arg(long, value_enum, default_value_t)]
    output: Output,
}

impl WhoCan {
    pub(crate) fn run(self) -> Result<ExitCode, Failure> {
        let asked = self.what.asked()?;
        let account = self.place.load()?;
        let holders = who_can(&account, &asked, evaluator());
        let may = holders.iter().filter(|holder| matches!(holder.may, Ok(true)));
        let may: Vec<&str> = may.map(|holder| holder.arn.as_str()).collect();
        let unreadable: Vec<String> = holders
            .iter()
            .filter_map(|holder| {
                let error = holder.may.as_ref().err()?;
                Some(format!("{}: {}", holder.arn, sekisho_server::error_chain(error)))
            })
            .collect();
        match self.output {
            Output::Json => {
                println!("{:#}", json!({ "allowed": may, "unreadable": unreadable }));
            }
            Output::Table => may.iter().for_each(|arn| println!("{arn}")),
        }
        // EV-7: whoever has a policy that cannot be read may nothing, but should know.
        if self.output == Output::Table {
            unreadable.iter().for_each(|words| eprintln!("sekisho: denied, since {words}"));
        }
        Ok(ExitCode::from(u8::from(may.is_empty())))
    }
}
