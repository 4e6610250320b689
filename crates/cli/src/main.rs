//! The `sekisho` command: reads the command line, calls what it names, turns outcomes into exit
//! codes. 0: done (or allowed). 1: it could not be done (or denied). 2: it was asked wrongly.

mod commands;
mod failure;
mod folders;
mod render;
mod settings;
mod terminal;
mod world;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::failure::Failure;

// Hashing a password takes 19 MiB aligned to 64 bytes for a moment. glibc before 2.38 never finds
// such a piece again once it is freed, so every hash would add as much to the process.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Identity and access management that speaks AWS's own APIs, on machines you own.
#[derive(Debug, Parser)]
#[command(
    name = "sekisho",
    version,
    about,
    propagate_version = true,
    arg_required_else_help = true
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Start the server.
    Serve(commands::serve::Serve),
    /// Print the exports a shell needs to reach the server as the root user.
    ///
    /// Use it as: eval "$(sekisho env)"
    Env(commands::env::Env),
    /// Act as the operator of a running server, through the socket in its data folder.
    #[command(subcommand)]
    Admin(commands::admin::Admin),
    /// Show who did what, from the audit log of a server.
    Events(commands::events::Events),
    /// Decide questions with the policy language, without a server.
    Simulate(commands::simulate::Simulate),
    /// Check policies: grammar, names, reach, security.
    ///
    /// Exits with 0 if nothing was found at the level of --fail-on, with 1 if something was, with 2
    /// if it could not check.
    Validate(commands::validate::Validate),
    /// Print policies in one canonical spelling, with the same meaning.
    Fmt(commands::fmt::Fmt),
    /// List the actions that patterns such as s3:Get* stand for.
    Actions(commands::actions::Actions),
    /// Answer for whole AWS accounts from their exported data, without a server.
    #[command(subcommand)]
    Account(commands::account::Account),
    /// Print the completion script of a shell.
    Completions(commands::completions::Completions),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match arguments.command {
        Command::Serve(command) => command.run(),
        Command::Env(command) => command.run(),
        Command::Admin(command) => command.run(),
        Command::Events(command) => command.run(),
        Command::Simulate(command) => command.run(),
        Command::Validate(command) => command.run(),
        Command::Fmt(command) => command.run(),
        Command::Actions(command) => command.run(),
        Command::Account(command) => command.run(),
        Command::Completions(command) => command.run::<Arguments>(),
    };
    match done {
        Ok(code) => code,
        Err(failure) => failure.report(),
    }
}

/// Runs something that waits.
fn block_on<T>(work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::could_not(format!("cannot start threads: {error}")))?
        .block_on(work)
}
