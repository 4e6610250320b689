"""Uploads and downloads stream: the server's memory does not follow the bytes that move."""

import concurrent.futures
import http.client
import os
import socket
import time

from support.buckets import new_bucket
from support.memory import resident_mib
from support.s3_raw import address, signed
from support.server import Server

LONG = bool(os.environ.get("SEKISHO_LONG_TESTS"))
CLIENTS = 20
MIB_EACH = 1024 if LONG else 64
GROWTH_MIB_MAX = 20
PIECE = os.urandom(1 << 20)


def put(root, path: str, mib: int) -> None:
    headers = signed(root, "PUT", path, content_sha256="UNSIGNED-PAYLOAD")
    headers["Content-Length"] = str(mib << 20)
    connection = http.client.HTTPConnection(*address(root.url), timeout=600)
    connection.request("PUT", path, (PIECE for _ in range(mib)), headers)
    answer = connection.getresponse()
    assert answer.status == 200, answer.read()
    answer.read()
    connection.close()


def get(root, path: str, mib: int) -> None:
    connection = http.client.HTTPConnection(*address(root.url), timeout=600)
    connection.request("GET", path, headers=signed(root, "GET", path))
    answer = connection.getresponse()
    left = mib << 20
    while piece := answer.read(1 << 20):
        left -= len(piece)
    assert (answer.status, left) == (200, 0)
    connection.close()


def test_twenty_clients_move_their_bytes_in_constant_memory():
    with Server(ephemeral=False) as server, concurrent.futures.ThreadPoolExecutor(CLIENTS) as pool:
        root = server.root
        bucket = new_bucket(root)

        def everybody(does, mib: int) -> None:
            tasks = [pool.submit(does, root, f"/{bucket}/k{n}", mib) for n in range(CLIENTS)]
            for task in tasks:
                task.result()

        # The buffers that as many connections need anyhow are there after a first round.
        everybody(put, 2)
        everybody(get, 2)
        before = resident_mib(server, "VmHWM")
        everybody(put, MIB_EACH)
        everybody(get, MIB_EACH)
        grown = resident_mib(server, "VmHWM") - before
        assert grown < GROWTH_MIB_MAX, f"{before} MiB grew by {grown} MiB"


def test_who_asks_and_does_not_read_costs_no_memory():
    """A body is read from the disk as fast as it is taken, and no faster."""
    with Server(ephemeral=False) as server:
        root = server.root
        bucket = new_bucket(root)
        path = f"/{bucket}/object"
        put(root, path, 64)
        get(root, path, 64)
        before = resident_mib(server, "VmHWM")
        silent = []
        for _ in range(CLIENTS):
            connection = socket.create_connection(address(root.url))
            headers = {"Host": root.url.partition("//")[2]} | signed(root, "GET", path)
            head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
            connection.sendall(f"GET {path} HTTP/1.1\r\n{head}\r\n".encode())
            silent.append(connection)
        time.sleep(3)
        grown = resident_mib(server, "VmHWM") - before
        for connection in silent:
            assert connection.recv(12) == b"HTTP/1.1 200"
            connection.close()
        assert grown < GROWTH_MIB_MAX, f"{before} MiB grew by {grown} MiB"
