"""What makes `serve` refuse to start: one clear line, and never an empty store in place of a broken one."""

import pathlib
import random
import subprocess

import pytest

from support.server import Server, binary, clean_environment


def serve(*arguments: str, env: dict[str, str] | None = None) -> subprocess.CompletedProcess:
    """Runs a server that is expected to end by itself."""
    return subprocess.run(
        [binary(), "serve", *arguments], env=clean_environment() | (env or {}),
        capture_output=True, text=True, timeout=30,
    )


def refusal(done: subprocess.CompletedProcess, code: int | None = None) -> str:
    """The line that says why, of a start that was refused."""
    assert done.returncode == code if code is not None else done.returncode != 0
    lines = [line for line in done.stderr.splitlines() if line.startswith("sekisho: ")]
    assert len(lines) == 1, done.stderr
    assert "panicked" not in done.stderr
    return lines[0]


@pytest.fixture
def used():
    """The folder of a server that wrote something and was stopped."""
    server = Server(ephemeral=False).start()
    for number in range(20):
        server.root.iam.create_user(UserName=f"user-{number}")
    assert server.stop() == 0
    yield server
    server.close()


def again(server: Server) -> str:
    """The line with which the server ends instead of starting."""
    return refusal(subprocess.run(
        server.command(), env=server.environment(), capture_output=True, text=True, timeout=30
    ), 1)


def file_of(server: Server, kind: str) -> pathlib.Path:
    """The base, or the part of the log that was written last."""
    if kind == "base":
        return server.data / "base.redb"
    return max(server.data.glob("*.log"), key=lambda path: path.stat().st_mtime_ns)


def damaged(content: bytes, damage: str) -> bytes:
    return {
        "emptied": lambda: b"",
        "cut after 100 bytes": lambda: content[:100],
        "cut in half": lambda: content[: len(content) // 2],
        "other bytes at its start": lambda: b"\x5a" * 512 + content[512:],
        "other bytes all over": lambda: random.Random(0).randbytes(len(content)),
    }[damage]()


@pytest.mark.parametrize("damage", [
    "emptied", "cut after 100 bytes", "cut in half", "other bytes at its start",
    "other bytes all over",
])
@pytest.mark.parametrize("kind", ["base", "log"])
def test_a_damaged_file_is_not_started_from_and_left_alone(used, kind, damage):
    file = file_of(used, kind)
    whole = file.read_bytes()
    file.write_bytes(damaged(whole, damage))
    assert file.read_bytes() != whole

    # Of a log that has lost a part, the part after it may be what is named.
    assert str(file if kind == "base" else used.data) in again(used)
    assert file.read_bytes() == damaged(whole, damage)

    # Put back from a backup, it is the store again.
    file.write_bytes(whole)
    used.start()
    assert len(used.root.iam.list_users()["Users"]) == 20


@pytest.mark.parametrize("kind", ["base", "log"])
def test_a_lost_file_is_not_begun_anew(used, kind):
    """An empty store in place of a lost one would be a loss unseen."""
    file = file_of(used, kind)
    file.unlink()
    assert str(file if kind == "base" else used.data) in again(used)
    assert not file.exists()


def test_a_lost_store_beside_a_master_key_is_not_begun_anew(used):
    for path in [*used.data.glob("*.log"), used.data / "base.redb"]:
        path.unlink()
    again(used)


def test_a_missing_master_key_is_not_replaced_by_a_new_one(used):
    """A new key could open nothing: every secret would be lost."""
    key = used.data / "master.key"
    key.unlink()
    assert str(key) in again(used)
    assert not key.exists()


def test_another_master_key_does_not_open_the_store(used):
    with Server(ephemeral=False) as other:
        strange = (other.data / "master.key").read_bytes()
    (used.data / "master.key").write_bytes(strange)
    assert "master key" in again(used)


def test_two_servers_do_not_share_a_folder(used):
    used.start()
    assert f"in use by another process (pid {used.process.pid})" in again(used)
    assert used.root.iam.list_users()


def test_a_port_that_is_taken_is_said(used, tmp_path):
    used.start()
    address = used.url.removeprefix("http://")
    done = serve("--data", str(tmp_path / "data"), "--listen", address)
    assert address in refusal(done)


@pytest.mark.parametrize(("arguments", "config", "words"), [
    (["--listen", "nowhere"], "", 'listen: "nowhere"'),
    (["--account-id", "12"], "", 'account-id: "12": an account id is twelve digits'),
    (["--region", "Not A Region"], "", 'region: "Not A Region" is not a region'),
    (["--partition", "moon"], "", 'partition: "moon"'),
    (["--tls-cert", "/none.pem"], "", "tls-cert: goes with tls-key"),
    (["--master-key-env", "A", "--master-key-command", "b"], "", "set only one master-key source"),
    (["--log", "sekisho=="], "", "log: "),
    ([], "ephemeral = 'maybe'", "line 1"),
    ([], "\nlisten = 5", "config.toml: config: line 2: "),
    ([], "no-such-setting = true", "no-such-setting"),
    ([], "[quotas]\nNoSuchQuota = 1", "NoSuchQuota"),
    ([], "this is no toml", "line 1"),
])
def test_a_wrong_setting_is_one_line_and_exit_2(tmp_path, arguments, config, words):
    file = tmp_path / "config.toml"
    file.write_text(config)
    done = serve("--data", str(tmp_path / "data"), "--config", str(file), *arguments)
    assert words in refusal(done, 2)
    assert len(done.stderr.strip().splitlines()) == 1
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(("env", "words"), [
    ({"SEKISHO_LISTEN": "nowhere"}, "listen"),
    ({"SEKISHO_ACCOUNT_ID": "12"}, "account-id"),
    ({"SEKISHO_REGION": "Here!"}, "region"),
    ({"SEKISHO_ROOT_SECRET_ACCESS_KEY": "a" * 40}, "SEKISHO_ROOT_ACCESS_KEY_ID"),
    ({"SEKISHO_ROOT_ACCESS_KEY_ID": "AKIA" + "A" * 16}, "SEKISHO_ROOT_SECRET_ACCESS_KEY"),
    ({"SEKISHO_ROOT_ACCESS_KEY_ID": "short", "SEKISHO_ROOT_SECRET_ACCESS_KEY": "x" * 40},
     "SEKISHO_ROOT_ACCESS_KEY_ID"),
    ({"SEKISHO_MASTER_KEY_ENV": "NOT_SET"}, "NOT_SET"),
])
def test_a_wrong_variable_is_one_line_and_exit_2(tmp_path, env, words):
    done = serve("--data", str(tmp_path / "data"), env=env)
    assert words in refusal(done, 2)


def test_a_missing_configuration_file_is_one_line_and_exit_2(tmp_path):
    done = serve("--config", str(tmp_path / "none.toml"), "--data", str(tmp_path / "data"))
    assert "none.toml" in refusal(done, 2)


def test_an_unknown_flag_is_exit_2(tmp_path):
    assert serve("--no-such-flag").returncode == 2


def test_a_secret_is_never_in_the_refusal(tmp_path):
    secret = "not-a-secret-key-of-40-characters-really"
    done = serve("--data", str(tmp_path / "data"), env={
        "SEKISHO_ROOT_ACCESS_KEY_ID": "AKIA" + "A" * 16,
        "SEKISHO_ROOT_SECRET_ACCESS_KEY": secret + "!",
    })
    assert done.returncode == 2
    assert secret not in done.stderr + done.stdout
