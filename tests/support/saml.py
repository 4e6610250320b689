"""A SAML identity provider: its keys, its metadata, what it says of its users."""

import base64
import dataclasses
import datetime
import functools
import json
import uuid
from xml.etree import ElementTree

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

ENTITY = "https://idp.example.com/saml"


@functools.cache
def key(name: str = "idp") -> rsa.RSAPrivateKey:
    """A private key; one a name."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@functools.cache
def certificate(name: str = "idp") -> str:
    """The certificate of a key, Base64. It is long over: nobody asks that it holds."""
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key(name).public_key())
        .serial_number(7)
        .not_valid_before(datetime.datetime(2020, 1, 1))
        .not_valid_after(datetime.datetime(2021, 1, 1))
        .sign(key(name), hashes.SHA256())
    )
    return base64.b64encode(made.public_bytes(serialization.Encoding.DER)).decode()


def private_pem(name: str = "idp") -> str:
    return key(name).private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    ).decode()


def metadata(*names: str, entity: str = ENTITY, attributes: str = "", before: str = "") -> str:
    """A metadata document with the certificates of these keys."""
    keys = "".join(
        f"""
    <md:KeyDescriptor use="signing">
      <ds:KeyInfo><ds:X509Data><ds:X509Certificate>
        {certificate(name)}
      </ds:X509Certificate></ds:X509Data></ds:KeyInfo>
    </md:KeyDescriptor>"""
        for name in names or ("idp",)
    )
    return f"""{before}<md:EntityDescriptor entityID="{entity}" {attributes}
    xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"
    xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
  <md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">{keys}
    <md:NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:persistent</md:NameIDFormat>
    <md:SingleSignOnService Location="{entity}/sso"
        Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"/>
  </md:IDPSSODescriptor>
</md:EntityDescriptor>
"""


ASSERTION_NS = "urn:oasis:names:tc:SAML:2.0:assertion"
PROTOCOL_NS = "urn:oasis:names:tc:SAML:2.0:protocol"
SIGNATURE_NS = "http://www.w3.org/2000/09/xmldsig#"
EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#"
ATTRIBUTES = "https://aws.amazon.com/SAML/Attributes/"
SIGN_IN = "https://signin.aws.amazon.com/saml"
METHODS = {
    "sha1": ("http://www.w3.org/2000/09/xmldsig#sha1",
             "http://www.w3.org/2000/09/xmldsig#rsa-sha1", hashes.SHA1),
    "sha256": ("http://www.w3.org/2001/04/xmlenc#sha256",
               "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", hashes.SHA256),
    "sha384": ("http://www.w3.org/2001/04/xmldsig-more#sha384",
               "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384", hashes.SHA384),
    "sha512": ("http://www.w3.org/2001/04/xmlenc#sha512",
               "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512", hashes.SHA512),
}


def canonical(fragment: str) -> bytes:
    """The exclusive form of an element that declares what it uses: version 2.0 of the
    specification, which Python has, writes the same."""
    return ElementTree.canonicalize(fragment).encode()


def signature(fragment: str, identifier: str, name: str = "idp", method: str = "sha256",
              transforms: tuple = (f"{SIGNATURE_NS}enveloped-signature", EXCLUSIVE)) -> str:
    """The signature of an element that is to lie in it."""
    digest_name, method_name, digest = METHODS[method]
    hashed = hashes.Hash(digest())
    hashed.update(canonical(fragment))
    value = base64.b64encode(hashed.finalize()).decode()
    listed = "".join(f'<ds:Transform Algorithm="{one}"></ds:Transform>' for one in transforms)
    info = (
        f'<ds:SignedInfo xmlns:ds="{SIGNATURE_NS}">'
        f'<ds:CanonicalizationMethod Algorithm="{EXCLUSIVE}"/>'
        f'<ds:SignatureMethod Algorithm="{method_name}"/>'
        f'<ds:Reference URI="#{identifier}"><ds:Transforms>{listed}</ds:Transforms>'
        f'<ds:DigestMethod Algorithm="{digest_name}"/>'
        f"<ds:DigestValue>{value}</ds:DigestValue></ds:Reference></ds:SignedInfo>"
    )
    signed = key(name).sign(canonical(info), padding.PKCS1v15(), digest())
    return (
        f'<ds:Signature xmlns:ds="{SIGNATURE_NS}">{info}<ds:SignatureValue>'
        f"{base64.b64encode(signed).decode()}</ds:SignatureValue></ds:Signature>"
    )


def instant(seconds: float = 0) -> str:
    """A time so many seconds from now."""
    now = datetime.datetime.now(datetime.UTC) + datetime.timedelta(seconds=seconds)
    return now.strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclasses.dataclass
class Message:
    """A response, to be changed before it is signed."""

    role: str
    provider: str
    subject: str = "ann"
    session: str | None = "ann@example.com"
    issuer: str = ENTITY
    recipient: str = SIGN_IN
    destination: str = SIGN_IN
    audience: str = "urn:amazon:webservices"
    status: str = "Success"
    # Seconds from now.
    issued: int = 0
    not_before: int = -5
    not_on_or_after: int = 300
    session_ends: int | None = None
    attributes: dict = dataclasses.field(default_factory=dict)
    identifier: str = dataclasses.field(default_factory=lambda: f"_{uuid.uuid4().hex}")

    def assertion(self, sign: str = "") -> str:
        values = {ATTRIBUTES + "Role": [f"{self.role},{self.provider}"]} | self.attributes
        if self.session is not None:
            values[ATTRIBUTES + "RoleSessionName"] = [self.session]
        attributes = "".join(
            f'<saml:Attribute Name="{name}">' + "".join(
                f"<saml:AttributeValue>{value}</saml:AttributeValue>" for value in listed
            ) + "</saml:Attribute>"
            for name, listed in values.items()
        )
        ends = self.session_ends
        ends = "" if ends is None else f' SessionNotOnOrAfter="{instant(ends)}"'
        return (
            f'<saml:Assertion xmlns:saml="{ASSERTION_NS}" ID="{self.identifier}" Version="2.0"'
            f' IssueInstant="{instant(self.issued)}"><saml:Issuer>{self.issuer}</saml:Issuer>{sign}'
            '<saml:Subject><saml:NameID'
            ' Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent">'
            f"{self.subject}</saml:NameID><saml:SubjectConfirmation"
            ' Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData'
            f' Recipient="{self.recipient}" NotOnOrAfter="{instant(self.not_on_or_after)}"/>'
            f'</saml:SubjectConfirmation></saml:Subject><saml:Conditions'
            f' NotBefore="{instant(self.not_before)}"'
            f' NotOnOrAfter="{instant(self.not_on_or_after)}"><saml:AudienceRestriction>'
            f"<saml:Audience>{self.audience}</saml:Audience></saml:AudienceRestriction>"
            f'</saml:Conditions><saml:AuthnStatement AuthnInstant="{instant()}"{ends}/>'
            f"<saml:AttributeStatement>{attributes}</saml:AttributeStatement></saml:Assertion>"
        )

    def signed_assertion(self, **how) -> str:
        return self.assertion(signature(self.assertion(), self.identifier, **how))

    def response(self, *parts: str, sign: str = "", identifier: str = "_response") -> str:
        return (
            f'<samlp:Response xmlns:samlp="{PROTOCOL_NS}" ID="{identifier}" Version="2.0"'
            f' IssueInstant="{instant(self.issued)}" Destination="{self.destination}">'
            f'<saml:Issuer xmlns:saml="{ASSERTION_NS}">{self.issuer}</saml:Issuer>{sign}'
            "<samlp:Status><samlp:StatusCode"
            f' Value="urn:oasis:names:tc:SAML:2.0:status:{self.status}"/></samlp:Status>'
            + "".join(parts) + "</samlp:Response>"
        )

    def by_assertion(self, **how) -> str:
        """With the signature in the assertion."""
        return encoded(self.response(self.signed_assertion(**how)))

    def by_response(self, **how) -> str:
        """With the signature in the response."""
        bare = self.response(self.assertion())
        return encoded(self.response(self.assertion(), sign=signature(bare, "_response", **how)))


def encoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


ACTIONS = ["sts:AssumeRoleWithSAML", "sts:TagSession", "sts:SetSourceIdentity"]


class Federation:
    """A provider, a role that trusts it, and who asks."""

    def __init__(self, root):
        self.root = root
        made = root.iam.create_saml_provider(Name="Corp", SAMLMetadataDocument=metadata())
        self.provider = made["SAMLProviderArn"]
        self.role = self.new_role("Reader", {"StringEquals": {"SAML:aud": SIGN_IN}})

    def new_role(self, name, condition=None, actions=ACTIONS, provider=None):
        statement = {
            "Effect": "Allow", "Action": actions, "Condition": condition or {},
            "Principal": {"Federated": provider or self.provider},
        }
        document = json.dumps({"Version": "2012-10-17", "Statement": statement})
        role = self.root.iam.create_role(RoleName=name, AssumeRolePolicyDocument=document)
        return role["Role"]["Arn"]

    def message(self, **changes) -> Message:
        return Message(**{"role": self.role, "provider": self.provider} | changes)

    def assume_role_with_saml(self, response: str, **changes):
        arguments = {"RoleArn": self.role, "PrincipalArn": self.provider,
                     "SAMLAssertion": response}
        return self.root.sts.assume_role_with_saml(**arguments | changes)
