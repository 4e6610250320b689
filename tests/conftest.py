"""Fixtures of every suite."""

import pytest

from support.identity import Identity
from support.server import Server


@pytest.fixture(scope="session")
def server():
    """One server in memory for all tests of a worker; they keep apart by account."""
    with Server() as server:
        yield server


@pytest.fixture
def root(server) -> Identity:
    """The root user of an account that no other test touches."""
    return server.add_account()


@pytest.fixture
def iam(root):
    """IAM as the root user of a fresh account."""
    return root.iam


@pytest.fixture
def other(server) -> Identity:
    """The root user of a second fresh account."""
    return server.add_account()
