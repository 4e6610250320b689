//! `cloudtrail:PutEventSelectors`: replaces all of them.

use async_trait::async_trait;
use sekisho_api::cloudtrail::{PutEventSelectorsInput, PutEventSelectorsOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{check, shown};
use crate::trails::{TrailError, name};

/// `cloudtrail:PutEventSelectors`.
pub(super) struct PutEventSelectors;

impl Operation for PutEventSelectors {
    type Model = operations::PutEventSelectors;
    type Error = TrailError;

    fn guards(cx: &Cx<'_>, input: &PutEventSelectorsInput) -> Result<Guards, Refusal> {
        Ok(name::guard(cx, "cloudtrail:PutEventSelectors", &input.trail_name).into())
    }
}

#[async_trait]
impl WriteOperation for PutEventSelectors {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: PutEventSelectorsInput,
    ) -> Result<PutEventSelectorsOutput, TrailError> {
        let mut row = name::load(cx, tx, &input.trail_name).await?;
        let basic = input.event_selectors.unwrap_or_default();
        let advanced = input.advanced_event_selectors.unwrap_or_default();
        if basic.is_empty() == advanced.is_empty() {
            return Err(TrailError::Selectors(
                "Give either EventSelectors or AdvancedEventSelectors.".to_owned(),
            ));
        }
        row.selectors = check::basic(basic)?;
        row.advanced_selectors = check::advanced(advanced)?;
        tx.put(&row)?;
        Ok(PutEventSelectorsOutput {
            trail_arn: Some(name::arn(cx, &row.name)),
            event_selectors: shown::basic(&row.selectors),
            advanced_event_selectors: shown::advanced(&row.advanced_selectors),
        })
    }
}
