"""What makes `serve` refuse to start: one clear line, and never an empty store in place of a broken one."""

import os
import pathlib
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


def again(server: Server) -> subprocess.CompletedProcess:
    return subprocess.run(
        server.command(), env=server.environment(), capture_output=True, text=True, timeout=30
    )


def data_files(server: Server) -> list[pathlib.Path]:
    """The files of the store: the largest ones, without keys, sockets and notes."""
    small = {"master.key", "root-credentials.json", "endpoint"}
    files = [path for path in server.data.rglob("*") if path.is_file() and path.name not in small]
    files = [path for path in files if path.stat().st_size > 1024]
    assert files
    return files


def contents(server: Server) -> dict[str, int]:
    return {str(path): path.stat().st_size for path in data_files(server)}


@pytest.mark.parametrize("keep", [0, 100, 0.5], ids=["nothing", "100 bytes", "half"])
def test_a_truncated_data_file_is_not_started_from(used, keep):
    for path in data_files(used):
        size = path.stat().st_size
        os.truncate(path, keep if isinstance(keep, int) else int(size * keep))
    line = refusal(again(used))
    assert any(path.name in line or str(used.data) in line for path in [used.data]) or "store" in line


def test_a_data_file_with_other_bytes_in_it_is_not_started_from(used):
    for path in data_files(used):
        with open(path, "r+b") as file:
            file.write(b"\x5a" * 512)
    refusal(again(used))


def test_a_missing_data_file_beside_a_master_key_is_not_started_empty(used):
    """The key tells that there was a store: an empty one in its place would be a loss unseen."""
    for path in data_files(used):
        path.unlink()
    refusal(again(used))


def test_a_missing_master_key_is_not_replaced_by_a_new_one(used):
    key = used.data / "master.key"
    assert key.stat().st_mode & 0o777 == 0o600
    key.unlink()
    line = refusal(again(used))
    assert "master" in line
    assert not key.exists()


def test_another_master_key_does_not_open_the_store(used):
    with Server(ephemeral=False) as other:
        strange = (other.data / "master.key").read_bytes()
    (used.data / "master.key").write_bytes(strange)
    assert "master key" in refusal(again(used))


def test_an_untouched_folder_is_started_from(used):
    used.start()
    assert len(used.root.iam.list_users()["Users"]) == 20


def test_two_servers_do_not_share_a_folder(used):
    used.start()
    refusal(again(used))
    assert used.root.iam.list_users()


def test_a_port_that_is_taken_is_said(used, tmp_path):
    used.start()
    address = used.url.removeprefix("http://")
    done = serve("--data", str(tmp_path / "data"), "--listen", address)
    assert address in refusal(done)


@pytest.mark.parametrize(("arguments", "config", "words"), [
    (["--listen", "nowhere"], "", "listen"),
    (["--account-id", "12"], "", "account-id"),
    (["--region", "Not A Region"], "", "region"),
    (["--partition", "moon"], "", "partition"),
    (["--tls-cert", "/none.pem"], "", "tls"),
    ([], "listen = 5", "listen"),
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
