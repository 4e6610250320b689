//! `iam:GetCredentialReport`: shows the last report, if it is not too old.

use std::io::Read as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::read::DeflateDecoder;
use sekisho_api::iam::{GetCredentialReportInput, GetCredentialReportOutput, operations};
use sekisho_api::{Fault, Timestamp};
use sekisho_operation::{AwsError, Cx, Guards, Operation, ReadOperation, Refusal};

use super::VALID_S;
use crate::faults;

/// `iam:GetCredentialReport`.
pub(crate) struct GetCredentialReport;

/// Why no report is shown. Wordings are not recorded.
#[derive(Debug, thiserror::Error)]
pub(crate) enum GetReportError {
    /// None was generated.
    #[error("The credential report does not exist. Use GenerateCredentialReport to generate one.")]
    NotPresent,
    /// It was generated too long ago.
    #[error(
        "The credential report has expired. Use GenerateCredentialReport to generate a new one."
    )]
    Expired,
    /// The stored report does not decompress.
    #[error("the stored credential report cannot be read")]
    Damaged,
}

impl AwsError for GetReportError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::NotPresent => &faults::REPORT_NOT_PRESENT,
            Self::Expired => &faults::REPORT_EXPIRED,
            Self::Damaged => &faults::SERVICE_FAILURE,
        }
    }
}

impl Operation for GetCredentialReport {
    type Model = operations::GetCredentialReport;
    type Error = GetReportError;

    fn guards(_: &Cx<'_>, _: &GetCredentialReportInput) -> Result<Guards, Refusal> {
        Ok(Guards::of("iam:GetCredentialReport", "*"))
    }
}

impl ReadOperation for GetCredentialReport {
    fn run(
        cx: &Cx<'_>,
        _: GetCredentialReportInput,
    ) -> Result<GetCredentialReportOutput, GetReportError> {
        let row = cx.view.credential_reports.get(&[cx.account_id().as_str()]);
        let row = row.ok_or(GetReportError::NotPresent)?;
        if row.generated_s.saturating_add(VALID_S) <= cx.now_s {
            return Err(GetReportError::Expired);
        }
        let deflated = STANDARD.decode(&row.content).map_err(|_| GetReportError::Damaged)?;
        let mut content = Vec::new();
        let read = DeflateDecoder::new(deflated.as_slice()).read_to_end(&mut content);
        read.map_err(|_| GetReportError::Damaged)?;
        Ok(GetCredentialReportOutput {
            content: Some(content),
            report_format: Some("text/csv".to_owned()),
            generated_time: Some(Timestamp::from_secs(row.generated_s)),
        })
    }
}
