"""The server in front of a store that is none of ours: moto's S3."""

import concurrent.futures
import hashlib
import os
import socket
import subprocess
import sys
import time
import urllib.request

import boto3
import pytest

from support.buckets import new_bucket
from support.calls import refused
from support.documents import allow
from support.memory import resident_mib
from support.server import START_S_MAX, Server, clean_environment
from support.upstream import in_front_of, settings

PART = 5 << 20
BIG = os.urandom(PART + 1234)


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """The URL of the other store."""
    port = free_port()
    log = tmp_path_factory.mktemp("moto") / "log"
    command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
    with open(log, "wb") as output:
        process = subprocess.Popen(command, env=clean_environment(), stdout=output, stderr=output)
    url = f"http://127.0.0.1:{port}"
    deadline = time.monotonic() + 4 * START_S_MAX
    while True:
        try:
            urllib.request.urlopen(f"{url}/moto-api/data.json", timeout=5).close()
            break
        except OSError:
            assert process.poll() is None and time.monotonic() < deadline, log.read_text()
            time.sleep(0.2)
    yield url
    process.kill()
    process.wait()


@pytest.fixture(scope="module")
def server(store):
    # moto takes any key, and does not look at trailers.
    upstream = settings(store, "storekey", "storesecret") | {"S3_UPSTREAM_CHECKSUMS": "false"}
    with Server(settings=upstream) as server:
        yield server


@pytest.fixture(scope="module")
def behind(store):
    """The other store itself."""
    return boto3.client("s3", endpoint_url=store, region_name="us-east-1",
                        aws_access_key_id="storekey", aws_secret_access_key="storesecret")


def test_what_is_put_here_lies_there_and_the_other_way_round(root, behind):
    bucket = new_bucket(root)
    root.s3.put_object(Bucket=bucket, Key="a b/ü+%20", Body=b"here", ContentType="text/plain",
                       Metadata={"colour": "red"}, Tagging="t=1&u=2")
    found = behind.get_object(Bucket=f"up-{bucket}", Key="a b/ü+%20")
    assert found["Body"].read() == b"here"
    assert (found["ContentType"], found["Metadata"]) == ("text/plain", {"colour": "red"})
    behind.put_object(Bucket=f"up-{bucket}", Key="other", Body=b"there")
    got = root.s3.get_object(Bucket=bucket, Key="other")
    assert (got["Body"].read(), got["ETag"]) == (b"there", f'"{hashlib.md5(b"there").hexdigest()}"')
    listed = root.s3.list_objects_v2(Bucket=bucket)["Contents"]
    assert [entry["Key"] for entry in listed] == ["a b/ü+%20", "other"]
    rolled = root.s3.list_objects_v2(Bucket=bucket, Delimiter="/")
    assert [entry["Prefix"] for entry in rolled["CommonPrefixes"]] == ["a b/"]
    root.s3.delete_object(Bucket=bucket, Key="other")
    refused("NoSuchKey", 404, root.s3.get_object, Bucket=bucket, Key="other")
    refused("BucketNotEmpty", 409, root.s3.delete_bucket, Bucket=bucket)
    root.s3.delete_object(Bucket=bucket, Key="a b/ü+%20")
    root.s3.delete_bucket(Bucket=bucket)
    assert f"up-{bucket}" not in [b["Name"] for b in behind.list_buckets()["Buckets"]]


def test_who_may_what_is_decided_here(root, behind):
    """The other store would let anybody do anything."""
    bucket = new_bucket(root)
    root.s3.put_object(Bucket=bucket, Key="k", Body=b"x", Tagging="colour=red")
    red = {"Condition": {"StringEquals": {"s3:ExistingObjectTag/colour": "red"}}}
    ann = root.new_user("ann", allow("s3:GetObject", **red))
    assert ann.s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"x"
    refused("AccessDenied", 403, ann.s3.put_object, Bucket=bucket, Key="k", Body=b"y")
    root.s3.put_object_tagging(Bucket=bucket, Key="k", Tagging={"TagSet": []})
    refused("AccessDenied", 403, ann.s3.get_object, Bucket=bucket, Key="k")


def test_ranges_conditions_and_copies(root):
    bucket = new_bucket(root)
    root.s3.put_object(Bucket=bucket, Key="big", Body=BIG)
    part = root.s3.get_object(Bucket=bucket, Key="big", Range="bytes=100000-4000000")
    assert part["Body"].read() == BIG[100_000:4_000_001]
    etag = root.s3.head_object(Bucket=bucket, Key="big")["ETag"]
    refused("304", 304, root.s3.get_object, Bucket=bucket, Key="big", IfNoneMatch=etag)
    refused("PreconditionFailed", 412, root.s3.put_object, Bucket=bucket, Key="big",
            IfNoneMatch="*")
    refused("PreconditionFailed", 412, root.s3.put_object, Bucket=bucket, Key="big", Body=b"",
            IfMatch='"other"')
    root.s3.put_object(Bucket=bucket, Key="big", Body=BIG[:-1], IfMatch=etag)
    copied = root.s3.copy_object(Bucket=bucket, Key="copy", CopySource=f"{bucket}/big")
    assert copied["CopyObjectResult"]["ETag"] == f'"{hashlib.md5(BIG[:-1]).hexdigest()}"'
    refused("BadDigest", 400, root.s3.put_object, Bucket=bucket, Key="bad", Body=BIG,
            ContentMD5="1B2M2Y8AsgTpgAmY7PhCfg==")
    refused("NoSuchKey", 404, root.s3.get_object, Bucket=bucket, Key="bad")


def test_an_upload_in_parts(root):
    bucket = new_bucket(root)
    address = dict(Bucket=bucket, Key="k")
    upload = root.s3.create_multipart_upload(**address, Metadata={"m": "1"})["UploadId"]
    parts = [
        dict(PartNumber=number, ETag=root.s3.upload_part(
            **address, UploadId=upload, PartNumber=number, Body=body)["ETag"])
        for number, body in ((1, BIG), (2, b"end"))
    ]
    listed = root.s3.list_parts(**address, UploadId=upload)
    assert [part["Size"] for part in listed["Parts"]] == [len(BIG), 3]
    assert listed["Initiator"]["ID"].endswith(":root")
    (found,) = root.s3.list_multipart_uploads(Bucket=bucket)["Uploads"]
    assert (found["Key"], found["UploadId"]) == ("k", upload)
    wrong = {"Parts": [{**parts[0], "ETag": '"0"'}, parts[1]]}
    refused("InvalidPart", 400, root.s3.complete_multipart_upload, **address, UploadId=upload,
            MultipartUpload=wrong)
    root.s3.complete_multipart_upload(**address, UploadId=upload, MultipartUpload={"Parts": parts})
    got = root.s3.get_object(**address)
    assert (got["Body"].read() == BIG + b"end", got["Metadata"]) == (True, {"m": "1"})
    aborted = root.s3.create_multipart_upload(**address)["UploadId"]
    root.s3.abort_multipart_upload(**address, UploadId=aborted)
    refused("NoSuchUpload", 404, root.s3.list_parts, **address, UploadId=aborted)


def test_versions_are_the_other_stores(root):
    bucket = new_bucket(root)
    root.s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    first, second = (root.s3.put_object(Bucket=bucket, Key="k", Body=body)["VersionId"]
                     for body in (b"1", b"2"))
    got = root.s3.get_object(Bucket=bucket, Key="k", VersionId=first)
    assert got["Body"].read() == b"1"
    marker = root.s3.delete_object(Bucket=bucket, Key="k")
    assert marker["DeleteMarker"] is True
    refused("NoSuchKey", 404, root.s3.get_object, Bucket=bucket, Key="k")
    listed = root.s3.list_object_versions(Bucket=bucket)
    assert [version["VersionId"] for version in listed["Versions"]] == [second, first]
    assert listed["DeleteMarkers"][0]["IsLatest"] is True
    root.s3.delete_object(Bucket=bucket, Key="k", VersionId=marker["VersionId"])
    assert root.s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"2"


def test_a_store_that_refuses_the_key_is_this_servers_trouble(store):
    """Not the client's: its own key is good."""
    with Server() as keeper:
        wrong = settings(keeper.url, keeper.access_key_id, "x" * 40)
        with Server(settings=wrong) as server:
            refused("InternalError", 500, server.root.s3.create_bucket, Bucket="refused-key")
            assert "SignatureDoesNotMatch" in server.log.read_text()


def test_a_store_that_is_away_is_told_and_the_server_lives():
    nobody = settings(f"http://127.0.0.1:{free_port()}", "storekey", "storesecret")
    with Server(settings=nobody) as server:
        refused("InternalError", 500, server.root.s3.create_bucket, Bucket="nobody-there")
        assert server.root.iam.list_users()["Users"] == []


def test_bodies_stream_through_in_constant_memory():
    mib, clients = 16, 6
    body = os.urandom(mib << 20)
    with Server(ephemeral=False) as keeper, Server(settings=in_front_of(keeper)) as server:
        s3 = server.root.client("s3", s3={"addressing_style": "path"}, read_timeout=300)
        bucket = new_bucket(server.root)

        def round(body: bytes) -> None:
            def one(number: int) -> None:
                s3.put_object(Bucket=bucket, Key=f"k{number}", Body=body)
                got = s3.get_object(Bucket=bucket, Key=f"k{number}")["Body"].read()
                assert got == body

            with concurrent.futures.ThreadPoolExecutor(clients) as pool:
                list(pool.map(one, range(clients)))

        round(body[: 2 << 20])
        before = resident_mib(server, "VmHWM")
        round(body)
        grown = resident_mib(server, "VmHWM") - before
        assert grown < 20, f"{clients} times {mib} MiB each way cost {grown:.0f} MiB"


def test_an_object_that_is_replaced_while_it_is_read_is_read_as_it_is_then(root, behind):
    """The read asks for what was decided on; what replaced it is decided on anew."""
    bucket = new_bucket(root)
    bodies = [str(number).encode() * 1000 for number in range(10)]
    behind.put_object(Bucket=f"up-{bucket}", Key="k", Body=bodies[0])
    ended = time.monotonic() + 5

    def write() -> None:
        number = 0
        while time.monotonic() < ended:
            number += 1
            behind.put_object(Bucket=f"up-{bucket}", Key="k", Body=bodies[number % 10])
            time.sleep(0.1)

    def read() -> int:
        count = 0
        while time.monotonic() < ended:
            got = root.s3.get_object(Bucket=bucket, Key="k")
            body = got["Body"].read()
            assert body in bodies and got["ETag"] == f'"{hashlib.md5(body).hexdigest()}"'
            count += 1
        return count

    with concurrent.futures.ThreadPoolExecutor() as pool:
        writer = pool.submit(write)
        counts = [reader.result() for reader in [pool.submit(read) for _ in range(2)]]
        writer.result()
    assert min(counts) > 5, counts
