//! `sekisho account import`.

use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use sekisho_account_data::file;

use super::load::{default_place, details, finish};
use crate::commands::asking::{read, read_bytes};
use crate::failure::Failure;

const EXAMPLES: &str = r#"Examples:
  One account:
    aws iam get-account-authorization-details > details.json
    sekisho account import details.json

  Several accounts, their organization, and the policies of buckets, keys and queues:
    sekisho account import a.json b.json --organization org.json --resource-policies resources.json

  org.json is outputs of the AWS CLI put together; RCPs are added as SCPs are:
    {"Organization": …,   `aws organizations describe-organization`, its Organization
     "Parents": {…},      child to parent: the Id of `aws organizations list-parents --child-id …`
                          for each account and organizational unit
     "Policies": […],     the Policy of `aws organizations describe-policy --policy-id …` for each
                          of `aws organizations list-policies --filter SERVICE_CONTROL_POLICY`
     "Targets": {…}}      policy id to the Targets of
                          `aws organizations list-targets-for-policy --policy-id …`

  resources.json has a policy for each ARN; for buckets of another account, say whose they are:
    {"arn:aws:s3:::reports": {"Owner": "210987654321", "Policy": {"Version": …}},
     "arn:aws:sqs:eu-west-1:123456789012:jobs": {"Version": …}}"#;

/// Reads the output of `aws iam get-account-authorization-details`, one or several pages, of one or
/// several accounts.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Import {
    /// Output of `aws iam get-account-authorization-details`
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// Policies of the organization; see the examples
    #[arg(long, value_name = "FILE")]
    organization: Option<PathBuf>,
    /// Policies of resources by ARN; see the examples
    #[arg(long, value_name = "FILE")]
    resource_policies: Vec<PathBuf>,
    /// Account file to write [default: $XDG_STATE_HOME/sekisho/account.sekacct]
    #[arg(long, value_name = "FILE", env = "SEKISHO_ACCOUNT_FILE")]
    out: Option<PathBuf>,
}

impl Import {
    pub(crate) fn run(self) -> Result<ExitCode, Failure> {
        let mut import = sekisho_account_data::Import::new();
        for path in &self.files {
            details(&mut import, path, read_bytes(path)?)?;
        }
        let wrong = |path: &Path, error: &dyn std::fmt::Display| {
            Failure::asked_wrongly(format!("{}: {error}", path.display()))
        };
        for path in &self.resource_policies {
            import.resources(&read(path)?).map_err(|error| wrong(path, &error))?;
        }
        if let Some(path) = &self.organization {
            import.organization(&read(path)?).map_err(|error| wrong(path, &error))?;
        }
        let data = finish(import)?;
        let out = match self.out {
            Some(out) => out,
            None => default_place()?,
        };
        let bytes = file::encode(&data);
        write(&out, &bytes)
            .map_err(|error| Failure::asked_wrongly(format!("{}: {error}", out.display())))?;
        let (users, groups, roles) = data.principals();
        let (managed, resources, documents) = data.policies();
        println!(
            "{}: {} ({users} users, {groups} groups, {roles} roles, {managed} managed and \
             {resources} resource policies, {documents} distinct documents, {} bytes)",
            out.display(),
            data.accounts().join(", "),
            bytes.len(),
        );
        Ok(ExitCode::SUCCESS)
    }
}

/// Writes beside and renames, so that the file is never half there; it tells who may do what, so
/// only its owner may read it.
fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder)?;
    }
    let mut beside = path.as_os_str().to_owned();
    beside.push(format!(".{}.new", std::process::id()));
    let beside = PathBuf::from(beside);
    let mut file =
        std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&beside)?;
    let written = file
        .write_all(bytes)
        .and_then(|()| file.sync_all())
        .and_then(|()| std::fs::rename(&beside, path));
    if written.is_err() {
        let _ = std::fs::remove_file(&beside);
    }
    written
}
