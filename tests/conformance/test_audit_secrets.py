"""CT-24: no secret is ever in the audit files or the log, whatever is asked and however wrongly."""

import pathlib

import botocore.exceptions
import pytest

from support.documents import ALLOW_ALL, text, trust
from support.server import Server

SENTINEL = "Sentinel7SecretZq"
# What a member of these names holds is a secret.
SECRETS = {
    "Password", "OldPassword", "NewPassword", "AuthenticationCode1", "AuthenticationCode2",
    "TokenCode", "PrivateKey", "AddPrivateKey", "SAMLAssertion", "WebIdentityToken",
    "TradeInToken",
}
# Values that most operations take, so that they come as far as they can.
KNOWN = {
    "UserName": "ann", "RoleName": "worker", "RoleSessionName": "tour", "Name": "bob",
    "Path": "/", "PolicyName": "p",
}


def value(shape, name: str, secret: str):
    if shape.type_name == "structure":
        return parameters(shape, secret)
    if shape.type_name == "list":
        return [value(shape.member, name, secret)]
    if shape.type_name == "map":
        return {"k": value(shape.value, name, secret)}
    if shape.type_name == "string":
        if name in SECRETS:
            return secret
        if name in KNOWN:
            return KNOWN[name]
        if shape.enum:
            return shape.enum[0]
        return "x" * max(shape.metadata.get("min", 1), 1)
    return {"integer": 900, "long": 900, "boolean": False, "timestamp": 0, "blob": b"x"}.get(
        shape.type_name, 1
    )


def parameters(shape, secret: str) -> dict:
    """What is required, and every secret."""
    wanted = set(shape.required_members) | (SECRETS & set(shape.members))
    return {name: value(shape.members[name], name, secret) for name in sorted(wanted)}


def calls(identity, service: str):
    client = identity.unchecked(service)
    model = client.meta.service_model
    for name in model.operation_names:
        operation = model.operation_model(name)
        if operation.input_shape is not None:
            yield client, name, operation.input_shape


@pytest.fixture(scope="module")
def server():
    with Server(ephemeral=False) as server:
        yield server


def test_no_secret_is_written_by_any_operation(server):
    root = server.root
    root.iam.create_user(UserName="ann")
    key = root.iam.create_access_key(UserName="ann")["AccessKey"]
    arn = root.iam.create_role(
        RoleName="worker", AssumeRolePolicyDocument=text(trust(root.account))
    )["Role"]["Arn"]
    caller = root.new_user("caller", ALLOW_ALL)
    issued = [
        key["SecretAccessKey"], root.secret_access_key, caller.secret_access_key,
    ]
    for credentials in [
        caller.sts.assume_role(RoleArn=arn, RoleSessionName="tour")["Credentials"],
        caller.sts.get_session_token()["Credentials"],
        caller.sts.get_federation_token(Name="bob")["Credentials"],
    ]:
        issued += [credentials["SecretAccessKey"], credentials["SessionToken"]]
        # Used, rightly and wrongly: the signed headers carry the token.
        session = root.session(credentials)
        session.sts.get_caller_identity()
        broken = root.session(credentials | {"SecretAccessKey": "x" * 40})
        with pytest.raises(botocore.exceptions.ClientError):
            broken.sts.get_caller_identity()

    asked = 0
    # A valid secret, one that breaks length and alphabet, and one that looks like a code.
    for secret in [SENTINEL, f"{SENTINEL} \u00fc " * 2_000, "735194"]:
        for service in ["iam", "sts"]:
            for client, name, shape in calls(caller, service):
                if name in {"DeleteUser", "DeleteRole", "UpdateUser", "DeleteAccessKey"}:
                    continue
                asked += 1
                try:
                    client._make_api_call(name, parameters(shape, secret))
                except (botocore.exceptions.ClientError, botocore.exceptions.BotoCoreError):
                    pass
    assert asked > 300
    server.stop()

    log = server.log.read_text()
    # The first start shows the root user's secret on standard output, once, on purpose.
    log = log.replace(root.secret_access_key, "", 1)
    files = list(pathlib.Path(server.data, "audit").iterdir())
    written = "".join(file.read_text() for file in files)
    assert len(written.splitlines()) > 300, "the calls are recorded"
    for secret in [SENTINEL, *issued]:
        assert secret not in written, f"{secret[:6]}… is in the audit files"
        assert secret not in log, f"{secret[:6]}… is in the log"
    assert '"735194"' not in written, "a one-time code is in the audit files"
