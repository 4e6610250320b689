//! `cloudtrail:StartLogging` and `StopLogging`. What goes on already goes on as it did.

use async_trait::async_trait;
use sekisho_api::cloudtrail::{
    StartLoggingInput, StartLoggingOutput, StopLoggingInput, StopLoggingOutput, operations,
};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{TrailError, name};

/// `cloudtrail:StartLogging`.
pub(super) struct StartLogging;
/// `cloudtrail:StopLogging`.
pub(super) struct StopLogging;

impl Operation for StartLogging {
    type Model = operations::StartLogging;
    type Error = TrailError;

    fn guards(cx: &Cx<'_>, input: &StartLoggingInput) -> Result<Guards, Refusal> {
        Ok(name::guard(cx, "cloudtrail:StartLogging", &input.name).into())
    }
}

#[async_trait]
impl WriteOperation for StartLogging {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: StartLoggingInput,
    ) -> Result<StartLoggingOutput, TrailError> {
        let mut row = name::load(cx, tx, &input.name).await?;
        if !row.logging {
            row.logging = true;
            row.started_s = Some(cx.now_s);
            tx.put(&row)?;
        }
        Ok(StartLoggingOutput {})
    }
}

impl Operation for StopLogging {
    type Model = operations::StopLogging;
    type Error = TrailError;

    fn guards(cx: &Cx<'_>, input: &StopLoggingInput) -> Result<Guards, Refusal> {
        Ok(name::guard(cx, "cloudtrail:StopLogging", &input.name).into())
    }
}

#[async_trait]
impl WriteOperation for StopLogging {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: StopLoggingInput,
    ) -> Result<StopLoggingOutput, TrailError> {
        let mut row = name::load(cx, tx, &input.name).await?;
        if row.logging {
            row.logging = false;
            row.stopped_s = Some(cx.now_s);
            tx.put(&row)?;
        }
        Ok(StopLoggingOutput {})
    }
}
