"""Inline policies of users, groups and roles: one behaviour, three kinds."""

import dataclasses
import json

import pytest

from support.documents import allow, deny, service_trust, text
from support.pages import all_items
from support.refusals import limit_exceeded, malformed, no_such

DOCUMENT = allow("s3:GetObject")


@dataclasses.dataclass
class Kind:
    """A kind of entity that inline policies hang on."""

    word: str
    limit: int
    iam: object

    @property
    def name(self) -> dict:
        return {f"{self.word.capitalize()}Name": "it"}

    def make(self):
        more = {"AssumeRolePolicyDocument": text(service_trust())} if self.word == "role" else {}
        getattr(self.iam, f"create_{self.word}")(**self.name, **more)

    def put(self, policy_name, document):
        document = document if isinstance(document, str) else text(document)
        call = getattr(self.iam, f"put_{self.word}_policy")
        return call(**self.name, PolicyName=policy_name, PolicyDocument=document)

    def get(self, policy_name):
        return getattr(self.iam, f"get_{self.word}_policy")(**self.name, PolicyName=policy_name)

    def delete(self, policy_name):
        return getattr(self.iam, f"delete_{self.word}_policy")(**self.name, PolicyName=policy_name)

    @property
    def list(self):
        return getattr(self.iam, f"list_{self.word}_policies")


@pytest.fixture(params=[("user", 2048), ("group", 5120), ("role", 10240)], ids=lambda kind: kind[0])
def missing(request, iam):
    return Kind(*request.param, iam)


@pytest.fixture
def kind(missing):
    missing.make()
    return missing


def test_a_policy_that_is_put_can_be_got(kind):
    kind.put("p", DOCUMENT)
    answer = kind.get("p")
    del answer["ResponseMetadata"]

    assert answer == {**kind.name, "PolicyName": "p", "PolicyDocument": DOCUMENT}


def test_putting_again_replaces(kind):
    kind.put("p", DOCUMENT)
    kind.put("p", deny("s3:*"))

    assert kind.get("p")["PolicyDocument"] == deny("s3:*")
    assert kind.list(**kind.name)["PolicyNames"] == ["p"]


def test_names_are_listed_sorted_in_pages(kind):
    """ID-44."""
    for name in ("c", "a", "b"):
        kind.put(name, DOCUMENT)
    assert all_items(kind.list, "PolicyNames", MaxItems=2, **kind.name) == ["a", "b", "c"]


def test_no_policy_is_an_empty_list(kind):
    """ID-47."""
    assert kind.list(**kind.name)["PolicyNames"] == []


def test_a_deleted_policy_is_gone(kind):
    kind.put("p", DOCUMENT)
    kind.delete("p")
    assert kind.list(**kind.name)["PolicyNames"] == []
    with no_such(f"The {kind.word} policy with name p cannot be found."):
        kind.get("p")


def test_a_missing_policy_is_no_such_entity(kind):
    message = f"The {kind.word} policy with name p cannot be found."
    with no_such(message):
        kind.get("p")
    with no_such(message):
        kind.delete("p")


def test_a_missing_entity_is_no_such_entity(missing):
    message = f"The {missing.word} with name it cannot be found."
    for call in (
        lambda: missing.put("p", DOCUMENT),
        lambda: missing.get("p"),
        lambda: missing.delete("p"),
        lambda: missing.list(**missing.name),
    ):
        with no_such(message):
            call()


def test_a_malformed_document_is_refused(kind):
    with malformed("Syntax errors in policy."):
        kind.put("p", "no policy")
    with malformed("Policy document should not specify a principal."):
        kind.put("p", allow("s3:*", Principal={"AWS": "*"}))


def test_the_sum_of_all_policies_is_limited_and_spaces_do_not_count(kind):
    """ID-30, ID-31; evaluation 8.2."""
    def document(sid_length):
        return allow("s3:GetObject", Sid="s" * sid_length)

    fixed = len(text(document(0)))
    half = kind.limit // 2
    kind.put("a", json.dumps(document(half - fixed), indent=2))
    kind.put("b", document(kind.limit - half - fixed))
    message = f"Maximum policy size of {kind.limit} bytes exceeded for {kind.word} it"
    with limit_exceeded(message):
        kind.put("c", DOCUMENT)
    with limit_exceeded(message):
        kind.put("b", document(kind.limit - half - fixed + 1))
    # Replacing with something of the same size is no more than before.
    kind.put("b", document(kind.limit - half - fixed))
