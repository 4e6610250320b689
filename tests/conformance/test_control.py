"""What the server offers beside AWS's APIs: health, metrics, reset, accounts by the operator."""

import dataclasses
import json
import urllib.error
import urllib.request

import pytest

from support.buckets import new_bucket
from support.documents import deny, text
from support.refusals import denied, not_authorized
from support.server import FIRST_ACCOUNT, Server


@pytest.fixture(scope="module")
def own():
    """A server of this file alone: it is reset."""
    with Server() as server:
        yield server


def get(server, path):
    with urllib.request.urlopen(server.url + path, timeout=10) as answer:
        return answer.status, answer.read().decode()


def test_health_tells_live_and_ready(own):
    assert get(own, "/_sekisho/health/live")[0] == 200
    assert get(own, "/_sekisho/health/ready")[0] == 200
    status, body = get(own, "/_sekisho/health")
    assert status == 200
    assert json.loads(body)["ready"] is True


def test_metrics_are_prometheus_text(own):
    own.root.sts.get_caller_identity()
    status, body = get(own, "/_sekisho/metrics")
    assert status == 200
    assert "# TYPE" in body
    assert "GetCallerIdentity" in body


def test_no_secret_is_in_the_metrics_or_the_log(own):
    ann = own.add_account().new_user("ann")
    token = ann.sts.get_session_token()["Credentials"]["SessionToken"]
    session = ann.session(ann.sts.get_session_token()["Credentials"])
    session.sts.get_caller_identity()
    written = get(own, "/_sekisho/metrics")[1]
    # Standard output shows the first credentials once, which is what it is for.
    log = own.log.read_text().replace(own.secret_access_key, "", 1)
    for secret in (own.secret_access_key, ann.secret_access_key, token, session.session_token):
        assert secret not in written
        assert secret not in log


def test_a_reset_forgets_everything_but_the_first_account(own):
    own.root.iam.create_user(UserName="ann")
    other = own.add_account()
    bucket = new_bucket(other)
    assert own.reset() == 200
    # The name is free again.
    assert new_bucket(own.root, name=bucket) == bucket
    assert own.root.iam.list_users()["Users"] == []
    assert own.root.sts.get_caller_identity()["Account"] == FIRST_ACCOUNT
    with pytest.raises(other.sts.exceptions.ClientError):
        other.sts.get_caller_identity()


def test_a_durable_server_is_not_reset(tmp_path):
    with Server(ephemeral=False) as durable:
        durable.root.iam.create_user(UserName="ann")
        assert durable.reset() == 403
        durable.root.iam.get_user(UserName="ann")


def test_an_account_is_added_under_the_id_asked_for(own):
    assert own.add_account("--account-id", "000000000042").account == "000000000042"
    accounts = own.admin("account", "list")
    assert "000000000042" in [account["account-id"] for account in accounts]


def test_new_root_credentials_void_the_old_ones(own):
    before = own.add_account()
    after = own.admin("root-credentials", "reset", "--account-id", before.account)
    fresh = dataclasses.replace(
        before, access_key_id=after["access-key-id"], secret_access_key=after["secret-access-key"]
    )
    assert fresh.sts.get_caller_identity()["Arn"].endswith(":root")
    with pytest.raises(before.sts.exceptions.ClientError):
        before.sts.get_caller_identity()


def test_an_unknown_page_is_not_found(own):
    with pytest.raises(urllib.error.HTTPError) as refusal:
        get(own, "/_sekisho/none")
    assert refusal.value.code == 404


def test_a_denial_can_be_made_to_name_the_policy():
    """ER-20: explicit denials only."""
    with Server(config="denials-name-policy = true") as server:
        root = server.add_account()
        arn = root.iam.create_policy(PolicyName="no", PolicyDocument=text(deny("iam:ListUsers")))
        arn = arn["Policy"]["Arn"]
        ann = root.new_user("ann")
        where = (root.iam_arn("user/ann"), "iam:ListUsers", root.iam_arn("user/"))
        with not_authorized(*where):
            ann.iam.list_users()
        root.iam.attach_user_policy(UserName="ann", PolicyArn=arn)
        with denied(
            f"User: {where[0]} is not authorized to perform: {where[1]} on resource: {where[2]} "
            f"with an explicit deny in an identity-based policy: {arn}"
        ):
            ann.iam.list_users()
