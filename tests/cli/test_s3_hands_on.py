"""The hands-on with S3, as its reader types it: a user makes two buckets and fills them; a role may
work in the first and look into one folder of the second; everything is taken away again.

The role is assumed with `role_arn` and `source_profile`, where the reader would have an instance.
"""

import pytest

from support.buckets import new_name
from support.cli import Refused, key_profile, refused
from support.documents import allow, policy, statement, text, trust

USER, ROLE = "handson-iam-user", "handson-iam-role"


def forbidden(call, action: str, resource: str):
    """Refused by the server, with the action and the resource in the words that the CLI prints."""
    with pytest.raises(Refused) as refusal:
        call()
    words = refusal.value.words
    # HEAD has no body, so that the CLI knows the status alone.
    if "HeadObject" in words:
        assert "(403)" in words and "Forbidden" in words
    else:
        assert "(AccessDenied)" in words
        assert f'is not authorized to perform: {action} on resource: "{resource}"' in words


@pytest.fixture
def buckets() -> tuple[str, str]:
    return new_name("handson-s3-1"), new_name("handson-s3-2")


@pytest.fixture
def user(cli, admin, root) -> str:
    """Step 1."""
    cli("iam", "create-user", "--user-name", USER, profile=admin)
    document = policy(
        statement("Allow", "s3:*"),
        statement("Allow", ["ec2:DescribeInstances", "ec2:StartInstances"]),
    )
    made = cli(
        "iam", "create-policy", "--policy-name", "handson-iam-user-policy",
        "--policy-document", text(document), profile=admin,
    )["Policy"]["Arn"]
    cli("iam", "attach-user-policy", "--user-name", USER, "--policy-arn", made, profile=admin)
    key_profile(cli, USER, admin)
    cli("configure", "set", f"profile.{USER}.s3.addressing_style", "path")
    return USER


def role_policy(first: str, second: str) -> dict:
    return policy(
        statement(
            "Allow", ["s3:PutObject", "s3:GetObject", "s3:DeleteObject"], f"arn:aws:s3:::{first}/*"
        ),
        statement("Allow", "s3:ListBucket", f"arn:aws:s3:::{first}"),
        statement(
            "Allow", "s3:ListBucket", f"arn:aws:s3:::{second}",
            Condition={"StringLike": {"s3:prefix": "open/*"}},
        ),
        statement("Allow", "s3:GetObject", f"arn:aws:s3:::{second}/open/*"),
    )


def test_the_hands_on_from_the_first_bucket_to_the_last_deletion(
    cli, admin, user, root, buckets, tmp_path
):
    first, second = buckets
    a, b, c = (tmp_path / name for name in ("a.txt", "b.txt", "c.txt"))
    a.write_text("open\n")
    b.write_text("closed\n")
    c.write_text("mine\n")
    as_user = lambda *words: cli.text("s3", *words, profile=user)

    # Step 2: buckets and objects, made, deleted, made again.
    for bucket in buckets:
        as_user("mb", f"s3://{bucket}")
    listed = [line.split()[-1] for line in as_user("ls").splitlines()]
    assert listed == sorted(buckets)
    as_user("cp", str(a), f"s3://{second}/open/a.txt")
    as_user("cp", str(b), f"s3://{second}/close/b.txt")
    as_user("rm", f"s3://{second}/open/a.txt")
    as_user("cp", str(a), f"s3://{second}/open/a.txt")
    as_user("rb", f"s3://{first}")
    as_user("mb", f"s3://{first}")
    with pytest.raises(Refused, match="BucketNotEmpty"):
        as_user("rb", f"s3://{second}")
    # The user may do nothing of IAM.
    refused(
        lambda: cli("iam", "list-users", profile=user), "AccessDenied",
        f"User: {root.iam_arn('user/' + USER)} is not authorized to perform: iam:ListUsers",
    )

    # Step 4: the role.
    cli(
        "iam", "create-role", "--role-name", ROLE, "--assume-role-policy-document",
        text(policy(
            *trust({"Service": "ec2.amazonaws.com"})["Statement"],
            *trust(root.iam_arn(f"user/{USER}"))["Statement"],
        )), profile=admin,
    )
    made = cli(
        "iam", "create-policy", "--policy-name", "handson-iam-role-policy",
        "--policy-document", text(role_policy(first, second)), profile=admin,
    )["Policy"]["Arn"]
    cli("iam", "attach-role-policy", "--role-name", ROLE, "--policy-arn", made, profile=admin)
    cli.profile(
        "instance", role_arn=root.iam_arn(f"role/{ROLE}"), source_profile=user,
        role_session_name="i-1",
    )
    cli("configure", "set", "profile.instance.s3.addressing_style", "path")
    session = f"arn:aws:sts::{root.account}:assumed-role/{ROLE}/i-1"
    assert cli("sts", "get-caller-identity", profile="instance")["Arn"] == session

    # Step 5: in the first bucket everything but its deletion.
    as_role = lambda *words: cli.text("s3", *words, profile="instance")
    got = tmp_path / "got.txt"
    as_role("cp", str(c), f"s3://{first}/c.txt")
    as_role("cp", f"s3://{first}/c.txt", str(got))
    assert got.read_text() == "mine\n"
    assert as_role("ls", f"s3://{first}").split()[-1] == "c.txt"
    as_role("rm", f"s3://{first}/c.txt")
    assert as_role("ls", f"s3://{first}/") == ""
    forbidden(lambda: as_role("rb", f"s3://{first}"), "s3:DeleteBucket", f"arn:aws:s3:::{first}")
    forbidden(lambda: as_role("ls"), "s3:ListAllMyBuckets", "arn:aws:s3:::*")

    # In the second one folder, to be looked at.
    as_role("cp", f"s3://{second}/open/a.txt", str(got))
    assert got.read_text() == "open\n"
    assert as_role("ls", f"s3://{second}/open/").split()[-1] == "a.txt"
    in_second = f"arn:aws:s3:::{second}"
    for prefix in ("", "close/", "open"):
        forbidden(lambda: as_role("ls", f"s3://{second}/{prefix}"), "s3:ListBucket", in_second)
    for key in ("open/a.txt", "open/new.txt", "close/b.txt"):
        forbidden(
            lambda: as_role("cp", str(c), f"s3://{second}/{key}"),
            "s3:PutObject", f"{in_second}/{key}",
        )
        forbidden(
            lambda: as_role("rm", f"s3://{second}/{key}"), "s3:DeleteObject", f"{in_second}/{key}"
        )
    forbidden(
        lambda: as_role("cp", f"s3://{second}/close/b.txt", str(got)),
        "s3:GetObject", f"{in_second}/close/b.txt",
    )
    assert as_user("ls", f"s3://{second}", "--recursive").count("\n") == 2

    # Step 6: in the wrong order it is refused, in the right one all goes.
    refused(
        lambda: cli("iam", "delete-policy", "--policy-arn", made, profile=admin),
        "DeleteConflict", "Cannot delete a policy attached to entities.",
    )
    refused(
        lambda: cli("iam", "delete-role", "--role-name", ROLE, profile=admin),
        "DeleteConflict", "Cannot delete entity, must detach all policies first.",
    )
    for bucket in buckets:
        as_user("rb", f"s3://{bucket}", "--force")
    assert as_user("ls") == ""
    cli("iam", "detach-role-policy", "--role-name", ROLE, "--policy-arn", made, profile=admin)
    cli("iam", "delete-role", "--role-name", ROLE, profile=admin)
    cli("iam", "delete-policy", "--policy-arn", made, profile=admin)
    [key] = cli("iam", "list-access-keys", "--user-name", USER, profile=admin)["AccessKeyMetadata"]
    cli(
        "iam", "delete-access-key", "--user-name", USER, "--access-key-id", key["AccessKeyId"],
        profile=admin,
    )
    users = root.iam_arn("policy/handson-iam-user-policy")
    cli("iam", "detach-user-policy", "--user-name", USER, "--policy-arn", users, profile=admin)
    cli("iam", "delete-policy", "--policy-arn", users, profile=admin)
    cli("iam", "delete-user", "--user-name", USER, profile=admin)
    assert cli("iam", "list-users", profile=admin)["Users"] == []
