"""Managed policies attached to users, groups and roles, and ListEntitiesForPolicy."""

import dataclasses

import pytest

from support.documents import allow, service_trust, text
from support.pages import all_items
from support.refusals import limit_exceeded, no_such, not_authorized, refused

READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess"


@dataclasses.dataclass
class Kind:
    """A kind of entity that policies are attached to."""

    word: str
    root: object

    @property
    def name(self) -> dict:
        return {f"{self.word.capitalize()}Name": "it"}

    def make(self):
        more = {"AssumeRolePolicyDocument": text(service_trust())} if self.word == "role" else {}
        getattr(self.root.iam, f"create_{self.word}")(**self.name, **more)

    def attach(self, arn):
        return getattr(self.root.iam, f"attach_{self.word}_policy")(**self.name, PolicyArn=arn)

    def detach(self, arn):
        return getattr(self.root.iam, f"detach_{self.word}_policy")(**self.name, PolicyArn=arn)

    def list(self, **more):
        call = getattr(self.root.iam, f"list_attached_{self.word}_policies")
        return call(**self.name, **more)

    def new_policy(self, name, path="/"):
        document = text(allow("s3:GetObject"))
        made = self.root.iam.create_policy(PolicyName=name, Path=path, PolicyDocument=document)
        return made["Policy"]["Arn"]


@pytest.fixture(params=["user", "group", "role"])
def missing(request, root):
    return Kind(request.param, root)


@pytest.fixture
def kind(missing):
    missing.make()
    return missing


def test_an_attached_policy_is_listed_by_name_and_arn(kind):
    arn = kind.new_policy("read")
    kind.attach(arn)
    kind.attach(READ_ONLY)

    assert kind.list()["AttachedPolicies"] == [
        {"PolicyName": "ReadOnlyAccess", "PolicyArn": READ_ONLY},
        {"PolicyName": "read", "PolicyArn": arn},
    ]


def test_no_policy_is_an_empty_list(kind):
    """ID-47."""
    assert kind.list()["AttachedPolicies"] == []


def test_attached_policies_are_listed_by_path_in_pages(kind):
    """ID-43, ID-44."""
    for name in ("c", "a", "b"):
        kind.attach(kind.new_policy(name, "/p/"))
    kind.attach(READ_ONLY)
    names = all_items(kind.list, "AttachedPolicies", "PolicyName", PathPrefix="/p/", MaxItems=2)

    assert names == ["a", "b", "c"]


def test_attaching_counts_once(kind):
    """ID-34, ID-55."""
    arn = kind.new_policy("read")
    kind.attach(arn)
    kind.attach(arn)
    assert kind.root.iam.get_policy(PolicyArn=arn)["Policy"]["AttachmentCount"] == 1
    kind.detach(arn)
    assert kind.root.iam.get_policy(PolicyArn=arn)["Policy"]["AttachmentCount"] == 0


def test_attachments_to_policies_of_aws_count_in_the_account(kind):
    kind.attach(READ_ONLY)
    assert kind.root.iam.get_policy(PolicyArn=READ_ONLY)["Policy"]["AttachmentCount"] == 1


def test_detaching_what_is_not_attached_was_not_found(kind):
    """ID-34."""
    arn = kind.new_policy("read")
    with no_such(f"Policy {arn} was not found."):
        kind.detach(arn)
    with no_such(f"Policy {READ_ONLY} was not found."):
        kind.detach(READ_ONLY)


def test_a_missing_policy_is_not_attachable(kind):
    for arn in (kind.root.iam_arn("policy/none"), "arn:aws:iam::aws:policy/NoSuchPolicyOfAws"):
        with no_such(f"Policy {arn} does not exist or is not attachable."):
            kind.attach(arn)


def test_an_arn_that_is_none_could_not_be_parsed(kind):
    with refused(400, "ValidationError", "Invalid ARN:  Could not be parsed!"):
        kind.attach("there-is-no-arn-in-here")


def test_a_missing_entity_is_no_such_entity(missing):
    message = f"The {missing.word} with name it cannot be found."
    for call in (
        lambda: missing.attach(READ_ONLY),
        lambda: missing.detach(READ_ONLY),
        lambda: missing.list(),
    ):
        with no_such(message):
            call()


def test_an_eleventh_policy_is_refused(kind):
    """ID section 4."""
    arns = [kind.new_policy(f"p{number}") for number in range(11)]
    for arn in arns[:10]:
        kind.attach(arn)
    with limit_exceeded(f"Cannot exceed quota for PoliciesPer{kind.word.capitalize()}: 10"):
        kind.attach(arns[10])
    # What is attached already is no eleventh.
    kind.attach(arns[0])


def test_an_attached_policy_allows_until_it_is_detached(root):
    """EV-9."""
    ann = root.new_user("ann")
    refusal = (root.iam_arn("user/ann"), "iam:ListUsers", root.iam_arn("user/"))
    with not_authorized(*refusal):
        ann.iam.list_users()
    root.iam.attach_user_policy(UserName="ann", PolicyArn=READ_ONLY)
    ann.iam.list_users()
    root.iam.detach_user_policy(UserName="ann", PolicyArn=READ_ONLY)
    with not_authorized(*refusal):
        ann.iam.list_users()


@pytest.fixture
def everywhere(root):
    """A policy that a user, a group and a role have, and that bounds another user and role."""
    arn = root.iam.create_policy(PolicyName="p", PolicyDocument=text(allow("*")))["Policy"]["Arn"]
    trusting = text(service_trust())
    root.iam.create_user(UserName="u", Path="/a/")
    root.iam.create_group(GroupName="g")
    root.iam.create_role(RoleName="r", AssumeRolePolicyDocument=trusting)
    root.iam.attach_user_policy(UserName="u", PolicyArn=arn)
    root.iam.attach_group_policy(GroupName="g", PolicyArn=arn)
    root.iam.attach_role_policy(RoleName="r", PolicyArn=arn)
    root.iam.create_user(UserName="bounded-u", PermissionsBoundary=arn)
    root.iam.create_role(
        RoleName="bounded-r", AssumeRolePolicyDocument=trusting, PermissionsBoundary=arn
    )
    return arn


def _names(answer):
    return {
        kind: [entity[f"{kind}Name"] for entity in answer[f"Policy{kind}s"]]
        for kind in ("User", "Group", "Role")
    }


def test_the_entities_of_a_policy_are_listed_with_their_ids(root, everywhere):
    answer = root.iam.list_entities_for_policy(
        PolicyArn=everywhere, PolicyUsageFilter="PermissionsPolicy"
    )

    assert _names(answer) == {"User": ["u"], "Group": ["g"], "Role": ["r"]}
    user = root.iam.get_user(UserName="u")["User"]
    assert answer["PolicyUsers"] == [{"UserName": "u", "UserId": user["UserId"]}]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"EntityFilter": "User", "PolicyUsageFilter": "PermissionsPolicy"},
         {"User": ["u"], "Group": [], "Role": []}),
        ({"EntityFilter": "Group"}, {"User": [], "Group": ["g"], "Role": []}),
        ({"EntityFilter": "Role", "PolicyUsageFilter": "PermissionsPolicy"},
         {"User": [], "Group": [], "Role": ["r"]}),
        ({"PolicyUsageFilter": "PermissionsBoundary"},
         {"User": ["bounded-u"], "Group": [], "Role": ["bounded-r"]}),
        ({"PathPrefix": "/a/"}, {"User": ["u"], "Group": [], "Role": []}),
    ],
)
def test_the_entities_of_a_policy_are_filtered(root, everywhere, filters, expected):
    answer = root.iam.list_entities_for_policy(PolicyArn=everywhere, **filters)
    assert _names(answer) == expected


def test_the_entities_of_a_policy_are_listed_in_pages(root, everywhere):
    seen, more = [], {}
    while True:
        answer = root.iam.list_entities_for_policy(PolicyArn=everywhere, MaxItems=2, **more)
        page = [name for names in _names(answer).values() for name in names]
        assert len(page) <= 2
        seen += page
        if not answer["IsTruncated"]:
            break
        more = {"Marker": answer["Marker"]}

    assert sorted(seen) == ["bounded-r", "bounded-u", "g", "r", "u"]


def test_a_missing_policy_has_no_entities(root):
    arn = root.iam_arn("policy/none")
    with no_such(f"Policy {arn} was not found."):
        root.iam.list_entities_for_policy(PolicyArn=arn)
