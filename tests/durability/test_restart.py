"""What a server that was killed or stopped comes back with, and what of its folder is private."""

import base64
import dataclasses
import os
import random
import re
import subprocess
import time

import pytest

from support.documents import allow, text, trust
from support.refusals import denied, refused
from support.server import Server

FIRST_STARTS = 60 if os.environ.get("SEKISHO_LONG_TESTS") else 10


@pytest.fixture
def server():
    with Server(ephemeral=False) as server:
        yield server


def test_identities_keys_policies_and_sessions_survive_a_kill(server):
    """Design decision 6: a session is opened with the ring of keys, which is durable."""
    root, other = server.root, server.add_account()
    ann = root.new_user("ann", allow(["iam:ListUsers", "sts:*"]))
    revoked = root.with_new_key("ann")
    root.iam.delete_access_key(UserName="ann", AccessKeyId=revoked.access_key_id)
    root.iam.create_role(RoleName="worker", AssumeRolePolicyDocument=text(trust(root.account)))
    root.iam.put_role_policy(
        RoleName="worker", PolicyName="p", PolicyDocument=text(allow("iam:ListUsers"))
    )
    session = ann.assume(root.iam_arn("role/worker"))
    server.kill()
    server.start()

    def again(identity):
        return dataclasses.replace(identity, url=server.url)

    assert [user["UserName"] for user in again(ann).iam.list_users()["Users"]] == ["ann"]
    assert [user["UserName"] for user in again(session).iam.list_users()["Users"]] == ["ann"]
    assert again(other).sts.get_caller_identity()["Account"] == other.account
    with denied(re.compile(".* is not authorized to perform: iam:ListGroups on resource: .*")):
        again(ann).iam.list_groups()
    with refused(
        403, "InvalidClientTokenId", "The security token included in the request is invalid."
    ):
        again(revoked).sts.get_caller_identity()


def test_a_second_start_keeps_the_first_root_key(server):
    first = server.root
    assert server.stop() == 0
    server.access_key_id, server.secret_access_key = "", ""
    server.start()
    again = dataclasses.replace(first, url=server.url)
    assert again.sts.get_caller_identity()["Account"] == first.account


def test_a_first_start_that_is_killed_can_be_repeated():
    """Whatever of the folder is there already, the next start has its account."""
    for seed in range(FIRST_STARTS):
        server = Server(ephemeral=False)
        try:
            with open(server.log, "ab") as log:
                server.process = subprocess.Popen(
                    server.command(), env=server.environment(), stdout=log, stderr=log
                )
            time.sleep(random.Random(seed).uniform(0, 0.2))
            server.kill()
            server.start()
            assert server.root.arn == f"arn:aws:iam::{server.root.account}:root", f"seed {seed}"
        finally:
            server.close()


def test_the_first_credentials_are_shown_once(server):
    assert server.secret_access_key in server.log.read_text()
    server.stop()
    server.log.write_text("")
    server.start()
    assert server.secret_access_key not in server.log.read_text()


def test_only_the_owner_may_read_what_is_secret(server):
    for name in ("master.key", "root-credentials.json", "admin.sock"):
        assert (server.data / name).stat().st_mode & 0o777 == 0o600, name


def test_a_folder_that_the_server_makes_is_its_owners_alone():
    server = Server(ephemeral=False)
    server.data = server.data / "deeper"
    with server:
        assert server.data.stat().st_mode & 0o777 == 0o700


def test_no_secret_key_lies_open_in_the_store(server):
    ann = server.root.new_user("ann")
    server.stop()
    files = [path for path in server.data.iterdir() if path.is_file()]
    stored = b"".join(path.read_bytes() for path in files if path.name != "root-credentials.json")
    assert b"ann" in stored, "this test does not look where the data is"
    for secret in (ann.secret_access_key.encode(), server.secret_access_key.encode()):
        for form in (secret, secret.hex().encode(), base64.b64encode(secret)):
            assert form not in stored
