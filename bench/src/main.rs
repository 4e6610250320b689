//! First figures, as ratios in one run: what the server answers against what a bare hyper server
//! answers, and what it commits against what the disk alone appends and syncs.
//!
//! The load comes from `wrk` (Debian's package) in a process of its own, over 64 kept-alive
//! connections, with requests signed ahead. Every round measures the yardstick and the server
//! one after the other; the figure is the median of the rounds' ratios, since a machine's
//! neighbours change its speed from minute to minute.

mod client;
mod disk;
mod hyper_server;
mod lists;
mod objects;
mod requests;
mod server;
mod wrk;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;

use crate::client::Client;
use crate::requests::Recipe;
use crate::server::Server;

/// What may go wrong while measuring: anything; the message is for the person at the terminal.
type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// Measures a release build of sekisho on this machine.
#[derive(Debug, Parser)]
struct Arguments {
    /// The sekisho binary to measure
    #[arg(long, default_value = "target/release/sekisho")]
    binary: PathBuf,
    /// Rounds; the median counts
    #[arg(long, default_value_t = 3)]
    rounds: usize,
    /// Seconds of load a measurement
    #[arg(long, default_value_t = 3)]
    seconds: u64,
    /// Also measure after a million sessions and with 100,000 users
    #[arg(long)]
    long: bool,
    /// Only the rows whose name has this in it
    #[arg(long, default_value = "")]
    only: String,
    /// Where the data of the durable server lies; its disk is what is measured
    #[arg(long, default_value = "target")]
    disk: PathBuf,
    /// Serve as the bare hyper yardstick on this address, and do nothing else
    #[arg(long, hide = true)]
    hyper: Option<std::net::SocketAddr>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match arguments.hyper {
        Some(address) => hyper_server::serve(address),
        None => measure(&arguments),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::from(2)
        }
    }
}

/// One line of the result.
struct Figure {
    name: String,
    ratio: f64,
    wanted: f64,
    detail: String,
}

impl Figure {
    fn print(&self) {
        let verdict = if self.wanted <= self.ratio { "ok" } else { "BELOW" };
        println!(
            "{:<34} {:>6.2} x  (wanted {:.2})  {verdict:<5}  {}",
            self.name, self.ratio, self.wanted, self.detail
        );
    }

    fn is_met(&self) -> bool {
        self.wanted <= self.ratio
    }
}

fn measure(arguments: &Arguments) -> Outcome<bool> {
    let load = Duration::from_secs(arguments.seconds);
    let mut met = true;
    let mut report = |figure: Figure| {
        figure.print();
        met &= figure.is_met();
    };
    let wants = |name: &str| name.contains(&arguments.only);

    let start = server::measure_start(&arguments.binary, &arguments.disk)?;
    println!(
        "ready on an empty store: {} ms (wanted 300), idle: {} MiB (wanted 60)",
        start.ready_ms, start.idle_mib
    );
    let start_is_met = start.ready_ms <= 300 && start.idle_mib <= 60;

    let hyper = server::Process::hyper()?;
    let server = Server::durable(&arguments.binary, &arguments.disk, true)?;
    let client = Client::new(&server);
    client.prepare()?;
    for (name, recipe, wanted) in [
        ("GetCallerIdentity / bare hyper", Recipe::GetCallerIdentity, 0.6),
        ("GetUser / bare hyper", Recipe::GetUser, 0.5),
        ("AssumeRole / bare hyper", Recipe::AssumeRole, 0.3),
    ] {
        if wants(name) {
            report(against_hyper(name, recipe, wanted, arguments, load, &hyper, &server)?);
        }
    }
    let name = "CreateUser / append + fsync";
    if wants(name) {
        report(against_disk(name, arguments, load, &server)?);
    }
    let name = "GetCallerIdentity / unaudited";
    if wants(name) {
        report(against_unaudited(name, arguments, load)?);
    }
    objects::prepare(&server)?;
    let name = "GetObject 1 KiB / bare hyper";
    if wants(name) {
        report(against_hyper(name, Recipe::GetObject, 0.4, arguments, load, &hyper, &server)?);
    }
    let name = "PutObject 64 MiB / copy + fsync";
    if wants(name) {
        report(against_copy(name, arguments, &server)?);
    }
    let name = "Authorization details / memory";
    if wants(name) {
        report(lists::authorization_details(name, arguments)?);
    }
    let name = "ListUsers first page / last page";
    if wants(name) {
        report(lists::depth(name, arguments)?);
    }
    if arguments.long {
        let sessions = client.run_until(&server, Recipe::AssumeRole, 1_000_000)?;
        let name = format!("AssumeRole after {sessions} sessions");
        report(against_hyper(&name, Recipe::AssumeRole, 0.3, arguments, load, &hyper, &server)?);
        let users = client.run_until(&server, Recipe::CreateUser, 100_000)?;
        let name = format!("CreateUser behind {users} users");
        report(against_disk(&name, arguments, load, &server)?);
        report(against_hyper(
            "GetUser at that size",
            Recipe::GetUser,
            0.5,
            arguments,
            load,
            &hyper,
            &server,
        )?);
    }
    println!("resident after the load: {} MiB", server.process.resident_mib()?);
    Ok(met && start_is_met)
}

fn against_hyper(
    name: &str,
    recipe: Recipe,
    wanted: f64,
    arguments: &Arguments,
    load: Duration,
    hyper: &server::Process,
    server: &Server,
) -> Outcome<Figure> {
    let (mut rounds, mut cpu) = (Vec::new(), Vec::new());
    for _ in 0..arguments.rounds {
        // The yardstick answers the same requests, so both sides read the same bytes.
        let requests = requests::write(server, recipe, 2_000)?;
        let (bare, bare_cpu) = loaded(hyper, &requests, load)?;
        let (ours, ours_cpu) = loaded(&server.process, &requests, load)?;
        ours.all_succeeded()?;
        let ratio = ours.per_second / bare.per_second;
        rounds.push((ratio, ours.per_second, bare.per_second, ours.p99_ms));
        cpu.push((bare_cpu / ours_cpu, ours_cpu, bare_cpu, 0.0));
    }
    let (ratio, ours, bare, p99) = median(rounds);
    let (_, ours_cpu, bare_cpu, _) = median(cpu);
    let detail = format!(
        "{ours:.0}/s of {bare:.0}/s, p99 {p99:.2} ms, processor {ours_cpu:.1} µs of {bare_cpu:.1} µs"
    );
    Ok(Figure { name: name.to_owned(), ratio, wanted, detail })
}

/// One load on a server, and the processor time that each request took of it, in microseconds.
fn loaded(
    process: &server::Process,
    requests: &tempfile::NamedTempFile,
    load: Duration,
) -> Outcome<(wrk::Run, f64)> {
    let before = process.cpu_us()?;
    let run = wrk::run(&process.address, requests.path(), load)?;
    let taken = process.cpu_us()? - before;
    let per_request = taken / run.requests.max(1) as f64;
    Ok((run, per_request))
}

/// What the audit log costs: the same requests to two servers, both new, of which one keeps none.
fn against_unaudited(name: &str, arguments: &Arguments, load: Duration) -> Outcome<Figure> {
    let begin = |audit| {
        let server = Server::durable(&arguments.binary, &arguments.disk, audit)?;
        Client::new(&server).prepare()?;
        Outcome::Ok(server)
    };
    let (server, unaudited) = (begin(true)?, begin(false)?);
    let mut rounds = Vec::new();
    for _ in 0..arguments.rounds {
        let ask = |server: &Server| {
            let requests = requests::write(server, Recipe::GetCallerIdentity, 2_000)?;
            let (answered, cpu_us) = loaded(&server.process, &requests, load)?;
            answered.all_succeeded()?;
            Outcome::Ok((answered.per_second, cpu_us))
        };
        let ((without, without_us), (with, with_us)) = (ask(&unaudited)?, ask(&server)?);
        rounds.push((with / without, with, without, with_us - without_us));
    }
    let (ratio, with, without, more_us) = median(rounds);
    let detail = format!("{with:.0}/s of {without:.0}/s, {more_us:.1} µs more a request");
    Ok(Figure { name: name.to_owned(), ratio, wanted: 0.9, detail })
}

fn against_disk(
    name: &str,
    arguments: &Arguments,
    load: Duration,
    server: &Server,
) -> Outcome<Figure> {
    let mut rounds = Vec::new();
    for _ in 0..arguments.rounds {
        let disk = disk::appends_per_second(&arguments.disk, load)?;
        let most = usize::try_from(load.as_secs())? * 40_000;
        let requests = requests::write(server, Recipe::CreateUser, most)?;
        let ours = wrk::run(&server.process.address, requests.path(), load)?;
        ours.all_succeeded()?;
        rounds.push((ours.per_second / disk, ours.per_second, disk, ours.p99_ms));
    }
    let (ratio, ours, disk, p99) = median(rounds);
    let detail = format!("{ours:.0}/s of {disk:.0}/s, p99 {p99:.2} ms");
    Ok(Figure { name: name.to_owned(), ratio, wanted: 1.5, detail })
}

/// A large object stored, against the same bytes copied as a file and synced.
fn against_copy(name: &str, arguments: &Arguments, server: &Server) -> Outcome<Figure> {
    let mut rounds = Vec::new();
    // One takes less than a second, and disks differ from moment to moment.
    for _ in 0..arguments.rounds.saturating_mul(3) {
        let copy = objects::copies_per_second(&arguments.disk)?;
        let ours = objects::puts_per_second(server)?;
        rounds.push((ours / copy, ours, copy, 1000.0 / ours));
    }
    let (ratio, ours, copy, took) = median(rounds);
    let detail = format!("{ours:.2}/s of {copy:.2}/s, {took:.0} ms");
    Ok(Figure { name: name.to_owned(), ratio, wanted: 0.7, detail })
}

/// The round with the median ratio.
fn median(mut rounds: Vec<(f64, f64, f64, f64)>) -> (f64, f64, f64, f64) {
    rounds.sort_by(|a, b| a.0.total_cmp(&b.0));
    rounds.get(rounds.len() / 2).copied().unwrap_or_default()
}
