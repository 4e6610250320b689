//! `cloudtrail:CreateTrail`: makes a trail that does not log yet.

use async_trait::async_trait;
use sekisho_api::cloudtrail::{CreateTrailInput, CreateTrailOutput, operations};
use sekisho_catalog::Quota;
use sekisho_directory::{TrailRow, Tx};
use sekisho_operation::{Cx, Guard, Guards, Operation, Refusal, WriteOperation};

use super::settings::{self, Unbuilt};
use super::{TrailError, name};
use crate::tags;

/// `cloudtrail:CreateTrail`.
pub(super) struct CreateTrail;

impl Operation for CreateTrail {
    type Model = operations::CreateTrail;
    type Error = TrailError;

    fn guards(cx: &Cx<'_>, input: &CreateTrailInput) -> Result<Guards, Refusal> {
        let arn = name::arn(cx, &input.name);
        let given = input.tags_list.as_deref().unwrap_or_default();
        // EV-85: with tags the tagging must be allowed too.
        let tagging = (!given.is_empty()).then(|| Guard::new("cloudtrail:AddTags", arn.clone()));
        let needed = [Some(Guard::new("cloudtrail:CreateTrail", arn)), tagging];
        Ok(Guards { needed: needed.into_iter().flatten().collect() }
            .each(|guard| tags::on_request(guard, given)))
    }
}

#[async_trait]
impl WriteOperation for CreateTrail {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: CreateTrailInput,
    ) -> Result<CreateTrailOutput, TrailError> {
        let trail_name = name::read(cx, &input.name)?.to_owned();
        Unbuilt {
            sns_topic_name: &input.sns_topic_name,
            log_group: &input.cloud_watch_logs_log_group_arn,
            log_role: &input.cloud_watch_logs_role_arn,
            kms_key_id: &input.kms_key_id,
            is_organization_trail: input.is_organization_trail,
        }
        .check()?;
        let multi_region = input.is_multi_region_trail.unwrap_or(false);
        let global_services = input.include_global_service_events.unwrap_or(true);
        if multi_region && !global_services {
            return Err(TrailError::GlobalServices);
        }
        let key_prefix = settings::prefix(input.s3_key_prefix)?;
        let tags = tags::read(input.tags_list)?;
        let account = cx.account_id();
        if tx.get::<TrailRow>(&TrailRow::key_of(account, &trail_name)).await?.is_some() {
            return Err(TrailError::Exists { name: trail_name, account: account.to_string() });
        }
        let max = cx.system.quotas.get(Quota::TrailsPerRegion);
        if usize::try_from(max).unwrap_or(usize::MAX) <= cx.account().trails.size() {
            let region = cx.system.region.to_string();
            return Err(TrailError::TooMany { account: account.to_string(), max, region });
        }
        settings::bucket(cx, &trail_name, &input.s3_bucket_name, key_prefix.as_deref())?;
        let row = TrailRow {
            account,
            name: trail_name,
            home_region: cx.system.region.to_string(),
            bucket: input.s3_bucket_name,
            key_prefix,
            global_services,
            multi_region,
            validated: input.enable_log_file_validation.unwrap_or(false),
            created_s: cx.now_s,
            logging: false,
            started_s: None,
            stopped_s: None,
            selectors: Vec::new(),
            advanced_selectors: Vec::new(),
            tags,
        };
        tx.put(&row)?;
        Ok(CreateTrailOutput {
            trail_arn: Some(name::arn(cx, &row.name)),
            name: Some(row.name),
            s3_bucket_name: Some(row.bucket),
            s3_key_prefix: row.key_prefix,
            include_global_service_events: Some(row.global_services),
            is_multi_region_trail: Some(row.multi_region),
            log_file_validation_enabled: Some(row.validated),
            is_organization_trail: Some(false),
            ..CreateTrailOutput::default()
        })
    }
}
