//! `cargo xtask generate`: makes the committed generated files again.
//!
//! Each generator is a module with the same two halves. `fetch` renews the compact data
//! that is committed (`models/`, …) from a pinned package of a registry. `render` makes
//! files from the committed data alone, offline, always the same bytes. CI runs
//! `--check`: it renders and accepts no difference to what is committed.

mod api;
mod catalog;
mod output;

use anyhow::Result;
use clap::Subcommand;

use crate::workspace;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Change nothing: fail if the committed files are not what the generators make.
    #[arg(long)]
    check: bool,
    /// What to fetch and generate; left out: generate everything from the committed data.
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Subcommand)]
enum What {
    /// AWS API models and the shape tables and types of `crates/api`.
    Api {
        /// Use the committed models, do not fetch them again.
        #[arg(long)]
        offline: bool,
    },
    /// AWS managed policies and the service authorization reference, fetched again.
    Catalog,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<()> {
    let root = workspace::root();
    match &args.what {
        Some(What::Api { offline }) => {
            if !offline {
                api::fetch(&root)?;
            }
            output::apply(&root, &api::render(&root)?, args.check)
        }
        Some(What::Catalog) => catalog::fetch(&root, args.check),
        None => {
            let files = api::render(&root)?;
            output::apply(&root, &files, args.check)
        }
    }
}
