"""S3's way through the door: addresses, signatures of bodies, forms, browsers, hostile input."""

import base64
import hashlib
import socket
import time
import urllib.parse
import zlib

import pytest

from support.buckets import arn, grant, new_bucket, put_policy
from support.documents import allow
from support.s3_raw import address, call, chunked, expecting, form, send, signed

BIG = b"0123456789abcdef" * 1024  # 16 KiB: two chunks of the least size.


def signer(caller):
    """A client that signs URLs and forms as of today."""
    return caller.client("s3", signature_version="s3v4", s3={"addressing_style": "path"})


@pytest.fixture
def bucket(root) -> str:
    return new_bucket(root)


def body_of(root, bucket: str, key: str) -> bytes:
    return root.s3.get_object(Bucket=bucket, Key=key)["Body"].read()


def keys(root, bucket: str) -> list[str]:
    return [found["Key"] for found in root.s3.list_objects_v2(Bucket=bucket).get("Contents", [])]


def md5(data: bytes) -> str:
    return base64.b64encode(hashlib.md5(data).digest()).decode()


def crc32(data: bytes) -> str:
    return base64.b64encode(zlib.crc32(data).to_bytes(4, "big")).decode()


@pytest.mark.parametrize("domain", ["localhost", "s3.localhost", "s3.us-east-1.localhost"])
def test_a_bucket_may_stand_in_the_host(root, bucket, domain):
    host = f"{bucket}.{domain}:{address(root.url)[1]}"
    answer = call(root, "PUT", "/a/b", b"virtual", {"Host": host})
    assert answer.status == 200, answer
    assert body_of(root, bucket, "a/b") == b"virtual"


@pytest.mark.parametrize("key", ["/", "//a//b/", "../x", "a b+c", "ü/日本語", "%2F", "?x&y=z#", "a/./b"])
def test_a_key_is_its_bytes(root, bucket, key):
    """S3-1: decoded once, slashes and dots kept."""
    path = f"/{bucket}/{urllib.parse.quote(key, safe='/')}"
    assert call(root, "PUT", path, b"k").status == 200
    assert keys(root, bucket) == [key]


def test_a_body_that_is_not_the_signed_one_is_refused_and_not_kept(root, bucket):
    """SG-13; S3 contract 6: `XAmzContentSHA256Mismatch`."""
    other = hashlib.sha256(b"other").hexdigest()
    answer = call(root, "PUT", f"/{bucket}/k", b"body", content_sha256=other)
    assert answer.error[:2] == (400, "XAmzContentSHA256Mismatch")
    assert keys(root, bucket) == []


@pytest.mark.parametrize(("headers", "code"), [
    ({"Content-MD5": md5(b"other")}, "BadDigest"),
    ({"Content-MD5": "no-md5"}, "InvalidDigest"),
    ({"x-amz-checksum-crc32": crc32(b"other")}, "BadDigest"),
    ({"x-amz-checksum-crc32": "AAAA"}, "InvalidRequest"),
    ({"x-amz-checksum-crc32": crc32(b"body"), "x-amz-checksum-crc32c": "AAAAAA=="},
     "InvalidRequest"),
])
def test_a_body_that_is_not_as_claimed_is_refused_and_not_kept(root, bucket, headers, code):
    """S3-142; S3 contract 6: `BadDigest`, `InvalidDigest`."""
    answer = call(root, "PUT", f"/{bucket}/k", b"body", headers)
    assert answer.error[:2] == (400, code)
    assert keys(root, bucket) == []


def test_a_body_as_claimed_is_kept(root, bucket):
    headers = {"Content-MD5": md5(b"body"), "x-amz-checksum-crc32": crc32(b"body")}
    assert call(root, "PUT", f"/{bucket}/k", b"body", headers).status == 200
    assert body_of(root, bucket, "k") == b"body"


def test_a_length_is_required_and_has_to_be_kept(root, bucket):
    answer = call(root, "PUT", f"/{bucket}/k", b"", {"Transfer-Encoding": "chunked"}, length=-1)
    assert answer.error == (
        411, "MissingContentLength", "You must provide the Content-Length HTTP header."
    )
    headers = signed(root, "PUT", f"/{bucket}/k", b"whole body")
    try:
        answer = send(root.url, "PUT", f"/{bucket}/k", headers, b"half", length=10)
        assert answer.error[:2] == (400, "IncompleteBody")
    except (ConnectionError, OSError):
        pass  # The server may close where the client has: nothing can be read any more.
    assert keys(root, bucket) == []


def test_an_upload_beyond_five_gibibytes_is_refused_before_it_is_sent(root, bucket):
    """S3 contract 7.4."""
    headers = signed(root, "PUT", f"/{bucket}/k", b"", content_sha256="UNSIGNED-PAYLOAD")
    first = expecting(root, f"/{bucket}/k", headers, 5 * 2**30 + 1)
    assert b" 400 " in first.split(b"\r\n")[0] and b"EntityTooLarge" in first


def test_a_refused_upload_is_not_asked_for(root, bucket):
    """`100 Continue` comes after the authorization only."""
    stranger = root.new_user("stranger")
    path = f"/{bucket}/k"
    for caller, line in ((stranger, b"HTTP/1.1 403"), (root, b"HTTP/1.1 100")):
        headers = signed(caller, "PUT", path, content_sha256="UNSIGNED-PAYLOAD")
        assert expecting(caller, path, headers, 3).startswith(line)


def test_signed_chunks_are_taken_and_false_ones_refused(root, bucket):
    """SG-20 to SG-22."""
    chunks = [BIG, BIG[:8192], b"end"]
    assert chunked(root, f"/{bucket}/k", chunks).status == 200
    assert body_of(root, bucket, "k") == b"".join(chunks)
    head = root.s3.head_object(Bucket=bucket, Key="k")
    assert "aws-chunked" not in head.get("ContentEncoding", "")
    for broken in (0, 1, 2, 3):
        answer = chunked(root, f"/{bucket}/other", chunks, break_chunk=broken)
        assert answer.error[:2] == (403, "SignatureDoesNotMatch"), broken
    assert keys(root, bucket) == ["k"]


def test_a_signed_trailer_brings_the_checksum(root, bucket):
    """SG-23."""
    name = "x-amz-checksum-crc32"
    assert chunked(root, f"/{bucket}/k", [BIG], (name, crc32(BIG))).status == 200
    answer = chunked(root, f"/{bucket}/other", [BIG], (name, crc32(b"other")))
    assert answer.error[:2] == (400, "BadDigest")
    assert keys(root, bucket) == ["k"]


def test_a_presigned_request_does_what_was_signed_and_nothing_else(root, bucket):
    """S3-93, S3-94."""
    def sign(method, **more):
        url = signer(root).generate_presigned_url(method, {"Bucket": bucket, "Key": "k"}, **more)
        parts = urllib.parse.urlsplit(url)
        return f"{parts.path}?{parts.query}"

    assert send(root.url, "PUT", sign("put_object"), body=b"presigned").status == 200
    answer = send(root.url, "GET", sign("get_object"))
    assert (answer.status, answer.body) == (200, "presigned")
    assert send(root.url, "HEAD", sign("get_object")).status == 403
    path = sign("get_object", ExpiresIn=1)
    time.sleep(2.1)
    assert send(root.url, "GET", path).error == (403, "AccessDenied", "Request has expired")


def test_presigned_use_can_be_denied_by_its_kind(root, bucket):
    """S3-96, `s3:authType`."""
    root.s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    put_policy(root, bucket, grant(
        bucket, "*", "s3:GetObject", arn(bucket, "*"), "Deny",
        Condition={"StringNotEquals": {"s3:authType": "REST-HEADER"}},
    ))
    assert body_of(root, bucket, "k") == b"x"
    url = signer(root).generate_presigned_url("get_object", {"Bucket": bucket, "Key": "k"})
    parts = urllib.parse.urlsplit(url)
    assert send(root.url, "GET", f"{parts.path}?{parts.query}").status == 403


def test_anonymous_callers_get_what_the_policy_gives_everybody(root):
    """S3-90, S3-91, S3-30."""
    bucket = new_bucket(root, is_open=True)
    root.s3.put_object(Bucket=bucket, Key="k", Body=b"open")
    path = f"/{bucket}/k"
    assert send(root.url, "GET", path).error == (403, "AccessDenied", "Access Denied")
    put_policy(root, bucket, grant(bucket, "*", "s3:GetObject", arn(bucket, "*")))
    assert send(root.url, "GET", path).body == "open"
    assert send(root.url, "PUT", path, body=b"x").status == 403
    assert send(root.url, "GET", "/no-such-bucket-anywhere/k").error[:2] == (404, "NoSuchBucket")
    assert send(root.url, "GET", "/").status == 403


def test_only_who_signs_overrides_headers_of_an_answer(root):
    """S3-95."""
    bucket = new_bucket(root, is_open=True)
    root.s3.put_object(Bucket=bucket, Key="k", Body=b"open")
    put_policy(root, bucket, grant(bucket, "*", "s3:GetObject", arn(bucket, "*")))
    for override in ("content-type", "content-disposition", "cache-control", "content-language"):
        answer = send(root.url, "GET", f"/{bucket}/k?response-{override}=x")
        assert answer.error == (
            400, "InvalidRequest",
            "Request specific response headers cannot be used for anonymous GET requests.",
        ), override
    url = signer(root).generate_presigned_url(
        "get_object", dict(Bucket=bucket, Key="k", ResponseContentType="text/x-mine"))
    answer = send(root.url, "GET", url.removeprefix(root.url))
    assert (answer.status, answer.headers["content-type"]) == (200, "text/x-mine")


class TestForms:
    """S3-100 to S3-104."""

    def post(self, root, bucket, fields=None, conditions=None, key="up/${filename}", file=b"form"):
        made = signer(root).generate_presigned_post(
            bucket, key, Fields=dict(fields or {}), Conditions=conditions, ExpiresIn=60
        )
        return form(root.url, bucket, made["fields"], file, "a.txt")

    def test_a_signed_form_uploads(self, root, bucket):
        answer = self.post(root, bucket, {"success_action_status": "201", "x-amz-meta-a": "b"},
                           [{"success_action_status": "201"}, {"x-amz-meta-a": "b"}])
        assert answer.status == 201, answer
        assert (answer.text("Bucket"), answer.text("Key")) == (bucket, "up/a.txt")
        found = root.s3.get_object(Bucket=bucket, Key="up/a.txt")
        assert (found["Body"].read(), found["Metadata"]) == (b"form", {"a": "b"})
        assert answer.text("ETag") == found["ETag"]

    def test_success_is_told_as_asked(self, root, bucket):
        assert self.post(root, bucket).status == 204
        to = {"success_action_redirect": "http://x.example/done?a=b"}
        answer = self.post(root, bucket, to, [to])
        assert answer.status == 303
        location = {name.lower(): value for name, value in answer.headers.items()}["location"]
        assert location.startswith(f"http://x.example/done?a=b&bucket={bucket}&key=up%2Fa.txt&etag=")

    def test_a_condition_that_fails_is_echoed(self, root, bucket):
        made = signer(root).generate_presigned_post(bucket, "k", ExpiresIn=60)
        made["fields"]["key"] = "other"
        assert form(root.url, bucket, made["fields"], b"x").error == (
            403, "AccessDenied",
            'Invalid according to Policy: Policy Condition failed: ["eq", "$key", "k"]',
        )
        made["fields"]["key"] = "k"
        made["fields"]["acl"] = "private"
        assert form(root.url, bucket, made["fields"], b"x").error == (
            403, "AccessDenied", "Invalid according to Policy: Extra input fields: acl"
        )
        assert keys(root, bucket) == []

    def test_the_file_keeps_to_the_length_range(self, root, bucket):
        between = [["content-length-range", 3, 5]]
        assert self.post(root, bucket, conditions=between, file=b"12").error[:2] == (
            400, "EntityTooSmall"
        )
        assert self.post(root, bucket, conditions=between, file=b"123456").error[:2] == (
            400, "EntityTooLarge"
        )
        assert keys(root, bucket) == []
        assert self.post(root, bucket, conditions=between, file=b"1234").status == 204

    def test_a_false_or_missing_signature_is_refused(self, root, bucket):
        made = signer(root).generate_presigned_post(bucket, "k", ExpiresIn=60)["fields"]
        assert form(root.url, bucket, made | {"x-amz-signature": "0" * 64}, b"x").error[:2] == (
            403, "SignatureDoesNotMatch"
        )
        del made["x-amz-signature"]
        assert form(root.url, bucket, made, b"x").error[:2] == (400, "InvalidArgument")
        assert form(root.url, bucket, {"key": "k"}, b"x").error == (
            403, "AccessDenied", "Access Denied"
        )

    def test_the_field_tagging_tags_the_object_if_its_signer_may(self, root, bucket):
        """S3-100, section 1.6: `tagging` asks for s3:PutObjectTagging too."""
        document = ("<Tagging><TagSet><Tag><Key>team</Key><Value>1&amp;2</Value></Tag>"
                    "<Tag><Key>empty</Key><Value></Value></Tag></TagSet></Tagging>")
        tagging = {"tagging": document}
        assert self.post(root, bucket, tagging, [tagging], key="k").status == 204
        assert root.s3.get_object_tagging(Bucket=bucket, Key="k")["TagSet"] == [
            {"Key": "team", "Value": "1&2"}, {"Key": "empty", "Value": ""}
        ]
        # Like every other field it must be covered.
        assert self.post(root, bucket, tagging, key="k").error[2].endswith("fields: tagging")
        objects = f"arn:aws:s3:::{bucket}/*"
        ann = root.new_user("ann", allow("s3:PutObject", objects))
        assert self.post(ann, bucket, key="of-ann").status == 204
        refused = self.post(ann, bucket, tagging, [tagging], key="other")
        assert refused.error[:2] == (403, "AccessDenied"), refused
        assert "s3:PutObjectTagging" in refused.error[2]
        bob = root.new_user("bob", allow(
            ["s3:PutObject", "s3:PutObjectTagging"], objects,
            Condition={"StringEquals": {"s3:RequestObjectTag/team": "1&2"}}))
        assert self.post(bob, bucket, tagging, [tagging], key="of-bob").status == 204
        assert keys(root, bucket) == ["k", "of-ann", "of-bob"]

    @pytest.mark.parametrize("document, code", [
        ("<Tagging><TagSet>", "MalformedXML"),
        ("key=value", "MalformedXML"),
        ("<Tagging><TagSet><Tag><Key></Key><Value>x</Value></Tag></TagSet></Tagging>",
         "InvalidTag"),
    ])
    def test_a_field_tagging_that_is_none_is_refused(self, root, bucket, document, code):
        answer = self.post(root, bucket, {"tagging": document}, [{"tagging": document}], key="k")
        assert answer.error[:2] == (400, code), answer
        assert keys(root, bucket) == []

    def test_fields_beyond_measure_are_refused(self, root, bucket):
        """S3-100: 20 KB without the file."""
        made = signer(root).generate_presigned_post(bucket, "k", ExpiresIn=60)["fields"]
        answer = form(root.url, bucket, made | {"x-ignore-me": "x" * 30_000}, b"x")
        assert answer.error[:2] == (400, "MaxPostPreDataLengthExceededError")

    def test_another_kind_of_body_is_no_form(self, root, bucket):
        answer = send(root.url, "POST", f"/{bucket}", {"Content-Type": "text/plain"}, b"x")
        assert answer.error[:2] == (412, "PreconditionFailed")


class TestBrowsers:
    """S3-6, and S3 contract 6: `AccessForbidden`."""

    def preflight(self, url, bucket, origin="https://a.example", method="PUT", headers=""):
        asked = {"Origin": origin, "Access-Control-Request-Method": method}
        if headers:
            asked["Access-Control-Request-Headers"] = headers
        answer = send(url, "OPTIONS", f"/{bucket}/k", asked)
        return answer, {name.lower(): value for name, value in answer.headers.items()}

    def test_a_preflight_is_answered_by_the_rules(self, root, bucket):
        answer, _ = self.preflight(root.url, bucket)
        assert answer.error == (
            403, "AccessForbidden", "CORSResponse: CORS is not enabled for this bucket."
        )
        root.s3.put_bucket_cors(Bucket=bucket, CORSConfiguration={"CORSRules": [{
            "AllowedOrigins": ["https://*.example"], "AllowedMethods": ["PUT", "GET"],
            "AllowedHeaders": ["x-amz-*"], "ExposeHeaders": ["ETag"], "MaxAgeSeconds": 60,
        }]})
        answer, headers = self.preflight(root.url, bucket, headers="x-amz-date")
        assert answer.status == 200
        assert headers["access-control-allow-origin"] == "https://a.example"
        assert headers["access-control-allow-headers"] == "x-amz-date"
        assert headers["access-control-max-age"] == "60"
        for other in ({"origin": "https://a.other"}, {"method": "DELETE"}, {"headers": "cookie"}):
            answer, _ = self.preflight(root.url, bucket, **other)
            assert answer.error[:2] == (403, "AccessForbidden")
            assert "evalution" in answer.error[2]
        answer, _ = self.preflight(root.url, "no-such-bucket-anywhere")
        assert answer.error[2] == "CORSResponse: Bucket not found"

    def test_actual_answers_tell_their_origin(self, root, bucket):
        root.s3.put_bucket_cors(Bucket=bucket, CORSConfiguration={"CORSRules": [
            {"AllowedOrigins": ["*"], "AllowedMethods": ["GET"]}]})
        answer = send(root.url, "GET", f"/{bucket}/k", {"Origin": "https://a.example"})
        headers = {name.lower(): value for name, value in answer.headers.items()}
        assert (answer.status, headers["access-control-allow-origin"]) == (403, "*")


class TestErrors:
    """Errors contract 7; S3 contract 2 and 6."""

    def test_an_error_has_its_ids_twice(self, root, bucket):
        answer = call(root, "GET", f"/{bucket}/k")
        headers = {name.lower(): value for name, value in answer.headers.items()}
        assert answer.error[:2] == (404, "NoSuchKey")
        assert len(headers["x-amz-request-id"]) == 16
        assert answer.text("RequestId") == headers["x-amz-request-id"]
        assert answer.text("HostId") == headers["x-amz-id-2"]
        assert answer.body.rindex("<HostId>") > answer.body.rindex("<RequestId>")

    def test_a_head_says_it_by_its_status_alone(self, root, bucket):
        """S3-112, S3-31."""
        answer = call(root.new_user("stranger"), "HEAD", f"/{bucket}")
        headers = {name.lower(): value for name, value in answer.headers.items()}
        assert (answer.status, answer.body) == (403, "")
        assert headers["x-amz-bucket-region"] == "us-east-1"

    def test_a_denial_quotes_the_resource(self, root, bucket):
        """ER-29."""
        user = root.new_user("stranger")
        with pytest.raises(user.s3.exceptions.ClientError) as refusal:
            user.s3.get_object(Bucket=bucket, Key="k")
        error = refusal.value.response["Error"]
        assert error["Code"] == "AccessDenied"
        assert f'on resource: "{arn(bucket, "k")}" because' in error["Message"]

    def test_broken_xml_is_told_only_to_who_may_ask(self, root, bucket):
        """S3 contract 2: a body's syntax after the authorization."""
        path = f"/{bucket}?tagging"
        body = b"<Tagging><TagSet><Tag></Wrong>"
        headers = {"Content-MD5": md5(body)}
        assert call(root, "PUT", path, body, headers).error[:2] == (400, "MalformedXML")
        assert call(root.new_user("stranger"), "PUT", path, body, headers).error[:2] == (403, "AccessDenied")

    def test_a_checksum_is_required_where_the_model_says_so(self, root, bucket):
        """S3-146."""
        body = b"<Tagging><TagSet/></Tagging>"
        assert call(root, "PUT", f"/{bucket}?tagging", body).error == (
            400, "InvalidRequest",
            "Missing required header for this request: Content-MD5 OR x-amz-checksum-*",
        )

    def test_another_region_is_told_the_buckets(self, root, bucket):
        """S3-33."""
        answer = call(root, "GET", f"/{bucket}", region="eu-west-3")
        assert answer.error[:2] == (400, "AuthorizationHeaderMalformed")
        assert answer.text("Region") == "us-east-1"
        # The SDK understands it, and asks again.
        client = root.client("s3", "eu-west-3", s3={"addressing_style": "path"})
        assert client.list_objects_v2(Bucket=bucket)["KeyCount"] == 0

    def test_what_is_no_operation_is_not_allowed(self, root, bucket):
        answer = call(root, "DELETE", "/")
        assert answer.error[:2] == (405, "MethodNotAllowed")
        assert (answer.text("Method"), answer.text("ResourceType")) == ("DELETE", "SERVICE")


def test_a_flood_of_headers_is_refused_and_the_server_lives(root, bucket):
    host, port = address(root.url)
    with socket.create_connection((host, port), timeout=20) as connection:
        lines = "".join(f"x-h-{number}: v\r\n" for number in range(5000))
        try:
            connection.sendall(f"GET /{bucket} HTTP/1.1\r\nHost: {host}\r\n{lines}\r\n".encode())
            first = connection.recv(64)
        except OSError:
            first = b""
    assert not first or b" 431 " in first or b" 400 " in first
    assert call(root, "GET", f"/{bucket}?location").status == 200


def test_an_aborted_upload_leaves_nothing(root, bucket):
    path = f"/{bucket}/k"
    headers = signed(root, "PUT", path, content_sha256="UNSIGNED-PAYLOAD")
    lines = [f"PUT {path} HTTP/1.1", "Host: {}:{}".format(*address(root.url))]
    lines += [f"{name}: {value}" for name, value in headers.items() if name.lower() != "host"]
    lines += [f"Content-Length: {2**20}", "", ""]
    for _ in range(20):
        with socket.create_connection(address(root.url), timeout=20) as connection:
            connection.sendall("\r\n".join(lines).encode() + BIG)
    assert keys(root, bucket) == []
