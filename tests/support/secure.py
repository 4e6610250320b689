"""A server with a certificate that it signed itself."""

import functools
import hashlib
import pathlib
import ssl
import subprocess
import tempfile
import urllib.request

import botocore.config
import botocore.session

from support.server import Server


class SecureServer(Server):
    """Its readiness is asked by a client that knows the certificate."""

    def __init__(self, **how):
        super().__init__(**how)
        self._folder = tempfile.TemporaryDirectory(prefix="sekisho-tls-")
        folder = pathlib.Path(self._folder.name)
        self.certificate, self.key = str(folder / "certificate.pem"), str(folder / "key.pem")
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
             "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
             "subjectAltName=IP:127.0.0.1", "-keyout", self.key, "-out", self.certificate],
            check=True, capture_output=True,
        )

    def get(self, path: str):
        """An open answer to an unsigned GET; of a whole URL too."""
        trusted = ssl.create_default_context(cafile=self.certificate)
        url = path if path.startswith("https://") else f"{self.url}{path}"
        return urllib.request.urlopen(url, timeout=5, context=trusted)

    def is_ready(self) -> bool:
        try:
            self.url = (self.data / "endpoint").read_text().strip()
            with self.get("/_sekisho/health/ready") as answer:
                return answer.status == 200
        except (OSError, ValueError):
            return False

    def command(self, *more: str) -> list[str]:
        return super().command("--tls-cert", self.certificate, "--tls-key", self.key, *more)

    def close(self) -> None:
        super().close()
        self._folder.cleanup()

    @functools.cached_property
    def thumbprint(self) -> str:
        """SHA-1 of the certificate."""
        der = ssl.PEM_cert_to_DER_cert(pathlib.Path(self.certificate).read_text())
        return hashlib.sha1(der).hexdigest()

    def client(self, identity, service: str):
        return botocore.session.get_session().create_client(
            service, region_name="us-east-1", endpoint_url=identity.url, verify=self.certificate,
            aws_access_key_id=identity.access_key_id,
            aws_secret_access_key=identity.secret_access_key,
            aws_session_token=identity.session_token,
            config=botocore.config.Config(retries={"total_max_attempts": 1}),
        )
