//! `cloudtrail:UpdateTrail`: changes what is given, and leaves the rest.

use async_trait::async_trait;
use sekisho_api::cloudtrail::{UpdateTrailInput, UpdateTrailOutput, operations};
use sekisho_directory::Tx;
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::settings::{self, Unbuilt};
use super::{TrailError, name};

/// `cloudtrail:UpdateTrail`.
pub(super) struct UpdateTrail;

impl Operation for UpdateTrail {
    type Model = operations::UpdateTrail;
    type Error = TrailError;

    fn guards(cx: &Cx<'_>, input: &UpdateTrailInput) -> Result<Guards, Refusal> {
        Ok(name::guard(cx, "cloudtrail:UpdateTrail", &input.name).into())
    }
}

#[async_trait]
impl WriteOperation for UpdateTrail {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: UpdateTrailInput,
    ) -> Result<UpdateTrailOutput, TrailError> {
        let mut row = name::load(cx, tx, &input.name).await?;
        Unbuilt {
            sns_topic_name: &input.sns_topic_name,
            log_group: &input.cloud_watch_logs_log_group_arn,
            log_role: &input.cloud_watch_logs_role_arn,
            kms_key_id: &input.kms_key_id,
            is_organization_trail: input.is_organization_trail,
        }
        .check()?;
        let moves = input.s3_bucket_name.is_some() || input.s3_key_prefix.is_some();
        if let Some(bucket) = input.s3_bucket_name {
            row.bucket = bucket;
        }
        if input.s3_key_prefix.is_some() {
            row.key_prefix = settings::prefix(input.s3_key_prefix)?;
        }
        row.multi_region = input.is_multi_region_trail.unwrap_or(row.multi_region);
        row.global_services = input.include_global_service_events.unwrap_or(row.global_services);
        row.validated = input.enable_log_file_validation.unwrap_or(row.validated);
        if row.multi_region && !row.global_services {
            return Err(TrailError::GlobalServices);
        }
        if moves {
            settings::bucket(cx, &row.name, &row.bucket, row.key_prefix.as_deref())?;
        }
        tx.put(&row)?;
        Ok(UpdateTrailOutput {
            trail_arn: Some(name::arn(cx, &row.name)),
            name: Some(row.name),
            s3_bucket_name: Some(row.bucket),
            s3_key_prefix: row.key_prefix,
            include_global_service_events: Some(row.global_services),
            is_multi_region_trail: Some(row.multi_region),
            log_file_validation_enabled: Some(row.validated),
            is_organization_trail: Some(false),
            ..UpdateTrailOutput::default()
        })
    }
}
