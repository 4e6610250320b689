"""Fixtures of every suite."""

import contextlib
import os

import pytest

from support.identity import Identity
from support.server import Server
from support.upstream import in_front_of


@pytest.fixture(scope="session")
def server():
    """One server in memory for all tests of a worker; they keep apart by account."""
    with contextlib.ExitStack() as servers:
        settings = {}
        if os.environ.get("SEKISHO_TEST_UPSTREAM"):
            # The same tests, with the bytes in another server's hands.
            settings = in_front_of(servers.enter_context(Server()))
        yield servers.enter_context(Server(settings=settings))


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
