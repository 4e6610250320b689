//! The settings of `serve` as flags and environment variables, and the file beneath them.

use std::path::PathBuf;

use clap::Args;
use sekisho_server::config::{Config, Secret, Settings};

use crate::failure::Failure;
use crate::folders;

/// Flags, each also an environment variable and a key of the configuration file.
#[derive(Debug, Clone, Args)]
pub(crate) struct Flags {
    /// Address and port to listen on [default: 127.0.0.1:4566]
    #[arg(long, value_name = "ADDR", env = "SEKISHO_LISTEN")]
    listen: Option<String>,
    /// Folder that holds everything durable [default: $XDG_DATA_HOME/sekisho]
    #[arg(long, value_name = "DIR", env = "SEKISHO_DATA")]
    data: Option<PathBuf>,
    /// Region this server answers for [default: us-east-1]
    #[arg(long, value_name = "REGION", env = "SEKISHO_REGION")]
    region: Option<String>,
    /// Partition of all ARNs: aws, aws-cn or aws-us-gov [default: aws]
    #[arg(long, value_name = "NAME", env = "SEKISHO_PARTITION")]
    partition: Option<String>,
    /// Account that the first start creates [default: 123456789012]
    #[arg(long, value_name = "ID", env = "SEKISHO_ACCOUNT_ID")]
    account_id: Option<String>,
    /// Keep everything in memory, for tests; offers POST /_sekisho/reset
    #[arg(long, env = "SEKISHO_EPHEMERAL", num_args = 0..=1, default_missing_value = "true")]
    ephemeral: Option<bool>,
    /// This server's URL as others reach it, which issuers of outbound tokens begin with [default:
    /// where it listens]
    #[arg(long, value_name = "URL", env = "SEKISHO_ISSUER_URL")]
    issuer_url: Option<String>,
    /// PEM file with the certificate chain; turns TLS on
    #[arg(long, value_name = "FILE", env = "SEKISHO_TLS_CERT")]
    tls_cert: Option<PathBuf>,
    /// PEM file with the certificate's private key
    #[arg(long, value_name = "FILE", env = "SEKISHO_TLS_KEY")]
    tls_key: Option<PathBuf>,
    /// File that holds the master key, created on first start [default: master.key in the data folder]
    #[arg(long, value_name = "FILE", env = "SEKISHO_MASTER_KEY_FILE")]
    master_key_file: Option<PathBuf>,
    /// Name of the environment variable that holds the master key
    #[arg(long, value_name = "NAME", env = "SEKISHO_MASTER_KEY_ENV")]
    master_key_env: Option<String>,
    /// Command that prints the master key; run without a shell
    #[arg(long, value_name = "COMMAND", env = "SEKISHO_MASTER_KEY_COMMAND")]
    master_key_command: Option<String>,
    /// Let an explicit denial name the policy, as AWS does since 2026
    #[arg(long, env = "SEKISHO_DENIALS_NAME_POLICY", num_args = 0..=1, default_missing_value = "true")]
    denials_name_policy: Option<bool>,
    /// Domain below which S3 bucket names stand in the host, besides s3.localhost; repeatable
    #[arg(
        long = "s3-domain",
        value_name = "DOMAIN",
        env = "SEKISHO_S3_DOMAINS",
        value_delimiter = ','
    )]
    s3_domains: Option<Vec<String>>,
    /// Another S3 store that keeps the objects, instead of the data folder
    #[arg(long, value_name = "URL", env = "SEKISHO_S3_UPSTREAM")]
    s3_upstream: Option<String>,
    /// Region that requests to it are signed for [default: us-east-1]
    #[arg(long, value_name = "REGION", env = "SEKISHO_S3_UPSTREAM_REGION")]
    s3_upstream_region: Option<String>,
    /// What stands before the name of every bucket there
    #[arg(long, value_name = "TEXT", env = "SEKISHO_S3_UPSTREAM_PREFIX")]
    s3_upstream_prefix: Option<String>,
    /// Whether it is told the checksums that clients name; it must know trailers [default: true]
    #[arg(long, value_name = "BOOL", env = "SEKISHO_S3_UPSTREAM_CHECKSUMS")]
    s3_upstream_checksums: Option<bool>,
    /// Access key id of the store's own key; the secret comes from the environment variable
    /// SEKISHO_S3_UPSTREAM_SECRET_ACCESS_KEY or the configuration file
    #[arg(long, value_name = "ID", env = "SEKISHO_S3_UPSTREAM_ACCESS_KEY_ID")]
    s3_upstream_access_key_id: Option<String>,
    /// Record who did what in the audit log [default: true]
    #[arg(long, value_name = "WHETHER", env = "SEKISHO_AUDIT")]
    audit: Option<bool>,
    /// Record in the audit log what is done to S3 objects too, not to buckets alone
    #[arg(long, env = "SEKISHO_AUDIT_DATA_EVENTS", num_args = 0..=1, default_missing_value = "true")]
    audit_data_events: Option<bool>,
    /// Record session tokens in the audit log, as AWS does, instead of hiding them
    #[arg(long, env = "SEKISHO_AUDIT_SESSION_TOKENS", num_args = 0..=1, default_missing_value = "true")]
    audit_session_tokens: Option<bool>,
    /// Seconds between deliveries of CloudTrail trails' files [default: 60]
    #[arg(long, value_name = "SECONDS", env = "SEKISHO_TRAIL_DELIVERY_SECONDS")]
    trail_delivery_seconds: Option<u64>,
    /// Seconds that a trail's digest file spans [default: 3600]
    #[arg(long, value_name = "SECONDS", env = "SEKISHO_TRAIL_DIGEST_SECONDS")]
    trail_digest_seconds: Option<u64>,
    /// Configuration file (TOML) [default: $XDG_CONFIG_HOME/sekisho/config.toml, if it is there]
    #[arg(long, value_name = "FILE", env = "SEKISHO_CONFIG")]
    config: Option<PathBuf>,
}

impl Flags {
    /// Flags over environment over file, checked.
    pub(crate) fn config(self) -> Result<Config, Failure> {
        let file = self.file()?;
        let flags = Settings {
            listen: self.listen,
            data: self.data,
            region: self.region,
            partition: self.partition,
            account_id: self.account_id,
            ephemeral: self.ephemeral,
            issuer_url: self.issuer_url,
            tls_cert: self.tls_cert,
            tls_key: self.tls_key,
            master_key_file: self.master_key_file,
            master_key_env: self.master_key_env,
            master_key_command: self.master_key_command,
            denials_name_policy: self.denials_name_policy,
            s3_domains: self.s3_domains,
            s3_upstream: self.s3_upstream,
            s3_upstream_region: self.s3_upstream_region,
            s3_upstream_access_key_id: self.s3_upstream_access_key_id,
            // Not a flag: every process of the machine may read those.
            s3_upstream_secret_access_key: std::env::var("SEKISHO_S3_UPSTREAM_SECRET_ACCESS_KEY")
                .ok()
                .filter(|secret| !secret.is_empty())
                .map(Secret::from),
            s3_upstream_prefix: self.s3_upstream_prefix,
            s3_upstream_checksums: self.s3_upstream_checksums,
            audit: self.audit,
            audit_data_events: self.audit_data_events,
            audit_session_tokens: self.audit_session_tokens,
            trail_delivery_seconds: self.trail_delivery_seconds,
            trail_digest_seconds: self.trail_digest_seconds,
            quotas: None,
        };
        flags
            .or(file)
            .check(folders::default_data())
            .map_err(|error| Failure::asked_wrongly(error.to_string()))
    }

    fn file(&self) -> Result<Settings, Failure> {
        let (path, asked_for) = match &self.config {
            Some(path) => (path.clone(), true),
            None => match folders::default_config() {
                Some(path) => (path, false),
                None => return Ok(Settings::default()),
            },
        };
        match std::fs::read_to_string(&path) {
            Ok(text) => Settings::from_toml(&text)
                .map_err(|error| Failure::asked_wrongly(format!("{}: {error}", path.display()))),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound && !asked_for => {
                Ok(Settings::default())
            }
            Err(error) => {
                Err(Failure::asked_wrongly(format!("config: {}: {error}", path.display())))
            }
        }
    }
}
