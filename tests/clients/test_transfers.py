"""Transfer clients as people use them, unchanged: rclone, s3cmd, boto3's manager, curl."""

import hashlib
import os
import pathlib
import random
import shutil
import subprocess
import sys

import boto3
import boto3.s3.transfer
import pytest

from support.buckets import new_bucket
from support.server import clean_environment

FILES = 1000
RESUMED_BYTES = 200 * 1024 * 1024


@pytest.fixture
def bucket(root):
    return new_bucket(root)


def run(*command: str, **environment: str) -> str:
    done = subprocess.run(
        command, env=clean_environment() | environment, capture_output=True, text=True, timeout=600
    )
    assert done.returncode == 0, f"{command[0]} ended with {done.returncode}: {done.stderr[-4000:]}"
    return done.stdout


def contents(folder: pathlib.Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*")) if path.is_file()
    }


@pytest.fixture
def files(tmp_path) -> pathlib.Path:
    """A thousand files of many sizes, with names that need care."""
    rng = random.Random(7)
    folder = tmp_path / "files"
    for number in range(FILES):
        odd = rng.choice(["", " x", "+y", "é", "日本", "%41", "&"])
        path = folder / f"d{number % 17}" / f"{number}{odd}.bin"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(rng.randbytes(rng.choice([0, 1, 100, 9_000, 70_000])))
    (folder / "large.bin").write_bytes(rng.randbytes(12 * 1024 * 1024))
    return folder


def test_rclone_syncs_a_thousand_files_up_and_down(server, root, bucket, files, tmp_path):
    rclone = shutil.which("rclone")
    assert rclone, "rclone is needed (apt-get install rclone)"
    remote = (
        f":s3,provider=Other,access_key_id={root.access_key_id},"
        f"secret_access_key='{root.secret_access_key}',endpoint='{server.url}',"
        # This version sends an ACL whatever it is told; only this one suits a bucket without ACLs.
        f"acl=bucket-owner-full-control,"
        f"region=us-east-1,force_path_style=true,upload_cutoff=8Mi,chunk_size=5Mi:{bucket}/sync"
    )
    common = ["--checksum", "--transfers", "8", "--config", "/dev/null", "--retries", "1"]
    run(rclone, "sync", str(files), remote, *common)
    # Nothing is left to do: the checksums agree.
    listed = run(rclone, "check", str(files), remote, *common, "--one-way", "--combined", "-")
    assert {line[0] for line in listed.splitlines()} == {"="}
    back = tmp_path / "back"
    run(rclone, "sync", remote, str(back), *common)
    assert contents(back) == contents(files)
    # A second round changes and removes what has to be.
    (files / "large.bin").unlink()
    (files / "d0" / "new").write_bytes(b"new")
    run(rclone, "sync", str(files), remote, *common)
    run(rclone, "sync", remote, str(back), *common)
    assert contents(back) == contents(files)


def test_s3cmd_puts_syncs_and_deletes(server, root, bucket, tmp_path):
    address = server.url.removeprefix("http://")
    config = tmp_path / "s3cfg"
    config.write_text(
        f"[default]\naccess_key = {root.access_key_id}\nsecret_key = {root.secret_access_key}\n"
        f"host_base = {address}\nhost_bucket = {address}\nuse_https = False\n"
        "bucket_location = us-east-1\nmultipart_chunk_size_mb = 5\n"
    )
    tool = pathlib.Path(sys.executable).parent / "s3cmd"

    def s3cmd(*arguments: str) -> str:
        return run(sys.executable, str(tool), "--config", str(config), "--no-progress", *arguments)

    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "small é.txt").write_bytes(b"small")
    (folder / "large.bin").write_bytes(os.urandom(11 * 1024 * 1024))
    s3cmd("sync", f"{folder}/", f"s3://{bucket}/x/")
    assert "large.bin" in s3cmd("ls", f"s3://{bucket}/x/")
    back = tmp_path / "back"
    back.mkdir()
    s3cmd("sync", f"s3://{bucket}/x/", f"{back}/")
    assert contents(back) == contents(folder)
    s3cmd("cp", f"s3://{bucket}/x/large.bin", f"s3://{bucket}/copy.bin")
    assert "11" in s3cmd("du", f"s3://{bucket}/copy.bin")
    s3cmd("del", "--recursive", "--force", f"s3://{bucket}")
    assert s3cmd("ls", "--recursive", f"s3://{bucket}").strip() == ""


def test_boto3_resumes_a_large_upload(root, bucket, tmp_path):
    path = tmp_path / "large"
    rng = random.Random(5)
    with path.open("wb") as file:
        for _ in range(RESUMED_BYTES // (1024 * 1024)):
            file.write(rng.randbytes(1024 * 1024))
    s3 = root.s3
    part_bytes = 16 * 1024 * 1024
    address = dict(Bucket=bucket, Key="large")
    upload = s3.create_multipart_upload(**address)["UploadId"]

    def send(numbers):
        with path.open("rb") as file:
            for number in numbers:
                file.seek((number - 1) * part_bytes)
                part = file.read(part_bytes)
                s3.upload_part(**address, UploadId=upload, PartNumber=number, Body=part)

    count = -(-RESUMED_BYTES // part_bytes)
    send(range(1, count // 2))
    # The client starts anew, and asks what is there.
    there = {part["PartNumber"] for part in s3.list_parts(**address, UploadId=upload)["Parts"]}
    send(sorted(set(range(1, count + 1)) - there))
    parts = s3.list_parts(**address, UploadId=upload)["Parts"]
    named = [dict(PartNumber=part["PartNumber"], ETag=part["ETag"]) for part in parts]
    s3.complete_multipart_upload(**address, UploadId=upload, MultipartUpload={"Parts": named})
    resource = boto3.session.Session(
        aws_access_key_id=root.access_key_id, aws_secret_access_key=root.secret_access_key,
        region_name="us-east-1",
    ).client("s3", endpoint_url=root.url)
    back = tmp_path / "back"
    config = boto3.s3.transfer.TransferConfig(multipart_chunksize=part_bytes, max_concurrency=4)
    resource.download_file(bucket, "large", str(back), Config=config)
    assert hashlib.sha256(back.read_bytes()).digest() == hashlib.sha256(path.read_bytes()).digest()
    resource.upload_file(str(path), bucket, "again", Config=config)
    assert resource.head_object(Bucket=bucket, Key="again")["ContentLength"] == RESUMED_BYTES


def test_curl_uses_presigned_urls(root, bucket, tmp_path):
    """S3-93, S3-94."""
    path = tmp_path / "file"
    path.write_bytes(os.urandom(100_000))
    address = dict(Bucket=bucket, Key="a b/é")
    # For this region the SDK would presign with version 2, unless told otherwise.
    s3 = root.client("s3", s3={"addressing_style": "path"}, signature_version="s3v4")
    put = s3.generate_presigned_url("put_object", Params=address)
    run("curl", "--fail", "--silent", "--show-error", "--upload-file", str(path), put)
    get = s3.generate_presigned_url("get_object", Params=address)
    back = tmp_path / "back"
    run("curl", "--fail", "--silent", "--show-error", "--output", str(back), get)
    assert back.read_bytes() == path.read_bytes()
    head = subprocess.run(["curl", "--fail", "--silent", "--head", get], capture_output=True)
    assert head.returncode == 22, "a URL signed for GET does not do for HEAD"
