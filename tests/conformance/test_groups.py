"""Groups and their members."""

import re

import pytest

from support.documents import ALLOW_ALL, allow, text
from support.pages import all_items, pages
from support.refusals import conflict, exists, invalid, no_such, not_authorized, refused


def test_a_created_group_is_answered_with_path_name_id_arn_and_date(root):
    """ID-2, ID-10."""
    group = root.iam.create_group(GroupName="devs", Path="/p/")["Group"]

    assert set(group) == {"Path", "GroupName", "GroupId", "Arn", "CreateDate"}
    assert group["GroupName"] == "devs"
    assert re.fullmatch("AGPA[A-Z2-7]{17}", group["GroupId"])
    assert group["Arn"] == root.iam_arn("group/p/devs")


def test_get_group_answers_the_group_and_its_users(iam):
    created = iam.create_group(GroupName="devs")["Group"]
    iam.create_user(UserName="ann", Tags=[{"Key": "k", "Value": "v"}])
    iam.add_user_to_group(GroupName="devs", UserName="ann")
    answer = iam.get_group(GroupName="devs")

    assert answer["Group"] == created
    assert [user["UserName"] for user in answer["Users"]] == ["ann"]
    assert set(answer["Users"][0]) == {"Path", "UserName", "UserId", "Arn", "CreateDate"}
    assert answer["IsTruncated"] is False


def test_a_group_without_users_answers_an_empty_list(iam):
    """ID-47."""
    iam.create_group(GroupName="devs")
    assert iam.get_group(GroupName="devs")["Users"] == []


def test_a_missing_group_is_no_such_entity(iam):
    message = "The group with name devs cannot be found."
    iam.create_user(UserName="ann")
    for call in (
        lambda: iam.get_group(GroupName="devs"),
        lambda: iam.delete_group(GroupName="devs"),
        lambda: iam.update_group(GroupName="devs", NewGroupName="ops"),
        lambda: iam.add_user_to_group(GroupName="devs", UserName="ann"),
        lambda: iam.remove_user_from_group(GroupName="devs", UserName="ann"),
    ):
        with no_such(message):
            call()


def test_a_name_is_unique_ignoring_case(iam):
    """ID-21."""
    iam.create_group(GroupName="Devs")
    with exists("Group with name devs already exists."):
        iam.create_group(GroupName="devs", Path="/other/")


def test_a_name_is_found_ignoring_case(iam):
    """ID-22."""
    iam.create_group(GroupName="Devs")
    assert iam.get_group(GroupName="dEVS")["Group"]["GroupName"] == "Devs"


def test_a_name_of_128_characters_is_allowed_and_one_of_129_is_not(iam):
    iam.create_group(GroupName="g" * 128)
    with invalid(
        "Value at 'groupName' failed to satisfy constraint: "
        "Member must have length less than or equal to 128"
    ):
        iam.create_group(GroupName="g" * 129)


def test_a_renamed_group_keeps_its_id_members_and_policies(root):
    """ID-3."""
    ann = root.new_user("ann")
    before = root.iam.create_group(GroupName="devs")["Group"]
    root.iam.add_user_to_group(GroupName="devs", UserName="ann")
    root.iam.put_group_policy(
        GroupName="devs", PolicyName="p", PolicyDocument=text(allow("iam:ListGroups"))
    )
    root.iam.update_group(GroupName="devs", NewGroupName="ops", NewPath="/p/")
    after = root.iam.get_group(GroupName="ops")

    assert after["Group"]["GroupId"] == before["GroupId"]
    assert after["Group"]["Arn"] == root.iam_arn("group/p/ops")
    assert [user["UserName"] for user in after["Users"]] == ["ann"]
    assert root.iam.list_group_policies(GroupName="ops")["PolicyNames"] == ["p"]
    ann.iam.list_groups()


def test_a_name_that_is_taken_cannot_be_renamed_to(iam):
    iam.create_group(GroupName="devs")
    iam.create_group(GroupName="ops")
    with exists("Group with name DEVS already exists."):
        iam.update_group(GroupName="ops", NewGroupName="DEVS")


def test_groups_are_listed_by_name_with_a_path_prefix_in_pages(iam):
    """ID-43, ID-44."""
    for number in range(5):
        iam.create_group(GroupName=f"g{number}", Path="/p/")
    iam.create_group(GroupName="elsewhere")

    names = all_items(iam.list_groups, "Groups", "GroupName", PathPrefix="/p/", MaxItems=2)
    assert names == ["g0", "g1", "g2", "g3", "g4"]
    assert len(pages(iam.list_groups, MaxItems=4)) == 2


def test_members_are_listed_in_pages(iam):
    """ID-44."""
    iam.create_group(GroupName="devs")
    for name in ("c", "a", "b"):
        iam.create_user(UserName=name)
        iam.add_user_to_group(GroupName="devs", UserName=name)

    names = all_items(iam.get_group, "Users", "UserName", GroupName="devs", MaxItems=2)
    assert names == ["a", "b", "c"]


def test_the_groups_of_a_user_are_listed_in_pages(iam):
    iam.create_user(UserName="ann")
    for name in ("c", "a", "b"):
        iam.create_group(GroupName=name)
        iam.add_user_to_group(GroupName=name, UserName="ann")

    names = all_items(iam.list_groups_for_user, "Groups", "GroupName", UserName="ann", MaxItems=2)
    assert names == ["a", "b", "c"]


def test_the_groups_of_a_missing_user_are_no_such_entity(iam):
    with no_such("The user with name ann cannot be found."):
        iam.list_groups_for_user(UserName="ann")


def test_a_missing_user_is_not_added_or_removed(iam):
    iam.create_group(GroupName="devs")
    with no_such("The user with name ann cannot be found."):
        iam.add_user_to_group(GroupName="devs", UserName="ann")
    with no_such("The user with name ann cannot be found."):
        iam.remove_user_from_group(GroupName="devs", UserName="ann")


def test_adding_a_member_twice_changes_nothing(iam):
    """ID-34."""
    iam.create_group(GroupName="devs")
    iam.create_user(UserName="ann")
    iam.add_user_to_group(GroupName="devs", UserName="ann")
    iam.add_user_to_group(GroupName="devs", UserName="ann")

    assert len(iam.get_group(GroupName="devs")["Users"]) == 1


def test_removing_who_is_no_member_is_no_such_entity(iam):
    """ID-34. The contract gives the code, not the words."""
    iam.create_group(GroupName="devs")
    iam.create_user(UserName="ann")
    with refused(404, "NoSuchEntity", re.compile(".+")):
        iam.remove_user_from_group(GroupName="devs", UserName="ann")


def test_a_member_has_the_groups_permissions_until_removed(root):
    """EV-8."""
    ann = root.new_user("ann")
    root.iam.create_group(GroupName="devs")
    root.iam.put_group_policy(
        GroupName="devs", PolicyName="p", PolicyDocument=text(allow("iam:ListGroups"))
    )
    sentence = (root.iam_arn("user/ann"), "iam:ListGroups", root.iam_arn("group/"))
    with not_authorized(*sentence):
        ann.iam.list_groups()
    root.iam.add_user_to_group(GroupName="devs", UserName="ann")
    ann.iam.list_groups()
    root.iam.remove_user_from_group(GroupName="devs", UserName="ann")
    with not_authorized(*sentence):
        ann.iam.list_groups()


def test_an_eleventh_group_is_refused(iam):
    """ID section 4."""
    iam.create_user(UserName="ann")
    for number in range(11):
        iam.create_group(GroupName=f"g{number}")
    for number in range(10):
        iam.add_user_to_group(GroupName=f"g{number}", UserName="ann")
    with refused(409, "LimitExceeded", "Cannot exceed quota for GroupsPerUser: 10"):
        iam.add_user_to_group(GroupName="g10", UserName="ann")


def _member(iam):
    iam.create_user(UserName="ann")
    iam.add_user_to_group(GroupName="devs", UserName="ann")


def _attached(iam):
    iam.attach_group_policy(GroupName="devs", PolicyArn="arn:aws:iam::aws:policy/ReadOnlyAccess")


def _inline(iam):
    iam.put_group_policy(GroupName="devs", PolicyName="p", PolicyDocument=text(ALLOW_ALL))


@pytest.mark.parametrize(
    ("burden", "message"),
    [
        (_member, "Cannot delete entity, must remove users from group first."),
        (_attached, "Cannot delete entity, must detach all policies first."),
        (_inline, "Cannot delete entity, must delete policies first."),
    ],
    ids=["user", "attached policy", "inline policy"],
)
def test_a_group_with_something_on_it_is_not_deleted(iam, burden, message):
    iam.create_group(GroupName="devs")
    burden(iam)
    with conflict(message):
        iam.delete_group(GroupName="devs")
    iam.get_group(GroupName="devs")


def test_a_deleted_group_is_gone(iam):
    iam.create_group(GroupName="devs")
    iam.delete_group(GroupName="devs")
    with no_such("The group with name devs cannot be found."):
        iam.get_group(GroupName="devs")
