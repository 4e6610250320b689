"""Users: CreateUser, GetUser, ListUsers, UpdateUser, DeleteUser."""

import datetime
import re

import pytest

from support.documents import ALLOW_ALL, allow, text
from support.refusals import conflict, exists, invalid, no_such, refused

NAME_PATTERN = r"Member must satisfy regular expression pattern: [\w+=,.@-]+"


def test_a_created_user_is_answered_with_path_name_id_arn_and_date(root):
    """ID-2, ID-10, ID-50."""
    user = root.iam.create_user(UserName="ann")["User"]

    assert user["Path"] == "/"
    assert user["UserName"] == "ann"
    assert re.fullmatch("AIDA[A-Z2-7]{17}", user["UserId"])
    assert user["Arn"] == f"arn:aws:iam::{root.account}:user/ann"
    age = datetime.datetime.now(datetime.timezone.utc) - user["CreateDate"]
    assert abs(age) < datetime.timedelta(minutes=1)
    assert user["CreateDate"].microsecond == 0
    assert set(user) == {"Path", "UserName", "UserId", "Arn", "CreateDate"}


def test_a_path_is_part_of_the_arn(root):
    user = root.iam.create_user(UserName="ann", Path="/team/a/")["User"]

    assert user["Path"] == "/team/a/"
    assert user["Arn"] == f"arn:aws:iam::{root.account}:user/team/a/ann"


def test_a_user_made_with_tags_and_a_boundary_shows_both(root):
    """ID-54."""
    boundary = "arn:aws:iam::aws:policy/ReadOnlyAccess"
    tags = [{"Key": "team", "Value": "a"}]
    created = root.iam.create_user(UserName="ann", Tags=tags, PermissionsBoundary=boundary)["User"]
    got = root.iam.get_user(UserName="ann")["User"]

    for user in (created, got):
        assert user["Tags"] == tags
        assert user["PermissionsBoundary"] == {
            "PermissionsBoundaryType": "Policy",
            "PermissionsBoundaryArn": boundary,
        }


def test_get_user_answers_what_create_user_answered(iam):
    created = iam.create_user(UserName="ann", Path="/p/")["User"]

    assert iam.get_user(UserName="ann")["User"] == created


def test_get_user_without_a_name_is_the_caller(root):
    """EV-104."""
    ann = root.new_user("ann", ALLOW_ALL)

    assert ann.iam.get_user()["User"]["UserName"] == "ann"


def test_get_user_without_a_name_is_the_root_user_for_root(root):
    """EV-104."""
    user = root.iam.get_user()["User"]

    assert user["UserId"] == root.account
    assert user["Arn"] == f"arn:aws:iam::{root.account}:root"
    assert "CreateDate" in user


def test_a_missing_user_is_no_such_entity(iam):
    with no_such("The user with name ann cannot be found."):
        iam.get_user(UserName="ann")
    with no_such("The user with name ann cannot be found."):
        iam.update_user(UserName="ann", NewUserName="bob")
    with no_such("The user with name ann cannot be found."):
        iam.delete_user(UserName="ann")


def test_a_name_is_unique_ignoring_case_and_path(iam):
    """ID-21."""
    iam.create_user(UserName="Ann", Path="/a/")
    with exists("User with name Ann already exists."):
        iam.create_user(UserName="Ann", Path="/b/")
    with exists("User with name ann already exists."):
        iam.create_user(UserName="ann")


def test_a_name_is_found_ignoring_case_and_shown_as_created(root):
    """ID-22."""
    root.iam.create_user(UserName="Ann")
    user = root.iam.get_user(UserName="aNN")["User"]

    assert user["UserName"] == "Ann"
    assert user["Arn"] == root.iam_arn("user/Ann")


def test_a_user_and_a_role_and_a_group_may_share_a_name(root):
    """ID-23."""
    from support.documents import service_trust

    root.iam.create_user(UserName="ann")
    root.iam.create_group(GroupName="ann")
    root.iam.create_role(RoleName="ann", AssumeRolePolicyDocument=text(service_trust()))


def test_an_id_is_not_used_again(iam):
    """ID-12."""
    first = iam.create_user(UserName="ann")["User"]["UserId"]
    iam.delete_user(UserName="ann")

    assert iam.create_user(UserName="ann")["User"]["UserId"] != first


def test_a_name_of_64_characters_is_allowed_and_one_of_65_is_not(iam):
    """ID section 3."""
    iam.create_user(UserName="a" * 64)
    with invalid(
        "Value at 'userName' failed to satisfy constraint: "
        "Member must have length less than or equal to 64"
    ):
        iam.create_user(UserName="a" * 65)


@pytest.mark.parametrize("name", ["a b", "a/b", "a*", "ä"])
def test_a_name_outside_the_alphabet_is_refused(iam, name):
    """ID-20. Either the model's pattern or the sentence for names on create (errors, section 5)."""
    with refused(400, "ValidationError", re.compile(
        re.escape("1 validation error detected: Value at 'userName' failed to satisfy constraint: "
                  + NAME_PATTERN)
        + "|" + re.escape("The specified value for userName is invalid. It must contain only "
                          "alphanumeric characters and/or the following: +=,.@_-")
    )):
        iam.create_user(UserName=name)


@pytest.mark.parametrize("path", ["a", "/a", "a/", "//", "/a//b/"])
def test_a_path_that_is_none_is_refused(iam, path):
    """ID-25."""
    with refused(400, "ValidationError", re.compile(
        r".*The specified value for path is invalid\. It must begin and end with / and contain only "
        r"alphanumeric characters and/or / characters\.|1 validation error detected: Value at 'path' .*"
    )):
        iam.create_user(UserName="ann", Path=path)


def test_a_missing_boundary_policy_is_no_such_entity(root):
    arn = root.iam_arn("policy/none")
    with refused(404, "NoSuchEntity", re.compile(re.escape(f"Policy {arn} ") + ".*")):
        root.iam.create_user(UserName="ann", PermissionsBoundary=arn)
    with no_such("The user with name ann cannot be found."):
        root.iam.get_user(UserName="ann")


def test_renaming_and_repathing_change_the_arn_and_not_the_id(root):
    """ID-3."""
    before = root.iam.create_user(UserName="ann")["User"]
    root.iam.update_user(UserName="ann", NewUserName="bob", NewPath="/p/")
    after = root.iam.get_user(UserName="bob")["User"]

    assert after["Arn"] == root.iam_arn("user/p/bob")
    assert after["UserId"] == before["UserId"]
    assert after["CreateDate"] == before["CreateDate"]
    with no_such("The user with name ann cannot be found."):
        root.iam.get_user(UserName="ann")


def test_a_renamed_user_keeps_keys_policies_groups_and_tags(root):
    """ID-3."""
    ann = root.new_user("ann", allow("iam:GetUser"), Tags=[{"Key": "k", "Value": "v"}])
    root.iam.create_group(GroupName="g")
    root.iam.add_user_to_group(GroupName="g", UserName="ann")
    root.iam.attach_user_policy(UserName="ann", PolicyArn="arn:aws:iam::aws:policy/IAMReadOnlyAccess")
    root.iam.update_user(UserName="ann", NewUserName="bob")

    assert ann.iam.get_user()["User"]["UserName"] == "bob"
    assert root.iam.list_user_policies(UserName="bob")["PolicyNames"] == ["policy-0"]
    assert len(root.iam.list_attached_user_policies(UserName="bob")["AttachedPolicies"]) == 1
    assert [u["UserName"] for u in root.iam.get_group(GroupName="g")["Users"]] == ["bob"]
    assert root.iam.list_user_tags(UserName="bob")["Tags"] == [{"Key": "k", "Value": "v"}]
    assert len(root.iam.list_access_keys(UserName="bob")["AccessKeyMetadata"]) == 1


def test_a_user_can_be_renamed_to_another_case_of_the_name(iam):
    iam.create_user(UserName="ann")
    iam.update_user(UserName="ann", NewUserName="Ann")

    assert iam.get_user(UserName="ann")["User"]["UserName"] == "Ann"


def test_a_name_that_is_taken_cannot_be_renamed_to(iam):
    """ID-21."""
    iam.create_user(UserName="ann")
    iam.create_user(UserName="bob")
    with exists("User with name ANN already exists."):
        iam.update_user(UserName="bob", NewUserName="ANN")


def test_a_list_is_sorted_by_name_and_omits_tags_and_boundary(iam):
    """ID-44, ID-46."""
    boundary = "arn:aws:iam::aws:policy/ReadOnlyAccess"
    for name in ("b", "a", "C"):
        iam.create_user(
            UserName=name, Tags=[{"Key": "k", "Value": "v"}], PermissionsBoundary=boundary
        )
    answer = iam.list_users()

    assert [user["UserName"] for user in answer["Users"]] == ["C", "a", "b"]
    assert set(answer["Users"][0]) == {"Path", "UserName", "UserId", "Arn", "CreateDate"}
    assert answer["IsTruncated"] is False
    assert "Marker" not in answer


def test_an_empty_list_is_there(iam):
    """ID-41, ID-47."""
    answer = iam.list_users()

    assert answer["Users"] == []
    assert answer["IsTruncated"] is False


def test_a_path_prefix_is_a_plain_prefix(iam):
    """ID-43."""
    for path in ("/", "/team/", "/team/a/", "/teams/"):
        iam.create_user(UserName=f"u{path.replace('/', '-')}", Path=path)

    def found(prefix):
        return sorted(user["Path"] for user in iam.list_users(PathPrefix=prefix)["Users"])

    assert found("/") == ["/", "/team/", "/team/a/", "/teams/"]
    assert found("/team") == ["/team/", "/team/a/", "/teams/"]
    assert found("/team/") == ["/team/", "/team/a/"]
    assert found("/none/") == []


def test_pages_cover_every_user_once_and_in_order(iam):
    """ID-41, ID-44."""
    names = [f"user-{number:02}" for number in range(7)]
    for name in names:
        iam.create_user(UserName=name)

    seen, pages, more = [], 0, {}
    while True:
        answer = iam.list_users(MaxItems=3, **more)
        seen += [user["UserName"] for user in answer["Users"]]
        pages += 1
        assert answer["IsTruncated"] == ("Marker" in answer)
        if not answer["IsTruncated"]:
            break
        more = {"Marker": answer["Marker"]}

    assert seen == names
    assert pages == 3


def test_pages_are_stable_when_users_come_and_go_between_them(iam):
    """ID-44."""
    for name in ("b", "d", "f", "h"):
        iam.create_user(UserName=name)
    first = iam.list_users(MaxItems=2)
    iam.create_user(UserName="a")
    iam.create_user(UserName="e")
    iam.delete_user(UserName="d")
    second = iam.list_users(Marker=first["Marker"])

    assert [user["UserName"] for user in first["Users"]] == ["b", "d"]
    assert [user["UserName"] for user in second["Users"]] == ["e", "f", "h"]


def test_a_marker_that_was_not_given_is_refused(iam):
    """ID-42."""
    with refused(400, "ValidationError", "Invalid Marker."):
        iam.list_users(Marker="no-marker-of-ours")


def test_a_page_holds_1_to_1000_items(iam):
    """ID-40."""
    iam.list_users(MaxItems=1000)
    with invalid(
        "Value at 'maxItems' failed to satisfy constraint: "
        "Member must have value less than or equal to 1000"
    ):
        iam.list_users(MaxItems=1001)


def test_a_deleted_user_is_gone(iam):
    iam.create_user(UserName="ann")
    iam.delete_user(UserName="ann")
    with no_such("The user with name ann cannot be found."):
        iam.get_user(UserName="ann")


def _key(iam):
    iam.create_access_key(UserName="ann")


def _group(iam):
    iam.create_group(GroupName="g")
    iam.add_user_to_group(GroupName="g", UserName="ann")


def _attached(iam):
    iam.attach_user_policy(UserName="ann", PolicyArn="arn:aws:iam::aws:policy/ReadOnlyAccess")


def _inline(iam):
    iam.put_user_policy(UserName="ann", PolicyName="p", PolicyDocument=text(ALLOW_ALL))


@pytest.mark.parametrize(
    ("burden", "message"),
    [
        (_key, "Cannot delete entity, must delete access keys first."),
        (_group, "Cannot delete entity, must remove users from group first."),
        (_attached, "Cannot delete entity, must detach all policies first."),
        (_inline, "Cannot delete entity, must delete policies first."),
    ],
    ids=["access key", "group", "attached policy", "inline policy"],
)
def test_a_user_with_something_on_it_is_not_deleted(iam, burden, message):
    """Errors contract, section 3."""
    iam.create_user(UserName="ann")
    burden(iam)
    with conflict(message):
        iam.delete_user(UserName="ann")
    iam.get_user(UserName="ann")


def test_tags_and_a_boundary_do_not_keep_a_user(iam):
    iam.create_user(
        UserName="ann",
        Tags=[{"Key": "k", "Value": "v"}],
        PermissionsBoundary="arn:aws:iam::aws:policy/ReadOnlyAccess",
    )
    iam.delete_user(UserName="ann")


def test_accounts_do_not_see_each_others_users(root, other):
    root.iam.create_user(UserName="ann")
    with no_such("The user with name ann cannot be found."):
        other.iam.get_user(UserName="ann")
    assert other.iam.list_users()["Users"] == []
    other.iam.create_user(UserName="ann")
