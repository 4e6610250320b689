"""When keys and roles were last used, over stops and kills: noted in memory, written in batches."""

import dataclasses
import os
import time

import pytest

from support.documents import ALLOW_ALL, text, trust
from support.server import Server

# Last uses are written every 20 seconds: the most that a kill forgets.
INTERVAL_S = 20


@pytest.fixture
def server():
    with Server(ephemeral=False) as server:
        yield server


def used(server, root, ann) -> tuple[dict, dict]:
    root = dataclasses.replace(root, url=server.url)
    key = root.iam.get_access_key_last_used(AccessKeyId=ann.access_key_id)["AccessKeyLastUsed"]
    return key, root.iam.get_role(RoleName="worker")["Role"]["RoleLastUsed"]


def use_a_key_and_a_role(server):
    root = server.root
    ann = root.new_user("ann", ALLOW_ALL)
    document = text(trust(root.account))
    arn = root.iam.create_role(RoleName="worker", AssumeRolePolicyDocument=document)["Role"]["Arn"]
    session = ann.assume(arn)
    session.client("sts", "us-east-1").get_caller_identity()
    ann.client("iam").list_users()
    return root, ann


def test_last_uses_are_known_right_after_a_stop(server):
    root, ann = use_a_key_and_a_role(server)
    before = used(server, root, ann)
    assert before[0]["ServiceName"] == "iam" and before[0]["Region"] == "us-east-1"
    assert before[1]["Region"] == "us-east-1"
    assert server.stop() == 0
    server.start()
    assert used(server, root, ann) == before


@pytest.mark.skipif(not os.environ.get("SEKISHO_LONG_TESTS"), reason="waits for an interval")
def test_a_kill_forgets_one_interval_at_most(server):
    root, ann = use_a_key_and_a_role(server)
    before = used(server, root, ann)
    time.sleep(INTERVAL_S + 2)
    server.kill()
    server.start()
    assert used(server, root, ann) == before
