"""What clients begin and never end: bounded memory, and nothing half-written."""

import concurrent.futures
import contextlib
import itertools
import os
import socket
import time

from support.buckets import new_bucket
from support.memory import resident_mib
from support.s3_raw import address, call, signed
from support.server import Server

LONG = bool(os.environ.get("SEKISHO_LONG_TESTS"))
UPLOADS = 10_000 if LONG else 1_000
SLOW = 200 if LONG else 60
IDLE_S_MAX = 30
MIB = 1 << 20


def uploads(s3, bucket: str) -> list[tuple[str, str]]:
    pages = s3.get_paginator("list_multipart_uploads").paginate(Bucket=bucket)
    return [(u["Key"], u["UploadId"]) for page in pages for u in page.get("Uploads", [])]


def begin(root, bucket: str, number: int) -> None:
    path = f"/{bucket}/k{number % 500}"
    answer = call(root, "POST", f"{path}?uploads=")
    assert answer.status == 200, answer.body
    upload = answer.text("UploadId")
    # Every hundredth part is a file of its own.
    part = b"x" * (20_000 if number % 100 == 0 else 100)
    answer = call(root, "PUT", f"{path}?partNumber=1&uploadId={upload}", part)
    assert answer.status == 200, answer.body


def files(server: Server) -> int:
    objects = server.data / "objects"
    return sum(1 for folder in ("blobs", "staging") for found in (objects / folder).rglob("*")
               if found.is_file())


def test_uploads_that_never_end_cost_little_and_go_with_their_bucket(tmp_path):
    server = Server(tmp_path / "data", ephemeral=False)
    with contextlib.closing(server), concurrent.futures.ThreadPoolExecutor(8) as pool:
        server.start()
        root = server.root
        bucket = new_bucket(root)
        before = resident_mib(server)
        for begun in [pool.submit(begin, root, bucket, number) for number in range(UPLOADS)]:
            begun.result()
        grown = resident_mib(server) - before
        assert grown < 60, f"{UPLOADS} uploads hold {grown:.0f} MiB"

        listed = uploads(root.s3, bucket)
        assert len(listed) == UPLOADS == len(set(listed))
        assert listed == sorted(listed, key=lambda upload: upload[0].encode())
        assert "Contents" not in root.s3.list_objects_v2(Bucket=bucket)
        assert files(server) == UPLOADS // 100

        server.kill()
        began = time.monotonic()
        server.start()
        assert time.monotonic() - began < 10
        assert uploads(server.root.s3, bucket) == listed

        server.root.s3.delete_bucket(Bucket=bucket)
        deadline = time.monotonic() + 60
        while files(server):
            assert time.monotonic() < deadline, f"{files(server)} files stay"
            time.sleep(0.1)


def half_sent(root, path: str, size: int, sent: bytes) -> socket.socket:
    headers = signed(root, "PUT", path, content_sha256="UNSIGNED-PAYLOAD")
    lines = [f"PUT {path} HTTP/1.1", "Host: {}:{}".format(*address(root.url))]
    lines += [f"{name}: {value}" for name, value in headers.items() if name.lower() != "host"]
    lines += [f"Content-Length: {size}", "", ""]
    connection = socket.create_connection(address(root.url), timeout=IDLE_S_MAX + 30)
    connection.sendall("\r\n".join(lines).encode() + sent)
    return connection


def test_bodies_that_never_end_are_cut_off_and_leave_nothing(tmp_path):
    server = Server(tmp_path / "data", ephemeral=False)
    with contextlib.closing(server), contextlib.ExitStack() as open_connections:
        server.start()
        root = server.root
        bucket = new_bucket(root)
        root.s3.put_object(Bucket=bucket, Key="k0", Body=b"before")
        before = resident_mib(server)
        connections = [
            open_connections.enter_context(
                half_sent(root, f"/{bucket}/k{number}", 4 * MIB, b"y" * (MIB + number)))
            for number in range(SLOW)
        ]
        time.sleep(2)
        grown = resident_mib(server) - before
        assert grown < SLOW * 0.7 + 20, f"{SLOW} slow uploads hold {grown:.0f} MiB"
        # Others are served meanwhile.
        root.s3.put_object(Bucket=bucket, Key="quick", Body=b"z" * MIB)
        # Half of them go away, the others are sent away.
        for connection in connections[::2]:
            connection.close()
        for connection in itertools.islice(connections, 1, None, 2):
            answer = connection.recv(4096)
            assert b" 400 " in answer.split(b"\r\n")[0] and b"RequestTimeout" in answer, answer
        listed = root.s3.list_objects_v2(Bucket=bucket)["Contents"]
        assert [found["Key"] for found in listed] == ["k0", "quick"]
        assert root.s3.get_object(Bucket=bucket, Key="k0")["Body"].read() == b"before"
        deadline = time.monotonic() + 10
        while files(server) != 1:
            assert time.monotonic() < deadline, f"{files(server)} files, not 1"
            time.sleep(0.1)
