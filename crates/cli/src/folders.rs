//! Where things are by default (XDG Base Directory Specification), and the small files beside
//! the data that other commands read.

use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use sekisho_server::RootCredentials;

/// The file with the first root credentials, mode 0600.
const ROOT_CREDENTIALS: &str = "root-credentials.json";
/// The file with the URL of the running server.
const ENDPOINT: &str = "endpoint";

/// `$XDG_DATA_HOME/sekisho`, else `~/.local/share/sekisho`.
pub(crate) fn default_data() -> Option<PathBuf> {
    xdg("XDG_DATA_HOME", ".local/share")
}

/// `$XDG_CONFIG_HOME/sekisho/config.toml`, else `~/.config/sekisho/config.toml`.
pub(crate) fn default_config() -> Option<PathBuf> {
    Some(xdg("XDG_CONFIG_HOME", ".config")?.join("config.toml"))
}

/// `$XDG_STATE_HOME/sekisho/account.sekacct`, else `~/.local/state/sekisho/account.sekacct`: not
/// among the data, whose folder is the server's alone.
pub(crate) fn default_account_file() -> Option<PathBuf> {
    Some(xdg("XDG_STATE_HOME", ".local/state")?.join("account.sekacct"))
}

fn xdg(variable: &str, otherwise: &str) -> Option<PathBuf> {
    // The specification: a relative path is to be ignored.
    let base = std::env::var_os(variable).map(PathBuf::from).filter(|path| path.is_absolute());
    let base = base.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(otherwise)))?;
    Some(base.join("sekisho"))
}

/// Writes credentials to a file that only its owner may read.
pub(crate) fn write_root_credentials(
    data: &Path,
    credentials: &RootCredentials,
) -> std::io::Result<PathBuf> {
    let path = data.join(ROOT_CREDENTIALS);
    let text = serde_json::to_string_pretty(credentials).map_err(std::io::Error::other)?;
    // Written beside and renamed, so that the file is never half there, nor ever readable by all.
    let beside = data.join(format!("{ROOT_CREDENTIALS}.new"));
    let _ = std::fs::remove_file(&beside);
    let mut file =
        std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&beside)?;
    file.write_all(text.as_bytes())?;
    file.write_all(b"\n")?;
    file.sync_all()?;
    std::fs::rename(&beside, &path)?;
    Ok(path)
}

/// Reads what [`write_root_credentials`] wrote.
pub(crate) fn read_root_credentials(data: &Path) -> std::io::Result<RootCredentials> {
    let text = std::fs::read(data.join(ROOT_CREDENTIALS))?;
    serde_json::from_slice(&text).map_err(std::io::Error::other)
}

/// Notes the URL of the server that runs on a data folder.
pub(crate) fn write_endpoint(data: &Path, url: &str) -> std::io::Result<()> {
    std::fs::write(data.join(ENDPOINT), format!("{url}\n"))
}

/// The URL of the server that runs (or last ran) on a data folder.
pub(crate) fn read_endpoint(data: &Path) -> std::io::Result<String> {
    Ok(std::fs::read_to_string(data.join(ENDPOINT))?.trim().to_owned())
}
