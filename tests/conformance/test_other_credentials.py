"""SSH public keys and service-specific credentials."""

import re

import pytest

from support.documents import allow
from support.pages import all_items
from support.refusals import conflict, limit_exceeded, no_such, not_authorized, refused
from support.ssh_keys import FINGERPRINT, KEY

GIT = "codecommit.amazonaws.com"


@pytest.fixture
def ann(iam):
    iam.create_user(UserName="ann")
    return {"UserName": "ann"}


def test_an_ssh_key_is_shown_in_either_encoding(iam, ann):
    key = iam.upload_ssh_public_key(**ann, SSHPublicKeyBody=KEY + " ann@home")["SSHPublicKey"]
    assert re.fullmatch("APKA[A-Z2-7]{17}", key["SSHPublicKeyId"])
    assert (key["Fingerprint"], key["Status"]) == (FINGERPRINT, "Active")
    one = {**ann, "SSHPublicKeyId": key["SSHPublicKeyId"]}
    assert iam.get_ssh_public_key(**one, Encoding="SSH")["SSHPublicKey"]["SSHPublicKeyBody"] == KEY
    pem = iam.get_ssh_public_key(**one, Encoding="PEM")["SSHPublicKey"]["SSHPublicKeyBody"]
    assert pem.startswith("-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A")
    iam.update_ssh_public_key(**one, Status="Inactive")
    listed = iam.list_ssh_public_keys(**ann)["SSHPublicKeys"]
    assert [(item["SSHPublicKeyId"], item["Status"]) for item in listed] == [
        (key["SSHPublicKeyId"], "Inactive")
    ]
    with conflict("Cannot delete entity, must remove referenced objects first."):
        iam.delete_user(UserName="ann")
    iam.delete_ssh_public_key(**one)
    iam.delete_user(UserName="ann")


def test_what_is_no_ssh_key_is_refused(iam, ann):
    with refused(400, "UnrecognizedPublicKeyEncoding",
                 "The SSH public key must be encoded in ssh-rsa format or PEM format."):
        iam.upload_ssh_public_key(**ann, SSHPublicKeyBody="ssh-ed25519 AAAA")
    with refused(400, "InvalidPublicKey", "The SSH public key is not a valid RSA key."):
        iam.upload_ssh_public_key(**ann, SSHPublicKeyBody="ssh-rsa AAAA")
    iam.upload_ssh_public_key(**ann, SSHPublicKeyBody=KEY)
    with refused(400, "DuplicateSSHPublicKey",
                 "The SSH public key is already associated with the user ann."):
        iam.upload_ssh_public_key(**ann, SSHPublicKeyBody=KEY)


def test_words_of_ssh_keys_that_are_not_there(iam, ann):
    one = {**ann, "SSHPublicKeyId": "APKAAAAAAAAAAAAAAAAAA"}
    missing = "The Public Key with id APKAAAAAAAAAAAAAAAAAA cannot be found."
    with no_such(missing):
        iam.get_ssh_public_key(**one, Encoding="SSH")
    with no_such(missing):
        iam.update_ssh_public_key(**one, Status="Active")
    with no_such(missing):
        iam.delete_ssh_public_key(**one)
    with no_such("The user with name eve cannot be found."):
        iam.list_ssh_public_keys(UserName="eve")
    with no_such("The user with name eve cannot be found."):
        iam.upload_ssh_public_key(UserName="eve", SSHPublicKeyBody=KEY)


def test_a_service_specific_credential_shows_its_password_once(root, ann):
    made = root.iam.create_service_specific_credential(**ann, ServiceName=GIT)
    made = made["ServiceSpecificCredential"]
    assert made["ServiceUserName"] == f"ann-at-{root.account}"
    assert re.fullmatch("ACCA[A-Z2-7]{17}", made["ServiceSpecificCredentialId"])
    listed = root.iam.list_service_specific_credentials(**ann)["ServiceSpecificCredentials"]
    assert listed == [{name: made[name] for name in made if name != "ServicePassword"}]
    one = {**ann, "ServiceSpecificCredentialId": made["ServiceSpecificCredentialId"]}
    again = root.iam.reset_service_specific_credential(**one)["ServiceSpecificCredential"]
    assert again["ServicePassword"] != made["ServicePassword"]
    root.iam.update_service_specific_credential(**one, Status="Inactive")
    assert root.iam.list_service_specific_credentials(AllUsers=True)["ServiceSpecificCredentials"][0][
        "Status"] == "Inactive"
    with conflict("Cannot delete entity, must remove referenced objects first."):
        root.iam.delete_user(UserName="ann")
    root.iam.delete_service_specific_credential(**one)
    root.iam.delete_user(UserName="ann")


def test_an_api_key_may_end(iam, ann):
    made = iam.create_service_specific_credential(
        **ann, ServiceName="bedrock.amazonaws.com", CredentialAgeDays=30
    )["ServiceSpecificCredential"]
    assert (made["ExpirationDate"] - made["CreateDate"]).days == 30
    assert "ServicePassword" not in made
    assert made["ServiceCredentialSecret"].startswith("ABSK")


def test_words_and_limits_of_service_specific_credentials(iam, ann):
    """Errors contract, 3."""
    with no_such("No such service s3.amazonaws.com is supported for Service Specific Credentials"):
        iam.create_service_specific_credential(**ann, ServiceName="s3.amazonaws.com")
    one = {**ann, "ServiceSpecificCredentialId": "ACCAAAAAAAAAAAAAAAAAA"}
    for call in (
        lambda: iam.delete_service_specific_credential(**one),
        lambda: iam.reset_service_specific_credential(**one),
        lambda: iam.update_service_specific_credential(**one, Status="Active"),
    ):
        with no_such("No such credential ACCAAAAAAAAAAAAAAAAAA exists"):
            call()
    for _ in range(2):
        iam.create_service_specific_credential(**ann, ServiceName=GIT)
    with limit_exceeded("Cannot exceed quota for ServiceSpecificCredentialsPerUser: 2"):
        iam.create_service_specific_credential(**ann, ServiceName=GIT)
    with no_such("The user with name eve cannot be found."):
        iam.list_service_specific_credentials(UserName="eve")
    ids = all_items(
        iam.list_service_specific_credentials, "ServiceSpecificCredentials",
        "ServiceSpecificCredentialId", MaxItems=1, **ann,
    )
    assert len(set(ids)) == 2


def test_a_policy_may_allow_the_credentials_of_one_service(root):
    condition = {"StringEquals": {"iam:ServiceSpecificCredentialServiceName": GIT}}
    ann = root.new_user("ann", allow("iam:*ServiceSpecificCredential", Condition=condition))
    made = ann.iam.create_service_specific_credential(UserName="ann", ServiceName=GIT)
    with not_authorized(ann.arn, "iam:CreateServiceSpecificCredential", root.iam_arn("user/ann")):
        ann.iam.create_service_specific_credential(UserName="ann", ServiceName="cassandra.amazonaws.com")
    ann.iam.delete_service_specific_credential(
        ServiceSpecificCredentialId=made["ServiceSpecificCredential"]["ServiceSpecificCredentialId"]
    )
