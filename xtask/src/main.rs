//! The project's own commands: `cargo xtask <command>`.
//!
//! One module a command. A command takes its arguments from clap, works on the repository
//! that holds this crate, and returns an error that says what to do about it.

mod generate;
mod workspace;

use std::process::ExitCode;

use clap::Parser;

#[derive(Parser)]
#[command(name = "xtask", about = "Generators and the project's checks.")]
enum Command {
    /// Make the committed generated files again.
    Generate(generate::Args),
}

fn main() -> ExitCode {
    let outcome = match Command::parse() {
        Command::Generate(args) => generate::run(&args),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
