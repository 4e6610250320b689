//! The project's own commands: `cargo xtask <command>`.
//!
//! One module a command. A command takes its arguments from clap, works on the repository
//! that holds this crate, and returns an error that says what to do about it.

mod api;
mod conformance;
mod fuzz;
mod generate;
mod rules;
mod test;
mod tidy;
mod wire_proof;
mod workspace;

use std::process::ExitCode;

use clap::Parser;

#[derive(Parser)]
#[command(name = "xtask", about = "Generators and the project's checks.")]
enum Command {
    /// Make the committed generated files again.
    Generate(generate::Args),
    /// Install what the tests need and run them all.
    Test(test::Args),
    /// List rules of the contracts that no test cites.
    Rules,
    /// List the public API of the policy crate again.
    Api,
    /// Compare every operation of the models with botocore, both ways.
    WireProof,
    /// Print each operation of IAM and STS with its tests.
    Conformance(conformance::Args),
    /// Look for inputs that break what must hold of any bytes (libFuzzer).
    Fuzz(fuzz::Args),
    /// Measure a release build on this machine, as ratios in one run.
    Bench {
        /// Passed on; `--help` lists what there is
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
}

fn main() -> ExitCode {
    let outcome = match Command::parse() {
        Command::Generate(args) => generate::run(&args),
        Command::Test(args) => test::run(&args),
        Command::Rules => rules::check(&workspace::root()),
        Command::Api => api::run(&workspace::root(), false),
        Command::WireProof => wire_proof::run(&workspace::root()),
        Command::Conformance(args) => conformance::run(&args),
        Command::Fuzz(args) => fuzz::run(&args),
        Command::Bench { arguments } => test::bench(&arguments),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
