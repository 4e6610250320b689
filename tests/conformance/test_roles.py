"""Roles: CreateRole, GetRole, ListRoles, UpdateRole, UpdateAssumeRolePolicy, DeleteRole."""

import datetime
import json
import re
import urllib.parse

import pytest
from botocore.exceptions import ClientError

from support.documents import ALLOW_ALL, allow, policy, service_trust, text, trust
from support.pages import all_items
from support.refusals import conflict, exists, invalid, limit_exceeded, malformed, no_such, refused

TRUST = text(service_trust())


def test_a_created_role_omits_session_duration_and_last_use(root):
    """ID-46."""
    role = root.iam.create_role(RoleName="worker", AssumeRolePolicyDocument=TRUST)["Role"]

    assert set(role) == {
        "Path", "RoleName", "RoleId", "Arn", "CreateDate", "AssumeRolePolicyDocument",
    }
    assert role["Path"] == "/"
    assert re.fullmatch("AROA[A-Z2-7]{17}", role["RoleId"])
    assert role["Arn"] == root.iam_arn("role/worker")
    assert role["AssumeRolePolicyDocument"] == service_trust()


def test_a_created_role_shows_description_tags_and_boundary(root):
    boundary = "arn:aws:iam::aws:policy/ReadOnlyAccess"
    tags = [{"Key": "team", "Value": "a"}]
    made = root.iam.create_role(
        RoleName="worker", Path="/p/", AssumeRolePolicyDocument=TRUST, Description="Works.",
        Tags=tags, PermissionsBoundary=boundary, MaxSessionDuration=7200,
    )["Role"]
    got = root.iam.get_role(RoleName="worker")["Role"]

    for role in (made, got):
        assert role["Arn"] == root.iam_arn("role/p/worker")
        assert role["Tags"] == tags
        assert role["PermissionsBoundary"]["PermissionsBoundaryArn"] == boundary
        assert role["PermissionsBoundary"]["PermissionsBoundaryType"] == "Policy"
    assert got["Description"] == "Works."
    assert got["MaxSessionDuration"] == 7200


def test_get_role_has_session_duration_and_last_use(iam):
    """ID-46; section 3: 3600 by default."""
    iam.create_role(RoleName="worker", AssumeRolePolicyDocument=TRUST)
    role = iam.get_role(RoleName="worker")["Role"]

    assert role["MaxSessionDuration"] == 3600
    assert role["RoleLastUsed"] == {}
    assert "Tags" not in role
    assert "PermissionsBoundary" not in role


def test_a_role_that_is_used_shows_when_and_where(root):
    root.iam.create_role(RoleName="worker", AssumeRolePolicyDocument=text(trust(root.account)))
    root.iam.put_role_policy(RoleName="worker", PolicyName="p", PolicyDocument=text(ALLOW_ALL))
    session = root.new_user("ann", ALLOW_ALL).assume(root.iam_arn("role/worker"))
    session.iam.list_users()
    used = root.iam.get_role(RoleName="worker")["Role"]["RoleLastUsed"]

    assert used["Region"] == "us-east-1"
    age = datetime.datetime.now(datetime.timezone.utc) - used["LastUsedDate"]
    assert abs(age) < datetime.timedelta(minutes=1)


def test_a_list_of_roles_has_session_duration_but_no_tags_boundary_or_last_use(iam):
    """ID-44, ID-46."""
    for name in ("b", "a"):
        iam.create_role(
            RoleName=name, AssumeRolePolicyDocument=TRUST, Tags=[{"Key": "k", "Value": "v"}],
            PermissionsBoundary="arn:aws:iam::aws:policy/ReadOnlyAccess",
        )
    roles = iam.list_roles()["Roles"]

    assert [role["RoleName"] for role in roles] == ["a", "b"]
    assert set(roles[0]) == {
        "Path", "RoleName", "RoleId", "Arn", "CreateDate", "AssumeRolePolicyDocument",
        "MaxSessionDuration",
    }


def test_roles_are_listed_by_path_prefix_in_pages(iam):
    """ID-43, ID-44."""
    for number in range(5):
        iam.create_role(RoleName=f"r{number}", Path="/p/q/", AssumeRolePolicyDocument=TRUST)
    iam.create_role(RoleName="elsewhere", AssumeRolePolicyDocument=TRUST)

    names = all_items(iam.list_roles, "Roles", "RoleName", PathPrefix="/p/", MaxItems=2)
    assert names == ["r0", "r1", "r2", "r3", "r4"]


def test_a_missing_role_is_no_such_entity(iam):
    for call in (
        lambda: iam.get_role(RoleName="worker"),
        lambda: iam.update_role(RoleName="worker", Description="d"),
        lambda: iam.update_role_description(RoleName="worker", Description="d"),
        lambda: iam.update_assume_role_policy(RoleName="worker", PolicyDocument=TRUST),
        lambda: iam.delete_role(RoleName="worker"),
    ):
        with no_such("The role with name worker cannot be found."):
            call()


def test_a_name_is_unique_ignoring_case_and_path(iam):
    """ID-21."""
    iam.create_role(RoleName="Worker", Path="/a/", AssumeRolePolicyDocument=TRUST)
    with exists("Role with name worker already exists."):
        iam.create_role(RoleName="worker", AssumeRolePolicyDocument=TRUST)


def test_a_name_is_found_ignoring_case(iam):
    """ID-22."""
    iam.create_role(RoleName="Worker", AssumeRolePolicyDocument=TRUST)
    assert iam.get_role(RoleName="wORKER")["Role"]["RoleName"] == "Worker"


def test_a_name_of_64_characters_is_allowed_and_one_of_65_is_not(iam):
    iam.create_role(RoleName="r" * 64, AssumeRolePolicyDocument=TRUST)
    with invalid(
        "Value at 'roleName' failed to satisfy constraint: "
        "Member must have length less than or equal to 64"
    ):
        iam.create_role(RoleName="r" * 65, AssumeRolePolicyDocument=TRUST)


@pytest.mark.parametrize(("seconds", "bound"), [(3599, "greater than or equal to 3600"),
                                                (43201, "less than or equal to 43200")])
def test_a_session_lasts_one_to_twelve_hours(root, seconds, bound):
    with invalid(
        "Value at 'maxSessionDuration' failed to satisfy constraint: "
        f"Member must have value {bound}"
    ):
        root.unchecked("iam").create_role(
            RoleName="worker", AssumeRolePolicyDocument=TRUST, MaxSessionDuration=seconds
        )


def test_update_role_changes_description_and_session_duration(iam):
    iam.create_role(RoleName="worker", AssumeRolePolicyDocument=TRUST, Description="old")
    iam.update_role(RoleName="worker", Description="new", MaxSessionDuration=7200)
    role = iam.get_role(RoleName="worker")["Role"]

    assert role["Description"] == "new"
    assert role["MaxSessionDuration"] == 7200


def test_update_role_description_answers_the_role(iam):
    iam.create_role(RoleName="worker", AssumeRolePolicyDocument=TRUST)
    role = iam.update_role_description(RoleName="worker", Description="new")["Role"]

    assert role["RoleName"] == "worker"
    assert role["Description"] == "new"
    assert iam.get_role(RoleName="worker")["Role"]["Description"] == "new"


def test_a_trust_policy_comes_back_with_its_own_spacing(root):
    """ID-52: the original bytes, percent-encoded with `%20` for a space."""
    document = json.dumps(service_trust(), indent=3)
    raw = {}
    root.iam.meta.events.register(
        "before-parse.iam.GetRole", lambda response_dict, **_: raw.update(response_dict)
    )
    root.iam.create_role(RoleName="worker", AssumeRolePolicyDocument=document)
    root.iam.get_role(RoleName="worker")
    encoded = re.search(
        "<AssumeRolePolicyDocument>(.*)</AssumeRolePolicyDocument>", raw["body"].decode()
    )[1]
    assert "+" not in encoded
    assert "%20" in encoded
    assert urllib.parse.unquote(encoded) == document


def test_a_trust_policy_is_replaced(iam):
    iam.create_role(RoleName="worker", AssumeRolePolicyDocument=TRUST)
    new = service_trust("lambda.amazonaws.com")
    iam.update_assume_role_policy(RoleName="worker", PolicyDocument=text(new))

    assert iam.get_role(RoleName="worker")["Role"]["AssumeRolePolicyDocument"] == new


def test_a_trusted_account_is_shown_as_its_root_arn_or_as_written(root, other):
    """EV-18: account entries stay account entries."""
    role = root.iam.create_role(
        RoleName="worker", AssumeRolePolicyDocument=text(trust(other.account))
    )["Role"]
    shown = role["AssumeRolePolicyDocument"]["Statement"][0]["Principal"]["AWS"]
    assert shown in (other.account, f"arn:aws:iam::{other.account}:root")


def test_a_trusted_user_is_shown_as_its_arn_and_as_its_id_once_deleted(root):
    """EV-18, ID-53."""
    user = root.iam.create_user(UserName="ann")["User"]
    root.iam.create_role(RoleName="worker", AssumeRolePolicyDocument=text(trust(user["Arn"])))

    def shown():
        document = root.iam.get_role(RoleName="worker")["Role"]["AssumeRolePolicyDocument"]
        return document["Statement"][0]["Principal"]["AWS"]

    assert shown() == user["Arn"]
    root.iam.update_user(UserName="ann", NewUserName="bob")
    assert shown() == root.iam_arn("user/bob")
    root.iam.delete_user(UserName="bob")
    assert shown() == user["UserId"]


def test_a_re_created_namesake_is_not_trusted(root):
    """EV-18."""
    root.iam.create_user(UserName="ann")
    arn = root.iam_arn("user/ann")
    root.iam.create_role(RoleName="worker", AssumeRolePolicyDocument=text(trust(arn)))
    root.iam.delete_user(UserName="ann")
    ann = root.new_user("ann", allow("sts:*"))
    with refused(403, "AccessDenied", re.compile(
        re.escape(f"User: {arn} is not authorized to perform: sts:AssumeRole on resource: "
                  + root.iam_arn("role/worker")) + "( because .*)?"
    )):
        ann.assume(root.iam_arn("role/worker"))


@pytest.mark.parametrize("kind", ["user", "role"])
def test_a_principal_that_does_not_exist_is_refused(root, kind):
    """EV-18; errors, section 4."""
    arn = root.iam_arn(f"{kind}/nobody")
    with malformed(f'Invalid principal in policy: "AWS":"{arn}"'):
        root.iam.create_role(RoleName="worker", AssumeRolePolicyDocument=text(trust(arn)))


def test_a_trust_policy_that_is_not_json_is_refused(iam):
    with malformed("This policy contains invalid Json"):
        iam.create_role(RoleName="worker", AssumeRolePolicyDocument="{")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"Resource": "*"}, "Has prohibited field Resource"),
        ({"Principal": None}, "Missing required field Principal"),
        ({"Action": None}, "Missing required field Action"),
        ({"Action": "s3:GetObject"}, "AssumeRole policy may only specify STS AssumeRole actions."),
    ],
    ids=["resource", "no principal", "no action", "other action"],
)
def test_a_trust_policy_that_breaks_a_rule_is_refused(iam, change, message):
    """Errors, section 4."""
    document = service_trust()
    statement = document["Statement"][0] | change
    document["Statement"] = [{k: v for k, v in statement.items() if v is not None}]
    with malformed(message):
        iam.create_role(RoleName="worker", AssumeRolePolicyDocument=text(document))
    iam.create_role(RoleName="worker", AssumeRolePolicyDocument=TRUST)
    with malformed(message):
        iam.update_assume_role_policy(RoleName="worker", PolicyDocument=text(document))


def test_a_trust_policy_may_be_of_the_old_version(iam):
    """EV-51."""
    document = service_trust() | {"Version": "2008-10-17"}
    iam.create_role(RoleName="old", AssumeRolePolicyDocument=text(document))
    del document["Version"]
    iam.create_role(RoleName="none", AssumeRolePolicyDocument=text(document))


def test_a_trust_policy_of_2049_characters_is_refused_and_spaces_do_not_count(iam):
    """ID-30; evaluation 8.2."""
    def document(sid_length):
        base = service_trust()["Statement"][0]
        return policy(base | {"Sid": "s" * sid_length})

    fits = 2048 - len(text(document(0)))
    iam.create_role(RoleName="fits", AssumeRolePolicyDocument=json.dumps(document(fits), indent=2))
    with limit_exceeded("Cannot exceed quota for ACLSizePerRole: 2048"):
        iam.create_role(RoleName="big", AssumeRolePolicyDocument=text(document(fits + 1)))


def _attached(iam):
    iam.attach_role_policy(RoleName="worker", PolicyArn="arn:aws:iam::aws:policy/ReadOnlyAccess")


def _inline(iam):
    iam.put_role_policy(RoleName="worker", PolicyName="p", PolicyDocument=text(ALLOW_ALL))


def _profile(iam):
    iam.create_instance_profile(InstanceProfileName="worker")
    iam.add_role_to_instance_profile(InstanceProfileName="worker", RoleName="worker")


@pytest.mark.parametrize(
    ("burden", "message"),
    [
        (_attached, "Cannot delete entity, must detach all policies first."),
        (_inline, "Cannot delete entity, must delete policies first."),
        (_profile, "Cannot delete entity, must remove roles from instance profile first."),
    ],
    ids=["attached policy", "inline policy", "instance profile"],
)
def test_a_role_with_something_on_it_is_not_deleted(iam, burden, message):
    iam.create_role(RoleName="worker", AssumeRolePolicyDocument=TRUST)
    burden(iam)
    with conflict(message):
        iam.delete_role(RoleName="worker")
    iam.get_role(RoleName="worker")


def test_a_deleted_role_is_gone_and_its_sessions_are_powerless(root):
    """EV-96."""
    root.iam.create_role(RoleName="worker", AssumeRolePolicyDocument=text(trust(root.account)))
    session = root.new_user("ann", ALLOW_ALL).assume(root.iam_arn("role/worker"))
    root.iam.delete_role(RoleName="worker")
    with no_such("The role with name worker cannot be found."):
        root.iam.get_role(RoleName="worker")
    with pytest.raises(ClientError) as refusal:
        session.iam.list_users()
    assert refusal.value.response["Error"]["Code"] in ("AccessDenied", "InvalidClientTokenId")
