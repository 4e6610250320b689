"""The data folder: what survives, what is private in it, and when the server refuses to start."""

import base64
import dataclasses
import os
import random
import subprocess
import threading
import time

import botocore.exceptions
import pytest

from support.documents import ALLOW_ALL, text, trust
from support.pages import all_items
from support.refusals import refused
from support.server import Server

UNKNOWN_KEY = (403, "InvalidClientTokenId", "The security token included in the request is invalid.")
FIRST_STARTS = 60 if os.environ.get("SEKISHO_LONG_TESTS") else 12


@pytest.fixture
def durable():
    with Server(ephemeral=False) as server:
        yield server


def again(server: Server, identity):
    """The same identity at the server's address after a restart."""
    return dataclasses.replace(identity, url=server.url)


def refuses_to_start(server: Server) -> str:
    """The one line with which the server ends instead of starting."""
    done = subprocess.run(
        server.command(), env=server.environment(), capture_output=True, text=True, timeout=30
    )
    assert done.returncode == 1, done.stdout + done.stderr
    assert done.stdout == ""
    errors = [line for line in done.stderr.splitlines() if line.startswith("sekisho: ")]
    assert len(errors) == 1, done.stderr
    return errors[0]


# What survives.


def test_a_stopped_server_ends_well_and_keeps_everything(durable):
    durable.root.iam.create_user(UserName="ann")
    assert durable.stop() == 0
    durable.start()
    assert durable.root.iam.get_user(UserName="ann")["User"]["UserName"] == "ann"


def test_a_stopping_server_answers_what_it_has_begun(durable):
    """What is done is answered: a call that got no answer, since it came too late, did nothing."""
    unanswered, answered = [], []

    def write(number: int) -> None:
        iam, count = durable.root.client("iam"), 0
        while True:
            name = f"user-{number}-{count}"
            try:
                answered.append(iam.create_user(UserName=name)["User"]["UserName"])
            except botocore.exceptions.BotoCoreError:
                unanswered.append(name)
                return
            count += 1

    threads = [threading.Thread(target=write, args=[number]) for number in range(4)]
    for thread in threads:
        thread.start()
    time.sleep(0.5)
    assert durable.stop() == 0
    for thread in threads:
        thread.join(60)
    durable.start()
    users = all_items(durable.root.iam.list_users, "Users", "UserName", MaxItems=1000)
    assert sorted(users) == sorted(answered)
    assert len(unanswered) == len(threads) < len(answered)


def test_credentials_survive_a_kill_and_revoked_ones_stay_revoked(durable):
    """Design decision 6: sessions are opened with the ring, which is durable."""
    root = durable.root
    ann = root.new_user("ann", ALLOW_ALL)
    revoked = root.with_new_key("ann")
    root.iam.delete_access_key(UserName="ann", AccessKeyId=revoked.access_key_id)
    root.iam.create_role(RoleName="worker", AssumeRolePolicyDocument=text(trust(root.account)))
    session = ann.assume(root.iam_arn("role/worker"))

    durable.kill()
    durable.start()

    assert again(durable, ann).sts.get_caller_identity()["Arn"] == root.iam_arn("user/ann")
    arn = again(durable, session).sts.get_caller_identity()["Arn"]
    assert arn == f"arn:aws:sts::{root.account}:assumed-role/worker/session"
    with refused(*UNKNOWN_KEY):
        again(durable, revoked).sts.get_caller_identity()


def test_a_first_start_that_is_killed_can_be_repeated():
    """Whatever of the folder is there already, the next start has its account."""
    for seed in range(FIRST_STARTS):
        server = Server(ephemeral=False)
        try:
            with open(server.log, "ab") as log:
                server.process = subprocess.Popen(
                    server.command(), env=server.environment(), stdout=log, stderr=log
                )
            time.sleep(random.Random(seed).uniform(0, 0.25))
            server.kill()
            server.start()
            assert server.root.arn == f"arn:aws:iam::{server.root.account}:root", f"seed {seed}"
        finally:
            server.close()


def test_the_first_credentials_are_shown_once(durable):
    assert durable.secret_access_key in durable.log.read_text()
    durable.stop()
    durable.log.write_text("")
    durable.start()
    assert durable.secret_access_key not in durable.log.read_text()


# What is private.


def test_only_the_owner_may_read_what_is_secret(durable):
    assert durable.stop() == 0
    for name in ("master.key", "root-credentials.json"):
        assert (durable.data / name).stat().st_mode & 0o777 == 0o600, name


def test_the_folder_it_makes_is_the_owners_alone(tmp_path):
    data = tmp_path / "new" / "data"
    server = Server(ephemeral=False)
    server.data = data
    with server:
        assert data.stat().st_mode & 0o777 == 0o700
        assert (data / "admin.sock").stat().st_mode & 0o777 == 0o600


def test_no_secret_key_or_password_lies_open_in_the_store(durable):
    ann = durable.root.new_user("ann")
    durable.stop()
    stored = b"".join(path.read_bytes() for path in durable.data.glob("store.*"))
    assert b"ann" in stored, "this test does not look where the data is"
    for secret in (ann.secret_access_key.encode(), durable.secret_access_key.encode()):
        for form in (secret, secret.hex().encode(), base64.b64encode(secret)):
            assert form not in stored


# When it refuses to start.


def test_a_folder_has_one_server_at_a_time(durable):
    line = refuses_to_start(durable)
    assert f"in use by another process (pid {durable.process.pid})" in line
    assert durable.root.sts.get_caller_identity()


@pytest.mark.parametrize("damage", ["empty", "first half", "noise"])
def test_a_damaged_store_is_refused_and_left_alone(durable, damage):
    durable.root.iam.create_user(UserName="ann")
    durable.stop()
    store = durable.data / "store.redb"
    whole = store.read_bytes()
    damaged = {
        "empty": b"",
        "first half": whole[: len(whole) // 2],
        "noise": random.Random(0).randbytes(len(whole)),
    }[damage]
    store.write_bytes(damaged)

    line = refuses_to_start(durable)
    assert str(store) in line
    assert "left alone" in line
    assert store.read_bytes() == damaged

    store.write_bytes(whole)
    durable.start()
    assert durable.root.iam.get_user(UserName="ann")


def test_a_lost_store_is_not_begun_anew(durable):
    durable.stop()
    store = durable.data / "store.redb"
    store.unlink()
    assert f"{store} is missing although a store was created in this folder" in refuses_to_start(durable)
    assert not store.exists()


def test_a_lost_master_key_is_not_replaced(durable):
    """A new key could open nothing: the secrets would be lost in silence."""
    durable.stop()
    key = durable.data / "master.key"
    key.unlink()
    assert str(key) in refuses_to_start(durable)
    assert not key.exists()


def test_another_master_key_is_refused(durable):
    durable.stop()
    (durable.data / "master.key").write_text(base64.b64encode(bytes(range(32))).decode() + "\n")
    assert "master key" in refuses_to_start(durable)
