//! `iam:GenerateCredentialReport`: makes a report, unless there is one of the last four hours.
//!
//! A report is made at once, so none is ever in progress; the call that makes it says `STARTED`,
//! as the first does with AWS, and the next `COMPLETE`.

use std::io::Write as _;

use async_trait::async_trait;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::DeflateEncoder;
use sekisho_api::Fault;
use sekisho_api::iam::{GenerateCredentialReportInput, GenerateCredentialReportOutput, operations};
use sekisho_directory::{CredentialReportRow, DirectoryError, Tx};
use sekisho_operation::{AwsError, Cx, Guards, Operation, Refusal, WriteOperation};

use super::{VALID_S, report};
use crate::faults;

/// `iam:GenerateCredentialReport`.
pub(crate) struct GenerateCredentialReport;

/// Why there is no report.
#[derive(Debug, thiserror::Error)]
pub(crate) enum GenerateReportError {
    /// It does not compress.
    #[error("the credential report could not be compressed")]
    Compression(#[from] std::io::Error),
    /// The store failed.
    #[error("the row of a credential report could not be read or written")]
    Directory(#[from] DirectoryError),
}

impl AwsError for GenerateReportError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::Compression(_) | Self::Directory(_) => &faults::SERVICE_FAILURE,
        }
    }
}

impl Operation for GenerateCredentialReport {
    type Model = operations::GenerateCredentialReport;
    type Error = GenerateReportError;

    fn guards(_: &Cx<'_>, _: &GenerateCredentialReportInput) -> Result<Guards, Refusal> {
        Ok(Guards::of("iam:GenerateCredentialReport", "*"))
    }
}

#[async_trait]
impl WriteOperation for GenerateCredentialReport {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        _: GenerateCredentialReportInput,
    ) -> Result<GenerateCredentialReportOutput, GenerateReportError> {
        let last: Option<CredentialReportRow> =
            tx.get(&CredentialReportRow::key_of(cx.account_id())).await?;
        if last.as_ref().is_some_and(|last| cx.now_s < last.generated_s.saturating_add(VALID_S)) {
            return Ok(GenerateCredentialReportOutput {
                state: Some("COMPLETE".to_owned()),
                description: None,
            });
        }
        let mut deflated = DeflateEncoder::new(Vec::new(), Compression::default());
        deflated.write_all(report::csv(cx).as_bytes())?;
        tx.put(&CredentialReportRow {
            account: cx.account_id(),
            generated_s: cx.now_s,
            content: STANDARD.encode(deflated.finish()?),
        })?;
        let description = match last {
            None => "No report exists. Starting a new report generation task",
            Some(_) => "The last report has expired. Starting a new report generation task",
        };
        Ok(GenerateCredentialReportOutput {
            state: Some("STARTED".to_owned()),
            description: Some(description.to_owned()),
        })
    }
}
