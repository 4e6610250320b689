"""The server is killed with SIGKILL while it writes; what it had answered with success is there."""

import dataclasses
import os
import random
import threading
import time

import botocore.exceptions

from support.pages import all_items
from support.server import Server

WRITERS = 8
ROUNDS = 60 if os.environ.get("SEKISHO_LONG_TESTS") else 6
KILL_AFTER_S = (0.05, 1.0)


def tags_of(name: str) -> list[dict[str, str]]:
    return [{"Key": "name", "Value": name}]


@dataclasses.dataclass
class Writer:
    """One thread's calls: what was answered, and the one call that was not."""

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
                created = iam.create_user(UserName=name, Tags=tags_of(name))
                self.users[name] = created["User"]["UserId"]
                if number % 3 == 2:
                    iam.delete_user(UserName=name)
                    del self.users[name]
                    self.deleted.add(name)
                number += 1
        except (botocore.exceptions.BotoCoreError, botocore.exceptions.ClientError) as error:
            # A refusal is none of the kill's doing, nor is what goes wrong before it.
            if not killed.is_set() or isinstance(error, botocore.exceptions.ClientError):
                self.failure = error

    def check(self, found: dict[str, str]) -> None:
        """Holds what is there after the restart against what was answered."""
        mine = {name: id for name, id in found.items() if name.rpartition("-")[0] == self.prefix}
        lost = dict(self.users.items() - mine.items())
        # Its deletion was asked for and not answered: both are right.
        lost.pop(self.unanswered, None)
        assert not lost, f"answered, and not there: {lost}"
        back = mine.keys() & self.deleted
        assert not back, f"deleted, and there again: {back}"
        never = mine.keys() - self.users.keys() - {self.unanswered}
        assert not never, f"there, and never asked for: {never}"


def kill_under_load(server: Server, account, seed: int) -> list[Writer]:
    writers = [Writer(account, f"writer-{number}") for number in range(WRITERS)]
    killed = threading.Event()
    threads = [threading.Thread(target=writer.work, args=[killed]) for writer in writers]
    for thread in threads:
        thread.start()
    # Moments repeat by their seed; what the threads do until then does not.
    time.sleep(random.Random(seed).uniform(*KILL_AFTER_S))
    killed.set()
    server.kill()
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive()
    for writer in writers:
        assert writer.failure is None, writer.failure
    return writers


def users_of(account) -> dict[str, str]:
    users = all_items(account.iam.list_users, "Users", MaxItems=1000)
    return {user["UserName"]: user["UserId"] for user in users}


def test_every_acknowledged_write_is_there_after_each_of_many_kills():
    """The invariant: an acknowledged write survives `kill -9`; an unanswered one is whole or not there."""
    kept, answered = [], 0
    with Server(ephemeral=False) as server:
        for seed in range(ROUNDS):
            # Each round in an account of its own, below the quota of users.
            account = server.add_account()
            writers = kill_under_load(server, account, seed)
            server.start()
            account = dataclasses.replace(account, url=server.url)

            found = users_of(account)
            for writer in writers:
                writer.check(found)
                answered += len(writer.users) + 2 * len(writer.deleted)
            # A user is there as a whole: by name, with its tags, and it can be deleted.
            for name in random.Random(seed).sample(sorted(found), min(10, len(found))):
                user = account.iam.get_user(UserName=name)["User"]
                assert (user["UserId"], user["Tags"]) == (found[name], tags_of(name))
                account.iam.delete_user(UserName=name)
                del found[name]
            kept.append((account, found))
        # What was there after a kill is there after all the later ones.
        for account, found in kept:
            assert users_of(dataclasses.replace(account, url=server.url)) == found
    assert answered > ROUNDS * WRITERS, "the writers hardly wrote: this shows nothing"
