"""The walk of an administrator with the real AWS CLI, from the first user to the last deletion."""

from support.cli import key_profile, refused
from support.documents import allow, text, trust


def test_a_user_may_only_what_the_policy_says(cli, admin, root):
    made = cli("iam", "create-user", "--user-name", "ann", "--path", "/team/", profile=admin)
    assert made["User"]["Arn"] == root.iam_arn("user/team/ann")
    key_profile(cli, "ann", admin)
    assert cli("sts", "get-caller-identity", profile="ann")["Arn"] == root.iam_arn("user/team/ann")

    may_not = (
        f"User: {root.iam_arn('user/team/ann')} is not authorized to perform: iam:ListUsers on "
        f"resource: {root.iam_arn('user/')} because no identity-based policy allows the "
        "iam:ListUsers action"
    )
    refused(lambda: cli("iam", "list-users", profile="ann"), "AccessDenied", may_not)

    policy = cli(
        "iam", "create-policy", "--policy-name", "look",
        "--policy-document", text(allow(["iam:Get*", "iam:List*"])), profile=admin,
    )["Policy"]["Arn"]
    cli("iam", "attach-user-policy", "--user-name", "ann", "--policy-arn", policy, profile=admin)

    users = cli("iam", "list-users", "--query", "Users[].UserName", profile="ann")
    assert users == ["ann"]
    refused(
        lambda: cli("iam", "create-user", "--user-name", "bob", profile="ann"),
        "AccessDenied",
        "is not authorized to perform: iam:CreateUser on resource: " + root.iam_arn("user/bob"),
    )
    refused(
        lambda: cli("iam", "delete-user", "--user-name", "ann", profile=admin),
        "DeleteConflict", "Cannot delete entity, must",
    )


def test_a_role_of_another_account_takes_both_sides_and_the_external_id(cli, admin, root, other):
    cli.profile(
        "owner", aws_access_key_id=other.access_key_id,
        aws_secret_access_key=other.secret_access_key,
    )
    role = cli(
        "iam", "create-role", "--role-name", "visitor", "--assume-role-policy-document",
        text(trust(root.account, Condition={"StringEquals": {"sts:ExternalId": "agreed-1"}})),
        profile="owner",
    )["Role"]["Arn"]
    cli(
        "iam", "put-role-policy", "--role-name", "visitor", "--policy-name", "look",
        "--policy-document", text(allow("iam:List*")), profile="owner",
    )
    cli("iam", "create-user", "--user-name", "ann", profile=admin)
    key_profile(cli, "ann", admin)

    def assume(*more: str):
        return cli(
            "sts", "assume-role", "--role-arn", role, "--role-session-name", "visit", *more,
            profile="ann",
        )

    sentence = (
        f"User: {root.iam_arn('user/ann')} is not authorized to perform: sts:AssumeRole on "
        f"resource: {role}"
    )
    refused(lambda: assume("--external-id", "agreed-1"), "AccessDenied", sentence)
    cli(
        "iam", "put-user-policy", "--user-name", "ann", "--policy-name", "visit",
        "--policy-document", text(allow("sts:AssumeRole", role)), profile=admin,
    )
    refused(lambda: assume(), "AccessDenied", sentence)
    refused(lambda: assume("--external-id", "agreed-2"), "AccessDenied", sentence)

    session = f"arn:aws:sts::{other.account}:assumed-role/visitor/visit"
    assert assume("--external-id", "agreed-1")["AssumedRoleUser"]["Arn"] == session

    # The same by a profile that the CLI switches to by itself.
    cli.profile(
        "visitor", role_arn=role, source_profile="ann", external_id="agreed-1",
        role_session_name="visit",
    )
    assert cli("sts", "get-caller-identity", profile="visitor")["Arn"] == session
    roles = cli("iam", "list-roles", "--query", "Roles[].RoleName", profile="visitor")
    assert roles == ["visitor"]
    refused(
        lambda: cli("iam", "create-user", "--user-name", "eve", profile="visitor"),
        "AccessDenied", f"User: {session} is not authorized to perform: iam:CreateUser",
    )


def test_a_boundary_and_a_session_policy_narrow(cli, admin, root):
    boundary = cli(
        "iam", "create-policy", "--policy-name", "bounds",
        "--policy-document", text(allow(["iam:List*", "sts:*"])), profile=admin,
    )["Policy"]["Arn"]
    cli(
        "iam", "create-user", "--user-name", "ann", "--permissions-boundary", boundary,
        profile=admin,
    )
    cli(
        "iam", "attach-user-policy", "--user-name", "ann",
        "--policy-arn", "arn:aws:iam::aws:policy/AdministratorAccess", profile=admin,
    )
    key_profile(cli, "ann", admin)
    cli("iam", "list-users", profile="ann")
    refused(
        lambda: cli("iam", "create-user", "--user-name", "bob", profile="ann"),
        "AccessDenied", "because no permissions boundary allows the iam:CreateUser action",
    )

    role = cli(
        "iam", "create-role", "--role-name", "worker",
        "--assume-role-policy-document", text(trust(root.account)), profile=admin,
    )["Role"]["Arn"]
    cli(
        "iam", "attach-role-policy", "--role-name", "worker",
        "--policy-arn", "arn:aws:iam::aws:policy/AdministratorAccess", profile=admin,
    )
    credentials = cli(
        "sts", "assume-role", "--role-arn", role, "--role-session-name", "narrow",
        "--policy", text(allow("iam:ListUsers")), profile="ann",
    )["Credentials"]
    cli.profile(
        "narrow",
        aws_access_key_id=credentials["AccessKeyId"],
        aws_secret_access_key=credentials["SecretAccessKey"],
        aws_session_token=credentials["SessionToken"],
    )
    cli("iam", "list-users", profile="narrow")
    refused(
        lambda: cli("iam", "list-roles", profile="narrow"),
        "AccessDenied", "because no session policy allows the iam:ListRoles action",
    )


def test_everything_is_deleted_again_in_the_order_that_aws_wants(cli, admin, root):
    def iam(*arguments: str):
        return cli("iam", *arguments, profile=admin)

    def conflict(words: str, *arguments: str):
        refused(lambda: iam(*arguments), "DeleteConflict", words)

    document = text(allow("s3:GetObject"))
    policy = iam("create-policy", "--policy-name", "p", "--policy-document", document)
    policy = policy["Policy"]["Arn"]
    iam("create-policy-version", "--policy-arn", policy, "--policy-document", document)
    iam("create-group", "--group-name", "devs")
    iam("create-user", "--user-name", "ann")
    iam("add-user-to-group", "--group-name", "devs", "--user-name", "ann")
    iam("put-user-policy", "--user-name", "ann", "--policy-name", "in", "--policy-document", document)
    iam("attach-user-policy", "--user-name", "ann", "--policy-arn", policy)
    iam("attach-group-policy", "--group-name", "devs", "--policy-arn", policy)
    key = iam("create-access-key", "--user-name", "ann")["AccessKey"]["AccessKeyId"]
    iam("create-role", "--role-name", "worker",
        "--assume-role-policy-document", text(trust(root.account)))
    iam("attach-role-policy", "--role-name", "worker", "--policy-arn", policy)
    iam("create-instance-profile", "--instance-profile-name", "web")
    iam("add-role-to-instance-profile", "--instance-profile-name", "web", "--role-name", "worker")

    conflict("Cannot delete entity, must", "delete-user", "--user-name", "ann")
    iam("delete-access-key", "--user-name", "ann", "--access-key-id", key)
    iam("delete-user-policy", "--user-name", "ann", "--policy-name", "in")
    iam("detach-user-policy", "--user-name", "ann", "--policy-arn", policy)
    conflict(
        "Cannot delete entity, must remove users from group first.",
        "delete-user", "--user-name", "ann",
    )
    conflict("Cannot delete entity, must", "delete-group", "--group-name", "devs")
    iam("remove-user-from-group", "--group-name", "devs", "--user-name", "ann")
    iam("delete-user", "--user-name", "ann")
    conflict(
        "Cannot delete entity, must detach all policies first.",
        "delete-group", "--group-name", "devs",
    )
    iam("detach-group-policy", "--group-name", "devs", "--policy-arn", policy)
    iam("delete-group", "--group-name", "devs")
    conflict("Cannot delete entity, must", "delete-role", "--role-name", "worker")
    iam("detach-role-policy", "--role-name", "worker", "--policy-arn", policy)
    conflict(
        "Cannot delete entity, must remove roles from instance profile first.",
        "delete-instance-profile", "--instance-profile-name", "web",
    )
    iam("remove-role-from-instance-profile", "--instance-profile-name", "web",
        "--role-name", "worker")
    iam("delete-instance-profile", "--instance-profile-name", "web")
    iam("delete-role", "--role-name", "worker")
    conflict("This policy has more than one version.", "delete-policy", "--policy-arn", policy)
    conflict(
        "Cannot delete the default version of a policy.",
        "delete-policy-version", "--policy-arn", policy, "--version-id", "v1",
    )
    iam("delete-policy-version", "--policy-arn", policy, "--version-id", "v2")
    iam("delete-policy", "--policy-arn", policy)

    summary = iam("get-account-summary")["SummaryMap"]
    assert [summary[kind] for kind in ("Users", "Groups", "Roles", "Policies")] == [0, 0, 0, 0]
