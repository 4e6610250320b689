//! `sekisho events`: who did what, from the audit files in the data folder. No server is asked, so
//! it works while one runs, and after one has died.

mod filter;
mod row;

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use clap::{Args, ValueEnum};
use sekisho_audit::{Folder, Log, Shelf, Start, Tail};
use sekisho_operation::Clock as _;

use self::filter::{Filter, since};
use self::row::{Paint, Row};
use crate::failure::Failure;
use crate::folders;
use crate::world::SystemClock;

/// How often `--follow` looks for what is new.
const LOOK_EVERY: Duration = Duration::from_millis(200);

/// Show who did what, newest last.
#[derive(Debug, Args)]
pub(crate) struct Events {
    /// The data folder of the server [default: $XDG_DATA_HOME/sekisho]
    #[arg(long, value_name = "DIR", env = "SEKISHO_DATA")]
    data: Option<PathBuf>,
    /// Go on showing what happens until interrupted
    #[arg(long, short)]
    follow: bool,
    /// Only what this user did: a user's name, a role session's, or root
    #[arg(long, value_name = "NAME")]
    user: Option<String>,
    /// Only events of this name, such as CreateUser
    #[arg(long, value_name = "NAME")]
    event_name: Option<String>,
    /// Only what this access key did
    #[arg(long, value_name = "ID")]
    access_key_id: Option<String>,
    /// Only what this account was told of
    #[arg(long, value_name = "ID")]
    account: Option<String>,
    /// Only what was refused
    #[arg(long)]
    refused: bool,
    /// Only since: an age such as 90s, 15m, 2h or 7d, or a time such as 2026-01-31T12:00:00Z
    /// [default: everything; with --follow: from now on]
    #[arg(long, value_name = "WHEN")]
    since: Option<String>,
    /// The security log instead: requests whose caller was not believed
    #[arg(long)]
    security: bool,
    /// How to print: json is one record a line, as it is in the file
    #[arg(long, value_enum, default_value_t = Output::Table)]
    output: Output,
}

/// Forms of output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Output {
    /// For people.
    Table,
    /// For programs.
    Json,
}

impl Events {
    pub(crate) fn run(self) -> Result<ExitCode, Failure> {
        let data = self.data.or_else(folders::default_data).ok_or_else(|| {
            Failure::asked_wrongly("data: no folder given and no home folder known; set --data")
        })?;
        let now_s = SystemClock.now_us().div_euclid(1_000_000);
        let since_s = match &self.since {
            Some(text) => Some(since(text, now_s).ok_or_else(|| {
                Failure::asked_wrongly(format!(
                    "since: {text:?} is neither an age such as 15m nor a time such as 2026-01-31T12:00:00Z"
                ))
            })?),
            None => None,
        };
        let filter = Filter {
            user: self.user,
            event_name: self.event_name,
            access_key_id: self.access_key_id,
            account: self.account,
            refused: self.refused,
            since_s,
        };
        let folder = data.join("audit");
        let shelf: Arc<dyn Shelf> = Arc::new(Folder::existing(&folder).map_err(|error| {
            Failure::could_not(format!(
                "{}: {error}; is {} the data folder of a durable server?",
                folder.display(),
                data.display()
            ))
        })?);
        let log = if self.security { Log::Security } else { Log::Events };
        let start = match (since_s, self.follow) {
            (Some(second), _) => Start::At(second),
            (None, true) => Start::End,
            (None, false) => Start::Oldest,
        };
        let unreadable =
            |error: io::Error| Failure::could_not(format!("{}: {error}", folder.display()));
        let mut tail = Tail::new(shelf, log, start).map_err(unreadable)?;
        let mut out = io::stdout().lock();
        let paint = Paint { colours: out.is_terminal() };
        if self.output == Output::Table && told(writeln!(out, "{}", paint.heading()))?.is_none() {
            return Ok(ExitCode::SUCCESS);
        }
        loop {
            let Some(line) = tail.next_line().map_err(unreadable)? else {
                if !self.follow {
                    return Ok(ExitCode::SUCCESS);
                }
                if told(out.flush())?.is_none() {
                    return Ok(ExitCode::SUCCESS);
                }
                std::thread::sleep(LOOK_EVERY);
                continue;
            };
            // A line of another program, or of a later version, hides no other.
            let Some(row) = Row::read(&line).filter(|row| filter.fits(row)) else { continue };
            let written = match self.output {
                Output::Json => writeln!(out, "{line}"),
                Output::Table => writeln!(out, "{}", paint.row(&row)),
            };
            if told(written)?.is_none() {
                return Ok(ExitCode::SUCCESS);
            }
        }
    }
}

/// `None` once nobody reads any more, as behind `| head`.
fn told(written: io::Result<()>) -> Result<Option<()>, Failure> {
    match written {
        Ok(()) => Ok(Some(())),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(None),
        Err(error) => Err(Failure::because(&error)),
    }
}
