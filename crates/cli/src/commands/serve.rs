//! `sekisho serve`: the server in the foreground, as service managers want it.

use std::io::IsTerminal;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Args, ValueEnum};
use sekisho_credentials::{AccessKeyId, SecretAccessKey};
use sekisho_server::config::{Config, MasterKeyFrom};
use sekisho_server::{RootCredentials, Server, World};
use tokio::signal::unix::{SignalKind, signal};
use tracing::info;
use tracing_subscriber::EnvFilter;
use zeroize::Zeroizing;

use crate::failure::Failure;
use crate::folders;
use crate::settings::Flags;
use crate::world::{SystemClock, SystemRandomness};

/// Starts the server.
#[derive(Debug, Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    flags: Flags,
    /// What to log: error, warn, info, debug, trace, or a filter such as sekisho_server=debug
    #[arg(long, value_name = "FILTER", env = "SEKISHO_LOG", default_value = "info")]
    log: String,
    /// How to log
    #[arg(long, value_enum, env = "SEKISHO_LOG_FORMAT", default_value_t = LogFormat::Text)]
    log_format: LogFormat,
}

/// Forms of log lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

impl Serve {
    pub(crate) fn run(self) -> Result<ExitCode, Failure> {
        self.log_to_stderr()?;
        let config = self.flags.config()?;
        let world = world(&config)?;
        crate::block_on(serve(config, world))?;
        Ok(ExitCode::SUCCESS)
    }

    fn log_to_stderr(&self) -> Result<(), Failure> {
        let filter = EnvFilter::try_new(&self.log)
            .map_err(|error| Failure::asked_wrongly(format!("log: {error}")))?;
        let log = tracing_subscriber::fmt()
            .with_env_filter(filter)
            .with_writer(std::io::stderr)
            .with_ansi(std::io::stderr().is_terminal());
        match self.log_format {
            LogFormat::Text => log.with_target(false).init(),
            LogFormat::Json => log.json().init(),
        }
        Ok(())
    }
}

/// Time, randomness, and what the environment brings along.
fn world(config: &Config) -> Result<World, Failure> {
    let text = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let id = text("SEKISHO_ROOT_ACCESS_KEY_ID");
    let secret = text("SEKISHO_ROOT_SECRET_ACCESS_KEY").map(Zeroizing::new);
    let root_access_key = match (id, secret) {
        (None, None) => None,
        (Some(id), Some(secret)) => {
            let id: AccessKeyId = id.parse().map_err(|error| {
                Failure::asked_wrongly(format!("SEKISHO_ROOT_ACCESS_KEY_ID: {error}"))
            })?;
            let secret: SecretAccessKey = secret.parse().map_err(|error| {
                Failure::asked_wrongly(format!("SEKISHO_ROOT_SECRET_ACCESS_KEY: {error}"))
            })?;
            Some((id, secret))
        }
        _ => {
            return Err(Failure::asked_wrongly(
                "SEKISHO_ROOT_ACCESS_KEY_ID goes with SEKISHO_ROOT_SECRET_ACCESS_KEY",
            ));
        }
    };
    let master_key_value = match &config.master_key {
        MasterKeyFrom::Env(name) => Some(Zeroizing::new(text(name).ok_or_else(|| {
            Failure::asked_wrongly(format!("master-key-env: {name} is not set"))
        })?)),
        MasterKeyFrom::File(_) | MasterKeyFrom::Command(_) => None,
    };
    Ok(World {
        clock: Arc::new(SystemClock),
        randomness: Arc::new(SystemRandomness),
        root_access_key,
        master_key_value,
    })
}

async fn serve(config: Config, world: World) -> Result<(), Failure> {
    let cannot = |error: std::io::Error| Failure::because(&error);
    // Before anything is opened, so that no signal can end the start half-way.
    let mut terminate = signal(SignalKind::terminate()).map_err(cannot)?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(cannot)?;
    let data = config.data.clone();
    let scheme = if config.tls.is_some() { "https" } else { "http" };
    let server = Server::start(config, world).await.map_err(|error| Failure::because(&error))?;
    let address = server.address().map_err(cannot)?;
    let url = format!("{scheme}://{address}");
    if let Some(data) = &data {
        folders::write_endpoint(data, &url).map_err(cannot)?;
    }
    if let Some(credentials) = &server.first_start {
        show_first_credentials(credentials, data.as_deref())?;
    }
    info!(%address, "Listening on {url}");
    // Only under systemd; elsewhere there is nobody to tell.
    let _ = sd_notify::notify(&[sd_notify::NotifyState::Ready]);
    server
        .run(async move {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
            info!("Shutting down: finishing what is in flight");
            let _ = sd_notify::notify(&[sd_notify::NotifyState::Stopping]);
        })
        .await;
    info!("Stopped");
    Ok(())
}

/// Shows them once on standard output, and keeps them in a file for `sekisho env`.
fn show_first_credentials(
    credentials: &RootCredentials,
    data: Option<&Path>,
) -> Result<(), Failure> {
    println!("Created account {}. Its root user, shown this once:", credentials.account_id);
    println!("  e-mail             {}", credentials.email);
    println!("  password           {}", credentials.password);
    println!("  access key id      {}", credentials.access_key_id);
    println!("  secret access key  {}", credentials.secret_access_key);
    if let Some(data) = data {
        let path = folders::write_root_credentials(data, credentials)
            .map_err(|error| Failure::because(&error))?;
        println!("Also in {} (mode 0600); eval \"$(sekisho env)\" uses it.", path.display());
    }
    Ok(())
}
