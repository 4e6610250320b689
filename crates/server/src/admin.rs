//! The operator's way in: a Unix socket in the data folder, never the port.
//!
//! One JSON object a line in each direction. Whoever may open the socket (mode 0600: the user the
//! server runs as) is the operator; nothing that comes over the network can reach it.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sekisho_arn::AccountId;
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{UnixListener, UnixStream};
use tracing::{info, warn};

use crate::accounts::{AccountError, NewAccount, RootCredentials};
use crate::organizations::{OrganizationChange, OrganizationError, OrganizationLine};
use crate::state::State;

/// The socket's name in the data folder.
const SOCKET: &str = "admin.sock";
/// A question is short; what is longer is not one.
const QUESTION_BYTES_MAX: u64 = 64 * 1024;

/// What an operator can ask.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "command", rename_all = "kebab-case")]
pub enum Question {
    /// Add an account with its root user.
    AccountAdd {
        /// Its id; a random one if not given.
        account_id: Option<AccountId>,
        /// The root user's e-mail address.
        email: Option<String>,
        /// A name for people.
        name: Option<String>,
    },
    /// List the accounts.
    AccountList,
    /// Give a root user a new password and a new access key; the old ones are void.
    RootCredentialsReset {
        /// Whose root user.
        account_id: AccountId,
    },
    /// Make or change an organization.
    Organization {
        /// Its management account.
        management_account: AccountId,
        /// What to do.
        #[serde(flatten)]
        change: OrganizationChange,
    },
}

/// What the server answers.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "answer", rename_all = "kebab-case")]
pub enum Answer {
    /// The credentials of a root user, shown this once.
    RootCredentials(RootCredentials),
    /// Every account.
    Accounts {
        /// By id.
        accounts: Vec<AccountLine>,
    },
    /// An organization, as it is now.
    Organization(OrganizationLine),
    /// It could not be done.
    Refused {
        /// Why, and what to do.
        message: String,
    },
}

/// One account in a list.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct AccountLine {
    /// Its id.
    pub account_id: AccountId,
    /// Its name.
    pub name: String,
    /// Its root user's e-mail address.
    pub email: String,
}

/// The socket cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum AdminError {
    /// Nobody answers there.
    #[error(
        "no server answers at {path}; is `sekisho serve` running with this data folder?",
        path = .path.display()
    )]
    Unreachable {
        /// The socket.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The answer is not one.
    #[error("the server's answer cannot be read")]
    Unreadable(#[from] serde_json::Error),
    /// The socket cannot be made.
    #[error("admin socket {path}: {source}", path = .path.display())]
    Unusable {
        /// The socket.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

/// Asks the server that runs on a data folder.
pub async fn ask(data: &Path, question: &Question) -> Result<Answer, AdminError> {
    let path = data.join(SOCKET);
    let unreachable = |source| AdminError::Unreachable { path: path.clone(), source };
    let mut stream = UnixStream::connect(&path).await.map_err(unreachable)?;
    let mut line = serde_json::to_vec(question)?;
    line.push(b'\n');
    stream.write_all(&line).await.map_err(unreachable)?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.map_err(unreachable)?;
    Ok(serde_json::from_slice(&answer)?)
}

/// Binds the socket. The data folder's lock is held, so a socket that is there is a dead one.
pub(crate) fn bind(data: &Path) -> Result<UnixListener, AdminError> {
    let path = data.join(SOCKET);
    let unusable = |source| AdminError::Unusable { path: path.clone(), source };
    match std::fs::remove_file(&path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(unusable(error)),
        _ => {}
    }
    let listener = UnixListener::bind(&path).map_err(unusable)?;
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).map_err(unusable)?;
    Ok(listener)
}

/// Answers operators until the task is dropped.
pub(crate) async fn answer_operators(listener: UnixListener, state: Arc<State>) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                let state = state.clone();
                tokio::spawn(async move {
                    if let Err(error) = converse(stream, &state).await {
                        warn!(%error, "An operator's connection broke");
                    }
                });
            }
            Err(error) => {
                warn!(%error, "Cannot accept an operator's connection");
                tokio::time::sleep(std::time::Duration::from_millis(50)).await;
            }
        }
    }
}

async fn converse(stream: UnixStream, state: &State) -> std::io::Result<()> {
    let (read, mut write) = stream.into_split();
    let mut line = String::new();
    BufReader::new(read.take(QUESTION_BYTES_MAX)).read_line(&mut line).await?;
    let answer = match serde_json::from_str::<Question>(&line) {
        Ok(question) => match answer(question, state).await {
            Ok(answer) => answer,
            Err(error) => Answer::Refused { message: crate::error_chain(&error) },
        },
        Err(error) => Answer::Refused { message: format!("the question cannot be read: {error}") },
    };
    let mut line = serde_json::to_vec(&answer).map_err(std::io::Error::other)?;
    line.push(b'\n');
    write.write_all(&line).await?;
    write.shutdown().await
}

/// Why an operator was refused.
#[derive(Debug, thiserror::Error)]
enum RefusedError {
    #[error(transparent)]
    Account(#[from] AccountError),
    #[error(transparent)]
    Organization(#[from] OrganizationError),
}

async fn answer(question: Question, state: &State) -> Result<Answer, RefusedError> {
    match question {
        Question::AccountAdd { account_id, email, name } => {
            let added = state
                .add_account(NewAccount { id: account_id, email, name, access_key: None })
                .await?;
            info!(account.id = %added.account_id, "Added account {}", added.account_id);
            Ok(Answer::RootCredentials(added))
        }
        Question::AccountList => {
            let view = state.replica.view();
            let accounts = view
                .accounts()
                .map(|account| AccountLine {
                    account_id: account.row.id,
                    name: account.row.name.clone(),
                    email: account.row.email.clone(),
                })
                .collect();
            Ok(Answer::Accounts { accounts })
        }
        Question::RootCredentialsReset { account_id } => {
            let reset = state.reset_root_credentials(account_id).await?;
            info!(account.id = %account_id, "Reset the root credentials of account {account_id}");
            Ok(Answer::RootCredentials(reset))
        }
        Question::Organization { management_account, change } => {
            let changed = state.change_organization(management_account, &change).await?;
            let id = &changed.organization_id;
            info!(account.id = %management_account, "Changed organization {id}");
            Ok(Answer::Organization(changed))
        }
    }
}
