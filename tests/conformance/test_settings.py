"""The `sekisho` command: settings by flag, environment and file; `env`, `admin`."""

import dataclasses
import json
import subprocess

from support.server import Server, binary, clean_environment


def sekisho(*arguments: str, **environment: str) -> subprocess.CompletedProcess:
    """Runs a command that ends by itself."""
    return subprocess.run(
        [binary(), *arguments], env=clean_environment() | environment,
        capture_output=True, text=True, timeout=30,
    )


class Started(Server):
    """A server whose environment and flags a test chooses."""

    def __init__(self, config: str = "", arguments: tuple = (), **environment: str):
        super().__init__(config=config)
        self.arguments, self.more = arguments, environment

    def environment(self):
        return super().environment() | self.more

    def start(self, *more: str):
        return super().start(*self.arguments, *more)

    def account(self) -> str:
        return self.root.sts.get_caller_identity()["Account"]


def test_a_flag_wins_over_the_environment_and_that_over_the_file():
    file = "account-id = '000000000001'"
    with Started(file) as server:
        assert server.account() == "000000000001"
    with Started(file, SEKISHO_ACCOUNT_ID="000000000002") as server:
        assert server.account() == "000000000002"
    with Started(
        file, ("--account-id", "000000000003"), SEKISHO_ACCOUNT_ID="000000000002"
    ) as server:
        assert server.account() == "000000000003"


def test_every_setting_is_a_flag_an_environment_variable_and_said_so():
    words = sekisho("serve", "--help").stdout
    for name in ("listen", "data", "region", "account-id", "ephemeral", "config"):
        assert f"--{name}" in words
        assert f"SEKISHO_{name.upper().replace('-', '_')}" in words


def test_env_prints_what_a_shell_needs():
    """A shell that evaluates it reaches the server as the root user, whatever was set before."""
    with Server() as server:
        printed = sekisho("env", "--data", str(server.data))
        assert printed.returncode == 0, printed.stderr
        names = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_ENDPOINT_URL", "AWS_REGION",
                 "AWS_SESSION_TOKEN"]
        shown = subprocess.run(
            ["sh", "-c", f'{printed.stdout}\nfor name in {" ".join(names)}; do '
             'eval "echo \\"\\$$name\\""; done'],
            env={"AWS_SESSION_TOKEN": "left over"}, capture_output=True, text=True, timeout=10,
        )
        key, secret, url, region, token = shown.stdout.splitlines()
        assert (url, region, token) == (server.url, "us-east-1", "")
        root = dataclasses.replace(server.root, access_key_id=key, secret_access_key=secret)
        assert root.arn == f"arn:aws:iam::{root.account}:root"


def test_env_without_a_server_ever_started_says_so(tmp_path):
    done = sekisho("env", "--data", str(tmp_path))
    assert done.returncode == 1
    assert done.stdout == "", "a shell would evaluate it"
    assert "no root credentials here" in done.stderr


def test_admin_without_a_server_says_so(tmp_path):
    done = sekisho("admin", "account", "list", "--data", str(tmp_path))
    assert done.returncode == 1
    assert "is `sekisho serve` running with this data folder?" in done.stderr


def test_the_account_given_at_the_first_start_owns_a_generated_key(tmp_path):
    """Without a key brought along one is made, shown, and kept in a file."""

    class Plain(Server):
        def environment(self):
            return clean_environment()

    with Plain(ephemeral=False) as server:
        file = json.loads((server.data / "root-credentials.json").read_text())
        root = dataclasses.replace(
            server.root, access_key_id=file["access-key-id"],
            secret_access_key=file["secret-access-key"],
        )
        assert root.arn == f"arn:aws:iam::{root.account}:root"
        shown = server.log.read_text()
        for value in file.values():
            assert value in shown


def test_the_partition_is_part_of_every_arn():
    with Started(arguments=("--partition", "aws-cn", "--region", "cn-north-1")) as server:
        assert server.root.iam.get_user()["User"]["Arn"].startswith("arn:aws-cn:iam::")
