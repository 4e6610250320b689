"""OIDC identity providers."""

import re

import pytest

from support.documents import allow
from support.refusals import exists, limit_exceeded, no_such, not_authorized, refused

PRINT = "990F4193972F2BECF12DDEDA5237F9C952F20D9E"


@pytest.fixture
def provider(iam):
    """The arguments that name one."""
    made = iam.create_open_id_connect_provider(
        Url="https://token.example.com/team", ClientIDList=["app"], ThumbprintList=[PRINT]
    )
    return {"OpenIDConnectProviderArn": made["OpenIDConnectProviderArn"]}


def missing(arn: str):
    return no_such(f"OpenIDConnect Provider not found for arn {arn}")


def test_a_provider_comes_back(root, iam, provider):
    arn = root.iam_arn("oidc-provider/token.example.com/team")
    assert provider["OpenIDConnectProviderArn"] == arn
    shown = iam.get_open_id_connect_provider(**provider)
    assert shown["Url"] == "token.example.com/team"
    assert (shown["ClientIDList"], shown["ThumbprintList"]) == (["app"], [PRINT])
    assert iam.list_open_id_connect_providers()["OpenIDConnectProviderList"] == [{"Arn": arn}]
    assert iam.get_account_summary()["SummaryMap"]["Providers"] == 1
    with exists("Provider with url https://token.example.com/team already exists."):
        iam.create_open_id_connect_provider(Url="https://token.example.com/team")
    iam.delete_open_id_connect_provider(**provider)
    iam.delete_open_id_connect_provider(**provider)
    with missing(arn):
        iam.get_open_id_connect_provider(**provider)


def test_client_ids_and_thumbprints_change(iam, provider):
    iam.add_client_id_to_open_id_connect_provider(**provider, ClientID="web")
    iam.remove_client_id_from_open_id_connect_provider(**provider, ClientID="app")
    iam.update_open_id_connect_provider_thumbprint(**provider, ThumbprintList=["0" * 40])
    shown = iam.get_open_id_connect_provider(**provider)
    assert (shown["ClientIDList"], shown["ThumbprintList"]) == (["web"], ["0" * 40])
    with refused(400, "InvalidInput", "Thumbprint must be 40 hexadecimal digits"):
        iam.update_open_id_connect_provider_thumbprint(**provider, ThumbprintList=["x" * 40])
    with limit_exceeded("Cannot exceed quota for ThumbprintsPerOpenIdConnectProvider: 5"):
        iam.update_open_id_connect_provider_thumbprint(**provider, ThumbprintList=[PRINT] * 6)


def test_tags_of_a_provider(iam, provider):
    iam.tag_open_id_connect_provider(**provider, Tags=[
        {"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}])
    iam.untag_open_id_connect_provider(**provider, TagKeys=["a"])
    assert iam.list_open_id_connect_provider_tags(**provider)["Tags"] == [
        {"Key": "b", "Value": "2"}
    ]
    with refused(400, "InvalidInput", "Reserved prefix aws: cannot be used in tag keys."):
        iam.tag_open_id_connect_provider(**provider, Tags=[{"Key": "aws:a", "Value": "1"}])


def test_what_is_not_there_or_no_provider(root, iam):
    arn = root.iam_arn("oidc-provider/none.example.com")
    none = {"OpenIDConnectProviderArn": arn}
    for call in (
        lambda: iam.add_client_id_to_open_id_connect_provider(**none, ClientID="a"),
        lambda: iam.remove_client_id_from_open_id_connect_provider(**none, ClientID="a"),
        lambda: iam.update_open_id_connect_provider_thumbprint(**none, ThumbprintList=[PRINT]),
        lambda: iam.tag_open_id_connect_provider(**none, Tags=[{"Key": "a", "Value": "1"}]),
        lambda: iam.untag_open_id_connect_provider(**none, TagKeys=["a"]),
        lambda: iam.list_open_id_connect_provider_tags(**none),
    ):
        with missing(arn):
            call()
    with refused(400, "InvalidInput", re.compile("Invalid ARN: .*")):
        iam.get_open_id_connect_provider(OpenIDConnectProviderArn=root.iam_arn("user/nobody-here"))
    with refused(400, "ValidationError", "Invalid Open ID Connect Provider URL"):
        iam.create_open_id_connect_provider(Url="http://token.example.com")


def test_a_policy_may_name_providers(root):
    arn = root.iam_arn("oidc-provider/a.example")
    ann = root.new_user("ann", allow("iam:CreateOpenIDConnectProvider", arn))
    ann.iam.create_open_id_connect_provider(Url="https://a.example")
    other = root.iam_arn("oidc-provider/b.example")
    with not_authorized(ann.arn, "iam:CreateOpenIDConnectProvider", other):
        ann.iam.create_open_id_connect_provider(Url="https://b.example")
