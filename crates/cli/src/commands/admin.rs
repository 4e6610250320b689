//! `sekisho admin`: the operator's commands, through the socket in the data folder.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand, ValueEnum};
use sekisho_arn::AccountId;
use sekisho_server::RootCredentials;
use sekisho_server::admin::{Answer, Question, ask};

use crate::failure::Failure;
use crate::folders;

mod organization;

use organization::Organization;

/// What an operator can do.
#[derive(Debug, Subcommand)]
pub(crate) enum Admin {
    /// Accounts: add, list.
    #[command(subcommand)]
    Account(Account),
    /// Organizations: create, join, trust, delegate.
    #[command(subcommand)]
    Organization(Organization),
    /// The root users' credentials.
    #[command(subcommand)]
    RootCredentials(RootCredentialsCommand),
}

/// What can be done with accounts.
#[derive(Debug, Subcommand)]
pub(crate) enum Account {
    /// Add an account with its root user; prints the credentials once.
    Add {
        /// Its id [default: a free random one]
        #[arg(long, value_name = "ID")]
        account_id: Option<AccountId>,
        /// The root user's e-mail address
        #[arg(long, value_name = "ADDRESS")]
        email: Option<String>,
        /// A name for people
        #[arg(long)]
        name: Option<String>,
        #[command(flatten)]
        common: Common,
    },
    /// List the accounts.
    List {
        #[command(flatten)]
        common: Common,
    },
}

/// What can be done with root credentials.
#[derive(Debug, Subcommand)]
pub(crate) enum RootCredentialsCommand {
    /// Give a root user a new password and access key; the old ones are void.
    Reset {
        /// Whose root user [default: 123456789012]
        #[arg(long, value_name = "ID", default_value = sekisho_server::config::DEFAULT_ACCOUNT)]
        account_id: AccountId,
        #[command(flatten)]
        common: Common,
    },
}

/// Where the server's data folder is, and how to print.
#[derive(Debug, Args)]
pub(crate) struct Common {
    /// The data folder of the running server [default: $XDG_DATA_HOME/sekisho]
    #[arg(long, value_name = "DIR", env = "SEKISHO_DATA")]
    data: Option<PathBuf>,
    /// How to print
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

impl Admin {
    pub(crate) fn run(self) -> Result<ExitCode, Failure> {
        let (question, common) = match self {
            Self::Account(Account::Add { account_id, email, name, common }) => {
                (Question::AccountAdd { account_id, email, name }, common)
            }
            Self::Account(Account::List { common }) => (Question::AccountList, common),
            Self::Organization(organization) => organization.question(),
            Self::RootCredentials(RootCredentialsCommand::Reset { account_id, common }) => {
                (Question::RootCredentialsReset { account_id }, common)
            }
        };
        let data = common.data.or_else(folders::default_data).ok_or_else(|| {
            Failure::asked_wrongly("data: no folder given and no home folder known; set --data")
        })?;
        let answer = crate::block_on(async {
            ask(&data, &question).await.map_err(|error| Failure::because(&error))
        })?;
        match answer {
            Answer::RootCredentials(credentials) => {
                // `sekisho env` goes on working for the account it was working for.
                let known = folders::read_root_credentials(&data);
                if known.is_ok_and(|known| known.account_id == credentials.account_id) {
                    folders::write_root_credentials(&data, &credentials)
                        .map_err(|error| Failure::because(&error))?;
                }
                print_credentials(&credentials, common.output)?;
            }
            Answer::Accounts { accounts } if common.output == Output::Json => {
                print_json(&accounts)?;
            }
            Answer::Accounts { accounts } => {
                println!("{:<12}  {:<24}  EMAIL", "ACCOUNT", "NAME");
                for account in accounts {
                    println!("{}  {:<24}  {}", account.account_id, account.name, account.email);
                }
            }
            Answer::Organization(organization) if common.output == Output::Json => {
                print_json(&organization)?;
            }
            Answer::Organization(organization) => {
                println!("Organization        {}", organization.organization_id);
                println!("Management account  {}", organization.management_account);
            }
            Answer::Refused { message } => return Err(Failure::could_not(message)),
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn print_credentials(credentials: &RootCredentials, output: Output) -> Result<(), Failure> {
    if output == Output::Json {
        return print_json(credentials);
    }
    println!("Account            {}", credentials.account_id);
    println!("Root user          {}", credentials.email);
    println!("Password           {}", credentials.password);
    println!("Access key id      {}", credentials.access_key_id);
    println!("Secret access key  {}", credentials.secret_access_key);
    println!("They are not shown again.");
    Ok(())
}

fn print_json<T: serde::Serialize + ?Sized>(value: &T) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(value).map_err(|error| Failure::because(&error))?;
    println!("{text}");
    Ok(())
}
