"""Outbound web identity federation: tokens of an account's principals, and who believes them."""

import base64
import dataclasses
import datetime
import json
import re
import secrets
import urllib.error
import urllib.request

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from support.documents import allow, policy, statement, text, trust
from support.refusals import not_authorized, refused
from support.secure import SecureServer
from support.server import Server

OWN = "https://sts.amazonaws.com/"
OFF = "Outbound web identity federation is not enabled for this account."


@pytest.fixture
def issuer(root):
    return root.iam.enable_outbound_web_identity_federation()["IssuerIdentifier"]


def fetched(url: str) -> dict:
    with urllib.request.urlopen(url, timeout=10) as answer:
        assert answer.headers["Content-Type"] == "application/json"
        assert answer.headers["Cache-Control"] == "public, max-age=300"
        return json.load(answer)


def discovered(issuer: str) -> dict:
    """The provider's keys, found as its clients find them."""
    document = fetched(f"{issuer}/.well-known/openid-configuration")
    assert document["issuer"] == issuer
    assert set(document["id_token_signing_alg_values_supported"]) == {"RS256", "ES384"}
    return {key["kid"]: key for key in fetched(document["jwks_uri"])["keys"]}


def decoded(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def verified(token: str, keys: dict) -> tuple[dict, dict]:
    """Header and claims, after a library that is not the server's has verified the signature."""
    header, claims, signature = token.split(".")
    signed, signature = f"{header}.{claims}".encode(), decoded(signature)
    header = json.loads(decoded(header))
    key = keys[header["kid"]]
    assert key["alg"] == header["alg"] and key["use"] == "sig"
    number = lambda name: int.from_bytes(decoded(key[name]), "big")
    match header["alg"]:
        case "RS256":
            public = rsa.RSAPublicNumbers(number("e"), number("n")).public_key()
            assert public.key_size >= 2048
            public.verify(signature, signed, padding.PKCS1v15(), hashes.SHA256())
        case "ES384":
            half = len(signature) // 2
            pair = encode_dss_signature(
                int.from_bytes(signature[:half], "big"), int.from_bytes(signature[half:], "big"))
            numbers = ec.EllipticCurvePublicNumbers(number("x"), number("y"), ec.SECP384R1())
            numbers.public_key().verify(pair, signed, ec.ECDSA(hashes.SHA384()))
    return header, json.loads(decoded(claims))


class Tokens:
    """Whose tokens are asked for."""

    def __init__(self, identity):
        self.identity = identity

    def get_web_identity_token(self, **changes):
        arguments = {"Audience": ["https://api.example.com"], "SigningAlgorithm": "ES384"}
        return self.identity.sts.get_web_identity_token(**arguments | changes)


def test_it_is_enabled_shown_and_disabled(root):
    with refused(404, "FeatureDisabled", OFF):
        root.iam.get_outbound_web_identity_federation_info()
    with refused(404, "FeatureDisabled", OFF):
        root.iam.disable_outbound_web_identity_federation()
    issuer = root.iam.enable_outbound_web_identity_federation()["IssuerIdentifier"]
    assert issuer == f"{root.url}/_sekisho/issuers/{root.account}"
    with refused(409, "FeatureEnabled",
                 "Outbound web identity federation is already enabled for this account."):
        root.iam.enable_outbound_web_identity_federation()
    info = root.iam.get_outbound_web_identity_federation_info()
    assert (info["IssuerIdentifier"], info["JwtVendingEnabled"]) == (issuer, True)
    root.iam.disable_outbound_web_identity_federation()
    with refused(404, "FeatureDisabled", OFF):
        root.iam.get_outbound_web_identity_federation_info()


@pytest.mark.parametrize("algorithm", ["RS256", "ES384"])
def test_a_user_s_token_is_verified_by_another_library(root, issuer, algorithm):
    ann = root.new_user("ann", allow("sts:*"), Path="/team/",
                        Tags=[{"Key": "Team", "Value": "blue"}])
    answer = Tokens(ann).get_web_identity_token(SigningAlgorithm=algorithm)
    header, claims = verified(answer["WebIdentityToken"], discovered(issuer))
    assert (header["typ"], header["alg"]) == ("JWT", algorithm)
    assert claims["iss"] == issuer and claims["aud"] == "https://api.example.com"
    assert claims["sub"] == root.iam_arn("user/team/ann")
    assert claims["exp"] - claims["iat"] == 300
    assert answer["Expiration"] == datetime.datetime.fromtimestamp(claims["exp"], datetime.UTC)
    assert re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
                        claims["jti"])
    assert claims[OWN] == {
        "aws_account": root.account, "source_region": "us-east-1",
        "principal_id": claims["sub"], "principal_tags": {"Team": "blue"},
    }


def test_a_session_s_token_says_whose_session_it_is(root, issuer):
    role = root.iam.create_role(
        RoleName="worker", Path="/team/", Tags=[{"Key": "Cost", "Value": "7"}],
        AssumeRolePolicyDocument=text(trust(root.account, [
            "sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"])))["Role"]["Arn"]
    root.iam.put_role_policy(RoleName="worker", PolicyName="p", PolicyDocument=text(allow("sts:*")))
    ann = root.new_user("ann", allow("sts:*"))
    session = ann.assume(role, Tags=[{"Key": "Team", "Value": "blue"}], SourceIdentity="ann",
                         DurationSeconds=900)
    answer = Tokens(session).get_web_identity_token(Audience=["a", "b"], DurationSeconds=600,
                   Tags=[{"Key": "job-id", "Value": "1"}])
    _, claims = verified(answer["WebIdentityToken"], discovered(issuer))
    assert claims["sub"] == role and claims["aud"] == ["a", "b"]
    own = claims[OWN]
    assert own["principal_tags"] == {"Team": "blue", "Cost": "7"}
    assert own["request_tags"] == {"job-id": "1"} and own["source_identity"] == "ann"
    ends = datetime.datetime.fromisoformat(own["original_session_exp"])
    assert 590 < ends.timestamp() - claims["iat"] <= 900
    with refused(403, "SessionDurationEscalationException", re.compile(
            "The requested token duration would extend the session .*")):
        Tokens(session).get_web_identity_token(DurationSeconds=1_000)


def test_what_is_refused(root):
    ann = root.new_user("ann", allow("sts:*"))
    with refused(403, "OutboundWebIdentityFederationDisabledException", re.compile(
            "The outbound web identity federation feature is not enabled for this account. .*")):
        Tokens(ann).get_web_identity_token()
    root.iam.enable_outbound_web_identity_federation()
    enumeration = (
        "1 validation error detected: Value '{}' at 'signingAlgorithm' failed to satisfy "
        "constraint: Member must satisfy enum value set: [RS256, ES384]"
    )
    for algorithm in ("ES256", "HS256", "rs256"):
        with refused(400, "ValidationError", enumeration.format(algorithm)):
            Tokens(ann).get_web_identity_token(SigningAlgorithm=algorithm)
    many = [{"Key": secrets.token_hex(60), "Value": secrets.token_hex(128)} for _ in range(50)]
    with refused(400, "JWTPayloadSizeExceededException", re.compile(
            "The requested token payload size exceeds the maximum allowed size. .*")):
        Tokens(ann).get_web_identity_token(Tags=many)
    twice = [{"Key": "a", "Value": "1"}, {"Key": "A", "Value": "2"}]
    with refused(400, "InvalidParameterValue", re.compile("Duplicate tag keys found. .*")):
        Tokens(ann).get_web_identity_token(Tags=twice)
    unchecked = ann.unchecked("sts")
    for changes in ({"DurationSeconds": 59}, {"DurationSeconds": 3_601}, {"Audience": []},
                    {"Audience": ["a"] * 11}, {"Tags": twice * 26}):
        with refused(400, "ValidationError", re.compile("1 validation error detected: .*")):
            unchecked.get_web_identity_token(
                **{"Audience": ["a"], "SigningAlgorithm": "RS256"} | changes)


def test_policies_bound_audience_algorithm_length_and_tags(root, issuer):
    condition = {
        "ForAllValues:StringEquals": {"sts:IdentityTokenAudience": ["a", "b"]},
        "StringEquals": {"sts:SigningAlgorithm": "ES384"},
        "NumericLessThanEquals": {"sts:DurationSeconds": "300"},
    }
    own = f"arn:aws:sts::{root.account}:self"
    bounded = statement("Allow", "sts:GetWebIdentityToken", own, Condition=condition)
    ann = root.new_user("ann", policy(bounded))
    Tokens(ann).get_web_identity_token(Audience=["a", "b"])
    for changes in ({"Audience": ["a", "c"]}, {"SigningAlgorithm": "RS256"},
                    {"DurationSeconds": 301}):
        with not_authorized(ann_arn(root), "sts:GetWebIdentityToken", own):
            Tokens(ann).get_web_identity_token(**{"Audience": ["a"]} | changes)
    tags = [{"Key": "scope", "Value": "read"}]
    with not_authorized(ann_arn(root), "sts:TagGetWebIdentityToken", own):
        Tokens(ann).get_web_identity_token(Audience=["a"], Tags=tags)
    tagging = statement("Allow", "sts:TagGetWebIdentityToken", own, Condition={
        "StringEquals": {"aws:RequestTag/scope": "read"},
        "ForAllValues:StringEquals": {"aws:TagKeys": ["scope"]}})
    root.iam.put_user_policy(UserName="ann", PolicyName="tag", PolicyDocument=text(policy(tagging)))
    Tokens(ann).get_web_identity_token(Audience=["a"], Tags=tags)
    with not_authorized(ann_arn(root), "sts:TagGetWebIdentityToken", own):
        Tokens(ann).get_web_identity_token(
            Audience=["a"], Tags=[{"Key": "scope", "Value": "write"}])


def ann_arn(root) -> str:
    return root.iam_arn("user/ann")


def test_new_keys_come_with_each_enabling_and_old_ones_verify_for_a_while(root, issuer):
    ann = root.new_user("ann", allow("sts:*"))
    old = Tokens(ann).get_web_identity_token()["WebIdentityToken"]
    root.iam.disable_outbound_web_identity_federation()
    assert set(discovered(issuer)) == {"RSA_0", "EC384_0"}
    assert root.iam.enable_outbound_web_identity_federation()["IssuerIdentifier"] == issuer
    keys = discovered(issuer)
    assert set(keys) == {"RSA_0", "EC384_0", "RSA_1", "EC384_1"}
    assert verified(old, keys)[0]["kid"] == "EC384_0"
    assert verified(Tokens(ann).get_web_identity_token(
        )["WebIdentityToken"], keys)[0]["kid"] == "EC384_1"
    assert not any({"d", "p", "q"} & set(key) for key in keys.values())


def test_accounts_have_keys_of_their_own(root, other, issuer):
    theirs = other.iam.enable_outbound_web_identity_federation()["IssuerIdentifier"]
    assert theirs != issuer
    assert discovered(theirs)["RSA_0"]["n"] != discovered(issuer)["RSA_0"]["n"]


@pytest.mark.parametrize("path", [
    "{account}/.well-known/openid-configuration", "{account}/.well-known/jwks.json",
    "999999999999/.well-known/jwks.json", "x/.well-known/jwks.json", "", "{account}",
])
def test_issuers_that_are_not_there(root, path):
    url = f"{root.url}/_sekisho/issuers/{path.format(account=root.account)}"
    with pytest.raises(urllib.error.HTTPError) as refusal:
        urllib.request.urlopen(url, timeout=10)
    assert refusal.value.code == 404


def test_keys_survive_a_restart():
    with Server(ephemeral=False) as server:
        root = server.root
        root.iam.enable_outbound_web_identity_federation()
        ann = root.new_user("ann", allow("sts:*"))
        path = f"/_sekisho/issuers/{root.account}"
        before = Tokens(ann).get_web_identity_token()["WebIdentityToken"]
        assert server.stop() == 0
        server.start()
        keys = discovered_at(server, path)
        again = dataclasses.replace(ann, url=server.url)
        for token in (before, Tokens(again).get_web_identity_token()["WebIdentityToken"]):
            assert verified(token, keys)[0]["kid"] == "EC384_0"


def discovered_at(server, path: str) -> dict:
    """The keys, wherever the server listens now."""
    keys = fetched(f"{server.url}{path}/.well-known/jwks.json")["keys"]
    return {key["kid"]: key for key in keys}


def test_the_operator_says_where_others_reach_the_server():
    with Server(settings={"ISSUER_URL": "https://iam.example.com/aws/"}) as server:
        issuer = server.root.iam.enable_outbound_web_identity_federation()["IssuerIdentifier"]
        assert issuer == f"https://iam.example.com/aws/_sekisho/issuers/{server.root.account}"


def test_another_server_lets_the_token_s_principal_in(root):
    with SecureServer() as first:
        iam = first.client(first.root, "iam")
        issuer = iam.enable_outbound_web_identity_federation()["IssuerIdentifier"]
        assert issuer.startswith("https://127.0.0.1:")
        sts = first.client(first.root, "sts")
        said = sts.get_web_identity_token(
            Audience=["second"], SigningAlgorithm="RS256")["WebIdentityToken"]
        other = sts.get_web_identity_token(
            Audience=["third"], SigningAlgorithm="RS256")["WebIdentityToken"]
        provider = root.iam.create_open_id_connect_provider(
            Url=issuer, ClientIDList=["second"], ThumbprintList=[first.thumbprint],
        )["OpenIDConnectProviderArn"]
        name = issuer.removeprefix("https://")
        subject = f"arn:aws:iam::{first.root.account}:root"
        document = {"Version": "2012-10-17", "Statement": {
            "Effect": "Allow", "Principal": {"Federated": provider},
            "Action": "sts:AssumeRoleWithWebIdentity",
            "Condition": {"StringEquals": {f"{name}:sub": subject, f"{name}:aud": "second"}},
        }}
        role = root.iam.create_role(
            RoleName="guest", AssumeRolePolicyDocument=json.dumps(document))["Role"]["Arn"]
        answer = root.sts.assume_role_with_web_identity(
            RoleArn=role, RoleSessionName="guest", WebIdentityToken=said)
        assert answer["SubjectFromWebIdentityToken"] == subject
        assert root.session(answer["Credentials"]).arn == answer["AssumedRoleUser"]["Arn"]
        with refused(400, "InvalidIdentityToken", "Incorrect token audience"):
            root.sts.assume_role_with_web_identity(
                RoleArn=role, RoleSessionName="guest", WebIdentityToken=other)
