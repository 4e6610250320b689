"""Instance profiles and the role in them."""

import re

import pytest

from support.documents import service_trust, text
from support.pages import all_items
from support.refusals import conflict, exists, invalid, limit_exceeded, no_such, refused

TRUST = text(service_trust())


@pytest.fixture
def profile(iam):
    return iam.create_instance_profile(InstanceProfileName="web")["InstanceProfile"]


def add(iam, role="worker", profile="web"):
    iam.add_role_to_instance_profile(InstanceProfileName=profile, RoleName=role)


def test_a_created_profile_has_no_roles(root, profile):
    """ID-10, ID-47."""
    assert set(profile) == {
        "Path", "InstanceProfileName", "InstanceProfileId", "Arn", "CreateDate", "Roles",
    }
    assert re.fullmatch("AIPA[A-Z2-7]{17}", profile["InstanceProfileId"])
    assert profile["Arn"] == root.iam_arn("instance-profile/web")
    assert profile["Roles"] == []


def test_a_path_is_part_of_the_arn(root):
    made = root.iam.create_instance_profile(InstanceProfileName="web", Path="/p/")
    assert made["InstanceProfile"]["Arn"] == root.iam_arn("instance-profile/p/web")


def test_a_profile_shows_its_role_and_tags(iam):
    tags = [{"Key": "k", "Value": "v"}]
    iam.create_instance_profile(InstanceProfileName="web", Tags=tags)
    iam.create_role(RoleName="worker", AssumeRolePolicyDocument=TRUST)
    add(iam)
    got = iam.get_instance_profile(InstanceProfileName="web")["InstanceProfile"]

    assert got["Tags"] == tags
    assert [role["RoleName"] for role in got["Roles"]] == ["worker"]
    assert got["Roles"][0]["AssumeRolePolicyDocument"] == service_trust()


def test_a_missing_profile_is_no_such_entity(iam):
    message = "Instance Profile web cannot be found."
    iam.create_role(RoleName="worker", AssumeRolePolicyDocument=TRUST)
    for call in (
        lambda: iam.get_instance_profile(InstanceProfileName="web"),
        lambda: iam.delete_instance_profile(InstanceProfileName="web"),
        lambda: add(iam),
        lambda: iam.remove_role_from_instance_profile(InstanceProfileName="web", RoleName="worker"),
    ):
        with no_such(message):
            call()


def test_a_missing_role_is_not_added(iam, profile):
    with no_such("The role with name worker cannot be found."):
        add(iam)


def test_a_name_is_unique_ignoring_case(iam, profile):
    """ID-21."""
    with exists("Instance Profile WEB already exists."):
        iam.create_instance_profile(InstanceProfileName="WEB", Path="/p/")


def test_a_name_is_found_ignoring_case(iam, profile):
    """ID-22."""
    got = iam.get_instance_profile(InstanceProfileName="Web")["InstanceProfile"]
    assert got["InstanceProfileName"] == "web"


def test_a_name_of_129_characters_is_refused(iam):
    with invalid(
        "Value at 'instanceProfileName' failed to satisfy constraint: "
        "Member must have length less than or equal to 128"
    ):
        iam.create_instance_profile(InstanceProfileName="p" * 129)


def test_a_second_role_is_refused(iam, profile):
    """ID section 4."""
    for name in ("worker", "second"):
        iam.create_role(RoleName=name, AssumeRolePolicyDocument=TRUST)
    add(iam)
    with limit_exceeded("Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1"):
        add(iam, "second")


def test_a_removed_role_makes_room(iam, profile):
    for name in ("worker", "second"):
        iam.create_role(RoleName=name, AssumeRolePolicyDocument=TRUST)
    add(iam)
    iam.remove_role_from_instance_profile(InstanceProfileName="web", RoleName="worker")
    assert iam.get_instance_profile(InstanceProfileName="web")["InstanceProfile"]["Roles"] == []
    add(iam, "second")


def test_removing_a_role_that_is_not_in_it_is_no_such_entity(iam, profile):
    """ID-34. The contract gives the code, not the words."""
    iam.create_role(RoleName="worker", AssumeRolePolicyDocument=TRUST)
    with refused(404, "NoSuchEntity", re.compile(".+")):
        iam.remove_role_from_instance_profile(InstanceProfileName="web", RoleName="worker")


def test_a_profile_with_a_role_is_not_deleted(iam, profile):
    iam.create_role(RoleName="worker", AssumeRolePolicyDocument=TRUST)
    add(iam)
    with conflict("Cannot delete entity, must remove roles from instance profile first."):
        iam.delete_instance_profile(InstanceProfileName="web")


def test_a_deleted_profile_is_gone(iam, profile):
    iam.delete_instance_profile(InstanceProfileName="web")
    with no_such("Instance Profile web cannot be found."):
        iam.get_instance_profile(InstanceProfileName="web")


def test_profiles_are_listed_by_name_path_and_in_pages_without_tags(iam):
    """ID-43, ID-44, ID-46."""
    for name in ("c", "a", "b"):
        iam.create_instance_profile(
            InstanceProfileName=name, Path="/p/", Tags=[{"Key": "k", "Value": "v"}]
        )
    iam.create_instance_profile(InstanceProfileName="elsewhere")
    listed = all_items(iam.list_instance_profiles, "InstanceProfiles", PathPrefix="/p/", MaxItems=2)

    assert [profile["InstanceProfileName"] for profile in listed] == ["a", "b", "c"]
    assert "Tags" not in listed[0]


def test_the_profiles_of_a_role_are_listed_in_pages(iam):
    iam.create_role(RoleName="worker", AssumeRolePolicyDocument=TRUST)
    for name in ("c", "a", "b"):
        iam.create_instance_profile(InstanceProfileName=name)
        add(iam, profile=name)
    names = all_items(
        iam.list_instance_profiles_for_role, "InstanceProfiles", "InstanceProfileName",
        RoleName="worker", MaxItems=2,
    )

    assert names == ["a", "b", "c"]


def test_a_missing_role_has_no_profiles(iam):
    with no_such("The role with name worker cannot be found."):
        iam.list_instance_profiles_for_role(RoleName="worker")
