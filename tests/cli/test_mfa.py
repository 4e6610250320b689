"""The policy "nothing without MFA but setting up MFA", end to end with the AWS CLI."""

import json
import pathlib

from support import totp
from support.cli import key_profile, refused

POLICY = pathlib.Path(__file__).parents[1] / "policies/nothing-without-mfa.json"


def test_a_user_may_nothing_but_set_up_mfa_until_there_is_mfa(cli, admin, root, tmp_path):
    cli("iam", "create-user", "--user-name", "ann", profile=admin)
    for name, document in (
        ("mfa", json.loads(POLICY.read_text())),
        ("look", {"Version": "2012-10-17",
                  "Statement": {"Effect": "Allow", "Action": "iam:List*", "Resource": "*"}}),
    ):
        # A managed policy: it is longer than inline policies of a user may be.
        arn = cli(
            "iam", "create-policy", "--policy-name", name,
            "--policy-document", json.dumps(document), profile=admin,
        )["Policy"]["Arn"]
        cli("iam", "attach-user-policy", "--user-name", "ann", "--policy-arn", arn, profile=admin)
    key_profile(cli, "ann", admin)

    def ann(*arguments: str, profile: str = "ann"):
        return cli(*arguments, profile=profile)

    def is_denied(*arguments: str, profile: str = "ann"):
        refused(
            lambda: ann(*arguments, profile=profile), "AccessDenied",
            "with an explicit deny in an identity-based policy",
        )

    # Without MFA: who one is, and how to get a device; nothing else, however much is allowed.
    assert ann("iam", "get-user")["User"]["UserName"] == "ann"
    assert ann("iam", "list-mfa-devices")["MFADevices"] == []
    is_denied("iam", "list-users")
    is_denied("iam", "create-access-key")
    is_denied("iam", "get-account-password-policy")
    is_denied("iam", "change-password", "--old-password", "a", "--new-password", "b")

    seed = tmp_path / "seed"
    serial = ann(
        "iam", "create-virtual-mfa-device", "--virtual-mfa-device-name", "ann",
        "--bootstrap-method", "Base32StringSeed", "--outfile", str(seed),
    )["VirtualMFADevice"]["SerialNumber"]
    assert serial == root.iam_arn("mfa/ann")
    codes = totp.pair(seed.read_bytes())
    ann(
        "iam", "enable-mfa-device", "--user-name", "ann", "--serial-number", serial,
        "--authentication-code1", codes["AuthenticationCode1"],
        "--authentication-code2", codes["AuthenticationCode2"],
    )
    # The device alone changes nothing: the session must have been proven with it.
    is_denied("iam", "list-users")
    is_denied("iam", "deactivate-mfa-device", "--user-name", "ann", "--serial-number", serial)

    credentials = ann(
        "sts", "get-session-token", "--serial-number", serial,
        "--token-code", totp.code(seed.read_bytes(), 1),
    )["Credentials"]
    cli.profile(
        "proven",
        aws_access_key_id=credentials["AccessKeyId"],
        aws_secret_access_key=credentials["SecretAccessKey"],
        aws_session_token=credentials["SessionToken"],
    )
    users = ann("iam", "list-users", "--query", "Users[].UserName", profile="proven")
    assert users == ["ann"]
    ann("iam", "create-access-key", "--user-name", "ann", profile="proven")
    # Only its own: the policy names the user.
    refused(
        lambda: ann("iam", "create-access-key", "--user-name", "bob", profile="proven"),
        "AccessDenied", "because no identity-based policy allows the iam:CreateAccessKey action",
    )
    ann(
        "iam", "deactivate-mfa-device", "--user-name", "ann", "--serial-number", serial,
        profile="proven",
    )
    ann("iam", "delete-virtual-mfa-device", "--serial-number", serial, profile="proven")
    assert ann("iam", "list-virtual-mfa-devices", profile="proven")["VirtualMFADevices"] == []
