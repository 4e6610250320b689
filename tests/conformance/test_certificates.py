"""Server certificates and signing certificates."""

import re

import pytest

from support.certificates import CHAIN, EC, EC_KEY, EXPIRED, EXPIRED_KEY, SERVER, SERVER_KEY, pem
from support.documents import allow
from support.pages import all_items
from support.refusals import conflict, exists, limit_exceeded, no_such, not_authorized, refused

PARSE = "Unable to parse certificate. Please ensure the certificate is in PEM format."


def upload(iam, name: str, **more) -> dict:
    whole = {"CertificateBody": SERVER, "PrivateKey": SERVER_KEY, **more}
    return iam.upload_server_certificate(ServerCertificateName=name, **whole)


def test_a_server_certificate_comes_back_without_its_key(root, iam):
    made = upload(iam, "Web", Path="/web/", CertificateChain=CHAIN)
    metadata = made["ServerCertificateMetadata"]
    assert re.fullmatch("ASCA[A-Z2-7]{17}", metadata["ServerCertificateId"])
    assert metadata["Arn"] == root.iam_arn("server-certificate/web/Web")
    assert metadata["Expiration"].year == 2119
    shown = iam.get_server_certificate(ServerCertificateName="web")["ServerCertificate"]
    assert shown == {
        "ServerCertificateMetadata": metadata,
        "CertificateBody": SERVER,
        "CertificateChain": CHAIN,
    }
    assert iam.get_account_summary()["SummaryMap"]["ServerCertificates"] == 1


def test_what_does_not_fit_together_is_refused(iam):
    with refused(400, "MalformedCertificate", PARSE):
        upload(iam, "a", CertificateBody="none")
    with refused(400, "MalformedCertificate",
                 "Unable to parse key. Please ensure the key is unencrypted and in PEM format."):
        upload(iam, "a", PrivateKey="none")
    with refused(400, "KeyPairMismatch",
                 "The private key does not match the certificate's public key."):
        upload(iam, "a", PrivateKey=EC_KEY)
    with refused(400, "MalformedCertificate", re.compile("Unable to validate certificate chain.*0")):
        upload(iam, "a", CertificateChain=pem("root"))
    with refused(400, "MalformedCertificate",
                 "The current time must be within the certificate's validity period."):
        upload(iam, "a", CertificateBody=EXPIRED, PrivateKey=EXPIRED_KEY)
    with refused(400, "InvalidInput", "Duplicate tag keys found. "
                 "Please note that Tag keys are case insensitive."):
        upload(iam, "a", Tags=[{"Key": "a", "Value": "1"}, {"Key": "a", "Value": "2"}])
    upload(iam, "b", CertificateBody=EC, PrivateKey=EC_KEY)
    with exists("The Server Certificate with name B already exists."):
        upload(iam, "B")


def test_certificates_are_listed_by_path_and_renamed(iam):
    for name in ["b", "a", "c"]:
        upload(iam, name, Path="/x/" if name == "c" else "/")
    names = [one["ServerCertificateName"] for one in all_items(
        iam.list_server_certificates, "ServerCertificateMetadataList", MaxItems=1)]
    assert names == ["a", "b", "c"]
    listed = iam.list_server_certificates(PathPrefix="/x")["ServerCertificateMetadataList"]
    assert [one["ServerCertificateName"] for one in listed] == ["c"]
    with exists("The Server Certificate with name B already exists."):
        iam.update_server_certificate(ServerCertificateName="a", NewServerCertificateName="B")
    iam.update_server_certificate(
        ServerCertificateName="a", NewServerCertificateName="A2", NewPath="/y/"
    )
    shown = iam.get_server_certificate(ServerCertificateName="a2")["ServerCertificate"]
    assert shown["ServerCertificateMetadata"]["Arn"].endswith(":server-certificate/y/A2")
    iam.delete_server_certificate(ServerCertificateName="a2")
    missing = "The Server Certificate with name a2 cannot be found."
    with no_such(missing):
        iam.get_server_certificate(ServerCertificateName="a2")
    with no_such(missing):
        iam.update_server_certificate(ServerCertificateName="a2", NewPath="/z/")
    with no_such(missing):
        iam.delete_server_certificate(ServerCertificateName="a2")


def test_tags_of_a_server_certificate(iam):
    upload(iam, "web", Tags=[{"Key": "Team", "Value": "a"}])
    name = {"ServerCertificateName": "web"}
    iam.tag_server_certificate(**name, Tags=[{"Key": "team", "Value": "b"}])
    iam.untag_server_certificate(**name, TagKeys=["Team", "none"])
    assert iam.list_server_certificate_tags(**name)["Tags"] == [{"Key": "team", "Value": "b"}]
    missing = "The Server Certificate with name none cannot be found."
    with no_such(missing):
        iam.tag_server_certificate(
            ServerCertificateName="none", Tags=[{"Key": "a", "Value": "b"}]
        )
    with no_such(missing):
        iam.untag_server_certificate(ServerCertificateName="none", TagKeys=["a"])
    with no_such(missing):
        iam.list_server_certificate_tags(ServerCertificateName="none")
    with refused(400, "InvalidInput", "Reserved prefix aws: cannot be used in tag keys."):
        iam.tag_server_certificate(**name, Tags=[{"Key": "aws:a", "Value": "b"}])
    many = [{"Key": str(number), "Value": ""} for number in range(50)]
    with limit_exceeded("Cannot exceed quota for TagsPerEntity: 50"):
        iam.tag_server_certificate(**name, Tags=many)


def test_a_policy_may_name_certificates(root):
    arn = root.iam_arn("server-certificate/web/*")
    ann = root.new_user("ann", allow("iam:UploadServerCertificate", arn))
    upload(ann.iam, "a", Path="/web/")
    with not_authorized(ann.arn, "iam:UploadServerCertificate", root.iam_arn("server-certificate/a")):
        upload(ann.iam, "a")


@pytest.fixture
def ann(iam):
    iam.create_user(UserName="ann")
    return {"UserName": "ann"}


def test_a_signing_certificate_is_turned_off_and_deleted(iam, ann):
    made = iam.upload_signing_certificate(**ann, CertificateBody=SERVER)["Certificate"]
    assert re.fullmatch("[A-Z2-7]{32}", made["CertificateId"])
    assert (made["UserName"], made["Status"], made["CertificateBody"]) == ("ann", "Active", SERVER)
    one = {**ann, "CertificateId": made["CertificateId"]}
    iam.update_signing_certificate(**one, Status="Inactive")
    listed = iam.list_signing_certificates(**ann)["Certificates"]
    assert listed == [{**made, "Status": "Inactive"}]
    with conflict("Cannot delete entity, must remove referenced objects first."):
        iam.delete_user(UserName="ann")
    iam.delete_signing_certificate(**one)
    missing = f"The Certificate with id {made['CertificateId']} cannot be found."
    with no_such(missing):
        iam.delete_signing_certificate(**one)
    with no_such(missing):
        iam.update_signing_certificate(**one, Status="Active")
    with refused(400, "InvalidInput",
                 "A certificate's status can be set to Active or Inactive only."):
        iam.update_signing_certificate(**one, Status="Expired")
    iam.delete_user(UserName="ann")
    with no_such("The user with name ann cannot be found."):
        iam.list_signing_certificates(**ann)
    with no_such("The user with name ann cannot be found."):
        iam.upload_signing_certificate(**ann, CertificateBody=SERVER)


def test_what_is_no_new_signing_certificate_is_refused(iam, ann):
    with refused(400, "MalformedCertificate", PARSE):
        iam.upload_signing_certificate(**ann, CertificateBody="none")
    with refused(400, "InvalidCertificate",
                 "The current time must be within the certificate's validity period."):
        iam.upload_signing_certificate(**ann, CertificateBody=EXPIRED)
    iam.upload_signing_certificate(**ann, CertificateBody=SERVER)
    with refused(409, "DuplicateCertificate",
                 "The certificate is already associated with a user."):
        iam.upload_signing_certificate(CertificateBody=SERVER)
    iam.upload_signing_certificate(**ann, CertificateBody=EC)
    with limit_exceeded("Cannot exceed quota for CertificatesPerUser: 2"):
        iam.upload_signing_certificate(**ann, CertificateBody=pem("root"))
    # Without a name, the caller: here the root user.
    iam.upload_signing_certificate(CertificateBody=pem("root"))
    assert [one["UserName"] for one in iam.list_signing_certificates()["Certificates"]] == ["root"]
    assert iam.get_account_summary()["SummaryMap"]["AccountSigningCertificatesPresent"] == 1
