//! Asks several evaluators the same questions, counts wrong answers and takes the time of each.

mod cedar;
mod iam_rs;
mod layers;
mod sekisho;
mod time;
mod workload;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use crate::layers::Verdict;
use crate::workload::Workload;

/// An evaluator that holds a workload's questions.
trait Peer {
    fn name(&self) -> &'static str;

    /// The answer to the question at `index`.
    fn decide(&self, index: usize) -> Verdict;
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().context("usage: DIR [NAME…]")?);
    let mut names: Vec<String> = arguments.collect();
    if names.is_empty() {
        names = names_in(&folder)?;
    }
    if names.is_empty() {
        bail!("{}: no folder with a policies.json", folder.display());
    }
    for name in names {
        let workload = Workload::read(&folder.join(&name)).with_context(|| name.clone())?;
        println!("{name}: {} questions", workload.calls.len());
        measure(&workload)?;
    }
    Ok(())
}

fn names_in(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let entry = entry?;
        if let Ok(length) = std::fs::metadata(entry.path().join("policies.json")) {
            names.push((length.len(), entry.file_name().to_string_lossy().into_owned()));
        }
    }
    // The fewest policies first.
    names.sort();
    Ok(names.into_iter().map(|(_, name)| name).collect())
}

fn measure(workload: &Workload) -> Result<()> {
    let peers: [Box<dyn Peer>; 3] = [
        Box::new(sekisho::Sekisho::new(workload)?),
        Box::new(iam_rs::IamRs::new(workload)?),
        Box::new(cedar::Cedar::new(workload)?),
    ];
    let timed = time::in_turn(&peers, workload.calls.len());
    println!(
        "{:<14}{:>14}{:>12}{:>12}{:>9}{:>16}{:>15}",
        "", "decisions/s", "p50", "p99", "ratio", "allowed wrongly", "denied wrongly"
    );
    let ours = timed.first().map_or(f64::NAN, |timed| timed.p50);
    for (peer, timed) in peers.iter().zip(&timed) {
        let (mut allowed, mut denied) = (0, 0);
        for (index, call) in workload.calls.iter().enumerate() {
            match (peer.decide(index), call.expected) {
                (Verdict::Allowed, Verdict::Allowed) => {}
                (Verdict::Allowed, _) => allowed += 1,
                (_, Verdict::Allowed) => denied += 1,
                _ => {}
            }
        }
        println!(
            "{:<14}{:>14.0}{:>9.0} ns{:>9.0} ns{:>9.1}{:>16}{:>15}",
            peer.name(),
            timed.per_second,
            timed.p50,
            timed.p99,
            timed.p50 / ours,
            allowed,
            denied,
        );
    }
    println!();
    Ok(())
}
