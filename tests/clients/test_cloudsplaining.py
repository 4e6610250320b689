"""cloudsplaining, a scanner of accounts that nobody here wrote, finds what was planted."""

import json
import pathlib
import subprocess
import sys

from support.documents import allow, text


def test_it_finds_privilege_escalation_and_spares_who_may_little(root, tmp_path):
    iam = root.iam
    iam.create_policy(
        PolicyName="escalates", PolicyDocument=text(allow(["iam:PassRole", "ec2:RunInstances"]))
    )
    for name in ["eve", "adm", "ann"]:
        iam.create_user(UserName=name)
    iam.attach_user_policy(UserName="eve", PolicyArn=root.iam_arn("policy/escalates"))
    for name, document in [("adm", allow("*")), ("ann", allow("iam:GetUser"))]:
        iam.put_user_policy(
            UserName=name, PolicyName=f"of-{name}", PolicyDocument=text(document)
        )
    details = {"UserDetailList": [], "GroupDetailList": [], "RoleDetailList": [], "Policies": []}
    for page in iam.get_paginator("get_account_authorization_details").paginate():
        for kind, found in details.items():
            found.extend(page[kind])
    (tmp_path / "account.json").write_text(json.dumps(details, default=str))

    command = pathlib.Path(sys.executable).parent / "cloudsplaining"
    subprocess.run(
        [command, "scan", "--input-file", tmp_path / "account.json", "--output", tmp_path,
         "--skip-open-report"],
        check=True, capture_output=True, timeout=120,
    )
    results = json.loads((tmp_path / "iam-results-account.json").read_text())
    assert {user["name"] for user in results["users"].values()} == {"eve", "adm", "ann"}
    policies = [*results["customer_managed_policies"].values(),
                *results["inline_policies"].values()]
    escalating = {
        policy["PolicyName"] for policy in policies
        if policy["PrivilegeEscalation"]["findings"]
    }
    assert escalating == {"escalates", "of-adm"}
