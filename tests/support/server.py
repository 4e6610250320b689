"""Starts, stops and kills the real server.

From: the binary named by SEKISHO_BINARY, else the debug build. To: its URL, the identities it was
started with, further accounts through the operator's socket.
"""

import json
import os
import pathlib
import secrets
import signal
import string
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

from support.identity import Identity

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIRST_ACCOUNT = "123456789012"
START_S_MAX = 30
STOP_S_MAX = 30


def binary() -> str:
    path = pathlib.Path(os.environ.get("SEKISHO_BINARY", ROOT / "target/debug/sekisho"))
    if not path.is_absolute():
        path = ROOT / path
    assert path.is_file(), f"{path} is not there: build it, or set SEKISHO_BINARY"
    return str(path)


def new_access_key_id() -> str:
    alphabet = string.ascii_uppercase + "234567"
    return "AKIA" + "".join(secrets.choice(alphabet) for _ in range(16))


def new_secret_access_key() -> str:
    alphabet = string.ascii_letters + string.digits + "+/"
    return "".join(secrets.choice(alphabet) for _ in range(40))


def clean_environment() -> dict[str, str]:
    """This environment without anything that would steer a server or a client."""
    steering = ("SEKISHO_", "AWS_", "XDG_")
    return {name: value for name, value in os.environ.items() if not name.startswith(steering)}


class Server:
    """One server process on one data folder."""

    def __init__(self, data: pathlib.Path | None = None, *, ephemeral: bool = True,
                 config: str = "", settings: dict[str, str] | None = None):
        """`settings`: by the names of their environment variables, without `SEKISHO_`."""
        # A short path: the operator's socket lies in it, and socket paths may have 107 bytes.
        self._own_folder = tempfile.TemporaryDirectory(prefix="sekisho-")
        folder = pathlib.Path(self._own_folder.name)
        self.data = data or folder / "data"
        self.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.ephemeral = ephemeral
        self.settings = settings or {}
        self.log = folder / "log"
        self.config = folder / "config.toml"
        self.config.write_text(config)
        self.access_key_id = new_access_key_id()
        self.secret_access_key = new_secret_access_key()
        self.process: subprocess.Popen | None = None
        self.url = ""

    def environment(self) -> dict[str, str]:
        return clean_environment() | {
            "SEKISHO_ROOT_ACCESS_KEY_ID": self.access_key_id,
            "SEKISHO_ROOT_SECRET_ACCESS_KEY": self.secret_access_key,
            **{f"SEKISHO_{name}": value for name, value in self.settings.items()},
        }

    def command(self, *more: str) -> list[str]:
        command = [binary(), "serve", "--data", str(self.data), "--config", str(self.config)]
        command += ["--ephemeral"] if self.ephemeral else []
        return command + ["--listen", "127.0.0.1:0", *more]

    def start(self, *more: str) -> "Server":
        (self.data / "endpoint").unlink(missing_ok=True)
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                self.command(*more), env=self.environment(), stdout=log, stderr=log
            )
        deadline = time.monotonic() + START_S_MAX
        while not self.is_ready():
            code = self.process.poll()
            assert code is None, f"the server ended with {code}: {self.log.read_text()}"
            assert time.monotonic() < deadline, f"the server is not ready: {self.log.read_text()}"
            time.sleep(0.01)
        return self

    def is_ready(self) -> bool:
        try:
            # The server notes the URL it listens on: port 0 is any free port.
            self.url = (self.data / "endpoint").read_text().strip()
            with urllib.request.urlopen(f"{self.url}/_sekisho/health/ready", timeout=5) as answer:
                return answer.status == 200
        except (OSError, ValueError):
            return False

    def stop(self) -> int:
        """Asks it to finish, and gives its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(STOP_S_MAX)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(STOP_S_MAX)

    def close(self) -> None:
        if self.process is not None and self.process.poll() is None:
            self.kill()
        self._own_folder.cleanup()

    def __enter__(self) -> "Server":
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.close()

    def reset(self) -> int:
        request = urllib.request.Request(f"{self.url}/_sekisho/reset", method="POST")
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                return answer.status
        except urllib.error.HTTPError as refusal:
            return refusal.code

    @property
    def root(self) -> Identity:
        """The root user of the first account."""
        return Identity(self.url, FIRST_ACCOUNT, self.access_key_id, self.secret_access_key)

    def admin(self, *arguments: str) -> dict:
        """Runs an operator's command and gives the JSON it prints."""
        done = subprocess.run(
            [binary(), "admin", *arguments, "--data", str(self.data), "--output", "json"],
            env=clean_environment(), capture_output=True, text=True, timeout=60,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def add_account(self, *arguments: str) -> Identity:
        """The root user of a new account."""
        added = self.admin("account", "add", *arguments)
        return Identity(
            self.url, added["account-id"], added["access-key-id"], added["secret-access-key"]
        )
