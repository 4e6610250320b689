"""Tags of users, roles, policies and instance profiles."""

import dataclasses
import re

import pytest

from support.documents import allow, service_trust, text
from support.pages import all_items
from support.refusals import invalid, limit_exceeded, no_such, not_authorized, refused


def tags(**values) -> list[dict]:
    return [{"Key": key, "Value": value} for key, value in values.items()]


@dataclasses.dataclass
class Kind:
    """A kind of entity that can be tagged."""

    word: str
    root: object

    @property
    def name(self) -> dict:
        if self.word == "policy":
            return {"PolicyArn": self.root.iam_arn("policy/it")}
        return {f"{self.word.title().replace('_', '')}Name": "it"}

    @property
    def missing(self) -> str:
        return {
            "user": "The user with name it cannot be found.",
            "role": "The role with name it cannot be found.",
            "policy": f"Policy {self.root.iam_arn('policy/it')} was not found.",
            "instance_profile": "Instance Profile it cannot be found.",
        }[self.word]

    def make(self, **more):
        if self.word == "role":
            more["AssumeRolePolicyDocument"] = text(service_trust())
        if self.word == "policy":
            more["PolicyDocument"] = text(allow("s3:GetObject"))
        name = {"PolicyName": "it"} if self.word == "policy" else self.name
        return getattr(self.root.iam, f"create_{self.word}")(**name, **more)

    def tag(self, new: list[dict]):
        return getattr(self.root.iam, f"tag_{self.word}")(**self.name, Tags=new)

    def untag(self, *keys: str):
        return getattr(self.root.iam, f"untag_{self.word}")(**self.name, TagKeys=list(keys))

    @property
    def list_call(self):
        return getattr(self.root.iam, f"list_{self.word}_tags")

    def list(self) -> dict[str, str]:
        return {tag["Key"]: tag["Value"] for tag in self.list_call(**self.name)["Tags"]}


@pytest.fixture(params=["user", "role", "policy", "instance_profile"])
def absent(request, root):
    return Kind(request.param, root)


@pytest.fixture
def kind(absent):
    absent.make()
    return absent


def test_tags_can_be_added_and_listed(kind):
    kind.tag(tags(team="a"))
    kind.tag(tags(stage="test", empty=""))
    assert kind.list() == {"team": "a", "stage": "test", "empty": ""}


def test_no_tags_are_an_empty_list(kind):
    """ID-47."""
    answer = kind.list_call(**kind.name)
    assert answer["Tags"] == []
    assert answer["IsTruncated"] is False


def test_tagging_again_replaces_the_value(kind):
    """ID-26."""
    kind.tag(tags(team="a", stage="test"))
    kind.tag(tags(team="b"))
    assert kind.list() == {"team": "b", "stage": "test"}


def test_untagging_takes_keys_away_and_unknown_keys_are_no_error(kind):
    kind.tag(tags(team="a", stage="test"))
    kind.untag("team", "never-there")
    assert kind.list() == {"stage": "test"}


def test_keys_that_differ_in_case_are_one_key_on_users_and_roles_only(kind):
    """ID-26; evaluation 8.3."""
    kind.tag(tags(Team="a"))
    kind.tag(tags(team="b"))
    if kind.word in ("user", "role"):
        assert list(kind.list().values()) == ["b"]
    else:
        assert kind.list() == {"Team": "a", "team": "b"}


def test_a_key_twice_in_one_call_is_refused(kind):
    """ID-24; errors, section 5."""
    twice = tags(team="a") + tags(team="b")
    message = "Duplicate tag keys found. Please note that Tag keys are case insensitive."
    with refused(400, "InvalidInput", message):
        kind.tag(twice)
    assert kind.list() == {}


def test_keys_that_differ_in_case_in_one_call_are_refused_on_users_and_roles(kind):
    """ID-24."""
    if kind.word not in ("user", "role"):
        kind.tag(tags(team="a", Team="b"))
        return
    message = "Duplicate tag keys found. Please note that Tag keys are case insensitive."
    with refused(400, "InvalidInput", message):
        kind.tag(tags(team="a", Team="b"))


@pytest.mark.parametrize("prefix", ["aws:", "AWS:"])
def test_keys_of_aws_are_reserved(kind, prefix):
    """ID-24. The contract gives code and beginning, not the whole sentence."""
    with refused(400, "InvalidInput", re.compile(".*aws:.*")):
        kind.tag([{"Key": f"{prefix}team", "Value": "a"}])


def test_a_fifty_first_tag_is_refused(kind):
    """ID section 4."""
    kind.tag([{"Key": f"k{number}", "Value": "v"} for number in range(50)])
    with limit_exceeded("Cannot exceed quota for TagsPerEntity: 50"):
        kind.tag(tags(more="v"))
    kind.tag(tags(k0="replaced"))
    assert len(kind.list()) == 50


def test_tags_are_listed_in_pages(kind):
    kind.tag(tags(c="3", a="1", b="2"))
    keys = all_items(kind.list_call, "Tags", "Key", MaxItems=2, **kind.name)
    assert sorted(keys) == ["a", "b", "c"]


def test_what_is_missing_cannot_be_tagged(absent):
    with no_such(absent.missing):
        absent.tag(tags(team="a"))
    with no_such(absent.missing):
        absent.untag("team")
    with no_such(absent.missing):
        absent.list()


def test_a_tag_made_with_the_entity_is_listed(absent):
    absent.make(Tags=tags(team="a"))
    assert absent.list() == {"team": "a"}


def test_a_key_of_129_characters_and_a_value_of_257_are_refused_together(kind):
    """Errors, section 5: all violations of one request are reported together."""
    with invalid(
        "Value at 'tags.1.member.key' failed to satisfy constraint: "
        "Member must have length less than or equal to 128",
        "Value at 'tags.1.member.value' failed to satisfy constraint: "
        "Member must have length less than or equal to 256",
    ):
        kind.tag([{"Key": "k" * 129, "Value": "v" * 257}])


def test_a_tag_in_letters_of_any_script_comes_back(kind):
    kind.tag([{"Key": "équipe 関所", "Value": "a+b=c@d_e.f:g/h-i"}])
    assert kind.list() == {"équipe 関所": "a+b=c@d_e.f:g/h-i"}


def test_tags_of_the_caller_decide(root):
    """`aws:PrincipalTag`."""
    may = allow(
        "iam:ListUsers", Condition={"StringEquals": {"aws:PrincipalTag/team": "a"}}
    )
    ann = root.new_user("ann", may, Tags=tags(Team="a"))
    ann.iam.list_users()
    root.iam.tag_user(UserName="ann", Tags=tags(team="b"))
    with not_authorized(root.iam_arn("user/ann"), "iam:ListUsers", root.iam_arn("user/")):
        ann.iam.list_users()


def test_tags_of_the_resource_decide(root):
    """`aws:ResourceTag`."""
    may = allow("iam:GetUser", Condition={"StringEquals": {"aws:ResourceTag/team": "a"}})
    ann = root.new_user("ann", may)
    root.iam.create_user(UserName="bob", Tags=tags(team="a"))
    root.iam.create_user(UserName="eve", Tags=tags(team="b"))
    ann.iam.get_user(UserName="bob")
    with not_authorized(root.iam_arn("user/ann"), "iam:GetUser", root.iam_arn("user/eve")):
        ann.iam.get_user(UserName="eve")


def test_tags_of_the_request_decide(root):
    """`aws:RequestTag` and `aws:TagKeys`."""
    may = allow(
        ["iam:CreateUser", "iam:TagUser"],
        Condition={
            "StringEquals": {"aws:RequestTag/team": "a"},
            "ForAllValues:StringEquals": {"aws:TagKeys": ["team", "stage"]},
        },
    )
    ann = root.new_user("ann", may)
    refusal = (root.iam_arn("user/ann"), "iam:CreateUser", root.iam_arn("user/bob"))
    with not_authorized(*refusal):
        ann.iam.create_user(UserName="bob")
    with not_authorized(*refusal):
        ann.iam.create_user(UserName="bob", Tags=tags(team="b"))
    with not_authorized(*refusal):
        ann.iam.create_user(UserName="bob", Tags=tags(team="a", other="x"))
    ann.iam.create_user(UserName="bob", Tags=tags(team="a", stage="x"))


def test_creating_with_tags_takes_the_permission_to_tag(root):
    """IAM user guide, "Tags for IAM resources": CreateUser with tags needs iam:TagUser as well."""
    ann = root.new_user("ann", allow("iam:CreateUser"))
    ann.iam.create_user(UserName="bob")
    with not_authorized(root.iam_arn("user/ann"), "iam:TagUser", root.iam_arn("user/eve")):
        ann.iam.create_user(UserName="eve", Tags=tags(team="a"))
