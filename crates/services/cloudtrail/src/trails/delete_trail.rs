//! `cloudtrail:DeleteTrail`: what it delivered stays.

use async_trait::async_trait;
use sekisho_api::cloudtrail::{DeleteTrailInput, DeleteTrailOutput, operations};
use sekisho_directory::{TrailDeliveryRow, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{TrailError, name};

/// `cloudtrail:DeleteTrail`.
pub(super) struct DeleteTrail;

impl Operation for DeleteTrail {
    type Model = operations::DeleteTrail;
    type Error = TrailError;

    fn guards(cx: &Cx<'_>, input: &DeleteTrailInput) -> Result<Guards, Refusal> {
        Ok(name::guard(cx, "cloudtrail:DeleteTrail", &input.name).into())
    }
}

#[async_trait]
impl WriteOperation for DeleteTrail {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: DeleteTrailInput,
    ) -> Result<DeleteTrailOutput, TrailError> {
        let row = name::load(cx, tx, &input.name).await?;
        let delivery = TrailDeliveryRow::key_of(row.account, &row.name);
        if let Some(delivery) = tx.get::<TrailDeliveryRow>(&delivery).await? {
            tx.delete(&delivery);
        }
        tx.delete(&row);
        Ok(DeleteTrailOutput {})
    }
}
