"""`aws cloudtrail` and `sekisho events`: who did what, asked from a terminal."""

import datetime
import gzip
import json
import subprocess
import time

import pytest

from support.cli import Refused, key_profile, refused
from support.server import Server, binary, clean_environment
from support.trails import delivered, keys, log_bucket, trail_arn, waited_for


@pytest.fixture(scope="module")
def server():
    with Server(
        ephemeral=False, config="trail-delivery-seconds = 1\ntrail-digest-seconds = 2\n"
    ) as server:
        yield server


def events(server, *arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [binary(), "events", "--data", str(server.data), *arguments],
        env=clean_environment(), capture_output=True, text=True, timeout=60,
    )


def test_lookup_events_finds_what_a_user_did(cli, admin, root):
    cli("iam", "create-user", "--user-name", "ann", profile=admin)
    key_profile(cli, "ann", admin)
    refused(lambda: cli("iam", "list-users", profile="ann"), "AccessDenied", "iam:ListUsers")
    found = cli(
        "cloudtrail", "lookup-events", "--lookup-attributes",
        "AttributeKey=Username,AttributeValue=ann", profile=admin,
    )["Events"]
    assert [event["EventName"] for event in found] == ["ListUsers"]
    assert json.loads(found[0]["CloudTrailEvent"])["errorCode"] == "AccessDenied"


def test_a_trail_is_made_and_its_files_are_validated(cli, admin, root):
    """CT-90 to CT-96, by the CLI's own verifier."""
    bucket = log_bucket(root, "main")
    cli(
        "cloudtrail", "create-trail", "--name", "main", "--s3-bucket-name", bucket,
        "--enable-log-file-validation", profile=admin,
    )
    started = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(minutes=1)
    cli("cloudtrail", "start-logging", "--name", "main", profile=admin)
    cli("iam", "create-user", "--user-name", "bob", profile=admin)
    waited_for(lambda: keys(root, bucket, f"AWSLogs/{root.account}/CloudTrail-Digest/"),
               lambda found: len(found) >= 3)
    assert any(record["eventName"] == "CreateUser" for record in delivered(root, bucket))
    cli("cloudtrail", "stop-logging", "--name", "main", profile=admin)
    status = cli("cloudtrail", "get-trail-status", "--name", "main", profile=admin)
    assert status["IsLogging"] is False

    def validate() -> str:
        return cli.text(
            "cloudtrail", "validate-logs", "--trail-arn", trail_arn(root, "main"),
            "--start-time", started.strftime("%Y-%m-%dT%H:%M:%SZ"), "--verbose", profile=admin,
        )

    said = validate()
    assert "INVALID" not in said and "digest files valid" in said and "log files valid" in said
    (log, *_) = keys(root, bucket, f"AWSLogs/{root.account}/CloudTrail/")
    root.s3.put_object(Bucket=bucket, Key=log, Body=gzip.compress(b'{"Records":[]}'))
    with pytest.raises(Refused) as found:
        validate()
    said = found.value.words
    assert found.value.code == 1, said
    assert f"Log file\ts3://{bucket}/{log}\tINVALID: hash value doesn't match" in said, said
    assert said.count("INVALID") == 1, said


def test_events_shows_who_did_what_and_what_was_refused(server, cli, admin, root):
    cli("iam", "create-user", "--user-name", "carl", profile=admin)
    key_profile(cli, "carl", admin)
    refused(lambda: cli("iam", "list-roles", profile="carl"), "AccessDenied", "iam:ListRoles")
    shown = waited_for(
        lambda: events(server, "--user", "carl", "--account", root.account).stdout.splitlines(),
        lambda lines: len(lines) == 2,
    )
    assert shown[0].split() == ["TIME", "ACCOUNT", "USER", "EVENT", "SOURCE", "REFUSED"]
    assert shown[1].split()[1:] == [
        root.account, "carl", "iam:ListRoles", "127.0.0.1", "AccessDenied"
    ]
    printed = events(server, "--refused", "--output", "json", "--account", root.account).stdout
    (line,) = printed.splitlines()
    assert json.loads(line)["eventName"] == "ListRoles"
    wrong = events(server, "--since", "yesterday")
    assert wrong.returncode == 2 and "yesterday" in wrong.stderr


def test_the_security_log_shows_who_was_not_believed(server, cli):
    cli.profile("forged", aws_access_key_id="AKIAQEJ2M5MZXYZABCDE", aws_secret_access_key="x" * 40)
    with pytest.raises(Exception):
        cli("sts", "get-caller-identity", profile="forged")
    shown = waited_for(
        lambda: events(server, "--security", "--access-key-id", "AKIAQEJ2M5MZXYZABCDE").stdout,
        lambda text: "AuthenticationFailure" in text,
    )
    assert "InvalidClientTokenId" in shown


def test_follow_goes_on_showing_what_happens(server, cli, admin, root):
    with subprocess.Popen(
        [binary(), "events", "--data", str(server.data), "--follow", "--output", "json",
         "--account", root.account],
        env=clean_environment(), stdout=subprocess.PIPE, text=True,
    ) as following:
        try:
            time.sleep(1)
            cli("iam", "create-user", "--user-name", "dora", profile=admin)
            record = json.loads(following.stdout.readline())
        finally:
            following.terminate()
    assert record["eventName"] == "CreateUser"
    assert record["requestParameters"] == {"userName": "dora"}
