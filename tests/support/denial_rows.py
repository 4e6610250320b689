"""Operations as the tests of denials ask them: arguments, action, resource, and what they need.

`{account}` and whatever a preparation gives stand for values in strings at any depth.
"""

import dataclasses
import time

from support import saml, totp
from support.certificates import SERVER, SERVER_KEY
from support.documents import ALLOW_ALL, allow, service_trust, text, trust
from support.ssh_keys import KEY

DOCUMENT = text(allow("s3:GetObject"))
TAGS = [{"Key": "team", "Value": "a"}]
READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess"


@dataclasses.dataclass
class Row:
    """One operation."""

    operation: str
    arguments: dict
    # As a refusal prints it (ER-24: an ARN; `policy path /` for ListPolicies).
    resource: str
    # Further (action, resource) pairs that the operation takes.
    more: list = dataclasses.field(default_factory=list)
    service: str = "iam"
    # Names of PREPARATIONS, made before anybody asks.
    needs: tuple = ()

    @property
    def action(self) -> str:
        return f"{self.service}:{self.operation}"

    def __str__(self) -> str:
        return self.operation


def rows(kind: str, operations: dict[str, dict | tuple[str, dict]], *, key: str, path: str,
         needs: tuple = ()):
    """Rows on one entity, by default the one with everything on it."""
    for operation, arguments in operations.items():
        name, arguments = arguments if isinstance(arguments, tuple) else ("full", arguments)
        yield Row(operation, {key: name} | arguments, f"{kind}/{path}{name}", needs=needs)


def with_everything(root):
    """Of every kind one entity with nothing on it, and one with everything."""
    iam = root.iam
    for name in ("bare", "full"):
        made = iam.create_policy(PolicyName=name, PolicyDocument=DOCUMENT)["Policy"]
        iam.create_user(UserName=name, Path="/p/")
        iam.create_group(GroupName=name)
        iam.create_role(RoleName=name, AssumeRolePolicyDocument=text(
            trust(root.account, ["sts:AssumeRole", "sts:TagSession"])
        ))
        iam.create_instance_profile(InstanceProfileName=name)
    iam.create_policy_version(PolicyArn=made["Arn"], PolicyDocument=DOCUMENT)
    iam.tag_policy(PolicyArn=made["Arn"], Tags=TAGS)
    iam.add_user_to_group(GroupName="full", UserName="full")
    iam.add_role_to_instance_profile(InstanceProfileName="full", RoleName="full")
    iam.tag_instance_profile(InstanceProfileName="full", Tags=TAGS)
    for kind in ("user", "group", "role"):
        entity = {f"{kind.capitalize()}Name": "full"}
        put = getattr(iam, f"put_{kind}_policy")
        put(**entity, PolicyName="inline", PolicyDocument=text(ALLOW_ALL))
        getattr(iam, f"attach_{kind}_policy")(**entity, PolicyArn=READ_ONLY)
    for kind in ("user", "role"):
        entity = {f"{kind.capitalize()}Name": "full"}
        getattr(iam, f"tag_{kind}")(**entity, Tags=TAGS)
        getattr(iam, f"put_{kind}_permissions_boundary")(**entity, PermissionsBoundary=READ_ONLY)
    iam.create_account_alias(AccountAlias=f"alias-{root.account}")
    return root


def filled(value, **values):
    """`value` with `{account}` and `{key}` replaced, in strings at any depth."""
    if isinstance(value, dict):
        return {name: filled(item, **values) for name, item in value.items()}
    if isinstance(value, list):
        return [filled(item, **values) for item in value]
    if not isinstance(value, str):
        return value
    # Policy documents have braces of their own.
    for name, replacement in values.items():
        value = value.replace(f"{{{name}}}", replacement)
    return value


PASSWORD = "Correct-Horse-9-Battery"
GIT = "codecommit.amazonaws.com"
ISSUER = "https://issuer.example.com"
PROVIDER = {"OpenIDConnectProviderArn": "arn:aws:iam::{account}:oidc-provider/issuer.example.com"}
SAML = {"SAMLProviderArn": "arn:aws:iam::{account}:saml-provider/Corp"}
DEVICE = {"SerialNumber": "arn:aws:iam::{account}:mfa/full"}
FULL = {"UserName": "full"}
LINKED = "autoscaling.amazonaws.com"


def _login_profile(iam, caller) -> dict:
    iam.create_login_profile(UserName="full", Password=PASSWORD)
    return {}


def _own_password(iam, caller) -> dict:
    iam.create_login_profile(UserName=caller.name, Password=PASSWORD)
    return {}


def _password_policy(iam, caller) -> dict:
    iam.update_account_password_policy(MinimumPasswordLength=8)
    return {}


def _device(iam, caller) -> dict:
    made = iam.create_virtual_mfa_device(VirtualMFADeviceName="full", Tags=TAGS)
    made = made["VirtualMFADevice"]
    codes = totp.pair(made["Base32StringSeed"])
    return {"code1": codes["AuthenticationCode1"], "code2": codes["AuthenticationCode2"]}


def _device_in_use(iam, caller) -> dict:
    made = iam.create_virtual_mfa_device(VirtualMFADeviceName="full")["VirtualMFADevice"]
    seed = made["Base32StringSeed"]
    # Codes of the past, so that those of now are still good.
    codes = {f"AuthenticationCode{n}": totp.code(seed, n - 3) for n in (1, 2)}
    iam.enable_mfa_device(UserName="full", SerialNumber=made["SerialNumber"], **codes)
    return {"code1": totp.code(seed), "code2": totp.code(seed, 1)}


def _oidc(iam, caller) -> dict:
    iam.create_open_id_connect_provider(
        Url=ISSUER, ClientIDList=["here"], ThumbprintList=["a" * 40], Tags=TAGS
    )
    return {}


def _saml(iam, caller) -> dict:
    iam.create_saml_provider(Name="Corp", SAMLMetadataDocument=saml.metadata(), Tags=TAGS)
    return {}


def _outbound(iam, caller) -> dict:
    iam.enable_outbound_web_identity_federation()
    return {}


def _linked_role(iam, caller) -> dict:
    role = iam.create_service_linked_role(AWSServiceName=LINKED)["Role"]
    return {"linked": role["RoleName"]}


def _deletion(iam, caller) -> dict:
    name = _linked_role(iam, caller)["linked"]
    return {"task": iam.delete_service_linked_role(RoleName=name)["DeletionTaskId"]}


def _server_certificate(iam, caller) -> dict:
    iam.upload_server_certificate(
        ServerCertificateName="full", CertificateBody=SERVER, PrivateKey=SERVER_KEY,
        Tags=TAGS,
    )
    return {}


def _signing_certificate(iam, caller) -> dict:
    made = iam.upload_signing_certificate(UserName="full", CertificateBody=SERVER)
    return {"certificate": made["Certificate"]["CertificateId"]}


def _ssh_key(iam, caller) -> dict:
    made = iam.upload_ssh_public_key(UserName="full", SSHPublicKeyBody=KEY)
    return {"ssh_key": made["SSHPublicKey"]["SSHPublicKeyId"]}


def _credential(iam, caller) -> dict:
    made = iam.create_service_specific_credential(UserName="full", ServiceName=GIT)
    return {"credential": made["ServiceSpecificCredential"]["ServiceSpecificCredentialId"]}


def _credential_report(iam, caller) -> dict:
    while iam.generate_credential_report()["State"] != "COMPLETE":
        time.sleep(0.1)
    return {}


def _job(iam, caller) -> dict:
    made = iam.generate_service_last_accessed_details(Arn=f"arn:aws:iam::{caller.account}:user/p/full")
    return {"job": made["JobId"]}


PREPARATIONS = {
    "login profile": _login_profile,
    "own password": _own_password,
    "password policy": _password_policy,
    "device": _device,
    "device in use": _device_in_use,
    "oidc": _oidc,
    "saml": _saml,
    "outbound": _outbound,
    "linked role": _linked_role,
    "deletion": _deletion,
    "server certificate": _server_certificate,
    "signing certificate": _signing_certificate,
    "ssh key": _ssh_key,
    "credential": _credential,
    "credential report": _credential_report,
    "job": _job,
}

CODES = {"AuthenticationCode1": "{code1}", "AuthenticationCode2": "{code2}"}
LINKED_ROLE = f"role/aws-service-role/{LINKED}/AWSServiceRoleForAutoScaling"

# What identifies people and machines, beside access keys.
CREDENTIALS = [
    Row("ChangePassword", {"OldPassword": PASSWORD, "NewPassword": PASSWORD + "!"}, "user/caller",
        needs=("own password",)),
    *rows("user", {"CreateLoginProfile": ("bare", {"Password": PASSWORD})},
          key="UserName", path="p/"),
    *rows("user", {
        "GetLoginProfile": {},
        "UpdateLoginProfile": {"Password": PASSWORD + "!"},
        "DeleteLoginProfile": {},
    }, key="UserName", path="p/", needs=("login profile",)),
    Row("UpdateAccountPasswordPolicy", {"MinimumPasswordLength": 9}, "*"),
    Row("GetAccountPasswordPolicy", {}, "*", needs=("password policy",)),
    Row("DeleteAccountPasswordPolicy", {}, "*", needs=("password policy",)),

    Row("CreateVirtualMFADevice", {"VirtualMFADeviceName": "new"}, "mfa/new"),
    Row("ListVirtualMFADevices", {}, "*"),
    Row("EnableMFADevice", FULL | DEVICE | CODES, "user/p/full", needs=("device",)),
    Row("DeleteVirtualMFADevice", DEVICE, "mfa/full", needs=("device",)),
    Row("TagMFADevice", DEVICE | {"Tags": TAGS}, "mfa/full", needs=("device",)),
    Row("UntagMFADevice", DEVICE | {"TagKeys": ["team"]}, "mfa/full", needs=("device",)),
    Row("ListMFADeviceTags", DEVICE, "mfa/full", needs=("device",)),
    Row("ListMFADevices", FULL, "user/p/full", needs=("device in use",)),
    Row("GetMFADevice", FULL | DEVICE, "user/p/full", needs=("device in use",)),
    Row("ResyncMFADevice", FULL | DEVICE | CODES, "user/p/full", needs=("device in use",)),
    Row("DeactivateMFADevice", FULL | DEVICE, "user/p/full", needs=("device in use",)),

    *rows("user", {"UploadSigningCertificate": ("bare", {"CertificateBody": SERVER})},
          key="UserName", path="p/"),
    *rows("user", {
        "ListSigningCertificates": {},
        "UpdateSigningCertificate": {"CertificateId": "{certificate}", "Status": "Inactive"},
        "DeleteSigningCertificate": {"CertificateId": "{certificate}"},
    }, key="UserName", path="p/", needs=("signing certificate",)),
    *rows("user", {"UploadSSHPublicKey": ("bare", {"SSHPublicKeyBody": KEY})},
          key="UserName", path="p/"),
    *rows("user", {
        "ListSSHPublicKeys": {},
        "GetSSHPublicKey": {"SSHPublicKeyId": "{ssh_key}", "Encoding": "SSH"},
        "UpdateSSHPublicKey": {"SSHPublicKeyId": "{ssh_key}", "Status": "Inactive"},
        "DeleteSSHPublicKey": {"SSHPublicKeyId": "{ssh_key}"},
    }, key="UserName", path="p/", needs=("ssh key",)),
    *rows("user", {"CreateServiceSpecificCredential": ("bare", {"ServiceName": GIT})},
          key="UserName", path="p/"),
    *rows("user", {
        "ListServiceSpecificCredentials": {},
        "ResetServiceSpecificCredential": {"ServiceSpecificCredentialId": "{credential}"},
        "UpdateServiceSpecificCredential": {
            "ServiceSpecificCredentialId": "{credential}", "Status": "Inactive",
        },
        "DeleteServiceSpecificCredential": {"ServiceSpecificCredentialId": "{credential}"},
    }, key="UserName", path="p/", needs=("credential",)),

    Row("UploadServerCertificate", {
        "ServerCertificateName": "new", "CertificateBody": SERVER,
        "PrivateKey": SERVER_KEY,
    }, "server-certificate/new"),
    Row("ListServerCertificates", {}, "server-certificate/"),
    *rows("server-certificate", {
        "GetServerCertificate": {},
        "DeleteServerCertificate": {},
        "TagServerCertificate": {"Tags": TAGS},
        "UntagServerCertificate": {"TagKeys": ["team"]},
        "ListServerCertificateTags": {},
    }, key="ServerCertificateName", path="", needs=("server certificate",)),
    Row("UpdateServerCertificate",
        {"ServerCertificateName": "full", "NewServerCertificateName": "named"},
        "server-certificate/full", [("iam:UpdateServerCertificate", "server-certificate/named")],
        needs=("server certificate",)),
]

# Who may come from elsewhere, and roles of services.
FEDERATION = [
    Row("CreateOpenIDConnectProvider", {"Url": ISSUER, "ThumbprintList": ["a" * 40]},
        "oidc-provider/issuer.example.com"),
    Row("ListOpenIDConnectProviders", {}, "oidc-provider/*"),
    *(
        Row(operation, PROVIDER | arguments, "oidc-provider/issuer.example.com", needs=("oidc",))
        for operation, arguments in {
            "GetOpenIDConnectProvider": {},
            "DeleteOpenIDConnectProvider": {},
            "AddClientIDToOpenIDConnectProvider": {"ClientID": "there"},
            "RemoveClientIDFromOpenIDConnectProvider": {"ClientID": "here"},
            "UpdateOpenIDConnectProviderThumbprint": {"ThumbprintList": ["b" * 40]},
            "TagOpenIDConnectProvider": {"Tags": TAGS},
            "UntagOpenIDConnectProvider": {"TagKeys": ["team"]},
            "ListOpenIDConnectProviderTags": {},
        }.items()
    ),
    Row("CreateSAMLProvider", {"Name": "Corp", "SAMLMetadataDocument": saml.metadata()},
        "saml-provider/Corp"),
    Row("ListSAMLProviders", {}, "saml-provider/*"),
    *(
        Row(operation, SAML | arguments, "saml-provider/Corp", needs=("saml",))
        for operation, arguments in {
            "GetSAMLProvider": {},
            "DeleteSAMLProvider": {},
            "UpdateSAMLProvider": {"SAMLMetadataDocument": saml.metadata()},
            "TagSAMLProvider": {"Tags": TAGS},
            "UntagSAMLProvider": {"TagKeys": ["team"]},
            "ListSAMLProviderTags": {},
        }.items()
    ),
    Row("CreateServiceLinkedRole", {"AWSServiceName": LINKED}, LINKED_ROLE),
    Row("DeleteServiceLinkedRole", {"RoleName": "{linked}"}, LINKED_ROLE, needs=("linked role",)),
    Row("GetServiceLinkedRoleDeletionStatus", {"DeletionTaskId": "{task}"}, LINKED_ROLE,
        needs=("deletion",)),
]

SOURCE = {"PolicySourceArn": "arn:aws:iam::{account}:user/p/full"}

# What tells about others.
REPORTS = [
    Row("GenerateCredentialReport", {}, "*"),
    Row("GetCredentialReport", {}, "*", needs=("credential report",)),
    Row("GenerateServiceLastAccessedDetails", {"Arn": "arn:aws:iam::{account}:user/p/full"},
        "user/p/full"),
    Row("GetServiceLastAccessedDetails", {"JobId": "{job}"}, "*", needs=("job",)),
    Row("GetServiceLastAccessedDetailsWithEntities", {"JobId": "{job}", "ServiceNamespace": "iam"},
        "*", needs=("job",)),
    Row("ListPoliciesGrantingServiceAccess",
        {"Arn": "arn:aws:iam::{account}:user/p/full", "ServiceNamespaces": ["iam"]},
        "user/p/full"),
    Row("GetContextKeysForCustomPolicy", {"PolicyInputList": [DOCUMENT]}, "*"),
    Row("GetContextKeysForPrincipalPolicy", SOURCE, "user/p/full"),
    Row("SimulateCustomPolicy",
        {"PolicyInputList": [DOCUMENT], "ActionNames": ["s3:GetObject"]}, "*"),
    Row("SimulatePrincipalPolicy", SOURCE | {"ActionNames": ["s3:GetObject"]}, "user/p/full"),
]
