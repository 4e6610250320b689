"""A SAML identity provider: its keys and its metadata."""

import base64
import datetime
import functools

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa

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
