"""Certificates and keys that tests upload: the same that the Rust tests use."""

import pathlib

FOLDER = (
    pathlib.Path(__file__).parents[2] / "crates/services/iam/src/testing/certificates"
)


def pem(name: str) -> str:
    return (FOLDER / f"{name}.pem").read_text()


SERVER, SERVER_KEY = pem("server"), pem("server.key")
CHAIN = pem("intermediate") + pem("root")
EXPIRED, EXPIRED_KEY = pem("expired"), pem("expired.key")
EC, EC_KEY = pem("ec"), pem("ec.key")
