"""The real AWS CLI: run with settings of its own, and refused."""

import dataclasses
import json
import pathlib
import subprocess
import sys

import pytest

from support.server import clean_environment

AWS = pathlib.Path(sys.executable).with_name("aws")


@dataclasses.dataclass
class Refused(Exception):
    """The CLI ended with an error."""

    code: int
    words: str


class Cli:
    """The `aws` command with configuration files of its own."""

    def __init__(self, folder: pathlib.Path, url: str):
        self.config = folder / "config"
        self.credentials = folder / "credentials"
        self.config.touch()
        self.credentials.touch()
        self.environment = clean_environment() | {
            "AWS_CONFIG_FILE": str(self.config),
            "AWS_SHARED_CREDENTIALS_FILE": str(self.credentials),
            "AWS_ENDPOINT_URL": url,
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_DEFAULT_OUTPUT": "json",
            "AWS_MAX_ATTEMPTS": "1",
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_PAGER": "",
        }

    def profile(self, name: str, **settings: str) -> None:
        for key, value in settings.items():
            self("configure", "set", f"profile.{name}.{key}", value)

    def __call__(self, *arguments: str, profile: str | None = None):
        """The JSON that a command prints."""
        printed = self.text(*arguments, profile=profile)
        return json.loads(printed) if printed.strip() else None

    def text(self, *arguments: str, profile: str | None = None) -> str:
        """What a command prints."""
        command = [str(AWS), *arguments, *(["--profile", profile] if profile else [])]
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, timeout=60
        )
        if done.returncode != 0:
            raise Refused(done.returncode, done.stderr.strip())
        return done.stdout


def refused(call, code: str, words: str):
    with pytest.raises(Refused) as refusal:
        call()
    assert f"({code})" in refusal.value.words
    assert words in refusal.value.words


def key_profile(cli: Cli, name: str, by: str) -> None:
    """Makes an access key for a user, and a profile of it."""
    key = cli("iam", "create-access-key", "--user-name", name, profile=by)["AccessKey"]
    cli.profile(
        name,
        aws_access_key_id=key["AccessKeyId"],
        aws_secret_access_key=key["SecretAccessKey"],
    )
