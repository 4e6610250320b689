"""Uploads of a server that is killed: the old object or the new one, and nothing between."""

import concurrent.futures
import contextlib
import hashlib
import itertools
import os
import pathlib
import random
import threading
import time

import botocore.exceptions

from support.server import Server

KILLS = 60 if os.environ.get("SEKISHO_LONG_TESTS") else 8
WRITERS = 6
SIZES = [10, 5_000, 9_000, 70_000, 1_500_000]


def body(writer: int, number: int) -> bytes:
    """A body that tells which it is."""
    rng = random.Random(f"{writer}/{number}")
    return f"{writer} {number} ".encode() + rng.randbytes(rng.choice(SIZES))


def write(server: Server, writer: int, first: int, told: dict, stop: threading.Event) -> None:
    s3 = server.root.client("s3", s3={"addressing_style": "path"}, connect_timeout=5)
    for number in itertools.count(first):
        if stop.is_set():
            return
        try:
            s3.put_object(Bucket="killed", Key=f"k/{writer}", Body=body(writer, number))
        except (botocore.exceptions.BotoCoreError, botocore.exceptions.ClientError):
            return
        told[writer] = number


def test_a_kill_leaves_the_old_object_or_the_new_one(tmp_path):
    server = Server(tmp_path / "data", ephemeral=False)
    told: dict[int, int] = dict.fromkeys(range(WRITERS), 0)
    with contextlib.closing(server):
        server.start()
        server.root.s3.create_bucket(Bucket="killed")
        for writer in range(WRITERS):
            server.root.s3.put_object(Bucket="killed", Key=f"k/{writer}", Body=body(writer, 0))
        rng = random.Random(3)
        for kill in range(KILLS):
            stop = threading.Event()
            with concurrent.futures.ThreadPoolExecutor(WRITERS) as pool:
                for writer in range(WRITERS):
                    pool.submit(write, server, writer, told[writer] + 1, told, stop)
                time.sleep(rng.uniform(0.05, 0.8))
                server.kill()
                stop.set()
            server.start()
            for writer in range(WRITERS):
                found = server.root.s3.get_object(Bucket="killed", Key=f"k/{writer}")
                content = found["Body"].read()
                number = int(content.split(b" ", 2)[1])
                # One that was cut off before its answer may have been stored.
                assert number in (told[writer], told[writer] + 1), f"kill {kill}"
                assert content == body(writer, number), f"kill {kill}: writer {writer}"
                assert found["ETag"] == f'"{hashlib.md5(content).hexdigest()}"'
                told[writer] = number
        assert sum(told.values()) > KILLS, "hardly anything was written"
        left = list(pathlib.Path(server.data, "objects", "staging").iterdir())
        assert left == [], "what was begun and not ended is removed by a start"


def test_a_flipped_bit_is_an_error_and_never_other_data(tmp_path):
    server = Server(tmp_path / "data", ephemeral=False)
    with contextlib.closing(server):
        server.start()
        s3 = server.root.s3
        s3.create_bucket(Bucket="flipped")
        content = random.Random(1).randbytes(200_000)
        s3.put_object(Bucket="flipped", Key="k", Body=content)
        time.sleep(0.5)
        (blob,) = [path for path in (server.data / "objects" / "blobs").glob("*/*")]
        damaged = bytearray(blob.read_bytes())
        damaged[150_000] ^= 1
        blob.write_bytes(damaged)
        try:
            got = s3.get_object(Bucket="flipped", Key="k")["Body"].read()
        except Exception:  # The connection ends before the whole body came.
            got = None
        assert got is None
        # What is whole can still be read.
        part = s3.get_object(Bucket="flipped", Key="k", Range="bytes=0-65535")
        assert part["Body"].read() == content[:65536]
