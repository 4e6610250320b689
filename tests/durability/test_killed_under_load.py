"""The server is killed with SIGKILL while it writes; what it had answered with success is there."""

import dataclasses
import os
import random
import threading
import time

import botocore.exceptions
import pytest

from support.pages import all_items
from support.server import Server

WRITERS = 8
ROUNDS = 40 if os.environ.get("SEKISHO_LONG_TESTS") else 4
# A kill within these bounds finds the writers at work, and well below 5,000 users an account.
KILL_AFTER_S = (0.2, 1.2)


@dataclasses.dataclass
class Writer:
    """One thread's calls: what was answered, and the one call that may not have been."""

    account: object
    prefix: str
    users: dict[str, str] = dataclasses.field(default_factory=dict)
    deleted: set[str] = dataclasses.field(default_factory=set)
    unanswered: str | None = None
    failure: Exception | None = None

    def work(self, killed: threading.Event) -> None:
        """Creates users and deletes each third of them, until the server goes away."""
        iam = self.account.client("iam")
        number = 0
        try:
            while True:
                name = f"{self.prefix}-{number}"
                self.unanswered = name
                self.users[name] = iam.create_user(UserName=name)["User"]["UserId"]
                if number % 3 == 2:
                    iam.delete_user(UserName=name)
                    self.deleted.add(name)
                    del self.users[name]
                self.unanswered = None
                number += 1
        except (botocore.exceptions.BotoCoreError, botocore.exceptions.ClientError) as error:
            # A refusal is none of the kill's doing, nor is what goes wrong before it.
            if not killed.is_set() or isinstance(error, botocore.exceptions.ClientError):
                self.failure = error


def kill_under_load(server: Server, account, seed: int) -> list[Writer]:
    writers = [Writer(account, f"writer-{number}") for number in range(WRITERS)]
    killed = threading.Event()
    threads = [threading.Thread(target=writer.work, args=[killed]) for writer in writers]
    for thread in threads:
        thread.start()
    time.sleep(random.Random(seed).uniform(*KILL_AFTER_S))
    killed.set()
    server.kill()
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive()
    for writer in writers:
        assert writer.failure is None, writer.failure
    return writers


def there(account) -> dict[str, str]:
    users = all_items(account.iam.list_users, "Users", MaxItems=1000)
    return {user["UserName"]: user["UserId"] for user in users}


@pytest.fixture
def durable():
    with Server(ephemeral=False) as server:
        yield server


def test_every_acknowledged_user_is_there_after_a_kill(durable):
    """The invariant: an acknowledged write survives `kill -9`; an unanswered one is whole or not there."""
    acknowledged = 0
    for seed in range(ROUNDS):
        account = durable.add_account()
        writers = kill_under_load(durable, account, seed)
        durable.start()
        account = dataclasses.replace(account, url=durable.url)

        found = there(account)
        for writer in writers:
            acknowledged += len(writer.users) + len(writer.deleted)
            mine = {n: i for n, i in found.items() if n.rpartition("-")[0] == writer.prefix}
            undecided = {writer.unanswered}
            lost = writer.users.items() - mine.items()
            assert {n for n, _ in lost} <= undecided, f"round {seed}: lost {lost}"
            back = (mine.keys() & writer.deleted) - undecided
            assert not back, f"round {seed}: deleted, and there again: {back}"
            assert mine.keys() <= writer.users.keys() | undecided, f"round {seed}: never asked for"
        # What is there is whole: each can be read by name and be deleted.
        for name in random.Random(seed).sample(sorted(found), min(20, len(found))):
            assert account.iam.get_user(UserName=name)["User"]["UserId"] == found[name]
            account.iam.delete_user(UserName=name)
    assert acknowledged > ROUNDS * WRITERS, "the writers hardly wrote: this shows nothing"


def test_earlier_rounds_are_not_forgotten(durable):
    """Several kills in a row: accounts, users, keys and policies of before each are there."""
    from support.documents import ALLOW_ALL

    users = []
    for number in range(3):
        account = durable.add_account()
        users.append(account.new_user(f"user-{number}", ALLOW_ALL))
        durable.kill()
        durable.start()
        for number, user in enumerate(users):
            user = dataclasses.replace(user, url=durable.url)
            assert user.iam.get_user()["User"]["UserName"] == f"user-{number}"
