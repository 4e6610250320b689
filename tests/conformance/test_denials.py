"""Every operation that is built, asked by a user who may not, then by one who may only that.

One row an operation (`support/denial_rows.py`, which has those on credentials, federation and
reports). `{account}` stands for the account's id, `{key}` for an access key of the user `full`.
"""

import botocore.exceptions
import botocore.session
import pytest
from botocore import xform_name

from support.denial_rows import (
    CREDENTIALS, DOCUMENT, FEDERATION, PREPARATIONS, READ_ONLY, REPORTS, TAGS, Row, filled, rows,
    with_everything,
)
from support.documents import ALLOW_ALL, policy, service_trust, statement, text, trust
from support.refusals import not_authorized
from wire.values import Maker

ROWS = [
    Row("CreateUser", {"UserName": "new", "Path": "/p/"}, "user/p/new"),
    Row("ListUsers", {}, "user/"),
    Row("ListUsers", {"PathPrefix": "/p/"}, "user/p/"),
    Row("UpdateUser", {"UserName": "bare", "NewUserName": "named"}, "user/p/bare",
        [("iam:UpdateUser", "user/p/named")]),
    *rows("user", {
        "GetUser": {},
        "DeleteUser": ("bare", {}),
        "CreateAccessKey": ("bare", {}),
        "ListAccessKeys": {},
        "UpdateAccessKey": {"AccessKeyId": "{key}", "Status": "Inactive"},
        "DeleteAccessKey": {"AccessKeyId": "{key}"},
        "ListGroupsForUser": {},
        "PutUserPolicy": {"PolicyName": "new", "PolicyDocument": DOCUMENT},
        "GetUserPolicy": {"PolicyName": "inline"},
        "ListUserPolicies": {},
        "DeleteUserPolicy": {"PolicyName": "inline"},
        "AttachUserPolicy": ("bare", {"PolicyArn": READ_ONLY}),
        "DetachUserPolicy": {"PolicyArn": READ_ONLY},
        "ListAttachedUserPolicies": {},
        "PutUserPermissionsBoundary": {"PermissionsBoundary": READ_ONLY},
        "DeleteUserPermissionsBoundary": {},
        "TagUser": {"Tags": TAGS},
        "UntagUser": {"TagKeys": ["team"]},
        "ListUserTags": {},
    }, key="UserName", path="p/"),
    Row("GetAccessKeyLastUsed", {"AccessKeyId": "{key}"}, "user/p/full"),

    Row("CreateGroup", {"GroupName": "new"}, "group/new"),
    Row("ListGroups", {}, "group/"),
    Row("UpdateGroup", {"GroupName": "bare", "NewGroupName": "named"}, "group/bare",
        [("iam:UpdateGroup", "group/named")]),
    *rows("group", {
        "GetGroup": {},
        "DeleteGroup": ("bare", {}),
        "AddUserToGroup": ("bare", {"UserName": "bare"}),
        "RemoveUserFromGroup": {"UserName": "full"},
        "PutGroupPolicy": {"PolicyName": "new", "PolicyDocument": DOCUMENT},
        "GetGroupPolicy": {"PolicyName": "inline"},
        "ListGroupPolicies": {},
        "DeleteGroupPolicy": {"PolicyName": "inline"},
        "AttachGroupPolicy": ("bare", {"PolicyArn": READ_ONLY}),
        "DetachGroupPolicy": {"PolicyArn": READ_ONLY},
        "ListAttachedGroupPolicies": {},
    }, key="GroupName", path=""),

    Row("CreateRole", {"RoleName": "new", "AssumeRolePolicyDocument": text(service_trust())},
        "role/new"),
    Row("ListRoles", {}, "role/"),
    *rows("role", {
        "GetRole": {},
        "DeleteRole": ("bare", {}),
        "UpdateRole": {"Description": "new"},
        "UpdateRoleDescription": {"Description": "new"},
        "UpdateAssumeRolePolicy": {"PolicyDocument": text(service_trust())},
        "PutRolePolicy": {"PolicyName": "new", "PolicyDocument": DOCUMENT},
        "GetRolePolicy": {"PolicyName": "inline"},
        "ListRolePolicies": {},
        "DeleteRolePolicy": {"PolicyName": "inline"},
        "AttachRolePolicy": ("bare", {"PolicyArn": READ_ONLY}),
        "DetachRolePolicy": {"PolicyArn": READ_ONLY},
        "ListAttachedRolePolicies": {},
        "PutRolePermissionsBoundary": {"PermissionsBoundary": READ_ONLY},
        "DeleteRolePermissionsBoundary": {},
        "TagRole": {"Tags": TAGS},
        "UntagRole": {"TagKeys": ["team"]},
        "ListRoleTags": {},
        "ListInstanceProfilesForRole": {},
    }, key="RoleName", path=""),

    Row("CreateInstanceProfile", {"InstanceProfileName": "new"}, "instance-profile/new"),
    Row("ListInstanceProfiles", {}, "instance-profile/"),
    Row("AddRoleToInstanceProfile", {"InstanceProfileName": "bare", "RoleName": "bare"},
        "instance-profile/bare", [("iam:PassRole", "role/bare")]),
    *rows("instance-profile", {
        "GetInstanceProfile": {},
        "DeleteInstanceProfile": ("bare", {}),
        "RemoveRoleFromInstanceProfile": {"RoleName": "full"},
        "TagInstanceProfile": {"Tags": TAGS},
        "UntagInstanceProfile": {"TagKeys": ["team"]},
        "ListInstanceProfileTags": {},
    }, key="InstanceProfileName", path=""),

    Row("CreatePolicy", {"PolicyName": "new", "PolicyDocument": DOCUMENT}, "policy/new"),
    Row("ListPolicies", {"Scope": "Local"}, "policy path /"),
    *(
        Row(operation, {"PolicyArn": f"arn:aws:iam::{{account}}:policy/{name}"} | arguments,
            f"policy/{name}")
        for operation, name, arguments in [
            ("GetPolicy", "full", {}),
            ("DeletePolicy", "bare", {}),
            ("CreatePolicyVersion", "full", {"PolicyDocument": DOCUMENT}),
            ("GetPolicyVersion", "full", {"VersionId": "v1"}),
            ("ListPolicyVersions", "full", {}),
            ("SetDefaultPolicyVersion", "full", {"VersionId": "v2"}),
            ("DeletePolicyVersion", "full", {"VersionId": "v2"}),
            ("ListEntitiesForPolicy", "full", {}),
            ("TagPolicy", "full", {"Tags": TAGS}),
            ("UntagPolicy", "full", {"TagKeys": ["team"]}),
            ("ListPolicyTags", "full", {}),
        ]
    ),

    Row("CreateAccountAlias", {"AccountAlias": "denials-{account}"}, "*"),
    Row("ListAccountAliases", {}, "*"),
    Row("DeleteAccountAlias", {"AccountAlias": "alias-{account}"}, "*"),
    Row("GetAccountSummary", {}, "*"),
    Row("SetSecurityTokenServicePreferences", {"GlobalEndpointTokenVersion": "v2Token"}, "*"),
    Row("GetAccountAuthorizationDetails", {}, "*"),
    Row("EnableOutboundWebIdentityFederation", {}, "*"),
    Row("DisableOutboundWebIdentityFederation", {}, "*", needs=("outbound",)),
    Row("GetOutboundWebIdentityFederationInfo", {}, "*", needs=("outbound",)),

    Row("AssumeRole", {"RoleArn": "arn:aws:iam::{account}:role/full", "RoleSessionName": "ss"},
        "role/full", service="sts"),
    Row("GetFederationToken", {"Name": "bob"}, "arn:aws:sts::{account}:federated-user/bob",
        service="sts"),
    Row("GetWebIdentityToken", {"Audience": ["a"], "SigningAlgorithm": "ES384"},
        "arn:aws:sts::{account}:self", service="sts", needs=("outbound",)),
    Row("GetAccessKeyInfo", {"AccessKeyId": "{key}"}, "*", service="sts"),
    Row("DecodeAuthorizationMessage", {"EncodedMessage": "x"}, "*", service="sts"),

    *CREDENTIALS,
    *FEDERATION,
    *REPORTS,
]

# What cannot be denied: evaluation contract, 10.1.
ALWAYS_ALLOWED = {"GetCallerIdentity", "GetSessionToken"}
# What is called without a signature, so that it has no caller who could be refused: the proof is in
# the request, and the suites of these operations refuse it there.
UNSIGNED = {"AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"}


@pytest.fixture
def account(root):
    return with_everything(root)


def arn(root, resource: str) -> str:
    resource = filled(resource, account=root.account)
    plain = resource == "*" or resource.startswith(("arn:", "policy path "))
    return resource if plain else root.iam_arn(resource)


def prepared(account, caller, row: Row) -> dict:
    """The row's arguments, once there is what they name."""
    values = {"account": account.account, "key": account.with_new_key("full").access_key_id}
    for need in row.needs:
        values |= PREPARATIONS[need](account.iam, caller)
    return filled(row.arguments, **values)


def method(identity, row: Row):
    return getattr(identity.client(row.service), xform_name(row.operation))


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_who_may_not_is_told_action_and_resource_and_who_may_only_that_does_it(account, row):
    """Errors contract, section 6; ER-22 to ER-24; service authorization reference."""
    caller = account.new_user("caller")
    arguments = prepared(account, caller, row)
    resource = arn(account, row.resource)

    # STS stops after the resource where a trust policy left it to identity policies (errors, 6).
    reason = "" if row.operation == "AssumeRole" else "identity"
    refusal = not_authorized(account.iam_arn("user/caller"), row.action, resource, reason)
    if row.operation == "AssumeRole":
        with pytest.raises(caller.sts.exceptions.ClientError) as got:
            method(caller, row)(**arguments)
        sentence = (
            f"User: {account.iam_arn('user/caller')} is not authorized to perform: {row.action} "
            f"on resource: {resource}"
        )
        assert got.value.response["Error"]["Message"].startswith(sentence)
    else:
        with refusal:
            method(caller, row)(**arguments)

    # Everything but this one action on this one resource.
    allowed = "*" if resource.startswith("policy path ") else resource
    needed = [(row.action, allowed), *((a, arn(account, r)) for a, r in row.more)]
    statements = [statement("Allow", action, where) for action, where in needed]
    account.iam.put_user_policy(
        UserName="caller", PolicyName="only", PolicyDocument=text(policy(*statements))
    )
    if row.operation == "DecodeAuthorizationMessage":
        # There is no message to decode: what is refused now is the message, not the caller.
        with pytest.raises(caller.sts.exceptions.InvalidAuthorizationMessageException):
            method(caller, row)(**arguments)
    else:
        method(caller, row)(**arguments)


@pytest.mark.parametrize("row", [row for row in ROWS if row.more], ids=str)
def test_half_of_what_is_needed_is_not_enough(account, row):
    """EV-101, EV-102: each action on each resource by itself."""
    caller = account.new_user("caller", policy(statement("Allow", row.action, arn(account, row.resource))))
    action, resource = row.more[0]
    printed = arn(account, resource)
    with pytest.raises(caller.iam.exceptions.ClientError) as refusal:
        method(caller, row)(**prepared(account, caller, row))
    message = refusal.value.response["Error"]["Message"]
    assert f"is not authorized to perform: {action} on resource: {printed}" in message \
        or f"is not authorized to perform: {action} on resource: user named" in message \
        or f"is not authorized to perform: {action} on resource: group named" in message


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_an_explicit_deny_of_the_action_wins(account, row):
    """EV-1."""
    caller = account.new_user("caller", ALLOW_ALL, policy(statement("Deny", row.action)))
    arguments = prepared(account, caller, row)
    resource = arn(account, row.resource)
    with not_authorized(
        account.iam_arn("user/caller"), row.action, resource, "explicit identity"
    ):
        method(caller, row)(**arguments)


SENSIBLE = {
    "Arn": "arn:aws:iam::{account}:user/full",
    "PolicySourceArn": "arn:aws:iam::{account}:user/full",
    "Url": "https://issuer.example.com",
}


def without_a_row(root):
    """The operations that no row covers, with the least they can be called with."""
    covered = {(row.service, row.operation) for row in ROWS}
    for service in ("iam", "sts"):
        model = botocore.session.get_session().get_service_model(service)
        for name in model.operation_names:
            if (service, name) in covered or name in ALWAYS_ALLOWED | UNSIGNED:
                continue
            shape = model.operation_model(name).input_shape
            arguments = Maker("least").structure(shape) if shape else {}
            # Where more than the model's constraints is asked before any permission.
            arguments |= {key: value for key, value in SENSIBLE.items() if key in arguments}
            arguments = filled(arguments, account=root.account)
            yield Row(name, arguments, "*", service=service)


def test_whatever_has_no_row_is_refused_to_who_may_nothing(account):
    """Nothing that is built goes unnoticed: an operation of the model is not built, or refused for
    want of its own action."""
    caller = account.new_user("caller")
    wrong = {}
    for row in without_a_row(account):
        try:
            method(caller, row)(**row.arguments)
            wrong[row.operation] = "it was done"
        except caller.client(row.service).exceptions.ClientError as error:
            code, message = error.response["Error"]["Code"], error.response["Error"]["Message"]
            denied = code == "AccessDenied" and f"perform: {row.action} on resource: " in message
            if code != "NotImplemented" and not denied:
                wrong[row.operation] = f"{code}: {message}"
        except botocore.exceptions.ParamValidationError as error:
            wrong[row.operation] = str(error)
    assert not wrong, "\n".join(f"{name}: {why}" for name, why in wrong.items())
