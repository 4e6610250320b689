"""Permissions boundaries of users and roles."""

import dataclasses
import re

import pytest

from support.documents import ALLOW_ALL, allow, deny, service_trust, text, trust
from support.refusals import no_such, not_authorized, refused

READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess"


@dataclasses.dataclass
class Kind:
    """A kind of entity that can be bounded."""

    word: str
    root: object

    @property
    def name(self) -> dict:
        return {f"{self.word.capitalize()}Name": "it"}

    def make(self):
        more = {"AssumeRolePolicyDocument": text(service_trust())} if self.word == "role" else {}
        getattr(self.root.iam, f"create_{self.word}")(**self.name, **more)

    def put(self, arn):
        call = getattr(self.root.iam, f"put_{self.word}_permissions_boundary")
        return call(**self.name, PermissionsBoundary=arn)

    def delete(self):
        return getattr(self.root.iam, f"delete_{self.word}_permissions_boundary")(**self.name)

    def get(self):
        entity = getattr(self.root.iam, f"get_{self.word}")(**self.name)[self.word.capitalize()]
        return entity.get("PermissionsBoundary")


@pytest.fixture(params=["user", "role"])
def missing(request, root):
    return Kind(request.param, root)


@pytest.fixture
def kind(missing):
    missing.make()
    return missing


def new_policy(root, document, name="boundary"):
    made = root.iam.create_policy(PolicyName=name, PolicyDocument=text(document))
    return made["Policy"]["Arn"]


def test_a_boundary_is_shown_with_its_type(kind):
    """ID-54."""
    kind.put(READ_ONLY)
    assert kind.get() == {
        "PermissionsBoundaryType": "Policy",
        "PermissionsBoundaryArn": READ_ONLY,
    }


def test_a_second_boundary_replaces_the_first(kind):
    """EV-22: at most one."""
    arn = new_policy(kind.root, ALLOW_ALL)
    kind.put(READ_ONLY)
    kind.put(arn)

    assert kind.get()["PermissionsBoundaryArn"] == arn


def test_a_deleted_boundary_is_gone(kind):
    kind.put(READ_ONLY)
    kind.delete()
    assert kind.get() is None


def test_a_boundary_counts_in_its_own_counter(kind):
    """ID-55."""
    arn = new_policy(kind.root, ALLOW_ALL)
    kind.put(arn)
    policy = kind.root.iam.get_policy(PolicyArn=arn)["Policy"]
    assert (policy["AttachmentCount"], policy["PermissionsBoundaryUsageCount"]) == (0, 1)
    kind.delete()
    policy = kind.root.iam.get_policy(PolicyArn=arn)["Policy"]
    assert policy["PermissionsBoundaryUsageCount"] == 0


def test_a_missing_entity_is_no_such_entity(missing):
    message = f"The {missing.word} with name it cannot be found."
    with no_such(message):
        missing.put(READ_ONLY)
    with no_such(message):
        missing.delete()


def test_a_missing_policy_is_no_boundary(kind):
    arn = kind.root.iam_arn("policy/none")
    with refused(404, "NoSuchEntity", re.compile(re.escape(f"Policy {arn} ") + ".+")):
        kind.put(arn)
    assert kind.get() is None


def test_a_boundary_alone_grants_nothing(root):
    """EV-3."""
    ann = root.new_user("ann", PermissionsBoundary=new_policy(root, ALLOW_ALL))
    with not_authorized(root.iam_arn("user/ann"), "iam:ListUsers", root.iam_arn("user/")):
        ann.iam.list_users()


def test_a_boundary_narrows_what_policies_allow(root):
    """EV-3; errors, section 6: the boundary is named."""
    boundary = new_policy(root, allow("iam:ListUsers"))
    ann = root.new_user("ann", ALLOW_ALL, PermissionsBoundary=boundary)
    ann.iam.list_users()
    refusal = (root.iam_arn("user/ann"), "iam:ListGroups", root.iam_arn("group/"))
    with not_authorized(*refusal, "boundary"):
        ann.iam.list_groups()
    root.iam.delete_user_permissions_boundary(UserName="ann")
    ann.iam.list_groups()


def test_a_boundarys_deny_is_explicit(root):
    """EV-1."""
    boundary = new_policy(root, deny("iam:ListUsers"))
    ann = root.new_user("ann", ALLOW_ALL, PermissionsBoundary=boundary)
    with not_authorized(
        root.iam_arn("user/ann"), "iam:ListUsers", root.iam_arn("user/"), "explicit boundary"
    ):
        ann.iam.list_users()


def test_a_roles_boundary_narrows_its_sessions(root):
    """EV-23."""
    arn = root.iam_arn("role/worker")
    root.iam.create_role(
        RoleName="worker", AssumeRolePolicyDocument=text(trust(root.account)),
        PermissionsBoundary=new_policy(root, allow("iam:ListUsers")),
    )
    root.iam.put_role_policy(RoleName="worker", PolicyName="p", PolicyDocument=text(ALLOW_ALL))
    session = root.new_user("ann", ALLOW_ALL).assume(arn, "ss")
    session.iam.list_users()
    session_arn = f"arn:aws:sts::{root.account}:assumed-role/worker/ss"
    with not_authorized(session_arn, "iam:ListGroups", root.iam_arn("group/"), "boundary"):
        session.iam.list_groups()


def test_who_makes_users_can_be_held_to_give_them_a_boundary(root):
    """The condition key `iam:PermissionsBoundary` of CreateUser and PutUserPermissionsBoundary."""
    boundary = new_policy(root, allow("iam:Get*"))
    may = allow(
        ["iam:CreateUser", "iam:PutUserPermissionsBoundary"],
        Condition={"StringEquals": {"iam:PermissionsBoundary": boundary}},
    )
    ann = root.new_user("ann", may)
    refusal = (root.iam_arn("user/ann"), "iam:CreateUser", root.iam_arn("user/bob"))
    with not_authorized(*refusal):
        ann.iam.create_user(UserName="bob")
    with not_authorized(*refusal):
        ann.iam.create_user(UserName="bob", PermissionsBoundary=READ_ONLY)
    ann.iam.create_user(UserName="bob", PermissionsBoundary=boundary)
    with not_authorized(
        root.iam_arn("user/ann"), "iam:PutUserPermissionsBoundary", root.iam_arn("user/bob")
    ):
        ann.iam.put_user_permissions_boundary(UserName="bob", PermissionsBoundary=READ_ONLY)
    ann.iam.put_user_permissions_boundary(UserName="bob", PermissionsBoundary=boundary)
