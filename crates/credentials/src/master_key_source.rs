//! Where the master key comes from: a file, an environment variable's value, or what a
//! command prints.
//!
//! Nothing here ever overwrites a key. A file is made only when the caller says that this is
//! a first start: a new key beside old data would open none of it.

use std::fmt;
use std::fs::{self, File, Permissions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use rand::CryptoRng;
use zeroize::Zeroizing;

use crate::master_key::{MasterKey, MasterKeyFormatError, MasterKeyRing};

/// More than sixteen keys and their comments ever need.
const TEXT_BYTES_MAX: u64 = 16 * 1024;
/// Bits of a file mode that let others than the owner in.
const MODE_OF_OTHERS: u32 = 0o077;

/// Where to read the master keys.
#[derive(Clone)]
pub enum MasterKeySource {
    /// A file that only its owner may read, outside the data file.
    File(PathBuf),
    /// The value of an environment variable, which the caller has read.
    Environment {
        /// The variable's name, for messages.
        variable: String,
        /// Its value: the text of [`MasterKeyRing::from_text`].
        value: Zeroizing<String>,
    },
    /// A program and its arguments, run without a shell; it prints the text.
    Command {
        /// The program.
        program: PathBuf,
        /// Its arguments.
        arguments: Vec<String>,
        /// When to give up on it.
        limits: CommandLimits,
    },
}

/// How long a key command may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CommandLimits {
    /// Wall-clock time until it is killed.
    pub time_max: Duration,
}

impl Default for CommandLimits {
    /// Ten seconds: a key service across a network answers within that or is down.
    fn default() -> Self {
        Self { time_max: Duration::from_secs(10) }
    }
}

/// What to do about a key file that is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MissingFile {
    /// A first start without any data: make a key and the file.
    Create,
    /// There is data already: refuse, since a new key could not open it.
    Refuse,
}

/// Master keys, and whether they were made just now.
#[derive(Debug)]
pub struct LoadedMasterKeys {
    /// The keys.
    pub ring: MasterKeyRing,
    /// A key file was created; worth a line in the log that asks for a backup.
    pub created: bool,
}

/// Why there is no master key. Names the place and what to do, never the content.
#[derive(Debug, thiserror::Error)]
pub enum MasterKeyError {
    /// The file is missing and data exists.
    #[error(
        "the master key file {path} is missing; data sealed with it exists, so no new key was \
         made: restore the file from its backup"
    )]
    Missing {
        /// The file.
        path: PathBuf,
    },
    /// Others than the owner may read or write the file.
    #[error(
        "the master key file {path} has mode {mode:04o}, so others can get at it: run chmod 600 {path}"
    )]
    Exposed {
        /// The file.
        path: PathBuf,
        /// Its permission bits.
        mode: u32,
    },
    /// A directory, a device, a socket.
    #[error("the master key path {path} is not a regular file")]
    NotAFile {
        /// The path.
        path: PathBuf,
    },
    /// Reading failed.
    #[error("the master key file {path} could not be read")]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Making the file failed; nothing is left behind.
    #[error("the master key file {path} could not be created; make its folder writable")]
    Create {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The command could not be started or waited for.
    #[error("the master key command {program} could not be run")]
    Run {
        /// The program.
        program: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The command said that it failed.
    #[error("the master key command {program} failed: {status}")]
    Failed {
        /// The program.
        program: PathBuf,
        /// How it ended.
        status: ExitStatus,
    },
    /// The command did not end in time and was killed.
    #[error("the master key command {program} did not finish within {} s", time_max.as_secs_f32())]
    TimedOut {
        /// The program.
        program: PathBuf,
        /// The time it had.
        time_max: Duration,
    },
    /// More text than any list of keys.
    #[error("{origin} holds more than 16 KiB, which is no list of master keys")]
    TooLong {
        /// The file, variable or command.
        origin: String,
    },
    /// The text is not what it should be.
    #[error("{origin} holds no usable master key: {reason}")]
    Format {
        /// The file, variable or command.
        origin: String,
        /// What is wrong with it.
        reason: MasterKeyFormatError,
    },
}

impl MasterKeySource {
    /// Reads the keys; blocks on the file or the command.
    ///
    /// `missing` and `rng` matter to [`MasterKeySource::File`] alone.
    ///
    /// # Errors
    /// [`MasterKeyError`] says what happened, where, and what to do.
    pub fn load<R: CryptoRng + ?Sized>(
        &self,
        missing: MissingFile,
        rng: &mut R,
    ) -> Result<LoadedMasterKeys, MasterKeyError> {
        let mut created = false;
        let text = match self {
            Self::File(path) => match read_file(path) {
                Err(MasterKeyError::Missing { .. }) if missing == MissingFile::Create => {
                    // Another process may have been first; then its file is the one that counts.
                    created = create_file(path, &MasterKey::generate(rng))?;
                    read_file(path)?
                }
                other => other?,
            },
            Self::Environment { value, .. } if u64_len(value.as_bytes()) > TEXT_BYTES_MAX => {
                return Err(MasterKeyError::TooLong { origin: self.to_string() });
            }
            Self::Environment { value, .. } => value.clone(),
            Self::Command { program, arguments, limits } => {
                let bytes = run(program, arguments, *limits)?;
                self.text_of(bytes)?
            }
        };
        let ring = MasterKeyRing::from_text(&text)
            .map_err(|reason| MasterKeyError::Format { origin: self.to_string(), reason })?;
        Ok(LoadedMasterKeys { ring, created })
    }

    fn text_of(&self, bytes: Zeroizing<Vec<u8>>) -> Result<Zeroizing<String>, MasterKeyError> {
        if u64_len(&bytes) > TEXT_BYTES_MAX {
            return Err(MasterKeyError::TooLong { origin: self.to_string() });
        }
        // What is not UTF-8 is no base64 either, and the format error says which line.
        Ok(Zeroizing::new(String::from_utf8_lossy(&bytes).into_owned()))
    }
}

impl fmt::Display for MasterKeySource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => write!(f, "the master key file {}", path.display()),
            Self::Environment { variable, .. } => write!(f, "the environment variable {variable}"),
            Self::Command { program, .. } => {
                write!(f, "the output of the master key command {}", program.display())
            }
        }
    }
}

impl fmt::Debug for MasterKeySource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MasterKeySource({self})")
    }
}

fn u64_len(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

fn read_file(path: &Path) -> Result<Zeroizing<String>, MasterKeyError> {
    let failed = |source| MasterKeyError::Read { path: path.to_owned(), source };
    // Asked before opening: opening a pipe would wait for somebody to write.
    let kind = match fs::metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(MasterKeyError::Missing { path: path.to_owned() });
        }
        Err(error) => return Err(failed(error)),
    };
    if !kind.is_file() {
        return Err(MasterKeyError::NotAFile { path: path.to_owned() });
    }
    let file = File::open(path).map_err(failed)?;
    // Asked again of the open file, which nobody can exchange any more.
    let mode = file.metadata().map_err(failed)?.mode() & 0o7777;
    if mode & MODE_OF_OTHERS != 0 {
        return Err(MasterKeyError::Exposed { path: path.to_owned(), mode });
    }
    let source = MasterKeySource::File(path.to_owned());
    source.text_of(read_bounded(file).map_err(failed)?)
}

/// Reads to the end, or to one byte more than is accepted.
fn read_bounded(reader: impl Read) -> io::Result<Zeroizing<Vec<u8>>> {
    let capacity = usize::try_from(TEXT_BYTES_MAX).expect("a small constant") + 1;
    // All room at once, so that growing leaves no copies behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(capacity));
    reader.take(TEXT_BYTES_MAX + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Writes a new key file that appears whole or not at all; `false` if there is one already.
fn create_file(path: &Path, key: &MasterKey) -> Result<bool, MasterKeyError> {
    let failed = |source| MasterKeyError::Create { path: path.to_owned(), source };
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut file = tempfile::Builder::new()
        .prefix(".master-key-")
        .permissions(Permissions::from_mode(0o600))
        .tempfile_in(folder)
        .map_err(failed)?;
    let text = Zeroizing::new(format!(
        "# sekisho master key {}. Keep a copy apart from the data: without it nothing sealed opens.\n{}\n",
        key.id(),
        *key.expose(),
    ));
    file.write_all(text.as_bytes()).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    match file.persist_noclobber(path) {
        Ok(_) => {
            // The name must survive a power cut as surely as the data sealed with the key.
            File::open(folder).and_then(|folder| folder.sync_all()).map_err(failed)?;
            Ok(true)
        }
        Err(refused) if refused.error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(refused) => Err(failed(refused.error)),
    }
}

/// Runs the command to its end or kills it; returns what it printed, bounded.
fn run(
    program: &Path,
    arguments: &[String],
    limits: CommandLimits,
) -> Result<Zeroizing<Vec<u8>>, MasterKeyError> {
    let failed = |source| MasterKeyError::Run { program: program.to_owned(), source };
    let timed_out =
        || MasterKeyError::TimedOut { program: program.to_owned(), time_max: limits.time_max };
    let deadline = Instant::now() + limits.time_max;
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped()) // What it says on standard error is for the operator to see.
        .spawn()
        .map_err(failed)?;
    let stdout = child.stdout.take().expect("standard output was asked for");
    // A thread of its own, since a grandchild may keep the pipe open for ever.
    let (sender, output) = mpsc::channel();
    thread::spawn(move || sender.send(read_bounded(stdout)));

    let received = output.recv_timeout(deadline.saturating_duration_since(Instant::now()));
    let status = loop {
        match child.try_wait().map_err(failed)? {
            Some(status) => break Some(status),
            // Nothing more is read, so a command that prints on would wait for ever.
            None if received.as_ref().is_ok_and(too_long) => break None,
            None if Instant::now() >= deadline => break None,
            None => thread::sleep(Duration::from_millis(2)),
        }
    };
    if status.is_none() {
        // It may end by itself in between; either way it is over and is waited for.
        let _ = child.kill();
        child.wait().map_err(failed)?;
    }
    let bytes = received.map_err(|_| timed_out())?.map_err(failed)?;
    match status {
        _ if u64_len(&bytes) > TEXT_BYTES_MAX => Ok(bytes), // The caller refuses it.
        None => Err(timed_out()),
        Some(status) if !status.success() => {
            Err(MasterKeyError::Failed { program: program.to_owned(), status })
        }
        Some(_) => Ok(bytes),
    }
}

fn too_long(read: &io::Result<Zeroizing<Vec<u8>>>) -> bool {
    read.as_ref().is_ok_and(|bytes| u64_len(bytes) > TEXT_BYTES_MAX)
}

#[cfg(test)]
mod tests;
