"""AssumeRoleWithWebIdentity: whose tokens are believed, and every way of forging one."""

import json
import re
import secrets
import time

import botocore.session
import pytest
from cryptography.hazmat.primitives import serialization

from support import oidc
from support.oidc import Federation, Provider
from support.refusals import denied, refused

TAGS = "https://aws.amazon.com/tags"
SOURCE_IDENTITY = "https://aws.amazon.com/source_identity"

MALFORMED = (
    "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)"
)
ALGORITHM = (
    "The ID Token provided must be signed by RS256, RS384, RS512, ES256, ES384 or ES512, "
    "without critical extensions"
)
SIGNATURE = "The signature of the ID Token provided is invalid"
KEY = (
    "Couldn't retrieve verification key from your identity provider,  please reference "
    "AssumeRoleWithWebIdentity documentation for requirements"
)
UNREACHABLE = (
    "The identity provider could not be reached to verify the token. Retry the request a limited "
    "number of times"
)
CERTIFICATE = "OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint"


@pytest.fixture
def provider():
    with Provider() as provider:
        yield provider


@pytest.fixture
def federation(root, provider):
    return Federation(root, provider)


def untrusted(message):
    return refused(400, "InvalidIdentityToken", message)


def test_a_user_of_a_provider_becomes_a_session(root, federation, provider):
    answer = federation.assume_role_with_web_identity(provider.token())
    assert answer["AssumedRoleUser"]["Arn"].endswith(":assumed-role/Reader/ann@example.com")
    assert answer["AssumedRoleUser"]["AssumedRoleId"].endswith(":ann@example.com")
    assert answer["SubjectFromWebIdentityToken"] == "user-ann"
    assert (answer["Provider"], answer["Audience"]) == (federation.arn, "app")
    assert "PackedPolicySize" not in answer and "SourceIdentity" not in answer
    session = root.session(answer["Credentials"])
    assert session.arn == answer["AssumedRoleUser"]["Arn"]


def test_a_program_signs_in_by_the_token_in_a_file(root, federation, provider, tmp_path,
                                                   monkeypatch):
    """As pods and CI jobs do: the SDK reads the file and asks by itself."""
    file = tmp_path / "token"
    file.write_text(provider.token())
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in {
        "AWS_ROLE_ARN": federation.role, "AWS_WEB_IDENTITY_TOKEN_FILE": str(file),
        "AWS_ROLE_SESSION_NAME": "pod", "AWS_ENDPOINT_URL": root.url,
        "AWS_DEFAULT_REGION": "us-east-1", "AWS_CONFIG_FILE": str(tmp_path / "none"),
        "AWS_SHARED_CREDENTIALS_FILE": str(tmp_path / "none"),
    }.items():
        monkeypatch.setenv(name, value)
    arn = botocore.session.Session().create_client("sts").get_caller_identity()["Arn"]
    assert arn.endswith(":assumed-role/Reader/pod")


@pytest.mark.parametrize("algorithm", ["RS256", "RS384", "RS512", "ES256", "ES384", "ES512"])
def test_each_algorithm_that_aws_takes(federation, provider, algorithm):
    provider.keys = [oidc.jwk("first", algorithm)]
    federation.assume_role_with_web_identity(provider.token(algorithm=algorithm))


def test_keys_that_are_not_understood_do_not_spoil_the_set(federation, provider):
    provider.keys = [
        {"kty": "oct", "k": "c2VjcmV0", "kid": "first"}, {"kty": "OKP", "crv": "Ed25519"}, 7,
        oidc.jwk("first", kty="RSA", n="!"), oidc.jwk("first", alg=None, use=None),
    ]
    federation.assume_role_with_web_identity(provider.token())


def test_what_is_signed_by_none_or_by_a_secret_is_refused(federation, provider):
    public = oidc.key("first").public_key()
    secrets_known_to_all = [
        public.public_bytes(serialization.Encoding.PEM,
                            serialization.PublicFormat.SubjectPublicKeyInfo),
        public.public_bytes(serialization.Encoding.DER,
                            serialization.PublicFormat.SubjectPublicKeyInfo),
        json.dumps(provider.keys[0]).encode(), b"",
    ]
    for algorithm in ("none", "None", "NONE", "nOnE", "", "rs256"):
        with untrusted(ALGORITHM):
            federation.assume_role_with_web_identity(
                oidc.raw({"alg": algorithm, "kid": "first"}, provider.claims()))
    for secret in secrets_known_to_all:
        for algorithm in ("HS256", "hs256"):
            with untrusted(ALGORITHM):
                federation.assume_role_with_web_identity(oidc.raw(
                    {"alg": algorithm, "kid": "first"}, provider.claims(),
                    lambda signed: oidc.shared_secret(signed, secret)))
        # A true name over what the secret signed.
        with untrusted(SIGNATURE):
            federation.assume_role_with_web_identity(oidc.raw(
                {"alg": "RS256", "kid": "first"}, provider.claims(),
                lambda signed: oidc.shared_secret(signed, secret)))
    with untrusted(ALGORITHM):
        federation.assume_role_with_web_identity(provider.token(algorithm="PS256"))


def test_an_algorithm_must_be_the_key_s(federation, provider):
    provider.keys = [oidc.jwk("first"), oidc.jwk("curve", "ES256"),
                     oidc.jwk("any", alg=None)]
    federation.assume_role_with_web_identity(provider.token(name="any", algorithm="RS384"))
    for claimed, signed_by, name in (
        ("RS384", "RS384", "first"),  # The set says that the key is for RS256.
        ("RS256", "RS512", "first"),
        ("ES256", "RS256", "first"),
        ("RS256", "ES256", "curve"),
        ("ES384", "ES256", "curve"),
    ):
        header = {"alg": claimed, "kid": name}
        with untrusted(SIGNATURE):
            federation.assume_role_with_web_identity(oidc.raw(
                header, provider.claims(),
                lambda signed: oidc.signature(signed, signed_by, name)))


def test_signatures_of_others_are_refused(federation, provider):
    good = provider.token()
    header, claims, signature = good.split(".")
    other = provider.claims(sub="user-root")
    for token in (
        provider.token(name="other", header={"kid": "first"}),
        f"{header}.{oidc.base64url(json.dumps(other).encode())}.{signature}",
        f"{header}.{claims}.",
        *(f"{header}.{claims}.{oidc.base64url(bytes(length))}" for length in (64, 255, 256, 257)),
    ):
        with untrusted(SIGNATURE):
            federation.assume_role_with_web_identity(token)
    provider.keys = [oidc.jwk("curve", "ES256")]
    zero = oidc.raw({"alg": "ES256", "kid": "curve"}, provider.claims(), lambda _: bytes(64))
    time.sleep(5.1)
    with untrusted(SIGNATURE):
        federation.assume_role_with_web_identity(zero)


def test_a_key_that_the_token_brings_along_is_not_looked_at(federation, provider):
    for more in ({"jwk": oidc.jwk("evil")}, {"jku": f"{provider.url}/evil"},
                 {"x5u": f"{provider.url}/evil"}, {"x5c": ["AAAA"]}):
        with untrusted(KEY):
            federation.assume_role_with_web_identity(provider.token(name="evil", header=more))
        with untrusted(SIGNATURE):
            federation.assume_role_with_web_identity(
                provider.token(name="evil", header={"kid": "first"} | more))
    assert provider.count("/evil") == 0


def test_headers_that_are_not_taken(federation, provider):
    with untrusted(ALGORITHM):
        federation.assume_role_with_web_identity(provider.token(header={"crit": ["exp"]}))
    with untrusted(KEY):
        federation.assume_role_with_web_identity(provider.token(header={"kid": None}))
    for header in ({"kid": 7}, {"alg": None}, {"alg": 1}):
        with untrusted(MALFORMED):
            federation.assume_role_with_web_identity(provider.token(header=header))


def test_texts_that_are_no_tokens(federation, provider):
    good = provider.token()
    header, claims, signature = good.split(".")
    doubled = json.dumps(provider.claims())[:-1] + ', "sub": "user-root"}'
    escaped = json.dumps(provider.claims())[:-1] + ', "s\\u0075b": "user-root"}'
    deep = provider.claims(deep=json.loads("[" * 50 + "]" * 50))
    for token in (
        "abcd", "....", f"{header}.{claims}", f"{good}.", f".{good}", f"{good}=", good + "\n",
        f"{header}..{signature}", good.replace(".", ".+", 1), "{  }", header + "." + good,
        oidc.raw({"alg": "RS256"}, doubled), oidc.raw({"alg": "RS256"}, escaped),
        oidc.raw('{"alg": "RS256", "alg": "none"}', provider.claims()),
        oidc.raw({"alg": "RS256"}, deep), oidc.raw({"alg": "RS256"}, "[]"),
        oidc.raw("7", provider.claims()),
        # JSON serialization, which is no compact form.
        json.dumps({"payload": claims, "protected": header, "signature": signature}),
    ):
        with untrusted(MALFORMED):
            federation.assume_role_with_web_identity(token)


def test_a_token_may_be_only_so_long(federation, provider):
    federation.assume_role_with_web_identity(provider.token(more="x" * 10_000))
    with refused(400, "ValidationError", re.compile(".*less than or equal to 20000")):
        federation.root.unchecked("sts").assume_role_with_web_identity(
            RoleArn=federation.role, RoleSessionName="ann",
            WebIdentityToken=provider.token(more="x" * 20_000))


def test_times_of_a_token(federation, provider):
    now = int(time.time())
    federation.assume_role_with_web_identity(provider.token(nbf=now + 30, iat=now + 30))
    with refused(400, "ExpiredTokenException", re.compile(
            r"Token expired: current date/time \d+ must be before the expiration date/time \d+")):
        federation.assume_role_with_web_identity(provider.token(iat=now - 600, exp=now - 1))
    for changes in ({"nbf": now + 200}, {"iat": now + 200}):
        with untrusted("The ID Token provided is not valid yet"):
            federation.assume_role_with_web_identity(provider.token(**changes))
    for name in ("iss", "aud", "sub", "exp", "iat"):
        with untrusted(f"Missing a required claim: {name}"):
            federation.assume_role_with_web_identity(provider.token(**{name: None}))
    for name, value in (("exp", str(now + 300)), ("exp", now + 300.5), ("exp", True),
                        ("iat", "soon"), ("nbf", []), ("aud", []), ("aud", [1]), ("aud", {}),
                        ("azp", 7)):
        with untrusted(f"Invalid value of the claim: {name}"):
            federation.assume_role_with_web_identity(provider.token(**{name: value}))


def test_audiences(federation, provider):
    any_role = federation.new_role("Any")
    for audience in ("app", "web", ["app"]):
        answer = federation.assume_role_with_web_identity(
            provider.token(aud=audience), RoleArn=any_role)
        assert answer["Audience"] == (audience if isinstance(audience, str) else audience[0])
    # The party that it was issued to counts, where it is named.
    answer = federation.assume_role_with_web_identity(
        provider.token(aud=["other", "app"], azp="web"), RoleArn=any_role)
    assert answer["Audience"] == "web"
    for changes in ({"aud": "other"}, {"aud": "APP"}, {"aud": ["other", "app"]}, {"aud": "app "},
                    {"aud": "app", "azp": "other"}):
        with untrusted("Incorrect token audience"):
            federation.assume_role_with_web_identity(provider.token(**changes), RoleArn=any_role)


def test_issuers(root, federation, provider):
    for issuer in ("https://127.0.0.1:1/other", provider.url + "/x", provider.url.upper(),
                   provider.url.replace("https", "http"), provider.issuer, "https://"):
        with untrusted(f"No OpenIDConnect provider found in your account for {issuer}"):
            federation.assume_role_with_web_identity(provider.token(iss=issuer))
    # The account's own row is found, but the provider says that it is another one.
    with untrusted(KEY):
        federation.assume_role_with_web_identity(provider.token(iss=provider.url + "/"))
    root.iam.delete_open_id_connect_provider(OpenIDConnectProviderArn=federation.arn)
    with untrusted(f"No OpenIDConnect provider found in your account for {provider.url}"):
        federation.assume_role_with_web_identity(provider.token())


def test_a_provider_may_have_a_path(root):
    with Provider("/realms/team") as provider:
        federation = Federation(root, provider)
        assert federation.assume_role_with_web_identity(
            provider.token())["Provider"] == federation.arn
        assert provider.count(Provider.DISCOVERY) == 1


def test_the_trust_policy_decides_alone(root, federation, provider):
    claims = {"amr": ["mfa", "pwd"], "azp": "web", "email": "ann@example.com"}
    by_key = {"sub": "user-ann", "aud": "web", "oaud": "app", "azp": "web",
              "email": "ann@example.com"}
    for index, (name, value) in enumerate(by_key.items()):
        key = f"{provider.issuer}:{name}"
        role = federation.new_role(f"K{index}", {"StringEquals": {key: value}})
        federation.assume_role_with_web_identity(provider.token(**claims), RoleArn=role)
        other = federation.new_role(f"O{index}", {"StringEquals": {key: "other"}})
        with denied("Not authorized to perform sts:AssumeRoleWithWebIdentity"):
            federation.assume_role_with_web_identity(provider.token(**claims), RoleArn=other)
    amr = {"ForAnyValue:StringEquals": {f"{provider.issuer}:amr": "mfa"}}
    strong = federation.new_role("Strong", amr)
    federation.assume_role_with_web_identity(provider.token(amr=["pwd", "mfa"]), RoleArn=strong)
    for methods in (["pwd"], None):
        with denied("Not authorized to perform sts:AssumeRoleWithWebIdentity"):
            federation.assume_role_with_web_identity(provider.token(amr=methods), RoleArn=strong)
    # Claims that AWS has no key for are none.
    own = federation.new_role("Own", {"StringEquals": {f"{provider.issuer}:team": "blue"}})
    with denied("Not authorized to perform sts:AssumeRoleWithWebIdentity"):
        federation.assume_role_with_web_identity(provider.token(team="blue"), RoleArn=own)
    session = {"StringEquals": {"sts:RoleSessionName": "bob"}}
    named = federation.new_role("Named", session)
    federation.assume_role_with_web_identity(provider.token(), RoleArn=named, RoleSessionName="bob")
    with denied("Not authorized to perform sts:AssumeRoleWithWebIdentity"):
        federation.assume_role_with_web_identity(provider.token(), RoleArn=named)
    elsewhere = federation.new_role("Elsewhere", provider=root.iam_arn("oidc-provider/a.example"))
    for role in (elsewhere, root.iam_arn("role/None")):
        with denied("Not authorized to perform sts:AssumeRoleWithWebIdentity"):
            federation.assume_role_with_web_identity(provider.token(), RoleArn=role)


def test_tags_and_source_identity_come_along(federation, provider):
    nested = {TAGS: {"principal_tags": {"Team": ["blue"], "Cost": "7"},
                     "transitive_tag_keys": ["Team"]}, SOURCE_IDENTITY: "ann"}
    flat = {f"{TAGS}/principal_tags/Team": "blue", f"{TAGS}/transitive_tag_keys": ["Team"]}
    condition = {"StringEquals": {"aws:RequestTag/Team": "blue"},
                 "ForAllValues:StringEquals": {"sts:TransitiveTagKeys": ["Team"]}}
    role = federation.new_role("Tagged", condition)
    for claims in (nested, flat):
        answer = federation.assume_role_with_web_identity(provider.token(**claims), RoleArn=role)
        assert answer["PackedPolicySize"] >= 0
        assert answer.get("SourceIdentity") == claims.get(SOURCE_IDENTITY)
    strict = federation.new_role("Strict", actions=["sts:AssumeRoleWithWebIdentity"])
    with denied("Not authorized to perform sts:TagSession"):
        federation.assume_role_with_web_identity(provider.token(**flat), RoleArn=strict)
    with denied("Not authorized to perform sts:SetSourceIdentity"):
        federation.assume_role_with_web_identity(
            provider.token(**{SOURCE_IDENTITY: "ann"}), RoleArn=strict)
    for claims in ({TAGS: 7}, {TAGS: {"principal_tags": {"a": ["1", "2"]}}},
                   {TAGS: {"principal_tags": {"a": 1}}}, {TAGS: {"principal_tags": {"": "1"}}},
                   {TAGS: {"principal_tags": {"a": "<"}}}, {TAGS: {"transitive_tag_keys": [1]}},
                   {f"{TAGS}/principal_tags/a": "x" * 257}):
        with untrusted("The https://aws.amazon.com/tags claims of the token are not valid session "
                     "tags"):
            federation.assume_role_with_web_identity(provider.token(**claims))
    for name in ("aws:x", "a", "a b", 7):
        with untrusted('Source Identity must match [a-zA-Z_0-9+=,.@-]{2,64} and not begin with '
                     '"aws:"'):
            federation.assume_role_with_web_identity(provider.token(**{SOURCE_IDENTITY: name}))


def test_a_session_knows_whose_it_is(root, federation, provider):
    granted = {
        f"{provider.issuer}:sub": "user-ann", f"{provider.issuer}:aud": "app",
        "aws:FederatedProvider": federation.arn, "aws:PrincipalTag/Team": "blue",
    }
    statement = {"Effect": "Allow", "Action": "iam:ListUsers", "Resource": "*",
                 "Condition": {"StringEquals": granted}}
    root.iam.put_role_policy(RoleName="Reader", PolicyName="own", PolicyDocument=json.dumps(
        {"Version": "2012-10-17", "Statement": statement}))
    tag = {f"{TAGS}/principal_tags/Team": "blue"}
    session = root.session(federation.assume_role_with_web_identity(
        provider.token(**tag))["Credentials"])
    session.iam.list_users()
    other = root.session(federation.assume_role_with_web_identity(
        provider.token(**tag, sub="user-bob"))["Credentials"])
    with refused(403, "AccessDenied", re.compile(".*not authorized to perform: iam:ListUsers.*")):
        other.iam.list_users()


def test_keys_are_remembered_and_rotate(federation, provider):
    for _ in range(3):
        federation.assume_role_with_web_identity(provider.token())
    assert (provider.count(Provider.DISCOVERY), provider.count(Provider.KEYS)) == (1, 1)
    provider.keys = [oidc.jwk("second"), oidc.jwk("first")]
    with untrusted(KEY):
        # Too soon after the last question.
        federation.assume_role_with_web_identity(provider.token(name="second"))
    assert provider.count(Provider.KEYS) == 1
    time.sleep(5.1)
    federation.assume_role_with_web_identity(provider.token(name="second"))
    federation.assume_role_with_web_identity(provider.token())
    assert provider.count(Provider.KEYS) == 2
    # Strangers' ids do not make it ask again and again.
    for _ in range(5):
        with untrusted(KEY):
            federation.assume_role_with_web_identity(
                provider.token(header={"kid": secrets.token_hex(4)}))
    assert provider.count(Provider.KEYS) == 2


def test_nobody_is_asked_for_what_cannot_be(root, federation, provider):
    with denied("Not authorized to perform sts:AssumeRoleWithWebIdentity"):
        federation.assume_role_with_web_identity(
            provider.token(), RoleArn=root.iam_arn("role/None"))
    with untrusted(ALGORITHM):
        federation.assume_role_with_web_identity(provider.token(algorithm="PS256"))
    with untrusted(KEY):
        federation.assume_role_with_web_identity(provider.token(header={"kid": None}))
    assert provider.asked == {}


def test_a_provider_that_does_not_answer(root):
    with Provider() as provider:
        federation = Federation(root, provider)
    token = provider.token()
    with refused(400, "IDPCommunicationError", UNREACHABLE):
        federation.assume_role_with_web_identity(token)
    with Provider() as slow:
        federation = _second(root, slow)
        slow.delay = 40
        before = time.monotonic()
        with refused(400, "IDPCommunicationError", UNREACHABLE):
            federation.assume_role_with_web_identity(slow.token())
        assert time.monotonic() - before < 40
    with Provider() as broken:
        broken.instead[Provider.KEYS] = (503, b"")
        with refused(400, "IDPCommunicationError", UNREACHABLE):
            _second(root, broken, "Third").assume_role_with_web_identity(broken.token())


def _second(root, provider, name="Second"):
    """A federation beside another one."""
    federation = Federation.__new__(Federation)
    federation.root, federation.provider = root, provider
    federation.arn = root.iam.create_open_id_connect_provider(
        Url=provider.url, ClientIDList=["app"], ThumbprintList=[provider.thumbprint],
    )["OpenIDConnectProviderArn"]
    federation.role = federation.new_role(name)
    return federation


@pytest.mark.parametrize(("path", "instead"), [
    (Provider.DISCOVERY, (404, b"")),
    (Provider.DISCOVERY, (200, b"<html>")),
    (Provider.DISCOVERY, (200, b"{}")),
    (Provider.DISCOVERY, (302, b"https://127.0.0.1:1/")),
    (Provider.KEYS, (200, b"{}")),
    (Provider.KEYS, (200, b'{"keys": []}')),
    (Provider.KEYS, (200, b'{"keys": [' + b" " * 600_000 + b"]}")),
    (Provider.KEYS, (403, b"")),
])
def test_documents_that_are_none(federation, provider, path, instead):
    provider.instead[path] = instead
    with untrusted(KEY):
        federation.assume_role_with_web_identity(provider.token())


def test_a_provider_speaks_for_itself_by_https_alone(federation, provider):
    for said in ({"issuer": provider.url + "/x", "jwks_uri": provider.url + "/keys"},
                 {"issuer": provider.url, "jwks_uri": provider.url.replace("https", "http")},
                 {"issuer": provider.url, "jwks_uri": "file:///etc/passwd"}):
        provider.instead[Provider.DISCOVERY] = (200, json.dumps(said).encode())
        with untrusted(KEY):
            federation.assume_role_with_web_identity(provider.token())
        federation.root.iam.add_client_id_to_open_id_connect_provider(
            OpenIDConnectProviderArn=federation.arn, ClientID=secrets.token_hex(4))
        time.sleep(5.1)
    assert provider.count(Provider.KEYS) == 0


def test_certificates_of_unknown_authorities_need_their_thumbprint(root):
    for index, (certificate, thumbprints) in enumerate((
        ({}, ["0" * 40]),
        ({}, []),
        ({"name": "elsewhere", "host": "127.0.0.2"}, None),
        ({"name": "over", "over": True}, None),
    )):
        with Provider(**certificate) as provider:
            federation = _second(root, provider, f"R{index}")
            if thumbprints is not None:
                root.iam.delete_open_id_connect_provider(OpenIDConnectProviderArn=federation.arn)
                root.iam.create_open_id_connect_provider(
                    Url=provider.url, ClientIDList=["app"], ThumbprintList=thumbprints)
            with untrusted(CERTIFICATE):
                federation.assume_role_with_web_identity(provider.token())
            assert provider.asked == {}


def test_thumbprints_vouch_for_one_account_only(server, root, federation, provider):
    federation.assume_role_with_web_identity(provider.token())
    other = server.add_account("--name", "other")
    made = other.iam.create_open_id_connect_provider(
        Url=provider.url, ClientIDList=["app"], ThumbprintList=[])
    statement = {"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
                 "Principal": {"Federated": made["OpenIDConnectProviderArn"]}}
    role = other.iam.create_role(RoleName="R", AssumeRolePolicyDocument=json.dumps(
        {"Version": "2012-10-17", "Statement": statement}))["Role"]["Arn"]
    with untrusted(CERTIFICATE):
        federation.assume_role_with_web_identity(provider.token(), RoleArn=role)


def test_policies_lengths_and_packed_size(federation, provider):
    with refused(400, "MalformedPolicyDocument", "The policy is not in the valid JSON format."):
        federation.assume_role_with_web_identity(provider.token(), Policy="{")
    with refused(400, "ValidationError", re.compile("The requested DurationSeconds exceeds .*")):
        federation.assume_role_with_web_identity(provider.token(), DurationSeconds=43_200)
    many = {f"{TAGS}/principal_tags/{secrets.token_hex(50)}": secrets.token_hex(100)
            for _ in range(40)}
    with refused(400, "PackedPolicyTooLarge", re.compile("Packed size of session tags .*")):
        federation.assume_role_with_web_identity(provider.token(**many))
    with refused(400, "ValidationError", "Request ARN is invalid"):
        federation.assume_role_with_web_identity(provider.token(), RoleArn="x" * 20)
    with refused(501, "NotImplemented",
                 "The parameter ProviderId is not implemented by this server yet."):
        federation.assume_role_with_web_identity("Atza|x", ProviderId="www.amazon.com")
