//! `sekisho simulate`: one question from flags, or many as JSON lines.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use sekisho_policy::question::{NamedDocuments, Question, principal};
use sekisho_policy::{NamedPolicy, PolicyKind, PolicySet};

use super::asking::{Keys, Shown, answer, evaluator, read};
use crate::failure::Failure;

const EXAMPLES: &str = "\
A policy is a file, or with --policies the name of a document in it. Exit code: 0 allowed,
1 denied, 2 asked wrongly.

Examples:
  May ann read an object, with this policy of hers?
    sekisho simulate --principal arn:aws:iam::123456789012:user/ann \\
      --action s3:GetObject --resource arn:aws:s3:::reports/q1.csv --identity ann.json

  Why not, and what would allow it?
    sekisho simulate … --context aws:SourceIp=203.0.113.7 --explain

  Under an SCP at the root and two at the account, and a bucket policy of another account:
    sekisho simulate … --scp root.json --scp account.json,region.json \\
      --resource-policy bucket.json --resource-account 210987654321

  May the role be assumed? Its trust policy is the resource's policy.
    sekisho simulate --principal arn:aws:iam::123456789012:user/ann --action sts:AssumeRole \\
      --resource arn:aws:iam::123456789012:role/deploy --resource-policy trust.json

  Many questions, one JSON object a line:
    sekisho simulate --jsonl --policies policies.json < questions.jsonl > answers.jsonl";

/// Decides questions.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Simulate {
    /// Read questions as JSON lines from standard input, and answer each with one line
    #[arg(long, conflicts_with_all = ["principal", "action", "resource", "explain", "output"])]
    jsonl: bool,
    /// JSON file of named documents, that questions and flags may refer to
    #[arg(long, value_name = "FILE")]
    policies: Option<PathBuf>,
    /// Who asks: an ARN, a service such as ec2.amazonaws.com, or anonymous
    #[arg(long, value_name = "WHO", required_unless_present = "jsonl")]
    principal: Option<String>,
    /// What is asked for, such as s3:GetObject
    #[arg(long, value_name = "SERVICE:ACTION", required_unless_present = "jsonl")]
    action: Option<String>,
    /// The resource's ARN; * for actions without
    #[arg(long, value_name = "ARN", default_value = "*")]
    resource: String,
    /// The account that owns the resource, where its ARN does not say
    #[arg(long, value_name = "ID")]
    resource_account: Option<String>,
    #[command(flatten)]
    keys: Keys,
    #[command(flatten)]
    given: Given,
    #[command(flatten)]
    shown: Shown,
}

/// The policies.
#[derive(Debug, Args)]
struct Given {
    /// Identity policy of the caller or of a group; may be repeated
    #[arg(long, value_name = "FILE")]
    identity: Vec<String>,
    /// Policy of the resource; of a role, its trust policy
    #[arg(long, value_name = "FILE")]
    resource_policy: Option<String>,
    /// Permissions boundary of the caller
    #[arg(long, value_name = "FILE")]
    boundary: Option<String>,
    /// Session policy; may be repeated
    #[arg(long, value_name = "FILE")]
    session: Vec<String>,
    /// SCPs of one level of the organization; once a level, root first
    #[arg(long, value_name = "FILE,…")]
    scp: Vec<String>,
    /// RCPs of one level of the resource's organization; once a level, root first
    #[arg(long, value_name = "FILE,…")]
    rcp: Vec<String>,
    /// Policy of the VPC endpoint that the request comes through
    #[arg(long, value_name = "FILE")]
    endpoint: Option<String>,
}

impl Simulate {
    pub(crate) fn run(self) -> Result<ExitCode, Failure> {
        let documents = self.documents()?;
        if self.jsonl {
            let summary = sekisho_policy::question::run(
                std::io::stdin().lock(),
                std::io::stdout().lock(),
                &documents,
                evaluator(),
            )
            .map_err(|error| Failure::because(&error))?;
            return Ok(if summary.failed == 0 { ExitCode::SUCCESS } else { ExitCode::from(1) });
        }
        let question = self.question(&documents)?;
        let allowed = answer(&question.request(), &question.policies(), &self.shown)?;
        Ok(ExitCode::from(u8::from(!allowed)))
    }

    fn documents(&self) -> Result<NamedDocuments, Failure> {
        let Some(path) = &self.policies else { return Ok(NamedDocuments::new()) };
        let wrong = |error: &dyn std::fmt::Display| {
            Failure::asked_wrongly(format!("policies: {}: {error}", path.display()))
        };
        let text = std::fs::read_to_string(path).map_err(|error| wrong(&error))?;
        NamedDocuments::parse(&text).map_err(|error| wrong(&error))
    }

    fn question(&self, documents: &NamedDocuments) -> Result<Question, Failure> {
        let action = self.action.as_deref().unwrap_or_default();
        check_action(action)?;
        check_account(self.resource_account.as_deref())?;
        let context = self.keys.context()?;
        let who = self.principal.as_deref().unwrap_or_default();
        let principal = principal(who, None, action, &context).ok_or_else(|| {
            Failure::asked_wrongly(format!(
                "principal: an ARN of a user, role, session or root, a service's name or \
                 anonymous, not {who:?}"
            ))
        })?;
        let mut question = Question {
            id: "null".to_owned(),
            principal,
            action: action.to_owned(),
            resource: self.resource.clone(),
            resource_account: self.resource_account.clone(),
            context,
            policies: PolicySet::default(),
        };
        let resource = if question.request().assumes_role() {
            PolicyKind::RoleTrust
        } else {
            PolicyKind::Resource
        };
        question.policies = self.given.set(resource, documents)?;
        question.fill_in();
        Ok(question)
    }
}

/// Refuses what is no action.
pub(crate) fn check_action(action: &str) -> Result<(), Failure> {
    let good = action.split_once(':').is_some_and(|(service, name)| {
        !service.is_empty() && !name.is_empty() && !name.contains(':')
    });
    if good && !action.contains(['*', '?']) {
        return Ok(());
    }
    Err(Failure::asked_wrongly(format!("action: one action as service:Name, not {action:?}")))
}

/// Refuses what is no account.
pub(crate) fn check_account(account: Option<&str>) -> Result<(), Failure> {
    match account {
        Some(id) if id.len() != 12 || !id.bytes().all(|byte| byte.is_ascii_digit()) => {
            Err(Failure::asked_wrongly(format!("resource-account: twelve digits, not {id:?}")))
        }
        _ => Ok(()),
    }
}

impl Given {
    fn set(&self, resource: PolicyKind, documents: &NamedDocuments) -> Result<PolicySet, Failure> {
        let list = |names: &[String], kind| {
            names.iter().map(|name| policy(name, kind, documents)).collect::<Result<Vec<_>, _>>()
        };
        let levels = |levels: &[String], kind| {
            levels
                .iter()
                .map(|level| {
                    let names = level.split(',').filter(|name| !name.is_empty());
                    list(&names.map(str::to_owned).collect::<Vec<_>>(), kind)
                })
                .collect::<Result<Vec<_>, Failure>>()
        };
        let one = |name: &Option<String>, kind| list(name.as_slice(), kind);
        let some = |list: Vec<NamedPolicy>| (!list.is_empty()).then_some(list);
        let some_levels = |list: Vec<Vec<NamedPolicy>>| (!list.is_empty()).then_some(list);
        Ok(PolicySet {
            identity: list(&self.identity, PolicyKind::Identity)?,
            boundary: some(one(&self.boundary, PolicyKind::PermissionsBoundary)?),
            session: some(list(&self.session, PolicyKind::Session)?),
            resource: one(&self.resource_policy, resource)?,
            scp: some_levels(levels(&self.scp, PolicyKind::ServiceControl)?),
            rcp: some_levels(levels(&self.rcp, PolicyKind::ResourceControl)?),
            endpoint: some(one(&self.endpoint, PolicyKind::VpcEndpoint)?),
        })
    }
}

/// A policy by the name of its document or of its file.
fn policy(
    name: &str,
    kind: PolicyKind,
    documents: &NamedDocuments,
) -> Result<NamedPolicy, Failure> {
    let policy = match documents.get(name, kind) {
        Some(document) => NamedPolicy { name: Arc::from(name), document },
        None => NamedPolicy::parse(name, &read(name.as_ref())?, kind),
    };
    match &policy.document {
        Ok(_) => Ok(policy),
        // EV-7
        Err(error) => Err(Failure::asked_wrongly(format!(
            "{name}: unreadable as {} policy: {error}",
            kind.question_name()
        ))),
    }
}
