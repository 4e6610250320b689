"""SAML identity providers."""

import datetime
import re

import pytest

from support import saml
from support.documents import allow
from support.refusals import exists, limit_exceeded, no_such, not_authorized, refused


@pytest.fixture
def provider(iam):
    """The arguments that name one."""
    made = iam.create_saml_provider(Name="Corp", SAMLMetadataDocument=saml.metadata())
    return {"SAMLProviderArn": made["SAMLProviderArn"]}


def missing(arn: str):
    return no_such(f"Manifest not found for arn {arn}")


def unreadable(reason: str):
    return refused(400, "InvalidInput", f"Could not parse metadata. Reason: {reason}.")


def test_a_provider_comes_back(root, iam, provider):
    arn = root.iam_arn("saml-provider/Corp")
    assert provider["SAMLProviderArn"] == arn
    shown = iam.get_saml_provider(**provider)
    assert shown["SAMLMetadataDocument"] == saml.metadata()
    assert shown["ValidUntil"] - shown["CreateDate"] == datetime.timedelta(days=36_500)
    assert re.fullmatch("[A-Z0-9]{22,64}", shown["SAMLProviderUUID"])
    assert (shown["Tags"], shown.get("PrivateKeyList")) == ([], None)
    [listed] = iam.list_saml_providers()["SAMLProviderList"]
    assert (listed["Arn"], listed["ValidUntil"]) == (arn, shown["ValidUntil"])
    assert iam.get_account_summary()["SummaryMap"]["Providers"] == 1
    with exists("Provider with name Corp already exists."):
        iam.create_saml_provider(Name="Corp", SAMLMetadataDocument=saml.metadata())
    iam.delete_saml_provider(**provider)
    assert iam.list_saml_providers()["SAMLProviderList"] == []
    with missing(arn):
        iam.get_saml_provider(**provider)


def test_metadata_is_replaced(iam, provider):
    until = saml.metadata("other", attributes='validUntil="2099-01-01T00:00:00Z"')
    answer = iam.update_saml_provider(**provider, SAMLMetadataDocument=until)
    assert answer["SAMLProviderArn"] == provider["SAMLProviderArn"]
    shown = iam.get_saml_provider(**provider)
    assert shown["SAMLMetadataDocument"] == until
    assert shown["ValidUntil"].year == 2099
    with refused(400, "InvalidInput", re.compile("Unable to update identity provider. No .*")):
        iam.update_saml_provider(**provider)


def test_what_is_no_metadata(root, iam):
    def create(document):
        iam.create_saml_provider(Name="Corp", SAMLMetadataDocument=document)

    laughs = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    with unreadable("the document has a type declaration"):
        create(saml.metadata(before=laughs))
    with unreadable("the document is not well-formed"):
        create(saml.metadata()[:-10])
    with unreadable("the document is too large"):
        create("<a>" * 1_000 + "</a>" * 1_000)
    with unreadable("the metadata is too long"):
        create(saml.metadata() + " " * 300_000)
    with unreadable("the metadata has expired"):
        create(saml.metadata(attributes='validUntil="2001-01-01T00:00:00Z"'))
    with unreadable("the certificate cannot be read"):
        create(saml.metadata().replace("MII", "AAA", 1))
    with unreadable("the metadata describes no identity provider"):
        create(saml.metadata().replace("IDPSSODescriptor", "SPSSODescriptor"))
    with refused(400, "ValidationError", re.compile(".*greater than or equal to 1000")):
        root.unchecked("iam").create_saml_provider(Name="Corp", SAMLMetadataDocument="<a/>")


def test_private_keys(iam, provider):
    update = lambda **changes: iam.update_saml_provider(**provider, **changes)
    with refused(400, "InvalidInput", re.compile(".*because no private key is provided.")):
        update(AssertionEncryptionMode="Required")
    update(AssertionEncryptionMode="Required", AddPrivateKey=saml.private_pem("a"))
    update(AddPrivateKey=saml.private_pem("b"))
    with limit_exceeded("Cannot exceed quota for PrivateKeysPerSAMLProvider: 2"):
        update(AddPrivateKey=saml.private_pem("c"))
    shown = iam.get_saml_provider(**provider)
    assert shown["AssertionEncryptionMode"] == "Required"
    first, second = (key["KeyId"] for key in shown["PrivateKeyList"])
    with refused(400, "InvalidInput", re.compile("Unable to add and remove private keys .*")):
        update(AddPrivateKey=saml.private_pem("c"), RemovePrivateKey=first)
    update(RemovePrivateKey=first)
    with no_such(f"Private key with id {first} not found."):
        update(RemovePrivateKey=first)
    with refused(400, "InvalidInput", re.compile("Unable to remove the last private key .*")):
        update(RemovePrivateKey=second)
    with refused(400, "InvalidInput", re.compile("Unable to parse key. .*")):
        update(AddPrivateKey="-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----")


def test_tags_of_a_provider(iam, provider):
    iam.tag_saml_provider(**provider, Tags=[
        {"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}])
    iam.untag_saml_provider(**provider, TagKeys=["a"])
    assert iam.list_saml_provider_tags(**provider)["Tags"] == [{"Key": "b", "Value": "2"}]
    with refused(400, "InvalidInput", "Reserved prefix aws: cannot be used in tag keys."):
        iam.tag_saml_provider(**provider, Tags=[{"Key": "aws:a", "Value": "1"}])


def test_what_is_not_there_or_no_provider(root, iam):
    arn = root.iam_arn("saml-provider/None")
    none = {"SAMLProviderArn": arn}
    for call in (
        lambda: iam.get_saml_provider(**none),
        lambda: iam.update_saml_provider(**none, SAMLMetadataDocument=saml.metadata()),
        lambda: iam.delete_saml_provider(**none),
        lambda: iam.tag_saml_provider(**none, Tags=[{"Key": "a", "Value": "1"}]),
        lambda: iam.untag_saml_provider(**none, TagKeys=["a"]),
        lambda: iam.list_saml_provider_tags(**none),
    ):
        with missing(arn):
            call()
    with refused(400, "InvalidInput", re.compile("Invalid ARN: .*")):
        iam.get_saml_provider(SAMLProviderArn=root.iam_arn("user/nobody-here"))


CALLS = [
    ("CreateSAMLProvider", lambda iam, arn: iam.create_saml_provider(
        Name="New", SAMLMetadataDocument=saml.metadata())),
    ("GetSAMLProvider", lambda iam, arn: iam.get_saml_provider(SAMLProviderArn=arn)),
    ("ListSAMLProviders", lambda iam, arn: iam.list_saml_providers()),
    ("UpdateSAMLProvider", lambda iam, arn: iam.update_saml_provider(
        SAMLProviderArn=arn, SAMLMetadataDocument=saml.metadata())),
    ("TagSAMLProvider", lambda iam, arn: iam.tag_saml_provider(
        SAMLProviderArn=arn, Tags=[{"Key": "a", "Value": "1"}])),
    ("ListSAMLProviderTags", lambda iam, arn: iam.list_saml_provider_tags(SAMLProviderArn=arn)),
    ("UntagSAMLProvider", lambda iam, arn: iam.untag_saml_provider(
        SAMLProviderArn=arn, TagKeys=["a"])),
    ("DeleteSAMLProvider", lambda iam, arn: iam.delete_saml_provider(SAMLProviderArn=arn)),
]


def test_each_operation_wants_its_own_action(root, provider):
    for operation, call in CALLS:
        action, arn = f"iam:{operation}", provider["SAMLProviderArn"]
        resource = root.iam_arn({
            "CreateSAMLProvider": "saml-provider/New", "ListSAMLProviders": "saml-provider/*",
        }.get(operation, "saml-provider/Corp"))
        others = [f"iam:{other}" for other, _ in CALLS if other != operation]
        ann = root.new_user(f"without-{operation}", allow(others, "*"))
        with not_authorized(ann.arn, action, resource):
            call(ann.iam, arn)
        only = root.new_user(f"only-{operation}", allow(action, resource))
        call(only.iam, arn)
