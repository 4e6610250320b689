//! `cargo xtask fuzz`: libFuzzer on every parser of outside bytes and on the engine, with a stable
//! toolchain.
//!
//! The instrumentation is a pass of LLVM that stable compilers run when told to. It is asked for the
//! target only (`--target`), so that build scripts and macros stay as they are. What a run finds
//! goes to `target/fuzz`; `--keep` takes the fewest inputs of it that reach as much into the corpus.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::workspace;

/// Targets with their dictionaries; each has a folder of the corpus and a program of its name.
const TARGETS: [(&str, Option<&str>); 12] = [
    ("policies", Some("policy")),
    ("questions", Some("policy")),
    ("decisions", None),
    ("validation", Some("policy")),
    ("signatures", Some("request")),
    ("chunks", Some("request")),
    ("requests", Some("request")),
    ("saml", None),
    ("tokens", None),
    ("certificates", None),
    ("ssh_keys", None),
    ("reports", None),
];

/// What libFuzzer needs to see: edges taken, and what is compared with what.
const INSTRUMENTED: &str = "-Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares";

/// Longest input, in bytes: what a longer one would find, a shorter one finds sooner.
const INPUT_BYTES_MAX: u32 = 4_096;
/// An input that takes longer is a finding, in seconds.
const TIMEOUT_S: u32 = 10;

/// What to fuzz.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// One target only; otherwise all of them in turn
    #[arg(value_parser = TARGETS.map(|(name, _)| name))]
    target: Option<String>,
    /// How long each target is fuzzed
    #[arg(long, default_value_t = 60)]
    seconds: u32,
    /// Add to the corpus the fewest inputs that reach what the run reached
    #[arg(long)]
    keep: bool,
}

/// Builds the targets and runs them.
pub(crate) fn run(args: &Args) -> Result<()> {
    let root = workspace::root();
    let folder = workspace::target(&root).join("fuzz");
    let programs = build(&root, &folder)?;
    let mut failed = Vec::new();
    let wanted = |name: &str| args.target.as_deref().is_none_or(|target| target == name);
    for (name, dictionary) in TARGETS.into_iter().filter(|(name, _)| wanted(name)) {
        println!("\n=== {name}: {} s", args.seconds);
        let target = Target {
            program: programs.join(name),
            corpus: root.join("fuzz/corpus").join(name),
            found: folder.join("found").join(name),
            crashes: folder.join("crashes").join(name),
            dictionary: dictionary
                .map(|words| root.join("fuzz/dictionaries").join(words).with_extension("dict")),
        };
        if let Err(error) = target.fuzz(args.seconds) {
            eprintln!("{name}: {error:#}");
            failed.push(name);
        } else if args.keep {
            target.keep()?;
        }
    }
    if failed.is_empty() {
        return Ok(());
    }
    bail!("findings in {}: mend them, and keep each input in fuzz/corpus", failed.join(", "));
}

/// Builds all targets. Returns the folder of their programs.
fn build(root: &Path, folder: &Path) -> Result<PathBuf> {
    let host = host()?;
    workspace::run(
        Command::new(env!("CARGO"))
            .args(["build", "--release", "--locked", "--bins", "--target", &host])
            .arg("--manifest-path")
            .arg(root.join("fuzz/Cargo.toml"))
            .arg("--target-dir")
            .arg(folder)
            .env("RUSTFLAGS", INSTRUMENTED)
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .current_dir(root),
    )
    .context("libFuzzer is C++: a compiler for it is needed (Debian: g++)")?;
    Ok(folder.join(host).join("release"))
}

/// The target triple that the compiler builds for by itself.
fn host() -> Result<String> {
    let output = Command::new("rustc").arg("-vV").output().context("could not start rustc")?;
    let text = String::from_utf8(output.stdout).context("rustc -vV")?;
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("rustc -vV names no host")?.to_owned())
}

/// One target with its files.
struct Target {
    program: PathBuf,
    corpus: PathBuf,
    /// Inputs of earlier runs, which go on where those stopped.
    found: PathBuf,
    crashes: PathBuf,
    dictionary: Option<PathBuf>,
}

impl Target {
    fn fuzz(&self, seconds: u32) -> Result<()> {
        for folder in [&self.found, &self.crashes] {
            std::fs::create_dir_all(folder).with_context(|| format!("{}", folder.display()))?;
        }
        let mut command = self.command();
        command.arg(format!("-max_total_time={seconds}"));
        command.arg(format!("-artifact_prefix={}/", self.crashes.display()));
        command.args(["-print_final_stats=1", "-reload=0"]);
        if let Some(dictionary) = &self.dictionary {
            command.arg(format!("-dict={}", dictionary.display()));
        }
        command.args([&self.found, &self.corpus]);
        let status = command.status().context("could not start the target")?;
        if status.success() {
            return Ok(());
        }
        let newest = newest(&self.crashes)?;
        let input = newest.map_or_else(String::new, |path| format!("; input: {}", path.display()));
        bail!("ended with {status}{input}");
    }

    /// Adds to the corpus what reaches code that it does not. How often an edge is taken does not
    /// count here: the repository holds few inputs.
    fn keep(&self) -> Result<()> {
        let mut command = self.command();
        command.args(["-set_cover_merge=1", "-use_counters=0"]);
        workspace::run(command.args([&self.corpus, &self.found]))
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.arg(format!("-max_len={INPUT_BYTES_MAX}")).arg(format!("-timeout={TIMEOUT_S}"));
        command
    }
}

/// The file that was written last.
fn newest(folder: &Path) -> Result<Option<PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        found.push((entry.metadata()?.modified()?, entry.path()));
    }
    Ok(found.into_iter().max().map(|(_, path)| path))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn names(folder: &str) -> BTreeSet<String> {
        let entries = std::fs::read_dir(workspace::root().join("fuzz").join(folder)).unwrap();
        let stem = |entry: std::fs::DirEntry| entry.path().file_stem().unwrap().to_owned();
        entries.map(|entry| stem(entry.unwrap()).into_string().unwrap()).collect()
    }

    #[test]
    fn every_target_has_a_program_a_corpus_and_its_dictionary() {
        let targets = TARGETS.map(|(name, _)| name.to_owned()).into_iter().collect();
        assert_eq!(names("src/bin"), targets);
        assert_eq!(names("corpus"), targets);
        let dictionaries = TARGETS.iter().filter_map(|(_, words)| *words).map(str::to_owned);
        assert_eq!(names("dictionaries"), dictionaries.collect());
    }
}
