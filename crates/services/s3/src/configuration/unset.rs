//! Configurations that are not built: a bucket is always without them. Reading one answers as S3
//! does for such a bucket, deleting it is done already.

use async_trait::async_trait;
use sekisho_directory::Tx;
use sekisho_operation::{Cx, ReadOperation, ServiceTable, WriteOperation};

use super::{Absent, ConfigurationError};
use crate::access::{bucket_input, bucket_operation, load, seen};

/// Reads that are refused with the code of what is absent.
macro_rules! absent {
    ($($name:ident($input:ident), $action:literal, $absent:ident;)*) => {
        $(
            bucket_operation! {
                #[doc = concat!("`", $action, "`: there is none.")]
                $name($input), $action, ConfigurationError
            }

            impl ReadOperation for $name {
                fn run(
                    cx: &Cx<'_>,
                    input: sekisho_api::s3::$input,
                ) -> Result<<Self::Model as sekisho_api::ModeledOperation>::Output, ConfigurationError>
                {
                    seen(cx, &input.bucket)?;
                    Err(Absent::$absent.of(&input.bucket))
                }
            }
        )*

        fn register_absent(table: ServiceTable) -> ServiceTable {
            table$(.read::<$name>())*
        }
    };
}

/// Reads that answer a document with nothing in it, but for what is given.
macro_rules! empty {
    ($($name:ident($input:ident), $action:literal, $output:ident { $($member:ident: $value:expr),* };)*) => {
        $(
            bucket_operation! {
                #[doc = concat!("`", $action, "`: there is nothing in it.")]
                $name($input), $action, ConfigurationError
            }

            impl ReadOperation for $name {
                fn run(
                    cx: &Cx<'_>,
                    input: sekisho_api::s3::$input,
                ) -> Result<sekisho_api::s3::$output, ConfigurationError> {
                    seen(cx, &input.bucket)?;
                    #[allow(clippy::needless_update, reason = "some have no other member")]
                    Ok(sekisho_api::s3::$output {
                        $($member: $value,)*
                        ..sekisho_api::s3::$output::default()
                    })
                }
            }
        )*

        fn register_empty(table: ServiceTable) -> ServiceTable {
            table$(.read::<$name>())*
        }
    };
}

/// Deletions of what is not there.
macro_rules! deleted {
    ($($name:ident($input:ident), $action:literal;)*) => {
        $(
            bucket_operation! {
                #[doc = concat!("Asks for `", $action, "`; nothing is left to delete.")]
                $name($input), $action, ConfigurationError
            }

            #[async_trait]
            impl WriteOperation for $name {
                async fn run(
                    cx: &Cx<'_>,
                    tx: &mut Tx,
                    input: sekisho_api::s3::$input,
                ) -> Result<<Self::Model as sekisho_api::ModeledOperation>::Output, ConfigurationError>
                {
                    load::<ConfigurationError>(cx, tx, &input.bucket).await?;
                    Ok(Default::default())
                }
            }
        )*

        fn register_deleted(table: ServiceTable) -> ServiceTable {
            table$(.write::<$name>())*
        }
    };
}

absent! {
    GetBucketLifecycleConfiguration(GetBucketLifecycleConfigurationInput),
        "s3:GetLifecycleConfiguration", Lifecycle;
    GetBucketWebsite(GetBucketWebsiteInput), "s3:GetBucketWebsite", Website;
    GetBucketReplication(GetBucketReplicationInput), "s3:GetReplicationConfiguration", Replication;
    GetObjectLockConfiguration(GetObjectLockConfigurationInput),
        "s3:GetBucketObjectLockConfiguration", ObjectLock;
    GetBucketInventoryConfiguration(GetBucketInventoryConfigurationInput),
        "s3:GetInventoryConfiguration", Named;
    GetBucketMetricsConfiguration(GetBucketMetricsConfigurationInput),
        "s3:GetMetricsConfiguration", Named;
    GetBucketAnalyticsConfiguration(GetBucketAnalyticsConfigurationInput),
        "s3:GetAnalyticsConfiguration", Named;
    GetBucketIntelligentTieringConfiguration(GetBucketIntelligentTieringConfigurationInput),
        "s3:GetIntelligentTieringConfiguration", Named;
}

empty! {
    GetBucketRequestPayment(GetBucketRequestPaymentInput), "s3:GetBucketRequestPayment",
        GetBucketRequestPaymentOutput { payer: Some("BucketOwner".to_owned()) };
    GetBucketAccelerateConfiguration(GetBucketAccelerateConfigurationInput),
        "s3:GetAccelerateConfiguration", GetBucketAccelerateConfigurationOutput {};
    GetBucketLogging(GetBucketLoggingInput), "s3:GetBucketLogging", GetBucketLoggingOutput {};
    GetBucketNotificationConfiguration(GetBucketNotificationConfigurationInput),
        "s3:GetBucketNotification", GetBucketNotificationConfigurationOutput {};
    ListBucketInventoryConfigurations(ListBucketInventoryConfigurationsInput),
        "s3:GetInventoryConfiguration",
        ListBucketInventoryConfigurationsOutput { is_truncated: Some(false) };
    ListBucketMetricsConfigurations(ListBucketMetricsConfigurationsInput),
        "s3:GetMetricsConfiguration",
        ListBucketMetricsConfigurationsOutput { is_truncated: Some(false) };
    ListBucketAnalyticsConfigurations(ListBucketAnalyticsConfigurationsInput),
        "s3:GetAnalyticsConfiguration",
        ListBucketAnalyticsConfigurationsOutput { is_truncated: Some(false) };
    ListBucketIntelligentTieringConfigurations(ListBucketIntelligentTieringConfigurationsInput),
        "s3:GetIntelligentTieringConfiguration",
        ListBucketIntelligentTieringConfigurationsOutput { is_truncated: Some(false) };
}

deleted! {
    DeleteBucketLifecycle(DeleteBucketLifecycleInput), "s3:PutLifecycleConfiguration";
    DeleteBucketWebsite(DeleteBucketWebsiteInput), "s3:DeleteBucketWebsite";
    DeleteBucketReplication(DeleteBucketReplicationInput), "s3:PutReplicationConfiguration";
    DeleteBucketInventoryConfiguration(DeleteBucketInventoryConfigurationInput),
        "s3:PutInventoryConfiguration";
    DeleteBucketMetricsConfiguration(DeleteBucketMetricsConfigurationInput),
        "s3:PutMetricsConfiguration";
    DeleteBucketAnalyticsConfiguration(DeleteBucketAnalyticsConfigurationInput),
        "s3:PutAnalyticsConfiguration";
    DeleteBucketIntelligentTieringConfiguration(DeleteBucketIntelligentTieringConfigurationInput),
        "s3:PutIntelligentTieringConfiguration";
}

pub(super) fn register(table: ServiceTable) -> ServiceTable {
    register_deleted(register_empty(register_absent(table)))
}
