//! What an operator can set, checked before anything is opened.
//!
//! From: `cli`, which merges flags over environment over the TOML file into [`Settings`].
//! To: [`Config`], which cannot be wrong; the first thing that is ends the start with one line.

use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;

use sekisho_arn::{AccountId, Partition};
use sekisho_catalog::Quotas;
use sekisho_objects::UpstreamOptions;
use serde::Deserialize;
use zeroize::Zeroizing;

/// The settings as given, each of them optional. The keys of the TOML file are the fields' names
/// with hyphens; the environment's are the same in capitals behind `SEKISHO_`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Settings {
    /// Address and port to listen on.
    pub listen: Option<String>,
    /// The folder that holds everything durable.
    pub data: Option<PathBuf>,
    /// The region this server answers for.
    pub region: Option<String>,
    /// The partition of all ARNs.
    pub partition: Option<String>,
    /// The account that the first start creates.
    pub account_id: Option<String>,
    /// Keep everything in memory.
    pub ephemeral: Option<bool>,
    /// This server's URL as others reach it: what the issuers of outbound tokens begin with.
    pub issuer_url: Option<String>,
    /// PEM file with the certificate chain; turns TLS on.
    pub tls_cert: Option<PathBuf>,
    /// PEM file with the certificate's private key.
    pub tls_key: Option<PathBuf>,
    /// File that holds the master key.
    pub master_key_file: Option<PathBuf>,
    /// Name of the environment variable that holds the master key.
    pub master_key_env: Option<String>,
    /// Command that prints the master key.
    pub master_key_command: Option<String>,
    /// Whether a denial names the policy that refused explicitly (ER-20).
    pub denials_name_policy: Option<bool>,
    /// Domains below which S3 bucket names stand in the host, besides `s3.localhost` and its kin.
    pub s3_domains: Option<Vec<String>>,
    /// Another S3 store that keeps the objects: `http://` or `https://` and a host.
    pub s3_upstream: Option<String>,
    /// The region that its requests are signed for.
    pub s3_upstream_region: Option<String>,
    /// The store's own access key id.
    pub s3_upstream_access_key_id: Option<String>,
    /// The secret of it.
    pub s3_upstream_secret_access_key: Option<Secret>,
    /// Stands before the name of every bucket there.
    pub s3_upstream_prefix: Option<String>,
    /// Whether it is told the checksums that clients name.
    pub s3_upstream_checksums: Option<bool>,
    /// Whether requests are recorded in the audit log.
    pub audit: Option<bool>,
    /// Whether the audit log has S3's data events too: what is done to objects (CT-7).
    pub audit_data_events: Option<bool>,
    /// Whether session tokens are in the audit log, as AWS writes them, or hidden (CT-24).
    pub audit_session_tokens: Option<bool>,
    /// Seconds between deliveries of trails' files.
    pub trail_delivery_seconds: Option<u64>,
    /// Seconds that a trail's digest spans (CT-90).
    pub trail_digest_seconds: Option<u64>,
    /// Limits that differ from AWS's defaults, by quota name.
    #[serde(default)]
    pub quotas: Option<Quotas>,
}

/// Where the master key comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MasterKeyFrom {
    /// A file, created on first start.
    File(PathBuf),
    /// An environment variable.
    Env(String),
    /// What a command prints.
    Command(String),
}

/// The settings, checked.
#[derive(Debug, Clone)]
pub struct Config {
    /// Address and port to listen on.
    pub listen: SocketAddr,
    /// The folder that holds everything durable, or, if ephemeral, the admin socket at least.
    pub data: Option<PathBuf>,
    /// Keep everything in memory.
    pub ephemeral: bool,
    /// The region this server answers for.
    pub region: String,
    /// The partition of all ARNs.
    pub partition: Partition,
    /// The account that the first start creates.
    pub account_id: AccountId,
    /// This server's URL as others reach it, without a slash at its end.
    pub issuer_url: Option<String>,
    /// Certificate chain and key files.
    pub tls: Option<(PathBuf, PathBuf)>,
    /// Where the master key comes from.
    pub master_key: MasterKeyFrom,
    /// Whether a denial names the policy that refused explicitly.
    pub denials_name_policy: bool,
    /// Domains below which S3 bucket names stand in the host.
    pub s3_domains: Vec<String>,
    /// Another store that keeps the objects.
    pub s3_upstream: Option<UpstreamOptions>,
    /// Whether requests are recorded in the audit log.
    pub audit: bool,
    /// Whether the audit log has S3's data events too.
    pub audit_data_events: bool,
    /// Whether session tokens are in the audit log.
    pub audit_session_tokens: bool,
    /// Seconds between deliveries of trails' files.
    pub trail_delivery_s: u64,
    /// Seconds that a trail's digest spans.
    pub trail_digest_s: u64,
    /// Every limit.
    pub quotas: Quotas,
}

/// Something set cannot be. The message is one line that says what, and what would do.
#[derive(Debug, thiserror::Error)]
#[error("{setting}: {problem}")]
pub struct ConfigError {
    setting: &'static str,
    problem: String,
}

impl ConfigError {
    fn new(setting: &'static str, problem: impl Into<String>) -> Self {
        Self { setting, problem: problem.into() }
    }
}

/// The port local AWS tools expect.
pub const DEFAULT_LISTEN: &str = "127.0.0.1:4566";
/// The account a first start creates unless told otherwise.
pub const DEFAULT_ACCOUNT: &str = "123456789012";
/// IAM's control region.
pub const DEFAULT_REGION: &str = "us-east-1";

impl Settings {
    /// Reads the text of a configuration file.
    ///
    /// # Errors
    /// The reader's message with line and column, on one line.
    pub fn from_toml(text: &str) -> Result<Self, ConfigError> {
        toml::from_str(text).map_err(|error| {
            let line = error.span().map_or(1, |span| {
                text.bytes().take(span.start).filter(|byte| *byte == b'\n').count() + 1
            });
            ConfigError::new("config", format!("line {line}: {}", error.message()))
        })
    }

    /// These settings, with those of `fallback` where they are silent.
    #[must_use]
    pub fn or(self, fallback: Self) -> Self {
        Self {
            listen: self.listen.or(fallback.listen),
            data: self.data.or(fallback.data),
            region: self.region.or(fallback.region),
            partition: self.partition.or(fallback.partition),
            account_id: self.account_id.or(fallback.account_id),
            ephemeral: self.ephemeral.or(fallback.ephemeral),
            issuer_url: self.issuer_url.or(fallback.issuer_url),
            tls_cert: self.tls_cert.or(fallback.tls_cert),
            tls_key: self.tls_key.or(fallback.tls_key),
            master_key_file: self.master_key_file.or(fallback.master_key_file),
            master_key_env: self.master_key_env.or(fallback.master_key_env),
            master_key_command: self.master_key_command.or(fallback.master_key_command),
            denials_name_policy: self.denials_name_policy.or(fallback.denials_name_policy),
            s3_domains: self.s3_domains.or(fallback.s3_domains),
            s3_upstream: self.s3_upstream.or(fallback.s3_upstream),
            s3_upstream_region: self.s3_upstream_region.or(fallback.s3_upstream_region),
            s3_upstream_access_key_id: self
                .s3_upstream_access_key_id
                .or(fallback.s3_upstream_access_key_id),
            s3_upstream_secret_access_key: self
                .s3_upstream_secret_access_key
                .or(fallback.s3_upstream_secret_access_key),
            s3_upstream_prefix: self.s3_upstream_prefix.or(fallback.s3_upstream_prefix),
            s3_upstream_checksums: self.s3_upstream_checksums.or(fallback.s3_upstream_checksums),
            audit: self.audit.or(fallback.audit),
            audit_data_events: self.audit_data_events.or(fallback.audit_data_events),
            audit_session_tokens: self.audit_session_tokens.or(fallback.audit_session_tokens),
            trail_delivery_seconds: self.trail_delivery_seconds.or(fallback.trail_delivery_seconds),
            trail_digest_seconds: self.trail_digest_seconds.or(fallback.trail_digest_seconds),
            quotas: self.quotas.or(fallback.quotas),
        }
    }

    /// Checks everything that can be checked without opening anything. `default_data` is the
    /// folder used where none is set (XDG: `$XDG_DATA_HOME/sekisho`).
    pub fn check(mut self, default_data: Option<PathBuf>) -> Result<Config, ConfigError> {
        let s3_upstream = self.upstream()?;
        let ephemeral = self.ephemeral.unwrap_or(false);
        let data = match (ephemeral, self.data) {
            (true, data) => data,
            (false, Some(data)) => Some(data),
            (false, None) => Some(default_data.ok_or_else(|| {
                ConfigError::new("data", "no folder given and no home folder known; set --data")
            })?),
        };
        let region = self.region.unwrap_or_else(|| DEFAULT_REGION.to_owned());
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if region.is_empty() || region.len() > 32 || !region.bytes().all(plain) {
            return Err(ConfigError::new("region", format!("{region:?} is not a region's name")));
        }
        let issuer_url = self.issuer_url.map(|url| issuer_url(&url)).transpose()?;
        let tls = match (self.tls_cert, self.tls_key) {
            (Some(certificate), Some(key)) => Some((certificate, key)),
            (None, None) => None,
            _ => {
                return Err(ConfigError::new("tls-cert", "goes with tls-key, and tls-key with it"));
            }
        };
        let master_key = match (self.master_key_file, self.master_key_env, self.master_key_command)
        {
            (Some(file), None, None) => MasterKeyFrom::File(file),
            (None, Some(name), None) => MasterKeyFrom::Env(name),
            (None, None, Some(command)) => MasterKeyFrom::Command(command),
            (None, None, None) => {
                let folder = data.clone().unwrap_or_default();
                MasterKeyFrom::File(folder.join("master.key"))
            }
            _ => return Err(ConfigError::new("master-key-file", "set only one master-key source")),
        };
        Ok(Config {
            listen: parse("listen", self.listen.as_deref().unwrap_or(DEFAULT_LISTEN))?,
            region,
            partition: parse("partition", self.partition.as_deref().unwrap_or("aws"))?,
            account_id: parse("account-id", self.account_id.as_deref().unwrap_or(DEFAULT_ACCOUNT))?,
            data,
            ephemeral,
            issuer_url,
            tls,
            master_key,
            denials_name_policy: self.denials_name_policy.unwrap_or(false),
            s3_domains: self.s3_domains.unwrap_or_default(),
            s3_upstream,
            audit: self.audit.unwrap_or(true),
            audit_data_events: self.audit_data_events.unwrap_or(false),
            audit_session_tokens: self.audit_session_tokens.unwrap_or(false),
            // AWS delivers within five minutes on average (CT-81), digests hourly (CT-90).
            trail_delivery_s: self.trail_delivery_seconds.unwrap_or(60).max(1),
            trail_digest_s: self.trail_digest_seconds.unwrap_or(60 * 60).max(1),
            quotas: self.quotas.unwrap_or_default(),
        })
    }
}

/// A secret that is set. It shows nowhere.
#[derive(Clone, Deserialize)]
#[serde(from = "String")]
pub struct Secret(Zeroizing<String>);

impl From<String> for Secret {
    fn from(secret: String) -> Self {
        Self(Zeroizing::new(secret))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

impl Settings {
    fn upstream(&mut self) -> Result<Option<UpstreamOptions>, ConfigError> {
        let id = self.s3_upstream_access_key_id.take();
        let secret = self.s3_upstream_secret_access_key.take();
        let (region, prefix) = (self.s3_upstream_region.take(), self.s3_upstream_prefix.take());
        let Some(endpoint) = self.s3_upstream.take() else {
            let alone = id.is_some() || secret.is_some() || region.is_some() || prefix.is_some();
            let problem = "is not set, but something that goes with it is";
            return if alone { Err(ConfigError::new("s3-upstream", problem)) } else { Ok(None) };
        };
        let (Some(access_key_id), Some(secret_access_key)) = (id, secret) else {
            return Err(ConfigError::new(
                "s3-upstream",
                "needs s3-upstream-access-key-id and s3-upstream-secret-access-key",
            ));
        };
        let bucket_prefix = prefix.unwrap_or_default();
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if bucket_prefix.len() > 32 || !bucket_prefix.bytes().all(plain) {
            let problem = format!("{bucket_prefix:?} cannot begin a bucket's name");
            return Err(ConfigError::new("s3-upstream-prefix", problem));
        }
        Ok(Some(UpstreamOptions {
            endpoint: parse("s3-upstream", &endpoint)?,
            region: region.unwrap_or_else(|| DEFAULT_REGION.to_owned()),
            access_key_id,
            secret_access_key: secret_access_key.0,
            bucket_prefix,
            checksums: self.s3_upstream_checksums.unwrap_or(true),
        }))
    }
}

/// A base that paths are put behind.
fn issuer_url(url: &str) -> Result<String, ConfigError> {
    let uri: Option<http::Uri> = url.parse().ok();
    let is_base = uri.is_some_and(|uri| {
        matches!(uri.scheme_str(), Some("http" | "https"))
            && uri.authority().is_some_and(|authority| !authority.as_str().contains('@'))
            && uri.query().is_none()
    });
    if !is_base || url.contains('#') {
        let problem = format!("{url:?} is not a URL such as https://iam.example.com");
        return Err(ConfigError::new("issuer-url", problem));
    }
    Ok(url.trim_end_matches('/').to_owned())
}

fn parse<T: FromStr<Err: std::fmt::Display>>(
    setting: &'static str,
    text: &str,
) -> Result<T, ConfigError> {
    text.parse().map_err(|error| ConfigError::new(setting, format!("{text:?}: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(toml: &str) -> Result<Config, String> {
        Settings::from_toml(toml)
            .and_then(|settings| settings.check(Some("/home/x/sekisho".into())))
            .map_err(|error| error.to_string())
    }

    #[test]
    fn nothing_set_is_a_working_server() {
        let config = check("").unwrap();
        assert_eq!(config.listen.to_string(), DEFAULT_LISTEN);
        assert_eq!(config.account_id.as_str(), DEFAULT_ACCOUNT);
        assert_eq!(config.master_key, MasterKeyFrom::File("/home/x/sekisho/master.key".into()));
    }

    #[test]
    fn what_cannot_be_is_named_in_one_line() {
        for (toml, says) in [
            ("listen = 'here'", "listen: \"here\""),
            ("account-id = '12'", "account-id: \"12\": an account id is twelve digits"),
            ("region = 'Here!'", "region: \"Here!\" is not a region's name"),
            ("issuer-url = 'iam.example.com'", "issuer-url: \"iam.example.com\" is not a URL"),
            ("issuer-url = 'https://a/?b'", "issuer-url: \"https://a/?b\" is not a URL"),
            ("tls-cert = 'a.pem'", "tls-cert: goes with tls-key"),
            ("s3-upstream = 'http://a/b'", "s3-upstream: needs s3-upstream-access-key-id"),
            ("s3-upstream-prefix = 'a'", "s3-upstream: is not set, but something"),
            ("\nepemeral = true", "config: line 2: unknown field `epemeral`"),
        ] {
            let error = check(toml).unwrap_err();
            assert!(error.starts_with(says), "{error}");
            assert!(!error.contains('\n'), "{error}");
        }
    }
}
