"""S3 requests made by hand: signed as wrongly as a test wants, and sent byte by byte."""

import datetime
import hashlib
import hmac
import http.client
import io
import socket
import urllib.parse

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from support.raw import Answer

EMPTY = hashlib.sha256(b"").hexdigest()


class _Auth(SigV4Auth):
    """Signs the hash that the request claims, and the path as it is (SG-6)."""

    def payload(self, request):
        return request.headers["X-Amz-Content-SHA256"]

    def _normalize_url_path(self, path):
        return path


def address(url: str) -> tuple[str, int]:
    parts = urllib.parse.urlsplit(url)
    return parts.hostname, parts.port


def signed(identity, method: str, path: str, body: bytes = b"", headers: dict | None = None,
           content_sha256: str | None = None, region: str = "us-east-1") -> dict[str, str]:
    """The headers of a signed request. `content_sha256`: what it claims, right or wrong."""
    headers = dict(headers or {})
    headers["X-Amz-Content-SHA256"] = content_sha256 or hashlib.sha256(body).hexdigest()
    request = AWSRequest(method=method, url=identity.url + path, data=body, headers=headers)
    credentials = Credentials(
        identity.access_key_id, identity.secret_access_key, identity.session_token
    )
    claimed = request.headers["X-Amz-Content-SHA256"]
    auth = _Auth(credentials, "s3", region)
    auth.add_auth(request)
    assert request.headers["X-Amz-Content-SHA256"] == claimed
    return dict(request.headers.items())


def send(url: str, method: str, path: str, headers: dict | None = None,
         body: bytes = b"", length: int | None = None) -> Answer:
    """Sends a request as it is; `length` is what `Content-Length` says, -1 for none."""
    connection = http.client.HTTPConnection(*address(url), timeout=20)
    connection.putrequest(method, path, skip_host="Host" in (headers or {}),
                          skip_accept_encoding=True)
    for name, value in (headers or {}).items():
        connection.putheader(name, value)
    length = len(body) if length is None else length
    if length >= 0:
        connection.putheader("Content-Length", str(length))
    connection.endheaders()
    connection.send(body)
    if length > len(body):
        connection.sock.shutdown(socket.SHUT_WR)
    response = connection.getresponse()
    answer = Answer(response.status, dict(response.getheaders()), response.read().decode())
    connection.close()
    return answer


def call(identity, method: str, path: str, body: bytes = b"", headers: dict | None = None,
         **how) -> Answer:
    """Signs a request and sends it."""
    claims = {name: how.pop(name) for name in ("content_sha256", "region") if name in how}
    all_headers = signed(identity, method, path, body, headers, **claims)
    return send(identity.url, method, path, all_headers, body, **how)


def chunked(identity, path: str, chunks: list[bytes], trailer: tuple[str, str] | None = None,
            break_chunk: int | None = None) -> Answer:
    """An upload of signed chunks; the chunk `break_chunk` carries another's signature."""
    kind = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD" + ("-TRAILER" if trailer else "")
    headers = {
        "X-Amz-Decoded-Content-Length": str(sum(map(len, chunks))),
        "Content-Encoding": "aws-chunked",
    }
    if trailer:
        headers["X-Amz-Trailer"] = trailer[0]
    headers = signed(identity, "PUT", path, b"", headers, kind)
    stamp = headers["X-Amz-Date"]
    day = stamp[:8]
    scope = f"{day}/us-east-1/s3/aws4_request"
    key = ("AWS4" + identity.secret_access_key).encode()
    for part in (day, "us-east-1", "s3", "aws4_request"):
        key = hmac.digest(key, part.encode(), "sha256")
    last = headers["Authorization"].rpartition("Signature=")[2]
    body = io.BytesIO()
    for number, chunk in enumerate([*chunks, b""]):
        text = "\n".join(["AWS4-HMAC-SHA256-PAYLOAD", stamp, scope, last, EMPTY,
                          hashlib.sha256(chunk).hexdigest()])
        last = hmac.new(key, text.encode(), "sha256").hexdigest()
        shown = "0" * 64 if number == break_chunk else last
        body.write(f"{len(chunk):x};chunk-signature={shown}\r\n".encode())
        if chunk:
            body.write(chunk + b"\r\n")
    if trailer:
        line = f"{trailer[0]}:{trailer[1]}"
        text = "\n".join(["AWS4-HMAC-SHA256-TRAILER", stamp, scope, last,
                          hashlib.sha256(f"{line}\n".encode()).hexdigest()])
        signature = hmac.new(key, text.encode(), "sha256").hexdigest()
        body.write(f"{line}\r\nx-amz-trailer-signature:{signature}\r\n".encode())
    body.write(b"\r\n")
    return send(identity.url, "PUT", path, headers, body.getvalue())


def form(url: str, bucket: str, fields: dict[str, str], file: bytes,
         file_name: str = "file.bin") -> Answer:
    """A browser's upload."""
    mark = "----boundary7MA4YWxk"
    body = io.BytesIO()
    for name, value in fields.items():
        body.write(f'--{mark}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n'.encode())
        body.write(value.encode() + b"\r\n")
    body.write(f'--{mark}\r\nContent-Disposition: form-data; name="file"; '
               f'filename="{file_name}"\r\nContent-Type: text/plain\r\n\r\n'.encode())
    body.write(file + f"\r\n--{mark}--\r\n".encode())
    headers = {"Content-Type": f"multipart/form-data; boundary={mark}"}
    return send(url, "POST", f"/{bucket}", headers, body.getvalue())


def expecting(identity, path: str, headers: dict[str, str], size: int) -> bytes:
    """Asks for `100 Continue` and gives back the first bytes that come, without sending a body."""
    lines = [f"PUT {path} HTTP/1.1", "Host: {}:{}".format(*address(identity.url))]
    lines += [f"{name}: {value}" for name, value in headers.items() if name.lower() != "host"]
    lines += [f"Content-Length: {size}", "Expect: 100-continue", "", ""]
    with socket.create_connection(address(identity.url), timeout=20) as connection:
        connection.sendall("\r\n".join(lines).encode())
        return connection.recv(4096)


def now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC)
