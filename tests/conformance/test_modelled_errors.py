"""Each error that the model of an operation names and no other suite shows: one row an error.

`{account}` stands for the account's id, and what a row needs is made first, as in the tests of
denials (`support/denial_rows.py`).
"""

import base64
import dataclasses
import hashlib

import pytest
from botocore import xform_name
from botocore.exceptions import ClientError

from support.certificates import EC_KEY, SERVER, SERVER_KEY
from support.denial_rows import (
    CODES, DEVICE, DOCUMENT, FULL, PASSWORD, PREPARATIONS, PROVIDER, READ_ONLY, SAML, SOURCE, TAGS,
    filled, with_everything,
)
from support import saml
from support.documents import ALLOW_ALL, service_trust, text, trust
from support.server import Server
from support.ssh_keys import KEY

ROLE, GROUP = {"RoleName": "full"}, {"GroupName": "full"}
NO_USER, NO_ROLE, NO_GROUP = {"UserName": "none"}, {"RoleName": "none"}, {"GroupName": "none"}
NO_POLICY = {"PolicyArn": "arn:aws:iam::{account}:policy/none"}
NO_PROFILE = {"InstanceProfileName": "none"}
NO_PROVIDER = {"OpenIDConnectProviderArn": "arn:aws:iam::{account}:oidc-provider/none.example.com"}
NO_SAML = {"SAMLProviderArn": "arn:aws:iam::{account}:saml-provider/none"}
NAMED, BOUND = {"PolicyName": "none"}, {"PermissionsBoundary": READ_ONLY}
PUT = {"PolicyName": "new", "PolicyDocument": DOCUMENT}
KEYS = {"TagKeys": ["team"]}
# AWS keeps some policies for its own roles.
UNATTACHABLE = "arn:aws:iam::aws:policy/aws-service-role/AutoScalingServiceRolePolicy"
TWICE = {"Tags": [{"Key": "team", "Value": "a"}, {"Key": "team", "Value": "b"}]}
MANY = {"Tags": [{"Key": f"k{number}", "Value": ""} for number in range(50)]}
ASSUMED = {"RoleArn": "arn:aws:iam::{account}:role/full", "RoleSessionName": "ss"}
# Nothing that could be packed well.
HEAVY = {"Tags": [
    {"Key": f"k{number}", "Value": base64.b64encode(hashlib.shake_256(bytes([number])).digest(180)).decode()}
    for number in range(50)
]}
LINKED_ROLE = {"RoleName": "{linked}"}
MALFORMED = '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow"}]}'


@dataclasses.dataclass
class Wrong:
    """A call that ends in an error."""

    code: str
    operation: str
    arguments: dict
    needs: tuple = ()
    service: str = "iam"
    # Asked by a user who may everything, and not by the root user.
    by_user: bool = False

    def __str__(self) -> str:
        return f"{self.operation}-{self.code}"


def wrong(code: str, operation: str, *arguments: dict, needs: tuple = (), service: str = "iam",
          by_user: bool = False, **more) -> Wrong:
    whole = dict(more)
    for some in arguments:
        whole |= some
    return Wrong(code, operation, whole, needs, service, by_user)


ROWS = [
    wrong("NoSuchEntity", "AddRoleToInstanceProfile", NO_PROFILE, ROLE),
    wrong("NoSuchEntity", "AttachGroupPolicy", NO_GROUP, PolicyArn=READ_ONLY),
    wrong("NoSuchEntity", "AttachRolePolicy", NO_ROLE, PolicyArn=READ_ONLY),
    wrong("NoSuchEntity", "AttachUserPolicy", NO_USER, PolicyArn=READ_ONLY),
    wrong("NoSuchEntity", "DetachGroupPolicy", NO_GROUP, PolicyArn=READ_ONLY),
    wrong("NoSuchEntity", "DetachRolePolicy", NO_ROLE, PolicyArn=READ_ONLY),
    wrong("NoSuchEntity", "DetachUserPolicy", NO_USER, PolicyArn=READ_ONLY),
    wrong("NoSuchEntity", "DeleteGroupPolicy", GROUP, NAMED),
    wrong("NoSuchEntity", "DeleteRolePolicy", ROLE, NAMED),
    wrong("NoSuchEntity", "DeleteUserPolicy", FULL, NAMED),
    wrong("NoSuchEntity", "GetGroupPolicy", GROUP, NAMED),
    wrong("NoSuchEntity", "GetRolePolicy", ROLE, NAMED),
    wrong("NoSuchEntity", "GetUserPolicy", FULL, NAMED),
    wrong("NoSuchEntity", "PutGroupPolicy", NO_GROUP, PUT),
    wrong("NoSuchEntity", "PutRolePolicy", NO_ROLE, PUT),
    wrong("NoSuchEntity", "PutUserPolicy", NO_USER, PUT),
    wrong("NoSuchEntity", "ListGroupPolicies", NO_GROUP),
    wrong("NoSuchEntity", "ListRolePolicies", NO_ROLE),
    wrong("NoSuchEntity", "ListUserPolicies", NO_USER),
    wrong("NoSuchEntity", "ListAttachedGroupPolicies", NO_GROUP),
    wrong("NoSuchEntity", "ListAttachedRolePolicies", NO_ROLE),
    wrong("NoSuchEntity", "ListAttachedUserPolicies", NO_USER),
    wrong("NoSuchEntity", "DeleteRolePermissionsBoundary", NO_ROLE),
    wrong("NoSuchEntity", "DeleteUserPermissionsBoundary", NO_USER),
    wrong("NoSuchEntity", "PutRolePermissionsBoundary", NO_ROLE, BOUND),
    wrong("NoSuchEntity", "PutUserPermissionsBoundary", NO_USER, BOUND),
    wrong("NoSuchEntity", "TagUser", NO_USER, Tags=TAGS),
    wrong("NoSuchEntity", "UntagUser", NO_USER, KEYS),
    wrong("NoSuchEntity", "ListUserTags", NO_USER),
    wrong("NoSuchEntity", "TagRole", NO_ROLE, Tags=TAGS),
    wrong("NoSuchEntity", "UntagRole", NO_ROLE, KEYS),
    wrong("NoSuchEntity", "ListRoleTags", NO_ROLE),
    wrong("NoSuchEntity", "TagPolicy", NO_POLICY, Tags=TAGS),
    wrong("NoSuchEntity", "UntagPolicy", NO_POLICY, KEYS),
    wrong("NoSuchEntity", "ListPolicyTags", NO_POLICY),
    wrong("NoSuchEntity", "TagInstanceProfile", NO_PROFILE, Tags=TAGS),
    wrong("NoSuchEntity", "UntagInstanceProfile", NO_PROFILE, KEYS),
    wrong("NoSuchEntity", "ListInstanceProfileTags", NO_PROFILE),
    wrong("NoSuchEntity", "GetOpenIDConnectProvider", NO_PROVIDER),
    wrong("NoSuchEntity", "AddClientIDToOpenIDConnectProvider", NO_PROVIDER, ClientID="here"),
    wrong("NoSuchEntity", "RemoveClientIDFromOpenIDConnectProvider", NO_PROVIDER, ClientID="here"),
    wrong("NoSuchEntity", "UpdateOpenIDConnectProviderThumbprint", NO_PROVIDER,
          ThumbprintList=["a" * 40]),
    wrong("NoSuchEntity", "TagOpenIDConnectProvider", NO_PROVIDER, Tags=TAGS),
    wrong("NoSuchEntity", "UntagOpenIDConnectProvider", NO_PROVIDER, KEYS),
    wrong("NoSuchEntity", "ListOpenIDConnectProviderTags", NO_PROVIDER),
    wrong("NoSuchEntity", "GetSAMLProvider", NO_SAML),
    wrong("NoSuchEntity", "DeleteSAMLProvider", NO_SAML),
    wrong("NoSuchEntity", "UpdateSAMLProvider", NO_SAML, AssertionEncryptionMode="Allowed"),
    wrong("NoSuchEntity", "TagSAMLProvider", NO_SAML, Tags=TAGS),
    wrong("NoSuchEntity", "UntagSAMLProvider", NO_SAML, KEYS),
    wrong("NoSuchEntity", "ListSAMLProviderTags", NO_SAML),

    wrong("EntityAlreadyExists", "CreateVirtualMFADevice", VirtualMFADeviceName="full",
          needs=("device",)),
    wrong("EntityAlreadyExists", "UploadServerCertificate", ServerCertificateName="full",
          CertificateBody=SERVER, PrivateKey=SERVER_KEY, needs=("server certificate",)),
    wrong("KeyPairMismatch", "UploadServerCertificate", ServerCertificateName="new",
          CertificateBody=SERVER, PrivateKey=EC_KEY),
    wrong("MalformedCertificate", "UploadServerCertificate", ServerCertificateName="new",
          CertificateBody="none", PrivateKey=SERVER_KEY),

    wrong("LimitExceeded", "AddRoleToInstanceProfile", InstanceProfileName="full",
          RoleName="bare"),
    wrong("LimitExceeded", "TagRole", ROLE, MANY),
    wrong("LimitExceeded", "TagPolicy", MANY, PolicyArn="arn:aws:iam::{account}:policy/full"),
    wrong("LimitExceeded", "TagInstanceProfile", MANY, InstanceProfileName="full"),
    wrong("LimitExceeded", "TagMFADevice", DEVICE, MANY, needs=("device",)),
    wrong("LimitExceeded", "TagOpenIDConnectProvider", PROVIDER, MANY, needs=("oidc",)),
    wrong("LimitExceeded", "TagSAMLProvider", SAML, MANY, needs=("saml",)),
    wrong("LimitExceeded", "TagServerCertificate", MANY, ServerCertificateName="full",
          needs=("server certificate",)),
    wrong("LimitExceeded", "PutRolePolicy", ROLE, PolicyName="large", PolicyDocument="{large}"),
    wrong("LimitExceeded", "PutGroupPolicy", GROUP, PolicyName="large", PolicyDocument="{large}"),
    wrong("LimitExceeded", "UpdateAssumeRolePolicy", ROLE, PolicyDocument="{large trust}"),

    wrong("PolicyNotAttachable", "AttachGroupPolicy", GROUP, PolicyArn=UNATTACHABLE),
    wrong("PolicyNotAttachable", "AttachRolePolicy", ROLE, PolicyArn=UNATTACHABLE),
    wrong("PolicyNotAttachable", "AttachUserPolicy", FULL, PolicyArn=UNATTACHABLE),
    wrong("PolicyNotAttachable", "PutRolePermissionsBoundary", ROLE,
          PermissionsBoundary=UNATTACHABLE),
    wrong("PolicyNotAttachable", "PutUserPermissionsBoundary", FULL,
          PermissionsBoundary=UNATTACHABLE),

    wrong("UnmodifiableEntity", "AddRoleToInstanceProfile", LINKED_ROLE,
          InstanceProfileName="bare", needs=("linked role",)),
    wrong("UnmodifiableEntity", "DeleteRolePermissionsBoundary", LINKED_ROLE,
          needs=("linked role",)),
    wrong("UnmodifiableEntity", "DeleteRolePolicy", LINKED_ROLE, NAMED, needs=("linked role",)),
    wrong("UnmodifiableEntity", "DetachRolePolicy", LINKED_ROLE, PolicyArn=READ_ONLY,
          needs=("linked role",)),
    wrong("UnmodifiableEntity", "UpdateRole", LINKED_ROLE, MaxSessionDuration=7200,
          needs=("linked role",)),

    wrong("UnmodifiableEntity", "UpdateRoleDescription", LINKED_ROLE, Description="new",
          needs=("linked role",)),

    wrong("MalformedPolicyDocument", "AssumeRole", ASSUMED, Policy=MALFORMED, service="sts",
          by_user=True),
    wrong("MalformedPolicyDocument", "GetFederationToken", Name="bob", Policy=MALFORMED,
          service="sts", by_user=True),
    wrong("PackedPolicyTooLarge", "AssumeRole", ASSUMED, HEAVY, service="sts", by_user=True),
    wrong("PackedPolicyTooLarge", "GetFederationToken", HEAVY, Name="bob", service="sts",
          by_user=True),

    wrong("MalformedPolicyDocument", "PutGroupPolicy", GROUP, PolicyName="p",
          PolicyDocument=MALFORMED),
    wrong("MalformedPolicyDocument", "PutRolePolicy", ROLE, PolicyName="p",
          PolicyDocument=MALFORMED),
    wrong("MalformedPolicyDocument", "PutUserPolicy", FULL, PolicyName="p",
          PolicyDocument=MALFORMED),

    wrong("InvalidInput", "TagUser", FULL, TWICE),
    wrong("InvalidInput", "TagRole", ROLE, TWICE),
    wrong("InvalidInput", "TagPolicy", TWICE, PolicyArn="arn:aws:iam::{account}:policy/full"),
    wrong("InvalidInput", "TagInstanceProfile", TWICE, InstanceProfileName="full"),
    wrong("InvalidInput", "TagMFADevice", DEVICE, TWICE, needs=("device",)),
    wrong("InvalidInput", "TagServerCertificate", TWICE, ServerCertificateName="full",
          needs=("server certificate",)),
    wrong("InvalidInput", "CreateUser", TWICE, UserName="new"),
    wrong("InvalidInput", "CreateRole", TWICE, RoleName="new",
          AssumeRolePolicyDocument=text(service_trust())),
    wrong("InvalidInput", "CreatePolicy", TWICE, PolicyName="new", PolicyDocument=DOCUMENT),
    wrong("InvalidInput", "CreateInstanceProfile", TWICE, InstanceProfileName="new"),
    wrong("InvalidInput", "CreateVirtualMFADevice", TWICE, VirtualMFADeviceName="new"),
    wrong("InvalidInput", "CreateOpenIDConnectProvider", TWICE,
          Url="https://issuer.example.com", ThumbprintList=["a" * 40]),
    wrong("InvalidInput", "UploadServerCertificate", TWICE, ServerCertificateName="new",
          CertificateBody=SERVER, PrivateKey=SERVER_KEY),
    wrong("InvalidInput", "CreateServiceLinkedRole", AWSServiceName="acm.amazonaws.com",
          CustomSuffix="x"),

    wrong("InvalidInput", "DeleteOpenIDConnectProvider",
          OpenIDConnectProviderArn="arn:aws:iam::{account}:role/full"),
    wrong("InvalidInput", "GetContextKeysForCustomPolicy", PolicyInputList=[MALFORMED]),
    wrong("InvalidInput", "SimulateCustomPolicy", PolicyInputList=[MALFORMED],
          ActionNames=["s3:GetObject"]),
    wrong("InvalidInput", "GetContextKeysForPrincipalPolicy", SOURCE, PolicyInputList=[MALFORMED]),
    wrong("InvalidInput", "SimulatePrincipalPolicy", SOURCE, PolicyInputList=[MALFORMED],
          ActionNames=["s3:GetObject"]),
    wrong("InvalidInput", "CreateSAMLProvider", Name="Corp", SAMLMetadataDocument="<a/>" * 300),
    wrong("InvalidInput", "GetServiceLinkedRoleDeletionStatus", DeletionTaskId="none"),

    wrong("InvalidAuthenticationCode", "EnableMFADevice", FULL, DEVICE,
          AuthenticationCode1="000000", AuthenticationCode2="000000", needs=("device",)),
    wrong("InvalidAuthenticationCode", "ResyncMFADevice", FULL, DEVICE,
          AuthenticationCode1="000000", AuthenticationCode2="000000", needs=("device in use",)),
    wrong("PasswordPolicyViolation", "CreateLoginProfile", UserName="bare", Password="short"),
    wrong("PasswordPolicyViolation", "ChangePassword", OldPassword=PASSWORD, NewPassword="short",
          needs=("own password",), by_user=True),
    wrong("NoSuchEntity", "ChangePassword", OldPassword=PASSWORD, NewPassword=PASSWORD + "!",
          by_user=True),
    wrong("PasswordPolicyViolation", "UpdateLoginProfile", FULL, Password="short",
          needs=("login profile",)),
]


def large(root) -> dict:
    """Documents beyond what an entity may have (quotas of inline policies)."""
    action = [f"s3:Get{'x' * 100}{number}" for number in range(110)]
    statement = {"Effect": "Allow", "Action": action, "Resource": "*"}
    principals = [f"arn:aws:iam::{root.account}:user/{'x' * 60}{n}" for n in range(60)]
    return {
        "large": text({"Version": "2012-10-17", "Statement": [statement]}),
        "large trust": text(trust(principals)),
    }


def asked(account, row: Wrong) -> str:
    """The code of the answer."""
    caller = account.new_user("caller", ALLOW_ALL) if row.by_user else account
    values = {"account": account.account} | large(account)
    for need in row.needs:
        values |= PREPARATIONS[need](account.iam, caller)
    with pytest.raises(ClientError) as refusal:
        method = getattr(caller.client(row.service), xform_name(row.operation))
        method(**filled(row.arguments, **values))
    return refusal.value.response["Error"]["Code"]


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_the_error_has_the_code_that_the_model_names(root, row):
    assert asked(with_everything(root), row) == row.code


NARROW = """
[quotas]
UsersPerAccount = 1
GroupsPerAccount = 1
RolesPerAccount = 1
InstanceProfilesPerAccount = 0
PoliciesPerGroup = 0
PoliciesPerRole = 0
ServerCertificatesPerAccount = 0
VirtualMFADevicesPerAccount = 1
MFADevicesPerUser = 0
SSHPublicKeysPerUser = 0
SAMLProvidersPerAccount = 0
OpenIdConnectProvidersPerAccount = 1
ClientIdsPerOpenIdConnectProvider = 1
"""

# On a server where there is room for little.
NARROW_ROWS = [
    wrong("LimitExceeded", "CreateUser", UserName="more"),
    wrong("LimitExceeded", "CreateGroup", GroupName="more"),
    wrong("LimitExceeded", "CreateInstanceProfile", InstanceProfileName="more"),
    wrong("LimitExceeded", "CreateSAMLProvider", Name="Corp",
          SAMLMetadataDocument=saml.metadata()),
    wrong("LimitExceeded", "CreateOpenIDConnectProvider", Url="https://more.example.com",
          ThumbprintList=["a" * 40], needs=("oidc",)),
    wrong("LimitExceeded", "AddClientIDToOpenIDConnectProvider", PROVIDER, ClientID="there",
          needs=("oidc",)),
    wrong("LimitExceeded", "CreateVirtualMFADevice", VirtualMFADeviceName="more",
          needs=("device",)),
    wrong("LimitExceeded", "EnableMFADevice", FULL, DEVICE, CODES, needs=("device",)),
    wrong("LimitExceeded", "AttachGroupPolicy", GROUP, PolicyArn=READ_ONLY),
    wrong("LimitExceeded", "AttachRolePolicy", ROLE, PolicyArn=READ_ONLY),
    wrong("LimitExceeded", "UploadSSHPublicKey", FULL, SSHPublicKeyBody=KEY),
    wrong("LimitExceeded", "UploadServerCertificate", ServerCertificateName="more",
          CertificateBody=SERVER, PrivateKey=SERVER_KEY),
]


@pytest.fixture(scope="module")
def narrow():
    with Server(config=NARROW) as server:
        yield server


@pytest.mark.parametrize("row", NARROW_ROWS, ids=str)
def test_what_is_full_takes_no_more(narrow, row):
    account = narrow.add_account()
    account.iam.create_user(UserName="full")
    account.iam.create_group(GroupName="full")
    account.iam.create_role(RoleName="full", AssumeRolePolicyDocument=text(service_trust()))
    assert asked(account, row) == row.code
