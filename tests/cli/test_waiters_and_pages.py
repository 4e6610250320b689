"""The AWS CLI's own waiters and paginators."""

import concurrent.futures
import time

from support.documents import allow, service_trust, text


def test_each_waiter_sees_what_is_made_while_it_waits(cli, admin, root):
    iam = root.iam
    waits = {
        "user-exists": (["--user-name", "ann"], lambda: iam.create_user(UserName="ann")),
        "role-exists": (["--role-name", "r"], lambda: iam.create_role(
            RoleName="r", AssumeRolePolicyDocument=text(service_trust())
        )),
        "policy-exists": (["--policy-arn", root.iam_arn("policy/p")], lambda: iam.create_policy(
            PolicyName="p", PolicyDocument=text(allow("s3:*"))
        )),
        "instance-profile-exists": (
            ["--instance-profile-name", "i"],
            lambda: iam.create_instance_profile(InstanceProfileName="i"),
        ),
    }
    with concurrent.futures.ThreadPoolExecutor(len(waits)) as pool:
        waiting = {
            waiter: pool.submit(cli, "iam", "wait", waiter, *arguments, profile=admin)
            for waiter, (arguments, _) in waits.items()
        }
        # Longer than the command takes to begin.
        time.sleep(4)
        assert [name for name, wait in waiting.items() if wait.done()] == []
        for _, make in waits.values():
            make()
        for wait in waiting.values():
            assert wait.result(timeout=60) is None


def test_pages_of_any_size_hold_all_there_is_once(cli, admin, root):
    names = [f"user-{number:02}" for number in range(23)]
    for name in names:
        root.iam.create_user(UserName=name)
    query = ["iam", "list-users", "--query", "Users[].UserName"]
    assert cli(*query, "--page-size", "5", profile=admin) == names
    first = cli("iam", "list-users", "--max-items", "10", "--page-size", "4", profile=admin)
    assert [user["UserName"] for user in first["Users"]] == names[:10]
    rest = cli(*query, "--starting-token", first["NextToken"], profile=admin)
    assert rest == names[10:]
