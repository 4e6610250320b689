#!/usr/bin/env python3
"""Writes requests signed by botocore, one JSON object a line, for tests/sigv4/botocore.rs.

    pip install botocore==1.44.5
    python3 tests/botocore_cases.py 600 tests/botocore_cases.jsonl

The same number and seed give the same file. More than the committed cases:

    python3 tests/botocore_cases.py 50000 /tmp/cases.jsonl 7
    SIGV4_CASES=/tmp/cases.jsonl cargo nextest run -p sekisho-sigv4 botocore

A line: `s` service, `n` the time of signing, `m` method, `t` request target as on the wire,
`h` headers as on the wire, `b` body, `l` seconds of life if presigned.
"""
import datetime
import json
import random
import sys
from urllib.parse import quote, urlsplit

import botocore.auth
from botocore.auth import S3SigV4Auth, S3SigV4QueryAuth, SigV4Auth, SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
SERVICES = ["iam", "sts", "s3", "s3", "s3", "organizations", "access-analyzer", "ec2"]
REGIONS = ["us-east-1", "eu-west-1", "ap-northeast-1", "us-gov-west-1"]
METHODS = ["GET", "GET", "POST", "PUT", "DELETE", "HEAD", "PATCH", "OPTIONS"]
LETTERS = "abzAZ019-_.~ /?#[]@!$&'()*+,;=%\"<>\\^`{|}éß日本🦀"


def text(rng, most, letters=LETTERS):
    return "".join(rng.choice(letters) for _ in range(rng.randrange(most + 1)))


def path(rng, is_s3):
    """A path as on the wire. S3's canonical form is the wire form, so its escapes are the canonical ones."""
    segments = []
    for _ in range(rng.randrange(5)):
        kind = rng.random()
        if kind < 0.12:
            segments.append(rng.choice(["", ".", "..", "..."]))
        elif is_s3:
            segments.append(quote(text(rng, 8, LETTERS.replace("/", "")), safe="-_.~"))
        elif kind < 0.7:
            segments.append(quote(text(rng, 8), safe=rng.choice(["-_.~", "-_.~!$&'()*+,;=:@"])))
        else:
            segments.append(text(rng, 8, "abzAZ019-_.~!$&'()*+,;=:@"))
    return "/" + "/".join(segments) + rng.choice(["", "", "/"])


def query(rng, repeats):
    pairs, names = [], set()
    for _ in range(rng.choice([0, 0, 1, 2, 5])):
        name = rng.choice(["Action", "acl", "a", "A", "a-b", "prefix", text(rng, 4) or "x"])
        if name in names and not repeats:
            continue
        for _ in range(rng.choice([1, 1, 2]) if repeats else 1):
            value = rng.choice([None, "", text(rng, 6), text(rng, 6)])
            name_sent = quote(name, safe="-_.~")
            pairs.append(name_sent if value is None else f"{name_sent}={quote(value, safe='-_.~')}")
        names.add(name)
    rng.shuffle(pairs)
    return "&".join(pairs)


def headers(rng, request):
    for _ in range(rng.choice([0, 1, 2, 4])):
        name = rng.choice(["X-Amz-Meta-One", "x-amz-acl", "Content-Type", "range", "My-Header", "x-a.b_c", "Cache-Control"])
        value = text(rng, 10, "ab  \t,;=\"é日")
        for _ in range(rng.choice([1, 1, 1, 3])):
            request.headers.add_header(name, value + rng.choice(["", "  ", "x", " y"]))
    for name in ["User-Agent", "X-Amzn-Trace-Id", "Expect", "Connection"]:
        if rng.random() < 0.2:
            request.headers[name] = text(rng, 6, "abc ")


def case(rng):
    service = rng.choice(SERVICES)
    is_s3 = service == "s3"
    presigned = rng.random() < 0.3
    region = rng.choice(REGIONS)
    now = datetime.datetime(2000, 1, 1, tzinfo=datetime.timezone.utc) + datetime.timedelta(
        seconds=rng.randrange(40 * 365 * 86400)
    )
    botocore.auth.get_current_datetime = lambda: now
    host = rng.choice(["iam.amazonaws.com", "127.0.0.1:4566", "localhost:4566", "b.s3.amazonaws.com", "[::1]:4566"])
    scheme = rng.choice(["http", "https"])
    target = path(rng, is_s3)
    asked = query(rng, not presigned)
    body = rng.choice([b"", text(rng, 40).encode(), b"Action=ListUsers&Version=2010-05-08"])
    if presigned and not is_s3:
        body = b""
    url = f"{scheme}://{host}{target}" + (f"?{asked}" if asked else "")
    request = AWSRequest(method=rng.choice(METHODS), url=url, data=body)
    headers(rng, request)
    token = rng.choice([None, None, "FwoGZXIvYXdzE+/=" + text(rng, 6, "ab+/=")])
    credentials = Credentials("AKIDEXAMPLE", SECRET, token)
    life = None
    if presigned:
        life = rng.choice([1, 60, 3600, 604800])
        request.data = ""  # What is in data, botocore moves into the query.
        signer = S3SigV4QueryAuth if is_s3 else SigV4QueryAuth
        signer(credentials, service, region, expires=life).add_auth(request)
        body = body if is_s3 else b""
    else:
        if rng.random() < 0.2:
            request.headers["Date"] = "set by botocore"
        if is_s3:
            request.context["payload_signing_enabled"] = rng.random() < 0.7
            if not request.context["payload_signing_enabled"] and scheme == "https":
                request.headers["Content-MD5"] = "AAAA"
            if rng.random() < 0.1:
                request.context["checksum"] = {"request_algorithm": {"in": "trailer"}}
                request.headers["x-amz-decoded-content-length"] = str(len(body))
        (S3SigV4Auth if is_s3 else SigV4Auth)(credentials, service, region).add_auth(request)
    sent = list(request.headers.items()) + [("Host", botocore.auth._host_from_url(request.url))]
    rng.shuffle(sent)
    # Values of one name stay in order, or they would be another request.
    order = {}
    for name, value in request.headers.items():
        order.setdefault(name.lower(), []).append(value)
    sent = [(name, order[name.lower()].pop(0) if name != "Host" else value) for name, value in sent]
    parts = urlsplit(request.url)
    line = {
        "s": service,
        "n": now.strftime("%Y%m%dT%H%M%SZ"),
        "m": request.method,
        "t": request.url[len(f"{parts.scheme}://{parts.netloc}"):],
        "h": [[name.lower(), value] for name, value in sent],
        "b": body.decode(),
    }
    if life:
        line["l"] = life
    return line


def main():
    count, out = int(sys.argv[1]), sys.argv[2]
    rng = random.Random(int(sys.argv[3]) if 3 < len(sys.argv) else 4)
    with open(out, "w") as file:
        for _ in range(count):
            file.write(json.dumps(case(rng), separators=(",", ":"), ensure_ascii=False) + "\n")


main()
