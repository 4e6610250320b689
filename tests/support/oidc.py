"""An OpenID Connect provider on loopback: its keys, its server, what it says of its users."""

import base64
import contextlib
import datetime
import functools
import hashlib
import http.server
import ipaddress
import json
import pathlib
import secrets
import ssl
import tempfile
import threading
import time

from cryptography import x509
from cryptography.hazmat.primitives import hashes, hmac, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

HASHES = {"256": hashes.SHA256, "384": hashes.SHA384, "512": hashes.SHA512}
CURVES = {"ES256": (ec.SECP256R1, "P-256", 32), "ES384": (ec.SECP384R1, "P-384", 48),
          "ES512": (ec.SECP521R1, "P-521", 66)}


def base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def number(value: int, length: int | None = None) -> str:
    return base64url(value.to_bytes(length or (value.bit_length() + 7) // 8, "big"))


@functools.cache
def _key(name: str, curve: str | None):
    if curve is not None:
        return ec.generate_private_key(CURVES[curve][0]())
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def key(name: str, algorithm: str = "RS256"):
    """A private key; one a name and kind."""
    return _key(name, algorithm if algorithm in CURVES else None)


def jwk(name: str, algorithm: str = "RS256", **changes) -> dict:
    """The public half of a key, as a set has it."""
    numbers = key(name, algorithm).public_key().public_numbers()
    made = {"kid": name, "use": "sig", "alg": algorithm}
    if algorithm in CURVES:
        _, curve, length = CURVES[algorithm]
        made |= {"kty": "EC", "crv": curve, "x": number(numbers.x, length),
                 "y": number(numbers.y, length)}
    else:
        made |= {"kty": "RSA", "n": number(numbers.n), "e": number(numbers.e)}
    made |= changes
    return {name: value for name, value in made.items() if value is not None}


def signature(signed: bytes, algorithm: str, name: str) -> bytes:
    digest = HASHES[algorithm[2:]]() if algorithm[2:] in HASHES else None
    match algorithm[:2]:
        case "RS":
            return key(name).sign(signed, padding.PKCS1v15(), digest)
        case "PS":
            salted = padding.PSS(padding.MGF1(digest), padding.PSS.DIGEST_LENGTH)
            return key(name).sign(signed, salted, digest)
        case "ES":
            length = CURVES[algorithm][2]
            r, s = decode_dss_signature(key(name, algorithm).sign(signed, ec.ECDSA(digest)))
            return r.to_bytes(length, "big") + s.to_bytes(length, "big")
        case _:
            return b""


def raw(header: dict | str, claims: dict | str, sign=None) -> str:
    """A token of these parts; `sign` makes the signature of header and claims."""
    def text(part: dict | str) -> str:
        return part if isinstance(part, str) else json.dumps(part)
    signed = ".".join(base64url(text(part).encode()) for part in (header, claims))
    return f"{signed}.{base64url(sign(signed.encode()) if sign else b'')}"


def shared_secret(signed: bytes, secret: bytes) -> bytes:
    """What HS256 signs with a secret."""
    made = hmac.HMAC(secret, hashes.SHA256())
    made.update(signed)
    return made.finalize()


@functools.cache
def certificate(name: str = "idp", host: str = "127.0.0.1", over: bool = False):
    """A self-signed certificate for a loopback address: its file with the key, and its thumbprint."""
    now = datetime.datetime.now(datetime.UTC)
    named = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    until = now - datetime.timedelta(days=1) if over else now + datetime.timedelta(days=1)
    made = (
        x509.CertificateBuilder()
        .subject_name(named).issuer_name(named).public_key(key(name).public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=2)).not_valid_after(until)
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(host))]),
                       critical=False)
        .sign(key(name), hashes.SHA256())
    )
    pem = made.public_bytes(serialization.Encoding.PEM)
    private = key(name).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    der = made.public_bytes(serialization.Encoding.DER)
    return pem, private, hashlib.sha1(der).hexdigest()


class Provider:
    """A provider that listens, with keys to sign by."""

    def __init__(self, path: str = "", **certificate_changes):
        self.keys = [jwk("first")]
        # How often each path was asked for.
        self.asked: dict[str, int] = {}
        # What is answered in place of the documents, by path.
        self.instead: dict[str, tuple[int, bytes]] = {}
        self.cache_control = "max-age=3600"
        self.delay = 0.0
        self.path = path
        provider = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                provider.asked[self.path] = provider.asked.get(self.path, 0) + 1
                time.sleep(provider.delay)
                status, body = provider.document(self.path)
                with contextlib.suppress(OSError):
                    self.send_response(status)
                    self.send_header("Cache-Control", provider.cache_control)
                    self.send_header("Content-Length", str(len(body)))
                    if status in (301, 302):
                        self.send_header("Location", body.decode())
                    self.end_headers()
                    self.wfile.write(body)

            def log_message(self, *_):
                pass

        class Quiet(http.server.ThreadingHTTPServer):
            def handle_error(self, *_):
                """Handshakes that the other side refuses."""

        pem, private, self.thumbprint = certificate(**certificate_changes)
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "both.pem"
            file.write_bytes(pem + private)
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(file)
        self.server = Quiet(("127.0.0.1", 0), Handler)
        # The handshake is a request's thread's, so that one that hangs holds up nobody.
        self.server.socket = context.wrap_socket(
            self.server.socket, server_side=True, do_handshake_on_connect=False)
        self.url = f"https://127.0.0.1:{self.server.server_port}{path}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    def __enter__(self) -> "Provider":
        return self

    def __exit__(self, *_) -> None:
        self.close()

    @property
    def issuer(self) -> str:
        """Without the scheme."""
        return self.url.removeprefix("https://")

    DISCOVERY = "/.well-known/openid-configuration"
    KEYS = "/keys"

    def document(self, path: str) -> tuple[int, bytes]:
        path = path.removeprefix(self.path)
        if path in self.instead:
            return self.instead[path]
        if path == self.DISCOVERY:
            said = {"issuer": self.url, "jwks_uri": f"{self.url}{self.KEYS}",
                    "id_token_signing_alg_values_supported": ["RS256"]}
            return 200, json.dumps(said).encode()
        if path == self.KEYS:
            return 200, json.dumps({"keys": self.keys}).encode()
        return 404, b"not here"

    def count(self, path: str) -> int:
        return self.asked.get(self.path + path, 0)

    def claims(self, **changes) -> dict:
        """What a token says unless it is changed; `None` leaves a claim out."""
        now = int(time.time())
        said = {"iss": self.url, "sub": "user-ann", "aud": "app", "iat": now, "exp": now + 300,
                "jti": secrets.token_hex(8)} | changes
        return {name: value for name, value in said.items() if value is not None}

    def token(self, *, algorithm: str = "RS256", name: str = "first", header: dict | None = None,
              **claims) -> str:
        """A signed token."""
        head = {"alg": algorithm, "typ": "JWT", "kid": name} | (header or {})
        head = {member: value for member, value in head.items() if value is not None}
        return raw(head, self.claims(**claims), lambda signed: signature(signed, algorithm, name))


ACTIONS = ["sts:AssumeRoleWithWebIdentity", "sts:TagSession", "sts:SetSourceIdentity"]


class Federation:
    """A provider, a role that trusts it, and who asks."""

    def __init__(self, root, provider: Provider, thumbprints: list[str] | None = None):
        self.root = root
        self.provider = provider
        made = root.iam.create_open_id_connect_provider(
            Url=provider.url, ClientIDList=["app", "web"],
            ThumbprintList=[provider.thumbprint] if thumbprints is None else thumbprints)
        self.arn = made["OpenIDConnectProviderArn"]
        self.role = self.new_role("Reader", {"StringEquals": {f"{provider.issuer}:aud": "app"}})

    def new_role(self, name, condition=None, actions=ACTIONS, provider=None):
        statement = {
            "Effect": "Allow", "Action": actions, "Condition": condition or {},
            "Principal": {"Federated": provider or self.arn},
        }
        document = json.dumps({"Version": "2012-10-17", "Statement": statement})
        role = self.root.iam.create_role(RoleName=name, AssumeRolePolicyDocument=document)
        return role["Role"]["Arn"]

    def assume_role_with_web_identity(self, token: str, **changes):
        """The operation, for a token of the provider."""
        arguments = {"RoleArn": self.role, "RoleSessionName": "ann@example.com",
                     "WebIdentityToken": token}
        return self.root.sts.assume_role_with_web_identity(**arguments | changes)
