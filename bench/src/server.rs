//! Starts the servers, each in a process of its own, and ends them.

use std::cell::{Cell, OnceCell};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::Outcome;

/// How long a server may take until it answers.
const ANSWERS_WITHIN: Duration = Duration::from_secs(20);

/// A server process; killed when dropped.
pub(crate) struct Process {
    child: Child,
    pub(crate) address: String,
}

impl Process {
    /// The yardstick, which is this program again.
    pub(crate) fn hyper() -> Outcome<Self> {
        let address = free_address()?;
        let child = Command::new(std::env::current_exe()?).args(["--hyper", &address]).spawn()?;
        let process = Self { child, address };
        process.wait("GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")?;
        Ok(process)
    }

    fn wait(&self, request: &str) -> Outcome<()> {
        let started = Instant::now();
        loop {
            if ask(&self.address, request).is_ok_and(|answer| answer.contains(" 200 ")) {
                return Ok(());
            }
            if ANSWERS_WITHIN < started.elapsed() {
                return Err(format!("the server on {} does not answer", self.address).into());
            }
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// Resident memory, in MiB.
    pub(crate) fn resident_mib(&self) -> Outcome<u64> {
        Ok(self.resident_kib()? / 1024)
    }

    /// The same, in KiB.
    pub(crate) fn resident_kib(&self) -> Outcome<u64> {
        self.status_kib("VmRSS:")
    }

    /// The most it was since the peak was forgotten, in KiB.
    pub(crate) fn peak_kib(&self) -> Outcome<u64> {
        self.status_kib("VmHWM:")
    }

    /// From now on the peak is what it is at present (proc(5), `clear_refs`).
    pub(crate) fn forget_peak(&self) -> Outcome<()> {
        Ok(std::fs::write(format!("/proc/{}/clear_refs", self.child.id()), "5")?)
    }

    fn status_kib(&self, name: &str) -> Outcome<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        Ok(line.and_then(|line| line.trim().split(' ').next()).unwrap_or("0").parse()?)
    }

    /// Processor time it has taken so far, in microseconds: what a request costs shows in it even
    /// where neighbours take the machine's time.
    pub(crate) fn cpu_us(&self) -> Outcome<f64> {
        let text = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        let (_, after_name) = text.rsplit_once(')').ok_or("no process status")?;
        // User and system time: the 14th and 15th field, in ticks of 10 ms (proc(5)).
        let fields = after_name.split_whitespace().skip(11).take(2);
        let ticks = fields.map(str::parse).collect::<Result<Vec<f64>, _>>()?;
        Ok(ticks.iter().sum::<f64>() * 10_000.0)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An access key.
pub(crate) struct Credentials {
    pub(crate) id: String,
    pub(crate) secret: String,
}

/// A sekisho with a data folder on disk.
pub(crate) struct Server {
    pub(crate) process: Process,
    pub(crate) root: Credentials,
    /// The IAM user that most requests are made as, once there is one.
    pub(crate) user: OnceCell<Credentials>,
    names: Cell<u64>,
    _data: TempDir,
}

impl Server {
    /// Starts one with quotas that let it hold a hundred thousand users. `audit`: whether it
    /// records what it is asked.
    pub(crate) fn durable(binary: &Path, disk: &Path, audit: bool) -> Outcome<Self> {
        let data = TempDir::with_prefix_in("bench-", disk)?;
        let root = Credentials {
            id: "AKIAQEJ2M5MZXYZABCDE".to_owned(),
            secret: "benchBENCHbenchBENCHbenchBENCHbenchBENCH".to_owned(),
        };
        let config = data.path().join("config.toml");
        std::fs::write(&config, "[quotas]\nUsersPerAccount = 100000000\n")?;
        let address = free_address()?;
        let child = Command::new(binary)
            .args(["serve", "--log", "warn", "--listen", &address, "--data"])
            .arg(data.path().join("data"))
            .arg("--config")
            .arg(&config)
            .args(["--audit", if audit { "true" } else { "false" }])
            .env("SEKISHO_ROOT_ACCESS_KEY_ID", &root.id)
            .env("SEKISHO_ROOT_SECRET_ACCESS_KEY", &root.secret)
            .stdout(Stdio::null())
            .spawn()
            .map_err(|error| format!("{}: {error}", binary.display()))?;
        let process = Process { child, address };
        process.wait(HEALTH)?;
        Ok(Self { process, root, user: OnceCell::new(), names: Cell::new(0), _data: data })
    }

    /// A user name that has not been given out before.
    pub(crate) fn fresh_name(&self) -> String {
        let number = self.names.get();
        self.names.set(number + 1);
        format!("user-{number:09}")
    }
}

const HEALTH: &str = "GET /_sekisho/health/ready HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";

/// What a start on an empty store costs.
pub(crate) struct Start {
    pub(crate) ready_ms: u128,
    pub(crate) idle_mib: u64,
}

/// Starts on an existing empty store and waits until it is ready; the best of three, since what
/// else runs on the machine can only add.
pub(crate) fn measure_start(binary: &Path, disk: &Path) -> Outcome<Start> {
    let data = TempDir::with_prefix_in("bench-", disk)?;
    let mut best = Start { ready_ms: u128::MAX, idle_mib: u64::MAX };
    for _ in 0..4 {
        let address = free_address()?;
        let started = Instant::now();
        let child = Command::new(binary)
            .args(["serve", "--log", "warn", "--listen", &address, "--data"])
            .arg(data.path().join("data"))
            .stdout(Stdio::null())
            .spawn()
            .map_err(|error| format!("{}: {error}", binary.display()))?;
        let process = Process { child, address };
        process.wait(HEALTH)?;
        best.ready_ms = best.ready_ms.min(started.elapsed().as_millis());
        std::thread::sleep(Duration::from_millis(300));
        best.idle_mib = best.idle_mib.min(process.resident_mib()?);
    }
    Ok(best)
}

fn free_address() -> Outcome<String> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.to_string())
}

/// Sends one request that closes its connection, and reads the answer.
pub(crate) fn ask(address: &str, request: &str) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    stream.write_all(request.as_bytes())?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}
