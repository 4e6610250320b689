"""AssumeRoleWithSAML: what is believed, what is refused, and every way of wrapping a signature."""

import base64
import hashlib
import re
import secrets
from email.utils import parsedate_to_datetime

import pytest

from support import saml
from support.refusals import denied, refused
from support.saml import ATTRIBUTES, Federation, Message

@pytest.fixture
def federation(root):
    return Federation(root)


def invalid(message):
    return refused(400, "InvalidIdentityToken", message)


SIGNATURE = "Response signature invalid"
SHAPE = "Invalid SAML response"


def test_a_user_of_a_provider_becomes_a_session(root, federation):
    answer = federation.assume_role_with_saml(federation.message().by_assertion())
    assert answer["AssumedRoleUser"]["Arn"].endswith(":assumed-role/Reader/ann@example.com")
    assert (answer["Subject"], answer["SubjectType"]) == ("ann", "persistent")
    assert (answer["Issuer"], answer["Audience"]) == (saml.ENTITY, saml.SIGN_IN)
    hashed = hashlib.sha1(f"{saml.ENTITY}{root.account}/Corp".encode()).digest()
    assert answer["NameQualifier"] == base64.b64encode(hashed).decode()
    assert "PackedPolicySize" not in answer
    given = answer["Credentials"]
    session = type(root)(root.url, root.account, given["AccessKeyId"], given["SecretAccessKey"],
                         given["SessionToken"])
    assert session.sts.get_caller_identity()["Arn"] == answer["AssumedRoleUser"]["Arn"]


@pytest.mark.parametrize("method", ["sha256", "sha384", "sha512"])
def test_either_element_may_be_signed_by_each_method(federation, method):
    federation.assume_role_with_saml(federation.message().by_response(method=method))
    federation.assume_role_with_saml(federation.message().by_assertion(method=method))


def test_tags_and_source_identity_come_along(federation):
    attributes = {
        ATTRIBUTES + "PrincipalTag:Team": ["blue"],
        ATTRIBUTES + "TransitiveTagKeys": ["Team"],
        ATTRIBUTES + "SourceIdentity": ["ann"],
    }
    answer = federation.assume_role_with_saml(
        federation.message(attributes=attributes).by_assertion()
    )
    assert answer["SourceIdentity"] == "ann" and answer["PackedPolicySize"] >= 0
    strict = federation.new_role("Strict", actions=["sts:AssumeRoleWithSAML"])
    response = federation.message(role=strict, attributes=attributes).by_assertion()
    with denied("Not authorized to perform sts:TagSession"):
        federation.assume_role_with_saml(response, RoleArn=strict)


def test_the_trust_policy_decides_alone(federation):
    by_key = {
        "saml:iss": saml.ENTITY, "saml:sub": "ann", "saml:sub_type": "persistent",
        "saml:doc": f"{federation.root.account}/Corp",
        "saml:edupersonprincipalname": "ann@example.org",
    }
    attributes = {"urn:oid:1.3.6.1.4.1.5923.1.1.1.6": ["ann@example.org"]}
    for index, (key, value) in enumerate(by_key.items()):
        role = federation.new_role(f"K{index}", {"StringEquals": {key: value}})
        message = federation.message(role=role, attributes=attributes)
        federation.assume_role_with_saml(message.by_assertion(), RoleArn=role)
        other = federation.new_role(f"O{index}", {"StringEquals": {key: "other"}})
        message = federation.message(role=other, attributes=attributes)
        with denied("Not authorized to perform sts:AssumeRoleWithSAML"):
            federation.assume_role_with_saml(message.by_assertion(), RoleArn=other)
    none = federation.root.iam_arn("role/None")
    with denied("Not authorized to perform sts:AssumeRoleWithSAML"):
        federation.assume_role_with_saml(federation.message(role=none).by_assertion(), RoleArn=none)


def test_an_assertion_is_used_once_a_role(federation):
    second = federation.new_role("Second")
    roles = [f"{federation.role},{federation.provider}", f"{federation.provider},{second}"]
    response = federation.message(attributes={ATTRIBUTES + "Role": roles}).by_assertion()
    federation.assume_role_with_saml(response)
    federation.assume_role_with_saml(response, RoleArn=second)
    with invalid("The assertion has already been used"):
        federation.assume_role_with_saml(response)


def test_a_session_ends_with_the_provider_s(federation):
    answer = federation.assume_role_with_saml(federation.message(session_ends=1_800).by_assertion())
    now = answer["ResponseMetadata"]["HTTPHeaders"]["date"]
    left = answer["Credentials"]["Expiration"] - parsedate_to_datetime(now)
    assert 1_790 <= left.total_seconds() <= 1_800
    with refused(400, "ValidationError", re.compile("The requested DurationSeconds exceeds .*")):
        federation.assume_role_with_saml(
            federation.message().by_assertion(), DurationSeconds=43_200
        )


EXPIRED = "Token must be redeemed within 5 minutes of issuance"
AUDIENCE = "Response does not contain the required audience."


def wrong(code: str, _: str, changes: dict, message: str):
    """What is wrong with a message, and what is said to it."""
    return pytest.param(changes, code, message)


@pytest.mark.parametrize(("changes", "code", "message"), [
    wrong("ExpiredTokenException", "AssumeRoleWithSAML", {"issued": -301}, EXPIRED),
    wrong("ExpiredTokenException", "AssumeRoleWithSAML", {"issued": 120}, EXPIRED),
    wrong("ExpiredTokenException", "AssumeRoleWithSAML", {"not_on_or_after": -1}, EXPIRED),
    wrong("ExpiredTokenException", "AssumeRoleWithSAML", {"not_before": 120}, EXPIRED),
    wrong("ExpiredTokenException", "AssumeRoleWithSAML", {"session_ends": -1}, EXPIRED),
    wrong("InvalidIdentityToken", "AssumeRoleWithSAML", {"audience": "urn:other"}, AUDIENCE),
    wrong("InvalidIdentityToken", "AssumeRoleWithSAML",
          {"recipient": "https://other.example/saml"}, AUDIENCE),
    wrong("InvalidIdentityToken", "AssumeRoleWithSAML",
          {"recipient": "https://signin.aws.amazon.com.other.example/saml"},
          AUDIENCE),
    wrong("InvalidIdentityToken", "AssumeRoleWithSAML",
          {"destination": "https://other.example/saml"}, AUDIENCE),
    wrong("InvalidIdentityToken", "AssumeRoleWithSAML", {"issuer": "https://other.example"},
          "Issuer not present in specified provider"),
    wrong("IDPRejectedClaim", "AssumeRoleWithSAML",
          {"status": "Requester"}, "The SAML response does not report success"),
    wrong("InvalidIdentityToken", "AssumeRoleWithSAML",
          {"role": "arn:aws:iam::123456789012:role/Other"},
          "SAML Assertion doesn't contain the requested Role and Metadata in the attributes"),
    wrong("InvalidIdentityToken", "AssumeRoleWithSAML",
          {"session": None}, "RoleSessionName is required in AuthnResponse"),
    wrong("InvalidIdentityToken", "AssumeRoleWithSAML", {"session": "a b"},
          "RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}"),
    wrong("InvalidIdentityToken", "AssumeRoleWithSAML",
          {"attributes": {ATTRIBUTES + "SourceIdentity": ["aws:x"]}},
          'Source Identity must match [a-zA-Z_0-9+=,.@-]{2,64} and not begin with "aws:"'),
    wrong("InvalidIdentityToken", "AssumeRoleWithSAML",
          {"attributes": {ATTRIBUTES + "PrincipalTag:a": ["1", "2"]}},
          "The PrincipalTag attributes of the assertion are not valid session tags"),
])
def test_what_an_assertion_may_not_say(federation, changes, code, message):
    status = 403 if code == "IDPRejectedClaim" else 400
    with refused(status, code, message):
        federation.assume_role_with_saml(federation.message(**changes).by_assertion())


def test_providers_that_are_not_there(federation):
    response = federation.message().by_assertion()
    other = federation.root.iam_arn("saml-provider/Other")
    with invalid("Specified provider doesn't exist"):
        federation.assume_role_with_saml(response, PrincipalArn=other)
    with refused(400, "ValidationError", "Request ARN is invalid"):
        federation.assume_role_with_saml(
            response, PrincipalArn=federation.root.iam_arn("oidc-provider/a.example")
        )


def test_policies_and_packed_size(federation):
    with refused(400, "MalformedPolicyDocument", "The policy is not in the valid JSON format."):
        federation.assume_role_with_saml(federation.message().by_assertion(), Policy="{")
    tags = {f"{ATTRIBUTES}PrincipalTag:{secrets.token_hex(60)}": [secrets.token_hex(120)]
            for _ in range(50)}
    with refused(400, "PackedPolicyTooLarge", re.compile("Packed size of session tags .*")):
        federation.assume_role_with_saml(federation.message(attributes=tags).by_assertion())


def test_signatures_that_are_not_right(federation):
    message = federation.message()
    for response in (
        saml.encoded(message.response(message.assertion())),
        message.by_assertion(name="other"),
        message.by_assertion(method="sha1"),
        message.by_assertion(transforms=(saml.EXCLUSIVE,)),
        message.by_assertion(transforms=(
            f"{saml.SIGNATURE_NS}enveloped-signature", saml.EXCLUSIVE, saml.EXCLUSIVE)),
        message.by_assertion(transforms=(
            f"{saml.SIGNATURE_NS}enveloped-signature",
            "http://www.w3.org/TR/1999/REC-xpath-19991116")),
        saml.encoded(message.response(message.signed_assertion().replace(">ann<", ">root<"))),
        saml.encoded(message.response(
            message.signed_assertion().replace(f'URI="#{message.identifier}"', 'URI=""'))),
        # A good signature of the assertion and a bad one of the response.
        saml.encoded(message.response(
            message.signed_assertion(), sign=saml.signature("<a/>", "_response"))),
    ):
        with invalid(SIGNATURE):
            federation.assume_role_with_saml(response)


def shapes(message: Message):
    """The eight ways of signature wrapping: a signed original somewhere, another one read."""
    evil = Message(message.role, message.provider, subject="root", identifier="_evil")
    sign = saml.signature(message.assertion(), message.identifier)
    good, bare = message.signed_assertion(), message.assertion()
    inner = message.response(bare)
    sign_response = saml.signature(inner, "_response")
    within = lambda signature, what: signature.replace("</ds:Signature>", what + "</ds:Signature>")
    objects = lambda what: f"<ds:Object>{what}</ds:Object>"
    yield evil.response(
        evil.assertion(), sign=within(sign_response, objects(inner)), identifier="_other")
    yield evil.response(evil.assertion(), inner, sign=sign_response, identifier="_other")
    yield message.response(evil.assertion(), good)
    yield message.response(evil.assertion().replace("</saml:Assertion>", good + "</saml:Assertion>"))
    yield message.response(evil.assertion(sign), bare)
    yield message.response(evil.assertion(within(sign, bare)))
    yield message.response(f"<samlp:Extensions>{evil.assertion()}</samlp:Extensions>", good)
    yield message.response(evil.assertion(within(sign, objects(bare))))


@pytest.mark.parametrize("shape", range(8))
def test_a_wrapped_signature_signs_nothing(federation, shape):
    with invalid(SHAPE):
        federation.assume_role_with_saml(saml.encoded(list(shapes(federation.message()))[shape]))


def test_documents_that_make_readers_disagree(federation):
    message = federation.message(subject="root")
    good = message.response(message.signed_assertion())
    aside = "Invalid SAML response: the document has a comment or a processing instruction"
    for text, words in (
        (good.replace(">root<", "><!-- -->root<"), aside),
        (good.replace(">root<", "><?x?>root<"), aside),
        ("<!DOCTYPE a>" + good, "Invalid SAML response: the document has a type declaration"),
        ('<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>' + good,
         "Invalid SAML response: the document has a type declaration"),
        (good.replace('ID="_response"', f'ID="{message.identifier}"'), SHAPE),
        (message.response(message.signed_assertion(), federation.message().signed_assertion()),
         SHAPE),
        (good[:-5], "Invalid SAML response: the document is not well-formed"),
        ("<a>" * 500 + "</a>" * 500, "Invalid SAML response: the document is too large"),
        ("<a/>", SHAPE),
    ):
        with invalid(words):
            federation.assume_role_with_saml(saml.encoded(text))
    with invalid("Invalid base64 SAMLResponse"):
        federation.assume_role_with_saml("!!!!")


def test_ten_megabytes_are_refused_before_they_are_read(federation):
    with refused(400, "ValidationError", re.compile(".*less than or equal to 100000")):
        federation.root.unchecked("sts").assume_role_with_saml(
            RoleArn=federation.role, PrincipalArn=federation.provider,
            SAMLAssertion="A" * 1_000_000)
