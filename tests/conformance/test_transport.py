"""HTTP and TLS: what carries the requests."""

import dataclasses
import http.client
import time
import urllib.parse

import pytest

from support.documents import allow, service_trust, text
from support.raw import Call
from support.refusals import not_authorized
from support.secure import SecureServer


def connection(server) -> http.client.HTTPConnection:
    parts = urllib.parse.urlsplit(server.url)
    return http.client.HTTPConnection(parts.hostname, parts.port, timeout=30)


def test_a_connection_serves_many_requests(server, root):
    line = connection(server)
    for _ in range(5):
        request = Call.of(root.url).sign(root)
        line.request("POST", "/", request.body, request.headers)
        answer = line.getresponse()
        assert answer.status == 200
        answer.read()
        assert not answer.will_close


def test_a_body_beyond_all_measure_is_refused_and_not_held(root):
    """Design: bad input is refused early with bounded memory."""
    request = Call.of(root.url, "CreateUser", "iam", UserName="a" * (8 << 20)).sign(root, "iam")
    try:
        answer = request.send()
    except (BrokenPipeError, ConnectionResetError):
        # The server may hang up on a sender that does not stop.
        return
    assert answer.status == 413 or answer.status == 400


@pytest.mark.parametrize("junk", [
    b"\x00\x01\x02\r\n\r\n",
    b"GET / HTTP/9.9\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: x\r\n" + b"X-Many: y\r\n" * 1000 + b"\r\n",
    b"POST / HTTP/1.1\r\nHost: x\r\nX-Long: " + b"y" * 200_000 + b"\r\n\r\n",
])
def test_junk_does_not_bring_the_server_down(server, root, junk):
    line = connection(server)
    line.connect()
    line.sock.settimeout(10)
    try:
        line.sock.sendall(junk)
        got = line.sock.recv(100)
    except ConnectionError:
        got = b""
    assert got == b"" or got.startswith((b"HTTP/1.1 4", b"HTTP/1.0 4"))
    assert root.sts.get_caller_identity()


@pytest.mark.parametrize("body", [
    "Action=GetUser&Version=2010-05-08&UserName=%ff%fe",
    "Action=GetUser&Version=2010-05-08&UserName=%00",
    "Action=TagUser&Version=2010-05-08&UserName=a&Tags.member.0.Key=k&Tags.member.0.Value=v",
    "Action=TagUser&Version=2010-05-08&UserName=a&Tags.member.99999999999999999999.Key=k",
    "Action=TagUser&Version=2010-05-08&UserName=a&Tags.member.4000000000.Key=k",
    "Action=TagUser&Version=2010-05-08&UserName=a&Tags.member.x.Key=k",
    "Action=TagUser&Version=2010-05-08&UserName=a&" + "Tags.member.1." * 5000 + "Key=k",
    "Action=GetUser&Version=2010-05-08&UserName=a&UserName=b",
    "&&&==&=&Action",
    "Action=" + "A" * 100_000 + "&Version=2010-05-08",
])
def test_a_signed_body_that_makes_no_sense_is_the_clients_mistake(root, body):
    request = Call.of(root.url)
    request.body = body
    began = time.monotonic()
    answer = request.sign(root, "iam").send()
    assert 400 <= answer.status < 500 or answer.status == 501, answer
    assert answer.text("Code")
    assert time.monotonic() - began < 5


def test_marks_of_xml_come_back_unharmed(root):
    description = "a <b> & \"c\" 'd' ]]> &amp; é"
    root.iam.create_role(
        RoleName="worker", AssumeRolePolicyDocument=text(service_trust()), Description=description
    )
    assert root.iam.get_role(RoleName="worker")["Role"]["Description"] == description


def test_spaces_at_the_ends_of_a_description_come_back(root):
    description = "  two before, a tab\tand a line\nwithin, two after  "
    root.iam.create_role(
        RoleName="worker", AssumeRolePolicyDocument=text(service_trust()), Description=description
    )
    assert root.iam.get_role(RoleName="worker")["Role"]["Description"] == description


@pytest.fixture(scope="module")
def tls():
    with SecureServer() as server:
        yield server


def test_tls_is_told_to_the_policies(tls):
    """`aws:SecureTransport`."""
    assert tls.url.startswith("https://127.0.0.1:")
    iam = tls.client(tls.root, "iam")
    iam.create_user(UserName="ann")
    for name, value in (("secure", "true"), ("plain", "false")):
        condition = {"Bool": {"aws:SecureTransport": value}}
        action = "iam:ListUsers" if name == "secure" else "iam:ListGroups"
        iam.put_user_policy(
            UserName="ann", PolicyName=name,
            PolicyDocument=text(allow(action, Condition=condition)),
        )
    key = iam.create_access_key(UserName="ann")["AccessKey"]
    ann = dataclasses.replace(
        tls.root, access_key_id=key["AccessKeyId"], secret_access_key=key["SecretAccessKey"]
    )
    client = tls.client(ann, "iam")
    client.list_users()
    with not_authorized(
        tls.root.iam_arn("user/ann"), "iam:ListGroups", tls.root.iam_arn("group/")
    ):
        client.list_groups()


def test_plain_http_is_not_served_on_a_tls_port(tls):
    parts = urllib.parse.urlsplit(tls.url)
    line = http.client.HTTPConnection(parts.hostname, parts.port, timeout=10)
    with pytest.raises((http.client.HTTPException, ConnectionError)):
        line.request("GET", "/_sekisho/health/ready")
        line.getresponse()
