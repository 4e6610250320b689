"""The CLI with an administrator."""

import pytest

from support.cli import Cli


@pytest.fixture
def cli(tmp_path, server):
    return Cli(tmp_path, server.url)


@pytest.fixture
def admin(cli, root):
    """The profile of the root user of a fresh account."""
    cli.profile(
        "admin", aws_access_key_id=root.access_key_id, aws_secret_access_key=root.secret_access_key
    )
    return "admin"
