"""Principal Mapper, which draws who can become whom, walks the path that was planted."""

import os
import subprocess
import sys

from support.documents import allow, service_trust, text

# It was written for a Python whose `collections` still had these names; nothing else is wrong.
RUN = """
import collections, collections.abc, sys
collections.Mapping = collections.abc.Mapping
collections.MutableMapping = collections.abc.MutableMapping
from principalmapper.__main__ import main
sys.exit(main())
"""


def test_it_finds_who_can_become_administrator(root, tmp_path):
    iam = root.iam
    for name, document in {
        "adm": allow("*"),
        "ann": allow("iam:GetUser"),
        "eve": allow(["iam:PassRole", "ec2:RunInstances"]),
    }.items():
        iam.create_user(UserName=name)
        iam.put_user_policy(UserName=name, PolicyName="own", PolicyDocument=text(document))
    iam.create_role(RoleName="powerful", AssumeRolePolicyDocument=text(service_trust()))
    iam.put_role_policy(RoleName="powerful", PolicyName="own", PolicyDocument=text(allow("*")))
    iam.create_instance_profile(InstanceProfileName="powerful")
    iam.add_role_to_instance_profile(InstanceProfileName="powerful", RoleName="powerful")

    def pmapper(*arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, "-c", RUN, *arguments],
            env=os.environ | {
                "AWS_ACCESS_KEY_ID": root.access_key_id,
                "AWS_SECRET_ACCESS_KEY": root.secret_access_key,
                "AWS_ENDPOINT_URL": root.url,
                "AWS_DEFAULT_REGION": "us-east-1",
                "AWS_MAX_ATTEMPTS": "1",
                "PMAPPER_STORAGE": str(tmp_path),
            },
            check=True, capture_output=True, text=True, timeout=120,
        )
        return done.stdout

    graph = pmapper("graph", "create", "--include-regions", "us-east-1")
    assert "# of Nodes:              4 (2 admins)" in graph
    escalations = pmapper("query", "preset privesc *").splitlines()
    assert "user/adm is an administrative principal" in escalations
    assert ("user/eve can escalate privileges by accessing the administrative principal "
            "role/powerful:") in escalations
    assert not any("user/ann" in line for line in escalations)
    able = pmapper("query", "who can do iam:CreateUser")
    assert "user/eve CAN call action iam:CreateUser for resource * THRU role/powerful" in able
