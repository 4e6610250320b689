//! `cargo xtask test`: installs what the tests need and runs them all, step by step.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use clap::ValueEnum;

use crate::{api, conformance, rules, tidy, wire_proof, workspace};

/// What to run.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Run these steps only, in this order
    #[arg(long, value_enum, value_delimiter = ',')]
    only: Vec<Step>,
    /// Also what takes long: more kills, more generated cases, prowler
    #[arg(long)]
    long: bool,
}

/// The steps, in the order they are run: the quick ones that find the most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Step {
    /// Formatting.
    Format,
    /// Generated files are what the generators make.
    Generated,
    /// No crate imports a higher floor.
    Floors,
    /// Licences, sources and duplicates of dependencies.
    Dependencies,
    /// File lengths, headers, foreign names.
    Files,
    /// Every rule of the evaluation contract is cited by a test.
    Rules,
    /// Spelling.
    Typos,
    /// Lints, warnings refused.
    Clippy,
    /// Rust tests: unit, property, conformance of the store, crashes.
    Rust,
    /// Examples in documentation.
    Doc,
    /// The public API of the policy crate is as listed.
    Api,
    /// Every operation of the models against botocore, both ways.
    Wire,
    /// The server against boto3.
    Conformance,
    /// The server in front of another one that keeps the objects, against boto3.
    Upstream,
    /// The server against the AWS CLI.
    Cli,
    /// The server against the SDK for JavaScript.
    Js,
    /// The server against rclone, s3cmd, boto3's transfers and curl.
    Clients,
    /// The server killed under load.
    Durability,
}

impl Step {
    const ALL: [Self; 18] = [
        Self::Format,
        Self::Generated,
        Self::Floors,
        Self::Dependencies,
        Self::Files,
        Self::Rules,
        Self::Typos,
        Self::Clippy,
        Self::Rust,
        Self::Doc,
        Self::Api,
        Self::Wire,
        Self::Conformance,
        Self::Upstream,
        Self::Cli,
        Self::Js,
        Self::Clients,
        Self::Durability,
    ];

    fn run(self, root: &Path, long: bool) -> Result<()> {
        match self {
            Self::Format => cargo(root, &["fmt", "--all", "--check"]),
            Self::Generated => cargo(root, &["xtask", "generate", "--check"]),
            Self::Floors => tidy::floors::check(root),
            Self::Dependencies => tidy::dependencies::check(root),
            Self::Files => tidy::files::check(root),
            Self::Rules => rules::check(root).and_then(|()| conformance::check(root)),
            Self::Typos => {
                let typos = Python::ready(root)?.tool("typos");
                workspace::run(Command::new(typos).current_dir(root))
            }
            Self::Clippy => cargo(
                root,
                &[
                    "clippy",
                    "--workspace",
                    "--all-targets",
                    "--all-features",
                    "--locked",
                    "--",
                    "-D",
                    "warnings",
                ],
            ),
            Self::Rust => rust_tests(root, long),
            Self::Doc => {
                cargo(root, &["test", "--workspace", "--all-features", "--locked", "--doc"])
            }
            Self::Api => api::run(root, true),
            Self::Wire => wire_proof::run(root),
            Self::Conformance => server_tests(root, &["tests/conformance", "-n", "2"], &[]),
            Self::Upstream => server_tests(root, &UPSTREAM, &[("SEKISHO_TEST_UPSTREAM", "1")]),
            Self::Cli => server_tests(root, &["tests/cli"], &[]),
            Self::Js => js_tests(root),
            Self::Clients => client_tests(root, long),
            Self::Durability => {
                let more: &[_] = if long { &[("SEKISHO_LONG_TESTS", "1")] } else { &[] };
                server_tests(root, &["tests/durability"], more)
            }
        }
    }
}

/// Runs the steps; the first that fails ends the run.
pub(crate) fn run(args: &Args) -> Result<()> {
    let root = workspace::root();
    let steps = if args.only.is_empty() { Step::ALL.to_vec() } else { args.only.clone() };
    let started = Instant::now();
    for step in &steps {
        let name = step.to_possible_value().context("every step has a name")?;
        let name = name.get_name();
        println!("\n=== {name}");
        let began = Instant::now();
        step.run(&root, args.long).with_context(|| format!("step {name}"))?;
        println!("=== {name}: passed in {:.0} s", began.elapsed().as_secs_f64());
    }
    println!("\n{} steps passed in {:.0} s", steps.len(), started.elapsed().as_secs_f64());
    Ok(())
}

fn cargo(root: &Path, arguments: &[&str]) -> Result<()> {
    workspace::run(Command::new(env!("CARGO")).args(arguments).current_dir(root))
}

/// With nextest where it is installed: it runs each test in a process of its own and in parallel.
fn rust_tests(root: &Path, long: bool) -> Result<()> {
    let nextest = Command::new(env!("CARGO")).args(["nextest", "--version"]).output();
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(root);
    if nextest.is_ok_and(|output| output.status.success()) {
        command.args(["nextest", "run", "--workspace", "--all-features", "--locked"]);
        command.args(["--no-fail-fast", "--status-level", "slow", "--final-status-level", "fail"]);
    } else {
        command.args([
            "test",
            "--workspace",
            "--all-features",
            "--locked",
            "--lib",
            "--bins",
            "--tests",
        ]);
    }
    if long {
        command.env("SEKISHO_LONG_TESTS", "1");
    }
    workspace::run(&mut command)
}

/// The suites whose answers another store's bytes must not change.
const UPSTREAM: [&str; 6] = [
    "-n",
    "2",
    "tests/conformance/test_s3_objects.py",
    "tests/conformance/test_s3_multipart.py",
    "tests/conformance/test_s3_listing.py",
    "tests/conformance/test_s3_object_permissions.py",
];

fn server_tests(root: &Path, arguments: &[&str], more: &[(&str, &str)]) -> Result<()> {
    let python = Python::ready(root)?;
    let binary = server(root)?;
    let mut command = Command::new(python.tool("python"));
    command.args(["-m", "pytest", "-q", "--durations=5"]).args(arguments);
    command.envs(more.iter().copied());
    workspace::run(command.env("SEKISHO_BINARY", binary).current_dir(root))
}

/// rclone comes from Debian's packages, the other clients from `tests/requirements.txt`. prowler
/// brings two gigabytes and pins of its own: it has an environment to itself, where that may take long.
fn client_tests(root: &Path, long: bool) -> Result<()> {
    if Command::new("rclone").arg("version").output().is_err() {
        println!("Installing rclone from Debian's packages");
        let installed = Command::new("apt-get").args(["install", "--yes", "rclone"]).status();
        if !installed.is_ok_and(|status| status.success()) {
            bail!("rclone is needed: install the package (apt-get update may be needed first)");
        }
    }
    if !long {
        return server_tests(root, &["tests/clients"], &[]);
    }
    let prowler = Python::with(root, ".venv-prowler", "tests/prowler-requirements.txt")?;
    let prowler = prowler.tool("prowler");
    let prowler = prowler.to_str().context("the folder's name is not UTF-8")?;
    server_tests(root, &["tests/clients"], &[("SEKISHO_TEST_PROWLER", prowler)])
}

fn js_tests(root: &Path) -> Result<()> {
    let folder = root.join("tests/js");
    let binary = server(root)?;
    let install = ["ci", "--no-audit", "--no-fund", "--ignore-scripts"];
    workspace::run(Command::new("npm").args(install).current_dir(&folder))?;
    workspace::run(
        Command::new("npm").arg("test").env("SEKISHO_BINARY", binary).current_dir(folder),
    )
}

/// The server that the tests start: the development build, which is there already.
fn server(root: &Path) -> Result<PathBuf> {
    cargo(root, &["build", "--locked", "--package", "sekisho-cli"])?;
    Ok(workspace::target(root).join("debug/sekisho"))
}

/// A virtual environment with what a file of requirements pins.
pub(crate) struct Python {
    folder: PathBuf,
}

impl Python {
    pub(crate) fn ready(root: &Path) -> Result<Self> {
        Self::with(root, ".venv", "tests/requirements.txt")
    }

    fn with(root: &Path, folder: &str, requirements: &'static str) -> Result<Self> {
        let folder = root.join(folder);
        let file = root.join(requirements);
        let wanted = std::fs::read(&file).context(requirements)?;
        let installed = folder.join("installed-requirements.txt");
        if std::fs::read(&installed).is_ok_and(|there| there == wanted) {
            return Ok(Self { folder });
        }
        workspace::run(Command::new("python3").args(["-m", "venv"]).arg(&folder))
            .context("Python 3 with its venv module is needed (Debian: python3-venv)")?;
        let python = Self { folder };
        workspace::run(
            Command::new(python.tool("python"))
                .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"])
                .arg(&file),
        )?;
        std::fs::write(&installed, wanted)?;
        Ok(python)
    }

    pub(crate) fn tool(&self, name: &str) -> PathBuf {
        self.folder.join("bin").join(name)
    }
}

/// `cargo xtask bench`: builds the release binary and measures it.
pub(crate) fn bench(arguments: &[String]) -> Result<()> {
    let root = workspace::root();
    if Command::new("wrk").arg("--version").output().is_err() {
        println!("Installing wrk from Debian's packages");
        let installed = Command::new("apt-get").args(["install", "--yes", "wrk"]).status();
        if !installed.is_ok_and(|status| status.success()) {
            bail!("wrk is needed: install the package wrk (apt-get update may be needed first)");
        }
    }
    cargo(
        &root,
        &[
            "build",
            "--release",
            "--locked",
            "--package",
            "sekisho-cli",
            "--package",
            "sekisho-bench",
        ],
    )?;
    workspace::run(
        Command::new(root.join("target/release/sekisho-bench")).args(arguments).current_dir(&root),
    )
}
