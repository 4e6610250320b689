"""prowler's IAM checks, which nobody here wrote, find what was planted.

It takes minutes to install: `cargo xtask test --only clients --long`.
"""

import json
import os
import re
import subprocess

import pytest

from support.documents import allow, text
from support.server import clean_environment

PROWLER = os.environ.get("SEKISHO_TEST_PROWLER")
# What other services are to tell, and the features of an organization that the account is not in.
REFUSED = {"DescribeRegions", "DescribeOrganization", "ListOrganizationsFeatures"}


@pytest.mark.skipif(not PROWLER, reason="prowler is installed by `cargo xtask test --long` only")
def test_it_finds_what_was_planted_and_every_answer_it_asked_for(root, tmp_path):
    iam = root.iam
    everything = iam.create_policy(PolicyName="everything", PolicyDocument=text(allow("*")))
    for name in ("adm", "ann"):
        iam.create_user(UserName=name)
    iam.attach_user_policy(UserName="adm", PolicyArn=everything["Policy"]["Arn"])
    iam.create_login_profile(UserName="adm", Password="Correct-Horse-9-Battery")

    environment = clean_environment() | {
        "AWS_ACCESS_KEY_ID": root.access_key_id,
        "AWS_SECRET_ACCESS_KEY": root.secret_access_key,
        "AWS_ENDPOINT_URL": root.url,
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_MAX_ATTEMPTS": "1",
        "HOME": str(tmp_path),
    }
    subprocess.run(
        [PROWLER, "aws", "--service", "iam", "--region", "us-east-1", "--no-banner",
         "--output-formats", "json-ocsf", "--output-directory", tmp_path,
         "--output-filename", "found", "--ignore-exit-code-3",
         "--log-level", "ERROR", "--log-file", tmp_path / "log"],
        env=environment, check=True, capture_output=True, timeout=300,
    )
    findings = json.loads((tmp_path / "found.ocsf.json").read_text())
    failed = {
        (finding["metadata"]["event_code"], resource["name"])
        for finding in findings if finding["status_code"] == "FAIL"
        for resource in finding["resources"]
    }
    checks = {check for check, _ in failed}
    assert {"iam_no_root_access_key", "iam_root_mfa_enabled"} <= checks
    assert ("iam_user_mfa_enabled_console_access", "adm") in failed
    assert ("iam_user_mfa_enabled_console_access", "ann") not in failed
    assert ("iam_customer_attached_policy_no_administrative_privileges", "everything") in failed
    assert "iam_password_policy_minimum_length_14" in checks

    errors = (tmp_path / "log").read_text()
    assert re.findall(r"The operation ((?:iam|sts):\w+) is not implemented", errors) == []
    assert set(re.findall(r"ClientError.*calling the (\w+) operation", errors)) <= REFUSED
