//! `iam:GenerateServiceLastAccessedDetails`: asks for a report on what an entity, the members of a
//! group, or all who have a managed policy last used.
//!
//! The report is made when it is fetched, so none is ever in progress.

use async_trait::async_trait;
use sekisho_api::iam::{
    GenerateServiceLastAccessedDetailsInput, GenerateServiceLastAccessedDetailsOutput, operations,
};
use sekisho_directory::{AccessReportRow, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::ServiceAccessError;
use super::subject::{self, Subject};
use crate::uuid;

/// How long a report can be fetched, in seconds. Source: IAM API reference,
/// GetServiceLastAccessedDetails.
const KEPT_S: i64 = 7 * 24 * 60 * 60;

/// `iam:GenerateServiceLastAccessedDetails`.
pub(crate) struct GenerateServiceLastAccessedDetails;

impl Operation for GenerateServiceLastAccessedDetails {
    type Model = operations::GenerateServiceLastAccessedDetails;
    type Error = ServiceAccessError;

    fn guards(
        cx: &Cx<'_>,
        input: &GenerateServiceLastAccessedDetailsInput,
    ) -> Result<Guards, Refusal> {
        Ok(subject::guard(cx, "iam:GenerateServiceLastAccessedDetails", &input.arn)?.into())
    }
}

#[async_trait]
impl WriteOperation for GenerateServiceLastAccessedDetails {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: GenerateServiceLastAccessedDetailsInput,
    ) -> Result<GenerateServiceLastAccessedDetailsOutput, ServiceAccessError> {
        Subject::find(cx, &input.arn)?;
        for old in cx.view.access_reports.of(cx.account_id().as_str(), None) {
            if old.created_s.saturating_add(KEPT_S) <= cx.now_s {
                tx.delete(&**old);
            }
        }
        let job = uuid::new(cx);
        tx.put(&AccessReportRow {
            account: cx.account_id(),
            job: job.clone(),
            arn: input.arn,
            by_action: input.granularity.as_deref() == Some("ACTION_LEVEL"),
            created_s: cx.now_s,
        })?;
        Ok(GenerateServiceLastAccessedDetailsOutput { job_id: Some(job) })
    }
}
