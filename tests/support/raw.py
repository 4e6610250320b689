"""Requests made by hand, signed as wrongly as a test wants."""

import dataclasses
import datetime
import http.client
import re
import urllib.parse
from xml.etree import ElementTree

import botocore.auth
from botocore.auth import SigV4Auth, SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

VERSIONS = {"iam": "2010-05-08", "sts": "2011-06-15"}


@dataclasses.dataclass
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    body: str

    def text(self, name: str) -> str | None:
        """The text of the first element of that name, whatever its namespace."""
        for element in ElementTree.fromstring(self.body).iter():
            if element.tag.rpartition("}")[2] == name:
                return element.text
        return None

    @property
    def error(self) -> tuple[int, str | None, str | None]:
        return self.status, self.text("Code"), self.text("Message")


@dataclasses.dataclass
class Call:
    """One call of a query service, to be changed before or after signing."""

    url: str
    body: str = ""
    method: str = "POST"
    path: str = "/"
    headers: dict[str, str] = dataclasses.field(default_factory=dict)

    @classmethod
    def of(cls, url: str, action: str | None = "GetCallerIdentity", service: str = "sts", **more):
        form = {"Action": action, "Version": VERSIONS[service], **more}
        form = {name: value for name, value in form.items() if value is not None}
        headers = {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}
        return cls(url, urllib.parse.urlencode(form), headers=headers)

    def as_get(self) -> "Call":
        self.method, self.path, self.body, self.headers = "GET", f"/?{self.body}", "", {}
        return self

    def _request(self) -> AWSRequest:
        return AWSRequest(
            method=self.method, url=self.url + self.path, data=self.body, headers=self.headers
        )

    def sign(
        self, identity, service: str = "sts", region: str = "us-east-1", *,
        secret: str | None = None, token: str | None = None,
        ago: datetime.timedelta = datetime.timedelta(),
    ) -> "Call":
        """Signs in the header, as of `ago` before now."""
        credentials = Credentials(
            identity.access_key_id, secret or identity.secret_access_key,
            token or identity.session_token,
        )
        request = self._request()
        with _clock(ago):
            SigV4Auth(credentials, service, region).add_auth(request)
        self.headers = dict(request.headers.items())
        return self

    def presign(
        self, identity, service: str = "sts", region: str = "us-east-1", expires: int = 900,
        ago: datetime.timedelta = datetime.timedelta(),
    ) -> "Call":
        """Signs in the query string."""
        credentials = Credentials(
            identity.access_key_id, identity.secret_access_key, identity.session_token
        )
        request = self._request()
        with _clock(ago):
            SigV4QueryAuth(credentials, service, region, expires=expires).add_auth(request)
        parts = urllib.parse.urlsplit(request.url)
        self.path = f"{parts.path or '/'}?{parts.query}"
        return self

    def change_header(self, name: str, pattern: str, replacement: str) -> "Call":
        changed = re.sub(pattern, replacement, self.headers[name])
        assert changed != self.headers[name], f"{name} has no {pattern}"
        self.headers[name] = changed
        return self

    def send(self) -> Answer:
        parts = urllib.parse.urlsplit(self.url)
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=30)
        try:
            connection.request(self.method, self.path, self.body.encode(), self.headers)
            answer = connection.getresponse()
            headers = {name.lower(): value for name, value in answer.getheaders()}
            return Answer(answer.status, headers, answer.read().decode())
        finally:
            connection.close()


class _clock:
    """Lets the signer believe that it is earlier; a negative span: later."""

    def __init__(self, ago: datetime.timedelta):
        self.ago = ago

    def __enter__(self):
        self.real = botocore.auth.get_current_datetime
        botocore.auth.get_current_datetime = lambda *a, **k: self.real(*a, **k) - self.ago

    def __exit__(self, *_):
        botocore.auth.get_current_datetime = self.real
